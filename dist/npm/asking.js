const KEYS = /^(Arrow(Up|Down)|Page(Up|Down)|Home|End| )$/;

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

function listen(target, types, run, how) {
  const each = method => {
    for (const type of types) real(target)[method](type, run, how);
  };
  return each("addEventListener"), () => each("removeEventListener");
}

const contentOf = (dialog, host, what) => [ ...dialog.querySelectorAll(what), ...host.querySelectorAll(what) ];

const SIGNS$2 = [ "pointerdown", "keydown", "visibilitychange" ], ENDS = [ "transitionend", "animationend" ], modal = {
  open: function(host, lost) {
    const dialog = host.shadowRoot.querySelector("dialog");
    if (!dialog.showModal) return () => {};
    dialog.showModal();
    let watched = !0;
    const look = () => {
      watched && !function(dialog, host) {
        return !!(!real(document).body.getClientRects().length || window.CSS?.supports?.("selector(:active-view-transition)") && real(document).documentElement.matches(":active-view-transition")) || contentOf(dialog, host, "button").filter(it => it.getClientRects().length && "visible" === getComputedStyle(it).visibility).some(it => function(it, dialog) {
          for (let one = it; one; one = one === dialog ? null : one.assignedSlot ?? one.parentElement) if ("0" === getComputedStyle(one).opacity && !one.getAnimations?.().length) return !1;
          return !0;
        }(it, dialog)) && contentOf(dialog, host, "button,h2,h3,p,a").some(it => function(it, dialog, host) {
          const hit = it.getRootNode().elementFromPoint(...function(it, dialog) {
            const [a, b] = [ it.getBoundingClientRect(), dialog.getBoundingClientRect() ], {innerWidth, innerHeight} = window;
            return [ (Math.max(a.left, b.left, 0) + Math.min(a.right, b.right, innerWidth)) / 2, (Math.max(a.top, b.top, 0) + Math.min(a.bottom, b.bottom, innerHeight)) / 2 ];
          }(it, dialog)), nothing = [ dialog, host, real(document).body, real(document).documentElement ];
          return !!hit && !nothing.includes(hit);
        }(it, dialog, host));
      }(dialog, host) && (stop(), dialog.close(), lost());
    }, observers = "function" === typeof IntersectionObserver ? [ new ResizeObserver(look), new IntersectionObserver(look) ] : [];
    function stop() {
      watched = !1, observers.forEach(it => it.disconnect()), deafen.forEach(it => it());
    }
    for (const it of [ dialog, ...contentOf(dialog, host, "button") ]) observers.forEach(one => one.observe(it));
    const deafen = [ listen(window, SIGNS$2, look, !0), listen(dialog, ENDS, look) ];
    return queueMicrotask(look), stop;
  },
  reopen: function(host) {
    const root = host.shadowRoot, dialog = root.querySelector("dialog");
    try {
      if (!dialog?.open || dialog.matches(":modal")) return;
    } catch {
      return;
    }
    const had = root.activeElement ?? root.querySelector("h2") ?? dialog;
    dialog.removeAttribute("open"), dialog.showModal(), had.focus();
  },
  hold: function(event, dialog) {
    const {clientX: x, clientY: y, key} = event, {touches = [], ctrlKey} = event, {left, right, top, bottom} = dialog.getBoundingClientRect(), it = event.composedPath()[0], beside = it === dialog && (x < left || x > right || y < top || y > bottom), ends = dialog.scrollHeight <= dialog.clientHeight, keyed = void 0 === key || KEYS.test(key) && !it.matches("select,input,button,summary,a");
    (beside || ends) && keyed && event.cancelable && !ctrlKey && touches.length < 2 && 1 === (visualViewport?.scale ?? 1) && event.preventDefault();
  },
  css: "dialog{transition:visibility 1ms,opacity 1ms;overscroll-behavior:contain}dialog::backdrop{overflow:hidden;overscroll-behavior:contain;background:#0f172a99}"
}, locales = "en ar bg ca cs da de el es et fa fi fr ga he hi hr hu id is it ja ko lt lv mt nb nl pl pt pt-BR ro ru sk sl sv th tr uk vi zh-Hans zh-Hant".split(" ");

function checkLoaders(locales$1) {
  const say = (path, received, expected) => {
    return console.error(`assent: [invalid] mountWidget: ${path}: received ${it = received, 
    null === it ? "null" : Array.isArray(it) ? "a list" : "object" === typeof it ? "an object" : "a " + typeof it}, expected ${expected}.`);
    var it;
  };
  if (void 0 !== locales$1) {
    if ("object" !== typeof locales$1 || null === locales$1 || Array.isArray(locales$1)) return say("locales", locales$1, "an object of functions by language tag, such as { de: () => import('assent/locales/de') }");
    for (const [tag, it] of Object.entries(locales$1)) {
      const file = locales.includes(tag) ? `assent/locales/${tag}` : "./a-file-of-yours.js";
      "function" !== typeof it && say(`locales[${JSON.stringify(tag)}]`, it, `a function that fetches its texts, such as () => import('${file}')`);
    }
  }
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

function textFor(texts, locale) {
  return "object" !== typeof texts ? texts : texts[matchLocale(locale, Object.keys(texts)) ?? "en"] ?? Object.values(texts)[0];
}

const isTop = surface => surface.getAttribute("position").startsWith("top");

function isClearOf(surface, it) {
  const a = surface.getBoundingClientRect(), b = it.getBoundingClientRect();
  return a.left >= b.right || b.left >= a.right || b.bottom > 0 && b.top < window.innerHeight && (b.top >= a.bottom || a.top >= b.bottom);
}

function putInTopLayer(host) {
  try {
    host.showPopover();
  } catch {}
}

function createHost(tag, css, dress, attributes = {}, page = real(document)) {
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

function ignoreAccidentalPresses(pressed, inPage = event => event) {
  let spent, last = pressed && {
    ...pressed,
    on: new WeakSet
  };
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
    uncover(), cover = createHost("assent-pause", ":host{all:initial!important;position:fixed!important;z-index:2147483647!important;display:block!important;inset:calc(var(--y) - 40px) auto auto calc(var(--x) - 40px)!important;inline-size:80px!important;block-size:80px!important;border-radius:50%!important}@media print{:host{display:none!important}}", void 0, {
      popover: "manual",
      "aria-hidden": "true"
    }), cover.style.setProperty("--x", `${clientX}px`), cover.style.setProperty("--y", `${clientY}px`), 
    into.append(cover), putInTopLayer(cover), timer = setTimeout(uncover, 500);
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
}

const SIGNS$1 = [ "pointerover", "focusin" ], HOW = {
  capture: !0,
  passive: !0
};

function whenNear(element, run) {
  const stop = listen(window, SIGNS$1, event => {
    element.contains(event.target) && (stop(), run());
  }, HOW);
  return stop;
}

const ADDRESS = `^(?=(?=[\\s\\S]{1,2048}$)(?:[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$)(([Hh][Tt][Tt][Pp][Ss]?:)?//[^/?#@\\\\\\u0000-\\u0020\\u007f]+([/?#]|$)|(?![ ]|//|[^/?#]*:))([^\\\\\\u0000-\\u001f\\u007f]*[^\\\\\\u0000-\\u0020\\u007f])?$`, ALONE = [ "wheel", "touchmove", "focus", "beforetoggle", "toggle" ], INSIDE = [ "pointerdown", "pointerup", "mousedown", "mouseup", "touchstart", "touchend", "keydown", "keypress", "keyup", "focusin", "focusout" ], SPARED = {
  "data-lenis-prevent": "",
  "data-react-aria-top-layer": "true",
  "aria-live": "off"
};

function isCovered() {
  try {
    return !!real(document).querySelector("dialog:modal,:fullscreen,assent-panel");
  } catch {
    return !1;
  }
}

const [CLOSINGS, REST] = [ 5, 3e3 ], leftOf = ({choices, days, time}, now) => Object.keys(choices).filter(id => choices[id] && "required" !== id).map(id => Math.floor((time - now) / 864e5 + (days?.[id] ?? 180))).filter(it => it > 0), daysText = ({yes, no}) => no < yes ? `${no}–${yes}` : yes, dateText = (date, language) => (value => {
  try {
    return new Intl.DateTimeFormat(language, {
      dateStyle: "long",
      ..."string" === typeof date && {
        timeZone: "UTC"
      }
    }).format(new Date(date)) ?? value;
  } catch {
    return value;
  }
})(`${date}`), fill = (text, values, language = "en") => text.replace(/\{(\w+)(\|[^}]*)?\}/g, (all, key, plurals) => {
  const value = values[key];
  if (!plurals || void 0 === value) return `${value ?? all}`;
  const word = plurals.split(`|${function(count, language) {
    try {
      return new Intl.PluralRules(language).select(count);
    } catch {
      return "other";
    }
  }(+`${value}`.replace(/.*–/, ""), language)}:`)[1] ?? plurals.replace(/.*:/, "");
  return word.replace(/\|.*/, "");
}), bannerTexts = {
  bannerTitle: "May we use optional cookies?",
  optOutTitle: "This site uses optional cookies",
  bannerText: "We and third parties would like to store and read information on your device for these purposes: {purposes}.",
  bannerChoice: "Your choice is kept for {days} {days|one:day|other:days}. You can change or withdraw it at any time in the cookie settings.",
  optOutText: "We and third parties store and read information on your device for these purposes: {purposes}. You can refuse at any time.",
  addedText: "New: {names}.",
  more: "{names} and {count} more",
  lapsedText: "Your choice has expired for: {names}.",
  newText: "To choose again: {names}. The rest is kept.",
  rejectAll: "Reject all",
  acceptAll: "Accept all",
  acknowledge: "Understood",
  settings: "Settings",
  panelTitle: "Cookie settings",
  saved: "Your choice is saved.",
  gpcHonored: "Opt-out request honored: your browser sends Global Privacy Control, so this stays off: {categories}.",
  dntHonored: "Opt-out request honored: your browser sends Do Not Track, so this stays off: {categories}.",
  policyLink: "Privacy policy",
  changedText: "Our privacy policy changed on {date}.",
  comma: ", ",
  requiredName: "Required",
  functionalName: "Extra features",
  analyticsName: "Analytics",
  advertisingName: "Advertising"
}, localeFor = (consent, messages, load) => function(wanted, pageLang, browserLanguages, available) {
  for (const tag of "auto" === wanted ? [ pageLang, ...browserLanguages ] : [ wanted ]) {
    const found = tag && matchLocale(tag, available);
    if (found) return found;
  }
}(consent.$locale.get(), real(document).documentElement.lang, navigator.languages, (({config: {ui}, $policy}, messages = {}, load) => $policy.get().languages ?? [ ...Object.keys({
  ...messages,
  ...ui.messages
}), ...load?.locales ?? locales ])(consent, messages, load)) ?? consent.$policy.get().languages?.[0] ?? "en", overridesFor = ({config, $policy}, locale) => Object.assign({}, ...[ config.ui.messages, $policy.get().messages ].map((it = {}) => it[matchLocale(locale, Object.keys(it)) ?? ""])), categoryNames = ({config}, translation, meant) => config.categories.filter(it => !it.separate && meant(it.id)).map(it => ((category, field, {language, messages}) => textFor(category[field], language) ?? messages[category.id + "Name"])(it, "name", translation) ?? it.id).join(translation.messages.comma), signalLines = (consent, translation) => {
  const {locks} = consent.$policy.get();
  return [ ...new Set(Object.values(locks)) ].flatMap(lock => {
    const text = translation.messages[`${lock}Honored`], categories = categoryNames(consent, translation, id => locks[id] === lock && !consent.allows(id));
    return text && categories ? fill(text, {
      categories
    }) : [];
  });
};

function reasons({categories, version, lapsed, added}, namesIn, nameOf, {language, messages}) {
  const news = added.flatMap(({service, recipients}) => {
    const {vendor} = service, name = nameOf(service);
    return recipients.length ? recipients.map(it => it === name ? it : `${it} (${name})`) : vendor.name && vendor.name !== name ? `${name} (${vendor.name})` : name;
  });
  version && !version.from && news.unshift(messages.policyLink);
  const few = news.slice(0, 3).join(messages.comma), names = news[3] ? fill(messages.more, {
    names: few,
    count: news.length - 3
  }, language) : few, old = namesIn(lapsed.filter(id => categories.includes(id)));
  return [ version?.from ? fill(messages.changedText, {
    date: dateText(version.from, language)
  }) : "", names && fill(messages.addedText, {
    names
  }), old && fill(messages.lapsedText, {
    names: old
  }) ].filter(Boolean);
}

function makeElement(name, attributes = {}, space = "1999/xhtml") {
  const element = real(document).createElementNS(`http://www.w3.org/${space}`, name);
  for (const key in attributes) element.setAttribute(key, attributes[key]);
  return element;
}

const slot = name => makeElement("slot", {
  name
}), lines = (slot, texts) => texts.map((text, i) => ({
  key: `${slot}${i}`,
  tag: "p",
  text,
  attributes: {
    slot
  }
}));

function createLiveRegion(place) {
  const host = real(document).createElement("assent-status");
  return host.setAttribute("role", "status"), host.style.cssText = "position:fixed;clip-path:inset(50%)", 
  {
    say(text, language, still = () => !0) {
      host.lang = language, host.textContent = "", place(host), setTimeout(() => {
        still() && (host.textContent = text);
      }, 100);
    },
    destroy: () => host.remove()
  };
}

function createDrawing(consent, translations, options) {
  const {config: {ui: {layout}}, $view} = consent, {root} = options, nameOf = function(describe) {
    const brought = Object.create(null);
    return ({language}) => service => {
      const {id, use, name} = service;
      return !use || name || id in brought || (brought[id] = use, describe(service).then(it => {
        brought[id] = it?.name ?? use, draw();
      }, () => {})), textFor(name ?? brought[id], language) ?? id;
    };
  }(options.describe ?? consent.describe), parent = () => root?.isConnected ? root : real(document).body, hosts = () => [ banner.host, panel?.host ].flatMap(it => it ?? []), focusRestorer = function(isHere) {
    let focused;
    const stops = [ listen(window, [ "focusout" ], event => {
      const to = event.relatedTarget;
      to && isHere(to) && !isHere(event.target) && (focused = event.composedPath()[0]);
    }, !0), listen(window, [ "assent:focus" ], event => {
      focused = event.detail;
    }, !0) ];
    return {
      focus: () => focused?.focus({
        preventScroll: !0
      }),
      stop: () => stops.forEach(it => it())
    };
  }(element => hosts().some(it => it.contains(element)));
  let receipt, drawn = "none", shownAt = 0, destroyed = !1;
  const stopListening = consent.on("receipt", it => {
    receipt = it;
  }), surroundings = {
    consent,
    options,
    draw,
    gesture: ignoreAccidentalPresses(options.pressed),
    liveRegion: createLiveRegion(host => {
      host.isConnected || parent().append(host);
    }),
    receipt: () => receipt,
    banner: () => banner.host,
    how: (method, {language, messages}, texts) => ("banner.acknowledge" !== method && surroundings.liveRegion.say(messages.saved, language), 
    {
      method,
      language,
      shownAt,
      texts: JSON.stringify({
        language,
        surface: method.split(".")[0],
        texts
      })
    }),
    place: (host, {language}, labels, into = parent()) => (function(host, language, rightToLeft, labels) {
      host.lang = language, host.style.setProperty("--words", JSON.stringify(labels.join(" "))), 
      host.style.setProperty("--lang", `"${language}"`), host.dir = rightToLeft ? "rtl" : "ltr";
    }(host, language, /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(canonical(language)), labels), 
    host.isConnected || into.append(host), host)
  }, banner = function({consent, options, place, how, gesture, liveRegion}) {
    const {config: {ui: {position, target, layout: wished}}, $policy, $decision} = consent;
    let host, frame, reach, drawContent;
    const undo = [];
    let seen = !1, hidden = !1, press = [];
    return {
      get host() {
        return host;
      },
      draw: function(shown, nameOf, turned) {
        const inline = "inline" === wished ? function(selector = "") {
          try {
            return real(document).querySelector(selector);
          } catch {
            return null;
          }
        }(target) : null, modal = "modal" === wished ? options.modal : void 0, layout = "inline" === wished && !inline || "modal" === wished && !modal ? "box" : wished, content = function(consent, shown, nameOf, now) {
          const {config, allows, $policy, $decision} = consent, {messages, language} = shown, {defaults, locks} = $policy.get(), again = consent.again(), asked = function({config, $policy, $decision}, again) {
            const {choices, method} = $decision.get() ?? {};
            if (!choices || !again && "embed.accept" === method) return [];
            const asked = (({categories}, {locks, defaults}, decision) => categories.filter(({id, separate}) => !locks[id] && !defaults[id] && !separate && void 0 === decision?.choices[id]).map(it => it.id))(config, $policy.get(), {
              choices
            });
            return Object.keys(choices).some(id => "required" !== id && !asked.includes(id)) ? asked : [];
          }(consent, again), offered = config.categories.filter(({id, separate}) => !locks[id] && !separate && (!asked.length || asked.includes(id))).map(it => it.id), namesIn = ids => categoryNames(consent, shown, id => ids.includes(id)), runs = id => !!defaults[id] && allows(id), waiting = offered.filter(id => !runs(id)), running = offered.filter(id => runs(id) || config.services.some(it => it.category === id && runs(it.id))), purposes = (text, ids) => ids.length ? [ fill(text, {
            purposes: namesIn(ids)
          }) ] : [], kept = function({days, lifetimes}, ids, beside, now = 0) {
            const all = ids.flatMap(id => lifetimes?.[id] ?? []);
            if (all.length) return {
              yes: Math.min(days, ...all.map(it => it.granted), ...beside ? leftOf(beside, now) : []),
              no: Math.min(...all.map(it => it.denied))
            };
          }($policy.get(), offered, "reset" === config.storage.onExpiry && asked.length ? $decision.get() : void 0, now), answered = again ? asked.filter(id => again.categories.includes(id)) : asked;
          return {
            asks: waiting.length > 0,
            asked,
            title: waiting.length ? messages.bannerTitle : running.length ? messages.optOutTitle : messages.panelTitle,
            status: [ ...signalLines(consent, shown), ...again ? reasons(again, namesIn, nameOf, shown) : [], ...answered.length ? [ fill(messages.newText, {
              names: namesIn(answered)
            }) ] : [] ],
            texts: [ ...purposes(messages.bannerText, waiting), ...purposes(messages.optOutText, running) ],
            kept: kept ? fill(messages.bannerChoice, {
              days: daysText(kept)
            }, language) : "",
            labels: [ messages.rejectAll, waiting.length ? messages.acceptAll : messages.acknowledge, messages.settings ]
          };
        }(consent, shown, nameOf, Date.now()), {title, asked, asks, labels} = content, first = !host;
        host ?? (host = function(layout, kind) {
          const modal = "modal" === kind && options.modal;
          seen = !1;
          const made = function(attributes, modal, dress) {
            const names = modal ? {} : {
              role: "region",
              "aria-labelledby": "assent-title"
            }, host = createHost("assent-banner", ":host{all:initial!important;--accent:var(--assent-accent,#2451a6);--accent-text:var(--assent-accent-text,#fff);--text:var(--assent-text,#1a1d23);--background:var(--assent-background,#fff);--border:var(--assent-border,#d8dce4);--radius:var(--assent-radius,14px);--button:calc(var(--radius) * .6);--line:1px;font:var(--assent-font-size,medium)/1.5 var(--assent-font,system-ui, sans-serif)!important;color:var(--text)!important;color-scheme:light dark!important;--t:env(safe-area-inset-top, 0px);--r:env(safe-area-inset-right, 0px);--b:env(safe-area-inset-bottom, 0px);--l:env(safe-area-inset-left, 0px)}:host:before,:host:after,:host::backdrop{display:none!important}@media(prefers-color-scheme:dark){:host{--accent:var(--assent-accent,#a9c6ff);--accent-text:var(--assent-accent-text,#10192b);--text:var(--assent-text,#eceef2);--background:var(--assent-background,#1b1e25);--border:var(--assent-border,#3c4350)}}@media(prefers-contrast:more){:host{--border:var(--text)}}:focus-visible{outline:3px solid var(--text);outline-offset:2px}@media print{:host{display:none!important}}:host{--space:var(--assent-spacing,1.25em);--shadow:var(--assent-shadow,0 10px 40px #0f172a38);overflow-wrap:anywhere!important;-webkit-locale:var(--lang)!important}:host(:lang(ko)){word-break:keep-all!important}" + (modal?.css ?? "") + ':host{position:fixed!important;z-index:var(--assent-z-index,2147483000)!important;inset:auto max(1em,var(--r)) max(1em,var(--b)) max(1em,var(--l))!important;max-inline-size:var(--assent-width,27em)!important}:host([position^="top"]){inset-block:max(1em,var(--t)) auto!important}:host([position$="end"]){margin-inline-start:auto!important}:host([position$="m"]),:host([position$="p"]){margin-inline:auto!important}.frame{box-sizing:border-box;max-block-size:calc(100vh - max(1em,var(--t)) - max(1em,var(--b)));overflow:auto;overscroll-behavior:contain;padding:var(--space);font-size:.9em;color:inherit;background:var(--background);border:var(--line) solid var(--border);border-radius:var(--radius);box-shadow:var(--shadow)}.actions{display:flex;flex-wrap:wrap;gap:.5em;margin-block-start:1em}:host([layout="bar"]){inset:auto 0 0!important;max-inline-size:none!important}:host([layout="bar"][position^="top"]){inset-block:0 auto!important}:host([layout="bar"]) .frame{display:flex;flex-wrap:wrap;align-items:center;justify-content:center;gap:1em 3em;max-block-size:100vh;padding:max(var(--space),var(--t)) max(var(--space),var(--r)) max(var(--space),var(--b)) max(var(--space),var(--l));border-width:var(--line) 0;border-radius:0}:host([layout="bar"][position^="top"]) .frame{padding-block-end:var(--space)}:host([layout="bar"]:not([position^="top"])) .frame{padding-block-start:var(--space)}:host([layout="bar"]) .words{flex:1 1 28em;max-inline-size:50em}:host([layout="bar"]) .actions{flex:0 1 30em;margin:0}dialog{inline-size:36em;max-inline-size:calc(100% - (2*max(1em,var(--l),var(--r))));max-block-size:calc(100% - (2*max(1em,var(--t),var(--b))));outline:none!important}:host([layout="inline"]){position:static!important;display:block!important;max-inline-size:none!important}@media print{:host([layout="inline"]){display:none!important}}:host([layout="inline"]) .frame{max-block-size:none;overscroll-behavior:auto;box-shadow:none}::slotted(*){all:unset!important}::slotted(*):before,::slotted(*):after{content:none!important}::slotted(p){display:block!important;margin-block:.4em!important}::slotted(h2){display:block!important;font-size:1.15em!important;font-weight:600!important}::slotted([slot="status"]){padding-inline-start:.75em!important;border-inline-start:3px solid var(--accent)!important}::slotted(a){display:inline-block!important;text-decoration:underline!important;text-underline-offset:.2em!important;cursor:pointer!important}::slotted(button){box-sizing:border-box!important;flex:1 0 calc(100% / 3 - .5em)!important;max-inline-size:100%!important;min-block-size:44px!important;padding:.4em .75em!important;font-weight:600!important;line-height:1.25!important;text-align:center!important;color:var(--accent-text)!important;background:var(--accent)!important;border:1px solid transparent!important;border-radius:var(--button)!important;cursor:pointer!important}::slotted(button):after{content:var(--words) / ""!important;display:block!important;block-size:0!important;overflow:hidden!important;visibility:hidden!important;overflow-wrap:normal!important;word-break:keep-all!important;hyphens:manual!important}::slotted(button:hover){box-shadow:inset 0 0 0 2px!important}::slotted(:focus-visible){outline:3px solid var(--text)!important;outline-offset:2px!important}@media(max-width:30em){:host([layout="box"]){left:max(.5em,var(--l))!important;right:max(.5em,var(--r))!important;max-inline-size:none!important}.frame{padding-inline:1em}::slotted(button){padding-inline:.2em!important;font-size:.93em!important;hyphens:auto!important}:host([layout="bar"]) .frame{display:block;padding-left:max(1em,var(--l));padding-right:max(1em,var(--r))}:host([layout="bar"]) .actions{margin-block-start:1em}}@media(max-width:22em){.actions{display:grid;grid-auto-rows:1fr}}@media(max-width:22em)and (max-height:30em){.frame,:host([layout="bar"]) .frame{max-block-size:45vh}}', dress, {
              ...names,
              ...attributes
            });
            return host.shadowRoot.append(function(modal) {
              const frame = modal ? makeElement("dialog", {
                class: "frame",
                part: "banner",
                tabindex: "-1",
                closedby: "none"
              }) : makeElement("div", {
                class: "frame",
                part: "banner"
              });
              frame.addEventListener("cancel", event => event.preventDefault());
              const words = makeElement("div", {
                class: "words",
                part: "words"
              });
              words.append(...[ "title", "status", "text" ].map(slot));
              const actions = makeElement("div", {
                class: "actions",
                part: "actions"
              });
              return actions.append(slot("action")), frame.append(words, actions), frame;
            }(!!modal)), host;
          }({
            layout,
            position
          }, modal || void 0, options.dress);
          return frame = made.shadowRoot.firstElementChild, reach = function(host, kind, hold) {
            let timer, canRise = "top" === kind && "showPopover" in host, [closings, since] = [ 0, 0 ];
            function raise() {
              canRise && host.isConnected && !host.matches(":popover-open") && !isCovered() && putInTopLayer(host);
            }
            const observer = new MutationObserver(() => requestAnimationFrame(() => {
              for (const it of [ "inert", "aria-hidden" ]) host.hasAttribute(it) && host.removeAttribute(it);
            }));
            observer.observe(host, {
              attributeFilter: [ "inert", "aria-hidden" ]
            });
            for (const [name, value] of Object.entries(SPARED)) host.hasAttribute(name) || host.setAttribute(name, value);
            canRise && host.setAttribute("popover", "manual");
            const stops = [ listen(window, [ ...ALONE, ...INSIDE ], event => {
              if (!function(event) {
                return !!event.composedPath().includes(host) || "focusout" === event.type && host.contains(event.relatedTarget) && !!event.target.closest("dialog,[role$=dialog],[aria-modal]");
              }(event)) return;
              const dialog = hold && host.shadowRoot.querySelector("dialog");
              dialog && /wheel|move|keydown/.test(event.type) && hold(event, dialog), event.stopPropagation(), 
              ALONE.includes(event.type) && event.stopImmediatePropagation(), "toggle" === event.type && canRise && !host.matches(":popover-open") && function(now) {
                now - since > 1e3 && ([closings, since] = [ 0, now ]), ++closings > CLOSINGS ? (canRise = !1, 
                host.removeAttribute("popover"), timer = setTimeout(() => {
                  canRise = !0, host.setAttribute("popover", "manual"), raise();
                }, REST)) : raise();
              }(event.timeStamp);
            }, {
              capture: !0,
              passive: "modal" !== kind
            }), listen(window, [ "close", "fullscreenchange" ], raise, !0) ];
            return {
              raise,
              stop() {
                stops.forEach(it => it()), observer.disconnect(), clearTimeout(timer);
              }
            };
          }(made, kind, modal ? modal.hold : void 0), drawContent = function(host, id, press) {
            const elements = new Map, written = new Map;
            function elementOf(line) {
              const {key, tag, text, attributes} = line, it = elements.get(key) ?? function({key, tag}, it) {
                return elements.set(key, it), "button" === tag && it.addEventListener("press", () => press(+key.slice(-1))), 
                it;
              }(line, makeElement(tag));
              for (const [name, value] of Object.entries(attributes)) it.getAttribute(name) !== value && it.setAttribute(name, value);
              return written.get(key) !== text && (it.textContent = text), written.set(key, text), 
              it;
            }
            return (content, link) => {
              const wanted = function({title, status, texts, kept, labels, asks}, link) {
                return [ {
                  key: "title",
                  tag: "h2",
                  text: title,
                  attributes: {
                    slot: "title",
                    id: "assent-title"
                  }
                }, ...lines("status", status), ...lines("text", texts), ...kept ? [ {
                  key: "kept",
                  tag: "span",
                  text: `${kept} `,
                  attributes: {
                    slot: "text"
                  }
                } ] : [], {
                  key: "link",
                  tag: "a",
                  text: link.text,
                  attributes: {
                    slot: "text",
                    href: link.href
                  }
                }, ...labels.map((text, i) => ({
                  key: `action${i}`,
                  tag: "button",
                  text,
                  attributes: {
                    slot: "action",
                    type: "button",
                    value: [ "reject", asks ? "accept" : "acknowledge", "settings" ][i]
                  }
                })) ];
              }(content, link);
              for (const [key, it] of elements) wanted.some(line => line.key === key) || (it.remove(), 
              elements.delete(key), written.delete(key));
              let last;
              for (const line of wanted) {
                const it = elementOf(line), place = last ? last.nextElementSibling : host.firstElementChild;
                place !== it && host.insertBefore(it, place), last = it;
              }
              return wanted.map(it => it.text);
            };
          }(made, 0, i => press[i]()), undo.push(reach.stop, function(host) {
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
          }(made)), made;
        }(layout, modal ? "modal" : inline ? "part" : "top")), modal && frame.setAttribute("aria-label", title);
        const choose = granted => {
          const by = how(granted ? "banner.accept_all" : "banner.reject_all", shown, texts);
          asked.length ? consent.decide(Object.fromEntries(asked.map(id => [ id, granted ])), by) : granted ? consent.acceptAll(by) : consent.rejectAll(by);
        };
        press = [ () => choose(!1), () => asks ? choose(!0) : $decision.get() ? consent.close() : consent.decide({}, how("banner.acknowledge", shown, texts)), () => consent.open("panel") ];
        const texts = drawContent(content, {
          text: shown.messages.policyLink,
          href: (text = $policy.get().url, text && RegExp(ADDRESS).test(text) ? text : void 0)
        });
        var text;
        if (place(host, shown, labels, inline ?? void 0), reach.raise(), first || hidden && turned) {
          if (modal) {
            const dialog = frame;
            hidden = !1, undo.push(modal.open(host, () => {
              hidden = !0;
            })), dialog.focus(), dialog.scrollTop = 0;
          } else inline || undo.push(function(host, position) {
            const look = event => {
              const it = event.detail || event.composedPath()[0];
              host.contains(event.target) || requestAnimationFrame(() => {
                if (!it.matches(":focus-visible")) return;
                const surfaces = [ ...real(document).querySelectorAll("[home]:is(assent-banner, assent-notice, assent-trigger)") ].filter(surface => !surface.contains(event.target) && surface.clientHeight >= it.clientHeight);
                for (const sides of (surfaces => surfaces.reduce((all, it) => {
                  const home = it.getAttribute("home");
                  return [ home, (position = home, position.replace(/top|bottom/, name => "top" === name ? "bottom" : "top")) ].flatMap(side => all.map(sides => [ ...sides, side ]));
                  var position;
                }, [ [] ]))(surfaces)) {
                  surfaces.forEach((surface, i) => surface.setAttribute("position", sides[i]));
                  const edges = new Set(surfaces.map(surface => isTop(surface) ? "end" : "start"));
                  for (const block of [ "", "center", ...edges ]) if (block && it.scrollIntoView({
                    block,
                    behavior: "instant"
                  }), surfaces.every(surface => isClearOf(surface, it))) return;
                }
                for (const surface of surfaces) surface.setAttribute("position", surface.getAttribute("home"));
              });
            };
            host.setAttribute("home", position);
            const stops = [ listen(window, [ "focusin", "assent:focus" ], look, !0), listen(window, [ "keyup" ], event => {
              /^(Tab|Arrow.*)$/.test(event.key) && look(event);
            }, !0) ];
            return () => stops.forEach(it => it());
          }(host, position)), liveRegion.say(title, shown.language, () => host);
          seen || gesture.came(host);
        }
      },
      raise: () => reach?.raise(),
      reopen: () => {
        host?.isConnected && options.modal?.reopen(host);
      },
      leave() {
        undo.splice(0).forEach(it => it()), hidden = !1, host && gesture.done(host), host?.remove(), 
        host = void 0;
      }
    };
  }(surroundings);
  let panel, stopAhead = () => {}, fetching = !1;
  function fetchPanel() {
    panel || fetching || !options.panel || (fetching = !0, options.panel(create => {
      panel ?? (panel = create(surroundings)), "panel" === $view.get() ? draw() : prepare();
    }, () => {
      fetching = !1, "panel" === $view.get() && consent.close();
    }));
  }
  let wished = !1;
  function prepare() {
    const shown = translations.current();
    wished && shown && consent.allows("required") && panel?.prepare(shown);
  }
  function leave() {
    stopAhead(), banner.leave();
  }
  function draw() {
    const wanted = destroyed || "none" === layout || !parent() ? "none" : $view.get();
    "none" !== wanted && translations.want(), "panel" === wanted && fetchPanel();
    const shown = translations.current(), {activeElement} = real(document), inside = hosts().some(it => it.contains(activeElement));
    panel?.host?.isConnected || panel?.forget(), banner.host?.isConnected || leave();
    const view = shown ? "panel" !== wanted || panel ? wanted : banner.host ? "banner" : "none" : "none", turned = view !== drawn;
    if (turned && (drawn = view, shownAt = Date.now()), "panel" !== view && panel?.close(), 
    shown && ("banner" === view || banner.host && "panel" === view)) {
      const first = !banner.host;
      banner.draw(shown, nameOf(shown), turned && "banner" === view), first && (stopAhead = function(host) {
        const stops = [ whenNear(host, fetchPanel), whenNear(host.querySelector("[value=settings]"), () => {
          wished = !0, prepare();
        }) ];
        return () => stops.forEach(it => it());
      }(banner.host));
    } else leave();
    shown && "panel" === view && panel.draw(shown), "none" !== view && options.drawn?.(), 
    inside && real(document).activeElement === real(document).body && (banner.host?.querySelector("[value=settings]") ?? focusRestorer).focus();
  }
  return {
    draw,
    mend(along = !1) {
      hosts().some(it => !it.isConnected && (!along || it.parentNode)) || !along && $view.get() !== drawn ? draw() : banner.raise(), 
      banner.reopen(), panel?.reopen();
    },
    destroy() {
      destroyed = !0, stopListening(), draw(), focusRestorer.stop(), surroundings.gesture.stop(), 
      surroundings.liveRegion.destroy();
    }
  };
}

const isHost = ({nodeName}) => /^assent-[^cds]/i.test(nodeName), SIGNS = [ "resize", "load", "change", "mouseout", "focusout", "transitionend", "animationend" ];

function mountBannerAndPanel(consent, options = {}) {
  const {$view, $policy, $decision, open, close} = consent, translations = function(consent, {load, messages = {}}, changed) {
    const {$locale} = consent, as = (language, messages2) => ({
      language,
      messages: messages2
    });
    let shown, wanted, timer;
    function showTranslation(texts) {
      clearTimeout(timer), shown = texts, changed();
    }
    function here(locale) {
      const texts = messages[locale] ?? (/^en\b/.test(locale) ? bannerTexts : void 0);
      return texts && as(locale, texts);
    }
    shown = here(localeFor(consent, messages, load));
    const stop = $locale.listen(() => {
      (void 0 !== wanted || shown) && want();
    });
    function want() {
      const locale = localeFor(consent, messages, load);
      if (wanted === locale || void 0 === wanted && shown?.language === locale) return;
      wanted = locale;
      const there = here(locale);
      if (there) return showTranslation(there);
      const absent = () => showTranslation(as(Object.keys(overridesFor(consent, locale)).length ? locale : "en", bannerTexts));
      if (!load || !(locale => "en" !== locale && locales.includes(locale))(locale)) return absent();
      shown || (timer ?? (timer = setTimeout(showTranslation, 5e3, as("en", bannerTexts)))), 
      load(locale).then(it => {
        wanted === locale && showTranslation(as(locale, it));
      }, () => {
        wanted === locale && absent();
      });
    }
    return {
      current: () => shown && {
        ...shown,
        messages: {
          ...shown.messages,
          ...overridesFor(consent, shown.language)
        }
      },
      want,
      stop() {
        stop(), clearTimeout(timer);
      }
    };
  }(consent, options, () => drawing.draw()), drawing = createDrawing(consent, translations, options), undo = [ translations.stop, drawing.destroy ], destroy = () => undo.forEach(it => it());
  try {
    undo.unshift(...[ $view, $policy, $decision ].map(it => it.listen(drawing.draw))), 
    undo.unshift(function() {
      let timer;
      const {documentElement} = real(document), observer = new MutationObserver(later), watch = () => observer.observe(documentElement, {
        subtree: !0,
        childList: !0,
        attributes: !0
      }), again = () => {
        timer = void 0, frame?.disconnect(), drawing.mend(!0), watch();
      }, frame = "function" === typeof ResizeObserver ? new ResizeObserver(again) : void 0;
      function later() {
        void 0 === timer && (observer.disconnect(), timer = setTimeout(() => frame ? frame.observe(documentElement) : again(), 500));
      }
      const stop = listen(window, SIGNS, later, !0);
      return watch(), () => {
        clearTimeout(timer), frame?.disconnect(), observer.disconnect(), stop();
      };
    }(), function(run) {
      const page = real(document), look = records => {
        const {body} = page;
        if (body && !records?.every(it => [ ...it.removedNodes, ...it.addedNodes ].every(isHost))) {
          observer.observe(body, {
            childList: !0
          });
          for (const it of body.querySelectorAll(":not(:defined)")) !it.shadowRoot && isHost(it) && it.remove();
          run();
        }
      }, observer = new MutationObserver(look);
      observer.observe(page.documentElement, {
        childList: !0
      });
      const stop = listen(document, [ "DOMContentLoaded" ], () => {
        const {body, activeElement} = page;
        for (const host of body.querySelectorAll(":scope > *")) isHost(host) && !host.shadowRoot?.querySelector("dialog[open]") && (body.moveBefore ? body.moveBefore(host, null) : host.contains(activeElement) || isCovered() || (body.append(host), 
        host.hasAttribute("popover") && putInTopLayer(host)));
      });
      return look(), () => {
        observer.disconnect(), stop();
      };
    }(drawing.mend));
  } catch (cause) {
    throw destroy(), cause;
  }
  return {
    open,
    close,
    destroy
  };
}

export { checkLoaders, modal, mountBannerAndPanel };
