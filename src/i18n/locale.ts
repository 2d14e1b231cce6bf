/** Which language to show, by BCP 47 tags. Pure, and without `Intl`: its first use costs a page 15 to 30 ms. */

/** A text in one language, or by language tag; the same as `Texts` of the configuration. */
type Texts = string | Record<string, string>

/** In characters: RFC 5646, § 4.4.1. What is longer is no tag, and costs no more time than one. */
const LONGEST_TAG = 35

/** Codes that have another one now (IANA language subtag registry), and languages whose readers are served in a near one. */
const OTHER: Readonly<Record<string, string>> = {
  __proto__: null as never,
  iw: 'he', in: 'id', ji: 'yi', mo: 'ro', no: 'nb', nn: 'nb', cmn: 'zh', yue: 'zh-yue',
}

/** A tag in one spelling. Servers and frameworks write those of POSIX, such as `de_DE.UTF-8`; for Chinese the script decides, and regions imply it. */
const canonical = (tag: string): string => tag.trim().slice(0, LONGEST_TAG).toLowerCase().replace(/[.@].*/s, '').replace(/_/g, '-')
  .replace(/^[a-z]+/, (it) => OTHER[it] ?? it)
  .replace(/^zh\b.*/, (it) => (/-hans\b/.test(it) || !/-(hant|tw|hk|mo|cht|yue)\b/.test(it) ? 'zh-hans' : 'zh-hant'))

/** The one of `available` that serves a reader of `tag`: the same, a wider one (`de` for `de-AT`), else another region’s (`pt-BR` for `pt`). */
export function matchLocale(tag: string, available: readonly string[]): string | undefined {
  const wish = canonical(tag)
  for (let range = wish; range; range = range.replace(/-?[^-]*$/, '')) {
    const found = available.find((it) => canonical(it) === range)
    if (found) return found
  }
  // Never across scripts: who reads traditional Chinese is better served by the next language asked for.
  return available.find((it) => !/^zh/.test(wish) && canonical(it).startsWith(wish.replace(/-.*/, '') + '-'))
}

/**
 * The locale to show.
 * @param wanted a BCP 47 tag, or `auto`: the page’s language, then the browser’s
 * @param available the locales that can be shown, as they are to be returned
 * @returns one of `available`; nothing when none fits
 */
export function resolveLocale(
  wanted: string, pageLang: string | undefined, browserLanguages: readonly string[], available: readonly string[],
): string | undefined {
  for (const tag of wanted === 'auto' ? [pageLang, ...browserLanguages] : [wanted]) {
    const found = tag && matchLocale(tag, available)
    if (found) return found
  }
  return undefined
}

/** The text for a locale: by its language or a near one, then English, then whatever there is. */
export function textFor(texts: Texts | undefined, locale: string): string | undefined {
  if (typeof texts !== 'object') return texts
  return texts[matchLocale(locale, Object.keys(texts)) ?? 'en'] ?? Object.values(texts)[0]
}

/** Whether a language is written from right to left. */
export const isRightToLeft = (locale: string): boolean => /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(canonical(locale))
