/**
 * A press that comes before what keeps a choice waits in localStorage, for that or for the next page, and is carried out there as of the
 * time it was made: `takePresses.ts`.
 */
import type { Cause, How } from './api.js'
import { attempt } from './browser/attempt.js'
import type { Config } from './config/types.js'
import type { Choices } from './model/decision.js'

/** What a choice is made of; the last is when it was made, in ms since 1970 UTC. */
export type Press = readonly [choices: Choices | boolean, cause: Cause, how: How, time: number]

/** One of this page. */
export interface EarlyPress {
  press: Press
  /** Whether it was written down. */
  kept: boolean
}

/** One that waits, with what it was an answer to. */
export interface WaitingPress extends Pick<Config, 'services'> {
  press: Press
  version: string
}

/** Where those wait whose choice is kept under a name. */
export const pressKey = (name: string): string => `${name}_press`

/** Writes it down behind those that wait. @returns whether that went well */
export function keepPress(window: Window | undefined, { storage: { name }, policy: { version }, services }: Config, press: Press): boolean {
  const key = pressKey(name)
  return attempt(() => {
    const before = attempt(() => JSON.parse(window!.localStorage.getItem(key)!) as unknown)
    window!.localStorage.setItem(key, JSON.stringify([...(Array.isArray(before) ? before as unknown[] : []), { press, version, services }]))
    return true
  // One of before must not be carried out without the one that came after it.
  }) ?? !!attempt(() => window!.localStorage.removeItem(key))
}
