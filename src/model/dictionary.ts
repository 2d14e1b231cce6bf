/** A record without what every object has: an id may be `constructor`. */
export const bare = <T>(...parts: (Record<string, T> | undefined)[]): Record<string, T> =>
  Object.assign(Object.create(null) as Record<string, T>, ...parts) as Record<string, T>
