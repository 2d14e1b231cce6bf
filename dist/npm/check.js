const PERIODS = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?/, lineOf = most => `(?=[\\s\\S]{1,${most}}$)(?:[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$`, unknownIds = (need, {categories, services}) => (need => [ ...new Set(need.split(/\s+/).filter(Boolean)) ].sort().join(" "))(need).replace(/!/g, "").split(" ").filter(id => id && ![ ...categories, ...services ].some(it => it.id === id)), SAID = {
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
}, signalNames = Object.keys(signalKinds), text$1 = (pattern, required) => ({
  kind: "text",
  pattern,
  required
}), neededText = pattern => text$1(pattern, !0), anyText = text$1(), anyNeededText = neededText(), integer$1 = (min, max) => ({
  kind: "integer",
  min,
  max
}), choice$1 = (...values) => ({
  kind: "choice",
  values
}), list$1 = (of, most) => ({
  kind: "list",
  of,
  most
}), record$1 = (of, keys) => ({
  kind: "record",
  of,
  keys
}), either$1 = (...options) => ({
  kind: "either",
  options
}), fieldsAlike = (names, option) => Object.fromEntries(names.split(" ").map(it => [ it, option ])), object$1 = fields => ({
  kind: "object",
  fields
}), flag$1 = {
  kind: "flag"
}, texts$1 = {
  kind: "texts"
}, hook$1 = {
  kind: "hook"
}, shared0 = text$1("^\\d{4}-\\d\\d-\\d\\d$"), shared1 = text$1("^(?=(?=[\\s\\S]{1,2048}$)(?:[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$)(([Hh][Tt][Tt][Pp][Ss]?:)?//[^/?#@\\\\\\u0000-\\u0020\\u007f]+([/?#]|$)|(?![ ]|//|[^/?#]*:))([^\\\\\\u0000-\\u001f\\u007f]*[^\\\\\\u0000-\\u0020\\u007f])?$"), shared2 = list$1(object$1({
  url: neededText("^(?=(?=[\\s\\S]{1,2048}$)(?:[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$)((([Hh][Tt][Tt][Pp][Ss]?:)?//[^/?#@\\\\\\u0000-\\u0020\\u007f]+([/?#]|$)|(?![ ]|//|[^/?#]*:))([^\\\\\\u0000-\\u001f\\u007f]*[^\\\\\\u0000-\\u0020\\u007f])?|[Mm][Aa][Ii][Ll][Tt][Oo]:[^\\\\\\u0000-\\u0020\\u007f]+|[Tt][Ee][Ll]:[+*#0-9][-+*#0-9A-Za-z().;=]*)$"),
  name: texts$1
})), shared3 = list$1(anyText), shared4 = integer$1(1, 400), options$1 = object$1({
  $schema: anyText,
  policy: object$1({
    id: text$1("^(?=[\\s\\S]{1,128}$)(?:[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$"),
    version: neededText("^(?=[\\s\\S]{1,256}$)(?:[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$"),
    material: flag$1,
    audience: choice$1("general", "child"),
    region: text$1("^(?!EU|UK)[A-Z]{2}(-[A-Z0-9]{1,3})?$"),
    url: neededText("^(?=(?=[\\s\\S]{1,2048}$)(?:[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$)(([Hh][Tt][Tt][Pp][Ss]?:)?//[^/?#@\\\\\\u0000-\\u0020\\u007f]+([/?#]|$)|(?![ ]|//|[^/?#]*:))([^\\\\\\u0000-\\u001f\\u007f]*[^\\\\\\u0000-\\u0020\\u007f])?$"),
    effective: shared0,
    announced: shared0,
    previous: list$1(object$1({
      version: neededText("^(?=[\\s\\S]{1,256}$)(?:[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$"),
      url: shared1,
      until: shared0,
      material: flag$1
    }))
  }),
  controller: object$1({
    name: anyText,
    contact: anyText,
    url: shared1,
    officer: anyText,
    rights: shared1,
    complaints: shared2
  }),
  categories: list$1(object$1({
    id: neededText("^[A-Za-z][A-Za-z0-9-]{0,127}$"),
    name: texts$1,
    description: texts$1,
    lost: texts$1,
    lasts: text$1("^(session|P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?)$"),
    separate: choice$1("third-party-provision", "overseas-transfer", "marketing-messages"),
    optOut: shared2,
    consentMode: list$1(text$1("_(storage|user_data|personalization)$"))
  }), 100),
  services: list$1(object$1({
    id: neededText("^[A-Za-z][A-Za-z0-9-]{0,127}$"),
    use: anyText,
    options: {
      kind: "opaque"
    },
    category: anyText,
    name: texts$1,
    purpose: texts$1,
    purposes: shared3,
    lost: texts$1,
    optOut: shared2,
    transfers: list$1(object$1({
      recipient: anyNeededText,
      country: text$1("^[A-Z]{2}$"),
      items: texts$1,
      purpose: texts$1,
      senderPurpose: texts$1,
      retention: texts$1,
      contact: anyText
    })),
    needs: shared3,
    vendor: object$1({
      name: anyText,
      country: text$1("^[A-Z]{2}$"),
      privacy: shared1
    }),
    cookies: list$1(object$1({
      name: anyNeededText,
      kind: choice$1("cookie", "localStorage", "sessionStorage", "indexedDB", "cacheStorage"),
      duration: text$1("^(session|P(?=.)(\\d+[YMWD])*(T(?=.)(\\d+[HMS])*)?)$"),
      purpose: texts$1,
      reach: choice$1("page", "server", "third-party", "partitioned")
    })),
    hosts: list$1(text$1("^[^\\s/:?#@*;,'\"]+(:\\d+)?$")),
    integrity: list$1(text$1("^sha(256|384|512)-[A-Za-z0-9+/]+={0,2}$")),
    ownUse: flag$1,
    anonymous: flag$1,
    reload: flag$1,
    onGrant: hook$1,
    onRevoke: hook$1
  }), 500),
  signals: object$1({
    dnt: either$1(flag$1, shared3),
    gpc: either$1(flag$1, shared3)
  }),
  regionFrom: object$1({
    cookie: text$1("^[A-Za-z0-9_-]+$"),
    endpoint: shared1,
    guess: choice$1("strict", "trust", "off")
  }),
  regions: record$1(object$1({
    law: text$1("^(?=[\\s\\S]{1,64}$)(?:[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$"),
    model: choice$1("opt-in", "opt-out", "notice"),
    bases: record$1(choice$1("opt-in", "opt-out", "notice", "exempt-with-objection", "opt-in-if-identifying")),
    signals: object$1({
      dnt: choice$1("none", "until-yes", "always"),
      gpc: choice$1("none", "until-yes", "always")
    }),
    links: list$1(choice$1("privacy-choices", "do-not-sell", "opt-out")),
    marks: flag$1,
    prompt: flag$1,
    days: shared4,
    optOutDays: shared4,
    refusalDays: shared4,
    age: integer$1(0, 21),
    separate: list$1(choice$1("third-party-provision", "overseas-transfer", "marketing-messages")),
    url: shared1,
    controller: object$1({
      name: anyText,
      contact: anyText,
      url: shared1,
      officer: anyText,
      rights: shared1,
      complaints: shared2
    }),
    optOut: record$1(shared2),
    languages: shared3,
    messages: record$1(object$1(fieldsAlike("bannerTitle optOutTitle bannerText bannerChoice optOutText addedText more lapsedText newText policyLink rejectAll acceptAll acknowledge settings save close panelTitle panelText trigger alwaysOn required optional services saved gpcHonored dntHonored lockedBySignal overrideText override lockedByAge noticeText changedText noticeClose outdatedText reload controller comma embedText embedOnce embedAlways requiredName requiredDescription functionalName functionalDescription analyticsName analyticsDescription advertisingName advertisingDescription provider providerPolicy country purpose name kind duration data recipient recipients contact retention transfers optOutLink ifRefused firstParty thirdParty cookie localStorage sessionStorage indexedDB cacheStorage session untilDeleted unreachable noCookies ownPurpose yourChoice choiceDate choiceNone consentId copy copied download language granted denied change withdraw declarationTitle categories effective listsNow previousVersions until officer rights complaints objection object transmissions senderPurpose recipientPurpose browserTitle browserText gaPurpose gaVisitor gaVisit gaDay gaRate privacyChoices doNotSell optedOut optOutHonored dntIgnored notKept", anyText)))
  }), {
    pattern: "^(\\*|EEA|(?!EU|UK)[A-Z]{2}(-[A-Z0-9]{1,3})?)$"
  }),
  storage: object$1({
    name: text$1("^[A-Za-z0-9_-]+$"),
    days: shared4,
    onExpiry: choice$1("ask", "keep-refusals", "reset"),
    domain: anyText,
    sameSite: choice$1("Lax", "Strict", "None"),
    refresh: shared1
  }),
  receipts: object$1({
    endpoint: shared1
  }),
  ui: object$1({
    layout: choice$1("box", "bar", "modal", "inline", "none"),
    position: choice$1("bottom-start", "bottom-end", "top-start", "top-end", "bottom", "top"),
    target: anyText,
    locale: anyText,
    locales: shared3,
    trigger: flag$1,
    triggerPosition: choice$1("bottom-start", "bottom-end", "top-start", "top-end"),
    marks: flag$1,
    theme: object$1({
      preset: choice$1("plain", "soft", "sharp"),
      scheme: choice$1("auto", "light", "dark"),
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
      light: object$1({
        accent: anyText,
        accentText: anyText,
        text: anyText,
        background: anyText,
        surface: anyText,
        border: anyText
      }),
      dark: object$1({
        accent: anyText,
        accentText: anyText,
        text: anyText,
        background: anyText,
        surface: anyText,
        border: anyText
      })
    }),
    messages: record$1(object$1(fieldsAlike("bannerTitle optOutTitle bannerText bannerChoice optOutText addedText more lapsedText newText policyLink rejectAll acceptAll acknowledge settings save close panelTitle panelText trigger alwaysOn required optional services saved gpcHonored dntHonored lockedBySignal overrideText override lockedByAge noticeText changedText noticeClose outdatedText reload controller comma embedText embedOnce embedAlways requiredName requiredDescription functionalName functionalDescription analyticsName analyticsDescription advertisingName advertisingDescription provider providerPolicy country purpose name kind duration data recipient recipients contact retention transfers optOutLink ifRefused firstParty thirdParty cookie localStorage sessionStorage indexedDB cacheStorage session untilDeleted unreachable noCookies ownPurpose yourChoice choiceDate choiceNone consentId copy copied download language granted denied change withdraw declarationTitle categories effective listsNow previousVersions until officer rights complaints objection object transmissions senderPurpose recipientPurpose browserTitle browserText gaPurpose gaVisitor gaVisit gaDay gaRate privacyChoices doNotSell optedOut optOutHonored dntIgnored notKept", anyText)))
  }),
  guard: choice$1("off", "observe", "enforce"),
  strict: flag$1,
  hosts: record$1(anyText, {
    pattern: "^[^\\s/:?#@*;,'\"]+(:\\d+)?$"
  })
}), integrations$1 = {
  "google-analytics": {
    options: object$1({
      id: neededText("^(G|GT|UA|AW|DC)-[A-Za-z0-9-]+$"),
      mode: choice$1("basic", "advanced"),
      src: shared1
    })
  }
}, PLAIN = /^[a-z\d][a-z\d-]{0,31}$/i, defaults = {
  policy: {
    id: "main"
  },
  controller: {},
  categories: [ {
    id: "required"
  }, {
    id: "functional"
  }, {
    id: "analytics"
  }, {
    id: "advertising"
  } ],
  services: [],
  signals: {
    dnt: !1,
    gpc: [ "advertising" ]
  },
  storage: {
    domain: "auto",
    sameSite: "Lax"
  },
  receipts: {},
  ui: {
    layout: "box",
    position: "bottom-start",
    locale: "auto",
    trigger: !0,
    marks: !1,
    theme: {},
    messages: {}
  },
  guard: "off",
  strict: !1,
  hosts: {}
}, serviceDefaults = {
  vendor: {},
  cookies: [],
  hosts: [],
  reload: !1
}, cookieDefaults = {
  kind: "cookie",
  reach: "page"
}, known = {
  "google-analytics": "analytics"
};

function withDefaults(input) {
  const config = {
    ...defaults,
    ...input
  };
  for (const group of [ "policy", "controller", "signals", "storage", "receipts", "ui" ]) config[group] = {
    ...defaults[group],
    ...input[group]
  };
  return config.storage.name = function(policy, name) {
    return "string" === typeof name ? name : "string" !== typeof policy || "main" === policy ? "consent_choice" : `consent_choice-${PLAIN.test(policy) ? policy : `-${(text => {
      let hash = 2166136261;
      for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
      return (hash >>> 0).toString(36);
    })(policy)}`}`;
  }(input.policy.id, input.storage?.name), config.services = config.services.map(it => {
    const category = known[it.use ?? ""];
    return {
      ...serviceDefaults,
      ...category && {
        category
      },
      ...it,
      cookies: (it.cookies ?? []).map(cookie => ({
        ...cookieDefaults,
        ...cookie
      }))
    };
  }), config;
}

function withoutUndefined(value) {
  return Array.isArray(value) ? value.map(it => withoutUndefined(it)) : (value => "object" === typeof value && null !== value && !Array.isArray(value))(value) ? Object.fromEntries(Object.entries(value).flatMap(([key, it]) => void 0 === it ? [] : [ [ key, "options" === key ? it : withoutUndefined(it) ] ])) : value;
}

const isObject = value => "object" === typeof value && null !== value && !Array.isArray(value), own = (from, key) => Object.prototype.hasOwnProperty.call(from, key) ? from[key] : void 0;

function fits(option, value) {
  switch (option.kind) {
   case "text":
    return "string" === typeof value && "" !== value && (!option.pattern || RegExp(option.pattern).test(value));

   case "texts":
    return "string" === typeof value || isObject(value) && Object.values(value).every(it => "string" === typeof it);

   case "integer":
    return Number.isInteger(value) && value >= option.min && value <= option.max;

   case "flag":
    return "boolean" === typeof value;

   case "choice":
    return option.values.includes(value);

   case "hook":
    return "function" === typeof value;

   case "list":
    return Array.isArray(value);

   case "either":
    return option.options.some(it => fits(it, value));

   case "record":
   case "object":
   case "opaque":
    return isObject(value);
  }
}

const WEB = "(([Hh][Tt][Tt][Pp][Ss]?:)?//[^/?#@\\\\\\u0000-\\u0020\\u007f]+([/?#]|$)|(?![ ]|//|[^/?#]*:))", REST = "([^\\\\\\u0000-\\u001f\\u007f]*[^\\\\\\u0000-\\u0020\\u007f])?", LINE = `(?=${lineOf(2048)})`, ADDRESS = `^${LINE}${WEB}${REST}$`, CONTACT = `^${LINE}(${WEB}${REST}|[Mm][Aa][Ii][Ll][Tt][Oo]:[^\\\\\\u0000-\\u0020\\u007f]+|[Tt][Ee][Ll]:[+*#0-9][-+*#0-9A-Za-z().;=]*)$`, option = (it, doc) => it, text = (rest, doc) => option({
  kind: "text",
  ...rest
}), address = (rest, doc) => text({
  ...rest,
  pattern: ADDRESS,
  form: 'an address such as "/privacy" or "https://www.example.com/privacy"',
  address: "web"
}), integer = (rest, doc) => option({
  kind: "integer",
  ...rest
}), flag = (fallback, doc) => option({
  kind: "flag",
  fallback
}), choice = (values, fallback, doc) => option({
  kind: "choice",
  values,
  fallback
}), texts = doc => option({
  kind: "texts"
}), list = (of, fallback, doc) => option({
  kind: "list",
  of,
  fallback
}), record = (of, doc, keys) => option({
  kind: "record",
  of,
  fallback: {},
  keys
}), object = (name, fields, doc) => option({
  kind: "object",
  name,
  fields
}), either = (options, fallback, doc) => option({
  kind: "either",
  options,
  fallback
}), hook = doc => option({
  kind: "hook"
}), integrations = {
  "google-analytics": {
    category: "analytics",
    cookies: [ "_ga*", "_gid", "_gat*" ],
    hosts: [ "www.googletagmanager.com", "google-analytics.com", "analytics.google.com" ],
    options: object("GoogleAnalyticsOptions", {
      id: text({
        required: !0,
        pattern: "^(G|GT|UA|AW|DC)-[A-Za-z0-9-]+$",
        form: 'a measurement id such as "G-XXXXXXX"'
      }),
      mode: choice([ "basic", "advanced" ], "basic"),
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

const id = doc => text({
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
  pattern: "^\\d{4}-\\d\\d-\\d\\d$",
  form: "a date as YYYY-MM-DD"
}, NATION = {
  pattern: "^[A-Z]{2}$",
  form: 'an ISO 3166-1 code such as "US"'
}, link = object("LinkOptions", {
  url: (rest = {
    required: !0
  }, text({
    ...rest,
    pattern: CONTACT,
    form: 'an address such as "https://www.example.com", "mailto:privacy@example.com" or "tel:+82-2-123"',
    address: "contact"
  })),
  name: texts()
});

var rest;

const previous = object("PreviousOptions", {
  version: text({
    required: !0,
    ...line(256)
  }),
  url: address({}),
  until: text(DATE),
  material: flag(void 0)
}), policy = object("PolicyOptions", {
  id: text({
    fallback: "main",
    ...line(128)
  }),
  version: text({
    required: !0,
    ...line(256)
  }),
  material: flag(void 0),
  audience: choice([ "general", "child" ], void 0),
  region: text({
    pattern: "^(?!EU|UK)[A-Z]{2}(-[A-Z0-9]{1,3})?$",
    form: 'an ISO 3166 code such as "KR" or "US-CA"'
  }),
  url: address({
    required: !0
  }),
  effective: text(DATE),
  announced: text(DATE),
  previous: list(previous, void 0)
}), controller = object("ControllerOptions", {
  name: text({}),
  contact: text({}),
  url: address({}),
  officer: text({}),
  rights: address({}),
  complaints: list(link, void 0)
}), SEPARATE = [ "third-party-provision", "overseas-transfer", "marketing-messages" ], category = object("CategoryOptions", {
  id: id(),
  name: texts(),
  description: texts(),
  lost: texts(),
  lasts: text({
    pattern: "^(session|P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?)$",
    form: '"session" or an ISO 8601 duration in days or more, such as "P12M", of at most 100 years'
  }),
  separate: choice(SEPARATE, void 0),
  optOut: list(link, void 0),
  consentMode: list(text({
    pattern: "_(storage|user_data|personalization)$",
    form: 'a consent type such as "ad_storage"'
  }), void 0)
}), cookie = object("CookieOptions", {
  name: text({
    required: !0
  }),
  kind: choice([ "cookie", "localStorage", "sessionStorage", "indexedDB", "cacheStorage" ], "cookie"),
  duration: text({
    pattern: "^(session|P(?=.)(\\d+[YMWD])*(T(?=.)(\\d+[HMS])*)?)$",
    form: '"session" or an ISO 8601 duration such as "P1Y"'
  }),
  purpose: texts(),
  reach: choice([ "page", "server", "third-party", "partitioned" ], "page")
}), vendor = object("VendorOptions", {
  name: text({}),
  country: text(NATION),
  privacy: address({})
}), transfer = object("TransferOptions", {
  recipient: text({
    required: !0
  }),
  country: text(NATION),
  items: texts(),
  purpose: texts(),
  senderPurpose: texts(),
  retention: texts(),
  contact: text({})
}), service = object("ServiceOptions", {
  id: id(),
  use: text({}),
  options: option({
    kind: "opaque"
  }),
  category: text({}),
  name: texts(),
  purpose: texts(),
  purposes: list(text({}), void 0),
  lost: texts(),
  optOut: list(link, void 0),
  transfers: list(transfer, void 0),
  needs: list(text({}), void 0),
  vendor,
  cookies: list(cookie, []),
  hosts: list(text(HOST), []),
  integrity: list(text({
    pattern: "^sha(256|384|512)-[A-Za-z0-9+/]+={0,2}$",
    form: 'a hash such as "sha384-…", as in an integrity attribute'
  }), void 0),
  ownUse: flag(void 0),
  anonymous: flag(void 0),
  reload: flag(!1),
  onGrant: hook(),
  onRevoke: hook()
}), signals = object("SignalOptions", Object.fromEntries(Object.entries(signalKinds).map(([name, {doc, heeded, about}]) => [ name, either([ flag(!1), list(text({}), void 0) ], !!heeded && [ ...about ], about.join(" and ")) ]))), storage = object("StorageOptions", {
  name: text({
    fallback: "consent_choice",
    pattern: "^[A-Za-z0-9_-]+$",
    form: 'letters, digits, "_" or "-"'
  }),
  days: integer({
    min: 1,
    max: 400
  }),
  onExpiry: choice([ "ask", "keep-refusals", "reset" ], void 0),
  domain: text({
    fallback: "auto"
  }),
  sameSite: choice([ "Lax", "Strict", "None" ], "Lax"),
  refresh: address({})
}), receipts = object("ReceiptOptions", {
  endpoint: address({})
}), colours = {
  accent: text({}),
  accentText: text({}),
  text: text({}),
  background: text({}),
  surface: text({}),
  border: text({})
}, theme = object("ThemeOptions", {
  preset: choice([ "plain", "soft", "sharp" ], void 0),
  scheme: choice([ "auto", "light", "dark" ], void 0),
  ...colours,
  font: text({}),
  fontSize: text({}),
  radius: text({}),
  spacing: text({}),
  shadow: text({}),
  motion: text({}),
  width: text({}),
  zIndex: text({}),
  light: {
    ...object("ColourOptions", colours),
    optional: !0
  },
  dark: {
    ...object("ColourOptions", colours),
    optional: !0
  }
}), messages = record(object("MessageTexts", Object.fromEntries([ "bannerTitle", "optOutTitle", "bannerText", "bannerChoice", "optOutText", "addedText", "more", "lapsedText", "newText", "policyLink", "rejectAll", "acceptAll", "acknowledge", "settings", "save", "close", "panelTitle", "panelText", "trigger", "alwaysOn", "required", "optional", "services", "saved", "gpcHonored", "dntHonored", "lockedBySignal", "overrideText", "override", "lockedByAge", "noticeText", "changedText", "noticeClose", "outdatedText", "reload", "controller", "comma", "embedText", "embedOnce", "embedAlways", "requiredName", "requiredDescription", "functionalName", "functionalDescription", "analyticsName", "analyticsDescription", "advertisingName", "advertisingDescription", "provider", "providerPolicy", "country", "purpose", "name", "kind", "duration", "data", "recipient", "recipients", "contact", "retention", "transfers", "optOutLink", "ifRefused", "firstParty", "thirdParty", "cookie", "localStorage", "sessionStorage", "indexedDB", "cacheStorage", "session", "untilDeleted", "unreachable", "noCookies", "ownPurpose", "yourChoice", "choiceDate", "choiceNone", "consentId", "copy", "copied", "download", "language", "granted", "denied", "change", "withdraw", "declarationTitle", "categories", "effective", "listsNow", "previousVersions", "until", "officer", "rights", "complaints", "objection", "object", "transmissions", "senderPurpose", "recipientPurpose", "browserTitle", "browserText", "gaPurpose", "gaVisitor", "gaVisit", "gaDay", "gaRate", "privacyChoices", "doNotSell", "optedOut", "optOutHonored", "dntIgnored", "notKept" ].map(key => [ key, text({}) ])))), CORNERS = [ "bottom-start", "bottom-end", "top-start", "top-end" ], ui = object("UiOptions", {
  layout: choice([ "box", "bar", "modal", "inline", "none" ], "box"),
  position: choice([ ...CORNERS, "bottom", "top" ], "bottom-start"),
  target: text({}),
  locale: text({
    fallback: "auto"
  }),
  locales: list(text({}), void 0),
  trigger: flag(!0),
  triggerPosition: choice(CORNERS, void 0),
  marks: flag(!1),
  theme,
  messages
}), regionFrom = {
  ...object("RegionFromOptions", {
    cookie: text({
      pattern: "^[A-Za-z0-9_-]+$",
      form: 'letters, digits, "_" or "-"'
    }),
    endpoint: address({}),
    guess: choice([ "strict", "trust", "off" ], void 0)
  }),
  optional: !0
}, MODELS = [ "opt-in", "opt-out", "notice" ], FORCES = choice([ "none", "until-yes", "always" ], void 0), region = object("RegionOptions", {
  law: text(line(64)),
  model: choice(MODELS, void 0),
  bases: {
    ...record(choice([ ...MODELS, "exempt-with-objection", "opt-in-if-identifying" ], void 0)),
    fallback: void 0,
    optional: !0
  },
  signals: {
    ...object("RegionSignals", (of = () => FORCES, Object.fromEntries(signalNames.map(name => [ name, of() ])))),
    optional: !0
  },
  links: list(choice([ "privacy-choices", "do-not-sell", "opt-out" ], void 0), void 0),
  marks: flag(void 0),
  prompt: flag(void 0),
  days: integer({
    min: 1,
    max: 400
  }),
  optOutDays: integer({
    min: 1,
    max: 400
  }),
  refusalDays: integer({
    min: 1,
    max: 400
  }),
  age: integer({
    min: 0,
    max: 21
  }),
  separate: list(choice(SEPARATE, void 0), void 0),
  url: address({}),
  controller: {
    ...controller,
    optional: !0
  },
  optOut: {
    ...record(list(link, void 0)),
    fallback: void 0,
    optional: !0
  },
  languages: list(text({}), void 0),
  messages: {
    ...messages,
    fallback: void 0,
    optional: !0
  }
});

var of;

const options = object("Config", {
  $schema: text({}),
  policy,
  controller,
  categories: {
    ...list(category, [ {
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
    ...list(service, []),
    most: 500
  },
  signals,
  regionFrom,
  regions: {
    ...record(region, 0, {
      pattern: "^(\\*|EEA|(?!EU|UK)[A-Z]{2}(-[A-Z0-9]{1,3})?)$",
      form: 'an ISO 3166 code such as "KR" or "US-CA", "EEA" or "*"'
    }),
    fallback: void 0,
    optional: !0
  },
  storage,
  receipts,
  ui,
  guard: choice([ "off", "observe", "enforce" ], "off"),
  strict: flag(!1),
  hosts: record(text({}), 0, HOST)
});

var __defProp = Object.defineProperty, __publicField = (obj, key, value) => ((obj, key, value) => key in obj ? __defProp(obj, key, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value
}) : obj[key] = value)(obj, "symbol" !== typeof key ? key + "" : key, value);

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
  return option ? "text" === option.kind && option.form ? option.form : "integer" === option.kind ? `a whole number from ${option.min} to ${option.max}` : "choice" === option.kind ? `one of ${option.values.map(show).join(", ")}` : "text" === option.kind ? "a string that is not empty" : KINDS[option.kind] : "something else";
}

function itemOf(option) {
  return "either" === option?.kind ? itemOf(option.options.find(it => "list" === it.kind)) : "list" === option?.kind ? option.of : void 0;
}

function optionAt(path) {
  let option = options;
  for (const key of path.split(/[.[]/).filter(Boolean)) key.endsWith("]") ? option = itemOf(option) : "object" === option?.kind ? option = option.fields[key] : "record" === option?.kind ? option = option.of : "opaque" === option?.kind && (option = Object.values(integrations).map(it => it.options.fields[key]).find(Boolean));
  return option;
}

function choose(problem, name) {
  const known = problem.known ?? [], near = nearestName(name, known);
  return void 0 === near ? `Use one of ${known.map(show).join(", ")}.` : `Did you mean ${show(near)}?`;
}

class ConfigError extends Error {
  constructor(problems) {
    super((problems => `the configuration has ${1 === problems.length ? "a problem" : `${problems.length} problems`}; everything is held until it is mended:\n${problems.map(it => `- [${it.code}] ${function(problem) {
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
    }(it)}`).join("\n")}`)(problems)), __publicField(this, "problems", problems), __publicField(this, "name", "ConfigError");
  }
}

function checkConfig(input) {
  const {config, problems} = function(input) {
    const problems = (input => function(input, complete) {
      const problems = [], report = (code, path, received, names) => {
        problems.push({
          code,
          path,
          received,
          known: names
        });
      };
      function check(option, value, path) {
        if (void 0 === value && "object" !== option.kind) return void (option.required && report("missing", path));
        if (void 0 !== value && !fits(option, value)) return report("invalid", path, value);
        const at = key => path ? `${path}.${key}` : key, inside = value ?? {};
        switch (option.kind) {
         case "either":
          return check(option.options.find(it => fits(it, value)), value, path);

         case "list":
          {
            const {length} = value;
            return length > option.most ? report("too-many", path, length) : value.forEach((it, i) => check(option.of, it ?? null, `${path}[${i}]`));
          }

         case "record":
          for (const key of Object.keys(inside)) option.keys && !RegExp(option.keys.pattern).test(key) ? report("invalid-key", at(key), key) : check(option.of, inside[key] ?? null, at(key));
          return;

         case "object":
          {
            const names = Object.keys(option.fields);
            for (const key of Object.keys(inside)) names.includes(key) || report("unknown-key", at(key), inside[key], names);
            for (const key of names) check(option.fields[key], own(inside, key), at(key));
            return;
          }
        }
      }
      return check(options$1, input, ""), problems.length || function({categories, services, hosts, regions}) {
        const names = categories.map(it => it.id), seen = new Set, claim = ({id}, path) => {
          seen.has(id) && report("duplicate-id", `${path}.id`, id), seen.add(id);
        }, exists = (id, path) => {
          names.includes(id) || report("unknown-id", path, id, names);
        };
        categories.forEach((it, i) => {
          claim(it, `categories[${i}]`), "session" === it.lasts && "required" !== it.id && report("session-only", `categories[${i}].lasts`, it.lasts), 
          function(duration) {
            const [, years = 0, months = 0, weeks = 0, days = 0] = (PERIODS.exec(duration ?? "") ?? []).map(it => +(it || 0)), months12 = years + months / 12;
            return Math.floor(365 * months12 + 7 * weeks + days) || void 0;
          }(it.lasts) > 36500 && report("invalid", `categories[${i}].lasts`, it.lasts);
        });
        for (const [code, {bases, optOut}] of Object.entries(regions ?? {})) for (const [key, cell] of Object.entries({
          bases,
          optOut
        })) for (const id in cell) exists(id, `regions.${code}.${key}.${id}`);
        const length = [ ...categories, ...services ].reduce((sum, {id}) => sum + id.length, 0);
        length > 8e3 && report("ids-too-long", "", length), names.includes("required") || report("no-required", "categories", names), 
        services.forEach((service, i) => {
          const path = `services[${i}]`, {use, category} = service;
          if (claim(service, path), void 0 !== use) {
            const integration = own(integrations$1, use);
            if (!integration) return report("unknown-integration", `${path}.use`, use, Object.keys(integrations$1));
            check(integration.options, input.services[i].options, `${path}.options`);
          }
          void 0 === category ? report("no-category", `${path}.category`, void 0, names) : exists(category, `${path}.category`);
        });
        const ids = [ ...categories, ...services ].map(it => it.id);
        for (const host of Object.keys(hosts)) unknownIds(hosts[host], {
          categories,
          services
        }).forEach(id => report("unknown-id", `hosts.${host}`, id, ids));
        services.forEach(({needs = []}, i) => needs.forEach((id, j) => exists(id, `services[${i}].needs[${j}]`)));
        const {signals = {}} = input;
        for (const key of signalNames) {
          const ids2 = signals[key];
          Array.isArray(ids2) && ids2.forEach((id, i) => exists(id, `signals.${key}[${i}]`));
        }
      }(complete(withoutUndefined(input))), problems;
    }(input, withDefaults))(input);
    return problems.length ? {
      problems
    } : {
      problems,
      config: withDefaults(withoutUndefined(input))
    };
  }(input);
  if (!config) throw new ConfigError(problems);
  return config;
}

export { ConfigError, checkConfig };
