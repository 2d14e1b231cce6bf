/** The decision that a choice leads to. Not in the core: a page on which nothing is chosen does not need it. */
import type { Config } from '../config/types.js'
import { MS_PER_DAY, ANSWER_DAYS } from './days.js'
import { ASIDE_METHODS, isMethod, lapsesAt, liveDecision, type Choices, type Decision, type Method, type Overcome } from './decision.js'
import { dictionary } from './dictionary.js'
import { limits } from './limits.js'
import type { Lock, Policy } from './policy.js'
import { REQUIRED } from './required.js'

/** How a choice was made, as far as it decides what may be chosen. */
export interface Manner {
  method: Method
  /** The text that says which signal is overridden; without it none is. */
  override?: string | undefined
  decidedBy?: 'subject' | 'guardian' | undefined
  /** Consents with `separate` that were switched by themselves before the press; see `How.own`. */
  own?: Choices | undefined
  /** A choice about everything: what was chosen for single services goes with it. */
  whole?: boolean | undefined
}

/**
 * The answers that count. A consent with `separate` needs an act of its own: no button that accepts everything is one, nor is the
 * banner, which does not show it.
 */
function actsOf(categories: Config['categories'], choices: Choices, { method, own = {} }: Manner): Choices {
  const acts = dictionary(choices)
  for (const { id, separate } of categories) {
    if (!separate) continue
    if (acts[id] && /^banner|accept_all$/.test(method)) delete acts[id]
    if (acts[id] !== false && typeof own[id] === 'boolean') acts[id] = own[id]
  }
  return acts
}

/** What a choice leaves as it was: everything it does not name; of one about everything the consents apart that it does not answer. */
function keptOf({ categories, services }: Pick<Config, 'categories' | 'services'>, had: Choices, acts: Choices, whole = false): Choices {
  if (!whole) return had
  const apart = categories.filter(({ id, separate }) => separate && !(id in acts)).map((it) => it.id)
  const ids = [...apart, ...services.filter((it) => apart.includes(it.category!)).map((it) => it.id)]
  return Object.fromEntries(ids.filter((id) => id in had).map((id) => [id, had[id]!]))
}

/**
 * @param current the decision that counts now: what is left out of `choices` keeps what it had there, and for how long
 * @param last the newest one known, whose record this one continues while it holds
 * @param now ms since 1970 UTC
 * @returns nothing where none of the answers could be taken: each is for an id that nobody declared, or that cannot be chosen here
 */
export function nextDecision(
  config: Pick<Config, 'categories' | 'services' | 'storage'>, policy: Policy,
  current: Decision | undefined, last: Decision | undefined,
  choices: Choices, manner: Manner, now: number, uuid: () => string,
): Decision | undefined {
  const { categories, services, storage } = config
  const { override, decidedBy, whole } = manner
  const { locks, lifetimes, defaults, overridable } = policy
  const method = isMethod(manner.method) ? manner.method : 'api'
  // Who acknowledges what runs has agreed to nothing and refused nothing, whatever came along.
  const acknowledges = method === 'banner.acknowledge'
  const acts = acknowledges ? dictionary<boolean>() : actsOf(categories, choices, manner)
  const had = dictionary(keptOf(config, current?.choices ?? {}, acts, whole), acts)
  const all: Choices = dictionary()
  const days = dictionary<number>()
  const over = dictionary<Overcome>()

  const lasts = (id: string, category: string, granted: boolean): number => {
    if (id in acts || !current || !(id in current.choices)) return lifetimes?.[category]?.[granted ? 'granted' : 'denied'] ?? ANSWER_DAYS
    // What was not asked again is not renewed: a yes ends no later than it would have, a refusal no earlier.
    const left = (lapsesAt(current, id) - now) / MS_PER_DAY
    return Math.min(limits.days, Math.max(0, granted ? Math.floor(left) : Math.ceil(left)))
  }
  const answer = (id: string, category: string, granted: boolean): void => {
    const held = lasts(id, category, granted)
    // A yes of before that ends within the day is asked for again; a refusal stays one until then.
    if (granted && !held && id !== REQUIRED) return
    all[id] = granted
    days[id] = held
  }
  /** Whether a yes comes through the lock, by a step of its own; one that did before does so still. */
  const overcomes = (id: string, lock: Lock): lock is Overcome => had[id] === true && (
    current?.over?.[id] === lock
      || (id in acts && (lock === 'age' ? decidedBy === 'guardian' : !!override && !!overridable?.includes(id))))

  for (const { id, separate } of categories) {
    const lock = locks[id]
    let choice: boolean | undefined
    let by: Overcome | undefined
    if (lock === REQUIRED) choice = true
    else if (lock === 'elsewhere') choice = undefined
    else if (lock) {
      by = overcomes(id, lock) ? lock : undefined
      choice = !!by
    }
    // Who allows one embed has not been asked about the rest, and what runs unasked was not agreed to.
    else choice = had[id] ?? (ASIDE_METHODS.includes(method) || defaults[id] || separate ? undefined : false)
    // A switch that was on beforehand is no yes (GDPR recital 32): it goes on running, and is asked about where the law wants one.
    if (choice && defaults[id] && id !== REQUIRED && method === 'panel.save' && !current?.choices[id]) continue
    if (choice !== undefined) answer(id, id, choice)
    if (by && all[id]) over[id] = by
  }
  // A service follows its category unless it was chosen itself.
  for (const { id, category = '', needs = [] } of services) {
    const refused = needs.some((need) => locks[need] !== 'elsewhere' && !all[need])
    // What was kept off by a consent that it needs follows its category again with that.
    const own = needs.length && !(id in acts) && had[id] === false ? undefined : had[id]
    const choice = refused && (own ?? all[category]) ? false : own
    if (choice !== undefined) answer(id, category, choice)
  }

  /** Whether an answer could be taken. What is locked can be refused all the same: that counts once the lock is gone. */
  const isTaken = (id: string, category = id): boolean => {
    const lock = locks[category]
    if (!(id in acts) || lock === REQUIRED || lock === 'elsewhere') return false
    if (id === category) return !lock || all[id] === acts[id]
    return all[id] === acts[id] && !(lock && acts[id])
  }
  if (!acknowledges && !categories.some((it) => isTaken(it.id)) && !services.some((it) => isTaken(it.id, it.category))) return undefined

  const optional = Object.keys(all).filter((id) => id !== REQUIRED)
  if (storage.onExpiry === 'reset') {
    const soonest = Math.min(...optional.filter((id) => all[id]).map((id) => days[id]!))
    for (const id of optional) if (all[id]) days[id] = soonest
  }
  // It says nothing of its own: it lasts as long as the answers beside it, or as they would where what runs was left as it is.
  if (REQUIRED in all) days[REQUIRED] = Math.max(...optional.map((id) => days[id]!), optional.length ? 0 : policy.days)
  // One from a clock that was ahead goes on too: only so do the pages that know of it see that this one is later.
  const follows = last && last.seq < limits.seq && liveDecision(last, Math.max(now, last.time))
  return {
    version: policy.version, time: now, choices: all, days, over, method,
    recordId: follows ? last.recordId : uuid(), seq: follows ? last.seq + 1 : 1,
  }
}
