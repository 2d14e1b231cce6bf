const waitingIn = ({ categories }, { locks, defaults }, decision) => categories.filter(({ id, separate }) => !locks[id] && !defaults[id] && !separate && decision?.choices[id] === void 0).map((it) => it.id);
const waitsForAnswer = (config, policy, decision) => !!policy.notice && !decision || waitingIn(config, policy, decision).length > 0;

export { waitingIn as a, waitsForAnswer as w };
