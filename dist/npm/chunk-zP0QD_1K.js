import { a as lineOf, l as limits } from './chunk-B_sE-yl6.js';

const WEB = "(([Hh][Tt][Tt][Pp][Ss]?:)?//[^/?#@\\\\\\u0000-\\u0020\\u007f]+([/?#]|$)|(?![ ]|//|[^/?#]*:))";
const REST = "([^\\\\\\u0000-\\u001f\\u007f]*[^\\\\\\u0000-\\u0020\\u007f])?";
const LINE = `(?=${lineOf(limits.address)})`;
const ADDRESS = `^${LINE}${WEB}${REST}$`;
const CONTACT = `^${LINE}(${WEB}${REST}|[Mm][Aa][Ii][Ll][Tt][Oo]:[^\\\\\\u0000-\\u0020\\u007f]+|[Tt][Ee][Ll]:[+*#0-9][-+*#0-9A-Za-z().;=]*)$`;
const addressOf = (text) => text && RegExp(ADDRESS).test(text) ? text : void 0;
const linkOf = (text) => text && RegExp(CONTACT).test(text) ? text : void 0;

const REQUIRED = "required";

const DAY = 864e5;
const DAYS = 180;

const versionInForce = ({ version, effective = "", previous = [] }, today) => today < effective && previous[0]?.version || version;
function dayBeside(date, days) {
  const time = Date.parse(date ?? "") + days * DAY;
  return Number.isNaN(time) ? void 0 : new Date(time).toISOString().slice(0, 10);
}
const startOf = ({ effective, previous = [] }, at = 0) => at === 0 && effective || dayBeside(previous[at]?.until, 1);
function changeSince(from, policy, today) {
  const versions = [policy, ...policy.previous ?? []];
  let at = versions.findIndex((it) => it.version === versionInForce(policy, today));
  while (versions[at] && versions[at].version !== from && versions[at].material === false) at++;
  return versions[at]?.version === from ? void 0 : { from: startOf(policy, at) };
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
const SIGN = /* @__PURE__ */ Symbol.for("assent");
const global = (window, name) => Object.getOwnPropertyDescriptor(window, name) ? window[name] : void 0;
function webAddress({ document, location }, value) {
  try {
    const url = new URL(value, real(document).baseURI);
    return /^https?:$/.test(url.protocol) || url.protocol === "file:" && location.protocol === "file:" ? url : void 0;
  } catch {
    return void 0;
  }
}

export { ADDRESS as A, CONTACT as C, DAYS as D, REQUIRED as R, SIGN as S, DAY as a, addressOf as b, changeSince as c, dayBeside as d, global as g, linkOf as l, real as r, startOf as s, versionInForce as v, webAddress as w };
