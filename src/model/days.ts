/** A day, in ms. */
export const DAY = 86_400_000

/** Days that an answer holds where nothing is said. */
export const DAYS = 180
