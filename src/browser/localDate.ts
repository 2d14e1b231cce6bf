/** The visitor's own calendar. */

/** @returns the date that the visitor's clock shows at a time in ms since 1970 UTC, as YYYY-MM-DD */
export const localDate = (time: number): string =>
  new Date(time - new Date(time).getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
