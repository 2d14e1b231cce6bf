/** Days that an answer holds where nothing is said. */
export const DAYS = 180
