/** What is allowed now: Decision under Policy. Code asks Grants and nothing else. */
import type { Config } from '../config/types.js'
import type { Decision } from './decision.js'
import type { Policy } from './policy.js'

/** Allowed or not, by category id and by service id. */
export type Grants = Readonly<Record<string, boolean>>

/**
 * A lock wins over a choice, but for a yes that was given over it; a choice wins over the default; a service follows its category
 * unless it was chosen itself or has a default of its own.
 * @param decision one that counts; see `liveDecision`
 */
export function resolveGrants({ categories, services }: Config, { locks, defaults }: Policy, decision: Decision | undefined): Grants {
  const { choices, over } = decision ?? {}
  const grants: Record<string, boolean> = {}
  for (const { id } of categories) {
    const lock = locks[id]
    grants[id] = lock ? lock === 'required' || (over?.[id] === lock && !!choices?.[id]) : choices?.[id] ?? defaults[id] ?? false
  }
  for (const { id, category = '' } of services) {
    const whole = grants[category] ?? false
    grants[id] = locks[category] ? whole : choices?.[id] ?? choices?.[category] ?? defaults[id] ?? whole
  }
  return Object.freeze(grants)
}

/** Nothing at all: what holds while there is no usable configuration. */
export const NO_GRANTS: Grants = Object.freeze({})
