/** npm "assent/widget": banner, panel and what else there is to see of a handle. All that draws is fetched when there is something to show. */
import type { Consent } from '../src/index.js'
import { fromLoaders, type Locale, type Locales } from './language/fromLoaders.js'
import type { Widget } from './mountBannerAndPanel.js'
import { showWhenNeeded } from './showWhenNeeded.js'
import type { WidgetOptions as SurfaceOptions } from './widgetOptions.js'

export type { Describe } from './language/serviceNames.js'
export type { Locale, Locales, Widget }

export interface WidgetOptions extends Pick<SurfaceOptions, 'root' | 'messages' | 'describe'> {
  /**
   * The languages that the site offers, by BCP 47 tag, each with what fetches it: `{ ko: () => import('assent/locales/ko') }`. English is
   * always there; `assent/locales` lists what assent has. Nothing comes of a language before it is shown.
   */
  locales?: Locales | undefined
}

/**
 * Shows banner, panel, trigger, the placeholders of held embeds and the notices, of a new policy and of a page that must be loaded anew, as the handle asks for them.
 * On a server it does nothing.
 * @returns what opens, closes and removes them
 */
export function mountWidget(consent: Consent, { locales, ...options }: WidgetOptions = {}): Widget {
  const { open, close, config: { ui } } = consent
  // As with the script tag: an interface of the site's own asks.
  const shown = ui.layout !== 'none' && typeof document !== 'undefined'
  return { open, close, destroy: shown ? showWhenNeeded(consent, { ...options, ...fromLoaders(locales) }, locales) : () => undefined }
}
