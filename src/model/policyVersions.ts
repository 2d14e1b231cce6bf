/** The versions of the policy: since when one is in force, and whether one asks again. Pure. */
import type { PolicyOptions } from '../config/types.js'
import { MS_PER_DAY } from './days.js'
import { versionInForce } from './versionInForce.js'

/** @returns the day so many days after one, both as YYYY-MM-DD; nothing for a day that no calendar has */
export function dayBeside(date: string | undefined, days: number): string | undefined {
  const time = Date.parse(date ?? '') + days * MS_PER_DAY
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10)
}

/**
 * The day from which a version applies, as YYYY-MM-DD: said of the newest, and of those before by when the one before them ended.
 * @param at 0 for the newest, then back in time
 */
export const startOf = ({ effective, previous = [] }: PolicyOptions, at = 0): string | undefined =>
  (at === 0 && effective) || dayBeside(previous[at]?.until, 1)

/**
 * The newest version that asks again who has chosen under an earlier one, and the day from which it applies, where that is known.
 * @param from the version that was chosen under
 * @returns nothing where that choice counts under the version in force
 */
export function changeSince(from: string, policy: PolicyOptions, today: string): { from: string | undefined } | undefined {
  const versions = [policy, ...policy.previous ?? []]
  let at = versions.findIndex((it) => it.version === versionInForce(policy, today))
  while (versions[at] && versions[at]!.version !== from && versions[at]!.material === false) at++
  return versions[at]?.version === from ? undefined : { from: startOf(policy, at) }
}
