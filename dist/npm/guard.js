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

function tagOf(el) {
  const {namespaceURI, localName} = real(el);
  return "http://www.w3.org/1999/xhtml" === namespaceURI ? localName : "";
}

const MARK = "data-consent", ADDRESS_ATTRIBUTES = new Map([ [ "iframe", [ "src" ] ], [ "embed", [ "src" ] ], [ "object", [ "data" ] ], [ "img", [ "src", "srcset" ] ], [ "picture", [] ], [ "source", [ "src", "srcset" ] ], [ "track", [ "src" ] ], [ "video", [ "src", "poster" ] ], [ "audio", [ "src" ] ], [ "link", [ "href", "imagesrcset" ] ] ]), markedFor = el => {
  if (el.hasAttribute(MARK)) return el;
  const whole = el.matches("source, track, img") ? el.closest("picture, video, audio") : null;
  return whole?.hasAttribute(MARK) ? whole : null;
}, addressesIn = (name, value) => name.endsWith("srcset") ? value.split(",").map(it => it.trim().split(/\s/)[0]).filter(Boolean) : [ value ], mayHaveAddress = (page, el, name, value) => addressesIn(name, value).every(it => void 0 !== function({document, location}, value) {
  try {
    const url = new URL(value, real(document).baseURI);
    return /^https?:$/.test(url.protocol) || "file:" === url.protocol && "file:" === location.protocol ? url : void 0;
  } catch {
    return;
  }
}(page, it) || ("poster" === name || /^(img|source)$/.test(tagOf(el))) && /^\s*data:image\//i.test(it)), PAGE_SIGN = Symbol.for("assent");

function createFailedConnection(EventTarget, prototype, {own, then = {}, events}) {
  const it = Object.setPrototypeOf(new EventTarget, prototype), handlers = Object.fromEntries(events.map(({type}) => [ `on${type}`, null ]));
  for (const [key, value] of Object.entries({
    ...own,
    ...handlers
  })) Object.defineProperty(it, key, {
    value,
    writable: !0,
    configurable: !0,
    enumerable: !0
  });
  return setTimeout(() => {
    Object.assign(it, then);
    for (const event of events) {
      const handler = it[`on${event.type}`];
      "function" === typeof handler && it.addEventListener(event.type, handler, {
        once: !0
      }), it.dispatchEvent(event);
    }
  }), it;
}

const nothing = () => {}, shapes = {
  WebSocket: {
    kind: "websocket",
    of: ({Event, CloseEvent}, url) => ({
      own: {
        url,
        protocol: "",
        extensions: "",
        bufferedAmount: 0,
        binaryType: "blob",
        readyState: 0,
        send: nothing,
        close: nothing,
        onopen: null,
        onmessage: null
      },
      then: {
        readyState: 3
      },
      events: [ new Event("error"), new CloseEvent("close", {
        code: 1006
      }) ]
    })
  },
  EventSource: {
    kind: "eventsource",
    of: ({Event}, url) => ({
      own: {
        url,
        withCredentials: !1,
        readyState: 0,
        close: nothing,
        onopen: null,
        onmessage: null
      },
      then: {
        readyState: 2
      },
      events: [ new Event("error") ]
    })
  },
  Worker: {
    kind: "worker",
    of: ({Event}) => ({
      own: {
        postMessage: nothing,
        terminate: nothing,
        onmessage: null,
        onmessageerror: null
      },
      events: [ new Event("error") ]
    })
  },
  SharedWorker: {
    kind: "worker",
    of: ({Event, MessageChannel}) => ({
      own: {
        port: (new MessageChannel).port1
      },
      events: [ new Event("error") ]
    })
  }
}, REQUEST_ATTRIBUTES = new Map([ [ "script", [ "src" ] ], ...ADDRESS_ATTRIBUTES ]), REQUEST_PROPERTIES = [ [ "HTMLScriptElement", "src" ], [ "HTMLIFrameElement", "src" ], [ "HTMLEmbedElement", "src" ], [ "HTMLObjectElement", "data" ], [ "HTMLImageElement", "src" ], [ "HTMLImageElement", "srcset" ], [ "HTMLSourceElement", "src" ], [ "HTMLSourceElement", "srcset" ], [ "HTMLMediaElement", "src" ], [ "HTMLTrackElement", "src" ], [ "HTMLVideoElement", "poster" ], [ "HTMLLinkElement", "href" ] ], HELD_BY_GATE = /^(script|iframe|embed|object)$/, FETCHES = /\b(stylesheet|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|icon)\b/i, doesRequest = (el, name) => !0 === REQUEST_ATTRIBUTES.get(tagOf(el))?.includes(name) && ("link" !== tagOf(el) || FETCHES.test(el.rel));

function attempt(access) {
  try {
    return access();
  } catch {
    return;
  }
}

const FRAMES = "iframe, frame, object, embed", MARKUP = /<(i?frame|object|embed)\b/i, INSERTS = {
  Node: "appendChild insertBefore replaceChild",
  Element: "append prepend replaceChildren before after replaceWith insertAdjacentElement insertAdjacentHTML setHTMLUnsafe",
  Document: "append prepend replaceChildren write writeln",
  DocumentFragment: "append prepend replaceChildren",
  CharacterData: "before after replaceWith",
  Range: "insertNode surroundContents"
}, FINDS = [ ...REQUEST_ATTRIBUTES.keys() ].join(), knownCookies = {
  "google-analytics": [ "_ga*", "_gid", "_gat*" ]
}, knownHosts = {
  "google-analytics": [ "www.googletagmanager.com", "google-analytics.com", "analytics.google.com" ]
};

function hostOf$1(address) {
  try {
    return [ new URL(address).host ];
  } catch {
    return [];
  }
}

const declaredHosts = ({use = "", hosts, options}) => [ ...new Set([ ...hosts, ...knownHosts[use] ?? [], ...hostOf$1(options?.src) ]) ], isFree = ({use, options}) => void 0 !== use && "advanced" === options?.mode, SDK_FILE = /^(assent-[a-z]+|(locales|locales\/details|services)\/[\w-]+)$/;

function parse(address, base) {
  try {
    return new URL(address, base);
  } catch {
    return;
  }
}

const KINDS = {
  xmlhttprequest: "xhr",
  subdocument: "iframe",
  frame: "iframe",
  image: "img",
  imageset: "img",
  ...Object.fromEntries([ "script", "iframe", "img", "link", "css", "fetch", "beacon", "video", "audio", "embed", "object" ].map(it => [ it, it ]))
}, createGuard = ({window, folder, life}, {config, allows, $decision, $grants}, once, seen, lost) => {
  const enforce = "enforce" === config.guard, reports = "off" !== config.guard, rules = function({document, location}, config, allows, folder, lost = new Set) {
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
    }(config, location.host), base = () => real(document).baseURI, names = config.services.flatMap(service => (({use = "", cookies}) => [ ...cookies, ...(knownCookies[use] ?? []).map(name => ({
      name,
      kind: "cookie"
    })) ])(service).map(it => ({
      ...it,
      need: service.id
    }))), endpoints = [ config.receipts.endpoint, config.storage.refresh ].flatMap(it => parse(it ?? ":", base())?.href ?? []), verdict = (host, url, of) => {
      const allowed = of.find(it => it.free || allows(it.need)), gone = allowed ? void 0 : of.find(it => lost.has(it.need));
      return {
        host,
        url,
        need: (allowed ?? gone ?? of[0])?.need,
        allowed: !of.length || void 0 !== allowed,
        lost: void 0 !== gone
      };
    };
    return {
      ofAddress(address) {
        const url = parse(String(address), base());
        if (!url || !/^(https?|wss?):$/.test(url.protocol)) return;
        url.hash = "";
        const of = ownersOf(url);
        return !of.length && url.hostname === location.hostname || (url => endpoints.some(it => url.startsWith(it)) || "" !== folder && url.startsWith(folder) && SDK_FILE.test(url.slice(folder.length).replace(/\.js$/, "")))(url.href) ? void 0 : verdict(url.host, url.href, of);
      },
      ofName(kind, name) {
        if (!name.startsWith(config.storage.name)) return verdict(location.host, "", names.filter(it => it.kind === kind && ((pattern, name) => RegExp(`^${pattern.replace(/[\\^$.|?+()[\]{}]/g, "\\$&").replace(/\*/g, ".*")}$`, "s").test(name))(it.name, name)));
      }
    };
  }(window, config, allows, folder, lost), log = function({performance}, seen, decided) {
    const places = new Map;
    let choice;
    return ({host, kind, name, need, outcome}, time = performance.now()) => {
      choice ?? (choice = decided());
      const after = void 0 === choice || time < choice - performance.timeOrigin ? "start" : "choice", key = [ host, kind, name, after, outcome ].join(" "), place = places.get(key) ?? seen.length;
      if (1e3 === place) return;
      const earlier = seen[place];
      places.set(key, place), seen[place] = {
        host,
        kind,
        ...void 0 !== name && {
          name
        },
        time: Math.min(earlier?.time ?? time, time),
        count: (earlier?.count ?? 0) + 1,
        after,
        ...void 0 !== need && {
          need
        },
        declared: void 0 !== need,
        outcome
      };
    };
  }(window, seen, () => $decision.get()?.time), noted = new Set, natives = new WeakMap;
  let realms = [], over = !1;
  const pass = url => {
    1e3 === noted.size && noted.clear(), noted.add(url);
  }, stops = it => !over && void 0 !== it && !it.allowed && (enforce || it.lost), isLost = address => !0 === rules.ofAddress(address)?.lost, needOf = address => rules.ofAddress(address)?.need;
  life.add(() => {
    over = !0;
    for (const realm of realms) realm.undo();
  }), reports && life.add(function({PerformanceObserver}, tell) {
    if (!PerformanceObserver) return () => {};
    const observer = new PerformanceObserver(list => (entries => {
      for (const {name, initiatorType, startTime} of entries) tell(KINDS[initiatorType] ?? "other", name, startTime);
    })(list.getEntries()));
    return observer.observe({
      type: "resource",
      buffered: !0
    }), () => observer.disconnect();
  }(window, (kind, address, time) => {
    const it = rules.ofAddress(address);
    it && !noted.has(it.url) && log({
      ...it,
      kind,
      outcome: "passed"
    }, time);
  })), function take(it) {
    const {document} = it;
    if (over || realms.some(realm => realm.document === document)) return;
    const home = it.EventTarget;
    realms = realms.filter(realm => !!realm.isThere() || (realm.home !== home || (realm.release(), 
    realm.undo()), !1));
    const isOwn = () => {
      try {
        return it !== window && Boolean(Reflect.get(it, PAGE_SIGN));
      } catch {
        return !1;
      }
    }, checkRequestHere = (...args) => isOwn() ? void 0 : ((kind, address, outcome, may) => {
      const it = rules.ofAddress(address);
      if (!it) return;
      const stop = stops(it) && !may;
      return stop || pass(it.url), (stop || reports) && log({
        ...it,
        kind,
        outcome: stop ? outcome : "passed"
      }), stop ? it.need : void 0;
    })(...args), allowedHere = address => isOwn() || (address => !stops(rules.ofAddress(address)))(address), patches = function(natives = new WeakMap) {
      const undo = [];
      let live = !0;
      return {
        add(target, name, key, intercept) {
          const descriptor = target && Object.getOwnPropertyDescriptor(target, name), native = descriptor?.[key];
          if (!descriptor?.configurable || "function" !== typeof native || natives.has(native)) return;
          const consult = (self, args, go) => {
            let instead;
            try {
              instead = live ? intercept(self, args, go) : void 0;
            } catch {}
            return instead ? instead() : go();
          }, ours = new Proxy(native, {
            apply: (real, self, args) => consult(self, args, () => Reflect.apply(real, self, args)),
            construct: (real, args, target2) => consult(target2, args, () => Reflect.construct(real, args, target2))
          });
          natives.set(ours, native), put(target, name, key, native, ours);
          const prototype = "value" === key ? native.prototype : void 0;
          prototype && Object.getOwnPropertyDescriptor(prototype, "constructor")?.value === native && put(prototype, "constructor", "value", native, ours);
        },
        undo() {
          live = !1, undo.splice(0).forEach(it => it());
        }
      };
      function put(target, name, key, native, ours) {
        const descriptor = Object.getOwnPropertyDescriptor(target, name);
        Object.defineProperty(target, name, {
          ...descriptor,
          [key]: ours
        }), undo.unshift(() => {
          const now = Object.getOwnPropertyDescriptor(target, name);
          now?.[key] === ours && Object.defineProperty(target, name, {
            ...now,
            [key]: native
          });
        });
      }
    }(natives);
    !function({add}, {Function}, natives) {
      const {toString} = Function.prototype;
      add(Function.prototype, "toString", "value", self => {
        const native = natives.get(self);
        return native && (() => toString.call(native));
      });
    }(patches, it, natives);
    const elements = function({window, check, allows, allowed, needOf, isLost, gated, once}, {add}) {
      const {Element, location} = window, document = real(window.document), {setAttribute, removeAttribute} = Element.prototype, put = (el, name, value) => setAttribute.call(el, name, value), written = new WeakMap, ours = new WeakSet, kept = new Set, stray = new WeakSet, isGated = el => gated && HELD_BY_GATE.test(el.localName);
      function handOver(el) {
        const {parentNode, nextSibling} = el;
        el.isConnected && parentNode && (el.remove(), parentNode.insertBefore(el, nextSibling));
      }
      function hold(el, name, address, need) {
        written.set(el, (written.get(el) ?? new Map).set(name, address));
        const marked = el.hasAttribute(MARK);
        if (isLost(address) && stray.add(el), marked || isGated(el) ? put(el, `data-${name}`, address) : kept.size < 500 && kept.add(el), 
        !isGated(el) || marked && !ours.has(el)) return;
        ours.add(el), put(el, MARK, need);
        const {type, async} = el;
        "script" === el.localName && "text/plain" !== type && (type && put(el, "data-type", type), 
        async && put(el, "async", ""), put(el, "type", "text/plain")), marked || handOver(el);
      }
      function write(el, name, value) {
        if ("type" === name && "script" === el.localName && ours.has(el)) return () => "text/plain" !== String(value) && put(el, "data-type", String(value));
        if (!doesRequest(el, name)) return;
        let address;
        try {
          address = "script" === el.localName ? function(value) {
            const probe = document.createElement("script");
            return setAttribute.call(probe, "src", value), probe.getAttribute("src");
          }(value) : String(value);
        } catch (cause) {
          return () => {
            throw cause;
          };
        }
        const whole = markedFor(el), may = null !== whole && (once.has(whole) || !ours.has(whole) && allows(whole.getAttribute(MARK))), need = addressesIn(name, address).map(it => check(el.localName, it, "held", may)).find(Boolean);
        if (void 0 !== need) return () => hold(el, name, address, need);
        !function(el, name, address) {
          if (written.get(el)?.delete(name) && !written.get(el).size && kept.delete(el), ours.has(el)) {
            if (void 0 !== needOf(address)) return put(el, `data-${name}`, address);
            ours.delete(el);
            for (const it of [ MARK, `data-${name}` ]) removeAttribute.call(el, it);
            "script" === el.localName && put(el, "type", el.getAttribute("data-type") ?? "");
          }
        }(el, name, address);
      }
      for (const [owner, name] of [ ...REQUEST_PROPERTIES, [ "HTMLScriptElement", "type" ] ]) {
        const target = window[owner]?.prototype;
        add(target, name, "set", (self, [value]) => write(self, name, value)), "type" !== name && add(target, name, "get", self => {
          const value = written.get(self)?.get(name);
          return void 0 === value ? void 0 : () => "srcset" === name ? value : new URL(value, self.baseURI).href;
        });
      }
      return add(Element.prototype, "setAttribute", "value", (self, [name, value]) => write(self, String(name).toLowerCase(), value)), 
      add(Element.prototype, "setAttributeNS", "value", (self, [, name, value]) => write(self, String(name), value)), 
      {
        take(el, name, address, need) {
          removeAttribute.call(el, name), hold(el, name, address, need);
        },
        release() {
          for (const el of kept) {
            const addresses = written.get(el);
            stray.has(el) && !el.isConnected && addresses.clear();
            for (const [name, address] of addresses) addressesIn(name, address).every(allowed) && (addresses.delete(name), 
            mayHaveAddress({
              document,
              location
            }, el, name, address) && put(el, name, address));
            addresses.size || kept.delete(el);
          }
          for (const el of document.querySelectorAll(`[${MARK}]`)) {
            const address = ours.has(el) ? el.getAttribute("data-src") ?? el.getAttribute("data-data") : null, need = null === address ? void 0 : needOf(address);
            void 0 !== need && el.getAttribute(MARK) !== need && (put(el, MARK, need), handOver(el));
          }
        }
      };
    }({
      window: it,
      check: checkRequestHere,
      allows,
      allowed: allowedHere,
      needOf,
      isLost,
      gated: it === window,
      once
    }, patches), sendBeacons = function(window, {add}, checkRequest, allowed, isLost) {
      const {XMLHttpRequest, Navigator, Request, ProgressEvent, Event, DOMException, TypeError, navigator, document} = window, sendBeacon = Navigator.prototype.sendBeacon, opened = new WeakMap;
      let beacons = [];
      const urlOf = Object.getOwnPropertyDescriptor(Request.prototype, "url")?.get;
      function addressOf(input) {
        try {
          return urlOf.call(input);
        } catch {
          return String(input);
        }
      }
      return add(window, "fetch", "value", (_self, [input]) => void 0 === checkRequest("fetch", addressOf(input), "refused") ? void 0 : () => Promise.reject(new TypeError("Failed to fetch"))), 
      add(window, "fetchLater", "value", (_self, [input]) => void 0 === checkRequest("fetch", addressOf(input), "refused") ? void 0 : () => ({
        activated: !1
      })), add(XMLHttpRequest.prototype, "open", "value", (self, args) => {
        Reflect.deleteProperty(self, "readyState"), opened.set(self, {
          address: String(args[1]),
          wait: args.length > 2 && !args[2]
        });
      }), add(XMLHttpRequest.prototype, "send", "value", self => {
        const xhr = self, request = opened.get(xhr);
        if (request && void 0 !== checkRequest("xhr", request.address, "refused")) return () => {
          if (request.wait) throw new DOMException("Failed to load", "NetworkError");
          setTimeout(() => {
            opened.get(xhr) === request && function(xhr) {
              Object.defineProperty(xhr, "readyState", {
                value: 4,
                configurable: !0
              }), xhr.dispatchEvent(new Event("readystatechange"));
              for (const type of [ "error", "loadend" ]) xhr.dispatchEvent(new ProgressEvent(type));
            }(xhr);
          });
        };
      }), add(XMLHttpRequest.prototype, "abort", "value", self => {
        const request = opened.get(self);
        request && opened.set(self, {
          ...request
        });
      }), add(Navigator.prototype, "sendBeacon", "value", (_self, [url, data]) => {
        const address = String(url), lost = isLost(address);
        if (void 0 !== checkRequest("beacon", address, lost ? "refused" : "held")) return () => (!lost && beacons.length < 100 && beacons.push([ new URL(address, real(document).baseURI).href, data ]), 
        !0);
      }), () => {
        const waiting = beacons;
        beacons = waiting.filter(([address]) => !allowed(address));
        for (const [address, data] of waiting) allowed(address) && sendBeacon?.call(navigator, address, data);
      };
    }(it, patches, checkRequestHere, allowedHere, isLost);
    !function(window, {add}, checkRequest) {
      const {EventTarget, Event, CloseEvent, MessageChannel, document} = window;
      for (const [name, {kind, of}] of Object.entries(shapes)) add(window, name, "value", (target, [url]) => {
        const address = new URL(String(url), real(document).baseURI).href;
        if (void 0 !== checkRequest(kind, address, "refused")) return () => createFailedConnection(EventTarget, target.prototype, of({
          Event,
          CloseEvent,
          MessageChannel
        }, address));
      });
      add(window.WebSocket.prototype, "send", "value", self => {
        const socket = self;
        return void 0 === checkRequest("websocket", socket.url, "refused") ? void 0 : () => socket.close();
      });
    }(it, patches, checkRequestHere), function(window, {add}, mayWrite) {
      const {Document, Storage, DOMException, EventTarget, Event} = window, {IDBFactory, IDBOpenDBRequest, IDBDatabase, CacheStorage} = window, local = attempt(() => window.localStorage), {CookieStore} = window;
      add(Document.prototype, "cookie", "set", (_self, [value]) => {
        const text = String(value);
        return function(text) {
          const age = /;\s*max-age\s*=\s*(-?\d+)/i.exec(text);
          if (age) return +age[1] <= 0;
          const expires = /;\s*expires\s*=([^;]*)/i.exec(text);
          return null !== expires && Date.parse(expires[1]) <= Date.now();
        }(text) || mayWrite("cookie", (text => /^[^;=]*(?==)/.exec(text)?.[0].trim() ?? "")(text)) ? void 0 : () => {};
      }), add(CookieStore?.prototype, "set", "value", (_self, [first]) => {
        const {name, expires} = "object" === typeof first && null !== first ? first : {
          name: first
        };
        return "number" === typeof expires && expires <= Date.now() || mayWrite("cookie", String(name)) ? void 0 : () => Promise.resolve();
      }), add(Storage.prototype, "setItem", "value", (self, [name]) => mayWrite(self === local ? "localStorage" : "sessionStorage", String(name)) ? void 0 : () => {});
      const error = name => new DOMException("The operation failed.", name);
      add(IDBFactory?.prototype, "open", "value", (_self, [name]) => mayWrite("indexedDB", String(name)) ? void 0 : () => createFailedConnection(EventTarget, IDBOpenDBRequest.prototype, {
        own: {
          readyState: "pending",
          error: null,
          result: void 0,
          source: null,
          transaction: null,
          onsuccess: null,
          onblocked: null,
          onupgradeneeded: null
        },
        then: {
          readyState: "done",
          error: error("UnknownError")
        },
        events: [ new Event("error", {
          bubbles: !0,
          cancelable: !0
        }) ]
      })), add(IDBDatabase?.prototype, "transaction", "value", self => {
        const database = self;
        return mayWrite("indexedDB", database.name) ? void 0 : () => {
          throw database.close(), error("InvalidStateError");
        };
      }), add(CacheStorage?.prototype, "open", "value", (_self, [name]) => mayWrite("cacheStorage", String(name)) ? void 0 : () => Promise.reject(error("UnknownError")));
    }(it, patches, (kind, name) => isOwn() || function(kind, name) {
      const it = rules.ofName(kind, name), stop = stops(it);
      return it && (stop || reports) && log({
        ...it,
        kind,
        name,
        outcome: stop ? "refused" : "passed"
      }), !stop;
    }(kind, name));
    const undoOf = [ patches.undo ];
    realms.push({
      document,
      home,
      isThere: () => real(document).defaultView === it && !it.closed,
      release() {
        elements.release(), sendBeacons();
      },
      undo: () => undoOf.forEach(undoIt => undoIt())
    });
    const frames = function(window, {add}, take) {
      const {Text, Element, DocumentFragment} = window, document = real(window.document), {matches, querySelector} = Element.prototype;
      function tryTake(frame) {
        frame && attempt(() => take(frame));
      }
      function look() {
        for (let i = 0; i < window.length; i++) tryTake(window[i]);
      }
      function brings(it) {
        return "string" === typeof it ? MARKUP.test(it) : !("object" !== typeof it || null === it || it instanceof Text) && (attempt(() => matches.call(it, FRAMES) || null !== querySelector.call(it, FRAMES)) ?? attempt(() => null !== DocumentFragment.prototype.querySelector.call(it, FRAMES)) ?? MARKUP.test(`${it}`));
      }
      const insert = (_self, args, go) => args.some(brings) ? () => {
        const result = go();
        return look(), result;
      } : void 0, interfaces = window;
      for (const [owner, names] of Object.entries(INSERTS)) for (const name of names.split(" ")) add(interfaces[owner]?.prototype, name, "value", insert);
      for (const name of [ "innerHTML", "outerHTML" ]) add(Element.prototype, name, "set", insert);
      for (const owner of [ "HTMLIFrameElement", "HTMLFrameElement", "HTMLObjectElement" ]) for (const [name, windowOf] of [ [ "contentWindow", it => it ], [ "contentDocument", it => it && real(it).defaultView ] ]) add(interfaces[owner]?.prototype, name, "get", (_self, _args, go) => () => {
        const result = go();
        return tryTake(windowOf(result)), result;
      });
      add(window, "open", "value", (_self, [address], go) => void 0 === address || "" === address || "about:blank" === address ? () => {
        const result = go();
        return tryTake(result), result;
      } : void 0);
      const loaded = ({target}) => {
        attempt(() => matches.call(target, FRAMES)) && look();
      };
      return document.addEventListener("load", loaded, !0), look(), {
        look,
        stop: () => document.removeEventListener("load", loaded, !0)
      };
    }(it, patches, take);
    function takeLost() {
      for (const el of real(document).querySelectorAll("iframe, embed, object")) if (!markedFor(el)) for (const name of REQUEST_ATTRIBUTES.get(tagOf(el)) ?? []) {
        const value = el.getAttribute(name);
        null !== value && isLost(value) && elements.take(el, name, value, needOf(value));
      }
    }
    undoOf.push(frames.stop), it === window && (life.add(function({document, MutationObserver}, elements, late, all) {
      function inspect(el, fresh) {
        const tag = tagOf(el);
        if (REQUEST_ATTRIBUTES.has(tag) && !markedFor(el) && ("script" !== tag || fresh && "loading" === real(document).readyState)) for (const name of REQUEST_ATTRIBUTES.get(tag)) {
          const value = el.getAttribute(name);
          if (null === value || !doesRequest(el, name)) continue;
          const need = addressesIn(name, value).map(it => late(tag, it)).find(Boolean);
          void 0 !== need && elements.take(el, name, value, need);
        }
      }
      const scan = (root, fresh) => real(root).querySelectorAll(FINDS).forEach(it => inspect(it, fresh)), observer = new MutationObserver(records => {
        for (const {addedNodes} of records) for (const node of addedNodes) {
          const {nodeType, firstElementChild} = real(node);
          1 === nodeType && (inspect(node, !0), firstElementChild && scan(node, !0));
        }
      });
      return observer.observe(document, {
        childList: !0,
        subtree: !0
      }), all && scan(document, !1), () => observer.disconnect();
    }(window, elements, (kind, address) => {
      const verdict = rules.ofAddress(address);
      if (stops(verdict) && ("script" !== kind || !noted.has(verdict.url))) return pass(verdict.url), 
      log({
        ...verdict,
        kind,
        outcome: "passed"
      }), verdict.need;
    }, enforce)), takeLost(), life.add($grants.listen(() => {
      takeLost();
      for (const realm of realms) realm.release();
    })));
  }(window);
};

export { createGuard };
