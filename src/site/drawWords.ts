/** Draws the question in words that were made when the site was built; what else a banner needs comes behind it and takes its place. */
import { makeElement } from '../../widget/draw/makeElement.js'
import { setLanguage } from '../../widget/draw/setLanguage.js'
import { createBannerHost } from '../../widget/surfaces/banner/bannerHost.js'
import type { Consent, How } from '../api.js'
import type { PageWindow } from '../environment.js'
import type { Method } from '../model/decision.js'
import { real } from '../page/domClobbering.js'
import type { Words } from './site.js'
import { howByWords, removeStandIn } from './standIn.js'

/** Sooner after it has come no press was meant for it, in ms; those of keyboards and tools are. */
const SOONEST_PRESS_MS = 500

export interface Drawn {
  /** Resolves when no finger is on it: a press must not lose what it is on. */
  free(): Promise<void>
  /** It goes; the focus stays where it was, on what has taken its place. */
  replaced(): void
}

/** @param now ms since 1970 UTC */
export function drawWords(window: PageWindow, consent: Consent, words: Words, now: () => number): Drawn {
  const { language, rightToLeft, lines, labels, looks } = words
  const { config: { ui: { layout, position } }, $view } = consent
  const page = real(window.document)
  const dress = looks && ((host: HTMLElement, sheet: CSSStyleSheet): void => {
    for (const [name, value] of Object.entries(looks.attributes)) host.setAttribute(name, value)
    sheet.replaceSync([...sheet.cssRules].map((it) => it.cssText).join('') + looks.css)
  })
  const host = createBannerHost({ layout, position }, undefined, dress)
  host.append(...lines.map(([tag, text, attributes]) => {
    const it = makeElement(tag, attributes)
    it.textContent = text
    return it
  }))
  setLanguage(host, language, rightToLeft, labels)
  const undo: (() => void)[] = []
  let [shownAt, came] = [0, 0]
  /** While a finger is on it. */
  let held: Promise<void> | undefined
  let lift: (() => void) | undefined

  const how = (method: Method): How => howByWords(method, language, lines.map((it) => it[1]), shownAt)
  const press: Readonly<Record<string, () => void>> = {
    reject: () => consent.rejectAll(how('banner.reject_all')),
    accept: () => consent.acceptAll(how('banner.accept_all')),
    acknowledge: () => consent.decide({}, how('banner.acknowledge')),
    settings: () => consent.open('panel'),
  }
  const buttonIn = (event: Event): HTMLButtonElement | undefined =>
    event.composedPath().find((it): it is HTMLButtonElement => (it as Partial<Element>).parentNode === host && (it as Element).localName === 'button')
  function click(event: MouseEvent): void {
    const button = buttonIn(event)
    const tooSoon = event.isTrusted && event.detail && event.timeStamp < came + SOONEST_PRESS_MS
    if (button && !tooSoon) press[button.value]?.()
  }
  const down = (event: Event): void => {
    if (buttonIn(event)) held ??= new Promise((done) => { lift = done })
  }
  // The click follows.
  const up = (): void => void setTimeout(() => {
    lift?.()
    held = undefined
  })
  function listen<T extends 'click' | 'pointerdown' | 'pointerup' | 'pointercancel'>(type: T, listener: (event: WindowEventMap[T]) => void): void {
    real(window).addEventListener(type, listener, true)
    undo.push(() => real(window).removeEventListener(type, listener, true))
  }
  function leave(): void {
    undo.splice(0).forEach((it) => it())
    host.remove()
    up()
  }
  /** A page that is still being read may have no body. */
  function put(): void {
    if (host.isConnected || !undo.length || $view.get() !== 'banner') return
    if (!page.body) return void requestAnimationFrame(put)
    page.body.append(host)
    removeStandIn(window)
    shownAt = now()
    came = new Event('').timeStamp
  }

  listen('click', click)
  listen('pointerdown', down)
  listen('pointerup', up)
  listen('pointercancel', up)
  undo.push($view.listen((view) => (view === 'none' ? leave() : put())))
  put()
  return {
    free: () => held ?? Promise.resolve(),
    replaced() {
      if (!undo.length) return
      const { activeElement } = page
      const value = host.contains(activeElement) && (activeElement as HTMLButtonElement).value
      leave()
      if (value) page.querySelector<HTMLElement>(`assent-banner [value=${value}]`)?.focus()
    },
  }
}
