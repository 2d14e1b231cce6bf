import { h as dictionary, f as fingerprint } from './chunk-grants.js';
import { c as changeSince, v as versionInForce } from './chunk-policyVersions.js';
import { R as REQUIRED } from './chunk-waitsForAnswer.js';
import { A as ANSWER_DAYS, M as MS_PER_DAY, a as limits, b as forms, i as isSignal } from './chunk-signals.js';

const localDate = (time) => new Date(time - new Date(time).getTimezoneOffset() * 6e4).toISOString().slice(0, 10);

const METHODS = [
  "banner.accept_all",
  "banner.reject_all",
  "banner.acknowledge",
  "panel.accept_all",
  "panel.reject_all",
  "panel.save",
  "embed.accept",
  "choices.opt_out",
  "api"
];
const isMethod = (it) => METHODS.includes(it);
const ASIDE_METHODS = ["embed.accept", "banner.acknowledge"];
function answeredIn({ choices, method }, ids, locks) {
  const given = ids.filter((id) => id in choices && id !== REQUIRED);
  return ASIDE_METHODS.includes(method) && !given.some((id) => !choices[id] && !locks[id]) ? [] : given;
}
const lapsesAt = ({ time, days }, id) => time + (days?.[id] ?? ANSWER_DAYS) * MS_PER_DAY;
function liveDecision(it, now) {
  const choices = dictionary();
  for (const id in it.choices) if (lapsesAt(it, id) > now) choices[id] = it.choices[id];
  return Object.keys(choices).length && it.time < now + MS_PER_DAY ? { ...it, choices } : void 0;
}

const FINGERPRINT_CHARACTERS = 4;
const fingerprintOf = ({ category, id }, it) => fingerprint(JSON.stringify([category, id, it])).padStart(FINGERPRINT_CHARACTERS, "0").slice(-FINGERPRINT_CHARACTERS);
const serviceFingerprint = (it) => fingerprintOf(it, [it.use, it.vendor.name]);
const purposeFingerprints = (it) => (it.purposes ?? []).map((one) => fingerprintOf(it, ["purpose", one]));
const recipientFingerprint = (it, { recipient, country }) => fingerprintOf(it, ["recipient", recipient, country]);
const fingerprintsOf = (it) => [serviceFingerprint(it), ...purposeFingerprints(it), ...(it.transfers ?? []).map((one) => recipientFingerprint(it, one))];
const splitScope = (scope) => scope.match(RegExp(`.{${FINGERPRINT_CHARACTERS}}`, "g")) ?? [];
const scopeOf = ({ services }) => [...new Set(services.flatMap(fingerprintsOf))].join("");
function review({ policy, services }, decision, today) {
  const { choices } = decision;
  if (changeSince(decision.version, policy, today)) return void 0;
  const current = { ...decision, version: versionInForce(policy, today) };
  if (decision.scope === void 0) return current;
  const fresh = new Set(newSince({ services }, decision).map((it) => it.service.category));
  fresh.delete(REQUIRED);
  const asked = (id) => fresh.has(id) || services.some((it) => it.id === id && fresh.has(it.category));
  return { ...current, choices: dictionary(Object.fromEntries(Object.entries(choices).filter(([id]) => !asked(id)))) };
}
function newSince({ services }, { scope }) {
  if (scope === void 0) return [];
  const known = splitScope(scope);
  return services.flatMap((service) => {
    const whole = [serviceFingerprint(service), ...purposeFingerprints(service)].some((it) => !known.includes(it));
    const recipients = (service.transfers ?? []).filter((it) => !known.includes(recipientFingerprint(service, it))).map((it) => it.recipient);
    return whole || recipients.length ? [{ service, recipients: whole ? [] : recipients }] : [];
  });
}

const STORED = RegExp(
  `^1\\.([0-9a-z]{1,9})\\.([0-9a-z]{1,6})\\.([a-z]+~?[a-z_]*)\\.(${forms.uuid})\\.([^.]+)\\.((?:${forms.id}(?:[*!]\\d{0,5}|\\+[a-z]+\\d{1,5})){0,${limits.categories + limits.services}})(?:\\.([0-9a-z]*))?(?:\\.[0-9a-z]*)?$`
);
function versionOf(encoded) {
  try {
    const version = decodeURIComponent(encoded);
    return version.length <= limits.version ? version : "";
  } catch {
    return "";
  }
}
const isOvercome = (it) => it === "age" || isSignal(it);
function decodeDecision(text) {
  const [, time, seq = "", by = "", recordId = "", encoded = "", ids = "", scope] = text.length <= limits.stored && STORED.exec(text) || [];
  const method = by.replace("~", ".");
  const version = versionOf(encoded);
  const count = parseInt(seq, 36);
  if (time === void 0 || !version || !isMethod(method) || count < 1 || count > limits.seq) return void 0;
  const [choices, days, over] = [dictionary(), dictionary(), dictionary()];
  for (const [, id = "", answer = "", lasts] of ids.matchAll(/([^*!+]+)(\+[a-z]+|.)(\d*)/g)) {
    const overcame = answer.slice(1);
    if (id in choices || +lasts > limits.days || overcame && !isOvercome(overcame)) return void 0;
    choices[id] = answer !== "!";
    if (lasts) days[id] = +lasts;
    if (overcame) over[id] = overcame;
  }
  return { version, time: parseInt(time, 36), seq: count, method, recordId, scope, choices, days, over };
}
function encodeDecision({ time, seq, method, recordId, version, choices, days, over }, fingerprint = "", scope = "") {
  const answerOf = (id) => over?.[id] ? `+${over[id]}${days?.[id] ?? ANSWER_DAYS}` : (choices[id] ? "*" : "!") + (days?.[id] ?? "");
  const answers = Object.keys(choices).map((id) => id + answerOf(id)).join("");
  return [1, time.toString(36), seq.toString(36), method.replace(".", "~"), recordId, encodeURIComponent(version).replace(/\./g, "%2E"), answers, scope, fingerprint].join(".");
}
function newestDecision(storedForms, known) {
  const all = [known, ...storedForms.map(decodeDecision)].filter((it) => it !== void 0);
  const newest = (found, isNewer) => found.reduce((best, it) => best && isNewer(it, best) <= 0 ? best : it, void 0);
  const latest = newest(all, (a, b) => a.time - b.time);
  return newest(all.filter((it) => it.recordId === latest.recordId), (a, b) => a.seq - b.seq || a.time - b.time);
}

const configInForce = (config, now) => ({ ...config, policy: { ...config.policy, version: versionInForce(config.policy, localDate(now)) } });

export { ASIDE_METHODS as A, localDate as a, lapsesAt as b, configInForce as c, answeredIn as d, newSince as e, decodeDecision as f, encodeDecision as g, isMethod as i, liveDecision as l, newestDecision as n, review as r, scopeOf as s };
