/** How long an answer is kept, as it can be promised: no longer than it will be, whatever is answered. */
import { MS_PER_DAY, ANSWER_DAYS } from '../model/days.js'
import type { Decision } from '../model/decision.js'
import type { Policy } from '../model/policy.js'

/** The fewest days that a yes to any of some categories is kept, and a no. */
export interface KeptDays {
  yes: number
  no: number
}

/** What a yes that is kept beside a new one has left, in whole days; one that ends within the day is not kept. */
const leftOf = ({ choices, days, time }: Decision, now: number): number[] =>
  Object.keys(choices).filter((id) => choices[id] && id !== 'required').map((id) => Math.floor((time - now) / MS_PER_DAY + (days?.[id] ?? ANSWER_DAYS))).filter((it) => it > 0)

/**
 * @param ids of the categories that are offered
 * @param beside the decision that goes on beside the new answers, where a yes that ends takes the others with it (`storage.onExpiry: "reset"`)
 * @param now ms since 1970 UTC
 * @returns nothing where nothing is offered, or the region’s law is not here yet
 */
export function keptDays({ days, lifetimes }: { days: number; lifetimes?: Policy['lifetimes'] | undefined }, ids: readonly string[], beside?: Decision, now = 0): KeptDays | undefined {
  const all = ids.flatMap((id) => lifetimes?.[id] ?? [])
  if (!all.length) return undefined
  return {
    yes: Math.min(days, ...all.map((it) => it.granted), ...(beside ? leftOf(beside, now) : [])),
    no: Math.min(...all.map((it) => it.denied)),
  }
}

/** For `{days}`: a number, or two of them where a no is kept for less than a yes. */
export const daysText = ({ yes, no }: KeptDays): number | string => (no < yes ? `${no}–${yes}` : yes)
