/**
 * The notice that the policy changes: ahead of its date, and for a while after it, until the visitor closes it. Plain DOM, and no
 * texts but its own. It stores nothing before it is closed.
 */
import { dateText } from '../../src/i18n/intl.js'
import { noticeTexts } from '../../src/i18n/languages/en.js'
import { isRightToLeft } from '../../src/i18n/locale.js'
import type { Config, Consent, Policy } from '../../src/index.js'
import { addressOf } from '../../src/model/address.js'
import { MS_PER_DAY } from '../../src/model/days.js'
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

export interface NoticeOptions extends LanguageOptions<typeof noticeTexts>, GestureOptions {
  /** Gives it the site’s looks. */
  dress?: Dress | undefined
}

export interface Notice {
  destroy(): void
}

/** For so long after its date a policy is news. */
const NEWS_MS = 30 * MS_PER_DAY

/** What there is to tell today, by the visitor’s own calendar. */
function newsOf({ announced = '', effective = '' }: Config['policy']): 'noticeText' | 'changedText' | undefined {
  // As if the visitor's clock showed UTC, in which the dates are read.
  const now = Date.now() - new Date().getTimezoneOffset() * 60_000
  const date = Date.parse(effective)
  if (now >= Date.parse(announced) && now < date + NEWS_MS) return now < date ? 'noticeText' : 'changedText'
  return undefined
}

/** What cannot be read was not closed; what cannot be kept is asked again on the next page. */
function attempt<T>(run: () => T): T | undefined {
  try {
    return run()
  } catch {
    return undefined
  }
}

/** Shows the notice where there is something to tell that the visitor has not closed, but never while the banner asks. */
export function mountNotice(consent: Consent, options: NoticeOptions = {}): Notice {
  const { config: { policy, storage, ui }, $policy, $silent, $view } = consent
  const key = `${storage.name}_notice`
  const news = newsOf(policy)
  if (!news || attempt(() => localStorage.getItem(key)) === policy.version) return { destroy() {} }
  // The frame is put into a host that is there already, and only then read out.
  const host = createHost('assent-notice', css, options.dress, { 'aria-live': 'polite', position: ui.position })
  const box = makeElement('section', { part: 'notice' })
  const text = makeElement('p', { part: 'text' })
  const link = makeElement('a', { part: 'link' })
  const button = makeElement('button', { type: 'button', part: 'button' })
  const focusRestorer = createFocusRestorer((it) => it === host)
  const gesture = ignoreAccidentalPresses(options.pressed)
  const reach = keepInReach(host, 'top')
  let ready = false

  function show(): void {
    const view = $view.get()
    if (!ready || $silent.get() || view === 'banner') box.remove()
    // Behind the panel it would not be heard.
    else if (view === 'none' && !box.isConnected) {
      host.shadowRoot!.append(box)
      gesture.came(host)
    }
  }
  // Of the region, once that is known.
  const lead = ({ url }: Policy): void => {
    if (addressOf(url)) link.setAttribute('href', url)
    else link.removeAttribute('href')
  }
  const destroy = (): void => undo.forEach((it) => it())

  button.addEventListener('press', () => {
    attempt(() => localStorage.setItem(key, policy.version))
    gesture.done(host)
    destroy()
    focusRestorer.focus()
  })
  const put = (): void => {
    if (!host.isConnected) real(document).body.append(host)
    reach.raise()
  }
  box.append(text, link, button)
  const undo = [
    $view.listen(show), $silent.listen(show), $policy.subscribe(lead), onBody(put), keepFocusUnobscured(host, ui.position), hearPresses(host), focusRestorer.stop, reach.stop,
    () => host.remove(),
  ]
  const frame = requestAnimationFrame(() => undo.push(followLanguage(consent, noticeTexts, options, (texts, language, coming) => {
    host.lang = box.lang = language
    host.dir = isRightToLeft(language) ? 'rtl' : 'ltr'
    link.textContent = texts.policyLink
    box.setAttribute('aria-label', texts.policyLink)
    text.textContent = texts[news].replace('{date}', dateText(policy.effective!, language))
    button.textContent = texts.noticeClose
    ready = !coming
    show()
  })))
  undo.push(() => cancelAnimationFrame(frame))
  return {
    destroy() {
      destroy()
      gesture.stop()
    },
  }
}
