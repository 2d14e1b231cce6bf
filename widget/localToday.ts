/** The date that the visitor's clock shows, as YYYY-MM-DD: dates of the policy are those of the visitor's own calendar. */
export const localToday = (): string => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
