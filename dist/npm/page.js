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

const global = (window, name) => Object.getOwnPropertyDescriptor(window, name) ? window[name] : void 0;

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

function attempt(access) {
  try {
    return access();
  } catch {
    return;
  }
}

function createTrust(window) {
  const refuse = value => {
    throw new TypeError(`assent does not vouch for ${value}`);
  }, text = (value, may) => may() ? value : refuse(value), rules = {
    createHTML: text,
    createScript: text,
    createScriptURL(value, may) {
      const address = function({document, location}, value) {
        try {
          const url = new URL(value, real(document).baseURI);
          return /^https?:$/.test(url.protocol) || "file:" === url.protocol && "file:" === location.protocol ? url : void 0;
        } catch {
          return;
        }
      }(window, value);
      return address && may(address) ? value : refuse(value);
    }
  };
  let policy;
  const made = () => {
    try {
      policy ?? (policy = (window => {
        const {trustedTypes} = window ?? {};
        return "function" === typeof trustedTypes?.createPolicy ? trustedTypes : void 0;
      })(window)?.createPolicy("assent", rules));
    } catch {}
    return policy ?? rules;
  };
  return {
    url: (value, may) => made().createScriptURL(value, may),
    text: (value, may) => made().createScript(value, may),
    html: (value, may) => made().createHTML(value, may)
  };
}

const findNonces = ({document}) => new Set([ ...real(document).querySelectorAll("script[nonce]:not([data-consent])") ].map(it => it.nonce).filter(Boolean));

function browserEnvironment(window, sentences, nonce, folder = "") {
  const found = nonce ? [ nonce ] : window ? [ ...findNonces(window) ] : [], idle = window?.requestIdleCallback;
  return {
    window,
    now: () => Date.now(),
    signals: () => ((window = {
      navigator: {}
    }) => {
      return of = name => (({document}, name) => attempt(() => null !== real(document).querySelector(`meta[name="assent-${name}"][content="1"]`)))(window, name) || signalKinds[name].read(window), 
      Object.fromEntries(signalNames.map(name => [ name, of(name) ]));
      var of;
    })(window),
    trust: createTrust(window),
    nonce: 1 === found.length ? found[0] : "",
    nonced: found.length > 0,
    folder,
    idle(run) {
      "function" === typeof idle ? window.requestIdleCallback(run, {
        timeout: 2e3
      }) : setTimeout(run, 2e3);
    },
    painted: run => {
      new Promise(done => {
        window?.requestAnimationFrame?.(() => setTimeout(done)), setTimeout(done, 200);
      }).then(run);
    },
    warn: createWarn(sentences)
  };
}

const CATEGORIES = {
  __proto__: null,
  advertising: [ "ad_storage", "ad_user_data", "ad_personalization" ],
  analytics: [ "analytics_storage" ],
  functional: [ "functionality_storage", "personalization_storage" ],
  required: [ "security_storage" ]
}, stateOf = granted => Object.fromEntries(Object.values(CATEGORIES).flat().map(it => [ it, granted.includes(it) || "security_storage" === it ? "granted" : "denied" ])), denied = stateOf([]), typesOf = ({id, consentMode}) => consentMode ?? CATEGORIES[id] ?? [], googleServices = config => config.services.filter(it => "google-analytics" === it.use), chosen = ({cause}) => "choice" === cause || "withdrawal" === cause, PAGE_SIGN = Symbol.for("assent");

function meets(need, grants) {
  const key = (need => [ ...new Set(need.split(/\s+/).filter(Boolean)) ].sort().join(" "))(need);
  return "" !== key && key.split(" ").every(it => "!" === it[0] ? !1 === grants[it.slice(1)] : !0 === grants[it]);
}

const MARK = "data-consent";

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

const leftDatabasesKey = stored => `${stored}_gone`;

function commandOf() {
  return arguments;
}

const isCommand = it => "[object Arguments]" === {}.toString.call(it), isLayer = it => "function" === typeof it?.push;

function openLayer(window) {
  isLayer(global(window, "dataLayer")) || (window.dataLayer = []), "function" !== typeof window.gtag && (window.gtag = (...command) => {
    window.dataLayer.push(commandOf(...command));
  });
}

function gtag(window, ...command) {
  openLayer(window), window.gtag(...command);
}

const isConsent = it => isCommand(it) && "consent" === it[0], isDefault = it => isConsent(it) && "default" === it[1], isGoogles = it => isCommand(it) || void 0 !== Object(it)["gtm.start"], entriesOf = layer => [].slice.call(layer), integrations = {
  "google-analytics": () => Promise.resolve().then(function() {
    return googleAnalytics$1;
  }).then(it => it.googleAnalytics)
}, knownHosts = {
  "google-analytics": [ "www.googletagmanager.com", "google-analytics.com", "analytics.google.com" ]
};

function hostOf(address) {
  try {
    return [ new URL(address).host ];
  } catch {
    return [];
  }
}

const declaredHosts = ({use = "", hosts, options}) => [ ...new Set([ ...hosts, ...knownHosts[use] ?? [], ...hostOf(options?.src) ]) ], ADDRESS = `^(?=(?=[\\s\\S]{1,2048}$)(?:[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$)(([Hh][Tt][Tt][Pp][Ss]?:)?//[^/?#@\\\\\\u0000-\\u0020\\u007f]+([/?#]|$)|(?![ ]|//|[^/?#]*:))([^\\\\\\u0000-\\u001f\\u007f]*[^\\\\\\u0000-\\u0020\\u007f])?$`, createRunner = ({config, environment, window, integration, grants, call}) => {
  const started = new Map, failed = new Set, running = new Set, allowed = ({id}) => !0 === grants()[id], mayLoad = it => allowed(it) || "advanced" === it.options?.mode, loadFor = it => src => {
    if (!((text = src) && RegExp(ADDRESS).test(text) ? text : void 0)) return;
    var text;
    const hosts = [ window.location.host, ...declaredHosts(it) ], document = real(window.document), el = document.createElement("script");
    el.async = !0, el.nonce = environment.nonce, el.onerror = () => failed.add(it.id), 
    el.src = environment.trust.url(src, ({host}) => hosts.includes(host)), document.head.append(el);
  }, tell = (it, what, of) => call(it.id, () => of[what]?.({
    window,
    options: it.options,
    script: loadFor(it)
  }));
  function load(it) {
    const known = started.get(it.id), first = failed.delete(it.id) || !known;
    known || started.set(it.id, integration(it.use)), started.get(it.id).then(of => {
      mayLoad(it) ? tell(it, first ? "start" : "resume", of) : first && started.delete(it.id);
    }, cause => {
      started.delete(it.id), environment.warn("service-failed", it.id, it.use, cause);
    });
  }
  return {
    stop() {
      for (const it of config.services) !allowed(it) && running.delete(it.id) && (started.get(it.id)?.then(of => tell(it, "stop", of), () => {}), 
      it.onRevoke && call(it.id, it.onRevoke));
    },
    start() {
      for (const it of config.services) {
        const fresh = allowed(it) && !running.has(it.id);
        it.use && (fresh || mayLoad(it) && !started.has(it.id)) && load(it), fresh && (running.add(it.id), 
        it.onGrant && call(it.id, it.onGrant));
      }
    }
  };
}, pageWorkHere = given => needs => {
  const environment = function(given) {
    const {whileAlive} = given.life, all = {
      ...browserEnvironment(given.window, () => Promise.reject(Error("said by what is given"))),
      ...given
    };
    return {
      ...all,
      idle: run => all.idle(whileAlive(run)),
      painted: run => all.painted(whileAlive(run))
    };
  }(given), failed = cause => environment.warn("part-failed", cause);
  return ((environment, modules, google) => ({fingerprint, emitter, integration, consent, keep, held, silent}) => {
    const {config, allows, $grants: {get: grants}} = consent, {life, warn} = environment, {name} = config.storage, window = environment.window;
    (config => googleServices(config).length > 0 || config.categories.some(it => it.consentMode))(config) && google.deny();
    const once = new WeakSet, seen = [], all = {
      config,
      environment,
      window,
      grants,
      allows,
      held,
      once
    }, gate = createLazy(life, modules.gate, create => create(all)), runner = createLazy(life, modules.runner, create => create({
      ...all,
      integration,
      call: emitter.call
    })), guard = createLazy(life, modules.guard, create => create), markWatcher = modules.gate && function({window, gate, allows, warn, observe: by, changed}) {
      const {document} = window, waiting = [];
      let roots, [open, asked] = [ !1, !1 ], [lasting, left] = [ !1, !1 ];
      function take(el, fresh) {
        const it = real(el), need = it.getAttribute(MARK);
        if (waiting.push(el), "script" !== it.localName) return void (lasting = !0);
        const {type} = el;
        (type => (type => /^\s*((text|application)\/(x-)?(java|ecma)script|text\/(javascript1\.[0-5]|jscript|livescript)|)\s*$/i.test(type))(type) || (type => /^(module|importmap|speculationrules)$/i.test(type))(type))(type) && !allows(need) && (warn("not-inert", need), 
        fresh && ("loading" === real(document).readyState || el.hasAttribute("src")) && (type && el.setAttribute("data-type", type), 
        el.type = "text/plain"));
      }
      const inside = root => roots ? [ root, ...real(root).querySelectorAll?.("*") ?? [] ].flatMap(it => {
        const within = roots.get(it);
        return within ? [ within, ...[ ...within.children ].flatMap(inside) ] : [];
      }) : [];
      function scan(root, fresh) {
        const it = (it => it instanceof Element && !(it instanceof HTMLFormElement) ? it : real(it))(root);
        it.hasAttribute?.(MARK) && take(root, fresh), it.firstElementChild && it.querySelectorAll(`[${MARK}]`).forEach(found => take(found, fresh));
      }
      function handOver() {
        !waiting.length && !left || asked && !gate.module || (asked = !0, gate.use(it => {
          it.take(waiting.splice(0), left), left = !1, open && it.apply(!1);
        }));
      }
      const observer = new window.MutationObserver(function(records) {
        changed();
        for (const {type, target, addedNodes, removedNodes} of records) {
          for (const node of addedNodes) {
            scan(node, !0);
            for (const it of inside(node)) scan(it, !0);
          }
          removedNodes.length && (left = lasting), "attributes" === type && (real(target).hasAttribute(MARK) ? take(target, !1) : waiting.push(target));
        }
        handOver();
      });
      return {
        observe: root => {
          const {host, nodeType} = root;
          11 === nodeType && host && (roots ?? (roots = new WeakMap)).set(host, root), observer.observe(root, {
            childList: !0,
            subtree: !0,
            attributeFilter: [ MARK ]
          }), scan(root, !1), handOver();
        },
        apply(chosen) {
          open = !0, gate.module?.apply(chosen);
        },
        destroy: () => observer.disconnect()
      };
    }({
      window,
      gate,
      allows,
      warn,
      observe: modules.observe,
      changed: google.watched()
    }), protection = function({services, hosts, guard}, {life, idle}, createGuard, begin) {
      const hosted = [ ...services.filter(it => "required" !== it.category && (void 0 !== it.use || it.hosts.length > 0)).map(it => it.id), ...Object.values(hosts) ], lost = new Set;
      let on = !1;
      function use() {
        createGuard.use(create => {
          on || life.ended || "off" === guard && !lost.size || (on = !0, begin(create, lost));
        });
      }
      return "off" !== guard && use(), {
        follow(previous, now) {
          let runs = !1;
          for (const need of hosted) meets(need, now) ? (lost.delete(need), runs || (runs = "required" !== need)) : meets(need, previous) && lost.add(need);
          lost.size ? use() : runs && !createGuard.module && idle(() => createGuard.use(() => {}));
        },
        isOn: () => on || !lost.size
      };
    }(config, environment, guard, (create, lost) => create({
      ...environment,
      window
    }, consent, once, seen, lost)), runEffects = function({config, environment, fingerprint, gate, google, runner, keep, emitter, protection, grants}) {
      const window = environment.window, {name} = config.storage, deaf = (({categories}) => {
        const optional = categories.filter(({id}) => "required" !== id);
        return optional.every(it => !typesOf(it).length) ? optional[0]?.id : void 0;
      })(config), denied = it => config.services.some(({id}) => !1 === it[id]), effects = [ [ "persist", change => {
        const {decision} = change;
        if (!decision) return;
        const persist = () => keep(it => it.persist(decision));
        chosen(change) ? persist() : "start" !== change.cause || ((window, name, fingerprint) => attempt(() => window.sessionStorage.getItem(name)) === fingerprint)(window, name, fingerprint) || environment.idle(persist);
      } ], [ "inform", ({cause, decision, policy}) => {
        runner.module?.stop(), function(window, config, grants) {
          for (const {id, options} of googleServices(config)) window[`ga-disable-${options.id}`] = "advanced" !== options.mode && !0 !== grants[id];
        }(window, config, grants());
        const waiting = "start" === cause && !decision && ((config, policy, decision) => !!policy.notice && !decision || (({categories}, {locks, defaults}, decision) => categories.filter(({id, separate}) => !locks[id] && !defaults[id] && !separate && void 0 === decision?.choices[id]).map(it => it.id))(config, policy, decision).length > 0)(config, policy, decision);
        google.update((({categories}, grants) => stateOf(categories.flatMap(it => !0 === grants[it.id] ? typesOf(it) : [])))(config, grants()), waiting) && deaf && environment.warn("google-unmapped", deaf);
      } ], [ "protect", ({previous, grants: now}) => protection.follow(previous, now) ], [ "release", change => {
        gate?.apply(chosen(change)), config.services.some(it => it.use ?? it.onGrant ?? it.onRevoke) && runner.use(it => it.start());
      } ], [ "sweep", ({cause, previous}) => {
        const sweep = () => {
          (denied(grants()) || denied(previous)) && keep(it => it.sweep(grants(), previous));
        };
        "start" === cause ? environment.idle(sweep) : sweep();
      } ], [ "record", change => {
        config.receipts.endpoint && chosen(change) && keep(it => it.record(change));
      } ], [ "announce", change => {
        emitter.emit("change", change), real(window.document).dispatchEvent(new window.CustomEvent("consent:change", {
          detail: change
        })), google.announce(grants());
      } ], [ "reload", change => {
        "start" !== change.cause && config.services.some(it => it.reload) && keep(it => it.reload(change, chosen(change), protection.isOn));
      } ] ];
      return change => {
        for (const [name2, run] of effects) try {
          run(change);
        } catch (cause) {
          environment.warn("effect-failed", name2, cause);
        }
      };
    }({
      config,
      environment,
      fingerprint,
      gate: markWatcher,
      google,
      runner,
      keep,
      emitter,
      protection,
      grants
    });
    return markWatcher?.observe(window.document), life.add(google.destroy), life.add(markWatcher?.destroy), 
    life.add((document = window.document, open = consent.open, function(target, types, run) {
      const each = method => {
        for (const type of types) real(target)[method](type, run, !0);
      };
      return each("addEventListener"), () => each("removeEventListener");
    }(real(document).defaultView, [ "click" ], event => {
      for (const it of event.composedPath()) {
        const {nodeType, dataset} = real(it), view = 1 === nodeType ? dataset?.assentOpen : void 0;
        if (void 0 !== view) return event.preventDefault(), void open("banner" === view ? view : "panel");
      }
    }))), life.add(function(window, stored, tell) {
      let timer;
      return function look() {
        let [silent, waits] = [ !1, !1 ];
        try {
          for (let at = window; at !== at.parent; ) {
            at = at.parent;
            const [its, {readyState}] = [ at[PAGE_SIGN], real(at.document) ];
            its ? silent || (silent = its === stored) : waits || (waits = "" === its || "complete" !== readyState);
          }
        } catch {}
        tell(silent || waits), waits && !silent && (timer = setTimeout(look, 300));
      }(), () => clearTimeout(timer);
    }(window, name, silent)), {
      seen,
      follow(change) {
        "start" === change.cause && ((window, stored) => {
          attempt(() => {
            const {localStorage, indexedDB} = window, left = localStorage.getItem(leftDatabasesKey(stored));
            if (left) {
              localStorage.removeItem(leftDatabasesKey(stored));
              for (const it of JSON.parse(left)) indexedDB.deleteDatabase(it);
            }
          });
        })(window, name), runEffects(change);
      },
      observe: root => markWatcher?.observe(root)
    };
    var document, open;
  })(environment, {
    gate: use => {
      import("./gate.js").then(it => use(it.createGate), failed);
    },
    guard: use => {
      import("./guard.js").then(it => use(it.createGuard), failed);
    },
    runner: use => use(createRunner)
  }, function(window, warn) {
    const all = new Map, through = {
      push: command => window.gtag(...command)
    };
    let update, event, expected = !1;
    const isRead = layer => !Array.isArray(layer) || !!Object.getOwnPropertyDescriptor(layer, "push") && !!window.google_tag_manager;
    function place(layer, command) {
      isRead(layer) ? layer.push(command) : layer.splice(entriesOf(layer).map(isConsent).lastIndexOf(!0) + 1, 0, command);
    }
    function tell(layer, it) {
      const entries = entriesOf(layer);
      it.google || !expected && it.length === entries.length || (it.length = entries.length, 
      it.google = expected || layer === through || entries.some(isGoogles), it.google && !entries.some(isDefault) && (window.google_tag_manager && layer !== through && isRead(layer) && warn("google-first"), 
      place(layer, commandOf("consent", "default", {
        ...denied,
        wait_for_update: 500
      })))), it.google && it.update !== update && (it.update = update, place(layer, commandOf("consent", "update", update))), 
      layer !== through && it.event !== event && (it.event = event, layer.push(event));
    }
    function safely(run) {
      try {
        run();
      } catch (cause) {
        warn("listener-failed", "dataLayer", cause);
      }
    }
    const look = () => safely(() => {
      const {gtag} = window, dataLayer = global(window, "dataLayer"), found = isLayer(dataLayer) ? dataLayer : "function" === typeof gtag && through;
      found && !all.has(found) && all.set(found, {});
      for (const [layer, it] of all) safely(() => tell(layer, it));
    }), observer = new window.MutationObserver(look);
    return observer.observe(window.document, {
      childList: !0,
      subtree: !0
    }), {
      deny() {
        expected = !0, "function" !== typeof window.gtag && safely(() => openLayer(window)), 
        look();
      },
      update: (state, waiting) => (waiting && JSON.stringify(state) === JSON.stringify(denied) || (update = state), 
      look(), [ ...all.values() ].some(it => it.google)),
      announce(consent) {
        event = {
          event: "consent_update",
          consent
        }, look();
      },
      watched: () => (observer.disconnect(), look),
      destroy: () => observer.disconnect()
    };
  }(environment.window, environment.warn))(needs);
}, integration = name => integrations[name]?.() ?? Promise.reject(Error(`there is no integration "${name}"`)), vendorDefaults = {
  "google-analytics": {
    src: "https://www.googletagmanager.com/gtag/js"
  }
}, googleAnalytics = {
  name: "Google Analytics",
  purpose: "gaPurpose",
  vendor: {
    name: "Google",
    country: "US",
    privacy: "https://policies.google.com/privacy"
  },
  optOut: [ {
    url: "https://tools.google.com/dlpage/gaoptout"
  } ],
  cookies: [ {
    name: "_ga",
    duration: "P2Y",
    purpose: "gaVisitor"
  }, {
    name: "_ga_*",
    duration: "P2Y",
    purpose: "gaVisit"
  }, {
    name: "_gid",
    duration: "P1D",
    purpose: "gaDay"
  }, {
    name: "_gat*",
    duration: "PT1M",
    purpose: "gaRate"
  } ],
  start({window, options, script}) {
    const {id, src = vendorDefaults["google-analytics"].src} = options;
    gtag(window, "js", new Date), gtag(window, "config", id);
    const url = new URL(src, window.location.href);
    url.searchParams.set("id", id), script(url.href);
  }
};

var googleAnalytics$1 = Object.freeze({
  __proto__: null,
  googleAnalytics
});

export { integration, pageWorkHere };
