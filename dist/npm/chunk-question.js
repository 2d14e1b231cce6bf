import { d as daysIn, l as limits, s as signalNames, c as lineOf, e as signalKinds, a as forEachSignal, f as forms, L as LONGEST_COOKIE_DAYS, A as ANSWER_DAYS, i as isSignal, M as MS_PER_DAY } from './chunk-signals.js';

const needKey = (need) => [...new Set(need.split(/\s+/).filter(Boolean))].sort().join(" ");
function meets(need, grants) {
  const key = needKey(need);
  return key !== "" && key.split(" ").every((it) => it[0] === "!" ? grants[it.slice(1)] === false : grants[it] === true);
}
const unknownIds = (need, { categories, services }) => needKey(need).replace(/!/g, "").split(" ").filter((id) => id && ![...categories, ...services].some((it) => it.id === id));

const REQUIRED = "required";

const text$1 = (pattern, required) => ({ kind: 'text', pattern, required });
const neededText = (pattern) => text$1(pattern, true);
const anyText = text$1();
const anyNeededText = neededText();
const integer$1 = (min, max) => ({ kind: 'integer', min, max });
const choice$1 = (...values) => ({ kind: 'choice', values });
const list$1 = (of, most) => ({ kind: 'list', of, most });
const record$1 = (of, keys) => ({ kind: 'record', of, keys });
const either$1 = (...options) => ({ kind: 'either', options });
const fieldsAlike = (names, option) => Object.fromEntries(names.split(' ').map((it) => [it, option]));
const object$1 = (fields) => ({ kind: 'object', fields });
const flag$1 = { kind: 'flag' };
const texts$1 = { kind: 'texts' };
const opaque$1 = { kind: 'opaque' };
const hook$1 = { kind: 'hook' };
const shared0 = text$1("^\\d{4}-\\d\\d-\\d\\d$");
const shared1 = text$1("^(?=(?=[\\s\\S]{1,2048}$)(?:[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$)(([Hh][Tt][Tt][Pp][Ss]?:)?//[^/?#@\\\\\\u0000-\\u0020\\u007f]+([/?#]|$)|(?![ ]|//|[^/?#]*:))([^\\\\\\u0000-\\u001f\\u007f]*[^\\\\\\u0000-\\u0020\\u007f])?$");
const shared2 = list$1(object$1({ "url": neededText("^(?=(?=[\\s\\S]{1,2048}$)(?:[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$)((([Hh][Tt][Tt][Pp][Ss]?:)?//[^/?#@\\\\\\u0000-\\u0020\\u007f]+([/?#]|$)|(?![ ]|//|[^/?#]*:))([^\\\\\\u0000-\\u001f\\u007f]*[^\\\\\\u0000-\\u0020\\u007f])?|[Mm][Aa][Ii][Ll][Tt][Oo]:[^\\\\\\u0000-\\u0020\\u007f]+|[Tt][Ee][Ll]:[+*#0-9][-+*#0-9A-Za-z().;=]*)$"), "name": texts$1 }));
const shared3 = list$1(anyText);
const shared4 = integer$1(1, 400);
const options$1 = object$1({ "$schema": anyText, "policy": object$1({ "id": text$1("^(?=[\\s\\S]{1,128}$)(?:[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$"), "version": neededText("^(?=[\\s\\S]{1,256}$)(?:[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$"), "material": flag$1, "audience": choice$1("general", "child"), "region": text$1("^(?!EU|UK)[A-Z]{2}(-[A-Z0-9]{1,3})?$"), "url": neededText("^(?=(?=[\\s\\S]{1,2048}$)(?:[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$)(([Hh][Tt][Tt][Pp][Ss]?:)?//[^/?#@\\\\\\u0000-\\u0020\\u007f]+([/?#]|$)|(?![ ]|//|[^/?#]*:))([^\\\\\\u0000-\\u001f\\u007f]*[^\\\\\\u0000-\\u0020\\u007f])?$"), "effective": shared0, "announced": shared0, "previous": list$1(object$1({ "version": neededText("^(?=[\\s\\S]{1,256}$)(?:[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$"), "url": shared1, "until": shared0, "material": flag$1 })) }), "controller": object$1({ "name": anyText, "contact": anyText, "url": shared1, "officer": anyText, "rights": shared1, "complaints": shared2 }), "categories": list$1(object$1({ "id": neededText("^[A-Za-z][A-Za-z0-9-]{0,127}$"), "name": texts$1, "description": texts$1, "lost": texts$1, "lasts": text$1("^(session|P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?)$"), "separate": choice$1("third-party-provision", "overseas-transfer", "marketing-messages"), "optOut": shared2, "consentMode": list$1(text$1("_(storage|user_data|personalization)$")) }), 100), "services": list$1(object$1({ "id": neededText("^[A-Za-z][A-Za-z0-9-]{0,127}$"), "use": anyText, "options": opaque$1, "category": anyText, "name": texts$1, "purpose": texts$1, "purposes": shared3, "lost": texts$1, "optOut": shared2, "transfers": list$1(object$1({ "recipient": anyNeededText, "country": text$1("^[A-Z]{2}$"), "items": texts$1, "purpose": texts$1, "senderPurpose": texts$1, "retention": texts$1, "contact": anyText })), "needs": shared3, "vendor": object$1({ "name": anyText, "country": text$1("^[A-Z]{2}$"), "privacy": shared1 }), "cookies": list$1(object$1({ "name": anyNeededText, "kind": choice$1("cookie", "localStorage", "sessionStorage", "indexedDB", "cacheStorage"), "duration": text$1("^(session|P(?=.)(\\d+[YMWD])*(T(?=.)(\\d+[HMS])*)?)$"), "purpose": texts$1, "reach": choice$1("page", "server", "third-party", "partitioned") })), "hosts": list$1(text$1("^[^\\s/:?#@*;,'\"]+(:\\d+)?$")), "integrity": list$1(text$1("^sha(256|384|512)-[A-Za-z0-9+/]+={0,2}$")), "ownUse": flag$1, "anonymous": flag$1, "reload": flag$1, "onGrant": hook$1, "onRevoke": hook$1 }), 500), "signals": object$1({ "dnt": either$1(flag$1, shared3), "gpc": either$1(flag$1, shared3) }), "regionFrom": object$1({ "cookie": text$1("^[A-Za-z0-9_-]+$"), "endpoint": shared1, "guess": choice$1("strict", "trust", "off") }), "regions": record$1(object$1({ "law": text$1("^(?=[\\s\\S]{1,64}$)(?:[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$"), "model": choice$1("opt-in", "opt-out", "notice"), "bases": record$1(choice$1("opt-in", "opt-out", "notice", "exempt-with-objection", "opt-in-if-identifying")), "signals": object$1({ "dnt": choice$1("none", "until-yes", "always"), "gpc": choice$1("none", "until-yes", "always") }), "links": list$1(choice$1("privacy-choices", "do-not-sell", "opt-out")), "marks": flag$1, "prompt": flag$1, "days": shared4, "optOutDays": shared4, "refusalDays": shared4, "age": integer$1(0, 21), "separate": list$1(choice$1("third-party-provision", "overseas-transfer", "marketing-messages")), "url": shared1, "controller": object$1({ "name": anyText, "contact": anyText, "url": shared1, "officer": anyText, "rights": shared1, "complaints": shared2 }), "optOut": record$1(shared2), "languages": shared3, "messages": record$1(object$1(fieldsAlike("bannerTitle optOutTitle bannerText bannerChoice optOutText addedText more lapsedText newText policyLink rejectAll acceptAll acknowledge settings save close panelTitle panelText trigger alwaysOn required optional services saved gpcHonored dntHonored lockedBySignal overrideText override lockedByAge noticeText changedText noticeClose outdatedText reload controller comma embedText embedOnce embedAlways requiredName requiredDescription functionalName functionalDescription analyticsName analyticsDescription advertisingName advertisingDescription provider providerPolicy country purpose name kind duration data recipient recipients contact retention transfers optOutLink ifRefused firstParty thirdParty cookie localStorage sessionStorage indexedDB cacheStorage session untilDeleted unreachable noCookies ownPurpose yourChoice choiceDate choiceNone consentId copy copied download language granted denied change withdraw declarationTitle categories effective listsNow previousVersions until officer rights complaints objection object transmissions senderPurpose recipientPurpose browserTitle browserText gaPurpose gaVisitor gaVisit gaDay gaRate privacyChoices doNotSell optedOut optOutHonored dntIgnored notKept", anyText))) }), { pattern: "^(\\*|EEA|(?!EU|UK)[A-Z]{2}(-[A-Z0-9]{1,3})?)$" }), "storage": object$1({ "name": text$1("^[A-Za-z0-9_-]+$"), "days": shared4, "onExpiry": choice$1("ask", "keep-refusals", "reset"), "domain": anyText, "sameSite": choice$1("Lax", "Strict", "None"), "refresh": shared1 }), "receipts": object$1({ "endpoint": shared1 }), "ui": object$1({ "layout": choice$1("box", "bar", "modal", "inline", "none"), "position": choice$1("bottom-start", "bottom-end", "top-start", "top-end", "bottom", "top"), "target": anyText, "locale": anyText, "locales": shared3, "trigger": flag$1, "triggerPosition": choice$1("bottom-start", "bottom-end", "top-start", "top-end"), "marks": flag$1, "theme": object$1({ "preset": choice$1("plain", "soft", "sharp"), "scheme": choice$1("auto", "light", "dark"), "accent": anyText, "accentText": anyText, "text": anyText, "background": anyText, "surface": anyText, "border": anyText, "font": anyText, "fontSize": anyText, "radius": anyText, "spacing": anyText, "shadow": anyText, "motion": anyText, "width": anyText, "zIndex": anyText, "light": object$1({ "accent": anyText, "accentText": anyText, "text": anyText, "background": anyText, "surface": anyText, "border": anyText }), "dark": object$1({ "accent": anyText, "accentText": anyText, "text": anyText, "background": anyText, "surface": anyText, "border": anyText }) }), "messages": record$1(object$1(fieldsAlike("bannerTitle optOutTitle bannerText bannerChoice optOutText addedText more lapsedText newText policyLink rejectAll acceptAll acknowledge settings save close panelTitle panelText trigger alwaysOn required optional services saved gpcHonored dntHonored lockedBySignal overrideText override lockedByAge noticeText changedText noticeClose outdatedText reload controller comma embedText embedOnce embedAlways requiredName requiredDescription functionalName functionalDescription analyticsName analyticsDescription advertisingName advertisingDescription provider providerPolicy country purpose name kind duration data recipient recipients contact retention transfers optOutLink ifRefused firstParty thirdParty cookie localStorage sessionStorage indexedDB cacheStorage session untilDeleted unreachable noCookies ownPurpose yourChoice choiceDate choiceNone consentId copy copied download language granted denied change withdraw declarationTitle categories effective listsNow previousVersions until officer rights complaints objection object transmissions senderPurpose recipientPurpose browserTitle browserText gaPurpose gaVisitor gaVisit gaDay gaRate privacyChoices doNotSell optedOut optOutHonored dntIgnored notKept", anyText))) }), "guard": choice$1("off", "observe", "enforce"), "strict": flag$1, "hosts": record$1(anyText, { pattern: "^[^\\s/:?#@*;,'\"]+(:\\d+)?$" }) });
const integrations$1 = { "google-analytics": { options: object$1({ "id": neededText("^(G|GT|UA|AW|DC)-[A-Za-z0-9-]+$"), "mode": choice$1("basic", "advanced"), "src": shared1 }) } };

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

const defaults = { policy: { id: "main" }, controller: {}, categories: [{ id: "required" }, { id: "functional" }, { id: "analytics" }, { id: "advertising" }], services: [], signals: { dnt: false, gpc: ["advertising"] }, storage: { domain: "auto", sameSite: "Lax" }, receipts: {}, ui: { layout: "box", position: "bottom-start", locale: "auto", trigger: true, marks: false, theme: {}, messages: {} }, guard: "off", strict: false, hosts: {} };
const serviceDefaults = { vendor: {}, cookies: [], hosts: [], reload: false };
const cookieDefaults = { kind: "cookie", reach: "page" };
const known = { "google-analytics": "analytics" };
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

const isPlain = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function withoutUndefined(value) {
  if (Array.isArray(value)) return value.map((it) => withoutUndefined(it));
  return isPlain(value) ? Object.fromEntries(Object.entries(value).flatMap(([key, it]) => it === void 0 ? [] : [[key, key === "options" ? it : withoutUndefined(it)]])) : value;
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
  check(options$1, input, "");
  if (!problems.length) checkIds(complete(withoutUndefined(input)));
  return problems;
}
const findProblems = (input) => problemsIn(input, withDefaults);
function parseConfig(input) {
  const problems = findProblems(input);
  return problems.length ? { problems } : { problems, config: withDefaults(withoutUndefined(input)) };
}

const WEB = "(([Hh][Tt][Tt][Pp][Ss]?:)?//[^/?#@\\\\\\u0000-\\u0020\\u007f]+([/?#]|$)|(?![ ]|//|[^/?#]*:))";
const REST = "([^\\\\\\u0000-\\u001f\\u007f]*[^\\\\\\u0000-\\u0020\\u007f])?";
const LINE = `(?=${lineOf(limits.address)})`;
const ADDRESS = `^${LINE}${WEB}${REST}$`;
const CONTACT = `^${LINE}(${WEB}${REST}|[Mm][Aa][Ii][Ll][Tt][Oo]:[^\\\\\\u0000-\\u0020\\u007f]+|[Tt][Ee][Ll]:[+*#0-9][-+*#0-9A-Za-z().;=]*)$`;
const addressOf = (text) => text && RegExp(ADDRESS).test(text) ? text : void 0;
const linkOf = (text) => text && RegExp(CONTACT).test(text) ? text : void 0;

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

const locales = "en ar bg ca cs da de el es et fa fi fr ga he hi hr hu id is it ja ko lt lv mt nb nl pl pt pt-BR ro ru sk sl sv th tr uk vi zh-Hans zh-Hant".split(" ");

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

const answerLifetime = ({ days, onExpiry }, rule, lasts, runs) => ({
  granted: daysIn(lasts) ?? days ?? rule.days,
  denied: onExpiry === "keep-refusals" ? limits.days : Math.max(days ?? 0, runs ? rule.optOutDays : rule.refusalDays)
});

function optedOutCategories(signal, { signals, categories }) {
  const named = signals[signal];
  const optional = categories.map(({ id }) => id).filter((id) => id !== REQUIRED);
  const among = (ids) => optional.filter((id) => ids.includes(id));
  const namedIds = among(Array.isArray(named) ? named : []);
  const usualIds = among(signalKinds[signal].about);
  return [namedIds, usualIds].find((it) => it.length > 0) ?? optional;
}

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
  for (const id in defaults) defaults[id] && (defaults[id] = id === REQUIRED || !refused.includes(id) && (!previous));
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

const privacyLinkTexts = {
  privacyChoices: "Your Privacy Choices",
  doNotSell: "Do Not Sell or Share My Personal Information",
  optedOut: "Saved: we do not sell or share your personal information.",
  optOutHonored: "Opt-out request honored"
};
const en$1 = {
  provider: "Provider",
  providerPolicy: "Provider\u2019s privacy policy",
  country: "Country",
  purpose: "Purpose",
  name: "Name",
  kind: "Kind",
  duration: "Kept for",
  data: "Data",
  recipient: "Recipient",
  recipients: "Who receives the data",
  contact: "Contact",
  retention: "Recipient keeps it for",
  transfers: "Transfers to other countries",
  optOutLink: "Opt out with the provider",
  ifRefused: "If you refuse",
  firstParty: "This site",
  thirdParty: "Third party",
  cookie: "Cookie",
  localStorage: "Local storage",
  sessionStorage: "Session storage",
  indexedDB: "Database",
  cacheStorage: "Cache",
  session: "Until the browser closes",
  untilDeleted: "Until deleted",
  unreachable: "This site cannot delete it; your browser\u2019s settings can.",
  noCookies: "Stores nothing on your device.",
  ownPurpose: "Remembers your choice.",
  yourChoice: "Your choice",
  choiceDate: "Made on {date}",
  choiceNone: "You have not chosen yet.",
  consentId: "Consent ID",
  copy: "Copy",
  copied: "Copied",
  download: "Download receipt",
  language: "Language",
  granted: "Allowed",
  denied: "Not allowed",
  change: "Change choice",
  withdraw: "Withdraw consent",
  declarationTitle: "Cookies and services on this site",
  categories: "Categories",
  effective: "Applies from {date}",
  listsNow: "What is listed here is what this site uses now.",
  previousVersions: "Earlier versions",
  until: "until {date}",
  officer: "Data protection officer",
  rights: "Your rights",
  complaints: "Where to complain",
  objection: "Used without asking, as the law allows. You can object.",
  object: "Object",
  transmissions: "Information sent to others",
  senderPurpose: "Our purpose",
  recipientPurpose: "Recipient\u2019s purpose",
  browserTitle: "How to refuse cookies in your browser",
  browserText: "Every browser can block and delete cookies. Some features of this site may then not work.",
  gaPurpose: "Counts visits and shows which pages are read, so that the site can be improved.",
  gaVisitor: "Tells visitors apart.",
  gaVisit: "Remembers the state of the visit.",
  gaDay: "Tells visitors apart for a day.",
  gaRate: "Limits the number of requests.",
  ...privacyLinkTexts,
  dntIgnored: "Your browser sends Do Not Track. This site does not act on it; what counts is your choice here.",
  notKept: "Your choice cannot be saved at the moment. Nothing optional runs."
};

var bannerCss = ":host{position:fixed!important;z-index:var(--assent-z-index,2147483000)!important;inset:auto max(1em,var(--r)) max(1em,var(--b)) max(1em,var(--l))!important;max-inline-size:var(--assent-width,27em)!important}:host([position^=\"top\"]){inset-block:max(1em,var(--t)) auto!important}:host([position$=\"end\"]){margin-inline-start:auto!important}:host([position$=\"m\"]),:host([position$=\"p\"]){margin-inline:auto!important}.frame{box-sizing:border-box;max-block-size:calc(100vh - max(1em,var(--t)) - max(1em,var(--b)));overflow:auto;overscroll-behavior:contain;padding:var(--space);font-size:.9em;color:inherit;background:var(--background);border:var(--line) solid var(--border);border-radius:var(--radius);box-shadow:var(--shadow)}.actions{display:flex;flex-wrap:wrap;gap:.5em;margin-block-start:1em}:host([layout=\"bar\"]){inset:auto 0 0!important;max-inline-size:none!important}:host([layout=\"bar\"][position^=\"top\"]){inset-block:0 auto!important}:host([layout=\"bar\"]) .frame{display:flex;flex-wrap:wrap;align-items:center;justify-content:center;gap:1em 3em;max-block-size:100vh;padding:max(var(--space),var(--t)) max(var(--space),var(--r)) max(var(--space),var(--b)) max(var(--space),var(--l));border-width:var(--line) 0;border-radius:0}:host([layout=\"bar\"][position^=\"top\"]) .frame{padding-block-end:var(--space)}:host([layout=\"bar\"]:not([position^=\"top\"])) .frame{padding-block-start:var(--space)}:host([layout=\"bar\"]) .words{flex:1 1 28em;max-inline-size:50em}:host([layout=\"bar\"]) .actions{flex:0 1 30em;margin:0}dialog{inline-size:36em;max-inline-size:calc(100% - (2*max(1em,var(--l),var(--r))));max-block-size:calc(100% - (2*max(1em,var(--t),var(--b))));outline:none!important}:host([layout=\"inline\"]){position:static!important;display:block!important;max-inline-size:none!important}@media print{:host([layout=\"inline\"]){display:none!important}}:host([layout=\"inline\"]) .frame{max-block-size:none;overscroll-behavior:auto;box-shadow:none}::slotted(*){all:unset!important}::slotted(*):before,::slotted(*):after{content:none!important}::slotted(p){display:block!important;margin-block:.4em!important}::slotted(h2){display:block!important;font-size:1.15em!important;font-weight:600!important}::slotted([slot=\"status\"]){padding-inline-start:.75em!important;border-inline-start:3px solid var(--accent)!important}::slotted(a){display:inline-block!important;text-decoration:underline!important;text-underline-offset:.2em!important;cursor:pointer!important}::slotted(button){box-sizing:border-box!important;flex:1 0 calc(100% / 3 - .5em)!important;max-inline-size:100%!important;min-block-size:44px!important;padding:.4em .75em!important;font-weight:600!important;line-height:1.25!important;text-align:center!important;color:var(--accent-text)!important;background:var(--accent)!important;border:1px solid transparent!important;border-radius:var(--button)!important;cursor:pointer!important}::slotted(button):after{content:var(--words) / \"\"!important;display:block!important;block-size:0!important;overflow:hidden!important;visibility:hidden!important;overflow-wrap:normal!important;word-break:keep-all!important;hyphens:manual!important}::slotted(button:hover){box-shadow:inset 0 0 0 2px!important}::slotted(:focus-visible){outline:3px solid var(--text)!important;outline-offset:2px!important}@media(max-width:30em){:host([layout=\"box\"]){left:max(.5em,var(--l))!important;right:max(.5em,var(--r))!important;max-inline-size:none!important}.frame{padding-inline:1em}::slotted(button){padding-inline:.2em!important;font-size:.93em!important;hyphens:auto!important}:host([layout=\"bar\"]) .frame{display:block;padding-left:max(1em,var(--l));padding-right:max(1em,var(--r))}:host([layout=\"bar\"]) .actions{margin-block-start:1em}}@media(max-width:22em){.actions{display:grid;grid-auto-rows:1fr}}@media(max-width:22em)and (max-height:30em){.frame,:host([layout=\"bar\"]) .frame{max-block-size:45vh}}";

var baseCss = ":host{all:initial!important;--accent:var(--assent-accent,#2451a6);--accent-text:var(--assent-accent-text,#fff);--text:var(--assent-text,#1a1d23);--background:var(--assent-background,#fff);--border:var(--assent-border,#d8dce4);--radius:var(--assent-radius,14px);--button:calc(var(--radius) * .6);--line:1px;font:var(--assent-font-size,medium)/1.5 var(--assent-font,system-ui, sans-serif)!important;color:var(--text)!important;color-scheme:light dark!important;--t:env(safe-area-inset-top, 0px);--r:env(safe-area-inset-right, 0px);--b:env(safe-area-inset-bottom, 0px);--l:env(safe-area-inset-left, 0px)}:host:before,:host:after,:host::backdrop{display:none!important}@media(prefers-color-scheme:dark){:host{--accent:var(--assent-accent,#a9c6ff);--accent-text:var(--assent-accent-text,#10192b);--text:var(--assent-text,#eceef2);--background:var(--assent-background,#1b1e25);--border:var(--assent-border,#3c4350)}}@media(prefers-contrast:more){:host{--border:var(--text)}}:focus-visible{outline:3px solid var(--text);outline-offset:2px}@media print{:host{display:none!important}}";

var textCss = ":host{--space:var(--assent-spacing,1.25em);--shadow:var(--assent-shadow,0 10px 40px #0f172a38);overflow-wrap:anywhere!important;-webkit-locale:var(--lang)!important}:host(:lang(ko)){word-break:keep-all!important}";

const TITLE_ID = "assent-title";

const STAND_IN_ID = "assent-stand-in";
const standInKey = (name) => `${name}_stand-in`;

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text) => text.replace(/[&<>"]/g, (it) => ENTITIES[it]);
const written = (attributes) => Object.entries(attributes).map(([name, it]) => ` ${name}="${escaped(it)}"`).join("");
const cssString = (text) => `"${text.replace(/["\\<\n]/g, (it) => `\\${it.charCodeAt(0).toString(16)} `)}"`;
const WITHOUT = ".without{display:var(--off,none)}@media(scripting:none){.without{display:block}.actions{display:none}}";
function cssFor(css, { layout, position }, { language, lines }) {
  const slots = lines.map(([, , it]) => it["slot"]);
  const has = {
    "=": (it) => layout === it,
    "^=": (it) => position.startsWith(it),
    "$=": (it) => position.endsWith(it)
  };
  const applies = (selector) => selector !== "dialog" && !(selector.includes(":lang(ko)") && language !== "ko") && !(selector.includes('"status"') && !slots.includes("status")) && [...selector.matchAll(/(?<!:not\()\[(?:layout|position)([$^]?=)"(\w+)"\]/g)].every(([, how, value]) => has[how](value));
  return css.replace(/(?<=^|[{}])([^{}@,]+)\{[^{}]*\}/g, (rule, selector) => applies(selector) ? rule : "").replace(/@media[^{]*\{\}/g, "");
}
function standIn({ ui }, question, notKept, nonce) {
  const { language, rightToLeft, lines, labels, looks } = question;
  const { layout, position } = ui;
  const css = `${cssFor(baseCss + textCss + bannerCss, ui, question)}${looks?.css ?? ""}:host{--words:${cssString(labels.join(" "))};--lang:${cssString(language)}}${WITHOUT}`;
  const attributes = { "role": "region", "aria-labelledby": TITLE_ID, layout, position, ...looks?.attributes, "lang": language, "dir": rightToLeft ? "rtl" : "ltr" };
  const slots = ["title", "status", "text"].map((name) => `<slot name="${name}"></slot>`).join("");
  const shadow = `<style${nonce === void 0 ? "" : ` nonce="${escaped(nonce)}"`}>${css}</style><div class="frame" part="banner"><div class="words" part="words">${slots}<p class="without">${escaped(notKept)}</p></div><div class="actions" part="actions"><slot name="action"></slot></div></div>`;
  return {
    css,
    html: `<div id="${STAND_IN_ID}"><assent-banner${written(attributes)}><template shadowrootmode="open">${shadow}</template>${lines.map(([tag, text, own]) => `<${tag}${written(own)}>${escaped(text)}</${tag}>`).join("")}</assent-banner></div>`
  };
}
const standInScript = ({ storage: { name } }, fingerprint) => `(d=>{let n=${JSON.stringify(name)},i="#${STAND_IN_ID}",t=Date.now(),s=new CSSStyleSheet,f=d.querySelector.bind(d),h=assentOver=_=>{f=_=>d;s.insertRule(i+"{display:none}")};d.adoptedStyleSheets.push(s);try{(d.cookie+Object.keys(localStorage)).includes(n)&&h()}catch{}addEventListener("click",e=>{let b=e.composedPath().find(b=>b.parentNode?.parentNode===f(i)&&b.value);if(b&&e.timeStamp>e.detail*499){let q=b.parentNode,p=q.parentNode.pressed=[b.value,Date.now(),t,${JSON.stringify(fingerprint)},q.lang,[...q.children].map(c=>c.textContent)];if(p[0]<"s")try{h();localStorage[n+${JSON.stringify(standInKey(""))}]=JSON.stringify(p)}catch{}}},!0);addEventListener("error",e=>/\\/site\\./.test(e.target.src)&&s.insertRule(i+"{--off:block}"),!0)})(document)`;

const LONGEST_TAG = 35;
const OTHER = {
  __proto__: null,
  iw: "he",
  in: "id",
  ji: "yi",
  mo: "ro",
  no: "nb",
  nn: "nb",
  cmn: "zh",
  yue: "zh-yue"
};
const canonical = (tag) => tag.trim().slice(0, LONGEST_TAG).toLowerCase().replace(/[.@].*/s, "").replace(/_/g, "-").replace(/^[a-z]+/, (it) => OTHER[it] ?? it).replace(/^zh\b.*/, (it) => /-hans\b/.test(it) || !/-(hant|tw|hk|mo|cht|yue)\b/.test(it) ? "zh-hans" : "zh-hant");
function matchLocale(tag, available) {
  const wish = canonical(tag);
  for (let range = wish; range; range = range.replace(/-?[^-]*$/, "")) {
    const found = available.find((it) => canonical(it) === range);
    if (found) return found;
  }
  return available.find((it) => !/^zh/.test(wish) && canonical(it).startsWith(wish.replace(/-.*/, "") + "-"));
}
function textFor(texts, locale) {
  if (typeof texts !== "object") return texts;
  return texts[matchLocale(locale, Object.keys(texts)) ?? "en"] ?? Object.values(texts)[0];
}
const isRightToLeft = (locale) => /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(canonical(locale));

const triggerLabel = "Cookie settings";
const embedTexts = {
  embedText: "{name} sends data to {provider} when it loads, so it waits for your permission.",
  embedOnce: "Load once",
  embedAlways: "Always allow"
};
const policyLabel = "Privacy policy";
const changedText = "Our privacy policy changed on {date}.";
const noticeTexts = {
  noticeText: "Our privacy policy changes on {date}.",
  changedText,
  noticeClose: "OK",
  policyLink: policyLabel
};
const outdatedTexts = {
  outdatedText: "Your choice was changed elsewhere. Reload this page so that it applies here too.",
  reload: "Reload",
  noticeClose: noticeTexts.noticeClose
};
const panelDetailTexts = {
  controller: "Responsible",
  overrideText: "Your browser asks sites to keep this off: {categories}. If you allow it here, your choice on this site counts instead.",
  override: "Allow anyway",
  lockedByAge: "Off, because this site is for children"
};
const panelTexts = {
  save: "Save",
  close: "Close without saving",
  panelText: "Choose what may be stored and read on your device. You can change this at any time.",
  alwaysOn: "Always on",
  required: "[Required]",
  optional: "[Optional]",
  services: "Services ({count})",
  lockedBySignal: "Off at your browser\u2019s request",
  requiredDescription: "Needed for what you ask of this site, such as logging in or remembering this choice.",
  functionalDescription: "Remembers your preferences and shows videos, maps and chat from other sites.",
  analyticsDescription: "Measures how the site is used, so that it can be improved.",
  advertisingDescription: "Shows and measures advertising that fits your interests."
};
const bannerTexts = {
  bannerTitle: "May we use optional cookies?",
  optOutTitle: "This site uses optional cookies",
  bannerText: "We and third parties would like to store and read information on your device for these purposes: {purposes}.",
  bannerChoice: "Your choice is kept for {days} {days|one:day|other:days}. You can change or withdraw it at any time in the cookie settings.",
  optOutText: "We and third parties store and read information on your device for these purposes: {purposes}. You can refuse at any time.",
  addedText: "New: {names}.",
  more: "{names} and {count} more",
  lapsedText: "Your choice has expired for: {names}.",
  newText: "To choose again: {names}. The rest is kept.",
  rejectAll: "Reject all",
  acceptAll: "Accept all",
  acknowledge: "Understood",
  settings: "Settings",
  panelTitle: "Cookie settings",
  saved: "Your choice is saved.",
  gpcHonored: "Opt-out request honored: your browser sends Global Privacy Control, so this stays off: {categories}.",
  dntHonored: "Opt-out request honored: your browser sends Do Not Track, so this stays off: {categories}.",
  policyLink: policyLabel,
  changedText,
  comma: ", ",
  requiredName: "Required",
  functionalName: "Extra features",
  analyticsName: "Analytics",
  advertisingName: "Advertising"
};
const surfaceTexts = { ...bannerTexts, ...panelTexts };
const en = { ...surfaceTexts, trigger: triggerLabel, ...embedTexts, ...noticeTexts, ...outdatedTexts, ...panelDetailTexts };

function resolveGrants({ categories, services }, { locks, defaults }, decision) {
  const { choices, over } = {};
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

const waitingIn = ({ categories }, { locks, defaults }, decision) => categories.filter(({ id, separate }) => !locks[id] && !defaults[id] && !separate && decision?.choices[id] === void 0).map((it) => it.id);
const waitsForAnswer = (config, policy, decision) => !!policy.notice && !decision || waitingIn(config, policy, decision).length > 0;

const overridesFor = ({ config, $policy }, locale) => Object.assign({}, ...[config.ui.messages, $policy.get().messages].map((it = {}) => it[matchLocale(locale, Object.keys(it)) ?? ""]));

const leftOf = ({ choices, days, time }, now) => Object.keys(choices).filter((id) => choices[id] && id !== "required").map((id) => Math.floor((time - now) / MS_PER_DAY + (days?.[id] ?? ANSWER_DAYS))).filter((it) => it > 0);
function keptDays({ days, lifetimes }, ids, beside, now = 0) {
  const all = ids.flatMap((id) => lifetimes?.[id] ?? []);
  if (!all.length) return void 0;
  return {
    yes: Math.min(days, ...all.map((it) => it.granted), ...beside ? leftOf(beside, now) : []),
    no: Math.min(...all.map((it) => it.denied))
  };
}
const daysText = ({ yes, no }) => no < yes ? `${no}\u2013${yes}` : yes;

const UNITS = [{ Y: "year", M: "month", W: "week", D: "day" }, { H: "hour", M: "minute", S: "second" }];
const orAsWritten = (value, format) => {
  try {
    return format() ?? value;
  } catch {
    return value;
  }
};
const durationText = (duration, language) => orAsWritten(duration, () => duration.split("T").flatMap((section, i) => [...section.matchAll(/(\d+)(\w)/g)].map(([, count, unit]) => new Intl.NumberFormat(language, { style: "unit", unit: UNITS[i][unit], unitDisplay: "long" }).format(+count))).join(" ") || void 0);
const countryName = (code, language) => orAsWritten(code, () => new Intl.DisplayNames(language, { type: "region" }).of(code));
const dateText = (date, language) => orAsWritten(`${date}`, () => new Intl.DateTimeFormat(language, { dateStyle: "long", ...typeof date === "string" && { timeZone: "UTC" } }).format(new Date(date)));

const say = (text, { language, messages }) => typeof text === "string" && /^ga[A-Z][a-z]+$/.test(text) ? messages[text] : textFor(text, language);
const categoryText = (category, field, { language, messages }) => textFor(category[field], language) ?? messages[category.id + (field === "name" ? "Name" : "Description")];

function categoryOf(count, language) {
  try {
    return new Intl.PluralRules(language).select(count);
  } catch {
    return "other";
  }
}
const fill = (text, values, language = "en") => text.replace(/\{(\w+)(\|[^}]*)?\}/g, (all, key, plurals) => {
  const value = values[key];
  if (!plurals || value === void 0) return `${value ?? all}`;
  const word = plurals.split(`|${categoryOf(+`${value}`.replace(/.*–/, ""), language)}:`)[1] ?? plurals.replace(/.*:/, "");
  return word.replace(/\|.*/, "");
});

const categoryNames = ({ config }, translation, meant) => config.categories.filter((it) => !it.separate && meant(it.id)).map((it) => categoryText(it, "name", translation) ?? it.id).join(translation.messages.comma);
const signalLines = (consent, translation) => {
  const { locks } = consent.$policy.get();
  return [...new Set(Object.values(locks))].flatMap((lock) => {
    const text = translation.messages[`${lock}Honored`];
    const categories = categoryNames(consent, translation, (id) => locks[id] === lock && !consent.allows(id));
    return text && categories ? fill(text, { categories }) : [];
  });
};

const MOST_NAMED = 3;
function askedIn({ config, $policy, $decision }, again) {
  const { choices, method } = $decision.get() ?? {};
  if (!choices || !again && method === "embed.accept") return [];
  const asked = waitingIn(config, $policy.get(), { choices });
  return Object.keys(choices).some((id) => id !== "required" && !asked.includes(id)) ? asked : [];
}
function reasons({ categories, version, lapsed, added }, namesIn, nameOf, { language, messages }) {
  const news = added.flatMap(({ service, recipients }) => {
    const { vendor } = service;
    const name = nameOf(service);
    if (recipients.length) return recipients.map((it) => it === name ? it : `${it} (${name})`);
    return vendor.name && vendor.name !== name ? `${name} (${vendor.name})` : name;
  });
  if (version && !version.from) news.unshift(messages.policyLink);
  const few = news.slice(0, MOST_NAMED).join(messages.comma);
  const names = news[MOST_NAMED] ? fill(messages.more, { names: few, count: news.length - MOST_NAMED }, language) : few;
  const old = namesIn(lapsed.filter((id) => categories.includes(id)));
  return [
    version?.from ? fill(messages.changedText, { date: dateText(version.from, language) }) : "",
    names && fill(messages.addedText, { names }),
    old && fill(messages.lapsedText, { names: old })
  ].filter(Boolean);
}
function bannerContent(consent, shown, nameOf, now) {
  const { config, allows, $policy, $decision } = consent;
  const { messages, language } = shown;
  const { defaults, locks } = $policy.get();
  const again = consent.again();
  const asked = askedIn(consent, again);
  const offered = config.categories.filter(({ id, separate }) => !locks[id] && !separate && (!asked.length || asked.includes(id))).map((it) => it.id);
  const namesIn = (ids) => categoryNames(consent, shown, (id) => ids.includes(id));
  const runs = (id) => !!defaults[id] && allows(id);
  const waiting = offered.filter((id) => !runs(id));
  const running = offered.filter((id) => runs(id) || config.services.some((it) => it.category === id && runs(it.id)));
  const purposes = (text, ids) => ids.length ? [fill(text, { purposes: namesIn(ids) })] : [];
  const kept = keptDays($policy.get(), offered, config.storage.onExpiry === "reset" && asked.length ? $decision.get() : void 0, now);
  const answered = again ? asked.filter((id) => again.categories.includes(id)) : asked;
  return {
    asks: waiting.length > 0,
    asked,
    title: waiting.length ? messages.bannerTitle : running.length ? messages.optOutTitle : messages.panelTitle,
    status: [
      ...signalLines(consent, shown),
      ...again ? reasons(again, namesIn, nameOf, shown) : [],
      ...answered.length ? [fill(messages.newText, { names: namesIn(answered) })] : []
    ],
    texts: [...purposes(messages.bannerText, waiting), ...purposes(messages.optOutText, running)],
    kept: kept ? fill(messages.bannerChoice, { days: daysText(kept) }, language) : "",
    labels: [messages.rejectAll, waiting.length ? messages.acceptAll : messages.acknowledge, messages.settings]
  };
}

const lines = (slot, texts) => texts.map((text, i) => ({ key: `${slot}${i}`, tag: "p", text, attributes: { slot } }));
function bannerLines({ title, status, texts, kept, labels, asks }, link, id) {
  return [
    { key: "title", tag: "h2", text: title, attributes: { slot: "title", id } },
    ...lines("status", status),
    ...lines("text", texts),
    ...kept ? [{ key: "kept", tag: "span", text: `${kept} `, attributes: { slot: "text" } }] : [],
    { key: "link", tag: "a", text: link.text, attributes: { slot: "text", href: link.href } },
    // The value names the button for tools, as in `assent-banner button[value=reject]`.
    ...labels.map((text, i) => ({ key: `action${i}`, tag: "button", text, attributes: { slot: "action", type: "button", value: ["reject", asks ? "accept" : "acknowledge", "settings"][i] } }))
  ];
}

const propertyOf = (name) => `--assent-${name.replace(/[A-Z]/g, (it) => `-${it.toLowerCase()}`)}`;
const [RED, GREEN, BLUE] = ["r", "g", "b"].map((it) => `clamp(0, ${it}, 1)`);
const BLACK_OR_WHITE = `clamp(0, (.179 - .2126 * ${RED} - .7152 * ${GREEN} - .0722 * ${BLUE}) * 1e6, 1)`;
const INK = `color(from var(--accent) srgb-linear ${BLACK_OR_WHITE} ${BLACK_OR_WHITE} ${BLACK_OR_WHITE} / 1)`;

var presets = ":host([scheme=\"dark\"]){--accent:var(--assent-accent,#a9c6ff);--accent-text:var(--assent-accent-text,#10192b);--text:var(--assent-text,#eceef2);--background:var(--assent-background,#1b1e25);--surface:var(--assent-surface,#262b35);--border:var(--assent-border,#3c4350);color-scheme:dark!important}:host([scheme=\"light\"]){--accent:var(--assent-accent,#2451a6);--accent-text:var(--assent-accent-text,#fff);--text:var(--assent-text,#1a1d23);--background:var(--assent-background,#fff);--surface:var(--assent-surface,#f1f4f9);--border:var(--assent-border,#d8dce4);color-scheme:light!important}:host([preset=\"soft\"]){--accent:var(--assent-accent,color-mix(in srgb, #6b4fe0 65%, var(--text)));--accent-text:var(--assent-accent-text,var(--background));--radius:var(--assent-radius,24px);--button:99px;--line:0px;--shadow:var(--assent-shadow,0 12px 60px #2b1a6640)}:host([preset=\"sharp\"]){--accent:var(--assent-accent,var(--text));--accent-text:var(--assent-accent-text,var(--background));--border:var(--assent-border,var(--text));--radius:var(--assent-radius,0px);--line:2px;--shadow:var(--assent-shadow,none)}@media(forced-colors:active),(prefers-contrast:more){:host([preset=\"soft\"]){--line:1px}}@media(prefers-contrast:more){:host([scheme]){--border:var(--text)}:host([preset=\"soft\"]){--accent:var(--assent-accent,color-mix(in srgb, #6b4fe0 35%, var(--text)))}}";

const ENDS = /[;{}<\\\n\r\f]|\/\*/;
function isWhole(value) {
  let rest = value.replace(/"[^"]*"|'[^']*'/g, "");
  for (let before = ""; before !== rest; ) [before, rest] = [rest, rest.replace(/\([^()[\]]*\)|\[[^()[\]]*\]/g, "")];
  return !/["'()[\]]/.test(rest);
}
const isRight = (name, value) => !ENDS.test(value) && isWhole(value) && (name !== "zIndex" || /^(\d{1,10}|var\(--.*\))$/.test(value));
const declarations = (values) => Object.entries(values).filter(([name, it]) => it !== void 0 && isRight(name, it) && !(name === "font" && it === "inherit")).map(([name, it]) => `${propertyOf(name)}:${it}`).join(";");
function looksOf({ preset, scheme, light = {}, dark = {}, ...base }) {
  const forced = scheme === "light" || scheme === "dark" ? scheme : void 0;
  const groups = [["all", base], [forced ? "all" : "(prefers-color-scheme:light)", forced === "dark" ? {} : light], [forced ? "all" : "(prefers-color-scheme:dark)", forced === "light" ? {} : dark]].map(([media, values]) => {
    const { accent, accentText = base.accentText } = values;
    const text = declarations(values);
    const ink = accent && isRight("accent", accent) && !accentText ? `@supports (color:${INK.replace("var(--accent)", "red")}){:host{--assent-accent-text:${INK}}}` : "";
    return text ? `@media ${media}{:host{${text}}${ink}}` : "";
  }).join("");
  if (!groups && !preset && !forced) return void 0;
  return { attributes: { ...preset && { preset }, ...forced && { scheme: forced } }, css: (preset || forced ? presets : "") + groups };
}

const unanswered = (config, policy) => {
  const grants = resolveGrants(config, policy);
  return { config, allows: (need) => meets(need, grants), again: () => void 0, $policy: { get: () => policy }, $decision: { get: () => void 0 } };
};
function questionOf(config, policy, { language, messages: texts = bannerTexts }, now) {
  const { layout, theme, messages: own } = config.ui;
  if (!["box", "bar"].includes(layout) || policy.languages || !waitsForAnswer(config, policy, void 0)) return void 0;
  const consent = unanswered(config, policy);
  const messages = { ...texts, ...overridesFor(consent, language) };
  const content = bannerContent(consent, { language, messages }, ({ id }) => id, now);
  const lines = bannerLines(content, { text: messages.policyLink, href: addressOf(policy.url) }, TITLE_ID);
  const looks = looksOf(theme);
  return {
    language,
    wide: !language.includes("-") && [...locales, ...Object.keys(own)].every((it) => it === language || !it.startsWith(`${language}-`)) && matchLocale(language, locales) !== void 0,
    rightToLeft: isRightToLeft(language),
    lines: lines.map(({ tag, text, attributes }) => [tag, text, attributes]),
    labels: content.labels,
    ...looks && { looks }
  };
}

export { dateText as A, isRightToLeft as B, ConfigError as C, DAY as D, daysText as E, keptDays as F, en as G, ruleFor as H, knownHosts as I, REQUIRED as R, standInScript as a, show as b, codesOf as c, dictionary as d, en$1 as e, fingerprint as f, defaults as g, COUNTRY as h, explain as i, linkOf as j, known as k, locales as l, matchLocale as m, nearestName as n, options$1 as o, parseConfig as p, questionOf as q, resolvePolicy as r, standIn as s, say as t, durationText as u, countryName as v, waitsForAnswer as w, categoryText as x, textFor as y, fill as z };
