const privacyLinkTexts = {
  privacyChoices: "Your Privacy Choices",
  doNotSell: "Do Not Sell or Share My Personal Information",
  optedOut: "Saved: we do not sell or share your personal information.",
  optOutHonored: "Opt-out request honored"
}, SAID$1 = {
  1: !0,
  yes: !0,
  true: !0,
  0: !1,
  no: !1,
  false: !1
}, kind = (it, heeded, doc) => it, signalKinds = {
  dnt: kind({
    read: ({navigator: {doNotTrack, msDoNotTrack}, doNotTrack: old}) => SAID$1[doNotTrack ?? old ?? msDoNotTrack],
    about: [ "analytics", "advertising" ]
  }),
  gpc: kind({
    read: ({navigator: {globalPrivacyControl: it}}) => "boolean" === typeof it ? it : void 0,
    about: [ "advertising" ]
  })
};

function optedOutCategories(signal, {signals, categories}) {
  const named = signals[signal], optional = categories.map(({id}) => id).filter(id => "required" !== id), among = ids => optional.filter(id => ids.includes(id));
  return [ among(Array.isArray(named) ? named : []), among(signalKinds[signal].about) ].find(it => it.length > 0) ?? optional;
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

function makeElement(name, attributes = {}, space = "1999/xhtml") {
  const element = real(document).createElementNS(`http://www.w3.org/${space}`, name);
  for (const key in attributes) element.setAttribute(key, attributes[key]);
  return element;
}

function listen(target, types, run, how) {
  const each = method => {
    for (const type of types) real(target)[method](type, run, how);
  };
  return each("addEventListener"), () => each("removeEventListener");
}

function hearPresses(host) {
  const heard = new WeakSet, hear = event => {
    const path = event.composedPath(), it = path.slice(0, Math.max(path.indexOf(host), 0)).find(one => one.matches?.("button,input,summary,label,select,a"));
    it && !heard.has(event) && (heard.add(event), function(it, event) {
      const control = it.matches("label") && it.control;
      if (control && control.matches("input")) event.preventDefault(), control.focus(), 
      control.click(); else if (it.matches("summary")) event.preventDefault(), it.parentElement.open = !it.parentElement.open; else if (it.matches("input")) {
        const input = it, {checked} = input;
        setTimeout(() => {
          input.checked = checked;
        });
      }
      it.dispatchEvent(new Event("press"));
    }(it, event));
  }, stops = [ window, host ].map(it => listen(it, [ "click" ], hear, !0));
  return () => stops.forEach(it => it());
}

const SAID = [ "pointerdown", "pointerup", "mousedown", "mouseup", "touchstart", "touchend", "click", "auxclick", "dblclick", "contextmenu" ], now = () => new Event("").timeStamp;

function timeOf({timeStamp}) {
  const heard = now();
  return Math.abs(heard - timeStamp) < 5e3 ? timeStamp : heard;
}

const isNear = (a, b) => Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) <= 40;

function heardAs(host) {
  const root = host.getRootNode();
  return "closed" === root.mode && root.host || host;
}

const OTHER = {
  __proto__: null,
  iw: "he",
  in: "id",
  ji: "yi",
  mo: "ro",
  no: "nb",
  nn: "nb",
  cmn: "zh",
  yue: "zh-yue"
}, canonical = tag => tag.trim().slice(0, 35).toLowerCase().replace(/[.@].*/s, "").replace(/_/g, "-").replace(/^[a-z]+/, it => OTHER[it] ?? it).replace(/^zh\b.*/, it => /-hans\b/.test(it) || !/-(hant|tw|hk|mo|cht|yue)\b/.test(it) ? "zh-hans" : "zh-hant");

function matchLocale(tag, available) {
  const wish = canonical(tag);
  for (let range = wish; range; range = range.replace(/-?[^-]*$/, "")) {
    const found = available.find(it => canonical(it) === range);
    if (found) return found;
  }
  return available.find(it => !/^zh/.test(wish) && canonical(it).startsWith(wish.replace(/-.*/, "") + "-"));
}

const locales = "en ar bg ca cs da de el es et fa fi fr ga he hi hr hu id is it ja ko lt lv mt nb nl pl pt pt-BR ro ru sk sl sv th tr uk vi zh-Hans zh-Hant".split(" "), overridesFor = ({config, $policy}, locale) => Object.assign({}, ...[ config.ui.messages, $policy.get().messages ].map((it = {}) => it[matchLocale(locale, Object.keys(it)) ?? ""]));

function followLanguage(consent, english, {load, messages = {}}, say) {
  const {$locale} = consent;
  let wanted = "", said = !1;
  const stop = $locale.subscribe(() => {
    const locale = wanted = ((consent, messages, load) => function(wanted, pageLang, browserLanguages, available) {
      for (const tag of "auto" === wanted ? [ pageLang, ...browserLanguages ] : [ wanted ]) {
        const found = tag && matchLocale(tag, available);
        if (found) return found;
      }
    }(consent.$locale.get(), real(document).documentElement.lang, navigator.languages, (({config: {ui}, $policy}, messages = {}, load) => $policy.get().languages ?? [ ...Object.keys({
      ...messages,
      ...ui.messages
    }), ...load?.locales ?? locales ])(consent, messages, load)) ?? consent.$policy.get().languages?.[0] ?? "en")(consent, messages, load), here = messages[locale], known = here || Object.keys(overridesFor(consent, locale)).length ? locale : "en", coming = !here && load && (locale => "en" !== locale && locales.includes(locale))(locale), tell = (language, texts, still) => {
      locale === wanted && say({
        ...english,
        ...texts,
        ...overridesFor(consent, language)
      }, language, !!still);
    };
    coming && said || tell(known, here, coming), said = !0, coming && load(locale).then(it => tell(locale, it), () => tell(known));
  });
  return () => {
    wanted = "", stop();
  };
}

const ICON = [ [ "M7 1h16a6 6 0 0 1 0 12H7A6 6 0 0 1 7 1", "#fff", "#06f" ], [ "M17.5 1H23a6 6 0 0 1 0 12h-9", "#06f", "none" ], [ "M5.5 7.5L8 10l4-5.5", "none", "#06f" ], [ "M20 4.5l5 5m0-5l-5 5", "none", "#fff" ] ];

function mountPrivacyLink(consent, element, options = {}) {
  const {config, $decision, $grants, $policy} = consent, optedOutIds = optedOutCategories("gpc", consent.config), services = config.services.filter(({category = ""}) => optedOutIds.includes(category)).map(({id}) => id), shownAt = Date.now(), root = element.shadowRoot ?? element.attachShadow({
    mode: "open"
  }), label = makeElement("span"), button = makeElement("button", {
    type: "button",
    part: "button"
  }), status = makeElement("span", {
    id: "status",
    role: "status",
    part: "status"
  }), toggle = makeElement("button", {
    type: "button",
    part: "switch",
    role: "switch",
    "aria-checked": "true",
    "aria-labelledby": "status",
    disabled: ""
  }), box = makeElement("div", {
    dir: "auto"
  }), gesture = function(pressed, inPage = event => event) {
    let spent, last = void 0;
    const since = new WeakMap;
    let cover, timer, ignoring = !1;
    function hear(event) {
      const {type} = event;
      if (event.isTrusted && ("click" !== type || event.detail)) if ("pointerdown" === type && (ignoring = !1), 
      ignoring || (ignoring = function(event) {
        const press = inPage(event), time = timeOf(press);
        return !!(spent && time < spent.timeStamp + 500 && isNear(spent, press)) || event.composedPath().some(it => {
          const at = since.get(it);
          return void 0 !== at && (time < at || !!last && isNear(last, press) && last.timeStamp <= at && time < at + 500);
        });
      }(event)), ignoring) event.stopImmediatePropagation(), "pointerdown" !== type && "touchstart" !== type && event.preventDefault(); else if ("pointerdown" === type) {
        const press = inPage(event), {clientX, clientY} = press;
        last = {
          clientX,
          clientY,
          timeStamp: timeOf(press),
          on: new WeakSet(event.composedPath())
        }, spent = void 0;
      }
    }
    function uncover() {
      clearTimeout(timer), cover?.remove();
    }
    function lay({clientX, clientY}, into) {
      uncover(), cover = function(tag, css, dress, attributes = {}, page = real(document)) {
        const host = page.createElement(tag), root = host.attachShadow({
          mode: "open"
        });
        try {
          const sheet = new page.defaultView.CSSStyleSheet;
          sheet.replaceSync(css), dress?.(host, sheet), root.adoptedStyleSheets = [ sheet ];
        } catch {}
        host.setAttribute("data-turbo-permanent", "");
        for (const name in attributes) host.setAttribute(name, attributes[name]);
        return host;
      }("assent-pause", ":host{all:initial!important;position:fixed!important;z-index:2147483647!important;display:block!important;inset:calc(var(--y) - 40px) auto auto calc(var(--x) - 40px)!important;inline-size:80px!important;block-size:80px!important;border-radius:50%!important}@media print{:host{display:none!important}}", void 0, {
        popover: "manual",
        "aria-hidden": "true"
      }), cover.style.setProperty("--x", `${clientX}px`), cover.style.setProperty("--y", `${clientY}px`), 
      into.append(cover), function(host) {
        try {
          host.showPopover();
        } catch {}
      }(cover), timer = setTimeout(uncover, 500);
    }
    const hearIn = to => listen(to, SAID, hear, !0), deafen = hearIn(window);
    return {
      listen: hearIn,
      came(host) {
        since.set(heardAs(host), now());
        const dialog = host.shadowRoot?.querySelector("dialog[open]");
        last && dialog && lay(last, dialog);
      },
      done(host, at = host) {
        last?.on.has(heardAs(host)) && (spent = {
          clientX: last.clientX,
          clientY: last.clientY,
          timeStamp: now()
        }, lay(spent, function(element, what = "dialog[open]") {
          for (let it = element; it; it = it.getRootNode().host) {
            const dialog = it.closest(what);
            if (dialog) return dialog;
          }
          return null;
        }(at) ?? real(document).body));
      },
      stop() {
        deafen(), uncover();
      }
    };
  }();
  let texts = privacyLinkTexts, language = "en";
  function draw() {
    const {locks} = $policy.get(), choices = $decision.get()?.choices ?? {}, off = ![ ...optedOutIds, ...services ].some(id => $grants.get()[id]), honored = off && optedOutIds.some(id => "gpc" === locks[id]);
    box.lang = language, label.textContent = "do-not-sell" === (options.kind ?? element.getAttribute("kind") ?? $policy.get().links?.[0]) ? texts.doNotSell : texts.privacyChoices;
    const text = honored ? texts.optOutHonored : off && optedOutIds.every(id => !1 === choices[id]) ? texts.optedOut : "";
    status.textContent !== text && (status.textContent = text), button.hidden = honored, 
    toggle.hidden = !honored;
  }
  button.append(function() {
    const icon = makeElement("svg", {
      viewBox: "0 0 30 14",
      part: "icon",
      "aria-hidden": "true"
    }, "2000/svg");
    for (const [d, fill, stroke] of ICON) icon.append(makeElement("path", {
      d,
      fill,
      stroke
    }, "2000/svg"));
    return icon;
  }(), label), button.addEventListener("press", () => {
    gesture.done(element), status.textContent = "", function(consent, label, language, shownAt) {
      const optedOutIds = optedOutCategories("gpc", consent.config), alone = consent.config.services.filter(({id, category = ""}) => optedOutIds.includes(category) && consent.$decision.get()?.choices[id]);
      consent.decide(Object.fromEntries([ ...optedOutIds, ...alone.map(it => it.id) ].map(id => [ id, !1 ])), {
        method: "choices.opt_out",
        language,
        ...shownAt && {
          shownAt
        },
        texts: JSON.stringify({
          language,
          surface: "choices",
          texts: [ label ]
        })
      });
    }(consent, label.textContent, language, shownAt);
  }), box.append(button, status, toggle);
  try {
    const sheet = new CSSStyleSheet;
    sheet.replaceSync('div{display:inline-flex;flex-wrap:wrap;align-items:center;overflow-wrap:anywhere}button{min-inline-size:44px;min-block-size:44px;padding:0;font:inherit;color:inherit;text-align:start;text-decoration:underline;text-underline-offset:.2em;background:none;border:0;cursor:pointer}svg{inline-size:2.14em;block-size:1em;margin-inline-end:.5em;vertical-align:-.1em;stroke-width:1.5}button:not([hidden])+:not(:empty),[role=switch]{margin-inline-start:.75em}[role=switch]{min-block-size:24px;padding:4px;border:1px solid;border-radius:2em}[role=switch]:after{content:"";display:block;inline-size:0;margin-inline-start:auto;border:7px solid;border-radius:2em}:focus-visible{outline:3px solid;outline-offset:2px}'), 
    root.adoptedStyleSheets = [ sheet ];
  } catch {}
  root.replaceChildren(box);
  const undo = [ followLanguage(consent, privacyLinkTexts, options, (...it) => {
    [texts, language] = it, draw();
  }), ...[ $decision, $grants, $policy ].map(it => it.listen(draw)), gesture.stop, hearPresses(element), () => root.replaceChildren(real(document).createElement("slot")) ];
  return {
    destroy: () => undo.forEach(it => it())
  };
}

export { mountPrivacyLink };
