import { render, createElement } from "preact";

import { jsxs, jsx } from "preact/jsx-runtime";

const panelDetailTexts = {
  controller: "Responsible",
  overrideText: "Your browser asks sites to keep this off: {categories}. If you allow it here, your choice on this site counts instead.",
  override: "Allow anyway",
  lockedByAge: "Off, because this site is for children"
}, panelTexts = {
  save: "Save",
  close: "Close without saving",
  panelText: "Choose what may be stored and read on your device. You can change this at any time.",
  alwaysOn: "Always on",
  required: "[Required]",
  optional: "[Optional]",
  services: "Services ({count})",
  lockedBySignal: "Off at your browser’s request",
  requiredDescription: "Needed for what you ask of this site, such as logging in or remembering this choice.",
  functionalDescription: "Remembers your preferences and shows videos, maps and chat from other sites.",
  analyticsDescription: "Measures how the site is used, so that it can be improved.",
  advertisingDescription: "Shows and measures advertising that fits your interests."
};

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

const ALONE = [ "wheel", "touchmove", "focus", "beforetoggle", "toggle" ], INSIDE = [ "pointerdown", "pointerup", "mousedown", "mouseup", "touchstart", "touchend", "keydown", "keypress", "keyup", "focusin", "focusout" ], SPARED = {
  "data-lenis-prevent": "",
  "data-react-aria-top-layer": "true",
  "aria-live": "off"
}, KEYS = /^(Arrow(Up|Down)|Page(Up|Down)|Home|End| )$/, contentOf = (dialog, host, what) => [ ...dialog.querySelectorAll(what), ...host.querySelectorAll(what) ];

const SIGNS = [ "pointerdown", "keydown", "visibilitychange" ], ENDS = [ "transitionend", "animationend" ], modal_open = function(host, lost) {
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
  const deafen = [ listen(window, SIGNS, look, !0), listen(dialog, ENDS, look) ];
  return queueMicrotask(look), stop;
}, modal_hold = function(event, dialog) {
  const {clientX: x, clientY: y, key} = event, {touches = [], ctrlKey} = event, {left, right, top, bottom} = dialog.getBoundingClientRect(), it = event.composedPath()[0], beside = it === dialog && (x < left || x > right || y < top || y > bottom), ends = dialog.scrollHeight <= dialog.clientHeight, keyed = void 0 === key || KEYS.test(key) && !it.matches("select,input,button,summary,a");
  (beside || ends) && keyed && event.cancelable && !ctrlKey && touches.length < 2 && 1 === (visualViewport?.scale ?? 1) && event.preventDefault();
}, WEB = "(([Hh][Tt][Tt][Pp][Ss]?:)?//[^/?#@\\\\\\u0000-\\u0020\\u007f]+([/?#]|$)|(?![ ]|//|[^/?#]*:))", REST = "([^\\\\\\u0000-\\u001f\\u007f]*[^\\\\\\u0000-\\u0020\\u007f])?", LINE = "(?=(?=[\\s\\S]{1,2048}$)(?:[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$)", ADDRESS = `^${LINE}${WEB}${REST}$`, CONTACT = `^${LINE}(${WEB}${REST}|[Mm][Aa][Ii][Ll][Tt][Oo]:[^\\\\\\u0000-\\u0020\\u007f]+|[Tt][Ee][Ll]:[+*#0-9][-+*#0-9A-Za-z().;=]*)$`, OTHER = {
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

const say = (text, {language, messages}) => "string" === typeof text && /^ga[A-Z][a-z]+$/.test(text) ? messages[text] : textFor(text, language), categoryText = (category, field, {language, messages}) => textFor(category[field], language) ?? messages[category.id + ("name" === field ? "Name" : "Description")], fill = (text, values, language = "en") => text.replace(/\{(\w+)(\|[^}]*)?\}/g, (all, key, plurals) => {
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
}), locales = "en ar bg ca cs da de el es et fa fi fr ga he hi hr hu id is it ja ko lt lv mt nb nl pl pt pt-BR ro ru sk sl sv th tr uk vi zh-Hans zh-Hant".split(" "), names = {
  en: "English",
  ar: "العربية",
  bg: "Български",
  ca: "Català",
  cs: "Čeština",
  da: "Dansk",
  de: "Deutsch",
  el: "Ελληνικά",
  es: "Español",
  et: "Eesti",
  fa: "فارسی",
  fi: "Suomi",
  fr: "Français",
  ga: "Gaeilge",
  he: "עברית",
  hi: "हिन्दी",
  hr: "Hrvatski",
  hu: "Magyar",
  id: "Bahasa Indonesia",
  is: "Íslenska",
  it: "Italiano",
  ja: "日本語",
  ko: "한국어",
  lt: "Lietuvių",
  lv: "Latviešu",
  mt: "Malti",
  nb: "Norsk bokmål",
  nl: "Nederlands",
  pl: "Polski",
  pt: "Português",
  "pt-BR": "Português (Brasil)",
  ro: "Română",
  ru: "Русский",
  sk: "Slovenčina",
  sl: "Slovenščina",
  sv: "Svenska",
  th: "ไทย",
  tr: "Türkçe",
  uk: "Українська",
  vi: "Tiếng Việt",
  "zh-Hans": "简体中文",
  "zh-Hant": "繁體中文"
}, languagesOf = ({config: {ui}, $policy}, messages = {}, load) => $policy.get().languages ?? [ ...Object.keys({
  ...messages,
  ...ui.messages
}), ...load?.locales ?? locales ], overridesFor = ({config, $policy}, locale) => Object.assign({}, ...[ config.ui.messages, $policy.get().messages ].map((it = {}) => it[matchLocale(locale, Object.keys(it)) ?? ""])), signalLines = (consent, translation) => {
  const {locks} = consent.$policy.get();
  return [ ...new Set(Object.values(locks)) ].flatMap(lock => {
    const text = translation.messages[`${lock}Honored`], categories = (({config}, translation, meant) => config.categories.filter(it => !it.separate && meant(it.id)).map(it => categoryText(it, "name", translation) ?? it.id).join(translation.messages.comma))(consent, translation, id => locks[id] === lock && !consent.allows(id));
    return text && categories ? fill(text, {
      categories
    }) : [];
  });
}, textsOf = tree => Array.isArray(tree) ? tree.flatMap(textsOf) : "string" === typeof tree ? [ tree ] : tree && "object" === typeof tree ? textsOf(tree.props.children) : [], dialogOf = host => host.shadowRoot.querySelector("dialog");

function createPanel({consent, options, place, how, gesture, receipt, banner, draw: drawAll}) {
  const {config, $policy, $grants, $decision} = consent;
  let host, prepared;
  const undo = [];
  let details, asked = !1, draft = {};
  const isOn = id => draft[id] ?? $grants.get()[id] ?? !1;
  function toggle(id, on) {
    draft[id] = on, drawAll();
  }
  const make = () => function(tag, css, dress, attributes = {}, page = real(document)) {
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
  }("assent-panel", ':host{all:initial!important;--accent:var(--assent-accent,#2451a6);--accent-text:var(--assent-accent-text,#fff);--text:var(--assent-text,#1a1d23);--background:var(--assent-background,#fff);--border:var(--assent-border,#d8dce4);--radius:var(--assent-radius,14px);--button:calc(var(--radius) * .6);--line:1px;font:var(--assent-font-size,medium)/1.5 var(--assent-font,system-ui, sans-serif)!important;color:var(--text)!important;color-scheme:light dark!important;--t:env(safe-area-inset-top, 0px);--r:env(safe-area-inset-right, 0px);--b:env(safe-area-inset-bottom, 0px);--l:env(safe-area-inset-left, 0px)}:host:before,:host:after,:host::backdrop{display:none!important}@media(prefers-color-scheme:dark){:host{--accent:var(--assent-accent,#a9c6ff);--accent-text:var(--assent-accent-text,#10192b);--text:var(--assent-text,#eceef2);--background:var(--assent-background,#1b1e25);--border:var(--assent-border,#3c4350)}}@media(prefers-contrast:more){:host{--border:var(--text)}}:focus-visible{outline:3px solid var(--text);outline-offset:2px}@media print{:host{display:none!important}}:host{--space:var(--assent-spacing,1.25em);--shadow:var(--assent-shadow,0 10px 40px #0f172a38);overflow-wrap:anywhere!important;-webkit-locale:var(--lang)!important}:host(:lang(ko)){word-break:keep-all!important}dialog{transition:visibility 1ms,opacity 1ms;overscroll-behavior:contain}dialog::backdrop{overflow:hidden;overscroll-behavior:contain;background:#0f172a99}dialog{box-sizing:border-box;inline-size:40em;max-inline-size:calc(100% - (2*max(1em,var(--l),var(--r))));inset-block-end:var(--below,0px);max-block-size:min(100% - 2 * max(1em,var(--t),var(--b)) - var(--below,0px),48em);padding:0;overflow:auto;font-size:.9375em;color:inherit;background:var(--background);border:var(--line) solid var(--border);border-radius:var(--radius);box-shadow:var(--shadow)}.top,.actions{position:sticky;z-index:1;inset-block:0;display:grid;grid-template-columns:1fr auto;align-items:center;gap:.5em;padding:.75em var(--space);background:inherit;border:0 solid var(--border);border-block-end-width:1px}.actions{display:flex;flex-wrap:wrap;align-items:stretch;border-width:1px 0 0}.actions button{flex:1 0 calc(100% / 3 - .5em);min-inline-size:auto;max-inline-size:100%}.actions button:after{content:var(--words) / "";display:block;block-size:0;overflow:hidden;visibility:hidden;overflow-wrap:normal;word-break:keep-all;hyphens:manual}.body{padding:1em var(--space)}h2,h3{margin:0;font-size:1em;font-weight:600}h2{font-size:1.2em;outline:none!important}p{margin:0 0 .5em}a{color:inherit;text-underline-offset:.2em}button{min-inline-size:44px;min-block-size:44px;padding:.4em .75em;font:inherit;font-weight:600;line-height:1.25;color:var(--accent-text);background:var(--accent);border:1px solid transparent;border-radius:var(--button);cursor:pointer}.close{margin-inline-end:-.75em;padding:10px;color:inherit;background:none;border:0}svg{display:block;inline-size:24px;block-size:24px;stroke:currentColor;stroke-width:2}[role=status] p{padding-inline-start:.75em;border-inline-start:3px solid var(--accent)}section{padding-block:.75em;border-block-start:1px solid var(--border)}.head{display:flex;flex-wrap:wrap;align-items:center;gap:0 .75em}h3{flex:1 8em;max-inline-size:100%;overflow-wrap:break-word}label,summary{padding-block:.6em;cursor:pointer}label{display:block}input{position:relative;flex:none;inline-size:44px;block-size:44px;margin:0;margin-inline-start:auto;color:inherit;appearance:none;cursor:pointer}input:before,input:after{content:"";position:absolute;inset-block-start:10px;inline-size:42px;block-size:22px;border:1px solid;border-radius:2em}input:after{margin:5px;inline-size:0;block-size:0;border-width:7px}input:checked:before{background:var(--accent)}input:checked:after{inset-inline-start:20px;border-color:var(--accent-text)}input:disabled{opacity:.6}@media(max-width:30em){.actions button{padding-inline:.2em;font-size:.93em;hyphens:auto}dialog{inline-size:100%;max-inline-size:100%;max-block-size:min(100% - max(2em,1em + var(--t)) - var(--below,0px),48em);margin-block-end:0;border-radius:var(--radius) var(--radius) 0 0}.top,.body{padding-left:max(var(--space),var(--l));padding-right:max(var(--space),var(--r))}.actions{padding:.75em max(1em,var(--r)) max(.75em,var(--b)) max(1em,var(--l))}}@media(max-height:30em){.top,.actions{position:static}}@media(max-width:22em){.actions{position:static;display:grid;grid-template-columns:1fr;grid-auto-rows:1fr}}', options.dress);
  function fetchDetails(translation) {
    asked || (asked = !0, options.details?.().then(create => {
      details = create(consent, options, drawAll, createElement), prepared ? drawInto(prepared, translation) : drawAll();
    }, () => {
      asked = !1;
    }));
  }
  function drawInto(it, translation) {
    const shown = {
      ...translation,
      messages: {
        ...panelTexts,
        ...translation.messages
      }
    }, drafting = {
      isOn,
      toggle
    }, about = details?.about(shown, receipt(), drafting), tree = function(consent, shown, about, draft, press) {
      const {config, $policy, $view, close} = consent, {messages} = shown, {locks, url} = $policy.get();
      return jsxs("dialog", {
        part: "panel",
        "aria-labelledby": "title",
        onClose: event => event.currentTarget.isConnected && "panel" === $view.get() && close(),
        children: [ jsxs("div", {
          class: "top",
          part: "header",
          children: [ jsx("h2", {
            id: "title",
            part: "title",
            tabIndex: -1,
            children: messages.panelTitle
          }), jsx("button", {
            class: "close",
            part: "close",
            type: "button",
            title: messages.close,
            onPress: close,
            children: jsx("svg", {
              part: "icon",
              children: jsx("path", {
                d: "M6 6l12 12M18 6L6 18"
              })
            })
          }) ]
        }), jsxs("div", {
          class: "body",
          part: "body",
          children: [ jsxs("p", {
            children: [ messages.panelText, " ", jsx("a", {
              part: "link",
              href: (text = url, text && RegExp(ADDRESS).test(text) ? text : void 0),
              children: messages.policyLink
            }) ]
          }), jsx("div", {
            role: "status",
            part: "signals",
            children: signalLines(consent, shown).map(it => jsx("p", {
              children: it
            }))
          }), config.categories.filter(it => "elsewhere" !== locks[it.id]).map(it => function({config, $policy}, shown, draft, category, [links, services] = []) {
            const {id} = category, {messages} = shown, {locks, marks} = $policy.get(), lock = locks[id], count = config.services.filter(it => it.category === id).length, take = event => draft.toggle(id, event.currentTarget.checked);
            return jsxs("section", {
              part: "category",
              children: [ jsxs("div", {
                class: "head",
                children: [ jsx("h3", {
                  part: "category-name",
                  children: jsxs("label", {
                    for: id,
                    children: [ categoryText(category, "name", shown) ?? id, marks && ` ${messages["required" === id ? id : "optional"]}` ]
                  })
                }), jsx("span", {
                  part: "category-state",
                  id: `${id}-lock`,
                  children: lock && ("required" === lock ? messages.alwaysOn : draft.isOn(id) || "age" === lock || messages.lockedBySignal)
                }), jsx("input", {
                  id,
                  type: "checkbox",
                  role: "switch",
                  part: "switch",
                  checked: draft.isOn(id),
                  disabled: !!lock,
                  "aria-describedby": `${id}-lock ${id}-text ${id}-lost`,
                  onPress: take,
                  onChange: take
                }) ]
              }), jsx("p", {
                id: `${id}-text`,
                part: "category-text",
                children: categoryText(category, "description", shown)
              }), links, count > 0 && jsxs("details", {
                part: "services",
                children: [ jsx("summary", {
                  part: "summary",
                  children: fill(messages.services, {
                    count
                  })
                }), services ]
              }) ]
            });
          }(consent, shown, draft, it, about?.category(it))), about?.record ]
        }), jsx("div", {
          class: "actions",
          part: "actions",
          children: [ messages.rejectAll, messages.acceptAll, messages.save ].map((it, i) => jsx("button", {
            type: "button",
            part: `button ${[ "reject", "accept", "save" ][i]}`,
            onPress: press[i],
            children: it
          }))
        }) ]
      });
      var text;
    }(consent, shown, about, drafting, [ () => consent.rejectAll(how("panel.reject_all", shown, textsOf(tree))), () => consent.acceptAll({
      ...how("panel.accept_all", shown, textsOf(tree)),
      own: draft
    }), () => consent.decide(function() {
      const choices = {}, had = $decision.get()?.choices ?? {};
      for (const {id} of config.categories) $policy.get().locks[id] || (choices[id] = isOn(id));
      for (const {id, category = ""} of config.services) {
        const [on, own] = [ choices[category], had[id] ];
        void 0 !== on && void 0 !== own && (choices[id] = on === $grants.get()[category] ? own : on);
      }
      return {
        ...choices,
        ...draft
      };
    }(), {
      ...how("panel.save", shown, textsOf(tree)),
      ...about?.how
    }) ]);
    return render(tree, it.shadowRoot), shown.messages;
  }
  return {
    get host() {
      return host;
    },
    forget: function() {
      undo.splice(0).forEach(it => it()), host = void 0;
    },
    prepare(translation) {
      host || prepared || (prepared = make(), fetchDetails(translation), drawInto(prepared, translation));
    },
    draw(translation) {
      const fresh = !host, below = fresh ? function(banner) {
        const settings = banner?.querySelector("[value=settings]")?.getBoundingClientRect(), below = settings ? innerHeight - settings.top : 0;
        return below > 0 && below < innerHeight / 3 ? below : 0;
      }(banner()) : 0;
      host || (host = prepared ?? make(), prepared = void 0, undo.push(function(host, kind, hold) {
        function raise() {}
        const observer = new MutationObserver(() => requestAnimationFrame(() => {
          for (const it of [ "inert", "aria-hidden" ]) host.hasAttribute(it) && host.removeAttribute(it);
        }));
        observer.observe(host, {
          attributeFilter: [ "inert", "aria-hidden" ]
        });
        for (const [name, value] of Object.entries(SPARED)) host.hasAttribute(name) || host.setAttribute(name, value);
        const stops = [ listen(window, [ ...ALONE, ...INSIDE ], event => {
          if (!function(event) {
            return !!event.composedPath().includes(host) || "focusout" === event.type && host.contains(event.relatedTarget) && !!event.target.closest("dialog,[role$=dialog],[aria-modal]");
          }(event)) return;
          const dialog = hold && host.shadowRoot.querySelector("dialog");
          dialog && /wheel|move|keydown/.test(event.type) && hold(event, dialog), event.stopPropagation(), 
          ALONE.includes(event.type) && event.stopImmediatePropagation(), event.type;
        }, {
          capture: !0,
          passive: !1
        }), listen(window, [ "close", "fullscreenchange" ], raise, !0) ];
        return {
          raise,
          stop() {
            stops.forEach(it => it()), observer.disconnect(), clearTimeout(void 0);
          }
        };
      }(host, 0, modal_hold).stop, function(host) {
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
      }(host)));
      const {rejectAll, acceptAll, save} = drawInto(host, translation);
      place(host, translation, [ rejectAll, acceptAll, save ]), fresh && (undo.push(function(panel, below) {
        return panel.style.setProperty("--below", `${below}px`), listen(window, [ "resize" ], () => {
          panel.style.removeProperty("--below");
        });
      }(host, below)), fetchDetails(translation), undo.push(modal_open(host, () => consent.close())), 
      dialogOf(host).querySelector("h2").focus(), gesture.came(host));
    },
    reopen: () => {
      host?.isConnected && function(host) {
        const root = host.shadowRoot, dialog = root.querySelector("dialog");
        try {
          if (!dialog?.open || dialog.matches(":modal")) return;
        } catch {
          return;
        }
        const had = root.activeElement ?? root.querySelector("h2") ?? dialog;
        dialog.removeAttribute("open"), dialog.showModal(), had.focus();
      }(host);
    },
    close() {
      draft = {}, host && (undo.splice(0).forEach(it => it()), dialogOf(host).close?.(), 
      gesture.done(host), host.remove(), host = void 0);
    }
  };
}

const UNITS = [ {
  Y: "year",
  M: "month",
  W: "week",
  D: "day"
}, {
  H: "hour",
  M: "minute",
  S: "second"
} ], orAsWritten = (value, format) => {
  try {
    return format() ?? value;
  } catch {
    return value;
  }
}, dateText = (date, language) => orAsWritten(`${date}`, () => new Intl.DateTimeFormat(language, {
  dateStyle: "long",
  ..."string" === typeof date && {
    timeZone: "UTC"
  }
}).format(new Date(date)));

function anchor(url, text, more = {}) {
  const href = (text => text && RegExp(CONTACT).test(text) ? text : void 0)(url);
  return void 0 === href ? text : [ "a", {
    href,
    ...more
  }, text ];
}

const serviceName = ({own, brought}, translation) => say(own.name ?? brought?.name, translation) ?? own.id, linkTree = ({url, name}, translation) => {
  const shown = say(name, translation) ?? url.replace(/^\w+:\/+|\/$/g, "");
  return anchor(url, shown, {
    target: "_blank",
    rel: "noopener noreferrer"
  });
}, contactTree = (contact, translation) => contact && /^https?:/.test(contact) ? linkTree({
  url: contact
}, translation) : contact && /^\S+@\S+$/.test(contact) ? anchor(`mailto:${contact}`, contact) : contact, rowTree = (links, translation) => links.map((it, i) => [ i ? translation.messages.comma : "", linkTree(it, translation) ]), linksTree = (label, links, translation) => links?.length ? [ "p", {}, `${label}: `, rowTree(links, translation) ] : "", countryText = (code, {language}) => code ? ((code, language) => orAsWritten(code, () => new Intl.DisplayNames(language, {
  type: "region"
}).of(code)))(code, language) : "";

function lastsText({kind = "cookie", duration}, {language, messages}) {
  return "session" === duration || !duration && "sessionStorage" === kind ? messages.session : duration ? ((duration, language) => orAsWritten(duration, () => duration.split("T").flatMap((section, i) => [ ...section.matchAll(/(\d+)(\w)/g) ].map(([, count, unit]) => new Intl.NumberFormat(language, {
    style: "unit",
    unit: UNITS[i][unit],
    unitDisplay: "long"
  }).format(+count))).join(" ") || void 0))(duration, language) : "cookie" === kind ? "" : messages.untilDeleted;
}

const partyText = ({reach}, {messages}) => messages["third-party" === reach || "partitioned" === reach ? "thirdParty" : "firstParty"];

function aboutTree(known, translation, heading) {
  const {own, brought} = known, {messages} = translation, vendor = {
    ...brought?.vendor,
    ...own.vendor
  }, purpose = say(own.purpose ?? brought?.purpose, translation), country = countryText(vendor.country, translation);
  return [ [ heading, {}, serviceName(known, translation) ], purpose && [ "p", {}, purpose ], vendor.name ? [ "p", {}, `${messages.provider}: ${vendor.name}`, country && ` (${country})` ] : country && [ "p", {}, `${messages.country}: ${country}` ], vendor.privacy && [ "p", {}, linkTree({
    url: vendor.privacy,
    name: messages.providerPolicy
  }, translation) ], linksTree(messages.optOutLink, own.optOut ?? brought?.optOut, translation), own.lost && [ "p", {}, `${messages.ifRefused}: ${say(own.lost, translation)}` ] ];
}

function serviceTree(known, translation, heading) {
  const {messages} = translation, {transfers} = known.own, cookies = (({own, brought}) => own.cookies.length ? own.cookies : brought?.cookies ?? [])(known);
  return [ aboutTree(known, translation, heading), cookies.length ? [ "ul", {}, cookies.map(it => function(cookie, translation) {
    const {messages} = translation, {name, kind = "cookie", reach = "page", purpose} = cookie, facts = [ messages[kind], lastsText(cookie, translation), partyText(cookie, translation) ].filter(Boolean).join(" · "), said = [ say(purpose, translation), "page" !== reach && messages.unreachable ].filter(Boolean).join(" ");
    return [ "li", {}, [ "code", {}, name ], " ", facts, said && [ "p", {}, said ] ];
  }(it, translation)) ] : [ "p", {}, messages.noCookies ], transfers && [ [ "p", {}, `${messages.recipients}:` ], [ "ul", {}, transfers.map(it => function({recipient, country, items, purpose, senderPurpose, retention, contact}, translation) {
    const {messages} = translation, facts = [ [ messages.data, say(items, translation) ], [ messages.purpose, say(purpose, translation) ], [ messages.senderPurpose, say(senderPurpose, translation) ], [ messages.retention, say(retention, translation) ], [ messages.contact, contactTree(contact, translation) ] ];
    return [ "li", {}, recipient, country && ` (${countryText(country, translation)})`, facts.map(([label, it]) => it && [ "p", {}, `${label}: `, it ]) ];
  }(it, translation)) ] ] ];
}

const categoryName = (category, translation) => categoryText(category, "name", translation) ?? category.id, ignoredSignalsTree = ({signals, locks}, {messages}) => signals?.dnt && !Object.values(locks).includes("dnt") && [ "p", {}, messages.dntIgnored ], recordTree = (decision, {language, messages}, actions) => decision ? [ [ "p", {}, "banner.acknowledge" === decision.method ? `${messages.choiceNone} ${messages.acknowledge}: ${dateText(decision.time, language)}` : fill(messages.choiceDate, {
  date: dateText(decision.time, language)
}) ], [ "p", {}, `${messages.consentId}: `, [ "code", {}, decision.recordId ] ], actions ] : [ "p", {}, messages.choiceNone ], en = {
  provider: "Provider",
  providerPolicy: "Provider’s privacy policy",
  country: "Country",
  purpose: "Purpose",
  name: "Name",
  kind: "Kind",
  duration: "Kept for",
  data: "Data",
  recipient: "Recipient",
  recipients: "Who receives the data",
  contact: "Contact",
  retention: "Recipient keeps it for",
  transfers: "Transfers to other countries",
  optOutLink: "Opt out with the provider",
  ifRefused: "If you refuse",
  firstParty: "This site",
  thirdParty: "Third party",
  cookie: "Cookie",
  localStorage: "Local storage",
  sessionStorage: "Session storage",
  indexedDB: "Database",
  cacheStorage: "Cache",
  session: "Until the browser closes",
  untilDeleted: "Until deleted",
  unreachable: "This site cannot delete it; your browser’s settings can.",
  noCookies: "Stores nothing on your device.",
  ownPurpose: "Remembers your choice.",
  yourChoice: "Your choice",
  choiceDate: "Made on {date}",
  choiceNone: "You have not chosen yet.",
  consentId: "Consent ID",
  copy: "Copy",
  copied: "Copied",
  download: "Download receipt",
  language: "Language",
  granted: "Allowed",
  denied: "Not allowed",
  change: "Change choice",
  withdraw: "Withdraw consent",
  declarationTitle: "Cookies and services on this site",
  categories: "Categories",
  effective: "Applies from {date}",
  listsNow: "What is listed here is what this site uses now.",
  previousVersions: "Earlier versions",
  until: "until {date}",
  officer: "Data protection officer",
  rights: "Your rights",
  complaints: "Where to complain",
  objection: "Used without asking, as the law allows. You can object.",
  object: "Object",
  transmissions: "Information sent to others",
  senderPurpose: "Our purpose",
  recipientPurpose: "Recipient’s purpose",
  browserTitle: "How to refuse cookies in your browser",
  browserText: "Every browser can block and delete cookies. Some features of this site may then not work.",
  gaPurpose: "Counts visits and shows which pages are read, so that the site can be improved.",
  gaVisitor: "Tells visitors apart.",
  gaVisit: "Remembers the state of the visit.",
  gaDay: "Tells visitors apart for a day.",
  gaRate: "Limits the number of requests.",
  privacyChoices: "Your Privacy Choices",
  doNotSell: "Do Not Sell or Share My Personal Information",
  optedOut: "Saved: we do not sell or share your personal information.",
  optOutHonored: "Opt-out request honored",
  dntIgnored: "Your browser sends Do Not Track. This site does not act on it; what counts is your choice here.",
  notKept: "Your choice cannot be saved at the moment. Nothing optional runs."
}, SAID = {
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
};

function addStyles(element) {
  const root = element?.getRootNode();
  if (root) try {
    const sheet = new CSSStyleSheet;
    sheet.replaceSync("h4{margin:.75em 0 0;font-size:1em;font-weight:600}ul{margin:0 0 .5em}@media(min-height:30em){dialog{scroll-padding-block:6em}}dialog:focus-visible{outline-offset:-4px}select{max-inline-size:100%;min-block-size:44px;text-overflow:ellipsis;font:inherit}.quiet{color:inherit;background:none;border-color:var(--border)}[aria-pressed=true]{color:var(--accent-text);background:var(--accent)}button:hover{box-shadow:inset 0 0 0 2px}details>:not(summary){margin-inline-start:1em}input:after{inset-inline-start:0}@media(forced-colors:active){input:checked:before{background:Highlight}input:checked:after{border-color:HighlightText}input:disabled{color:GrayText}[aria-pressed=true]{forced-color-adjust:none;color:HighlightText;background:Highlight}}@media(prefers-reduced-motion:no-preference){input:after{transition:inset-inline-start var(--assent-motion,.15s)}}"), 
    root.adoptedStyleSheets = [ ...root.adoptedStyleSheets, sheet ];
  } catch {}
}

const PART_BY_TAG = {
  p: "text",
  h4: "service-name",
  ul: "list",
  li: "item",
  code: "code",
  a: "link"
};

function createPanelDetails(consent, {describe = consent.describe, loadDetails}, draw, element) {
  const {config, $decision, $policy, $locale, setLocale} = consent, described = Object.create(null), brought = {};
  let copied;
  const bring = (it, use) => {
    it?.then(got => {
      use(got), draw();
    }, () => {});
  };
  for (const service of config.services) service.use && bring(describe(service), it => {
    it && (described[service.id] = it);
  });
  function languageTree({language, messages}) {
    const languages = $policy.get().languages ?? config.ui.locales ?? [ ...new Set(languagesOf(consent, {}, loadDetails)) ].sort();
    return languages.length < 2 ? "" : [ "p", {}, [ "label", {}, `${messages.language}: `, [ "select", {
      part: "language",
      onChange: event => setLocale(event.currentTarget.value)
    }, languages.map(it => {
      return [ "option", {
        value: it,
        lang: it,
        selected: it === language || it === $locale.get()
      }, (tag = it, names[tag] ?? (tag => orAsWritten(tag, () => new Intl.DisplayNames(tag, {
        type: "language"
      }).of(tag)))(tag)) ];
      var tag;
    }) ] ] ];
  }
  const toNodes = it => (it => Array.isArray(it) && "string" === typeof it[0] && "object" === typeof it[1] && !Array.isArray(it[1]))(it) ? element(it[0], {
    part: PART_BY_TAG[it[0]],
    ...it[1]
  }, it.slice(2).map(toNodes)) : Array.isArray(it) ? it.map(toNodes) : it;
  function recordIn(translation, receipt) {
    const {messages} = translation, decision = $decision.get(), button = (label, onPress) => [ "button", {
      type: "button",
      part: "button quiet",
      class: "quiet",
      onPress
    }, label ];
    return [ [ "h3", {
      part: "record-name"
    }, messages.yourChoice ], recordTree(decision, translation, [ "p", {}, button(messages.copy, event => function(event, id) {
      const {clipboard} = navigator, record = event.currentTarget.closest("section"), say2 = it => {
        copied = it, draw();
      }, select = () => {
        (function(element) {
          const range = real(document).createRange();
          range.selectNodeContents(element);
          const selection = getSelection();
          return selection.removeAllRanges(), selection.addRange(range), real(document).execCommand("copy");
        })(record.querySelector("code")) && say2(record);
      };
      say2(), clipboard ? clipboard.writeText(id).then(() => say2(record), select) : select();
    }(event, decision.recordId)), " ", button(messages.download, () => function(name, content) {
      const link = real(document).createElement("a");
      link.href = URL.createObjectURL(new Blob([ JSON.stringify(content, null, 2) ], {
        type: "application/json"
      })), link.download = name, link.click(), setTimeout(() => URL.revokeObjectURL(link.href), 1e4);
    }(`consent-${decision.recordId}.json`, receipt?.seq === decision.seq ? receipt : {
      origin: location.origin,
      ...decision,
      time: new Date(decision.time).toISOString()
    })), " ", [ "span", {
      role: "status"
    }, copied?.isConnected && messages.copied ] ]), languageTree(translation) ];
  }
  const switchTree = (label, pressed, press) => [ "p", {}, [ "button", {
    type: "button",
    part: "button quiet",
    class: "quiet",
    "aria-pressed": String(pressed),
    onPress: press
  }, label ] ];
  function overrideText(category, translation) {
    const {overridable = []} = $policy.get(), {id} = category;
    return overridable.includes(id) ? fill(translation.messages.overrideText, {
      categories: categoryName(category, translation)
    }) : "";
  }
  function lockTree(category, translation, {isOn, toggle}) {
    const {id} = category;
    if ("age" === $policy.get().locks[id]) return [ "p", {}, translation.messages.lockedByAge ];
    const text = overrideText(category, translation);
    return text && [ [ "p", {}, text ], switchTree(translation.messages.override, isOn(id), () => toggle(id, !isOn(id))) ];
  }
  function keptTree(category, translation) {
    const policy = $policy.get(), offered = config.categories.map(it => it.id).filter(id => !policy.locks[id]), kept = offered.includes(category.id) && function({id, lasts}, {lifetimes}, offered, {storage: {onExpiry}}, translation) {
      if ("reset" === onExpiry && "required" !== id) return "";
      const days = it => lifetimes?.[it]?.granted, differs = offered.includes(id) && offered.some(it => days(it) !== days(id)), duration = lasts ?? (differs ? `P${days(id)}D` : void 0);
      return duration ? `${translation.messages.duration}: ${lastsText({
        duration
      }, translation)}` : "";
    }(category, policy, offered, config, translation);
    return kept && [ "p", {}, kept ];
  }
  function objectionTree(id, translation, {isOn, toggle}) {
    const {model, defaults} = $policy.get();
    return "opt-in" === model && "required" !== id && defaults[id] && void 0 === $decision.get()?.choices[id] && [ [ "p", {}, translation.messages.objection ], switchTree(translation.messages.object, !isOn(id), () => toggle(id, !isOn(id))) ];
  }
  function controllerTree({messages}) {
    const {name, contact} = $policy.get().controller ?? config.controller;
    return (name || contact) && [ "p", {}, `${messages.controller}: ${[ name, contact ].filter(Boolean).join(messages.comma)}` ];
  }
  const linksAtHand = ({language, messages}) => [ ...new Set($policy.get().links) ].map(kind => {
    const label = messages["do-not-sell" === kind ? "doNotSell" : "privacyChoices"];
    return [ "p", {}, [ "button", {
      type: "button",
      part: "button quiet",
      class: "quiet",
      onPress: () => function(consent, label, language) {
        const optedOutIds = function(signal, {signals, categories}) {
          const named = signals[signal], optional = categories.map(({id}) => id).filter(id => "required" !== id), among = ids => optional.filter(id => ids.includes(id));
          return [ among(Array.isArray(named) ? named : []), among(signalKinds[signal].about) ].find(it => it.length > 0) ?? optional;
        }("gpc", consent.config), alone = consent.config.services.filter(({id, category = ""}) => optedOutIds.includes(category) && consent.$decision.get()?.choices[id]);
        consent.decide(Object.fromEntries([ ...optedOutIds, ...alone.map(it => it.id) ].map(id => [ id, !1 ])), {
          method: "choices.opt_out",
          language,
          texts: JSON.stringify({
            language,
            surface: "choices",
            texts: [ label ]
          })
        });
      }(consent, label, language)
    }, label ] ];
  });
  return {
    about(shown, receipt, draft) {
      const translation = function({language, messages}) {
        var locale;
        return language in brought || (brought[language] = void 0, "en" !== (locale = language) && locales.includes(locale) && bring(loadDetails?.(language), it => {
          brought[language] = it;
        })), {
          language,
          messages: {
            ...panelDetailTexts,
            ...en,
            ...brought[language],
            ...messages,
            ...overridesFor(consent, language)
          }
        };
      }(shown), texts = config.categories.map(it => draft.isOn(it.id) && overrideText(it, translation)).filter(Boolean);
      return {
        how: texts.length ? {
          override: texts.join(" ")
        } : {},
        category: category => [ [ keptTree(category, translation), category.lost ? [ "p", {
          id: `${category.id}-lost`
        }, say(category.lost, translation) ] : "", lockTree(category, translation, draft), objectionTree(category.id, translation, draft), linksTree(translation.messages.optOutLink, [ ...category.optOut ?? [], ...$policy.get().optOut?.[category.id] ?? [] ], translation) ], config.services.filter(it => it.category === category.id).map(own => [ "div", {
          part: "service"
        }, serviceTree({
          own,
          brought: described[own.id]
        }, translation, "h4"), objectionTree(own.id, translation, draft) ]) ].map(toNodes),
        record: [ ...[ ignoredSignalsTree($policy.get(), translation), linksAtHand(translation), controllerTree(translation) ].map(toNodes), element("section", {
          part: "record",
          ref: addStyles
        }, toNodes(recordIn(translation, receipt))) ]
      };
    }
  };
}

export { createPanel, createPanelDetails };
