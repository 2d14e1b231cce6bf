const name = "English";
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
const panelDetailTexts = {
  controller: "Responsible",
  overrideText: "Your browser asks sites to keep this off: {categories}. If you allow it here, your choice on this site counts instead.",
  override: "Allow anyway",
  lockedByAge: "Off, because this site is for children"
};
const panelTexts = {
  save: "Save",
  close: "Close without saving",
  panelText: "Choose what may be stored and read on your device. You can change this at any time.",
  alwaysOn: "Always on",
  required: "[Required]",
  optional: "[Optional]",
  services: "Services ({count})",
  lockedBySignal: "Off at your browser\u2019s request",
  requiredDescription: "Needed for what you ask of this site, such as logging in or remembering this choice.",
  functionalDescription: "Remembers your preferences and shows videos, maps and chat from other sites.",
  analyticsDescription: "Measures how the site is used, so that it can be improved.",
  advertisingDescription: "Shows and measures advertising that fits your interests."
};
const bannerTexts = {
  bannerTitle: "May we use optional cookies?",
  optOutTitle: "This site uses optional cookies",
  bannerText: "We and third parties would like to store and read information on your device for these purposes: {purposes}.",
  bannerChoice: "Your choice is kept for {days} {days|one:day|other:days}. You can change or withdraw it at any time in the cookie settings.",
  optOutText: "We and third parties store and read information on your device for these purposes: {purposes}. You can refuse at any time.",
  addedText: "New: {names}.",
  more: "{names} and {count} more",
  lapsedText: "Your choice has expired for: {names}.",
  newText: "To choose again: {names}. The rest is kept.",
  rejectAll: "Reject all",
  acceptAll: "Accept all",
  acknowledge: "Understood",
  settings: "Settings",
  panelTitle: "Cookie settings",
  saved: "Your choice is saved.",
  gpcHonored: "Opt-out request honored: your browser sends Global Privacy Control, so this stays off: {categories}.",
  dntHonored: "Opt-out request honored: your browser sends Do Not Track, so this stays off: {categories}.",
  policyLink: policyLabel,
  changedText,
  comma: ", ",
  requiredName: "Required",
  functionalName: "Extra features",
  analyticsName: "Analytics",
  advertisingName: "Advertising"
};
const surfaceTexts = { ...bannerTexts, ...panelTexts };
const en = { ...surfaceTexts, trigger: triggerLabel, ...embedTexts, ...noticeTexts, ...outdatedTexts, ...panelDetailTexts };

export { panelTexts as a, bannerTexts as b, embedTexts as c, name as d, en as e, noticeTexts as n, outdatedTexts as o, panelDetailTexts as p, surfaceTexts as s, triggerLabel as t };
