const report = cause => console.warn("assent: [part-failed]", cause);

function fromLoaders(locales) {
  const fetch = async locale => {
    const load = Object(locales)[locale];
    if (!load) throw new Error(locale);
    try {
      return await load();
    } catch (cause) {
      throw report(cause), cause;
    }
  }, all = {
    locales: [ "en", ...Object.keys(Object(locales)) ]
  };
  return {
    load: Object.assign(locale => fetch(locale).then(it => it.default), all),
    loadDetails: Object.assign(locale => fetch(locale).then(it => it.details), all)
  };
}

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

const quiet = () => {}, asking = () => import("./asking.js"), panel = () => import("./panel.js"), embeds = () => import("./embeds.js");

function idle(run) {
  "function" === typeof window.requestIdleCallback ? window.requestIdleCallback(run, {
    timeout: 2e3
  }) : setTimeout(run, 2e3);
}

function showWhenNeeded(consent, given, locales) {
  const {config: {ui, policy}, $view, $decision, $grants, $held, $silent, $outdated} = consent, undo = [];
  let pressed, ended = !1;
  const options = {
    ...given,
    panel: (use, failed) => {
      panel().then(it => use(it.createPanel), cause => {
        failed(), report(cause);
      });
    },
    details: () => panel().then(it => it.createPanelDetails)
  }, dressed = async () => {
    const create = Object.keys(ui.theme).length ? await embeds().then(it => it.createTheme, quiet) : void 0;
    return {
      ...options,
      pressed,
      dress: create && !ended ? create(ui.theme, (code, ...about) => console.warn(`assent: [${code}]`, ...about), it => undo.push(it)) : void 0
    };
  };
  function once(fetch) {
    let here = !1;
    return () => {
      here || ended || (here = !0, Promise.all([ fetch(), dressed() ]).then(([all, withLooks]) => {
        ended || undo.push(...all.map(it => it(consent, withLooks).destroy));
      }).catch(cause => {
        here = !1, report(cause);
      }));
    };
  }
  const ask = once(() => asking().then(({mountBannerAndPanel, modal, checkLoaders}) => (checkLoaders(locales), 
  idle(() => {
    ended || panel().catch(quiet);
  }), [ (it, with_) => mountBannerAndPanel(it, {
    ...with_,
    modal
  }) ]))), stay = once(() => import("./around.js").then(it => [ it.mountTrigger, it.mountNotice, it.mountOutdated ])), stand = once(() => embeds().then(it => [ it.mountPlaceholders ])), isQuiet = () => "none" === $view.get() && consent.allows("required"), whenQuiet = () => {
    isQuiet() && stay();
  };
  function show() {
    "none" !== $view.get() ? ask() : (ui.trigger && !$silent.get() || policy.announced) && isQuiet() && idle(whenQuiet);
  }
  return $decision.get() || $silent.get() || asking().catch(quiet), undo.push($held.subscribe(held => {
    held.length && stand();
  }), $outdated.subscribe(it => {
    it && stay();
  }), $view.subscribe(show), $silent.listen(show), $grants.listen(show), function(target, types, run) {
    const each = method => {
      for (const type of types) real(target)[method](type, run, !0);
    };
    return each("addEventListener"), () => each("removeEventListener");
  }(window, [ "pointerdown" ], ({clientX, clientY, timeStamp}) => {
    pressed = {
      clientX,
      clientY,
      timeStamp
    };
  })), () => {
    ended = !0, undo.splice(0).forEach(it => it());
  };
}

function mountWidget(consent, {locales, ...options} = {}) {
  const {open, close, config: {ui}} = consent;
  return {
    open,
    close,
    destroy: "none" !== ui.layout && "undefined" !== typeof document ? showWhenNeeded(consent, {
      ...options,
      ...fromLoaders(locales)
    }, locales) : () => {}
  };
}

export { mountWidget };
