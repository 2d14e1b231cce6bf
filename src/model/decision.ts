/** What the visitor chose, and its compact text form, which is the only thing stored. */

/** Granted or denied by category or service id; what is absent was not asked. */
export type Choices = Record<string, boolean>

/** How a choice was made, for the receipt (standards: ISO/IEC TS 27560 indication method). */
export type Method =
  | 'banner.accept_all' | 'banner.reject_all' | 'panel.accept_all' | 'panel.reject_all' | 'panel.save'
  | 'embed.accept' | 'api'

export interface Decision {
  /** `policy.version` at the time. */
  version: string
  /** When it was made, in ms since 1970 UTC; expiry counts from it, never from the life of the cookie. */
  time: number
  choices: Choices
  method: Method
  /** UUID v4, made with the first choice and kept while choices follow one another in this browser. */
  recordId: string
  /** 1 for the first choice of the record, then counting. */
  seq: number
}

const FORMAT = '1'
const DAY = 86_400_000
const METHODS: readonly Method[] = [
  'banner.accept_all', 'banner.reject_all', 'panel.accept_all', 'panel.reject_all', 'panel.save', 'embed.accept', 'api',
]
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/**
 * Writes a decision with characters that a cookie carries unescaped:
 * `1.<time, base 36>.<seq, base 36>.<method>.<record id>.<policy version>.<ids, each with * for granted or ! for denied>`.
 */
export function encodeDecision(it: Decision): string {
  const choices = Object.entries(it.choices).map(([id, granted]) => id + (granted ? '*' : '!'))
  const version = encodeURIComponent(it.version).replace(/\./g, '%2E')
  return [FORMAT, it.time.toString(36), it.seq.toString(36), METHODS.indexOf(it.method), it.recordId, version, choices.join('')].join('.')
}

/** Reads what `encodeDecision` wrote; anything else, however close, is `undefined`. */
export function decodeDecision(text: string): Decision | undefined {
  const [format, time = '', seq = '', method = '', recordId = '', version = '', choices = '', more] = text.split('.')
  if (format !== FORMAT || more !== undefined) return undefined
  if (!/^[0-9a-z]{1,9}$/.test(time) || !/^[0-9a-z]{1,6}$/.test(seq) || !/^\d$/.test(method)) return undefined
  if (!UUID.test(recordId) || !/^([A-Za-z][A-Za-z0-9-]*[*!])*$/.test(choices)) return undefined
  const known = METHODS[+method]
  let plain
  try {
    plain = decodeURIComponent(version)
  } catch {
    return undefined
  }
  if (!known || !plain) return undefined
  const entries = (choices.match(/[^*!]+[*!]/g) ?? []).map((it): [string, boolean] => [it.slice(0, -1), it.endsWith('*')])
  if (new Set(entries.map(([id]) => id)).size < entries.length) return undefined
  return { version: plain, time: parseInt(time, 36), seq: parseInt(seq, 36), method: known, recordId, choices: Object.fromEntries(entries) }
}

/** Of several stored forms the newest decision; `undefined` where none can be read. */
export function newestDecision(texts: readonly string[]): Decision | undefined {
  return texts.map(decodeDecision).reduce((best, it) => (it && (!best || it.time > best.time || (it.time === best.time && it.seq > best.seq)) ? it : best), undefined)
}

/**
 * Whether a decision still counts: made under this policy version, not older than `days`,
 * and not from a future that no clock skew explains.
 */
export const isCurrent = (it: Decision, version: string, days: number, now: number): boolean =>
  it.version === version && it.time + days * DAY > now && it.time < now + DAY

/** When a decision lapses, in ms since 1970 UTC. */
export const lapsesAt = (it: Decision, days: number): number => it.time + days * DAY
