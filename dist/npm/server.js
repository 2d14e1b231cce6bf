import { w as wordsOf, s as standIn, a as standInScript } from './chunk-words.js';
import { c as configInForce, n as newestDecision, l as liveDecision, r as review, a as localDate } from './chunk-configInForce.js';
import { p as parseConfig, C as ConfigError, c as codesOf, r as resolvePolicy, f as fingerprint } from './chunk-grants.js';
import { e as en } from './chunk-en.js';
import { m as matchLocale } from './chunk-locale.js';
import { f as forEachSignal } from './chunk-signals.js';
import { w as waitsForAnswer } from './chunk-waitsForAnswer.js';

const REGION_HEADERS = [
  ["x-vercel-ip-country", "x-vercel-ip-country-region"],
  ["cloudfront-viewer-country", "cloudfront-viewer-country-region"],
  ["cf-ipcountry", "cf-region-code"],
  ["x-country-code", ""]
];
const SIGNAL_HEADERS = { gpc: "sec-gpc", dnt: "dnt" };
function readCookie(header, name) {
  return header.split("; ").filter((it) => it.startsWith(`${name}=`)).map((it) => {
    try {
      return decodeURIComponent(it.slice(name.length + 1));
    } catch {
      return "";
    }
  });
}
const accepted = (header) => header.split(",").map((it) => {
  const [tag = "", ...more] = it.trim().split(";");
  return { tag, weight: Number(/q=([\d.]+)/.exec(more.join())?.[1] ?? 1) };
}).sort((a, b) => b.weight - a.weight).map((it) => it.tag);
function renderBanner(document, { cookie, headers = {}, languages = [{ language: "en" }], language, nonce, now = Date.now() }) {
  const { config: given, problems } = parseConfig(document);
  if (!given) throw new ConfigError(problems);
  const config = configInForce(given, now);
  const asked = /* @__PURE__ */ new Set();
  const header = (name2) => {
    asked.add(name2);
    const found = typeof headers.get === "function" ? headers.get(name2) : headers[name2];
    return typeof found === "string" ? found : found?.[0] ?? "";
  };
  const { storage: { name }, policy: { region: fixed } } = config;
  const sent = header("cookie");
  const stored = readCookie(cookie ?? sent, name);
  const newest = newestDecision(stored);
  const live = newest && liveDecision(newest, now);
  const decision = live && review(given, live, localDate(now));
  const signals = forEachSignal((it) => header(SIGNAL_HEADERS[it]).trim() === "1" ? true : void 0);
  const place = fixed === void 0 ? REGION_HEADERS.map(([country2, part2]) => [header(country2), part2 && header(part2)]).find(([country2 = ""]) => codesOf(country2)[0] !== "*") : void 0;
  const [country = "", part = ""] = place ?? [];
  const exact = codesOf(`${country}-${part}`)[0];
  const code = fixed ?? (exact === "*" ? codesOf(country)[0] : exact);
  const region = code === "*" ? void 0 : code;
  const policy = resolvePolicy(config, { code: region, basis: fixed === void 0 && region ? "header" : region ? "config" : "default" }, signals);
  const available = languages.map((it) => it.language);
  const wanted = [language, ...language ? [] : accepted(header("accept-language"))].map((it) => it && matchLocale(it, available)).find(Boolean);
  const chosen = languages.find((it) => it.language === wanted) ?? languages[0];
  const words = waitsForAnswer(config, policy, decision) && !decision ? wordsOf(config, policy, chosen, now) : void 0;
  const banner = words && standIn(config, words, chosen.notKept ?? en.notKept, nonce);
  const metas = [
    ...fixed === void 0 && region ? [`<meta name="assent-region" content="${region}">`] : [],
    ...Object.entries(signals).filter(([, it]) => it).map(([it]) => `<meta name="assent-${it}" content="1">`)
  ];
  const once = nonce === void 0 ? "" : ` nonce="${nonce.replace(/[^\w+/=-]/g, "")}"`;
  return {
    body: banner?.html ?? "",
    head: [...metas, ...banner ? [`<script${once}>${standInScript(config, fingerprint(JSON.stringify(document)))}<\/script>`] : []].join("\n"),
    vary: [...new Set([...asked].map((it) => it.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase())))].join(", ")
  };
}

export { renderBanner };
