/** The decision that a choice leads to, and how it is written down. Not in the core: a page on which nothing is chosen needs neither. */
import type { Config } from '../config/types.js'
import { REQUIRED } from './category.js'
import { DAY, DAYS } from './days.js'
import { ASIDE, bare, lapsesAt, liveDecision, type Choices, type Decision, type Method, type Overcome } from './decision.js'
import type { Lock, Policy } from './policy.js'

/** How a choice was made, as far as it decides what may be chosen. */
export interface Manner {
  method: Method
  /** The text that says which signal is overridden; without it none is. */
  override?: string | undefined
  decidedBy?: 'subject' | 'guardian' | undefined
}

/**
 * Writes a decision with characters that a cookie carries unescaped: `1.<time, base 36>.<seq, base 36>.<method, ~ for its dot>.
 * <record id>.<policy version>.<ids, each with * for granted, ! for denied, or + and what it came over, and its days>.<scope>.<mark>`,
 * without spaces.
 * @param scope marks of what was asked; see `scope.ts`
 * @param mark of the configuration that was checked; see `Environment.mark`
 */
export function encodeDecision({ time, seq, method, recordId, version, choices, days, over }: Decision, mark = '', scope = ''): string {
  const markOf = (id: string): string => (over?.[id] ? `+${over[id]}${days?.[id] ?? DAYS}` : (choices[id] ? '*' : '!') + (days?.[id] ?? ''))
  const ids = Object.keys(choices).map((id) => id + markOf(id)).join('')
  return [1, time.toString(36), seq.toString(36), method.replace('.', '~'), recordId, encodeURIComponent(version).replace(/\./g, '%2E'), ids, scope, mark].join('.')
}

/**
 * @param current the decision that counts now: what is left out of `asked` keeps what it had there, and for how long; `undefined` for a choice about everything
 * @param last the newest one known, whose record this one continues while it holds
 * @param now ms since 1970 UTC
 */
export function nextDecision(
  { categories, services, storage }: Pick<Config, 'categories' | 'services' | 'storage'>, policy: Policy,
  current: Decision | undefined, last: Decision | undefined,
  asked: Choices, { method, override, decidedBy }: Manner, now: number, uuid: () => string,
): Decision {
  const { locks, lifetimes, defaults, overridable } = policy
  // Who acknowledges what runs has agreed to nothing and refused nothing, whatever came along.
  const choices = method === 'banner.acknowledge' ? {} : asked
  const had = bare(current?.choices, choices)
  const all: Choices = bare()
  const days = bare<number>()
  const over = bare<Overcome>()

  const lasts = (id: string, category: string, granted: boolean): number => {
    const whole = lifetimes?.[category]?.[granted ? 'granted' : 'denied'] ?? DAYS
    if (id in choices || !current || !(id in current.choices)) return whole
    // What was not asked again is not renewed: a yes ends no later than it would have, a refusal no earlier.
    const left = (lapsesAt(current, id) - now) / DAY
    return Math.max(0, granted ? Math.floor(left) : Math.ceil(left))
  }
  /** Whether a yes comes through the lock, by a step of its own; one that did before does so still. */
  const overcomes = (id: string, lock: Lock): lock is Overcome => had[id] === true && (
    current?.over?.[id] === lock
      || (id in choices && (lock === 'age' ? decidedBy === 'guardian' : !!override && !!overridable?.includes(id))))

  for (const { id, separate } of categories) {
    const lock = locks[id]
    let choice: boolean | undefined
    if (lock === REQUIRED) choice = true
    else if (lock === 'elsewhere') choice = undefined
    else if (lock) {
      choice = overcomes(id, lock)
      if (choice) over[id] = lock
    }
    // Offered in the panel alone, it is not among what the banner’s buttons answer.
    else if (separate && method.startsWith('banner')) choice = choices[id] === false ? false : current?.choices[id]
    // Who allows one embed has not been asked about the rest, and what runs unasked was not agreed to.
    else choice = had[id] ?? (ASIDE.includes(method) || defaults[id] || separate ? undefined : false)
    // A switch that was on beforehand is no yes (GDPR recital 32): it goes on running, and is asked about where the law wants one.
    if (choice && defaults[id] && id !== REQUIRED && method === 'panel.save' && !current?.choices[id]) continue
    if (choice === undefined) continue
    all[id] = choice
    days[id] = lasts(id, id, choice)
  }
  // A service follows its category unless it was chosen itself.
  for (const { id, category = '', needs = [] } of services) {
    const refused = needs.some((need) => locks[need] !== 'elsewhere' && !all[need])
    // What was kept off by a consent that it needs follows its category again with that.
    const own = needs[0] && !(id in choices) && had[id] === false ? undefined : had[id]
    const choice = refused && (own ?? all[category]) ? false : own
    if (choice === undefined) continue
    all[id] = choice
    days[id] = lasts(id, category, choice)
  }
  const optional = Object.keys(all).filter((id) => id !== REQUIRED)
  if (storage.onExpiry === 'reset') {
    const soonest = Math.min(...optional.filter((id) => all[id]).map((id) => days[id]!))
    for (const id of optional) if (all[id]) days[id] = soonest
  }
  // It says nothing of its own: it lasts as long as the answers beside it, or as they would where what runs was left as it is.
  if (REQUIRED in all) days[REQUIRED] = Math.max(...optional.map((id) => days[id]!), optional[0] ? 0 : policy.days)
  const follows = last && liveDecision(last, now)
  return {
    version: policy.version, time: now, choices: all, days, over, method,
    recordId: follows ? last.recordId : uuid(), seq: follows ? last.seq + 1 : 1,
  }
}
