import { n as nearestName, s as show, d as defaults, b as known, o as options, D as DAY, e as COUNTRY } from './chunk-grants.js';
import { l as locales, m as matchLocale } from './chunk-locale.js';

const adviceTexts = {
  "unused-category": "{path}: received nothing, so that visitors are asked about {received} as well, which no service uses; expected the categories that this site has. Write {snippet}; where a page marks elements with another one, keep that one in the list.",
  "unnamed-category": "{path}: received nothing, expected the name that visitors read. They are shown the id {received}; give the category a name.",
  "undescribed-category": "{path}: received nothing, expected what the category {received} is for. Visitors cannot know what they allow; describe it.",
  "unneeded-consent": '{path}: received the consent {received}, expected a service that needs it. Put {received} into "needs" of the service it is for; where that is the site\u2019s own doing, such as a newsletter, declare it as a service. Else remove it: visitors are asked in vain.',
  "no-purpose": "{path}: received nothing, expected what the service {received} does, in one sentence. Visitors are to know it before they choose (GDPR Art. 13(1)(c)).",
  "no-vendor": "{path}: received nothing, expected who runs the service {received}. Visitors are to know who receives their data (GDPR Art. 13(1)(e)); where it is the site\u2019s own, name the site.",
  "no-target": '{path}: received nothing, expected a CSS selector of the element that the banner is put into. Without it "inline" is a box; write "target": "#consent".',
  "late-announcement": '{path}: received {received}, expected a day before "effective", {known}. The notice would tell of a change that has been; correct one of the two.',
  "no-such-day": "{path}: received {received}, expected a day that exists. Correct it.",
  "unknown-country": '{path}: received {received}, expected a country of ISO 3166-1, such as "KR"; {near}',
  "unknown-region": '{path}: received {received}, expected a country of ISO 3166-1, such as "KR" or "US-CA", "EEA" or "*". No visitor is ever there; {near}',
  "unknown-language": '{path}: received {received}, expected a language that is shown: a built-in one, or one that "ui.messages" has texts in. Nobody would read this; {near}'
};
const errors = ["no-such-day", "unknown-region"];
function explainAdvice({ code, path, received, known = [] }) {
  const near = nearestName(String(received), known);
  const said = {
    path,
    received: Array.isArray(received) ? received.map(show).join(", ") : show(received),
    known: known.map(show).join(", "),
    near: near === void 0 ? "correct or remove it." : `did you mean ${show(near)}?`,
    snippet: `"categories": [${["required", ...known.filter((it) => it !== "required")].map((id) => `{ "id": ${show(id)} }`).join(", ")}]`
  };
  return adviceTexts[code].replace(/\{(\w+)\}/g, (_, name) => said[name]);
}

const countries = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW".split(" ");

function valuesOf(wanted, option, value, path) {
  if (value === void 0 || value === null) return [];
  if (wanted(option)) return [[path, value]];
  const at = (key) => path ? `${path}.${key}` : key;
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
const isDay = (it) => it.kind === "text" && it.pattern === DAY;
const isCountry = (it) => it.kind === "text" && it.pattern === COUNTRY;
const isTexts = (it) => it.kind === "texts";
function exists(day) {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
function isLanguage(tag) {
  try {
    return new Intl.DisplayNames(["en"], { type: "language", fallback: "none" }).of(tag) !== void 0;
  } catch {
    return false;
  }
}
function languages({ ui = {}, regions = {} }, all) {
  const own = [["ui.messages", ui.messages], ...Object.entries(regions).map(([code, it]) => [`regions.${code}.messages`, it.messages])].flatMap(([path, messages]) => Object.keys(messages ?? {}).map((tag) => [`${path}.${tag}`, tag]));
  const shown = [.../* @__PURE__ */ new Set([...locales, ...own.map((it) => it[1])])];
  const unknown = (path, received) => ({ code: "unknown-language", path, received, known: shown.filter((it) => it !== received) });
  const wished = [
    ...ui.locale === void 0 || ui.locale === "auto" ? [] : [["ui.locale", ui.locale]],
    ...(ui.locales ?? []).map((tag, i) => [`ui.locales[${i}]`, tag]),
    ...Object.entries(regions).flatMap(([code, it]) => (it.languages ?? []).map((tag, i) => [`regions.${code}.languages[${i}]`, tag]))
  ];
  return [
    ...own.filter(([, tag]) => !matchLocale(tag, locales) && !isLanguage(tag)).map((it) => unknown(...it)),
    ...wished.filter(([, tag]) => !matchLocale(tag, shown)).map((it) => unknown(...it)),
    ...all.flatMap(([path, texts]) => {
      const tags = typeof texts === "object" ? Object.keys(texts) : [];
      return tags.filter((tag) => !shown.some((it) => matchLocale(it, tags) === tag)).map((tag) => unknown(`${path}.${tag}`, tag));
    })
  ];
}
const categoryOf = ({ category, use = "" }) => category ?? known[use];
function advise(input, marked = []) {
  const { policy, categories, services = [], hosts = {}, regions = {}, ui = {} } = input;
  const used = /* @__PURE__ */ new Set([
    "required",
    ...marked,
    ...services.flatMap((it) => [categoryOf(it) ?? "", ...it.needs ?? []]),
    ...Object.values(hosts).flatMap((it) => it.split(/\s+/)).map((it) => it.replace(/^!/, ""))
  ]);
  for (const it of services) if (used.has(it.id)) used.add(categoryOf(it) ?? "");
  const builtIn = defaults.categories.map((it) => it.id);
  const unused = builtIn.filter((id) => !used.has(id));
  const each = (all, path, look) => (all ?? []).flatMap((it, i) => look(it, `${path}[${i}]`)).filter((it) => it !== false);
  const category = ({ id, name, description, separate }, path) => [
    !builtIn.includes(id) && name === void 0 && { code: "unnamed-category", path: `${path}.name`, received: id },
    !builtIn.includes(id) && description === void 0 && { code: "undescribed-category", path: `${path}.description`, received: id },
    separate !== void 0 && !used.has(id) && { code: "unneeded-consent", path, received: id }
  ];
  const service = ({ id, use, purpose, vendor }, path) => [
    // An integration brings both.
    use === void 0 && purpose === void 0 && { code: "no-purpose", path: `${path}.purpose`, received: id },
    use === void 0 && vendor?.name === void 0 && { code: "no-vendor", path: `${path}.vendor.name`, received: id }
  ];
  const valuesAt = (wanted) => valuesOf(wanted, options, input, "");
  return [
    ...categories === void 0 && unused.length > 0 ? [{ code: "unused-category", path: "categories", received: unused, known: builtIn.filter((id) => used.has(id)) }] : [],
    ...each(categories, "categories", category),
    ...each(services, "services", service),
    ...ui.layout === "inline" && ui.target === void 0 ? [{ code: "no-target", path: "ui.target" }] : [],
    ...policy.announced && policy.effective && policy.announced > policy.effective ? [{ code: "late-announcement", path: "policy.announced", received: policy.announced, known: [policy.effective] }] : [],
    ...valuesAt(isDay).filter(([, day]) => !exists(day)).map(([path, received]) => ({ code: "no-such-day", path, received })),
    ...[...valuesAt(isCountry), ...policy.region ? [["policy.region", policy.region]] : []].filter(([, code]) => !countries.includes(code.slice(0, 2))).map(([path, received]) => ({ code: "unknown-country", path, received, known: countries })),
    ...Object.keys(regions).filter((it) => !["*", "EEA"].includes(it) && !countries.includes(it.slice(0, 2))).map((received) => ({ code: "unknown-region", path: `regions.${received}`, received, known: ["EEA", ...countries] })),
    ...languages(input, valuesAt(isTexts))
  ];
}

export { advise as a, errors as b, explainAdvice as e };
