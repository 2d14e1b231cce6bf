/**
 * What those who look closer read in the panel: the services with their cookies and recipients, the visitor's own record, and the
 * choice of a language. A file of its own for the script tag, fetched when the panel opens.
 */
import type { ComponentChildren, createElement } from 'preact'
import { categoryName, keptText } from '../../../src/declaration/category.js'
import { ignoredSignalsTree } from '../../../src/declaration/ignoredSignals.js'
import { recordTree } from '../../../src/declaration/record.js'
import { linksTree, serviceTree } from '../../../src/declaration/service.js'
import { say, type Translation } from '../../../src/declaration/translation.js'
import { isBranch, type Tree } from '../../../src/declaration/tree.js'
import { fill } from '../../../src/i18n/fill.js'
import en from '../../../src/i18n/languages/details/en.js'
import { panelDetailTexts } from '../../../src/i18n/languages/en.js'
import { ownName } from '../../../src/i18n/ownName.js'
import type { CategoryOptions, Consent, Details, How, Receipt, ServiceTexts } from '../../../src/index.js'
import { real } from '../../../src/page/domClobbering.js'
import type { Describe } from '../../language/serviceNames.js'
import type { PanelTranslation } from '../../language/translationSource.js'
import { hasFile, languagesOf, overridesFor, type TextOptions } from '../../language/visitorLanguage.js'
import css from '../../styles/panelDetails.css?inline'
import { optOut } from '../privacyLink/optOut.js'
import type { Draft } from './Category.js'

export interface PanelDetails {
  /** What is there to be said by now; asks for the rest, and draws anew when it has come. */
  about(shown: PanelTranslation, receipt: Receipt | undefined, draft: Draft): About
}

export interface About {
  /** Ways out of a category, and its services. */
  category(category: CategoryOptions): ComponentChildren[]
  /** At the end, where it moves nothing when it comes: what the law wants at hand, who is responsible, the record, the choice of a language. */
  record: ComponentChildren[]
  /** What a choice that is saved now overrides, in the words shown. */
  how: Pick<How, 'override'>
}

/** Copies where the page is not a secure context and has no clipboard of its own. @returns whether it is copied */
function copySelected(element: Element): boolean {
  const range = real(document).createRange()
  range.selectNodeContents(element)
  const selection = getSelection()!
  selection.removeAllRanges()
  selection.addRange(range)
  return real(document).execCommand('copy')
}

/** Hands a document over as a file. */
function download(name: string, content: object): void {
  const link = real(document).createElement('a')
  link.href = URL.createObjectURL(new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

/** Styles what this file adds to the panel, which is another one each time it opens. */
function addStyles(element: Element | null): void {
  const root = element?.getRootNode() as ShadowRoot | undefined
  if (!root) return
  // Without constructed stylesheets it is all there, as plain as the rest.
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  } catch { /* as above */ }
}

export interface PanelDetailsOptions extends Pick<TextOptions, 'loadDetails'> {
  describe?: Describe | undefined
}

/** By which name a page's style sheets reach what has none of its own, by tag. */
const PART_BY_TAG: Readonly<Record<string, string>> = { p: 'text', h4: 'service-name', ul: 'list', li: 'item', code: 'code', a: 'link' }

/**
 * @param options where languages and the texts of vendor integrations come from; what fails is reported by whoever fetches it
 * @param draw draws the panel anew
 * @param element `createElement` of the copy of Preact that draws the panel
 */
export function createPanelDetails(consent: Consent, { describe = consent.describe, loadDetails }: PanelDetailsOptions, draw: () => void, element: typeof createElement): PanelDetails {
  const { config, $decision, $policy, $locale, setLocale } = consent
  // An id may be `constructor`.
  const described = Object.create(null) as Record<string, ServiceTexts | undefined>
  const brought: Record<string, Details | undefined> = {}
  /** The record that was copied from; the panel has another one each time it opens. */
  let copied: Element | undefined

  const bring = <T>(it: Promise<T> | undefined, use: (it: T) => void): void => void it?.then((got) => {
    use(got)
    draw()
  }, () => undefined)

  for (const service of config.services) {
    if (service.use) bring(describe(service), (it) => { if (it) described[service.id] = it })
  }

  function translationOf({ language, messages }: PanelTranslation): Translation {
    if (!(language in brought)) {
      brought[language] = undefined
      if (hasFile(language)) bring(loadDetails?.(language), (it) => { brought[language] = it })
    }
    return { language, messages: { ...panelDetailTexts, ...en, ...brought[language], ...messages, ...overridesFor(consent, language) } }
  }

  function copy(event: Event, id: string): void {
    const { clipboard } = navigator as { clipboard?: Clipboard }
    const record = (event.currentTarget as Element).closest('section')!
    const say = (it?: Element): void => {
      copied = it
      draw()
    }
    const select = (): void => {
      if (copySelected(record.querySelector('code')!)) say(record)
    }
    // Said again to who presses again.
    say()
    if (clipboard) clipboard.writeText(id).then(() => say(record), select)
    else select()
  }

  function languageTree({ language, messages }: Translation): Tree {
    const languages = $policy.get().languages ?? config.ui.locales ?? [...new Set(languagesOf(consent, {}, loadDetails))].sort()
    if (languages.length < 2) return ''
    return ['p', {}, ['label', {}, `${messages.language}: `, ['select', {
      part: 'language',
      onChange: (event) => setLocale((event.currentTarget as HTMLSelectElement).value),
    }, languages.map((it: string): Tree => ['option', { value: it, lang: it, selected: it === language || it === $locale.get() }, ownName(it)])]]]
  }

  const toNodes = (it: Tree): ComponentChildren =>
    isBranch(it) ? element(it[0], { part: PART_BY_TAG[it[0]], ...it[1] as object }, (it.slice(2) as Tree[]).map(toNodes)) : Array.isArray(it) ? it.map(toNodes) : it as string

  function recordIn(translation: Translation, receipt: Receipt | undefined): Tree {
    const { messages } = translation
    const decision = $decision.get()
    const button = (label: string, onPress: (event: Event) => void): Tree =>
      ['button', { type: 'button', part: 'button quiet', class: 'quiet', onPress }, label]
    return [
      ['h3', { part: 'record-name' }, messages.yourChoice],
      recordTree(decision, translation, ['p', {},
        button(messages.copy, (event) => copy(event, decision!.recordId)), ' ',
        button(messages.download, () => download(`consent-${decision!.recordId}.json`,
          receipt?.seq === decision!.seq ? receipt : { origin: location.origin, ...decision, time: new Date(decision!.time).toISOString() })), ' ',
        ['span', { role: 'status' }, copied?.isConnected && messages.copied],
      ]),
      languageTree(translation),
    ]
  }

  /** A button that stays pressed until the draft is saved or undone. */
  const switchTree = (label: string, pressed: boolean, press: () => void): Tree =>
    ['p', {}, ['button', { 'type': 'button', 'part': 'button quiet', 'class': 'quiet', 'aria-pressed': String(pressed), 'onPress': press }, label]]

  /** What a yes to this category would override, where the law lets it. */
  function overrideText(category: CategoryOptions, translation: Translation): string {
    const { overridable = [] } = $policy.get()
    const { id } = category
    return overridable.includes(id)
      ? fill(translation.messages.overrideText, { categories: categoryName(category, translation) }) : ''
  }

  function lockTree(category: CategoryOptions, translation: Translation, { isOn, toggle }: Draft): Tree {
    const { id } = category
    if ($policy.get().locks[id] === 'age') return ['p', {}, translation.messages.lockedByAge]
    const text = overrideText(category, translation)
    return text && [['p', {}, text], switchTree(translation.messages.override, isOn(id), () => toggle(id, !isOn(id)))]
  }

  function keptTree(category: CategoryOptions, translation: Translation): Tree {
    const policy = $policy.get()
    const offered = config.categories.map((it) => it.id).filter((id) => !policy.locks[id])
    const kept = offered.includes(category.id) && keptText(category, policy, offered, config, translation)
    return kept && ['p', {}, kept]
  }

  /** What runs without having been asked for where the rest is asked about, and how to stop it (UK PECR Sch. A1). */
  function objectionTree(id: string, translation: Translation, { isOn, toggle }: Draft): Tree {
    const { model, defaults } = $policy.get()
    return model === 'opt-in' && id !== 'required' && defaults[id] && $decision.get()?.choices[id] === undefined && [
      ['p', {}, translation.messages.objection],
      switchTree(translation.messages.object, !isOn(id), () => toggle(id, !isOn(id))),
    ]
  }

  function controllerTree({ messages }: Translation): Tree {
    const { name, contact } = $policy.get().controller ?? config.controller
    return (name || contact) && ['p', {}, `${messages.controller}: ${[name, contact].filter(Boolean).join(messages.comma)}`]
  }

  /** The links that the law wants at hand at all times: each opts out with one press (11 CCR § 7026). */
  const linksAtHand = ({ language, messages }: Translation): Tree => [...new Set($policy.get().links)].map((kind): Tree => {
    const label = messages[kind === 'do-not-sell' ? 'doNotSell' : 'privacyChoices']
    return ['p', {}, ['button', {
      type: 'button', part: 'button quiet', class: 'quiet',
      onPress: () => optOut(consent, label, language),
    }, label]]
  })

  return {
    about(shown, receipt, draft) {
      const translation = translationOf(shown)
      const texts = config.categories.map((it) => draft.isOn(it.id) && overrideText(it, translation)).filter(Boolean)
      return {
        how: texts.length ? { override: texts.join(' ') } : {},
        category: (category) => ([
          [
            keptTree(category, translation),
            category.lost ? ['p', { id: `${category.id}-lost` }, say(category.lost, translation)] : '',
            lockTree(category, translation, draft), objectionTree(category.id, translation, draft),
            linksTree(translation.messages.optOutLink, [...category.optOut ?? [], ...$policy.get().optOut?.[category.id] ?? []], translation),
          ],
          config.services.filter((it) => it.category === category.id).map((own): Tree => ['div', { part: 'service' },
            serviceTree({ own, brought: described[own.id] }, translation, 'h4'),
            objectionTree(own.id, translation, draft)]),
        ] as Tree[]).map(toNodes),
        record: [
          ...[ignoredSignalsTree($policy.get(), translation), linksAtHand(translation), controllerTree(translation)].map(toNodes),
          element('section', { part: 'record', ref: addStyles }, toNodes(recordIn(translation, receipt))),
        ],
      }
    },
  }
}

/** Makes what the panel shows to those who look closer. */
export type CreatePanelDetails = typeof createPanelDetails
