import { f as forEachSignal, s as signalKinds } from './chunk-cP0uIaAK.js';
import { i as isFresh, M as MARK, s as startingPolicy, m as meets, w as waitsFor, b as attempt, n as newestDecision, f as readStored, g as liveDecision, p as parseConfig, C as ConfigError, l as loaders } from './chunk-DjZcFIQA.js';
export { h as signalsApplied } from './chunk-DjZcFIQA.js';
import { atom, batch } from 'nanostores';
import { g as googleServices, d as disableAnalytics, u as updateConsentMode, a as denyByDefault } from './chunk-64qjEZes.js';
import './chunk-DlY0ioRL.js';
import 'js-cookie';
import './receipt.js';

const readSignals = (window = { navigator: {} }) => forEachSignal((name) => signalKinds[name].read(window));

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
      if (decision || cause !== "start" || policy.notice) updateConsentMode(window, config, grants());
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
      const { dataLayer } = window;
      dataLayer?.push?.({ event: "consent_update", consent: grants() });
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
  const all = /* @__PURE__ */ new Set();
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
      const it = [event, listener];
      all.add(it);
      return () => void all.delete(it);
    },
    emit(event, detail) {
      for (const [name, listener] of [...all]) {
        if (name === event) call(name, () => listener(detail));
      }
    }
  };
}

function createWatch(needs) {
  const { window, environment, allows } = needs;
  const { document } = window;
  const waiting = [];
  let open;
  let asked;
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

function resolveGrants({ categories, services }, { locks, defaults }, decision) {
  const { choices, over } = decision ?? {};
  const grants = {};
  for (const { id } of categories) {
    const lock = locks[id];
    grants[id] = lock ? lock === "required" || over?.[id] === lock && !!choices?.[id] : choices?.[id] ?? defaults[id] ?? false;
  }
  for (const { id, category = "" } of services) {
    const whole = grants[category] ?? false;
    grants[id] = locks[category] ? whole : choices?.[id] ?? choices?.[category] ?? defaults[id] ?? whole;
  }
  return Object.freeze(grants);
}
const NO_GRANTS = Object.freeze({});

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
        if (cause !== "region" || JSON.stringify(grants) !== JSON.stringify(previous)) run({ cause, decision, previousDecision, policy: now, grants, previous, how });
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
    startingPolicy(config, environment.signals()),
    (policy2, decision) => resolveGrants(config, policy2, decision),
    createEffects({ config, environment, gate, services: { stop: () => runner?.stop(), start: startServices }, keep, emitter, grants })
  );
  if (window) gate?.observe(window.document);
  const $view = atom("none");
  const $locale = atom(config.ui.locale);
  let keeper;
  let policy;
  let begun;
  let runner;
  const seen = [];
  let last;
  function keep(use) {
    if (keeper) return use(keeper);
    environment.keeper((create, follow) => {
      if (!keeper) {
        keeper = create(config, environment, (receipt) => emitter.emit("receipt", receipt));
        follow(config, environment, last, (it) => {
          policy = it;
          if (!begun) return;
          commit({ policy }, "region");
          ask();
        });
      }
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
  const commit = (next, cause, how) => emitter.call("$grants", () => state.commit(next, cause, how));
  function stored() {
    last = newestDecision(readStored(window, name), last);
    const live = last && liveDecision(last, now());
    return live && environment.review ? environment.review(config, live, now()) : live;
  }
  const choose = (choices, part, cause, how) => keep((it) => {
    const current = part ? state.$decision.get() : void 0;
    last = it.next(state.$policy.get(), current, last, choices, { method: "api", ...how });
    commit({ decision: last }, cause, how);
    askOrEnd();
  });
  const chooseAll = (granted, cause, how) => choose(Object.fromEntries(config.categories.map(({ id }) => [id, granted])), false, cause, how);
  const waits = () => waitsFor(config, state.$policy.get(), state.$decision.get());
  const askOrEnd = () => show(waits() ? "banner" : "none");
  const ask = () => void ($view.get() === "panel" || askOrEnd());
  const settle = () => waits() ? keep(ask) : ask();
  function show(view) {
    if ($view.get() === view) return;
    if (view !== "none") keep(() => void 0);
    emitter.call("$view", () => $view.set(view));
  }
  function start() {
    undo.push(onReturn(window, refresh));
    if (googleServices(config).length) denyByDefault(window);
    const decision = stored();
    if (environment.review) keep(() => void 0);
    begun = true;
    commit({ decision, policy }, "start");
    if (attempt(() => window.localStorage.getItem(`${name}_receipts`))?.includes('"id"')) keep((it) => it.deliver());
    settle();
  }
  const signOf = (it) => it && it.time + JSON.stringify(it.choices);
  function refresh() {
    const [before, after] = [state.$decision.get(), stored()];
    if (signOf(before) === signOf(after)) return;
    commit({ decision: after }, after ? "tab" : "expiry");
    settle();
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
    decide: (choices, how) => choose(choices, true, "choice", how),
    acceptAll: (how) => chooseAll(true, "choice", how),
    rejectAll: (how) => chooseAll(false, "choice", how),
    withdraw: (how) => chooseAll(false, "withdrawal", how),
    open: (view = "panel") => show(view),
    close: askOrEnd,
    describe: async ({ use }) => use ? environment.integration(use) : void 0,
    report: () => seen,
    on: emitter.on,
    destroy() {
      gate?.destroy();
      keeper?.destroy();
      begun = false;
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

export { ConfigError, createConsent, meets };
