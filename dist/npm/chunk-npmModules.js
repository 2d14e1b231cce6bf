import { A as ASIDE_METHODS, l as liveDecision, i as isMethod, b as lapsesAt, d as answeredIn, e as newSince, s as scopeOf, f as decodeDecision, g as encodeDecision, a as localDate, c as configInForce, r as review } from './chunk-configInForce.js';
import { r as real, a as addressOf, R as REQUIRED, g as global } from './chunk-waitsForAnswer.js';
import { h as dictionary, g as resolveGrants, S as STORED_NAME, t as needKey, u as unknownIds, c as codesOf, r as resolvePolicy } from './chunk-grants.js';
import { a as limits, A as ANSWER_DAYS, M as MS_PER_DAY, f as forEachSignal, b as forms, e as isBareOrigin, L as LONGEST_COOKIE_DAYS } from './chunk-signals.js';
import { d as declaredNames, f as declaredHosts } from './chunk-declaredNames.js';
import { c as changeSince } from './chunk-policyVersions.js';
import { receiptType, RECEIPT_SCHEMA, receiptState, sealReceipt } from './receipt.js';
import Cookies from 'js-cookie';

function attempt(access) {
  try {
    return access();
  } catch {
    return void 0;
  }
}

const pressKey = (name) => `${name}_press`;
function keepPress(window, { storage: { name }, policy: { version }, services }, press) {
  const key = pressKey(name);
  return attempt(() => {
    const before = attempt(() => JSON.parse(window.localStorage.getItem(key)));
    window.localStorage.setItem(key, JSON.stringify([...Array.isArray(before) ? before : [], { press, version, services }]));
    return true;
  }) ?? !!attempt(() => window.localStorage.removeItem(key));
}

const readCookies = (document) => (attempt(() => real(document).cookie) ?? "").split("; ").map((it) => {
  const [name = "", ...value] = it.split("=");
  return [name, value.join("=")];
});

const storedCookies = (window, name) => readCookies(window.document).filter((it) => it[0] === name).map((it) => attempt(() => decodeURIComponent(it[1])) ?? "");
const readLocal = (window, name) => attempt(() => window.localStorage.getItem(name)) ?? "";
const readStored = (window, name) => [...storedCookies(window, name), readLocal(window, name)];
const isFresh = (window, name, fingerprint) => attempt(() => window.sessionStorage.getItem(name)) === fingerprint;

const TIMEOUT_MS = 1e4;
async function ask(window, url, how, read) {
  if (!addressOf(url)) return void 0;
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), TIMEOUT_MS);
  try {
    return await read(await window.fetch(url, { ...how, signal: stop.signal }));
  } catch {
    return void 0;
  } finally {
    clearTimeout(timer);
  }
}
const postJson = (window, url, body, credentials = "omit") => ask(
  window,
  url,
  { method: "POST", body, keepalive: true, credentials, redirect: "manual", headers: { "content-type": "application/json" } },
  async (response) => ({ status: response.status, retryAfter: response.headers.get("retry-after"), body: await response.text() })
);
const getJson = (window, url) => ask(window, url, {}, (response) => response.json());

const createUuid = () => "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (it) => (+it ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> +it / 4).toString(16));

function actsOf(categories, choices, { method, own = {} }) {
  const acts = dictionary(choices);
  for (const { id, separate } of categories) {
    if (!separate) continue;
    if (acts[id] && /^banner|accept_all$/.test(method)) delete acts[id];
    if (acts[id] !== false && typeof own[id] === "boolean") acts[id] = own[id];
  }
  return acts;
}
function keptOf({ categories, services }, had, acts, whole = false) {
  if (!whole) return had;
  const apart = categories.filter(({ id, separate }) => separate && !(id in acts)).map((it) => it.id);
  const ids = [...apart, ...services.filter((it) => apart.includes(it.category)).map((it) => it.id)];
  return Object.fromEntries(ids.filter((id) => id in had).map((id) => [id, had[id]]));
}
function nextDecision(config, policy, current, last, choices, manner, now, uuid) {
  const { categories, services, storage } = config;
  const { override, decidedBy, whole } = manner;
  const { locks, lifetimes, defaults, overridable } = policy;
  const method = isMethod(manner.method) ? manner.method : "api";
  const acknowledges = method === "banner.acknowledge";
  const acts = acknowledges ? dictionary() : actsOf(categories, choices, manner);
  const had = dictionary(keptOf(config, current?.choices ?? {}, acts, whole), acts);
  const all = dictionary();
  const days = dictionary();
  const over = dictionary();
  const lasts = (id, category, granted) => {
    if (id in acts || !current || !(id in current.choices)) return lifetimes?.[category]?.[granted ? "granted" : "denied"] ?? ANSWER_DAYS;
    const left = (lapsesAt(current, id) - now) / MS_PER_DAY;
    return Math.min(limits.days, Math.max(0, granted ? Math.floor(left) : Math.ceil(left)));
  };
  const answer = (id, category, granted) => {
    const held = lasts(id, category, granted);
    if (granted && !held && id !== REQUIRED) return;
    all[id] = granted;
    days[id] = held;
  };
  const overcomes = (id, lock) => had[id] === true && (current?.over?.[id] === lock || id in acts && (lock === "age" ? decidedBy === "guardian" : !!override && !!overridable?.includes(id)));
  for (const { id, separate } of categories) {
    const lock = locks[id];
    let choice;
    let by;
    if (lock === REQUIRED) choice = true;
    else if (lock === "elsewhere") choice = void 0;
    else if (lock) {
      by = overcomes(id, lock) ? lock : void 0;
      choice = !!by;
    } else choice = had[id] ?? (ASIDE_METHODS.includes(method) || defaults[id] || separate ? void 0 : false);
    if (choice && defaults[id] && id !== REQUIRED && method === "panel.save" && !current?.choices[id]) continue;
    if (choice !== void 0) answer(id, id, choice);
    if (by && all[id]) over[id] = by;
  }
  for (const { id, category = "", needs = [] } of services) {
    const refused = needs.some((need) => locks[need] !== "elsewhere" && !all[need]);
    const own = needs.length && !(id in acts) && had[id] === false ? void 0 : had[id];
    const choice = refused && (own ?? all[category]) ? false : own;
    if (choice !== void 0) answer(id, category, choice);
  }
  const isTaken = (id, category = id) => {
    const lock = locks[category];
    if (!(id in acts) || lock === REQUIRED || lock === "elsewhere") return false;
    if (id === category) return !lock || all[id] === acts[id];
    return all[id] === acts[id] && !(lock && acts[id]);
  };
  if (!acknowledges && !categories.some((it) => isTaken(it.id)) && !services.some((it) => isTaken(it.id, it.category))) return void 0;
  const optional = Object.keys(all).filter((id) => id !== REQUIRED);
  if (storage.onExpiry === "reset") {
    const soonest = Math.min(...optional.filter((id) => all[id]).map((id) => days[id]));
    for (const id of optional) if (all[id]) days[id] = soonest;
  }
  if (REQUIRED in all) days[REQUIRED] = Math.max(...optional.map((id) => days[id]), optional.length ? 0 : policy.days);
  const follows = last && last.seq < limits.seq && liveDecision(last, Math.max(now, last.time));
  return {
    version: policy.version,
    time: now,
    choices: all,
    days,
    over,
    method,
    recordId: follows ? last.recordId : uuid(),
    seq: follows ? last.seq + 1 : 1
  };
}

function createChoosing(config, { warn, now, uuid = createUuid }, { memory, current, learnt, commit, chosen }) {
  const { categories, services } = config;
  const known = [...categories, ...services].map((it) => it.id);
  function next(choices, policy, how, time = now()) {
    const whole = typeof choices === "boolean";
    const all = whole ? Object.fromEntries(categories.filter((it) => !choices || !it.separate).map(({ id }) => [id, choices])) : Object(choices);
    const answers = Object.fromEntries(Object.entries(all).filter((it) => typeof it[1] === "boolean"));
    for (const id in answers) if (!known.includes(id)) warn("unknown-id", id);
    return nextDecision(config, policy, current().decision, memory.last, answers, { method: "api", ...how, whole }, time, uuid);
  }
  return {
    choose(choices, cause, how = {}, time) {
      const decision = next(choices, current().policy, how, time);
      if (decision) {
        memory.last = decision;
        commit({ decision }, cause, how);
      }
      chosen();
    },
    chooseLate(choices, cause, how = {}, time) {
      const { decision: previousDecision, grants: previous, ...now2 } = current();
      const policy = learnt() ?? now2.policy;
      const decision = next(choices, policy, how, time);
      return decision && { cause, decision, previousDecision, policy, grants: resolveGrants(config, policy, decision), previous, how };
    }
  };
}

const matchesPattern = (pattern, name) => RegExp(`^${pattern.replace(/[\\^$.|?+()[\]{}]/g, "\\$&").replace(/\*/g, ".*")}$`, "s").test(name);

function whyAgain(config, { locks, defaults }, last, current, { today, then, now }) {
  if (!last) return void 0;
  const ids = config.categories.filter(({ id, separate }) => !locks[id] && !separate).map((it) => it.id);
  const answered = answeredIn(last, config.categories.map((it) => it.id), locks);
  if (!answered.length && last.method === "embed.accept") return void 0;
  const open = ids.filter((id) => current?.choices[id] === void 0);
  const change = changeSince(last.version, config.policy, today);
  const from = change?.from && change.from <= today && change.from >= then ? { from: change.from } : {};
  return {
    categories: open.filter((id) => answered.includes(id)),
    ...change && { version: from },
    lapsed: open.filter((id) => answered.includes(id) && lapsesAt(last, id) <= now),
    // What runs by default, and was told of, is told again where all is.
    added: newSince(config, last).filter(({ service: { category = "" } }) => open.includes(category) && (!current || !defaults[category]))
  };
}

async function digest(window, text) {
  const hash = await window.crypto?.subtle?.digest("SHA-256", new TextEncoder().encode(text));
  return hash && `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash))).replace(/\+/g, "-").replace(/\//g, "_").replace("=", "")}`;
}

const LATEST = Date.UTC(9999, 11, 31);
const isoTime = (ms) => new Date(Math.min(ms, LATEST)).toISOString();
const isTime = (ms) => typeof ms === "number" && ms > 0 && ms <= LATEST;
function quote(text, most) {
  return typeof text === "string" && text.slice(0, most).replace(/[\p{Cc}\p{Cs}]/gu, " ").trim() || void 0;
}
function tagOf$1(language) {
  const tag = typeof language === "string" ? language.replace(/_/g, "-") : "";
  return tag.length <= limits.language && RegExp(`^${forms.language}$`).test(tag) ? tag : void 0;
}
function validUntil(decision) {
  const ids = Object.keys(decision.choices).filter((id) => id !== REQUIRED && lapsesAt(decision, id) > decision.time);
  const granted = ids.filter((id) => decision.choices[id]);
  return Math.min(...[granted, ids, [REQUIRED]].find((it) => it.length).map((id) => lapsesAt(decision, id)));
}
function buildReceipt({ decision, previousDecision, policy, grants, how }, config, receiptId, origin) {
  const { time, choices, recordId, seq, method, days = {}, over = {} } = decision;
  const at = Math.min(Math.max(time, 0), LATEST - MS_PER_DAY);
  const type = receiptType(decision, previousDecision);
  const surface = method.split(".")[0];
  const ids = config.categories.map((it) => it.id);
  const had = previousDecision && answeredIn(previousDecision, ids, policy.locks).length ? previousDecision.choices : choices;
  const asked = ids.filter((id) => id in choices && !(id in had) && !policy.locks[id] && !policy.defaults[id]);
  const answer = (id) => !grants[id] ? "denied" : id in choices || id === REQUIRED ? "granted" : "default";
  const offered = config.categories.filter(({ id, separate }) => id in choices || !(separate || policy.locks[id] === "elsewhere"));
  const overcome = Object.entries(over).filter((it) => it[1] !== "age" && it[0] in choices);
  const text = quote(how.override, Math.floor(limits.override / overcome.length));
  const overrides = overcome.map(([category, signal]) => ({ category, signal, ...text && { text } }));
  const language = tagOf$1(how.language);
  const chosen = config.services.filter((it) => it.id in choices);
  return {
    schema: RECEIPT_SCHEMA,
    receiptId,
    recordId,
    seq,
    event: {
      type,
      state: receiptState(type),
      consentType: type === "acknowledged" ? "NoConsent" : "ExpressedConsent",
      time: isoTime(at),
      validUntil: isoTime(Math.max(validUntil(decision), at + 1)),
      by: how.decidedBy === "guardian" ? "guardian" : "subject",
      method
    },
    regime: { jurisdiction: policy.jurisdiction ?? "unknown", model: policy.model, basis: policy.basis ?? "default", ...policy.law && { law: policy.law } },
    policy: { id: config.policy.id, version: policy.version, url: policy.url, ...language && { language } },
    choices: Object.fromEntries(offered.map(({ id }) => [id, answer(id)])),
    ...asked.length && { asked },
    ...offered.some(({ id }) => id in days) && { days: Object.fromEntries(offered.flatMap(({ id }) => id in days ? [[id, days[id]]] : [])) },
    ...overrides.length && { overrides },
    services: Object.fromEntries(chosen.map(({ id }) => [id, answer(id)])),
    signals: forEachSignal((name) => policy.signals[name] ?? null),
    ...surface !== "api" && { ui: { surface, ...isTime(how.shownAt) && { shownAt: isoTime(how.shownAt) } } },
    origin,
    sdk: { name: "assent", version: "0.1.0" }
  };
}

const MOST_WAITING = 50;
const isObject = (it) => typeof it === "object" && it !== null;
const isUuid = (it) => typeof it === "string" && RegExp(`^${forms.uuid}$`).test(it);
const isCount = (it, most) => Number.isInteger(it) && it > 0 && it <= most;
const ofRecord = (it) => isObject(it) && isUuid(it["recordId"]) && isCount(it["seq"], limits.seq);
function waitingFrom(it) {
  if (!isObject(it) || !isUuid(it["id"])) return [];
  const { id, change, receipt } = it;
  if (ofRecord(receipt)) return receipt.receiptId === id ? [{ id, receipt }] : [];
  return isObject(change) && ofRecord(change["decision"]) ? [{ id, change }] : [];
}
function lastFrom(it) {
  return ofRecord(it) && /^sha256-[\w-]{43}$/.test(String(it.hash)) ? it : void 0;
}
const recordOf = ({ change, receipt }) => (receipt ?? change.decision).recordId;
function withinLimit(kept) {
  const { queue, last, lost = 0 } = kept;
  if (queue.length <= MOST_WAITING) return kept;
  const latest = new Map(queue.map((it, i) => [recordOf(it), i]));
  const holds = (i) => latest.get(recordOf(queue[i])) === i;
  const stay = new Set(queue.map((_2, i) => i).sort((a, b) => Number(holds(b)) - Number(holds(a)) || b - a).slice(0, MOST_WAITING));
  const gone = queue.filter((_2, i) => !stay.has(i));
  const { last: _, ...rest } = kept;
  return {
    ...rest,
    queue: queue.filter((_2, i) => stay.has(i)),
    lost: Math.min(limits.lost, gone.reduce((sum, { receipt }) => sum + 1 + (receipt?.lost ?? 0), lost)),
    ...last && !gone.some(({ receipt }) => receipt?.recordId === last.recordId && receipt.seq === last.seq) && { last }
  };
}
function keptFrom(text) {
  const { queue, last, lost, after } = Object(JSON.parse(text));
  const entries = Array.isArray(queue) ? queue.flatMap(waitingFrom) : [];
  return withinLimit({
    queue: [...new Map(entries.map((it) => [it.id, it])).values()],
    last: lastFrom(last),
    ...isCount(lost, limits.lost) && { lost },
    ...typeof after === "number" && { after }
  });
}
function createQueue(window, key) {
  let memory = { queue: [] };
  let written = true;
  return {
    load() {
      const text = written && attempt(() => window.localStorage.getItem(key));
      return text && attempt(() => keptFrom(text)) || memory;
    },
    save(kept) {
      memory = withinLimit(kept);
      written = attempt(() => {
        window.localStorage.setItem(key, JSON.stringify(memory));
        return true;
      }) ?? false;
    }
  };
}

const FINAL_CODES = ["missing", "unknown-key", "wrong-type", "bad-value", "too-long", "wrong-hash", "id-taken"];
const CODED_STATUSES = [400, 409, 422];
const BUSY_STATUSES = [408, 425, 429];
function parse(text) {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}
function replyVerdict(reply, id) {
  if (!reply) return "later";
  const { status } = reply;
  const { receiptId, error } = parse(reply.body);
  if ((status === 200 || status === 201) && receiptId === id) return "taken";
  const { code } = Object(error);
  if (CODED_STATUSES.includes(status) && FINAL_CODES.includes(code)) return "refused";
  return status >= 500 || BUSY_STATUSES.includes(status) ? "later" : "strange";
}
const LONGEST_WAIT_MS$1 = 36e5;
function retryAfterMs(header, now) {
  const text = header?.trim() ?? "";
  const wait = /^\d+$/.test(text) ? Number(text) * 1e3 : / GMT$/.test(text) ? Date.parse(text) - now : 0;
  return Math.min(Math.max(wait || 0, 0), LONGEST_WAIT_MS$1);
}

const FIRST_RETRY_MS = 2e3;
const LONGEST_RETRY_MS = 3e5;
const TOO_LARGE_STATUS = 413;
const sizeOf = (text) => new TextEncoder().encode(text).length;
function createOutbox(environment, config, made) {
  const { warn, now } = environment;
  const window = environment.window;
  const queue = createQueue(window, `${config.storage.name}_receipts`);
  const hashOf = (text) => digest(window, text);
  const endpoint = config.receipts.endpoint;
  const origin = [window.location.origin, window.origin].find(isBareOrigin);
  let busy = false;
  let failures = 0;
  let { ended } = environment.life;
  let timer;
  const replace = (id, by) => {
    const kept = queue.load();
    queue.save({ ...kept, queue: kept.queue.flatMap((it) => it.id === id ? by : [it]) });
  };
  async function receiptOf({ id, change, receipt }) {
    if (receipt || !change) return receipt;
    let fresh;
    try {
      fresh = buildReceipt(change, config, id, origin);
    } catch (cause) {
      warn("receipt-failed", cause);
      return void 0;
    }
    const { last, lost } = queue.load();
    const hash = change.how.texts && await hashOf(change.how.texts);
    const full = await sealReceipt({
      ...fresh,
      policy: { ...fresh.policy, ...hash && { hash } },
      ...last?.recordId === fresh.recordId && last.seq + 1 === fresh.seq && { prev: last.hash },
      ...lost && { lost }
    }, hashOf);
    if (ended) return full;
    replace(id, [{ id, receipt: full }]);
    const { integrity, recordId, seq } = full;
    const { lost: since = 0, ...kept } = queue.load();
    queue.save({
      ...kept,
      ...since > (lost ?? 0) && { lost: since - (lost ?? 0) },
      ...integrity?.alg === "sha-256" && { last: { recordId, seq, hash: integrity.hash } }
    });
    made(full);
    return full;
  }
  async function deliver() {
    const { lost } = queue.load();
    if (lost) warn("receipts-dropped", endpoint, lost);
    const skipped = /* @__PURE__ */ new Set();
    const next = () => queue.load().queue.find(({ id }) => !skipped.has(id));
    for (let item = next(); item; item = next()) {
      const receipt = await receiptOf(item);
      if (ended) return;
      const text = JSON.stringify(receipt) ?? "";
      const tooLarge = sizeOf(text) > limits.body;
      if (tooLarge) warn("receipt-failed", `it has more than ${limits.body} bytes`);
      if (receipt && !tooLarge) {
        const reply = await postJson(window, endpoint, text);
        if (ended) return;
        const verdict = replyVerdict(reply, item.id);
        if (verdict === "refused") warn("receipt-refused", endpoint, reply.status, item.id);
        if (verdict === "strange") warn("receipt-unanswered", endpoint, reply.status || "by a redirect");
        if (reply?.status === TOO_LARGE_STATUS) {
          skipped.add(item.id);
          continue;
        }
        if (verdict === "later" || verdict === "strange") return retry(reply);
      }
      failures = 0;
      replace(item.id, []);
    }
    if (skipped.size) retry();
  }
  function waitFor(ms) {
    clearTimeout(timer);
    timer = setTimeout(flush, ms);
  }
  function retry(reply) {
    if (ended) return;
    const wait = retryAfterMs(reply?.retryAfter ?? null, now());
    if (wait) queue.save({ ...queue.load(), after: now() + wait });
    const backoff = Math.min(FIRST_RETRY_MS * 2 ** failures++, LONGEST_RETRY_MS);
    waitFor(Math.max(wait, backoff * (0.5 + Math.random() / 2)));
  }
  function restOfWait() {
    const wait = (queue.load().after ?? 0) - now();
    return wait > 0 && wait <= LONGEST_WAIT_MS$1 ? wait : 0;
  }
  function flush() {
    if (ended || busy || !origin || !queue.load().queue.length) return;
    const wait = restOfWait();
    if (wait) return waitFor(wait);
    busy = true;
    clearTimeout(timer);
    timer = void 0;
    deliver().catch(() => retry()).finally(() => {
      busy = false;
      if (!timer) flush();
    });
  }
  function leave() {
    if (busy || restOfWait()) return;
    let room = limits.body;
    for (const { receipt } of queue.load().queue) {
      const text = receipt && JSON.stringify(receipt);
      if (!text) continue;
      room -= sizeOf(text);
      if (room >= 0) void postJson(window, endpoint, text);
    }
  }
  real(window).addEventListener("online", flush);
  real(window).addEventListener("pagehide", leave);
  return {
    add({ decision, previousDecision, policy, grants, how }) {
      if (!origin) return warn("no-origin", window.location.origin);
      const kept = queue.load();
      queue.save({ ...kept, queue: [...kept.queue, { id: (environment.uuid ?? createUuid)(), change: { decision, previousDecision, policy, grants, how } }] });
      flush();
    },
    flush,
    destroy() {
      ended = true;
      clearTimeout(timer);
      real(window).removeEventListener("online", flush);
      real(window).removeEventListener("pagehide", leave);
    }
  };
}

const [TRIES, EACH] = [20, 50];
function isChanged(it, touched) {
  if (it.localName === "option") return touched && it.selected !== it.defaultSelected && it.index > 0;
  if (/^(hidden|submit|button|image|reset)$/.test(it.type)) return false;
  if (/^(checkbox|radio)$/.test(it.type)) return it.checked !== it.defaultChecked;
  return it.value !== it.defaultValue || touched && it.value !== "" && !/^(range|color)$/.test(it.type);
}
const within = (it) => /^i?frame$/.test(it.localName) && it.contentDocument || void 0;
function isUsed(root, touched) {
  const it = real(root);
  if (it.activeElement?.isContentEditable || it.designMode === "on") return true;
  return [...it.querySelectorAll("*")].some((el) => /^(input|textarea|option)$/.test(el.localName) && isChanged(el, touched) || [el.shadowRoot, within(el)].some((inner) => inner && isUsed(inner, touched)));
}
function createReload({ services }, { window, painted, life }, { guarded, outdated, silent }) {
  const page = real(window.document);
  const due = /* @__PURE__ */ new Set();
  const { userActivation } = window.navigator;
  let going = false;
  let asked = false;
  const isFree = () => asked || (page.hidden || silent()) && !isUsed(window.document, userActivation?.hasBeenActive !== false);
  const end = life.whileAlive((tries) => {
    if (tries && !guarded()) {
      setTimeout(end, EACH, tries - 1);
      return;
    }
    going = false;
    if (due.size && isFree()) window.location.reload();
    else outdated(due.size > 0);
  });
  function go() {
    if (going) return;
    going = true;
    painted(() => end(TRIES));
  }
  const hide = () => {
    if (due.size && isFree()) go();
  };
  page.addEventListener("visibilitychange", hide);
  return {
    follow({ previous, grants }, here) {
      for (const { id, reload } of services) {
        if (grants[id]) due.delete(id);
        else if (reload && previous[id]) due.add(id);
      }
      asked = due.size > 0 && (asked || here);
      hide();
      outdated(due.size > 0 && !going);
    },
    destroy: () => page.removeEventListener("visibilitychange", hide)
  };
}

const domainsOf = (host) => {
  const labels = host.split(".");
  return labels.map((_, i) => labels.slice(-i - 1).join(".")).slice(1);
};

const pathsOf = (path) => {
  const segments = path.split("/").filter(Boolean);
  return ["/", ...segments.flatMap((_, i) => [`/${segments.slice(0, i + 1).join("/")}`, `/${segments.slice(0, i + 1).join("/")}/`])];
};
const FORMS = ["", "; Secure", "; Secure; SameSite=None; Partitioned"];
function deleteCookie(document, name) {
  const { hostname, pathname } = document.location;
  for (const form of FORMS) {
    for (const domain of ["", ...domainsOf(hostname)]) {
      for (const path of pathsOf(pathname)) {
        real(document).cookie = `${name}=; Max-Age=0; path=${path}${domain && `; domain=${domain}`}${form}`;
      }
    }
    if (!readCookies(document).some((it) => it[0] === name)) return;
  }
}

const widestDomain = (document, name) => domainsOf(document.location.hostname).find((it) => {
  const probe = `${name}_probe`;
  real(document).cookie = `${probe}=1; domain=${it}; path=/; SameSite=Lax`;
  if (!readCookies(document).some((cookie) => cookie[0] === probe)) return false;
  deleteCookie(document, probe);
  return true;
}) ?? "";

function createChoiceWriter(window, { name, domain, sameSite }, fingerprint) {
  const { document, location } = window;
  const isolated = sameSite === "None";
  let widest;
  function writeCookie(value, days) {
    widest ?? (widest = domain === "auto" ? widestDomain(document, name) : domain === "host" ? "" : domain);
    const set = () => Cookies.set(name, value, {
      expires: days,
      sameSite,
      secure: isolated || location.protocol === "https:",
      ...widest && { domain: widest },
      ...isolated && { partitioned: true }
    });
    set();
    if (storedCookies(window, name).length > 1) {
      deleteCookie(document, name);
      set();
    }
    return storedCookies(window, name).includes(value);
  }
  return {
    local: (value) => attempt(() => {
      window.sessionStorage.removeItem(name);
      if (window.localStorage.getItem(name) !== value) window.localStorage.setItem(name, value);
      return window.localStorage.getItem(name) === value;
    }) ?? false,
    cookie(value, days) {
      attempt(() => window.sessionStorage.setItem(name, fingerprint));
      return { kept: attempt(() => writeCookie(value, days)) ?? false, domain: widest ?? "" };
    }
  };
}

const leftDatabasesKey = (stored) => `${stored}_gone`;
const deleteLeftDatabases = (window, stored) => void attempt(() => {
  const { localStorage, indexedDB } = window;
  const left = localStorage.getItem(leftDatabasesKey(stored));
  if (!left) return;
  localStorage.removeItem(leftDatabasesKey(stored));
  for (const it of JSON.parse(left)) indexedDB.deleteDatabase(it);
});

function leftDatabases(window, stored) {
  const list = attempt(() => JSON.parse(readLocal(window, leftDatabasesKey(stored))));
  return Array.isArray(list) ? list.filter((it) => typeof it === "string") : [];
}
function updateLeftDatabases(window, stored, change) {
  const left = leftDatabases(window, stored);
  const next = [...new Set(change(left))];
  if (next.join() === left.join()) return;
  attempt(() => {
    if (next.length) window.localStorage.setItem(leftDatabasesKey(stored), JSON.stringify(next));
    else window.localStorage.removeItem(leftDatabasesKey(stored));
  });
}
const deleteDatabase = (window, stored, name) => attempt(() => {
  updateLeftDatabases(window, stored, (left) => [...left, name]);
  const request = window.indexedDB.deleteDatabase(name);
  request.addEventListener("success", () => updateLeftDatabases(window, stored, (left) => left.filter((it) => it !== name)));
  return request;
});

const LOOK_EVERY_MS = 1e3;
const MOST_LOOKS = 300;
function repeatSweep(window, look) {
  const { document, cookieStore } = window;
  const page = real(document);
  const hear = (event) => {
    if (event.changed?.length !== 0) look();
  };
  const events = [[document, "visibilitychange"], [window, "pagehide"]];
  if (cookieStore instanceof window.EventTarget && !("nodeType" in cookieStore)) events.push([cookieStore, "change"]);
  for (const [target, name] of events) real(target).addEventListener(name, hear);
  let left = MOST_LOOKS;
  const timer = setInterval(() => {
    if (!--left) clearInterval(timer);
    if (!page.hidden) look();
  }, LOOK_EVERY_MS);
  return () => {
    clearInterval(timer);
    for (const [target, name] of events) real(target).removeEventListener(name, hear);
  };
}

const shelves = {
  cookie: { names: ({ document }) => readCookies(document).map((it) => it[0]), remove: ({ document }, name) => deleteCookie(document, name) },
  localStorage: { names: (window) => Object.keys(window.localStorage), remove: (window, name) => window.localStorage.removeItem(name) },
  sessionStorage: { names: (window) => Object.keys(window.sessionStorage), remove: (window, name) => window.sessionStorage.removeItem(name) },
  indexedDB: {
    names: (window) => window.indexedDB.databases().then((list) => list.flatMap((it) => it.name ?? [])),
    remove: (window, name) => window.indexedDB.deleteDatabase(name)
  },
  cacheStorage: { names: (window) => window.caches.keys(), remove: (window, name) => window.caches.delete(name) }
};
function sweepStorage(window, gone, spared, removeDatabase = (name) => shelves.indexedDB.remove(window, name)) {
  for (const kind of new Set(gone.map((it) => it.kind))) {
    const { names } = shelves[kind];
    const remove = kind === "indexedDB" ? removeDatabase : (name) => shelves[kind].remove(window, name);
    const [out, kept] = [gone, spared].map((list) => list.filter((it) => it.kind === kind));
    const clean = (found2) => {
      for (const name of found2) {
        if (out.some((it) => matchesPattern(it.name, name)) && !kept.some((it) => matchesPattern(it.name, name))) void attempt(async () => remove(name))?.catch(() => void 0);
      }
    };
    const unlisted = () => clean(out.map((it) => it.name));
    const found = attempt(() => names(window));
    if (Array.isArray(found)) clean(found);
    else if (found) void found.then(clean, unlisted);
    else unlisted();
  }
}

function howFrom(it) {
  const how = Object(it);
  const known = [["method", "string"], ["language", "string"], ["texts", "string"], ["override", "string"], ["decidedBy", "string"], ["shownAt", "number"], ["own", "object"]];
  return Object.fromEntries(known.flatMap(([name, type]) => how[name] && typeof how[name] === type ? [[name, how[name]]] : []));
}
function takePresses(window, config, now) {
  const key = pressKey(config.storage.name);
  const scope = scopeOf(config);
  const isOf = ({ version, services }) => version === config.policy.version && scopeOf({ services }) === scope;
  const pressFrom = (it) => {
    const [choices, cause, how, time] = it.press;
    const isChoice = typeof choices === "boolean" || typeof choices === "object" && choices !== null;
    const isNow = Number.isInteger(time) && Math.abs(now - time) < MS_PER_DAY;
    return isChoice && isNow && isOf(it) ? [[choices, cause === "withdrawal" ? cause : "choice", howFrom(how), time]] : [];
  };
  const text = attempt(() => window.localStorage.getItem(key));
  if (!text) return [];
  const found = attempt(() => JSON.parse(text));
  attempt(() => window.localStorage.removeItem(key));
  return (Array.isArray(found) ? found : []).flatMap((it) => attempt(() => pressFrom(it)) ?? []).sort((a, b) => a[3] - b[3]);
}

const cookieDays = ({ days = {} }) => Math.min(LONGEST_COOKIE_DAYS, Math.max(ANSWER_DAYS, ...Object.values(days)));
const OWN_STORAGES = ["cookie", "localStorage", "sessionStorage"];
const createChoiceKeeper = (config, environment, { fingerprint, made, ...needs }) => {
  const window = environment.window;
  const choosing = createChoosing(config, environment, needs);
  let pending;
  const finish = () => {
    const write = pending;
    pending = void 0;
    write?.();
  };
  const storage = window && createChoiceWriter(window, config.storage, fingerprint);
  const outbox = !window || config.receipts.endpoint === void 0 ? void 0 : createOutbox(environment, config, made);
  const reloads = window && createReload(config, environment, needs);
  const lost = /* @__PURE__ */ new Set();
  const deleting = /* @__PURE__ */ new Set();
  let stopRepeating = () => void 0;
  function lastTime() {
    if (window) needs.memory.read();
    const time = needs.memory.last?.time ?? 0;
    return time > environment.now() ? 0 : time;
  }
  function carryOut(press) {
    try {
      if (needs.begun() && !environment.life.ended) return choosing.choose(...press);
      const change = choosing.chooseLate(...press);
      if (!change) return;
      keeper.persist(change.decision);
      keeper.record(change);
    } catch (cause) {
      environment.warn("effect-failed", "press", cause);
    }
  }
  function sweepUngranted(grants) {
    const declaredBy = (granted) => config.services.filter(({ id }) => grants[id] === granted).flatMap(declaredNames);
    const spared = declaredBy(true);
    updateLeftDatabases(window, config.storage.name, (left) => left.filter((name) => !spared.some((it) => it.kind === "indexedDB" && matchesPattern(it.name, name))));
    sweepStorage(window, declaredBy(false), [...spared, ...OWN_STORAGES.flatMap((kind) => [config.storage.name, STORED_NAME].map((name) => ({ kind, name: `${name}*` })))], (name) => {
      if (deleting.has(name)) return;
      deleting.add(name);
      const request = deleteDatabase(window, config.storage.name, name);
      for (const type of ["success", "error"]) request?.addEventListener(type, () => deleting.delete(name));
    });
  }
  const keeper = {
    choose: choosing.choose,
    chooseWaiting(own) {
      const waiting = window ? takePresses(window, config, environment.now()) : [];
      for (const press of waiting) if (lastTime() <= press[3]) carryOut(press);
      const last = lastTime();
      for (const { press, kept } of own) {
        const [, , , time] = press;
        const isDone = kept && (waiting.some((it) => it[3] === time) || last === time);
        if (!isDone && last <= time) carryOut(press);
      }
    },
    again() {
      const [now, { decision, policy }, { last }] = [environment.now(), needs.current(), needs.memory];
      return whyAgain(config, policy, last, decision, { now, today: localDate(now), then: localDate(last?.time ?? now) });
    },
    persist(decision) {
      const { name, sameSite, refresh } = config.storage;
      const { recordId, seq, version } = decision;
      const kept = readStored(window, name).map(decodeDecision);
      if (kept.some((it) => it?.recordId === recordId && it.seq > seq)) return;
      const value = encodeDecision(decision, version === config.policy.version ? fingerprint : "", scopeOf(config));
      const days = cookieDays(decision);
      const local = storage.local(value);
      const writeCookie = () => {
        if (local && readLocal(window, name) !== value) return;
        const { kept: written, domain } = storage.cookie(value, days);
        if (!written) environment.warn(local ? "cookie-refused" : "not-kept", name, `${name}=${value}`.length);
        if (refresh && written && !environment.life.ended) void postJson(window, refresh, JSON.stringify({ name, value, days, domain, sameSite }), "same-origin");
      };
      if (!local) return writeCookie();
      pending = writeCookie;
      environment.painted(finish);
    },
    sweep(grants, previous = {}) {
      for (const it of config.services) {
        if (grants[it.id]) lost.delete(it.id);
        else if (previous[it.id] && declaredNames(it).length) lost.add(it.id);
      }
      sweepUngranted(grants);
      stopRepeating();
      stopRepeating = lost.size && !environment.life.ended ? repeatSweep(window, () => sweepUngranted(grants)) : () => void 0;
    },
    record: (change) => outbox?.add(change),
    deliver: () => outbox?.flush(),
    reload: (change, here) => reloads?.follow(change, here),
    destroy() {
      finish();
      stopRepeating();
      reloads?.destroy();
      outbox?.destroy();
    }
  };
  return keeper;
};

function webAddress({ document, location }, value) {
  try {
    const url = new URL(value, real(document).baseURI);
    return /^https?:$/.test(url.protocol) || url.protocol === "file:" && location.protocol === "file:" ? url : void 0;
  } catch {
    return void 0;
  }
}

function tagOf(el) {
  const { namespaceURI, localName } = real(el);
  return namespaceURI === "http://www.w3.org/1999/xhtml" ? localName : "";
}
function describeElement(el, attribute = "") {
  const { localName, getAttribute, textContent } = real(el);
  const value = getAttribute(attribute);
  const text = localName === "script" ? textContent.trim().slice(0, 60) : "";
  return value === null ? `<${localName}>${text}` : `<${localName} ${attribute}="${value.slice(0, 200)}">`;
}

const MARK = "data-consent";
const DONE_MARK = `${MARK}-done`;
const needOf = (el) => needKey(real(el).getAttribute(MARK) ?? "");

const ADDRESS_ATTRIBUTES = /* @__PURE__ */ new Map([
  ["iframe", ["src"]],
  ["embed", ["src"]],
  ["object", ["data"]],
  ["img", ["src", "srcset"]],
  ["picture", []],
  ["source", ["src", "srcset"]],
  ["track", ["src"]],
  ["video", ["src", "poster"]],
  ["audio", ["src"]],
  ["link", ["href", "imagesrcset"]]
]);
const waitingAttribute = (el, name) => name !== "poster" && el.hasAttribute(`data-consent-${name}`) ? `data-consent-${name}` : `data-${name}`;
const VISIBLE = /^(iframe|embed|object|video|audio|img)$/;
const FETCHES = /^(stylesheet|alternate|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|manifest|icon|shortcut|apple-touch-icon|mask-icon)$/i;
function isEmbed(el) {
  const tag = tagOf(el);
  if (tag !== "link") return ADDRESS_ATTRIBUTES.has(tag);
  const { relList } = el;
  return relList.length > 0 && [...relList].every((it) => FETCHES.test(it));
}
const MEDIA = /^(picture|video|audio)$/;
const SOURCES = "source, track, img";
const sourcesOf = (el) => [el, ...MEDIA.test(tagOf(el)) ? [...el.querySelectorAll(SOURCES)].filter((it) => !it.hasAttribute(MARK) && tagOf(it)) : []];
const markedFor = (el) => {
  if (el.hasAttribute(MARK)) return el;
  const whole = el.matches(SOURCES) ? el.closest("picture, video, audio") : null;
  return whole?.hasAttribute(MARK) ? whole : null;
};
const addressesIn = (name, value) => name.endsWith("srcset") ? value.split(",").map((it) => it.trim().split(/\s/)[0]).filter(Boolean) : [value];
const mayHaveAddress = (page, el, name, value) => addressesIn(name, value).every((it) => webAddress(page, it) !== void 0 || (name === "poster" || /^(img|source)$/.test(tagOf(el))) && /^\s*data:image\//i.test(it));

const isFree = ({ use, options }) => use !== void 0 && options?.mode === "advanced";
function hostOf(host) {
  try {
    return new URL(`http://${host}`).host;
  } catch {
    return void 0;
  }
}
function createHostOwners({ services, hosts }, pageHost) {
  const owners = /* @__PURE__ */ new Map();
  const add = (host, owner) => {
    const key = hostOf(host);
    if (key) owners.set(key, [...owners.get(key) ?? [], owner]);
  };
  for (const service of services) {
    for (const host of declaredHosts(service)) {
      if (host !== pageHost || service.hosts.includes(host)) add(host, { need: service.id, free: isFree(service) });
    }
  }
  for (const host of Object.keys(hosts)) add(host, { need: hosts[host] });
  return ({ hostname, port }) => {
    const labels = hostname.split(".");
    for (let i = 0; i < labels.length; i++) {
      const domain = labels.slice(i).join(".");
      const found = port && owners.get(`${domain}:${port}`) || owners.get(domain);
      if (found) return found;
    }
    return [];
  };
}

const NAMES_SCRIPTS = /'strict-dynamic'|'nonce-|require-trusted-types-for/i;
const namesScripts = (it) => /^content-security-policy$/i.test(it.httpEquiv) && NAMES_SCRIPTS.test(it.content);
function hasTrustedTypes({ document, trustedTypes }) {
  if (typeof trustedTypes?.createPolicy !== "function") return false;
  if (trustedTypes.defaultPolicy) return true;
  try {
    real(document).createElement("script").text = "assent";
    return false;
  } catch {
    return true;
  }
}
function isStrictPage(window) {
  return [...real(window.document).head?.querySelectorAll("meta") ?? []].some(namesScripts) || hasTrustedTypes(window);
}

const DATA = /^application\/(ld\+)?json$/i;
const isNonceable = (el) => [...el.attributes].every(({ name, value }) => !/<(script|style)/i.test(name + value));
function createAuthorship(window, { nonce, nonced }, config, allows) {
  const ownersOf = createHostOwners(config, window.location.host);
  const listed = new Set(config.services.flatMap(({ integrity = [] }) => integrity));
  const isStrict = () => config.strict || nonced || isStrictPage(window);
  const hasNonce = (el) => nonce !== "" && el.nonce === nonce && isNonceable(el);
  function isListed(held) {
    const hashes = (held.getAttribute("integrity") ?? "").split(/\s+/).filter(Boolean);
    return hashes.length > 0 && hashes.every((it) => listed.has(it));
  }
  return {
    script(held, address) {
      if (hasNonce(held) || DATA.test(held.dataset["type"] ?? "")) return "yes";
      const url = address === null ? void 0 : webAddress(window, address);
      const owners = url ? ownersOf(url) : [];
      if (url && (isListed(held) || owners.some((it) => allows(it.need)))) return "yes";
      if (!isStrict()) return "yes";
      return owners.length ? "wait" : "no";
    },
    whole: (el) => hasNonce(el) || !isStrict()
  };
}

const LOADING_BEFORE = "data-consent-loading";
function loadLazily(element) {
  if (!/^(iframe|img)$/.test(tagOf(element)) || element.getAttribute("loading") === "lazy") return;
  element.setAttribute(LOADING_BEFORE, element.getAttribute("loading") ?? "");
  element.setAttribute("loading", "lazy");
}
const isLazy = (element) => element.loading === "lazy";
function loadEagerly(element) {
  const was = element.getAttribute(LOADING_BEFORE);
  if (was === null) return;
  element.removeAttribute(LOADING_BEFORE);
  if (was) element.setAttribute("loading", was);
  else element.removeAttribute("loading");
}

const isBlank = (frame) => frame.contentDocument?.URL === "about:blank";
function reinsertFrame(document, frame, change) {
  const place = document.createComment("");
  const hadFocus = real(frame.getRootNode()).activeElement === frame;
  frame.replaceWith(place);
  change?.();
  place.replaceWith(frame);
  if (hadFocus) frame.focus({ preventScroll: true });
}

const LOADING_ATTRIBUTES = ["src", "srcdoc", "srcset", "imagesrcset", "href", "data", "poster"];
const stays = (source, name) => name === "src" && /^(video|audio|source)$/.test(tagOf(source));
const lazyClass = (source) => [...source.classList].find((it) => /lazy|lozad|unveil/i.test(it));
function createHeldAddresses(window, { warn, trust, nonce }, authorship) {
  const document = real(window.document);
  const isGecko = global(window, "mozInnerScreenX") !== void 0;
  const given = /* @__PURE__ */ new WeakMap();
  const last = /* @__PURE__ */ new WeakMap();
  const moved = /* @__PURE__ */ new WeakSet();
  const documents = /* @__PURE__ */ new WeakMap();
  const emptied = /* @__PURE__ */ new Set();
  const attributesOf = (source) => [...ADDRESS_ATTRIBUTES.get(tagOf(source)) ?? [], ...tagOf(source) === "iframe" ? ["srcdoc"] : []];
  const addressOf = (source) => attributesOf(source).map((it) => source.getAttribute(it)).join(" ");
  function eachAttribute(el, run) {
    for (const source of sourcesOf(el)) for (const name of attributesOf(source)) run(source, name);
  }
  const mayContain = (el, page) => documents.get(el) === page || el.hasAttribute("sandbox") && !/allow-same-origin/i.test(el.getAttribute("sandbox")) || nonce !== "" && authorship.whole(el);
  function hide(source, name, need, shown) {
    const value = source.getAttribute(name);
    if (value === null) return false;
    if (name === "srcdoc" && given.get(source)?.[name] !== value) documents.set(source, value);
    const place = waitingAttribute(source, name);
    if (!source.hasAttribute(place)) {
      warn("real-address", need, describeElement(source, name));
      source.setAttribute(lazyClass(source) ? `data-consent-${name}` : place, value);
    } else if (!shown) {
      warn("given-early", need, describeElement(source, name));
    }
    source.removeAttribute(name);
    return true;
  }
  function withhold(el, { need, shown }) {
    let some = false;
    eachAttribute(el, (source, name) => {
      if (hide(source, name, need, shown)) some = true;
    });
    for (const source of sourcesOf(el)) {
      given.delete(source);
      loadEagerly(source);
    }
    emptied.delete(el);
    return some;
  }
  function takeBack(el, entry) {
    if (el instanceof window.HTMLIFrameElement) {
      if (entry.shown || attributesOf(el).some((it) => el.hasAttribute(it)) || entry.strange && !isBlank(el)) reinsertFrame(document, el, () => withhold(el, entry));
    } else if ((withhold(el, entry) || entry.shown) && el instanceof window.HTMLMediaElement) {
      el.load();
    }
    entry.shown = entry.strange = false;
  }
  function give(el, entry) {
    if (emptied.has(el)) return;
    const changes = [];
    eachAttribute(el, (source, name) => {
      const place = waitingAttribute(source, name);
      const value = source.getAttribute(place);
      const now = source.getAttribute(name);
      const had = given.get(source) ?? {};
      if (value === null || had[name] === value && (now !== null || stays(source, name))) return;
      given.set(source, { ...had, [name]: value });
      if (now === value) return;
      if (name === "srcdoc" ? !mayContain(source, value) : !mayHaveAddress(window, source, name, value)) {
        warn(name === "srcdoc" ? "unsafe-page" : "unsafe-address", entry.need, describeElement(source, place));
        return;
      }
      changes.push(() => source.setAttribute(name, name === "srcdoc" ? trust.html(value, () => mayContain(source, value)) : value));
    });
    const sources = sourcesOf(el);
    const isOther = sources.some((source) => last.get(source) !== addressOf(source));
    if (entry.shown && !changes.length && !isOther) return;
    const lazyAfterwards = !isGecko || tagOf(el) !== "iframe";
    if (lazyAfterwards || changes.length) sources.forEach(loadEagerly);
    const change = () => {
      try {
        changes.forEach((it) => it());
      } catch (cause) {
        warn("embed-refused", entry.need, cause);
      }
    };
    if (!lazyAfterwards && changes.length && el.getClientRects().length) loadLazily(el);
    if (changes.length && /^(iframe|link)$/.test(tagOf(el))) reinsertFrame(document, el, change);
    else change();
    for (const source of sources) last.set(source, addressOf(source));
    entry.shown = true;
    if (changes.length && el instanceof window.HTMLMediaElement) el.load();
    if (!lazyAfterwards) return;
    const loaded = (source) => isGecko && tagOf(source) === "img" && (changes.length || isOther) ? new Promise((done) => {
      for (const it of ["load", "error"]) source.addEventListener(it, done, { once: true });
    }) : Promise.resolve();
    for (const source of sources) void loaded(source).then(() => {
      if (entry.shown) loadLazily(source);
    });
  }
  function shield(el, need) {
    for (const source of sourcesOf(el)) {
      const name = lazyClass(source);
      if (name === void 0) continue;
      for (const it of attributesOf(source)) {
        const value = source.getAttribute(`data-${it}`);
        if (value === null || it === "poster" || source.hasAttribute(`data-consent-${it}`) && !moved.has(source)) continue;
        warn("lazy-loader", need, describeElement(source, `data-${it}`), name);
        moved.add(source);
        source.setAttribute(`data-consent-${it}`, value);
        source.removeAttribute(`data-${it}`);
      }
    }
  }
  return {
    withhold,
    takeBack,
    give,
    shield,
    empty(el) {
      if (/^(iframe|img|picture)$/.test(tagOf(el)) && sourcesOf(el).some(isLazy)) return;
      emptied.add(el);
      eachAttribute(el, (source, name) => source.removeAttribute(name));
    },
    filled() {
      const list = [...emptied];
      emptied.clear();
      return list;
    }
  };
}

const BEFORE_CACHE_EVENTS = ["turbo:before-cache", "turbolinks:before-cache", "htmx:beforeHistorySave", "alpine:navigating", "consent:before-cache"];
function watchPageCaches(window, prepare, resume) {
  const document = real(window.document);
  const listener = () => {
    prepare();
    setTimeout(() => {
      setTimeout(resume);
    });
  };
  for (const type of BEFORE_CACHE_EVENTS) document.addEventListener(type, listener);
  return () => {
    for (const type of BEFORE_CACHE_EVENTS) document.removeEventListener(type, listener);
  };
}

const WATCHED = [MARK, ...LOADING_ATTRIBUTES.flatMap((it) => [it, `data-${it}`, `data-consent-${it}`])];
function createEmbeds(window, environment, may, authorship, once, held) {
  const { warn } = environment;
  const heldAddresses = createHeldAddresses(window, environment, authorship);
  const entries = /* @__PURE__ */ new Map();
  const needs = /* @__PURE__ */ new Map();
  const waiting = /* @__PURE__ */ new Map();
  const alone = /* @__PURE__ */ new Set();
  const recent = /* @__PURE__ */ new Set();
  const later = /* @__PURE__ */ new Set();
  let [count, open, dirty, timed] = [0, false, false, false];
  function forget(el, { need }) {
    entries.delete(el);
    for (const set of [alone, once]) set.delete(el);
    const { of } = needs.get(need);
    of.delete(el);
    if (!of.size) needs.delete(need);
    wait(el, false);
  }
  function join(el, need) {
    if (!needs.has(need)) needs.set(need, { met: may(need), of: /* @__PURE__ */ new Set() });
    needs.get(need).of.add(el);
  }
  function wait(el, waits) {
    if (waiting.has(el) === waits) return;
    dirty = true;
    if (!waits) {
      waiting.delete(el);
      return;
    }
    waiting.set(el, {
      element: el,
      need: needOf(el),
      load() {
        once.add(el);
        alone.add(el);
        settle([el]);
        tell();
      }
    });
  }
  function look(el) {
    const entry = entries.get(el);
    if (!entry) return;
    const it = real(el);
    if (!it.isConnected || !it.hasAttribute(MARK)) {
      if (!it.isConnected) heldAddresses.withhold(el, entry);
      return forget(el, entry);
    }
    const need = needOf(el);
    if (need !== entry.need) {
      forget(el, entry);
      entries.set(el, entry);
      entry.need = need;
      join(el, need);
    }
    heldAddresses.shield(el, need);
    const free = once.has(el) || may(need);
    if (free) heldAddresses.give(el, entry);
    else heldAddresses.takeBack(el, entry);
    wait(el, !free && VISIBLE.test(tagOf(el)));
  }
  function settle(list) {
    const records = changed.takeRecords();
    for (const el of list) look(el);
    changed.takeRecords();
    if (records.length) follow(records);
  }
  function follow(records) {
    const now = /* @__PURE__ */ new Set();
    for (const { target } of records) {
      const el = entries.has(target) ? target : target.closest("picture, video, audio");
      if (el) (recent.has(el) ? later : now).add(el);
    }
    now.forEach((it) => recent.add(it));
    if (!timed) {
      timed = true;
      setTimeout(() => {
        const rest = [...later];
        for (const set of [recent, later]) set.clear();
        timed = false;
        settle(rest);
        tell();
      });
    }
    settle(now);
  }
  const changed = new window.MutationObserver((records) => {
    follow(records);
    tell();
  });
  function tell(sorted = false) {
    if (!dirty) return;
    dirty = false;
    const list = [...waiting.values()];
    if (sorted) list.sort((a, b) => entries.get(a.element).order - entries.get(b.element).order);
    held(list);
  }
  function empty() {
    const records = changed.takeRecords();
    for (const [el, entry] of entries) if (entry.shown) heldAddresses.empty(el);
    changed.takeRecords();
    if (records.length) follow(records);
  }
  const stop = watchPageCaches(window, empty, () => {
    settle(heldAddresses.filled());
    tell();
  });
  return {
    hold(el) {
      const entry = entries.get(el);
      if (!entry) {
        const need = needOf(el);
        entries.set(el, { need, order: count++, shown: false, strange: true });
        join(el, need);
        const isWhole = /^(picture|video|audio)$/.test(tagOf(el));
        changed.observe(el, { attributeFilter: WATCHED, childList: isWhole, subtree: isWhole });
        if (/url\(/i.test(el.getAttribute("style") ?? "")) warn("not-held-style", need, describeElement(el, "style"));
      }
      if (open) settle([el]);
    },
    drop: (el) => settle([el]),
    apply(chosen) {
      const list = [];
      if (chosen) {
        alone.forEach((it) => once.delete(it));
        list.push(...alone);
        alone.clear();
      }
      for (const [need, it] of needs) {
        const met = may(need);
        if (open && met === it.met) continue;
        it.met = met;
        list.push(...it.of);
      }
      open = true;
      settle(list);
      tell(list.length > 0);
    },
    destroy() {
      changed.disconnect();
      stop();
      held([]);
    }
  };
}

const isJavaScript = (type) => /^\s*((text|application)\/(x-)?(java|ecma)script|text\/(javascript1\.[0-5]|jscript|livescript)|)\s*$/i.test(type);
const isSpecial = (type) => /^(module|importmap|speculationrules)$/i.test(type);
const isLive = (type) => isJavaScript(type) || isSpecial(type);

const createMakeInert = (window, { trust }) => {
  function makeScriptInert(script, need) {
    const { type } = script;
    if (isLive(type)) {
      if (type) script.setAttribute("data-type", type);
      script.type = "text/plain";
      if (!script.hasAttribute(MARK)) script.setAttribute(MARK, need);
    }
    if (tagOf(script) && script.text) script.text = trust.text(script.text, () => !isLive(script.type));
  }
  function makeEmbedInert(el, need) {
    if (isEmbed(el) && !markedFor(el)) el.setAttribute(MARK, need);
    if (!markedFor(el)) return;
    for (const name of ADDRESS_ATTRIBUTES.get(tagOf(el)) ?? []) {
      const value = el.getAttribute(name);
      if (value === null || el.hasAttribute(`data-${name}`) || !mayHaveAddress(window, el, name, value)) continue;
      el.setAttribute(`data-${name}`, value);
      el.removeAttribute(name);
    }
  }
  return function makeInert(content, need) {
    for (const el of content.querySelectorAll("*")) {
      const { localName, shadowRoot } = real(el);
      if (shadowRoot) makeInert(shadowRoot, need);
      if (localName === "script") makeScriptInert(el, need);
      else makeEmbedInert(el, need);
    }
  };
};

function shadowProperty(target, name, property) {
  const original = Object.getOwnPropertyDescriptor(target, name);
  if (!Reflect.defineProperty(target, name, { ...property, configurable: true })) return () => void 0;
  return () => {
    const now = Object.getOwnPropertyDescriptor(target, name);
    if (now?.value !== property.value || now?.set !== property.set) return;
    if (original) Object.defineProperty(target, name, original);
    else Reflect.deleteProperty(target, name);
  };
}

const ONE_TIME_EVENTS = /^(DOMContentLoaded|load|pageshow|readystatechange)$/;
function createMissedEvents(window) {
  const document = real(window.document);
  function isOver(type) {
    if (document.readyState === "complete") return true;
    const [visit] = window.performance.getEntriesByType("navigation");
    return type === "DOMContentLoaded" && visit !== void 0 && visit.domContentLoadedEventEnd > 0;
  }
  function callOf(target, type, listener) {
    const { addEventListener, removeEventListener } = window.EventTarget.prototype;
    let isCalled = false;
    const probe = () => {
      isCalled = true;
    };
    addEventListener.call(target, type, probe, { once: true });
    return () => {
      if (isCalled || !isOver(type)) return;
      removeEventListener.call(target, type, probe);
      const event = new window.Event(type);
      for (const name of ["target", "currentTarget"]) Object.defineProperty(event, name, { value: target });
      const own = new window.EventTarget();
      own.addEventListener(type, () => {
        if (typeof listener === "function") listener.call(target, event);
        else listener.handleEvent(event);
      });
      own.dispatchEvent(new window.Event(type));
    };
  }
  return {
    collect(waiting) {
      const { addEventListener } = window.EventTarget.prototype;
      const add = (target) => {
        const original = Object.getOwnPropertyDescriptor(target, "addEventListener")?.value ?? addEventListener;
        return shadowProperty(target, "addEventListener", {
          writable: true,
          value(...args) {
            const self = this ?? target;
            const [type, listener] = args;
            Reflect.apply(original, self, args);
            if (self === target && listener && ONE_TIME_EVENTS.test(type)) waiting()?.push(callOf(target, type, listener));
          }
        });
      };
      const handler = Object.getOwnPropertyDescriptor(window, "onload");
      return [add(window), add(window.document), handler?.set ? shadowProperty(window, "onload", {
        ...handler,
        set(value) {
          handler.set.call(window, value);
          if (typeof value === "function") waiting()?.push(callOf(window, "load", function(event) {
            if (window.onload === value) value.call(window, event);
          }));
        }
      }) : () => void 0];
    }
  };
}

const READY = `${MARK}-ready`;
const END = "<!--assent-->";
function createDocumentWrite(window, { warn }, put) {
  const document = real(window.document);
  const acts = /* @__PURE__ */ new Map();
  const missedEvents = createMissedEvents(window);
  let now;
  const undo = [];
  const stopCollecting = [];
  const current = () => now ?? acts.get(document.currentScript);
  function flush(act, isEnd) {
    if (!act.text) return;
    const template = document.createElement("template");
    const parse = (text) => {
      template.innerHTML = text;
    };
    try {
      parse(act.text + END);
      const { content } = template;
      if (content.lastChild.nodeType === 8) content.lastChild.remove();
      else if (isEnd) parse(act.text);
      else return;
      if (!act.last.isConnected) act.last = act.held;
      if (!act.last.isConnected) throw Error("it has no place");
      if (content.lastChild) act.last = put(content, act);
    } catch {
      warn("write-dropped", act.need, describeElement(act.held));
    }
    act.text = "";
  }
  function lendPage() {
    const page = window.document;
    const { write, writeln, open } = window.Document.prototype;
    const over = (name, native, instead) => {
      const original = Object.getOwnPropertyDescriptor(page, name)?.value ?? native;
      undo.push(shadowProperty(page, name, {
        writable: true,
        value(...args) {
          const act = this === page ? current() : void 0;
          const it = act && instead(act, args);
          return it ? it() : Reflect.apply(original, this, args);
        }
      }));
    };
    const writing = (line) => (act, args) => () => {
      act.text += args.join("") + line;
      flush(act, false);
    };
    over("write", write, writing(""));
    over("writeln", writeln, writing("\n"));
    over("open", open, (_, args) => args.length < 3 ? () => page : void 0);
  }
  function within(act, call) {
    const outer = now;
    if (!acts.size) lendPage();
    now = act;
    acts.set(act.held, act);
    call();
    now = outer;
    acts.delete(act.held);
    if (!acts.size) undo.splice(0).forEach((it) => it());
    flush(act, true);
  }
  return {
    enter(copy, held, need, isNow) {
      const act = { held, need, text: "", last: held, written: /* @__PURE__ */ new Set(), ...held.hasAttribute(READY) && { waiting: [] } };
      const outer = now;
      if (!acts.size) lendPage();
      acts.set(copy, act);
      if (act.waiting && !stopCollecting.length) stopCollecting.push(...missedEvents.collect(() => current()?.waiting));
      if (isNow) now = act;
      return () => {
        if (!acts.delete(copy)) return;
        if (isNow) now = outer;
        if (![...acts.values()].some((it) => it.waiting)) stopCollecting.splice(0).forEach((it) => it());
        if (!acts.size) undo.splice(0).forEach((it) => it());
        flush(act, true);
        act.waiting?.forEach((call) => setTimeout(() => within(act, call)));
      };
    }
  };
}

const ADDRESS_ATTRIBUTE = /^(data-consent-|data-)?src$/;
const addressAttributeOf = (held) => [`${MARK}-src`, "data-src"].find((it) => held.hasAttribute(it)) ?? "src";
const scriptAddressOf = (held) => held.getAttribute(addressAttributeOf(held));
function kindOf(held) {
  const type = (held.dataset["type"] ?? "").replace(/;.*/, "").trim().toLowerCase();
  if (isSpecial(type)) return type;
  return isJavaScript(type) || !type.includes("/") ? "classic" : "data";
}
const isCode$1 = (held) => /^(classic|module)$/.test(kindOf(held));

const SAME = ["crossorigin", "integrity", "referrerpolicy", "fetchpriority"];
function preload(window, scripts, nonce) {
  const document = real(window.document);
  const ahead = scripts.filter((it) => scriptAddressOf(it) !== null && !it.hasAttribute("async")).slice(1);
  if (!ahead.length) return () => void 0;
  const host = document.createElement("div");
  host.hidden = true;
  const root = host.attachShadow({ mode: "closed" });
  for (const held of ahead) {
    const link = document.createElement("link");
    link.rel = kindOf(held) === "module" ? "modulepreload" : "preload";
    link.as = "script";
    link.nonce = nonce || held.nonce;
    for (const name of SAME) {
      const value = held.getAttribute(name);
      if (value !== null) link.setAttribute(name, value);
    }
    link.href = scriptAddressOf(held);
    root.append(link);
  }
  document.documentElement.append(host);
  return () => host.remove();
}

function yieldToMain({ scheduler }) {
  return typeof scheduler?.yield === "function" ? scheduler.yield() : new Promise((done) => {
    setTimeout(done);
  });
}

const LONGEST_WAIT_MS = 1e4;
function createScriptRelease(window, { trust, nonce, warn, painted }, may, authorship, makeInert) {
  const document = real(window.document);
  const queues = /* @__PURE__ */ new Map();
  const running = /* @__PURE__ */ new Set();
  const known = /* @__PURE__ */ new WeakMap();
  const shown = /* @__PURE__ */ new Map();
  const did = /* @__PURE__ */ new Set();
  let taken = 0;
  const documentWrite = createDocumentWrite(window, { warn }, (content, { need, last, written }) => {
    makeInert(content, need);
    const now = [...content.querySelectorAll(`script[${MARK}]`)];
    const end = content.lastChild;
    last.after(content);
    for (const it of now) hold(it, needOf(it));
    now.forEach((it) => written.add(it));
    for (const set of queues.get(need) ?? []) {
      const rest = [...set].filter((it) => !written.has(it) && set.delete(it));
      for (const it of rest) set.add(it);
    }
    return end;
  });
  const parsed = () => document.readyState !== "loading";
  const verdictOn = (held) => authorship.script(held, scriptAddressOf(held));
  function copyOf(held, kind) {
    const copy = document.createElement("script");
    for (const { name, value } of held.attributes) {
      if (!/^(type|nonce|on.*)$/.test(name) && !ADDRESS_ATTRIBUTE.test(name) && (name !== "data-type" || !isLive(value))) copy.setAttribute(name, value);
    }
    copy.type = kind === "classic" ? "text/javascript" : kind;
    copy.nonce = nonce || held.nonce;
    const address = scriptAddressOf(held);
    const isOwn = () => verdictOn(held) === "yes";
    if (address !== null) copy.src = trust.url(address, isOwn);
    if (held.text) copy.text = trust.text(held.text, isOwn);
    return copy;
  }
  async function run(held, need) {
    const kind = kindOf(held);
    if (kind === "data") {
      held.type = held.dataset["type"];
      shown.set(held, () => {
        held.type = "text/plain";
      });
      return;
    }
    const copy = copyOf(held, kind);
    const isExternal = scriptAddressOf(held) !== null;
    const leave = kind === "classic" ? documentWrite.enter(copy, held, need, !isExternal) : () => void 0;
    if (!document.head.contains(held)) held.setAttribute(DONE_MARK, "");
    const ended = isExternal && new Promise((done) => {
      const timer = setTimeout(done, LONGEST_WAIT_MS);
      if (held.hasAttribute("async")) done();
      for (const type of ["load", "error"]) {
        copy.addEventListener(type, () => {
          clearTimeout(timer);
          copy.remove();
          leave();
          held.dispatchEvent(new window.Event(type));
          done();
        });
      }
    });
    held.before(copy);
    copy.type = "text/plain";
    copy.removeAttribute(MARK);
    if (kind === "speculationrules") {
      shown.set(held, () => copy.remove());
      held.removeAttribute(DONE_MARK);
    } else if (!isExternal) {
      copy.remove();
      leave();
    }
    await ended;
  }
  async function start(held, need, queue) {
    const verdict = verdictOn(held);
    if (verdict === "wait") return true;
    for (const set of queue) set.delete(held);
    if (!held.isConnected || needOf(held) !== need) {
      known.delete(held);
      if (held.isConnected) hold(held, needOf(held));
    } else if (verdict === "no") {
      warn("not-own", need, describeElement(held, addressAttributeOf(held)));
    } else {
      if (held.dataset["turboEval"] === "false") {
        const what = scriptAddressOf(held) ?? held.text;
        if (did.has(what)) return false;
        did.add(what);
      }
      try {
        await run(held, need);
      } catch (cause) {
        warn("script-refused", need, cause);
      }
    }
    return false;
  }
  async function release(need, queue, chosen) {
    if (running.has(need)) return;
    running.add(need);
    if (chosen) await new Promise(painted);
    const done = may(need) ? preload(window, [...queue[0], ...queue[1]].filter((it) => verdictOn(it) === "yes"), nonce) : () => void 0;
    const waiting = /* @__PURE__ */ new Set();
    const next = () => {
      for (const set of parsed() ? queue : queue.slice(0, 1)) for (const held of set) if (!waiting.has(held)) return held;
      return void 0;
    };
    for (let held = next(); held; held = next()) {
      if (chosen) await yieldToMain(window);
      if (!may(need)) break;
      if (await start(held, need, queue)) waiting.add(held);
    }
    done();
    running.delete(need);
  }
  function hold(script, need) {
    const kind = kindOf(script);
    const was = known.get(script);
    if (!script.hasAttribute(MARK) || (was ? was.need === need || !was.set?.delete(script) : script.hasAttribute(DONE_MARK))) return;
    const it = { need };
    known.set(script, it);
    if (kind === "data" && script.type === script.dataset["type"]) script.type = "text/plain";
    if (!/^\s*text\/plain\s*(;|$)/i.test(script.type)) {
      if (!isLive(script.type)) warn("script-type", need, describeElement(script, "type"));
      return;
    }
    if (kind === "classic" && script.hasAttribute("nomodule")) return;
    const address = scriptAddressOf(script);
    if (address !== null && !webAddress(window, address)) return warn("unsafe-address", need, describeElement(script, addressAttributeOf(script)));
    if (!queues.has(need)) queues.set(need, [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()]);
    const isLater = !script.hasAttribute("async") && (kind === "module" || kind === "classic" && address !== null && script.defer);
    const set = queues.get(need)[isLater ? 1 : 0];
    it.set = set.add(script);
    script.addEventListener("load", () => known.get(script)?.set?.delete(script));
    taken++;
  }
  function forget() {
    taken = 0;
    for (const set of [...queues.values()].flat()) {
      for (const script of set) {
        if (script.isConnected) hold(script, needOf(script));
        else if (set.delete(script)) known.delete(script);
      }
    }
  }
  function apply(chosen) {
    if (!parsed()) document.addEventListener("readystatechange", goOn, { once: true });
    for (const [held, hide] of shown) {
      if (held.isConnected && may(needOf(held))) continue;
      shown.delete(held);
      hide();
      known.delete(held);
      if (held.isConnected) hold(held, needOf(held));
    }
    if (chosen || taken * 2 > [...queues.values()].flat().reduce((sum, { size }) => sum + size, 0)) forget();
    const allowed = [...queues].filter(([need, queue]) => queue.some(({ size }) => size) && may(need));
    for (const [need, queue] of allowed) for (const held of queue[0]) if (!isCode$1(held)) void start(held, need, queue);
    for (const [need, queue] of allowed) void release(need, queue, chosen);
  }
  const goOn = () => apply(false);
  let undone = [];
  const undo = watchPageCaches(window, () => {
    undone = [...document.querySelectorAll(`script[${DONE_MARK}]`)];
    undone.forEach((it) => it.removeAttribute(DONE_MARK));
  }, () => {
    undone.forEach((it) => it.setAttribute(DONE_MARK, ""));
    undone = [];
  });
  return {
    hold,
    apply,
    destroy() {
      undo();
      document.removeEventListener("readystatechange", goOn);
      shown.forEach((hide) => hide());
    }
  };
}

const AHEAD = "script[src], img[src], img[srcset], source[srcset], video[poster], link[rel~=stylesheet][href]";
function upTo(from, isLast) {
  const found = [];
  for (let it = from.nextSibling; it; it = it.nextSibling) {
    found.push(it);
    if (isLast(it)) return found;
  }
  return [];
}
function createTemplates(window, { warn }, may, authorship, makeInert) {
  const document = real(window.document);
  const held = /* @__PURE__ */ new Map();
  const known = /* @__PURE__ */ new WeakMap();
  let count = 0;
  let copying = false;
  let early = true;
  function putIn(template, it) {
    if (!it.kept) {
      const content = document.importNode(template.content, true);
      makeInert(content, it.need);
      it.kept = [...content.childNodes];
    }
    const name = `assent ${++count}`;
    it.edges = [document.createComment(name), document.createComment(name)];
    template.setAttribute(DONE_MARK, name);
    template.after(it.edges[0], ...it.kept, it.edges[1]);
  }
  function adopt(template, it) {
    const name = template.getAttribute(DONE_MARK);
    if (it.edges || name === null || !authorship.whole(template)) return;
    const isEdge = (node) => node.nodeType === 8 && node.nodeValue === name;
    const start = upTo(template, isEdge).pop();
    const inside = start ? upTo(start, isEdge) : [];
    const end = inside.pop();
    if (start && end) Object.assign(it, { kept: inside, edges: [start, end] });
  }
  function takeOut(template, it) {
    if (!it.edges) return;
    const [start, end] = it.edges;
    const inside = upTo(start, (node) => node === end).slice(0, -1);
    const isWhole = start.parentNode !== null && end.parentNode === start.parentNode;
    const rest = [.../* @__PURE__ */ new Set([...isWhole ? inside : [], ...it.kept.filter((node) => node.isConnected)])];
    for (const node of [start, ...rest, end]) node.remove();
    if (isWhole || rest.length) it.kept = rest;
    else delete it.kept;
    delete it.edges;
    template.removeAttribute(DONE_MARK);
  }
  const isThere = ({ kept, edges }) => edges !== void 0 && [...edges, ...kept].some((node) => node.isConnected);
  function apply() {
    early = false;
    if (copying) return;
    for (const [template, it] of held) {
      if (!template.isConnected) {
        if (isThere(it)) takeOut(template, it);
        held.delete(template);
      } else if (!may(it.need)) {
        takeOut(template, it);
      } else if (!it.edges) {
        if (it.kept || authorship.whole(template)) {
          putIn(template, it);
        } else {
          warn("not-own", it.need, describeElement(template, "id"));
          held.delete(template);
        }
      }
    }
  }
  return {
    hold(template, need) {
      if (held.get(template)?.need === need) return;
      const it = known.get(template) ?? { need };
      if (it.need !== need) {
        takeOut(template, it);
        delete it.kept;
      }
      if ((early || document.readyState === "loading") && !known.has(template) && !template.hasAttribute(DONE_MARK)) {
        const ahead = [...template.content.querySelectorAll(AHEAD)].find((one) => one.localName !== "script" || isLive(one.type));
        if (ahead) warn("template-ahead", need, describeElement(ahead, ["srcset", "poster", "href", "src"].find((name) => ahead.hasAttribute(name))));
      }
      if (it.edges && !isThere(it)) {
        delete it.edges;
        template.removeAttribute(DONE_MARK);
      }
      it.need = need;
      known.set(template, it);
      adopt(template, it);
      held.set(template, it);
    },
    drop(template) {
      held.delete(template);
      known.delete(template);
    },
    apply,
    destroy: watchPageCaches(window, () => {
      copying = true;
      held.forEach((it, template) => {
        if (template.isConnected || isThere(it)) takeOut(template, it);
      });
    }, () => {
      copying = false;
      apply();
    })
  };
}

const createGate = ({ window, environment, config, once, allows, held }) => {
  let open = true;
  const known = /* @__PURE__ */ new Set();
  const may = (need) => open && allows(need);
  const authorship = createAuthorship(window, environment, config, allows);
  const makeInert = createMakeInert(window, environment);
  const scripts = createScriptRelease(window, environment, may, authorship, makeInert);
  const embeds = createEmbeds(window, environment, may, authorship, once, held);
  const templates = createTemplates(window, environment, may, authorship, makeInert);
  return {
    take(elements) {
      for (const el of elements) {
        const it = real(el);
        if (!it.isConnected || !it.hasAttribute(MARK)) {
          embeds.drop(el);
          if (!it.hasAttribute(MARK)) templates.drop(el);
          continue;
        }
        const need = needOf(el);
        if (!known.has(need)) {
          known.add(need);
          for (const id of unknownIds(need, config)) environment.warn("unknown-need", need, id);
        }
        const tag = tagOf(el);
        if (tag === "script") scripts.hold(el, need);
        else if (tag === "template") templates.hold(el, need);
        else if (isEmbed(el)) embeds.hold(el);
        else environment.warn("not-held", need, describeElement(el));
      }
    },
    apply(chosen) {
      if (!open) return;
      templates.apply();
      scripts.apply(chosen);
      embeds.apply(chosen);
    },
    destroy() {
      open = false;
      for (const it of [scripts, templates, embeds]) it.destroy();
    }
  };
};

const NAME = "assent-region";
const isCode = (it) => typeof it === "string" && codesOf(it)[0] !== "*";
const keyOf = ({ storage }) => `${storage.name}_region`;
function readHeader(window) {
  const [page] = window.performance.getEntriesByType("navigation");
  return page?.serverTiming?.find((it) => it.name === NAME)?.description;
}
function regionSources(config, window, guess) {
  const { policy, regionFrom = {} } = config;
  const cookie = regionFrom.cookie ?? "assent_region";
  return [
    ["config", () => policy.region],
    ["meta", () => real(window.document).head.querySelector(`meta[name="${NAME}"]`)?.content],
    ["cookie", () => readCookies(window.document).find((it) => it[0] === cookie)?.[1]],
    ["header", () => readHeader(window)],
    ["endpoint", () => regionFrom.endpoint === void 0 ? void 0 : window.sessionStorage.getItem(keyOf(config))],
    ["guess", () => regionFrom.guess === "trust" ? guess?.(window) : void 0]
  ];
}
function findRegion(config, window, doubt, guess) {
  for (const [basis, read] of regionSources(config, window, guess)) {
    const code = attempt(read);
    if (isCode(code)) return { code, basis };
    if (code) doubt(basis, code);
  }
  return { code: void 0, basis: "default" };
}

async function askRegion(window, endpoint) {
  const { region: code } = Object(await getJson(window, endpoint));
  return isCode(code) ? code : void 0;
}
const keepRegion = (config, window, code) => void attempt(() => window.sessionStorage.setItem(keyOf(config), code));

const ZONES = {
  Europe: "AT Vienna|AX Mariehamn|BE Brussels|BG Sofia|CH Zurich|CY Nicosia|CZ Prague|DE Berlin Busingen|DK Copenhagen|EE Tallinn|ES Madrid|FI Helsinki|FR Paris|GB London|GR Athens|HR Zagreb|HU Budapest|IE Dublin|IT Rome|LI Vaduz|LT Vilnius|LU Luxembourg|LV Riga|MT Malta|NL Amsterdam|NO Oslo|PL Warsaw|PT Lisbon|RO Bucharest|SE Stockholm|SI Ljubljana|SK Bratislava|TR Istanbul",
  Asia: "AE Dubai|CN Shanghai Urumqi Chongqing Harbin|CY Nicosia Famagusta|HK Hong_Kong|ID Jakarta Makassar Pontianak Jayapura|IN Kolkata Calcutta|JP Tokyo|KR Seoul|MY Kuala_Lumpur Kuching|PH Manila|SA Riyadh|SG Singapore|TH Bangkok|TR Istanbul|TW Taipei|VN Ho_Chi_Minh Saigon",
  Atlantic: "ES Canary|IS Reykjavik|PT Azores Madeira",
  Africa: "ES Ceuta|ZA Johannesburg",
  Indian: "RE Reunion|YT Mayotte",
  Pacific: "NZ Auckland Chatham|US Honolulu",
  Australia: "AU Sydney Melbourne Brisbane Adelaide Perth Hobart Darwin Broken_Hill Lindeman Lord_Howe Eucla Currie Canberra",
  America: "BR Sao_Paulo Bahia Fortaleza Recife Manaus Belem Cuiaba Campo_Grande Porto_Velho Boa_Vista Rio_Branco Araguaina Maceio Santarem Eirunepe Noronha|CA Vancouver Edmonton Winnipeg Halifax St_Johns Regina Whitehorse Moncton Glace_Bay Goose_Bay Iqaluit Yellowknife Inuvik Dawson Rankin_Inlet Resolute Cambridge_Bay Swift_Current Creston Dawson_Creek Fort_Nelson Thunder_Bay Nipigon Rainy_River Pangnirtung|GF Cayenne|GP Guadeloupe|MF Marigot|MQ Martinique|US New_York Chicago Denver Los_Angeles Phoenix Detroit Anchorage Boise Juneau Sitka Nome Adak Yakutat Metlakatla Menominee Indiana Kentucky North_Dakota Indianapolis Louisville"
};
function regionOfZone(zone) {
  const [area = "", place = ""] = zone.split("/");
  if (!Object.prototype.hasOwnProperty.call(ZONES, area)) return void 0;
  return ZONES[area].split("|").find((it) => it.split(" ").indexOf(place) > 0)?.slice(0, 2);
}

function guessRegion({ navigator, Temporal }) {
  const zone = attempt(() => Temporal?.Now.timeZoneId() ?? Intl.DateTimeFormat().resolvedOptions().timeZone) ?? "";
  return regionOfZone(zone) ?? /^(?!en).*-([A-Z]{2})$/.exec(navigator.language)?.[1];
}

function refusedIn({ services }, last) {
  const refused = Object.entries(last?.choices ?? {}).filter(([, granted]) => !granted).map(([id]) => id);
  return [...refused, ...services.filter((it) => refused.includes(it.category)).map((it) => it.id)];
}
function followLaw(config, environment, last, tell) {
  const { window, warn, now, painted, idle, signals, life } = environment;
  const { regionFrom: { endpoint, guess } = {}, storage: { days, onExpiry } } = config;
  const refused = refusedIn(config, last);
  const said = signals();
  const inForce = configInForce(config, now());
  let previous;
  function enter(region2) {
    const policy = resolvePolicy(inForce, region2, said, previous, refused);
    const soonest = Math.min(...Object.values(policy.lifetimes).map((it) => it.denied));
    if (onExpiry !== "keep-refusals" && days !== void 0 && days < soonest) warn("refusal-days", days, soonest, policy.law, policy.jurisdiction);
    previous = policy;
    tell(policy);
  }
  function lookForLinks() {
    const { links = [], jurisdiction, law } = previous;
    if (links.length && !real(window.document).querySelector("assent-choices, [data-assent-open]")) warn("link-missing", jurisdiction, law, links.join(", "));
  }
  function guessed() {
    const code = guess !== "off" && guess !== "trust" && guessRegion(window);
    if (code) enter({ code, basis: "guess" });
  }
  const region = findRegion(config, window, (...doubt) => warn("unknown-region", ...doubt), guessRegion);
  enter(region);
  if (!window) return;
  idle(lookForLinks);
  if (region.code || life.ended) return;
  if (endpoint === void 0) painted(guessed);
  else {
    void askRegion(window, endpoint).then(life.whileAlive((code) => {
      if (!code) return guessed();
      keepRegion(config, window, code);
      enter({ code, basis: "endpoint" });
    }));
  }
}
const reviewStored = (config, decision, now) => review(config, decision, localDate(now));

const integrations = {
  "google-analytics": () => import('./chunk-googleAnalytics.js').then((it) => it.googleAnalytics)
};

const createRunner = ({ config, environment, window, integration, grants, call }) => {
  const started = /* @__PURE__ */ new Map();
  const failed = /* @__PURE__ */ new Set();
  const running = /* @__PURE__ */ new Set();
  const allowed = ({ id }) => grants()[id] === true;
  const mayLoad = (it) => allowed(it) || it.options?.mode === "advanced";
  const loadFor = (it) => (src) => {
    if (!addressOf(src)) return;
    const hosts = [window.location.host, ...declaredHosts(it)];
    const document = real(window.document);
    const el = document.createElement("script");
    el.async = true;
    el.nonce = environment.nonce;
    el.onerror = () => failed.add(it.id);
    el.src = environment.trust.url(src, ({ host }) => hosts.includes(host));
    document.head.append(el);
  };
  const tell = (it, what, of) => call(it.id, () => of[what]?.({ window, options: it.options, script: loadFor(it) }));
  function load(it) {
    const known = started.get(it.id);
    const first = failed.delete(it.id) || !known;
    if (!known) started.set(it.id, integration(it.use));
    started.get(it.id).then((of) => {
      if (mayLoad(it)) tell(it, first ? "start" : "resume", of);
      else if (first) started.delete(it.id);
    }, (cause) => {
      started.delete(it.id);
      environment.warn("service-failed", it.id, it.use, cause);
    });
  }
  return {
    stop() {
      for (const it of config.services) {
        if (allowed(it) || !running.delete(it.id)) continue;
        started.get(it.id)?.then((of) => tell(it, "stop", of), () => void 0);
        if (it.onRevoke) call(it.id, it.onRevoke);
      }
    },
    start() {
      for (const it of config.services) {
        const fresh = allowed(it) && !running.has(it.id);
        if (it.use && (fresh || mayLoad(it) && !started.has(it.id))) load(it);
        if (!fresh) continue;
        running.add(it.id);
        if (it.onGrant) call(it.id, it.onGrant);
      }
    }
  };
};

const npmModules = {
  integration: (name) => integrations[name]?.() ?? Promise.reject(Error(`there is no integration "${name}"`)),
  gate: (use) => use(createGate),
  choiceKeeper: (use) => use({ create: createChoiceKeeper, follow: followLaw }),
  runner: (use) => use(createRunner),
  guard: (use) => void import('./chunk-guard.js').then((it) => use(it.createGuard))
};
const warningSentences = () => import('./chunk-warnings.js').then((it) => it.explainWarning);

export { ADDRESS_ATTRIBUTES as A, MARK as M, addressesIn as a, markedFor as b, attempt as c, createHostOwners as d, matchesPattern as e, isLive as f, readLocal as g, deleteLeftDatabases as h, isFresh as i, reviewStored as j, keepPress as k, warningSentences as l, mayHaveAddress as m, npmModules as n, pressKey as p, readStored as r, tagOf as t, webAddress as w };
