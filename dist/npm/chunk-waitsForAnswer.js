import { l as lineOf, a as limits, s as signalKinds } from './chunk-signals.js';

const REQUIRED = "required";

const WEB = "(([Hh][Tt][Tt][Pp][Ss]?:)?//[^/?#@\\\\\\u0000-\\u0020\\u007f]+([/?#]|$)|(?![ ]|//|[^/?#]*:))";
const REST = "([^\\\\\\u0000-\\u001f\\u007f]*[^\\\\\\u0000-\\u0020\\u007f])?";
const LINE = `(?=${lineOf(limits.address)})`;
const ADDRESS = `^${LINE}${WEB}${REST}$`;
const CONTACT = `^${LINE}(${WEB}${REST}|[Mm][Aa][Ii][Ll][Tt][Oo]:[^\\\\\\u0000-\\u0020\\u007f]+|[Tt][Ee][Ll]:[+*#0-9][-+*#0-9A-Za-z().;=]*)$`;
const addressOf = (text) => text && RegExp(ADDRESS).test(text) ? text : void 0;
const linkOf = (text) => text && RegExp(CONTACT).test(text) ? text : void 0;

function optedOutCategories(signal, { signals, categories }) {
  const named = signals[signal];
  const optional = categories.map(({ id }) => id).filter((id) => id !== REQUIRED);
  const among = (ids) => optional.filter((id) => ids.includes(id));
  const namedIds = among(Array.isArray(named) ? named : []);
  const usualIds = among(signalKinds[signal].about);
  return [namedIds, usualIds].find((it) => it.length > 0) ?? optional;
}

function isReplaced(it, name) {
  const own = Object.getOwnPropertyDescriptor(it, name);
  return own !== void 0 && (own.get !== void 0 || typeof own.value !== "object");
}
function typeOf(it) {
  if (it.window === it) return EventTarget.prototype;
  const type = Object.getPrototypeOf(it);
  return Object.getPrototypeOf(type) ? type : it;
}
function real(it) {
  const from = (name) => isReplaced(it, name) ? it : typeOf(it);
  return new Proxy({}, {
    get(_, name) {
      const value = Reflect.get(from(name), name, it);
      return typeof value === "function" ? value.bind(it) : value;
    },
    set: (_, name, value) => Reflect.set(from(name), name, value, it)
  });
}
const global = (window, name) => Object.getOwnPropertyDescriptor(window, name) ? window[name] : void 0;

const waitingIn = ({ categories }, { locks, defaults }, decision) => categories.filter(({ id, separate }) => !locks[id] && !defaults[id] && !separate && decision?.choices[id] === void 0).map((it) => it.id);
const waitsForAnswer = (config, policy, decision) => !!policy.notice && !decision || waitingIn(config, policy, decision).length > 0;

export { ADDRESS as A, CONTACT as C, REQUIRED as R, addressOf as a, waitingIn as b, global as g, linkOf as l, optedOutCategories as o, real as r, waitsForAnswer as w };
