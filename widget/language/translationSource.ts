/** The texts in use: English at once, the visitor’s language when it has arrived, the site’s own words over both. */
import { fill } from '../../src/i18n/fill.js'
import { bannerTexts, type panelTexts, type SurfaceMessages } from '../../src/i18n/languages/en.js'
import type { Consent } from '../../src/index.js'
import { hasFile, localeFor, overridesFor, type TextOptions } from './visitorLanguage.js'

export { fill }

/** Who waits longer for a language sees English first. */
const PATIENCE_MS = 5000

type Messages = typeof bannerTexts & Partial<typeof panelTexts>

/** With what the panel alone says. */
export type PanelTranslation = ShownTranslation<SurfaceMessages>

export interface ShownTranslation<Shown = Messages> {
  /** BCP 47 tag of the language that is shown. */
  language: string
  /** In English what the panel alone says is with the panel. */
  messages: Shown
}

export interface TranslationSource {
  /** The texts to show now; nothing while it is worth waiting for a language. */
  current(): ShownTranslation | undefined
  /** Begins to fetch the language that is asked for, once. */
  want(): void
  stop(): void
}

/** @param changed told when `current()` has another answer */
export function createTranslationSource(consent: Consent, { load, messages = {} }: TextOptions, changed: () => void): TranslationSource {
  const { $locale } = consent
  const as = (language: string, messages: Messages): ShownTranslation => ({ language, messages })
  let shown: ShownTranslation | undefined
  let wanted: string | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  function showTranslation(texts: ShownTranslation): void {
    clearTimeout(timer)
    shown = texts
    changed()
  }
  /** The texts that are here already. */
  function here(locale: string): ShownTranslation | undefined {
    const texts = messages[locale] ?? (/^en\b/.test(locale) ? bannerTexts : undefined)
    return texts && as(locale, texts)
  }
  shown = here(localeFor(consent, messages, load))
  const stop = $locale.listen(() => {
    if (wanted !== undefined || shown) want()
  })

  function want(): void {
    const locale = localeFor(consent, messages, load)
    if (wanted === locale || (wanted === undefined && shown?.language === locale)) return
    wanted = locale
    const there = here(locale)
    if (there) return showTranslation(there)
    // A language of the site’s own has no file; what it leaves out is English.
    const absent = (): void => showTranslation(as(Object.keys(overridesFor(consent, locale)).length ? locale : 'en', bannerTexts))
    if (!load || !hasFile(locale)) return absent()
    // While another language is shown there is no hurry.
    if (!shown) timer ??= setTimeout(showTranslation, PATIENCE_MS, as('en', bannerTexts))
    load(locale).then((it) => { if (wanted === locale) showTranslation(as(locale, it)) }, () => { if (wanted === locale) absent() })
  }

  return {
    // The site's own words are put over them each time: another region has others.
    current: () => shown && { ...shown, messages: { ...shown.messages, ...overridesFor(consent, shown.language) } },
    want,
    stop() {
      stop()
      clearTimeout(timer)
    },
  }
}
