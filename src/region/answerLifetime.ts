/** How long an answer holds: as the category or the site says, and a refusal never shorter than the law wants. */
import type { StorageOptions } from '../config/types.js'
import { daysIn } from '../model/days.js'
import { limits } from '../model/limits.js'
import type { Lifetime } from '../model/policy.js'
import type { RegionRule } from './rules.js'

/**
 * @param lasts of the category, in ISO 8601
 * @param runs whether something of it runs before any choice: then a refusal is an opt-out
 */
export const answerLifetime = ({ days, onExpiry }: StorageOptions, rule: RegionRule, lasts: string | undefined, runs: boolean): Lifetime => ({
  granted: daysIn(lasts) ?? days ?? rule.days,
  denied: onExpiry === 'keep-refusals' ? limits.days : Math.max(days ?? 0, runs ? rule.optOutDays : rule.refusalDays),
})
