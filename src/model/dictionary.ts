/** A record without what every object has: an id may be `constructor`. */
export const dictionary = <T>(...records: (Record<string, T> | undefined)[]): Record<string, T> =>
  Object.assign(Object.create(null) as Record<string, T>, ...records) as Record<string, T>
