/** What the visitor chose, and for how long it counts. Its text form is in `storedDecision.ts`. */
import { MS_PER_DAY, ANSWER_DAYS } from './days.js'
import { dictionary } from './dictionary.js'
import { REQUIRED } from './required.js'
import type { Signal } from './signals.js'

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
  /** Days that each answer holds, by category or service id; `ANSWER_DAYS` where nothing is said. */
  days?: Record<string, number>
  /** Ids that were allowed deliberately over something that keeps them off, and what that was. */
  over?: Record<string, Overcome>
  /** What was asked, as fingerprints; of a stored decision only. See `scope.ts`. */
  scope?: string | undefined
}

/** Methods by which the question itself is not answered: who has allowed one embed said nothing of the rest, nor who was told of what runs. */
export const ASIDE_METHODS: readonly Method[] = ['embed.accept', 'banner.acknowledge']

/**
 * The categories, of some, that a decision answers; none where the visitor was not asked yet, but has allowed one embed or
 * acknowledged what runs. Then it denies nothing, but what a lock denies.
 */
export function answeredIn({ choices, method }: Decision, ids: readonly string[], locks: Readonly<Record<string, unknown>>): string[] {
  const given = ids.filter((id) => id in choices && id !== REQUIRED)
  return ASIDE_METHODS.includes(method) && !given.some((id) => !choices[id] && !locks[id]) ? [] : given
}

/** When the answer for an id lapses, in ms since 1970 UTC; counted from the choice, never from the life of the cookie. */
export const lapsesAt = ({ time, days }: Decision, id: string): number => time + (days?.[id] ?? ANSWER_DAYS) * MS_PER_DAY

/** What of a decision still counts: answers that have not lapsed, and none from a future that no clock skew explains. */
export function liveDecision(it: Decision, now: number): Decision | undefined {
  const choices: Choices = dictionary()
  for (const id in it.choices) if (lapsesAt(it, id) > now) choices[id] = it.choices[id]!
  return Object.keys(choices).length && it.time < now + MS_PER_DAY ? { ...it, choices } : undefined
}
