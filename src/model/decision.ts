/** What the visitor chose, and its compact text form, which is the only thing stored. */

import type { Config } from '../config/types.js'
import type { Policy } from './policy.js'

/** Granted or denied by category or service id; what is absent was not asked. */
export type Choices = Record<string, boolean>

/** How a choice was made, for the receipt (standards: ISO/IEC TS 27560 indication method). */
export type Method =
  | 'banner.accept_all' | 'banner.reject_all' | 'panel.accept_all' | 'panel.reject_all' | 'panel.save'
  | 'embed.accept' | 'choices.opt_out' | 'api'

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
  /** What was asked, as marks; of a stored decision only. See `scope.ts`. */
  scope?: string | undefined
}

const DAY = 86_400_000
const STORED = /^1\.([0-9a-z]{1,9})\.([0-9a-z]{1,6})\.([a-z]+~?[a-z_]*)\.([0-9a-f-]{36})\.([^.]+)\.((?:[A-Za-z][A-Za-z0-9-]*[*!])*)(?:\.([0-9a-z]*))?(?:\.[0-9a-z]*)?$/

/**
 * Writes a decision with characters that a cookie carries unescaped:
 * `1.<time, base 36>.<seq, base 36>.<method, ~ for its dot>.<record id>.<policy version>.<ids, each with * for granted or ! for denied>.<scope>.<mark>`.
 * @param scope marks of what was asked; see `scope.ts`
 * @param mark of the configuration that was checked; see `Environment.mark`
 */
export function encodeDecision({ time, seq, method, recordId, version, choices }: Decision, mark = '', scope = ''): string {
  const ids = Object.keys(choices).map((id) => id + (choices[id] ? '*' : '!')).join('')
  return [1, time.toString(36), seq.toString(36), method.replace('.', '~'), recordId, encodeURIComponent(version).replace(/\./g, '%2E'), ids, scope, mark].join('.')
}

/** Reads what `encodeDecision` wrote; anything else, however close, is `undefined`. */
export function decodeDecision(text: string): Decision | undefined {
  const [, time, seq, method, recordId, version, ids, scope] = STORED.exec(text) ?? []
  try {
    return time === undefined ? undefined : {
      version: decodeURIComponent(version!),
      time: parseInt(time, 36),
      seq: parseInt(seq!, 36),
      method: method!.replace('~', '.') as Method,
      recordId: recordId!,
      scope,
      choices: bare(Object.fromEntries((ids!.match(/[^*!]+./g) ?? []).map((it) => [it.slice(0, -1), it.endsWith('*')]))),
    }
  } catch {
    return undefined
  }
}

/** The newest of a known decision and several stored forms, of which any may be no decision. */
export const newestDecision = (texts: readonly string[], known?: Decision): Decision | undefined =>
  texts.map(decodeDecision).reduce((best, it) => (!it || (best && (best.time - it.time || best.seq - it.seq) >= 0) ? best : it), known)

/** A record without what every object has: an id may be `constructor`. */
export const bare = <T>(...parts: (Record<string, T> | undefined)[]): Record<string, T> =>
  Object.assign(Object.create(null) as Record<string, T>, ...parts) as Record<string, T>

/** When a decision lapses, in ms since 1970 UTC. */
export const lapsesAt = (it: Decision, { days }: Pick<Policy, 'days'>): number => it.time + days * DAY

/** Not lapsed, and not from a future that no clock skew explains. */
const holds = (it: Decision, policy: Policy, now: number): boolean => lapsesAt(it, policy) > now && it.time < now + DAY

/** Whether a decision still counts: it holds, and was made under this version of the policy. */
export const isCurrent = (it: Decision, policy: Policy, now: number): boolean => it.version === policy.version && holds(it, policy, now)

/**
 * The decision that a choice leads to.
 * @param current the one that counts now: what is left out of `choices` keeps what it had there; `undefined` for a choice about everything
 * @param last the newest one known, whose record this one continues while it holds
 * @param now ms since 1970 UTC
 */
export function nextDecision(
  { categories, services }: Pick<Config, 'categories' | 'services'>, policy: Policy, current: Decision | undefined, last: Decision | undefined,
  choices: Choices, method: Method, now: number, uuid: () => string,
): Decision {
  const had = bare(current?.choices, choices)
  const all: Choices = bare()
  for (const { id } of categories) {
    const lock = policy.locks[id]
    const choice = lock ? lock === 'required' : had[id] ?? (method === 'embed.accept' ? undefined : policy.defaults[id])
    // Who allows one embed has not been asked about the rest.
    if (choice !== undefined) all[id] = choice
  }
  // A service follows its category unless it was chosen itself.
  for (const { id } of services) if (had[id] !== undefined) all[id] = had[id]
  const follows = last && holds(last, policy, now)
  return {
    version: policy.version, time: now, choices: all, method,
    recordId: follows ? last.recordId : uuid(), seq: follows ? last.seq + 1 : 1,
  }
}
