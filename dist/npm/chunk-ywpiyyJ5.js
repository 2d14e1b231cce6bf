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

const integrations = {
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
  // Opens the list of a category’s services. `{count}`: how many.
  "services",
  "provider",
  // The provider’s own privacy policy.
  "providerPolicy",
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
  // California regulations § 7025(c)(6): the signal’s effect is shown. `{categories}`: what it keeps off.
  "gpcHonored",
  // `{categories}`: what it keeps off.
  "dntHonored",
  // Beside a switch that a signal keeps off.
  "lockedBySignal",
  // Of a cookie that no page can delete: `HttpOnly`, of another site, or partitioned.
  "unreachable",
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

const ID = "^[A-Za-z][A-Za-z0-9-]*$";
const id = (doc) => text({ required: true, pattern: ID, form: 'a letter, then letters, digits or "-"' });
const HOST = { pattern: "^[^\\s/:?#@*]+(:\\d+)?$", form: 'a host such as "cdn.example.com"' };
const DAY = "^\\d{4}-\\d\\d-\\d\\d$";
const policy = object("PolicyOptions", {
  id: text({ fallback: "main" }),
  model: choice(["opt-in", "opt-out"], "opt-in"),
  version: text({ required: true }),
  url: text({ required: true }),
  effective: text({ pattern: DAY, form: "a date as YYYY-MM-DD" })
});
const controller = object("ControllerOptions", {
  name: text({}),
  contact: text({}),
  url: text({})
});
const category = object("CategoryOptions", {
  id: id(),
  name: texts(),
  description: texts(),
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
const service = object("ServiceOptions", {
  id: id(),
  use: text({}),
  options: opaque(),
  category: text({}),
  name: texts(),
  purpose: texts(),
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
const ui = object("UiOptions", {
  layout: choice(["box", "bar"], "box"),
  position: choice(
    ["bottom-start", "bottom-end", "top-start", "top-end", "bottom", "top"],
    "bottom-start"),
  locale: text({ fallback: "auto" }),
  trigger: flag(true),
  theme: record(text({})),
  messages: record(
    object("MessageTexts", Object.fromEntries(messageKeys.map((key) => [key, text({})])), "Texts by message key."))
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
    else if (option?.kind === "opaque") option = Object.values(integrations).map((it) => it.options.fields[key]).find(Boolean);
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

const defaults = { policy: { id: "main", model: "opt-in" }, controller: {}, categories: [{ id: "required" }, { id: "functional" }, { id: "analytics" }, { id: "advertising" }], services: [], signals: { gpc: ["advertising"], dnt: false }, storage: { name: "consent_choice", days: 180, domain: "auto", sameSite: "Lax" }, receipts: {}, ui: { layout: "box", position: "bottom-start", locale: "auto", trigger: true, theme: {}, messages: {} }, guard: "off", hosts: {} };
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

const table = { $schema: 0, policy: { id: ["s", 0, "main"], model: ["c", "opt-in", "opt-in", "opt-out"], version: 1, url: 1, effective: ["s", 0, 0, "^\\d{4}-\\d\\d-\\d\\d$"] }, controller: { name: 0, contact: 0, url: 0 }, categories: ["l", { id: ["s", 1, 0, "^[A-Za-z][A-Za-z0-9-]*$"], name: 2, description: 2, consentMode: ["l", ["s", 0, 0, "_(storage|user_data|personalization)$"], 0] }, [{ id: "required" }, { id: "functional" }, { id: "analytics" }, { id: "advertising" }]], services: ["l", { id: ["s", 1, 0, "^[A-Za-z][A-Za-z0-9-]*$"], use: 0, options: 3, category: 0, name: 2, purpose: 2, vendor: { name: 0, country: ["s", 0, 0, "^[A-Z]{2}$"], privacy: 0 }, cookies: ["l", { name: 1, kind: ["c", "cookie", "cookie", "localStorage", "sessionStorage", "indexedDB", "cacheStorage"], duration: ["s", 0, 0, "^(session|P(?=.)(\\d+[YMWD])*(T(?=.)(\\d+[HMS])*)?)$"], purpose: 2, reach: ["c", "page", "page", "server", "third-party", "partitioned"] }, []], hosts: ["l", ["s", 0, 0, "^[^\\s/:?#@*]+(:\\d+)?$"], []], reload: false, onGrant: 4, onRevoke: 4 }, []], signals: { gpc: ["l", 0, ["advertising"]], dnt: ["e", false, false, ["l", 0, 0]] }, storage: { name: ["s", 0, "consent_choice", "^[A-Za-z0-9_-]+$"], days: ["i", 180, 1, 400], domain: ["s", 0, "auto"], sameSite: ["c", "Lax", "Lax", "Strict", "None"], refresh: 0 }, receipts: { endpoint: 0 }, ui: { layout: ["c", "box", "box", "bar"], position: ["c", "bottom-start", "bottom-start", "bottom-end", "top-start", "top-end", "bottom", "top"], locale: ["s", 0, "auto"], trigger: true, theme: ["r", 0], messages: ["r", { bannerTitle: 0, bannerText: 0, bannerChoice: 0, policyLink: 0, rejectAll: 0, acceptAll: 0, settings: 0, save: 0, close: 0, panelTitle: 0, panelText: 0, trigger: 0, alwaysOn: 0, services: 0, provider: 0, providerPolicy: 0, cookie: 0, localStorage: 0, sessionStorage: 0, indexedDB: 0, cacheStorage: 0, session: 0, untilDeleted: 0, gpcHonored: 0, dntHonored: 0, lockedBySignal: 0, unreachable: 0, controller: 0, comma: 0, embedText: 0, embedOnce: 0, embedAlways: 0, requiredName: 0, requiredDescription: 0, functionalName: 0, functionalDescription: 0, analyticsName: 0, analyticsDescription: 0, advertisingName: 0, advertisingDescription: 0 }] }, guard: ["c", "off", "off", "observe", "enforce"], hosts: ["r", 0] };
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

export { ConfigError as C, declaredNames as a, declaredHosts as d, explain as e, meets as m, needKey as n, parseConfig as p, unknownIds as u };
