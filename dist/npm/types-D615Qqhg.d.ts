/** The texts a visitor can read. A locale is complete when it has every one of these keys (a test holds it). */
/** What stands in braces, such as `{days}`, is filled in by the widget. */
declare const messageKeys: readonly ["bannerTitle", "bannerText", "bannerChoice", "policyLink", "rejectAll", "acceptAll", "settings", "save", "close", "panelTitle", "panelText", "trigger", "alwaysOn", "services", "provider", "providerPolicy", "cookie", "localStorage", "sessionStorage", "indexedDB", "cacheStorage", "session", "untilDeleted", "gpcHonored", "dntHonored", "lockedBySignal", "unreachable", "controller", "comma", "embedText", "embedOnce", "embedAlways", "requiredName", "requiredDescription", "functionalName", "functionalDescription", "analyticsName", "analyticsDescription", "advertisingName", "advertisingDescription"];
type MessageKey = (typeof messageKeys)[number];
/** Every text of one language. */
type Messages = Record<MessageKey, string>;

export type { Messages as M, MessageKey as a };
