/** The language of this page's visitor, and the site's own words in it. */
import type { Config, Consent, Details, Messages } from '../src/index.js'
import type { Dress } from './host.js'
import { matchLocale, resolveLocale } from '../src/i18n/locale.js'
import { locales } from '../src/i18n/locales.js'

/** Where texts and looks come from. */
export interface TextOptions {
  /** Gives each surface the site's looks. */
  dress?: Dress | undefined
  /** Fetches a language; called once, when there is first something to show. */
  load?: ((locale: string) => Promise<Messages>) | undefined
  /** Fetches what a language says in the details. */
  loadDetails?: ((locale: string) => Promise<Details>) | undefined
  /** Languages that are already here, by BCP 47 tag. English always is. */
  messages?: Record<string, Messages> | undefined
}

/** Every language that can be shown, by BCP 47 tag; one may be there twice. */
export const languagesOf = ({ ui }: Config, messages: object = {}): string[] => [...Object.keys({ ...messages, ...ui.messages }), ...locales]

/** Whether a language is fetched: one of the site's own has no file, and English is bundled. */
export const hasFile = (locale: string): boolean => locale !== 'en' && locales.includes(locale)

/** The BCP 47 tag to show: as asked for, else the page’s, else one of the browser’s, of those that can be had. */
export const localeFor = ({ config, $locale }: Pick<Consent, 'config' | '$locale'>, messages?: object): string =>
  resolveLocale($locale.get(), document.documentElement.lang, navigator.languages, languagesOf(config, messages))

/** The site’s own texts in a language, or in a wider one. */
export const overridesFor = ({ ui: { messages } }: Config, locale: string): Partial<Messages & Details> | undefined =>
  messages[matchLocale(locale, Object.keys(messages)) ?? '']
