/** The small button that stays on the page. Plain DOM, and no texts but its own: it is what a returning visitor downloads. */
import { triggerLabel } from '../../src/i18n/languages/en.js'
import { isRightToLeft } from '../../src/i18n/locale.js'
import type { Consent } from '../../src/index.js'
import { real } from '../../src/page/domClobbering.js'
import { createHost } from '../draw/host.js'
import { onBody } from '../draw/onBody.js'
import { onChanges } from '../draw/onChanges.js'
import { hasVisibleOpener } from '../focus/hasVisibleOpener.js'
import { hearPresses } from '../focus/hearPresses.js'
import { ignoreAccidentalPresses, type GestureOptions } from '../focus/ignoreAccidentalPresses.js'
import { keepFocusUnobscured } from '../focus/keepFocusUnobscured.js'
import { keepInReach } from '../focus/keepInReach.js'
import { followLanguage } from '../language/followLanguage.js'
import type { TextOptions } from '../language/visitorLanguage.js'
import baseCss from '../styles/base.css?inline'
import css from '../styles/trigger.css?inline'

const english = { trigger: triggerLabel }

const ICON = 'M1 6h9m6 0h5M1 16h5m6 0h9M10 6a3 3 0 1 0 6 0a3 3 0 1 0-6 0M6 16a3 3 0 1 0 6 0a3 3 0 1 0-6 0'

export interface Trigger {
  destroy(): void
}

/**
 * Puts the button on the page where `ui.trigger` asks for it and shows it while the page has no such link of its own in sight. Only the banner, which offers
 * the same, hides it: behind the panel it stays, so that focus can come back to it.
 */
export function mountTrigger(consent: Consent, options: TextOptions & GestureOptions = {}): Trigger {
  const { config, $view, $silent, open } = consent
  const { trigger, position, triggerPosition = position } = config.ui
  if (!trigger) return { destroy() {} }
  const host = createHost('assent-trigger', baseCss + css, options.dress, { role: 'region', position: triggerPosition })
  const gesture = ignoreAccidentalPresses(options.pressed)
  const reach = keepInReach(host, 'top')
  const button = real(document).createElement('button')
  const [icon, lines] = ['svg', 'path'].map((it) => real(document).createElementNS('http://www.w3.org/2000/svg', it)) as [SVGElement, SVGElement]
  lines.setAttribute('d', ICON)
  icon.setAttribute('part', 'icon')
  icon.append(lines)
  button.append(icon)
  button.type = 'button'
  button.setAttribute('part', 'trigger')
  button.addEventListener('press', () => open('panel'))
  host.shadowRoot!.append(button)

  const label = ({ trigger: text }: typeof english, language: string): void => {
    host.lang = language
    host.dir = isRightToLeft(language) ? 'rtl' : 'ltr'
    button.title = text
    host.setAttribute('aria-label', text)
  }
  const show = (): void => {
    const was = host.hidden || !host.isConnected
    host.hidden = $silent.get() || $view.get() === 'banner' || hasVisibleOpener()
    if (was && !host.hidden) gesture.came(host)
    reach.raise()
  }
  const put = (): void => {
    if (!host.isConnected) {
      show()
      real(document).body.append(host)
    }
    reach.raise()
  }
  const undo = [
    followLanguage(consent, english, options, label), $view.listen(show), $silent.listen(show), onBody(put), onChanges(show),
    keepFocusUnobscured(host, triggerPosition), hearPresses(host), gesture.stop, reach.stop, () => host.remove(),
  ]
  return { destroy: () => undo.forEach((it) => it()) }
}
