/** Finds what was stored of a choice. Reads only; `choiceWriter.ts` writes. */
import { attempt } from '../browser/attempt.js'
import { readCookies } from './readCookies.js'

/** The stored forms in cookies of a name, one for each domain that has one. */
export const storedCookies = (window: Window, name: string): string[] =>
  readCookies(window.document).filter((it) => it[0] === name).map((it) => attempt(() => decodeURIComponent(it[1])) ?? '')

/** The stored form in localStorage. */
export const readLocal = (window: Window, name: string): string => attempt(() => window.localStorage.getItem(name)) ?? ''

/** Every stored form found, in no order. */
export const readStored = (window: Window, name: string): string[] =>
  [...storedCookies(window, name), readLocal(window, name)]

/** Whether this visit has rewritten the choice already, under a configuration of this fingerprint. */
export const isFresh = (window: Window, name: string, fingerprint: string): boolean => attempt(() => window.sessionStorage.getItem(name)) === fingerprint
