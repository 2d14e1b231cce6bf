export const MS_PER_DAY = 86_400_000

/** Days that an answer holds where nothing is said. */
export const ANSWER_DAYS = 180

/** Days that browsers keep a cookie at most (RFC 6265bis § 5.5), and so what a site may want an answer to hold. */
export const LONGEST_COOKIE_DAYS = 400

const PERIODS = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?/

/**
 * @param duration ISO 8601, such as `P12M`
 * @returns whole days, a year as 365 and never more than the calendar's; `undefined` for `session`, hours and what is absent
 */
export function daysIn(duration: string | undefined): number | undefined {
  const [, years = 0, months = 0, weeks = 0, days = 0] = (PERIODS.exec(duration ?? '') ?? []).map((it) => +(it || 0))
  const months12 = years + months / 12
  return Math.floor(months12 * 365 + weeks * 7 + days) || undefined
}
