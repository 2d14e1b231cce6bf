/** npm "assent/widget": banner, panel and trigger for a consent handle, with the languages fetched when they are shown. */
import type { Consent } from '../src/index.js'
import { createTheme } from './draw/theme.js'
import { modal } from './focus/modal.js'
import { loadDetails, loadLocale } from './language/loadLocale.js'
import { mountBannerAndPanel, type Widget } from './mountBannerAndPanel.js'
import { mountDeclaration as showDeclaration, type Declaration, type DeclarationOptions } from './surfaces/declaration.js'
import { mountNotice } from './surfaces/notice.js'
import { mountOutdated } from './surfaces/outdated.js'
import { mountPlaceholders } from './surfaces/placeholder/placeholder.js'
import { mountPrivacyLink, type PrivacyChoices, type PrivacyChoicesOptions } from './surfaces/privacyLink/privacyLink.js'
import { mountTrigger } from './surfaces/trigger.js'
import type { WidgetOptions } from './widgetOptions.js'

export type { TextOptions } from './language/visitorLanguage.js'
export type { Describe } from './language/serviceNames.js'
export type { Declaration, DeclarationOptions, PrivacyChoices, PrivacyChoicesOptions, Widget, WidgetOptions }

/**
 * Shows banner, panel, trigger, the placeholders of held embeds and the notices, of a new policy and of a page that must be loaded anew, as the handle asks for them.
 * @returns what opens, closes and removes them
 */
export function mountWidget(consent: Consent, options: WidgetOptions = {}): Widget {
  const { open, close, config: { ui: { theme, layout } } } = consent
  // As with the script tag: an interface of the site's own asks.
  if (layout === 'none') return { open, close, destroy() {} }
  const undo: (() => void)[] = []
  const all: WidgetOptions = {
    load: loadLocale,
    loadDetails,
    modal,
    panel: (use, failed) => void import('./surfaces/panel/panel.js').then((it) => use(it.createPanel), failed),
    details: () => import('./surfaces/panel/panelDetails.js').then((it) => it.createPanelDetails),
    ...(Object.keys(theme).length && { dress: createTheme(theme, (code, ...about) => console.warn(`assent: [${code}]`, ...about), (it) => undo.push(it)) }),
    ...options,
  }
  const rest = [mountTrigger, mountPlaceholders, mountNotice, mountOutdated].map((it) => it(consent, all))
  const widget = mountBannerAndPanel(consent, all)
  undo.push(...[widget, ...rest].map((it) => it.destroy))
  return { ...widget, destroy: () => undo.forEach((it) => it()) }
}

/**
 * Shows the declaration on a policy page: categories, services, cookies, recipients, and the visitor’s own choice.
 * @param element part of the page; what is in it, such as what `assent declaration` has printed, is replaced
 */
export const mountDeclaration = (consent: Consent, element: Element, options: DeclarationOptions = {}): Declaration =>
  showDeclaration(consent, element, { load: loadLocale, loadDetails, ...options })

/**
 * Shows the button “Your Privacy Choices”, or “Do Not Sell or Share My Personal Information”, which opts out with one press.
 * @param element one that can have a shadow root, such as a `div`; what is in it is hidden meanwhile
 */
export const mountChoices = (consent: Consent, element: HTMLElement, options: PrivacyChoicesOptions = {}): PrivacyChoices =>
  mountPrivacyLink(consent, element, { load: loadDetails, ...options })
