const triggerLabel = "Cookie settings";
const embedTexts = {
  embedText: "{name} sends data to {provider} when it loads, so it waits for your permission.",
  embedOnce: "Load once",
  embedAlways: "Always allow"
};
const policyLabel = "Privacy policy";
const changedText = "Our privacy policy changed on {date}.";
const noticeTexts = {
  noticeText: "Our privacy policy changes on {date}.",
  changedText,
  noticeClose: "OK",
  policyLink: policyLabel
};
const outdatedTexts = {
  outdatedText: "Your choice was changed elsewhere. Reload this page so that it applies here too.",
  reload: "Reload",
  noticeClose: noticeTexts.noticeClose
};
const closerTexts = {
  controller: "Responsible",
  overrideText: "Your browser asks sites to keep this off: {categories}. If you allow it here, your choice on this site counts instead.",
  override: "Allow anyway",
  lockedByAge: "Off, because this site is for children"
};
const choicesTexts = {
  privacyChoices: "Your Privacy Choices",
  doNotSell: "Do Not Sell or Share My Personal Information",
  optedOut: "Saved: we do not sell or share your personal information.",
  optOutHonored: "Opt-out request honored"
};

export { closerTexts as a, changedText as b, choicesTexts as c, embedTexts as e, noticeTexts as n, outdatedTexts as o, policyLabel as p, triggerLabel as t };
