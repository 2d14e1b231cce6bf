import { s as signalKinds, f as forEachSignal, a as limits, b as forms, L as LONGEST_COOKIE_DAYS, l as lineOf, d as daysIn, c as signalNames, A as ANSWER_DAYS, M as MS_PER_DAY, e as isSignal, i as isBareOrigin } from './chunk-signals.js';
import { A as ADDRESS, C as CONTACT, R as REQUIRED, a as addressOf, c as changeSince, v as versionInForce, r as real, g as global, o as optedOutCategories } from './chunk-optedOutCategories.js';
import { receiptType, RECEIPT_SCHEMA, receiptState, sealReceipt } from './receipt.js';
import Cookies from 'js-cookie';

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

const defaults = { policy: { id: "main" }, controller: {}, categories: [{ id: "required" }, { id: "functional" }, { id: "analytics" }, { id: "advertising" }], services: [], signals: { dnt: false, gpc: ["advertising"] }, storage: { domain: "auto", sameSite: "Lax" }, receipts: {}, ui: { layout: "box", position: "bottom-start", locale: "auto", trigger: true, marks: false, theme: {}, messages: {} }, guard: "off", strict: false, hosts: {} };
const serviceDefaults = { vendor: {}, cookies: [], hosts: [], reload: false };
const cookieDefaults = { kind: "cookie", reach: "page" };
const known = { "google-analytics": "analytics" };
const knownCookies = { "google-analytics": ["_ga*", "_gid", "_gat*"] };
const knownHosts = { "google-analytics": ["www.googletagmanager.com", "google-analytics.com", "analytics.google.com"] };

const DAY = "^\\d{4}-\\d\\d-\\d\\d$";
const COUNTRY = "^[A-Z]{2}$";

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
  "dntIgnored"
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

const needKey = (need) => [...new Set(need.split(/\s+/).filter(Boolean))].sort().join(" ");
function meets(need, grants) {
  const key = needKey(need);
  return key !== "" && key.split(" ").every((it) => it[0] === "!" ? grants[it.slice(1)] === false : grants[it] === true);
}
const unknownIds = (need, { categories, services }) => needKey(need).replace(/!/g, "").split(" ").filter((id) => id && ![...categories, ...services].some((it) => it.id === id));

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
      src: address({ fallback: "https://www.googletagmanager.com/gtag/js" })
    })
  }
};

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

const isObject$1 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const own = (from, key) => Object.prototype.hasOwnProperty.call(from, key) ? from[key] : void 0;
function fits(option, value) {
  switch (option.kind) {
    case "text":
      return typeof value === "string" && value !== "" && (!option.pattern || RegExp(option.pattern).test(value));
    case "texts":
      return typeof value === "string" || isObject$1(value) && Object.values(value).every((it) => typeof it === "string");
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
      return isObject$1(value);
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
        const integration = own(integrations$1, use);
        if (!integration) return report("unknown-integration", `${path}.use`, use, Object.keys(integrations$1));
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
  return isObject$1(value) ? Object.fromEntries(Object.entries(value).flatMap(([key, it]) => it === void 0 ? [] : [[key, key === "options" ? it : withoutUndefined(it)]])) : value;
}
const findProblems = (input) => problemsIn(input, withDefaults);
function parseConfig(input) {
  const problems = findProblems(input);
  return problems.length ? { problems } : { problems, config: withDefaults(withoutUndefined(input)) };
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
    else if (option?.kind === "opaque") option = Object.values(integrations$1).map((it) => it.options.fields[key]).find(Boolean);
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

const declaredNames = ({ use = "", cookies }) => [...cookies, ...(knownCookies[use] ?? []).map((name) => ({ name, kind: "cookie" }))];
function hostOf$1(address) {
  try {
    return [new URL(address).host];
  } catch {
    return [];
  }
}
const declaredHosts = ({ use = "", hosts, options }) => [.../* @__PURE__ */ new Set([...hosts, ...knownHosts[use] ?? [], ...hostOf$1(options?.src)])];

const localDate = (time) => new Date(time - new Date(time).getTimezoneOffset() * 6e4).toISOString().slice(0, 10);

const TIMEOUT_MS = 1e4;
async function ask(window, url, how, read) {
  if (!addressOf(url)) return void 0;
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), TIMEOUT_MS);
  try {
    return await read(await window.fetch(url, { ...how, signal: stop.signal }));
  } catch {
    return void 0;
  } finally {
    clearTimeout(timer);
  }
}
const postJson = (window, url, body, credentials = "omit") => ask(
  window,
  url,
  { method: "POST", body, keepalive: true, credentials, redirect: "manual", headers: { "content-type": "application/json" } },
  async (response) => ({ status: response.status, retryAfter: response.headers.get("retry-after"), body: await response.text() })
);
const getJson = (window, url) => ask(window, url, {}, (response) => response.json());

const createUuid = () => "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (it) => (+it ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> +it / 4).toString(16));

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

const dictionary = (...records) => Object.assign(/* @__PURE__ */ Object.create(null), ...records);

const METHODS = [
  "banner.accept_all",
  "banner.reject_all",
  "banner.acknowledge",
  "panel.accept_all",
  "panel.reject_all",
  "panel.save",
  "embed.accept",
  "choices.opt_out",
  "api"
];
const isMethod = (it) => METHODS.includes(it);
const ASIDE_METHODS = ["embed.accept", "banner.acknowledge"];
function answeredIn({ choices, method }, ids, locks) {
  const given = ids.filter((id) => id in choices && id !== REQUIRED);
  return ASIDE_METHODS.includes(method) && !given.some((id) => !choices[id] && !locks[id]) ? [] : given;
}
const lapsesAt = ({ time, days }, id) => time + (days?.[id] ?? ANSWER_DAYS) * MS_PER_DAY;
function liveDecision(it, now) {
  const choices = dictionary();
  for (const id in it.choices) if (lapsesAt(it, id) > now) choices[id] = it.choices[id];
  return Object.keys(choices).length && it.time < now + MS_PER_DAY ? { ...it, choices } : void 0;
}

function actsOf(categories, choices, { method, own = {} }) {
  const acts = dictionary(choices);
  for (const { id, separate } of categories) {
    if (!separate) continue;
    if (acts[id] && /^banner|accept_all$/.test(method)) delete acts[id];
    if (acts[id] !== false && typeof own[id] === "boolean") acts[id] = own[id];
  }
  return acts;
}
function keptOf({ categories, services }, had, acts, whole = false) {
  if (!whole) return had;
  const apart = categories.filter(({ id, separate }) => separate && !(id in acts)).map((it) => it.id);
  const ids = [...apart, ...services.filter((it) => apart.includes(it.category)).map((it) => it.id)];
  return Object.fromEntries(ids.filter((id) => id in had).map((id) => [id, had[id]]));
}
function nextDecision(config, policy, current, last, choices, manner, now, uuid) {
  const { categories, services, storage } = config;
  const { override, decidedBy, whole } = manner;
  const { locks, lifetimes, defaults, overridable } = policy;
  const method = isMethod(manner.method) ? manner.method : "api";
  const acknowledges = method === "banner.acknowledge";
  const acts = acknowledges ? dictionary() : actsOf(categories, choices, manner);
  const had = dictionary(keptOf(config, current?.choices ?? {}, acts, whole), acts);
  const all = dictionary();
  const days = dictionary();
  const over = dictionary();
  const lasts = (id, category, granted) => {
    if (id in acts || !current || !(id in current.choices)) return lifetimes?.[category]?.[granted ? "granted" : "denied"] ?? ANSWER_DAYS;
    const left = (lapsesAt(current, id) - now) / MS_PER_DAY;
    return Math.min(limits.days, Math.max(0, granted ? Math.floor(left) : Math.ceil(left)));
  };
  const answer = (id, category, granted) => {
    const held = lasts(id, category, granted);
    if (granted && !held && id !== REQUIRED) return;
    all[id] = granted;
    days[id] = held;
  };
  const overcomes = (id, lock) => had[id] === true && (current?.over?.[id] === lock || id in acts && (lock === "age" ? decidedBy === "guardian" : !!override && !!overridable?.includes(id)));
  for (const { id, separate } of categories) {
    const lock = locks[id];
    let choice;
    let by;
    if (lock === REQUIRED) choice = true;
    else if (lock === "elsewhere") choice = void 0;
    else if (lock) {
      by = overcomes(id, lock) ? lock : void 0;
      choice = !!by;
    } else choice = had[id] ?? (ASIDE_METHODS.includes(method) || defaults[id] || separate ? void 0 : false);
    if (choice && defaults[id] && id !== REQUIRED && method === "panel.save" && !current?.choices[id]) continue;
    if (choice !== void 0) answer(id, id, choice);
    if (by && all[id]) over[id] = by;
  }
  for (const { id, category = "", needs = [] } of services) {
    const refused = needs.some((need) => locks[need] !== "elsewhere" && !all[need]);
    const own = needs.length && !(id in acts) && had[id] === false ? void 0 : had[id];
    const choice = refused && (own ?? all[category]) ? false : own;
    if (choice !== void 0) answer(id, category, choice);
  }
  const isTaken = (id, category = id) => {
    const lock = locks[category];
    if (!(id in acts) || lock === REQUIRED || lock === "elsewhere") return false;
    if (id === category) return !lock || all[id] === acts[id];
    return all[id] === acts[id] && !(lock && acts[id]);
  };
  if (!acknowledges && !categories.some((it) => isTaken(it.id)) && !services.some((it) => isTaken(it.id, it.category))) return void 0;
  const optional = Object.keys(all).filter((id) => id !== REQUIRED);
  if (storage.onExpiry === "reset") {
    const soonest = Math.min(...optional.filter((id) => all[id]).map((id) => days[id]));
    for (const id of optional) if (all[id]) days[id] = soonest;
  }
  if (REQUIRED in all) days[REQUIRED] = Math.max(...optional.map((id) => days[id]), optional.length ? 0 : policy.days);
  const follows = last && last.seq < limits.seq && liveDecision(last, Math.max(now, last.time));
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

function createChoosing(config, { warn, now, uuid = createUuid }, { memory, current, learnt, commit, chosen }) {
  const { categories, services } = config;
  const known = [...categories, ...services].map((it) => it.id);
  function next(choices, policy, how, time = now()) {
    const whole = typeof choices === "boolean";
    const all = whole ? Object.fromEntries(categories.filter((it) => !choices || !it.separate).map(({ id }) => [id, choices])) : Object(choices);
    const answers = Object.fromEntries(Object.entries(all).filter((it) => typeof it[1] === "boolean"));
    for (const id in answers) if (!known.includes(id)) warn("unknown-id", id);
    return nextDecision(config, policy, current().decision, memory.last, answers, { method: "api", ...how, whole }, time, uuid);
  }
  return {
    choose(choices, cause, how = {}, time) {
      const decision = next(choices, current().policy, how, time);
      if (decision) {
        memory.last = decision;
        commit({ decision }, cause, how);
      }
      chosen();
    },
    chooseLate(choices, cause, how = {}, time) {
      const { decision: previousDecision, grants: previous, ...now2 } = current();
      const policy = learnt() ?? now2.policy;
      const decision = next(choices, policy, how, time);
      return decision && { cause, decision, previousDecision, policy, grants: resolveGrants(config, policy, decision), previous, how };
    }
  };
}

const matchesPattern = (pattern, name) => RegExp(`^${pattern.replace(/[\\^$.|?+()[\]{}]/g, "\\$&").replace(/\*/g, ".*")}$`, "s").test(name);

const FINGERPRINT_CHARACTERS = 4;
const fingerprintOf = ({ category, id }, it) => fingerprint(JSON.stringify([category, id, it])).padStart(FINGERPRINT_CHARACTERS, "0").slice(-FINGERPRINT_CHARACTERS);
const serviceFingerprint = (it) => fingerprintOf(it, [it.use, it.vendor.name]);
const purposeFingerprints = (it) => (it.purposes ?? []).map((one) => fingerprintOf(it, ["purpose", one]));
const recipientFingerprint = (it, { recipient, country }) => fingerprintOf(it, ["recipient", recipient, country]);
const fingerprintsOf = (it) => [serviceFingerprint(it), ...purposeFingerprints(it), ...(it.transfers ?? []).map((one) => recipientFingerprint(it, one))];
const splitScope = (scope) => scope.match(RegExp(`.{${FINGERPRINT_CHARACTERS}}`, "g")) ?? [];
const scopeOf = ({ services }) => [...new Set(services.flatMap(fingerprintsOf))].join("");
function review({ policy, services }, decision, today) {
  const { choices } = decision;
  if (changeSince(decision.version, policy, today)) return void 0;
  const current = { ...decision, version: versionInForce(policy, today) };
  if (decision.scope === void 0) return current;
  const fresh = new Set(newSince({ services }, decision).map((it) => it.service.category));
  fresh.delete(REQUIRED);
  const asked = (id) => fresh.has(id) || services.some((it) => it.id === id && fresh.has(it.category));
  return { ...current, choices: dictionary(Object.fromEntries(Object.entries(choices).filter(([id]) => !asked(id)))) };
}
function newSince({ services }, { scope }) {
  if (scope === void 0) return [];
  const known = splitScope(scope);
  return services.flatMap((service) => {
    const whole = [serviceFingerprint(service), ...purposeFingerprints(service)].some((it) => !known.includes(it));
    const recipients = (service.transfers ?? []).filter((it) => !known.includes(recipientFingerprint(service, it))).map((it) => it.recipient);
    return whole || recipients.length ? [{ service, recipients: whole ? [] : recipients }] : [];
  });
}

const STORED = RegExp(
  `^1\\.([0-9a-z]{1,9})\\.([0-9a-z]{1,6})\\.([a-z]+~?[a-z_]*)\\.(${forms.uuid})\\.([^.]+)\\.((?:${forms.id}(?:[*!]\\d{0,5}|\\+[a-z]+\\d{1,5})){0,${limits.categories + limits.services}})(?:\\.([0-9a-z]*))?(?:\\.[0-9a-z]*)?$`
);
function versionOf(encoded) {
  try {
    const version = decodeURIComponent(encoded);
    return version.length <= limits.version ? version : "";
  } catch {
    return "";
  }
}
const isOvercome = (it) => it === "age" || isSignal(it);
function decodeDecision(text) {
  const [, time, seq = "", by = "", recordId = "", encoded = "", ids = "", scope] = text.length <= limits.stored && STORED.exec(text) || [];
  const method = by.replace("~", ".");
  const version = versionOf(encoded);
  const count = parseInt(seq, 36);
  if (time === void 0 || !version || !isMethod(method) || count < 1 || count > limits.seq) return void 0;
  const [choices, days, over] = [dictionary(), dictionary(), dictionary()];
  for (const [, id = "", answer = "", lasts] of ids.matchAll(/([^*!+]+)(\+[a-z]+|.)(\d*)/g)) {
    const overcame = answer.slice(1);
    if (id in choices || +lasts > limits.days || overcame && !isOvercome(overcame)) return void 0;
    choices[id] = answer !== "!";
    if (lasts) days[id] = +lasts;
    if (overcame) over[id] = overcame;
  }
  return { version, time: parseInt(time, 36), seq: count, method, recordId, scope, choices, days, over };
}
function encodeDecision({ time, seq, method, recordId, version, choices, days, over }, fingerprint = "", scope = "") {
  const answerOf = (id) => over?.[id] ? `+${over[id]}${days?.[id] ?? ANSWER_DAYS}` : (choices[id] ? "*" : "!") + (days?.[id] ?? "");
  const answers = Object.keys(choices).map((id) => id + answerOf(id)).join("");
  return [1, time.toString(36), seq.toString(36), method.replace(".", "~"), recordId, encodeURIComponent(version).replace(/\./g, "%2E"), answers, scope, fingerprint].join(".");
}
function newestDecision(storedForms, known) {
  const all = [known, ...storedForms.map(decodeDecision)].filter((it) => it !== void 0);
  const newest = (found, isNewer) => found.reduce((best, it) => best && isNewer(it, best) <= 0 ? best : it, void 0);
  const latest = newest(all, (a, b) => a.time - b.time);
  return newest(all.filter((it) => it.recordId === latest.recordId), (a, b) => a.seq - b.seq || a.time - b.time);
}

function whyAgain(config, { locks, defaults }, last, current, { today, then, now }) {
  if (!last) return void 0;
  const ids = config.categories.filter(({ id, separate }) => !locks[id] && !separate).map((it) => it.id);
  const answered = answeredIn(last, config.categories.map((it) => it.id), locks);
  if (!answered.length && last.method === "embed.accept") return void 0;
  const open = ids.filter((id) => current?.choices[id] === void 0);
  const change = changeSince(last.version, config.policy, today);
  const from = change?.from && change.from <= today && change.from >= then ? { from: change.from } : {};
  return {
    categories: open.filter((id) => answered.includes(id)),
    ...change && { version: from },
    lapsed: open.filter((id) => answered.includes(id) && lapsesAt(last, id) <= now),
    // What runs by default, and was told of, is told again where all is.
    added: newSince(config, last).filter(({ service: { category = "" } }) => open.includes(category) && (!current || !defaults[category]))
  };
}

async function digest(window, text) {
  const hash = await window.crypto?.subtle?.digest("SHA-256", new TextEncoder().encode(text));
  return hash && `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash))).replace(/\+/g, "-").replace(/\//g, "_").replace("=", "")}`;
}

const LATEST = Date.UTC(9999, 11, 31);
const isoTime = (ms) => new Date(Math.min(ms, LATEST)).toISOString();
const isTime = (ms) => typeof ms === "number" && ms > 0 && ms <= LATEST;
function quote(text, most) {
  return typeof text === "string" && text.slice(0, most).replace(/[\p{Cc}\p{Cs}]/gu, " ").trim() || void 0;
}
function tagOf$1(language) {
  const tag = typeof language === "string" ? language.replace(/_/g, "-") : "";
  return tag.length <= limits.language && RegExp(`^${forms.language}$`).test(tag) ? tag : void 0;
}
function validUntil(decision) {
  const ids = Object.keys(decision.choices).filter((id) => id !== REQUIRED && lapsesAt(decision, id) > decision.time);
  const granted = ids.filter((id) => decision.choices[id]);
  return Math.min(...[granted, ids, [REQUIRED]].find((it) => it.length).map((id) => lapsesAt(decision, id)));
}
function buildReceipt({ decision, previousDecision, policy, grants, how }, config, receiptId, origin) {
  const { time, choices, recordId, seq, method, days = {}, over = {} } = decision;
  const at = Math.min(Math.max(time, 0), LATEST - MS_PER_DAY);
  const type = receiptType(decision, previousDecision);
  const surface = method.split(".")[0];
  const ids = config.categories.map((it) => it.id);
  const had = previousDecision && answeredIn(previousDecision, ids, policy.locks).length ? previousDecision.choices : choices;
  const asked = ids.filter((id) => id in choices && !(id in had) && !policy.locks[id] && !policy.defaults[id]);
  const answer = (id) => !grants[id] ? "denied" : id in choices || id === REQUIRED ? "granted" : "default";
  const offered = config.categories.filter(({ id, separate }) => id in choices || !(separate || policy.locks[id] === "elsewhere"));
  const overcome = Object.entries(over).filter((it) => it[1] !== "age" && it[0] in choices);
  const text = quote(how.override, Math.floor(limits.override / overcome.length));
  const overrides = overcome.map(([category, signal]) => ({ category, signal, ...text && { text } }));
  const language = tagOf$1(how.language);
  const chosen = config.services.filter((it) => it.id in choices);
  return {
    schema: RECEIPT_SCHEMA,
    receiptId,
    recordId,
    seq,
    event: {
      type,
      state: receiptState(type),
      consentType: type === "acknowledged" ? "NoConsent" : "ExpressedConsent",
      time: isoTime(at),
      validUntil: isoTime(Math.max(validUntil(decision), at + 1)),
      by: how.decidedBy === "guardian" ? "guardian" : "subject",
      method
    },
    regime: { jurisdiction: policy.jurisdiction ?? "unknown", model: policy.model, basis: policy.basis ?? "default", ...policy.law && { law: policy.law } },
    policy: { id: config.policy.id, version: policy.version, url: policy.url, ...language && { language } },
    choices: Object.fromEntries(offered.map(({ id }) => [id, answer(id)])),
    ...asked.length && { asked },
    ...offered.some(({ id }) => id in days) && { days: Object.fromEntries(offered.flatMap(({ id }) => id in days ? [[id, days[id]]] : [])) },
    ...overrides.length && { overrides },
    services: Object.fromEntries(chosen.map(({ id }) => [id, answer(id)])),
    signals: forEachSignal((name) => policy.signals[name] ?? null),
    ...surface !== "api" && { ui: { surface, ...isTime(how.shownAt) && { shownAt: isoTime(how.shownAt) } } },
    origin,
    sdk: { name: "assent", version: "0.1.0" }
  };
}

function attempt(access) {
  try {
    return access();
  } catch {
    return void 0;
  }
}

const MOST_WAITING = 50;
const isObject = (it) => typeof it === "object" && it !== null;
const isUuid = (it) => typeof it === "string" && RegExp(`^${forms.uuid}$`).test(it);
const isCount = (it, most) => Number.isInteger(it) && it > 0 && it <= most;
const ofRecord = (it) => isObject(it) && isUuid(it["recordId"]) && isCount(it["seq"], limits.seq);
function waitingFrom(it) {
  if (!isObject(it) || !isUuid(it["id"])) return [];
  const { id, change, receipt } = it;
  if (ofRecord(receipt)) return receipt.receiptId === id ? [{ id, receipt }] : [];
  return isObject(change) && ofRecord(change["decision"]) ? [{ id, change }] : [];
}
function lastFrom(it) {
  return ofRecord(it) && /^sha256-[\w-]{43}$/.test(String(it.hash)) ? it : void 0;
}
const recordOf = ({ change, receipt }) => (receipt ?? change.decision).recordId;
function withinLimit(kept) {
  const { queue, last, lost = 0 } = kept;
  if (queue.length <= MOST_WAITING) return kept;
  const latest = new Map(queue.map((it, i) => [recordOf(it), i]));
  const holds = (i) => latest.get(recordOf(queue[i])) === i;
  const stay = new Set(queue.map((_2, i) => i).sort((a, b) => Number(holds(b)) - Number(holds(a)) || b - a).slice(0, MOST_WAITING));
  const gone = queue.filter((_2, i) => !stay.has(i));
  const { last: _, ...rest } = kept;
  return {
    ...rest,
    queue: queue.filter((_2, i) => stay.has(i)),
    lost: Math.min(limits.lost, gone.reduce((sum, { receipt }) => sum + 1 + (receipt?.lost ?? 0), lost)),
    ...last && !gone.some(({ receipt }) => receipt?.recordId === last.recordId && receipt.seq === last.seq) && { last }
  };
}
function keptFrom(text) {
  const { queue, last, lost, after } = Object(JSON.parse(text));
  const entries = Array.isArray(queue) ? queue.flatMap(waitingFrom) : [];
  return withinLimit({
    queue: [...new Map(entries.map((it) => [it.id, it])).values()],
    last: lastFrom(last),
    ...isCount(lost, limits.lost) && { lost },
    ...typeof after === "number" && { after }
  });
}
function createQueue(window, key) {
  let memory = { queue: [] };
  let written = true;
  return {
    load() {
      const text = written && attempt(() => window.localStorage.getItem(key));
      return text && attempt(() => keptFrom(text)) || memory;
    },
    save(kept) {
      memory = withinLimit(kept);
      written = attempt(() => {
        window.localStorage.setItem(key, JSON.stringify(memory));
        return true;
      }) ?? false;
    }
  };
}

const FINAL_CODES = ["missing", "unknown-key", "wrong-type", "bad-value", "too-long", "wrong-hash", "id-taken"];
const CODED_STATUSES = [400, 409, 422];
const BUSY_STATUSES = [408, 425, 429];
function parse(text) {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}
function replyVerdict(reply, id) {
  if (!reply) return "later";
  const { status } = reply;
  const { receiptId, error } = parse(reply.body);
  if ((status === 200 || status === 201) && receiptId === id) return "taken";
  const { code } = Object(error);
  if (CODED_STATUSES.includes(status) && FINAL_CODES.includes(code)) return "refused";
  return status >= 500 || BUSY_STATUSES.includes(status) ? "later" : "strange";
}
const LONGEST_WAIT_MS$1 = 36e5;
function retryAfterMs(header, now) {
  const text = header?.trim() ?? "";
  const wait = /^\d+$/.test(text) ? Number(text) * 1e3 : / GMT$/.test(text) ? Date.parse(text) - now : 0;
  return Math.min(Math.max(wait || 0, 0), LONGEST_WAIT_MS$1);
}

const FIRST_RETRY_MS = 2e3;
const LONGEST_RETRY_MS = 3e5;
const TOO_LARGE_STATUS = 413;
const sizeOf = (text) => new TextEncoder().encode(text).length;
function createOutbox(environment, config, made) {
  const { warn, now } = environment;
  const window = environment.window;
  const queue = createQueue(window, `${config.storage.name}_receipts`);
  const hashOf = (text) => digest(window, text);
  const endpoint = config.receipts.endpoint;
  const origin = [window.location.origin, window.origin].find(isBareOrigin);
  let busy = false;
  let failures = 0;
  let { ended } = environment.life;
  let timer;
  const replace = (id, by) => {
    const kept = queue.load();
    queue.save({ ...kept, queue: kept.queue.flatMap((it) => it.id === id ? by : [it]) });
  };
  async function receiptOf({ id, change, receipt }) {
    if (receipt || !change) return receipt;
    let fresh;
    try {
      fresh = buildReceipt(change, config, id, origin);
    } catch (cause) {
      warn("receipt-failed", cause);
      return void 0;
    }
    const { last, lost } = queue.load();
    const hash = change.how.texts && await hashOf(change.how.texts);
    const full = await sealReceipt({
      ...fresh,
      policy: { ...fresh.policy, ...hash && { hash } },
      ...last?.recordId === fresh.recordId && last.seq + 1 === fresh.seq && { prev: last.hash },
      ...lost && { lost }
    }, hashOf);
    if (ended) return full;
    replace(id, [{ id, receipt: full }]);
    const { integrity, recordId, seq } = full;
    const { lost: since = 0, ...kept } = queue.load();
    queue.save({
      ...kept,
      ...since > (lost ?? 0) && { lost: since - (lost ?? 0) },
      ...integrity?.alg === "sha-256" && { last: { recordId, seq, hash: integrity.hash } }
    });
    made(full);
    return full;
  }
  async function deliver() {
    const { lost } = queue.load();
    if (lost) warn("receipts-dropped", endpoint, lost);
    const skipped = /* @__PURE__ */ new Set();
    const next = () => queue.load().queue.find(({ id }) => !skipped.has(id));
    for (let item = next(); item; item = next()) {
      const receipt = await receiptOf(item);
      if (ended) return;
      const text = JSON.stringify(receipt) ?? "";
      const tooLarge = sizeOf(text) > limits.body;
      if (tooLarge) warn("receipt-failed", `it has more than ${limits.body} bytes`);
      if (receipt && !tooLarge) {
        const reply = await postJson(window, endpoint, text);
        if (ended) return;
        const verdict = replyVerdict(reply, item.id);
        if (verdict === "refused") warn("receipt-refused", endpoint, reply.status, item.id);
        if (verdict === "strange") warn("receipt-unanswered", endpoint, reply.status || "by a redirect");
        if (reply?.status === TOO_LARGE_STATUS) {
          skipped.add(item.id);
          continue;
        }
        if (verdict === "later" || verdict === "strange") return retry(reply);
      }
      failures = 0;
      replace(item.id, []);
    }
    if (skipped.size) retry();
  }
  function waitFor(ms) {
    clearTimeout(timer);
    timer = setTimeout(flush, ms);
  }
  function retry(reply) {
    if (ended) return;
    const wait = retryAfterMs(reply?.retryAfter ?? null, now());
    if (wait) queue.save({ ...queue.load(), after: now() + wait });
    const backoff = Math.min(FIRST_RETRY_MS * 2 ** failures++, LONGEST_RETRY_MS);
    waitFor(Math.max(wait, backoff * (0.5 + Math.random() / 2)));
  }
  function restOfWait() {
    const wait = (queue.load().after ?? 0) - now();
    return wait > 0 && wait <= LONGEST_WAIT_MS$1 ? wait : 0;
  }
  function flush() {
    if (ended || busy || !origin || !queue.load().queue.length) return;
    const wait = restOfWait();
    if (wait) return waitFor(wait);
    busy = true;
    clearTimeout(timer);
    timer = void 0;
    deliver().catch(() => retry()).finally(() => {
      busy = false;
      if (!timer) flush();
    });
  }
  function leave() {
    if (busy || restOfWait()) return;
    let room = limits.body;
    for (const { receipt } of queue.load().queue) {
      const text = receipt && JSON.stringify(receipt);
      if (!text) continue;
      room -= sizeOf(text);
      if (room >= 0) void postJson(window, endpoint, text);
    }
  }
  real(window).addEventListener("online", flush);
  real(window).addEventListener("pagehide", leave);
  return {
    add({ decision, previousDecision, policy, grants, how }) {
      if (!origin) return warn("no-origin", window.location.origin);
      const kept = queue.load();
      queue.save({ ...kept, queue: [...kept.queue, { id: (environment.uuid ?? createUuid)(), change: { decision, previousDecision, policy, grants, how } }] });
      flush();
    },
    flush,
    destroy() {
      ended = true;
      clearTimeout(timer);
      real(window).removeEventListener("online", flush);
      real(window).removeEventListener("pagehide", leave);
    }
  };
}

const [TRIES, EACH] = [20, 50];
function isChanged(it, touched) {
  if (it.localName === "option") return touched && it.selected !== it.defaultSelected && it.index > 0;
  if (/^(hidden|submit|button|image|reset)$/.test(it.type)) return false;
  if (/^(checkbox|radio)$/.test(it.type)) return it.checked !== it.defaultChecked;
  return it.value !== it.defaultValue || touched && it.value !== "" && !/^(range|color)$/.test(it.type);
}
const within = (it) => /^i?frame$/.test(it.localName) && it.contentDocument || void 0;
function isUsed(root, touched) {
  const it = real(root);
  if (it.activeElement?.isContentEditable || it.designMode === "on") return true;
  return [...it.querySelectorAll("*")].some((el) => /^(input|textarea|option)$/.test(el.localName) && isChanged(el, touched) || [el.shadowRoot, within(el)].some((inner) => inner && isUsed(inner, touched)));
}
function createReload({ services }, { window, painted, life }, { guarded, outdated, silent }) {
  const page = real(window.document);
  const due = /* @__PURE__ */ new Set();
  const { userActivation } = window.navigator;
  let going = false;
  let asked = false;
  const isFree = () => asked || (page.hidden || silent()) && !isUsed(window.document, userActivation?.hasBeenActive !== false);
  const end = life.whileAlive((tries) => {
    if (tries && !guarded()) {
      setTimeout(end, EACH, tries - 1);
      return;
    }
    going = false;
    if (due.size && isFree()) window.location.reload();
    else outdated(due.size > 0);
  });
  function go() {
    if (going) return;
    going = true;
    painted(() => end(TRIES));
  }
  const hide = () => {
    if (due.size && isFree()) go();
  };
  page.addEventListener("visibilitychange", hide);
  return {
    follow({ previous, grants }, here) {
      for (const { id, reload } of services) {
        if (grants[id]) due.delete(id);
        else if (reload && previous[id]) due.add(id);
      }
      asked = due.size > 0 && (asked || here);
      hide();
      outdated(due.size > 0 && !going);
    },
    destroy: () => page.removeEventListener("visibilitychange", hide)
  };
}

const readCookies = (document) => (attempt(() => real(document).cookie) ?? "").split("; ").map((it) => {
  const [name = "", ...value] = it.split("=");
  return [name, value.join("=")];
});

const storedCookies = (window, name) => readCookies(window.document).filter((it) => it[0] === name).map((it) => attempt(() => decodeURIComponent(it[1])) ?? "");
const readLocal = (window, name) => attempt(() => window.localStorage.getItem(name)) ?? "";
const readStored = (window, name) => [...storedCookies(window, name), readLocal(window, name)];
const isFresh = (window, name, fingerprint) => attempt(() => window.sessionStorage.getItem(name)) === fingerprint;

const domainsOf = (host) => {
  const labels = host.split(".");
  return labels.map((_, i) => labels.slice(-i - 1).join(".")).slice(1);
};

const pathsOf = (path) => {
  const segments = path.split("/").filter(Boolean);
  return ["/", ...segments.flatMap((_, i) => [`/${segments.slice(0, i + 1).join("/")}`, `/${segments.slice(0, i + 1).join("/")}/`])];
};
const FORMS = ["", "; Secure", "; Secure; SameSite=None; Partitioned"];
function deleteCookie(document, name) {
  const { hostname, pathname } = document.location;
  for (const form of FORMS) {
    for (const domain of ["", ...domainsOf(hostname)]) {
      for (const path of pathsOf(pathname)) {
        real(document).cookie = `${name}=; Max-Age=0; path=${path}${domain && `; domain=${domain}`}${form}`;
      }
    }
    if (!readCookies(document).some((it) => it[0] === name)) return;
  }
}

const widestDomain = (document, name) => domainsOf(document.location.hostname).find((it) => {
  const probe = `${name}_probe`;
  real(document).cookie = `${probe}=1; domain=${it}; path=/; SameSite=Lax`;
  if (!readCookies(document).some((cookie) => cookie[0] === probe)) return false;
  deleteCookie(document, probe);
  return true;
}) ?? "";

function createChoiceWriter(window, { name, domain, sameSite }, fingerprint) {
  const { document, location } = window;
  const isolated = sameSite === "None";
  let widest;
  function writeCookie(value, days) {
    widest ?? (widest = domain === "auto" ? widestDomain(document, name) : domain === "host" ? "" : domain);
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
      if (window.localStorage.getItem(name) !== value) window.localStorage.setItem(name, value);
      return window.localStorage.getItem(name) === value;
    }) ?? false,
    cookie(value, days) {
      attempt(() => window.sessionStorage.setItem(name, fingerprint));
      return { kept: attempt(() => writeCookie(value, days)) ?? false, domain: widest ?? "" };
    }
  };
}

const leftDatabasesKey = (stored) => `${stored}_gone`;
const deleteLeftDatabases = (window, stored) => void attempt(() => {
  const { localStorage, indexedDB } = window;
  const left = localStorage.getItem(leftDatabasesKey(stored));
  if (!left) return;
  localStorage.removeItem(leftDatabasesKey(stored));
  for (const it of JSON.parse(left)) indexedDB.deleteDatabase(it);
});

function leftDatabases(window, stored) {
  const list = attempt(() => JSON.parse(readLocal(window, leftDatabasesKey(stored))));
  return Array.isArray(list) ? list.filter((it) => typeof it === "string") : [];
}
function updateLeftDatabases(window, stored, change) {
  const left = leftDatabases(window, stored);
  const next = [...new Set(change(left))];
  if (next.join() === left.join()) return;
  attempt(() => {
    if (next.length) window.localStorage.setItem(leftDatabasesKey(stored), JSON.stringify(next));
    else window.localStorage.removeItem(leftDatabasesKey(stored));
  });
}
const deleteDatabase = (window, stored, name) => attempt(() => {
  updateLeftDatabases(window, stored, (left) => [...left, name]);
  const request = window.indexedDB.deleteDatabase(name);
  request.addEventListener("success", () => updateLeftDatabases(window, stored, (left) => left.filter((it) => it !== name)));
  return request;
});

const LOOK_EVERY_MS = 1e3;
const MOST_LOOKS = 300;
function repeatSweep(window, look) {
  const { document, cookieStore } = window;
  const page = real(document);
  const hear = (event) => {
    if (event.changed?.length !== 0) look();
  };
  const events = [[document, "visibilitychange"], [window, "pagehide"]];
  if (cookieStore instanceof window.EventTarget && !("nodeType" in cookieStore)) events.push([cookieStore, "change"]);
  for (const [target, name] of events) real(target).addEventListener(name, hear);
  let left = MOST_LOOKS;
  const timer = setInterval(() => {
    if (!--left) clearInterval(timer);
    if (!page.hidden) look();
  }, LOOK_EVERY_MS);
  return () => {
    clearInterval(timer);
    for (const [target, name] of events) real(target).removeEventListener(name, hear);
  };
}

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
function sweepStorage(window, gone, spared, removeDatabase = (name) => shelves.indexedDB.remove(window, name)) {
  for (const kind of new Set(gone.map((it) => it.kind))) {
    const { names } = shelves[kind];
    const remove = kind === "indexedDB" ? removeDatabase : (name) => shelves[kind].remove(window, name);
    const [out, kept] = [gone, spared].map((list) => list.filter((it) => it.kind === kind));
    const clean = (found2) => {
      for (const name of found2) {
        if (out.some((it) => matchesPattern(it.name, name)) && !kept.some((it) => matchesPattern(it.name, name))) void attempt(async () => remove(name))?.catch(() => void 0);
      }
    };
    const unlisted = () => clean(out.map((it) => it.name));
    const found = attempt(() => names(window));
    if (Array.isArray(found)) clean(found);
    else if (found) void found.then(clean, unlisted);
    else unlisted();
  }
}

const pressKey = (name) => `${name}_press`;
function keepPress(window, { storage: { name }, policy: { version }, services }, press) {
  const key = pressKey(name);
  return attempt(() => {
    const before = attempt(() => JSON.parse(window.localStorage.getItem(key)));
    window.localStorage.setItem(key, JSON.stringify([...Array.isArray(before) ? before : [], { press, version, services }]));
    return true;
  }) ?? !!attempt(() => window.localStorage.removeItem(key));
}

function howFrom(it) {
  const how = Object(it);
  const known = [["method", "string"], ["language", "string"], ["texts", "string"], ["override", "string"], ["decidedBy", "string"], ["shownAt", "number"], ["own", "object"]];
  return Object.fromEntries(known.flatMap(([name, type]) => how[name] && typeof how[name] === type ? [[name, how[name]]] : []));
}
function takePresses(window, config, now) {
  const key = pressKey(config.storage.name);
  const scope = scopeOf(config);
  const isOf = ({ version, services }) => version === config.policy.version && scopeOf({ services }) === scope;
  const pressFrom = (it) => {
    const [choices, cause, how, time] = it.press;
    const isChoice = typeof choices === "boolean" || typeof choices === "object" && choices !== null;
    const isNow = Number.isInteger(time) && Math.abs(now - time) < MS_PER_DAY;
    return isChoice && isNow && isOf(it) ? [[choices, cause === "withdrawal" ? cause : "choice", howFrom(how), time]] : [];
  };
  const text = attempt(() => window.localStorage.getItem(key));
  if (!text) return [];
  const found = attempt(() => JSON.parse(text));
  attempt(() => window.localStorage.removeItem(key));
  return (Array.isArray(found) ? found : []).flatMap((it) => attempt(() => pressFrom(it)) ?? []).sort((a, b) => a[3] - b[3]);
}

const cookieDays = ({ days = {} }) => Math.min(LONGEST_COOKIE_DAYS, Math.max(ANSWER_DAYS, ...Object.values(days)));
const OWN_STORAGES = ["cookie", "localStorage", "sessionStorage"];
const createChoiceKeeper = (config, environment, { fingerprint, made, ...needs }) => {
  const window = environment.window;
  const choosing = createChoosing(config, environment, needs);
  let pending;
  const finish = () => {
    const write = pending;
    pending = void 0;
    write?.();
  };
  const storage = window && createChoiceWriter(window, config.storage, fingerprint);
  const outbox = !window || config.receipts.endpoint === void 0 ? void 0 : createOutbox(environment, config, made);
  const reloads = window && createReload(config, environment, needs);
  const lost = /* @__PURE__ */ new Set();
  const deleting = /* @__PURE__ */ new Set();
  let stopRepeating = () => void 0;
  function lastTime() {
    if (window) needs.memory.read();
    const time = needs.memory.last?.time ?? 0;
    return time > environment.now() ? 0 : time;
  }
  function carryOut(press) {
    try {
      if (needs.begun() && !environment.life.ended) return choosing.choose(...press);
      const change = choosing.chooseLate(...press);
      if (!change) return;
      keeper.persist(change.decision);
      keeper.record(change);
    } catch (cause) {
      environment.warn("effect-failed", "press", cause);
    }
  }
  function sweepUngranted(grants) {
    const declaredBy = (granted) => config.services.filter(({ id }) => grants[id] === granted).flatMap(declaredNames);
    const spared = declaredBy(true);
    updateLeftDatabases(window, config.storage.name, (left) => left.filter((name) => !spared.some((it) => it.kind === "indexedDB" && matchesPattern(it.name, name))));
    sweepStorage(window, declaredBy(false), [...spared, ...OWN_STORAGES.flatMap((kind) => [config.storage.name, STORED_NAME].map((name) => ({ kind, name: `${name}*` })))], (name) => {
      if (deleting.has(name)) return;
      deleting.add(name);
      const request = deleteDatabase(window, config.storage.name, name);
      for (const type of ["success", "error"]) request?.addEventListener(type, () => deleting.delete(name));
    });
  }
  const keeper = {
    choose: choosing.choose,
    chooseWaiting(own) {
      const waiting = window ? takePresses(window, config, environment.now()) : [];
      for (const press of waiting) if (lastTime() <= press[3]) carryOut(press);
      const last = lastTime();
      for (const { press, kept } of own) {
        const [, , , time] = press;
        const isDone = kept && (waiting.some((it) => it[3] === time) || last === time);
        if (!isDone && last <= time) carryOut(press);
      }
    },
    again() {
      const [now, { decision, policy }, { last }] = [environment.now(), needs.current(), needs.memory];
      return whyAgain(config, policy, last, decision, { now, today: localDate(now), then: localDate(last?.time ?? now) });
    },
    persist(decision) {
      const { name, sameSite, refresh } = config.storage;
      const { recordId, seq, version } = decision;
      const kept = readStored(window, name).map(decodeDecision);
      if (kept.some((it) => it?.recordId === recordId && it.seq > seq)) return;
      const value = encodeDecision(decision, version === config.policy.version ? fingerprint : "", scopeOf(config));
      const days = cookieDays(decision);
      const local = storage.local(value);
      const writeCookie = () => {
        if (local && readLocal(window, name) !== value) return;
        const { kept: written, domain } = storage.cookie(value, days);
        if (!written) environment.warn(local ? "cookie-refused" : "not-kept", name, `${name}=${value}`.length);
        if (refresh && written && !environment.life.ended) void postJson(window, refresh, JSON.stringify({ name, value, days, domain, sameSite }), "same-origin");
      };
      if (!local) return writeCookie();
      pending = writeCookie;
      environment.painted(finish);
    },
    sweep(grants, previous = {}) {
      for (const it of config.services) {
        if (grants[it.id]) lost.delete(it.id);
        else if (previous[it.id] && declaredNames(it).length) lost.add(it.id);
      }
      sweepUngranted(grants);
      stopRepeating();
      stopRepeating = lost.size && !environment.life.ended ? repeatSweep(window, () => sweepUngranted(grants)) : () => void 0;
    },
    record: (change) => outbox?.add(change),
    deliver: () => outbox?.flush(),
    reload: (change, here) => reloads?.follow(change, here),
    destroy() {
      finish();
      stopRepeating();
      reloads?.destroy();
      outbox?.destroy();
    }
  };
  return keeper;
};

function webAddress({ document, location }, value) {
  try {
    const url = new URL(value, real(document).baseURI);
    return /^https?:$/.test(url.protocol) || url.protocol === "file:" && location.protocol === "file:" ? url : void 0;
  } catch {
    return void 0;
  }
}

function tagOf(el) {
  const { namespaceURI, localName } = real(el);
  return namespaceURI === "http://www.w3.org/1999/xhtml" ? localName : "";
}
function describeElement(el, attribute = "") {
  const { localName, getAttribute, textContent } = real(el);
  const value = getAttribute(attribute);
  const text = localName === "script" ? textContent.trim().slice(0, 60) : "";
  return value === null ? `<${localName}>${text}` : `<${localName} ${attribute}="${value.slice(0, 200)}">`;
}

const MARK = "data-consent";
const DONE_MARK = `${MARK}-done`;
const needOf = (el) => needKey(real(el).getAttribute(MARK) ?? "");

const ADDRESS_ATTRIBUTES = /* @__PURE__ */ new Map([
  ["iframe", ["src"]],
  ["embed", ["src"]],
  ["object", ["data"]],
  ["img", ["src", "srcset"]],
  ["picture", []],
  ["source", ["src", "srcset"]],
  ["track", ["src"]],
  ["video", ["src", "poster"]],
  ["audio", ["src"]],
  ["link", ["href", "imagesrcset"]]
]);
const waitingAttribute = (el, name) => name !== "poster" && el.hasAttribute(`data-consent-${name}`) ? `data-consent-${name}` : `data-${name}`;
const VISIBLE = /^(iframe|embed|object|video|audio|img)$/;
const FETCHES = /^(stylesheet|alternate|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|manifest|icon|shortcut|apple-touch-icon|mask-icon)$/i;
function isEmbed(el) {
  const tag = tagOf(el);
  if (tag !== "link") return ADDRESS_ATTRIBUTES.has(tag);
  const { relList } = el;
  return relList.length > 0 && [...relList].every((it) => FETCHES.test(it));
}
const MEDIA = /^(picture|video|audio)$/;
const SOURCES = "source, track, img";
const sourcesOf = (el) => [el, ...MEDIA.test(tagOf(el)) ? [...el.querySelectorAll(SOURCES)].filter((it) => !it.hasAttribute(MARK) && tagOf(it)) : []];
const markedFor = (el) => {
  if (el.hasAttribute(MARK)) return el;
  const whole = el.matches(SOURCES) ? el.closest("picture, video, audio") : null;
  return whole?.hasAttribute(MARK) ? whole : null;
};
const addressesIn = (name, value) => name.endsWith("srcset") ? value.split(",").map((it) => it.trim().split(/\s/)[0]).filter(Boolean) : [value];
const mayHaveAddress = (page, el, name, value) => addressesIn(name, value).every((it) => webAddress(page, it) !== void 0 || (name === "poster" || /^(img|source)$/.test(tagOf(el))) && /^\s*data:image\//i.test(it));

const isFree = ({ use, options }) => use !== void 0 && options?.mode === "advanced";
function hostOf(host) {
  try {
    return new URL(`http://${host}`).host;
  } catch {
    return void 0;
  }
}
function createHostOwners({ services, hosts }, pageHost) {
  const owners = /* @__PURE__ */ new Map();
  const add = (host, owner) => {
    const key = hostOf(host);
    if (key) owners.set(key, [...owners.get(key) ?? [], owner]);
  };
  for (const service of services) {
    for (const host of declaredHosts(service)) {
      if (host !== pageHost || service.hosts.includes(host)) add(host, { need: service.id, free: isFree(service) });
    }
  }
  for (const host of Object.keys(hosts)) add(host, { need: hosts[host] });
  return ({ hostname, port }) => {
    const labels = hostname.split(".");
    for (let i = 0; i < labels.length; i++) {
      const domain = labels.slice(i).join(".");
      const found = port && owners.get(`${domain}:${port}`) || owners.get(domain);
      if (found) return found;
    }
    return [];
  };
}

const NAMES_SCRIPTS = /'strict-dynamic'|'nonce-|require-trusted-types-for/i;
const namesScripts = (it) => /^content-security-policy$/i.test(it.httpEquiv) && NAMES_SCRIPTS.test(it.content);
function hasTrustedTypes({ document, trustedTypes }) {
  if (typeof trustedTypes?.createPolicy !== "function") return false;
  if (trustedTypes.defaultPolicy) return true;
  try {
    real(document).createElement("script").text = "assent";
    return false;
  } catch {
    return true;
  }
}
function isStrictPage(window) {
  return [...real(window.document).head?.querySelectorAll("meta") ?? []].some(namesScripts) || hasTrustedTypes(window);
}

const DATA = /^application\/(ld\+)?json$/i;
const isNonceable = (el) => [...el.attributes].every(({ name, value }) => !/<(script|style)/i.test(name + value));
function createAuthorship(window, { nonce, nonced }, config, allows) {
  const ownersOf = createHostOwners(config, window.location.host);
  const listed = new Set(config.services.flatMap(({ integrity = [] }) => integrity));
  const isStrict = () => config.strict || nonced || isStrictPage(window);
  const hasNonce = (el) => nonce !== "" && el.nonce === nonce && isNonceable(el);
  function isListed(held) {
    const hashes = (held.getAttribute("integrity") ?? "").split(/\s+/).filter(Boolean);
    return hashes.length > 0 && hashes.every((it) => listed.has(it));
  }
  return {
    script(held, address) {
      if (hasNonce(held) || DATA.test(held.dataset["type"] ?? "")) return "yes";
      const url = address === null ? void 0 : webAddress(window, address);
      const owners = url ? ownersOf(url) : [];
      if (url && (isListed(held) || owners.some((it) => allows(it.need)))) return "yes";
      if (!isStrict()) return "yes";
      return owners.length ? "wait" : "no";
    },
    whole: (el) => hasNonce(el) || !isStrict()
  };
}

const LOADING_BEFORE = "data-consent-loading";
function loadLazily(element) {
  if (!/^(iframe|img)$/.test(tagOf(element)) || element.getAttribute("loading") === "lazy") return;
  element.setAttribute(LOADING_BEFORE, element.getAttribute("loading") ?? "");
  element.setAttribute("loading", "lazy");
}
const isLazy = (element) => element.loading === "lazy";
function loadEagerly(element) {
  const was = element.getAttribute(LOADING_BEFORE);
  if (was === null) return;
  element.removeAttribute(LOADING_BEFORE);
  if (was) element.setAttribute("loading", was);
  else element.removeAttribute("loading");
}

const isBlank = (frame) => frame.contentDocument?.URL === "about:blank";
function reinsertFrame(document, frame, change) {
  const place = document.createComment("");
  const hadFocus = real(frame.getRootNode()).activeElement === frame;
  frame.replaceWith(place);
  change?.();
  place.replaceWith(frame);
  if (hadFocus) frame.focus({ preventScroll: true });
}

const LOADING_ATTRIBUTES = ["src", "srcdoc", "srcset", "imagesrcset", "href", "data", "poster"];
const stays = (source, name) => name === "src" && /^(video|audio|source)$/.test(tagOf(source));
const lazyClass = (source) => [...source.classList].find((it) => /lazy|lozad|unveil/i.test(it));
function createHeldAddresses(window, { warn, trust, nonce }, authorship) {
  const document = real(window.document);
  const isGecko = global(window, "mozInnerScreenX") !== void 0;
  const given = /* @__PURE__ */ new WeakMap();
  const last = /* @__PURE__ */ new WeakMap();
  const moved = /* @__PURE__ */ new WeakSet();
  const documents = /* @__PURE__ */ new WeakMap();
  const emptied = /* @__PURE__ */ new Set();
  const attributesOf = (source) => [...ADDRESS_ATTRIBUTES.get(tagOf(source)) ?? [], ...tagOf(source) === "iframe" ? ["srcdoc"] : []];
  const addressOf = (source) => attributesOf(source).map((it) => source.getAttribute(it)).join(" ");
  function eachAttribute(el, run) {
    for (const source of sourcesOf(el)) for (const name of attributesOf(source)) run(source, name);
  }
  const mayContain = (el, page) => documents.get(el) === page || el.hasAttribute("sandbox") && !/allow-same-origin/i.test(el.getAttribute("sandbox")) || nonce !== "" && authorship.whole(el);
  function hide(source, name, need, shown) {
    const value = source.getAttribute(name);
    if (value === null) return false;
    if (name === "srcdoc" && given.get(source)?.[name] !== value) documents.set(source, value);
    const place = waitingAttribute(source, name);
    if (!source.hasAttribute(place)) {
      warn("real-address", need, describeElement(source, name));
      source.setAttribute(lazyClass(source) ? `data-consent-${name}` : place, value);
    } else if (!shown) {
      warn("given-early", need, describeElement(source, name));
    }
    source.removeAttribute(name);
    return true;
  }
  function withhold(el, { need, shown }) {
    let some = false;
    eachAttribute(el, (source, name) => {
      if (hide(source, name, need, shown)) some = true;
    });
    for (const source of sourcesOf(el)) {
      given.delete(source);
      loadEagerly(source);
    }
    emptied.delete(el);
    return some;
  }
  function takeBack(el, entry) {
    if (el instanceof window.HTMLIFrameElement) {
      if (entry.shown || attributesOf(el).some((it) => el.hasAttribute(it)) || entry.strange && !isBlank(el)) reinsertFrame(document, el, () => withhold(el, entry));
    } else if ((withhold(el, entry) || entry.shown) && el instanceof window.HTMLMediaElement) {
      el.load();
    }
    entry.shown = entry.strange = false;
  }
  function give(el, entry) {
    if (emptied.has(el)) return;
    const changes = [];
    eachAttribute(el, (source, name) => {
      const place = waitingAttribute(source, name);
      const value = source.getAttribute(place);
      const now = source.getAttribute(name);
      const had = given.get(source) ?? {};
      if (value === null || had[name] === value && (now !== null || stays(source, name))) return;
      given.set(source, { ...had, [name]: value });
      if (now === value) return;
      if (name === "srcdoc" ? !mayContain(source, value) : !mayHaveAddress(window, source, name, value)) {
        warn(name === "srcdoc" ? "unsafe-page" : "unsafe-address", entry.need, describeElement(source, place));
        return;
      }
      changes.push(() => source.setAttribute(name, name === "srcdoc" ? trust.html(value, () => mayContain(source, value)) : value));
    });
    const sources = sourcesOf(el);
    const isOther = sources.some((source) => last.get(source) !== addressOf(source));
    if (entry.shown && !changes.length && !isOther) return;
    const lazyAfterwards = !isGecko || tagOf(el) !== "iframe";
    if (lazyAfterwards || changes.length) sources.forEach(loadEagerly);
    const change = () => {
      try {
        changes.forEach((it) => it());
      } catch (cause) {
        warn("embed-refused", entry.need, cause);
      }
    };
    if (!lazyAfterwards && changes.length && el.getClientRects().length) loadLazily(el);
    if (changes.length && /^(iframe|link)$/.test(tagOf(el))) reinsertFrame(document, el, change);
    else change();
    for (const source of sources) last.set(source, addressOf(source));
    entry.shown = true;
    if (changes.length && el instanceof window.HTMLMediaElement) el.load();
    if (!lazyAfterwards) return;
    const loaded = (source) => isGecko && tagOf(source) === "img" && (changes.length || isOther) ? new Promise((done) => {
      for (const it of ["load", "error"]) source.addEventListener(it, done, { once: true });
    }) : Promise.resolve();
    for (const source of sources) void loaded(source).then(() => {
      if (entry.shown) loadLazily(source);
    });
  }
  function shield(el, need) {
    for (const source of sourcesOf(el)) {
      const name = lazyClass(source);
      if (name === void 0) continue;
      for (const it of attributesOf(source)) {
        const value = source.getAttribute(`data-${it}`);
        if (value === null || it === "poster" || source.hasAttribute(`data-consent-${it}`) && !moved.has(source)) continue;
        warn("lazy-loader", need, describeElement(source, `data-${it}`), name);
        moved.add(source);
        source.setAttribute(`data-consent-${it}`, value);
        source.removeAttribute(`data-${it}`);
      }
    }
  }
  return {
    withhold,
    takeBack,
    give,
    shield,
    empty(el) {
      if (/^(iframe|img|picture)$/.test(tagOf(el)) && sourcesOf(el).some(isLazy)) return;
      emptied.add(el);
      eachAttribute(el, (source, name) => source.removeAttribute(name));
    },
    filled() {
      const list = [...emptied];
      emptied.clear();
      return list;
    }
  };
}

const BEFORE_CACHE_EVENTS = ["turbo:before-cache", "turbolinks:before-cache", "htmx:beforeHistorySave", "alpine:navigating", "consent:before-cache"];
function watchPageCaches(window, prepare, resume) {
  const document = real(window.document);
  const listener = () => {
    prepare();
    setTimeout(() => {
      setTimeout(resume);
    });
  };
  for (const type of BEFORE_CACHE_EVENTS) document.addEventListener(type, listener);
  return () => {
    for (const type of BEFORE_CACHE_EVENTS) document.removeEventListener(type, listener);
  };
}

const WATCHED = [MARK, ...LOADING_ATTRIBUTES.flatMap((it) => [it, `data-${it}`, `data-consent-${it}`])];
function createEmbeds(window, environment, may, authorship, once, held) {
  const { warn } = environment;
  const heldAddresses = createHeldAddresses(window, environment, authorship);
  const entries = /* @__PURE__ */ new Map();
  const needs = /* @__PURE__ */ new Map();
  const waiting = /* @__PURE__ */ new Map();
  const alone = /* @__PURE__ */ new Set();
  const recent = /* @__PURE__ */ new Set();
  const later = /* @__PURE__ */ new Set();
  let [count, open, dirty, timed] = [0, false, false, false];
  function forget(el, { need }) {
    entries.delete(el);
    for (const set of [alone, once]) set.delete(el);
    const { of } = needs.get(need);
    of.delete(el);
    if (!of.size) needs.delete(need);
    wait(el, false);
  }
  function join(el, need) {
    if (!needs.has(need)) needs.set(need, { met: may(need), of: /* @__PURE__ */ new Set() });
    needs.get(need).of.add(el);
  }
  function wait(el, waits) {
    if (waiting.has(el) === waits) return;
    dirty = true;
    if (!waits) {
      waiting.delete(el);
      return;
    }
    waiting.set(el, {
      element: el,
      need: needOf(el),
      load() {
        once.add(el);
        alone.add(el);
        settle([el]);
        tell();
      }
    });
  }
  function look(el) {
    const entry = entries.get(el);
    if (!entry) return;
    const it = real(el);
    if (!it.isConnected || !it.hasAttribute(MARK)) {
      if (!it.isConnected) heldAddresses.withhold(el, entry);
      return forget(el, entry);
    }
    const need = needOf(el);
    if (need !== entry.need) {
      forget(el, entry);
      entries.set(el, entry);
      entry.need = need;
      join(el, need);
    }
    heldAddresses.shield(el, need);
    const free = once.has(el) || may(need);
    if (free) heldAddresses.give(el, entry);
    else heldAddresses.takeBack(el, entry);
    wait(el, !free && VISIBLE.test(tagOf(el)));
  }
  function settle(list) {
    const records = changed.takeRecords();
    for (const el of list) look(el);
    changed.takeRecords();
    if (records.length) follow(records);
  }
  function follow(records) {
    const now = /* @__PURE__ */ new Set();
    for (const { target } of records) {
      const el = entries.has(target) ? target : target.closest("picture, video, audio");
      if (el) (recent.has(el) ? later : now).add(el);
    }
    now.forEach((it) => recent.add(it));
    if (!timed) {
      timed = true;
      setTimeout(() => {
        const rest = [...later];
        for (const set of [recent, later]) set.clear();
        timed = false;
        settle(rest);
        tell();
      });
    }
    settle(now);
  }
  const changed = new window.MutationObserver((records) => {
    follow(records);
    tell();
  });
  function tell(sorted = false) {
    if (!dirty) return;
    dirty = false;
    const list = [...waiting.values()];
    if (sorted) list.sort((a, b) => entries.get(a.element).order - entries.get(b.element).order);
    held(list);
  }
  function empty() {
    const records = changed.takeRecords();
    for (const [el, entry] of entries) if (entry.shown) heldAddresses.empty(el);
    changed.takeRecords();
    if (records.length) follow(records);
  }
  const stop = watchPageCaches(window, empty, () => {
    settle(heldAddresses.filled());
    tell();
  });
  return {
    hold(el) {
      const entry = entries.get(el);
      if (!entry) {
        const need = needOf(el);
        entries.set(el, { need, order: count++, shown: false, strange: true });
        join(el, need);
        const isWhole = /^(picture|video|audio)$/.test(tagOf(el));
        changed.observe(el, { attributeFilter: WATCHED, childList: isWhole, subtree: isWhole });
        if (/url\(/i.test(el.getAttribute("style") ?? "")) warn("not-held-style", need, describeElement(el, "style"));
      }
      if (open) settle([el]);
    },
    drop: (el) => settle([el]),
    apply(chosen) {
      const list = [];
      if (chosen) {
        alone.forEach((it) => once.delete(it));
        list.push(...alone);
        alone.clear();
      }
      for (const [need, it] of needs) {
        const met = may(need);
        if (open && met === it.met) continue;
        it.met = met;
        list.push(...it.of);
      }
      open = true;
      settle(list);
      tell(list.length > 0);
    },
    destroy() {
      changed.disconnect();
      stop();
      held([]);
    }
  };
}

const isJavaScript = (type) => /^\s*((text|application)\/(x-)?(java|ecma)script|text\/(javascript1\.[0-5]|jscript|livescript)|)\s*$/i.test(type);
const isSpecial = (type) => /^(module|importmap|speculationrules)$/i.test(type);
const isLive = (type) => isJavaScript(type) || isSpecial(type);

const createMakeInert = (window, { trust }) => {
  function makeScriptInert(script, need) {
    const { type } = script;
    if (isLive(type)) {
      if (type) script.setAttribute("data-type", type);
      script.type = "text/plain";
      if (!script.hasAttribute(MARK)) script.setAttribute(MARK, need);
    }
    if (tagOf(script) && script.text) script.text = trust.text(script.text, () => !isLive(script.type));
  }
  function makeEmbedInert(el, need) {
    if (isEmbed(el) && !markedFor(el)) el.setAttribute(MARK, need);
    if (!markedFor(el)) return;
    for (const name of ADDRESS_ATTRIBUTES.get(tagOf(el)) ?? []) {
      const value = el.getAttribute(name);
      if (value === null || el.hasAttribute(`data-${name}`) || !mayHaveAddress(window, el, name, value)) continue;
      el.setAttribute(`data-${name}`, value);
      el.removeAttribute(name);
    }
  }
  return function makeInert(content, need) {
    for (const el of content.querySelectorAll("*")) {
      const { localName, shadowRoot } = real(el);
      if (shadowRoot) makeInert(shadowRoot, need);
      if (localName === "script") makeScriptInert(el, need);
      else makeEmbedInert(el, need);
    }
  };
};

function shadowProperty(target, name, property) {
  const original = Object.getOwnPropertyDescriptor(target, name);
  if (!Reflect.defineProperty(target, name, { ...property, configurable: true })) return () => void 0;
  return () => {
    const now = Object.getOwnPropertyDescriptor(target, name);
    if (now?.value !== property.value || now?.set !== property.set) return;
    if (original) Object.defineProperty(target, name, original);
    else Reflect.deleteProperty(target, name);
  };
}

const ONE_TIME_EVENTS = /^(DOMContentLoaded|load|pageshow|readystatechange)$/;
function createMissedEvents(window) {
  const document = real(window.document);
  function isOver(type) {
    if (document.readyState === "complete") return true;
    const [visit] = window.performance.getEntriesByType("navigation");
    return type === "DOMContentLoaded" && visit !== void 0 && visit.domContentLoadedEventEnd > 0;
  }
  function callOf(target, type, listener) {
    const { addEventListener, removeEventListener } = window.EventTarget.prototype;
    let isCalled = false;
    const probe = () => {
      isCalled = true;
    };
    addEventListener.call(target, type, probe, { once: true });
    return () => {
      if (isCalled || !isOver(type)) return;
      removeEventListener.call(target, type, probe);
      const event = new window.Event(type);
      for (const name of ["target", "currentTarget"]) Object.defineProperty(event, name, { value: target });
      const own = new window.EventTarget();
      own.addEventListener(type, () => {
        if (typeof listener === "function") listener.call(target, event);
        else listener.handleEvent(event);
      });
      own.dispatchEvent(new window.Event(type));
    };
  }
  return {
    collect(waiting) {
      const { addEventListener } = window.EventTarget.prototype;
      const add = (target) => {
        const original = Object.getOwnPropertyDescriptor(target, "addEventListener")?.value ?? addEventListener;
        return shadowProperty(target, "addEventListener", {
          writable: true,
          value(...args) {
            const self = this ?? target;
            const [type, listener] = args;
            Reflect.apply(original, self, args);
            if (self === target && listener && ONE_TIME_EVENTS.test(type)) waiting()?.push(callOf(target, type, listener));
          }
        });
      };
      const handler = Object.getOwnPropertyDescriptor(window, "onload");
      return [add(window), add(window.document), handler?.set ? shadowProperty(window, "onload", {
        ...handler,
        set(value) {
          handler.set.call(window, value);
          if (typeof value === "function") waiting()?.push(callOf(window, "load", function(event) {
            if (window.onload === value) value.call(window, event);
          }));
        }
      }) : () => void 0];
    }
  };
}

const READY = `${MARK}-ready`;
const END = "<!--assent-->";
function createDocumentWrite(window, { warn }, put) {
  const document = real(window.document);
  const acts = /* @__PURE__ */ new Map();
  const missedEvents = createMissedEvents(window);
  let now;
  const undo = [];
  const stopCollecting = [];
  const current = () => now ?? acts.get(document.currentScript);
  function flush(act, isEnd) {
    if (!act.text) return;
    const template = document.createElement("template");
    const parse = (text) => {
      template.innerHTML = text;
    };
    try {
      parse(act.text + END);
      const { content } = template;
      if (content.lastChild.nodeType === 8) content.lastChild.remove();
      else if (isEnd) parse(act.text);
      else return;
      if (!act.last.isConnected) act.last = act.held;
      if (!act.last.isConnected) throw Error("it has no place");
      if (content.lastChild) act.last = put(content, act);
    } catch {
      warn("write-dropped", act.need, describeElement(act.held));
    }
    act.text = "";
  }
  function lendPage() {
    const page = window.document;
    const { write, writeln, open } = window.Document.prototype;
    const over = (name, native, instead) => {
      const original = Object.getOwnPropertyDescriptor(page, name)?.value ?? native;
      undo.push(shadowProperty(page, name, {
        writable: true,
        value(...args) {
          const act = this === page ? current() : void 0;
          const it = act && instead(act, args);
          return it ? it() : Reflect.apply(original, this, args);
        }
      }));
    };
    const writing = (line) => (act, args) => () => {
      act.text += args.join("") + line;
      flush(act, false);
    };
    over("write", write, writing(""));
    over("writeln", writeln, writing("\n"));
    over("open", open, (_, args) => args.length < 3 ? () => page : void 0);
  }
  function within(act, call) {
    const outer = now;
    if (!acts.size) lendPage();
    now = act;
    acts.set(act.held, act);
    call();
    now = outer;
    acts.delete(act.held);
    if (!acts.size) undo.splice(0).forEach((it) => it());
    flush(act, true);
  }
  return {
    enter(copy, held, need, isNow) {
      const act = { held, need, text: "", last: held, written: /* @__PURE__ */ new Set(), ...held.hasAttribute(READY) && { waiting: [] } };
      const outer = now;
      if (!acts.size) lendPage();
      acts.set(copy, act);
      if (act.waiting && !stopCollecting.length) stopCollecting.push(...missedEvents.collect(() => current()?.waiting));
      if (isNow) now = act;
      return () => {
        if (!acts.delete(copy)) return;
        if (isNow) now = outer;
        if (![...acts.values()].some((it) => it.waiting)) stopCollecting.splice(0).forEach((it) => it());
        if (!acts.size) undo.splice(0).forEach((it) => it());
        flush(act, true);
        act.waiting?.forEach((call) => setTimeout(() => within(act, call)));
      };
    }
  };
}

const ADDRESS_ATTRIBUTE = /^(data-consent-|data-)?src$/;
const addressAttributeOf = (held) => [`${MARK}-src`, "data-src"].find((it) => held.hasAttribute(it)) ?? "src";
const scriptAddressOf = (held) => held.getAttribute(addressAttributeOf(held));
function kindOf(held) {
  const type = (held.dataset["type"] ?? "").replace(/;.*/, "").trim().toLowerCase();
  if (isSpecial(type)) return type;
  return isJavaScript(type) || !type.includes("/") ? "classic" : "data";
}
const isCode$1 = (held) => /^(classic|module)$/.test(kindOf(held));

const SAME = ["crossorigin", "integrity", "referrerpolicy", "fetchpriority"];
function preload(window, scripts, nonce) {
  const document = real(window.document);
  const ahead = scripts.filter((it) => scriptAddressOf(it) !== null && !it.hasAttribute("async")).slice(1);
  if (!ahead.length) return () => void 0;
  const host = document.createElement("div");
  host.hidden = true;
  const root = host.attachShadow({ mode: "closed" });
  for (const held of ahead) {
    const link = document.createElement("link");
    link.rel = kindOf(held) === "module" ? "modulepreload" : "preload";
    link.as = "script";
    link.nonce = nonce || held.nonce;
    for (const name of SAME) {
      const value = held.getAttribute(name);
      if (value !== null) link.setAttribute(name, value);
    }
    link.href = scriptAddressOf(held);
    root.append(link);
  }
  document.documentElement.append(host);
  return () => host.remove();
}

function yieldToMain({ scheduler }) {
  return typeof scheduler?.yield === "function" ? scheduler.yield() : new Promise((done) => {
    setTimeout(done);
  });
}

const LONGEST_WAIT_MS = 1e4;
function createScriptRelease(window, { trust, nonce, warn, painted }, may, authorship, makeInert) {
  const document = real(window.document);
  const queues = /* @__PURE__ */ new Map();
  const running = /* @__PURE__ */ new Set();
  const known = /* @__PURE__ */ new WeakMap();
  const shown = /* @__PURE__ */ new Map();
  const did = /* @__PURE__ */ new Set();
  let taken = 0;
  const documentWrite = createDocumentWrite(window, { warn }, (content, { need, last, written }) => {
    makeInert(content, need);
    const now = [...content.querySelectorAll(`script[${MARK}]`)];
    const end = content.lastChild;
    last.after(content);
    for (const it of now) hold(it, needOf(it));
    now.forEach((it) => written.add(it));
    for (const set of queues.get(need) ?? []) {
      const rest = [...set].filter((it) => !written.has(it) && set.delete(it));
      for (const it of rest) set.add(it);
    }
    return end;
  });
  const parsed = () => document.readyState !== "loading";
  const verdictOn = (held) => authorship.script(held, scriptAddressOf(held));
  function copyOf(held, kind) {
    const copy = document.createElement("script");
    for (const { name, value } of held.attributes) {
      if (!/^(type|nonce|on.*)$/.test(name) && !ADDRESS_ATTRIBUTE.test(name) && (name !== "data-type" || !isLive(value))) copy.setAttribute(name, value);
    }
    copy.type = kind === "classic" ? "text/javascript" : kind;
    copy.nonce = nonce || held.nonce;
    const address = scriptAddressOf(held);
    const isOwn = () => verdictOn(held) === "yes";
    if (address !== null) copy.src = trust.url(address, isOwn);
    if (held.text) copy.text = trust.text(held.text, isOwn);
    return copy;
  }
  async function run(held, need) {
    const kind = kindOf(held);
    if (kind === "data") {
      held.type = held.dataset["type"];
      shown.set(held, () => {
        held.type = "text/plain";
      });
      return;
    }
    const copy = copyOf(held, kind);
    const isExternal = scriptAddressOf(held) !== null;
    const leave = kind === "classic" ? documentWrite.enter(copy, held, need, !isExternal) : () => void 0;
    if (!document.head.contains(held)) held.setAttribute(DONE_MARK, "");
    const ended = isExternal && new Promise((done) => {
      const timer = setTimeout(done, LONGEST_WAIT_MS);
      if (held.hasAttribute("async")) done();
      for (const type of ["load", "error"]) {
        copy.addEventListener(type, () => {
          clearTimeout(timer);
          copy.remove();
          leave();
          held.dispatchEvent(new window.Event(type));
          done();
        });
      }
    });
    held.before(copy);
    copy.type = "text/plain";
    copy.removeAttribute(MARK);
    if (kind === "speculationrules") {
      shown.set(held, () => copy.remove());
      held.removeAttribute(DONE_MARK);
    } else if (!isExternal) {
      copy.remove();
      leave();
    }
    await ended;
  }
  async function start(held, need, queue) {
    const verdict = verdictOn(held);
    if (verdict === "wait") return true;
    for (const set of queue) set.delete(held);
    if (!held.isConnected || needOf(held) !== need) {
      known.delete(held);
      if (held.isConnected) hold(held, needOf(held));
    } else if (verdict === "no") {
      warn("not-own", need, describeElement(held, addressAttributeOf(held)));
    } else {
      if (held.dataset["turboEval"] === "false") {
        const what = scriptAddressOf(held) ?? held.text;
        if (did.has(what)) return false;
        did.add(what);
      }
      try {
        await run(held, need);
      } catch (cause) {
        warn("script-refused", need, cause);
      }
    }
    return false;
  }
  async function release(need, queue, chosen) {
    if (running.has(need)) return;
    running.add(need);
    if (chosen) await new Promise(painted);
    const done = may(need) ? preload(window, [...queue[0], ...queue[1]].filter((it) => verdictOn(it) === "yes"), nonce) : () => void 0;
    const waiting = /* @__PURE__ */ new Set();
    const next = () => {
      for (const set of parsed() ? queue : queue.slice(0, 1)) for (const held of set) if (!waiting.has(held)) return held;
      return void 0;
    };
    for (let held = next(); held; held = next()) {
      if (chosen) await yieldToMain(window);
      if (!may(need)) break;
      if (await start(held, need, queue)) waiting.add(held);
    }
    done();
    running.delete(need);
  }
  function hold(script, need) {
    const kind = kindOf(script);
    const was = known.get(script);
    if (!script.hasAttribute(MARK) || (was ? was.need === need || !was.set?.delete(script) : script.hasAttribute(DONE_MARK))) return;
    const it = { need };
    known.set(script, it);
    if (kind === "data" && script.type === script.dataset["type"]) script.type = "text/plain";
    if (!/^\s*text\/plain\s*(;|$)/i.test(script.type)) {
      if (!isLive(script.type)) warn("script-type", need, describeElement(script, "type"));
      return;
    }
    if (kind === "classic" && script.hasAttribute("nomodule")) return;
    const address = scriptAddressOf(script);
    if (address !== null && !webAddress(window, address)) return warn("unsafe-address", need, describeElement(script, addressAttributeOf(script)));
    if (!queues.has(need)) queues.set(need, [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()]);
    const isLater = !script.hasAttribute("async") && (kind === "module" || kind === "classic" && address !== null && script.defer);
    const set = queues.get(need)[isLater ? 1 : 0];
    it.set = set.add(script);
    script.addEventListener("load", () => known.get(script)?.set?.delete(script));
    taken++;
  }
  function forget() {
    taken = 0;
    for (const set of [...queues.values()].flat()) {
      for (const script of set) {
        if (script.isConnected) hold(script, needOf(script));
        else if (set.delete(script)) known.delete(script);
      }
    }
  }
  function apply(chosen) {
    if (!parsed()) document.addEventListener("readystatechange", goOn, { once: true });
    for (const [held, hide] of shown) {
      if (held.isConnected && may(needOf(held))) continue;
      shown.delete(held);
      hide();
      known.delete(held);
      if (held.isConnected) hold(held, needOf(held));
    }
    if (chosen || taken * 2 > [...queues.values()].flat().reduce((sum, { size }) => sum + size, 0)) forget();
    const allowed = [...queues].filter(([need, queue]) => queue.some(({ size }) => size) && may(need));
    for (const [need, queue] of allowed) for (const held of queue[0]) if (!isCode$1(held)) void start(held, need, queue);
    for (const [need, queue] of allowed) void release(need, queue, chosen);
  }
  const goOn = () => apply(false);
  let undone = [];
  const undo = watchPageCaches(window, () => {
    undone = [...document.querySelectorAll(`script[${DONE_MARK}]`)];
    undone.forEach((it) => it.removeAttribute(DONE_MARK));
  }, () => {
    undone.forEach((it) => it.setAttribute(DONE_MARK, ""));
    undone = [];
  });
  return {
    hold,
    apply,
    destroy() {
      undo();
      document.removeEventListener("readystatechange", goOn);
      shown.forEach((hide) => hide());
    }
  };
}

const AHEAD = "script[src], img[src], img[srcset], source[srcset], video[poster], link[rel~=stylesheet][href]";
function upTo(from, isLast) {
  const found = [];
  for (let it = from.nextSibling; it; it = it.nextSibling) {
    found.push(it);
    if (isLast(it)) return found;
  }
  return [];
}
function createTemplates(window, { warn }, may, authorship, makeInert) {
  const document = real(window.document);
  const held = /* @__PURE__ */ new Map();
  const known = /* @__PURE__ */ new WeakMap();
  let count = 0;
  let copying = false;
  let early = true;
  function putIn(template, it) {
    if (!it.kept) {
      const content = document.importNode(template.content, true);
      makeInert(content, it.need);
      it.kept = [...content.childNodes];
    }
    const name = `assent ${++count}`;
    it.edges = [document.createComment(name), document.createComment(name)];
    template.setAttribute(DONE_MARK, name);
    template.after(it.edges[0], ...it.kept, it.edges[1]);
  }
  function adopt(template, it) {
    const name = template.getAttribute(DONE_MARK);
    if (it.edges || name === null || !authorship.whole(template)) return;
    const isEdge = (node) => node.nodeType === 8 && node.nodeValue === name;
    const start = upTo(template, isEdge).pop();
    const inside = start ? upTo(start, isEdge) : [];
    const end = inside.pop();
    if (start && end) Object.assign(it, { kept: inside, edges: [start, end] });
  }
  function takeOut(template, it) {
    if (!it.edges) return;
    const [start, end] = it.edges;
    const inside = upTo(start, (node) => node === end).slice(0, -1);
    const isWhole = start.parentNode !== null && end.parentNode === start.parentNode;
    const rest = [.../* @__PURE__ */ new Set([...isWhole ? inside : [], ...it.kept.filter((node) => node.isConnected)])];
    for (const node of [start, ...rest, end]) node.remove();
    if (isWhole || rest.length) it.kept = rest;
    else delete it.kept;
    delete it.edges;
    template.removeAttribute(DONE_MARK);
  }
  const isThere = ({ kept, edges }) => edges !== void 0 && [...edges, ...kept].some((node) => node.isConnected);
  function apply() {
    early = false;
    if (copying) return;
    for (const [template, it] of held) {
      if (!template.isConnected) {
        if (isThere(it)) takeOut(template, it);
        held.delete(template);
      } else if (!may(it.need)) {
        takeOut(template, it);
      } else if (!it.edges) {
        if (it.kept || authorship.whole(template)) {
          putIn(template, it);
        } else {
          warn("not-own", it.need, describeElement(template, "id"));
          held.delete(template);
        }
      }
    }
  }
  return {
    hold(template, need) {
      if (held.get(template)?.need === need) return;
      const it = known.get(template) ?? { need };
      if (it.need !== need) {
        takeOut(template, it);
        delete it.kept;
      }
      if ((early || document.readyState === "loading") && !known.has(template) && !template.hasAttribute(DONE_MARK)) {
        const ahead = [...template.content.querySelectorAll(AHEAD)].find((one) => one.localName !== "script" || isLive(one.type));
        if (ahead) warn("template-ahead", need, describeElement(ahead, ["srcset", "poster", "href", "src"].find((name) => ahead.hasAttribute(name))));
      }
      if (it.edges && !isThere(it)) {
        delete it.edges;
        template.removeAttribute(DONE_MARK);
      }
      it.need = need;
      known.set(template, it);
      adopt(template, it);
      held.set(template, it);
    },
    drop(template) {
      held.delete(template);
      known.delete(template);
    },
    apply,
    destroy: watchPageCaches(window, () => {
      copying = true;
      held.forEach((it, template) => {
        if (template.isConnected || isThere(it)) takeOut(template, it);
      });
    }, () => {
      copying = false;
      apply();
    })
  };
}

const createGate = ({ window, environment, config, once, allows, held }) => {
  let open = true;
  const known = /* @__PURE__ */ new Set();
  const may = (need) => open && allows(need);
  const authorship = createAuthorship(window, environment, config, allows);
  const makeInert = createMakeInert(window, environment);
  const scripts = createScriptRelease(window, environment, may, authorship, makeInert);
  const embeds = createEmbeds(window, environment, may, authorship, once, held);
  const templates = createTemplates(window, environment, may, authorship, makeInert);
  return {
    take(elements) {
      for (const el of elements) {
        const it = real(el);
        if (!it.isConnected || !it.hasAttribute(MARK)) {
          embeds.drop(el);
          if (!it.hasAttribute(MARK)) templates.drop(el);
          continue;
        }
        const need = needOf(el);
        if (!known.has(need)) {
          known.add(need);
          for (const id of unknownIds(need, config)) environment.warn("unknown-need", need, id);
        }
        const tag = tagOf(el);
        if (tag === "script") scripts.hold(el, need);
        else if (tag === "template") templates.hold(el, need);
        else if (isEmbed(el)) embeds.hold(el);
        else environment.warn("not-held", need, describeElement(el));
      }
    },
    apply(chosen) {
      if (!open) return;
      templates.apply();
      scripts.apply(chosen);
      embeds.apply(chosen);
    },
    destroy() {
      open = false;
      for (const it of [scripts, templates, embeds]) it.destroy();
    }
  };
};

const configInForce = (config, now) => ({ ...config, policy: { ...config.policy, version: versionInForce(config.policy, localDate(now)) } });

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
const REGION = /^([a-z]{2})(-[a-z\d]{1,3})?$/i;
const given = (cells) => Object.fromEntries(Object.entries(cells ?? {}).filter(([, it]) => it !== void 0));
const withCells = (rule, cells) => ({
  ...rule,
  ...given(cells),
  signals: { ...rule.signals, ...given(cells?.signals) },
  bases: dictionary(rule.bases, given(cells?.bases))
});
const codesOf = (region) => {
  const [code = "*", country = "*"] = (REGION.exec(region ?? "") ?? []).slice(0, 2).map((it) => it.toUpperCase());
  return [code, country];
};
function keysFor(region) {
  const [code, country] = codesOf(region);
  return [.../* @__PURE__ */ new Set(["*", ...EEA.split(" ").includes(country) ? ["EEA"] : [], country, code])];
}
const rulesOf = (table) => (region, overrides = {}) => {
  const [code, country] = codesOf(region);
  const rows = table.filter(([codes]) => codes.split(" ").some((it) => it === country || it === code)).map(([, cells]) => cells);
  return [...rows, ...keysFor(region).map((it) => overrides[it])].reduce(withCells, unknown);
};

const NAME = "assent-region";
const isCode = (it) => typeof it === "string" && codesOf(it)[0] !== "*";
const keyOf = ({ storage }) => `${storage.name}_region`;
function readHeader(window) {
  const [page] = window.performance.getEntriesByType("navigation");
  return page?.serverTiming?.find((it) => it.name === NAME)?.description;
}
function regionSources(config, window, guess) {
  const { policy, regionFrom = {} } = config;
  const cookie = regionFrom.cookie ?? "assent_region";
  return [
    ["config", () => policy.region],
    ["meta", () => real(window.document).head.querySelector(`meta[name="${NAME}"]`)?.content],
    ["cookie", () => readCookies(window.document).find((it) => it[0] === cookie)?.[1]],
    ["header", () => readHeader(window)],
    ["endpoint", () => regionFrom.endpoint === void 0 ? void 0 : window.sessionStorage.getItem(keyOf(config))],
    ["guess", () => regionFrom.guess === "trust" ? guess?.(window) : void 0]
  ];
}
function findRegion(config, window, doubt, guess) {
  for (const [basis, read] of regionSources(config, window, guess)) {
    const code = attempt(read);
    if (isCode(code)) return { code, basis };
    if (code) doubt(basis, code);
  }
  return { code: void 0, basis: "default" };
}
async function askRegion(window, endpoint) {
  const { region: code } = Object(await getJson(window, endpoint));
  return isCode(code) ? code : void 0;
}
const keepRegion = (config, window, code) => void attempt(() => window.sessionStorage.setItem(keyOf(config), code));

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

function guessRegion({ navigator, Temporal }) {
  const zone = attempt(() => Temporal?.Now.timeZoneId() ?? Intl.DateTimeFormat().resolvedOptions().timeZone) ?? "";
  return regionOfZone(zone) ?? /^(?!en).*-([A-Z]{2})$/.exec(navigator.language)?.[1];
}

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

function refusedIn({ services }, last) {
  const refused = Object.entries(last?.choices ?? {}).filter(([, granted]) => !granted).map(([id]) => id);
  return [...refused, ...services.filter((it) => refused.includes(it.category)).map((it) => it.id)];
}
function followLaw(config, environment, last, tell) {
  const { window, warn, now, painted, idle, signals, life } = environment;
  const { regionFrom: { endpoint, guess } = {}, storage: { days, onExpiry } } = config;
  const refused = refusedIn(config, last);
  const said = signals();
  const inForce = configInForce(config, now());
  let previous;
  function enter(region2) {
    const policy = resolvePolicy(inForce, region2, said, previous, refused);
    const soonest = Math.min(...Object.values(policy.lifetimes).map((it) => it.denied));
    if (onExpiry !== "keep-refusals" && days !== void 0 && days < soonest) warn("refusal-days", days, soonest, policy.law, policy.jurisdiction);
    previous = policy;
    tell(policy);
  }
  function lookForLinks() {
    const { links = [], jurisdiction, law } = previous;
    if (links.length && !real(window.document).querySelector("assent-choices, [data-assent-open]")) warn("link-missing", jurisdiction, law, links.join(", "));
  }
  function guessed() {
    const code = guess !== "off" && guess !== "trust" && guessRegion(window);
    if (code) enter({ code, basis: "guess" });
  }
  const region = findRegion(config, window, (...doubt) => warn("unknown-region", ...doubt), guessRegion);
  enter(region);
  if (!window) return;
  idle(lookForLinks);
  if (region.code || life.ended) return;
  if (endpoint === void 0) painted(guessed);
  else {
    void askRegion(window, endpoint).then(life.whileAlive((code) => {
      if (!code) return guessed();
      keepRegion(config, window, code);
      enter({ code, basis: "endpoint" });
    }));
  }
}
const reviewStored = (config, decision, now) => review(config, decision, localDate(now));

const integrations = {
  "google-analytics": () => import('./chunk-googleAnalytics.js').then((it) => it.googleAnalytics)
};

const createRunner = ({ config, environment, window, integration, grants, call }) => {
  const started = /* @__PURE__ */ new Map();
  const failed = /* @__PURE__ */ new Set();
  const running = /* @__PURE__ */ new Set();
  const allowed = ({ id }) => grants()[id] === true;
  const mayLoad = (it) => allowed(it) || it.options?.mode === "advanced";
  const loadFor = (it) => (src) => {
    if (!addressOf(src)) return;
    const hosts = [window.location.host, ...declaredHosts(it)];
    const document = real(window.document);
    const el = document.createElement("script");
    el.async = true;
    el.nonce = environment.nonce;
    el.onerror = () => failed.add(it.id);
    el.src = environment.trust.url(src, ({ host }) => hosts.includes(host));
    document.head.append(el);
  };
  const tell = (it, what, of) => call(it.id, () => of[what]?.({ window, options: it.options, script: loadFor(it) }));
  function load(it) {
    const known = started.get(it.id);
    const first = failed.delete(it.id) || !known;
    if (!known) started.set(it.id, integration(it.use));
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

const npmModules = {
  integration: (name) => integrations[name]?.() ?? Promise.reject(Error(`there is no integration "${name}"`)),
  gate: (use) => use(createGate),
  choiceKeeper: (use) => use({ create: createChoiceKeeper, follow: followLaw }),
  runner: (use) => use(createRunner),
  guard: (use) => void import('./chunk-guard.js').then((it) => use(it.createGuard))
};
const warningSentences = () => import('./chunk-warnings.js').then((it) => it.explainWarning);

export { ADDRESS_ATTRIBUTES as A, parseConfig as B, COUNTRY as C, DAY as D, ConfigError as E, reviewStored as F, npmModules as G, warningSentences as H, signalsApplied as I, explain as J, declaredHosts as K, codesOf as L, MARK as M, NO_GRANTS as N, localDate as O, resolvePolicy as P, ruleFor as Q, addressesIn as a, markedFor as b, attempt as c, defaults as d, createHostOwners as e, declaredNames as f, matchesPattern as g, newestDecision as h, isFresh as i, isLive as j, known as k, liveDecision as l, mayHaveAddress as m, nearestName as n, options as o, meets as p, resolveGrants as q, readStored as r, show as s, tagOf as t, startingPolicy as u, keepPress as v, webAddress as w, readLocal as x, pressKey as y, deleteLeftDatabases as z };
