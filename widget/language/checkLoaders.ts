/** Says to the site's developers what is wrong with the loaders of languages that they pass: whoever calls may have no types. */
import { locales as all } from '../../src/i18n/locales.js'

const kindOf = (it: unknown): string => (it === null ? 'null' : Array.isArray(it) ? 'a list' : typeof it === 'object' ? 'an object' : `a ${typeof it}`)

/** @param locales what was passed; nothing is assumed of it */
export function checkLoaders(locales: unknown): void {
  const say = (path: string, received: unknown, expected: string): void =>
    console.error(`assent: [invalid] mountWidget: ${path}: received ${kindOf(received)}, expected ${expected}.`)
  if (locales === undefined) return
  if (typeof locales !== 'object' || locales === null || Array.isArray(locales)) {
    return say('locales', locales, "an object of functions by language tag, such as { de: () => import('assent/locales/de') }")
  }
  for (const [tag, it] of Object.entries(locales)) {
    const file = all.includes(tag) ? `assent/locales/${tag}` : './a-file-of-yours.js'
    if (typeof it !== 'function') say(`locales[${JSON.stringify(tag)}]`, it, `a function that fetches its texts, such as () => import('${file}')`)
  }
}
