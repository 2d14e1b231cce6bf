import { r as real, w as waitsForAnswer, R as REQUIRED, g as global } from './chunk-waitsForAnswer.js';
import { f as forEachSignal, s as signalKinds } from './chunk-signals.js';
import { c as attempt, w as webAddress, r as readStored, i as isFresh, M as MARK, f as isLive, k as keepPress, g as readLocal, p as pressKey, h as deleteLeftDatabases, j as reviewStored, n as npmModules, l as warningSentences } from './chunk-npmModules.js';
import { m as meets, N as NO_GRANTS, g as resolveGrants, i as startingPolicy, p as parseConfig, C as ConfigError } from './chunk-grants.js';
export { j as signalsApplied } from './chunk-grants.js';
import { atom, batch } from 'nanostores';
import { P as PAGE_SIGN } from './chunk-pageSign.js';
import { n as newestDecision, l as liveDecision } from './chunk-configInForce.js';
import { u as unmapped, a as disableAnalytics, c as consentState, b as denied, e as expectsGoogle } from './chunk-declaredNames.js';
import { i as isLayer, o as openLayer, c as commandOf, a as isCommand } from './chunk-gtag.js';

function createLife(failed = () => void 0) {
  const undos = /* @__PURE__ */ new Set();
  let ended = false;
  function undoNow(undo) {
    try {
      undo?.();
    } catch (cause) {
      failed(cause);
    }
  }
  const whileAlive = (run) => (...args) => {
    if (!ended) run(...args);
  };
  return {
    get ended() {
      return ended;
    },
    add(undo) {
      const once = () => {
        if (undos.delete(once)) undoNow(undo);
      };
      if (ended) undoNow(undo);
      else undos.add(once);
      return once;
    },
    whileAlive,
    awaiting: (begin) => new Promise((done, fail) => {
      if (!ended) begin().then(whileAlive(done), whileAlive(fail));
    }),
    end() {
      ended = true;
      for (const once of [...undos].reverse()) once();
    }
  };
}

function bindEnvironment(environment) {
  const life = createLife((cause) => environment.warn("effect-failed", "destroy", cause));
  const { whileAlive } = life;
  return {
    ...environment,
    life,
    idle: (run) => environment.idle(whileAlive(run)),
    painted: (run) => environment.painted(whileAlive(run)),
    warn: whileAlive(environment.warn)
  };
}

const isPrinted = ({ document }, name) => attempt(() => real(document).querySelector(`meta[name="assent-${name}"][content="1"]`) !== null);
const readSignals = (window = { navigator: {} }) => forEachSignal((name) => isPrinted(window, name) || signalKinds[name].read(window));

const factoryOf = (window) => {
  const { trustedTypes } = window ?? {};
  return typeof trustedTypes?.createPolicy === "function" ? trustedTypes : void 0;
};
function createTrust(window) {
  const refuse = (value) => {
    throw new TypeError(`assent does not vouch for ${value}`);
  };
  const text = (value, may) => may() ? value : refuse(value);
  const rules = {
    createHTML: text,
    createScript: text,
    createScriptURL(value, may) {
      const address = webAddress(window, value);
      return address && may(address) ? value : refuse(value);
    }
  };
  let policy;
  const made = () => {
    try {
      policy ?? (policy = factoryOf(window)?.createPolicy("assent", rules));
    } catch {
    }
    return policy ?? rules;
  };
  return {
    url: (value, may) => made().createScriptURL(value, may),
    text: (value, may) => made().createScript(value, may),
    html: (value, may) => made().createHTML(value, may)
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
const findNonces = ({ document }) => new Set([...real(document).querySelectorAll("script[nonce]:not([data-consent])")].map((it) => it.nonce).filter(Boolean));
function browserEnvironment(window2, sentences, nonce, folder = "") {
  const found = nonce ? [nonce] : window2 ? [...findNonces(window2)] : [];
  const idle = window2?.requestIdleCallback;
  return {
    window: window2,
    now: () => Date.now(),
    signals: () => readSignals(window2),
    trust: createTrust(window2),
    nonce: found.length === 1 ? found[0] : "",
    nonced: found.length > 0,
    folder,
    // Where the browser has none, an element may have its name.
    idle(run) {
      if (typeof idle === "function") window2.requestIdleCallback(run, { timeout: 2e3 });
      else setTimeout(run, 2e3);
    },
    // A page that nobody sees has no frames.
    painted: (run) => void new Promise((done) => {
      window2?.requestAnimationFrame?.(() => setTimeout(done));
      setTimeout(done, 200);
    }).then(run),
    warn: createWarn(sentences)
  };
}
const hereEnvironment = (sentences) => browserEnvironment(typeof window === "undefined" ? void 0 : window, sentences);

const isLocal = ({ location }) => /^(([^.]+\.)*localhost|127\.[\d.]+|\[::1\])$/.test(location.hostname);

function whenActive(document, run) {
  const page = real(document);
  page.addEventListener("prerenderingchange", run);
  if (!page.prerendering) run();
  return () => page.removeEventListener("prerenderingchange", run);
}
function onReturn(window, back) {
  const run = (event) => {
    if (event.persisted !== false) back();
  };
  const events = [[window, "storage"], [window, "pageshow"], [window.document, "visibilitychange"]];
  for (const [target, name] of events) real(target).addEventListener(name, run);
  return () => {
    for (const [target, name] of events) real(target).removeEventListener(name, run);
  };
}

function onOpener(document, open) {
  const press = (event) => {
    for (const it of event.composedPath()) {
      const { nodeType, dataset } = real(it);
      const view = nodeType === 1 ? dataset?.["assentOpen"] : void 0;
      if (view === void 0) continue;
      event.preventDefault();
      open(view === "banner" ? view : "panel");
      return;
    }
  };
  const window = real(real(document).defaultView);
  window.addEventListener("click", press, true);
  return () => window.removeEventListener("click", press, true);
}

const LOOK_EVERY_MS = 300;
function signPage(window, stored) {
  window[PAGE_SIGN] = stored;
  return () => delete window[PAGE_SIGN];
}
function watchOuterPages(window, stored, tell) {
  let timer;
  function look() {
    let [silent, waits] = [false, false];
    try {
      for (let at = window; at !== at.parent; ) {
        at = at.parent;
        const [its, { readyState }] = [at[PAGE_SIGN], real(at.document)];
        if (its) silent || (silent = its === stored);
        else waits || (waits = its === "" || readyState !== "complete");
      }
    } catch {
    }
    tell(silent || waits);
    if (waits && !silent) timer = setTimeout(look, LOOK_EVERY_MS);
  }
  look();
  return () => clearTimeout(timer);
}

function createChoiceMemory(config, { window, now }, review) {
  const memory = {
    last: void 0,
    read() {
      memory.last = newestDecision(readStored(window, config.storage.name), memory.last);
      const live = memory.last && liveDecision(memory.last, now());
      return live && review ? review(config, live, now()) : live;
    }
  };
  return memory;
}

function createCurrentView(life, keeper, { call }, ahead, waits, silent) {
  const $view = atom("none");
  life.add(() => call("$view", () => $view.set("none")));
  function show(view) {
    if (life.ended || $view.get() === view) return;
    if (view === "panel" && ahead() && !keeper.module) return keeper.use(() => show(view));
    if (view !== "none" && !ahead()) keeper.use(() => void 0);
    call("$view", () => $view.set(view));
  }
  const close = () => show(waits() && !silent() ? "banner" : "none");
  const ask = () => {
    if ($view.get() !== "panel") close();
  };
  return { $view, show, close, ask, settle: () => waits() ? keeper.use(ask) : ask() };
}

const chosen = ({ cause }) => cause === "choice" || cause === "withdrawal";
function createEffects({ config, environment, fingerprint, gate, google, runner, keep, emitter, protection, grants }) {
  const { window } = environment;
  if (!window) return () => void 0;
  const { name } = config.storage;
  const deaf = unmapped(config);
  const denied = (it) => config.services.some(({ id }) => it[id] === false);
  const effects = [
    /** The choice survives a closing tab. Rewritten once a visit, its time unchanged: browsers cap the life of a cookie. */
    ["persist", (change) => {
      const { decision } = change;
      if (!decision) return;
      const persist = () => keep((it) => it.persist(decision));
      if (chosen(change)) persist();
      else if (change.cause === "start" && !isFresh(window, name, fingerprint)) environment.idle(persist);
    }],
    /** Vendors hear of it before their tags run. */
    ["inform", ({ cause, decision, policy }) => {
      runner.module?.stop();
      disableAnalytics(window, config, grants());
      const waiting = cause === "start" && !decision && waitsForAnswer(config, policy, decision);
      if (google?.update(consentState(config, grants()), waiting) && deaf) environment.warn("google-unmapped", deaf);
    }],
    /** After the vendor was told, which is the last that it has to say. */
    ["protect", ({ previous, grants: now }) => protection().follow(previous, now)],
    ["release", (change) => {
      gate?.apply(chosen(change));
      if (config.services.some((it) => it.use ?? it.onGrant ?? it.onRevoke)) runner.use((it) => it.start());
    }],
    ["sweep", ({ cause, previous }) => {
      const sweep = () => {
        if (denied(grants()) || denied(previous)) keep((it) => it.sweep(grants(), previous));
      };
      if (cause === "start") environment.idle(sweep);
      else sweep();
    }],
    ["record", (change) => {
      if (config.receipts.endpoint && chosen(change)) keep((it) => it.record(change));
    }],
    ["announce", (change) => {
      emitter.emit("change", change);
      real(window.document).dispatchEvent(new window.CustomEvent("consent:change", { detail: change }));
      google?.announce(grants());
    }],
    /** Last of all, and when what the keeper had to do is done: only a fresh page is rid of a service that cannot be stopped. */
    ["reload", (change) => {
      if (change.cause !== "start" && config.services.some((it) => it.reload)) keep((it) => it.reload(change, chosen(change)));
    }]
  ];
  return (change) => {
    for (const [name2, run] of effects) {
      try {
        run(change);
      } catch (cause) {
        environment.warn("effect-failed", name2, cause);
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

function createMarkWatcher({ window, gate, allows, warn }) {
  const { document } = window;
  const waiting = [];
  let roots;
  let [open, asked] = [false, false];
  function take(el, fresh) {
    const it = real(el);
    const need = it.getAttribute(MARK);
    waiting.push(el);
    if (it.localName !== "script") return;
    const { type } = el;
    if (!isLive(type) || allows(need)) return;
    warn("not-inert", need);
    if (!fresh || real(document).readyState !== "loading" && !el.hasAttribute("src")) return;
    if (type) el.setAttribute("data-type", type);
    el.type = "text/plain";
  }
  const inside = (root) => roots ? [root, ...real(root).querySelectorAll("*")].flatMap((it) => {
    const within = roots.get(it);
    return within ? [within, ...[...within.children].flatMap(inside)] : [];
  }) : [];
  function scan(root, fresh) {
    const it = real(root);
    if (it.hasAttribute?.(MARK)) take(root, fresh);
    if (it.firstElementChild) it.querySelectorAll(`[${MARK}]`).forEach((found) => take(found, fresh));
  }
  function leave(root) {
    const it = real(root);
    if (it.isConnected) return;
    if (it.hasAttribute(MARK)) waiting.push(root);
    for (const one of [it, ...inside(root)]) if (one.firstElementChild) waiting.push(...one.querySelectorAll(`[${MARK}]`));
  }
  function handOver() {
    if (!waiting.length || asked && !gate.module) return;
    asked = true;
    gate.use((it) => {
      it.take(waiting.splice(0));
      if (open) it.apply(false);
    });
  }
  const observer = new window.MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes } of records) {
      for (const node of addedNodes) if (real(node).nodeType === 1) [node, ...inside(node)].forEach((it) => scan(it, true));
      if (gate.module) {
        for (const node of removedNodes) if (real(node).nodeType === 1) leave(node);
      }
      if (type === "attributes") {
        if (real(target).hasAttribute(MARK)) take(target, false);
        else waiting.push(target);
      }
    }
    handOver();
  });
  const observe = (root) => {
    const { host, nodeType } = root;
    if (nodeType === 11 && host) (roots ?? (roots = /* @__PURE__ */ new WeakMap())).set(host, root);
    observer.observe(root, { childList: true, subtree: true, attributeFilter: [MARK] });
    scan(root, false);
    handOver();
  };
  return {
    observe,
    apply(chosen) {
      open = true;
      gate.module?.apply(chosen);
    },
    destroy: () => observer.disconnect()
  };
}

function createProtection({ services, hosts, guard }, { life, idle }, createGuard, begin) {
  const hosted = [...services.filter((it) => it.category !== REQUIRED && (it.use !== void 0 || it.hosts.length > 0)).map((it) => it.id), ...Object.values(hosts)];
  const lost = /* @__PURE__ */ new Set();
  let on = false;
  function use() {
    createGuard.use((create) => {
      if (on || life.ended || guard === "off" && !lost.size) return;
      on = true;
      begin(create, lost);
    });
  }
  if (guard !== "off") use();
  return {
    follow(previous, now) {
      let runs = false;
      for (const need of hosted) {
        if (meets(need, now)) {
          lost.delete(need);
          runs || (runs = need !== REQUIRED);
        } else if (meets(need, previous)) {
          lost.add(need);
        }
      }
      if (lost.size) use();
      else if (runs && !createGuard.module) idle(() => createGuard.use(() => void 0));
    },
    isOn: () => on || !lost.size
  };
}

function createLazy(life, fetch, create, begin = () => void 0) {
  let module;
  function makeOnce(means) {
    if (module) return module;
    const made = module = create(means);
    life.add(made.destroy);
    begin(means);
    return made;
  }
  return {
    get module() {
      return module;
    },
    use(run, late) {
      if (module) return run(module);
      if (life.ended) return;
      fetch((means) => {
        const now = life.ended ? late : run;
        now?.(makeOnce(means));
      });
    }
  };
}

function createLazyModules(config, environment, modules, { emit, call }, { keeping, follow, ...needs }) {
  const { life } = environment;
  const all = { config, environment, window: environment.window, ...needs };
  const integration = (name) => life.awaiting(() => modules.integration(name));
  return {
    gate: createLazy(life, modules.gate, (create) => create(all)),
    keeper: createLazy(
      life,
      modules.choiceKeeper,
      ({ create }) => create(config, environment, { ...keeping, made: life.whileAlive((receipt) => emit("receipt", receipt)) }),
      (it) => follow(it.follow)
    ),
    runner: createLazy(life, modules.runner, (create) => create({ ...all, integration, call })),
    guard: createLazy(life, modules.guard, (create) => create),
    integration
  };
}

const WAIT_FOR_UPDATE_MS = 500;
const isConsent = (it) => isCommand(it) && it[0] === "consent";
const isDefault = (it) => isConsent(it) && it[1] === "default";
const isGoogles = (it) => isCommand(it) || Object(it)["gtm.start"] !== void 0;
const entriesOf = (layer) => [].slice.call(layer);
function createDataLayer(window, warn) {
  const all = /* @__PURE__ */ new Map();
  const through = { push: (command) => window.gtag(...command) };
  let expected = false;
  let update;
  let event;
  const isRead = (layer) => !Array.isArray(layer) || Object.prototype.hasOwnProperty.call(layer, "push") && !!window.google_tag_manager;
  function place(layer, command) {
    if (isRead(layer)) layer.push(command);
    else layer.splice(entriesOf(layer).map(isConsent).lastIndexOf(true) + 1, 0, command);
  }
  function tell(layer, it) {
    const entries = entriesOf(layer);
    if (!it.google && (expected || it.length !== entries.length)) {
      it.length = entries.length;
      it.google = expected || layer === through || entries.some(isGoogles);
      if (it.google && !entries.some(isDefault)) {
        if (window.google_tag_manager && layer !== through && isRead(layer)) warn("google-first");
        place(layer, commandOf("consent", "default", { ...denied, wait_for_update: WAIT_FOR_UPDATE_MS }));
      }
    }
    if (it.google && it.update !== update) {
      it.update = update;
      place(layer, commandOf("consent", "update", update));
    }
    if (layer !== through && it.event !== event) {
      it.event = event;
      layer.push(event);
    }
  }
  function safely(run) {
    try {
      run();
    } catch (cause) {
      warn("listener-failed", "dataLayer", cause);
    }
  }
  const look = () => safely(() => {
    const { gtag } = window;
    const dataLayer = global(window, "dataLayer");
    const found = isLayer(dataLayer) ? dataLayer : typeof gtag === "function" && through;
    if (found && !all.has(found)) all.set(found, {});
    for (const [layer, it] of all) safely(() => tell(layer, it));
  });
  const observer = new window.MutationObserver(look);
  observer.observe(window.document, { childList: true, subtree: true });
  return {
    deny() {
      expected = true;
      if (typeof window.gtag !== "function") safely(() => openLayer(window));
      look();
    },
    update(state, waiting) {
      if (!waiting || JSON.stringify(state) !== JSON.stringify(denied)) update = state;
      look();
      return [...all.values()].some((it) => it.google);
    },
    announce(consent) {
      event = { event: "consent_update", consent };
      look();
    },
    destroy: () => observer.disconnect()
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
        if (cause !== "region" || JSON.stringify(grants) !== JSON.stringify(previous)) run({ cause, decision, previousDecision, policy: now, grants, previous, how });
      });
    }
  };
}

function createWhenAllowed($grants, allows, { call }) {
  function when(need, tell) {
    if (!tell) {
      return new Promise((done) => {
        when(need, (allowed) => {
          if (allowed) done();
        });
      });
    }
    let told;
    return $grants.subscribe(() => {
      const allowed = allows(need);
      if (allowed !== told) {
        told = allowed;
        call("when", () => tell(allowed));
      }
    });
  }
  return when;
}

function startConsent(config, environment, modules, { fingerprint = "", review, ahead, ...known } = {}) {
  const { window, warn, life } = environment;
  const { name } = config.storage;
  const google = known.google ?? (window && createDataLayer(window, warn));
  if (expectsGoogle(config)) google?.deny();
  const emitter = createEmitter((event, cause) => warn("listener-failed", event, cause));
  const $held = atom([]);
  const $outdated = atom(false);
  const $silent = atom(false);
  const $locale = atom(config.ui.locale);
  const once = /* @__PURE__ */ new WeakSet();
  const grants = () => state.$grants.get();
  const allows = (need) => !early.length && meets(need, grants());
  const commit = (next, cause, how) => emitter.call("$grants", () => state.commit(next, cause, how));
  const memory = createChoiceMemory(config, environment, review);
  let policyOfLaw;
  let begun = !window;
  const early = [];
  const carryOut = (it) => it.chooseWaiting(early.splice(0));
  const { gate, keeper, runner, guard, integration } = createLazyModules(config, environment, modules, emitter, {
    once,
    grants,
    allows,
    held: $held.set,
    keeping: {
      fingerprint,
      memory,
      learnt: () => policyOfLaw,
      begun: () => begun,
      commit,
      chosen: () => currentView.close(),
      current: () => ({ decision: begun ? $decision.get() : memory.read(), policy: $policy.get(), grants: grants() }),
      guarded: () => protection.isOn(),
      outdated: (it) => emitter.call("$outdated", () => $outdated.set(it)),
      silent: $silent.get
    },
    follow(followLaw) {
      followLaw(config, environment, memory.last, learn);
      carryOut(keeper.module);
    }
  });
  function learn(policy) {
    policyOfLaw = policy;
    if (!begun || life.ended) return;
    commit({ policy }, "region");
    currentView.ask();
  }
  const markWatcher = window && modules.gate && createMarkWatcher({ window, gate, allows, warn });
  life.add(markWatcher?.destroy);
  life.add(google?.destroy);
  const state = createState(
    ahead?.policy ?? startingPolicy(config, environment.signals()),
    (policy, decision) => resolveGrants(config, policy, decision),
    createEffects({ config, environment, fingerprint, gate: markWatcher, google, runner, keep: keeper.use, emitter, protection: () => protection, grants })
  );
  markWatcher?.observe(window.document);
  const { $decision, $policy, $grants } = state;
  const currentView = createCurrentView(life, keeper, emitter, () => !begun, () => waitsForAnswer(config, $policy.get(), $decision.get()), $silent.get);
  function choose(choices, cause, how = {}) {
    if (life.ended) return;
    const press = [choices, cause, how, environment.now()];
    if (keeper.module) return keeper.module.choose(...press);
    early.push({ press, kept: keepPress(window, config, press) });
    if (!begun || ahead) currentView.show("none");
    keeper.use(carryOut, carryOut);
  }
  function start() {
    if (!early.length && !readLocal(window, pressKey(name))) return begin();
    memory.read();
    keeper.use((it) => {
      carryOut(it);
      begin();
    });
  }
  function begin() {
    life.add(onReturn(window, refresh));
    deleteLeftDatabases(window, name);
    const decision = memory.read();
    if (review) keeper.use(() => void 0);
    begun = true;
    commit({ decision, policy: policyOfLaw }, "start");
    if (readLocal(window, `${name}_receipts`).includes('"id"')) keeper.use((it) => it.deliver());
    currentView.settle();
  }
  const stateOf = (it) => it && it.time + JSON.stringify(it.choices);
  function refresh() {
    const [previous, stored] = [$decision.get(), memory.read()];
    if (stateOf(previous) === stateOf(stored)) return;
    commit({ decision: stored }, stored ? "tab" : "expiry");
    currentView.settle();
  }
  const seen = [];
  const consent = {
    config,
    $decision,
    $policy,
    $grants,
    $view: currentView.$view,
    $held,
    $locale,
    $outdated,
    $silent,
    allows,
    setLocale: $locale.set,
    when: createWhenAllowed($grants, allows, emitter),
    observe: (root) => {
      if (!life.ended) markWatcher?.observe(root);
    },
    // Whoever calls may have no types: `true` alone is no choice.
    decide: (choices, how) => choose(Object(choices), "choice", how),
    acceptAll: (how) => choose(true, "choice", how),
    rejectAll: (how) => choose(false, "choice", how),
    withdraw: (how) => choose(false, "withdrawal", how),
    open: (view = "panel") => currentView.show(view),
    close: currentView.close,
    again: () => keeper.module?.again(),
    describe: async ({ use }) => use ? integration(use) : void 0,
    report: () => seen,
    on: emitter.on,
    destroy: life.end
  };
  if (!window) return consent;
  life.add(onOpener(window.document, consent.open));
  life.add(signPage(window, name));
  let active = false;
  life.add(watchOuterPages(window, name, (silent) => {
    $silent.set(silent);
    if (active || begun) currentView.ask();
  }));
  const protection = createProtection(config, environment, guard, (create, lost) => create({ ...environment, window }, consent, once, seen, lost));
  life.add(whenActive(window.document, () => {
    if (!ahead) return start();
    active = true;
    currentView.ask();
    ahead.checked(start);
  }));
  return consent;
}

function createConsent(input, environment = hereEnvironment(warningSentences)) {
  const { config, problems } = parseConfig(input);
  if (!config) throw new ConfigError(problems);
  const surroundings = bindEnvironment(environment);
  const { window, idle } = surroundings;
  if (window && isLocal(window)) idle(() => void import('./chunk-tellAdvice.js').then((it) => it.tellAdvice(input, window.document)));
  return startConsent(config, surroundings, npmModules, { review: reviewStored });
}

export { ConfigError, createConsent, meets };
