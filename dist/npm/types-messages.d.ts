/**
 * The texts a visitor can read. A locale is complete when it has every one of these keys (a test holds it).
 * `messageKeys` are what banner, panel, trigger and placeholder say; `detailKeys`, a file of their own for each language, what is
 * read by those who look closer: services and their cookies, the visitor's record, the declaration.
 */
/**
 * What stands in braces, such as `{days}`, is filled in by the widget; `{days|one:day|other:days}` is the word that goes with the
 * number, by the language’s plural categories (CLDR).
 */
declare const messageKeys: readonly ["bannerTitle", "optOutTitle", "bannerText", "bannerChoice", "optOutText", "addedText", "more", "lapsedText", "newText", "policyLink", "rejectAll", "acceptAll", "acknowledge", "settings", "save", "close", "panelTitle", "panelText", "trigger", "alwaysOn", "required", "optional", "services", "saved", "gpcHonored", "dntHonored", "lockedBySignal", "overrideText", "override", "lockedByAge", "noticeText", "changedText", "noticeClose", "outdatedText", "reload", "controller", "comma", "embedText", "embedOnce", "embedAlways", "requiredName", "requiredDescription", "functionalName", "functionalDescription", "analyticsName", "analyticsDescription", "advertisingName", "advertisingDescription"];
declare const detailKeys: readonly ["provider", "providerPolicy", "country", "purpose", "name", "kind", "duration", "data", "recipient", "recipients", "contact", "retention", "transfers", "optOutLink", "ifRefused", "firstParty", "thirdParty", "cookie", "localStorage", "sessionStorage", "indexedDB", "cacheStorage", "session", "untilDeleted", "unreachable", "noCookies", "ownPurpose", "yourChoice", "choiceDate", "choiceNone", "consentId", "copy", "copied", "download", "language", "granted", "denied", "change", "withdraw", "declarationTitle", "categories", "effective", "listsNow", "previousVersions", "until", "officer", "rights", "complaints", "objection", "object", "transmissions", "senderPurpose", "recipientPurpose", "browserTitle", "browserText", "gaPurpose", "gaVisitor", "gaVisit", "gaDay", "gaRate", "privacyChoices", "doNotSell", "optedOut", "optOutHonored", "dntIgnored", "notKept"];
type MessageKey = (typeof messageKeys)[number];
type DetailKey = (typeof detailKeys)[number];
/** Every text of banner, panel, trigger and placeholder in one language. */
type Messages = Record<MessageKey, string>;
/** Every text of the details in one language. */
type Details = Record<DetailKey, string>;

export type { Details as D, Messages as M, DetailKey as a, MessageKey as b };
