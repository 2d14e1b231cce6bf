const noticeTexts = {
  noticeText: "Our privacy policy changes on {date}.",
  changedText: "Our privacy policy changed on {date}.",
  noticeClose: "OK",
  policyLink: "Privacy policy"
}, outdatedTexts = {
  outdatedText: "Your choice was changed elsewhere. Reload this page so that it applies here too.",
  reload: "Reload",
  noticeClose: noticeTexts.noticeClose
}, OTHER = {
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

const isRightToLeft = locale => /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(canonical(locale)), ADDRESS = `^(?=(?=[\\s\\S]{1,2048}$)(?:[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$)(([Hh][Tt][Tt][Pp][Ss]?:)?//[^/?#@\\\\\\u0000-\\u0020\\u007f]+([/?#]|$)|(?![ ]|//|[^/?#]*:))([^\\\\\\u0000-\\u001f\\u007f]*[^\\\\\\u0000-\\u0020\\u007f])?$`;

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

const ALONE = [ "wheel", "touchmove", "focus", "beforetoggle", "toggle" ], INSIDE = [ "pointerdown", "pointerup", "mousedown", "mouseup", "touchstart", "touchend", "keydown", "keypress", "keyup", "focusin", "focusout" ], SPARED = {
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

const [CLOSINGS, REST] = [ 5, 3e3 ];

function keepInReach(host, kind, hold) {
  let timer, canRise = "showPopover" in host, [closings, since] = [ 0, 0 ];
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
    (function(event) {
      return !!event.composedPath().includes(host) || "focusout" === event.type && host.contains(event.relatedTarget) && !!event.target.closest("dialog,[role$=dialog],[aria-modal]");
    })(event) && (event.stopPropagation(), ALONE.includes(event.type) && event.stopImmediatePropagation(), 
    "toggle" === event.type && canRise && !host.matches(":popover-open") && function(now) {
      now - since > 1e3 && ([closings, since] = [ 0, now ]), ++closings > CLOSINGS ? (canRise = !1, 
      host.removeAttribute("popover"), timer = setTimeout(() => {
        canRise = !0, host.setAttribute("popover", "manual"), raise();
      }, REST)) : raise();
    }(event.timeStamp));
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
}

const isHost = ({nodeName}) => /^assent-[^cds]/i.test(nodeName);

function onBody(run) {
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
}

const isTop = surface => surface.getAttribute("position").startsWith("top");

function isClearOf(surface, it) {
  const a = surface.getBoundingClientRect(), b = it.getBoundingClientRect();
  return a.left >= b.right || b.left >= a.right || b.bottom > 0 && b.top < window.innerHeight && (b.top >= a.bottom || a.top >= b.bottom);
}

function keepFocusUnobscured(host, position) {
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
}

function createFocusRestorer(isHere) {
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

var css$1 = ':host{all:initial!important;--radius:var(--assent-radius,14px);position:fixed!important;z-index:calc(var(--assent-z-index,2147483000) - 1)!important;--t:env(safe-area-inset-top, 0px);--b:env(safe-area-inset-bottom, 0px);inset:auto max(1em,env(safe-area-inset-right,0px)) calc(1em + 44px + max(1em,var(--b))) max(1em,env(safe-area-inset-left,0px))!important;margin-inline:0 auto!important;max-inline-size:var(--assent-width,27em)!important;font:var(--assent-font-size,medium)/1.5 var(--assent-font,system-ui, sans-serif)!important;overflow-wrap:anywhere!important;color-scheme:light dark!important}:host(:lang(ko)){word-break:keep-all!important}:host:before,:host:after,:host::backdrop{display:none!important}:host([position^="top"]){inset-block:calc(1em + 44px + max(1em,var(--t))) auto!important}:host([position$="end"]){margin-inline:auto 0!important}:host(:not([position*="-"])){margin-inline:auto!important}section{display:flex;flex-wrap:wrap;align-items:center;gap:.25em 1em;max-block-size:calc(100vh - 7em - var(--t) - var(--b));overflow:auto;overscroll-behavior:contain;padding:.5em min(1em,16px);font-size:.9em;color:var(--text,var(--assent-text,CanvasText));background:var(--background,var(--assent-background,Canvas));border:var(--line,1px) solid var(--border,var(--assent-border,GrayText));border-radius:var(--radius);box-shadow:var(--shadow,var(--assent-shadow,0 10px 40px #0f172a38))}p{flex:1 1 12em;margin:.5em 0}a{align-content:center;color:inherit;text-underline-offset:.2em}a,button{box-sizing:border-box;min-inline-size:44px;min-block-size:44px}button{padding:.4em min(1em,16px);font:inherit;font-weight:600;color:inherit;background:none;border:1px solid;border-radius:var(--button,calc(var(--radius) * .6));cursor:pointer}:focus-visible{outline:3px solid;outline-offset:2px}@media(forced-colors:active),(prefers-contrast:more){section{border-color:currentColor}}@media print{:host{display:none!important}}';

function attempt(run) {
  try {
    return run();
  } catch {
    return;
  }
}

function mountNotice(consent, options = {}) {
  const {config: {policy, storage, ui}, $policy, $silent, $view} = consent, key = `${storage.name}_notice`, news = function({announced = "", effective = ""}) {
    const now = Date.now() - 6e4 * (new Date).getTimezoneOffset(), date = Date.parse(effective);
    if (now >= Date.parse(announced) && now < date + 2592e6) return now < date ? "noticeText" : "changedText";
  }(policy);
  if (!news || attempt(() => localStorage.getItem(key)) === policy.version) return {
    destroy() {}
  };
  const host = createHost("assent-notice", css$1, options.dress, {
    "aria-live": "polite",
    position: ui.position
  }), box = makeElement("section", {
    part: "notice"
  }), text = makeElement("p", {
    part: "text"
  }), link = makeElement("a", {
    part: "link"
  }), button = makeElement("button", {
    type: "button",
    part: "button"
  }), focusRestorer = createFocusRestorer(it => it === host), gesture = ignoreAccidentalPresses(options.pressed), reach = keepInReach(host, "top");
  let ready = !1;
  function show() {
    const view = $view.get();
    !ready || $silent.get() || "banner" === view ? box.remove() : "none" !== view || box.isConnected || (host.shadowRoot.append(box), 
    gesture.came(host));
  }
  const destroy = () => undo.forEach(it => it());
  button.addEventListener("press", () => {
    attempt(() => localStorage.setItem(key, policy.version)), gesture.done(host), destroy(), 
    focusRestorer.focus();
  }), box.append(text, link, button);
  const undo = [ $view.listen(show), $silent.listen(show), $policy.subscribe(({url}) => {
    (text => text && RegExp(ADDRESS).test(text) ? text : void 0)(url) ? link.setAttribute("href", url) : link.removeAttribute("href");
  }), onBody(() => {
    host.isConnected || real(document).body.append(host), reach.raise();
  }), keepFocusUnobscured(host, ui.position), hearPresses(host), focusRestorer.stop, reach.stop, () => host.remove() ], frame = requestAnimationFrame(() => undo.push(followLanguage(consent, noticeTexts, options, (texts, language, coming) => {
    host.lang = box.lang = language, host.dir = isRightToLeft(language) ? "rtl" : "ltr", 
    link.textContent = texts.policyLink, box.setAttribute("aria-label", texts.policyLink), 
    text.textContent = texts[news].replace("{date}", ((date, language) => (value => {
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
    })(`${date}`))(policy.effective, language)), button.textContent = texts.noticeClose, 
    ready = !coming, show();
  })));
  return undo.push(() => cancelAnimationFrame(frame)), {
    destroy() {
      destroy(), gesture.stop();
    }
  };
}

function mountOutdated(consent, options = {}) {
  const {config: {ui}, $outdated, $silent} = consent, gesture = ignoreAccidentalPresses(options.pressed);
  let undo = [];
  const hide = () => undo.splice(0).forEach(it => it()), stop = $outdated.subscribe(function(outdated) {
    if (hide(), !outdated || $silent.get()) return;
    const host = createHost("assent-notice", css$1, options.dress, {
      "aria-live": "polite",
      position: ui.position
    }), box = makeElement("section", {
      part: "notice"
    }), text = makeElement("p", {
      part: "text"
    }), [reload, close] = [ makeElement("button", {
      type: "button",
      part: "button"
    }), makeElement("button", {
      type: "button",
      part: "button"
    }) ], focusRestorer = createFocusRestorer(it => it === host), reach = keepInReach(host, "top");
    reload.addEventListener("press", () => window.location.reload()), close.addEventListener("press", () => {
      gesture.done(host), hide(), focusRestorer.focus();
    }), box.append(text, reload, close);
    const frame = requestAnimationFrame(() => {
      undo.push(followLanguage(consent, outdatedTexts, options, (texts, language, coming) => {
        host.lang = box.lang = language, host.dir = isRightToLeft(language) ? "rtl" : "ltr", 
        text.textContent = texts.outdatedText, reload.textContent = texts.reload, close.textContent = texts.noticeClose, 
        coming || box.isConnected || (host.shadowRoot.append(box), gesture.came(host));
      }));
    });
    undo = [ onBody(() => {
      host.isConnected || real(document).body.append(host), reach.raise();
    }), keepFocusUnobscured(host, ui.position), hearPresses(host), focusRestorer.stop, reach.stop, () => cancelAnimationFrame(frame), () => host.remove() ];
  });
  return {
    destroy() {
      stop(), hide(), gesture.stop();
    }
  };
}

const SIGNS = [ "resize", "load", "change", "mouseout", "focusout", "transitionend", "animationend" ];

function onChanges(look) {
  let timer;
  const {documentElement} = real(document), observer = new MutationObserver(later), watch = () => observer.observe(documentElement, {
    subtree: !0,
    childList: !0,
    attributes: !0
  }), again = () => {
    timer = void 0, frame?.disconnect(), look(), watch();
  }, frame = "function" === typeof ResizeObserver ? new ResizeObserver(again) : void 0;
  function later() {
    void 0 === timer && (observer.disconnect(), timer = setTimeout(() => frame ? frame.observe(documentElement) : again(), 500));
  }
  const stop = listen(window, SIGNS, later, !0);
  return watch(), () => {
    clearTimeout(timer), frame?.disconnect(), observer.disconnect(), stop();
  };
}

const meets = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) >= 8 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) >= 8, parentOf = it => it.assignedSlot ?? real(it).parentElement ?? real(it).getRootNode().host ?? null;

function isInSight(it) {
  if (real(it).matches(":disabled") || "visible" !== getComputedStyle(it).visibility || !1 === it.checkVisibility?.({
    opacityProperty: !0
  })) return !1;
  let box = real(it).getBoundingClientRect();
  if (!meets(box, box)) return !1;
  let position = "";
  for (let one = it; one && one !== real(document).body; one = parentOf(one)) {
    const style = getComputedStyle(one);
    if (one !== it) {
      if ("absolute" === position && "static" === style.position) continue;
      const room = real(one).getBoundingClientRect(), cuts = "visible" !== style.overflow, scrolls = /auto|scroll/.test(style.overflow);
      if (cuts && !meets(scrolls ? room : box, room)) return !1;
      scrolls && (box = room);
    }
    if (position = style.position, "fixed" === position) return meets(box, {
      left: 0,
      top: 0,
      right: innerWidth,
      bottom: innerHeight
    });
  }
  return meets(box, function() {
    const {documentElement: root, body} = real(document), {clientWidth, scrollWidth} = root, [rootOverflow, bodyStyle] = [ getComputedStyle(root).overflowX, getComputedStyle(body) ], [top, bottom] = [ -scrollY, 1 / 0 ];
    if (/hidden|clip/.test("visible" === rootOverflow ? bodyStyle.overflowX : rootOverflow)) return {
      left: 0,
      right: clientWidth,
      top,
      bottom
    };
    const more = scrollWidth - clientWidth;
    return {
      left: ("rtl" === bodyStyle.direction ? -more : 0) - scrollX,
      right: clientWidth + ("rtl" === bodyStyle.direction ? 0 : more) - scrollX,
      top,
      bottom
    };
  }());
}

const english = {
  trigger: "Cookie settings"
};

function mountTrigger(consent, options = {}) {
  const {config, $view, $silent, open} = consent, {trigger, position, triggerPosition = position} = config.ui;
  if (!trigger) return {
    destroy() {}
  };
  const host = createHost("assent-trigger", ':host{all:initial!important;--accent:var(--assent-accent,#2451a6);--accent-text:var(--assent-accent-text,#fff);--text:var(--assent-text,#1a1d23);--background:var(--assent-background,#fff);--border:var(--assent-border,#d8dce4);--radius:var(--assent-radius,14px);--button:calc(var(--radius) * .6);--line:1px;font:var(--assent-font-size,medium)/1.5 var(--assent-font,system-ui, sans-serif)!important;color:var(--text)!important;color-scheme:light dark!important;--t:env(safe-area-inset-top, 0px);--r:env(safe-area-inset-right, 0px);--b:env(safe-area-inset-bottom, 0px);--l:env(safe-area-inset-left, 0px)}:host:before,:host:after,:host::backdrop{display:none!important}@media(prefers-color-scheme:dark){:host{--accent:var(--assent-accent,#a9c6ff);--accent-text:var(--assent-accent-text,#10192b);--text:var(--assent-text,#eceef2);--background:var(--assent-background,#1b1e25);--border:var(--assent-border,#3c4350)}}@media(prefers-contrast:more){:host{--border:var(--text)}}:focus-visible{outline:3px solid var(--text);outline-offset:2px}@media print{:host{display:none!important}}:host{position:fixed!important;z-index:var(--assent-z-index,2147483000)!important;inset:auto auto max(1em,var(--b)) max(1em,var(--l))!important}:host(:dir(rtl)){inset-inline:max(1em,var(--r)) auto!important}:host([position^="top"]){inset-block:max(1em,var(--t)) auto!important}:host([position$="end"]){inset-inline:auto max(1em,var(--r))!important}:host(:dir(rtl)[position$="end"]){inset-inline:auto max(1em,var(--l))!important}:host([hidden]){display:none!important}button{display:block;inline-size:44px;block-size:44px;padding:10px;color:inherit;background:var(--background);border:1px solid var(--border);border-radius:max(var(--button),22px);box-shadow:0 2px 10px #0f172a26;cursor:pointer}button:hover{color:var(--accent)}button:focus-visible{outline-offset:-4px}svg{display:block;inline-size:22px;block-size:22px;fill:none;stroke:currentColor;stroke-width:2}:host([preset="sharp"]) button{border-radius:0;box-shadow:none}', options.dress, {
    role: "region",
    position: triggerPosition
  }), gesture = ignoreAccidentalPresses(options.pressed), reach = keepInReach(host, "top"), button = real(document).createElement("button"), [icon, lines] = [ "svg", "path" ].map(it => real(document).createElementNS("http://www.w3.org/2000/svg", it));
  lines.setAttribute("d", "M1 6h9m6 0h5M1 16h5m6 0h9M10 6a3 3 0 1 0 6 0a3 3 0 1 0-6 0M6 16a3 3 0 1 0 6 0a3 3 0 1 0-6 0"), 
  icon.setAttribute("part", "icon"), icon.append(lines), button.append(icon), button.type = "button", 
  button.setAttribute("part", "trigger"), button.addEventListener("press", () => open("panel")), 
  host.shadowRoot.append(button);
  const show = () => {
    const was = host.hidden || !host.isConnected;
    host.hidden = $silent.get() || "banner" === $view.get() || [ ...real(document).querySelectorAll("[data-assent-open]") ].some(isInSight), 
    was && !host.hidden && gesture.came(host), reach.raise();
  }, undo = [ followLanguage(consent, english, options, ({trigger: text}, language) => {
    host.lang = language, host.dir = isRightToLeft(language) ? "rtl" : "ltr", button.title = text, 
    host.setAttribute("aria-label", text);
  }), $view.listen(show), $silent.listen(show), onBody(() => {
    host.isConnected || (show(), real(document).body.append(host)), reach.raise();
  }), onChanges(show), keepFocusUnobscured(host, triggerPosition), hearPresses(host), gesture.stop, reach.stop, () => host.remove() ];
  return {
    destroy: () => undo.forEach(it => it())
  };
}

export { mountNotice, mountOutdated, mountTrigger };
