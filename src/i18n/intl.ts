/** Durations, countries, dates and languages in the visitor’s language. The banner takes the date of a new version alone from here: the first use of `Intl` on a page is slow. */

const UNITS = [{ Y: 'year', M: 'month', W: 'week', D: 'day' }, { H: 'hour', M: 'minute', S: 'second' }] as Record<string, string>[]

/** What a platform without the data, or a wrong code, makes of it: the value as it is written. */
const orAsWritten = (value: string, format: () => string | undefined): string => {
  try {
    return format() ?? value
  } catch {
    return value
  }
}

/** @param duration ISO 8601, such as `P1Y` or `PT30M` */
export const durationText = (duration: string, language: string): string =>
  orAsWritten(duration, () =>
    duration.split('T').flatMap((section, i) => [...section.matchAll(/(\d+)(\w)/g)].map(([, count, unit]) =>
      new Intl.NumberFormat(language, { style: 'unit', unit: UNITS[i]![unit!]!, unitDisplay: 'long' }).format(+count!))).join(' ') || undefined)

/** @param code ISO 3166-1 alpha-2 */
export const countryName = (code: string, language: string): string =>
  orAsWritten(code, () => new Intl.DisplayNames(language, { type: 'region' }).of(code))

/** @param date as YYYY-MM-DD, the same day everywhere, or a moment in ms since 1970 UTC, by the visitor’s clock */
export const dateText = (date: string | number, language: string): string =>
  orAsWritten(`${date}`, () => new Intl.DateTimeFormat(language, { dateStyle: 'long', ...(typeof date === 'string' && { timeZone: 'UTC' }) }).format(new Date(date)))

/** @param tag BCP 47 @returns its name in that language itself */
export const languageName = (tag: string): string =>
  orAsWritten(tag, () => new Intl.DisplayNames(tag, { type: 'language' }).of(tag))
