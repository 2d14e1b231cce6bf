import { s as signalKinds, f as forEachSignal, l as lineOf, a as limits, b as forms, L as LONGEST_COOKIE_DAYS, d as daysIn, c as signalNames, A as ANSWER_DAYS, i as isSignal } from './chunk-signals.js';
import { C as CONTACT, A as ADDRESS, R as REQUIRED, o as optedOutCategories } from './chunk-waitsForAnswer.js';

const needKey = (need) => [...new Set(need.split(/\s+/).filter(Boolean))].sort().join(" ");
function meets(need, grants) {
  const key = needKey(need);
  return key !== "" && key.split(" ").every((it) => it[0] === "!" ? grants[it.slice(1)] === false : grants[it] === true);
}
const unknownIds = (need, { categories, services }) => needKey(need).replace(/!/g, "").split(" ").filter((id) => id && ![...categories, ...services].some((it) => it.id === id));

const option = (it, doc) => it;
const text = (rest, doc) => option({ kind: "text", ...rest });
const address = (rest, doc) => text({ ...rest, pattern: ADDRESS, form: 'an address such as "/privacy" or "https://www.example.com/privacy"', address: "web" });
const contact = (rest, doc) => text({ ...rest, pattern: CONTACT, form: 'an address such as "https://www.example.com", "mailto:privacy@example.com" or "tel:+82-2-123"', address: "contact" });
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
      src: address({ fallback: "https://www.googletagmanager.com/gtag/js" })
    })
  }
};

const messageKeys = [
  // Where something waits for a yes.
  "bannerTitle",
  // Instead where all of it runs until the visitor refuses: a fact, and no question.
  "optOutTitle",
  // Purposes and third parties. `{purposes}`: the names of the categories that can be chosen.
  "bannerText",
  // How long, and how to withdraw. `{days}`: days a choice is kept, the fewest of what is offered, such as `180`, or
  // `180–365` where a no is kept for less than a yes.
  "bannerChoice",
  // Instead of `bannerText` where the law allows until the visitor refuses. `{purposes}` as above.
  "optOutText",
  // Why the banner is there again, beside `changedText`. `{names}`: services, with who runs them or who receives data.
  "addedText",
  // Such names where there are many. `{names}`: the first of them; `{count}`: how many others.
  "more",
  // `{names}`: the categories whose answer has had its time.
  "lapsedText",
  // Before the rest where a visitor has chosen already. `{names}`: the categories to be answered again.
  "newText",
  "policyLink",
  "rejectAll",
  "acceptAll",
  // Instead under `optOutTitle`: it was read. Nothing is agreed to.
  "acknowledge",
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
  // Where a page must be loaded anew before a withdrawal made elsewhere, as in another tab, holds in it; with `noticeClose`.
  "outdatedText",
  "reload",
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
  // Beside a version that is announced: what the lists of the declaration are about.
  "listsNow",
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
  "dntIgnored",
  // In a banner that is part of the page’s HTML, where scripts are off or have not come.
  "notKept"
];

const fingerprint = (text) => {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return (hash >>> 0).toString(36);
};

const STORED_NAME = "consent_choice";
const PLAIN = /^[a-z\d][a-z\d-]{0,31}$/i;
function storedName(policy, name) {
  if (typeof name === "string") return name;
  if (typeof policy !== "string" || policy === "main") return STORED_NAME;
  return `${STORED_NAME}-${PLAIN.test(policy) ? policy : `-${fingerprint(policy)}`}`;
}

const DAY = "^\\d{4}-\\d\\d-\\d\\d$";
const COUNTRY = "^[A-Z]{2}$";

const id = (doc) => text({
  required: true,
  pattern: `^${forms.id}$`,
  form: `a letter, then letters, digits or "-", at most ${limits.id} characters`
});
const line = (most) => ({ pattern: `^${lineOf(most)}`, form: `one line of at most ${most} characters` });
const HOST = { pattern: `^[^\\s/:?#@*;,'"]+(:\\d+)?$`, form: 'a host such as "cdn.example.com"' };
const DATE = { pattern: DAY, form: "a date as YYYY-MM-DD" };
const NATION = { pattern: COUNTRY, form: 'an ISO 3166-1 code such as "US"' };
const REGION$1 = { pattern: "^(?!EU|UK)[A-Z]{2}(-[A-Z0-9]{1,3})?$", form: 'an ISO 3166 code such as "KR" or "US-CA"' };
const link = object("LinkOptions", {
  url: contact({ required: true }),
  name: texts()
});
const previous = object("PreviousOptions", {
  version: text({ required: true, ...line(limits.version) }),
  url: address({}),
  until: text(DATE),
  material: flag(void 0)
});
const policy = object("PolicyOptions", {
  id: text({ fallback: "main", ...line(limits.id) }),
  version: text({ required: true, ...line(limits.version) }),
  material: flag(void 0),
  audience: choice(["general", "child"], void 0),
  region: text(REGION$1),
  url: address({ required: true }),
  effective: text(DATE),
  announced: text(
    DATE),
  previous: list(previous, void 0)
});
const controller = object("ControllerOptions", {
  name: text({}),
  contact: text({}),
  url: address({}),
  officer: text({}),
  rights: address({}),
  complaints: list(link, void 0)
});
const LASTS = { pattern: "^(session|P(?=.)(\\d+[YMWD])*(T(?=.)(\\d+[HMS])*)?)$", form: '"session" or an ISO 8601 duration such as "P1Y"' };
const HOLDS = { pattern: "^(session|P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?)$", form: '"session" or an ISO 8601 duration in days or more, such as "P12M", of at most 100 years' };
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
  country: text(NATION),
  privacy: address({})
});
const transfer = object("TransferOptions", {
  recipient: text({ required: true }),
  country: text(NATION),
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
  integrity: list(
    text({ pattern: "^sha(256|384|512)-[A-Za-z0-9+/]+={0,2}$", form: 'a hash such as "sha384-\u2026", as in an integrity attribute' }),
    void 0),
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
  name: text({ fallback: STORED_NAME, pattern: "^[A-Za-z0-9_-]+$", form: 'letters, digits, "_" or "-"' }),
  days: integer({ min: 1, max: LONGEST_COOKIE_DAYS }),
  onExpiry: choice(
    ["ask", "keep-refusals", "reset"],
    void 0),
  domain: text({ fallback: "auto" }),
  sameSite: choice(["Lax", "Strict", "None"], "Lax"),
  refresh: address({})
});
const receipts = object("ReceiptOptions", {
  endpoint: address({})
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
    endpoint: address({}),
    guess: choice(
      ["strict", "trust", "off"],
      void 0)
  }),
  optional: true
};
const MODELS = ["opt-in", "opt-out", "notice"];
const FORCES = choice(["none", "until-yes", "always"], void 0);
const region = object("RegionOptions", {
  law: text(line(limits.law)),
  model: choice(MODELS, void 0),
  bases: { ...record(
    choice([...MODELS, "exempt-with-objection", "opt-in-if-identifying"], void 0)), fallback: void 0, optional: true },
  signals: { ...object("RegionSignals", forEachSignal(() => FORCES), "What the law makes of signals."), optional: true },
  links: list(choice(["privacy-choices", "do-not-sell", "opt-out"], void 0), void 0),
  marks: flag(void 0),
  prompt: flag(void 0),
  days: integer({ min: 1, max: LONGEST_COOKIE_DAYS }),
  optOutDays: integer({ min: 1, max: LONGEST_COOKIE_DAYS }),
  refusalDays: integer({ min: 1, max: LONGEST_COOKIE_DAYS }),
  age: integer({ min: 0, max: 21 }),
  separate: list(choice(SEPARATE, void 0), void 0),
  url: address({}),
  controller: { ...controller, optional: true },
  optOut: { ...record(list(link, void 0)), fallback: void 0, optional: true },
  languages: list(text({}), void 0),
  messages: { ...messages, fallback: void 0, optional: true }
});
const options = object("Config", {
  $schema: text({}),
  policy,
  controller,
  categories: { ...list(
    category,
    [{ id: "required" }, { id: "functional" }, { id: "analytics" }, { id: "advertising" }]), most: limits.categories },
  services: { ...list(service, []), most: limits.services },
  signals,
  regionFrom,
  regions: {
    ...record(
      region,
      "What differs from the built-in table of laws, by ISO 3166 code; `EEA` is the European Economic Area, `*` everywhere. See the page on regions.",
      { pattern: "^(\\*|EEA|(?!EU|UK)[A-Z]{2}(-[A-Z0-9]{1,3})?)$", form: 'an ISO 3166 code such as "KR" or "US-CA", "EEA" or "*"' }
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
  strict: flag(
    false),
  hosts: record(
    text({}),
    "Further hosts for the guard, each with what it needs: category or service ids, as in `data-consent`.",
    HOST
  )
});

const defaults = { policy: { id: "main" }, controller: {}, categories: [{ id: "required" }, { id: "functional" }, { id: "analytics" }, { id: "advertising" }], services: [], signals: { dnt: false, gpc: ["advertising"] }, storage: { domain: "auto", sameSite: "Lax" }, receipts: {}, ui: { layout: "box", position: "bottom-start", locale: "auto", trigger: true, marks: false, theme: {}, messages: {} }, guard: "off", strict: false, hosts: {} };
const serviceDefaults = { vendor: {}, cookies: [], hosts: [], reload: false };
const cookieDefaults = { kind: "cookie", reach: "page" };
const known = { "google-analytics": "analytics" };
const knownCookies = { "google-analytics": ["_ga*", "_gid", "_gat*"] };
const knownHosts = { "google-analytics": ["www.googletagmanager.com", "google-analytics.com", "analytics.google.com"] };

function withDefaults(input) {
  const config = { ...defaults, ...input };
  for (const group of ["policy", "controller", "signals", "storage", "receipts", "ui"]) {
    config[group] = { ...defaults[group], ...input[group] };
  }
  config.storage.name = storedName(input.policy.id, input.storage?.name);
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

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const own = (from, key) => Object.prototype.hasOwnProperty.call(from, key) ? from[key] : void 0;
function fits(option, value) {
  switch (option.kind) {
    case "text":
      return typeof value === "string" && value !== "" && (!option.pattern || RegExp(option.pattern).test(value));
    case "texts":
      return typeof value === "string" || isObject(value) && Object.values(value).every((it) => typeof it === "string");
    case "integer":
      return Number.isInteger(value) && value >= option.min && value <= option.max;
    case "flag":
      return typeof value === "boolean";
    case "choice":
      return option.values.includes(value);
    case "hook":
      return typeof value === "function";
    case "list":
      return Array.isArray(value);
    case "either":
      return option.options.some((it) => fits(it, value));
    case "record":
    case "object":
    case "opaque":
      return isObject(value);
  }
}
function problemsIn(input, complete) {
  const problems = [];
  const report = (code, path, received, names) => {
    problems.push({ code, path, received, known: names });
  };
  function check(option, value, path) {
    if (value === void 0 && option.kind !== "object") {
      if (option.required) report("missing", path);
      return;
    }
    if (value !== void 0 && !fits(option, value)) return report("invalid", path, value);
    const at = (key) => path ? `${path}.${key}` : key;
    const inside = value ?? {};
    switch (option.kind) {
      case "either":
        return check(option.options.find((it) => fits(it, value)), value, path);
      case "list": {
        const { length } = value;
        if (length > option.most) return report("too-many", path, length);
        return value.forEach((it, i) => check(option.of, it ?? null, `${path}[${i}]`));
      }
      case "record":
        for (const key of Object.keys(inside)) {
          if (option.keys && !RegExp(option.keys.pattern).test(key)) report("invalid-key", at(key), key);
          else check(option.of, inside[key] ?? null, at(key));
        }
        return;
      case "object": {
        const names = Object.keys(option.fields);
        for (const key of Object.keys(inside)) if (!names.includes(key)) report("unknown-key", at(key), inside[key], names);
        for (const key of names) check(option.fields[key], own(inside, key), at(key));
        return;
      }
    }
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
      if (daysIn(it.lasts) > limits.days) report("invalid", `categories[${i}].lasts`, it.lasts);
    });
    for (const [code, { bases, optOut }] of Object.entries(regions ?? {})) {
      for (const [key, cell] of Object.entries({ bases, optOut })) for (const id in cell) exists(id, `regions.${code}.${key}.${id}`);
    }
    const length = [...categories, ...services].reduce((sum, { id }) => sum + id.length, 0);
    if (length > limits.ids) report("ids-too-long", "", length);
    if (!names.includes("required")) report("no-required", "categories", names);
    services.forEach((service, i) => {
      const path = `services[${i}]`;
      const { use, category } = service;
      claim(service, path);
      if (use !== void 0) {
        const integration = own(integrations, use);
        if (!integration) return report("unknown-integration", `${path}.use`, use, Object.keys(integrations));
        check(integration.options, input.services[i].options, `${path}.options`);
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
  check(options, input, "");
  if (!problems.length) checkIds(complete(withoutUndefined(input)));
  return problems;
}
function withoutUndefined(value) {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  return isObject(value) ? Object.fromEntries(Object.entries(value).flatMap(([key, it]) => it === void 0 ? [] : [[key, key === "options" ? it : withoutUndefined(it)]])) : value;
}
const findProblems = (input) => problemsIn(input, withDefaults);
function parseConfig(input) {
  const problems = findProblems(input);
  return problems.length ? { problems } : { problems, config: withDefaults(withoutUndefined(input)) };
}

function show(value) {
  let text;
  try {
    text = value === void 0 ? "nothing" : JSON.stringify(value) ?? typeof value;
  } catch {
    text = typeof value;
  }
  return text.length > 80 ? `${text.slice(0, 77)}\u2026` : text;
}
const SYNONYMS = [
  // Categories.
  ["required", "necessary", "essential", "needed", "mandatory", "technical", "strictlynecessary", "strict"],
  ["functional", "preferences", "preference", "functionality", "personalization", "personalisation", "comfort", "convenience"],
  ["analytics", "statistics", "statistic", "stats", "measurement", "performance", "analytical", "metrics"],
  ["advertising", "marketing", "ads", "ad", "advertisement", "advertisements", "targeting", "tracking", "promotion"],
  // Places and forms.
  ["start", "left"],
  ["end", "right"],
  ["bottom", "center", "centre", "middle", "below", "footer", "down"],
  ["top", "above", "header", "up"],
  ["bottom", "bottomcenter", "bottomcentre", "bottommiddle", "centerbottom"],
  ["top", "topcenter", "topcentre", "topmiddle", "centertop"],
  ["modal", "popup", "dialog", "overlay", "lightbox", "center", "centre", "wall"],
  ["box", "corner", "card", "floating", "cloud", "toast"],
  ["bar", "banner", "strip", "full", "bottom", "top"],
  ["inline", "embedded", "static", "embed"],
  ["none", "headless", "hidden", "custom", "off", "false", "no", "null"],
  ["target", "selector", "element", "container", "mount"],
  // Looks.
  ["accent", "primary", "brand", "button", "primarycolor", "primarycolour", "accentcolor", "accentcolour", "buttoncolor", "color", "colour"],
  ["accentText", "onprimary", "buttontext", "primarytext", "buttontextcolor"],
  ["text", "foreground", "fg", "textcolor", "textcolour", "color", "colour"],
  ["background", "bg", "ground", "backgroundcolor", "backgroundcolour"],
  ["radius", "borderradius", "rounded", "corners"],
  ["font", "fontfamily", "typeface"],
  ["fontSize", "size", "textsize"],
  ["spacing", "padding", "space", "gap"],
  ["shadow", "boxshadow", "elevation"],
  ["motion", "animation", "transition", "duration"],
  ["width", "maxwidth"],
  ["scheme", "mode", "colorscheme", "appearance", "theme"],
  ["preset", "look", "style", "variant"],
  ["soft", "round", "rounded"],
  ["sharp", "square", "flat"],
  ["plain", "default", "normal"],
  ["auto", "system", "default", "both"],
  ["dark", "night", "black"],
  ["light", "day", "white"],
  // Options.
  ["services", "vendors", "scripts", "tags", "providers", "cookies"],
  ["categories", "groups", "purposes"],
  ["policy", "privacy"],
  ["vendor", "provider", "company", "operator"],
  ["url", "link", "href", "address", "policyurl", "privacyurl", "privacypolicy", "uri"],
  ["endpoint", "url", "api", "address"],
  ["privacy", "policy", "url", "privacyurl", "policyurl"],
  ["version", "revision"],
  ["duration", "expires", "expiry", "maxage", "lifetime", "retention", "lasts", "ttl"],
  ["lasts", "duration", "expires", "days", "expiry", "lifetime"],
  ["days", "duration", "expires", "maxage", "expiry", "lifetime"],
  ["name", "title", "label"],
  ["description", "text"],
  ["purpose", "description", "text"],
  ["kind", "type", "storage"],
  ["reach", "party", "scope"],
  ["hosts", "domains", "domain", "host", "origins"],
  ["domain", "host"],
  ["use", "integration", "template", "preset"],
  ["locale", "language", "lang"],
  ["locales", "languages", "langs"],
  ["languages", "locales"],
  ["messages", "texts", "translations", "strings", "i18n", "labels"],
  ["receipts", "proof", "log", "logging", "records"],
  ["regions", "countries", "laws", "geo"],
  ["signals", "gpc", "dnt", "signal"],
  ["guard", "autoblock", "autoblocking", "blocking"],
  ["enforce", "block", "on", "true", "strict"],
  ["observe", "report", "reportonly", "watch", "log"],
  ["localStorage", "local"],
  ["sessionStorage", "session"],
  ["partitioned", "chips"],
  ["server", "httponly"],
  ["third-party", "thirdparty"],
  ["page", "firstparty", "first"],
  ["opt-in", "optin", "gdpr", "explicit"],
  ["opt-out", "optout", "ccpa", "implied", "implicit"],
  ["notice", "info", "inform", "notify"],
  ["optOut", "optout"],
  ["consentMode", "gcm", "consenttypes"],
  // Texts.
  ["rejectAll", "reject", "decline", "deny", "refuse", "declineall", "denyall", "refuseall", "necessaryonly"],
  ["acceptAll", "accept", "allow", "agree", "allowall", "ok", "agreeall"],
  ["settings", "preferences", "customize", "customise", "manage", "options"],
  ["save", "saveselection", "confirm", "saveall", "acceptselected"],
  ["bannerTitle", "title", "heading"],
  ["bannerText", "text", "description", "body"],
  ["policyLink", "privacypolicy", "link"],
  // Codes.
  ["EEA", "eu", "europe", "europeanunion"],
  ["GB", "uk"],
  ["US", "usa"],
  ["KR", "korea", "kor"],
  ["JP", "jpn", "japan"],
  ["DE", "germany", "deu"],
  ["google-analytics", "ga", "ga4", "gtag", "analytics", "googleanalytics", "gtm", "google"]
];
const plain = (name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
const wordsIn = (name) => name.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
const meanings = (word) => SYNONYMS.filter(([, ...others]) => others.includes(plain(word))).map(([meant]) => meant);
function sameWords(name, known) {
  const words = wordsIn(name);
  if (words.length < 2) return void 0;
  const says = (word, knownWord) => word === knownWord || meanings(word).includes(knownWord);
  return known.find((it) => {
    const knownWords = wordsIn(it);
    return knownWords.length === words.length && words.every((word) => knownWords.some((knownWord) => says(word, knownWord))) && knownWords.every((knownWord) => words.some((word) => says(word, knownWord)));
  });
}
function slips(a, b) {
  let rowBefore = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], rowBefore[j - 2] + 1);
    }
    rowBefore = row;
    row = next;
  }
  return row[b.length];
}
function nearestName(name, known) {
  const word = plain(name);
  const meant = meanings(word);
  const ranked = known.map((it) => [slips(name.toLowerCase(), it.toLowerCase()), it]).sort((a, b) => a[0] - b[0]);
  const [best = Infinity, near] = ranked[0] ?? [];
  return known.find((it) => plain(it) === word) ?? meant.find((it) => known.includes(it)) ?? sameWords(name, known) ?? known.find((it) => meant.some((one) => wordsIn(it).includes(one))) ?? (best <= Math.min(Math.max(2, name.length / 3), name.length - 2) ? near : void 0);
}

var __defProp = Object.defineProperty;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);
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
function choose(problem, name) {
  const known = problem.known ?? [];
  const near = nearestName(name, known);
  return near === void 0 ? `Use one of ${known.map(show).join(", ")}.` : `Did you mean ${show(near)}?`;
}
function corrected(option, received) {
  if (typeof received !== "string") return void 0;
  if (option?.kind === "choice") return nearestName(received, option.values);
  if (option?.kind !== "text" || !option.pattern) return void 0;
  const text = received.trim();
  const [, count, unit = ""] = /^(\d+)\s*(y|m|w|d)/i.exec(text) ?? [];
  const [, year, month = "", day = ""] = /^(\d{4})\D+(\d\d?)\D+(\d\d?)$/.exec(text) ?? [];
  return [
    text,
    text.toUpperCase(),
    ...meanings(text),
    text.replace(/^\w+:\/+|\/.*$/g, ""),
    text.replace(/_/g, "-").toUpperCase(),
    ...count ? [`P${count}${unit.toUpperCase()}`] : [],
    ...year ? [`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`] : []
  ].find((it) => it && it !== received && RegExp(option.pattern).test(it));
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
      const near = corrected(option, received);
      return `${where}: ${got}, expected ${expected(option)}. ${near === void 0 ? "Change the value." : `Did you mean ${show(near)}?`}`;
    }
    case "unknown-key":
      return `${where} is not an option (${got}). ${choose(problem, path.split(".").pop() ?? path)} Otherwise remove it.`;
    case "invalid-key": {
      const around = optionAt(path.slice(0, -String(received).length - 1));
      const keys = around?.kind === "record" ? around.keys : void 0;
      const near = keys && [...meanings(String(received)), String(received).toUpperCase()].find((it) => RegExp(keys.pattern).test(it));
      return `${where}: ${got} as a key, expected ${keys?.form ?? "another one"}. ${near === void 0 ? "Change the key." : `Did you mean ${show(near)}?`}`;
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
    case "too-many":
      return `${where}: ${String(received)} entries, and a receipt can carry ${option?.kind === "list" ? option.most : "fewer"}. Take some away, or put together what visitors need not tell apart.`;
    case "ids-too-long":
      return `categories and services: their ids have ${String(received)} characters together, and a receipt can carry ${limits.ids}. Shorten them; what the visitor reads is the name.`;
    case "unknown-integration":
      return `${where}: ${got}, which assent has no integration for. ${choose(problem, String(received))} Otherwise leave "use" out and give the service a category.`;
    case "not-found":
      return `No configuration: ${String(received)}. Give the script tag a data-config attribute with the address of the document, or with "#" and the id of the one JSON script that has it; or put that, with data-assent, directly before the tag.`;
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

const REGION = /^([a-z]{2})(-[a-z\d]{1,3})?$/i;
const codesOf = (region) => {
  const [code = "*", country = "*"] = (REGION.exec(region ?? "") ?? []).slice(0, 2).map((it) => it.toUpperCase());
  return [code, country];
};

const dictionary = (...records) => Object.assign(/* @__PURE__ */ Object.create(null), ...records);

const EEA = "AT AX BE BG CY CZ DE DK EE ES FI FR GF GP GR HR HU IE IS IT LI LT LU LV MF MQ MT NL NO PL PT RE RO SE SI SK YT";
const YEAR_DAYS = 366;
const unknown = {
  law: "unknown",
  model: "opt-in",
  signals: forEachSignal(() => "none"),
  links: [],
  marks: false,
  prompt: true,
  days: 180,
  optOutDays: YEAR_DAYS,
  refusalDays: 180,
  age: 18,
  bases: {},
  separate: [],
  ...false
};
const given = (cells) => Object.fromEntries(Object.entries(cells ?? {}).filter(([, it]) => it !== void 0));
const withCells = (rule, cells) => ({
  ...rule,
  ...given(cells),
  signals: { ...rule.signals, ...given(cells?.signals) },
  bases: dictionary(rule.bases, given(cells?.bases))
});
function keysFor(region) {
  const [code, country] = codesOf(region);
  return [.../* @__PURE__ */ new Set(["*", ...EEA.split(" ").includes(country) ? ["EEA"] : [], country, code])];
}
const rulesOf = (table) => (region, overrides = {}) => {
  const [code, country] = codesOf(region);
  const rows = table.filter(([codes]) => codes.split(" ").some((it) => it === country || it === code)).map(([, cells]) => cells);
  return [...rows, ...keysFor(region).map((it) => overrides[it])].reduce(withCells, unknown);
};

const row = (codes, cells, confidence, source, note) => [codes, cells];
const HALF_YEAR_DAYS = 184;
const optOut = { model: "opt-out", links: ["opt-out"], days: 365, refusalDays: YEAR_DAYS };
const regions = [
  row(
    EEA,
    { law: "GDPR", age: 16 }),
  row("AX BE EE FI IS LV MT NO PT SE", { age: 13 }),
  row("AT BG CY ES IT LT", { age: 14 }),
  row("CZ DK FR GF GP GR MF MQ RE SI YT", { age: 15 }),
  row(
    "IT",
    { refusalDays: HALF_YEAR_DAYS }),
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
const ruleFor = rulesOf(regions);

function startingPolicy({ policy: { version, url, audience }, categories, storage, signals: named }, signals) {
  const locks = dictionary();
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
    defaults: dictionary({ [REQUIRED]: true }),
    locks,
    days: storage.days ?? ANSWER_DAYS,
    signals
  };
}
const signalsApplied = (policy) => signalNames.filter((signal) => Object.values(policy.locks).includes(signal)).reverse();

const answerLifetime = ({ days, onExpiry }, rule, lasts, runs) => ({
  granted: daysIn(lasts) ?? days ?? rule.days,
  denied: onExpiry === "keep-refusals" ? limits.days : Math.max(days ?? 0, runs ? rule.optOutDays : rule.refusalDays)
});

const boundSignals = (config, { signals }) => forEachSignal((name) => signals[name] === "none" ? config.signals[name] : [...optedOutCategories(name, config)]);
const mayOverride = (lock, { signals }) => isSignal(lock) && signals[lock] !== "always";

function runsUnder(basis, { model }, { ownUse, anonymous } = {}) {
  if (basis === "exempt-with-objection") return ownUse ?? model !== "opt-in";
  if (basis === "opt-in-if-identifying") return anonymous ?? false;
  return basis !== "opt-in";
}
const strictly = (rule) => ({
  ...rule,
  model: "opt-in",
  bases: unknown.bases,
  days: unknown.days,
  refusalDays: Math.max(rule.refusalDays, unknown.refusalDays)
});
function policyUnder({ code, row, cells }, config, region, signals, previous, refused = []) {
  const { categories, services, storage, controller, regionFrom } = config;
  const guessed = region.basis === "guess" && regionFrom?.guess !== "trust";
  const rule = guessed || previous?.model === "opt-in" ? strictly(row) : row;
  const start = startingPolicy({ ...config, signals: boundSignals(config, rule) }, signals);
  const { locks } = start;
  const defaults = dictionary();
  const lifetimes = dictionary();
  for (const { id, lasts, separate } of categories) {
    if (separate && !rule.separate.includes(separate)) locks[id] = "elsewhere";
    const basis = separate || locks[id] ? "opt-in" : rule.bases[id] ?? rule.model;
    const itsServices = services.filter((it) => it.category === id);
    const running = itsServices.filter((it) => runsUnder(basis, rule, it));
    const whole = itsServices.length ? running.length === itsServices.length : runsUnder(basis, rule);
    defaults[id] = whole || id === REQUIRED;
    if (!whole) for (const it of running) defaults[it.id] = true;
    lifetimes[id] = answerLifetime(storage, rule, lasts, running.length > 0 || whole);
  }
  for (const { id, needs = [] } of services) if (needs.some((need) => locks[need] !== "elsewhere")) defaults[id] = false;
  for (const id in defaults) defaults[id] && (defaults[id] = id === REQUIRED || !refused.includes(id) && (!previous || (previous.defaults[id] ?? false)));
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
    days: Math.max(...offered.map((it) => lifetimes[it.id].granted), offered.length ? 0 : storage.days ?? rule.days),
    notice: rule.prompt && Object.keys(defaults).some((id) => id !== REQUIRED && defaults[id]),
    lifetimes,
    links: rule.links,
    marks: rule.marks || config.ui.marks,
    age: rule.age,
    controller: Object.assign({}, controller, ...cells.map((it) => it?.controller)),
    messages: mergedMessages(cells.map((it) => it?.messages)),
    languages: nearest((it) => it.languages),
    optOut: dictionary(nearest((it) => it.optOut))
  };
}
function mergedMessages(all) {
  const out = dictionary();
  for (const messages of all) for (const locale in messages) out[locale] = { ...out[locale], ...messages[locale] };
  return out;
}

function resolvePolicy(config, region, signals, previous, refused) {
  const { regions = {} } = config;
  const [code] = codesOf(region.code);
  return policyUnder({ code, row: ruleFor(code, regions), cells: keysFor(code).map((it) => regions[it]) }, config, region, signals, previous, refused);
}

function resolveGrants({ categories, services }, { locks, defaults }, decision) {
  const { choices, over } = decision ?? {};
  const grants = {};
  for (const { id } of categories) {
    const lock = locks[id];
    grants[id] = lock ? lock === "required" || over?.[id] === lock && !!choices?.[id] : choices?.[id] ?? defaults[id] ?? false;
  }
  for (const { id, category = "" } of services) {
    const whole = grants[category] ?? false;
    grants[id] = locks[category] ? whole : choices?.[id] ?? choices?.[category] ?? defaults[id] ?? whole;
  }
  return Object.freeze(grants);
}
const NO_GRANTS = Object.freeze({});

export { ConfigError as C, DAY as D, NO_GRANTS as N, STORED_NAME as S, knownCookies as a, known as b, codesOf as c, defaults as d, COUNTRY as e, fingerprint as f, resolveGrants as g, dictionary as h, startingPolicy as i, signalsApplied as j, knownHosts as k, explain as l, meets as m, nearestName as n, options as o, parseConfig as p, ruleFor as q, resolvePolicy as r, show as s, needKey as t, unknownIds as u };
