/** npm "assent/choices": the links that California wants, whose drawing is a file of its own. */
import type { Consent } from '../src/index.js'
import { fromLoaders, report } from './language/fromLoaders.js'
import type { PrivacyChoices, PrivacyChoicesOptions as SurfaceOptions } from './surfaces/privacyLink/privacyLink.js'
import type { WidgetOptions } from './index.js'

export type { PrivacyChoices }
export interface PrivacyChoicesOptions extends Pick<SurfaceOptions, 'messages' | 'kind'>, Pick<WidgetOptions, 'locales'> {}

/**
 * Shows the button “Your Privacy Choices”, or “Do Not Sell or Share My Personal Information”, which opts out with one press.
 * @param element one that can have a shadow root, such as a `div`; what is in it is hidden meanwhile
 */
export function mountChoices(consent: Consent, element: HTMLElement, { locales, ...options }: PrivacyChoicesOptions = {}): PrivacyChoices {
  const { loadDetails: load } = fromLoaders(locales)
  let destroy = (): void => { ended = true }
  let ended = false
  import('./surfaces/privacyLink/privacyLink.js').then((it) => {
    if (!ended) ({ destroy } = it.mountPrivacyLink(consent, element, { ...options, load }))
  }).catch(report)
  return { destroy: () => destroy() }
}
