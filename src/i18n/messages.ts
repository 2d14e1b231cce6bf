/** The texts a visitor can read. A locale is complete when it has every one of these keys (a test holds it). */

/** What stands in braces, such as `{days}`, is filled in by the widget. */
export interface Messages {
  bannerTitle: string
  /** Purposes and third parties. `{purposes}`: the names of the categories that can be chosen. */
  bannerText: string
  /** How long, and how to withdraw. `{days}`: days a choice is kept. */
  bannerChoice: string
  policyLink: string
  rejectAll: string
  acceptAll: string
  settings: string
  save: string
  close: string
  panelTitle: string
  panelText: string
  /** The button that stays on the page. */
  trigger: string
  alwaysOn: string
  /** Opens the list of a category’s services. `{count}`: how many. */
  services: string
  provider: string
  /** The provider’s own privacy policy. */
  providerPolicy: string
  /** The three kinds of storage, as in a cookie’s `kind`. */
  cookie: string
  localStorage: string
  sessionStorage: string
  /** Deleted when the browser closes. */
  session: string
  /** Kept until the visitor or the site deletes it. */
  untilDeleted: string
  /** California regulations § 7025(c)(6): the signal’s effect is shown. `{categories}`: what it keeps off. */
  gpcHonored: string
  /** `{categories}`: what it keeps off. */
  dntHonored: string
  /** Beside a switch that a signal keeps off. */
  lockedBySignal: string
  controller: string
  /** Between the items of a list. */
  comma: string
  requiredName: string
  requiredDescription: string
  functionalName: string
  functionalDescription: string
  analyticsName: string
  analyticsDescription: string
  advertisingName: string
  advertisingDescription: string
}

export type MessageKey = keyof Messages
