/** The texts a visitor can read. A locale is complete when it has every one of these keys (a test holds it). */

/** `{days}`, `{url}`, `{name}` … are filled in by the widget. */
export interface Messages {
  bannerTitle: string
  /** Purposes, third parties, how long, how to withdraw. `{days}`: days a choice is kept; `{count}`: number of third-party services. */
  bannerText: string
  policyLink: string
  acceptAll: string
  rejectAll: string
  settings: string
  save: string
  close: string
  panelTitle: string
  panelText: string
  /** The button that stays on the page. */
  trigger: string
  alwaysOn: string
  /** Heading of a category’s services; `{count}`. */
  services: string
  /** Said where a category has no service. */
  noServices: string
  provider: string
  providerPolicy: string
  cookieName: string
  cookiePurpose: string
  cookieDuration: string
  /** Deleted when the browser closes. */
  session: string
  /** California regulations § 7025(c)(6): the signal’s effect is shown. */
  gpcHonored: string
  dntHonored: string
  /** Under a switch that a signal keeps off. */
  lockedBySignal: string
  controller: string
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
