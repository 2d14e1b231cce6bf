import { i as isFresh, M as MARK, a as isCurrent, b as bare, m as meets, n as nextDecision, c as attempt, f as newestDecision, r as readStored, p as parseConfig, C as ConfigError, l as loaders } from './chunk-Cn5_BcdB.js';
import { atom, batch } from 'nanostores';
import { g as googleServices, d as disableAnalytics, u as updateConsentMode, a as denyByDefault } from './chunk-64qjEZes.js';
import { R as REQUIRED } from './chunk-ETXTQWk6.js';
import 'js-cookie';
import './receipt.js';

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
  // A page that nobody sees has no frames.
  painted: (run) => void new Promise((done) => {
    window2?.requestAnimationFrame?.(() => setTimeout(done));
    setTimeout(done, 200);
  }).then(run),
  warn: createWarn(loaders.warnings)
});
const hereEnvironment = (loaders) => browserEnvironment(typeof window === "undefined" ? void 0 : window, loaders);

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
      services.stop();
      if (!google) return;
      disableAnalytics(window, config, grants());
      if (decision || cause !== "start" || policy.model !== "opt-in") updateConsentMode(window, config, grants());
    },
    release(change) {
      gate?.apply(chosen(change));
      services.start();
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
  const state = createState(
    resolvePolicy(config, environment.signals()),
    (policy, decision) => resolveGrants(config, policy, decision, now()),
    createEffects({ config, environment, gate, services: { stop: () => runner?.stop(), start: startServices }, keep, emitter, grants })
  );
  if (window) gate?.observe(window.document);
  const $view = atom("none");
  const $locale = atom(config.ui.locale);
  let keeper;
  let runner;
  const seen = [];
  let last;
  function keep(use) {
    if (keeper) return use(keeper);
    environment.keeper((create) => {
      keeper ?? (keeper = create(config, environment, (receipt) => emitter.emit("receipt", receipt)));
      use(keeper);
    });
  }
  function startServices() {
    if (runner) runner.start();
    else if (config.services.some((it) => it.use ?? it.onGrant ?? it.onRevoke)) {
      environment.runner((create) => {
        runner ?? (runner = create({ config, environment, window, grants, call: emitter.call }));
        runner.start();
      });
    }
  }
  const commit = (decision, cause, how) => emitter.call("$grants", () => state.commit({ decision }, cause, how));
  function stored() {
    last = newestDecision(readStored(window, name), last);
    return last && isCurrent(last, state.$policy.get(), now()) ? environment.review?.(config, last) ?? last : void 0;
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
    $locale,
    setLocale: $locale.set,
    allows,
    when,
    observe: (root) => gate?.observe(root),
    decide: (choices, how) => choose(choices, state.$decision.get(), "choice", how),
    acceptAll: (how) => chooseAll(true, "choice", how),
    rejectAll: (how) => chooseAll(false, "choice", how),
    withdraw: (how) => chooseAll(false, "withdrawal", how),
    open: (view = "panel") => show(view),
    close: () => show(waits() ? "banner" : "none"),
    describe: async ({ use }) => use ? environment.integration(use) : void 0,
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

function createConsent(input, environment = hereEnvironment(loaders)) {
  const { config, problems } = parseConfig(input);
  if (!config) throw new ConfigError(problems);
  return startConsent(config, environment);
}

export { ConfigError, createConsent, meets, signalsApplied };
