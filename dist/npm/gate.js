const needKey = need => [ ...new Set(need.split(/\s+/).filter(Boolean)) ].sort().join(" "), unknownIds = (need, {categories, services}) => needKey(need).replace(/!/g, "").split(" ").filter(id => id && ![ ...categories, ...services ].some(it => it.id === id));

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

function webAddress({document, location}, value) {
  try {
    const url = new URL(value, real(document).baseURI);
    return /^https?:$/.test(url.protocol) || "file:" === url.protocol && "file:" === location.protocol ? url : void 0;
  } catch {
    return;
  }
}

function tagOf(el) {
  const {namespaceURI, localName} = real(el);
  return "http://www.w3.org/1999/xhtml" === namespaceURI ? localName : "";
}

function describeElement(el, attribute = "") {
  const {localName, getAttribute, textContent} = real(el), value = getAttribute(attribute), text = "script" === localName ? textContent.trim().slice(0, 60) : "";
  return null === value ? `<${localName}>${text}` : `<${localName} ${attribute}="${value.slice(0, 200)}">`;
}

const MARK = "data-consent", DONE_MARK = `${MARK}-done`, needOf = el => needKey(real(el).getAttribute(MARK) ?? ""), ADDRESS_ATTRIBUTES = new Map([ [ "iframe", [ "src" ] ], [ "embed", [ "src" ] ], [ "object", [ "data" ] ], [ "img", [ "src", "srcset" ] ], [ "picture", [] ], [ "source", [ "src", "srcset" ] ], [ "track", [ "src" ] ], [ "video", [ "src", "poster" ] ], [ "audio", [ "src" ] ], [ "link", [ "href", "imagesrcset" ] ] ]), waitingAttribute = (el, name) => "poster" !== name && el.hasAttribute(`data-consent-${name}`) ? `data-consent-${name}` : `data-${name}`, VISIBLE = /^(iframe|embed|object|video|audio|img)$/, FETCHES = /^(stylesheet|alternate|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|manifest|icon|shortcut|apple-touch-icon|mask-icon)$/i;

function isEmbed(el) {
  const tag = tagOf(el);
  if ("link" !== tag) return ADDRESS_ATTRIBUTES.has(tag);
  const {relList} = el;
  return relList.length > 0 && [ ...relList ].every(it => FETCHES.test(it));
}

const MEDIA = /^(picture|video|audio)$/, sourcesOf = el => [ el, ...MEDIA.test(tagOf(el)) ? [ ...el.querySelectorAll("source, track, img") ].filter(it => !it.hasAttribute(MARK) && tagOf(it)) : [] ], markedFor = el => {
  if (el.hasAttribute(MARK)) return el;
  const whole = el.matches("source, track, img") ? el.closest("picture, video, audio") : null;
  return whole?.hasAttribute(MARK) ? whole : null;
}, mayHaveAddress = (page, el, name, value) => ((name, value) => name.endsWith("srcset") ? value.split(",").map(it => it.trim().split(/\s/)[0]).filter(Boolean) : [ value ])(name, value).every(it => void 0 !== webAddress(page, it) || ("poster" === name || /^(img|source)$/.test(tagOf(el))) && /^\s*data:image\//i.test(it)), knownHosts = {
  "google-analytics": [ "www.googletagmanager.com", "google-analytics.com", "analytics.google.com" ]
};

function hostOf$1(address) {
  try {
    return [ new URL(address).host ];
  } catch {
    return [];
  }
}

const declaredHosts = ({use = "", hosts, options}) => [ ...new Set([ ...hosts, ...knownHosts[use] ?? [], ...hostOf$1(options?.src) ]) ], isFree = ({use, options}) => void 0 !== use && "advanced" === options?.mode, NAMES_SCRIPTS = /'strict-dynamic'|'nonce-|require-trusted-types-for/i, namesScripts = it => /^content-security-policy$/i.test(it.httpEquiv) && NAMES_SCRIPTS.test(it.content), DATA = /^application\/(ld\+)?json$/i;

function loadLazily(element) {
  /^(iframe|img)$/.test(tagOf(element)) && "lazy" !== element.getAttribute("loading") && (element.setAttribute("data-consent-loading", element.getAttribute("loading") ?? ""), 
  element.setAttribute("loading", "lazy"));
}

const isLazy = element => "lazy" === element.loading;

function loadEagerly(element) {
  const was = element.getAttribute("data-consent-loading");
  null !== was && (element.removeAttribute("data-consent-loading"), was ? element.setAttribute("loading", was) : element.removeAttribute("loading"));
}

function reinsertFrame(document, frame, change) {
  const place = document.createComment(""), hadFocus = real(frame.getRootNode()).activeElement === frame;
  frame.replaceWith(place), change?.(), place.replaceWith(frame), hadFocus && frame.focus({
    preventScroll: !0
  });
}

const lazyClass = source => [ ...source.classList ].find(it => /lazy|lozad|unveil/i.test(it)), WATCHED = [ MARK, ...[ "src", "srcdoc", "srcset", "imagesrcset", "href", "data", "poster" ].flatMap(it => [ it, `data-${it}`, `data-consent-${it}` ]) ];

const isJavaScript = type => /^\s*((text|application)\/(x-)?(java|ecma)script|text\/(javascript1\.[0-5]|jscript|livescript)|)\s*$/i.test(type), isSpecial = type => /^(module|importmap|speculationrules)$/i.test(type), isLive = type => isJavaScript(type) || isSpecial(type);

function shadowProperty(target, name, property) {
  const original = Object.getOwnPropertyDescriptor(target, name);
  return Reflect.defineProperty(target, name, {
    ...property,
    configurable: !0
  }) ? () => {
    const now = Object.getOwnPropertyDescriptor(target, name);
    now?.value === property.value && now?.set === property.set && (original ? Object.defineProperty(target, name, original) : Reflect.deleteProperty(target, name));
  } : () => {};
}

const ONE_TIME_EVENTS = /^(DOMContentLoaded|load|pageshow|readystatechange)$/, READY = `${MARK}-ready`;

const ADDRESS_ATTRIBUTE = /^(data-consent-|data-)?src$/, addressAttributeOf = held => [ `${MARK}-src`, "data-src" ].find(it => held.hasAttribute(it)) ?? "src", scriptAddressOf = held => held.getAttribute(addressAttributeOf(held));

function kindOf(held) {
  const type = (held.dataset.type ?? "").replace(/;.*/, "").trim().toLowerCase();
  return isSpecial(type) ? type : isJavaScript(type) || !type.includes("/") ? "classic" : "data";
}

const isCode = held => /^(classic|module)$/.test(kindOf(held)), SAME = [ "crossorigin", "integrity", "referrerpolicy", "fetchpriority" ];

function yieldToMain({scheduler}) {
  return "function" === typeof scheduler?.yield ? scheduler.yield() : new Promise(done => {
    setTimeout(done);
  });
}

function createScriptRelease(window, {trust, nonce, warn, painted}, may, authorship, makeInert) {
  const document = real(window.document), queues = new Map, running = new Set, known = new WeakMap, shown = new Map, did = new Set;
  let taken = 0;
  const documentWrite = function(window, {warn}, put) {
    const document = real(window.document), acts = new Map, missedEvents = function(window) {
      const document = real(window.document);
      function callOf(target, type, listener) {
        const {addEventListener, removeEventListener} = window.EventTarget.prototype;
        let isCalled = !1;
        const probe = () => {
          isCalled = !0;
        };
        return addEventListener.call(target, type, probe, {
          once: !0
        }), () => {
          if (isCalled || !function(type) {
            if ("complete" === document.readyState) return !0;
            const [visit] = window.performance.getEntriesByType("navigation");
            return "DOMContentLoaded" === type && void 0 !== visit && visit.domContentLoadedEventEnd > 0;
          }(type)) return;
          removeEventListener.call(target, type, probe);
          const event = new window.Event(type);
          for (const name of [ "target", "currentTarget" ]) Object.defineProperty(event, name, {
            value: target
          });
          const own = new window.EventTarget;
          own.addEventListener(type, () => {
            "function" === typeof listener ? listener.call(target, event) : listener.handleEvent(event);
          }), own.dispatchEvent(new window.Event(type));
        };
      }
      return {
        collect(waiting) {
          const {addEventListener} = window.EventTarget.prototype, add = target => {
            const original = Object.getOwnPropertyDescriptor(target, "addEventListener")?.value ?? addEventListener;
            return shadowProperty(target, "addEventListener", {
              writable: !0,
              value(...args) {
                const self = this ?? target, [type, listener] = args;
                Reflect.apply(original, self, args), self === target && listener && ONE_TIME_EVENTS.test(type) && waiting()?.push(callOf(target, type, listener));
              }
            });
          }, handler = Object.getOwnPropertyDescriptor(window, "onload");
          return [ add(window), add(window.document), handler?.set ? shadowProperty(window, "onload", {
            ...handler,
            set(value) {
              handler.set.call(window, value), "function" === typeof value && waiting()?.push(callOf(window, "load", function(event) {
                window.onload === value && value.call(window, event);
              }));
            }
          }) : () => {} ];
        }
      };
    }(window);
    let now;
    const undo = [], stopCollecting = [], current = () => now ?? acts.get(document.currentScript);
    function flush(act, isEnd) {
      if (!act.text) return;
      const template = document.createElement("template"), parse = text => {
        template.innerHTML = text;
      };
      try {
        parse(act.text + "\x3c!--assent--\x3e");
        const {content} = template;
        if (8 === content.lastChild.nodeType) content.lastChild.remove(); else {
          if (!isEnd) return;
          parse(act.text);
        }
        if (act.last.isConnected || (act.last = act.held), !act.last.isConnected) throw Error("it has no place");
        content.lastChild && (act.last = put(content, act));
      } catch {
        warn("write-dropped", act.need, describeElement(act.held));
      }
      act.text = "";
    }
    function lendPage() {
      const page = window.document, {write, writeln, open} = window.Document.prototype, over = (name, native, instead) => {
        const original = Object.getOwnPropertyDescriptor(page, name)?.value ?? native;
        undo.push(shadowProperty(page, name, {
          writable: !0,
          value(...args) {
            const act = this === page ? current() : void 0, it = act && instead(act, args);
            return it ? it() : Reflect.apply(original, this, args);
          }
        }));
      }, writing = line => (act, args) => () => {
        act.text += args.join("") + line, flush(act, !1);
      };
      over("write", write, writing("")), over("writeln", writeln, writing("\n")), over("open", open, (_, args) => args.length < 3 ? () => page : void 0);
    }
    return {
      enter(copy, held, need, isNow) {
        const act = {
          held,
          need,
          text: "",
          last: held,
          written: new Set,
          ...held.hasAttribute(READY) && {
            waiting: []
          }
        }, outer = now;
        return acts.size || lendPage(), acts.set(copy, act), act.waiting && !stopCollecting.length && stopCollecting.push(...missedEvents.collect(() => current()?.waiting)), 
        isNow && (now = act), () => {
          acts.delete(copy) && (isNow && (now = outer), [ ...acts.values() ].some(it => it.waiting) || stopCollecting.splice(0).forEach(it => it()), 
          acts.size || undo.splice(0).forEach(it => it()), flush(act, !0), act.waiting?.forEach(call => setTimeout(() => function(act, call) {
            const outer = now;
            acts.size || lendPage(), now = act, acts.set(act.held, act), call(), now = outer, 
            acts.delete(act.held), acts.size || undo.splice(0).forEach(it => it()), flush(act, !0);
          }(act, call))));
        };
      }
    };
  }(window, {
    warn
  }, (content, {need, last, written}) => {
    makeInert(content, need);
    const now = [ ...content.querySelectorAll(`script[${MARK}]`) ], end = content.lastChild;
    last.after(content);
    for (const it of now) hold(it, needOf(it));
    now.forEach(it => written.add(it));
    for (const set of queues.get(need) ?? []) {
      const rest = [ ...set ].filter(it => !written.has(it) && set.delete(it));
      for (const it of rest) set.add(it);
    }
    return end;
  }), parsed = () => "loading" !== document.readyState, verdictOn = held => authorship.script(held, scriptAddressOf(held));
  async function start(held, need, queue) {
    const verdict = verdictOn(held);
    if ("wait" === verdict) return !0;
    for (const set of queue) set.delete(held);
    if (held.isConnected && needOf(held) === need) if ("no" === verdict) warn("not-own", need, describeElement(held, addressAttributeOf(held))); else {
      if ("false" === held.dataset.turboEval) {
        const what = scriptAddressOf(held) ?? held.text;
        if (did.has(what)) return !1;
        did.add(what);
      }
      try {
        await async function(held, need) {
          const kind = kindOf(held);
          if ("data" === kind) return held.type = held.dataset.type, void shown.set(held, () => {
            held.type = "text/plain";
          });
          const copy = function(held, kind) {
            const copy = document.createElement("script");
            for (const {name, value} of held.attributes) /^(type|nonce|on.*)$/.test(name) || ADDRESS_ATTRIBUTE.test(name) || "data-type" === name && isLive(value) || copy.setAttribute(name, value);
            copy.type = "classic" === kind ? "text/javascript" : kind, copy.nonce = nonce || held.nonce;
            const address = scriptAddressOf(held), isOwn = () => "yes" === verdictOn(held);
            return null !== address && (copy.src = trust.url(address, isOwn)), held.text && (copy.text = trust.text(held.text, isOwn)), 
            copy;
          }(held, kind), isExternal = null !== scriptAddressOf(held), leave = "classic" === kind ? documentWrite.enter(copy, held, need, !isExternal) : () => {};
          document.head.contains(held) || held.setAttribute(DONE_MARK, "");
          const ended = isExternal && new Promise(done => {
            const timer = setTimeout(done, 1e4);
            held.hasAttribute("async") && done();
            for (const type of [ "load", "error" ]) copy.addEventListener(type, () => {
              clearTimeout(timer), copy.remove(), leave(), held.dispatchEvent(new window.Event(type)), 
              done();
            });
          });
          held.before(copy), copy.type = "text/plain", copy.removeAttribute(MARK), "speculationrules" === kind ? (shown.set(held, () => copy.remove()), 
          held.removeAttribute(DONE_MARK)) : isExternal || (copy.remove(), leave()), await ended;
        }(held, need);
      } catch (cause) {
        warn("script-refused", need, cause);
      }
    } else known.delete(held), held.isConnected && hold(held, needOf(held));
    return !1;
  }
  async function release(need, queue, chosen) {
    if (running.has(need)) return;
    running.add(need), chosen && await new Promise(painted);
    const done = may(need) ? function(window, scripts, nonce) {
      const document = real(window.document), ahead = scripts.filter(it => null !== scriptAddressOf(it) && !it.hasAttribute("async")).slice(1);
      if (!ahead.length) return () => {};
      const host = document.createElement("div");
      host.hidden = !0;
      const root = host.attachShadow({
        mode: "closed"
      });
      for (const held of ahead) {
        const link = document.createElement("link");
        link.rel = "module" === kindOf(held) ? "modulepreload" : "preload", link.as = "script", 
        link.nonce = nonce || held.nonce;
        for (const name of SAME) {
          const value = held.getAttribute(name);
          null !== value && link.setAttribute(name, value);
        }
        link.href = scriptAddressOf(held), root.append(link);
      }
      return document.documentElement.append(host), () => host.remove();
    }(window, [ ...queue[0], ...queue[1] ].filter(it => "yes" === verdictOn(it)), nonce) : () => {}, waiting = new Set, next = () => {
      for (const set of parsed() ? queue : queue.slice(0, 1)) for (const held of set) if (!waiting.has(held)) return held;
    };
    for (let held = next(); held && (chosen && await yieldToMain(window), may(need)); held = next()) await start(held, need, queue) && waiting.add(held);
    done(), running.delete(need);
  }
  function hold(script, need) {
    const kind = kindOf(script), was = known.get(script);
    if (!script.hasAttribute(MARK) || (was ? was.need === need || !was.set?.delete(script) : script.hasAttribute(DONE_MARK))) return;
    const it = {
      need
    };
    if (known.set(script, it), "data" === kind && script.type === script.dataset.type && (script.type = "text/plain"), 
    !/^\s*text\/plain\s*(;|$)/i.test(script.type)) return void (isLive(script.type) || warn("script-type", need, describeElement(script, "type")));
    if ("classic" === kind && script.hasAttribute("nomodule")) return;
    const address = scriptAddressOf(script);
    if (null !== address && !webAddress(window, address)) return warn("unsafe-address", need, describeElement(script, addressAttributeOf(script)));
    queues.has(need) || queues.set(need, [ new Set, new Set ]);
    const isLater = !script.hasAttribute("async") && ("module" === kind || "classic" === kind && null !== address && script.defer), set = queues.get(need)[isLater ? 1 : 0];
    it.set = set.add(script), script.hasAttribute("src") && script.addEventListener("load", () => known.get(script)?.set?.delete(script)), 
    taken++;
  }
  function apply(chosen) {
    parsed() || document.addEventListener("readystatechange", goOn, {
      once: !0
    });
    for (const [held, hide] of shown) held.isConnected && may(needOf(held)) || (shown.delete(held), 
    hide(), known.delete(held), held.isConnected && hold(held, needOf(held)));
    (chosen || 2 * taken > [ ...queues.values() ].flat().reduce((sum, {size}) => sum + size, 0)) && function() {
      taken = 0;
      for (const set of [ ...queues.values() ].flat()) for (const script of set) script.isConnected ? hold(script, needOf(script)) : set.delete(script) && known.delete(script);
    }();
    const allowed = [ ...queues ].filter(([need, queue]) => queue.some(({size}) => size) && may(need));
    for (const [need, queue] of allowed) for (const held of queue[0]) isCode(held) || start(held, need, queue);
    for (const [need, queue] of allowed) release(need, queue, chosen);
  }
  const goOn = () => apply(!1);
  let undone = [];
  return {
    hold,
    apply,
    prepare() {
      undone = [ ...document.querySelectorAll(`script[${DONE_MARK}]`) ], undone.forEach(it => it.removeAttribute(DONE_MARK));
    },
    resume() {
      undone.forEach(it => it.setAttribute(DONE_MARK, "")), undone = [];
    },
    destroy() {
      document.removeEventListener("readystatechange", goOn), shown.forEach(hide => hide());
    }
  };
}

function upTo(from, isLast) {
  const found = [];
  for (let it = from.nextSibling; it; it = it.nextSibling) if (found.push(it), isLast(it)) return found;
  return [];
}

const BEFORE_CACHE_EVENTS = [ "turbo:before-cache", "turbolinks:before-cache", "htmx:beforeHistorySave", "alpine:navigating", "consent:before-cache" ], createGate = ({window, environment, config, once, allows, held}) => {
  let open = !0;
  const known = new Set, may = need => open && allows(need), authorship = function(window, {nonce, nonced}, config, allows) {
    const ownersOf = function({services, hosts}, pageHost) {
      const owners = new Map, add = (host, owner) => {
        const key = function(host) {
          try {
            return new URL(`http://${host}`).host;
          } catch {
            return;
          }
        }(host);
        key && owners.set(key, [ ...owners.get(key) ?? [], owner ]);
      };
      for (const service of services) for (const host of declaredHosts(service)) (host !== pageHost || service.hosts.includes(host)) && add(host, {
        need: service.id,
        free: isFree(service)
      });
      for (const host of Object.keys(hosts)) add(host, {
        need: hosts[host]
      });
      return ({hostname, port}) => {
        const labels = hostname.split(".");
        for (let i = 0; i < labels.length; i++) {
          const domain = labels.slice(i).join("."), found = port && owners.get(`${domain}:${port}`) || owners.get(domain);
          if (found) return found;
        }
        return [];
      };
    }(config, window.location.host), listed = new Set(config.services.flatMap(({integrity = []}) => integrity)), isStrictPage = function(window) {
      let [before, strict] = [ "", !1 ];
      return () => {
        const metas = [ ...real(window.document).head?.querySelectorAll("meta") ?? [] ], now = JSON.stringify([ metas.map(it => [ it.httpEquiv, it.content ]), !!window.trustedTypes?.defaultPolicy ]);
        return now !== before && (strict = metas.some(namesScripts) || function({document, trustedTypes}) {
          if ("function" !== typeof trustedTypes?.createPolicy) return !1;
          if (trustedTypes.defaultPolicy) return !0;
          try {
            return real(document).createElement("script").text = "assent", !1;
          } catch {
            return !0;
          }
        }(window)), before = now, strict;
      };
    }(window), isStrict = () => config.strict || nonced || isStrictPage(), hasNonce = el => "" !== nonce && el.nonce === nonce && (el => [ ...el.attributes ].every(({name, value}) => !/<(script|style)/i.test(name + value)))(el);
    return {
      script(held, address) {
        if (hasNonce(held) || DATA.test(held.dataset.type ?? "")) return "yes";
        const url = null === address ? void 0 : webAddress(window, address), owners = url ? ownersOf(url) : [];
        return url && (function(held) {
          const hashes = (held.getAttribute("integrity") ?? "").split(/\s+/).filter(Boolean);
          return hashes.length > 0 && hashes.every(it => listed.has(it));
        }(held) || owners.some(it => allows(it.need))) ? "yes" : isStrict() ? owners.length ? "wait" : "no" : "yes";
      },
      whole: el => hasNonce(el) || !isStrict()
    };
  }(window, environment, config, allows), makeInert = ((window, {trust}) => {
    function makeScriptInert(script, need) {
      const {type} = script;
      isLive(type) && (type && script.setAttribute("data-type", type), script.type = "text/plain", 
      script.hasAttribute(MARK) || script.setAttribute(MARK, need)), tagOf(script) && script.text && (script.text = trust.text(script.text, () => !isLive(script.type)));
    }
    function makeEmbedInert(el, need) {
      if (isEmbed(el) && !markedFor(el) && el.setAttribute(MARK, need), markedFor(el)) for (const name of ADDRESS_ATTRIBUTES.get(tagOf(el)) ?? []) {
        const value = el.getAttribute(name);
        null !== value && !el.hasAttribute(`data-${name}`) && mayHaveAddress(window, el, name, value) && (el.setAttribute(`data-${name}`, value), 
        el.removeAttribute(name));
      }
    }
    return function makeInert(content, need) {
      for (const el of content.querySelectorAll("*")) {
        const {localName, shadowRoot} = real(el);
        shadowRoot && makeInert(shadowRoot, need), "script" === localName ? makeScriptInert(el, need) : makeEmbedInert(el, need);
      }
    };
  })(window, environment), scripts = createScriptRelease(window, environment, may, authorship, makeInert), embeds = function(window, environment, may, authorship, once, held) {
    const {warn} = environment, heldAddresses = function(window, {warn, trust, nonce}, authorship) {
      const document = real(window.document), isGecko = void 0 !== ((window, name) => Object.getOwnPropertyDescriptor(window, name) ? window[name] : void 0)(window, "mozInnerScreenX"), given = new WeakMap, last = new WeakMap, moved = new WeakSet, documents = new WeakMap, emptied = new Set, attributesOf = source => [ ...ADDRESS_ATTRIBUTES.get(tagOf(source)) ?? [], ..."iframe" === tagOf(source) ? [ "srcdoc" ] : [] ], addressOf = source => attributesOf(source).map(it => source.getAttribute(it)).join(" ");
      function eachAttribute(el, run) {
        for (const source of sourcesOf(el)) for (const name of attributesOf(source)) run(source, name);
      }
      const mayContain = (el, page) => documents.get(el) === page || el.hasAttribute("sandbox") && !/allow-same-origin/i.test(el.getAttribute("sandbox")) || "" !== nonce && authorship.whole(el);
      function withhold(el, {need, shown}) {
        let some = !1;
        eachAttribute(el, (source, name) => {
          (function(source, name, need, shown) {
            const value = source.getAttribute(name);
            if (null === value) return !1;
            "srcdoc" === name && given.get(source)?.[name] !== value && documents.set(source, value);
            const place = waitingAttribute(source, name);
            return source.hasAttribute(place) ? shown || warn("given-early", need, describeElement(source, name)) : (warn("real-address", need, describeElement(source, name)), 
            source.setAttribute(lazyClass(source) ? `data-consent-${name}` : place, value)), 
            source.removeAttribute(name), !0;
          })(source, name, need, shown) && (some = !0);
        });
        for (const source of sourcesOf(el)) given.delete(source), loadEagerly(source);
        return emptied.delete(el), some;
      }
      return {
        withhold,
        takeBack: function(el, entry) {
          var frame;
          el instanceof window.HTMLIFrameElement ? (entry.shown || attributesOf(el).some(it => el.hasAttribute(it)) || entry.strange && (frame = el, 
          "about:blank" !== frame.contentDocument?.URL)) && reinsertFrame(document, el, () => withhold(el, entry)) : (withhold(el, entry) || entry.shown) && el instanceof window.HTMLMediaElement && el.load(), 
          entry.shown = entry.strange = !1;
        },
        give: function(el, entry) {
          if (emptied.has(el)) return;
          const changes = [];
          eachAttribute(el, (source, name) => {
            const place = waitingAttribute(source, name), value = source.getAttribute(place), now = source.getAttribute(name), had = given.get(source) ?? {};
            null === value || had[name] === value && (null !== now || ((source, name) => "src" === name && /^(video|audio|source)$/.test(tagOf(source)))(source, name)) || (given.set(source, {
              ...had,
              [name]: value
            }), now !== value && (("srcdoc" === name ? mayContain(source, value) : mayHaveAddress(window, source, name, value)) ? changes.push(() => source.setAttribute(name, "srcdoc" === name ? trust.html(value, () => mayContain(source, value)) : value)) : warn("srcdoc" === name ? "unsafe-page" : "unsafe-address", entry.need, describeElement(source, place))));
          });
          const sources = sourcesOf(el), isOther = sources.some(source => last.get(source) !== addressOf(source));
          if (entry.shown && !changes.length && !isOther) return;
          const lazyAfterwards = !isGecko || "iframe" !== tagOf(el);
          (lazyAfterwards || changes.length) && sources.forEach(loadEagerly);
          const change = () => {
            try {
              changes.forEach(it => it());
            } catch (cause) {
              warn("embed-refused", entry.need, cause);
            }
          };
          !lazyAfterwards && changes.length && el.getClientRects().length && loadLazily(el), 
          changes.length && /^(iframe|link)$/.test(tagOf(el)) ? reinsertFrame(document, el, change) : change();
          for (const source of sources) last.set(source, addressOf(source));
          if (entry.shown = !0, changes.length && el instanceof window.HTMLMediaElement && el.load(), 
          !lazyAfterwards) return;
          const loaded = source => isGecko && "img" === tagOf(source) && (changes.length || isOther) ? new Promise(done => {
            for (const it of [ "load", "error" ]) source.addEventListener(it, done, {
              once: !0
            });
          }) : Promise.resolve();
          for (const source of sources) loaded(source).then(() => {
            entry.shown && loadLazily(source);
          });
        },
        shield: function(el, need) {
          for (const source of sourcesOf(el)) {
            const name = lazyClass(source);
            if (void 0 !== name) for (const it of attributesOf(source)) {
              const value = source.getAttribute(`data-${it}`);
              null === value || "poster" === it || source.hasAttribute(`data-consent-${it}`) && !moved.has(source) || (warn("lazy-loader", need, describeElement(source, `data-${it}`), name), 
              moved.add(source), source.setAttribute(`data-consent-${it}`, value), source.removeAttribute(`data-${it}`));
            }
          }
        },
        empty(el) {
          /^(iframe|img|picture)$/.test(tagOf(el)) && sourcesOf(el).some(isLazy) || (emptied.add(el), 
          eachAttribute(el, (source, name) => source.removeAttribute(name)));
        },
        filled() {
          const list = [ ...emptied ];
          return emptied.clear(), list;
        }
      };
    }(window, environment, authorship), entries = new Map, needs = new Map, waiting = new Map, alone = new Set, recent = new Set, later = new Set;
    let [count, open, dirty, timed] = [ 0, !1, !1, !1 ];
    function forget(el, {need}) {
      entries.delete(el);
      for (const set of [ alone, once ]) set.delete(el);
      const {of} = needs.get(need);
      of.delete(el), of.size || needs.delete(need), wait(el, !1);
    }
    function join(el, need) {
      needs.has(need) || needs.set(need, {
        met: may(need),
        of: new Set
      }), needs.get(need).of.add(el);
    }
    function wait(el, waits) {
      waiting.has(el) !== waits && (dirty = !0, waits ? waiting.set(el, {
        element: el,
        need: needOf(el),
        load() {
          once.add(el), alone.add(el), settle([ el ]), tell();
        }
      }) : waiting.delete(el));
    }
    function look(el) {
      const entry = entries.get(el);
      if (!entry) return;
      const it = real(el);
      if (!it.isConnected || !it.hasAttribute(MARK)) return it.isConnected || heldAddresses.withhold(el, entry), 
      forget(el, entry);
      const need = needOf(el);
      need !== entry.need && (forget(el, entry), entries.set(el, entry), entry.need = need, 
      join(el, need)), heldAddresses.shield(el, need);
      const free = once.has(el) || may(need);
      free ? heldAddresses.give(el, entry) : heldAddresses.takeBack(el, entry), wait(el, !free && VISIBLE.test(tagOf(el)));
    }
    function settle(list) {
      const records = changed.takeRecords();
      for (const el of list) look(el);
      changed.takeRecords(), records.length && follow(records);
    }
    function follow(records) {
      const now = new Set;
      for (const {target} of records) {
        const el = entries.has(target) ? target : target.closest("picture, video, audio");
        el && (recent.has(el) ? later : now).add(el);
      }
      now.forEach(it => recent.add(it)), timed || (timed = !0, setTimeout(() => {
        const rest = [ ...later ];
        for (const set of [ recent, later ]) set.clear();
        timed = !1, settle(rest), tell();
      })), settle(now);
    }
    const changed = new window.MutationObserver(records => {
      follow(records), tell();
    });
    function tell(sorted = !1) {
      if (!dirty) return;
      dirty = !1;
      const list = [ ...waiting.values() ];
      sorted && list.sort((a, b) => entries.get(a.element).order - entries.get(b.element).order), 
      held(list);
    }
    return {
      hold(el) {
        if (!entries.get(el)) {
          const need = needOf(el);
          entries.set(el, {
            need,
            order: count++,
            shown: !1,
            strange: !0
          }), join(el, need);
          const isWhole = /^(picture|video|audio)$/.test(tagOf(el));
          changed.observe(el, {
            attributeFilter: WATCHED,
            childList: isWhole,
            subtree: isWhole
          }), /url\(/i.test(el.getAttribute("style") ?? "") && warn("not-held-style", need, describeElement(el, "style"));
        }
        open && settle([ el ]);
      },
      drop: el => settle([ el ]),
      leave: () => settle([ ...entries.keys() ].filter(it => !(it => it instanceof Element && !(it instanceof HTMLFormElement) ? it : real(it))(it).isConnected)),
      apply(chosen) {
        const list = [];
        chosen && (alone.forEach(it => once.delete(it)), list.push(...alone), alone.clear());
        for (const [need, it] of needs) {
          const met = may(need);
          open && met === it.met || (it.met = met, list.push(...it.of));
        }
        open = !0, settle(list), tell(list.length > 0);
      },
      prepare: function() {
        const records = changed.takeRecords();
        for (const [el, entry] of entries) entry.shown && heldAddresses.empty(el);
        changed.takeRecords(), records.length && follow(records);
      },
      resume() {
        settle(heldAddresses.filled()), tell();
      },
      destroy() {
        changed.disconnect(), held([]);
      }
    };
  }(window, environment, may, authorship, once, held), templates = function(window, {warn}, may, authorship, makeInert, take) {
    const document = real(window.document), held = new Map, known = new WeakMap;
    let count = 0, copying = !1, early = !0;
    function putIn(template, it) {
      if (!it.kept) {
        const content = document.importNode(template.content, !0);
        makeInert(content, it.need), it.kept = [ ...content.childNodes ];
      }
      const name = "assent " + ++count;
      it.edges = [ document.createComment(name), document.createComment(name) ], template.setAttribute(DONE_MARK, name), 
      template.after(it.edges[0], ...it.kept, it.edges[1]);
      for (const node of it.kept) {
        const {nodeType} = real(node);
        1 === nodeType && take([ node, ...real(node).querySelectorAll("*") ].filter(one => real(one).hasAttribute(MARK)));
      }
    }
    function takeOut(template, it) {
      if (!it.edges) return;
      const [start, end] = it.edges, inside = upTo(start, node => node === end).slice(0, -1), isWhole = null !== start.parentNode && end.parentNode === start.parentNode, rest = [ ...new Set([ ...isWhole ? inside : [], ...it.kept.filter(node => node.isConnected) ]) ];
      for (const node of [ start, ...rest, end ]) node.remove();
      isWhole || rest.length ? it.kept = rest : delete it.kept, delete it.edges, template.removeAttribute(DONE_MARK);
    }
    const isThere = ({kept, edges}) => void 0 !== edges && [ ...edges, ...kept ].some(node => node.isConnected);
    function apply() {
      if (early = !1, !copying) for (const [template, it] of held) template.isConnected ? may(it.need) ? it.edges || (it.kept || authorship.whole(template) ? putIn(template, it) : (warn("not-own", it.need, describeElement(template, "id")), 
      held.delete(template))) : takeOut(template, it) : (isThere(it) && takeOut(template, it), 
      held.delete(template));
    }
    return {
      hold(template, need) {
        if (held.get(template)?.need === need) return;
        const it = known.get(template) ?? {
          need
        };
        if (it.need !== need && (takeOut(template, it), delete it.kept), (early || "loading" === document.readyState) && !known.has(template) && !template.hasAttribute(DONE_MARK)) {
          const ahead = [ ...template.content.querySelectorAll("script[src], img[src], img[srcset], source[srcset], video[poster], link[rel~=stylesheet][href]") ].find(one => "script" !== one.localName || isLive(one.type));
          ahead && warn("template-ahead", need, describeElement(ahead, [ "srcset", "poster", "href", "src" ].find(name => ahead.hasAttribute(name))));
        }
        it.edges && !isThere(it) && (delete it.edges, template.removeAttribute(DONE_MARK)), 
        it.need = need, known.set(template, it), function(template, it) {
          const name = template.getAttribute(DONE_MARK);
          if (it.edges || null === name || !authorship.whole(template)) return;
          const isEdge = node => 8 === node.nodeType && node.nodeValue === name, start = upTo(template, isEdge).pop(), inside = start ? upTo(start, isEdge) : [], end = inside.pop();
          start && end && Object.assign(it, {
            kept: inside,
            edges: [ start, end ]
          });
        }(template, it), held.set(template, it);
      },
      drop(template) {
        held.delete(template), known.delete(template);
      },
      apply,
      prepare() {
        copying = !0, held.forEach((it, template) => {
          (template.isConnected || isThere(it)) && takeOut(template, it);
        });
      },
      resume() {
        copying = !1, apply();
      }
    };
  }(window, environment, may, authorship, makeInert, take);
  function take(elements, left = !1) {
    left && embeds.leave();
    for (const el of elements) {
      const it = real(el);
      if (!it.isConnected || !it.hasAttribute(MARK)) {
        embeds.drop(el), it.hasAttribute(MARK) || templates.drop(el);
        continue;
      }
      const need = needOf(el);
      if (!known.has(need)) {
        known.add(need);
        for (const id of unknownIds(need, config)) environment.warn("unknown-need", need, id);
      }
      const tag = tagOf(el);
      "script" === tag ? scripts.hold(el, need) : "template" === tag ? templates.hold(el, need) : isEmbed(el) ? embeds.hold(el) : environment.warn("not-held", need, describeElement(el));
    }
  }
  const stop = function(window, all) {
    return function(target, types, run) {
      const each = method => {
        for (const type of types) real(target)[method](type, run, void 0);
      };
      return each("addEventListener"), () => each("removeEventListener");
    }(window.document, BEFORE_CACHE_EVENTS, () => {
      for (const it of all) it.prepare();
      setTimeout(() => {
        setTimeout(() => {
          for (const it of all) it.resume();
        });
      });
    });
  }(window, [ scripts, embeds, templates ]);
  return {
    take,
    apply(chosen) {
      open && (templates.apply(), scripts.apply(chosen), embeds.apply(chosen));
    },
    destroy() {
      open = !1, stop();
      for (const it of [ scripts, embeds ]) it.destroy();
    }
  };
};

export { createGate };
