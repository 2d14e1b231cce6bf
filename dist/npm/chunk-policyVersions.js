import { M as MS_PER_DAY } from './chunk-signals.js';

const localDate = (time) => new Date(time - new Date(time).getTimezoneOffset() * 6e4).toISOString().slice(0, 10);

const versionInForce = ({ version, effective = "", previous = [] }, today) => today < effective && previous[0]?.version || version;

function dayBeside(date, days) {
  const time = Date.parse(date ?? "") + days * MS_PER_DAY;
  return Number.isNaN(time) ? void 0 : new Date(time).toISOString().slice(0, 10);
}
const startOf = ({ effective, previous = [] }, at = 0) => at === 0 && effective || dayBeside(previous[at]?.until, 1);
function changeSince(from, policy, today) {
  const versions = [policy, ...policy.previous ?? []];
  let at = versions.findIndex((it) => it.version === versionInForce(policy, today));
  while (versions[at] && versions[at].version !== from && versions[at].material === false) at++;
  return versions[at]?.version === from ? void 0 : { from: startOf(policy, at) };
}

export { changeSince as c, dayBeside as d, localDate as l, startOf as s, versionInForce as v };
