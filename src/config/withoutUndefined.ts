/** A document of code may say `undefined` for what it leaves out; one of JSON cannot. */
const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What belongs to an integration is left as it is. */
export function withoutUndefined<T>(value: T): T
export function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((it: unknown) => withoutUndefined(it))
  return isPlain(value)
    ? Object.fromEntries(Object.entries(value).flatMap(([key, it]) => (it === undefined ? [] : [[key, key === 'options' ? it : withoutUndefined(it)]])))
    : value
}
