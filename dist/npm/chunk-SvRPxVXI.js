import { r as real } from './chunk-HL5au45H.js';
import { v as tagOf, A as ADDRESSES$1, x as addressesIn, y as mayHave, M as MARK, z as markedFor, B as createOwners, D as declaredNames, E as matchesPattern } from './chunk-73g6uT4w.js';
import './chunk-B_sE-yl6.js';
import './chunk-cP0uIaAK.js';
import 'js-cookie';
import './receipt.js';

const nothing = () => void 0;
const shapes = {
  WebSocket: {
    kind: "websocket",
    events: ["error", "close"],
    state: 3,
    of: (_window, url) => ({ url, protocol: "", extensions: "", bufferedAmount: 0, binaryType: "blob", send: nothing, close: nothing, onopen: null, onmessage: null })
  },
  EventSource: {
    kind: "eventsource",
    events: ["error"],
    state: 2,
    of: (_window, url) => ({ url, withCredentials: false, close: nothing, onopen: null, onmessage: null })
  },
  Worker: { kind: "worker", events: ["error"], of: () => ({ postMessage: nothing, terminate: nothing, onmessage: null, onmessageerror: null }) },
  SharedWorker: { kind: "worker", events: ["error"], of: (window) => ({ port: new window.MessageChannel().port1 }) }
};
function guardConnections(window, { add }, ask) {
  function dead(prototype, name, address) {
    const { events, state, of } = shapes[name];
    const it = Object.setPrototypeOf(new window.EventTarget(), prototype);
    const own = { ...of(window, address), ...state && { readyState: 0 }, ...Object.fromEntries(events.map((type) => [`on${type}`, null])) };
    for (const [key, value] of Object.entries(own)) Object.defineProperty(it, key, { value, writable: true, configurable: true, enumerable: true });
    setTimeout(() => {
      if (state) it["readyState"] = state;
      for (const type of events) {
        const event = type === "close" ? new window.CloseEvent(type, { code: 1006 }) : new window.Event(type);
        const handler = it[`on${type}`];
        if (typeof handler === "function") it.addEventListener(type, handler, { once: true });
        it.dispatchEvent(event);
      }
    });
    return it;
  }
  for (const name of Object.keys(shapes)) {
    add(window, name, "value", (target, [url]) => {
      const address = new URL(String(url), real(window.document).baseURI).href;
      if (ask(shapes[name].kind, address, "refused") === void 0) return void 0;
      return () => dead(target.prototype, name, address);
    });
  }
}

const ADDRESSES = new Map([["script", ["src"]], ...ADDRESSES$1]);
const PROPERTIES = [
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
const GATED = /^(script|iframe|embed|object)$/;
const FETCHES = /\b(stylesheet|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|icon)\b/i;
const asks = (el, name) => ADDRESSES.get(tagOf(el))?.includes(name) === true && (tagOf(el) !== "link" || FETCHES.test(el.rel));

const LIMIT$3 = 500;
function guardElements({ window, ask, allows, allowed, needOf, once }, { add }) {
  const { Element, HTMLScriptElement } = window;
  const document = real(window.document);
  const { setAttribute, removeAttribute } = Element.prototype;
  const put = (el, name, value) => setAttribute.call(el, name, value);
  const written = /* @__PURE__ */ new WeakMap();
  const ours = /* @__PURE__ */ new WeakSet();
  const kept = /* @__PURE__ */ new Set();
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
    if (marked || GATED.test(el.localName)) put(el, `data-${name}`, address);
    else if (kept.size < LIMIT$3) kept.add(el);
    if (!GATED.test(el.localName) || marked && !ours.has(el)) return;
    ours.add(el);
    put(el, MARK, need);
    if (el instanceof HTMLScriptElement && el.type !== "text/plain") {
      if (el.type) put(el, "data-type", el.type);
      if (el.async) put(el, "async", "");
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
    if (!asks(el, name)) return void 0;
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
    const need = addressesIn(name, address).map((it) => ask(el.localName, it, "held", may)).find(Boolean);
    if (need !== void 0) return () => hold(el, name, address, need);
    settle(el, name, address);
    return void 0;
  }
  for (const [owner, name] of [...PROPERTIES, ["HTMLScriptElement", "type"]]) {
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
    isOurs: (el) => ours.has(el),
    release() {
      for (const el of kept) {
        const addresses = written.get(el);
        for (const [name, address] of addresses) {
          if (!addressesIn(name, address).every(allowed)) continue;
          addresses.delete(name);
          if (mayHave(window, el, name, address)) put(el, name, address);
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

const LIMIT$2 = 1e3;
function createLog({ performance }, seen, decided) {
  const places = /* @__PURE__ */ new Map();
  let choice;
  return ({ host, kind, name, need, outcome }, time = performance.now()) => {
    choice ?? (choice = decided());
    const after = choice === void 0 || time < choice - performance.timeOrigin ? "start" : "choice";
    const key = [host, kind, name, after, outcome].join(" ");
    const place = places.get(key) ?? seen.length;
    if (place === LIMIT$2) return;
    const before = seen[place];
    places.set(key, place);
    seen[place] = {
      host,
      kind,
      ...name !== void 0 && { name },
      time: Math.min(before?.time ?? time, time),
      count: (before?.count ?? 0) + 1,
      after,
      ...need !== void 0 && { need },
      declared: need !== void 0,
      outcome
    };
  };
}

const FINDS = [...ADDRESSES.keys()].join();
function guardMarkup({ document, MutationObserver, Event }, elements, late) {
  function inspect(el, fresh) {
    const tag = tagOf(el);
    if (!ADDRESSES.has(tag) || markedFor(el) || tag === "script" && !(fresh && real(document).readyState === "loading")) return;
    for (const name of ADDRESSES.get(tag)) {
      const value = el.getAttribute(name);
      if (value === null || !asks(el, name)) continue;
      const need = addressesIn(name, value).map((it) => late(tag, it)).find(Boolean);
      if (need !== void 0) elements.take(el, name, value, need);
    }
  }
  const scan = (root, fresh) => real(root).querySelectorAll(FINDS).forEach((it) => inspect(it, fresh));
  function forward(from, to) {
    for (const type of ["load", "error"]) from.addEventListener(type, () => to.dispatchEvent(new Event(type)));
  }
  const observer = new MutationObserver((records) => {
    for (const { addedNodes, removedNodes } of records) {
      const [held, come] = [removedNodes[0], addedNodes[0]];
      if (held && come && held !== come && elements.isOurs(held) && come.nodeName === "SCRIPT") forward(come, held);
      for (const node of addedNodes) {
        const { nodeType, firstElementChild } = real(node);
        if (nodeType !== 1) continue;
        inspect(node, true);
        if (firstElementChild) scan(node, true);
      }
    }
  });
  observer.observe(document, { childList: true, subtree: true });
  scan(document, false);
  return () => observer.disconnect();
}

function createPatches() {
  const undo = [];
  let live = true;
  return {
    add(target, name, part, intercept) {
      const before = target && Object.getOwnPropertyDescriptor(target, name);
      const native = before?.[part];
      if (!before?.configurable || typeof native !== "function") return;
      const consult = (self, args) => {
        if (!live) return void 0;
        try {
          return intercept(self, args);
        } catch {
          return void 0;
        }
      };
      const ours = new Proxy(native, {
        apply(real, self, args) {
          const instead = consult(self, args);
          return instead ? instead() : Reflect.apply(real, self, args);
        },
        construct(real, args, target2) {
          const instead = consult(target2, args);
          return instead ? instead() : Reflect.construct(real, args, target2);
        }
      });
      Object.defineProperty(target, name, { ...before, [part]: ours });
      undo.unshift(() => {
        if (Object.getOwnPropertyDescriptor(target, name)?.[part] === ours) Object.defineProperty(target, name, before);
      });
    },
    undo() {
      live = false;
      undo.splice(0).forEach((it) => it());
    }
  };
}

const LIMIT$1 = 100;
function guardRequests(window, { add }, ask, allowed) {
  const { XMLHttpRequest, Navigator, Request, ProgressEvent, DOMException, navigator } = window;
  const sendBeacon = Navigator.prototype.sendBeacon;
  const opened = /* @__PURE__ */ new WeakMap();
  let beacons = [];
  add(window, "fetch", "value", (_self, [input]) => {
    const address = input instanceof Request ? input.url : String(input);
    return ask("fetch", address, "refused") === void 0 ? void 0 : () => Promise.reject(new TypeError("Failed to fetch"));
  });
  function fail(xhr) {
    Object.defineProperty(xhr, "readyState", { value: 4, configurable: true });
    xhr.dispatchEvent(new window.Event("readystatechange"));
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
    if (!request || ask("xhr", request.address, "refused") === void 0) return void 0;
    return () => {
      if (request.wait) throw new DOMException("Failed to load", "NetworkError");
      setTimeout(() => opened.get(xhr) === request && fail(xhr));
    };
  });
  add(XMLHttpRequest.prototype, "abort", "value", (self) => {
    const request = opened.get(self);
    if (request) opened.set(self, { ...request });
    return void 0;
  });
  add(Navigator.prototype, "sendBeacon", "value", (_self, [url, data]) => {
    const address = String(url);
    if (ask("beacon", address, "held") === void 0) return void 0;
    return () => {
      if (beacons.length < LIMIT$1) beacons.push([new URL(address, real(window.document).baseURI).href, data]);
      return true;
    };
  });
  return () => {
    const waiting = beacons;
    beacons = waiting.filter(([address]) => !allowed(address));
    for (const [address, data] of waiting) if (allowed(address)) sendBeacon?.call(navigator, address, data);
  };
}

const OWN_FILE = /^(assent-[a-z]+|(locales|locales\/details|services)\/[\w-]+)$/;

function parse(address, base) {
  try {
    return new URL(address, base);
  } catch {
    return void 0;
  }
}
function createRules({ document, location }, config, allows, folder) {
  const ownersOf = createOwners(config, location.host);
  const base = () => real(document).baseURI;
  const names = config.services.flatMap((service) => declaredNames(service).map((it) => ({ ...it, need: service.id })));
  const endpoints = [config.receipts.endpoint, config.storage.refresh].flatMap((it) => parse(it ?? ":", base())?.href ?? []);
  const isOwn = (url) => endpoints.some((it) => url.startsWith(it)) || folder !== "" && url.startsWith(folder) && OWN_FILE.test(url.slice(folder.length).replace(/\.js$/, ""));
  const verdict = (host, url, of) => {
    const allowed = of.find((it) => it.free || allows(it.need));
    return { host, url, need: (allowed ?? of[0])?.need, allowed: !of.length || allowed !== void 0 };
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
  const { Document, Storage } = window;
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
    const kind = self === window.localStorage ? "localStorage" : "sessionStorage";
    return mayWrite(kind, String(name)) ? void 0 : () => void 0;
  });
}

const LIMIT = 1e3;
const createGuard = ({ window, folder, once }, { config, allows, $decision, $grants }, undo, seen) => {
  if (!undo.length) return;
  const enforce = config.guard === "enforce";
  const rules = createRules(window, config, allows, folder);
  const log = createLog(window, seen, () => $decision.get()?.time);
  const patches = createPatches();
  const noted = /* @__PURE__ */ new Set();
  const pass = (url) => {
    if (noted.size === LIMIT) noted.clear();
    noted.add(url);
  };
  const ask = (kind, address, outcome, may) => {
    const it = rules.ofAddress(address);
    if (!it) return void 0;
    const stop = enforce && !it.allowed && !may;
    if (!stop) pass(it.url);
    log({ ...it, kind, outcome: stop ? outcome : "passed" });
    return stop ? it.need : void 0;
  };
  const allowed = (address) => rules.ofAddress(address)?.allowed !== false;
  const needOf = (address) => rules.ofAddress(address)?.need;
  const elements = guardElements({ window, ask, allows, allowed, needOf, once }, patches);
  const sendBeacons = guardRequests(window, patches, ask, allowed);
  guardConnections(window, patches, ask);
  guardWrites(window, patches, (kind, name) => {
    const it = rules.ofName(kind, name);
    const stop = enforce && it?.allowed === false;
    if (it) log({ ...it, kind, name, outcome: stop ? "refused" : "passed" });
    return !stop;
  });
  undo.push(patches.undo, watchTraffic(window, (kind, address, time) => {
    const it = rules.ofAddress(address);
    if (it && !noted.has(it.url)) log({ ...it, kind, outcome: "passed" }, time);
  }));
  if (!enforce) return;
  undo.push(guardMarkup(window, elements, (kind, address) => {
    const it = rules.ofAddress(address);
    if (!it || it.allowed || kind === "script" && noted.has(it.url)) return void 0;
    pass(it.url);
    log({ ...it, kind, outcome: "passed" });
    return it.need;
  }), $grants.listen(() => {
    elements.release();
    sendBeacons();
  }));
};

export { createGuard };
