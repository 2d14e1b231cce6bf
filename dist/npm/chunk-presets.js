import { r as real, b as waitingIn } from './chunk-waitsForAnswer.js';
import { m as matchLocale, r as resolveLocale, l as locales, t as textFor } from './chunk-locale.js';
import { M as MS_PER_DAY, A as ANSWER_DAYS } from './chunk-signals.js';

var bannerCss = ":host{position:fixed!important;z-index:var(--assent-z-index,2147483000)!important;inset:auto max(1em,var(--r)) max(1em,var(--b)) max(1em,var(--l))!important;max-inline-size:var(--assent-width,27em)!important}:host([position^=\"top\"]){inset-block:max(1em,var(--t)) auto!important}:host([position$=\"end\"]){margin-inline-start:auto!important}:host([position$=\"m\"]),:host([position$=\"p\"]){margin-inline:auto!important}.frame{box-sizing:border-box;max-block-size:calc(100vh - max(1em,var(--t)) - max(1em,var(--b)));overflow:auto;overscroll-behavior:contain;padding:var(--space);font-size:.9em;color:inherit;background:var(--background);border:var(--line) solid var(--border);border-radius:var(--radius);box-shadow:var(--shadow)}.actions{display:flex;flex-wrap:wrap;gap:.5em;margin-block-start:1em}:host([layout=\"bar\"]){inset:auto 0 0!important;max-inline-size:none!important}:host([layout=\"bar\"][position^=\"top\"]){inset-block:0 auto!important}:host([layout=\"bar\"]) .frame{display:flex;flex-wrap:wrap;align-items:center;justify-content:center;gap:1em 3em;max-block-size:100vh;padding:max(var(--space),var(--t)) max(var(--space),var(--r)) max(var(--space),var(--b)) max(var(--space),var(--l));border-width:var(--line) 0;border-radius:0}:host([layout=\"bar\"][position^=\"top\"]) .frame{padding-block-end:var(--space)}:host([layout=\"bar\"]:not([position^=\"top\"])) .frame{padding-block-start:var(--space)}:host([layout=\"bar\"]) .words{flex:1 1 28em;max-inline-size:50em}:host([layout=\"bar\"]) .actions{flex:0 1 30em;margin:0}dialog{inline-size:36em;max-inline-size:calc(100% - (2*max(1em,var(--l),var(--r))));max-block-size:calc(100% - (2*max(1em,var(--t),var(--b))));outline:none!important}:host([layout=\"inline\"]){position:static!important;display:block!important;max-inline-size:none!important}@media print{:host([layout=\"inline\"]){display:none!important}}:host([layout=\"inline\"]) .frame{max-block-size:none;overscroll-behavior:auto;box-shadow:none}::slotted(*){all:unset!important}::slotted(*):before,::slotted(*):after{content:none!important}::slotted(p){display:block!important;margin-block:.4em!important}::slotted(h2){display:block!important;font-size:1.15em!important;font-weight:600!important}::slotted([slot=\"status\"]){padding-inline-start:.75em!important;border-inline-start:3px solid var(--accent)!important}::slotted(a){display:inline-block!important;text-decoration:underline!important;text-underline-offset:.2em!important;cursor:pointer!important}::slotted(button){box-sizing:border-box!important;flex:1 0 calc(100% / 3 - .5em)!important;max-inline-size:100%!important;min-block-size:44px!important;padding:.4em .75em!important;font-weight:600!important;line-height:1.25!important;text-align:center!important;color:var(--accent-text)!important;background:var(--accent)!important;border:1px solid transparent!important;border-radius:var(--button)!important;cursor:pointer!important}::slotted(button):after{content:var(--words) / \"\"!important;display:block!important;block-size:0!important;overflow:hidden!important;visibility:hidden!important;overflow-wrap:normal!important;word-break:keep-all!important;hyphens:manual!important}::slotted(button:hover){box-shadow:inset 0 0 0 2px!important}::slotted(:focus-visible){outline:3px solid var(--text)!important;outline-offset:2px!important}@media(max-width:30em){:host([layout=\"box\"]){left:max(.5em,var(--l))!important;right:max(.5em,var(--r))!important;max-inline-size:none!important}.frame{padding-inline:1em}::slotted(button){padding-inline:.2em!important;font-size:.93em!important;hyphens:auto!important}:host([layout=\"bar\"]) .frame{display:block;padding-left:max(1em,var(--l));padding-right:max(1em,var(--r))}:host([layout=\"bar\"]) .actions{margin-block-start:1em}}@media(max-width:22em){.actions{display:grid;grid-auto-rows:1fr}}@media(max-width:22em)and (max-height:30em){.frame,:host([layout=\"bar\"]) .frame{max-block-size:45vh}}";

var baseCss = ":host{all:initial!important;--accent:var(--assent-accent,#2451a6);--accent-text:var(--assent-accent-text,#fff);--text:var(--assent-text,#1a1d23);--background:var(--assent-background,#fff);--border:var(--assent-border,#d8dce4);--radius:var(--assent-radius,14px);--button:calc(var(--radius) * .6);--line:1px;font:var(--assent-font-size,medium)/1.5 var(--assent-font,system-ui, sans-serif)!important;color:var(--text)!important;color-scheme:light dark!important;--t:env(safe-area-inset-top, 0px);--r:env(safe-area-inset-right, 0px);--b:env(safe-area-inset-bottom, 0px);--l:env(safe-area-inset-left, 0px)}:host:before,:host:after,:host::backdrop{display:none!important}@media(prefers-color-scheme:dark){:host{--accent:var(--assent-accent,#a9c6ff);--accent-text:var(--assent-accent-text,#10192b);--text:var(--assent-text,#eceef2);--background:var(--assent-background,#1b1e25);--border:var(--assent-border,#3c4350)}}@media(prefers-contrast:more){:host{--border:var(--text)}}:focus-visible{outline:3px solid var(--text);outline-offset:2px}@media print{:host{display:none!important}}";

var textCss = ":host{--space:var(--assent-spacing,1.25em);--shadow:var(--assent-shadow,0 10px 40px #0f172a38);overflow-wrap:anywhere!important;-webkit-locale:var(--lang)!important}:host(:lang(ko)){word-break:keep-all!important}";

function putInTopLayer(host) {
  try {
    host.showPopover();
  } catch {
  }
}
function createHost(tag, css, dress, attributes = {}, page = real(document)) {
  const host = page.createElement(tag);
  const root = host.attachShadow({ mode: "open" });
  try {
    const sheet = new page.defaultView.CSSStyleSheet();
    sheet.replaceSync(css);
    dress?.(host, sheet);
    root.adoptedStyleSheets = [sheet];
  } catch {
  }
  host.setAttribute("data-turbo-permanent", "");
  for (const name in attributes) host.setAttribute(name, attributes[name]);
  return host;
}

function makeElement(name, attributes = {}, space = "1999/xhtml") {
  const element = real(document).createElementNS(`http://www.w3.org/${space}`, name);
  for (const key in attributes) element.setAttribute(key, attributes[key]);
  return element;
}

const TITLE_ID = "assent-title";
const slot = (name) => makeElement("slot", { name });
function makeFrame(modal) {
  const frame = modal ? makeElement("dialog", { class: "frame", part: "banner", tabindex: "-1", closedby: "none" }) : makeElement("div", { class: "frame", part: "banner" });
  frame.addEventListener("cancel", (event) => event.preventDefault());
  const words = makeElement("div", { class: "words", part: "words" });
  words.append(...["title", "status", "text"].map(slot));
  const actions = makeElement("div", { class: "actions", part: "actions" });
  actions.append(slot("action"));
  frame.append(words, actions);
  return frame;
}
function createBannerHost(attributes, modal, dress) {
  const names = modal ? {} : { "role": "region", "aria-labelledby": TITLE_ID };
  const host = createHost("assent-banner", baseCss + textCss + (modal?.css ?? "") + bannerCss, dress, { ...names, ...attributes });
  host.shadowRoot.append(makeFrame(!!modal));
  return host;
}

const languagesOf = ({ config: { ui }, $policy }, messages = {}) => $policy.get().languages ?? [...Object.keys({ ...messages, ...ui.messages }), ...locales];
const hasFile = (locale) => locale !== "en" && locales.includes(locale);
const localeFor = (consent, messages) => resolveLocale(consent.$locale.get(), real(document).documentElement.lang, navigator.languages, languagesOf(consent, messages)) ?? consent.$policy.get().languages?.[0] ?? "en";
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
const languageName = (tag) => orAsWritten(tag, () => new Intl.DisplayNames(tag, { type: "language" }).of(tag));

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

var css = ":host([scheme=\"dark\"]){--accent:var(--assent-accent,#a9c6ff);--accent-text:var(--assent-accent-text,#10192b);--text:var(--assent-text,#eceef2);--background:var(--assent-background,#1b1e25);--surface:var(--assent-surface,#262b35);--border:var(--assent-border,#3c4350);color-scheme:dark!important}:host([scheme=\"light\"]){--accent:var(--assent-accent,#2451a6);--accent-text:var(--assent-accent-text,#fff);--text:var(--assent-text,#1a1d23);--background:var(--assent-background,#fff);--surface:var(--assent-surface,#f1f4f9);--border:var(--assent-border,#d8dce4);color-scheme:light!important}:host([preset=\"soft\"]){--accent:var(--assent-accent,color-mix(in srgb, #6b4fe0 65%, var(--text)));--accent-text:var(--assent-accent-text,var(--background));--radius:var(--assent-radius,24px);--button:99px;--line:0px;--shadow:var(--assent-shadow,0 12px 60px #2b1a6640)}:host([preset=\"sharp\"]){--accent:var(--assent-accent,var(--text));--accent-text:var(--assent-accent-text,var(--background));--border:var(--assent-border,var(--text));--radius:var(--assent-radius,0px);--line:2px;--shadow:var(--assent-shadow,none)}@media(forced-colors:active),(prefers-contrast:more){:host([preset=\"soft\"]){--line:1px}}@media(prefers-contrast:more){:host([scheme]){--border:var(--text)}:host([preset=\"soft\"]){--accent:var(--assent-accent,color-mix(in srgb, #6b4fe0 35%, var(--text)))}}";

export { INK as I, TITLE_ID as T, languagesOf as a, baseCss as b, bannerCss as c, css as d, bannerContent as e, fill as f, bannerLines as g, hasFile as h, categoryText as i, signalLines as j, createHost as k, languageName as l, durationText as m, countryName as n, overridesFor as o, propertyOf as p, dateText as q, daysText as r, say as s, textCss as t, keptDays as u, localeFor as v, putInTopLayer as w, makeElement as x, createBannerHost as y };
