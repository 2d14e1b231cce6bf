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
}, canonical = tag => tag.trim().slice(0, 35).toLowerCase().replace(/[.@].*/s, "").replace(/_/g, "-").replace(/^[a-z]+/, it => OTHER[it] ?? it).replace(/^zh\b.*/, it => /-hans\b/.test(it) || !/-(hant|tw|hk|mo|cht|yue)\b/.test(it) ? "zh-hans" : "zh-hant");

function matchLocale(tag, available) {
  const wish = canonical(tag);
  for (let range = wish; range; range = range.replace(/-?[^-]*$/, "")) {
    const found = available.find(it => canonical(it) === range);
    if (found) return found;
  }
  return available.find(it => !/^zh/.test(wish) && canonical(it).startsWith(wish.replace(/-.*/, "") + "-"));
}

function textFor(texts, locale) {
  return "object" !== typeof texts ? texts : texts[matchLocale(locale, Object.keys(texts)) ?? "en"] ?? Object.values(texts)[0];
}

const UNITS = [ {
  Y: "year",
  M: "month",
  W: "week",
  D: "day"
}, {
  H: "hour",
  M: "minute",
  S: "second"
} ], orAsWritten = (value, format) => {
  try {
    return format() ?? value;
  } catch {
    return value;
  }
}, dateText = (date, language) => orAsWritten(`${date}`, () => new Intl.DateTimeFormat(language, {
  dateStyle: "long",
  ..."string" === typeof date && {
    timeZone: "UTC"
  }
}).format(new Date(date))), CONTACT = `^(?=(?=[\\s\\S]{1,2048}$)(?:[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$)((([Hh][Tt][Tt][Pp][Ss]?:)?//[^/?#@\\\\\\u0000-\\u0020\\u007f]+([/?#]|$)|(?![ ]|//|[^/?#]*:))([^\\\\\\u0000-\\u001f\\u007f]*[^\\\\\\u0000-\\u0020\\u007f])?|[Mm][Aa][Ii][Ll][Tt][Oo]:[^\\\\\\u0000-\\u0020\\u007f]+|[Tt][Ee][Ll]:[+*#0-9][-+*#0-9A-Za-z().;=]*)$`;

function anchor(url, text, more = {}) {
  const href = (text => text && RegExp(CONTACT).test(text) ? text : void 0)(url);
  return void 0 === href ? text : [ "a", {
    href,
    ...more
  }, text ];
}

const say = (text, {language, messages}) => "string" === typeof text && /^ga[A-Z][a-z]+$/.test(text) ? messages[text] : textFor(text, language), categoryText = (category, field, {language, messages}) => textFor(category[field], language) ?? messages[category.id + ("name" === field ? "Name" : "Description")], serviceName = ({own, brought}, translation) => say(own.name ?? brought?.name, translation) ?? own.id, linkTree = ({url, name}, translation) => {
  const shown = say(name, translation) ?? url.replace(/^\w+:\/+|\/$/g, "");
  return anchor(url, shown, {
    target: "_blank",
    rel: "noopener noreferrer"
  });
}, contactTree = (contact, translation) => contact && /^https?:/.test(contact) ? linkTree({
  url: contact
}, translation) : contact && /^\S+@\S+$/.test(contact) ? anchor(`mailto:${contact}`, contact) : contact, rowTree = (links, translation) => links.map((it, i) => [ i ? translation.messages.comma : "", linkTree(it, translation) ]), linksTree = (label, links, translation) => links?.length ? [ "p", {}, `${label}: `, rowTree(links, translation) ] : "", countryText = (code, {language}) => code ? ((code, language) => orAsWritten(code, () => new Intl.DisplayNames(language, {
  type: "region"
}).of(code)))(code, language) : "";

function lastsText({kind = "cookie", duration}, {language, messages}) {
  return "session" === duration || !duration && "sessionStorage" === kind ? messages.session : duration ? ((duration, language) => orAsWritten(duration, () => duration.split("T").flatMap((section, i) => [ ...section.matchAll(/(\d+)(\w)/g) ].map(([, count, unit]) => new Intl.NumberFormat(language, {
    style: "unit",
    unit: UNITS[i][unit],
    unitDisplay: "long"
  }).format(+count))).join(" ") || void 0))(duration, language) : "cookie" === kind ? "" : messages.untilDeleted;
}

function aboutTree(known, translation, heading) {
  const {own, brought} = known, {messages} = translation, vendor = {
    ...brought?.vendor,
    ...own.vendor
  }, purpose = say(own.purpose ?? brought?.purpose, translation), country = countryText(vendor.country, translation);
  return [ [ heading, {}, serviceName(known, translation) ], purpose && [ "p", {}, purpose ], vendor.name ? [ "p", {}, `${messages.provider}: ${vendor.name}`, country && ` (${country})` ] : country && [ "p", {}, `${messages.country}: ${country}` ], vendor.privacy && [ "p", {}, linkTree({
    url: vendor.privacy,
    name: messages.providerPolicy
  }, translation) ], linksTree(messages.optOutLink, own.optOut ?? brought?.optOut, translation), own.lost && [ "p", {}, `${messages.ifRefused}: ${say(own.lost, translation)}` ] ];
}

const categoryName = (category, translation) => categoryText(category, "name", translation) ?? category.id;

function stateText(id, grants, {locks}, {messages}) {
  const lock = locks[id];
  return "required" === lock ? messages.alwaysOn : messages[grants[id] ? "granted" : "age" === lock ? "lockedByAge" : lock && "elsewhere" !== lock ? "lockedBySignal" : "denied"];
}

function keptText({id, lasts}, {lifetimes}, offered, {storage: {onExpiry}}, translation) {
  if ("reset" === onExpiry && "required" !== id) return "";
  const days = it => lifetimes?.[it]?.granted, differs = offered.includes(id) && offered.some(it => days(it) !== days(id)), duration = lasts ?? (differs ? `P${days(id)}D` : void 0);
  return duration ? `${translation.messages.duration}: ${lastsText({
    duration
  }, translation)}` : "";
}

function categoryTree(category, kept, saysOptional, translation, state) {
  const {messages, language} = translation, description = categoryText(category, "description", translation), lost = textFor(category.lost, language);
  return [ [ "h4", {}, saysOptional && `${messages["required" === category.id ? "required" : "optional"]} `, categoryName(category, translation) ], state && [ "p", {}, [ "strong", {}, state ] ], description && [ "p", {}, description ], kept && [ "p", {}, kept ], lost && [ "p", {}, `${messages.ifRefused}: ${lost}` ], linksTree(messages.optOutLink, category.optOut, translation) ];
}

const fill = (text, values, language = "en") => text.replace(/\{(\w+)(\|[^}]*)?\}/g, (all, key, plurals) => {
  const value = values[key];
  if (!plurals || void 0 === value) return `${value ?? all}`;
  const word = plurals.split(`|${function(count, language) {
    try {
      return new Intl.PluralRules(language).select(count);
    } catch {
      return "other";
    }
  }(+`${value}`.replace(/.*–/, ""), language)}:`)[1] ?? plurals.replace(/.*:/, "");
  return word.replace(/\|.*/, "");
}), ANSWER_DAYS = 180, BROWSERS = [ {
  name: "Chrome",
  url: "https://support.google.com/chrome/answer/95647"
}, {
  name: "Edge",
  url: "https://support.microsoft.com/topic/168dab11-0753-043d-7c16-ede5947fc64d"
}, {
  name: "Firefox",
  url: "https://support.mozilla.org/kb/block-websites-storing-cookies-site-data-firefox"
}, {
  name: "Safari (macOS)",
  url: "https://support.apple.com/guide/safari/sfri11471/mac"
}, {
  name: "Safari (iOS)",
  url: "https://support.apple.com/105082"
}, {
  name: "Samsung Internet",
  url: "https://www.samsung.com/us/support/owners/app/samsung-internet"
}, {
  name: "Opera",
  url: "https://help.opera.com/en/latest/web-preferences/#cookies"
} ], browsersTree = translation => [ [ "h3", {}, translation.messages.browserTitle ], [ "p", {}, `${translation.messages.browserText} `, rowTree(BROWSERS, translation) ] ];

function dayBeside(date, days) {
  const time = Date.parse(date ?? "") + 864e5 * days;
  return Number.isNaN(time) ? void 0 : new Date(time).toISOString().slice(0, 10);
}

const startOf = ({effective, previous = []}, at = 0) => 0 === at && effective || dayBeside(previous[at]?.until, 1);

function controllerTree({name, url, contact, officer, rights, complaints}, translation) {
  const {messages} = translation, who = url ? anchor(url, name ?? url) : name, how = contactTree(contact, translation);
  return [ (who || how) && [ "p", {}, `${messages.controller}: `, who, who && how && messages.comma, how ], officer && [ "p", {}, `${messages.officer}: ${officer}` ], rights && [ "p", {}, anchor(rights, messages.rights) ], linksTree(messages.complaints, complaints, translation) ];
}

function policyTree(policy, {language, messages}, today) {
  const {url, version, effective = "", announced = "", previous = []} = policy, on = (text, date) => fill(text, {
    date: dateText(date, language)
  }), coming = today < effective, ahead = coming && previous.length ? 1 : 0, known = !coming || 1 === ahead, inForce = ahead ? previous[0] : policy, [since, until] = [ startOf(policy, ahead), ahead ? dayBeside(effective, -1) : void 0 ], over = previous.slice(ahead);
  return [ known && [ "p", {}, anchor(inForce.url ?? url, messages.policyLink), ` (${inForce.version})`, since && ` · ${on(messages.effective, since)}`, until && ` · ${on(messages.until, until)}` ], ...coming && (!known || today >= announced) ? [ [ "p", {}, `${on(messages.noticeText, effective)} `, anchor(url, messages.policyLink), ` (${version})` ], [ "p", {}, messages.listsNow ] ] : [], over.length > 0 && [ [ "p", {}, `${messages.previousVersions}:` ], [ "ul", {}, over.map(it => [ "li", {}, it.url ? anchor(it.url, it.version) : it.version, it.until && ` (${on(messages.until, it.until)})` ]) ] ] ];
}

const ignoredSignalsTree = ({signals, locks}, {messages}) => signals?.dnt && !Object.values(locks).includes("dnt") && [ "p", {}, messages.dntIgnored ];

function keptDays({days, lifetimes}, ids, beside, now = 0) {
  const all = ids.flatMap(id => lifetimes?.[id] ?? []);
  if (all.length) return {
    yes: Math.min(days, ...all.map(it => it.granted)),
    no: Math.min(...all.map(it => it.denied))
  };
}

const daysText = ({yes, no}) => no < yes ? `${no}–${yes}` : yes;

function ownStorage({services, storage: {name}, receipts, regionFrom, policy}, days, {messages}) {
  if (services.some(({cookies: cookies2}) => cookies2.some(it => it.name === name))) return [];
  const cookies = [ [ "cookie", name, !0 ], [ "localStorage", name, !0 ], [ "sessionStorage", name, !0 ], [ "localStorage", `${name}_receipts`, receipts.endpoint ], [ "sessionStorage", `${name}_region`, regionFrom?.endpoint ], [ "localStorage", `${name}_notice`, policy.announced ] ].flatMap(([kind, name2, when]) => when ? [ {
    kind,
    name: name2,
    purpose: messages.ownPurpose,
    reach: "page",
    ..."cookie" === kind && {
      duration: `P${Math.min(days, 400)}D`
    }
  } ] : []);
  return [ {
    own: {
      id: name,
      category: "required",
      name: messages.panelTitle,
      vendor: {},
      cookies,
      hosts: [],
      reload: !1
    },
    brought: void 0
  } ];
}

const isFilled = it => Array.isArray(it) ? it.some(isFilled) : Boolean(it);

function tableTree(label, columns, rows, heading) {
  const filled = columns.filter(([, cell]) => rows.some(it => isFilled(cell(it))));
  return [ "div", {
    class: "assent-table",
    role: "group",
    "aria-label": label,
    tabindex: "0"
  }, [ "table", {}, [ "caption", {}, heading ? [ heading, {}, label ] : label ], [ "thead", {}, [ "tr", {}, filled.map(([head]) => [ "th", {
    scope: "col"
  }, head ]) ] ], [ "tbody", {}, rows.map(row => [ "tr", {}, filled.map(([, cell], i) => i ? [ "td", {}, cell(row) ] : [ "th", {
    scope: "row"
  }, cell(row) ]) ]) ] ] ];
}

function recipientsTree(services, translation) {
  const {messages} = translation, rows = services.flatMap(it => (it.own.transfers ?? []).map(one => ({
    ...one,
    by: serviceName(it, translation)
  })));
  if (!rows.length) return "";
  const japanese = rows.some(it => it.senderPurpose), columns = [ [ messages.recipient, ({recipient, by}) => recipient === by ? recipient : `${recipient} (${by})` ], [ messages.country, it => countryText(it.country, translation) ], [ messages.data, it => say(it.items, translation) ], [ messages.senderPurpose, it => say(it.senderPurpose, translation) ], [ japanese ? messages.recipientPurpose : messages.purpose, it => say(it.purpose, translation) ], [ messages.retention, it => say(it.retention, translation) ], [ messages.contact, it => contactTree(it.contact, translation) ] ];
  return tableTree(japanese ? messages.transmissions : rows.every(it => it.country) ? messages.transfers : messages.recipients, columns, rows, "h3");
}

const recordTree = (decision, {language, messages}, actions) => decision ? [ [ "p", {}, "banner.acknowledge" === decision.method ? `${messages.choiceNone} ${messages.acknowledge}: ${dateText(decision.time, language)}` : fill(messages.choiceDate, {
  date: dateText(decision.time, language)
}) ], [ "p", {}, `${messages.consentId}: `, [ "code", {}, decision.recordId ] ], actions ] : [ "p", {}, messages.choiceNone ];

function cookiesTree(known, translation) {
  const {messages} = translation, cookies = (({own, brought}) => own.cookies.length ? own.cookies : brought?.cookies ?? [])(known), kinds = [ ...new Set(cookies.map(({kind = "cookie"}) => messages[kind])) ].join(messages.comma), columns = [ [ messages.name, it => [ "code", {}, it.name ] ], [ messages.kind, ({kind = "cookie"}) => messages[kind] ], [ messages.purpose, ({purpose, reach = "page"}) => [ say(purpose, translation), "page" !== reach && ` ${messages.unreachable}` ] ], [ messages.duration, it => lastsText(it, translation) ], [ messages.provider, it => (({reach}, {messages}) => messages["third-party" === reach || "partitioned" === reach ? "thirdParty" : "firstParty"])(it, translation) ] ];
  return cookies.length ? tableTree(`${serviceName(known, translation)}: ${kinds}`, columns, cookies) : [ "p", {}, messages.noCookies ];
}

function choiceTree({decision, said, change, withdraw, optOut}, links, translation) {
  const {messages} = translation, labels = [ ...new Set(links) ].map(it => messages["do-not-sell" === it ? "doNotSell" : "privacyChoices"]);
  return [ [ "h3", {}, messages.yourChoice ], [ "div", {}, recordTree(decision, translation, "") ], [ "p", {}, [ "button", {
    type: "button",
    onPress: change
  }, messages.change ], " ", decision && [ "button", {
    type: "button",
    onPress: withdraw
  }, messages["banner.acknowledge" === decision.method ? "rejectAll" : "withdraw"] ], labels.map(it => [ " ", [ "button", {
    type: "button",
    onPress: () => optOut(it)
  }, it ] ]) ], [ "p", {
    role: "status"
  }, said ] ];
}

const en = {
  provider: "Provider",
  providerPolicy: "Provider’s privacy policy",
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
  unreachable: "This site cannot delete it; your browser’s settings can.",
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
  recipientPurpose: "Recipient’s purpose",
  browserTitle: "How to refuse cookies in your browser",
  browserText: "Every browser can block and delete cookies. Some features of this site may then not work.",
  gaPurpose: "Counts visits and shows which pages are read, so that the site can be improved.",
  gaVisitor: "Tells visitors apart.",
  gaVisit: "Remembers the state of the visit.",
  gaDay: "Tells visitors apart for a day.",
  gaRate: "Limits the number of requests.",
  privacyChoices: "Your Privacy Choices",
  doNotSell: "Do Not Sell or Share My Personal Information",
  optedOut: "Saved: we do not sell or share your personal information.",
  optOutHonored: "Opt-out request honored",
  dntIgnored: "Your browser sends Do Not Track. This site does not act on it; what counts is your choice here.",
  notKept: "Your choice cannot be saved at the moment. Nothing optional runs."
}, changedText = "Our privacy policy changed on {date}.", noticeTexts = {
  noticeText: "Our privacy policy changes on {date}.",
  changedText,
  noticeClose: "OK",
  policyLink: "Privacy policy"
}, panelDetailTexts = {
  controller: "Responsible",
  overrideText: "Your browser asks sites to keep this off: {categories}. If you allow it here, your choice on this site counts instead.",
  override: "Allow anyway",
  lockedByAge: "Off, because this site is for children"
}, surfaceTexts = {
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
  policyLink: "Privacy policy",
  changedText,
  comma: ", ",
  requiredName: "Required",
  functionalName: "Extra features",
  analyticsName: "Analytics",
  advertisingName: "Advertising",
  save: "Save",
  close: "Close without saving",
  panelText: "Choose what may be stored and read on your device. You can change this at any time.",
  alwaysOn: "Always on",
  required: "[Required]",
  optional: "[Optional]",
  services: "Services ({count})",
  lockedBySignal: "Off at your browser’s request",
  requiredDescription: "Needed for what you ask of this site, such as logging in or remembering this choice.",
  functionalDescription: "Remembers your preferences and shows videos, maps and chat from other sites.",
  analyticsDescription: "Measures how the site is used, so that it can be improved.",
  advertisingDescription: "Shows and measures advertising that fits your interests."
};

function real(it) {
  const from = name => function(it, name) {
    const own = Object.getOwnPropertyDescriptor(it, name);
    return void 0 !== own && (void 0 !== own.get || "object" !== typeof own.value);
  }(it, name) ? it : function(it) {
    if (it.window === it) return EventTarget.prototype;
    const type = Object.getPrototypeOf(it);
    return Object.getPrototypeOf(type) ? type : it;
  }(it);
  return new Proxy({}, {
    get(_, name) {
      const value = Reflect.get(from(name), name, it);
      return "function" === typeof value ? value.bind(it) : value;
    },
    set: (_, name, value) => Reflect.set(from(name), name, value, it)
  });
}

const flat = tree => {
  return it = tree, Array.isArray(it) && "string" === typeof it[0] && "object" === typeof it[1] && !Array.isArray(it[1]) ? [ tree ] : Array.isArray(tree) ? tree.flatMap(flat) : [ tree || "" ];
  var it;
};

function drawTree(parent, tree) {
  const there = [ ...parent.childNodes ], wanted = flat(tree);
  wanted.forEach((it, i) => {
    const old = there[i], isText = "string" === typeof it, fits = old?.nodeName === (isText ? "#text" : it[0].toUpperCase()), now = fits ? old : isText ? real(document).createTextNode(it) : real(document).createElement(it[0]);
    isText ? now.nodeValue !== it && (now.nodeValue = it) : function(el, [, attributes, ...children]) {
      for (const {name} of [ ...el.attributes ]) "style" === name || name in attributes || el.removeAttribute(name);
      for (const [name, value] of Object.entries(attributes)) {
        const text = !0 === value ? "" : value;
        if ("function" === typeof text) {
          const key = name.toLowerCase();
          key in el || el.addEventListener(key.slice(2), event => el[key](event)), Object.assign(el, {
            [key]: text
          });
        } else "string" !== typeof text ? el.removeAttribute(name) : el.getAttribute(name) !== text && el.setAttribute(name, text);
      }
      drawTree(el, children);
    }(now, it), old ? fits || old.replaceWith(now) : parent.append(now);
  }), there.slice(wanted.length).forEach(it => it.remove());
}

function listen(target, types, run, how) {
  const each = method => {
    for (const type of types) real(target)[method](type, run, how);
  };
  return each("addEventListener"), () => each("removeEventListener");
}

function hearPresses(host) {
  const heard = new WeakSet, hear = event => {
    const path = event.composedPath(), it = path.slice(0, Math.max(path.indexOf(host), 0)).find(one => one.matches?.("button,input,summary,label,select,a"));
    it && !heard.has(event) && (heard.add(event), function(it, event) {
      const control = it.matches("label") && it.control;
      if (control && control.matches("input")) event.preventDefault(), control.focus(), 
      control.click(); else if (it.matches("summary")) event.preventDefault(), it.parentElement.open = !it.parentElement.open; else if (it.matches("input")) {
        const input = it, {checked} = input;
        setTimeout(() => {
          input.checked = checked;
        });
      }
      it.dispatchEvent(new Event("press"));
    }(it, event));
  }, stops = [ window, host ].map(it => listen(it, [ "click" ], hear, !0));
  return () => stops.forEach(it => it());
}

const SAID$1 = [ "pointerdown", "pointerup", "mousedown", "mouseup", "touchstart", "touchend", "click", "auxclick", "dblclick", "contextmenu" ], now = () => new Event("").timeStamp;

function timeOf({timeStamp}) {
  const heard = now();
  return Math.abs(heard - timeStamp) < 5e3 ? timeStamp : heard;
}

const isNear = (a, b) => Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) <= 40;

function heardAs(host) {
  const root = host.getRootNode();
  return "closed" === root.mode && root.host || host;
}

const locales = "en ar bg ca cs da de el es et fa fi fr ga he hi hr hu id is it ja ko lt lv mt nb nl pl pt pt-BR ro ru sk sl sv th tr uk vi zh-Hans zh-Hant".split(" "), localeFor = (consent, messages, load) => function(wanted, pageLang, browserLanguages, available) {
  for (const tag of "auto" === wanted ? [ pageLang, ...browserLanguages ] : [ wanted ]) {
    const found = tag && matchLocale(tag, available);
    if (found) return found;
  }
}(consent.$locale.get(), real(document).documentElement.lang, navigator.languages, (({config: {ui}, $policy}, messages = {}, load) => $policy.get().languages ?? [ ...Object.keys({
  ...messages,
  ...ui.messages
}), ...load?.locales ?? locales ])(consent, messages, load)) ?? consent.$policy.get().languages?.[0] ?? "en", overridesFor = ({config, $policy}, locale) => Object.assign({}, ...[ config.ui.messages, $policy.get().messages ].map((it = {}) => it[matchLocale(locale, Object.keys(it)) ?? ""]));

function followLanguage(consent, english, {load, messages = {}}, say) {
  const {$locale} = consent;
  let wanted = "", said = !1;
  const stop = $locale.subscribe(() => {
    const locale = wanted = localeFor(consent, messages, load), here = messages[locale], known = here || Object.keys(overridesFor(consent, locale)).length ? locale : "en", coming = !here && load && (locale => "en" !== locale && locales.includes(locale))(locale), tell = (language, texts, still) => {
      locale === wanted && say({
        ...english,
        ...texts,
        ...overridesFor(consent, language)
      }, language, !!still);
    };
    coming && said || tell(known, here, coming), said = !0, coming && load(locale).then(it => tell(locale, it), () => tell(known));
  });
  return () => {
    wanted = "", stop();
  };
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
};

function mountDeclaration(consent, element, options = {}) {
  const {config, $decision, $grants, $policy} = consent, {load, loadDetails, messages = {}, describe = consent.describe} = options, brought = Object.create(null), printed = element.firstElementChild, gesture = function(pressed, inPage = event => event) {
    let spent, last = void 0;
    const since = new WeakMap;
    let cover, timer, ignoring = !1;
    function hear(event) {
      const {type} = event;
      if (event.isTrusted && ("click" !== type || event.detail)) if ("pointerdown" === type && (ignoring = !1), 
      ignoring || (ignoring = function(event) {
        const press = inPage(event), time = timeOf(press);
        return !!(spent && time < spent.timeStamp + 500 && isNear(spent, press)) || event.composedPath().some(it => {
          const at = since.get(it);
          return void 0 !== at && (time < at || !!last && isNear(last, press) && last.timeStamp <= at && time < at + 500);
        });
      }(event)), ignoring) event.stopImmediatePropagation(), "pointerdown" !== type && "touchstart" !== type && event.preventDefault(); else if ("pointerdown" === type) {
        const press = inPage(event), {clientX, clientY} = press;
        last = {
          clientX,
          clientY,
          timeStamp: timeOf(press),
          on: new WeakSet(event.composedPath())
        }, spent = void 0;
      }
    }
    function uncover() {
      clearTimeout(timer), cover?.remove();
    }
    function lay({clientX, clientY}, into) {
      uncover(), cover = function(tag, css, dress, attributes = {}, page = real(document)) {
        const host = page.createElement(tag), root = host.attachShadow({
          mode: "open"
        });
        try {
          const sheet = new page.defaultView.CSSStyleSheet;
          sheet.replaceSync(css), dress?.(host, sheet), root.adoptedStyleSheets = [ sheet ];
        } catch {}
        host.setAttribute("data-turbo-permanent", "");
        for (const name in attributes) host.setAttribute(name, attributes[name]);
        return host;
      }("assent-pause", ":host{all:initial!important;position:fixed!important;z-index:2147483647!important;display:block!important;inset:calc(var(--y) - 40px) auto auto calc(var(--x) - 40px)!important;inline-size:80px!important;block-size:80px!important;border-radius:50%!important}@media print{:host{display:none!important}}", void 0, {
        popover: "manual",
        "aria-hidden": "true"
      }), cover.style.setProperty("--x", `${clientX}px`), cover.style.setProperty("--y", `${clientY}px`), 
      into.append(cover), function(host) {
        try {
          host.showPopover();
        } catch {}
      }(cover), timer = setTimeout(uncover, 500);
    }
    const hearIn = to => listen(to, SAID$1, hear, !0), deafen = hearIn(window);
    return {
      listen: hearIn,
      came(host) {
        since.set(heardAs(host), now());
        const dialog = host.shadowRoot?.querySelector("dialog[open]");
        last && dialog && lay(last, dialog);
      },
      done(host, at = host) {
        last?.on.has(heardAs(host)) && (spent = {
          clientX: last.clientX,
          clientY: last.clientY,
          timeStamp: now()
        }, lay(spent, function(element, what = "dialog[open]") {
          for (let it = element; it; it = it.getRootNode().host) {
            const dialog = it.closest(what);
            if (dialog) return dialog;
          }
          return null;
        }(at) ?? real(document).body));
      },
      stop() {
        deafen(), uncover();
      }
    };
  }();
  let translation, said = "", coming = 0, destroyed = !1;
  function pressed(run) {
    gesture.done(element), run();
  }
  function draw() {
    if (!translation || destroyed || printed && coming) return;
    const {language} = translation;
    drawTree(element, function(config, brought, translation, {today, kept}, policy, state) {
      const {language, messages} = translation, {locks, days = config.storage.days ?? ANSWER_DAYS, url = config.policy.url, marks = config.ui.marks, controller = config.controller, optOut} = policy ?? {}, longest = Math.max(days, ...Object.values(policy?.lifetimes ?? {}).flatMap(it => [ it.granted, it.denied ])), known = [ ...ownStorage(config, longest, translation), ...config.services.map(own => ({
        own,
        brought: brought[own.id]
      })) ], offered = config.categories.filter(({id, separate}) => locks ? "elsewhere" !== locks[id] : !separate), free = offered.map(it => it.id).filter(id => "required" !== id && !locks?.[id]), stateOf = id => state && policy && stateText(id, state.grants, policy, translation);
      return [ "div", {
        lang: language,
        dir: (locale = language, /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(canonical(locale)) ? "rtl" : "ltr")
      }, [ "h2", {}, messages.declarationTitle ], controllerTree(controller, translation), policyTree({
        ...config.policy,
        url
      }, translation, today), [ "p", {}, fill(messages.bannerChoice, {
        days: daysText(keptDays({
          days,
          lifetimes: policy?.lifetimes
        }, free) ?? kept ?? {
          yes: days,
          no: days
        })
      }, language) ], policy && ignoredSignalsTree(policy, translation), [ "h3", {}, messages.categories ], offered.map(category => [ categoryTree({
        ...category,
        optOut: [ ...category.optOut ?? [], ...optOut?.[category.id] ?? [] ]
      }, keptText(category, policy ?? {}, free, config, translation), marks, translation, stateOf(category.id)), known.filter(it => it.own.category === category.id).map(it => [ aboutTree(it, translation, "h5"), state && it.own.id in state.grants && state.grants[it.own.id] !== state.grants[category.id] && [ "p", {}, [ "strong", {}, stateOf(it.own.id) ] ], cookiesTree(it, translation) ]) ]), recipientsTree(known, translation), browsersTree(translation), state && choiceTree(state, policy?.links, translation) ];
      var locale;
    }(config, brought, translation, {
      today: new Date(Date.now() - 6e4 * (new Date).getTimezoneOffset()).toISOString().slice(0, 10)
    }, $policy.get(), {
      decision: $decision.get(),
      grants: $grants.get(),
      said,
      change: () => consent.open("panel"),
      withdraw: () => pressed(() => consent.withdraw({
        language
      })),
      optOut: label => pressed(() => function(consent, label, language) {
        const optedOutIds = function(signal, {signals, categories}) {
          const named = signals[signal], optional = categories.map(({id}) => id).filter(id => "required" !== id), among = ids => optional.filter(id => ids.includes(id));
          return [ among(Array.isArray(named) ? named : []), among(signalKinds[signal].about) ].find(it => it.length > 0) ?? optional;
        }("gpc", consent.config), alone = consent.config.services.filter(({id, category = ""}) => optedOutIds.includes(category) && consent.$decision.get()?.choices[id]);
        consent.decide(Object.fromEntries([ ...optedOutIds, ...alone.map(it => it.id) ].map(id => [ id, !1 ])), {
          method: "choices.opt_out",
          language,
          texts: JSON.stringify({
            language,
            surface: "choices",
            texts: [ label ]
          })
        });
      }(consent, label, language))
    })), element.querySelectorAll("button").forEach(it => {
      it.style.minBlockSize = "44px";
    });
  }
  for (const service of config.services) {
    const answer = service.use && describe(service);
    answer && (coming++, answer.then(it => {
      brought[service.id] = it;
    }, () => {}).then(() => {
      coming--, draw();
    }));
  }
  const both = load && loadDetails && Object.assign(async locale => {
    const [texts, details] = await Promise.all([ load(locale), loadDetails(locale) ]);
    return {
      ...texts,
      ...details
    };
  }, load), undo = [ followLanguage(consent, {
    ...surfaceTexts,
    ...panelDetailTexts,
    ...noticeTexts,
    ...en
  }, {
    load: both,
    messages
  }, (texts, language, more) => {
    more || printed && language !== localeFor(consent, messages, load) || (translation = {
      language,
      messages: texts
    }, said = "", draw());
  }), $decision.listen(draw), $policy.listen(draw), $grants.listen(function() {
    if (translation) {
      const {messages: {comma}} = translation, states = config.categories.filter(({id}) => "required" !== $policy.get().locks[id]).map(it => `${categoryName(it, translation)}: ${stateText(it.id, $grants.get(), $policy.get(), translation)}`);
      said = states.join(comma);
    }
    draw();
  }), gesture.stop, hearPresses(element), () => element.replaceChildren() ];
  return {
    destroy() {
      destroyed = !0, undo.forEach(it => it());
    }
  };
}

export { mountDeclaration };
