const locales = "en ar bg ca cs da de el es et fa fi fr ga he hi hr hu id is it ja ko lt lv mt nb nl pl pt pt-BR ro ru sk sl sv th tr uk vi zh-Hans zh-Hant".split(" ");
const names = {
  en: "English",
  ar: "\u0627\u0644\u0639\u0631\u0628\u064A\u0629",
  bg: "\u0411\u044A\u043B\u0433\u0430\u0440\u0441\u043A\u0438",
  ca: "Catal\xE0",
  cs: "\u010Ce\u0161tina",
  da: "Dansk",
  de: "Deutsch",
  el: "\u0395\u03BB\u03BB\u03B7\u03BD\u03B9\u03BA\u03AC",
  es: "Espa\xF1ol",
  et: "Eesti",
  fa: "\u0641\u0627\u0631\u0633\u06CC",
  fi: "Suomi",
  fr: "Fran\xE7ais",
  ga: "Gaeilge",
  he: "\u05E2\u05D1\u05E8\u05D9\u05EA",
  hi: "\u0939\u093F\u0928\u094D\u0926\u0940",
  hr: "Hrvatski",
  hu: "Magyar",
  id: "Bahasa Indonesia",
  is: "\xCDslenska",
  it: "Italiano",
  ja: "\u65E5\u672C\u8A9E",
  ko: "\uD55C\uAD6D\uC5B4",
  lt: "Lietuvi\u0173",
  lv: "Latvie\u0161u",
  mt: "Malti",
  nb: "Norsk bokm\xE5l",
  nl: "Nederlands",
  pl: "Polski",
  pt: "Portugu\xEAs",
  "pt-BR": "Portugu\xEAs (Brasil)",
  ro: "Rom\xE2n\u0103",
  ru: "\u0420\u0443\u0441\u0441\u043A\u0438\u0439",
  sk: "Sloven\u010Dina",
  sl: "Sloven\u0161\u010Dina",
  sv: "Svenska",
  th: "\u0E44\u0E17\u0E22",
  tr: "T\xFCrk\xE7e",
  uk: "\u0423\u043A\u0440\u0430\u0457\u043D\u0441\u044C\u043A\u0430",
  vi: "Ti\u1EBFng Vi\u1EC7t",
  "zh-Hans": "\u7B80\u4F53\u4E2D\u6587",
  "zh-Hant": "\u7E41\u9AD4\u4E2D\u6587"
};

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
function resolveLocale(wanted, pageLang, browserLanguages, available) {
  for (const tag of wanted === "auto" ? [pageLang, ...browserLanguages] : [wanted]) {
    const found = tag && matchLocale(tag, available);
    if (found) return found;
  }
  return void 0;
}
function textFor(texts, locale) {
  if (typeof texts !== "object") return texts;
  return texts[matchLocale(locale, Object.keys(texts)) ?? "en"] ?? Object.values(texts)[0];
}
const isRightToLeft = (locale) => /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(canonical(locale));

export { isRightToLeft as i, locales as l, matchLocale as m, names as n, resolveLocale as r, textFor as t };
