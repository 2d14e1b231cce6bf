/** What an access that a browser may refuse gives, or `undefined`: storage throws where it is blocked. */
export function attempt<T>(access: () => T): T | undefined {
  try {
    return access()
  } catch {
    return undefined
  }
}
