import { n as needKey, m as meets, u as unknownIds, a as declaredNames, p as parseConfig, C as ConfigError } from './chunk-ywpiyyJ5.js';
import { atom, batch } from 'nanostores';
import Cookies from 'js-cookie';
import { receiptType, RECEIPT_SCHEMA, receiptState, sealReceipt } from './receipt.js';

const DNT$1 = { 1: true, yes: true, true: true, 0: false, no: false, false: false };
function readSignals(window) {
  const { globalPrivacyControl: gpc, doNotTrack, msDoNotTrack } = window?.navigator ?? {};
  const dnt = doNotTrack ?? window?.doNotTrack ?? msDoNotTrack;
  return {
    gpc: typeof gpc === "boolean" ? gpc : void 0,
    dnt: DNT$1[String(dnt)]
  };
}

const same = (it) => it;
function createTrust(window) {
  const factory = window?.trustedTypes;
  let policy;
  const made = () => {
    try {
      policy ?? (policy = factory?.createPolicy("assent", { createScript: same, createScriptURL: same }));
    } catch {
    }
    return policy;
  };
  return {
    url: (value) => made()?.createScriptURL(value) ?? value,
    text: (value) => made()?.createScript(value) ?? value
  };
}

const createUuid = () => "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (it) => (+it ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> +it / 4).toString(16));
function createWarn(sentences) {
  const said = /* @__PURE__ */ new Set();
  return (code, ...details) => {
    const line = [code, ...details].join(" ");
    if (said.has(line)) return;
    said.add(line);
    void sentences().then((explain) => explain(code, details), () => `assent: [${line}]`).then((it) => console.warn(it));
  };
}
const browserEnvironment = (window2, loaders, nonce) => ({
  ...loaders,
  window: window2,
  now: () => Date.now(),
  uuid: createUuid,
  signals: () => readSignals(window2),
  trust: createTrust(window2),
  nonce: nonce || window2?.document.querySelector("script[nonce]")?.nonce || "",
  mark: "",
  idle: (run) => void (window2?.requestIdleCallback ? window2.requestIdleCallback(run, { timeout: 2e3 }) : setTimeout(run, 2e3)),
  warn: createWarn(loaders.warnings)
});
const hereEnvironment = (loaders) => browserEnvironment(typeof window === "undefined" ? void 0 : window, loaders);

function attempt(access) {
  try {
    return access();
  } catch {
    return void 0;
  }
}

function whenActive(document, run) {
  document.addEventListener("prerenderingchange", run);
  if (!document.prerendering) run();
  return () => document.removeEventListener("prerenderingchange", run);
}
function onReturn(window, back) {
  const run = (event) => {
    if (event.persisted !== false) back();
  };
  const events = [[window, "storage"], [window, "pageshow"], [window.document, "visibilitychange"]];
  for (const [target, name] of events) target.addEventListener(name, run);
  return () => {
    for (const [target, name] of events) target.removeEventListener(name, run);
  };
}
function onOpener(document, open) {
  const press = (event) => {
    for (const it of event.composedPath()) {
      const view = it.dataset?.assentOpen;
      if (view === void 0) continue;
      event.preventDefault();
      open(view === "banner" ? view : "panel");
      return;
    }
  };
  document.addEventListener("click", press);
  return () => document.removeEventListener("click", press);
}

const readCookies = (document) => (attempt(() => document.cookie) ?? "").split("; ").map((it) => {
  const [name = "", ...value] = it.split("=");
  return [name, value.join("=")];
});

const storedCookies = (window, name) => readCookies(window.document).filter((it) => it[0] === name).map((it) => attempt(() => decodeURIComponent(it[1])) ?? "");
const readStored = (window, name) => [...storedCookies(window, name), attempt(() => window.localStorage.getItem(name)) ?? ""];
const isFresh = (window, name, mark) => attempt(() => window.sessionStorage.getItem(name)) === mark;

const TYPES = "ad_storage ad_user_data ad_personalization analytics_storage functionality_storage personalization_storage".split(" ");
const CATEGORIES = {
  __proto__: null,
  advertising: TYPES.slice(0, 3),
  analytics: TYPES.slice(3, 4),
  functional: TYPES.slice(4),
  required: ["security_storage"]
};
const WAIT = 500;
function gtag(window) {
  const layer = window.dataLayer ?? (window.dataLayer = []);
  window.gtag ?? (window.gtag = function() {
    layer.push(arguments);
  });
  window.gtag.apply(void 0, [].slice.call(arguments, 1));
}
function denyByDefault(window) {
  const set = window.dataLayer?.some((it) => ({}).toString.call(it) === "[object Arguments]" && it[0] === "consent" && it[1] === "default");
  if (!set) gtag(window, "consent", "default", { ...state({}), wait_for_update: WAIT });
}
function state(granted) {
  return Object.fromEntries([...TYPES, "security_storage"].map((it) => [it, granted[it] || it === "security_storage" ? "granted" : "denied"]));
}
function updateConsentMode(window, config, grants) {
  const granted = {};
  for (const { id, consentMode } of config.categories) {
    for (const type of consentMode ?? CATEGORIES[id] ?? []) granted[type] || (granted[type] = grants[id] === true);
  }
  gtag(window, "consent", "update", state(granted));
}
const googleServices = (config) => config.services.filter((it) => it.use === "google-analytics");
function disableAnalytics(window, config, grants) {
  for (const { id, options } of googleServices(config)) {
    const flags = window;
    flags[`ga-disable-${options.id}`] = options.mode !== "advanced" && grants[id] !== true;
  }
}

const AGAIN = 1e3;
const chosen = ({ cause }) => cause === "choice" || cause === "withdrawal";
function createEffects({ config, environment, gate, services, keep, emitter, grants }) {
  const { window } = environment;
  if (!window) return () => void 0;
  const { name } = config.storage;
  const google = googleServices(config).length > 0;
  const clean = () => {
    if (config.services.some(({ id }) => !grants()[id])) keep((it) => it.sweep(grants()));
  };
  const effects = {
    /** The choice survives a closing tab. Rewritten once a visit, its time unchanged: browsers cap the life of a cookie. */
    persist({ cause, decision }) {
      if (!decision) return;
      if (chosen({ cause })) keep((it) => it.persist(decision));
      else if (cause === "start" && !isFresh(window, name, environment.mark)) environment.idle(() => keep((it) => it.persist(decision)));
    },
    /** Vendors hear of it before their tags run. */
    inform({ cause, decision, policy }) {
      services?.stop();
      if (!google) return;
      disableAnalytics(window, config, grants());
      if (decision || cause !== "start" || policy.model !== "opt-in") updateConsentMode(window, config, grants());
    },
    release(change) {
      gate?.apply(chosen(change));
      services?.start();
    },
    sweep({ cause }) {
      if (cause === "start") environment.idle(clean);
      else {
        clean();
        setTimeout(clean, AGAIN);
      }
    },
    record(change) {
      if (config.receipts.endpoint && chosen(change)) keep((it) => it.record(change));
    },
    announce(change) {
      emitter.emit("change", change);
      window.document.dispatchEvent(new window.CustomEvent("consent:change", { detail: change }));
      const layer = window.dataLayer;
      if (Array.isArray(layer)) layer.push({ event: "consent_update", consent: grants() });
    },
    /** Last of all, and when what the keeper had to do is done: only a fresh page is rid of a service that cannot be stopped. */
    reload(change) {
      if (chosen(change)) keep((it) => it.reload(change));
    }
  };
  return (change) => {
    for (const step in effects) {
      try {
        effects[step](change);
      } catch (cause) {
        environment.warn("effect-failed", step, cause);
      }
    }
  };
}

function createEmitter(failed) {
  const listeners = /* @__PURE__ */ new Map();
  function call(name, run) {
    try {
      run();
    } catch (cause) {
      failed(name, cause);
    }
  }
  return {
    call,
    on(event, listener) {
      const set = listeners.get(event) ?? /* @__PURE__ */ new Set();
      listeners.set(event, set.add(listener));
      return () => void set.delete(listener);
    },
    emit(event, detail) {
      for (const listener of [...listeners.get(event) ?? []]) {
        call(String(event), () => listener(detail));
      }
    }
  };
}

const MARK = "data-consent";
const ONCE = "data-consent-once";
const needOf = (el) => needKey(el.getAttribute(MARK) ?? "");

function createWatch(needs) {
  const { window, environment, allows } = needs;
  const { document } = window;
  const waiting = [];
  let [open, asked] = [false, false];
  let gate;
  function take(el, fresh) {
    const need = el.getAttribute(MARK);
    waiting.push(el);
    const { type } = el;
    if (el.localName !== "script" || !/^(|module|text\/javascript)$/.test(type) || allows(need)) return;
    environment.warn("not-inert", need);
    if (!fresh || document.readyState !== "loading" && !el.hasAttribute("src")) return;
    if (type) el.setAttribute("data-type", type);
    el.type = "text/plain";
  }
  function scan(root, fresh) {
    if (root.hasAttribute?.(MARK)) take(root, fresh);
    if (root.firstElementChild) root.querySelectorAll(`[${MARK}]`).forEach((it) => take(it, fresh));
  }
  function hand() {
    if (!waiting.length) return;
    if (gate) {
      gate.take(waiting.splice(0));
      if (open) gate.apply(false);
    } else if (!asked) {
      asked = true;
      environment.gate((create) => {
        gate = create(needs);
        hand();
      });
    }
  }
  const observer = new window.MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node.nodeType === 1) scan(node, true);
    }
    hand();
  });
  const observe = (root) => {
    observer.observe(root, { childList: true, subtree: true });
    scan(root, false);
    hand();
  };
  return {
    observe,
    apply(chosen) {
      open = true;
      gate?.apply(chosen);
    },
    destroy() {
      observer.disconnect();
      gate?.destroy();
    }
  };
}

const DAY = 864e5;
const STORED = /^1\.([0-9a-z]{1,9})\.([0-9a-z]{1,6})\.([a-z]+~?[a-z_]*)\.([0-9a-f-]{36})\.([^.]+)\.((?:[A-Za-z][A-Za-z0-9-]*[*!])*)(?:\.[0-9a-z]*)?$/;
function encodeDecision({ time, seq, method, recordId, version, choices }, mark = "") {
  const ids = Object.keys(choices).map((id) => id + (choices[id] ? "*" : "!")).join("");
  return [1, time.toString(36), seq.toString(36), method.replace(".", "~"), recordId, encodeURIComponent(version).replace(/\./g, "%2E"), ids, mark].join(".");
}
function decodeDecision(text) {
  const [, time, seq, method, recordId, version, ids] = STORED.exec(text) ?? [];
  try {
    return time === void 0 ? void 0 : {
      version: decodeURIComponent(version),
      time: parseInt(time, 36),
      seq: parseInt(seq, 36),
      method: method.replace("~", "."),
      recordId,
      choices: bare(Object.fromEntries((ids.match(/[^*!]+./g) ?? []).map((it) => [it.slice(0, -1), it.endsWith("*")])))
    };
  } catch {
    return void 0;
  }
}
const newestDecision = (texts, known) => texts.map(decodeDecision).reduce((best, it) => !it || best && (best.time - it.time || best.seq - it.seq) >= 0 ? best : it, known);
const bare = (...parts) => Object.assign(/* @__PURE__ */ Object.create(null), ...parts);
const lapsesAt = (it, { days }) => it.time + days * DAY;
const holds = (it, policy, now) => lapsesAt(it, policy) > now && it.time < now + DAY;
const isCurrent = (it, policy, now) => it.version === policy.version && holds(it, policy, now);
function nextDecision({ categories, services }, policy, current, last, choices, method, now, uuid) {
  const had = bare(current?.choices, choices);
  const all = bare();
  for (const { id } of categories) {
    const lock = policy.locks[id];
    const choice = lock ? lock === "required" : had[id] ?? (method === "embed.accept" ? void 0 : policy.defaults[id]);
    if (choice !== void 0) all[id] = choice;
  }
  for (const { id } of services) if (had[id] !== void 0) all[id] = had[id];
  const follows = last && holds(last, policy, now);
  return {
    version: policy.version,
    time: now,
    choices: all,
    method,
    recordId: follows ? last.recordId : uuid(),
    seq: follows ? last.seq + 1 : 1
  };
}

function resolveGrants(config, policy, decision, now) {
  const choices = decision && isCurrent(decision, policy, now) ? decision.choices : bare();
  const grants = {};
  for (const { id } of config.categories) {
    const lock = policy.locks[id];
    grants[id] = lock ? lock === "required" : choices[id] ?? policy.defaults[id] ?? false;
  }
  for (const { id, category = "" } of config.services) {
    grants[id] = policy.locks[category] ? grants[category] : choices[id] ?? grants[category] ?? false;
  }
  return Object.freeze(grants);
}
const NO_GRANTS = Object.freeze({});

const REQUIRED = "required";

const DNT = ["analytics", "advertising"];
function resolvePolicy(config, signals) {
  const { policy, categories, storage } = config;
  const locks = bare();
  const denies = (signal, ids) => {
    const named = ids === true ? DNT : ids || [];
    if (signals[signal]) {
      for (const { id } of categories) if (named.includes(id)) locks[id] = signal;
    }
  };
  denies("dnt", config.signals.dnt);
  denies("gpc", config.signals.gpc);
  locks[REQUIRED] = REQUIRED;
  return {
    version: policy.version,
    url: policy.url,
    model: policy.model,
    jurisdiction: "unknown",
    basis: "default",
    defaults: Object.fromEntries(categories.map(({ id }) => [id, id === REQUIRED || policy.model !== "opt-in"])),
    locks,
    days: storage.days,
    signals
  };
}
const signalsApplied = (policy) => ["gpc", "dnt"].filter((signal) => Object.values(policy.locks).includes(signal));

function createRunner({ config, environment, window, grants, call }) {
  const started = /* @__PURE__ */ new Map();
  const running = /* @__PURE__ */ new Set();
  const allowed = ({ id }) => grants()[id] === true;
  const mayLoad = (it) => allowed(it) || it.options?.mode === "advanced";
  function script(src) {
    const el = window.document.createElement("script");
    el.async = true;
    el.nonce = environment.nonce;
    el.src = environment.trust.url(src);
    window.document.head.append(el);
  }
  const tell = (it, what, of) => call(it.id, () => of[what]?.({ window, options: it.options, script }));
  function load(it) {
    const first = !started.has(it.id);
    if (first) started.set(it.id, environment.integration(it.use));
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
}

function createState(policy, resolve, run) {
  const $decision = atom();
  const $policy = atom(policy);
  const $grants = atom(NO_GRANTS);
  return {
    $decision,
    $policy,
    $grants,
    commit(next, cause, how = {}) {
      batch(() => {
        const previous = $grants.get();
        const previousDecision = $decision.get();
        if ("decision" in next) $decision.set(next.decision);
        if (next.policy) $policy.set(next.policy);
        const [decision, now] = [$decision.get(), $policy.get()];
        const grants = resolve(now, decision);
        $grants.set(grants);
        run({ cause, decision, previousDecision, policy: now, grants, previous, how });
      });
    }
  };
}

function startConsent(config, environment) {
  const { window, warn, now } = environment;
  const { name } = config.storage;
  const emitter = createEmitter((event, cause) => warn("listener-failed", event, cause));
  const grants = () => state.$grants.get();
  const allows = (need) => meets(need, grants());
  const $held = atom([]);
  const gate = window && createWatch({
    window,
    environment,
    config,
    allows,
    held: $held.set
  });
  const services = window && createRunner({ config, environment, window, grants, call: emitter.call });
  const state = createState(
    resolvePolicy(config, environment.signals()),
    (policy, decision) => resolveGrants(config, policy, decision, now()),
    createEffects({ config, environment, gate, services, keep, emitter, grants })
  );
  if (window) gate?.observe(window.document);
  const $view = atom("none");
  let keeper;
  const seen = [];
  let last;
  function keep(use) {
    if (keeper) return use(keeper);
    environment.keeper((create) => {
      keeper ?? (keeper = create(config, environment, (receipt) => emitter.emit("receipt", receipt)));
      use(keeper);
    });
  }
  const commit = (decision, cause, how) => emitter.call("$grants", () => state.commit({ decision }, cause, how));
  function stored() {
    last = newestDecision(readStored(window, name), last);
    return last && isCurrent(last, state.$policy.get(), now()) ? last : void 0;
  }
  function choose(choices, before, cause, how = {}) {
    if (window) keep((it) => it.check(choices));
    last = nextDecision(config, state.$policy.get(), before, last, choices, how.method ?? "api", now(), environment.uuid);
    commit(last, cause, how);
    show(waits() ? "banner" : "none");
  }
  const chooseAll = (granted, cause, how) => choose(Object.fromEntries(config.categories.map(({ id }) => [id, granted])), void 0, cause, how);
  const waits = () => config.categories.some(({ id }) => !state.$policy.get().locks[id] && state.$decision.get()?.choices[id] === void 0);
  function show(view) {
    if ($view.get() === view) return;
    if (view !== "none" && window) keep(() => void 0);
    emitter.call("$view", () => $view.set(view));
  }
  function start() {
    undo.push(onReturn(window, refresh));
    if (googleServices(config).length) denyByDefault(window);
    commit(stored(), "start");
    if (attempt(() => window.localStorage.getItem(`${name}_receipts`))?.includes('"id"')) keep((it) => it.deliver());
    if (waits()) show("banner");
  }
  function refresh() {
    const [before, after] = [state.$decision.get(), stored()];
    if (before?.time === after?.time && before?.seq === after?.seq) return;
    commit(after, after ? "tab" : "expiry");
    if (waits()) show("banner");
    else if ($view.get() === "banner") show("none");
  }
  function when(need, tell) {
    if (!tell) {
      return new Promise((done) => {
        when(need, (allowed) => allowed && done());
      });
    }
    let told;
    return state.$grants.subscribe(() => {
      const allowed = allows(need);
      if (allowed !== told) emitter.call("when", () => tell(told = allowed));
    });
  }
  const consent = {
    config,
    $decision: state.$decision,
    $policy: state.$policy,
    $grants: state.$grants,
    $view,
    $held,
    allows,
    when,
    observe: (root) => gate?.observe(root),
    decide: (choices, how) => choose(choices, state.$decision.get(), "choice", how),
    acceptAll: (how) => chooseAll(true, "choice", how),
    rejectAll: (how) => chooseAll(false, "choice", how),
    withdraw: (how) => chooseAll(false, "withdrawal", how),
    open: (view = "panel") => show(view),
    close: () => show(waits() ? "banner" : "none"),
    report: () => seen,
    on: emitter.on,
    destroy() {
      gate?.destroy();
      keeper?.destroy();
      undo.splice(0).forEach((it) => it());
      show("none");
    }
  };
  const undo = window ? [onOpener(window.document, consent.open)] : [];
  if (config.guard !== "off" && window) environment.guard((create) => create(window, consent, undo, seen));
  if (window) undo.push(whenActive(window.document, start));
  return consent;
}

const ADDRESSES = ["src", "srcset", "href", "poster", "data"];
const VISIBLE = /^(iframe|embed|object|video|audio|img)$/;
const partsOf = (el) => [el, ...[...el.querySelectorAll("*")].filter((it) => !it.hasAttribute("data-consent"))];
function createEmbeds(window, { warn }, may, held) {
  const needs = /* @__PURE__ */ new Set();
  const shown = /* @__PURE__ */ new Set();
  const once = /* @__PURE__ */ new Set();
  let told = [];
  function disarm(el, need) {
    for (const part of partsOf(el)) {
      for (const name of ADDRESSES) {
        const value = part.getAttribute(name);
        if (value === null || name === "href" && part.localName !== "link") continue;
        if (!part.hasAttribute(`data-${name}`)) {
          warn("real-address", need, `<${part.localName} ${name}="${value}">`);
          part.setAttribute(`data-${name}`, value);
        }
        part.removeAttribute(name);
      }
    }
  }
  function show(el) {
    let changed = false;
    for (const part of partsOf(el)) {
      for (const name of ADDRESSES) {
        const value = part.getAttribute(`data-${name}`);
        if (value === null || part.getAttribute(name) === value) continue;
        part.setAttribute(name, value);
        changed = true;
      }
    }
    shown.add(el);
    if (changed && el instanceof window.HTMLMediaElement) el.load();
  }
  function hide(el, need) {
    const loaded = shown.delete(el) || partsOf(el).some((part) => part.hasAttribute("src"));
    disarm(el, need);
    if (!loaded) return;
    if (el instanceof window.HTMLMediaElement) el.load();
    if (el instanceof window.HTMLIFrameElement) el.contentWindow?.location.replace("about:blank");
  }
  function apply() {
    const waiting = [];
    for (const el of needs) {
      const need = needOf(el);
      if (!el.isConnected || !el.hasAttribute(MARK)) {
        for (const set of [needs, once, shown]) set.delete(el);
        el.removeAttribute(ONCE);
      } else if (once.has(el) || may(need)) {
        show(el);
      } else {
        hide(el, need);
        if (VISIBLE.test(el.localName)) waiting.push(el);
      }
    }
    if (waiting.length === told.length && waiting.every((it, i) => it === told[i])) return;
    told = waiting;
    held(waiting.map((element) => ({
      element,
      need: needOf(element),
      load() {
        once.add(element);
        element.setAttribute(ONCE, "");
        apply();
      }
    })));
  }
  return {
    hold: (el) => void needs.add(el),
    apply,
    forget() {
      once.forEach((it) => it.removeAttribute(ONCE));
      once.clear();
    },
    destroy: () => held([])
  };
}

const LIMIT = 1e4;
const addressOf = (held) => held.dataset["src"] ?? held.getAttribute("src");
function createScripts(window, { trust, nonce, warn }, may) {
  const { document } = window;
  const queues = /* @__PURE__ */ new Map();
  const running = /* @__PURE__ */ new Set();
  const known = /* @__PURE__ */ new WeakSet();
  function run(held) {
    const script = document.createElement("script");
    for (const { name, value } of held.attributes) {
      if (!["type", "src", "data-src", "data-type", "nonce"].includes(name)) script.setAttribute(name, value);
    }
    const { type } = held.dataset;
    if (type) script.type = type;
    script.nonce = held.nonce || nonce;
    const address = addressOf(held);
    if (address !== null) script.src = trust.url(address);
    else script.text = trust.text(held.text);
    known.add(script);
    return new Promise((done) => {
      if (address !== null && !held.hasAttribute("async") && (!type || type === "module")) {
        const timer = setTimeout(done, LIMIT);
        const settle = () => {
          clearTimeout(timer);
          done();
        };
        script.addEventListener("load", settle);
        script.addEventListener("error", settle);
      } else {
        done();
      }
      held.replaceWith(script);
    });
  }
  function preload(queue) {
    const ahead = [...queue].filter((it) => addressOf(it) !== null && !it.hasAttribute("async")).slice(1);
    for (const held of ahead) {
      const link = document.createElement("link");
      link.rel = held.dataset["type"] === "module" ? "modulepreload" : "preload";
      link.as = "script";
      link.nonce = held.nonce || nonce;
      if (held.crossOrigin !== null) link.crossOrigin = held.crossOrigin;
      if (held.integrity) link.integrity = held.integrity;
      link.href = addressOf(held);
      document.head.append(link);
    }
  }
  async function release(need, queue) {
    if (running.has(need)) return;
    running.add(need);
    preload(queue);
    for (const held of queue) {
      if (!may(need)) break;
      queue.delete(held);
      if (!held.isConnected) {
        known.delete(held);
        continue;
      }
      try {
        await run(held);
      } catch (cause) {
        warn("script-refused", need, cause);
      }
    }
    running.delete(need);
  }
  function hold(script, need) {
    if (known.has(script) || script.type !== "text/plain") return;
    known.add(script);
    script.addEventListener("load", () => queues.get(need)?.delete(script));
    if (!queues.has(need)) queues.set(need, /* @__PURE__ */ new Set());
    queues.get(need).add(script);
  }
  return {
    hold,
    apply() {
      for (const [need, queue] of queues) {
        for (const script of queue) {
          if (needOf(script) === need || !queue.delete(script)) continue;
          known.delete(script);
          hold(script, needOf(script));
        }
      }
      for (const [need, queue] of queues) if (queue.size && may(need)) void release(need, queue);
    }
  };
}

function arm(script, need) {
  if (script.hasAttribute("data-consent")) return;
  if (script.type) script.dataset["type"] = script.type;
  script.dataset["consent"] = need;
  script.type = "text/plain";
}
function createTemplates(may) {
  const held = /* @__PURE__ */ new Map();
  return {
    hold(template, need) {
      if (!held.has(template)) held.set(template, { need });
    },
    apply() {
      for (const [template, entry] of held) {
        if (!template.isConnected) {
          entry.nodes?.forEach((it) => it.remove());
          held.delete(template);
        } else if (may(entry.need)) {
          if (!entry.nodes) {
            const content = template.ownerDocument.importNode(template.content, true);
            content.querySelectorAll("script").forEach((it) => arm(it, entry.need));
            entry.nodes = [...content.childNodes];
          }
          if (entry.nodes.some((it) => !it.isConnected)) template.after(...entry.nodes);
        } else {
          entry.nodes?.forEach((it) => it.remove());
        }
      }
    }
  };
}

const createGate = ({ window, environment, config, allows, held }) => {
  let open = true;
  const may = (need) => open && allows(need);
  const scripts = createScripts(window, environment, may);
  const embeds = createEmbeds(window, environment, may, held);
  const templates = createTemplates(may);
  return {
    take(elements) {
      for (const el of elements) {
        const need = needOf(el);
        for (const id of unknownIds(need, config)) environment.warn("unknown-need", need, id);
        if (el.localName === "script") scripts.hold(el, need);
        else if (el.localName === "template") templates.hold(el, need);
        else embeds.hold(el);
      }
    },
    apply(chosen) {
      if (chosen) embeds.forget();
      templates.apply();
      scripts.apply();
      embeds.apply();
    },
    destroy() {
      open = false;
      embeds.destroy();
    }
  };
};

const TIMEOUT = 1e4;
async function postJson(window, url, body, credentials = "omit") {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), TIMEOUT);
  try {
    const { status } = await window.fetch(url, {
      method: "POST",
      body,
      keepalive: true,
      credentials,
      headers: { "content-type": "application/json" },
      signal: stop.signal
    });
    return status;
  } catch {
    return 0;
  } finally {
    clearTimeout(timer);
  }
}
const beaconJson = (window, url, body) => {
  try {
    window.navigator.sendBeacon(url, body);
  } catch {
  }
};

const domainsOf = (host) => {
  const labels = host.split(".");
  return labels.map((_, i) => labels.slice(-i - 1).join(".")).slice(1);
};
const pathsOf = (path) => {
  const parts = path.split("/").filter(Boolean);
  return ["/", ...parts.flatMap((_, i) => [`/${parts.slice(0, i + 1).join("/")}`, `/${parts.slice(0, i + 1).join("/")}/`])];
};
function deleteCookie(document, name) {
  const { hostname, pathname } = document.location;
  for (const domain of ["", ...domainsOf(hostname)]) {
    for (const path of pathsOf(pathname)) {
      document.cookie = `${name}=; Max-Age=0; path=${path}${domain && `; domain=${domain}`}`;
    }
  }
}

function createStorage(window, { name, days, domain, sameSite }, mark) {
  const { document, location } = window;
  const isolated = sameSite === "None";
  let widest;
  const accepted = (it) => {
    const probe = `${name}_probe`;
    document.cookie = `${probe}=1; domain=${it}; path=/; SameSite=Lax`;
    if (!readCookies(document).some((cookie) => cookie[0] === probe)) return false;
    deleteCookie(document, probe);
    return true;
  };
  function writeCookie(value) {
    widest ?? (widest = domain === "auto" ? domainsOf(location.hostname).find(accepted) ?? "" : domain === "host" ? "" : domain);
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
  return (value) => {
    attempt(() => window.sessionStorage.setItem(name, mark));
    const cookie = attempt(() => writeCookie(value)) ?? false;
    const local = attempt(() => {
      window.localStorage.setItem(name, value);
      return window.localStorage.getItem(name) === value;
    }) ?? false;
    return { cookie, local, domain: widest ?? "" };
  };
}

const matchesPattern = (pattern, name) => RegExp(`^${pattern.replace(/[\\^$.|?+()[\]{}]/g, "\\$&").replace(/\*/g, ".*")}$`, "s").test(name);

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
function sweep(window, gone, spared) {
  for (const kind of new Set(gone.map((it) => it.kind))) {
    const { names, remove } = shelves[kind];
    const [out, kept] = [gone, spared].map((list) => list.filter((it) => it.kind === kind));
    const clean = (found2) => {
      for (const name of found2) {
        if (out.some((it) => matchesPattern(it.name, name)) && !kept.some((it) => matchesPattern(it.name, name))) void attempt(async () => remove(window, name))?.catch(() => void 0);
      }
    };
    const unlisted = () => clean(out.map((it) => it.name));
    const found = attempt(() => names(window));
    if (Array.isArray(found)) clean(found);
    else if (found) void found.then(clean, unlisted);
    else unlisted();
  }
}

async function digest(window, text) {
  const hash = await window.crypto?.subtle?.digest("SHA-256", new TextEncoder().encode(text));
  return hash && `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash))).replace(/\+/g, "-").replace(/\//g, "_").replace("=", "")}`;
}

const isoTime = (ms) => new Date(ms).toISOString();
const answer = (granted) => granted ? "granted" : "denied";
function buildReceipt({ decision, previousDecision, policy, grants, how }, config, receiptId, origin) {
  const { time, choices, recordId, seq, method } = decision;
  const type = receiptType(decision, previousDecision);
  const surface = method.split(".")[0];
  const chosen = config.services.filter((it) => it.id in choices);
  return {
    schema: RECEIPT_SCHEMA,
    receiptId,
    recordId,
    seq,
    event: {
      type,
      state: receiptState(type),
      consentType: "ExpressedConsent",
      time: isoTime(time),
      validUntil: isoTime(lapsesAt(decision, policy)),
      by: "subject",
      method
    },
    regime: { jurisdiction: policy.jurisdiction, model: policy.model, basis: policy.basis },
    policy: { id: config.policy.id, version: policy.version, url: policy.url, ...how.language && { language: how.language } },
    choices: Object.fromEntries(config.categories.map(({ id }) => [id, answer(grants[id])])),
    services: Object.fromEntries(chosen.map(({ id }) => [id, answer(grants[id])])),
    signals: { gpc: policy.signals.gpc ?? null, dnt: policy.signals.dnt ?? null },
    ...surface !== "api" && { ui: { surface, ...how.shownAt && { shownAt: isoTime(how.shownAt) } } },
    origin,
    sdk: { name: "assent", version: "0.1.0" }
  };
}

function createQueue(window, key) {
  let memory = { queue: [] };
  let written = true;
  return {
    load: () => written && attempt(() => {
      const kept = JSON.parse(window.localStorage.getItem(key));
      return kept?.queue.every((it) => typeof it.id === "string") ? kept : void 0;
    }) || memory,
    save(kept) {
      memory = kept;
      written = attempt(() => {
        window.localStorage.setItem(key, JSON.stringify(kept));
        return true;
      }) ?? false;
    }
  };
}

const MOST = 50;
const FIRST_RETRY = 2e3;
const LONGEST_RETRY = 3e5;
function createOutbox(environment, config, made) {
  const { warn } = environment;
  const window = environment.window;
  const queue = createQueue(window, `${config.storage.name}_receipts`);
  const hashOf = (text) => digest(window, text);
  const endpoint = config.receipts.endpoint;
  let busy = false;
  let failures = 0;
  let ended = false;
  let timer;
  const replace = (id, by) => {
    const kept = queue.load();
    queue.save({ ...kept, queue: kept.queue.flatMap((it) => it.id === id ? by : [it]) });
  };
  async function receiptOf({ id, change, receipt }) {
    if (receipt ?? !change?.decision) return receipt;
    let fresh;
    try {
      fresh = buildReceipt(change, config, id, window.location.origin);
    } catch (cause) {
      return void warn("receipt-failed", cause);
    }
    const { last } = queue.load();
    const hash = change.how.texts && await hashOf(change.how.texts);
    const full = await sealReceipt({
      ...fresh,
      policy: { ...fresh.policy, ...hash && { hash } },
      ...last?.recordId === fresh.recordId && last.seq + 1 === fresh.seq && { prev: last.hash }
    }, hashOf);
    replace(id, [{ id, receipt: full }]);
    const { integrity, recordId, seq } = full;
    if (integrity?.alg === "sha-256") queue.save({ ...queue.load(), last: { recordId, seq, hash: integrity.hash } });
    made(full);
    return full;
  }
  async function deliver() {
    const waiting = queue.load().queue;
    if (waiting.length > MOST) {
      warn("receipts-dropped", endpoint, waiting.length - MOST);
      queue.save({ ...queue.load(), queue: waiting.slice(-MOST) });
    }
    for (let item; item = queue.load().queue[0]; ) {
      const receipt = await receiptOf(item);
      const status = receipt ? await postJson(window, endpoint, JSON.stringify(receipt)) : 200;
      const taken = status >= 200 && status < 300 || status === 409;
      if (!taken) {
        if (status < 400 || status >= 500 || status === 408 || status === 429) return retry();
        warn("receipt-refused", endpoint, status, item.id);
      }
      failures = 0;
      replace(item.id, []);
    }
  }
  function retry() {
    if (ended) return;
    const wait = Math.min(FIRST_RETRY * 2 ** failures++, LONGEST_RETRY);
    timer = setTimeout(flush, wait * (0.5 + Math.random() / 2));
  }
  function flush() {
    if (ended || busy || !queue.load().queue.length) return;
    busy = true;
    clearTimeout(timer);
    timer = void 0;
    deliver().catch(retry).finally(() => {
      busy = false;
      if (!timer) flush();
    });
  }
  const leave = () => {
    if (!busy) {
      for (const { receipt } of queue.load().queue) if (receipt) beaconJson(window, endpoint, JSON.stringify(receipt));
    }
  };
  window.addEventListener("online", flush);
  window.addEventListener("pagehide", leave);
  return {
    add({ decision, previousDecision, policy, grants, how }) {
      const kept = queue.load();
      queue.save({ ...kept, queue: [...kept.queue, { id: environment.uuid(), change: { decision, previousDecision, policy, grants, how } }] });
      flush();
    },
    flush,
    destroy() {
      ended = true;
      clearTimeout(timer);
      window.removeEventListener("online", flush);
      window.removeEventListener("pagehide", leave);
    }
  };
}

const OWN = ["cookie", "localStorage", "sessionStorage"];
const createKeeper = (config, environment, made) => {
  const window = environment.window;
  let reloading = false;
  const write = createStorage(window, config.storage, environment.mark);
  const outbox = config.receipts.endpoint === void 0 ? void 0 : createOutbox(environment, config, made);
  return {
    check(choices) {
      for (const id of unknownIds(Object.keys(choices).join(" "), config)) environment.warn("unknown-id", id);
    },
    persist(decision) {
      const { name, days, sameSite, refresh } = config.storage;
      const { recordId, seq } = decision;
      const kept = readStored(window, name).map(decodeDecision);
      if (kept.some((it) => it?.recordId === recordId && it.seq > seq)) return;
      const value = encodeDecision(decision, environment.mark);
      const { cookie, local, domain } = write(value);
      if (!cookie) environment.warn(local ? "cookie-refused" : "not-kept", name, `${name}=${value}`.length);
      if (refresh) void postJson(window, refresh, JSON.stringify({ name, value, days, domain, sameSite }), "same-origin");
    },
    sweep(grants) {
      const declared = (granted) => config.services.filter(({ id }) => grants[id] === granted).flatMap(declaredNames);
      sweep(window, declared(false), [...declared(true), ...OWN.map((kind) => ({ kind, name: `${config.storage.name}*` }))]);
    },
    record: (change) => outbox?.add(change),
    deliver: () => outbox?.flush(),
    reload({ previous, grants }) {
      if (reloading || !config.services.some(({ id, reload }) => reload && previous[id] && !grants[id])) return;
      reloading = true;
      setTimeout(() => window.location.reload());
    },
    destroy: () => outbox?.destroy()
  };
};

const integrations = {
  "google-analytics": () => import('./chunk-lZVlp0SV.js').then((it) => it.googleAnalytics)
};
const loaders = {
  integration: (name) => integrations[name]?.() ?? Promise.reject(Error(`there is no integration "${name}"`)),
  gate: (use) => use(createGate),
  keeper: (use) => use(createKeeper),
  guard: (use) => void import('./chunk-CbpwucOp.js').then((it) => use(it.createGuard)),
  warnings: () => import('./chunk-Cec-1rx9.js').then((it) => it.explainWarning)
};

function createConsent(input, environment = hereEnvironment(loaders)) {
  const { config, problems } = parseConfig(input);
  if (!config) throw new ConfigError(problems);
  return startConsent(config, environment);
}

export { MARK as M, ONCE as O, createConsent as c, gtag as g, matchesPattern as m, signalsApplied as s };
