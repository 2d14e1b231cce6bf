/** The texts in use: English at once, the visitor’s language when it has arrived, the site’s own words over both. */
import en from '../src/i18n/en.js'
import type { Config, Messages } from '../src/index.js'
import { localeFor, overridesFor, type TextOptions } from './language.js'

/** Who waits longer for a language sees English first. */
const PATIENCE = 1000

export interface Shown {
  /** BCP 47 tag of the language that is shown. */
  language: string
  messages: Messages
}

export interface TextSource {
  /** The texts to show now; nothing while it is worth wanted for a language. */
  current(): Shown | undefined
  /** Begins to fetch the language, once. */
  want(): void
  stop(): void
}

/** @param changed told when `current()` has another answer */
export function createTexts(config: Config, { load, messages = {} }: TextOptions, changed: () => void): TextSource {
  const locale = localeFor(config, messages)
  const dress = (language: string, texts: Messages): Shown => ({ language, messages: { ...texts, ...overridesFor(config, language) } })
  const english = dress('en', en)
  const here = messages[locale] ?? (/^en\b/.test(locale) ? en : undefined)
  let shown = here && dress(locale, here)
  let wanted = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const show = (texts: Shown): void => {
    clearTimeout(timer)
    shown = texts
    changed()
  }
  return {
    current: () => shown,
    want() {
      if (shown || wanted) return
      wanted = true
      // A language of the site’s own has no file; what it leaves out is English.
      const absent = (): void => show(overridesFor(config, locale) ? dress(locale, en) : english)
      if (!load) return absent()
      timer = setTimeout(show, PATIENCE, english)
      load(locale).then((it) => show(dress(locale, it)), absent)
    },
    stop: () => clearTimeout(timer),
  }
}

/** Fills in what stands in braces; what has no value is left, so that a mistake is seen. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (all, key: string) => `${values[key] ?? all}`)
