import { b as baseCss, t as textCss, c as bannerCss, T as TITLE_ID, I as INK, d as css, p as propertyOf, o as overridesFor, e as bannerContent, g as bannerLines } from './chunk-presets.js';
import { i as isRightToLeft, l as locales, m as matchLocale } from './chunk-locale.js';
import { b as bannerTexts } from './chunk-en2.js';
import { w as waitsForAnswer, a as addressOf } from './chunk-waitsForAnswer.js';
import { g as resolveGrants, m as meets } from './chunk-grants.js';

const STAND_IN_ID = "assent-stand-in";
const standInKey = (name) => `${name}_stand-in`;

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text) => text.replace(/[&<>"]/g, (it) => ENTITIES[it]);
const written = (attributes) => Object.entries(attributes).map(([name, it]) => ` ${name}="${escaped(it)}"`).join("");
const cssString = (text) => `"${text.replace(/["\\<\n]/g, (it) => `\\${it.charCodeAt(0).toString(16)} `)}"`;
const WITHOUT = ".without{display:none}:host([failed]) .without{display:block}@media (scripting:none){.without{display:block}.actions{display:none!important}}";
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
function standIn({ ui }, words, notKept, nonce) {
  const { language, rightToLeft, lines, labels, looks } = words;
  const { layout, position } = ui;
  const css = `${cssFor(baseCss + textCss + bannerCss, ui, words)}${looks?.css ?? ""}:host{--words:${cssString(labels.join(" "))};--lang:${cssString(language)}}${WITHOUT}`;
  const attributes = { "role": "region", "aria-labelledby": TITLE_ID, layout, position, ...looks?.attributes, "lang": language, "dir": rightToLeft ? "rtl" : "ltr" };
  const slots = ["title", "status", "text"].map((name) => `<slot name="${name}"></slot>`).join("");
  const shadow = `<style${nonce === void 0 ? "" : ` nonce="${escaped(nonce)}"`}>${css}</style><div class="frame" part="banner"><div class="words" part="words">${slots}<p class="without">${escaped(notKept)}</p></div><div class="actions" part="actions"><slot name="action"></slot></div></div>`;
  return {
    css,
    html: `<div id="${STAND_IN_ID}"><assent-banner${written(attributes)}><template shadowrootmode="open">${shadow}</template>${lines.map(([tag, text, own]) => `<${tag}${written(own)}>${escaped(text)}</${tag}>`).join("")}</assent-banner></div>`
  };
}
const standInScript = ({ storage: { name } }, fingerprint) => `(d=>{let n=${JSON.stringify(name)},k=n+${JSON.stringify(standInKey(""))},i="#${STAND_IN_ID}",t=Date.now(),s=new CSSStyleSheet,g=k=>{try{return localStorage[k]}catch{}},h=_=>s.replaceSync(i+"{display:none}");d.adoptedStyleSheets.push(s);(g(n)||g(k)||d.cookie.includes(n+"="))&&h();addEventListener("click",e=>{let b=e.composedPath().find(b=>b.matches?.(i+" button"));if(b&&(!e.detail||e.timeStamp>499)){let q=b.parentNode,p=q.parentNode.pressed=[b.value,Date.now(),t,${JSON.stringify(fingerprint)},q.lang,[...q.children].map(c=>c.textContent)];if(p[0]!="settings"){try{localStorage[k]=JSON.stringify(p)}catch{}h()}}},!0);addEventListener("error",e=>e.target.src?.includes("/site.")&&d.querySelector(i+">*").setAttribute("failed",0),!0)})(document)`;

const ENDS = /[;{}]/;
const declarations = (values) => Object.entries(values).filter(([name, it]) => it !== void 0 && !ENDS.test(it) && !(name === "font" && it === "inherit")).map(([name, it]) => `${propertyOf(name)}:${it}`).join(";");
function looksOf({ preset, scheme, light = {}, dark = {}, ...base }) {
  const forced = scheme === "light" || scheme === "dark" ? scheme : void 0;
  const groups = [["all", base], [forced ? "all" : "(prefers-color-scheme:light)", forced === "dark" ? {} : light], [forced ? "all" : "(prefers-color-scheme:dark)", forced === "light" ? {} : dark]].map(([media, values]) => {
    const { accent, accentText = base.accentText } = values;
    const text = declarations(values);
    const ink = accent && !accentText ? `@supports (color:${INK.replace("var(--accent)", "red")}){:host{--assent-accent-text:${INK}}}` : "";
    return text ? `@media ${media}{:host{${text}}${ink}}` : "";
  }).join("");
  if (!groups && !preset && !forced) return void 0;
  return { attributes: { ...preset && { preset }, ...forced && { scheme: forced } }, css: (preset || forced ? css : "") + groups };
}

const unanswered = (config, policy) => {
  const grants = resolveGrants(config, policy, void 0);
  return { config, allows: (need) => meets(need, grants), again: () => void 0, $policy: { get: () => policy }, $decision: { get: () => void 0 } };
};
function wordsOf(config, policy, { language, messages: texts = bannerTexts }, now) {
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

export { standInScript as a, standIn as s, wordsOf as w };
