/** The policy of who is asked before the law, the check of the document and what keeps a choice are there: where nothing tells the region. */
import { attempt } from '../browser/attempt.js'
import type { Config } from '../config/types.js'
import type { Environment } from '../environment.js'
import type { Policy } from '../model/policy.js'
import { waitsForAnswer } from '../model/waitsForAnswer.js'
import { configInForce } from './configInForce.js'
import { regionSources } from './findRegion.js'
import { policyUnder } from './policyUnder.js'
import { unknown } from './rules.js'

/** @returns nothing where a law must be looked up first, as where the site has cells of its own for everywhere, or where nobody is asked */
export function policyAhead(config: Config, { window, now, signals }: Pick<Environment, 'window' | 'now' | 'signals'>): Policy | undefined {
  const { regionFrom, regions = {} } = config
  if (regionFrom?.guess === 'trust' || regions['*'] || regionSources(config, window).some(([, read]) => attempt(read))) return undefined
  const policy = policyUnder({ code: '*', row: unknown, cells: [] }, configInForce(config, now()), { code: undefined, basis: 'default' }, signals())
  return waitsForAnswer(config, policy, undefined) ? policy : undefined
}
