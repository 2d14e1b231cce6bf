import Cookies from 'js-cookie';
import { R as REQUIRED } from './chunk-ETXTQWk6.js';
import { receiptType, RECEIPT_SCHEMA, receiptState, sealReceipt } from './receipt.js';

const option = (it, doc) => it;
const text = (rest, doc) => option({ kind: "text", ...rest });
const integer = (rest, doc) => option({ kind: "integer", ...rest });
const flag = (fallback, doc) => option({ kind: "flag", fallback });
const choice = (values, fallback, doc) => option({ kind: "choice", values, fallback });
const texts = (doc) => option({ kind: "texts" });
const list = (of, fallback, doc) => option({ kind: "list", of, fallback });
const record = (of, doc) => option({ kind: "record", of, fallback: {} });
const object = (name, fields, doc) => option({ kind: "object", name, fields });
const either = (options, fallback, doc) => option({ kind: "either", options, fallback });
const hook = (doc) => option({ kind: "hook" });
const opaque = (doc) => option({ kind: "opaque" });

const integrations$1 = {
  "google-analytics": {
    category: "analytics",
    cookies: ["_ga*", "_gid", "_gat*"],
    hosts: ["www.googletagmanager.com", "google-analytics.com", "analytics.google.com"],
    options: object("GoogleAnalyticsOptions", {
      id: text(
        { required: true, pattern: "^(G|GT|UA|AW|DC)-[A-Za-z0-9-]+$", form: 'a measurement id such as "G-XXXXXXX"' }),
      mode: choice(
        ["basic", "advanced"],
        "basic"),
      src: text({ fallback: "https://www.googletagmanager.com/gtag/js" })
    })
  }
};

const messageKeys = [
  "bannerTitle",
  // Purposes and third parties. `{purposes}`: the names of the categories that can be chosen.
  "bannerText",
  // How long, and how to withdraw. `{days}`: days a choice is kept.
  "bannerChoice",
  // Instead of `bannerText` where the law allows until the visitor refuses. `{purposes}` as above.
  "optOutText",
  // Before the rest where a visitor has chosen already. `{names}`: the categories with something new.
  "newText",
  "policyLink",
  "rejectAll",
  "acceptAll",
  "settings",
  "save",
  "close",
  "panelTitle",
  "panelText",
  // The button that stays on the page.
  "trigger",
  "alwaysOn",
  // Marks of what the site cannot do without, and of what the visitor is free to refuse.
  "required",
  "optional",
  // Opens the list of a category’s services. `{count}`: how many.
  "services",
  // Said to screen readers once a choice is kept.
  "saved",
  // California regulations § 7025(c)(6): the signal’s effect is shown. `{categories}`: what it keeps off.
  "gpcHonored",
  // `{categories}`: what it keeps off.
  "dntHonored",
  // Beside a switch that a signal keeps off.
  "lockedBySignal",
  // The one more step of a visitor who wants to allow what the browser’s signal keeps off. `{categories}`: what.
  "overrideText",
  "override",
  // Beside a switch that stays off because the site is for children.
  "lockedByAge",
  // A policy that changes: before its date, and after. `{date}`: from when it applies.
  "noticeText",
  "changedText",
  "noticeClose",
  "controller",
  // Between the items of a list.
  "comma",
  // In the place of a held embed. `{name}`: the service; `{provider}`: who gets data.
  "embedText",
  // Loads this one embed, once.
  "embedOnce",
  // Allows it from now on.
  "embedAlways",
  "requiredName",
  "requiredDescription",
  "functionalName",
  "functionalDescription",
  "analyticsName",
  "analyticsDescription",
  "advertisingName",
  "advertisingDescription"
];
const detailKeys = [
  // Labels of what a service or cookie has.
  "provider",
  "providerPolicy",
  "country",
  "purpose",
  "name",
  "kind",
  "duration",
  // What is sent to a recipient.
  "data",
  "recipient",
  "recipients",
  "contact",
  // How long a recipient keeps it.
  "retention",
  // Transfers to other countries.
  "transfers",
  // A link to the provider’s own way out.
  "optOutLink",
  // Comes before what the visitor loses by refusing.
  "ifRefused",
  // Whose cookie it is.
  "firstParty",
  "thirdParty",
  // The kinds of storage, as in a cookie’s `kind`.
  "cookie",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "cacheStorage",
  // Deleted when the browser closes.
  "session",
  // Kept until the visitor or the site deletes it.
  "untilDeleted",
  // Of a cookie that no page can delete: `HttpOnly`, of another site, or partitioned.
  "unreachable",
  "noCookies",
  // The visitor’s own record. `{date}`: when it was made.
  "yourChoice",
  "choiceDate",
  "choiceNone",
  "consentId",
  "copy",
  "copied",
  "download",
  "language",
  "granted",
  "denied",
  "change",
  "withdraw",
  // The policy page.
  "declarationTitle",
  "categories",
  "effective",
  "previousVersions",
  // `{date}`: when an earlier version ended.
  "until",
  "officer",
  "rights",
  "complaints",
  // Used without asking where the law allows it, and how to refuse it.
  "objection",
  "object",
  // Japan, Telecommunications Business Act Art. 27-12: what is sent, to whom, for which purposes of sender and recipient.
  "transmissions",
  "senderPurpose",
  "recipientPurpose",
  // Korea: how to refuse cookies in a browser.
  "browserTitle",
  "browserText",
  // What is known of Google Analytics and its cookies.
  "gaPurpose",
  "gaVisitor",
  "gaVisit",
  "gaDay",
  "gaRate",
  // California (CCPA § 1798.135): the two links, and what is said once one was pressed.
  "privacyChoices",
  "doNotSell",
  "optedOut",
  "optOutHonored"
];

const ID = "^[A-Za-z][A-Za-z0-9-]*$";
const id = (doc) => text({ required: true, pattern: ID, form: 'a letter, then letters, digits or "-"' });
const HOST = { pattern: "^[^\\s/:?#@*]+(:\\d+)?$", form: 'a host such as "cdn.example.com"' };
const DAY$1 = "^\\d{4}-\\d\\d-\\d\\d$";
const link = object("LinkOptions", {
  url: text({ required: true }),
  name: texts()
});
const previous = object("PreviousOptions", {
  version: text({ required: true }),
  url: text({}),
  until: text({ pattern: DAY$1, form: "a date as YYYY-MM-DD" })
});
const policy = object("PolicyOptions", {
  id: text({ fallback: "main" }),
  model: choice(["opt-in", "opt-out"], "opt-in"),
  version: text({ required: true }),
  url: text({ required: true }),
  effective: text({ pattern: DAY$1, form: "a date as YYYY-MM-DD" }),
  announced: text(
    { pattern: DAY$1, form: "a date as YYYY-MM-DD" }),
  previous: list(previous, void 0)
});
const controller = object("ControllerOptions", {
  name: text({}),
  contact: text({}),
  url: text({}),
  officer: text({}),
  rights: text({}),
  complaints: list(link, void 0)
});
const category = object("CategoryOptions", {
  id: id(),
  name: texts(),
  description: texts(),
  lost: texts(),
  optOut: list(link, void 0),
  consentMode: list(
    text({ pattern: "_(storage|user_data|personalization)$", form: 'a consent type such as "ad_storage"' }),
    void 0)
});
const cookie = object("CookieOptions", {
  name: text({ required: true }),
  kind: choice(["cookie", "localStorage", "sessionStorage", "indexedDB", "cacheStorage"], "cookie"),
  duration: text(
    { pattern: "^(session|P(?=.)(\\d+[YMWD])*(T(?=.)(\\d+[HMS])*)?)$", form: '"session" or an ISO 8601 duration such as "P1Y"' }),
  purpose: texts(),
  reach: choice(
    ["page", "server", "third-party", "partitioned"],
    "page")
});
const vendor = object("VendorOptions", {
  name: text({}),
  country: text({ pattern: "^[A-Z]{2}$", form: 'an ISO 3166-1 code such as "US"' }),
  privacy: text({})
});
const transfer = object("TransferOptions", {
  recipient: text({ required: true }),
  country: text({ pattern: "^[A-Z]{2}$", form: 'an ISO 3166-1 code such as "US"' }),
  items: texts(),
  purpose: texts(),
  senderPurpose: texts(),
  retention: texts(),
  contact: text({})
});
const service = object("ServiceOptions", {
  id: id(),
  use: text({}),
  options: opaque(),
  category: text({}),
  name: texts(),
  purpose: texts(),
  purposes: list(
    text({}),
    void 0),
  lost: texts(),
  optOut: list(link, void 0),
  transfers: list(transfer, void 0),
  vendor,
  cookies: list(cookie, []),
  hosts: list(
    text(HOST),
    []),
  reload: flag(false),
  onGrant: hook(),
  onRevoke: hook()
});
const signals = object("SignalOptions", {
  gpc: list(text({}), ["advertising"]),
  dnt: either(
    [flag(false), list(text({}), void 0)],
    false)
});
const storage = object("StorageOptions", {
  name: text({ fallback: "consent_choice", pattern: "^[A-Za-z0-9_-]+$", form: 'letters, digits, "_" or "-"' }),
  days: integer({ fallback: 180, min: 1, max: 400 }),
  domain: text({ fallback: "auto" }),
  sameSite: choice(["Lax", "Strict", "None"], "Lax"),
  refresh: text({})
});
const receipts = object("ReceiptOptions", {
  endpoint: text({})
});
const colours = {
  accent: text({}),
  accentText: text({}),
  text: text({}),
  background: text({}),
  surface: text({}),
  border: text({})
};
const theme = object("ThemeOptions", {
  preset: choice(["plain", "soft", "sharp"], void 0),
  scheme: choice(["auto", "light", "dark"], void 0),
  ...colours,
  font: text({}),
  fontSize: text({}),
  radius: text({}),
  spacing: text({}),
  shadow: text({}),
  motion: text({}),
  width: text({}),
  zIndex: text({}),
  light: { ...object("ColourOptions", colours, "Colours for a light page alone."), optional: true },
  dark: { ...object("ColourOptions", colours, "Colours for a dark page alone."), optional: true }
});
const CORNERS = ["bottom-start", "bottom-end", "top-start", "top-end"];
const ui = object("UiOptions", {
  layout: choice(
    ["box", "bar", "modal", "inline", "none"],
    "box"),
  position: choice(
    [...CORNERS, "bottom", "top"],
    "bottom-start"),
  target: text({}),
  locale: text({ fallback: "auto" }),
  locales: list(text({}), void 0),
  trigger: flag(true),
  triggerPosition: choice(CORNERS, void 0),
  marks: flag(false),
  theme,
  messages: record(
    object("MessageTexts", Object.fromEntries([...messageKeys, ...detailKeys].map((key) => [key, text({})])), "Texts by message key."))
});
const options = object("Config", {
  $schema: text({}),
  policy,
  controller,
  categories: list(
    category,
    [{ id: "required" }, { id: "functional" }, { id: "analytics" }, { id: "advertising" }]),
  services: list(service, []),
  signals,
  storage,
  receipts,
  ui,
  guard: choice(
    ["off", "observe", "enforce"],
    "off"),
  hosts: record(
    text({}))
});

var __defProp = Object.defineProperty;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);
const show = (value) => {
  let text;
  try {
    text = value === void 0 ? "nothing" : JSON.stringify(value) ?? typeof value;
  } catch {
    text = typeof value;
  }
  return text.length > 80 ? `${text.slice(0, 77)}\u2026` : text;
};
const KINDS = {
  text: "a string",
  integer: "a whole number",
  flag: "true or false",
  choice: "one of its values",
  texts: "a string, or an object of strings by locale",
  list: "a list",
  record: "an object",
  object: "an object",
  either: "true, false or a list",
  opaque: "an object",
  hook: "a function"
};
function expected(option) {
  if (!option) return "something else";
  if (option.kind === "text" && option.form) return option.form;
  if (option.kind === "integer") return `a whole number from ${option.min} to ${option.max}`;
  if (option.kind === "choice") return `one of ${option.values.map(show).join(", ")}`;
  if (option.kind === "text") return "a string that is not empty";
  return KINDS[option.kind];
}
function itemOf(option) {
  if (option?.kind === "either") return itemOf(option.options.find((it) => it.kind === "list"));
  return option?.kind === "list" ? option.of : void 0;
}
function optionAt(path) {
  let option = options;
  for (const key of path.split(/[.[]/).filter(Boolean)) {
    if (key.endsWith("]")) option = itemOf(option);
    else if (option?.kind === "object") option = option.fields[key];
    else if (option?.kind === "record") option = option.of;
    else if (option?.kind === "opaque") option = Object.values(integrations$1).map((it) => it.options.fields[key]).find(Boolean);
  }
  return option;
}
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length];
}
function nearest(name, known) {
  const ranked = known.map((it) => [distance(name.toLowerCase(), it.toLowerCase()), it]).sort((a, b) => a[0] - b[0]);
  const best = ranked[0];
  return best && best[0] <= Math.max(2, name.length / 3) ? best[1] : void 0;
}
function choose(problem, name) {
  const known = problem.known ?? [];
  const near = nearest(name, known);
  return near === void 0 ? `Use one of ${known.map(show).join(", ")}.` : `Did you mean ${show(near)}?`;
}
function explain(problem) {
  const { code, path, received } = problem;
  const option = optionAt(path);
  const where = path || "the document";
  const got = `received ${show(received)}`;
  switch (code) {
    case "missing":
      return `${where} is missing. Give it ${expected(option)}.`;
    case "invalid": {
      const near = option?.kind === "choice" && typeof received === "string" ? nearest(received, option.values) : void 0;
      return `${where}: ${got}, expected ${expected(option)}. ${near === void 0 ? "Change the value." : `Did you mean ${show(near)}?`}`;
    }
    case "unknown-key":
      return `${where} is not an option (${got}). ${choose(problem, path.split(".").pop() ?? path)} Otherwise remove it.`;
    case "duplicate-id":
      return `${where}: ${got}, which another category or service has already; they share one namespace. Rename one of them.`;
    case "unknown-id":
      return `${where}: ${got}, but there is no category ${path.startsWith("hosts") ? "or service " : ""}with that id. ${choose(problem, String(received))}`;
    case "no-category":
      return `${where} is missing, and the service names no integration with "use". ${choose(problem, "")}`;
    case "no-required":
      return `${where}: ${got}, without "required". Add {"id": "required"}: what the site cannot work without belongs there.`;
    case "unknown-integration":
      return `${where}: ${got}, which assent has no integration for. ${choose(problem, String(received))} Otherwise leave "use" out and give the service a category.`;
    case "not-found":
      return `No configuration: ${String(received)}. Give the script tag a data-config attribute with the address of the document, or put the document into the page.`;
    case "not-json":
      return `${where}: this cannot be read as JSON: ${String(received)}. Check commas and quotes there.`;
  }
}
const explainAll = (problems) => `the configuration has ${problems.length === 1 ? "a problem" : `${problems.length} problems`}; everything is held until it is mended:
${problems.map((it) => `- [${it.code}] ${explain(it)}`).join("\n")}`;
class ConfigError extends Error {
  constructor(problems) {
    super(explainAll(problems));
    __publicField(this, "problems", problems);
    __publicField(this, "name", "ConfigError");
  }
}

const needKey = (need) => [...new Set(need.split(/\s+/).filter(Boolean))].sort().join(" ");
function meets(need, grants) {
  const key = needKey(need);
  return key !== "" && key.split(" ").every((it) => it[0] === "!" ? grants[it.slice(1)] === false : grants[it] === true);
}
const unknownIds = (need, { categories, services }) => needKey(need).replace(/!/g, "").split(" ").filter((id) => id && ![...categories, ...services].some((it) => it.id === id));

const defaults = { policy: { id: "main", model: "opt-in" }, controller: {}, categories: [{ id: "required" }, { id: "functional" }, { id: "analytics" }, { id: "advertising" }], services: [], signals: { gpc: ["advertising"], dnt: false }, storage: { name: "consent_choice", days: 180, domain: "auto", sameSite: "Lax" }, receipts: {}, ui: { layout: "box", position: "bottom-start", locale: "auto", trigger: true, marks: false, theme: {}, messages: {} }, guard: "off", hosts: {} };
const serviceDefaults = { vendor: {}, cookies: [], hosts: [], reload: false };
const cookieDefaults = { kind: "cookie", reach: "page" };
const known = { "google-analytics": "analytics" };
const knownCookies = { "google-analytics": ["_ga*", "_gid", "_gat*"] };
const knownHosts = { "google-analytics": ["www.googletagmanager.com", "google-analytics.com", "analytics.google.com"] };

function completeConfig(input) {
  const config = { ...defaults, ...input };
  for (const group of ["policy", "controller", "signals", "storage", "receipts", "ui"]) {
    config[group] = { ...defaults[group], ...input[group] };
  }
  config.services = config.services.map((it) => {
    const category = known[it.use ?? ""];
    return {
      ...serviceDefaults,
      ...category && { category },
      ...it,
      cookies: (it.cookies ?? []).map((cookie) => ({ ...cookieDefaults, ...cookie }))
    };
  });
  return config;
}

const table = { $schema: 0, policy: { id: ["s", 0, "main"], model: ["c", "opt-in", "opt-in", "opt-out"], version: 1, url: 1, effective: ["s", 0, 0, "^\\d{4}-\\d\\d-\\d\\d$"], announced: ["s", 0, 0, "^\\d{4}-\\d\\d-\\d\\d$"], previous: ["l", { version: 1, url: 0, until: ["s", 0, 0, "^\\d{4}-\\d\\d-\\d\\d$"] }, 0] }, controller: { name: 0, contact: 0, url: 0, officer: 0, rights: 0, complaints: ["l", { url: 1, name: 2 }, 0] }, categories: ["l", { id: ["s", 1, 0, "^[A-Za-z][A-Za-z0-9-]*$"], name: 2, description: 2, lost: 2, optOut: ["l", { url: 1, name: 2 }, 0], consentMode: ["l", ["s", 0, 0, "_(storage|user_data|personalization)$"], 0] }, [{ id: "required" }, { id: "functional" }, { id: "analytics" }, { id: "advertising" }]], services: ["l", { id: ["s", 1, 0, "^[A-Za-z][A-Za-z0-9-]*$"], use: 0, options: 3, category: 0, name: 2, purpose: 2, purposes: ["l", 0, 0], lost: 2, optOut: ["l", { url: 1, name: 2 }, 0], transfers: ["l", { recipient: 1, country: ["s", 0, 0, "^[A-Z]{2}$"], items: 2, purpose: 2, senderPurpose: 2, retention: 2, contact: 0 }, 0], vendor: { name: 0, country: ["s", 0, 0, "^[A-Z]{2}$"], privacy: 0 }, cookies: ["l", { name: 1, kind: ["c", "cookie", "cookie", "localStorage", "sessionStorage", "indexedDB", "cacheStorage"], duration: ["s", 0, 0, "^(session|P(?=.)(\\d+[YMWD])*(T(?=.)(\\d+[HMS])*)?)$"], purpose: 2, reach: ["c", "page", "page", "server", "third-party", "partitioned"] }, []], hosts: ["l", ["s", 0, 0, "^[^\\s/:?#@*]+(:\\d+)?$"], []], reload: false, onGrant: 4, onRevoke: 4 }, []], signals: { gpc: ["l", 0, ["advertising"]], dnt: ["e", false, false, ["l", 0, 0]] }, storage: { name: ["s", 0, "consent_choice", "^[A-Za-z0-9_-]+$"], days: ["i", 180, 1, 400], domain: ["s", 0, "auto"], sameSite: ["c", "Lax", "Lax", "Strict", "None"], refresh: 0 }, receipts: { endpoint: 0 }, ui: { layout: ["c", "box", "box", "bar", "modal", "inline", "none"], position: ["c", "bottom-start", "bottom-start", "bottom-end", "top-start", "top-end", "bottom", "top"], target: 0, locale: ["s", 0, "auto"], locales: ["l", 0, 0], trigger: true, triggerPosition: ["c", 0, "bottom-start", "bottom-end", "top-start", "top-end"], marks: false, theme: { preset: ["c", 0, "plain", "soft", "sharp"], scheme: ["c", 0, "auto", "light", "dark"], accent: 0, accentText: 0, text: 0, background: 0, surface: 0, border: 0, font: 0, fontSize: 0, radius: 0, spacing: 0, shadow: 0, motion: 0, width: 0, zIndex: 0, light: { accent: 0, accentText: 0, text: 0, background: 0, surface: 0, border: 0 }, dark: { accent: 0, accentText: 0, text: 0, background: 0, surface: 0, border: 0 } }, messages: ["r", { bannerTitle: 0, bannerText: 0, bannerChoice: 0, optOutText: 0, newText: 0, policyLink: 0, rejectAll: 0, acceptAll: 0, settings: 0, save: 0, close: 0, panelTitle: 0, panelText: 0, trigger: 0, alwaysOn: 0, required: 0, optional: 0, services: 0, saved: 0, gpcHonored: 0, dntHonored: 0, lockedBySignal: 0, overrideText: 0, override: 0, lockedByAge: 0, noticeText: 0, changedText: 0, noticeClose: 0, controller: 0, comma: 0, embedText: 0, embedOnce: 0, embedAlways: 0, requiredName: 0, requiredDescription: 0, functionalName: 0, functionalDescription: 0, analyticsName: 0, analyticsDescription: 0, advertisingName: 0, advertisingDescription: 0, provider: 0, providerPolicy: 0, country: 0, purpose: 0, name: 0, kind: 0, duration: 0, data: 0, recipient: 0, recipients: 0, contact: 0, retention: 0, transfers: 0, optOutLink: 0, ifRefused: 0, firstParty: 0, thirdParty: 0, cookie: 0, localStorage: 0, sessionStorage: 0, indexedDB: 0, cacheStorage: 0, session: 0, untilDeleted: 0, unreachable: 0, noCookies: 0, yourChoice: 0, choiceDate: 0, choiceNone: 0, consentId: 0, copy: 0, copied: 0, download: 0, language: 0, granted: 0, denied: 0, change: 0, withdraw: 0, declarationTitle: 0, categories: 0, effective: 0, previousVersions: 0, until: 0, officer: 0, rights: 0, complaints: 0, objection: 0, object: 0, transmissions: 0, senderPurpose: 0, recipientPurpose: 0, browserTitle: 0, browserText: 0, gaPurpose: 0, gaVisitor: 0, gaVisit: 0, gaDay: 0, gaRate: 0, privacyChoices: 0, doNotSell: 0, optedOut: 0, optOutHonored: 0 }] }, guard: ["c", "off", "off", "observe", "enforce"], hosts: ["r", 0] };
const vendorOptions = { "google-analytics": { id: ["s", 1, 0, "^(G|GT|UA|AW|DC)-[A-Za-z0-9-]+$"], mode: ["c", "basic", "basic", "advanced"], src: ["s", 0, "https://www.googletagmanager.com/gtag/js"] } };

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const own = (from, key) => Object.prototype.hasOwnProperty.call(from, key) ? from[key] : void 0;
function findProblems(input) {
  const problems = [];
  const report = (code, path, received, names) => {
    problems.push({ code, path, received, known: names });
  };
  function check(option, value, path) {
    const [kind, first, second, third] = Array.isArray(option) ? option : [option];
    const at = (key) => path ? `${path}.${key}` : key;
    if (isObject(kind)) {
      const it = value === void 0 ? {} : value;
      if (!isObject(it)) return report("invalid", path, value);
      const keys = Object.keys(kind);
      for (const key of Object.keys(it)) if (!keys.includes(key)) report("unknown-key", at(key), it[key], keys);
      for (const key of keys) check(kind[key], own(it, key), at(key));
      return;
    }
    if (value === void 0) {
      if (kind === 1 || kind === "s" && first) report("missing", path);
      return;
    }
    if (kind === "e") return check(Array.isArray(value) ? third : second, value, path);
    if (kind === "l" && Array.isArray(value)) return value.forEach((it, i) => check(first, it ?? null, `${path}[${i}]`));
    if (kind === "r" && isObject(value)) return Object.keys(value).forEach((key) => check(first, value[key] ?? null, at(key)));
    const isText = typeof value === "string";
    let fits;
    switch (kind) {
      case 3:
        fits = isObject(value);
        break;
      case 4:
        fits = typeof value === "function";
        break;
      case 2:
        fits = isText || isObject(value) && Object.values(value).every((it) => typeof it === "string");
        break;
      case "i":
        fits = Number.isInteger(value) && value >= second && value <= third;
        break;
      case "c":
        fits = option.includes(value, 2);
        break;
      case true:
      case false:
        fits = typeof value === "boolean";
        break;
      case "l":
      case "r":
        fits = false;
        break;
      default:
        fits = isText && value && (!third || RegExp(third).test(value));
    }
    if (!fits) report("invalid", path, value);
  }
  function checkIds({ categories, services, hosts }) {
    const names = categories.map((it) => it.id);
    const seen = /* @__PURE__ */ new Set();
    const claim = ({ id }, path) => {
      if (seen.has(id)) report("duplicate-id", `${path}.id`, id);
      seen.add(id);
    };
    const exists = (id, path) => {
      if (!names.includes(id)) report("unknown-id", path, id, names);
    };
    categories.forEach((it, i) => claim(it, `categories[${i}]`));
    if (!names.includes("required")) report("no-required", "categories", names);
    services.forEach((service, i) => {
      const path = `services[${i}]`;
      const { use, category } = service;
      claim(service, path);
      if (use !== void 0) {
        if (!own(known, use)) return report("unknown-integration", `${path}.use`, use, Object.keys(known));
        check(vendorOptions[use], input.services[i].options, `${path}.options`);
      }
      if (category === void 0) report("no-category", `${path}.category`, void 0, names);
      else exists(category, `${path}.category`);
    });
    const ids = [...categories, ...services].map((it) => it.id);
    for (const host of Object.keys(hosts)) unknownIds(hosts[host], { categories, services }).forEach((id) => report("unknown-id", `hosts.${host}`, id, ids));
    const { signals = {} } = input;
    for (const key of ["gpc", "dnt"]) {
      const ids2 = signals[key];
      if (Array.isArray(ids2)) ids2.forEach((id, i) => exists(id, `signals.${key}[${i}]`));
    }
  }
  check(table, input, "");
  if (!problems.length) checkIds(completeConfig(withoutUndefined(input)));
  return problems;
}
function withoutUndefined(value) {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  return isObject(value) ? Object.fromEntries(Object.entries(value).flatMap(([key, it]) => it === void 0 ? [] : [[key, key === "options" ? it : withoutUndefined(it)]])) : value;
}
function parseConfig(input) {
  const problems = findProblems(input);
  return problems.length ? { problems } : { problems, config: completeConfig(withoutUndefined(input)) };
}

const declaredNames = ({ use = "", cookies }) => [...cookies, ...(knownCookies[use] ?? []).map((name) => ({ name, kind: "cookie" }))];
function hostOf(address) {
  try {
    return [new URL(address).host];
  } catch {
    return [];
  }
}
const declaredHosts = ({ use = "", hosts, options }) => [.../* @__PURE__ */ new Set([...hosts, ...knownHosts[use] ?? [], ...hostOf(options?.src)])];

const MARK = "data-consent";
const ONCE = "data-consent-once";
const needOf = (el) => needKey(el.getAttribute(MARK) ?? "");

const ADDRESSES = ["src", "srcset", "href", "poster", "data"];
const VISIBLE = /^(iframe|embed|object|video|audio|img)$/;
const partsOf = (el) => [el, ...[...el.querySelectorAll("*")].filter((it) => !it.hasAttribute("data-consent"))];
function createEmbeds(window, { warn }, may, held) {
  const needs = /* @__PURE__ */ new Set();
  const shown = /* @__PURE__ */ new Set();
  const once = /* @__PURE__ */ new Set();
  let told = [];
  const marked = new window.MutationObserver(apply);
  function disarm(el, need) {
    for (const part of partsOf(el)) {
      for (const name of ADDRESSES) {
        const value = part.getAttribute(name);
        if (value === null || name === "href" && part.localName !== "link") continue;
        if (!part.hasAttribute(`data-${name}`)) {
          warn("real-address", need, `<${part.localName} ${name}="${value}">`);
          part.setAttribute(`data-${name}`, value);
        }
        part.removeAttribute(name);
      }
    }
  }
  function show(el) {
    let changed = false;
    for (const part of partsOf(el)) {
      for (const name of ADDRESSES) {
        const value = part.getAttribute(`data-${name}`);
        if (value === null || part.getAttribute(name) === value) continue;
        part.setAttribute(name, value);
        changed = true;
      }
    }
    shown.add(el);
    if (changed && el instanceof window.HTMLMediaElement) el.load();
  }
  function hide(el, need) {
    const loaded = shown.delete(el) || partsOf(el).some((part) => part.hasAttribute("src"));
    disarm(el, need);
    if (!loaded) return;
    if (el instanceof window.HTMLMediaElement) el.load();
    if (el instanceof window.HTMLIFrameElement) el.contentWindow?.location.replace("about:blank");
  }
  function apply() {
    const waiting = [];
    for (const el of needs) {
      const need = needOf(el);
      if (!el.isConnected || !el.hasAttribute(MARK)) {
        for (const set of [needs, once, shown]) set.delete(el);
        el.removeAttribute(ONCE);
      } else if (once.has(el) || may(need)) {
        show(el);
      } else {
        hide(el, need);
        if (VISIBLE.test(el.localName)) waiting.push(el);
      }
    }
    if (waiting.length === told.length && waiting.every((it, i) => it === told[i])) return;
    told = waiting;
    held(waiting.map((element) => ({
      element,
      need: needOf(element),
      load() {
        once.add(element);
        element.setAttribute(ONCE, "");
        apply();
      }
    })));
  }
  return {
    hold(el) {
      needs.add(el);
      marked.observe(el, { attributeFilter: [MARK] });
    },
    apply,
    forget() {
      once.forEach((it) => it.removeAttribute(ONCE));
      once.clear();
    },
    destroy() {
      marked.disconnect();
      held([]);
    }
  };
}

const LIMIT = 1e4;
const addressOf = (held) => held.dataset["src"] ?? held.getAttribute("src");
const yielded = (window) => window.scheduler?.yield?.() ?? new Promise((done) => {
  setTimeout(done);
});
function createScripts(window, { trust, nonce, warn, painted }, may) {
  const { document } = window;
  const queues = /* @__PURE__ */ new Map();
  const running = /* @__PURE__ */ new Set();
  const known = /* @__PURE__ */ new WeakSet();
  function run(held) {
    const script = document.createElement("script");
    for (const { name, value } of held.attributes) {
      if (!["type", "src", "data-src", "data-type", "nonce"].includes(name)) script.setAttribute(name, value);
    }
    const { type } = held.dataset;
    if (type) script.type = type;
    script.nonce = held.nonce || nonce;
    const address = addressOf(held);
    if (address !== null) script.src = trust.url(address);
    else script.text = trust.text(held.text);
    known.add(script);
    return new Promise((done) => {
      if (address !== null && !held.hasAttribute("async") && (!type || type === "module")) {
        const timer = setTimeout(done, LIMIT);
        const settle = () => {
          clearTimeout(timer);
          done();
        };
        script.addEventListener("load", settle);
        script.addEventListener("error", settle);
      } else {
        done();
      }
      held.replaceWith(script);
    });
  }
  function preload(queue) {
    const ahead = [...queue].filter((it) => addressOf(it) !== null && !it.hasAttribute("async")).slice(1);
    for (const held of ahead) {
      const link = document.createElement("link");
      link.rel = held.dataset["type"] === "module" ? "modulepreload" : "preload";
      link.as = "script";
      link.nonce = held.nonce || nonce;
      if (held.crossOrigin !== null) link.crossOrigin = held.crossOrigin;
      if (held.integrity) link.integrity = held.integrity;
      link.href = addressOf(held);
      document.head.append(link);
    }
  }
  async function release(need, queue, chosen) {
    if (running.has(need)) return;
    running.add(need);
    if (chosen) await new Promise(painted);
    if (may(need)) preload(queue);
    for (const held of queue) {
      if (chosen) await yielded(window);
      if (!may(need)) break;
      queue.delete(held);
      if (!held.isConnected) {
        known.delete(held);
        continue;
      }
      try {
        await run(held);
      } catch (cause) {
        warn("script-refused", need, cause);
      }
    }
    running.delete(need);
  }
  function hold(script, need) {
    if (known.has(script) || script.type !== "text/plain") return;
    known.add(script);
    script.addEventListener("load", () => queues.get(need)?.delete(script));
    if (!queues.has(need)) queues.set(need, /* @__PURE__ */ new Set());
    queues.get(need).add(script);
  }
  return {
    hold,
    apply(chosen) {
      for (const [need, queue] of queues) {
        for (const script of queue) {
          if (script.isConnected && needOf(script) === need || !queue.delete(script)) continue;
          known.delete(script);
          if (script.isConnected) hold(script, needOf(script));
        }
      }
      for (const [need, queue] of queues) if (queue.size && may(need)) void release(need, queue, chosen);
    }
  };
}

function arm(script, need) {
  if (script.hasAttribute("data-consent")) return;
  if (script.type) script.dataset["type"] = script.type;
  script.dataset["consent"] = need;
  script.type = "text/plain";
}
function createTemplates(may) {
  const held = /* @__PURE__ */ new Map();
  return {
    hold(template, need) {
      if (!held.has(template)) held.set(template, { need });
    },
    apply() {
      for (const [template, entry] of held) {
        if (!template.isConnected) {
          entry.nodes?.forEach((it) => it.remove());
          held.delete(template);
        } else if (may(entry.need)) {
          if (!entry.nodes) {
            const content = template.ownerDocument.importNode(template.content, true);
            content.querySelectorAll("script").forEach((it) => arm(it, entry.need));
            entry.nodes = [...content.childNodes];
          }
          if (entry.nodes.some((it) => !it.isConnected)) template.after(...entry.nodes);
        } else {
          entry.nodes?.forEach((it) => it.remove());
        }
      }
    }
  };
}

const createGate = ({ window, environment, config, allows, held }) => {
  let open = true;
  const may = (need) => open && allows(need);
  const scripts = createScripts(window, environment, may);
  const embeds = createEmbeds(window, environment, may, held);
  const templates = createTemplates(may);
  return {
    take(elements) {
      for (const el of elements) {
        const need = needOf(el);
        for (const id of unknownIds(need, config)) environment.warn("unknown-need", need, id);
        if (el.localName === "script") scripts.hold(el, need);
        else if (el.localName === "template") templates.hold(el, need);
        else embeds.hold(el);
      }
    },
    apply(chosen) {
      if (chosen) embeds.forget();
      templates.apply();
      scripts.apply(chosen);
      embeds.apply();
    },
    destroy() {
      open = false;
      embeds.destroy();
    }
  };
};

const TIMEOUT = 1e4;
async function postJson(window, url, body, credentials = "omit") {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), TIMEOUT);
  try {
    const { status } = await window.fetch(url, {
      method: "POST",
      body,
      keepalive: true,
      credentials,
      headers: { "content-type": "application/json" },
      signal: stop.signal
    });
    return status;
  } catch {
    return 0;
  } finally {
    clearTimeout(timer);
  }
}
const beaconJson = (window, url, body) => {
  try {
    window.navigator.sendBeacon(url, body);
  } catch {
  }
};

function attempt(access) {
  try {
    return access();
  } catch {
    return void 0;
  }
}

const readCookies = (document) => (attempt(() => document.cookie) ?? "").split("; ").map((it) => {
  const [name = "", ...value] = it.split("=");
  return [name, value.join("=")];
});

const storedCookies = (window, name) => readCookies(window.document).filter((it) => it[0] === name).map((it) => attempt(() => decodeURIComponent(it[1])) ?? "");
const readLocal = (window, name) => attempt(() => window.localStorage.getItem(name)) ?? "";
const readStored = (window, name) => [...storedCookies(window, name), readLocal(window, name)];
const isFresh = (window, name, mark) => attempt(() => window.sessionStorage.getItem(name)) === mark;

const domainsOf = (host) => {
  const labels = host.split(".");
  return labels.map((_, i) => labels.slice(-i - 1).join(".")).slice(1);
};
const pathsOf = (path) => {
  const parts = path.split("/").filter(Boolean);
  return ["/", ...parts.flatMap((_, i) => [`/${parts.slice(0, i + 1).join("/")}`, `/${parts.slice(0, i + 1).join("/")}/`])];
};
function deleteCookie(document, name) {
  const { hostname, pathname } = document.location;
  for (const domain of ["", ...domainsOf(hostname)]) {
    for (const path of pathsOf(pathname)) {
      document.cookie = `${name}=; Max-Age=0; path=${path}${domain && `; domain=${domain}`}`;
    }
  }
}

function createStorage(window, { name, days, domain, sameSite }, mark) {
  const { document, location } = window;
  const isolated = sameSite === "None";
  let widest;
  const accepted = (it) => {
    const probe = `${name}_probe`;
    document.cookie = `${probe}=1; domain=${it}; path=/; SameSite=Lax`;
    if (!readCookies(document).some((cookie) => cookie[0] === probe)) return false;
    deleteCookie(document, probe);
    return true;
  };
  function writeCookie(value) {
    widest ?? (widest = domain === "auto" ? domainsOf(location.hostname).find(accepted) ?? "" : domain === "host" ? "" : domain);
    const set = () => Cookies.set(name, value, {
      expires: days,
      sameSite,
      secure: isolated || location.protocol === "https:",
      ...widest && { domain: widest },
      ...isolated && { partitioned: true }
    });
    set();
    if (storedCookies(window, name).length > 1) {
      deleteCookie(document, name);
      set();
    }
    return storedCookies(window, name).includes(value);
  }
  return {
    local: (value) => attempt(() => {
      window.sessionStorage.removeItem(name);
      window.localStorage.setItem(name, value);
      return window.localStorage.getItem(name) === value;
    }) ?? false,
    cookie(value) {
      attempt(() => window.sessionStorage.setItem(name, mark));
      return { kept: attempt(() => writeCookie(value)) ?? false, domain: widest ?? "" };
    }
  };
}

const matchesPattern = (pattern, name) => RegExp(`^${pattern.replace(/[\\^$.|?+()[\]{}]/g, "\\$&").replace(/\*/g, ".*")}$`, "s").test(name);

const shelves = {
  cookie: { names: ({ document }) => readCookies(document).map((it) => it[0]), remove: ({ document }, name) => deleteCookie(document, name) },
  localStorage: { names: (window) => Object.keys(window.localStorage), remove: (window, name) => window.localStorage.removeItem(name) },
  sessionStorage: { names: (window) => Object.keys(window.sessionStorage), remove: (window, name) => window.sessionStorage.removeItem(name) },
  indexedDB: {
    names: (window) => window.indexedDB.databases().then((list) => list.flatMap((it) => it.name ?? [])),
    remove: (window, name) => window.indexedDB.deleteDatabase(name)
  },
  cacheStorage: { names: (window) => window.caches.keys(), remove: (window, name) => window.caches.delete(name) }
};
function sweep(window, gone, spared) {
  for (const kind of new Set(gone.map((it) => it.kind))) {
    const { names, remove } = shelves[kind];
    const [out, kept] = [gone, spared].map((list) => list.filter((it) => it.kind === kind));
    const clean = (found2) => {
      for (const name of found2) {
        if (out.some((it) => matchesPattern(it.name, name)) && !kept.some((it) => matchesPattern(it.name, name))) void attempt(async () => remove(window, name))?.catch(() => void 0);
      }
    };
    const unlisted = () => clean(out.map((it) => it.name));
    const found = attempt(() => names(window));
    if (Array.isArray(found)) clean(found);
    else if (found) void found.then(clean, unlisted);
    else unlisted();
  }
}

const DAY = 864e5;
const STORED = /^1\.([0-9a-z]{1,9})\.([0-9a-z]{1,6})\.([a-z]+~?[a-z_]*)\.([0-9a-f-]{36})\.([^.]+)\.((?:[A-Za-z][A-Za-z0-9-]*[*!])*)(?:\.([0-9a-z]*))?(?:\.[0-9a-z]*)?$/;
function encodeDecision({ time, seq, method, recordId, version, choices }, mark = "", scope = "") {
  const ids = Object.keys(choices).map((id) => id + (choices[id] ? "*" : "!")).join("");
  return [1, time.toString(36), seq.toString(36), method.replace(".", "~"), recordId, encodeURIComponent(version).replace(/\./g, "%2E"), ids, scope, mark].join(".");
}
function decodeDecision(text) {
  const [, time, seq, method, recordId, version, ids, scope] = STORED.exec(text) ?? [];
  try {
    return time === void 0 ? void 0 : {
      version: decodeURIComponent(version),
      time: parseInt(time, 36),
      seq: parseInt(seq, 36),
      method: method.replace("~", "."),
      recordId,
      scope,
      choices: bare(Object.fromEntries((ids.match(/[^*!]+./g) ?? []).map((it) => [it.slice(0, -1), it.endsWith("*")])))
    };
  } catch {
    return void 0;
  }
}
const newestDecision = (texts, known) => texts.map(decodeDecision).reduce((best, it) => !it || best && (best.time - it.time || best.seq - it.seq) >= 0 ? best : it, known);
const bare = (...parts) => Object.assign(/* @__PURE__ */ Object.create(null), ...parts);
const lapsesAt = (it, { days }) => it.time + days * DAY;
const holds = (it, policy, now) => lapsesAt(it, policy) > now && it.time < now + DAY;
const isCurrent = (it, policy, now) => it.version === policy.version && holds(it, policy, now);
function nextDecision({ categories, services }, policy, current, last, choices, method, now, uuid) {
  const had = bare(current?.choices, choices);
  const all = bare();
  for (const { id } of categories) {
    const lock = policy.locks[id];
    const choice = lock ? lock === "required" : had[id] ?? (method === "embed.accept" ? void 0 : policy.defaults[id]);
    if (choice !== void 0) all[id] = choice;
  }
  for (const { id } of services) if (had[id] !== void 0) all[id] = had[id];
  const follows = last && holds(last, policy, now);
  return {
    version: policy.version,
    time: now,
    choices: all,
    method,
    recordId: follows ? last.recordId : uuid(),
    seq: follows ? last.seq + 1 : 1
  };
}

const fingerprint = (text) => {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return (hash >>> 0).toString(36);
};

const LENGTH = 4;
const marksOf = ({ id, category, use, vendor, purposes = [], transfers = [] }) => [[use, vendor.name], ...purposes.map((it) => ["purpose", it]), ...transfers.map((it) => ["recipient", it.recipient, it.country])].map((it) => fingerprint(JSON.stringify([category, id, it])).padStart(LENGTH, "0").slice(-LENGTH));
const split = (scope) => scope.match(RegExp(`.{${LENGTH}}`, "g")) ?? [];
const scopeOf = ({ services }) => [...new Set(services.flatMap(marksOf))].join("");
function review({ services }, decision) {
  const { scope, choices } = decision;
  if (scope === void 0) return decision;
  const known = split(scope);
  const fresh = new Set(services.filter((it) => marksOf(it).some((mark) => !known.includes(mark))).map((it) => it.category));
  fresh.delete(REQUIRED);
  const asked = (id) => fresh.has(id) || services.some((it) => it.id === id && fresh.has(it.category));
  return { ...decision, choices: bare(Object.fromEntries(Object.entries(choices).filter(([id]) => !asked(id)))) };
}

async function digest(window, text) {
  const hash = await window.crypto?.subtle?.digest("SHA-256", new TextEncoder().encode(text));
  return hash && `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash))).replace(/\+/g, "-").replace(/\//g, "_").replace("=", "")}`;
}

const isoTime = (ms) => new Date(ms).toISOString();
const answer = (granted) => granted ? "granted" : "denied";
function buildReceipt({ decision, previousDecision, policy, grants, how }, config, receiptId, origin) {
  const { time, choices, recordId, seq, method } = decision;
  const type = receiptType(decision, previousDecision);
  const surface = method.split(".")[0];
  const had = previousDecision && previousDecision.method !== "embed.accept" ? previousDecision.choices : choices;
  const asked = config.categories.map((it) => it.id).filter((id) => id in choices && !(id in had) && !policy.locks[id]);
  const chosen = config.services.filter((it) => it.id in choices);
  return {
    schema: RECEIPT_SCHEMA,
    receiptId,
    recordId,
    seq,
    event: {
      type,
      state: receiptState(type),
      consentType: "ExpressedConsent",
      time: isoTime(time),
      validUntil: isoTime(lapsesAt(decision, policy)),
      by: "subject",
      method
    },
    regime: { jurisdiction: policy.jurisdiction, model: policy.model, basis: policy.basis },
    policy: { id: config.policy.id, version: policy.version, url: policy.url, ...how.language && { language: how.language } },
    choices: Object.fromEntries(config.categories.map(({ id }) => [id, answer(grants[id])])),
    ...asked[0] && { asked },
    services: Object.fromEntries(chosen.map(({ id }) => [id, answer(grants[id])])),
    signals: { gpc: policy.signals.gpc ?? null, dnt: policy.signals.dnt ?? null },
    ...surface !== "api" && { ui: { surface, ...how.shownAt && { shownAt: isoTime(how.shownAt) } } },
    origin,
    sdk: { name: "assent", version: "0.1.0" }
  };
}

function createQueue(window, key) {
  let memory = { queue: [] };
  let written = true;
  return {
    load: () => written && attempt(() => {
      const kept = JSON.parse(window.localStorage.getItem(key));
      return kept?.queue.every((it) => typeof it.id === "string") ? kept : void 0;
    }) || memory,
    save(kept) {
      memory = kept;
      written = attempt(() => {
        window.localStorage.setItem(key, JSON.stringify(kept));
        return true;
      }) ?? false;
    }
  };
}

const MOST = 50;
const FIRST_RETRY = 2e3;
const LONGEST_RETRY = 3e5;
function createOutbox(environment, config, made) {
  const { warn } = environment;
  const window = environment.window;
  const queue = createQueue(window, `${config.storage.name}_receipts`);
  const hashOf = (text) => digest(window, text);
  const endpoint = config.receipts.endpoint;
  let busy = false;
  let failures = 0;
  let ended = false;
  let timer;
  const replace = (id, by) => {
    const kept = queue.load();
    queue.save({ ...kept, queue: kept.queue.flatMap((it) => it.id === id ? by : [it]) });
  };
  async function receiptOf({ id, change, receipt }) {
    if (receipt ?? !change?.decision) return receipt;
    let fresh;
    try {
      fresh = buildReceipt(change, config, id, window.location.origin);
    } catch (cause) {
      return void warn("receipt-failed", cause);
    }
    const { last } = queue.load();
    const hash = change.how.texts && await hashOf(change.how.texts);
    const full = await sealReceipt({
      ...fresh,
      policy: { ...fresh.policy, ...hash && { hash } },
      ...last?.recordId === fresh.recordId && last.seq + 1 === fresh.seq && { prev: last.hash }
    }, hashOf);
    replace(id, [{ id, receipt: full }]);
    const { integrity, recordId, seq } = full;
    if (integrity?.alg === "sha-256") queue.save({ ...queue.load(), last: { recordId, seq, hash: integrity.hash } });
    made(full);
    return full;
  }
  async function deliver() {
    const waiting = queue.load().queue;
    if (waiting.length > MOST) {
      warn("receipts-dropped", endpoint, waiting.length - MOST);
      queue.save({ ...queue.load(), queue: waiting.slice(-MOST) });
    }
    for (let item; item = queue.load().queue[0]; ) {
      const receipt = await receiptOf(item);
      const status = receipt ? await postJson(window, endpoint, JSON.stringify(receipt)) : 200;
      const taken = status >= 200 && status < 300 || status === 409;
      if (!taken) {
        if (status < 400 || status >= 500 || status === 408 || status === 429) return retry();
        warn("receipt-refused", endpoint, status, item.id);
      }
      failures = 0;
      replace(item.id, []);
    }
  }
  function retry() {
    if (ended) return;
    const wait = Math.min(FIRST_RETRY * 2 ** failures++, LONGEST_RETRY);
    timer = setTimeout(flush, wait * (0.5 + Math.random() / 2));
  }
  function flush() {
    if (ended || busy || !queue.load().queue.length) return;
    busy = true;
    clearTimeout(timer);
    timer = void 0;
    deliver().catch(retry).finally(() => {
      busy = false;
      if (!timer) flush();
    });
  }
  const leave = () => {
    if (!busy) {
      for (const { receipt } of queue.load().queue) if (receipt) beaconJson(window, endpoint, JSON.stringify(receipt));
    }
  };
  window.addEventListener("online", flush);
  window.addEventListener("pagehide", leave);
  return {
    add({ decision, previousDecision, policy, grants, how }) {
      const kept = queue.load();
      queue.save({ ...kept, queue: [...kept.queue, { id: environment.uuid(), change: { decision, previousDecision, policy, grants, how } }] });
      flush();
    },
    flush,
    destroy() {
      ended = true;
      clearTimeout(timer);
      window.removeEventListener("online", flush);
      window.removeEventListener("pagehide", leave);
    }
  };
}

const OWN = ["cookie", "localStorage", "sessionStorage"];
const createKeeper = (config, environment, made) => {
  const window = environment.window;
  let reloading = false;
  const storage = createStorage(window, config.storage, environment.mark);
  const outbox = config.receipts.endpoint === void 0 ? void 0 : createOutbox(environment, config, made);
  return {
    check(choices) {
      for (const id of unknownIds(Object.keys(choices).join(" "), config)) environment.warn("unknown-id", id);
    },
    persist(decision) {
      const { name, days, sameSite, refresh } = config.storage;
      const { recordId, seq } = decision;
      const kept = readStored(window, name).map(decodeDecision);
      if (kept.some((it) => it?.recordId === recordId && it.seq > seq)) return;
      const value = encodeDecision(decision, environment.mark, scopeOf(config));
      const local = storage.local(value);
      const writeCookie = () => {
        if (local && readLocal(window, name) !== value) return;
        const { kept: written, domain } = storage.cookie(value);
        if (!written) environment.warn(local ? "cookie-refused" : "not-kept", name, `${name}=${value}`.length);
        if (refresh) void postJson(window, refresh, JSON.stringify({ name, value, days, domain, sameSite }), "same-origin");
      };
      if (local) environment.painted(writeCookie);
      else writeCookie();
    },
    sweep(grants) {
      const declared = (granted) => config.services.filter(({ id }) => grants[id] === granted).flatMap(declaredNames);
      sweep(window, declared(false), [...declared(true), ...OWN.map((kind) => ({ kind, name: `${config.storage.name}*` }))]);
    },
    record: (change) => outbox?.add(change),
    deliver: () => outbox?.flush(),
    reload({ previous, grants }) {
      if (reloading || !config.services.some(({ id, reload }) => reload && previous[id] && !grants[id])) return;
      reloading = true;
      environment.painted(() => window.location.reload());
    },
    destroy: () => outbox?.destroy()
  };
};

const createRunner = ({ config, environment, window, grants, call }) => {
  const started = /* @__PURE__ */ new Map();
  const running = /* @__PURE__ */ new Set();
  const allowed = ({ id }) => grants()[id] === true;
  const mayLoad = (it) => allowed(it) || it.options?.mode === "advanced";
  function script(src) {
    const el = window.document.createElement("script");
    el.async = true;
    el.nonce = environment.nonce;
    el.src = environment.trust.url(src);
    window.document.head.append(el);
  }
  const tell = (it, what, of) => call(it.id, () => of[what]?.({ window, options: it.options, script }));
  function load(it) {
    const first = !started.has(it.id);
    if (first) started.set(it.id, environment.integration(it.use));
    started.get(it.id).then((of) => {
      if (mayLoad(it)) tell(it, first ? "start" : "resume", of);
      else if (first) started.delete(it.id);
    }, (cause) => {
      started.delete(it.id);
      environment.warn("service-failed", it.id, it.use, cause);
    });
  }
  return {
    stop() {
      for (const it of config.services) {
        if (allowed(it) || !running.delete(it.id)) continue;
        started.get(it.id)?.then((of) => tell(it, "stop", of), () => void 0);
        if (it.onRevoke) call(it.id, it.onRevoke);
      }
    },
    start() {
      for (const it of config.services) {
        const fresh = allowed(it) && !running.has(it.id);
        if (it.use && (fresh || mayLoad(it) && !started.has(it.id))) load(it);
        if (!fresh) continue;
        running.add(it.id);
        if (it.onGrant) call(it.id, it.onGrant);
      }
    }
  };
};

const integrations = {
  "google-analytics": () => import('./chunk-sttPu8Fa.js').then((it) => it.googleAnalytics)
};
const loaders = {
  integration: (name) => integrations[name]?.() ?? Promise.reject(Error(`there is no integration "${name}"`)),
  gate: (use) => use(createGate),
  keeper: (use) => use(createKeeper),
  runner: (use) => use(createRunner),
  review,
  guard: (use) => void import('./chunk-D5ABmtOv.js').then((it) => use(it.createGuard)),
  warnings: () => import('./chunk-C4DoRe4T.js').then((it) => it.explainWarning)
};

export { ConfigError as C, MARK as M, ONCE as O, isCurrent as a, bare as b, attempt as c, declaredHosts as d, explain as e, newestDecision as f, declaredNames as g, matchesPattern as h, isFresh as i, loaders as l, meets as m, nextDecision as n, parseConfig as p, readStored as r };
