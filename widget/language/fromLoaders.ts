/** Where the texts come from that the site has its bundler split off, for the npm entries. */
import type { Details, Messages } from '../../src/index.js'
import type { TextOptions } from './visitorLanguage.js'

/** What the file of a language exports, such as `assent/locales/ko`. */
export interface Locale {
  default: Messages
  /** What is read by those who look closer; English where it is left out. */
  details?: Details
}

/** Fetches languages, by BCP 47 tag: `{ ko: () => import('assent/locales/ko') }`. English needs none. */
export type Locales = Readonly<Record<string, () => Promise<Locale>>>

/** A file that cannot be had; what it would have shown is not shown, or in English. */
export const report = (cause: unknown): void => console.warn('assent: [part-failed]', cause)

/** @param locales whoever passes them may have no types */
export function fromLoaders(locales: Locales | undefined): Required<Pick<TextOptions, 'load' | 'loadDetails' | 'locales'>> {
  const fetch = async (locale: string): Promise<Locale> => {
    try {
      return await locales![locale]!()
    } catch (cause) {
      report(cause)
      throw cause
    }
  }
  return {
    locales: ['en', ...Object.keys(Object(locales) as Locales)],
    load: (locale) => fetch(locale).then((it) => it.default),
    loadDetails: (locale) => fetch(locale).then((it) => it.details!),
  }
}
