/** Forms that the table of options has and that advice knows again. */
export const DAY = '^\\d{4}-\\d\\d-\\d\\d$'
export const COUNTRY = '^[A-Z]{2}$'
