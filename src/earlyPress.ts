/**
 * A press that came before what keeps a choice: it waits in localStorage, for that or for the next page, and is carried out there as of
 * the time it was made.
 */
import type { Cause, How } from './api.js'
import { attempt } from './browser/attempt.js'
import type { Choices } from './model/decision.js'
import { MS_PER_DAY } from './model/days.js'

/** What a choice is made of; the last is when it was made, in ms since 1970 UTC. */
export type Press = readonly [choices: Choices | boolean, cause: Cause, how: How, time: number]

export interface EarlyPress {
  /** Writes it down. @returns whether it is there now */
  keep(press: Press): boolean
  /** What was pressed under this configuration, where it still waits and is not of another day. */
  waiting(): Press | undefined
  forget(): void
}

/**
 * @param window absent on a server, where nothing is kept
 * @param name under which the choice is kept
 * @param fingerprint of the configuration: who has answered under one has not answered another
 * @param now ms since 1970 UTC
 */
export function createEarlyPress(window: Window | undefined, name: string, fingerprint: string, now: () => number): EarlyPress {
  const key = `${name}_press`
  const read = (): string => attempt(() => window!.localStorage.getItem(key)) ?? ''
  return {
    keep(press) {
      const text = JSON.stringify([fingerprint, ...press])
      attempt(() => window!.localStorage.setItem(key, text))
      return read() === text
    },
    // Anybody on the page can write there.
    waiting: () => attempt(() => {
      const [made, choices, cause, how, time] = JSON.parse(read()) as [string, ...Press]
      return made === fingerprint && Math.abs(now() - time) < MS_PER_DAY ? [choices, cause, Object(how) as How, time] : undefined
    }),
    forget: () => void attempt(() => window!.localStorage.removeItem(key)),
  }
}
