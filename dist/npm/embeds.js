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

const propertyOf = name => `--assent-${name.replace(/[A-Z]/g, it => `-${it.toLowerCase()}`)}`, [RED, GREEN, BLUE] = [ "r", "g", "b" ].map(it => `clamp(0, ${it}, 1)`), BLACK_OR_WHITE = `clamp(0, (.179 - .2126 * ${RED} - .7152 * ${GREEN} - .0722 * ${BLUE}) * 1e6, 1)`, INK = `color(from var(--accent) srgb-linear ${BLACK_OR_WHITE} ${BLACK_OR_WHITE} ${BLACK_OR_WHITE} / 1)`, numbered = colour => {
  const numbers = (colour.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number), [scale, from] = /^rgb/.test(colour) ? [ 255, 0 ] : colour.startsWith("color(srgb ") ? [ 1, 0 ] : [ 0, 0 ];
  if (!scale) return;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers.slice(from);
  return [ ...[ red, green, blue ].map(it => Math.min(1, Math.max(0, it / scale))), alpha ];
}, luminance = rgb => [ .2126, .7152, .0722 ].reduce((sum, weight, i) => {
  const it = rgb[i];
  return sum + weight * (it <= .04045 ? it / 12.92 : ((it + .055) / 1.055) ** 2.4);
}, 0), over = (it, ground) => [ 0, 1, 2 ].map(i => it[i] * it[3] + ground[i] * (1 - it[3])).concat(1);

function groundOf(element, read) {
  const layers = [];
  for (let it = element; it; it = it.assignedSlot ?? it.parentElement ?? it.getRootNode().host ?? null) {
    const colour = read(getComputedStyle(it).backgroundColor);
    if (!colour) return;
    if (colour[3] && layers.push(colour), colour[3] >= 1) break;
  }
  return layers.reduceRight((ground, it) => over(it, ground ?? it), void 0);
}

const lookOf = (button, read) => {
  const {color, fontSize, fontWeight, borderWidth, opacity} = getComputedStyle(button);
  return [ color, groundOf(button, read)?.map(it => it.toFixed(2)).join(" "), fontSize, fontWeight, borderWidth, opacity ].join();
}, LEEWAY = {
  width: 8,
  height: 4
}, answerButtons = host => [ "reject", "accept" ].map(it => host.querySelector(`[value=${it}]`) ?? host.shadowRoot.querySelector(`[part~=${it}], [data-part~=${it}]`));

function legibilityFaults(host) {
  const shadow = host.shadowRoot, {read, end} = function(root) {
    const known = new Map;
    let probe;
    return {
      read: colour => (known.has(colour) || known.set(colour, numbered(colour) ?? function(colour) {
        return probe || (probe = real(document).createElement("i"), root.append(probe)), 
        probe.style.setProperty("color", `color-mix(in srgb, ${colour}, ${colour})`, "important"), 
        numbered(getComputedStyle(probe).color);
      }(colour)), known.get(colour)),
      end: () => probe?.remove()
    };
  }(shadow), faults = [ host, shadow ].flatMap(it => [ ...it.querySelectorAll("h2, p, a, button, label") ]).filter(it => it.getClientRects().length).flatMap(it => {
    const size = parseFloat(getComputedStyle(it).fontSize), contrast = function(element, read) {
      const [ink, ground] = [ read(getComputedStyle(element).color), groundOf(element, read) ];
      if (!ink || !ground) return;
      const [light, dark] = [ over(ink, ground), ground ].map(luminance).sort((a, b) => b - a);
      return (light + .05) / (dark + .05);
    }(it, read);
    return [ ...size < 9 ? [ [ "small-text", host.localName, it.textContent, size ] ] : [], ...void 0 !== contrast && contrast < 4.5 ? [ [ "low-contrast", host.localName, it.textContent, contrast.toFixed(2) ] ] : [] ];
  }), [reject, accept] = answerButtons(host);
  return reject && accept && !function(one, other, read) {
    const [a, b] = [ one, other ].map(it => it.getBoundingClientRect());
    return lookOf(one, read) === lookOf(other, read) && [ "width", "height" ].every(it => Math.abs(a[it] - b[it]) < LEEWAY[it]);
  }(reject, accept, read) && faults.push([ "unequal-choices", host.localName ]), end(), 
  faults;
}

const PROPERTIES = {
  font: [ "font-family" ],
  fontSize: [ "font-size" ],
  shadow: [ "box-shadow" ],
  width: [ "max-width" ],
  radius: [ "border-radius", it => `calc(${it} * .6)` ],
  spacing: [ "padding-top", it => `max(${it}, 1px)` ],
  motion: [ "transition-duration", it => `calc(${it} * 1)` ]
}, supports = (property, value) => window.CSS?.supports?.(property, value) ?? !0, canInk = () => supports("color", INK.replace("var(--accent)", "red")), LEGIBLE = {
  "low-contrast": name => !(name in PROPERTIES) && "zIndex" !== name,
  "small-text": name => "fontSize" === name
};

function createTheme({preset, scheme, light = {}, dark = {}, ...base}, report, keep = () => {}) {
  const said = new Set, once = (...it) => {
    const line = it.join();
    said.has(line) || report(...it), said.add(line);
  }, valid = (path, values) => Object.fromEntries(Object.entries(values).filter(([name, value]) => {
    if (void 0 === value) return !1;
    if ("inherit" === value && "font" === name) return !0;
    const right = function(name, value) {
      if ("zIndex" === name) return /^(\d{1,10}|var\(--.*\))$/.test(value);
      const [property, sum] = PROPERTIES[name] ?? [ "color" ];
      return !/^(inherit|initial|unset|revert|revert-layer)$/i.test(value.trim()) && supports(property, value) && (!sum || supports(property, sum(value)));
    }(name, value);
    return right || once("invalid-look", `${path}.${name}`, value), right;
  })), [all, ...schemes] = [ valid("ui.theme", base), valid("ui.theme.light", light), valid("ui.theme.dark", dark) ];
  for (const it of [ all, ...schemes ]) it.accent && !it.accentText && !all.accentText && canInk() && (it.accentText = INK);
  const forced = "light" === scheme || "dark" === scheme ? scheme : void 0;
  return (host, sheet) => {
    if (preset && host.setAttribute("preset", preset), forced && host.setAttribute("scheme", forced), 
    preset || forced) {
      const more = new CSSStyleSheet;
      more.replaceSync(':host([scheme="dark"]){--accent:var(--assent-accent,#a9c6ff);--accent-text:var(--assent-accent-text,#10192b);--text:var(--assent-text,#eceef2);--background:var(--assent-background,#1b1e25);--surface:var(--assent-surface,#262b35);--border:var(--assent-border,#3c4350);color-scheme:dark!important}:host([scheme="light"]){--accent:var(--assent-accent,#2451a6);--accent-text:var(--assent-accent-text,#fff);--text:var(--assent-text,#1a1d23);--background:var(--assent-background,#fff);--surface:var(--assent-surface,#f1f4f9);--border:var(--assent-border,#d8dce4);color-scheme:light!important}:host([preset="soft"]){--accent:var(--assent-accent,color-mix(in srgb, #6b4fe0 65%, var(--text)));--accent-text:var(--assent-accent-text,var(--background));--radius:var(--assent-radius,24px);--button:99px;--line:0px;--shadow:var(--assent-shadow,0 12px 60px #2b1a6640)}:host([preset="sharp"]){--accent:var(--assent-accent,var(--text));--accent-text:var(--assent-accent-text,var(--background));--border:var(--assent-border,var(--text));--radius:var(--assent-radius,0px);--line:2px;--shadow:var(--assent-shadow,none)}@media(forced-colors:active),(prefers-contrast:more){:host([preset="soft"]){--line:1px}}@media(prefers-contrast:more){:host([scheme]){--border:var(--text)}:host([preset="soft"]){--accent:var(--assent-accent,color-mix(in srgb, #6b4fe0 35%, var(--text)))}}');
      for (const rule of more.cssRules) sheet.insertRule(rule.cssText, sheet.cssRules.length);
    }
    const page = real(document).body ?? real(document).documentElement, inherited = "inherit" === all.font && {
      font: getComputedStyle(page).fontFamily
    }, groups = [ [ "all", {
      ...all,
      ...inherited
    } ], ...[ "light", "dark" ].filter(it => !forced || forced === it).map(it => [ forced ? "all" : `(prefers-color-scheme:${it})`, schemes["light" === it ? 0 : 1] ]) ].map(([media, values]) => [ sheet.cssRules[sheet.insertRule(`@media ${media}{:host{}}`, sheet.cssRules.length)].cssRules[0].style, values ]), put = left => groups.forEach(([style, values]) => {
      for (const [name, value] of Object.entries(values)) style.setProperty(propertyOf(name), left(name) ? "" : value);
    });
    put(() => !1);
    const count = code => legibilityFaults(host).filter(it => it[0] === code).length;
    function look() {
      if (!host.isConnected) return;
      const faults = legibilityFaults(host);
      for (const code of new Set(faults.map(it => it[0]))) once(...faults.find(it => it[0] === code));
      faults.length && function(faults) {
        const out = new Set, leave = () => put(name => [ ...out ].some(code => LEGIBLE[code](name)));
        for (const code of Object.keys(LEGIBLE)) {
          const faultsBefore = faults.filter(it => it[0] === code).length;
          faultsBefore && (out.add(code), leave(), count(code) < faultsBefore || (out.delete(code), 
          leave()));
        }
        if (!faults.some(it => "unequal-choices" === it[0])) return;
        const rename = (from, to) => answerButtons(host).forEach(it => {
          const names = it?.getAttribute(from);
          names && it.setAttribute(to, names), it?.removeAttribute(from);
        });
        rename("part", "data-part"), count("unequal-choices") && rename("data-part", "part");
      }(faults);
    }
    if (requestAnimationFrame(look), setTimeout(look, 1e3), forced) return;
    const setting = window.matchMedia?.("(prefers-color-scheme:dark)"), anew = () => {
      if (!host.isConnected) return setting.removeEventListener("change", anew);
      put(() => !1), look();
    };
    setting?.addEventListener("change", anew), keep(() => setting?.removeEventListener("change", anew));
  };
}

const embedTexts = {
  embedText: "{name} sends data to {provider} when it loads, so it waits for your permission.",
  embedOnce: "Load once",
  embedAlways: "Always allow"
};

function listen(target, types, run, how) {
  const each = method => {
    for (const type of types) real(target)[method](type, run, how);
  };
  return each("addEventListener"), () => each("removeEventListener");
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

function dialogAround(element, what = "dialog[open]") {
  for (let it = element; it; it = it.getRootNode().host) {
    const dialog = it.closest(what);
    if (dialog) return dialog;
  }
  return null;
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

const ADDRESS = `^(?=(?=[\\s\\S]{1,2048}$)(?:[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$)(([Hh][Tt][Tt][Pp][Ss]?:)?//[^/?#@\\\\\\u0000-\\u0020\\u007f]+([/?#]|$)|(?![ ]|//|[^/?#]*:))([^\\\\\\u0000-\\u001f\\u007f]*[^\\\\\\u0000-\\u0020\\u007f])?$`;

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

function hostOf(element) {
  const address = [ "consent-src", "src", "consent-data", "data", "poster", "consent-srcset", "srcset" ].map(it => element.getAttribute(`data-${it}`)).find(Boolean) ?? "";
  try {
    return new URL(address, real(document).baseURI).host;
  } catch {
    return address;
  }
}

function createFace({element, need, load}, context, page) {
  const {consent, gesture} = context, {config, $policy, $grants} = consent, ids = need.split(" ").filter(id => !id.startsWith("!")), service = config.services.find(it => ids.includes(it.id)), host = createHost("assent-embed", ":host{all:initial!important;--accent:var(--assent-accent,#2451a6);--accent-text:var(--assent-accent-text,#fff);--text:var(--assent-text,#1a1d23);--background:var(--assent-background,#fff);--border:var(--assent-border,#d8dce4);--radius:var(--assent-radius,14px);--button:calc(var(--radius) * .6);--line:1px;font:var(--assent-font-size,medium)/1.5 var(--assent-font,system-ui, sans-serif)!important;color:var(--text)!important;color-scheme:light dark!important;--t:env(safe-area-inset-top, 0px);--r:env(safe-area-inset-right, 0px);--b:env(safe-area-inset-bottom, 0px);--l:env(safe-area-inset-left, 0px)}:host:before,:host:after,:host::backdrop{display:none!important}@media(prefers-color-scheme:dark){:host{--accent:var(--assent-accent,#a9c6ff);--accent-text:var(--assent-accent-text,#10192b);--text:var(--assent-text,#eceef2);--background:var(--assent-background,#1b1e25);--border:var(--assent-border,#3c4350)}}@media(prefers-contrast:more){:host{--border:var(--text)}}:focus-visible{outline:3px solid var(--text);outline-offset:2px}@media print{:host{display:none!important}}:host{--space:var(--assent-spacing,1.25em);--shadow:var(--assent-shadow,0 10px 40px #0f172a38);overflow-wrap:anywhere!important;-webkit-locale:var(--lang)!important}:host(:lang(ko)){word-break:keep-all!important}:host{--surface:var(--assent-surface,#f1f4f9)}@media(prefers-color-scheme:dark){:host{--surface:var(--assent-surface,#262b35)}}:host{position:absolute!important;inset:0 auto auto 0!important;display:flex!important;box-sizing:border-box!important;flex-direction:column!important;align-items:center!important;justify-content:safe center!important;gap:.75em!important;overflow:auto!important;padding:min(1em,16px)!important;text-align:center!important;inline-size:100%!important;block-size:100%!important;background:var(--surface) var(--poster) center / cover!important;border:var(--line) solid var(--border)!important}:host([over]){position:var(--position)!important;z-index:var(--above)!important;inline-size:var(--width)!important;block-size:var(--height)!important;transform:var(--shift)!important;transform-origin:0 0!important;clip-path:var(--clip)!important;border-radius:var(--corner)!important}:host([hidden]){display:none!important}@media print{:host{display:none!important}}@media(max-width:99px),(max-height:59px){:host(:not([over])){display:none!important}}p,div{font-size:.9375em}p{max-inline-size:34em;margin:0}:host([poster]) :is(p,div){padding:.5em min(.75em,12px);background:var(--background);border-radius:var(--button)}div{display:flex;flex-wrap:wrap;justify-content:center;gap:.5em}button{min-inline-size:44px;min-block-size:44px;padding:.4em min(1em,16px);font:inherit;font-weight:600;color:var(--accent-text);background:var(--accent);border:1px solid transparent;border-radius:var(--button);cursor:pointer}button:hover{box-shadow:inset 0 0 0 2px}button[hidden]{display:none}", context.dress, {
    role: "group"
  }, page), [text, actions, once, always] = [ "p", "div", "button", "button" ].map(it => page.createElement(it)), sentence = () => {
    return context.texts.embedText.replace("{name}", (texts = service?.name, locale = context.language, 
    ("object" !== typeof texts ? texts : texts[matchLocale(locale, Object.keys(texts)) ?? "en"] ?? Object.values(texts)[0]) ?? (element.title || hostOf(element)))).replace("{provider}", service?.vendor.name ?? hostOf(element));
    var texts, locale;
  };
  function update() {
    var locale;
    host.lang = context.language, host.dir = (locale = context.language, /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(canonical(locale)) ? "rtl" : "ltr"), 
    host.ariaLabel = text.textContent = sentence(), once.textContent = context.texts.embedOnce, 
    always.textContent = context.texts.embedAlways, always.hidden = !function() {
      const grants = $grants.get(), {locks} = $policy.get();
      return ids.length > 0 && ids.every(id => {
        const {category = id, needs = []} = config.services.find(it => it.id === id) ?? {};
        return "boolean" === typeof grants[id] && (grants[id] || !locks[category]) && needs.every(other => grants[other] || ids.includes(other) || "elsewhere" === locks[other]);
      }) && need.split(" ").every(id => !id.startsWith("!") || !1 === grants[id.slice(1)]);
    }();
  }
  const shownAt = Date.now();
  once.addEventListener("press", () => {
    gesture.done(host, element), load();
  }), always.addEventListener("press", () => {
    gesture.done(host, element);
    const {language} = context, texts = JSON.stringify({
      language,
      surface: "embed",
      texts: [ sentence(), context.texts.embedOnce, context.texts.embedAlways ]
    });
    consent.decide(Object.fromEntries(ids.map(id => [ id, !0 ])), {
      method: "embed.accept",
      language,
      shownAt,
      texts
    });
  });
  const poster = (text => text && RegExp(ADDRESS).test(text) ? text : void 0)(element.getAttribute("data-consent-poster"));
  return poster && host.setAttribute("poster", ""), host.style.setProperty("--poster", poster ? `url(${JSON.stringify(poster)})` : "none"), 
  text.setAttribute("part", "text"), actions.setAttribute("part", "actions"), once.setAttribute("part", "button once"), 
  always.setAttribute("part", "button always"), actions.append(once, always), host.shadowRoot.append(text, actions), 
  update(), {
    host,
    update,
    stop: hearPresses(host)
  };
}

function inPage(frame, {left, top, width, height}) {
  const outer = frame.getBoundingClientRect(), scale = outer.width / frame.offsetWidth || 1;
  return new DOMRect(outer.left + scale * (frame.clientLeft + left), outer.top + scale * (frame.clientTop + top), scale * width, scale * height);
}

function pressInPage({view, clientX, clientY, timeStamp}) {
  const frame = view && view !== window ? view.frameElement : null;
  if (!frame) return {
    clientX,
    clientY,
    timeStamp
  };
  const {x, y} = inPage(frame, {
    left: clientX,
    top: clientY,
    width: 0,
    height: 0
  });
  return {
    clientX: x,
    clientY: y,
    timeStamp: timeStamp + view.performance.timeOrigin - performance.timeOrigin
  };
}

function isCovered() {
  try {
    return !!real(document).querySelector("dialog:modal,:fullscreen,assent-panel");
  } catch {
    return !1;
  }
}

const isHost = ({nodeName}) => /^assent-[^cds]/i.test(nodeName), parentOf = it => it.assignedSlot ?? it.parentElement ?? it.getRootNode().host ?? null;

const isTooSmall = ({offsetWidth, offsetHeight}) => offsetWidth < 100 || offsetHeight < 60;

function mountPlaceholders(consent, {load, dress, messages = {}, pressed} = {}) {
  const {$held, $policy, $grants} = consent, places = new Map, boxes = new WeakMap, gesture = function(pressed, inPage = event => event) {
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
        }, lay(spent, dialogAround(at) ?? real(document).body));
      },
      stop() {
        deafen(), uncover();
      }
    };
  }(pressed, pressInPage), context = {
    consent,
    gesture,
    dress,
    texts: embedTexts,
    language: "en"
  };
  let overlays, frameStyles, held = [], byKeys = !1;
  const faces = () => [ ...places.values() ].filter(it => it.face), update = () => faces().forEach(it => it.face.update()), dressUp = ({held: {element}, face}) => {
    face && face.host.ownerDocument !== document && frameStyles?.give(element, face.host);
  };
  const grown = window.ResizeObserver && new ResizeObserver(entries => {
    for (const {target} of entries) isTooSmall(target) || (grown.unobserve(target), 
    seen?.observe(target));
  }), waiting = new Set, seen = window.IntersectionObserver && new IntersectionObserver(entries => {
    for (const {target, isIntersecting} of entries) {
      const place = boxes.get(target);
      place && (waiting.delete(target), isTooSmall(place.box) ? (seen.unobserve(target), 
      grown?.observe(target), place.show(!1)) : (isIntersecting || place.face || waiting.add(target), 
      place.show(isIntersecting)));
    }
  }, {
    rootMargin: "50%"
  });
  function ahead({key, shiftKey, view}) {
    if ("Tab" !== key) return;
    byKeys || (byKeys = !0, places.forEach(it => it.seal?.()));
    const way = shiftKey ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING, from = view && view !== window ? view.frameElement : real(document).activeElement;
    let next;
    for (const it of waiting) (!from || from.compareDocumentPosition(it) & way) && (!next || it.compareDocumentPosition(next) & way) && (next = it);
    next && (waiting.delete(next), boxes.get(next)?.show(!0));
  }
  function add(it) {
    const el = it.element, place = "iframe" !== el.localName || (frame = el).hasAttribute("sandbox") && ![ "allow-same-origin", "allow-scripts" ].every(it => frame.sandbox.contains(it)) ? function(held2, el) {
      const {inert} = el, box = "picture" === el.localName && el.querySelector("img") || el, place = {
        held: held2,
        box,
        show(near) {
          if (overlays ?? (overlays = function() {
            const all = new Map;
            let timer, still = 0, soon = !1, frame = 0;
            function look() {
              const stands = [ ...all ].map(([host, it]) => {
                const rect = it.box.getBoundingClientRect(), {clip, ...stand} = function(box) {
                  const {left, top, right, bottom} = box.getBoundingClientRect(), clip = {
                    left,
                    top,
                    right,
                    bottom
                  }, {body} = real(document);
                  let [position, above, clipped] = [ "static", "auto", !1 ];
                  for (let it = box; it && it !== body; it = parentOf(it)) {
                    const style = getComputedStyle(it), isClipped = "fixed" !== position && ("absolute" !== position || "static" !== style.position);
                    if (it !== box && isClipped && "visible" !== style.overflow) {
                      const by = it.getBoundingClientRect();
                      clipped = !0, clip.left = Math.max(clip.left, by.left + it.clientLeft), clip.top = Math.max(clip.top, by.top + it.clientTop), 
                      clip.right = Math.min(clip.right, by.right), clip.bottom = Math.min(clip.bottom, by.bottom);
                    }
                    isClipped && "static" !== style.position && (position = style.position), "auto" !== style.zIndex && "static" !== style.position && (above = style.zIndex);
                  }
                  return {
                    clip,
                    position: clipped || "fixed" === position ? "fixed" : "absolute",
                    above
                  };
                }(it.box), hidden = rect.width < 100 || rect.height < 60 || clip.right <= clip.left || clip.bottom <= clip.top || !1 === it.box.checkVisibility?.({
                  opacityProperty: !0,
                  visibilityProperty: !0
                });
                return {
                  host,
                  it,
                  rect,
                  clip,
                  ...stand,
                  hidden
                };
              });
              for (const {host, hidden} of stands) hidden || (host.hidden = !1);
              const writes = stands.map(({host, it, rect, clip, position, above, hidden}) => {
                const {left, top, width, height} = rect, now = host.getBoundingClientRect(), scale = now.width / it.width || 1, edges = [ clip.top - top, rect.right - clip.right, rect.bottom - clip.bottom, clip.left - left ], inset = edges.some(edge => edge > 0) ? `inset(${edges.map(edge => edge / scale + "px").join(" ")})` : "none", x = it.x + (left - now.left) / scale, y = it.y + (top - now.top) / scale, {borderRadius} = getComputedStyle(it.box);
                return () => {
                  if (host.hidden = hidden, hidden) return;
                  const values = {
                    width: width / scale + "px",
                    height: height / scale + "px",
                    shift: `translate(${x}px, ${y}px)`,
                    clip: inset,
                    position,
                    above,
                    corner: borderRadius
                  }, said = JSON.stringify(values);
                  if (said !== it.said) {
                    still = 0, Object.assign(it, {
                      x,
                      y,
                      said,
                      width: width / scale
                    });
                    for (const [name, value] of Object.entries(values)) host.style.setProperty(`--${name}`, value);
                  }
                };
              });
              still++, writes.forEach(write => write()), next();
            }
            function next() {
              all.size && (still < 30 ? frame = requestAnimationFrame(look) : timer = setTimeout(look, 200));
            }
            function cancel() {
              cancelAnimationFrame(frame), clearTimeout(timer);
            }
            const append = (host, box) => (function(box) {
              const from = parentOf(box) ?? box;
              try {
                return dialogAround(from, "dialog[open],:popover-open,:fullscreen:not(:root)");
              } catch {
                return dialogAround(from);
              }
            }(box) ?? real(document).body).append(host), deafen = listen(window, [ "scroll", "resize", "transitionrun" ], function() {
              cancel(), still = 0, next();
            }, {
              capture: !0,
              passive: !0
            }), stop = function() {
              const page = real(document), look = records => {
                const {body} = page;
                if (body && !records?.every(it => [ ...it.removedNodes, ...it.addedNodes ].every(isHost))) {
                  observer.observe(body, {
                    childList: !0
                  });
                  for (const it of body.querySelectorAll(":not(:defined)")) !it.shadowRoot && isHost(it) && it.remove();
                  (() => {
                    for (const [host, {box}] of all) host.isConnected || append(host, box);
                  })();
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
            }();
            return {
              put(host, box, near) {
                if (!near) return host.hidden = !0, void all.delete(host);
                all.has(host) || (host.setAttribute("over", ""), append(host, box), all.set(host, {
                  box,
                  x: 0,
                  y: 0,
                  width: 100,
                  said: ""
                }), host.style.setProperty("--shift", "none"), host.style.setProperty("--width", "100px"), 
                host.hidden = !1, soon || (soon = !0, queueMicrotask(() => {
                  soon = !1, cancel(), look();
                })));
              },
              remove(host) {
                all.delete(host), host.remove();
              },
              stop() {
                cancel(), stop(), deafen();
              }
            };
          }()), !place.face) {
            if (!near) return;
            place.face = createFace(held2, context, real(document)), byKeys && place.seal(), 
            gesture.came(place.face.host);
          }
          overlays.put(place.face.host, box, near);
        },
        seal() {
          place.face && !/^(img|picture)$/.test(el.localName) && (el.inert = !0);
        },
        remove() {
          if (!place.face) return;
          const {host, stop} = place.face, hasFocus = host.contains(real(document).activeElement);
          stop(), overlays?.remove(host), el.inert = inert, hasFocus && (el.tabIndex < 0 && (el.tabIndex = -1), 
          el.focus());
        }
      };
      return place;
    }(it, el) : function(held2, frame) {
      let leave = () => {};
      const draw2 = () => {
        const page = function(frame) {
          const page = frame.contentDocument;
          return page?.body && /^about:blank/.test(page.URL) ? page : void 0;
        }(frame);
        if (!page || place.face?.host.ownerDocument === page) return;
        place.face?.stop();
        const {host} = place.face = createFace(held2, context, page);
        host.shadowRoot.addEventListener("focusin", event => function(frame, event) {
          const it = event.composedPath()[0], detail = {
            matches: selector => it.matches(selector),
            focus: how => it.focus(how),
            scrollIntoView: how => it.scrollIntoView(how),
            clientHeight: it.clientHeight,
            getBoundingClientRect: () => inPage(frame, it.getBoundingClientRect())
          };
          frame.dispatchEvent(new CustomEvent("assent:focus", {
            bubbles: !0,
            composed: !0,
            detail
          }));
        }(frame, event)), frameStyles ?? (frameStyles = function(again) {
          const known = new WeakMap;
          function textOf(sheet) {
            try {
              const rules = [ ...sheet.cssRules ], cached = known.get(sheet);
              if (cached?.[0] === rules.length) return cached[1];
              const text = rules.map(it => {
                return it instanceof CSSImportRule ? it.styleSheet ? textOf(it.styleSheet) : "" : (rule = it) instanceof CSSFontFaceRule || (rule.selectorText ?? rule.cssText).includes("assent-embed") ? it.cssText.replace(/url\("([^"]*)"\)/g, (_, url) => `url("${new URL(url, sheet.href ?? real(document).baseURI).href}")`) : "";
                var rule;
              }).join("");
              return known.set(sheet, [ rules.length, text ]), text;
            } catch {
              return "";
            }
          }
          const observer = new MutationObserver(again), {documentElement, body} = real(document);
          for (const it of [ documentElement, body ]) observer.observe(it, {
            attributes: !0
          });
          const dark = window.matchMedia?.("(prefers-color-scheme:dark)");
          return dark?.addEventListener("change", again), {
            give: function(frame, host) {
              const page = host.ownerDocument, root = frame.getRootNode();
              try {
                const {styleSheets, adoptedStyleSheets} = real(root), text = [ ...styleSheets, ...adoptedStyleSheets ].map(textOf).join(""), all = text + host.shadowRoot.adoptedStyleSheets.flatMap(it => [ ...it.cssRules ].map(rule => rule.cssText)).join(""), style = getComputedStyle(frame), values = [ ...new Set(all.match(/--[\w-]+/g)) ].map(name => [ name, style.getPropertyValue(name) ]), sheet = new page.defaultView.CSSStyleSheet;
                sheet.replaceSync(text), page.adoptedStyleSheets = [ sheet ];
                for (const [name, value] of values) page.documentElement.style.setProperty(name, value);
              } catch {}
            },
            stop() {
              observer.disconnect(), dark?.removeEventListener("change", again);
            }
          };
        }(() => faces().forEach(dressUp))), dressUp(place), page.body.append(host);
        const stops2 = [ gesture.listen(page), listen(page, [ "keydown" ], ahead) ];
        leave = () => stops2.forEach(it => it()), gesture.came(host);
      }, place = {
        held: held2,
        box: frame,
        show(near) {
          near && !place.face && (frame.addEventListener("load", draw2), draw2(), seen?.unobserve(frame));
        },
        remove() {
          if (frame.removeEventListener("load", draw2), leave(), !place.face) return;
          const hasFocus = real(frame.getRootNode()).activeElement === frame;
          place.face.stop(), place.face.host.remove(), hasFocus && frame.focus();
        }
      };
      return place;
    }(it, el);
    var frame;
    places.set(el, place), boxes.set(place.box, place), seen ? seen.observe(place.box) : place.show(!0);
  }
  function drop({element}) {
    const place = places.get(element);
    place && (places.delete(element), boxes.delete(place.box), waiting.delete(place.box), 
    seen?.unobserve(place.box), grown?.unobserve(place.box), place.remove());
  }
  function draw() {
    const now = $held.get(), previous = held, isSame = (i, j) => now[i]?.element === previous[j]?.element && now[i]?.need === previous[j]?.need;
    held = now;
    let from = 0, [end, last] = [ now.length, previous.length ];
    for (;from < end && from < last && isSame(from, from); ) from++;
    for (;from < end && from < last && isSame(end - 1, last - 1); ) end--, last--;
    const needs = new Map(now.slice(from, end).map(it => [ it.element, it.need ]));
    for (const it of previous.slice(from, last)) needs.get(it.element) !== it.need && drop(it);
    for (const it of now.slice(from, end)) places.has(it.element) || add(it);
  }
  const stops = [ listen(document, [ "keydown" ], ahead, !0), followLanguage(consent, embedTexts, {
    load,
    messages
  }, (texts, language) => {
    Object.assign(context, {
      texts,
      language
    }), update();
  }), $held.listen(draw), ...[ $policy, $grants ].map(it => it.listen(update)) ];
  return draw(), {
    destroy() {
      stops.forEach(it => it()), held.forEach(drop), gesture.stop(), seen?.disconnect(), 
      grown?.disconnect(), overlays?.stop(), frameStyles?.stop();
    }
  };
}

export { createTheme, mountPlaceholders };
