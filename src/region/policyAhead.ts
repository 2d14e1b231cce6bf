/** The policy of who is asked before the law, the check of the document and what keeps a choice are there: where nothing tells the region. */
import type { Config } from '../config/types.js'
import type { Environment } from '../environment.js'
import type { Policy } from '../model/policy.js'
import { waitsForAnswer } from '../model/waitsForAnswer.js'
import { configInForce } from './configInForce.js'
import { findRegion } from './findRegion.js'
import { policyByRules } from './policyByRules.js'
import { rulesOf } from './rules.js'

/** @returns nothing where a law must be looked up first, or where nobody is asked */
export function policyAhead(config: Config, { window, now, signals }: Pick<Environment, 'window' | 'now' | 'signals'>): Policy | undefined {
  const region = findRegion(config, window, () => undefined)
  if (region.code || config.regionFrom?.guess === 'trust') return undefined
  const policy = policyByRules(rulesOf(), configInForce(config, now()), region, signals())
  return waitsForAnswer(config, policy, undefined) ? policy : undefined
}
