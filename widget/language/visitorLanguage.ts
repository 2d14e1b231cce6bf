/** The language of this page's visitor, and the site's own words in it. */
import { matchLocale, resolveLocale } from '../../src/i18n/locale.js'
import { locales as all } from '../../src/i18n/locales.js'
import type { Consent, Details, Messages } from '../../src/index.js'
import { real } from '../../src/page/domClobbering.js'
import type { Dress } from '../draw/host.js'

/** Fetches texts of a language. */
export interface Load<Texts> {
  (locale: string): Promise<Texts>
  /** The languages there are, by BCP 47 tag; English needs no file. @default every one that assent has */
  locales?: readonly string[]
}

/** Where texts and looks come from. */
export interface TextOptions {
  /** Gives each surface the site's looks. */
  dress?: Dress | undefined
  /** Fetches a language; called once, when there is first something to show. */
  load?: Load<Messages> | undefined
  /** Fetches what a language says in the details. */
  loadDetails?: Load<Details> | undefined
  /** Languages that are already here, by BCP 47 tag. English always is. */
  messages?: Record<string, Messages> | undefined
}

/** Every language that can be shown, by BCP 47 tag; one may be there twice. In a region with languages of its own, those. */
export const languagesOf = ({ config: { ui }, $policy }: Pick<Consent, 'config' | '$policy'>, messages: object = {}, load?: Load<unknown>): readonly string[] =>
  $policy.get().languages ?? [...Object.keys({ ...messages, ...ui.messages }), ...load?.locales ?? all]

/** Whether a language may be fetched: one of the site's own has no file, and English is bundled. */
export const hasFile = (locale: string): boolean => locale !== 'en' && all.includes(locale)

/** The BCP 47 tag to show: as asked for, else the page’s, else one of the browser’s, of those that can be had. */
export const localeFor = (consent: Pick<Consent, 'config' | '$locale' | '$policy'>, messages?: object, load?: Load<unknown>): string =>
  resolveLocale(consent.$locale.get(), real(document).documentElement.lang, navigator.languages, languagesOf(consent, messages, load))
    ?? consent.$policy.get().languages?.[0] ?? 'en'

/** The site’s own texts in a language, or in a wider one: those of the region over those for everywhere. */
export const overridesFor = ({ config, $policy }: Pick<Consent, 'config' | '$policy'>, locale: string): Partial<Messages & Details> =>
  Object.assign({}, ...[config.ui.messages, $policy.get().messages].map((it = {}) => it[matchLocale(locale, Object.keys(it)) ?? ''])) as Partial<Messages & Details>
