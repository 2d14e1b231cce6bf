/**
 * “Your Privacy Choices” and “Do Not Sell or Share My Personal Information” (CCPA § 1798.135; 11 CCR §§ 7013, 7015, 7026): one press
 * opts out, and it is confirmed where it was pressed. Plain DOM, in the font and colours of the page around it.
 */
import { privacyLinkTexts } from '../../../src/i18n/languages/details/en.js'
import type { Consent } from '../../../src/index.js'
import { optedOutCategories } from '../../../src/model/optedOutCategories.js'
import { real } from '../../../src/page/domClobbering.js'
import { makeElement } from '../../draw/makeElement.js'
import { hearPresses } from '../../focus/hearPresses.js'
import { ignoreAccidentalPresses } from '../../focus/ignoreAccidentalPresses.js'
import { followLanguage, type LanguageOptions } from '../../language/followLanguage.js'
import css from '../../styles/privacyLink.css?inline'
import { optOut } from './optOut.js'

export interface PrivacyChoicesOptions extends LanguageOptions<typeof privacyLinkTexts> {
  /** Which of the two labels; the element’s attribute `kind` when absent. */
  kind?: 'privacy-choices' | 'do-not-sell' | undefined
}

export interface PrivacyChoices {
  destroy(): void
}

/** The opt-out icon (11 CCR § 7015(b)): a check on white and an x on blue, each with its fill and stroke. */
const ICON = [
  ['M7 1h16a6 6 0 0 1 0 12H7A6 6 0 0 1 7 1', '#fff', '#06f'],
  ['M17.5 1H23a6 6 0 0 1 0 12h-9', '#06f', 'none'],
  ['M5.5 7.5L8 10l4-5.5', 'none', '#06f'],
  ['M20 4.5l5 5m0-5l-5 5', 'none', '#fff'],
] as const

function drawIcon(): SVGElement {
  const icon = makeElement<SVGElement>('svg', { 'viewBox': '0 0 30 14', 'part': 'icon', 'aria-hidden': 'true' }, '2000/svg')
  for (const [d, fill, stroke] of ICON) icon.append(makeElement('path', { d, fill, stroke }, '2000/svg'))
  return icon
}

/**
 * Shows the button in an element’s shadow root; the element’s own content is what is seen without it.
 * @param element one that can have a shadow root, such as `<assent-choices>` or a `div`
 */
export function mountPrivacyLink(consent: Consent, element: HTMLElement, options: PrivacyChoicesOptions = {}): PrivacyChoices {
  const { config, $decision, $grants, $policy } = consent
  const optedOutIds = optedOutCategories('gpc', consent.config)
  const services = config.services.filter(({ category = '' }) => optedOutIds.includes(category)).map(({ id }) => id)
  const shownAt = Date.now()
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' })
  const label = makeElement('span')
  const button = makeElement('button', { type: 'button', part: 'button' })
  const status = makeElement('span', { id: 'status', role: 'status', part: 'status' })
  const toggle = makeElement('button', { type: 'button', part: 'switch', role: 'switch', 'aria-checked': 'true', 'aria-labelledby': 'status', disabled: '' })
  const box = makeElement('div', { dir: 'auto' })
  const gesture = ignoreAccidentalPresses()
  let texts = privacyLinkTexts
  let language = 'en'

  button.append(drawIcon(), label)
  button.addEventListener('press', () => {
    gesture.done(element)
    // Said again to who presses again.
    status.textContent = ''
    optOut(consent, label.textContent, language, shownAt)
  })
  box.append(button, status, toggle)

  function draw(): void {
    const { locks } = $policy.get()
    const choices = $decision.get()?.choices ?? {}
    const off = ![...optedOutIds, ...services].some((id) => $grants.get()[id])
    const honored = off && optedOutIds.some((id) => locks[id] === 'gpc')
    box.lang = language
    label.textContent = (options.kind ?? element.getAttribute('kind') ?? $policy.get().links?.[0]) === 'do-not-sell' ? texts.doNotSell : texts.privacyChoices
    const text = honored ? texts.optOutHonored : off && optedOutIds.every((id) => choices[id] === false) ? texts.optedOut : ''
    if (status.textContent !== text) status.textContent = text
    button.hidden = honored
    toggle.hidden = !honored
  }

  // Where there are no constructed style sheets it looks like the browser's own buttons.
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
  } catch { /* as above */ }
  root.replaceChildren(box)
  const undo = [
    followLanguage(consent, privacyLinkTexts, options, (...it) => {
      [texts, language] = it
      draw()
    }),
    ...[$decision, $grants, $policy].map((it) => it.listen(draw)),
    gesture.stop, hearPresses(element),
    () => root.replaceChildren(real(document).createElement('slot')),
  ]
  return { destroy: () => undo.forEach((it) => it()) }
}
