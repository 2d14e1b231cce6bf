import { s as signalKinds, f as forEachSignal, a as signalNames, i as isSignal } from './chunk-cP0uIaAK.js';
import { R as REQUIRED, D as DAY$1, a as DAYS } from './chunk-DlY0ioRL.js';
import Cookies from 'js-cookie';
import { receiptType, RECEIPT_SCHEMA, receiptState, sealReceipt } from './receipt.js';

const option = (it, doc) => it;
const text = (rest, doc) => option({ kind: "text", ...rest });
const integer = (rest, doc) => option({ kind: "integer", ...rest });
const flag = (fallback, doc) => option({ kind: "flag", fallback });
const choice = (values, fallback, doc) => option({ kind: "choice", values, fallback });
const texts = (doc) => option({ kind: "texts" });
const list = (of, fallback, doc) => option({ kind: "list", of, fallback });
const record = (of, doc, keys) => option({ kind: "record", of, fallback: {}, keys });
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
  // Before the rest where a visitor has chosen already. `{names}`: the categories with something new, or whose yes has lapsed.
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
  // What the cookie and storage of assent itself are for.
  "ownPurpose",
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
  "optOutHonored",
  // Where the site does not act on the browser’s Do Not Track (California, CalOPPA § 22575(b)(5)).
  "dntIgnored"
];

const ID = "^[A-Za-z][A-Za-z0-9-]*$";
const id = (doc) => text({ required: true, pattern: ID, form: 'a letter, then letters, digits or "-"' });
const HOST = { pattern: "^[^\\s/:?#@*]+(:\\d+)?$", form: 'a host such as "cdn.example.com"' };
const DAY = "^\\d{4}-\\d\\d-\\d\\d$";
const DATE = { pattern: DAY, form: "a date as YYYY-MM-DD" };
const REGION$1 = { pattern: "^[A-Z]{2}(-[A-Z0-9]{1,3})?$", form: 'an ISO 3166 code such as "KR" or "US-CA"' };
const link = object("LinkOptions", {
  url: text({ required: true }),
  name: texts()
});
const previous = object("PreviousOptions", {
  version: text({ required: true }),
  url: text({}),
  until: text(DATE),
  material: flag(void 0)
});
const policy = object("PolicyOptions", {
  id: text({ fallback: "main" }),
  version: text({ required: true }),
  material: flag(void 0),
  audience: choice(["general", "child"], void 0),
  region: text(REGION$1),
  url: text({ required: true }),
  effective: text(DATE),
  announced: text(
    DATE),
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
const LASTS = { pattern: "^(session|P(?=.)(\\d+[YMWD])*(T(?=.)(\\d+[HMS])*)?)$", form: '"session" or an ISO 8601 duration such as "P1Y"' };
const HOLDS = { pattern: "^(session|P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?)$", form: '"session" or an ISO 8601 duration in days or more, such as "P12M"' };
const SEPARATE = ["third-party-provision", "overseas-transfer", "marketing-messages"];
const category = object("CategoryOptions", {
  id: id(),
  name: texts(),
  description: texts(),
  lost: texts(),
  lasts: text(HOLDS),
  separate: choice(SEPARATE, void 0),
  optOut: list(link, void 0),
  consentMode: list(
    text({ pattern: "_(storage|user_data|personalization)$", form: 'a consent type such as "ad_storage"' }),
    void 0)
});
const cookie = object("CookieOptions", {
  name: text({ required: true }),
  kind: choice(["cookie", "localStorage", "sessionStorage", "indexedDB", "cacheStorage"], "cookie"),
  duration: text(LASTS),
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
  needs: list(text({}), void 0),
  vendor,
  cookies: list(cookie, []),
  hosts: list(
    text(HOST),
    []),
  ownUse: flag(void 0),
  anonymous: flag(void 0),
  reload: flag(false),
  onGrant: hook(),
  onRevoke: hook()
});
const signals = object(
  "SignalOptions",
  Object.fromEntries(Object.entries(signalKinds).map(([name, { doc, heeded, about }]) => [
    name,
    either(
      [flag(false), list(text({}), void 0)],
      heeded ? [...about] : false,
      `${doc}: \`false\` ignores it, \`true\` lets it deny ${about.join(" and ")}, a list names the categories. What a law makes of it counts before.`
    )
  ])));
const storage = object("StorageOptions", {
  name: text({ fallback: "consent_choice", pattern: "^[A-Za-z0-9_-]+$", form: 'letters, digits, "_" or "-"' }),
  days: integer({ min: 1, max: 400 }),
  onExpiry: choice(
    ["ask", "keep-refusals", "reset"],
    void 0),
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
const messages = record(
  object("MessageTexts", Object.fromEntries([...messageKeys, ...detailKeys].map((key) => [key, text({})]))));
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
  messages
});
const regionFrom = {
  ...object("RegionFromOptions", {
    cookie: text({ pattern: "^[A-Za-z0-9_-]+$", form: 'letters, digits, "_" or "-"' }),
    endpoint: text({}),
    guess: choice(
      ["strict", "trust", "off"],
      void 0)
  }),
  optional: true
};
const MODELS = ["opt-in", "opt-out", "notice"];
const FORCES = choice(["none", "until-yes", "always"], void 0);
const region = object("RegionOptions", {
  law: text({}),
  model: choice(MODELS, void 0),
  bases: { ...record(
    choice([...MODELS, "exempt-with-objection", "opt-in-if-identifying"], void 0)), fallback: void 0, optional: true },
  signals: { ...object("RegionSignals", forEachSignal(() => FORCES), "What the law makes of signals."), optional: true },
  links: list(choice(["privacy-choices", "do-not-sell", "opt-out"], void 0), void 0),
  marks: flag(void 0),
  prompt: flag(void 0),
  days: integer({ min: 1, max: 400 }),
  optOutDays: integer({ min: 1, max: 400 }),
  refusalDays: integer({ min: 1, max: 400 }),
  age: integer({ min: 0, max: 21 }),
  separate: list(choice(SEPARATE, void 0), void 0),
  url: text({}),
  controller: { ...controller, optional: true },
  optOut: { ...record(list(link, void 0)), fallback: void 0, optional: true },
  languages: list(text({}), void 0),
  messages: { ...messages, fallback: void 0, optional: true }
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
  regionFrom,
  regions: {
    ...record(
      region,
      "What differs from the built-in table of laws, by ISO 3166 code; `EEA` is the European Economic Area, `*` everywhere. See the page on regions.",
      { pattern: "^(\\*|EEA|[A-Z]{2}(-[A-Z0-9]{1,3})?)$", form: 'an ISO 3166 code such as "KR" or "US-CA", "EEA" or "*"' }
    ),
    fallback: void 0,
    optional: true
  },
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
    case "invalid-key": {
      const around = optionAt(path.slice(0, -String(received).length - 1));
      return `${where}: ${got} as a key, expected ${around?.kind === "record" && around.keys?.form || "another one"}. Change the key.`;
    }
    case "session-only":
      return `${where}: ${got}, which only "required" can have: a choice is kept beyond the browser\u2019s session. Give a duration such as "P12M", or leave it out.`;
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

const defaults = { policy: { id: "main" }, controller: {}, categories: [{ id: "required" }, { id: "functional" }, { id: "analytics" }, { id: "advertising" }], services: [], signals: { dnt: false, gpc: ["advertising"] }, storage: { name: "consent_choice", domain: "auto", sameSite: "Lax" }, receipts: {}, ui: { layout: "box", position: "bottom-start", locale: "auto", trigger: true, marks: false, theme: {}, messages: {} }, guard: "off", hosts: {} };
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

const table = { $schema: 0, policy: { id: ["s", 0, "main"], version: 1, material: 5, audience: ["c", 0, "general", "child"], region: ["s", 0, 0, "^[A-Z]{2}(-[A-Z0-9]{1,3})?$"], url: 1, effective: ["s", 0, 0, "^\\d{4}-\\d\\d-\\d\\d$"], announced: ["s", 0, 0, "^\\d{4}-\\d\\d-\\d\\d$"], previous: ["l", { version: 1, url: 0, until: ["s", 0, 0, "^\\d{4}-\\d\\d-\\d\\d$"], material: 5 }, 0] }, controller: { name: 0, contact: 0, url: 0, officer: 0, rights: 0, complaints: ["l", { url: 1, name: 2 }, 0] }, categories: ["l", { id: ["s", 1, 0, "^[A-Za-z][A-Za-z0-9-]*$"], name: 2, description: 2, lost: 2, lasts: ["s", 0, 0, "^(session|P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?)$"], separate: ["c", 0, "third-party-provision", "overseas-transfer", "marketing-messages"], optOut: ["l", { url: 1, name: 2 }, 0], consentMode: ["l", ["s", 0, 0, "_(storage|user_data|personalization)$"], 0] }, [{ id: "required" }, { id: "functional" }, { id: "analytics" }, { id: "advertising" }]], services: ["l", { id: ["s", 1, 0, "^[A-Za-z][A-Za-z0-9-]*$"], use: 0, options: 3, category: 0, name: 2, purpose: 2, purposes: ["l", 0, 0], lost: 2, optOut: ["l", { url: 1, name: 2 }, 0], transfers: ["l", { recipient: 1, country: ["s", 0, 0, "^[A-Z]{2}$"], items: 2, purpose: 2, senderPurpose: 2, retention: 2, contact: 0 }, 0], needs: ["l", 0, 0], vendor: { name: 0, country: ["s", 0, 0, "^[A-Z]{2}$"], privacy: 0 }, cookies: ["l", { name: 1, kind: ["c", "cookie", "cookie", "localStorage", "sessionStorage", "indexedDB", "cacheStorage"], duration: ["s", 0, 0, "^(session|P(?=.)(\\d+[YMWD])*(T(?=.)(\\d+[HMS])*)?)$"], purpose: 2, reach: ["c", "page", "page", "server", "third-party", "partitioned"] }, []], hosts: ["l", ["s", 0, 0, "^[^\\s/:?#@*]+(:\\d+)?$"], []], ownUse: 5, anonymous: 5, reload: false, onGrant: 4, onRevoke: 4 }, []], signals: { dnt: ["e", false, false, ["l", 0, 0]], gpc: ["e", ["advertising"], false, ["l", 0, 0]] }, regionFrom: { cookie: ["s", 0, 0, "^[A-Za-z0-9_-]+$"], endpoint: 0, guess: ["c", 0, "strict", "trust", "off"] }, regions: ["r", { law: 0, model: ["c", 0, "opt-in", "opt-out", "notice"], bases: ["r", ["c", 0, "opt-in", "opt-out", "notice", "exempt-with-objection", "opt-in-if-identifying"]], signals: { dnt: ["c", 0, "none", "until-yes", "always"], gpc: ["c", 0, "none", "until-yes", "always"] }, links: ["l", ["c", 0, "privacy-choices", "do-not-sell", "opt-out"], 0], marks: 5, prompt: 5, days: ["i", 0, 1, 400], optOutDays: ["i", 0, 1, 400], refusalDays: ["i", 0, 1, 400], age: ["i", 0, 0, 21], separate: ["l", ["c", 0, "third-party-provision", "overseas-transfer", "marketing-messages"], 0], url: 0, controller: { name: 0, contact: 0, url: 0, officer: 0, rights: 0, complaints: ["l", { url: 1, name: 2 }, 0] }, optOut: ["r", ["l", { url: 1, name: 2 }, 0]], languages: ["l", 0, 0], messages: ["r", { bannerTitle: 0, bannerText: 0, bannerChoice: 0, optOutText: 0, newText: 0, policyLink: 0, rejectAll: 0, acceptAll: 0, settings: 0, save: 0, close: 0, panelTitle: 0, panelText: 0, trigger: 0, alwaysOn: 0, required: 0, optional: 0, services: 0, saved: 0, gpcHonored: 0, dntHonored: 0, lockedBySignal: 0, overrideText: 0, override: 0, lockedByAge: 0, noticeText: 0, changedText: 0, noticeClose: 0, controller: 0, comma: 0, embedText: 0, embedOnce: 0, embedAlways: 0, requiredName: 0, requiredDescription: 0, functionalName: 0, functionalDescription: 0, analyticsName: 0, analyticsDescription: 0, advertisingName: 0, advertisingDescription: 0, provider: 0, providerPolicy: 0, country: 0, purpose: 0, name: 0, kind: 0, duration: 0, data: 0, recipient: 0, recipients: 0, contact: 0, retention: 0, transfers: 0, optOutLink: 0, ifRefused: 0, firstParty: 0, thirdParty: 0, cookie: 0, localStorage: 0, sessionStorage: 0, indexedDB: 0, cacheStorage: 0, session: 0, untilDeleted: 0, unreachable: 0, noCookies: 0, ownPurpose: 0, yourChoice: 0, choiceDate: 0, choiceNone: 0, consentId: 0, copy: 0, copied: 0, download: 0, language: 0, granted: 0, denied: 0, change: 0, withdraw: 0, declarationTitle: 0, categories: 0, effective: 0, previousVersions: 0, until: 0, officer: 0, rights: 0, complaints: 0, objection: 0, object: 0, transmissions: 0, senderPurpose: 0, recipientPurpose: 0, browserTitle: 0, browserText: 0, gaPurpose: 0, gaVisitor: 0, gaVisit: 0, gaDay: 0, gaRate: 0, privacyChoices: 0, doNotSell: 0, optedOut: 0, optOutHonored: 0, dntIgnored: 0 }] }, "^(\\*|EEA|[A-Z]{2}(-[A-Z0-9]{1,3})?)$"], storage: { name: ["s", 0, "consent_choice", "^[A-Za-z0-9_-]+$"], days: ["i", 0, 1, 400], onExpiry: ["c", 0, "ask", "keep-refusals", "reset"], domain: ["s", 0, "auto"], sameSite: ["c", "Lax", "Lax", "Strict", "None"], refresh: 0 }, receipts: { endpoint: 0 }, ui: { layout: ["c", "box", "box", "bar", "modal", "inline", "none"], position: ["c", "bottom-start", "bottom-start", "bottom-end", "top-start", "top-end", "bottom", "top"], target: 0, locale: ["s", 0, "auto"], locales: ["l", 0, 0], trigger: true, triggerPosition: ["c", 0, "bottom-start", "bottom-end", "top-start", "top-end"], marks: false, theme: { preset: ["c", 0, "plain", "soft", "sharp"], scheme: ["c", 0, "auto", "light", "dark"], accent: 0, accentText: 0, text: 0, background: 0, surface: 0, border: 0, font: 0, fontSize: 0, radius: 0, spacing: 0, shadow: 0, motion: 0, width: 0, zIndex: 0, light: { accent: 0, accentText: 0, text: 0, background: 0, surface: 0, border: 0 }, dark: { accent: 0, accentText: 0, text: 0, background: 0, surface: 0, border: 0 } }, messages: ["r", { bannerTitle: 0, bannerText: 0, bannerChoice: 0, optOutText: 0, newText: 0, policyLink: 0, rejectAll: 0, acceptAll: 0, settings: 0, save: 0, close: 0, panelTitle: 0, panelText: 0, trigger: 0, alwaysOn: 0, required: 0, optional: 0, services: 0, saved: 0, gpcHonored: 0, dntHonored: 0, lockedBySignal: 0, overrideText: 0, override: 0, lockedByAge: 0, noticeText: 0, changedText: 0, noticeClose: 0, controller: 0, comma: 0, embedText: 0, embedOnce: 0, embedAlways: 0, requiredName: 0, requiredDescription: 0, functionalName: 0, functionalDescription: 0, analyticsName: 0, analyticsDescription: 0, advertisingName: 0, advertisingDescription: 0, provider: 0, providerPolicy: 0, country: 0, purpose: 0, name: 0, kind: 0, duration: 0, data: 0, recipient: 0, recipients: 0, contact: 0, retention: 0, transfers: 0, optOutLink: 0, ifRefused: 0, firstParty: 0, thirdParty: 0, cookie: 0, localStorage: 0, sessionStorage: 0, indexedDB: 0, cacheStorage: 0, session: 0, untilDeleted: 0, unreachable: 0, noCookies: 0, ownPurpose: 0, yourChoice: 0, choiceDate: 0, choiceNone: 0, consentId: 0, copy: 0, copied: 0, download: 0, language: 0, granted: 0, denied: 0, change: 0, withdraw: 0, declarationTitle: 0, categories: 0, effective: 0, previousVersions: 0, until: 0, officer: 0, rights: 0, complaints: 0, objection: 0, object: 0, transmissions: 0, senderPurpose: 0, recipientPurpose: 0, browserTitle: 0, browserText: 0, gaPurpose: 0, gaVisitor: 0, gaVisit: 0, gaDay: 0, gaRate: 0, privacyChoices: 0, doNotSell: 0, optedOut: 0, optOutHonored: 0, dntIgnored: 0 }] }, guard: ["c", "off", "off", "observe", "enforce"], hosts: ["r", 0] };
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
    if (kind === "r" && isObject(value)) {
      return Object.keys(value).forEach((key) => {
        if (second && !RegExp(second).test(key)) report("invalid-key", at(key), key);
        else check(first, value[key] ?? null, at(key));
      });
    }
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
      case 5:
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
  function checkIds({ categories, services, hosts, regions }) {
    const names = categories.map((it) => it.id);
    const seen = /* @__PURE__ */ new Set();
    const claim = ({ id }, path) => {
      if (seen.has(id)) report("duplicate-id", `${path}.id`, id);
      seen.add(id);
    };
    const exists = (id, path) => {
      if (!names.includes(id)) report("unknown-id", path, id, names);
    };
    categories.forEach((it, i) => {
      claim(it, `categories[${i}]`);
      if (it.lasts === "session" && it.id !== REQUIRED) report("session-only", `categories[${i}].lasts`, it.lasts);
    });
    for (const [code, { bases, optOut }] of Object.entries(regions ?? {})) {
      for (const [key, cell] of Object.entries({ bases, optOut })) for (const id in cell) exists(id, `regions.${code}.${key}.${id}`);
    }
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
    services.forEach(({ needs = [] }, i) => needs.forEach((id, j) => exists(id, `services[${i}].needs[${j}]`)));
    const { signals = {} } = input;
    for (const key of signalNames) {
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
async function getJson(window, url) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), TIMEOUT);
  try {
    return await (await window.fetch(url, { signal: stop.signal })).json();
  } catch {
    return void 0;
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

function createStorage(window, { name, domain, sameSite }, mark) {
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
  function writeCookie(value, days) {
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
    cookie(value, days) {
      attempt(() => window.sessionStorage.setItem(name, mark));
      return { kept: attempt(() => writeCookie(value, days)) ?? false, domain: widest ?? "" };
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

const createUuid = () => "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (it) => (+it ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> +it / 4).toString(16));

const STORED = /^1\.([0-9a-z]{1,9})\.([0-9a-z]{1,6})\.([a-z]+~?[a-z_]*)\.([0-9a-f-]{36})\.([^.]+)\.((?:[A-Za-z][A-Za-z0-9-]*(?:[*!]\d{0,5}|\+[a-z]+\d{1,5}))*)(?:\.([0-9a-z]*))?(?:\.[0-9a-z]*)?$/;
function decodeDecision(text) {
  const [, time, seq, method, recordId, version, ids, scope] = STORED.exec(text) ?? [];
  try {
    if (time === void 0) return void 0;
    const [choices, days, over] = [bare(), bare(), bare()];
    for (const [, id = "", mark = "", lasts] of ids.matchAll(/([^*!+]+)(\+[a-z]+|.)(\d*)/g)) {
      choices[id] = mark !== "!";
      if (lasts) days[id] = +lasts;
      if (mark[1]) over[id] = mark.slice(1);
    }
    return {
      version: decodeURIComponent(version),
      time: parseInt(time, 36),
      seq: parseInt(seq, 36),
      method: method.replace("~", "."),
      recordId,
      scope,
      choices,
      days,
      over
    };
  } catch {
    return void 0;
  }
}
const newestDecision = (texts, known) => texts.map(decodeDecision).reduce((best, it) => !it || best && (best.time - it.time || best.seq - it.seq) >= 0 ? best : it, known);
const bare = (...parts) => Object.assign(/* @__PURE__ */ Object.create(null), ...parts);
const lapsesAt = ({ time, days }, id) => time + (days?.[id] ?? DAYS) * DAY$1;
function liveDecision(it, now) {
  const choices = bare();
  for (const id in it.choices) if (lapsesAt(it, id) > now) choices[id] = it.choices[id];
  return Object.keys(choices)[0] && it.time < now + DAY$1 ? { ...it, choices } : void 0;
}

function encodeDecision({ time, seq, method, recordId, version, choices, days, over }, mark = "", scope = "") {
  const markOf = (id) => over?.[id] ? `+${over[id]}${days?.[id] ?? DAYS}` : (choices[id] ? "*" : "!") + (days?.[id] ?? "");
  const ids = Object.keys(choices).map((id) => id + markOf(id)).join("");
  return [1, time.toString(36), seq.toString(36), method.replace(".", "~"), recordId, encodeURIComponent(version).replace(/\./g, "%2E"), ids, scope, mark].join(".");
}
function nextDecision({ categories, services, storage }, policy, current, last, choices, { method, override, decidedBy }, now, uuid) {
  const { locks, lifetimes, defaults, overridable } = policy;
  const had = bare(current?.choices, choices);
  const all = bare();
  const days = bare();
  const over = bare();
  const lasts = (id, category, granted) => {
    const whole = lifetimes?.[category]?.[granted ? "granted" : "denied"] ?? DAYS;
    if (id in choices || !current || !(id in current.choices)) return whole;
    const left = (lapsesAt(current, id) - now) / DAY$1;
    return Math.max(0, granted ? Math.floor(left) : Math.ceil(left));
  };
  const overcomes = (id, lock) => had[id] === true && (current?.over?.[id] === lock || id in choices && (lock === "age" ? decidedBy === "guardian" : !!override && !!overridable?.includes(id)));
  for (const { id, separate } of categories) {
    const lock = locks[id];
    let choice;
    if (lock === REQUIRED) choice = true;
    else if (lock === "elsewhere") choice = void 0;
    else if (lock) {
      choice = overcomes(id, lock);
      if (choice) over[id] = lock;
    } else if (separate && method.startsWith("banner")) choice = choices[id] === false ? false : current?.choices[id];
    else choice = had[id] ?? (method === "embed.accept" || defaults[id] || separate ? void 0 : false);
    if (choice && defaults[id] && id !== REQUIRED && method === "panel.save" && !current?.choices[id]) continue;
    if (choice === void 0) continue;
    all[id] = choice;
    days[id] = lasts(id, id, choice);
  }
  for (const { id, category = "", needs = [] } of services) {
    const refused = needs.some((need) => locks[need] !== "elsewhere" && !all[need]);
    const own = needs[0] && !(id in choices) && had[id] === false ? void 0 : had[id];
    const choice = refused && (own ?? all[category]) ? false : own;
    if (choice === void 0) continue;
    all[id] = choice;
    days[id] = lasts(id, category, choice);
  }
  const optional = Object.keys(all).filter((id) => id !== REQUIRED);
  if (storage.onExpiry === "reset") {
    const soonest = Math.min(...optional.filter((id) => all[id]).map((id) => days[id]));
    for (const id of optional) if (all[id]) days[id] = soonest;
  }
  if (REQUIRED in all) days[REQUIRED] = Math.max(...optional.map((id) => days[id]), optional[0] ? 0 : DAYS);
  const follows = last && liveDecision(last, now);
  return {
    version: policy.version,
    time: now,
    choices: all,
    days,
    over,
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
const versionInForce = ({ version, effective = "", previous = [] }, today) => today < effective && previous[0]?.version || version;
function carriesOver(from, policy, today) {
  const versions = [policy, ...policy.previous ?? []];
  let at = versions.findIndex((it) => it.version === versionInForce(policy, today));
  while (versions[at] && versions[at].version !== from && versions[at].material === false) at++;
  return versions[at]?.version === from;
}
function review({ policy, services }, decision, today) {
  const { scope, choices } = decision;
  if (!carriesOver(decision.version, policy, today)) return void 0;
  const current = { ...decision, version: versionInForce(policy, today) };
  if (scope === void 0) return current;
  const known = split(scope);
  const fresh = new Set(services.filter((it) => marksOf(it).some((mark) => !known.includes(mark))).map((it) => it.category));
  fresh.delete(REQUIRED);
  const asked = (id) => fresh.has(id) || services.some((it) => it.id === id && fresh.has(it.category));
  return { ...current, choices: bare(Object.fromEntries(Object.entries(choices).filter(([id]) => !asked(id)))) };
}

async function digest(window, text) {
  const hash = await window.crypto?.subtle?.digest("SHA-256", new TextEncoder().encode(text));
  return hash && `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash))).replace(/\+/g, "-").replace(/\//g, "_").replace("=", "")}`;
}

const isoTime = (ms) => new Date(ms).toISOString();
const answer = (granted) => granted ? "granted" : "denied";
function validUntil(decision) {
  const ids = Object.keys(decision.choices).filter((id) => id !== REQUIRED);
  const granted = ids.filter((id) => decision.choices[id]);
  return Math.min(...[granted, ids, [REQUIRED]].find((it) => it[0]).map((id) => lapsesAt(decision, id)));
}
function buildReceipt({ decision, previousDecision, policy, grants, how }, config, receiptId, origin) {
  const { time, choices, recordId, seq, method, days = {}, over = {} } = decision;
  const type = receiptType(decision, previousDecision);
  const surface = method.split(".")[0];
  const had = previousDecision && previousDecision.method !== "embed.accept" ? previousDecision.choices : choices;
  const asked = config.categories.map((it) => it.id).filter((id) => id in choices && !(id in had) && !policy.locks[id]);
  const offered = config.categories.filter(({ id, separate }) => id in choices || !(separate || policy.locks[id] === "elsewhere"));
  const overrides = Object.entries(over).flatMap(([category, signal]) => signal === "age" ? [] : [{ category, signal, ...how.override && { text: how.override } }]);
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
      validUntil: isoTime(validUntil(decision)),
      by: how.decidedBy ?? "subject",
      method
    },
    regime: { jurisdiction: policy.jurisdiction ?? "unknown", model: policy.model, basis: policy.basis ?? "default", ...policy.law && { law: policy.law } },
    policy: { id: config.policy.id, version: policy.version, url: policy.url, ...how.language && { language: how.language } },
    choices: Object.fromEntries(offered.map(({ id }) => [id, answer(grants[id])])),
    ...asked[0] && { asked },
    ...offered.some(({ id }) => id in days) && { days: Object.fromEntries(offered.flatMap(({ id }) => id in days ? [[id, days[id]]] : [])) },
    ...overrides[0] && { overrides },
    services: Object.fromEntries(chosen.map(({ id }) => [id, answer(grants[id])])),
    signals: forEachSignal((name) => policy.signals[name] ?? null),
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

const MOST$1 = 50;
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
    if (waiting.length > MOST$1) {
      warn("receipts-dropped", endpoint, waiting.length - MOST$1);
      queue.save({ ...queue.load(), queue: waiting.slice(-MOST$1) });
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
      queue.save({ ...kept, queue: [...kept.queue, { id: (environment.uuid ?? createUuid)(), change: { decision, previousDecision, policy, grants, how } }] });
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

const MOST = 400;
const cookieDays = ({ days = {} }) => Math.min(MOST, Math.max(DAYS, ...Object.values(days)));
const OWN = ["cookie", "localStorage", "sessionStorage"];
const createKeeper = (config, environment, made) => {
  const window = environment.window;
  let reloading = false;
  const storage = window && createStorage(window, config.storage, environment.mark);
  const outbox = !window || config.receipts.endpoint === void 0 ? void 0 : createOutbox(environment, config, made);
  return {
    next(policy, current, last, choices, manner) {
      for (const id of unknownIds(Object.keys(choices).join(" "), config)) environment.warn("unknown-id", id);
      return nextDecision(config, policy, current, last, choices, manner, environment.now(), environment.uuid ?? createUuid);
    },
    persist(decision) {
      const { name, sameSite, refresh } = config.storage;
      const { recordId, seq, version } = decision;
      const kept = readStored(window, name).map(decodeDecision);
      if (kept.some((it) => it?.recordId === recordId && it.seq > seq)) return;
      const value = encodeDecision(decision, version === config.policy.version ? environment.mark : "", scopeOf(config));
      const days = cookieDays(decision);
      const local = storage.local(value);
      const writeCookie = () => {
        if (local && readLocal(window, name) !== value) return;
        const { kept: written, domain } = storage.cookie(value, days);
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

const EEA = "AT AX BE BG CY CZ DE DK EE ES FI FR GF GP GR HR HU IE IS IT LI LT LU LV MF MQ MT NL NO PL PT RE RO SE SI SK YT";
const row = (codes, cells, confidence, source, note) => [codes, cells];
const YEAR = 366;
const HALF = 184;
const unknown = {
  law: "unknown",
  model: "opt-in",
  signals: forEachSignal(() => "none"),
  links: [],
  marks: false,
  prompt: true,
  days: 180,
  optOutDays: YEAR,
  refusalDays: 180,
  age: 18,
  bases: {},
  separate: [],
  ...false
};
const optOut = { model: "opt-out", links: ["opt-out"], days: 365, refusalDays: YEAR };
const regions = [
  row(
    EEA,
    { law: "GDPR", age: 16 }),
  row("AX BE EE FI IS LV MT NO PT SE", { age: 13 }),
  row("AT BG CY ES IT LT", { age: 14 }),
  row("CZ DK FR GF GP GR MF MQ RE SI YT", { age: 15 }),
  row(
    "IT",
    { refusalDays: HALF }),
  row(
    "GB",
    {
      law: "UK GDPR",
      age: 13,
      bases: { analytics: "exempt-with-objection", functional: "exempt-with-objection" }
    }),
  row(
    "CH",
    { ...optOut, law: "FADP", age: 0, bases: { advertising: "opt-in" } }),
  row(
    "BR",
    { law: "LGPD", age: 12, bases: { advertising: "opt-in" } }),
  row(
    "KR",
    {
      law: "PIPA",
      age: 14,
      marks: true,
      bases: { advertising: "opt-in", analytics: "opt-in-if-identifying" },
      separate: ["third-party-provision", "overseas-transfer", "marketing-messages"]
    }),
  row(
    "JP",
    { ...optOut, law: "APPI", model: "notice", links: [], age: 0 }),
  row(
    "HK",
    { ...optOut, law: "PDPO", age: 0 }),
  row(
    "VN",
    { law: "PDPL", age: 16 }),
  row(
    "IN",
    { law: "DPDP Act", age: 18 }),
  row(
    "CN",
    { law: "PIPL", age: 14, separate: ["third-party-provision", "overseas-transfer"] }),
  row("TR", { law: "KVKK" }),
  row("TH", { law: "PDPA" }),
  row("ZA", { law: "POPIA" }),
  row(
    "AU",
    { law: "Privacy Act" }),
  row("NZ", { law: "Privacy Act" }),
  row("SG", { law: "PDPA" }),
  row("TW", { law: "PDPA" }),
  row("MY", { law: "PDPA" }),
  row("PH", { law: "DPA" }),
  row("ID", { law: "PDP Law" }),
  row("AE", { law: "PDPL" }),
  row("SA", { law: "PDPL" }),
  row(
    "CA",
    { ...optOut, law: "PIPEDA", age: 13 }),
  row(
    "CA-QC",
    { law: "Law 25", model: "opt-in", links: [], days: 180, refusalDays: 180, age: 14 }),
  // Signals that a state does not mandate are honoured all the same; a visitor's state is often not known.
  row(
    "US",
    { ...optOut, law: "FTC Act", signals: { gpc: "always" }, age: 13 }),
  row(
    "US-CA",
    { law: "CCPA", links: ["privacy-choices"] }),
  row("US-CO", { law: "CPA" }),
  row("US-CT", { law: "CTDPA" }),
  row("US-DE", { law: "DPDPA" }),
  row("US-MD", { law: "MODPA" }),
  row("US-MN", { law: "MNCDPA" }),
  row("US-MT", { law: "MTCDPA" }),
  row("US-NE", { law: "NDPA" }),
  row("US-NH", { law: "NHPA" }),
  row("US-NJ", { law: "NJDPA" }),
  row("US-OR", { law: "OCPA" }),
  row("US-TX", { law: "TDPSA" }),
  row("US-FL", { law: "FDBR" }),
  row("US-IA", { law: "ICDPA" }),
  row("US-IN", { law: "INCDPA" }),
  row("US-KY", { law: "KCDPA" }),
  row("US-NV", { law: "NRS 603A" }),
  row("US-RI", { law: "RIDTPPA" }),
  row("US-TN", { law: "TIPA" }),
  row("US-UT", { law: "UCPA" }),
  row("US-VA", { law: "VCDPA" })
];
const REGION = /^([a-z]{2})(-[a-z\d]{1,3})?$/i;
const given = (cells) => Object.fromEntries(Object.entries(cells ?? {}).filter(([, it]) => it !== void 0));
const withCells = (rule, cells) => ({
  ...rule,
  ...given(cells),
  signals: { ...rule.signals, ...given(cells?.signals) },
  bases: bare(rule.bases, given(cells?.bases))
});
const codesOf = (region) => {
  const [code = "*", country = "*"] = (REGION.exec(region ?? "") ?? []).slice(0, 2).map((it) => it.toUpperCase());
  return [code, country];
};
function keysFor(region) {
  const [code, country] = codesOf(region);
  return [.../* @__PURE__ */ new Set(["*", ...EEA.split(" ").includes(country) ? ["EEA"] : [], country, code])];
}
function ruleFor(region, overrides = {}) {
  const [code, country] = codesOf(region);
  const rows = regions.filter(([codes]) => codes.split(" ").some((it) => it === country || it === code)).map(([, cells]) => cells);
  return [...rows, ...keysFor(region).map((it) => overrides[it])].reduce(withCells, unknown);
}

const ZONES = {
  Europe: "AT Vienna|AX Mariehamn|BE Brussels|BG Sofia|CH Zurich|CY Nicosia|CZ Prague|DE Berlin Busingen|DK Copenhagen|EE Tallinn|ES Madrid|FI Helsinki|FR Paris|GB London|GR Athens|HR Zagreb|HU Budapest|IE Dublin|IT Rome|LI Vaduz|LT Vilnius|LU Luxembourg|LV Riga|MT Malta|NL Amsterdam|NO Oslo|PL Warsaw|PT Lisbon|RO Bucharest|SE Stockholm|SI Ljubljana|SK Bratislava|TR Istanbul",
  Asia: "AE Dubai|CN Shanghai Urumqi Chongqing Harbin|CY Nicosia Famagusta|HK Hong_Kong|ID Jakarta Makassar Pontianak Jayapura|IN Kolkata Calcutta|JP Tokyo|KR Seoul|MY Kuala_Lumpur Kuching|PH Manila|SA Riyadh|SG Singapore|TH Bangkok|TR Istanbul|TW Taipei|VN Ho_Chi_Minh Saigon",
  Atlantic: "ES Canary|IS Reykjavik|PT Azores Madeira",
  Africa: "ES Ceuta|ZA Johannesburg",
  Indian: "RE Reunion|YT Mayotte",
  Pacific: "NZ Auckland Chatham|US Honolulu",
  Australia: "AU Sydney Melbourne Brisbane Adelaide Perth Hobart Darwin Broken_Hill Lindeman Lord_Howe Eucla Currie Canberra",
  America: "BR Sao_Paulo Bahia Fortaleza Recife Manaus Belem Cuiaba Campo_Grande Porto_Velho Boa_Vista Rio_Branco Araguaina Maceio Santarem Eirunepe Noronha|CA Vancouver Edmonton Winnipeg Halifax St_Johns Regina Whitehorse Moncton Glace_Bay Goose_Bay Iqaluit Yellowknife Inuvik Dawson Rankin_Inlet Resolute Cambridge_Bay Swift_Current Creston Dawson_Creek Fort_Nelson Thunder_Bay Nipigon Rainy_River Pangnirtung|GF Cayenne|GP Guadeloupe|MF Marigot|MQ Martinique|US New_York Chicago Denver Los_Angeles Phoenix Detroit Anchorage Boise Juneau Sitka Nome Adak Yakutat Metlakatla Menominee Indiana Kentucky North_Dakota Indianapolis Louisville"
};
function regionOfZone(zone) {
  const [area = "", place = ""] = zone.split("/");
  if (!Object.prototype.hasOwnProperty.call(ZONES, area)) return void 0;
  return ZONES[area].split("|").find((it) => it.split(" ").indexOf(place) > 0)?.slice(0, 2);
}

const NAME = "assent-region";
const isCode = (it) => typeof it === "string" && codesOf(it)[0] !== "*";
const keyOf = ({ storage }) => `${storage.name}_region`;
function readHeader(window) {
  const [page] = window.performance.getEntriesByType("navigation");
  return page?.serverTiming?.find((it) => it.name === NAME)?.description;
}
function findRegion(config, window, doubt) {
  const { policy, regionFrom = {} } = config;
  const cookie = regionFrom.cookie ?? "assent_region";
  const sources = [
    ["config", () => policy.region],
    ["meta", () => window.document.querySelector(`meta[name="${NAME}"]`)?.content],
    ["cookie", () => readCookies(window.document).find((it) => it[0] === cookie)?.[1]],
    ["header", () => readHeader(window)],
    ["endpoint", () => regionFrom.endpoint === void 0 ? void 0 : window.sessionStorage.getItem(keyOf(config))],
    ["guess", () => regionFrom.guess === "trust" ? guessRegion(window) : void 0]
  ];
  for (const [basis, read] of sources) {
    const code = attempt(read);
    if (isCode(code)) return { code, basis };
    if (code) doubt(basis, code);
  }
  return { code: void 0, basis: "default" };
}
async function askRegion(config, window, endpoint) {
  const { region: code } = Object(await getJson(window, endpoint));
  if (!isCode(code)) return void 0;
  attempt(() => window.sessionStorage.setItem(keyOf(config), code));
  return { code, basis: "endpoint" };
}
function guessRegion({ navigator, Temporal }) {
  const zone = attempt(() => Temporal?.Now.timeZoneId() ?? Intl.DateTimeFormat().resolvedOptions().timeZone) ?? "";
  return regionOfZone(zone) ?? /^(?!en).*-([A-Z]{2})$/.exec(navigator.language)?.[1];
}

const localDate = (time) => new Date(time - new Date(time).getTimezoneOffset() * 6e4).toISOString().slice(0, 10);

function startingPolicy({ policy: { version, url, audience }, categories, storage, signals: named }, signals) {
  const locks = bare();
  const lock = (by, ids) => {
    for (const { id } of categories) if (!ids || ids.includes(id)) locks[id] = by;
  };
  if (audience === "child") lock("age");
  for (const name of signalNames) {
    const ids = named[name];
    if (signals[name] && ids) lock(name, ids === true ? signalKinds[name].about : ids);
  }
  locks[REQUIRED] = REQUIRED;
  return {
    version,
    url,
    model: "opt-in",
    defaults: bare({ [REQUIRED]: true }),
    locks,
    days: storage.days ?? DAYS,
    signals
  };
}
const waitsFor = ({ categories }, { locks, defaults, notice }, decision) => !!notice && !decision || categories.some(({ id, separate }) => !locks[id] && !defaults[id] && !separate && decision?.choices[id] === void 0);
const signalsApplied = (policy) => signalNames.filter((signal) => Object.values(policy.locks).includes(signal)).reverse();

const NEVER = 36500;
const PERIODS = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?/;
function daysIn(duration) {
  const [, years = 0, months = 0, weeks = 0, days = 0] = (PERIODS.exec(duration ?? "") ?? []).map((it) => +(it || 0));
  const months12 = years + months / 12;
  return Math.floor(months12 * 365 + weeks * 7 + days) || void 0;
}
function deniedBy(signal, { signals, categories }) {
  const named = signals[signal];
  const optional = categories.map(({ id }) => id).filter((id) => id !== REQUIRED);
  const own = optional.filter((id) => Array.isArray(named) && named.includes(id));
  const usual = optional.filter((id) => signalKinds[signal].about.includes(id));
  return [own, usual].find((it) => it[0]) ?? optional;
}
const boundSignals = (config, { signals }) => forEachSignal((name) => signals[name] === "none" ? config.signals[name] : [...deniedBy(name, config)]);
function runsUnder(basis, { model }, { ownUse, anonymous } = {}) {
  if (basis === "exempt-with-objection") return ownUse ?? model !== "opt-in";
  if (basis === "opt-in-if-identifying") return anonymous ?? false;
  return basis !== "opt-in";
}
const strictly = (rule, unknown) => ({
  ...rule,
  model: "opt-in",
  bases: unknown.bases,
  days: unknown.days,
  refusalDays: Math.max(rule.refusalDays, unknown.refusalDays)
});
function resolvePolicy(config, region, signals, before) {
  const { categories, services, storage, regions = {}, controller, regionFrom } = config;
  const [code] = codesOf(region.code);
  const row = ruleFor(code, regions);
  const guessed = region.basis === "guess" && regionFrom?.guess !== "trust";
  const rule = guessed || before?.model === "opt-in" ? strictly(row, ruleFor(void 0)) : row;
  const cells = keysFor(code).map((it) => regions[it]);
  const start = startingPolicy({ ...config, signals: boundSignals(config, rule) }, signals);
  const { locks } = start;
  const defaults = bare();
  const lifetimes = bare();
  const days = storage.days ?? rule.days;
  for (const { id, lasts, separate } of categories) {
    if (separate && !rule.separate.includes(separate)) locks[id] = "elsewhere";
    const basis = separate || locks[id] ? "opt-in" : rule.bases[id] ?? rule.model;
    const own = services.filter((it) => it.category === id);
    const running = own.filter((it) => runsUnder(basis, rule, it));
    const whole = own[0] ? running.length === own.length : runsUnder(basis, rule);
    defaults[id] = whole || id === REQUIRED;
    if (!whole) for (const it of running) defaults[it.id] = true;
    lifetimes[id] = {
      granted: daysIn(lasts) ?? days,
      denied: storage.onExpiry === "keep-refusals" ? NEVER : Math.max(storage.days ?? 0, whole || running[0] ? rule.optOutDays : rule.refusalDays)
    };
  }
  for (const { id, needs = [] } of services) if (needs.some((need) => locks[need] !== "elsewhere")) defaults[id] = false;
  for (const id in defaults) defaults[id] && (defaults[id] = id === REQUIRED || !before || (before.defaults[id] ?? false));
  const offered = categories.filter(({ id, separate }) => !locks[id] && !separate);
  const nearest = (of) => cells.map((it) => it && of(it)).filter(Boolean).pop();
  return {
    ...start,
    url: nearest((it) => it.url) ?? start.url,
    model: rule.model,
    jurisdiction: code === "*" ? "unknown" : code,
    basis: region.basis,
    law: rule.law,
    defaults,
    overridable: categories.map(({ id }) => id).filter((id) => mayOverride(locks[id], rule)),
    days: Math.max(...offered.map((it) => lifetimes[it.id].granted), offered[0] ? 0 : days),
    notice: rule.prompt && Object.keys(defaults).some((id) => id !== REQUIRED && defaults[id]),
    lifetimes,
    links: rule.links,
    marks: rule.marks || config.ui.marks,
    age: rule.age,
    controller: Object.assign({}, controller, ...cells.map((it) => it?.controller)),
    messages: mergedMessages(cells.map((it) => it?.messages)),
    languages: nearest((it) => it.languages),
    optOut: bare(nearest((it) => it.optOut))
  };
}
function mergedMessages(all) {
  const out = bare();
  for (const messages of all) for (const locale in messages) out[locale] = { ...out[locale], ...messages[locale] };
  return out;
}
const mayOverride = (lock, { signals }) => isSignal(lock) && signals[lock] !== "always";

function refusedIn({ services }, last) {
  const refused = Object.entries(last?.choices ?? {}).filter(([, granted]) => !granted).map(([id]) => id);
  return [...refused, ...services.filter((it) => refused.includes(it.category)).map((it) => it.id)];
}
function followLaw(config, environment, last, tell) {
  const { window, warn, now, painted, idle, signals } = environment;
  const { regionFrom: { endpoint, guess } = {}, storage: { days, onExpiry } } = config;
  const refused = refusedIn(config, last);
  const said = signals();
  const version = versionInForce(config.policy, localDate(now()));
  const inForce = { ...config, policy: { ...config.policy, version } };
  let before;
  function enter(region2) {
    const policy = resolvePolicy(inForce, region2, said, before);
    for (const id of refused) if (policy.defaults[id]) policy.defaults[id] = false;
    const soonest = Math.min(...Object.values(policy.lifetimes).map((it) => it.denied));
    if (onExpiry !== "keep-refusals" && days !== void 0 && days < soonest) warn("refusal-days", days, soonest, policy.law, policy.jurisdiction);
    tell(before = policy);
  }
  function lookForLinks() {
    const { links = [], jurisdiction, law } = before;
    if (links[0] && !window.document.querySelector("assent-choices, [data-assent-open]")) warn("link-missing", jurisdiction, law, links.join(", "));
  }
  function guessed() {
    const code = guess !== "off" && guess !== "trust" && guessRegion(window);
    if (code) enter({ code, basis: "guess" });
  }
  const region = findRegion(config, window, (...doubt) => warn("unknown-region", ...doubt));
  enter(region);
  if (!window) return;
  idle(lookForLinks);
  if (region.code) return;
  if (endpoint === void 0) painted(guessed);
  else void askRegion(config, window, endpoint).then((it) => it ? enter(it) : guessed());
}
const reviewStored = (config, decision, now) => review(config, decision, localDate(now));

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
  keeper: (use) => use(createKeeper, followLaw),
  runner: (use) => use(createRunner),
  review: reviewStored,
  guard: (use) => void import('./chunk-BSZ29WcF.js').then((it) => use(it.createGuard)),
  warnings: () => import('./chunk-DmhnD6Bk.js').then((it) => it.explainWarning)
};

export { ConfigError as C, MARK as M, ONCE as O, ruleFor as a, attempt as b, codesOf as c, declaredHosts as d, explain as e, readStored as f, liveDecision as g, signalsApplied as h, isFresh as i, declaredNames as j, matchesPattern as k, loaders as l, meets as m, newestDecision as n, parseConfig as p, resolvePolicy as r, startingPolicy as s, waitsFor as w };
