/** The plural category of a number (CLDR), such as `one` or `few`. Unlike the rest of `Intl` it costs a page next to nothing. */
function categoryOf(count: number, language: string): string {
  try {
    return new Intl.PluralRules(language).select(count)
  } catch {
    return 'other'
  }
}

/**
 * Fills in what stands in braces; what has no value is left, so that a mistake is seen.
 * @param text `{days}` becomes the value, `{days|one:day|other:days}` the word that goes with it; the last one where none is named
 * @param language BCP 47 tag, whose plurals count
 */
export const fill = (text: string, values: Record<string, string | number>, language = 'en'): string =>
  text.replace(/\{(\w+)(\|[^}]*)?\}/g, (all, key: string, plurals?: string) => {
    const value = values[key]
    if (!plurals || value === undefined) return `${value ?? all}`
    // Of two numbers, as in `180–365`, it goes with the second.
    const word = plurals.split(`|${categoryOf(+`${value}`.replace(/.*–/, ''), language)}:`)[1] ?? plurals.replace(/.*:/, '')
    return word.replace(/\|.*/, '')
  })
