const locales = "en ko ja vi zh-Hant zh-Hans hi id th tr ar he fa bg hr cs da nl et fi fr de el hu ga it lv lt mt pl pt pt-BR ro sk sl es sv nb is uk ru ca".split(" ");

const LONGEST = 35;
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
const canonical = (tag) => tag.trim().slice(0, LONGEST).toLowerCase().replace(/[.@].*/s, "").replace(/_/g, "-").replace(/^[a-z]+/, (it) => OTHER[it] ?? it).replace(/^zh\b.*/, (it) => /-hans\b/.test(it) || !/-(hant|tw|hk|mo|cht|yue)\b/.test(it) ? "zh-hans" : "zh-hant");
function matchLocale(tag, available) {
  const wish = canonical(tag);
  for (let part = wish; part; part = part.replace(/-?[^-]*$/, "")) {
    const found = available.find((it) => canonical(it) === part);
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

export { isRightToLeft as i, locales as l, matchLocale as m, resolveLocale as r, textFor as t };
