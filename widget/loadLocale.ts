/** The languages as files that a bundler can split off, for the npm entry. */
import type { Messages } from '../src/index.js'

/** By locale; a test holds it against the list of locales. */
export const files: Record<string, () => Promise<{ default: Messages }>> = {
  ko: () => import('../src/i18n/ko.js'),
}

export async function loadLocale(locale: string): Promise<Messages> {
  const file = files[locale]
  if (!file) throw new Error(`assent: [no-locale] there are no texts in "${locale}"`)
  return (await file()).default
}
