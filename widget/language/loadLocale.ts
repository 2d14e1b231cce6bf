/** Fetches a language, for the npm entry. */
import { detailFiles, messageFiles } from '../../src/i18n/languageFiles.js'
import type { Details, Messages } from '../../src/index.js'

const load = <T>(from: Record<string, () => Promise<{ default: T }>>) => async (locale: string): Promise<T> => {
  const file = from[locale]
  if (!file) throw new Error(`assent: [no-locale] there are no texts in "${locale}"`)
  return (await file()).default
}

export const loadLocale: (locale: string) => Promise<Messages> = load(messageFiles)
export const loadDetails: (locale: string) => Promise<Details> = load(detailFiles)
