/** A value as JavaScript, for a script. What was a record stays one without a prototype: an id may be `constructor`. */

/** Text that is the same in JSON and in JavaScript, and ends no script. */
const quoted = (text: string): string => JSON.stringify(text).replace(/<(?=[!/s])/gi, '\\x3c').replace(/[\u2028\u2029]/g, (it) => `\\u${it.charCodeAt(0).toString(16)}`)

/** @param value what JSON can carry; what it leaves out is left out */
export function literal(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return `[${value.map((it: unknown) => literal(it ?? null)).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, it]) => it !== undefined && typeof it !== 'function')
  return `{${['__proto__:null', ...entries.map(([key, it]) => `${keyOf(key)}:${literal(it)}`)].join()}}`
}

const keyOf = (key: string): string => (key === '__proto__' ? '["__proto__"]' : /^[a-z_$][\w$]*$/i.test(key) ? key : quoted(key))

/** A document as an expression that gives it as `JSON.parse` does. */
export const parsed = (value: unknown): string => `JSON.parse('${JSON.stringify(value).replace(/[\\']/g, '\\$&').replace(/<(?=[!/s])/gi, '\\x3c').replace(/[\u2028\u2029]/g, (it) => `\\u${it.charCodeAt(0).toString(16)}`)}')`
