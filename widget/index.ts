/** npm "assent/widget": banner, panel and trigger for a consent handle, with the languages fetched when they are shown. */
import type { Consent } from '../src/index.js'
import { loadLocale } from './loadLocale.js'
import { mountWidget as mount, type Widget, type WidgetOptions } from './mount.js'
import { mountPlaceholders } from './placeholder.js'
import { mountTrigger } from './trigger.js'

export type { TextOptions } from './language.js'
export type { Describe } from './view.js'
export type { Widget, WidgetOptions }

/**
 * Shows banner, panel, trigger and the placeholders of held embeds as the handle asks for them.
 * @returns what opens, closes and removes them
 */
export function mountWidget(consent: Consent, options: WidgetOptions = {}): Widget {
  const all = { load: loadLocale, ...options }
  const trigger = mountTrigger(consent, all)
  const placeholders = mountPlaceholders(consent, all)
  const widget = mount(consent, all)
  return {
    ...widget,
    destroy() {
      widget.destroy()
      trigger.destroy()
      placeholders.destroy()
    },
  }
}
