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
const isSignal = (lock) => !!lock && Object.prototype.hasOwnProperty.call(signalKinds, lock);

export { signalNames as a, forEachSignal as f, isSignal as i, signalKinds as s };
