/** How far the clock of a page was from the collector's, where that is too far to be chance. */
import { MS_PER_DAY } from '../model/days.js'
import type { Receipt } from '../model/receipt.js'

/**
 * Clocks of visitors are wrong, and a receipt may wait; by more than a day it is told. Made of what is sealed, and so kept nowhere.
 * @param receivedAt the collector's clock, in ms since 1970 UTC
 * @returns ms by which a time in the receipt is ahead (more than 0) or behind (less than 0), of the one that is furthest off; nothing
 *   within 24 hours. Behind is also what waited in a browser that was offline for days.
 */
export function clockSkew({ event, ui }: Receipt, receivedAt: number): number | undefined {
  const differences = [event.time, ui?.shownAt].filter((it) => it !== undefined).map((it) => Date.parse(it) - receivedAt)
  const furthest = differences.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a))
  return Math.abs(furthest) > MS_PER_DAY ? furthest : undefined
}
