/** The language of this page's visitor, and the site's own words in it. */
import type { Config, Messages } from '../src/index.js'
import { matchLocale, resolveLocale } from '../src/i18n/locale.js'
import { locales } from '../src/i18n/locales.js'

/** Where texts come from. */
export interface TextOptions {
  /** Fetches a language; called once, when there is first something to show. */
  load?: ((locale: string) => Promise<Messages>) | undefined
  /** Languages that are already here, by BCP 47 tag. English always is. */
  messages?: Record<string, Messages> | undefined
}

/** The BCP 47 tag to show: as configured, else the page’s, else one of the browser’s, of those that can be had. */
export const localeFor = ({ ui }: Config, messages: object = {}): string =>
  resolveLocale(ui.locale, document.documentElement.lang, navigator.languages, [...Object.keys({ ...messages, ...ui.messages }), ...locales])

/** The site’s own texts in a language, or in a wider one. */
export const overridesFor = ({ ui: { messages } }: Config, locale: string): Partial<Messages> | undefined =>
  messages[matchLocale(locale, Object.keys(messages)) ?? '']
