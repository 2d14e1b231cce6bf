import { d as dictionary, R as REQUIRED, f as fingerprint, p as parseConfig, C as ConfigError, c as codesOf, r as resolvePolicy, m as matchLocale, w as waitsForAnswer, q as questionOf, s as standIn, e as en, a as standInScript } from './chunk-question.js';
import { c as changeSince, v as versionInForce, l as localDate } from './chunk-policyVersions.js';
import { M as MS_PER_DAY, A as ANSWER_DAYS, l as limits, f as forms, i as isSignal, a as forEachSignal } from './chunk-signals.js';

const METHODS = [
  "banner.accept_all",
  "banner.reject_all",
  "banner.acknowledge",
  "panel.accept_all",
  "panel.reject_all",
  "panel.save",
  "embed.accept",
  "choices.opt_out",
  "api"
];
const isMethod = (it) => METHODS.includes(it);
const lapsesAt = ({ time, days }, id) => time + (days?.[id] ?? ANSWER_DAYS) * MS_PER_DAY;
function liveDecision(it, now) {
  const choices = dictionary();
  for (const id in it.choices) if (lapsesAt(it, id) > now) choices[id] = it.choices[id];
  return Object.keys(choices).length && it.time < now + MS_PER_DAY ? { ...it, choices } : void 0;
}

const FINGERPRINT_CHARACTERS = 4;
const fingerprintOf = ({ category, id }, it) => fingerprint(JSON.stringify([category, id, it])).padStart(FINGERPRINT_CHARACTERS, "0").slice(-FINGERPRINT_CHARACTERS);
const serviceFingerprint = (it) => fingerprintOf(it, [it.use, it.vendor.name]);
const purposeFingerprints = (it) => (it.purposes ?? []).map((one) => fingerprintOf(it, ["purpose", one]));
const recipientFingerprint = (it, { recipient, country }) => fingerprintOf(it, ["recipient", recipient, country]);
const splitScope = (scope) => scope.match(RegExp(`.{${FINGERPRINT_CHARACTERS}}`, "g")) ?? [];
function review({ policy, services }, decision, today) {
  const { choices } = decision;
  if (changeSince(decision.version, policy, today)) return void 0;
  const current = { ...decision, version: versionInForce(policy, today) };
  if (decision.scope === void 0) return current;
  const fresh = new Set(newSince({ services }, decision).map((it) => it.service.category));
  fresh.delete(REQUIRED);
  const asked = (id) => fresh.has(id) || services.some((it) => it.id === id && fresh.has(it.category));
  return { ...current, choices: dictionary(Object.fromEntries(Object.entries(choices).filter(([id]) => !asked(id)))) };
}
function newSince({ services }, { scope }) {
  if (scope === void 0) return [];
  const known = splitScope(scope);
  return services.flatMap((service) => {
    const whole = [serviceFingerprint(service), ...purposeFingerprints(service)].some((it) => !known.includes(it));
    const recipients = (service.transfers ?? []).filter((it) => !known.includes(recipientFingerprint(service, it))).map((it) => it.recipient);
    return whole || recipients.length ? [{ service, recipients: whole ? [] : recipients }] : [];
  });
}

const STORED = RegExp(
  `^1\\.([0-9a-z]{1,9})\\.([0-9a-z]{1,6})\\.([a-z]+~?[a-z_]*)\\.(${forms.uuid})\\.([^.]+)\\.((?:${forms.id}(?:[*!]\\d{0,5}|\\+[a-z]+\\d{1,5})){0,${limits.categories + limits.services}})(?:\\.([0-9a-z]*))?(?:\\.[0-9a-z]*)?$`
);
function versionOf(encoded) {
  try {
    const version = decodeURIComponent(encoded);
    return version.length <= limits.version ? version : "";
  } catch {
    return "";
  }
}
const isOvercome = (it) => it === "age" || isSignal(it);
function decodeDecision(text) {
  const [, time, seq = "", by = "", recordId = "", encoded = "", ids = "", scope] = text.length <= limits.stored && STORED.exec(text) || [];
  const method = by.replace("~", ".");
  const version = versionOf(encoded);
  const count = parseInt(seq, 36);
  if (time === void 0 || !version || !isMethod(method) || count < 1 || count > limits.seq) return void 0;
  const [choices, days, over] = [dictionary(), dictionary(), dictionary()];
  for (const [, id = "", answer = "", lasts] of ids.matchAll(/([^*!+]+)(\+[a-z]+|.)(\d*)/g)) {
    const overcame = answer.slice(1);
    if (id in choices || +lasts > limits.days || overcame && !isOvercome(overcame)) return void 0;
    choices[id] = answer !== "!";
    if (lasts) days[id] = +lasts;
    if (overcame) over[id] = overcame;
  }
  return { version, time: parseInt(time, 36), seq: count, method, recordId, scope, choices, days, over };
}
function newestDecision(storedForms, known) {
  const all = [known, ...storedForms.map(decodeDecision)].filter((it) => it !== void 0);
  const newest = (found, isNewer) => found.reduce((best, it) => best && isNewer(it, best) <= 0 ? best : it, void 0);
  const latest = newest(all, (a, b) => a.time - b.time);
  return newest(all.filter((it) => it.recordId === latest.recordId), (a, b) => a.seq - b.seq || a.time - b.time);
}

const configInForce = (config, now) => ({ ...config, policy: { ...config.policy, version: versionInForce(config.policy, localDate(now)) } });

const REGION_HEADERS = [
  ["x-vercel-ip-country", "x-vercel-ip-country-region"],
  ["cloudfront-viewer-country", "cloudfront-viewer-country-region"],
  ["cf-ipcountry", "cf-region-code"],
  ["x-country-code", ""]
];
const NOWHERE = "XX";
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
}).filter((it) => it.weight > 0).sort((a, b) => b.weight - a.weight).map((it) => it.tag);
function renderBanner(document, { cookie, headers, languages: offered, language, nonce, now = Date.now() }) {
  const { config: given, problems } = parseConfig(document);
  if (!given) throw new ConfigError(problems);
  const config = configInForce(given, now);
  const asked = /* @__PURE__ */ new Set();
  const said = headers ?? {};
  const languages = offered?.length ? offered : [{ language: "en" }];
  const header = (name2) => {
    asked.add(name2);
    const found = typeof said.get === "function" ? said.get(name2) : said[name2];
    return typeof found === "string" ? found : found?.[0] ?? "";
  };
  const { storage: { name }, policy: { region: fixed } } = config;
  const sent = header("cookie");
  const stored = readCookie(cookie ?? sent, name);
  const newest = newestDecision(stored);
  const live = newest && liveDecision(newest, now);
  const decision = live && review(given, live, localDate(now));
  const signals = forEachSignal((it) => header(SIGNAL_HEADERS[it]).trim() === "1" ? true : void 0);
  const place = fixed === void 0 ? REGION_HEADERS.map(([country2, part2]) => [header(country2), part2 && header(part2)]).filter(([it]) => it !== NOWHERE).find(([country2 = ""]) => codesOf(country2)[0] !== "*") : void 0;
  const [country = "", part = ""] = place ?? [];
  const exact = codesOf(`${country}-${part}`)[0];
  const code = fixed ?? (exact === "*" ? codesOf(country)[0] : exact);
  const region = code === "*" ? void 0 : code;
  const policy = resolvePolicy(config, { code: region, basis: fixed === void 0 && region ? "header" : region ? "config" : "default" }, signals);
  const available = languages.map((it) => it.language);
  const wanted = [language, ...language ? [] : accepted(header("accept-language"))].map((it) => it && matchLocale(it, available)).find(Boolean);
  const chosen = languages.find((it) => it.language === wanted) ?? languages[0];
  const question = waitsForAnswer(config, policy, decision) && !decision ? questionOf(config, policy, chosen, now) : void 0;
  const banner = question && standIn(config, question, chosen.notKept ?? en.notKept, nonce);
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
