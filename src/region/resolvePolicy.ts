/** The policy of a region by the table of laws. */
import type { Config } from '../config/types.js'
import type { Policy, Signals } from '../model/policy.js'
import { codesOf } from './codes.js'
import { ruleFor } from './laws.js'
import { policyUnder, type Region } from './policyUnder.js'
import { keysFor } from './rules.js'

/** See `policyUnder`. */
export function resolvePolicy(config: Config, region: Region, signals: Signals, previous?: Policy, refused?: readonly string[]): Policy {
  const { regions = {} } = config
  const [code] = codesOf(region.code)
  return policyUnder({ code, row: ruleFor(code, regions), cells: keysFor(code).map((it) => regions[it]) }, config, region, signals, previous, refused)
}
