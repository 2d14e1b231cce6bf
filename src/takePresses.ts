/** The presses that came before there was anything to keep their choices with (`earlyPress.ts`): what of them is still to be done. */
import type { How } from './api.js'
import { attempt } from './browser/attempt.js'
import type { Config } from './config/types.js'
import { pressKey, type Press, type WaitingPress } from './earlyPress.js'
import { MS_PER_DAY } from './model/days.js'
import { scopeOf } from './model/scope.js'

type Untrusted<T> = { [K in keyof T]: unknown }

/** How it was made, of what it can be said by: whatever a press has been written down with. */
function howFrom(it: unknown): How {
  const how = Object(it) as Untrusted<How>
  const known: [name: keyof How, type: string][] = [['method', 'string'], ['language', 'string'], ['texts', 'string'], ['override', 'string'], ['decidedBy', 'string'], ['shownAt', 'number'], ['own', 'object']]
  return Object.fromEntries(known.flatMap(([name, type]) => (how[name] && typeof how[name] === type ? [[name, how[name]]] : [])))
}

/**
 * Takes those that wait. Anybody on the page can write there: what is none is dropped, and so is what is of another day or an answer to
 * something else than is asked now.
 * @param now ms since 1970 UTC
 * @returns the oldest first
 */
export function takePresses(window: Window, config: Config, now: number): Press[] {
  const key = pressKey(config.storage.name)
  const scope = scopeOf(config)
  const isOf = ({ version, services }: WaitingPress): boolean => version === config.policy.version && scopeOf({ services }) === scope
  const pressFrom = (it: WaitingPress): Press[] => {
    const [choices, cause, how, time] = it.press as readonly unknown[]
    const isChoice = typeof choices === 'boolean' || (typeof choices === 'object' && choices !== null)
    const isNow = Number.isInteger(time) && Math.abs(now - (time as number)) < MS_PER_DAY
    return isChoice && isNow && isOf(it) ? [[choices as Press[0], cause === 'withdrawal' ? cause : 'choice', howFrom(how), time as number]] : []
  }
  const text = attempt(() => window.localStorage.getItem(key))
  if (!text) return []
  const found = attempt(() => JSON.parse(text) as unknown)
  attempt(() => window.localStorage.removeItem(key))
  return (Array.isArray(found) ? found : []).flatMap((it) => attempt(() => pressFrom(it as WaitingPress)) ?? []).sort((a, b) => a[3] - b[3])
}
