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
const en$1 = { ...surfaceTexts, trigger: triggerLabel, ...embedTexts, ...noticeTexts, ...outdatedTexts, ...panelDetailTexts };

const privacyLinkTexts = {
  privacyChoices: "Your Privacy Choices",
  doNotSell: "Do Not Sell or Share My Personal Information",
  optedOut: "Saved: we do not sell or share your personal information.",
  optOutHonored: "Opt-out request honored"
};
const en = {
  provider: "Provider",
  providerPolicy: "Provider\u2019s privacy policy",
  country: "Country",
  purpose: "Purpose",
  name: "Name",
  kind: "Kind",
  duration: "Kept for",
  data: "Data",
  recipient: "Recipient",
  recipients: "Who receives the data",
  contact: "Contact",
  retention: "Recipient keeps it for",
  transfers: "Transfers to other countries",
  optOutLink: "Opt out with the provider",
  ifRefused: "If you refuse",
  firstParty: "This site",
  thirdParty: "Third party",
  cookie: "Cookie",
  localStorage: "Local storage",
  sessionStorage: "Session storage",
  indexedDB: "Database",
  cacheStorage: "Cache",
  session: "Until the browser closes",
  untilDeleted: "Until deleted",
  unreachable: "This site cannot delete it; your browser\u2019s settings can.",
  noCookies: "Stores nothing on your device.",
  ownPurpose: "Remembers your choice.",
  yourChoice: "Your choice",
  choiceDate: "Made on {date}",
  choiceNone: "You have not chosen yet.",
  consentId: "Consent ID",
  copy: "Copy",
  copied: "Copied",
  download: "Download receipt",
  language: "Language",
  granted: "Allowed",
  denied: "Not allowed",
  change: "Change choice",
  withdraw: "Withdraw consent",
  declarationTitle: "Cookies and services on this site",
  categories: "Categories",
  effective: "Applies from {date}",
  listsNow: "What is listed here is what this site uses now.",
  previousVersions: "Earlier versions",
  until: "until {date}",
  officer: "Data protection officer",
  rights: "Your rights",
  complaints: "Where to complain",
  objection: "Used without asking, as the law allows. You can object.",
  object: "Object",
  transmissions: "Information sent to others",
  senderPurpose: "Our purpose",
  recipientPurpose: "Recipient\u2019s purpose",
  browserTitle: "How to refuse cookies in your browser",
  browserText: "Every browser can block and delete cookies. Some features of this site may then not work.",
  gaPurpose: "Counts visits and shows which pages are read, so that the site can be improved.",
  gaVisitor: "Tells visitors apart.",
  gaVisit: "Remembers the state of the visit.",
  gaDay: "Tells visitors apart for a day.",
  gaRate: "Limits the number of requests.",
  ...privacyLinkTexts,
  dntIgnored: "Your browser sends Do Not Track. This site does not act on it; what counts is your choice here.",
  notKept: "Your choice cannot be saved at the moment. Nothing optional runs."
};

export { en$1 as default, en as details, name };
