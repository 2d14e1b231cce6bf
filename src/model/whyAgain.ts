/** Why a visitor who was asked before is asked again. Pure, and not in the core: a page that asks nothing needs none of it. */
import type { Config } from '../config/types.js'
import { answeredIn, lapsesAt, type Decision } from './decision.js'
import type { Policy } from './policy.js'
import { changeSince } from './policyVersions.js'
import { newSince, type News } from './scope.js'

export interface Again {
  /** Categories that were answered before and are to be answered now. */
  categories: string[]
  /** There is a new version of the policy, and from when it applies, as YYYY-MM-DD, where the configuration says so. */
  version?: { from?: string }
  /** Categories whose answer has had its time. */
  lapsed: string[]
  /** What is new in the categories that are asked about, or told of. */
  added: News[]
}

/** The visitor's own dates, as YYYY-MM-DD, and the time. */
export interface Clock {
  today: string
  /** When the last choice was made. */
  then: string
  /** ms since 1970 UTC */
  now: number
}

/**
 * @param last the newest decision known, whether or not it counts
 * @param current what of it counts
 * @returns nothing on a first visit, and to who has only allowed an embed
 */
export function whyAgain(config: Config, { locks, defaults }: Pick<Policy, 'locks' | 'defaults'>, last: Decision | undefined, current: Decision | undefined, { today, then, now }: Clock): Again | undefined {
  if (!last) return undefined
  const ids = config.categories.filter(({ id, separate }) => !locks[id] && !separate).map((it) => it.id)
  const answered = answeredIn(last, config.categories.map((it) => it.id), locks)
  if (!answered.length && last.method === 'embed.accept') return undefined
  const open = ids.filter((id) => current?.choices[id] === undefined)
  const change = changeSince(last.version, config.policy, today)
  // One that was chosen after cannot be why.
  const from = change?.from && change.from <= today && change.from >= then ? { from: change.from } : {}
  return {
    categories: open.filter((id) => answered.includes(id)),
    ...(change && { version: from }),
    lapsed: open.filter((id) => answered.includes(id) && lapsesAt(last, id) <= now),
    // What runs by default, and was told of, is told again where all is.
    added: newSince(config, last).filter(({ service: { category = '' } }) => open.includes(category) && (!current || !defaults[category])),
  }
}
