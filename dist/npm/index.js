import { atom, batch } from "nanostores";

function attempt(access) {
  try {
    return access();
  } catch {
    return;
  }
}

function createWarn(sentences) {
  const said = new Set;
  return (code, ...details) => {
    const line = [ code, ...details ].join(" ");
    said.has(line) || (said.add(line), sentences().then(explain => explain(code, details), () => `assent: [${line}]`).then(it => console.warn(it)));
  };
}

const SAID = {
  1: !0,
  yes: !0,
  true: !0,
  0: !1,
  no: !1,
  false: !1
}, kind = (it, heeded, doc) => it, signalKinds = {
  dnt: kind({
    read: ({navigator: {doNotTrack, msDoNotTrack}, doNotTrack: old}) => SAID[doNotTrack ?? old ?? msDoNotTrack],
    about: [ "analytics", "advertising" ]
  }),
  gpc: kind({
    read: ({navigator: {globalPrivacyControl: it}}) => "boolean" === typeof it ? it : void 0,
    about: [ "advertising" ]
  })
}, signalNames = Object.keys(signalKinds);

function real(it) {
  const from = name => function(it, name) {
    const own = Object.getOwnPropertyDescriptor(it, name);
    return void 0 !== own && (void 0 !== own.get || "object" !== typeof own.value);
  }(it, name) ? it : function(it) {
    if (it.window === it) return EventTarget.prototype;
    const type = Object.getPrototypeOf(it);
    return Object.getPrototypeOf(type) ? type : it;
  }(it);
  return new Proxy({}, {
    get(_, name) {
      const value = Reflect.get(from(name), name, it);
      return "function" === typeof value ? value.bind(it) : value;
    },
    set: (_, name, value) => Reflect.set(from(name), name, value, it)
  });
}

function handleEnvironment(sentences) {
  const here = "undefined" === typeof window ? void 0 : window;
  return {
    window: here,
    now: () => Date.now(),
    signals: () => ((window = {
      navigator: {}
    }) => {
      return of = name => (({document}, name) => attempt(() => null !== real(document).querySelector(`meta[name="assent-${name}"][content="1"]`)))(window, name) || signalKinds[name].read(window), 
      Object.fromEntries(signalNames.map(name => [ name, of(name) ]));
      var of;
    })(here),
    warn: createWarn(sentences)
  };
}

const fingerprint = text => {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return (hash >>> 0).toString(36);
}, PLAIN = /^[a-z\d][a-z\d-]{0,31}$/i, defaults = {
  policy: {
    id: "main"
  },
  controller: {},
  categories: [ {
    id: "required"
  }, {
    id: "functional"
  }, {
    id: "analytics"
  }, {
    id: "advertising"
  } ],
  services: [],
  signals: {
    dnt: !1,
    gpc: [ "advertising" ]
  },
  storage: {
    domain: "auto",
    sameSite: "Lax"
  },
  receipts: {},
  ui: {
    layout: "box",
    position: "bottom-start",
    locale: "auto",
    trigger: !0,
    marks: !1,
    theme: {},
    messages: {}
  },
  guard: "off",
  strict: !1,
  hosts: {}
}, serviceDefaults = {
  vendor: {},
  cookies: [],
  hosts: [],
  reload: !1
}, cookieDefaults = {
  kind: "cookie",
  reach: "page"
}, known = {
  "google-analytics": "analytics"
};

function withoutUndefined(value) {
  return Array.isArray(value) ? value.map(it => withoutUndefined(it)) : (value => "object" === typeof value && null !== value && !Array.isArray(value))(value) ? Object.fromEntries(Object.entries(value).flatMap(([key, it]) => void 0 === it ? [] : [ [ key, "options" === key ? it : withoutUndefined(it) ] ])) : value;
}

function listen(target, types, run, how) {
  const each = method => {
    for (const type of types) real(target)[method](type, run, how);
  };
  return each("addEventListener"), () => each("removeEventListener");
}

const PAGE_SIGN = Symbol.for("assent"), dictionary = (...records) => Object.assign(Object.create(null), ...records), REQUIRED = "required", METHODS = [ "banner.accept_all", "banner.reject_all", "banner.acknowledge", "panel.accept_all", "panel.reject_all", "panel.save", "embed.accept", "choices.opt_out", "api" ], lapsesAt = ({time, days}, id) => time + 864e5 * (days?.[id] ?? 180), STORED = RegExp("^1\\.([0-9a-z]{1,9})\\.([0-9a-z]{1,6})\\.([a-z]+~?[a-z_]*)\\.([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})\\.([^.]+)\\.((?:[A-Za-z][A-Za-z0-9-]{0,127}(?:[*!]\\d{0,5}|\\+[a-z]+\\d{1,5})){0,600})(?:\\.([0-9a-z]*))?(?:\\.[0-9a-z]*)?$"), isOvercome = it => {
  return "age" === it || (lock = it, signalNames.includes(lock));
  var lock;
};

function decodeDecision(text) {
  const [, time, seq = "", by = "", recordId = "", encoded = "", ids = "", scope] = text.length <= 131072 && STORED.exec(text) || [], method = by.replace("~", "."), version = function(encoded) {
    try {
      const version = decodeURIComponent(encoded);
      return version.length <= 256 ? version : "";
    } catch {
      return "";
    }
  }(encoded), count = parseInt(seq, 36);
  if (void 0 === time || !version || (it = method, !METHODS.includes(it)) || count < 1 || count > 1e6) return;
  var it;
  const [choices, days, over] = [ dictionary(), dictionary(), dictionary() ];
  for (const [, id = "", answer = "", lasts] of ids.matchAll(/([^*!+]+)(\+[a-z]+|.)(\d*)/g)) {
    const overcame = answer.slice(1);
    if (id in choices || +lasts > 36500 || overcame && !isOvercome(overcame)) return;
    choices[id] = "!" !== answer, lasts && (days[id] = +lasts), overcame && (over[id] = overcame);
  }
  return {
    version,
    time: parseInt(time, 36),
    seq: count,
    method,
    recordId,
    scope,
    choices,
    days,
    over
  };
}

const storedCookies = (window, name) => {
  return (document = window.document, (attempt(() => real(document).cookie) ?? "").split("; ").map(it => {
    const [name = "", ...value] = it.split("=");
    return [ name, value.join("=") ];
  })).filter(it => it[0] === name).map(it => attempt(() => decodeURIComponent(it[1])) ?? "");
  var document;
}, readLocal = (window, name) => attempt(() => window.localStorage.getItem(name)) ?? "", readStored = (window, name) => [ ...storedCookies(window, name), readLocal(window, name) ], pressKey = name => `${name}_press`;

function keepPress(window, {storage: {name}, policy: {version}, services}, press) {
  const key = pressKey(name);
  return attempt(() => {
    const before = attempt(() => JSON.parse(window.localStorage.getItem(key)));
    return window.localStorage.setItem(key, JSON.stringify([ ...Array.isArray(before) ? before : [], {
      press,
      version,
      services
    } ])), !0;
  }) ?? !!attempt(() => window.localStorage.removeItem(key));
}

function createLazy(life, fetch, create, begin = () => {}) {
  let module;
  return {
    get module() {
      return module;
    },
    use(run, late) {
      if (module) return run(module);
      life.ended || fetch(means => {
        const now = life.ended ? late : run;
        now?.(function(means) {
          if (module) return module;
          const made = module = create(means);
          return life.add(made.destroy), begin(means), made;
        }(means));
      });
    }
  };
}

const NO_GRANTS = Object.freeze({});

function meets(need, grants) {
  const key = (need => [ ...new Set(need.split(/\s+/).filter(Boolean)) ].sort().join(" "))(need);
  return "" !== key && key.split(" ").every(it => "!" === it[0] ? !1 === grants[it.slice(1)] : !0 === grants[it]);
}

const signalsApplied = policy => signalNames.filter(signal => Object.values(policy.locks).includes(signal)).reverse();

function createWhenAllowed($grants, allows, {call}) {
  return function when(need, tell) {
    if (!tell) return new Promise(done => {
      when(need, allowed => {
        allowed && done();
      });
    });
    let told;
    return $grants.subscribe(() => {
      const allowed = allows(need);
      allowed !== told && (told = allowed, call("when", () => tell(allowed)));
    });
  };
}

function startHandle(config, environment, modules, {fingerprint = "", review, ahead} = {}) {
  const {window, warn, life} = environment, {name} = config.storage, emitter = function(warn) {
    const all = new Set;
    function call(name, run) {
      try {
        run();
      } catch (cause) {
        warn("listener-failed", name, cause);
      }
    }
    return {
      call,
      on(event, listener) {
        const it = [ event, listener ];
        return all.add(it), () => {
          all.delete(it);
        };
      },
      emit(event, detail) {
        for (const [name, listener] of [ ...all ]) name === event && call(name, () => listener(detail));
      }
    };
  }(warn), $held = atom([]), $outdated = atom(!1), $silent = atom(!1), $locale = atom(config.ui.locale), grants = () => state.$grants.get(), allows = need => !early.length && meets(need, grants()), commit = (next, cause, how) => emitter.call("$grants", () => state.commit(next, cause, how)), memory = function(config, {window, now}, review) {
    const memory = {
      last: void 0,
      read() {
        memory.last = function(storedForms, known) {
          const all = [ known, ...storedForms.map(decodeDecision) ].filter(it => void 0 !== it), newest = (found, isNewer) => found.reduce((best, it) => best && isNewer(it, best) <= 0 ? best : it, void 0), latest = newest(all, (a, b) => a.time - b.time);
          return newest(all.filter(it => it.recordId === latest.recordId), (a, b) => a.seq - b.seq || a.time - b.time);
        }(readStored(window, config.storage.name), memory.last);
        const live = memory.last && function(it, now) {
          const choices = dictionary();
          for (const id in it.choices) lapsesAt(it, id) > now && (choices[id] = it.choices[id]);
          return Object.keys(choices).length && it.time < now + 864e5 ? {
            ...it,
            choices
          } : void 0;
        }(memory.last, now());
        return live && review ? review(config, live, now()) : live;
      }
    };
    return memory;
  }(config, environment, review);
  let policyOfLaw, active, begun = !window;
  const early = [], carryOut = it => it.chooseWaiting(early.splice(0)), keeper = createLazy(life, modules.choiceKeeper, ({create}) => create(config, environment, {
    fingerprint,
    memory,
    learnt: () => policyOfLaw,
    begun: () => begun,
    commit,
    chosen: () => currentView.close(),
    current: () => ({
      decision: begun ? $decision.get() : memory.read(),
      policy: $policy.get(),
      grants: grants()
    }),
    outdated: it => emitter.call("$outdated", () => $outdated.set(it)),
    silent: $silent.get,
    made: life.whileAlive(receipt => emitter.emit("receipt", receipt))
  }), ({follow: followLaw}) => {
    followLaw(config, environment, memory.last, learn), carryOut(keeper.module);
  });
  function learn(policy) {
    policyOfLaw = policy, begun && !life.ended && (commit({
      policy
    }, "region"), currentView.ask());
  }
  const state = function(policy) {
    const $decision = atom(), $policy = atom(policy), $grants = atom(NO_GRANTS);
    return {
      $decision,
      $policy,
      $grants,
      commit(next, cause, how = {}) {
        batch(() => {
          const previous = $grants.get(), previousDecision = $decision.get();
          "decision" in next && $decision.set(next.decision), next.policy && $policy.set(next.policy);
          const [decision, now] = [ $decision.get(), $policy.get() ], grants = ((policy, decision) => function({categories, services}, {locks, defaults}, decision) {
            const {choices, over} = decision ?? {}, grants = {};
            for (const {id} of categories) {
              const lock = locks[id];
              grants[id] = lock ? "required" === lock || over?.[id] === lock && !!choices?.[id] : choices?.[id] ?? defaults[id] ?? !1;
            }
            for (const {id, category = ""} of services) {
              const whole = grants[category] ?? !1;
              grants[id] = locks[category] ? whole : choices?.[id] ?? choices?.[category] ?? defaults[id] ?? whole;
            }
            return Object.freeze(grants);
          }(config, policy, decision))(now, decision);
          var change;
          $grants.set(grants), "region" === cause && JSON.stringify(grants) === JSON.stringify(previous) || (change = {
            cause,
            decision,
            previousDecision,
            policy: now,
            grants,
            previous,
            how
          }, pageWork.use(it => it.follow(change)));
        });
      }
    };
  }(ahead?.policy ?? function({policy: {version, url, audience}, categories, storage, signals: named}, signals) {
    const locks = dictionary(), lock = (by, ids) => {
      for (const {id} of categories) ids && !ids.includes(id) || (locks[id] = by);
    };
    "child" === audience && lock("age");
    for (const name of signalNames) {
      const ids = named[name];
      signals[name] && ids && lock(name, !0 === ids ? signalKinds[name].about : ids);
    }
    return locks.required = "required", {
      version,
      url,
      model: "opt-in",
      defaults: dictionary({
        [REQUIRED]: !0
      }),
      locks,
      days: storage.days ?? 180,
      signals
    };
  }(config, environment.signals())), integration = use => life.awaiting(() => modules.integration(use)), pageWork = createLazy(life, modules.pageWork, create => create({
    fingerprint,
    emitter,
    integration,
    consent,
    keep: keeper.use,
    held: $held.set,
    silent(it) {
      $silent.set(it), (active || begun) && currentView.ask();
    }
  })), {$decision, $policy, $grants} = state, currentView = function(life, keeper, {call}, ahead, waits, silent) {
    const $view = atom("none");
    function show(view) {
      if (!life.ended && $view.get() !== view) {
        if ("panel" === view && ahead() && !keeper.module) return keeper.use(() => show(view));
        "none" === view || ahead() || keeper.use(() => {}), call("$view", () => $view.set(view));
      }
    }
    life.add(() => call("$view", () => $view.set("none")));
    const close = () => show(waits() && !silent() ? "banner" : "none"), ask = () => {
      "panel" !== $view.get() && close();
    };
    return {
      $view,
      show,
      close,
      ask,
      settle: () => waits() ? keeper.use(ask) : ask()
    };
  }(life, keeper, emitter, () => !begun, () => ((config, policy, decision) => !!policy.notice && !decision || (({categories}, {locks, defaults}, decision) => categories.filter(({id, separate}) => !locks[id] && !defaults[id] && !separate && void 0 === decision?.choices[id]).map(it => it.id))(config, policy, decision).length > 0)(config, $policy.get(), $decision.get()), $silent.get);
  function choose(choices, cause, how = {}) {
    if (life.ended) return;
    const press = [ choices, cause, how, environment.now() ];
    if (keeper.module) return keeper.module.choose(...press);
    early.push({
      press,
      kept: keepPress(window, config, press)
    }), begun && !ahead || currentView.show("none"), keeper.use(carryOut, carryOut);
  }
  function start() {
    if (!early.length && !readLocal(window, pressKey(name))) return begin();
    memory.read(), keeper.use(it => {
      carryOut(it), begin();
    });
  }
  function begin() {
    life.add(function(window, back) {
      const run = event => {
        !1 !== event.persisted && back();
      }, stops = [ listen(window, [ "storage", "pageshow" ], run), listen(window.document, [ "visibilitychange" ], run) ];
      return () => stops.forEach(it => it());
    }(window, refresh));
    const decision = memory.read();
    review && keeper.use(() => {}), begun = !0, commit({
      decision,
      policy: policyOfLaw
    }, "start"), readLocal(window, `${name}_receipts`).includes('"id"') && keeper.use(it => it.deliver()), 
    currentView.settle();
  }
  const stateOf = it => it && it.time + JSON.stringify(it.choices);
  function refresh() {
    const [previous, stored] = [ $decision.get(), memory.read() ];
    stateOf(previous) !== stateOf(stored) && (commit({
      decision: stored
    }, stored ? "tab" : "expiry"), currentView.settle());
  }
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
    observe: root => {
      life.ended || pageWork.use(it => it.observe(root));
    },
    decide: (choices, how) => choose(Object(choices), "choice", how),
    acceptAll: how => choose(!0, "choice", how),
    rejectAll: how => choose(!1, "choice", how),
    withdraw: how => choose(!1, "withdrawal", how),
    open: (view = "panel") => currentView.show(view),
    close: currentView.close,
    again: () => keeper.module?.again(),
    describe: async ({use}) => use ? integration(use) : void 0,
    report: () => pageWork.module?.seen ?? [],
    on: emitter.on,
    destroy: life.end
  };
  return window ? (pageWork.use(() => {}), life.add(function(window, stored) {
    return window[PAGE_SIGN] = stored, () => delete window[PAGE_SIGN];
  }(window, name)), life.add(function(document, run) {
    const page = real(document), stop = listen(document, [ "prerenderingchange" ], run);
    return page.prerendering || run(), stop;
  }(window.document, () => {
    if (!ahead) return start();
    active = ahead.policy, active && currentView.ask(), ahead.checked(start, emitter.emit);
  })), consent) : consent;
}

const npmModules = ({first, page}, here, whenSound) => ({
  choiceKeeper: use => first(it => whenSound(() => it.choiceKeeper(use))),
  pageWork: use => here.window && page(it => whenSound(() => use(it.pageWorkHere(here)))),
  integration: name => new Promise((done, fail) => page(it => {
    it.integration(name).then(done, fail);
  }))
}), NOTHING = {
  policy: {
    version: "",
    url: ""
  }
};

function createConsent(input, environment) {
  const around = {
    ...handleEnvironment(() => import("./explaining.js").then(it => it.explanations.warning)),
    ...environment
  }, files = function({warn}) {
    const createFile = fetch => {
      let file;
      return use => {
        file ? use(file) : fetch().then(it => {
          file = it, use(it);
        }, cause => warn("part-failed", cause));
      };
    }, page = () => import("./page.js");
    return {
      first: createFile(() => Promise.all([ import("./first.js"), page() ]).then(([it]) => it)),
      page: createFile(page)
    };
  }(around), text = attempt(() => JSON.stringify(input)) ?? "";
  function start(document, failed) {
    const config = function(input) {
      const config = {
        ...defaults,
        ...input
      };
      for (const group of [ "policy", "controller", "signals", "storage", "receipts", "ui" ]) config[group] = {
        ...defaults[group],
        ...input[group]
      };
      var policy, name;
      return config.storage.name = (policy = input.policy.id, name = input.storage?.name, 
      "string" === typeof name ? name : "string" !== typeof policy || "main" === policy ? "consent_choice" : `consent_choice-${PLAIN.test(policy) ? policy : `-${fingerprint(policy)}`}`), 
      config.services = config.services.map(it => {
        const category = known[it.use ?? ""];
        return {
          ...serviceDefaults,
          ...category && {
            category
          },
          ...it,
          cookies: (it.cookies ?? []).map(cookie => ({
            ...cookieDefaults,
            ...cookie
          }))
        };
      }), config;
    }(withoutUndefined(document)), mark = text && fingerprint(text), life = function(failed = () => {}) {
      const undos = new Set;
      let ended = !1;
      function undoNow(undo) {
        try {
          undo?.();
        } catch (cause) {
          failed(cause);
        }
      }
      const whileAlive = run => (...args) => {
        ended || run(...args);
      };
      return {
        get ended() {
          return ended;
        },
        add(undo) {
          const once = () => {
            undos.delete(once) && undoNow(undo);
          };
          return ended ? undoNow(undo) : undos.add(once), once;
        },
        whileAlive,
        awaiting: begin => new Promise((done, fail) => {
          ended || begin().then(whileAlive(done), whileAlive(fail));
        }),
        end() {
          ended = !0;
          for (const once of [ ...undos ].reverse()) once();
        }
      };
    }(cause => around.warn("effect-failed", "destroy", cause)), here = {
      ...around,
      life,
      warn: life.whileAlive(around.warn)
    };
    try {
      if (!failed && function(window, name, mark) {
        const stored = window ? readStored(window, name).filter(decodeDecision) : [];
        return "" !== mark && stored.length > 0 && stored.every(it => it.endsWith(`.${mark}`));
      }(here.window, config.storage.name, mark)) return startHandle(config, here, npmModules(files, here, run => run()), {
        fingerprint: mark
      });
      const {whenSound, review, checked} = function(input, environment, {first}, failed) {
        let reviewStored;
        const waiting = [];
        return {
          review: (...it) => reviewStored(...it),
          whenSound(run) {
            reviewStored ? run() : waiting.push(run);
          },
          checked: (begin, emit) => first(it => {
            if (it.checkNow(input, environment, emit)) {
              if (failed) return environment.warn("effect-failed", "start", failed);
              reviewStored = it.reviewStored, environment.life.ended || begin(), waiting.splice(0).forEach(run => run());
            }
          })
        };
      }(input, here, files, failed);
      here.window || checked(() => {}, () => {});
      const consent = startHandle(config, here, npmModules(files, here, whenSound), {
        fingerprint: mark,
        review,
        ahead: {
          checked
        }
      });
      return {
        ...consent,
        open: view => whenSound(() => consent.open(view)),
        close: () => whenSound(consent.close)
      };
    } catch (cause) {
      throw life.end(), cause;
    }
  }
  try {
    return start(input);
  } catch (cause) {
    return start(NOTHING, cause);
  }
}

export { createConsent, meets, signalsApplied };
