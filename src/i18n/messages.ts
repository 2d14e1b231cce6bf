/** The texts a visitor can read. A locale is complete when it has every one of these keys (a test holds it). */

/** What stands in braces, such as `{days}`, is filled in by the widget. */
export const messageKeys = [
  'bannerTitle',
  // Purposes and third parties. `{purposes}`: the names of the categories that can be chosen.
  'bannerText',
  // How long, and how to withdraw. `{days}`: days a choice is kept.
  'bannerChoice',
  'policyLink',
  'rejectAll',
  'acceptAll',
  'settings',
  'save',
  'close',
  'panelTitle',
  'panelText',
  // The button that stays on the page.
  'trigger',
  'alwaysOn',
  // Opens the list of a category’s services. `{count}`: how many.
  'services',
  'provider',
  // The provider’s own privacy policy.
  'providerPolicy',
  // The kinds of storage, as in a cookie’s `kind`.
  'cookie',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'cacheStorage',
  // Deleted when the browser closes.
  'session',
  // Kept until the visitor or the site deletes it.
  'untilDeleted',
  // California regulations § 7025(c)(6): the signal’s effect is shown. `{categories}`: what it keeps off.
  'gpcHonored',
  // `{categories}`: what it keeps off.
  'dntHonored',
  // Beside a switch that a signal keeps off.
  'lockedBySignal',
  // Of a cookie that no page can delete: `HttpOnly`, of another site, or partitioned.
  'unreachable',
  'controller',
  // Between the items of a list.
  'comma',
  // In the place of a held embed. `{name}`: the service; `{provider}`: who gets data.
  'embedText',
  // Loads this one embed, once.
  'embedOnce',
  // Allows it from now on.
  'embedAlways',
  'requiredName',
  'requiredDescription',
  'functionalName',
  'functionalDescription',
  'analyticsName',
  'analyticsDescription',
  'advertisingName',
  'advertisingDescription',
] as const

export type MessageKey = (typeof messageKeys)[number]

/** Every text of one language. */
export type Messages = Record<MessageKey, string>
