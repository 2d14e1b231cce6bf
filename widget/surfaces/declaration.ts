/** The declaration on a policy page, alive: the page’s own styles apply to it, and it says how things stand with this visitor. */
import { categoryName, stateText } from '../../src/declaration/category.js'
import { declarationTree } from '../../src/declaration/declaration.js'
import type { Translation } from '../../src/declaration/translation.js'
import detailsEn from '../../src/i18n/languages/details/en.js'
import { panelDetailTexts, noticeTexts } from '../../src/i18n/languages/en.js'
import { surfaceTexts, type SurfaceMessages } from '../../src/i18n/languages/en.js'
import type { Consent, Details, Messages, ServiceTexts } from '../../src/index.js'
import { drawTree } from '../draw/drawTree.js'
import { hearPresses } from '../focus/hearPresses.js'
import { ignoreAccidentalPresses } from '../focus/ignoreAccidentalPresses.js'
import { followLanguage } from '../language/followLanguage.js'
import type { Describe } from '../language/serviceNames.js'
import { localeFor, type TextOptions } from '../language/visitorLanguage.js'
import { localToday } from '../localToday.js'
import { optOut } from './privacyLink/optOut.js'

export interface DeclarationOptions extends Omit<TextOptions, 'messages'> {
  /** Languages that are already here, by BCP 47 tag, with their details, which are English where they are left out. */
  messages?: Record<string, Messages & Partial<Details>> | undefined
  /** Asks a vendor integration for what it tells the visitor of a service. @default the handle’s own */
  describe?: Describe | undefined
}

export interface Declaration {
  /** Takes it off the page and stops listening. */
  destroy(): void
}

/**
 * Shows the declaration within an element, in the place of what was printed there at build time.
 * @param element part of the page; without a shadow root of its own
 */
export function mountDeclaration(consent: Consent, element: Element, options: DeclarationOptions = {}): Declaration {
  const { config, $decision, $grants, $policy } = consent
  const { load, loadDetails, messages = {}, describe = consent.describe } = options
  const brought = Object.create(null) as Record<string, ServiceTexts | undefined>
  const printed = element.firstElementChild
  const gesture = ignoreAccidentalPresses()
  let translation: Translation | undefined
  let said = ''
  /** Descriptions on their way. */
  let coming = 0
  let destroyed = false

  /** Another button is in the place of this one in a moment. */
  function pressed(run: () => void): void {
    gesture.done(element)
    run()
  }

  function draw(): void {
    // Until all that it says is there, what was printed is the better text.
    if (!translation || destroyed || (printed && coming)) return
    const { language } = translation
    drawTree(element, declarationTree(config, brought, translation, { today: localToday() }, $policy.get(), {
      decision: $decision.get(), grants: $grants.get(), said,
      change: () => consent.open('panel'),
      withdraw: () => pressed(() => consent.withdraw({ language })),
      optOut: (label) => pressed(() => optOut(consent, label, language)),
    }))
    // As large as a finger, whatever the page makes of buttons (WCAG 2.2, 2.5.5).
    element.querySelectorAll('button').forEach((it) => { it.style.minBlockSize = '44px' })
  }

  function tell(): void {
    if (translation) {
      const { messages: { comma } } = translation
      const states = config.categories.filter(({ id }) => $policy.get().locks[id] !== 'required')
        .map((it) => `${categoryName(it, translation!)}: ${stateText(it.id, $grants.get(), $policy.get(), translation!)}`)
      said = states.join(comma)
    }
    draw()
  }

  for (const service of config.services) {
    const answer = service.use && describe(service)
    if (!answer) continue
    coming++
    // Whoever fetches it reports what fails; what is known without it is shown.
    void answer.then((it) => { brought[service.id] = it }, () => undefined).then(() => {
      coming--
      draw()
    })
  }
  const both = load && loadDetails && Object.assign(async (locale: string) => {
    const [texts, details] = await Promise.all([load(locale), loadDetails(locale)])
    return { ...texts, ...details }
  }, load)
  const undo = [
    followLanguage<SurfaceMessages & Partial<Details>>(consent, { ...surfaceTexts, ...panelDetailTexts, ...noticeTexts, ...detailsEn }, { load: both, messages }, (texts, language, more) => {
      // It is read at leisure: one language after the other would only disturb, and no other is better than the printed one.
      if (more || (printed && language !== localeFor(consent, messages, load))) return
      translation = { language, messages: texts as Translation['messages'] }
      said = ''
      draw()
    }),
    $decision.listen(draw), $policy.listen(draw), $grants.listen(tell), gesture.stop, hearPresses(element),
    () => element.replaceChildren(),
  ]
  return {
    destroy() {
      destroyed = true
      undo.forEach((it) => it())
    },
  }
}
