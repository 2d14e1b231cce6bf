/**
 * Says that a choice was changed elsewhere and holds here in full only when the page is loaded anew, which the visitor may be in the middle
 * of using. Plain DOM, and no texts but its own.
 */
import { outdatedTexts } from '../../src/i18n/languages/en.js'
import { isRightToLeft } from '../../src/i18n/locale.js'
import type { Consent } from '../../src/index.js'
import { real } from '../../src/page/domClobbering.js'
import { createHost, type Dress } from '../draw/host.js'
import { makeElement } from '../draw/makeElement.js'
import { onBody } from '../draw/onBody.js'
import { createFocusRestorer } from '../focus/focusRestorer.js'
import { hearPresses } from '../focus/hearPresses.js'
import { ignoreAccidentalPresses, type GestureOptions } from '../focus/ignoreAccidentalPresses.js'
import { keepFocusUnobscured } from '../focus/keepFocusUnobscured.js'
import { keepInReach } from '../focus/keepInReach.js'
import { followLanguage, type LanguageOptions } from '../language/followLanguage.js'
import css from '../styles/notice.css?inline'

export interface OutdatedOptions extends LanguageOptions<typeof outdatedTexts>, GestureOptions {
  /** Gives it the site’s looks. */
  dress?: Dress | undefined
}

/** Shows it while the page waits for its reload, until the visitor closes it. The reload comes without it too, when the page is left. */
export function mountOutdated(consent: Consent, options: OutdatedOptions = {}): { destroy(): void } {
  const { config: { ui }, $outdated, $silent } = consent
  const gesture = ignoreAccidentalPresses(options.pressed)
  let undo: (() => void)[] = []
  const hide = (): void => undo.splice(0).forEach((it) => it())

  function show(outdated: boolean): void {
    hide()
    if (!outdated || $silent.get()) return
    const host = createHost('assent-notice', css, options.dress, { 'aria-live': 'polite', position: ui.position })
    const box = makeElement('section', { part: 'notice' })
    const text = makeElement('p', { part: 'text' })
    const [reload, close] = [makeElement('button', { type: 'button', part: 'button' }), makeElement('button', { type: 'button', part: 'button' })]
    const focusRestorer = createFocusRestorer((it) => it === host)
    const reach = keepInReach(host, 'top')
    reload.addEventListener('press', () => window.location.reload())
    close.addEventListener('press', () => {
      gesture.done(host)
      hide()
      focusRestorer.focus()
    })
    box.append(text, reload, close)
    // The frame is put into a host that is there already, and only then read out.
    const frame = requestAnimationFrame(() => {
      undo.push(followLanguage(consent, outdatedTexts, options, (texts, language, coming) => {
        host.lang = box.lang = language
        host.dir = isRightToLeft(language) ? 'rtl' : 'ltr'
        text.textContent = texts.outdatedText
        reload.textContent = texts.reload
        close.textContent = texts.noticeClose
        if (coming || box.isConnected) return
        host.shadowRoot!.append(box)
        gesture.came(host)
      }))
    })
    const put = (): void => {
      if (!host.isConnected) real(document).body.append(host)
      reach.raise()
    }
    undo = [onBody(put), keepFocusUnobscured(host, ui.position), hearPresses(host), focusRestorer.stop, reach.stop, () => cancelAnimationFrame(frame), () => host.remove()]
  }
  const stop = $outdated.subscribe(show)
  return {
    destroy() {
      stop()
      hide()
      gesture.stop()
    },
  }
}
