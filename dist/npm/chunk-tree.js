import { s as say, m as durationText, n as countryName, i as categoryText, f as fill, q as dateText, r as daysText, u as keptDays } from './chunk-presets.js';
import { t as textFor, i as isRightToLeft } from './chunk-locale.js';
import { L as LONGEST_COOKIE_DAYS, A as ANSWER_DAYS } from './chunk-signals.js';
import { l as linkOf, R as REQUIRED } from './chunk-waitsForAnswer.js';
import { s as startOf, d as dayBeside } from './chunk-policyVersions.js';

const messageFiles = {
  ar: () => import('./locales/ar.js'),
  bg: () => import('./locales/bg.js'),
  ca: () => import('./locales/ca.js'),
  cs: () => import('./locales/cs.js'),
  da: () => import('./locales/da.js'),
  de: () => import('./locales/de.js'),
  el: () => import('./locales/el.js'),
  es: () => import('./locales/es.js'),
  et: () => import('./locales/et.js'),
  fa: () => import('./locales/fa.js'),
  fi: () => import('./locales/fi.js'),
  fr: () => import('./locales/fr.js'),
  ga: () => import('./locales/ga.js'),
  he: () => import('./locales/he.js'),
  hi: () => import('./locales/hi.js'),
  hr: () => import('./locales/hr.js'),
  hu: () => import('./locales/hu.js'),
  id: () => import('./locales/id.js'),
  is: () => import('./locales/is.js'),
  it: () => import('./locales/it.js'),
  ja: () => import('./locales/ja.js'),
  ko: () => import('./locales/ko.js'),
  lt: () => import('./locales/lt.js'),
  lv: () => import('./locales/lv.js'),
  mt: () => import('./locales/mt.js'),
  nb: () => import('./locales/nb.js'),
  nl: () => import('./locales/nl.js'),
  pl: () => import('./locales/pl.js'),
  pt: () => import('./locales/pt.js'),
  "pt-BR": () => import('./locales/pt-BR.js'),
  ro: () => import('./locales/ro.js'),
  ru: () => import('./locales/ru.js'),
  sk: () => import('./locales/sk.js'),
  sl: () => import('./locales/sl.js'),
  sv: () => import('./locales/sv.js'),
  th: () => import('./locales/th.js'),
  tr: () => import('./locales/tr.js'),
  uk: () => import('./locales/uk.js'),
  vi: () => import('./locales/vi.js'),
  "zh-Hans": () => import('./locales/zh-Hans.js'),
  "zh-Hant": () => import('./locales/zh-Hant.js')
};
const detailFiles = {
  ar: () => import('./locales/details/ar.js'),
  bg: () => import('./locales/details/bg.js'),
  ca: () => import('./locales/details/ca.js'),
  cs: () => import('./locales/details/cs.js'),
  da: () => import('./locales/details/da.js'),
  de: () => import('./locales/details/de.js'),
  el: () => import('./locales/details/el.js'),
  es: () => import('./locales/details/es.js'),
  et: () => import('./locales/details/et.js'),
  fa: () => import('./locales/details/fa.js'),
  fi: () => import('./locales/details/fi.js'),
  fr: () => import('./locales/details/fr.js'),
  ga: () => import('./locales/details/ga.js'),
  he: () => import('./locales/details/he.js'),
  hi: () => import('./locales/details/hi.js'),
  hr: () => import('./locales/details/hr.js'),
  hu: () => import('./locales/details/hu.js'),
  id: () => import('./locales/details/id.js'),
  is: () => import('./locales/details/is.js'),
  it: () => import('./locales/details/it.js'),
  ja: () => import('./locales/details/ja.js'),
  ko: () => import('./locales/details/ko.js'),
  lt: () => import('./locales/details/lt.js'),
  lv: () => import('./locales/details/lv.js'),
  mt: () => import('./locales/details/mt.js'),
  nb: () => import('./locales/details/nb.js'),
  nl: () => import('./locales/details/nl.js'),
  pl: () => import('./locales/details/pl.js'),
  pt: () => import('./locales/details/pt.js'),
  "pt-BR": () => import('./locales/details/pt-BR.js'),
  ro: () => import('./locales/details/ro.js'),
  ru: () => import('./locales/details/ru.js'),
  sk: () => import('./locales/details/sk.js'),
  sl: () => import('./locales/details/sl.js'),
  sv: () => import('./locales/details/sv.js'),
  th: () => import('./locales/details/th.js'),
  tr: () => import('./locales/details/tr.js'),
  uk: () => import('./locales/details/uk.js'),
  vi: () => import('./locales/details/vi.js'),
  "zh-Hans": () => import('./locales/details/zh-Hans.js'),
  "zh-Hant": () => import('./locales/details/zh-Hant.js')
};

function anchor(url, text, more = {}) {
  const href = linkOf(url);
  return href === void 0 ? text : ["a", { href, ...more }, text];
}

const serviceName = ({ own, brought }, translation) => say(own.name ?? brought?.name, translation) ?? own.id;
const cookiesOf = ({ own, brought }) => own.cookies.length ? own.cookies : brought?.cookies ?? [];
const linkTree = ({ url, name }, translation) => {
  const shown = say(name, translation) ?? url.replace(/^\w+:\/+|\/$/g, "");
  return anchor(url, shown, { target: "_blank", rel: "noopener noreferrer" });
};
const contactTree = (contact, translation) => contact && /^https?:/.test(contact) ? linkTree({ url: contact }, translation) : contact && /^\S+@\S+$/.test(contact) ? anchor(`mailto:${contact}`, contact) : contact;
const rowTree = (links, translation) => links.map((it, i) => [i ? translation.messages.comma : "", linkTree(it, translation)]);
const linksTree = (label, links, translation) => links?.length ? ["p", {}, `${label}: `, rowTree(links, translation)] : "";
const countryText = (code, { language }) => code ? countryName(code, language) : "";
function lastsText({ kind = "cookie", duration }, { language, messages }) {
  if (duration === "session" || !duration && kind === "sessionStorage") return messages.session;
  return duration ? durationText(duration, language) : kind === "cookie" ? "" : messages.untilDeleted;
}
const partyText = ({ reach }, { messages }) => messages[reach === "third-party" || reach === "partitioned" ? "thirdParty" : "firstParty"];
function cookieTree(cookie, translation) {
  const { messages } = translation;
  const { name, kind = "cookie", reach = "page", purpose } = cookie;
  const facts = [messages[kind], lastsText(cookie, translation), partyText(cookie, translation)].filter(Boolean).join(" \xB7 ");
  const said = [say(purpose, translation), reach !== "page" && messages.unreachable].filter(Boolean).join(" ");
  return ["li", {}, ["code", {}, name], " ", facts, said && ["p", {}, said]];
}
function transferTree({ recipient, country, items, purpose, senderPurpose, retention, contact }, translation) {
  const { messages } = translation;
  const facts = [
    [messages.data, say(items, translation)],
    [messages.purpose, say(purpose, translation)],
    [messages.senderPurpose, say(senderPurpose, translation)],
    [messages.retention, say(retention, translation)],
    [messages.contact, contactTree(contact, translation)]
  ];
  return ["li", {}, recipient, country && ` (${countryText(country, translation)})`, facts.map(([label, it]) => it && ["p", {}, `${label}: `, it])];
}
function aboutTree(known, translation, heading) {
  const { own, brought } = known;
  const { messages } = translation;
  const vendor = { ...brought?.vendor, ...own.vendor };
  const purpose = say(own.purpose ?? brought?.purpose, translation);
  const country = countryText(vendor.country, translation);
  return [
    [heading, {}, serviceName(known, translation)],
    purpose && ["p", {}, purpose],
    vendor.name ? ["p", {}, `${messages.provider}: ${vendor.name}`, country && ` (${country})`] : country && ["p", {}, `${messages.country}: ${country}`],
    vendor.privacy && ["p", {}, linkTree({ url: vendor.privacy, name: messages.providerPolicy }, translation)],
    linksTree(messages.optOutLink, own.optOut ?? brought?.optOut, translation),
    own.lost && ["p", {}, `${messages.ifRefused}: ${say(own.lost, translation)}`]
  ];
}
function serviceTree(known, translation, heading) {
  const { messages } = translation;
  const { transfers } = known.own;
  const cookies = cookiesOf(known);
  return [
    aboutTree(known, translation, heading),
    cookies.length ? ["ul", {}, cookies.map((it) => cookieTree(it, translation))] : ["p", {}, messages.noCookies],
    transfers && [["p", {}, `${messages.recipients}:`], ["ul", {}, transfers.map((it) => transferTree(it, translation))]]
  ];
}

const BROWSERS = [
  { name: "Chrome", url: "https://support.google.com/chrome/answer/95647" },
  { name: "Edge", url: "https://support.microsoft.com/topic/168dab11-0753-043d-7c16-ede5947fc64d" },
  { name: "Firefox", url: "https://support.mozilla.org/kb/block-websites-storing-cookies-site-data-firefox" },
  { name: "Safari (macOS)", url: "https://support.apple.com/guide/safari/sfri11471/mac" },
  { name: "Safari (iOS)", url: "https://support.apple.com/105082" },
  { name: "Samsung Internet", url: "https://www.samsung.com/us/support/owners/app/samsung-internet" },
  { name: "Opera", url: "https://help.opera.com/en/latest/web-preferences/#cookies" }
];
const browsersTree = (translation) => [
  ["h3", {}, translation.messages.browserTitle],
  ["p", {}, `${translation.messages.browserText} `, rowTree(BROWSERS, translation)]
];

const categoryName = (category, translation) => categoryText(category, "name", translation) ?? category.id;
function stateText(id, grants, { locks }, { messages }) {
  const lock = locks[id];
  if (lock === "required") return messages.alwaysOn;
  return messages[grants[id] ? "granted" : lock === "age" ? "lockedByAge" : lock && lock !== "elsewhere" ? "lockedBySignal" : "denied"];
}
function keptText({ id, lasts }, { lifetimes }, offered, { storage: { onExpiry } }, translation) {
  if (onExpiry === "reset" && id !== REQUIRED) return "";
  const days = (it) => lifetimes?.[it]?.granted;
  const differs = offered.includes(id) && offered.some((it) => days(it) !== days(id));
  const duration = lasts ?? (differs ? `P${days(id)}D` : void 0);
  return duration ? `${translation.messages.duration}: ${lastsText({ duration }, translation)}` : "";
}
function categoryTree(category, kept, saysOptional, translation, state) {
  const { messages, language } = translation;
  const description = categoryText(category, "description", translation);
  const lost = textFor(category.lost, language);
  return [
    ["h4", {}, saysOptional && `${messages[category.id === REQUIRED ? "required" : "optional"]} `, categoryName(category, translation)],
    state && ["p", {}, ["strong", {}, state]],
    description && ["p", {}, description],
    kept && ["p", {}, kept],
    lost && ["p", {}, `${messages.ifRefused}: ${lost}`],
    linksTree(messages.optOutLink, category.optOut, translation)
  ];
}

function controllerTree({ name, url, contact, officer, rights, complaints }, translation) {
  const { messages } = translation;
  const who = url ? anchor(url, name ?? url) : name;
  const how = contactTree(contact, translation);
  return [
    (who || how) && ["p", {}, `${messages.controller}: `, who, who && how && messages.comma, how],
    officer && ["p", {}, `${messages.officer}: ${officer}`],
    rights && ["p", {}, anchor(rights, messages.rights)],
    linksTree(messages.complaints, complaints, translation)
  ];
}
function policyTree(policy, { language, messages }, today) {
  const { url, version, effective = "", announced = "", previous = [] } = policy;
  const on = (text, date) => fill(text, { date: dateText(date, language) });
  const coming = today < effective;
  const ahead = coming && previous.length ? 1 : 0;
  const known = !coming || ahead === 1;
  const inForce = ahead ? previous[0] : policy;
  const [since, until] = [startOf(policy, ahead), ahead ? dayBeside(effective, -1) : void 0];
  const over = previous.slice(ahead);
  return [
    known && [
      "p",
      {},
      anchor(inForce.url ?? url, messages.policyLink),
      ` (${inForce.version})`,
      since && ` \xB7 ${on(messages.effective, since)}`,
      until && ` \xB7 ${on(messages.until, until)}`
    ],
    // Before the day from which visitors are told of it nothing is said.
    ...coming && (!known || today >= announced) ? [
      ["p", {}, `${on(messages.noticeText, effective)} `, anchor(url, messages.policyLink), ` (${version})`],
      ["p", {}, messages.listsNow]
    ] : [],
    over.length > 0 && [
      ["p", {}, `${messages.previousVersions}:`],
      ["ul", {}, over.map((it) => [
        "li",
        {},
        it.url ? anchor(it.url, it.version) : it.version,
        it.until && ` (${on(messages.until, it.until)})`
      ])]
    ]
  ];
}

const ignoredSignalsTree = ({ signals, locks }, { messages }) => signals?.dnt && !Object.values(locks).includes("dnt") && ["p", {}, messages.dntIgnored];

function ownStorage({ services, storage: { name }, receipts, regionFrom, policy }, days, { messages }) {
  if (services.some(({ cookies: cookies2 }) => cookies2.some((it) => it.name === name))) return [];
  const kept = [
    ["cookie", name, true],
    ["localStorage", name, true],
    ["sessionStorage", name, true],
    ["localStorage", `${name}_receipts`, receipts.endpoint],
    ["sessionStorage", `${name}_region`, regionFrom?.endpoint],
    ["localStorage", `${name}_notice`, policy.announced]
  ];
  const cookies = kept.flatMap(([kind, name2, when]) => when ? [{ kind, name: name2, purpose: messages.ownPurpose, reach: "page", ...kind === "cookie" && { duration: `P${Math.min(days, LONGEST_COOKIE_DAYS)}D` } }] : []);
  return [{ own: { id: name, category: REQUIRED, name: messages.panelTitle, vendor: {}, cookies, hosts: [], reload: false }, brought: void 0 }];
}

const isFilled = (it) => Array.isArray(it) ? it.some(isFilled) : Boolean(it);
function tableTree(label, columns, rows, heading) {
  const filled = columns.filter(([, cell]) => rows.some((it) => isFilled(cell(it))));
  return ["div", { class: "assent-table", role: "group", "aria-label": label, tabindex: "0" }, [
    "table",
    {},
    ["caption", {}, heading ? [heading, {}, label] : label],
    ["thead", {}, ["tr", {}, filled.map(([head]) => ["th", { scope: "col" }, head])]],
    ["tbody", {}, rows.map((row) => ["tr", {}, filled.map(([, cell], i) => i ? ["td", {}, cell(row)] : ["th", { scope: "row" }, cell(row)])])]
  ]];
}

function recipientsTree(services, translation) {
  const { messages } = translation;
  const rows = services.flatMap((it) => (it.own.transfers ?? []).map((one) => ({ ...one, by: serviceName(it, translation) })));
  if (!rows.length) return "";
  const japanese = rows.some((it) => it.senderPurpose);
  const columns = [
    [messages.recipient, ({ recipient, by }) => recipient === by ? recipient : `${recipient} (${by})`],
    [messages.country, (it) => countryText(it.country, translation)],
    [messages.data, (it) => say(it.items, translation)],
    [messages.senderPurpose, (it) => say(it.senderPurpose, translation)],
    [japanese ? messages.recipientPurpose : messages.purpose, (it) => say(it.purpose, translation)],
    [messages.retention, (it) => say(it.retention, translation)],
    [messages.contact, (it) => contactTree(it.contact, translation)]
  ];
  const title = japanese ? messages.transmissions : rows.every((it) => it.country) ? messages.transfers : messages.recipients;
  return tableTree(title, columns, rows, "h3");
}

const recordTree = (decision, { language, messages }, actions) => decision ? [
  // What was acknowledged was not chosen.
  ["p", {}, decision.method === "banner.acknowledge" ? `${messages.choiceNone} ${messages.acknowledge}: ${dateText(decision.time, language)}` : fill(messages.choiceDate, { date: dateText(decision.time, language) })],
  ["p", {}, `${messages.consentId}: `, ["code", {}, decision.recordId]],
  actions
] : ["p", {}, messages.choiceNone];

function cookiesTree(known, translation) {
  const { messages } = translation;
  const cookies = cookiesOf(known);
  const kinds = [...new Set(cookies.map(({ kind = "cookie" }) => messages[kind]))].join(messages.comma);
  const columns = [
    [messages.name, (it) => ["code", {}, it.name]],
    [messages.kind, ({ kind = "cookie" }) => messages[kind]],
    [messages.purpose, ({ purpose, reach = "page" }) => [say(purpose, translation), reach !== "page" && ` ${messages.unreachable}`]],
    [messages.duration, (it) => lastsText(it, translation)],
    [messages.provider, (it) => partyText(it, translation)]
  ];
  return cookies.length ? tableTree(`${serviceName(known, translation)}: ${kinds}`, columns, cookies) : ["p", {}, messages.noCookies];
}
function choiceTree({ decision, said, change, withdraw, optOut }, links, translation) {
  const { messages } = translation;
  const labels = [...new Set(links)].map((it) => messages[it === "do-not-sell" ? "doNotSell" : "privacyChoices"]);
  return [
    ["h3", {}, messages.yourChoice],
    // In a place of their own, so that a button stays the same one when the record before it comes or goes.
    ["div", {}, recordTree(decision, translation, "")],
    [
      "p",
      {},
      ["button", { type: "button", onPress: change }, messages.change],
      " ",
      // Where nothing was agreed to there is nothing to withdraw, but something to refuse.
      decision && ["button", { type: "button", onPress: withdraw }, messages[decision.method === "banner.acknowledge" ? "rejectAll" : "withdraw"]],
      labels.map((it) => [" ", ["button", { type: "button", onPress: () => optOut(it) }, it]])
    ],
    ["p", { role: "status" }, said]
  ];
}
function declarationTree(config, brought, translation, { today, kept }, policy, state) {
  const { language, messages } = translation;
  const { locks, days = config.storage.days ?? ANSWER_DAYS, url = config.policy.url, marks = config.ui.marks, controller = config.controller, optOut } = policy ?? {};
  const longest = Math.max(days, ...Object.values(policy?.lifetimes ?? {}).flatMap((it) => [it.granted, it.denied]));
  const known = [...ownStorage(config, longest, translation), ...config.services.map((own) => ({ own, brought: brought[own.id] }))];
  const offered = config.categories.filter(({ id, separate }) => locks ? locks[id] !== "elsewhere" : !separate);
  const free = offered.map((it) => it.id).filter((id) => id !== REQUIRED && !locks?.[id]);
  const stateOf = (id) => state && policy && stateText(id, state.grants, policy, translation);
  return [
    "div",
    { lang: language, dir: isRightToLeft(language) ? "rtl" : "ltr" },
    ["h2", {}, messages.declarationTitle],
    controllerTree(controller, translation),
    policyTree({ ...config.policy, url }, translation, today),
    ["p", {}, fill(messages.bannerChoice, { days: daysText(keptDays({ days, lifetimes: policy?.lifetimes }, free) ?? kept ?? { yes: days, no: days }) }, language)],
    policy && ignoredSignalsTree(policy, translation),
    ["h3", {}, messages.categories],
    offered.map((category) => [
      categoryTree(
        { ...category, optOut: [...category.optOut ?? [], ...optOut?.[category.id] ?? []] },
        keptText(category, policy ?? {}, free, config, translation),
        marks,
        translation,
        stateOf(category.id)
      ),
      known.filter((it) => it.own.category === category.id).map((it) => [
        aboutTree(it, translation, "h5"),
        // Chosen by itself, it need not be as its category is.
        state && it.own.id in state.grants && state.grants[it.own.id] !== state.grants[category.id] && ["p", {}, ["strong", {}, stateOf(it.own.id)]],
        cookiesTree(it, translation)
      ])
    ]),
    recipientsTree(known, translation),
    browsersTree(translation),
    state && choiceTree(state, policy?.links, translation)
  ];
}

const isBranch = (it) => Array.isArray(it) && typeof it[0] === "string" && typeof it[1] === "object" && !Array.isArray(it[1]);

export { isBranch as a, declarationTree as b, categoryName as c, detailFiles as d, stateText as e, ignoredSignalsTree as i, keptText as k, linksTree as l, messageFiles as m, recordTree as r, serviceTree as s };
