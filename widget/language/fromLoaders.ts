/** Where the texts come from that the site has its bundler split off, for the npm entries. */
import type { Details, Messages } from '../../src/index.js'
import type { Load } from './visitorLanguage.js'

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
export function fromLoaders(locales: Locales | undefined): { load: Load<Messages>; loadDetails: Load<Details> } {
  const fetch = async (locale: string): Promise<Locale> => {
    const load = (Object(locales) as Locales)[locale]
    // One of the site's own words alone has no file.
    if (!load) throw new Error(locale)
    try {
      return await load()
    } catch (cause) {
      report(cause)
      throw cause
    }
  }
  const all = { locales: ['en', ...Object.keys(Object(locales) as Locales)] }
  return {
    load: Object.assign((locale: string) => fetch(locale).then((it) => it.default), all),
    loadDetails: Object.assign((locale: string) => fetch(locale).then((it) => it.details!), all),
  }
}
