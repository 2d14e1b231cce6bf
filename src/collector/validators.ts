/** The small words that `receiptSchema.ts` is written in: each reads one unknown value or reports what is wrong with it. */

/** Why a receipt or a request is refused; sent to whoever sent it. */
export interface Problem {
  /** Stable; for programs. */
  code: string
  /** Where, as in `event.time`; a header, a query parameter, or empty for the whole. */
  path: string
  /** A short preview of what was there; absent where nothing was. */
  received?: unknown
  /** A sentence that says what would have been right. */
  message: string
}

export type Report = (code: string, path: string, received: unknown, message: string) => undefined

/** Returns what it read, or reports and returns `undefined`. */
export type Read<T> = (value: unknown, path: string, report: Report) => T | undefined

interface Optional<T> { optional: Read<T> }
/** Names every key of `T`: one that is forgotten does not compile. */
type Fields<T> = { [K in keyof T]-?: object extends Pick<T, K> ? Optional<T[K]> : Read<T[K]> }

const MOST_SHOWN_CHARACTERS = 80

/** What may be shown of a refused value: nothing long, nothing nested. */
export const preview = (value: unknown): unknown => {
  if (typeof value === 'string') return value.length > MOST_SHOWN_CHARACTERS ? `${value.slice(0, MOST_SHOWN_CHARACTERS)}…` : value
  return typeof value === 'object' && value !== null ? (Array.isArray(value) ? 'a list' : 'an object') : value
}

const at = (path: string, key: string): string => {
  const shown = String(preview(key))
  return path ? `${path}.${shown}` : shown
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const optional = <T>(read: Read<T>): Optional<T> => ({ optional: read })

/** A string without control characters, and without half a surrogate pair, which a database would change. @param most in UTF-16 units @param form what `pattern` asks for, in words */
export const text = <T extends string = string>(most: number, pattern?: RegExp, form?: string): Read<T> => (value, path, report) => {
  if (typeof value !== 'string') return report('wrong-type', path, value, `must be ${form ?? 'a string'}`)
  if (value.length > most) return report('too-long', path, value, `must have at most ${most} characters, and has ${value.length}`)
  if (!value || /[\p{Cc}\p{Cs}]/u.test(value)) return report('bad-value', path, value, 'must not be empty, nor hold control characters or half a surrogate pair')
  return pattern && !pattern.test(value) ? report('bad-value', path, value, `must be ${form}`) : (value as T)
}

/** One of the names of the table, which TypeScript holds to all of `T`. */
export const oneOf = <T extends string>(names: Record<T, true>): Read<T> => (value, path, report) =>
  typeof value === 'string' && Object.hasOwn(names, value)
    ? (value as T)
    : report('bad-value', path, value, `must be ${Object.keys(names).map((it) => JSON.stringify(it)).join(' or ')}`)

export const integer = (least: number, most: number): Read<number> => (value, path, report) =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
    ? value
    : report('bad-value', path, value, `must be a whole number from ${least} to ${most}`)

export const flagOrNull: Read<boolean | null> = (value, path, report) =>
  typeof value === 'boolean' || value === null ? value : report('wrong-type', path, value, 'must be true, false or null')

/** An object with these keys and no others. */
export const object = <T extends object>(fields: Fields<T>): Read<T> => (value, path, report) => {
  if (!isObject(value)) return report('wrong-type', path, value, 'must be an object')
  const known: Record<string, Read<unknown> | Optional<unknown>> = fields
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(known, key)) report('unknown-key', at(path, key), value[key], `is not known here; known are ${Object.keys(known).join(', ')}`)
  }
  const out: Record<string, unknown> = {}
  for (const [key, field] of Object.entries(known)) {
    const needed = typeof field === 'function'
    if (!Object.hasOwn(value, key) || value[key] === undefined) {
      if (needed) report('missing', at(path, key), undefined, 'must be given')
    } else {
      out[key] = (needed ? field : field.optional)(value[key], at(path, key), report)
    }
  }
  // Incomplete only where something was reported, and then the caller throws it away.
  return out as T
}

/** A list, each once. */
export const list = <T>(least: number, most: number, of: Read<T>): Read<T[]> => (value, path, report) => {
  if (!Array.isArray(value)) return report('wrong-type', path, value, 'must be a list')
  if (value.length < least || value.length > most || new Set(value).size < value.length) {
    return report('bad-value', path, undefined, `must have ${least} to ${most} entries, each once, and has ${value.length}`)
  }
  return value.map((it: unknown, i) => of(it, `${path}[${i}]`, report) as T)
}

/** An object whose keys are ids. */
export const record = <T>(least: number, most: number, id: Read<string>, of: Read<T>): Read<Record<string, T>> => (value, path, report) => {
  if (!isObject(value)) return report('wrong-type', path, value, 'must be an object')
  const keys = Object.keys(value)
  if (keys.length < least || keys.length > most) {
    return report('bad-value', path, undefined, `must have ${least} to ${most} entries, and has ${keys.length}`)
  }
  const entries = keys.map((key): [string, T] => {
    id(key, at(path, key), report)
    return [key, of(value[key], at(path, key), report) as T]
  })
  return Object.fromEntries(entries)
}
