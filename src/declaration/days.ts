/** How long an answer is kept, as it can be promised: no longer than it will be, whatever is answered. */
import type { Decision } from '../model/decision.js'
import { DAY, DAYS } from '../model/days.js'
import type { Policy } from '../model/policy.js'

/** What a yes that is kept beside a new one has left, in whole days. */
const leftOf = ({ choices, days, time }: Decision, now: number): number[] =>
  Object.keys(choices).filter((id) => choices[id] && id !== 'required').map((id) => Math.max(0, Math.floor((time - now) / DAY + (days?.[id] ?? DAYS))))

/**
 * @param ids of the categories that are offered
 * @param kept the decision that goes on beside the new answers, where a yes that ends takes the others with it (`storage.onExpiry: "reset"`)
 * @param now ms since 1970 UTC
 * @returns the fewest days that an answer about any of them is kept; `undefined` where nothing is offered, or the region’s law is not here yet
 */
export function fewestDays({ days, lifetimes }: { days: number; lifetimes?: Policy['lifetimes'] | undefined }, ids: readonly string[], kept?: Decision, now = 0): number | undefined {
  const all = ids.flatMap((id) => (lifetimes?.[id] ? [lifetimes[id].granted, lifetimes[id].denied] : []))
  return all[0] === undefined ? undefined : Math.min(days, ...all, ...(kept ? leftOf(kept, now) : []))
}
