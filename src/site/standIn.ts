/**
 * The banner that is part of the page's HTML (`build/standIn.ts`), until the page's scripts have their own in its place. What is pressed
 * there before is written down, since the page may be left at once, and carried out by this page or the next.
 */
import type { Consent, How } from '../api.js'
import { attempt } from '../browser/attempt.js'
import type { Config } from '../config/types.js'
import { keepPress, type Press } from '../earlyPress.js'
import type { PageWindow } from '../environment.js'
import type { Method } from '../model/decision.js'
import { global, real } from '../page/domClobbering.js'
import { readLocal } from '../storage/choiceReader.js'

/** Of the element that it is in. */
export const STAND_IN_ID = 'assent-stand-in'
/** Where a press on it waits. */
export const standInKey = (name: string): string => `${name}_stand-in`

const ANSWERS = new Map<unknown, readonly [Press[0], Method]>([
  ['reject', [false, 'banner.reject_all']], ['accept', [true, 'banner.accept_all']], ['acknowledge', [{}, 'banner.acknowledge']],
])

/** How a choice is made by words that were there before the widget. */
export const howByTexts = (method: Method, language: string, texts: readonly string[], shownAt: number): How =>
  ({ method, language, shownAt, texts: JSON.stringify({ language, surface: 'banner', texts }) })

/** Does what a button of the banner is for. @param value of the button */
export function carryOut(consent: Consent, value: unknown, howBy: (method: Method) => How): void {
  if (value === 'settings') return consent.open('panel')
  const answer = ANSWERS.get(value)
  if (!answer) return
  const how = howBy(answer[1])
  if (answer[0] === true) consent.acceptAll(how)
  else if (answer[0] === false) consent.rejectAll(how)
  else consent.decide({}, how)
}

/** What was pressed: the button, when it was and when the banner came, in ms since 1970 UTC, the fingerprint of the document, and the words. */
type StandInPress = readonly [value: unknown, time: unknown, shownAt: unknown, asked: unknown, language: unknown, texts: unknown]
type StandIn = HTMLElement & { pressed?: unknown }

/** A form of that name would answer for its own properties. */
function standInOf({ document }: PageWindow): StandIn | undefined {
  const it = real(document).getElementById(STAND_IN_ID)
  return it?.localName === 'div' ? it : undefined
}

/** Anybody on the page can write there: what is none is dropped, and so is an answer to another document; of another day, in `takePresses.ts`. */
function pressFrom(found: unknown, fingerprint: string): Press | undefined {
  if (!Array.isArray(found)) return undefined
  const [value, time, shownAt, asked, language, texts] = found as unknown as StandInPress
  const answer = ANSWERS.get(value)
  if (!answer || asked !== fingerprint || !Array.isArray(texts)) return undefined
  return [answer[0], 'choice', howByTexts(answer[1], language as string, texts as string[], shownAt as number), time as number]
}

/** Puts what was pressed there among the presses that wait. */
export function takeStandInPress(window: PageWindow, config: Config, fingerprint: string): void {
  const key = standInKey(config.storage.name)
  const text = readLocal(window, key)
  if (text) attempt(() => window.localStorage.removeItem(key))
  const standIn = standInOf(window)
  const press = (text && pressFrom(attempt(() => JSON.parse(text) as unknown), fingerprint)) || pressFrom(standIn?.pressed, fingerprint)
  // Where it cannot be kept the page carries it out: `heedStandIn`.
  if (press && keepPress(window, config, press) && standIn) standIn.pressed = undefined
}

/** Carries out what was pressed there and is not kept: the page has begun. */
export function heedStandIn(window: PageWindow, consent: Consent, fingerprint: string): void {
  const standIn = standInOf(window)
  const found = standIn?.pressed
  if (!Array.isArray(found)) return
  standIn!.pressed = undefined
  attempt(() => window.localStorage.removeItem(standInKey(consent.config.storage.name)))
  const press = pressFrom(found, fingerprint)
  if (press || found[0] === 'settings') carryOut(consent, found[0], () => press![2])
}

/** A banner goes; the focus stays where it was, on what has taken its place. */
export function giveWay(page: Document, banner: Element): void {
  const active = page.activeElement as HTMLButtonElement | null
  const had = active?.parentNode === banner
  banner.remove()
  if (!had) return
  const next = [...page.querySelectorAll('assent-banner')].pop()
  ;([...next?.children ?? []] as HTMLButtonElement[]).find((it) => it.localName === active.localName && it.value === active.value)?.focus()
}

/** It goes for good. @returns whether there was one */
export function removeStandIn(window: PageWindow): boolean {
  attempt(global(window, 'assentOver') as () => void)
  const standIn = standInOf(window)
  if (!standIn) return false
  giveWay(real(window.document), standIn.firstElementChild ?? standIn)
  standIn.remove()
  return true
}

/** Whether something of a banner is being pressed: a press must not lose what it is on. */
export const isPressed = ({ document }: PageWindow): boolean => real(document).querySelector('assent-banner :active') !== null
