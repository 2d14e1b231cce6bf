import { A as ADDRESS_ATTRIBUTES, t as tagOf, a as addressesIn, m as mayHaveAddress, M as MARK, b as markedFor, c as attempt, d as createHostOwners, e as matchesPattern } from './chunk-npmModules.js';
import { r as real } from './chunk-waitsForAnswer.js';
import { P as PAGE_SIGN } from './chunk-pageSign.js';
import { d as declaredNames } from './chunk-declaredNames.js';

function createFailedConnection(EventTarget, prototype, { own, then = {}, events }) {
  const it = Object.setPrototypeOf(new EventTarget(), prototype);
  const handlers = Object.fromEntries(events.map(({ type }) => [`on${type}`, null]));
  for (const [key, value] of Object.entries({ ...own, ...handlers })) Object.defineProperty(it, key, { value, writable: true, configurable: true, enumerable: true });
  setTimeout(() => {
    Object.assign(it, then);
    for (const event of events) {
      const handler = it[`on${event.type}`];
      if (typeof handler === "function") it.addEventListener(event.type, handler, { once: true });
      it.dispatchEvent(event);
    }
  });
  return it;
}

const nothing = () => void 0;
const shapes = {
  WebSocket: {
    kind: "websocket",
    of: ({ Event, CloseEvent }, url) => ({
      own: { url, protocol: "", extensions: "", bufferedAmount: 0, binaryType: "blob", readyState: 0, send: nothing, close: nothing, onopen: null, onmessage: null },
      then: { readyState: 3 },
      events: [new Event("error"), new CloseEvent("close", { code: 1006 })]
    })
  },
  EventSource: {
    kind: "eventsource",
    of: ({ Event }, url) => ({
      own: { url, withCredentials: false, readyState: 0, close: nothing, onopen: null, onmessage: null },
      then: { readyState: 2 },
      events: [new Event("error")]
    })
  },
  Worker: {
    kind: "worker",
    of: ({ Event }) => ({ own: { postMessage: nothing, terminate: nothing, onmessage: null, onmessageerror: null }, events: [new Event("error")] })
  },
  SharedWorker: { kind: "worker", of: ({ Event, MessageChannel }) => ({ own: { port: new MessageChannel().port1 }, events: [new Event("error")] }) }
};
function guardConnections(window, { add }, checkRequest) {
  const { EventTarget, Event, CloseEvent, MessageChannel, document } = window;
  for (const [name, { kind, of }] of Object.entries(shapes)) {
    add(window, name, "value", (target, [url]) => {
      const address = new URL(String(url), real(document).baseURI).href;
      if (checkRequest(kind, address, "refused") === void 0) return void 0;
      return () => createFailedConnection(EventTarget, target.prototype, of({ Event, CloseEvent, MessageChannel }, address));
    });
  }
  add(window.WebSocket.prototype, "send", "value", (self) => {
    const socket = self;
    return checkRequest("websocket", socket.url, "refused") === void 0 ? void 0 : () => socket.close();
  });
}

const REQUEST_ATTRIBUTES = new Map([["script", ["src"]], ...ADDRESS_ATTRIBUTES]);
const REQUEST_PROPERTIES = [
  ["HTMLScriptElement", "src"],
  ["HTMLIFrameElement", "src"],
  ["HTMLEmbedElement", "src"],
  ["HTMLObjectElement", "data"],
  ["HTMLImageElement", "src"],
  ["HTMLImageElement", "srcset"],
  ["HTMLSourceElement", "src"],
  ["HTMLSourceElement", "srcset"],
  ["HTMLMediaElement", "src"],
  ["HTMLTrackElement", "src"],
  ["HTMLVideoElement", "poster"],
  ["HTMLLinkElement", "href"]
];
const HELD_BY_GATE = /^(script|iframe|embed|object)$/;
const FETCHES = /\b(stylesheet|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|icon)\b/i;
const doesRequest = (el, name) => REQUEST_ATTRIBUTES.get(tagOf(el))?.includes(name) === true && (tagOf(el) !== "link" || FETCHES.test(el.rel));

const MOST_IMAGES = 500;
function guardElements({ window, check, allows, allowed, needOf, isLost, gated, once }, { add }) {
  const { Element, location } = window;
  const document = real(window.document);
  const { setAttribute, removeAttribute } = Element.prototype;
  const put = (el, name, value) => setAttribute.call(el, name, value);
  const written = /* @__PURE__ */ new WeakMap();
  const ours = /* @__PURE__ */ new WeakSet();
  const kept = /* @__PURE__ */ new Set();
  const stray = /* @__PURE__ */ new WeakSet();
  const isGated = (el) => gated && HELD_BY_GATE.test(el.localName);
  function scriptAddress(value) {
    const probe = document.createElement("script");
    setAttribute.call(probe, "src", value);
    return probe.getAttribute("src");
  }
  function handOver(el) {
    const { parentNode, nextSibling } = el;
    if (!el.isConnected || !parentNode) return;
    el.remove();
    parentNode.insertBefore(el, nextSibling);
  }
  function hold(el, name, address, need) {
    written.set(el, (written.get(el) ?? /* @__PURE__ */ new Map()).set(name, address));
    const marked = el.hasAttribute(MARK);
    if (isLost(address)) stray.add(el);
    if (marked || isGated(el)) put(el, `data-${name}`, address);
    else if (kept.size < MOST_IMAGES) kept.add(el);
    if (!isGated(el) || marked && !ours.has(el)) return;
    ours.add(el);
    put(el, MARK, need);
    const { type, async } = el;
    if (el.localName === "script" && type !== "text/plain") {
      if (type) put(el, "data-type", type);
      if (async) put(el, "async", "");
      put(el, "type", "text/plain");
    }
    if (!marked) handOver(el);
  }
  function settle(el, name, address) {
    if (written.get(el)?.delete(name) && !written.get(el).size) kept.delete(el);
    if (!ours.has(el)) return;
    if (needOf(address) !== void 0) return put(el, `data-${name}`, address);
    ours.delete(el);
    for (const it of [MARK, `data-${name}`]) removeAttribute.call(el, it);
    if (el.localName !== "script") return;
    put(el, "type", el.getAttribute("data-type") ?? "");
  }
  function write(el, name, value) {
    if (name === "type" && el.localName === "script" && ours.has(el)) {
      return () => String(value) !== "text/plain" && put(el, "data-type", String(value));
    }
    if (!doesRequest(el, name)) return void 0;
    let address;
    try {
      address = el.localName === "script" ? scriptAddress(value) : String(value);
    } catch (cause) {
      return () => {
        throw cause;
      };
    }
    const whole = markedFor(el);
    const may = whole !== null && (once.has(whole) || !ours.has(whole) && allows(whole.getAttribute(MARK)));
    const need = addressesIn(name, address).map((it) => check(el.localName, it, "held", may)).find(Boolean);
    if (need !== void 0) return () => hold(el, name, address, need);
    settle(el, name, address);
    return void 0;
  }
  for (const [owner, name] of [...REQUEST_PROPERTIES, ["HTMLScriptElement", "type"]]) {
    const target = window[owner]?.prototype;
    add(target, name, "set", (self, [value]) => write(self, name, value));
    if (name === "type") continue;
    add(target, name, "get", (self) => {
      const value = written.get(self)?.get(name);
      return value === void 0 ? void 0 : () => name === "srcset" ? value : new URL(value, self.baseURI).href;
    });
  }
  add(Element.prototype, "setAttribute", "value", (self, [name, value]) => write(self, String(name).toLowerCase(), value));
  add(Element.prototype, "setAttributeNS", "value", (self, [, name, value]) => write(self, String(name), value));
  return {
    take(el, name, address, need) {
      removeAttribute.call(el, name);
      hold(el, name, address, need);
    },
    release() {
      for (const el of kept) {
        const addresses = written.get(el);
        if (stray.has(el) && !el.isConnected) addresses.clear();
        for (const [name, address] of addresses) {
          if (!addressesIn(name, address).every(allowed)) continue;
          addresses.delete(name);
          if (mayHaveAddress({ document, location }, el, name, address)) put(el, name, address);
        }
        if (!addresses.size) kept.delete(el);
      }
      for (const el of document.querySelectorAll(`[${MARK}]`)) {
        const address = ours.has(el) ? el.getAttribute("data-src") ?? el.getAttribute("data-data") : null;
        const need = address === null ? void 0 : needOf(address);
        if (need === void 0 || el.getAttribute(MARK) === need) continue;
        put(el, MARK, need);
        handOver(el);
      }
    }
  };
}

const FRAMES = "iframe, frame, object, embed";
const MARKUP = /<(i?frame|object|embed)\b/i;
const INSERTS = {
  Node: "appendChild insertBefore replaceChild",
  Element: "append prepend replaceChildren before after replaceWith insertAdjacentElement insertAdjacentHTML setHTMLUnsafe",
  Document: "append prepend replaceChildren write writeln",
  DocumentFragment: "append prepend replaceChildren",
  CharacterData: "before after replaceWith",
  Range: "insertNode surroundContents"
};
function guardFrames(window, { add }, take) {
  const { Text, Element, DocumentFragment } = window;
  const document = real(window.document);
  const { matches, querySelector } = Element.prototype;
  function tryTake(frame) {
    if (frame) attempt(() => take(frame));
  }
  function look() {
    for (let i = 0; i < window.length; i++) tryTake(window[i]);
  }
  function brings(it) {
    if (typeof it === "string") return MARKUP.test(it);
    if (typeof it !== "object" || it === null || it instanceof Text) return false;
    return attempt(() => matches.call(it, FRAMES) || querySelector.call(it, FRAMES) !== null) ?? attempt(() => DocumentFragment.prototype.querySelector.call(it, FRAMES) !== null) ?? MARKUP.test(`${it}`);
  }
  const insert = (_self, args, go) => args.some(brings) ? () => {
    const result = go();
    look();
    return result;
  } : void 0;
  const interfaces = window;
  for (const [owner, names] of Object.entries(INSERTS)) for (const name of names.split(" ")) add(interfaces[owner]?.prototype, name, "value", insert);
  for (const name of ["innerHTML", "outerHTML"]) add(Element.prototype, name, "set", insert);
  for (const owner of ["HTMLIFrameElement", "HTMLFrameElement", "HTMLObjectElement"]) {
    for (const [name, windowOf] of [["contentWindow", (it) => it], ["contentDocument", (it) => it && real(it).defaultView]]) {
      add(interfaces[owner]?.prototype, name, "get", (_self, _args, go) => () => {
        const result = go();
        tryTake(windowOf(result));
        return result;
      });
    }
  }
  add(window, "open", "value", (_self, [address], go) => address === void 0 || address === "" || address === "about:blank" ? () => {
    const result = go();
    tryTake(result);
    return result;
  } : void 0);
  const loaded = ({ target }) => {
    if (attempt(() => matches.call(target, FRAMES))) look();
  };
  document.addEventListener("load", loaded, true);
  look();
  return { look, stop: () => document.removeEventListener("load", loaded, true) };
}

const MOST_SEEN = 1e3;
function createLog({ performance }, seen, decided) {
  const places = /* @__PURE__ */ new Map();
  let choice;
  return ({ host, kind, name, need, outcome }, time = performance.now()) => {
    choice ?? (choice = decided());
    const after = choice === void 0 || time < choice - performance.timeOrigin ? "start" : "choice";
    const key = [host, kind, name, after, outcome].join(" ");
    const place = places.get(key) ?? seen.length;
    if (place === MOST_SEEN) return;
    const earlier = seen[place];
    places.set(key, place);
    seen[place] = {
      host,
      kind,
      ...name !== void 0 && { name },
      time: Math.min(earlier?.time ?? time, time),
      count: (earlier?.count ?? 0) + 1,
      after,
      ...need !== void 0 && { need },
      declared: need !== void 0,
      outcome
    };
  };
}

const FINDS = [...REQUEST_ATTRIBUTES.keys()].join();
function guardMarkup({ document, MutationObserver }, elements, late, all) {
  function inspect(el, fresh) {
    const tag = tagOf(el);
    if (!REQUEST_ATTRIBUTES.has(tag) || markedFor(el) || tag === "script" && !(fresh && real(document).readyState === "loading")) return;
    for (const name of REQUEST_ATTRIBUTES.get(tag)) {
      const value = el.getAttribute(name);
      if (value === null || !doesRequest(el, name)) continue;
      const need = addressesIn(name, value).map((it) => late(tag, it)).find(Boolean);
      if (need !== void 0) elements.take(el, name, value, need);
    }
  }
  const scan = (root, fresh) => real(root).querySelectorAll(FINDS).forEach((it) => inspect(it, fresh));
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        const { nodeType, firstElementChild } = real(node);
        if (nodeType !== 1) continue;
        inspect(node, true);
        if (firstElementChild) scan(node, true);
      }
    }
  });
  observer.observe(document, { childList: true, subtree: true });
  if (all) scan(document, false);
  return () => observer.disconnect();
}

function createPatches(natives = /* @__PURE__ */ new WeakMap()) {
  const undo = [];
  let live = true;
  return {
    add(target, name, key, intercept) {
      const descriptor = target && Object.getOwnPropertyDescriptor(target, name);
      const native = descriptor?.[key];
      if (!descriptor?.configurable || typeof native !== "function" || natives.has(native)) return;
      const consult = (self, args, go) => {
        let instead;
        try {
          instead = live ? intercept(self, args, go) : void 0;
        } catch {
        }
        return instead ? instead() : go();
      };
      const ours = new Proxy(native, {
        apply: (real, self, args) => consult(self, args, () => Reflect.apply(real, self, args)),
        construct: (real, args, target2) => consult(target2, args, () => Reflect.construct(real, args, target2))
      });
      natives.set(ours, native);
      put(target, name, key, native, ours);
      const prototype = key === "value" ? native.prototype : void 0;
      if (prototype && Object.getOwnPropertyDescriptor(prototype, "constructor")?.value === native) put(prototype, "constructor", "value", native, ours);
    },
    undo() {
      live = false;
      undo.splice(0).forEach((it) => it());
    }
  };
  function put(target, name, key, native, ours) {
    const descriptor = Object.getOwnPropertyDescriptor(target, name);
    Object.defineProperty(target, name, { ...descriptor, [key]: ours });
    undo.unshift(() => {
      const now = Object.getOwnPropertyDescriptor(target, name);
      if (now?.[key] === ours) Object.defineProperty(target, name, { ...now, [key]: native });
    });
  }
}
function lookNative({ add }, { Function }, natives) {
  const { toString } = Function.prototype;
  add(Function.prototype, "toString", "value", (self) => {
    const native = natives.get(self);
    return native && (() => toString.call(native));
  });
}

const MOST_BEACONS = 100;
function guardRequests(window, { add }, checkRequest, allowed, isLost) {
  const { XMLHttpRequest, Navigator, Request, ProgressEvent, Event, DOMException, TypeError, navigator, document } = window;
  const sendBeacon = Navigator.prototype.sendBeacon;
  const opened = /* @__PURE__ */ new WeakMap();
  let beacons = [];
  const urlOf = Object.getOwnPropertyDescriptor(Request.prototype, "url")?.get;
  function addressOf(input) {
    try {
      return urlOf.call(input);
    } catch {
      return String(input);
    }
  }
  add(window, "fetch", "value", (_self, [input]) => checkRequest("fetch", addressOf(input), "refused") === void 0 ? void 0 : () => Promise.reject(new TypeError("Failed to fetch")));
  add(window, "fetchLater", "value", (_self, [input]) => checkRequest("fetch", addressOf(input), "refused") === void 0 ? void 0 : () => ({ activated: false }));
  function fail(xhr) {
    Object.defineProperty(xhr, "readyState", { value: 4, configurable: true });
    xhr.dispatchEvent(new Event("readystatechange"));
    for (const type of ["error", "loadend"]) xhr.dispatchEvent(new ProgressEvent(type));
  }
  add(XMLHttpRequest.prototype, "open", "value", (self, args) => {
    Reflect.deleteProperty(self, "readyState");
    opened.set(self, { address: String(args[1]), wait: args.length > 2 && !args[2] });
    return void 0;
  });
  add(XMLHttpRequest.prototype, "send", "value", (self) => {
    const xhr = self;
    const request = opened.get(xhr);
    if (!request || checkRequest("xhr", request.address, "refused") === void 0) return void 0;
    return () => {
      if (request.wait) throw new DOMException("Failed to load", "NetworkError");
      setTimeout(() => {
        if (opened.get(xhr) === request) fail(xhr);
      });
    };
  });
  add(XMLHttpRequest.prototype, "abort", "value", (self) => {
    const request = opened.get(self);
    if (request) opened.set(self, { ...request });
    return void 0;
  });
  add(Navigator.prototype, "sendBeacon", "value", (_self, [url, data]) => {
    const address = String(url);
    const lost = isLost(address);
    if (checkRequest("beacon", address, lost ? "refused" : "held") === void 0) return void 0;
    return () => {
      if (!lost && beacons.length < MOST_BEACONS) beacons.push([new URL(address, real(document).baseURI).href, data]);
      return true;
    };
  });
  return () => {
    const waiting = beacons;
    beacons = waiting.filter(([address]) => !allowed(address));
    for (const [address, data] of waiting) if (allowed(address)) sendBeacon?.call(navigator, address, data);
  };
}

const SDK_FILE = /^(assent-[a-z]+|(locales|locales\/details|services)\/[\w-]+)$/;

function parse(address, base) {
  try {
    return new URL(address, base);
  } catch {
    return void 0;
  }
}
function createRules({ document, location }, config, allows, folder, lost = /* @__PURE__ */ new Set()) {
  const ownersOf = createHostOwners(config, location.host);
  const base = () => real(document).baseURI;
  const names = config.services.flatMap((service) => declaredNames(service).map((it) => ({ ...it, need: service.id })));
  const endpoints = [config.receipts.endpoint, config.storage.refresh].flatMap((it) => parse(it ?? ":", base())?.href ?? []);
  const isOwn = (url) => endpoints.some((it) => url.startsWith(it)) || folder !== "" && url.startsWith(folder) && SDK_FILE.test(url.slice(folder.length).replace(/\.js$/, ""));
  const verdict = (host, url, of) => {
    const allowed = of.find((it) => it.free || allows(it.need));
    const gone = allowed ? void 0 : of.find((it) => lost.has(it.need));
    return { host, url, need: (allowed ?? gone ?? of[0])?.need, allowed: !of.length || allowed !== void 0, lost: gone !== void 0 };
  };
  return {
    ofAddress(address) {
      const url = parse(String(address), base());
      if (!url || !/^(https?|wss?):$/.test(url.protocol)) return void 0;
      url.hash = "";
      const of = ownersOf(url);
      if (!of.length && url.hostname === location.hostname || isOwn(url.href)) return void 0;
      return verdict(url.host, url.href, of);
    },
    ofName(kind, name) {
      if (name.startsWith(config.storage.name)) return void 0;
      return verdict(location.host, "", names.filter((it) => it.kind === kind && matchesPattern(it.name, name)));
    }
  };
}

const KINDS = {
  xmlhttprequest: "xhr",
  subdocument: "iframe",
  frame: "iframe",
  image: "img",
  imageset: "img",
  ...Object.fromEntries(["script", "iframe", "img", "link", "css", "fetch", "beacon", "video", "audio", "embed", "object"].map((it) => [it, it]))
};
function watchTraffic({ PerformanceObserver }, tell) {
  const hear = (entries) => {
    for (const { name, initiatorType, startTime } of entries) tell(KINDS[initiatorType] ?? "other", name, startTime);
  };
  if (!PerformanceObserver) return () => void 0;
  const observer = new PerformanceObserver((list) => hear(list.getEntries()));
  observer.observe({ type: "resource", buffered: true });
  return () => observer.disconnect();
}

function deletes(text) {
  const age = /;\s*max-age\s*=\s*(-?\d+)/i.exec(text);
  if (age) return +age[1] <= 0;
  const expires = /;\s*expires\s*=([^;]*)/i.exec(text);
  return expires !== null && Date.parse(expires[1]) <= Date.now();
}
const nameOf = (text) => /^[^;=]*(?==)/.exec(text)?.[0].trim() ?? "";
function guardWrites(window, { add }, mayWrite) {
  const { Document, Storage, DOMException, EventTarget, Event } = window;
  const { IDBFactory, IDBOpenDBRequest, IDBDatabase, CacheStorage } = window;
  const local = attempt(() => window.localStorage);
  const { CookieStore } = window;
  add(Document.prototype, "cookie", "set", (_self, [value]) => {
    const text = String(value);
    return deletes(text) || mayWrite("cookie", nameOf(text)) ? void 0 : () => void 0;
  });
  add(CookieStore?.prototype, "set", "value", (_self, [first]) => {
    const { name, expires } = typeof first === "object" && first !== null ? first : { name: first };
    const past = typeof expires === "number" && expires <= Date.now();
    return past || mayWrite("cookie", String(name)) ? void 0 : () => Promise.resolve();
  });
  add(Storage.prototype, "setItem", "value", (self, [name]) => {
    const kind = self === local ? "localStorage" : "sessionStorage";
    return mayWrite(kind, String(name)) ? void 0 : () => void 0;
  });
  const error = (name) => new DOMException("The operation failed.", name);
  add(IDBFactory?.prototype, "open", "value", (_self, [name]) => mayWrite("indexedDB", String(name)) ? void 0 : () => createFailedConnection(EventTarget, IDBOpenDBRequest.prototype, {
    own: { readyState: "pending", error: null, result: void 0, source: null, transaction: null, onsuccess: null, onblocked: null, onupgradeneeded: null },
    then: { readyState: "done", error: error("UnknownError") },
    events: [new Event("error", { bubbles: true, cancelable: true })]
  }));
  add(IDBDatabase?.prototype, "transaction", "value", (self) => {
    const database = self;
    return mayWrite("indexedDB", database.name) ? void 0 : () => {
      database.close();
      throw error("InvalidStateError");
    };
  });
  add(CacheStorage?.prototype, "open", "value", (_self, [name]) => mayWrite("cacheStorage", String(name)) ? void 0 : () => Promise.reject(error("UnknownError")));
}

const MOST_NOTED = 1e3;
const createGuard = ({ window, folder, life }, { config, allows, $decision, $grants }, once, seen, lost) => {
  const enforce = config.guard === "enforce";
  const reports = config.guard !== "off";
  const rules = createRules(window, config, allows, folder, lost);
  const log = createLog(window, seen, () => $decision.get()?.time);
  const noted = /* @__PURE__ */ new Set();
  const natives = /* @__PURE__ */ new WeakMap();
  let realms = [];
  let over = false;
  const pass = (url) => {
    if (noted.size === MOST_NOTED) noted.clear();
    noted.add(url);
  };
  const stops = (it) => !over && it !== void 0 && !it.allowed && (enforce || it.lost);
  const checkRequest = (kind, address, outcome, may) => {
    const it = rules.ofAddress(address);
    if (!it) return void 0;
    const stop = stops(it) && !may;
    if (!stop) pass(it.url);
    if (stop || reports) log({ ...it, kind, outcome: stop ? outcome : "passed" });
    return stop ? it.need : void 0;
  };
  const isLost = (address) => rules.ofAddress(address)?.lost === true;
  const allowed = (address) => !stops(rules.ofAddress(address));
  const needOf = (address) => rules.ofAddress(address)?.need;
  function mayWrite(kind, name) {
    const it = rules.ofName(kind, name);
    const stop = stops(it);
    if (it && (stop || reports)) log({ ...it, kind, name, outcome: stop ? "refused" : "passed" });
    return !stop;
  }
  function take(it) {
    const { document } = it;
    if (over || realms.some((realm) => realm.document === document)) return;
    const home = it.EventTarget;
    realms = realms.filter((realm) => {
      if (realm.isThere()) return true;
      if (realm.home !== home) return false;
      realm.release();
      realm.undo();
      return false;
    });
    const isOwn = () => {
      try {
        return it !== window && Boolean(Reflect.get(it, PAGE_SIGN));
      } catch {
        return false;
      }
    };
    const checkRequestHere = (...args) => isOwn() ? void 0 : checkRequest(...args);
    const allowedHere = (address) => isOwn() || allowed(address);
    const patches = createPatches(natives);
    lookNative(patches, it, natives);
    const elements = guardElements({ window: it, check: checkRequestHere, allows, allowed: allowedHere, needOf, isLost, gated: it === window, once }, patches);
    const sendBeacons = guardRequests(it, patches, checkRequestHere, allowedHere, isLost);
    guardConnections(it, patches, checkRequestHere);
    guardWrites(it, patches, (kind, name) => isOwn() || mayWrite(kind, name));
    const undoOf = [patches.undo];
    realms.push({
      document,
      home,
      isThere: () => real(document).defaultView === it && !it.closed,
      release() {
        elements.release();
        sendBeacons();
      },
      undo: () => undoOf.forEach((undoIt) => undoIt())
    });
    const frames = guardFrames(it, patches, take);
    undoOf.push(frames.stop);
    if (it !== window) return;
    life.add(guardMarkup(window, elements, (kind, address) => {
      const verdict = rules.ofAddress(address);
      if (!stops(verdict) || kind === "script" && noted.has(verdict.url)) return void 0;
      pass(verdict.url);
      log({ ...verdict, kind, outcome: "passed" });
      return verdict.need;
    }, enforce));
    function takeLost() {
      for (const el of real(document).querySelectorAll("iframe, embed, object")) {
        if (markedFor(el)) continue;
        for (const name of REQUEST_ATTRIBUTES.get(tagOf(el)) ?? []) {
          const value = el.getAttribute(name);
          if (value !== null && isLost(value)) elements.take(el, name, value, needOf(value));
        }
      }
    }
    takeLost();
    life.add($grants.listen(() => {
      takeLost();
      for (const realm of realms) realm.release();
    }));
  }
  life.add(() => {
    over = true;
    for (const realm of realms) realm.undo();
  });
  if (reports) {
    life.add(watchTraffic(window, (kind, address, time) => {
      const it = rules.ofAddress(address);
      if (it && !noted.has(it.url)) log({ ...it, kind, outcome: "passed" }, time);
    }));
  }
  take(window);
};

export { createGuard };
