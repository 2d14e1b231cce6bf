export const MS_PER_DAY = 86_400_000

/** Days that an answer holds where nothing is said. */
export const ANSWER_DAYS = 180

/** Days that browsers keep a cookie at most (RFC 6265bis § 5.5), and so what a site may want an answer to hold. */
export const LONGEST_DAYS = 400
