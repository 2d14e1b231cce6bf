/** The language of a small surface: English at once, the visitor’s own when it has arrived, the site’s own words over both. */
import type { Consent } from '../../src/index.js'
import { hasFile, localeFor, overridesFor, type Load } from './visitorLanguage.js'

/** Where the texts of a small surface come from. */
export interface LanguageOptions<Texts> {
  /** Fetches a language. */
  load?: Load<Texts> | undefined
  /** Languages that are already here, by BCP 47 tag. English always is. */
  messages?: Record<string, Texts> | undefined
}

/**
 * @param language BCP 47 tag of the words
 * @param coming whether the visitor’s own language is still on its way
 */
export type Say<Texts> = (texts: Texts, language: string, coming: boolean) => void

/**
 * Says the words now, and again when the visitor’s language has arrived or the visitor has changed it.
 * @returns stops
 */
export function followLanguage<Texts extends object>(
  consent: Consent, english: Texts, { load, messages = {} }: LanguageOptions<Texts>, say: Say<Texts>,
): () => void {
  const { $locale } = consent
  let wanted = ''
  let said = false
  const stop = $locale.subscribe(() => {
    const locale = wanted = localeFor(consent, messages, load)
    const here = messages[locale]
    // A language of the site's own has no file; what it leaves out is English.
    const known = here || Object.keys(overridesFor(consent, locale)).length ? locale : 'en'
    const coming = !here && load && hasFile(locale)
    const tell = (language: string, texts?: Texts, still?: unknown): void => {
      if (locale === wanted) say({ ...english, ...texts, ...overridesFor(consent, language) }, language, !!still)
    }
    // Until a language that is asked for later has arrived, what is shown stays.
    if (!coming || !said) tell(known, here, coming)
    said = true
    if (coming) load(locale).then((it) => tell(locale, it), () => tell(known))
  })
  return () => {
    wanted = ''
    stop()
  }
}
