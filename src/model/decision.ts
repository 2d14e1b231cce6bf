/** What the visitor chose, and its compact text form, which is the only thing stored. */
import { REQUIRED } from './category.js'
import { DAY, DAYS } from './days.js'
import { forms, limits } from './limits.js'
import { isSignal, type Signal } from './signals.js'

/** Granted or denied by category or service id; what is absent was not asked. */
export type Choices = Record<string, boolean>

/** What a deliberate yes can come over. */
export type Overcome = Signal | 'age'

/** How a choice was made, for the receipt (standards: ISO/IEC TS 27560 indication method). */
export const METHODS = [
  'banner.accept_all', 'banner.reject_all', 'banner.acknowledge', 'panel.accept_all', 'panel.reject_all', 'panel.save',
  'embed.accept', 'choices.opt_out', 'api',
] as const
export type Method = typeof METHODS[number]

export const isMethod = (it: unknown): it is Method => (METHODS as readonly unknown[]).includes(it)

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
  /** Days that each answer holds, by category or service id; `DAYS` where nothing is said. */
  days?: Record<string, number>
  /** Ids that were allowed deliberately over something that keeps them off, and what that was. */
  over?: Record<string, Overcome>
  /** What was asked, as marks; of a stored decision only. See `scope.ts`. */
  scope?: string | undefined
}

const STORED = RegExp(
  `^1\\.([0-9a-z]{1,9})\\.([0-9a-z]{1,6})\\.([a-z]+~?[a-z_]*)\\.(${forms.uuid})\\.([^.]+)`
  + `\\.((?:${forms.id}(?:[*!]\\d{0,5}|\\+[a-z]+\\d{1,5})){0,${limits.categories + limits.services}})(?:\\.([0-9a-z]*))?(?:\\.[0-9a-z]*)?$`,
)

/** A version as the stored form has it; empty where it is none. */
function versionOf(encoded: string): string {
  try {
    const version = decodeURIComponent(encoded)
    return version.length <= limits.version ? version : ''
  } catch {
    return ''
  }
}

const isOvercome = (it: string): it is Overcome => it === 'age' || isSignal(it)

/**
 * Reads what `encodeDecision` wrote. Anything else, however close, is `undefined`, and so is what breaks the limits: the visitor is
 * asked anew, and nothing of it reaches a receipt.
 */
export function decodeDecision(text: string): Decision | undefined {
  const [, time, seq = '', mark = '', recordId = '', encoded = '', ids = '', scope] = (text.length <= limits.stored && STORED.exec(text)) || []
  const method = mark.replace('~', '.')
  const version = versionOf(encoded)
  const count = parseInt(seq, 36)
  if (time === undefined || !version || !isMethod(method) || count < 1 || count > limits.seq) return undefined
  const [choices, days, over]: [Choices, Record<string, number>, Record<string, Overcome>] = [bare(), bare(), bare()]
  for (const [, id = '', answer = '', lasts] of ids.matchAll(/([^*!+]+)(\+[a-z]+|.)(\d*)/g)) {
    const by = answer.slice(1)
    if (id in choices || +lasts! > limits.days || (by && !isOvercome(by))) return undefined
    choices[id] = answer !== '!'
    if (lasts) days[id] = +lasts
    if (by) over[id] = by as Overcome
  }
  return { version, time: parseInt(time, 36), seq: count, method, recordId, scope, choices, days, over }
}

/**
 * The newest of a known decision and several stored forms, of which any may be no decision. Within one record its own count tells:
 * a clock that was ahead and has been put right would keep a withdrawal out.
 */
export function newestDecision(texts: readonly string[], known?: Decision): Decision | undefined {
  const all = [known, ...texts.map(decodeDecision)].filter((it) => it !== undefined)
  const newest = (found: Decision[], isNewer: (a: Decision, b: Decision) => number): Decision | undefined =>
    found.reduce<Decision | undefined>((best, it) => (best && isNewer(it, best) <= 0 ? best : it), undefined)
  const latest = newest(all, (a, b) => a.time - b.time)
  return newest(all.filter((it) => it.recordId === latest!.recordId), (a, b) => a.seq - b.seq || a.time - b.time)
}

/** A record without what every object has: an id may be `constructor`. */
export const bare = <T>(...parts: (Record<string, T> | undefined)[]): Record<string, T> =>
  Object.assign(Object.create(null) as Record<string, T>, ...parts) as Record<string, T>

/** Methods by which the question itself is not answered: who has allowed one embed said nothing of the rest, nor who was told of what runs. */
export const ASIDE: readonly Method[] = ['embed.accept', 'banner.acknowledge']

/**
 * The categories, of some, that a decision answers; none where the visitor was not asked yet, but has allowed one embed or
 * acknowledged what runs. Then it denies nothing, but what a lock denies.
 */
export function answeredIn({ choices, method }: Decision, ids: readonly string[], locks: Readonly<Record<string, unknown>>): string[] {
  const given = ids.filter((id) => id in choices && id !== REQUIRED)
  return ASIDE.includes(method) && !given.some((id) => !choices[id] && !locks[id]) ? [] : given
}

/** When the answer for an id lapses, in ms since 1970 UTC; counted from the choice, never from the life of the cookie. */
export const lapsesAt = ({ time, days }: Decision, id: string): number => time + (days?.[id] ?? DAYS) * DAY

/** What of a decision still counts: answers that have not lapsed, and none from a future that no clock skew explains. */
export function liveDecision(it: Decision, now: number): Decision | undefined {
  const choices: Choices = bare()
  for (const id in it.choices) if (lapsesAt(it, id) > now) choices[id] = it.choices[id]!
  return Object.keys(choices)[0] && it.time < now + DAY ? { ...it, choices } : undefined
}
