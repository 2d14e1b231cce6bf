const MS_PER_DAY = 864e5;
const ANSWER_DAYS = 180;
const LONGEST_COOKIE_DAYS = 400;
const PERIODS = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?/;
function daysIn(duration) {
  const [, years = 0, months = 0, weeks = 0, days = 0] = (PERIODS.exec(duration ?? "") ?? []).map((it) => +(it || 0));
  const months12 = years + months / 12;
  return Math.floor(months12 * 365 + weeks * 7 + days) || void 0;
}

const limits = {
  /** Of the id of a category or service, and of a policy. */
  id: 128,
  /** Of all ids of categories and services together: a receipt names a category up to four times, and has at most 64 KiB (see `body`). */
  ids: 8e3,
  categories: 100,
  services: 500,
  /** Of `policy.version`. */
  version: 256,
  /** Of an address. */
  address: 2048,
  /** Of a language tag (BCP 47, RFC 5646 § 4.4.1). */
  language: 35,
  /** Of the short name of a law. */
  law: 64,
  /** Of what a receipt quotes of the words that a yes overrides a signal by, in all of its categories together. */
  override: 2e3,
  /** Of scheme, host and port. */
  origin: 300,
  /** Choices of one record. The next one begins another record. */
  seq: 1e6,
  /** Days that an answer holds: in place of "for ever", longer than any cookie lives. */
  days: 36500,
  /** Receipts that a browser tells to have lost. */
  lost: 1e6,
  /** Characters of a stored choice, with its fingerprints. */
  stored: 131072,
  /** Bytes of a receipt: what browsers allow the `keepalive` requests of a page together (https://fetch.spec.whatwg.org/#http-network-or-cache-fetch). */
  body: 65536
};
const forms = {
  /** A UUID version 4 in small letters (RFC 9562). */
  uuid: "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}",
  /** One namespace for category and service ids; the characters are those the stored choice can carry unescaped. */
  id: `[A-Za-z][A-Za-z0-9-]{0,${limits.id - 1}}`,
  /** A language tag, as far as its form tells. */
  language: "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*"
};
const lineOf = (most) => `(?=[\\s\\S]{1,${most}}$)(?:[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$`;
function isBareOrigin(it) {
  try {
    return /^https?:/.test(it) && it.length <= limits.origin && new URL(it).origin === it;
  } catch {
    return false;
  }
}

const SAID = { 1: true, yes: true, true: true, 0: false, no: false, false: false };
const kind = (it, heeded, doc) => it;
const signalKinds = {
  dnt: kind({
    // Normalised over its three properties.
    read: ({ navigator: { doNotTrack, msDoNotTrack }, doNotTrack: old }) => SAID[doNotTrack ?? old ?? msDoNotTrack],
    about: ["analytics", "advertising"]
  }),
  gpc: kind({
    // Only `true` itself is a wish.
    read: ({ navigator: { globalPrivacyControl: it } }) => typeof it === "boolean" ? it : void 0,
    about: ["advertising"]
  })
};
const signalNames = Object.keys(signalKinds);
const forEachSignal = (of) => Object.fromEntries(signalNames.map((name) => [name, of(name)]));
const isSignal = (lock) => signalNames.includes(lock);

export { ANSWER_DAYS as A, LONGEST_COOKIE_DAYS as L, MS_PER_DAY as M, forEachSignal as a, isBareOrigin as b, lineOf as c, daysIn as d, signalKinds as e, forms as f, isSignal as i, limits as l, signalNames as s };
