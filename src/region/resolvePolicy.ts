/** The policy of a region by the table of laws. */
import { ruleFor } from './laws.js'
import { policyByRules } from './policyByRules.js'

/** See `policyByRules`. */
export const resolvePolicy = policyByRules.bind(undefined, ruleFor)
