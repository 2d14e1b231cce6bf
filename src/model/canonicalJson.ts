/** JSON in its one canonical form (RFC 8785), for hashing. Numbers must be integers, as they are in receipts. */

/** @param value plain JSON data; keys with `undefined` are left out, as JSON.stringify does */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((it) => canonicalJson(it ?? null)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const it = value as Record<string, unknown>
  const keys = Object.keys(it).filter((key) => it[key] !== undefined).sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(it[key])}`).join(',')}}`
}
