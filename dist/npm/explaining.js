const lineOf = most => `(?=[\\s\\S]{1,${most}}$)(?:[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$`, WEB = "(([Hh][Tt][Tt][Pp][Ss]?:)?//[^/?#@\\\\\\u0000-\\u0020\\u007f]+([/?#]|$)|(?![ ]|//|[^/?#]*:))", REST = "([^\\\\\\u0000-\\u001f\\u007f]*[^\\\\\\u0000-\\u0020\\u007f])?", LINE = `(?=${lineOf(2048)})`, ADDRESS = `^${LINE}${WEB}${REST}$`, CONTACT = `^${LINE}(${WEB}${REST}|[Mm][Aa][Ii][Ll][Tt][Oo]:[^\\\\\\u0000-\\u0020\\u007f]+|[Tt][Ee][Ll]:[+*#0-9][-+*#0-9A-Za-z().;=]*)$`, option = (it, doc) => it, text$1 = (rest, doc) => option({
  kind: "text",
  ...rest
}), address = (rest, doc) => text$1({
  ...rest,
  pattern: ADDRESS,
  form: 'an address such as "/privacy" or "https://www.example.com/privacy"',
  address: "web"
}), integer$1 = (rest, doc) => option({
  kind: "integer",
  ...rest
}), flag$1 = (fallback, doc) => option({
  kind: "flag",
  fallback
}), choice$1 = (values, fallback, doc) => option({
  kind: "choice",
  values,
  fallback
}), texts$1 = doc => option({
  kind: "texts"
}), list$1 = (of, fallback, doc) => option({
  kind: "list",
  of,
  fallback
}), record$1 = (of, doc, keys) => option({
  kind: "record",
  of,
  fallback: {},
  keys
}), object$1 = (name, fields, doc) => option({
  kind: "object",
  name,
  fields
}), either$1 = (options, fallback, doc) => option({
  kind: "either",
  options,
  fallback
}), hook$1 = doc => option({
  kind: "hook"
}), integrations = {
  "google-analytics": {
    category: "analytics",
    cookies: [ "_ga*", "_gid", "_gat*" ],
    hosts: [ "www.googletagmanager.com", "google-analytics.com", "analytics.google.com" ],
    options: object$1("GoogleAnalyticsOptions", {
      id: text$1({
        required: !0,
        pattern: "^(G|GT|UA|AW|DC)-[A-Za-z0-9-]+$",
        form: 'a measurement id such as "G-XXXXXXX"'
      }),
      mode: choice$1([ "basic", "advanced" ], "basic"),
      src: address({
        fallback: "https://www.googletagmanager.com/gtag/js"
      })
    })
  }
};

function show(value) {
  let text;
  try {
    text = void 0 === value ? "nothing" : JSON.stringify(value) ?? typeof value;
  } catch {
    text = typeof value;
  }
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

const SYNONYMS = [ [ "required", "necessary", "essential", "needed", "mandatory", "technical", "strictlynecessary", "strict" ], [ "functional", "preferences", "preference", "functionality", "personalization", "personalisation", "comfort", "convenience" ], [ "analytics", "statistics", "statistic", "stats", "measurement", "performance", "analytical", "metrics" ], [ "advertising", "marketing", "ads", "ad", "advertisement", "advertisements", "targeting", "tracking", "promotion" ], [ "start", "left" ], [ "end", "right" ], [ "bottom", "center", "centre", "middle", "below", "footer", "down" ], [ "top", "above", "header", "up" ], [ "bottom", "bottomcenter", "bottomcentre", "bottommiddle", "centerbottom" ], [ "top", "topcenter", "topcentre", "topmiddle", "centertop" ], [ "modal", "popup", "dialog", "overlay", "lightbox", "center", "centre", "wall" ], [ "box", "corner", "card", "floating", "cloud", "toast" ], [ "bar", "banner", "strip", "full", "bottom", "top" ], [ "inline", "embedded", "static", "embed" ], [ "none", "headless", "hidden", "custom", "off", "false", "no", "null" ], [ "target", "selector", "element", "container", "mount" ], [ "accent", "primary", "brand", "button", "primarycolor", "primarycolour", "accentcolor", "accentcolour", "buttoncolor", "color", "colour" ], [ "accentText", "onprimary", "buttontext", "primarytext", "buttontextcolor" ], [ "text", "foreground", "fg", "textcolor", "textcolour", "color", "colour" ], [ "background", "bg", "ground", "backgroundcolor", "backgroundcolour" ], [ "radius", "borderradius", "rounded", "corners" ], [ "font", "fontfamily", "typeface" ], [ "fontSize", "size", "textsize" ], [ "spacing", "padding", "space", "gap" ], [ "shadow", "boxshadow", "elevation" ], [ "motion", "animation", "transition", "duration" ], [ "width", "maxwidth" ], [ "scheme", "mode", "colorscheme", "appearance", "theme" ], [ "preset", "look", "style", "variant" ], [ "soft", "round", "rounded" ], [ "sharp", "square", "flat" ], [ "plain", "default", "normal" ], [ "auto", "system", "default", "both" ], [ "dark", "night", "black" ], [ "light", "day", "white" ], [ "services", "vendors", "scripts", "tags", "providers", "cookies" ], [ "categories", "groups", "purposes" ], [ "policy", "privacy" ], [ "vendor", "provider", "company", "operator" ], [ "url", "link", "href", "address", "policyurl", "privacyurl", "privacypolicy", "uri" ], [ "endpoint", "url", "api", "address" ], [ "privacy", "policy", "url", "privacyurl", "policyurl" ], [ "version", "revision" ], [ "duration", "expires", "expiry", "maxage", "lifetime", "retention", "lasts", "ttl" ], [ "lasts", "duration", "expires", "days", "expiry", "lifetime" ], [ "days", "duration", "expires", "maxage", "expiry", "lifetime" ], [ "name", "title", "label" ], [ "description", "text" ], [ "purpose", "description", "text" ], [ "kind", "type", "storage" ], [ "reach", "party", "scope" ], [ "hosts", "domains", "domain", "host", "origins" ], [ "domain", "host" ], [ "use", "integration", "template", "preset" ], [ "locale", "language", "lang" ], [ "locales", "languages", "langs" ], [ "languages", "locales" ], [ "messages", "texts", "translations", "strings", "i18n", "labels" ], [ "receipts", "proof", "log", "logging", "records" ], [ "regions", "countries", "laws", "geo" ], [ "signals", "gpc", "dnt", "signal" ], [ "guard", "autoblock", "autoblocking", "blocking" ], [ "enforce", "block", "on", "true", "strict" ], [ "observe", "report", "reportonly", "watch", "log" ], [ "localStorage", "local" ], [ "sessionStorage", "session" ], [ "partitioned", "chips" ], [ "server", "httponly" ], [ "third-party", "thirdparty" ], [ "page", "firstparty", "first" ], [ "opt-in", "optin", "gdpr", "explicit" ], [ "opt-out", "optout", "ccpa", "implied", "implicit" ], [ "notice", "info", "inform", "notify" ], [ "optOut", "optout" ], [ "consentMode", "gcm", "consenttypes" ], [ "rejectAll", "reject", "decline", "deny", "refuse", "declineall", "denyall", "refuseall", "necessaryonly" ], [ "acceptAll", "accept", "allow", "agree", "allowall", "ok", "agreeall" ], [ "settings", "preferences", "customize", "customise", "manage", "options" ], [ "save", "saveselection", "confirm", "saveall", "acceptselected" ], [ "bannerTitle", "title", "heading" ], [ "bannerText", "text", "description", "body" ], [ "policyLink", "privacypolicy", "link" ], [ "EEA", "eu", "europe", "europeanunion" ], [ "GB", "uk" ], [ "US", "usa" ], [ "KR", "korea", "kor" ], [ "JP", "jpn", "japan" ], [ "DE", "germany", "deu" ], [ "google-analytics", "ga", "ga4", "gtag", "analytics", "googleanalytics", "gtm", "google" ] ], plain = name => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ""), wordsIn = name => name.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean), meanings = word => SYNONYMS.filter(([, ...others]) => others.includes(plain(word))).map(([meant]) => meant);

function slips(a, b) {
  let rowBefore = [], row = Array.from({
    length: b.length + 1
  }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [ i ];
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)), 
    i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && (next[j] = Math.min(next[j], rowBefore[j - 2] + 1));
    rowBefore = row, row = next;
  }
  return row[b.length];
}

function nearestName(name, known) {
  const word = plain(name), meant = meanings(word), ranked = known.map(it => [ slips(name.toLowerCase(), it.toLowerCase()), it ]).sort((a, b) => a[0] - b[0]), [best = 1 / 0, near] = ranked[0] ?? [];
  return known.find(it => plain(it) === word) ?? meant.find(it => known.includes(it)) ?? function(name, known) {
    const words = wordsIn(name);
    if (words.length < 2) return;
    const says = (word, knownWord) => word === knownWord || meanings(word).includes(knownWord);
    return known.find(it => {
      const knownWords = wordsIn(it);
      return knownWords.length === words.length && words.every(word => knownWords.some(knownWord => says(word, knownWord))) && knownWords.every(knownWord => words.some(word => says(word, knownWord)));
    });
  }(name, known) ?? known.find(it => meant.some(one => wordsIn(it).includes(one))) ?? (best <= Math.min(Math.max(2, name.length / 3), name.length - 2) ? near : void 0);
}

const SAID = {
  1: !0,
  yes: !0,
  true: !0,
  0: !1,
  no: !1,
  false: !1
}, kind = (it, heeded, doc) => it, signalKinds = {
  dnt: kind({
    read: ({navigator: {doNotTrack, msDoNotTrack}, doNotTrack: old}) => SAID[doNotTrack ?? old ?? msDoNotTrack],
    about: [ "analytics", "advertising" ]
  }),
  gpc: kind({
    read: ({navigator: {globalPrivacyControl: it}}) => "boolean" === typeof it ? it : void 0,
    about: [ "advertising" ]
  })
}, signalNames = Object.keys(signalKinds), DAY = "^\\d{4}-\\d\\d-\\d\\d$", id = doc => text$1({
  required: !0,
  pattern: "^[A-Za-z][A-Za-z0-9-]{0,127}$",
  form: 'a letter, then letters, digits or "-", at most 128 characters'
}), line = most => ({
  pattern: `^${lineOf(most)}`,
  form: `one line of at most ${most} characters`
}), HOST = {
  pattern: "^[^\\s/:?#@*;,'\"]+(:\\d+)?$",
  form: 'a host such as "cdn.example.com"'
}, DATE = {
  pattern: DAY,
  form: "a date as YYYY-MM-DD"
}, NATION = {
  pattern: "^[A-Z]{2}$",
  form: 'an ISO 3166-1 code such as "US"'
}, link = object$1("LinkOptions", {
  url: (rest = {
    required: !0
  }, text$1({
    ...rest,
    pattern: CONTACT,
    form: 'an address such as "https://www.example.com", "mailto:privacy@example.com" or "tel:+82-2-123"',
    address: "contact"
  })),
  name: texts$1()
});

var rest;

const previous = object$1("PreviousOptions", {
  version: text$1({
    required: !0,
    ...line(256)
  }),
  url: address({}),
  until: text$1(DATE),
  material: flag$1(void 0)
}), policy = object$1("PolicyOptions", {
  id: text$1({
    fallback: "main",
    ...line(128)
  }),
  version: text$1({
    required: !0,
    ...line(256)
  }),
  material: flag$1(void 0),
  audience: choice$1([ "general", "child" ], void 0),
  region: text$1({
    pattern: "^(?!EU|UK)[A-Z]{2}(-[A-Z0-9]{1,3})?$",
    form: 'an ISO 3166 code such as "KR" or "US-CA"'
  }),
  url: address({
    required: !0
  }),
  effective: text$1(DATE),
  announced: text$1(DATE),
  previous: list$1(previous, void 0)
}), controller = object$1("ControllerOptions", {
  name: text$1({}),
  contact: text$1({}),
  url: address({}),
  officer: text$1({}),
  rights: address({}),
  complaints: list$1(link, void 0)
}), SEPARATE = [ "third-party-provision", "overseas-transfer", "marketing-messages" ], category = object$1("CategoryOptions", {
  id: id(),
  name: texts$1(),
  description: texts$1(),
  lost: texts$1(),
  lasts: text$1({
    pattern: "^(session|P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?)$",
    form: '"session" or an ISO 8601 duration in days or more, such as "P12M", of at most 100 years'
  }),
  separate: choice$1(SEPARATE, void 0),
  optOut: list$1(link, void 0),
  consentMode: list$1(text$1({
    pattern: "_(storage|user_data|personalization)$",
    form: 'a consent type such as "ad_storage"'
  }), void 0)
}), cookie = object$1("CookieOptions", {
  name: text$1({
    required: !0
  }),
  kind: choice$1([ "cookie", "localStorage", "sessionStorage", "indexedDB", "cacheStorage" ], "cookie"),
  duration: text$1({
    pattern: "^(session|P(?=.)(\\d+[YMWD])*(T(?=.)(\\d+[HMS])*)?)$",
    form: '"session" or an ISO 8601 duration such as "P1Y"'
  }),
  purpose: texts$1(),
  reach: choice$1([ "page", "server", "third-party", "partitioned" ], "page")
}), vendor = object$1("VendorOptions", {
  name: text$1({}),
  country: text$1(NATION),
  privacy: address({})
}), transfer = object$1("TransferOptions", {
  recipient: text$1({
    required: !0
  }),
  country: text$1(NATION),
  items: texts$1(),
  purpose: texts$1(),
  senderPurpose: texts$1(),
  retention: texts$1(),
  contact: text$1({})
}), service = object$1("ServiceOptions", {
  id: id(),
  use: text$1({}),
  options: option({
    kind: "opaque"
  }),
  category: text$1({}),
  name: texts$1(),
  purpose: texts$1(),
  purposes: list$1(text$1({}), void 0),
  lost: texts$1(),
  optOut: list$1(link, void 0),
  transfers: list$1(transfer, void 0),
  needs: list$1(text$1({}), void 0),
  vendor,
  cookies: list$1(cookie, []),
  hosts: list$1(text$1(HOST), []),
  integrity: list$1(text$1({
    pattern: "^sha(256|384|512)-[A-Za-z0-9+/]+={0,2}$",
    form: 'a hash such as "sha384-…", as in an integrity attribute'
  }), void 0),
  ownUse: flag$1(void 0),
  anonymous: flag$1(void 0),
  reload: flag$1(!1),
  onGrant: hook$1(),
  onRevoke: hook$1()
}), signals = object$1("SignalOptions", Object.fromEntries(Object.entries(signalKinds).map(([name, {doc, heeded, about}]) => [ name, either$1([ flag$1(!1), list$1(text$1({}), void 0) ], !!heeded && [ ...about ], about.join(" and ")) ]))), storage = object$1("StorageOptions", {
  name: text$1({
    fallback: "consent_choice",
    pattern: "^[A-Za-z0-9_-]+$",
    form: 'letters, digits, "_" or "-"'
  }),
  days: integer$1({
    min: 1,
    max: 400
  }),
  onExpiry: choice$1([ "ask", "keep-refusals", "reset" ], void 0),
  domain: text$1({
    fallback: "auto"
  }),
  sameSite: choice$1([ "Lax", "Strict", "None" ], "Lax"),
  refresh: address({})
}), receipts = object$1("ReceiptOptions", {
  endpoint: address({})
}), colours = {
  accent: text$1({}),
  accentText: text$1({}),
  text: text$1({}),
  background: text$1({}),
  surface: text$1({}),
  border: text$1({})
}, theme = object$1("ThemeOptions", {
  preset: choice$1([ "plain", "soft", "sharp" ], void 0),
  scheme: choice$1([ "auto", "light", "dark" ], void 0),
  ...colours,
  font: text$1({}),
  fontSize: text$1({}),
  radius: text$1({}),
  spacing: text$1({}),
  shadow: text$1({}),
  motion: text$1({}),
  width: text$1({}),
  zIndex: text$1({}),
  light: {
    ...object$1("ColourOptions", colours),
    optional: !0
  },
  dark: {
    ...object$1("ColourOptions", colours),
    optional: !0
  }
}), messages = record$1(object$1("MessageTexts", Object.fromEntries([ "bannerTitle", "optOutTitle", "bannerText", "bannerChoice", "optOutText", "addedText", "more", "lapsedText", "newText", "policyLink", "rejectAll", "acceptAll", "acknowledge", "settings", "save", "close", "panelTitle", "panelText", "trigger", "alwaysOn", "required", "optional", "services", "saved", "gpcHonored", "dntHonored", "lockedBySignal", "overrideText", "override", "lockedByAge", "noticeText", "changedText", "noticeClose", "outdatedText", "reload", "controller", "comma", "embedText", "embedOnce", "embedAlways", "requiredName", "requiredDescription", "functionalName", "functionalDescription", "analyticsName", "analyticsDescription", "advertisingName", "advertisingDescription", "provider", "providerPolicy", "country", "purpose", "name", "kind", "duration", "data", "recipient", "recipients", "contact", "retention", "transfers", "optOutLink", "ifRefused", "firstParty", "thirdParty", "cookie", "localStorage", "sessionStorage", "indexedDB", "cacheStorage", "session", "untilDeleted", "unreachable", "noCookies", "ownPurpose", "yourChoice", "choiceDate", "choiceNone", "consentId", "copy", "copied", "download", "language", "granted", "denied", "change", "withdraw", "declarationTitle", "categories", "effective", "listsNow", "previousVersions", "until", "officer", "rights", "complaints", "objection", "object", "transmissions", "senderPurpose", "recipientPurpose", "browserTitle", "browserText", "gaPurpose", "gaVisitor", "gaVisit", "gaDay", "gaRate", "privacyChoices", "doNotSell", "optedOut", "optOutHonored", "dntIgnored", "notKept" ].map(key => [ key, text$1({}) ])))), CORNERS = [ "bottom-start", "bottom-end", "top-start", "top-end" ], ui = object$1("UiOptions", {
  layout: choice$1([ "box", "bar", "modal", "inline", "none" ], "box"),
  position: choice$1([ ...CORNERS, "bottom", "top" ], "bottom-start"),
  target: text$1({}),
  locale: text$1({
    fallback: "auto"
  }),
  locales: list$1(text$1({}), void 0),
  trigger: flag$1(!0),
  triggerPosition: choice$1(CORNERS, void 0),
  marks: flag$1(!1),
  theme,
  messages
}), regionFrom = {
  ...object$1("RegionFromOptions", {
    cookie: text$1({
      pattern: "^[A-Za-z0-9_-]+$",
      form: 'letters, digits, "_" or "-"'
    }),
    endpoint: address({}),
    guess: choice$1([ "strict", "trust", "off" ], void 0)
  }),
  optional: !0
}, MODELS = [ "opt-in", "opt-out", "notice" ], FORCES = choice$1([ "none", "until-yes", "always" ], void 0), region = object$1("RegionOptions", {
  law: text$1(line(64)),
  model: choice$1(MODELS, void 0),
  bases: {
    ...record$1(choice$1([ ...MODELS, "exempt-with-objection", "opt-in-if-identifying" ], void 0)),
    fallback: void 0,
    optional: !0
  },
  signals: {
    ...object$1("RegionSignals", (of = () => FORCES, Object.fromEntries(signalNames.map(name => [ name, of() ])))),
    optional: !0
  },
  links: list$1(choice$1([ "privacy-choices", "do-not-sell", "opt-out" ], void 0), void 0),
  marks: flag$1(void 0),
  prompt: flag$1(void 0),
  days: integer$1({
    min: 1,
    max: 400
  }),
  optOutDays: integer$1({
    min: 1,
    max: 400
  }),
  refusalDays: integer$1({
    min: 1,
    max: 400
  }),
  age: integer$1({
    min: 0,
    max: 21
  }),
  separate: list$1(choice$1(SEPARATE, void 0), void 0),
  url: address({}),
  controller: {
    ...controller,
    optional: !0
  },
  optOut: {
    ...record$1(list$1(link, void 0)),
    fallback: void 0,
    optional: !0
  },
  languages: list$1(text$1({}), void 0),
  messages: {
    ...messages,
    fallback: void 0,
    optional: !0
  }
});

var of;

const options$1 = object$1("Config", {
  $schema: text$1({}),
  policy,
  controller,
  categories: {
    ...list$1(category, [ {
      id: "required"
    }, {
      id: "functional"
    }, {
      id: "analytics"
    }, {
      id: "advertising"
    } ]),
    most: 100
  },
  services: {
    ...list$1(service, []),
    most: 500
  },
  signals,
  regionFrom,
  regions: {
    ...record$1(region, 0, {
      pattern: "^(\\*|EEA|(?!EU|UK)[A-Z]{2}(-[A-Z0-9]{1,3})?)$",
      form: 'an ISO 3166 code such as "KR" or "US-CA", "EEA" or "*"'
    }),
    fallback: void 0,
    optional: !0
  },
  storage,
  receipts,
  ui,
  guard: choice$1([ "off", "observe", "enforce" ], "off"),
  strict: flag$1(!1),
  hosts: record$1(text$1({}), 0, HOST)
}), KINDS = {
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
  return option ? "text" === option.kind && option.form ? option.form : "integer" === option.kind ? `a whole number from ${option.min} to ${option.max}` : "choice" === option.kind ? `one of ${option.values.map(show).join(", ")}` : "text" === option.kind ? "a string that is not empty" : KINDS[option.kind] : "something else";
}

function itemOf(option) {
  return "either" === option?.kind ? itemOf(option.options.find(it => "list" === it.kind)) : "list" === option?.kind ? option.of : void 0;
}

function optionAt(path) {
  let option = options$1;
  for (const key of path.split(/[.[]/).filter(Boolean)) key.endsWith("]") ? option = itemOf(option) : "object" === option?.kind ? option = option.fields[key] : "record" === option?.kind ? option = option.of : "opaque" === option?.kind && (option = Object.values(integrations).map(it => it.options.fields[key]).find(Boolean));
  return option;
}

function choose(problem, name) {
  const known = problem.known ?? [], near = nearestName(name, known);
  return void 0 === near ? `Use one of ${known.map(show).join(", ")}.` : `Did you mean ${show(near)}?`;
}

const warnings = {
  "loaded-twice": "The page has two copies of assent; this one does nothing. Remove one of the script tags.",
  "unknown-need": 'data-consent="{0}": no category or service has the id "{1}", so the element stays held. Declare the id, or correct the attribute.',
  "unknown-id": 'decide(): no category or service has the id "{0}"; it is left out. Use an id of the configuration.',
  "not-inert": 'data-consent="{0}": a script is marked but written to run at once. It is held from now on; write type="text/plain" so that it never starts.',
  "real-address": 'data-consent="{0}": {1} loads at once. It is held from now on; write the address as data-src (data-href, …) so that it is never asked for.',
  "given-early": 'data-consent="{0}": {1} has got its address while it waits, from a lazy loader, another script or a copy. It is taken away again, but may have been asked for. Write the address as data-consent-src (data-consent-srcset, …), which none of them copies.',
  "lazy-loader": 'data-consent="{0}": {1} has the class "{2}" of a lazy loader, which would give it that address whatever the visitor chooses. It is moved to data-consent-src (data-consent-srcset, …); write it there, or take the class away.',
  "unsafe-address": 'data-consent="{0}": {1} has an address that is not one of http or https, so it never gets it.',
  "unsafe-page": 'data-consent="{0}": {1} is a whole page, which anybody could have written into this one and which would run as a part of it; the frame does not get it. Give the frame a sandbox without allow-same-origin, or the nonce of the page, or put it into a <template>.',
  "embed-refused": 'data-consent="{0}": the page refused a held element its address: {1}. Check that the trusted-types of the Content-Security-Policy allow the policy "assent".',
  "not-held-style": 'data-consent="{0}": {1} has an address in its style, which loads whatever the visitor chooses. Put the element into a <template data-consent>, or the rule into a style sheet with <link data-consent data-href>.',
  "script-type": 'data-consent="{0}": {1} is of a type that no browser runs, so it stays as it is. Write type="text/plain", and in data-type only module, importmap or a type of JavaScript or JSON.',
  "not-held": 'data-consent="{0}": {1} is no element that assent holds, so it gets nothing. Mark a script, iframe, embed, object, img, picture, video, audio or link that fetches something, or put it into a <template>.',
  "template-ahead": 'data-consent="{0}": {1} stands in a template of the page, and Firefox asks for its address while it reads the page, whatever the visitor chooses. Write the address as data-src (data-srcset, data-poster, data-href) there.',
  "not-own": 'data-consent="{0}": {1} may have been written by somebody else, so on this strict page it never runs. Give it the nonce of the page, or list its integrity or its host in the configuration (services[].integrity, services[].hosts); a <template> needs the nonce.',
  "write-dropped": 'data-consent="{0}": {1} wrote into the page by document.write(), which the page\'s Trusted Types do not take, or it has no place any more. It is dropped. Ask the vendor for a snippet that inserts elements.',
  "script-refused": 'data-consent="{0}": the page refused a held script: {1}. Check the nonce of the Content-Security-Policy, and that trusted-types allows the policy "assent".',
  "service-failed": 'Service "{0}" (use: "{1}") could not be started and stays off: {2}. Check that the file beside assent.js can be fetched.',
  "part-failed": "A further file of assent could not be loaded, and what needs it stays held: {0}. Put the whole folder of built files beside assent.js; of a site’s own bundle, every file of it.",
  "listener-failed": 'on("{0}"): a listener of the site threw: {1}.',
  "callback-failed": "assent.push(): a callback of the site threw: {0}.",
  "effect-failed": 'The step "{0}" of a change failed; the others went on: {1}. Please report this.',
  "refusal-days": "storage.days {0}: who has refused may not be asked again before {1} days ({2}, {3}), so refusals hold that long. Raise storage.days, or override regions.{3}.refusalDays if you know better.",
  "link-missing": "regions.{0}: {1} wants on each page a link to opt out ({2}). Put <assent-choices> into the footer, with assent-choices.js, or a link with data-assent-open.",
  "unknown-region": 'The region from "{0}" is "{1}", which is no ISO 3166 code, so it is left out. Give one such as "KR" or "US-CA".',
  "google-first": "A tag of Google’s has run before assent, and nothing was denied until now. Put the tag of assent before it, without async or defer, or hold Google’s by data-consent.",
  "google-unmapped": 'The page has a tag of Google’s, which stays denied whatever visitors choose: no category says what it grants. Give each, such as "{0}", its consentMode, such as ["analytics_storage"].',
  "not-kept": 'storage.name "{0}": the browser keeps neither the cookie nor localStorage, so the choice lasts for this page only.',
  "cookie-refused": 'storage.name "{0}": the browser did not keep the cookie of {1} characters (cookies blocked, or more than 4,096 bytes); the choice is in localStorage only.',
  "invalid-look": '{0}: received "{1}", which CSS does not take there, expected a value such as "#c2410c" for a colour, "8px" for a length or "150ms" for a time. It is left out; assent check says more.',
  "low-contrast": 'ui.theme: in <{0}> the text "{1}" has a contrast of {2} with its ground; 4.5 is the least that can be read by everybody (WCAG 2.2, 1.4.3). Where ui.theme is the cause its colours are left out there. Change "text", "background", "accent" or "accentText".',
  "small-text": 'ui.theme: in <{0}> the text "{1}" is {2} px large, which nobody can read. Where "fontSize" is the cause it is left out there. Give it a size such as "17px".',
  "unequal-choices": "ui.theme: in <{0}> the button that refuses does not look like the one that accepts. Refusing must be as easy as accepting (EDPB Cookie Banner Taskforce, 2023). Where rules for their parts are the cause these do not reach them any more; give both the same looks.",
  "receipt-refused": "receipts.endpoint: {0} answered {1} and will not take receipt {2}, which is dropped. See its answer for why; page and collector should be of the same version.",
  "receipt-unanswered": "receipts.endpoint: {0} answered {1}, but not as a collector does, so receipts go on waiting. What takes one answers 200 or 201 with a JSON object that has its receiptId. Check the address, that nothing redirects it, and the origins that the collector allows.",
  "receipts-dropped": "receipts.endpoint: {0} has not answered for long; {1} waiting receipts of before are given up, and the next one will say so. Check that the collector runs.",
  "no-origin": 'receipts.endpoint: this page has no web origin ("{0}"), which a receipt must name, so none is made. Serve it by http or https.',
  "receipt-failed": "A receipt could not be made and is dropped: {0}."
}, explanations = {
  config: problems => `the configuration has ${1 === problems.length ? "a problem" : `${problems.length} problems`}; everything is held until it is mended:\n${problems.map(it => `- [${it.code}] ${function(problem) {
    const {code, path, received} = problem, option = optionAt(path), where = path || "the document", got = `received ${show(received)}`;
    switch (code) {
     case "missing":
      return `${where} is missing. Give it ${expected(option)}.`;

     case "invalid":
      {
        const near = function(option, received) {
          if ("string" !== typeof received) return;
          if ("choice" === option?.kind) return nearestName(received, option.values);
          if ("text" !== option?.kind || !option.pattern) return;
          const text = received.trim(), [, count, unit = ""] = /^(\d+)\s*(y|m|w|d)/i.exec(text) ?? [], [, year, month = "", day = ""] = /^(\d{4})\D+(\d\d?)\D+(\d\d?)$/.exec(text) ?? [];
          return [ text, text.toUpperCase(), ...meanings(text), text.replace(/^\w+:\/+|\/.*$/g, ""), text.replace(/_/g, "-").toUpperCase(), ...count ? [ `P${count}${unit.toUpperCase()}` ] : [], ...year ? [ `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` ] : [] ].find(it => it && it !== received && RegExp(option.pattern).test(it));
        }(option, received);
        return `${where}: ${got}, expected ${expected(option)}. ${void 0 === near ? "Change the value." : `Did you mean ${show(near)}?`}`;
      }

     case "unknown-key":
      return `${where} is not an option (${got}). ${choose(problem, path.split(".").pop() ?? path)} Otherwise remove it.`;

     case "invalid-key":
      {
        const around = optionAt(path.slice(0, -String(received).length - 1)), keys = "record" === around?.kind ? around.keys : void 0, near = keys && [ ...meanings(String(received)), String(received).toUpperCase() ].find(it => RegExp(keys.pattern).test(it));
        return `${where}: ${got} as a key, expected ${keys?.form ?? "another one"}. ${void 0 === near ? "Change the key." : `Did you mean ${show(near)}?`}`;
      }

     case "session-only":
      return `${where}: ${got}, which only "required" can have: a choice is kept beyond the browser’s session. Give a duration such as "P12M", or leave it out.`;

     case "duplicate-id":
      return `${where}: ${got}, which another category or service has already; they share one namespace. Rename one of them.`;

     case "unknown-id":
      return `${where}: ${got}, but there is no category ${path.startsWith("hosts") ? "or service " : ""}with that id. ${choose(problem, String(received))}`;

     case "no-category":
      return `${where} is missing, and the service names no integration with "use". ${choose(problem, "")}`;

     case "no-required":
      return `${where}: ${got}, without "required". Add {"id": "required"}: what the site cannot work without belongs there.`;

     case "too-many":
      return `${where}: ${String(received)} entries, and a receipt can carry ${"list" === option?.kind ? option.most : "fewer"}. Take some away, or put together what visitors need not tell apart.`;

     case "ids-too-long":
      return `categories and services: their ids have ${String(received)} characters together, and a receipt can carry 8000. Shorten them; what the visitor reads is the name.`;

     case "unknown-integration":
      return `${where}: ${got}, which assent has no integration for. ${choose(problem, String(received))} Otherwise leave "use" out and give the service a category.`;

     case "not-found":
      return `No configuration: ${String(received)}. Give the script tag a data-config attribute with the address of the document, or with "#" and the id of the one JSON script that has it; or put that, with data-assent, directly before the tag.`;

     case "not-json":
      return `${where}: this cannot be read as JSON: ${String(received)}. Check commas and quotes there.`;
    }
  }(it)}`).join("\n")}`,
  warning: (code, details) => `assent: [${code}] ${(warnings[code] ?? details.join(" ")).replace(/\{(\d)\}/g, (_, i) => String(details[+i]))}`
}, adviceTexts = {
  "unused-category": "{path}: received nothing, so that visitors are asked about {received} as well, which no service uses; expected the categories that this site has. Write {snippet}; where a page marks elements with another one, keep that one in the list.",
  "unnamed-category": "{path}: received nothing, expected the name that visitors read. They are shown the id {received}; give the category a name.",
  "undescribed-category": "{path}: received nothing, expected what the category {received} is for. Visitors cannot know what they allow; describe it.",
  "unneeded-consent": '{path}: received the consent {received}, expected a service that needs it. Put {received} into "needs" of the service it is for; where that is the site’s own doing, such as a newsletter, declare it as a service. Else remove it: visitors are asked in vain.',
  "no-purpose": "{path}: received nothing, expected what the service {received} does, in one sentence. Visitors are to know it before they choose (GDPR Art. 13(1)(c)).",
  "no-vendor": "{path}: received nothing, expected who runs the service {received}. Visitors are to know who receives their data (GDPR Art. 13(1)(e)); where it is the site’s own, name the site.",
  "no-target": '{path}: received nothing, expected a CSS selector of the element that the banner is put into. Without it "inline" is a box; write "target": "#consent".',
  "late-announcement": '{path}: received {received}, expected a day before "effective", {known}. The notice would tell of a change that has been; correct one of the two.',
  "no-such-day": "{path}: received {received}, expected a day that exists. Correct it.",
  "unknown-country": '{path}: received {received}, expected a country of ISO 3166-1, such as "KR"; {near}',
  "unknown-region": '{path}: received {received}, expected a country of ISO 3166-1, such as "KR" or "US-CA", "EEA" or "*". No visitor is ever there; {near}',
  "unknown-language": '{path}: received {received}, expected a language that is shown: a built-in one, or one that "ui.messages" has texts in. Nobody would read this; {near}'
};

function explainAdvice({code, path, received, known = []}) {
  const near = nearestName(String(received), known), said = {
    path,
    received: Array.isArray(received) ? received.map(show).join(", ") : show(received),
    known: known.map(show).join(", "),
    near: void 0 === near ? "correct or remove it." : `did you mean ${show(near)}?`,
    snippet: `"categories": [${[ "required", ...known.filter(it => "required" !== it) ].map(id => `{ "id": ${show(id)} }`).join(", ")}]`
  };
  return adviceTexts[code].replace(/\{(\w+)\}/g, (_, name) => said[name]);
}

const locales = "en ar bg ca cs da de el es et fa fi fr ga he hi hr hu id is it ja ko lt lv mt nb nl pl pt pt-BR ro ru sk sl sv th tr uk vi zh-Hans zh-Hant".split(" "), OTHER = {
  __proto__: null,
  iw: "he",
  in: "id",
  ji: "yi",
  mo: "ro",
  no: "nb",
  nn: "nb",
  cmn: "zh",
  yue: "zh-yue"
}, canonical = tag => tag.trim().slice(0, 35).toLowerCase().replace(/[.@].*/s, "").replace(/_/g, "-").replace(/^[a-z]+/, it => OTHER[it] ?? it).replace(/^zh\b.*/, it => /-hans\b/.test(it) || !/-(hant|tw|hk|mo|cht|yue)\b/.test(it) ? "zh-hans" : "zh-hant");

function matchLocale(tag, available) {
  const wish = canonical(tag);
  for (let range = wish; range; range = range.replace(/-?[^-]*$/, "")) {
    const found = available.find(it => canonical(it) === range);
    if (found) return found;
  }
  return available.find(it => !/^zh/.test(wish) && canonical(it).startsWith(wish.replace(/-.*/, "") + "-"));
}

const countries = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW".split(" "), defaults = {
  categories: [ {
    id: "required"
  }, {
    id: "functional"
  }, {
    id: "analytics"
  }, {
    id: "advertising"
  } ]
}, known = {
  "google-analytics": "analytics"
}, text = (pattern, required) => ({
  kind: "text",
  pattern,
  required
}), neededText = pattern => text(pattern, !0), anyText = text(), anyNeededText = neededText(), integer = (min, max) => ({
  kind: "integer",
  min,
  max
}), choice = (...values) => ({
  kind: "choice",
  values
}), list = (of, most) => ({
  kind: "list",
  of,
  most
}), record = (of, keys) => ({
  kind: "record",
  of,
  keys
}), either = (...options) => ({
  kind: "either",
  options
}), fieldsAlike = (names, option) => Object.fromEntries(names.split(" ").map(it => [ it, option ])), object = fields => ({
  kind: "object",
  fields
}), flag = {
  kind: "flag"
}, texts = {
  kind: "texts"
}, hook = {
  kind: "hook"
}, shared0 = text("^\\d{4}-\\d\\d-\\d\\d$"), shared1 = text("^(?=(?=[\\s\\S]{1,2048}$)(?:[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$)(([Hh][Tt][Tt][Pp][Ss]?:)?//[^/?#@\\\\\\u0000-\\u0020\\u007f]+([/?#]|$)|(?![ ]|//|[^/?#]*:))([^\\\\\\u0000-\\u001f\\u007f]*[^\\\\\\u0000-\\u0020\\u007f])?$"), shared2 = list(object({
  url: neededText("^(?=(?=[\\s\\S]{1,2048}$)(?:[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$)((([Hh][Tt][Tt][Pp][Ss]?:)?//[^/?#@\\\\\\u0000-\\u0020\\u007f]+([/?#]|$)|(?![ ]|//|[^/?#]*:))([^\\\\\\u0000-\\u001f\\u007f]*[^\\\\\\u0000-\\u0020\\u007f])?|[Mm][Aa][Ii][Ll][Tt][Oo]:[^\\\\\\u0000-\\u0020\\u007f]+|[Tt][Ee][Ll]:[+*#0-9][-+*#0-9A-Za-z().;=]*)$"),
  name: texts
})), shared3 = list(anyText), shared4 = integer(1, 400), options = object({
  $schema: anyText,
  policy: object({
    id: text("^(?=[\\s\\S]{1,128}$)(?:[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$"),
    version: neededText("^(?=[\\s\\S]{1,256}$)(?:[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$"),
    material: flag,
    audience: choice("general", "child"),
    region: text("^(?!EU|UK)[A-Z]{2}(-[A-Z0-9]{1,3})?$"),
    url: neededText("^(?=(?=[\\s\\S]{1,2048}$)(?:[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$)(([Hh][Tt][Tt][Pp][Ss]?:)?//[^/?#@\\\\\\u0000-\\u0020\\u007f]+([/?#]|$)|(?![ ]|//|[^/?#]*:))([^\\\\\\u0000-\\u001f\\u007f]*[^\\\\\\u0000-\\u0020\\u007f])?$"),
    effective: shared0,
    announced: shared0,
    previous: list(object({
      version: neededText("^(?=[\\s\\S]{1,256}$)(?:[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$"),
      url: shared1,
      until: shared0,
      material: flag
    }))
  }),
  controller: object({
    name: anyText,
    contact: anyText,
    url: shared1,
    officer: anyText,
    rights: shared1,
    complaints: shared2
  }),
  categories: list(object({
    id: neededText("^[A-Za-z][A-Za-z0-9-]{0,127}$"),
    name: texts,
    description: texts,
    lost: texts,
    lasts: text("^(session|P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?)$"),
    separate: choice("third-party-provision", "overseas-transfer", "marketing-messages"),
    optOut: shared2,
    consentMode: list(text("_(storage|user_data|personalization)$"))
  }), 100),
  services: list(object({
    id: neededText("^[A-Za-z][A-Za-z0-9-]{0,127}$"),
    use: anyText,
    options: {
      kind: "opaque"
    },
    category: anyText,
    name: texts,
    purpose: texts,
    purposes: shared3,
    lost: texts,
    optOut: shared2,
    transfers: list(object({
      recipient: anyNeededText,
      country: text("^[A-Z]{2}$"),
      items: texts,
      purpose: texts,
      senderPurpose: texts,
      retention: texts,
      contact: anyText
    })),
    needs: shared3,
    vendor: object({
      name: anyText,
      country: text("^[A-Z]{2}$"),
      privacy: shared1
    }),
    cookies: list(object({
      name: anyNeededText,
      kind: choice("cookie", "localStorage", "sessionStorage", "indexedDB", "cacheStorage"),
      duration: text("^(session|P(?=.)(\\d+[YMWD])*(T(?=.)(\\d+[HMS])*)?)$"),
      purpose: texts,
      reach: choice("page", "server", "third-party", "partitioned")
    })),
    hosts: list(text("^[^\\s/:?#@*;,'\"]+(:\\d+)?$")),
    integrity: list(text("^sha(256|384|512)-[A-Za-z0-9+/]+={0,2}$")),
    ownUse: flag,
    anonymous: flag,
    reload: flag,
    onGrant: hook,
    onRevoke: hook
  }), 500),
  signals: object({
    dnt: either(flag, shared3),
    gpc: either(flag, shared3)
  }),
  regionFrom: object({
    cookie: text("^[A-Za-z0-9_-]+$"),
    endpoint: shared1,
    guess: choice("strict", "trust", "off")
  }),
  regions: record(object({
    law: text("^(?=[\\s\\S]{1,64}$)(?:[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$"),
    model: choice("opt-in", "opt-out", "notice"),
    bases: record(choice("opt-in", "opt-out", "notice", "exempt-with-objection", "opt-in-if-identifying")),
    signals: object({
      dnt: choice("none", "until-yes", "always"),
      gpc: choice("none", "until-yes", "always")
    }),
    links: list(choice("privacy-choices", "do-not-sell", "opt-out")),
    marks: flag,
    prompt: flag,
    days: shared4,
    optOutDays: shared4,
    refusalDays: shared4,
    age: integer(0, 21),
    separate: list(choice("third-party-provision", "overseas-transfer", "marketing-messages")),
    url: shared1,
    controller: object({
      name: anyText,
      contact: anyText,
      url: shared1,
      officer: anyText,
      rights: shared1,
      complaints: shared2
    }),
    optOut: record(shared2),
    languages: shared3,
    messages: record(object(fieldsAlike("bannerTitle optOutTitle bannerText bannerChoice optOutText addedText more lapsedText newText policyLink rejectAll acceptAll acknowledge settings save close panelTitle panelText trigger alwaysOn required optional services saved gpcHonored dntHonored lockedBySignal overrideText override lockedByAge noticeText changedText noticeClose outdatedText reload controller comma embedText embedOnce embedAlways requiredName requiredDescription functionalName functionalDescription analyticsName analyticsDescription advertisingName advertisingDescription provider providerPolicy country purpose name kind duration data recipient recipients contact retention transfers optOutLink ifRefused firstParty thirdParty cookie localStorage sessionStorage indexedDB cacheStorage session untilDeleted unreachable noCookies ownPurpose yourChoice choiceDate choiceNone consentId copy copied download language granted denied change withdraw declarationTitle categories effective listsNow previousVersions until officer rights complaints objection object transmissions senderPurpose recipientPurpose browserTitle browserText gaPurpose gaVisitor gaVisit gaDay gaRate privacyChoices doNotSell optedOut optOutHonored dntIgnored notKept", anyText)))
  }), {
    pattern: "^(\\*|EEA|(?!EU|UK)[A-Z]{2}(-[A-Z0-9]{1,3})?)$"
  }),
  storage: object({
    name: text("^[A-Za-z0-9_-]+$"),
    days: shared4,
    onExpiry: choice("ask", "keep-refusals", "reset"),
    domain: anyText,
    sameSite: choice("Lax", "Strict", "None"),
    refresh: shared1
  }),
  receipts: object({
    endpoint: shared1
  }),
  ui: object({
    layout: choice("box", "bar", "modal", "inline", "none"),
    position: choice("bottom-start", "bottom-end", "top-start", "top-end", "bottom", "top"),
    target: anyText,
    locale: anyText,
    locales: shared3,
    trigger: flag,
    triggerPosition: choice("bottom-start", "bottom-end", "top-start", "top-end"),
    marks: flag,
    theme: object({
      preset: choice("plain", "soft", "sharp"),
      scheme: choice("auto", "light", "dark"),
      accent: anyText,
      accentText: anyText,
      text: anyText,
      background: anyText,
      surface: anyText,
      border: anyText,
      font: anyText,
      fontSize: anyText,
      radius: anyText,
      spacing: anyText,
      shadow: anyText,
      motion: anyText,
      width: anyText,
      zIndex: anyText,
      light: object({
        accent: anyText,
        accentText: anyText,
        text: anyText,
        background: anyText,
        surface: anyText,
        border: anyText
      }),
      dark: object({
        accent: anyText,
        accentText: anyText,
        text: anyText,
        background: anyText,
        surface: anyText,
        border: anyText
      })
    }),
    messages: record(object(fieldsAlike("bannerTitle optOutTitle bannerText bannerChoice optOutText addedText more lapsedText newText policyLink rejectAll acceptAll acknowledge settings save close panelTitle panelText trigger alwaysOn required optional services saved gpcHonored dntHonored lockedBySignal overrideText override lockedByAge noticeText changedText noticeClose outdatedText reload controller comma embedText embedOnce embedAlways requiredName requiredDescription functionalName functionalDescription analyticsName analyticsDescription advertisingName advertisingDescription provider providerPolicy country purpose name kind duration data recipient recipients contact retention transfers optOutLink ifRefused firstParty thirdParty cookie localStorage sessionStorage indexedDB cacheStorage session untilDeleted unreachable noCookies ownPurpose yourChoice choiceDate choiceNone consentId copy copied download language granted denied change withdraw declarationTitle categories effective listsNow previousVersions until officer rights complaints objection object transmissions senderPurpose recipientPurpose browserTitle browserText gaPurpose gaVisitor gaVisit gaDay gaRate privacyChoices doNotSell optedOut optOutHonored dntIgnored notKept", anyText)))
  }),
  guard: choice("off", "observe", "enforce"),
  strict: flag,
  hosts: record(anyText, {
    pattern: "^[^\\s/:?#@*;,'\"]+(:\\d+)?$"
  })
});

function valuesOf(wanted, option, value, path) {
  if (void 0 === value || null === value) return [];
  if (wanted(option)) return [ [ path, value ] ];
  const at = key => path ? `${path}.${key}` : key;
  switch (option.kind) {
   case "list":
    return value.flatMap((it, i) => valuesOf(wanted, option.of, it, `${path}[${i}]`));

   case "record":
    return Object.entries(value).flatMap(([key, it]) => valuesOf(wanted, option.of, it, at(key)));

   case "object":
    return Object.entries(value).flatMap(([key, it]) => valuesOf(wanted, option.fields[key], it, at(key)));

   default:
    return [];
  }
}

const isDay = it => "text" === it.kind && it.pattern === DAY, isCountry = it => "text" === it.kind && "^[A-Z]{2}$" === it.pattern, isTexts = it => "texts" === it.kind;

function languages({ui = {}, regions = {}}, all) {
  const own = [ [ "ui.messages", ui.messages ], ...Object.entries(regions).map(([code, it]) => [ `regions.${code}.messages`, it.messages ]) ].flatMap(([path, messages]) => Object.keys(messages ?? {}).map(tag => [ `${path}.${tag}`, tag ])), shown = [ ...new Set([ ...locales, ...own.map(it => it[1]) ]) ], unknown = (path, received) => ({
    code: "unknown-language",
    path,
    received,
    known: shown.filter(it => it !== received)
  }), wished = [ ...void 0 === ui.locale || "auto" === ui.locale ? [] : [ [ "ui.locale", ui.locale ] ], ...(ui.locales ?? []).map((tag, i) => [ `ui.locales[${i}]`, tag ]), ...Object.entries(regions).flatMap(([code, it]) => (it.languages ?? []).map((tag, i) => [ `regions.${code}.languages[${i}]`, tag ])) ];
  return [ ...own.filter(([, tag]) => !matchLocale(tag, locales) && !function(tag) {
    try {
      return void 0 !== new Intl.DisplayNames([ "en" ], {
        type: "language",
        fallback: "none"
      }).of(tag);
    } catch {
      return !1;
    }
  }(tag)).map(it => unknown(...it)), ...wished.filter(([, tag]) => !matchLocale(tag, shown)).map(it => unknown(...it)), ...all.flatMap(([path, texts]) => {
    const tags = "object" === typeof texts ? Object.keys(texts) : [];
    return tags.filter(tag => !shown.some(it => matchLocale(it, tags) === tag)).map(tag => unknown(`${path}.${tag}`, tag));
  }) ];
}

const categoryOf = ({category, use = ""}) => category ?? known[use];

function advise(input, marked = []) {
  const {policy, categories, services = [], hosts = {}, regions = {}, ui = {}} = input, used = new Set([ "required", ...marked, ...services.flatMap(it => [ categoryOf(it) ?? "", ...it.needs ?? [] ]), ...Object.values(hosts).flatMap(it => it.split(/\s+/)).map(it => it.replace(/^!/, "")) ]);
  for (const it of services) used.has(it.id) && used.add(categoryOf(it) ?? "");
  const builtIn = defaults.categories.map(it => it.id), unused = builtIn.filter(id => !used.has(id)), each = (all, path, look) => (all ?? []).flatMap((it, i) => look(it, `${path}[${i}]`)).filter(it => !1 !== it), valuesAt = wanted => valuesOf(wanted, options, input, "");
  return [ ...void 0 === categories && unused.length > 0 ? [ {
    code: "unused-category",
    path: "categories",
    received: unused,
    known: builtIn.filter(id => used.has(id))
  } ] : [], ...each(categories, "categories", ({id, name, description, separate}, path) => [ !builtIn.includes(id) && void 0 === name && {
    code: "unnamed-category",
    path: `${path}.name`,
    received: id
  }, !builtIn.includes(id) && void 0 === description && {
    code: "undescribed-category",
    path: `${path}.description`,
    received: id
  }, void 0 !== separate && !used.has(id) && {
    code: "unneeded-consent",
    path,
    received: id
  } ]), ...each(services, "services", ({id, use, purpose, vendor}, path) => [ void 0 === use && void 0 === purpose && {
    code: "no-purpose",
    path: `${path}.purpose`,
    received: id
  }, void 0 === use && void 0 === vendor?.name && {
    code: "no-vendor",
    path: `${path}.vendor.name`,
    received: id
  } ]), ..."inline" === ui.layout && void 0 === ui.target ? [ {
    code: "no-target",
    path: "ui.target"
  } ] : [], ...policy.announced && policy.effective && policy.announced > policy.effective ? [ {
    code: "late-announcement",
    path: "policy.announced",
    received: policy.announced,
    known: [ policy.effective ]
  } ] : [], ...valuesAt(isDay).filter(([, day]) => !function(day) {
    const time = Date.parse(day);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
  }(day)).map(([path, received]) => ({
    code: "no-such-day",
    path,
    received
  })), ...[ ...valuesAt(isCountry), ...policy.region ? [ [ "policy.region", policy.region ] ] : [] ].filter(([, code]) => !countries.includes(code.slice(0, 2))).map(([path, received]) => ({
    code: "unknown-country",
    path,
    received,
    known: countries
  })), ...Object.keys(regions).filter(it => ![ "*", "EEA" ].includes(it) && !countries.includes(it.slice(0, 2))).map(received => ({
    code: "unknown-region",
    path: `regions.${received}`,
    received,
    known: [ "EEA", ...countries ]
  })), ...languages(input, valuesAt(isTexts)) ];
}

function tellAdvice(input, document) {
  const tell = () => {
    const marked = [ ...document.querySelectorAll("[data-consent]") ].flatMap(it => it.getAttribute("data-consent").split(/\s+/)).map(it => it.replace(/^!/, ""));
    for (const it of advise(input, marked)) console.warn(`assent: [${it.code}] ${explainAdvice(it)}`);
  };
  "loading" === document.readyState ? document.addEventListener("DOMContentLoaded", tell, {
    once: !0
  }) : tell();
}

export { explanations, tellAdvice };
