const triggerLabel = "Cookie settings";
const embedTexts = {
  embedText: "{name} sends data to {provider} when it loads, so it waits for your permission.",
  embedOnce: "Load once",
  embedAlways: "Always allow"
};

const en = {
  bannerTitle: "May we use optional cookies?",
  bannerText: "We and third parties would like to store and read information on your device for these purposes: {purposes}. Settings shows the details.",
  bannerChoice: "Your choice is kept for {days} days. You can change or withdraw it at any time in the cookie settings.",
  policyLink: "Privacy policy",
  rejectAll: "Reject all",
  acceptAll: "Accept all",
  settings: "Settings",
  save: "Save",
  close: "Close without saving",
  panelTitle: "Cookie settings",
  panelText: "Choose what may be stored and read on your device. You can change this at any time.",
  trigger: triggerLabel,
  alwaysOn: "Always on",
  services: "Services ({count})",
  provider: "Provider",
  providerPolicy: "Provider\u2019s privacy policy",
  cookie: "Cookie",
  localStorage: "Local storage",
  sessionStorage: "Session storage",
  indexedDB: "Database",
  cacheStorage: "Cache",
  session: "Until the browser closes",
  untilDeleted: "Until deleted",
  gpcHonored: "Opt-out request honored: your browser sends Global Privacy Control, so this stays off: {categories}.",
  dntHonored: "Do Not Track honored: your browser asks not to be tracked, so this stays off: {categories}.",
  lockedBySignal: "Off at your browser\u2019s request",
  unreachable: "This site cannot delete it; your browser\u2019s settings can.",
  controller: "Responsible",
  comma: ", ",
  ...embedTexts,
  requiredName: "Required",
  requiredDescription: "Needed for what you ask of this site, such as logging in or remembering this choice.",
  functionalName: "Extra features",
  functionalDescription: "Remembers your preferences and shows content from other sites, such as videos, maps and chat.",
  analyticsName: "Analytics",
  analyticsDescription: "Measures how the site is used, so that it can be improved.",
  advertisingName: "Advertising",
  advertisingDescription: "Shows advertising that fits your interests, here and on other sites, and measures its effect."
};

export { embedTexts as a, en as e, triggerLabel as t };
