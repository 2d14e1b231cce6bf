/** Draws the question in words that were made when the site was built; what else a banner needs comes behind it and goes on with it. */
import { makeElement } from '../../widget/draw/makeElement.js'
import { setLanguage } from '../../widget/draw/setLanguage.js'
import { createBannerHost } from '../../widget/surfaces/banner/bannerHost.js'
import type { Consent } from '../api.js'
import type { PageWindow } from '../environment.js'
import { real } from '../page/domClobbering.js'
import { listen } from '../page/listen.js'
import type { Question } from './site.js'
import { carryOut, giveWay, howByTexts, isPressed, removeStandIn } from './standIn.js'

/** Sooner after it has come no press was meant for it, in ms; those of keyboards and tools are. */
const SOONEST_PRESS_MS = 500

export interface DrawnQuestion {
  /** Gives it to whoever goes on with it, once, while it is on the page and looks as all do that the widget makes. */
  handOver(): HTMLElement | undefined
  /** Has it go, unless somebody goes on with it; the focus stays where it was, on what has taken its place. */
  leave(): void
}

/** @param now ms since 1970 UTC */
export function drawQuestion(window: PageWindow, consent: Consent, question: Question, now: () => number): DrawnQuestion {
  const { language, rightToLeft, lines, labels, looks } = question
  const { config: { ui: { layout, position } }, $view } = consent
  const page = real(window.document)
  const dress = looks && ((host: HTMLElement, sheet: CSSStyleSheet): void => {
    for (const [name, value] of Object.entries(looks.attributes)) host.setAttribute(name, value)
    sheet.insertRule(`@media all{${looks.css}}`, sheet.cssRules.length)
  })
  const host = createBannerHost({ layout, position }, undefined, dress)
  host.append(...lines.map(([tag, text, attributes]) => {
    const it = makeElement(tag, attributes)
    it.textContent = text
    return it
  }))
  setLanguage(host, language, rightToLeft, labels)
  let [shownAt, came, gone] = [0, 0, false]
  function click(event: MouseEvent): void {
    const button = event.composedPath().find((it) => (it as Partial<Element>).parentNode === host) as HTMLButtonElement | undefined
    const tooSoon = event.isTrusted && event.detail && event.timeStamp < came + SOONEST_PRESS_MS
    if (button && !tooSoon) carryOut(consent, button.value, (method) => howByTexts(method, language, lines.map((it) => it[1]), shownAt))
  }
  function end(): void {
    gone = true
    stop()
    deafen()
  }
  function leave(): void {
    end()
    giveWay(page, host)
  }
  /** A page that is still being read may have no body; where the banner in its HTML is being pressed, that comes first. */
  function put(): void {
    if (host.isConnected || gone || $view.get() !== 'banner') return
    if (!page.body || isPressed(window)) return void requestAnimationFrame(put)
    page.body.append(host)
    shownAt = now()
    // What stood there before has been read.
    came = removeStandIn(window) ? 0 : new Event('').timeStamp
  }

  const deafen = listen(window, ['click'], click, true)
  const stop = $view.listen((view) => (view === 'none' ? leave() : put()))
  put()
  return {
    handOver() {
      if (looks || gone || !host.isConnected) return undefined
      end()
      return host
    },
    leave: () => { if (!gone) leave() },
  }
}
