#!/usr/bin/env node
import { readFileSync, existsSync, watch, statSync, realpathSync, mkdtempSync, copyFileSync, rmSync } from 'node:fs';
import { readFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { b as build$1, s as securityPolicy } from './chunk-index.js';
import { n as nearestName, b as show, g as defaults, k as known, l as locales, m as matchLocale, o as options, D as DAY, h as COUNTRY, p as parseConfig, i as explain, j as linkOf, t as say, u as durationText, v as countryName, x as categoryText, y as textFor, R as REQUIRED, z as fill, A as dateText, B as isRightToLeft, E as daysText, F as keptDays, c as codesOf, r as resolvePolicy, e as en, G as en$1, H as ruleFor } from './chunk-question.js';
import { parseArgs } from 'node:util';
import { a as createSqliteStore, c as createCollector, s as serve, b as createLog, d as createCors, l as linkOf$1, e as verifyEntry, f as createFollower } from './chunk-sqliteStore.js';
import { s as startOf, d as dayBeside, l as localDate } from './chunk-policyVersions.js';
import { L as LONGEST_COOKIE_DAYS, A as ANSWER_DAYS, a as forEachSignal } from './chunk-signals.js';
import { l as loadDriver, s as schemaOf, S as SCHEMA_VERSION, f as findDriver } from './chunk-sqliteDriver.js';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { createHash } from 'node:crypto';

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
  ar: () => import('./locales/ar.js').then((it) => ({ default: it.details })),
  bg: () => import('./locales/bg.js').then((it) => ({ default: it.details })),
  ca: () => import('./locales/ca.js').then((it) => ({ default: it.details })),
  cs: () => import('./locales/cs.js').then((it) => ({ default: it.details })),
  da: () => import('./locales/da.js').then((it) => ({ default: it.details })),
  de: () => import('./locales/de.js').then((it) => ({ default: it.details })),
  el: () => import('./locales/el.js').then((it) => ({ default: it.details })),
  es: () => import('./locales/es.js').then((it) => ({ default: it.details })),
  et: () => import('./locales/et.js').then((it) => ({ default: it.details })),
  fa: () => import('./locales/fa.js').then((it) => ({ default: it.details })),
  fi: () => import('./locales/fi.js').then((it) => ({ default: it.details })),
  fr: () => import('./locales/fr.js').then((it) => ({ default: it.details })),
  ga: () => import('./locales/ga.js').then((it) => ({ default: it.details })),
  he: () => import('./locales/he.js').then((it) => ({ default: it.details })),
  hi: () => import('./locales/hi.js').then((it) => ({ default: it.details })),
  hr: () => import('./locales/hr.js').then((it) => ({ default: it.details })),
  hu: () => import('./locales/hu.js').then((it) => ({ default: it.details })),
  id: () => import('./locales/id.js').then((it) => ({ default: it.details })),
  is: () => import('./locales/is.js').then((it) => ({ default: it.details })),
  it: () => import('./locales/it.js').then((it) => ({ default: it.details })),
  ja: () => import('./locales/ja.js').then((it) => ({ default: it.details })),
  ko: () => import('./locales/ko.js').then((it) => ({ default: it.details })),
  lt: () => import('./locales/lt.js').then((it) => ({ default: it.details })),
  lv: () => import('./locales/lv.js').then((it) => ({ default: it.details })),
  mt: () => import('./locales/mt.js').then((it) => ({ default: it.details })),
  nb: () => import('./locales/nb.js').then((it) => ({ default: it.details })),
  nl: () => import('./locales/nl.js').then((it) => ({ default: it.details })),
  pl: () => import('./locales/pl.js').then((it) => ({ default: it.details })),
  pt: () => import('./locales/pt.js').then((it) => ({ default: it.details })),
  "pt-BR": () => import('./locales/pt-BR.js').then((it) => ({ default: it.details })),
  ro: () => import('./locales/ro.js').then((it) => ({ default: it.details })),
  ru: () => import('./locales/ru.js').then((it) => ({ default: it.details })),
  sk: () => import('./locales/sk.js').then((it) => ({ default: it.details })),
  sl: () => import('./locales/sl.js').then((it) => ({ default: it.details })),
  sv: () => import('./locales/sv.js').then((it) => ({ default: it.details })),
  th: () => import('./locales/th.js').then((it) => ({ default: it.details })),
  tr: () => import('./locales/tr.js').then((it) => ({ default: it.details })),
  uk: () => import('./locales/uk.js').then((it) => ({ default: it.details })),
  vi: () => import('./locales/vi.js').then((it) => ({ default: it.details })),
  "zh-Hans": () => import('./locales/zh-Hans.js').then((it) => ({ default: it.details })),
  "zh-Hant": () => import('./locales/zh-Hant.js').then((it) => ({ default: it.details }))
};

const misuse = (message) => Object.assign(new Error(message), { name: "Misuse" });
const isMisuse = (it) => it instanceof Error && it.name === "Misuse";
function readArgs(config) {
  try {
    return parseArgs(config);
  } catch (cause) {
    throw misuse(cause instanceof Error ? cause.message : String(cause));
  }
}

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

const NAMES = "aliceblue f0f8ff antiquewhite faebd7 aqua 00ffff aquamarine 7fffd4 azure f0ffff beige f5f5dc bisque ffe4c4 black 000000 blanchedalmond ffebcd blue 0000ff blueviolet 8a2be2 brown a52a2a burlywood deb887 cadetblue 5f9ea0 chartreuse 7fff00 chocolate d2691e coral ff7f50 cornflowerblue 6495ed cornsilk fff8dc crimson dc143c cyan 00ffff darkblue 00008b darkcyan 008b8b darkgoldenrod b8860b darkgray a9a9a9 darkgreen 006400 darkgrey a9a9a9 darkkhaki bdb76b darkmagenta 8b008b darkolivegreen 556b2f darkorange ff8c00 darkorchid 9932cc darkred 8b0000 darksalmon e9967a darkseagreen 8fbc8f darkslateblue 483d8b darkslategray 2f4f4f darkslategrey 2f4f4f darkturquoise 00ced1 darkviolet 9400d3 deeppink ff1493 deepskyblue 00bfff dimgray 696969 dimgrey 696969 dodgerblue 1e90ff firebrick b22222 floralwhite fffaf0 forestgreen 228b22 fuchsia ff00ff gainsboro dcdcdc ghostwhite f8f8ff gold ffd700 goldenrod daa520 gray 808080 green 008000 greenyellow adff2f grey 808080 honeydew f0fff0 hotpink ff69b4 indianred cd5c5c indigo 4b0082 ivory fffff0 khaki f0e68c lavender e6e6fa lavenderblush fff0f5 lawngreen 7cfc00 lemonchiffon fffacd lightblue add8e6 lightcoral f08080 lightcyan e0ffff lightgoldenrodyellow fafad2 lightgray d3d3d3 lightgreen 90ee90 lightgrey d3d3d3 lightpink ffb6c1 lightsalmon ffa07a lightseagreen 20b2aa lightskyblue 87cefa lightslategray 778899 lightslategrey 778899 lightsteelblue b0c4de lightyellow ffffe0 lime 00ff00 limegreen 32cd32 linen faf0e6 magenta ff00ff maroon 800000 mediumaquamarine 66cdaa mediumblue 0000cd mediumorchid ba55d3 mediumpurple 9370db mediumseagreen 3cb371 mediumslateblue 7b68ee mediumspringgreen 00fa9a mediumturquoise 48d1cc mediumvioletred c71585 midnightblue 191970 mintcream f5fffa mistyrose ffe4e1 moccasin ffe4b5 navajowhite ffdead navy 000080 oldlace fdf5e6 olive 808000 olivedrab 6b8e23 orange ffa500 orangered ff4500 orchid da70d6 palegoldenrod eee8aa palegreen 98fb98 paleturquoise afeeee palevioletred db7093 papayawhip ffefd5 peachpuff ffdab9 peru cd853f pink ffc0cb plum dda0dd powderblue b0e0e6 purple 800080 rebeccapurple 663399 red ff0000 rosybrown bc8f8f royalblue 4169e1 saddlebrown 8b4513 salmon fa8072 sandybrown f4a460 seagreen 2e8b57 seashell fff5ee sienna a0522d silver c0c0c0 skyblue 87ceeb slateblue 6a5acd slategray 708090 slategrey 708090 snow fffafa springgreen 00ff7f steelblue 4682b4 tan d2b48c teal 008080 thistle d8bfd8 tomato ff6347 turquoise 40e0d0 violet ee82ee wheat f5deb3 white ffffff whitesmoke f5f5f5 yellow ffff00 yellowgreen 9acd32".split(" ");
const colourNames = new Map(NAMES.flatMap((it, i) => i % 2 ? [] : [[it, NAMES[i + 1]]]));
const systemColours = "accentcolor accentcolortext activetext buttonborder buttonface buttontext canvas canvastext field fieldtext graytext highlight highlighttext linktext mark marktext selecteditem selecteditemtext visitedtext".split(" ");

const times = (matrix, of) => matrix.map((row) => row[0] * of[0] + row[1] * of[1] + row[2] * of[2]);
const each = (of, by) => of.map(by);
const encode = (it) => Math.sign(it) * (Math.abs(it) > 31308e-7 ? 1.055 * Math.abs(it) ** (1 / 2.4) - 0.055 : 12.92 * Math.abs(it));
const decode = (it) => Math.sign(it) * (Math.abs(it) <= 0.04045 ? Math.abs(it) / 12.92 : ((Math.abs(it) + 0.055) / 1.055) ** 2.4);
const XYZ_TO_LINEAR = [
  [12831 / 3959, -329 / 214, -1974 / 3959],
  [-851781 / 878810, 1648619 / 878810, 36519 / 878810],
  [705 / 12673, -2585 / 12673, 705 / 667]
];
const D50_TO_D65 = [
  [0.955473421488075, -0.02309845494876471, 0.06325924320057072],
  [-0.0283697093338637, 1.0099953980813041, 0.021041441191917323],
  [0.012314014864481998, -0.020507649298898964, 1.330365926242124]
];
const P3_TO_XYZ = [[608311 / 1250200, 189793 / 714400, 198249 / 1000160], [35783 / 156275, 247089 / 357200, 198249 / 2500400], [0, 32229 / 714400, 5220557 / 5000800]];
const OKLAB_TO_LMS = [[1, 0.3963377773761749, 0.2158037573099136], [1, -0.1055613458156586, -0.0638541728258133], [1, -0.0894841775298119, -1.2914855480194092]];
const LMS_TO_XYZ = [
  [1.2268798758459243, -0.5578149944602171, 0.2813910456659647],
  [-0.0405757452148008, 1.112286803280317, -0.0717110580655164],
  [-0.0763729366746601, -0.4214933324022432, 1.5869240198367816]
];
const fromLinear = (of) => each(of, encode);
const fromXyz = (of) => fromLinear(times(XYZ_TO_LINEAR, of));
const fromHsl = ([hue, saturation, lightness]) => {
  const [s, l] = [Math.max(0, saturation) / 100, lightness / 100];
  const at = (n) => {
    const k = ((n + hue / 30) % 12 + 12) % 12;
    return l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  return [at(0), at(8), at(4)];
};
const fromHwb = ([hue, white, black]) => {
  const [w, b] = [white / 100, black / 100];
  return w + b >= 1 ? [w / (w + b), w / (w + b), w / (w + b)] : each(fromHsl([hue, 100, 50]), (it) => it * (1 - w - b) + w);
};
const polar = ([lightness, chroma, hue]) => {
  const [angle, length] = [hue * Math.PI / 180, Math.max(0, chroma)];
  return [lightness, length * Math.cos(angle), length * Math.sin(angle)];
};
const fromLab = ([lightness, a, b]) => {
  const y = (Math.min(100, Math.max(0, lightness)) + 16) / 116;
  const [x, z] = [a / 500 + y, y - b / 200];
  const cube = (it) => it ** 3 > 216 / 24389 ? it ** 3 : (116 * it - 16) * 27 / 24389;
  return fromXyz(times(D50_TO_D65, [cube(x) * 0.3457 / 0.3585, cube(y), cube(z) * (1 - 0.3457 - 0.3585) / 0.3585]));
};
const fromLch = (of) => fromLab(polar(of));
const fromOklab = ([lightness, a, b]) => fromXyz(times(LMS_TO_XYZ, each(times(OKLAB_TO_LMS, [Math.min(1, Math.max(0, lightness)), a, b]), (it) => it ** 3)));
const fromOklch = (of) => fromOklab(polar(of));
const SPACES = ["srgb", "srgb-linear", "display-p3", "xyz", "xyz-d65", "xyz-d50", "a98-rgb", "prophoto-rgb", "rec2020"];
function fromSpace(name, of) {
  switch (name) {
    case "srgb":
      return of;
    case "srgb-linear":
      return fromLinear(of);
    case "display-p3":
      return fromXyz(times(P3_TO_XYZ, each(of, decode)));
    case "xyz":
    case "xyz-d65":
      return fromXyz(of);
    case "xyz-d50":
      return fromXyz(times(D50_TO_D65, of));
    default:
      return [NaN, NaN, NaN];
  }
}

const NUMBER$1 = /[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?/iy;
const IDENT = /(?:--|-?[\p{L}_])[\p{L}\p{N}_-]*/uy;
const UNIT = /%|[a-z]+/iy;
const HASH = /#[\p{L}\p{N}_-]+/uy;
const SPACE = /[ \t\n\r\f]+/y;
const STRING$1 = /"[^"\\\n]*"|'[^'\\\n]*'/y;
const LONGEST_VALUE = 2e3;
function tokensOf(text) {
  if (text.length > LONGEST_VALUE) return void 0;
  let at = 0;
  const take = (pattern) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== void 0) at += found.length;
    return found;
  };
  function list(close) {
    const out = [];
    for (; ; ) {
      if (at >= text.length) return close ? void 0 : out;
      if (text[at] === close) {
        at++;
        return out;
      }
      const it = token();
      if (!it) return void 0;
      out.push(it);
    }
  }
  function token() {
    if (take(SPACE) !== void 0) return { type: "space" };
    const number = take(NUMBER$1);
    if (number !== void 0) return { type: "number", value: Number(number), unit: (take(UNIT) ?? "").toLowerCase(), integer: /^[+-]?\d+$/.test(number) };
    const name = take(IDENT);
    if (name !== void 0 && text[at] !== "(") return { type: "ident", text: name };
    if (text[at] === "(") {
      at++;
      const within = list(")");
      return within && { type: "call", name: (name ?? "").toLowerCase(), within };
    }
    const hash = take(HASH);
    if (hash !== void 0) return { type: "hash", text: hash.slice(1) };
    const string = take(STRING$1);
    if (string !== void 0) return { type: "string", text: string.slice(1, -1) };
    const sign = text[at++];
    return /[,/*+-]/.test(sign) ? { type: "sign", text: sign } : void 0;
  }
  return list("");
}
const isSpace = (it) => it?.type === "space";
const isSign = (it, text) => it?.type === "sign" && it.text === text;
function trimmed(tokens) {
  let [from, to] = [0, tokens.length];
  while (isSpace(tokens[from])) from++;
  while (to > from && isSpace(tokens[to - 1])) to--;
  return tokens.slice(from, to);
}
const solid = (tokens) => tokens.filter((it) => !isSpace(it));
function split(tokens, sign) {
  const out = [[]];
  for (const it of tokens) {
    if (isSign(it, sign)) out.push([]);
    else out.at(-1).push(it);
  }
  return out.map(trimmed);
}
const isOpen = (tokens) => tokens.some((it) => it.type === "call" && (/^(var|env)$/.test(it.name) && isReference(it.name, it.within) || isOpen(it.within)));
const isReference = (by, within) => {
  const [name = []] = split(within, ",");
  const [it, ...more] = name;
  return it?.type === "ident" && !more.length && (by === "env" || it.text.startsWith("--"));
};

const LENGTHS = "em rem ex rex cap rcap ch rch ic ric lh rlh vw svw lvw dvw vh svh lvh dvh vi svi lvi dvi vb svb lvb dvb vmin svmin lvmin dvmin vmax svmax lvmax dvmax cqw cqh cqi cqb cqmin cqmax cm mm q in pt pc px".split(" ");
const kindOf = (unit) => unit === "" ? "number" : unit === "%" ? "percent" : LENGTHS.includes(unit) ? "length" : /^m?s$/.test(unit) ? "time" : /^(deg|rad|grad|turn)$/.test(unit) ? "angle" : void 0;
const powersOf = (it) => Object.entries(it).filter(([, power]) => power).sort();
const same = (a, b) => JSON.stringify(powersOf(a)) === JSON.stringify(powersOf(b));
function multiplied(a, b, by) {
  const out = { ...a };
  for (const [kind, power] of powersOf(b)) out[kind] = (out[kind] ?? 0) + by * power;
  return out;
}
const FUNCTIONS = {
  min: [1, Infinity],
  max: [1, Infinity],
  clamp: [3, 3],
  abs: [1, 1],
  round: [1, 2],
  mod: [2, 2],
  rem: [2, 2],
  hypot: [1, Infinity]
};
function typeWith(mixed) {
  const typeOf = (kind) => kind === void 0 ? void 0 : kind === "number" ? {} : { [mixed && kind === "percent" ? "length" : kind]: 1 };
  function sum(tokens) {
    const terms = [[]];
    const all = trimmed(tokens);
    for (let i = 0; i < all.length; i++) {
      const it = all[i];
      if (it.type !== "sign" || !/[+-]/.test(it.text)) terms.at(-1).push(it);
      else if (all[i - 1]?.type === "space" && all[i + 1]?.type === "space") terms.push([]);
      else return void 0;
    }
    return common(terms.map(product));
  }
  function product(tokens) {
    const [first, ...rest] = solid(tokens);
    let type = first && value(first);
    for (let i = 0; type && i < rest.length; i += 2) {
      const [sign, next] = [rest[i], rest[i + 1]];
      const by = isSign(sign, "*") ? 1 : isSign(sign, "/") ? -1 : 0;
      const other = next && value(next);
      type = by && other ? multiplied(type, other, by) : void 0;
    }
    return type;
  }
  function value(it) {
    if (it.type === "number") return typeOf(kindOf(it.unit));
    if (it.type === "ident") return /^(e|pi|-?infinity|nan)$/i.test(it.text) ? {} : void 0;
    return it.type === "call" ? call(it) : void 0;
  }
  const common = ([one, ...others]) => one && others.every((it) => it && same(it, one)) ? one : void 0;
  function call({ name, within }) {
    if (name === "" || name === "calc") return sum(within);
    const given = split(within, ",");
    const isWord = (i, pattern) => {
      const [it, ...more] = given[i] ?? [];
      return it?.type === "ident" && !more.length && pattern.test(it.text);
    };
    const [least, most] = FUNCTIONS[name] ?? [0, -1];
    const wanted = name === "round" && isWord(0, /^(nearest|up|down|to-zero)$/i) ? given.slice(1) : given;
    if (wanted.length < least || wanted.length > most) return void 0;
    return common(wanted.filter((_, i) => name !== "clamp" || i === 1 || !isWord(i, /^none$/i)).map(sum));
  }
  return { typeOf, call };
}
function isNumberOf(kinds, it) {
  if (it?.type === "number") return kinds.some((kind) => kindOf(it.unit) === kind);
  if (it?.type !== "call" || it.name === "") return false;
  const { typeOf, call } = typeWith(kinds.includes("length") && kinds.includes("percent"));
  const type = call(it);
  return type !== void 0 && kinds.some((kind) => same(type, typeOf(kind)));
}

const both = (whole) => [["number", "percent"], whole];
const HUE = [["number", "angle"], 1];
const rgb = { channels: [both(255), both(255), both(255)], old: true, convert: (it) => it.map((one) => one / 255) };
const hsl = { channels: [HUE, both(100), both(100)], old: true, convert: fromHsl };
const NOTATIONS = {
  rgb,
  rgba: rgb,
  hsl,
  hsla: hsl,
  hwb: { channels: [HUE, both(100), both(100)], convert: fromHwb },
  lab: { channels: [both(100), both(125), both(125)], convert: fromLab },
  lch: { channels: [both(100), both(150), HUE], convert: fromLch },
  oklab: { channels: [both(1), both(0.4), both(0.4)], convert: fromOklab },
  oklch: { channels: [both(1), both(0.4), HUE], convert: fromOklch }
};
const ANGLES = { "": 1, deg: 1, grad: 0.9, rad: 180 / Math.PI, turn: 360 };
const isWord$1 = (it, word) => it?.type === "ident" && word.test(it.text);
function amount(it, kinds, whole) {
  if (isWord$1(it, /^none$/i)) return 0;
  if (!isNumberOf(kinds, it)) return void 0;
  if (it?.type !== "number") return "open";
  return it.unit === "%" ? it.value / 100 * whole : it.value * (ANGLES[it.unit] ?? 1);
}
const clamp = (it) => Math.min(1, Math.max(0, it));
function coloured(amounts, convert) {
  if (amounts.some((it) => it === void 0)) return void 0;
  if (amounts.includes("open")) return "open";
  const [one, two, three, alpha] = amounts;
  const [red, green, blue] = convert([one, two, three]).map(clamp);
  if (Number.isNaN(red)) return "open";
  return [red, green, blue, clamp(alpha)];
}
function withAlpha(within) {
  const groups = split(within, "/");
  const [channels = [], alpha] = groups;
  if (groups.length === 1) return [solid(channels), 1];
  const given = solid(alpha ?? []);
  return [solid(channels), groups.length === 2 && given.length === 1 ? amount(given[0], ["number", "percent"], 1) : void 0];
}
function notated({ channels, old, convert }, within) {
  const commas = split(within, ",");
  if (commas.length > 1) {
    if (!old || commas.length > 4 || commas.some((it) => it.length !== 1 || isWord$1(it[0], /^none$/i))) return void 0;
    const given2 = commas.map((it) => it[0]);
    const like = (kind, from) => given2.slice(from, 3).every((it) => isNumberOf([kind], it));
    const hued = channels[0] === HUE;
    if (!like("percent", hued ? 1 : 0) && (hued || !like("number", 0))) return void 0;
    return coloured([...channels.map(([kinds, whole], i) => amount(given2[i], kinds, whole)), commas[3] ? amount(given2[3], ["number", "percent"], 1) : 1], convert);
  }
  const [given, alpha] = withAlpha(within);
  if (given.length !== 3) return void 0;
  return coloured([...channels.map(([kinds, whole], i) => amount(given[i], kinds, whole)), alpha], convert);
}
function inSpace(within) {
  const [[space, ...given], alpha] = withAlpha(within);
  const name = space?.type === "ident" ? space.text.toLowerCase() : "";
  if (!SPACES.includes(name) || given.length !== 3) return void 0;
  return coloured([...given.map((it) => amount(it, ["number", "percent"], 1)), alpha], (it) => fromSpace(name, it));
}
function isMix(within) {
  const [how = [], ...colours] = split(within, ",");
  const [into, space, ...hue] = solid(how);
  const isSpace = isWord$1(into, /^in$/i) && isWord$1(space, /^(srgb(-linear)?|display-p3|a98-rgb|prophoto-rgb|rec2020|(ok)?lab|xyz(-d50|-d65)?|hsl|hwb|(ok)?lch)$/i);
  const isHued = !hue.length || hue.length === 2 && isWord$1(space, /^(hsl|hwb|(ok)?lch)$/i) && isWord$1(hue[0], /^(shorter|longer|increasing|decreasing)$/i) && isWord$1(hue[1], /^hue$/i);
  return isSpace && isHued && colours.length === 2 && colours.every((it) => {
    const groups = solid(it);
    const rest = groups.filter((one) => !(isNumberOf(["percent"], one) && (one.type !== "number" || one.value >= 0 && one.value <= 100)));
    return rest.length === 1 && groups.length <= 2 && colourOf(rest) !== void 0;
  });
}
const isRelative = ([from, origin, ...rest]) => isWord$1(from, /^from$/i) && origin !== void 0 && colourOf([origin]) !== void 0 && rest.length >= 3;
function called({ name, within }) {
  if (name !== "" && isRelative(solid(within)) && (NOTATIONS[name] || name === "color")) return "open";
  if (name === "color-mix") return isMix(within) ? "open" : void 0;
  if (name === "light-dark") return split(within, ",").map((it) => colourOf(solid(it))).every((it, _, all) => it !== void 0 && all.length === 2) ? "open" : void 0;
  if (name === "color") return inSpace(within);
  const notation = NOTATIONS[name];
  return notation && notated(notation, within);
}
function colourOf(tokens) {
  const [it, ...more] = tokens;
  if (!it || more.length) return void 0;
  if (isOpen(tokens)) return "open";
  if (it.type === "call") return called(it);
  if (it.type === "hash") return /^([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.test(it.text) ? fromHex(it.text) : void 0;
  if (it.type !== "ident") return void 0;
  const name = it.text.toLowerCase();
  const hex = colourNames.get(name);
  return hex ? fromHex(hex) : name === "transparent" ? [0, 0, 0, 0] : name === "currentcolor" || systemColours.includes(name) ? "open" : void 0;
}
function fromHex(text) {
  const digits = text.length < 6 ? [...text].map((it) => it + it) : text.match(/../g);
  const [red, green, blue, alpha = 1] = digits.map((it) => parseInt(it, 16) / 255);
  return [red, green, blue, alpha];
}
function readColour(text) {
  const tokens = tokensOf(text);
  return tokens && colourOf(solid(tokens));
}

const isWord = (it, pattern) => it?.type === "ident" && pattern.test(it.text);
const one = (form, fits) => ({
  form,
  fits(text) {
    const [it, ...more] = solid(tokensOf(text) ?? []);
    return it !== void 0 && !more.length && (isOpen([it]) || fits(it));
  }
});
const isLength = (it) => isNumberOf(["length", "percent"], it) && !(it.type === "number" && it.value < 0);
function isShadow(tokens) {
  const groups = solid(tokens);
  if (groups.some((it) => isOpen([it]))) return true;
  const isMeasure = (it) => isNumberOf(["length"], it) || it.type === "number" && it.value === 0 && it.unit === "";
  const shape = groups.map((it) => isMeasure(it) ? "m" : isWord(it, /^inset$/i) ? "i" : isColour(it) ? "c" : "?").join("");
  const [, blur] = groups.filter(isMeasure).slice(1);
  return /^(?=[^i]*i?[^i]*$)(?=[^c]*c?[^c]*$)[ic]*m{2,4}[ic]*$/.test(shape) && !(blur?.type === "number" && blur.value < 0);
}
const isColour = (it) => it.type === "ident" || it.type === "hash" || it.type === "call" ? readColour(textOf$1(it)) !== void 0 : false;
function textOf$1(it) {
  switch (it.type) {
    case "ident":
    case "sign":
      return it.text;
    case "hash":
      return `#${it.text}`;
    case "string":
      return JSON.stringify(it.text);
    case "space":
      return " ";
    case "number":
      return `${it.value}${it.unit}`;
    case "call":
      return `${it.name}(${it.within.map(textOf$1).join("")})`;
  }
}
const isFamily = (tokens) => {
  const groups = solid(tokens);
  if (groups.length === 1 && (groups[0].type === "string" || isOpen(groups))) return true;
  return groups.length > 0 && groups.every((it) => it.type === "ident") && !(groups.length === 1 && isWord(groups[0], /^(inherit|initial|unset|revert|revert-layer|default)$/i));
};
const colour = { form: 'a colour of CSS such as "#c2410c", "rgb(194 65 12)" or "var(--brand)"', fits: (text) => readColour(text) !== void 0 };
const SIZES = /^((xx?-)?small|medium|(x{1,3}-)?large|smaller|larger)$/i;
const forms = {
  accent: colour,
  accentText: colour,
  text: colour,
  background: colour,
  surface: colour,
  border: colour,
  font: {
    form: 'font families such as "Inter, sans-serif", or "inherit"',
    fits: (text) => text === "inherit" || split(tokensOf(text) ?? [], ",").every(isFamily)
  },
  fontSize: one('a size with its unit such as "17px"', (it) => isLength(it) || isWord(it, SIZES)),
  radius: one('a length with its unit such as "8px" or "0px"', isLength),
  spacing: one('a length with its unit such as "1.25em"', isLength),
  shadow: {
    form: 'a shadow of CSS such as "0 10px 40px #0003", or "none"',
    fits: (text) => {
      const tokens = tokensOf(text);
      return tokens !== void 0 && (tokens.length === 1 && isWord(tokens[0], /^none$/i) || split(tokens, ",").every(isShadow));
    }
  },
  motion: one('a time with its unit such as "150ms"', (it) => isNumberOf(["time"], it) && !(it.type === "number" && it.value < 0)),
  width: one('a width with its unit such as "27em"', (it) => isLength(it) || isWord(it, /^(none|(min|max|fit)-content)$/i)),
  zIndex: { form: 'a whole number such as "1000"', fits: (text) => /^\d{1,10}$/.test(text) || trimmed(tokensOf(text) ?? []).length === 1 && isOpen(tokensOf(text) ?? []) }
};

const LEAST_CONTRAST = 4.5;
const builtIn = {
  light: { accent: "#2451a6", accentText: "#fff", text: "#1a1d23", background: "#fff", surface: "#f1f4f9" },
  dark: { accent: "#a9c6ff", accentText: "#10192b", text: "#eceef2", background: "#1b1e25", surface: "#262b35" }
};
const SOFT = { colour: "#6b4fe0", part: 0.65 };
const luminance = (rgb) => [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
  const it = rgb[i];
  return sum + weight * (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4);
}, 0);
function contrastOf(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
const over = ([red, green, blue, alpha], ground) => [red, green, blue].map((it, i) => it * alpha + ground[i] * (1 - alpha));
const closed = (text) => {
  const it = text === void 0 ? void 0 : readColour(text);
  return it === "open" ? void 0 : it;
};
function coloursOf(theme, scheme) {
  const group = (of) => Object.fromEntries(Object.entries(of ?? {}).filter(([key, it]) => typeof it === "string" && (!forms[key] || forms[key].fits(it))));
  const { preset, scheme: _, light: __, dark: ___, ...base } = theme;
  const own = { ...group(base), ...group(theme[scheme]) };
  const all = { ...builtIn[scheme], ...own };
  if (!own["accent"] && preset === "sharp") all["accent"] = all["text"];
  if (!own["accent"] && preset === "soft") all["accent"] = mixed(all["text"]);
  if (!own["accentText"] && own["accent"]) delete all["accentText"];
  else if (!own["accentText"] && (preset === "soft" || preset === "sharp")) all["accentText"] = all["background"];
  return all;
}
function mixed(text) {
  const [one, other] = [closed(SOFT.colour), closed(text)];
  return one && other && `rgb(${[0, 1, 2].map((i) => (one[i] * SOFT.part + other[i] * (1 - SOFT.part)) * 255).join(" ")})`;
}
function* contrasts(theme, scheme) {
  const all = coloursOf(theme, scheme);
  const canvas = closed(all["background"]);
  if (!canvas) return;
  const page = over(canvas, scheme === "dark" ? [0, 0, 0] : [1, 1, 1]);
  for (const [text, ground] of [["text", "background"], ["text", "surface"], ["accentText", "accent"]]) {
    const [ink, behind] = [closed(all[text]), closed(all[ground])];
    if (!ink || !behind) continue;
    const seen = ground === "background" ? page : over(behind, page);
    const contrast = contrastOf(over(ink, seen), seen);
    const own = [text, ground].filter((it) => [theme, theme[scheme]].some((of) => of?.[it] !== void 0));
    if (contrast >= LEAST_CONTRAST || own[0] === void 0) continue;
    const path = `ui.theme.${theme[scheme]?.[own[0]] === void 0 ? "" : `${scheme}.`}${own[0]}`;
    yield {
      code: "low-contrast",
      path,
      sentence: `${path}: in ${scheme}, ${show(text)} ${all[text]} on ${show(ground)} ${all[ground]} has a contrast of ${(Math.floor(contrast * 100) / 100).toFixed(2)}, expected ${LEAST_CONTRAST} at least (WCAG 2.2, 1.4.3). ` + (text === "accentText" ? 'Leave "accentText" out, and one that can be read is found, or change' : "Change") + ` one of the two; "${scheme}" can have colours of its own. Else the page leaves the colours out.`
    };
  }
}
const SMALLEST_FONT_PX = 9;
const sizeOf$1 = (text) => {
  const [, number, unit = ""] = /^([\d.]+)(px|pt|em|rem|%)$/.exec(text) ?? [];
  return Number(number) * ({ px: 1, pt: 4 / 3, em: 16, rem: 16, "%": 0.16 }[unit] ?? NaN);
};
function checkTheme(theme) {
  const groups = [["ui.theme", theme], ["ui.theme.light", theme.light], ["ui.theme.dark", theme.dark]];
  const invalid = groups.flatMap(([path, values]) => Object.entries(values ?? {}).flatMap(([key, value]) => {
    const form = forms[key];
    if (!form || typeof value !== "string" || form.fits(value)) return [];
    const near = [`#${value}`, `${value}px`, value.replace(/ /g, ""), ...value.split(";")].find((it) => it !== value && form.fits(it));
    return [{
      code: "invalid",
      path: `${path}.${key}`,
      sentence: `${path}.${key}: received ${show(value)}, expected ${form.form}. ${near === void 0 ? "Change the value." : `Did you mean ${show(near)}?`} The page leaves it out.`
    }];
  }));
  const { fontSize, scheme } = theme;
  const small = fontSize !== void 0 && sizeOf$1(fontSize) < SMALLEST_FONT_PX ? [{
    code: "small-text",
    path: "ui.theme.fontSize",
    sentence: `ui.theme.fontSize: received ${show(fontSize)}, expected ${SMALLEST_FONT_PX}px at least. Nobody could read it, so the page leaves it out; change the value.`
  }] : [];
  const schemes = scheme === "light" || scheme === "dark" ? [scheme] : ["light", "dark"];
  return [...invalid, ...small, ...schemes.flatMap((it) => [...contrasts(theme, it)])];
}

const twice = ({ path, first }) => `${path}: received a second time, expected once; the first is in line ${first.line}, column ${first.column}. Only the last one counts, so join the two or remove one.`;
function placeAt(path, places) {
  for (let at = path; at; at = at.replace(/(\.[^.[]*|\[\d+\]|^[^.[]*)$/, "")) {
    const place = places.get(at);
    if (place) return place;
  }
  return places.get("");
}
const lineOf = (file, { place, level, code, sentence }) => `${file}${place ? `:${place.line}:${place.column}` : ""}: ${level} [${code}] ${sentence}`.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "\uFFFD");
function findingsOf(scanned) {
  if ("reason" in scanned) {
    const { reason, line, column } = scanned;
    return { findings: [{ level: "error", code: "not-json", sentence: `This is not JSON. ${reason}`, place: { line, column } }] };
  }
  const { value, places, duplicates } = scanned;
  const { config, problems } = parseConfig(value);
  const error = (code, path, sentence) => ({ level: "error", code, sentence, place: placeAt(path, places) });
  const doubles = duplicates.map((it) => ({ level: "error", code: "duplicate-key", sentence: twice(it), place: it.place }));
  if (!config) return { findings: [...doubles, ...problems.map((it) => error(it.code, it.path, explain(it)))] };
  const input = value;
  return {
    config: doubles.length ? void 0 : config,
    findings: [
      ...doubles,
      ...checkTheme(input.ui?.theme ?? {}).map((it) => error(it.code, it.path, it.sentence)),
      ...advise(input).map((it) => ({ ...error(it.code, it.path, explainAdvice(it)), level: errors.includes(it.code) ? "error" : "advice" }))
    ]
  };
}

const failure = (at, reason) => Object.assign(new Error(reason), { at });
const WHITE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const WORD = /[\p{L}\p{N}_$.+-]+/uy;
function reasonAt(text, at, expected) {
  const rest = text.slice(at, at + 40);
  const word = matchAt(WORD, text, at);
  if (!rest) return `The text ends where ${expected} was expected. Close what is open.`;
  if (/^(\/\/|\/\*|#)/.test(rest)) return "JSON has no comments. Remove it.";
  if (/^['`‘’“”]/.test(rest)) return `Received ${JSON.stringify(rest[0])}, expected ${expected}. Texts and keys stand in double quotes ("\u2026").`;
  if (rest.startsWith('"')) return reasonOfString(text, at) ?? `Received a text, expected ${expected}.${/","|","/.test(expected) ? " Put a comma between the two." : ""}`;
  if (/^(true|false|null)$/i.test(word)) return `Received ${word}, expected ${expected}.${/[A-Z]/.test(word) ? " true, false and null are written in small letters." : ""}`;
  if (word && expected.startsWith("a key")) return `Received ${word}, expected ${expected}. Keys stand in double quotes: ${JSON.stringify(word)}.`;
  return `Received ${JSON.stringify(word || [...rest][0])}, expected ${expected}.`;
}
function reasonOfString(text, at) {
  if (matchAt(STRING, text, at)) return void 0;
  for (let i = at + 1; i < text.length; i++) {
    const it = text[i];
    if (it === '"') return 'A text has a backslash that JSON does not know. There are \\" \\\\ \\/ \\b \\f \\n \\r \\t and \\uXXXX.';
    if (it === "\\") i++;
    else if (/[\n\r]/.test(it)) return 'A text is not closed on its line. Close it with ", and write a line break in it as \\n.';
    else if (it < " ") return `A text has a control character, ${JSON.stringify(it)}. Write it with a backslash, or remove it.`;
  }
  return 'A text is not closed before the end. Close it with ".';
}
function matchAt(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}
function placesOf(text) {
  const starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map((it) => it.index + it[0].length)];
  return (at) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = low + high >> 1;
      if (starts[middle] <= at) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: at - starts[low] + 1 };
  };
}
function scanJson(text) {
  const placeOf = placesOf(text);
  const places = /* @__PURE__ */ new Map();
  const duplicates = [];
  let at = 0;
  const fail = (expected) => {
    throw failure(at, reasonAt(text, at, expected));
  };
  const skip = () => {
    at += matchAt(WHITE, text, at).length;
  };
  const take = (pattern, expected) => {
    const found = matchAt(pattern, text, at) || fail(expected);
    at += found.length;
    return found;
  };
  function items(close, item) {
    const opened = at;
    const closes = () => {
      skip();
      if (text[at] !== close) return false;
      at++;
      return true;
    };
    at++;
    if (closes()) return;
    for (let i = 0; ; i++) {
      item(i);
      if (closes()) return;
      if (at >= text.length) {
        const { line, column } = placeOf(opened);
        throw failure(at, `The text ends, but the ${text[opened]} of line ${line}, column ${column}, is not closed. Close it with ${close}.`);
      }
      if (text[at] !== ",") fail(`"," or "${close}"`);
      const comma = at++;
      skip();
      if (text[at] !== close) continue;
      throw failure(comma, `Received a comma before "${close}", expected none after the last one. Remove the comma.`);
    }
  }
  function object(path) {
    const seen = /* @__PURE__ */ new Map();
    items("}", () => {
      const place = placeOf(at);
      const key = JSON.parse(take(STRING, "a key"));
      const here = path ? `${path}.${key}` : key;
      const first = seen.get(key);
      if (first) duplicates.push({ path: here, place, first });
      seen.set(key, place);
      places.set(here, place);
      skip();
      take(/:/y, '":" after the key');
      value(here);
    });
  }
  function value(path) {
    skip();
    if (!places.has(path)) places.set(path, placeOf(at));
    const first = text[at];
    if (first === "{") object(path);
    else if (first === "[") items("]", (i) => {
      skip();
      places.set(`${path}[${i}]`, placeOf(at));
      value(`${path}[${i}]`);
    });
    else if (first === '"') take(STRING, "a value");
    else if (first === "-" || first !== void 0 && /\d/.test(first)) take(NUMBER, "a number such as 5 or 0.5");
    else take(/true|false|null/y, "a value");
  }
  try {
    value("");
    skip();
    if (at < text.length) fail("nothing more: the document has ended");
    return { value: JSON.parse(text), places, duplicates };
  } catch (cause) {
    const { message: reason, at: from = at } = cause;
    return { ...placeOf(from), reason: reason ?? String(cause) };
  }
}

function readJson(file) {
  let text;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    throw misuse(`${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  return scanJson(text.replace(/^\uFEFF/, ""));
}

const help$6 = `assent build <config.json> --out <folder> [options]

Checks a configuration and compiles it into the site's own files: what begins each page is one file, with the document, its law
and its question in it; the others are fetched when they are needed. Prints what goes into each page, the Content-Security-Policy
of visitors who have allowed nothing, and what each file costs. Files of earlier builds stay: pages in caches ask for them.

  --out <folder>      where the files are put; needed
  --folder <address>  where pages find them, with its closing slash. Default: /assent/
  --locale <tag>      the language of the pages, whose words are in the file, as a BCP 47 tag. Default: "ui.locale", else English
  --inline            the banner is part of the pages' HTML: it is painted with the page, before any file has come
  --no-gate           nothing in the pages is marked with data-consent: no element is looked at
  --no-late           nothing is marked, and no tag of Google's brought, after the HTML of a page was read, as single-page apps
                      do: from then on no element is looked at
  --nonce             scripts bear nonce="{nonce}"; the server puts a fresh value in the place of {nonce} each time
  --watch             builds again whenever the configuration changes

"site.js" is the same file under a name that stays, for pages whose HTML cannot be changed with each build. "_headers" says how
long each may be kept, as Netlify and Cloudflare Pages read it: they do at the root of what is published, where its lines go.

Exit code 0: built. 1: the configuration has errors, and nothing was written. 2: the command was misused.`;
const built = ["../", "../../dist/"].map((it) => new URL(it, import.meta.url)).find((it) => existsSync(new URL("site/release.json", it)));
const compressed = (text) => brotliCompressSync(text).length;
const kilobytes = (bytes) => `${(bytes / 1e3).toFixed(1)} kB`.padStart(8);
function costs(files) {
  const counted = files.filter((it) => it.name !== "site.js" && !it.name.includes("/locales/"));
  return counted.map(({ name, text, when = "each page begins" }) => `  ${kilobytes(compressed(text))}  ${name.padEnd(34)} ${when}`);
}
async function languageFor({ ui }, wanted = ui.locale === "auto" ? "en" : ui.locale) {
  const language = matchLocale(wanted, locales);
  if (!language) throw misuse(`--locale ${wanted}: there are no texts in that language. There are ${locales.join(", ")}.`);
  return { language, messages: (await messageFiles[language]?.())?.default, notKept: (await detailFiles[language]?.())?.default.notKept };
}
async function write(out, { files, headers }) {
  for (const { name, text } of [...files, { name: "_headers", text: headers }]) {
    const path = join(out, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}
async function once(file, { out: folder, locale, ...options }, { out, err }) {
  if (!built) throw Error("The files that a build is made of are not beside this command: install the package anew, or run npm run build.");
  const scanned = readJson(file);
  const { config, findings } = findingsOf(scanned);
  const errors = findings.filter((it) => it.level === "error");
  for (const it of errors) err(lineOf(file, it));
  if (!config || errors.length) {
    err(`${file}: nothing was written.`);
    return 1;
  }
  const result = await build$1("value" in scanned ? scanned.value : void 0, {
    ...options,
    language: await languageFor(config, locale),
    read: (name) => readFile(new URL(name, built), "utf8")
  });
  if ("problems" in result) throw Error(result.problems.join(" "));
  await write(folder, result);
  out(`${result.files.length + 1} files are in ${folder}. Compressed (Brotli), a page fetches

${costs(result.files).join("\n")}
`);
  out(`Into the head of each page, before every other script:

${result.snippet}
`);
  if (result.body) out(`To the beginning of the body of each page:

${result.body}
`);
  out(`Content-Security-Policy, for visitors who have allowed nothing:

${result.securityPolicy}`);
  return 0;
}
const build = {
  summary: "compiles a configuration into the site\u2019s own files",
  help: help$6,
  async run(args, terminal) {
    const { positionals, values: { watch: watches, "no-gate": ungated, "no-late": early, out, folder, ...values } } = readArgs({
      args,
      allowPositionals: true,
      options: {
        "out": { type: "string" },
        "folder": { type: "string", default: "/assent/" },
        "locale": { type: "string" },
        "no-gate": { type: "boolean", default: false },
        "no-late": { type: "boolean", default: false },
        "inline": { type: "boolean", default: false },
        "nonce": { type: "boolean", default: false },
        "watch": { type: "boolean", default: false }
      }
    });
    const [file, ...more] = positionals;
    if (file === void 0 || more.length || out === void 0) throw misuse("Name one configuration file and a folder: assent build assent.json --out public/assent");
    if (!folder.endsWith("/")) throw misuse(`--folder ${folder}: received an address without a slash at its end, expected that of a folder, such as ${folder}/`);
    const again = () => once(file, { ...values, out, folder, gate: !ungated, late: !early, locale: values.locale }, terminal);
    const code = await again();
    if (!watches) return code;
    let [building, waiting] = [Promise.resolve(code), false];
    const watcher = watch(dirname(file) || ".", (_event, name) => {
      if (name !== basename(file) || waiting) return;
      waiting = true;
      building = building.then(() => new Promise((done) => setTimeout(done, 50))).then(() => {
        waiting = false;
        return again();
      }).catch((cause) => {
        terminal.err(cause instanceof Error ? cause.message : String(cause));
        return 1;
      });
    });
    await terminal.stopped();
    watcher.close();
    return building;
  }
};

const help$5 = `assent check <config.json> [--strict]

Reads a configuration and prints everything that is wrong with it, each with its line and column, its path, the value
received, the one expected and the fix; then advice.

An error is what has the page hold everything, or what it would not do as it is written: an option, id, address or date that
is none, a key that is there twice, a colour or length that is none, colours that cannot be read in light or in dark, a region
that nobody is in. Errors go to the standard error.

Advice is about what is missing or in vain: a default category that no service uses, a category, service or consent that
visitors cannot understand or that nothing needs, texts in a language that is never shown, "inline" without a place for it, a
policy announced after its date.

  --strict   advice counts as an error

Exit code 0: it is right, perhaps with advice. 1: it has errors. 2: the command was misused.`;
const counted = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;
function summary(findings) {
  const [errors, advice] = ["error", "advice"].map((level) => findings.filter((it) => it.level === level).length);
  return [errors && counted(errors, "error"), advice && `${counted(advice, "piece")} of advice`].filter(Boolean).join(", ");
}
const check = {
  summary: "reads a configuration and says what is wrong with it",
  help: help$5,
  async run(args, { out, err }) {
    const { positionals, values } = readArgs({ args, options: { strict: { type: "boolean", default: false } }, allowPositionals: true });
    const [file, ...more] = positionals;
    if (file === void 0 || more.length) throw misuse("Name one configuration file: assent check assent.json");
    const { findings } = findingsOf(readJson(file));
    const counts = ({ level }) => level === "error" || values.strict;
    const ordered = [...findings].sort((a, b) => Number(counts(b)) - Number(counts(a)));
    for (const it of ordered) (counts(it) ? err : out)(lineOf(file, it));
    const wrong = findings.some(counts);
    out(findings.length ? `${file}${wrong ? "" : " is right"}: ${summary(findings)}.` : `${file} is right.`);
    return wrong ? 1 : 0;
  }
};

const help$4 = `assent collect --data <file> --origin <origin> [options]

Takes consent receipts over HTTP and keeps them in a database file. Also answers GET /region, from the headers of the CDN or
proxy before it: Cloudflare's, CloudFront's, Vercel's, or X-Region (US-CA) of the site's own. GET /health says whether receipts
can be stored now, GET /live whether the process answers.

  --data <file>       the database; made if absent                 (default ./receipts.db)
  --origin <origin>   a site whose pages may post and ask, such as https://www.example.com; repeat it for more, "*" for every site.
                      A post that names no origin, or another, is refused
  --port <number>     0 for any free port                          (default 8787)
  --host <address>    address to listen on; 0.0.0.0 for all        (default 127.0.0.1)
  --base <path>       path before /receipts and /region, such as /consent (default none)
  --refresh           also offers POST /refresh, for storage.refresh: the site's own server sets the choice's cookie again
  --cookie <name>     the cookie that /refresh sets, as in storage.name (default consent_choice)
  --rate <number>     receipts that one network (IPv4 /24, IPv6 /48) may post in a minute for one origin; 0 for no limit (default 300)
  --trust-proxy       a proxy of yours stands before it, and nobody comes past that: the sender is the last address in X-Forwarded-For
  --token <text>      lets whoever has it read receipts; better given as ASSENT_TOKEN, as other users see a command line

Needs the package "libsql" (npm install libsql). Stops on Ctrl-C after finishing what is under way. What goes wrong is written to
the error output, a JSON object on each line: time, level, message, cause, and the count of like lines in the last minute.`;
function readPort(text) {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65535) return port;
  throw misuse(`--port ${text}: must be a number from 0 to 65535.`);
}
function readRate(text) {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw misuse(`--rate ${text}: must be a number of posts in a minute, or 0 for no limit.`);
}
async function listen(start, port) {
  try {
    return await start();
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : void 0;
    if (code === "EADDRINUSE") throw misuse(`Port ${port} is in use. Choose another with --port, or 0 for any free one.`);
    if (code === "EACCES") throw misuse(`Port ${port} may not be used by this user. Choose one above 1023 with --port.`);
    throw cause;
  }
}
const collect = {
  summary: "takes consent receipts over HTTP and keeps them in a database file",
  help: help$4,
  async run(args, { out, err, env, stopped }) {
    const { values } = readArgs({
      args,
      options: {
        data: { type: "string", default: "./receipts.db" },
        origin: { type: "string", multiple: true, default: [] },
        port: { type: "string", default: "8787" },
        host: { type: "string", default: "127.0.0.1" },
        base: { type: "string", default: "" },
        refresh: { type: "boolean", default: false },
        rate: { type: "string", default: "300" },
        "trust-proxy": { type: "boolean", default: false },
        cookie: { type: "string", default: "consent_choice" },
        token: { type: "string" }
      }
    });
    const port = readPort(values.port);
    const rate = readRate(values.rate);
    if (!values.origin.length) throw misuse("--origin is missing: name the site whose pages may post, such as --origin https://www.example.com.");
    const token = values.token ?? (env.ASSENT_TOKEN || void 0);
    const stop = stopped();
    const origins = values.origin.includes("*") ? "*" : values.origin;
    refusing(() => createCors(origins));
    const log = createLog({ write: err });
    const store = await createSqliteStore({ file: values.data, log: log.info });
    try {
      const { base: basePath, cookie, refresh } = values;
      const handler = refusing(() => createCollector({ store, origins, token, basePath, refresh, cookie, rate, log: log.error }));
      const server = await listen(() => serve({ handler, port, host: values.host, trustProxy: values["trust-proxy"] }), port);
      out(`assent collector: ${server.url}${values.base}/receipts, kept in ${values.data}`);
      if (token === void 0) out("No token is set, so receipts cannot be read over HTTP. Set ASSENT_TOKEN to read them.");
      await stop;
      await server.close();
    } finally {
      log.end();
      await store.close();
    }
    return 0;
  }
};
function refusing(create) {
  try {
    return create();
  } catch (cause) {
    throw cause instanceof TypeError ? misuse(cause.message) : cause;
  }
}

function readConfig(command, positionals, { err }) {
  const [file, ...more] = positionals;
  if (file === void 0 || more.length) throw misuse(`Name one configuration file: assent ${command} assent.json`);
  const { config, findings } = findingsOf(readJson(file));
  for (const it of findings) if (it.level === "error") err(lineOf(file, it));
  return config;
}

const help$3 = `assent csp <config.json> [--category <id>]\u2026 [--nonce]

Prints the value of a Content-Security-Policy header that lets a page ask its own host and the hosts of the services that are
allowed. It also stops what the page's parser starts, which no script can. Send it by the visitor's stored choice: this one
for whoever has allowed the named categories, the one without --category for everybody else.

  --category <id>   a category that is allowed, or a single service; repeat it for more. "required" always is
  --nonce           adds 'nonce-{nonce}' to script-src; the server puts a fresh value in the place of {nonce} each time

Hosts are those of "services[].hosts", of integrations and of "hosts". What is inline, styles and fonts are left as they are:
add what else the site itself needs.`;
const csp = {
  summary: "prints a Content-Security-Policy that a server can send by the visitor\u2019s choice",
  help: help$3,
  async run(args, terminal) {
    const { positionals, values } = readArgs({
      args,
      allowPositionals: true,
      options: { nonce: { type: "boolean", default: false }, category: { type: "string", multiple: true, default: [] } }
    });
    const config = readConfig("csp", positionals, terminal);
    if (!config) return 1;
    const known = [...config.categories, ...config.services].map((it) => it.id);
    const unknown = values.category.find((it) => !known.includes(it));
    if (unknown !== void 0) throw misuse(`--category ${unknown}: the configuration has no category or service of that id. There are ${known.join(", ")}.`);
    terminal.out(securityPolicy(config, values.category, values.nonce ? ["'nonce-{nonce}'"] : []));
    return 0;
  }
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
function declarationTree(config, brought, translation, { today, kept }, policy, state) {
  const { language, messages } = translation;
  const { locks, days = config.storage.days ?? ANSWER_DAYS, url = config.policy.url, marks = config.ui.marks, controller = config.controller, optOut } = policy ?? {};
  const longest = Math.max(days, ...Object.values(policy?.lifetimes ?? {}).flatMap((it) => [it.granted, it.denied]));
  const known = [...ownStorage(config, longest, translation), ...config.services.map((own) => ({ own, brought: brought[own.id] }))];
  const offered = config.categories.filter(({ id, separate }) => locks ? locks[id] !== "elsewhere" : !separate);
  const free = offered.map((it) => it.id).filter((id) => id !== REQUIRED && !locks?.[id]);
  const stateOf = (id) => state;
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
        state,
        cookiesTree(it, translation)
      ])
    ]),
    recipientsTree(known, translation),
    browsersTree(translation),
    state
  ];
}

const isBranch = (it) => Array.isArray(it) && typeof it[0] === "string" && typeof it[1] === "object" && !Array.isArray(it[1]);

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escape$1 = (text) => text.replace(/[&<>"']/g, (it) => ENTITIES[it]);
const INLINE = ["a", "code", "strong"];
function writeHtml(tree) {
  if (!isBranch(tree)) return Array.isArray(tree) ? tree.map(writeHtml).join("") : escape$1(tree || "");
  const [tag, attributes, ...children] = tree;
  if (tag === "button") return "";
  const written = Object.entries(attributes).map(([name, value]) => typeof value === "string" ? ` ${name}="${escape$1(value)}"` : value === true ? ` ${name}` : "").join("");
  return `<${tag}${written}>${children.map(writeHtml).join("")}</${tag}>${INLINE.includes(tag) ? "" : "\n"}`;
}

const childrenOf = (tree) => isBranch(tree) ? tree.slice(2) : Array.isArray(tree) ? tree : [];
const textOf = (tree) => typeof tree === "string" ? tree : childrenOf(tree).map(textOf).join("");
const descendantsOf = (tree, tag) => childrenOf(tree).flatMap((it) => isBranch(it) ? it[0] === tag ? [it] : [] : descendantsOf(it, tag));
const escape = (text) => text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>#|~&$!]/g, "\\$&");
const escapeStart = (line2) => line2.replace(/^(?=[-+=])|(?<=^\d+)(?=[.)])/, "\\");
const address = (url) => url.replace(/[\s()<>\\|]/g, (it) => /[()]/.test(it) ? `%${it.charCodeAt(0).toString(16)}` : encodeURIComponent(it));
function code(text, inCell) {
  const fence = "`".repeat(Math.max(0, ...(text.match(/`+/g) ?? []).map((it) => it.length)) + 1);
  const pad = /^`|`$/.test(text) ? " " : "";
  return fence + pad + (inCell ? text.replace(/\|/g, "\\|") : text).replace(/\s+/g, " ") + pad + fence;
}
function line(tree, inCell = false) {
  if (typeof tree === "string") return escape(tree);
  const inner = () => childrenOf(tree).map((it) => line(it, inCell)).join("");
  if (!isBranch(tree)) return inner();
  const [tag, { href }] = tree;
  if (tag === "button") return "";
  if (tag === "code") return code(textOf(tree), inCell);
  if (tag === "strong") return `**${inner()}**`;
  return tag === "a" ? `[${inner()}](${address(String(href))})` : inner();
}
function table(tree) {
  const rows = ["thead", "tbody"].flatMap((it) => descendantsOf(tree, it)).flatMap((it) => descendantsOf(it, "tr")).map((row) => childrenOf(row).flatMap((it) => isBranch(it) ? [it] : childrenOf(it)).map((it) => line(it, true).trim()));
  const written = rows.map((it) => `| ${it.join(" | ")} |`);
  written.splice(1, 0, `|${" --- |".repeat(rows[0]?.length ?? 0)}`);
  const captions = descendantsOf(tree, "caption").flatMap((it) => childrenOf(it).some(isBranch) ? blocks(childrenOf(it)) : [`**${line(it)}**`]);
  return [...captions, written.join("\n")];
}
function blocks(tree) {
  if (!isBranch(tree)) return typeof tree === "string" ? [escapeStart(escape(tree))] : childrenOf(tree).flatMap(blocks);
  const [tag] = tree;
  if (/^h\d$/.test(tag)) return [`${"#".repeat(Number(tag[1]))} ${line(tree)}`];
  if (tag === "p") return [escapeStart(line(tree).trim())];
  if (tag === "ul") return [descendantsOf(tree, "li").map((it) => `- ${escapeStart(line(it).trim())}`).join("\n")];
  return tag === "table" ? table(tree) : childrenOf(tree).flatMap(blocks);
}
const writeMarkdown = (tree) => `${blocks(tree).filter((it) => it.trim()).join("\n\n")}
`;

const integrations = {
  "google-analytics": () => import('./chunk-googleAnalytics.js').then((it) => it.googleAnalytics)
};

const help$2 = `assent declaration <config.json> [--format html|md] [--locale <tag>] [--region <code>]

Prints what the configuration declares, for the policy page: who is responsible, categories, services, cookies, recipients of
data, and how to refuse cookies in a browser.

  --format <html|md>   HTML without styles (the default), or Markdown
  --locale <tag>       language, as a BCP 47 tag; without it "ui.locale", else the region's first, else English
  --date <YYYY-MM-DD>  the day it is for, which tells the version in force; without it today
  --region <code>      what is offered and said there, as an ISO 3166 code; without it "policy.region", else everywhere

Put the HTML into <assent-declaration> on the page: it can be read without JavaScript, and assent-declaration.js adds the
visitor's own choice, with buttons to change and to withdraw it.`;
const FORMATS = { html: writeHtml, md: writeMarkdown };
async function translationFor({ ui }, wanted, policy) {
  const available = [.../* @__PURE__ */ new Set([...locales, ...Object.keys(ui.messages)])];
  const language = matchLocale(wanted, available);
  if (!language) throw misuse(`--locale ${wanted}: there are no texts in that language. There are ${available.join(", ")}.`);
  const [texts, details] = await Promise.all([messageFiles[language]?.(), detailFiles[language]?.()]);
  const [own, here] = [ui.messages, policy?.messages].map((it = {}) => it[matchLocale(language, Object.keys(it)) ?? ""]);
  return { language, messages: { ...en$1, ...en, ...texts?.default, ...details?.default, ...own, ...here } };
}
async function askIntegrations({ services }) {
  const brought = /* @__PURE__ */ Object.create(null);
  for (const { id, use } of services) if (use) brought[id] = await integrations[use]();
  return brought;
}
const lawOf = (config, code) => resolvePolicy(config, { code, basis: "config" }, forEachSignal(() => void 0));
function keptAnywhere(config) {
  const codes = [void 0, ...Object.keys(config.regions ?? {}).filter((it) => it !== "*").map((it) => it === "EEA" ? "AT" : it)];
  const all = codes.flatMap((code) => {
    const policy = lawOf(config, code);
    return keptDays(policy, config.categories.map((it) => it.id).filter((id) => !policy.locks[id])) ?? [];
  });
  return all.length ? { yes: Math.min(...all.map((it) => it.yes)), no: Math.min(...all.map((it) => it.no)) } : void 0;
}
const declaration = {
  summary: "prints what a policy page shows without JavaScript",
  help: help$2,
  async run(args, terminal) {
    const { positionals, values: { format, locale, region, date } } = readArgs({
      args,
      allowPositionals: true,
      options: { format: { type: "string", default: "html" }, locale: { type: "string" }, region: { type: "string" }, date: { type: "string" } }
    });
    const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : void 0;
    if (!write) throw misuse(`--format ${format}: there are ${Object.keys(FORMATS).join(" and ")}.`);
    if (region !== void 0 && codesOf(region)[0] === "*") throw misuse(`--region ${region}: expected an ISO 3166 code such as KR or US-CA.`);
    if (date !== void 0 && Number.isNaN(Date.parse(/^\d{4}-\d\d-\d\d$/.test(date) ? date : ""))) throw misuse(`--date ${date}: expected a day as YYYY-MM-DD.`);
    const config = readConfig("declaration", positionals, terminal);
    if (!config) return 1;
    const code = region ?? config.policy.region;
    const policy = code === void 0 ? void 0 : lawOf(config, code);
    const wanted = locale ?? (config.ui.locale === "auto" ? policy?.languages?.[0] ?? "en" : config.ui.locale);
    const tree = declarationTree(config, await askIntegrations(config), await translationFor(config, wanted, policy), { today: date ?? localDate(Date.now()), kept: policy ? void 0 : keptAnywhere(config) }, policy);
    terminal.out(write(tree).trimEnd());
    return 0;
  }
};

const help$1 = `assent gpc <config.json> [--date <YYYY-MM-DD>]

Prints the document in which a site says whether it abides by Global Privacy Control: "gpc" is true where the configuration
heeds the signal anywhere: "signals.gpc" names a category, as it does by default, or the law of a region binds, as that of the
United States does unless "regions" says otherwise.

  --date <YYYY-MM-DD>   the day on which the site has said so first, or anew; today in UTC without it. Name the day where the
                        document is printed with every build, or each build says it anew

Serve it as application/json at /.well-known/gpc.json of every host of the site. A redirect to another host is allowed.
Source: W3C Global Privacy Control, "GPC Support Resource", https://w3c.github.io/gpc/#gpc-support-resource`;
const supportResource = ({ signals, regions }, day) => ({
  // Where the site itself does nothing with it, the law of the United States may (`laws.ts`).
  gpc: (Array.isArray(signals.gpc) ? signals.gpc.length > 0 : signals.gpc) || ruleFor("US", regions).signals.gpc !== "none",
  lastUpdate: day
});
const dayOf = (time) => new Date(time).toISOString().slice(0, 10);
function readDay(text) {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  if (!Number.isNaN(time) && dayOf(time) === text) return text;
  throw misuse(`--date ${text}: must be a day that exists, as YYYY-MM-DD, such as ${dayOf(Date.now())}.`);
}
const gpc = {
  summary: "prints /.well-known/gpc.json, which says whether the site abides by Global Privacy Control",
  help: help$1,
  async run(args, terminal) {
    const { positionals, values } = readArgs({ args, allowPositionals: true, options: { date: { type: "string" } } });
    const day = values.date === void 0 ? dayOf(Date.now()) : readDay(values.date);
    const config = readConfig("gpc", positionals, terminal);
    if (!config) return 1;
    terminal.out(JSON.stringify(supportResource(config, day), null, 2));
    return 0;
  }
};

const sha256Now = (text) => `sha256-${createHash("sha256").update(text).digest("base64url")}`;

const sizeOf = (file) => statSync(file, { throwIfNoEntry: false })?.size;
function copyOf(file) {
  const folder = mkdtempSync(join(tmpdir(), "assent-verify-"));
  const path = join(folder, "receipts.db");
  for (const end of ["", "-wal"]) copyFileSync(file + end, path + end);
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
function addressOf(file) {
  const url = (path2, query) => `${pathToFileURL(path2).href}?${query}`;
  if (sizeOf(`${file}-shm`) !== void 0) return { address: url(file, "mode=ro&readonly_shm=1"), alone: false, remove: () => void 0 };
  if (!sizeOf(`${file}-wal`)) return { address: url(file, "mode=ro&immutable=1"), alone: true, remove: () => void 0 };
  const { path, remove } = copyOf(file);
  return { address: url(path, "mode=rw"), alone: false, remove };
}
function openReader(file, driver) {
  const Driver = loadDriver(driver);
  const about = statSync(file, { throwIfNoEntry: false });
  if (!about) throw new Error("there is no such file.");
  if (!about.isFile()) throw new Error("it is no file.");
  if (!about.size) throw new Error("it is empty: no receipt was ever kept in it.");
  const path = realpathSync(file);
  try {
    return openAt(Driver, path, addressOf(path));
  } catch {
    return openAt(Driver, path, addressOf(path));
  }
}
const stateOf = (file) => {
  const it = statSync(file, { throwIfNoEntry: false, bigint: true });
  return `${it?.ino} ${it?.size} ${it?.mtimeNs}`;
};
function openAt(Driver, file, { address, alone, remove }) {
  const state = stateOf(file);
  let db;
  const close = () => {
    db?.close();
    remove();
  };
  try {
    db = new Driver(address);
    db.exec("pragma temp_store = file");
    db.exec("begin");
    const version = schemaOf(db);
    if (!version) throw new Error("it has no tables: no receipt was ever kept in it");
    if (version < SCHEMA_VERSION) {
      throw new Error(`its rows have no seals, since an older version of assent wrote them (schema ${version}). Start assent collect with it once, which seals what is there`);
    }
    db.prepare("select r.row, r.received_at, r.hash, r.seal, r.body, r.receipt_id, r.record_id, head.seal from receipts r, head limit 1").get();
    return { db, disturbed: () => alone && stateOf(file) !== state, close };
  } catch (cause) {
    close();
    throw new Error(`it is no store of receipts that can be verified: ${cause instanceof Error ? cause.message : String(cause)}.`, { cause });
  }
}

const COLUMNS = "row, received_at, hash, seal, body, receipt_id, record_id";
const missing = (row, first, last) => ({
  level: "error",
  code: "missing-row",
  row,
  recordId: "",
  receiptId: "",
  message: first === last ? `Row ${first} is not there.` : `Rows ${first} to ${last} are not there.`
});
function* read(db, which, values, find) {
  let last = 0;
  try {
    for (const it of db.prepare(`select ${COLUMNS} from receipts ${which}`).iterate(...values)) {
      yield it;
      last = it.row;
    }
  } catch (cause) {
    const message = `The file cannot be read beyond row ${last}: ${cause instanceof Error ? cause.message : String(cause)}.`;
    find({ level: "error", code: "unreadable", row: last + 1, recordId: "", receiptId: "", message });
  }
}
async function verifyRow(it, previousSeal, find) {
  const broken = (code, message) => find({ level: "error", code, row: it.row, recordId: it.record_id, receiptId: it.receipt_id, message });
  try {
    const receipt = JSON.parse(it.body);
    if (JSON.stringify(receipt) !== it.body) broken("changed", "Its text is not as the collector writes it.");
    await verifyEntry({ receipt, receivedAt: it.received_at, hash: it.hash, sealed: { number: it.row, seal: it.seal, before: previousSeal } }, find, sha256Now);
    return receipt;
  } catch (cause) {
    broken("not-a-receipt", `What is kept as a receipt cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`);
    return void 0;
  }
}
function followRecords(db, recordId, find) {
  const follow = createFollower(find);
  let records = 0;
  let last;
  const rows = db.prepare(`
    select row, hash, body, record_id from receipts ${recordId === void 0 ? "" : "where record_id = ?"}
    order by record_id, case when json_valid(body) then json_extract(body, '$.seq') end, row`).iterate(...recordId === void 0 ? [] : [recordId]);
  for (const { row, hash, body, record_id } of rows) {
    if (record_id !== last) records++;
    last = record_id;
    try {
      follow(linkOf$1(JSON.parse(body), hash, row));
    } catch {
    }
  }
  return records;
}
async function verifyAll(db, find) {
  let last = { number: 0, seal: "" };
  let receipts = 0;
  for (const it of read(db, "order by row", [], find)) {
    receipts++;
    const follows = it.row === last.number + 1;
    if (!follows) find(missing(it.row, last.number + 1, it.row - 1));
    await verifyRow(it, follows ? last.seal : null, find);
    last = { number: it.row, seal: it.seal };
  }
  const head = db.prepare("select row, seal from head").get();
  if (head && head.row > last.number) find(missing(last.number + 1, last.number + 1, head.row));
  else if (head?.row !== last.number || head.seal !== last.seal) {
    find({ level: "error", code: "wrong-seal", row: last.number, recordId: "", receiptId: "", message: "The last row is not the one the collector sealed last." });
  }
  return { receipts, last };
}
async function verifyRecord(db, recordId, find) {
  const sealOf = db.prepare("select seal from receipts where row = ?");
  let receipts = 0;
  let last = { number: 0, seal: "" };
  for (const it of read(db, "where record_id = ? order by row", [recordId], find)) {
    receipts++;
    const previousSeal = it.row === 1 ? "" : sealOf.get(it.row - 1)?.seal;
    if (previousSeal === void 0) find(missing(it.row, it.row - 1, it.row - 1));
    await verifyRow(it, previousSeal ?? null, find);
    last = { number: it.row, seal: it.seal };
  }
  return { receipts, last };
}
async function verifyFile(db, { recordId, expected, find }) {
  const sealOf = db.prepare("select seal from receipts where row = ?");
  for (const { number, seal } of expected) {
    const kept = sealOf.get(number)?.seal;
    if (kept === seal) continue;
    const message = kept === void 0 ? `Row ${number}, whose seal was given, is not there.` : `Its seal is ${kept}, and was ${seal}.`;
    find({ level: "error", code: "not-expected", row: number, recordId: "", receiptId: "", message });
  }
  const { receipts, last } = recordId === void 0 ? await verifyAll(db, find) : await verifyRecord(db, recordId, find);
  return { receipts, last, records: followRecords(db, recordId, find) };
}

const help = `assent verify --data <file> [options]

Hashes every receipt again and follows the seals from row to row: finds rows that were changed, taken out, added, put elsewhere or dated
back. Reads only, also while a collector is running.

  --data <file>        the database
  --record <id>        only this record
  --expect <row:seal>  a last row and its seal as an earlier run printed them and you kept them elsewhere; repeat it for more. Without
                       one, who can write to the file can take rows from its end, or make all seals anew, and it is not seen
  --all                every finding, and not only the first 100 errors and 20 notes

Exit code 0: nothing was changed. 1: something was, or there is nothing to verify. 2: this is no database of receipts. Notes do not change
the code: they are about what pages say (the order of their receipts, the time of their clock), which anybody can post.`;
const SHOWN = { error: 100, note: 20 };
const plural = (n, word) => `${n} ${word}${n === 1 ? "" : "s"}`;
function readExpected(text) {
  const [, number, seal] = /^([1-9]\d{0,14}):(sha256-[\w-]{43})$/.exec(text) ?? [];
  if (number !== void 0 && seal !== void 0) return { number: Number(number), seal };
  throw misuse(`--expect ${text}: give a row and its seal as assent verify prints them, such as 12:sha256-\u2026`);
}
function createPrinter(out, all) {
  const counts = { error: 0, note: 0 };
  let firstWrong;
  return {
    counts,
    firstWrong: () => firstWrong,
    find({ level, code, row, recordId, receiptId, message }) {
      if (level === "error" && row !== void 0) firstWrong = Math.min(firstWrong ?? row, row);
      if (++counts[level] > SHOWN[level] && !all) return;
      const where = [row !== void 0 && `row ${row}`, recordId && `record ${recordId}`, receiptId && `receipt ${receiptId}`];
      out([level.padEnd(5), code, ...where.filter(Boolean)].join("  "));
      out(`       ${message}`);
    },
    more() {
      for (const level of ["error", "note"]) {
        if (!all && counts[level] > SHOWN[level]) out(`\u2026 and ${plural(counts[level] - SHOWN[level], `more ${level}`)} (--all prints them)`);
      }
    }
  };
}
const openFile = (file, driver) => {
  try {
    return openReader(file, driver);
  } catch (cause) {
    throw misuse(`--data ${file}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
};
const verify = {
  summary: "checks that the receipts in a database are what was received",
  help,
  async run(args, { out }) {
    const { values } = readArgs({
      args,
      options: {
        data: { type: "string" },
        record: { type: "string" },
        expect: { type: "string", multiple: true, default: [] },
        all: { type: "boolean", default: false }
      }
    });
    if (values.data === void 0) throw misuse("--data is missing: name the database file, such as --data ./receipts.db.");
    const expected = values.expect.map(readExpected);
    const reader = openFile(values.data, findDriver([import.meta.url, `${process.cwd()}/x.js`]));
    const { counts, find, firstWrong, more } = createPrinter(out, values.all);
    let verified;
    let disturbed = false;
    try {
      verified = await verifyFile(reader.db, { recordId: values.record, expected, find });
      disturbed = reader.disturbed();
    } finally {
      reader.close();
    }
    const { receipts, records, last } = verified;
    if (values.record !== void 0 && !receipts) throw misuse(`--record ${values.record}: there is no receipt of this record.`);
    more();
    if (counts.error) out(`first wrong row: ${firstWrong()}`);
    if (counts.error && disturbed) out("The file was written to meanwhile, which may be all that was found: run it again.");
    out(`records: ${records}, receipts: ${receipts}, errors: ${counts.error}, notes: ${counts.note}`);
    if (!receipts) out("There is no receipt in it, and so nothing that could be verified.");
    else if (values.record === void 0) out(`last row and its seal, to be kept elsewhere for --expect: ${last.number}:${last.seal}`);
    return counts.error || !receipts ? 1 : 0;
  }
};

const COMMANDS = { collect, verify, check, build, csp, declaration, gpc };
const overview = () => `assent <command> [options]

${Object.entries(COMMANDS).map(([name, it]) => `  ${name.padEnd(13)}${it.summary}`).join("\n")}

  --help      this text, or after a command its options
  --version   the version of assent`;
async function main(args, terminal) {
  const [name, ...rest] = args;
  if (name === void 0 || name === "--help" || name === "-h" || name === "help") {
    terminal[name === void 0 ? "err" : "out"](overview());
    return name === void 0 ? 2 : 0;
  }
  if (name === "--version" || name === "-v") {
    terminal.out("0.1.0");
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : void 0;
  if (!command) {
    const kind = name.startsWith("-") ? "option" : "command";
    terminal.err(`assent: there is no ${kind} "${name}". Commands are ${Object.keys(COMMANDS).join(", ")}; assent --help says more.`);
    return 2;
  }
  if (rest.includes("--help") || rest.includes("-h")) {
    terminal.out(command.help);
    return 0;
  }
  try {
    return await command.run(rest, terminal);
  } catch (cause) {
    terminal.err(`assent ${name}: ${cause instanceof Error ? cause.message : String(cause)}`);
    if (!isMisuse(cause)) return 1;
    terminal.err(`assent ${name} --help says more.`);
    return 2;
  }
}

void main(process.argv.slice(2), {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
  env: process.env,
  // Once: a second Ctrl-C ends the process at once, as always.
  stopped: () => new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => resolve());
  })
}).then((code) => {
  process.exitCode = code;
});
