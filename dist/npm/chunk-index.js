import { c as codesOf, r as resolvePolicy, I as knownHosts, p as parseConfig, i as explain, f as fingerprint, q as questionOf, l as locales, s as standIn, e as en, a as standInScript } from './chunk-question.js';
import { s as signalNames } from './chunk-signals.js';

const CATEGORIES = {
  __proto__: null,
  advertising: ["ad_storage", "ad_user_data", "ad_personalization"],
  analytics: ["analytics_storage"],
  functional: ["functionality_storage", "personalization_storage"],
  required: ["security_storage"]
};
const stateOf = (granted) => Object.fromEntries(Object.values(CATEGORIES).flat().map((it) => [it, granted.includes(it) || it === "security_storage" ? "granted" : "denied"]));
const denied = stateOf([]);
const googleServices = (config) => config.services.filter((it) => it.use === "google-analytics");
const expectsGoogle = (config) => googleServices(config).length > 0 || config.categories.some((it) => it.consentMode);

const digest = async (algorithm, text) => new Uint8Array(await crypto.subtle.digest(algorithm, new TextEncoder().encode(text)));
const shortHash = async (text) => [...(await digest("SHA-256", text)).slice(0, 4)].map((it) => it.toString(16).padStart(2, "0")).join("");
const sourceHash = async (algorithm, text) => `${algorithm}-${btoa(String.fromCharCode(...await digest(algorithm.replace("sha", "SHA-"), text)))}`;

const needsOf = (text) => JSON.parse(/^define\("[^"]+",(\[[^\]]*\])/.exec(text)[1]);
async function linkModules(names, read, there = /* @__PURE__ */ new Set()) {
  const found = /* @__PURE__ */ new Map();
  async function add(name) {
    if (there.has(name) || found.has(name)) return;
    const text = (await read(`site/${name}.js`)).trim();
    for (const it of needsOf(text)) await add(it);
    found.set(name, text);
  }
  for (const name of names) await add(name);
  return found;
}
const furtherFile = (texts) => `(s=>{if(s)s.assent=(function(define){${[...texts].join("")}})})(Reflect.get(Document.prototype,"currentScript",document))
`;
const firstFile = (texts, site) => `(()=>{const made={},define=(name,needs,make)=>{made[name]||make(made[name]={},...needs.map(it=>made[it]))};${[...texts].join("")}made.core.it(window,${site},made,define)})()
`;

const quoted = (text) => JSON.stringify(text).replace(/<(?=[!/s])/gi, "\\x3c").replace(/[\u2028\u2029]/g, (it) => `\\u${it.charCodeAt(0).toString(16)}`);
function literal(value) {
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) return `[${value.map((it) => literal(it ?? null)).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, it]) => it !== void 0 && typeof it !== "function");
  return `{${["__proto__:null", ...entries.map(([key, it]) => `${keyOf(key)}:${literal(it)}`)].join()}}`;
}
const keyOf = (key) => key === "__proto__" ? '["__proto__"]' : /^[a-z_$][\w$]*$/i.test(key) ? key : quoted(key);
const parsed = (value) => `JSON.parse('${JSON.stringify(value).replace(/[\\']/g, "\\$&").replace(/<(?=[!/s])/gi, "\\x3c").replace(/[\u2028\u2029]/g, (it) => `\\u${it.charCodeAt(0).toString(16)}`)}')`;

const allSignalSets = () => Array.from({ length: 2 ** signalNames.length }, (_, set) => Object.fromEntries(signalNames.map((name, i) => [name, (set >> i) % 2 === 1])));

function policiesOf(config) {
  const named = Object.keys(config.regions ?? {}).filter((it) => it !== "EEA" && codesOf(it)[0] === it);
  const codes = config.policy.region === void 0 ? ["*", ...named] : [codesOf(config.policy.region)[0]];
  return Object.fromEntries(codes.map((code) => [code, allSignalSets().map((signals) => resolvePolicy(config, { code: code === "*" ? void 0 : code, basis: "config" }, signals))]));
}

function hostOf(address) {
  try {
    return [new URL(address).host];
  } catch {
    return [];
  }
}
const declaredHosts = ({ use = "", hosts, options }) => [.../* @__PURE__ */ new Set([...hosts, ...knownHosts[use] ?? [], ...hostOf(options?.src)])];

const meets = (need, allowed) => need.split(/\s+/).filter(Boolean).every((it) => it.startsWith("!") ? !allowed.has(it.slice(1)) : allowed.has(it));
function allowedIds({ services }, ids) {
  const allowed = /* @__PURE__ */ new Set(["required", ...ids]);
  for (const { id, category } of services) if (category && allowed.has(category)) allowed.add(id);
  return allowed;
}
function originOf(address) {
  if (address?.startsWith("//")) return [new URL(`https:${address}`).host];
  try {
    return [new URL(address ?? "").origin];
  } catch {
    return [];
  }
}
function securityPolicy(config, ids, scripts = [], styles = []) {
  const allowed = allowedIds(config, ids);
  const hosts = [
    ...config.services.filter(({ id }) => allowed.has(id)).flatMap(declaredHosts),
    ...Object.keys(config.hosts).filter((it) => meets(config.hosts[it], allowed))
  ];
  const sources = [...new Set(hosts)].flatMap((it) => [it, `*.${it}`]);
  const directives = {
    "script-src": ["'self'", ...scripts, ...sources],
    // A host without a scheme is one of http and https; sockets have their own.
    "connect-src": ["'self'", ...[config.receipts.endpoint, config.storage.refresh].flatMap(originOf), ...sources, ...sources.map((it) => `wss://${it}`)],
    "img-src": ["'self'", "data:", ...sources],
    "frame-src": ["'self'", ...sources],
    ...styles.length && { "style-src": ["'self'", ...styles] }
  };
  return Object.entries(directives).map(([name, values]) => [name, ...new Set(values)].join(" ")).join("; ");
}

const inlineScript = (google) => ["window.assent=window.assent||[]", ...google ? [
  "window.dataLayer=window.dataLayer||[]",
  "function gtag(){dataLayer.push(arguments)}",
  `gtag('consent','default',${JSON.stringify({ ...denied, wait_for_update: 500 })})`
] : []].join(";");
function snippet({ src, integrity, inline, nonce }) {
  const once = nonce ? ' nonce="{nonce}"' : "";
  const foreign = /^(https?:)?\/\//.test(src) ? ' crossorigin="anonymous"' : "";
  return [
    ...inline ? [`<script${once}>${inline}<\/script>`] : [],
    `<script async src="${src.replace(/&/g, "&amp;").replace(/"/g, "&quot;")}" integrity="${integrity}"${foreign}${once}><\/script>`
  ].join("\n");
}

const FURTHER = {
  "assent-ui": ["the question is answered, or asked in other words", ({ ui }) => ui.layout !== "none"],
  "assent-first": ["a choice is kept, or a law looked up", () => true],
  "assent-gate": ["elements are marked", (_config, gate) => gate],
  "assent-placeholder": ["an embed waits", ({ ui }, gate) => gate && ui.layout !== "none"],
  "assent-services": ["services start", ({ services }) => services.some((it) => it.use)],
  "assent-guard": ["a service with hosts is allowed, or the guard is on", () => true],
  "assent-panel": ["the panel opens", ({ ui }) => ui.layout !== "none"],
  "assent-details": ["the panel shows services", ({ ui }) => ui.layout !== "none"],
  "assent-modal": ["the banner is a dialog", ({ ui }) => ui.layout === "modal"],
  "assent-theme": ["looks of the site\u2019s own", ({ ui }) => ui.layout !== "none" && Object.keys(ui.theme).length > 0],
  "assent-trigger": ["a choice was made", ({ ui }) => ui.layout !== "none" && ui.trigger],
  "assent-notice": ["a new policy is announced", ({ ui, policy }) => ui.layout !== "none" && policy.announced !== void 0],
  "assent-outdated": ["a tab has to be loaded anew", ({ ui }) => ui.layout !== "none"],
  "assent-explain": ["something is wrong", () => true]
};
const headersOf = (path, release) => [
  ["site.js", "max-age=300, stale-while-revalidate=86400"],
  ["site.*.js", "max-age=31536000, immutable"],
  [`${release}/*`, "max-age=31536000, immutable"]
].map(([address, caching]) => `${path}${address}
  Cache-Control: public, ${caching}
  X-Content-Type-Options: nosniff
`).join("");
async function build(document, { read, folder = "/assent/", language = { language: "en" }, gate = true, late = true, inline = false, nonce = false }) {
  const { config, problems } = parseConfig(document);
  if (!config) return { problems: problems.map(explain) };
  const { release } = JSON.parse(await read("site/release.json"));
  const input = document;
  const now = Date.now();
  const shows = config.ui.layout !== "none";
  const first = await linkModules(late ? ["core"] : ["core", "assent-early"], read);
  const policies = policiesOf(config);
  const print = fingerprint(JSON.stringify(input));
  const question = questionOf(config, Object.values(policies)[0][0], language, now);
  const site = `{config:${parsed(config)},fingerprint:${literal(print)},release:${literal(release)},policies:${literal(policies)},unmarked:${!gate},question:${question ? literal(question) : "undefined"}}`;
  const text = firstFile(first.values(), site);
  const name = `site.${await shortHash(text)}.js`;
  const integrations = [...new Set(config.services.flatMap((it) => it.use ?? []))];
  const wanted = [
    ...Object.entries(FURTHER).filter(([, [, needed]]) => needed(config, gate)).map(([it, [when]]) => [it, when]),
    ...integrations.map((it) => [`services/${it}`, `${it} is allowed`])
  ];
  const here = new Set(first.keys());
  const further = await Promise.all(wanted.map(async ([it, when]) => ({ name: `${release}/${it}.js`, text: furtherFile((await linkModules([it], read, here)).values()), when })));
  const languages = shows ? await Promise.all(locales.filter((it) => it !== "en").flatMap((it) => [`locales/${it}`, `locales/details/${it}`]).map(async (it) => ({ name: `${release}/${it}.js`, text: await read(`${it}.js`), when: "a visitor\u2019s language" }))) : [];
  const banner = inline && question ? standIn(config, question, language.notKept ?? en.notKept, nonce ? "{nonce}" : void 0) : void 0;
  const head = [inlineScript(expectsGoogle(config)), ...banner ? [standInScript(config, print)] : []].join(";");
  const sourcesOf = async (texts) => nonce ? ["'nonce-{nonce}'"] : (await Promise.all(texts.map((it) => sourceHash("sha256", it)))).map((it) => `'${it}'`);
  return {
    files: [{ name, text }, { name: "site.js", text, when: "the HTML of pages cannot be changed with each build" }, ...further, ...languages],
    snippet: snippet({ src: folder + name, integrity: await sourceHash("sha384", text), inline: head, nonce }),
    ...banner && { body: banner.html },
    securityPolicy: securityPolicy(config, [], [...await sourcesOf([head]), ...originOf(folder)], banner ? await sourcesOf([banner.css]) : []),
    headers: headersOf(new URL(folder, "https://site.invalid").pathname, release)
  };
}

export { build as b, securityPolicy as s };
