/** What is allowed now: Decision under Policy. Code asks Grants and nothing else. */
import type { Config } from '../config/types.js'
import { bare, isCurrent, type Decision } from './decision.js'
import type { Policy } from './policy.js'

/** Allowed or not, by category id and by service id. */
export type Grants = Readonly<Record<string, boolean>>

/**
 * A lock wins over a choice, a choice over the default; a service follows its category unless it was chosen itself.
 * @param now ms since 1970 UTC
 */
export function resolveGrants(config: Config, policy: Policy, decision: Decision | undefined, now: number): Grants {
  const choices = decision && isCurrent(decision, policy, now) ? decision.choices : bare<boolean>()
  const grants: Record<string, boolean> = {}
  for (const { id } of config.categories) {
    const lock = policy.locks[id]
    grants[id] = lock ? lock === 'required' : choices[id] ?? policy.defaults[id] ?? false
  }
  for (const { id, category = '' } of config.services) {
    grants[id] = policy.locks[category] ? grants[category]! : choices[id] ?? grants[category] ?? false
  }
  return Object.freeze(grants)
}

/** Nothing at all: what holds while there is no usable configuration. */
export const NO_GRANTS: Grants = Object.freeze({})
