/**
 * The banner that is part of the page's HTML (`build/standIn.ts`), until the page's scripts have their own in its place. What is pressed
 * there before is written down, since the page may be left at once, and carried out by this page or the next.
 */
import type { How } from '../api.js'
import { attempt } from '../browser/attempt.js'
import type { Config } from '../config/types.js'
import { keepPress, type Press } from '../earlyPress.js'
import type { PageWindow } from '../environment.js'
import { MS_PER_DAY } from '../model/days.js'
import type { Method } from '../model/decision.js'
import { real } from '../page/domClobbering.js'
import { readLocal } from '../storage/choiceReader.js'

/** Of the element that it is in. */
export const STAND_IN_ID = 'assent-stand-in'
/** Where a press on it waits. */
export const standInKey = (name: string): string => `${name}_stand-in`

const ANSWERS = new Map<unknown, readonly [Press[0], Method]>([
  ['reject', [false, 'banner.reject_all']], ['accept', [true, 'banner.accept_all']], ['acknowledge', [{}, 'banner.acknowledge']],
])

/** How a choice is made by words that were there before the widget. */
export const howByWords = (method: Method, language: string, texts: readonly string[], shownAt: number): How =>
  ({ method, language, shownAt, texts: JSON.stringify({ language, surface: 'banner', texts }) })

/** What was pressed: the button, when it was and when the banner came, in ms since 1970 UTC, the fingerprint of the document, and the words. */
type StandInPress = readonly [value: unknown, time: unknown, shownAt: unknown, asked: unknown, language: unknown, texts: unknown]

const standInOf = ({ document }: PageWindow): (HTMLElement & { pressed?: StandInPress }) | null => real(document).getElementById(STAND_IN_ID)

/** Whether Settings was pressed there. */
export const wantsSettings = (window: PageWindow): boolean => standInOf(window)?.pressed?.[0] === 'settings'

/** Puts what was pressed there among the presses that wait. Anybody on the page can write there: what is none is dropped. */
export function takeStandInPress(window: PageWindow, config: Config, fingerprint: string, now: number): void {
  const key = standInKey(config.storage.name)
  const text = readLocal(window, key)
  if (text) attempt(() => window.localStorage.removeItem(key))
  const found: unknown = standInOf(window)?.pressed ?? attempt(() => JSON.parse(text) as unknown)
  if (!Array.isArray(found)) return
  const [value, time, shownAt, asked, language, texts] = found as unknown as StandInPress
  const answer = ANSWERS.get(value)
  // An answer to another document is none.
  if (!answer || asked !== fingerprint || !Array.isArray(texts) || !Number.isInteger(time) || Math.abs(now - (time as number)) > MS_PER_DAY) return
  keepPress(window, config, [answer[0], 'choice', howByWords(answer[1], String(language), texts.map(String), Number(shownAt)), time as number])
}

/** It goes; the focus stays where it was, on what has taken its place. */
export function removeStandIn(window: PageWindow): void {
  const standIn = standInOf(window)
  if (!standIn) return
  const page = real(window.document)
  const { activeElement } = page
  const value = standIn.contains(activeElement) && (activeElement as HTMLButtonElement).value
  standIn.remove()
  if (value) page.querySelector<HTMLElement>(`assent-banner [value=${value}]`)?.focus()
}
