/** What a placeholder says and offers: what waits, who gets data, and how to load it. Plain DOM, and no texts but its own. */
import type { embedTexts } from '../../../src/i18n/languages/en.js'
import { isRightToLeft, textFor } from '../../../src/i18n/locale.js'
import type { Consent, HeldEmbed, Messages, ServiceOptions } from '../../../src/index.js'
import { addressOf } from '../../../src/model/address.js'
import { real } from '../../../src/page/domClobbering.js'
import { createHost, type Dress } from '../../draw/host.js'
import { hearPresses } from '../../focus/hearPresses.js'
import type { Gesture } from '../../focus/ignoreAccidentalPresses.js'
import baseCss from '../../styles/base.css?inline'
import textCss from '../../styles/text.css?inline'
import css from '../../styles/placeholder.css?inline'

export type EmbedTexts = Pick<Messages, keyof typeof embedTexts>

/** What all placeholders of a page share; words and language change. */
export interface PlaceholderContext {
  readonly consent: Consent
  readonly gesture: Gesture
  readonly dress: Dress | undefined
  texts: EmbedTexts
  language: string
}

export interface Face {
  readonly host: HTMLElement
  update(): void
  /** Hears no more presses. */
  stop(): void
}

/** The host an embed would load from, for where no provider is declared. */
function hostOf(element: Element): string {
  const address = ['consent-src', 'src', 'consent-data', 'data', 'poster', 'consent-srcset', 'srcset'].map((it) => element.getAttribute(`data-${it}`)).find(Boolean) ?? ''
  try {
    return new URL(address, real(document).baseURI).host
  } catch {
    return address
  }
}

/** @param page where it is to stand */
export function createFace({ element, need, load }: HeldEmbed, context: PlaceholderContext, page: Pick<Document, 'createElement' | 'defaultView'>): Face {
  const { consent, gesture } = context
  const { config, $policy, $grants } = consent
  const ids = need.split(' ').filter((id) => !id.startsWith('!'))
  const service: ServiceOptions | undefined = config.services.find((it) => ids.includes(it.id))
  const host = createHost('assent-embed', baseCss + textCss + css, context.dress, { role: 'group' }, page)
  const [text, actions, once, always] = ['p', 'div', 'button', 'button'].map((it) => page.createElement(it)) as
    [HTMLElement, HTMLElement, HTMLButtonElement, HTMLButtonElement]
  const sentence = (): string => context.texts.embedText
    .replace('{name}', textFor(service?.name, context.language) ?? ((element as HTMLElement).title || hostOf(element)))
    .replace('{provider}', service?.vendor.name ?? hostOf(element))

  /** Whether a yes to what it needs would load it: not what nobody declared, a signal or the law keeps off, or waits for a consent of its own. */
  function canAllow(): boolean {
    const grants = $grants.get()
    const { locks } = $policy.get()
    const isFree = (id: string): boolean => {
      const { category = id, needs = [] } = config.services.find((it) => it.id === id) ?? {}
      // An id may be `constructor`.
      return typeof grants[id] === 'boolean' && (grants[id] || !locks[category])
        && needs.every((other) => grants[other] || ids.includes(other) || locks[other] === 'elsewhere')
    }
    return ids.length > 0 && ids.every(isFree) && need.split(' ').every((id) => !id.startsWith('!') || grants[id.slice(1)] === false)
  }

  function update(): void {
    host.lang = context.language
    host.dir = isRightToLeft(context.language) ? 'rtl' : 'ltr'
    host.ariaLabel = text.textContent = sentence()
    once.textContent = context.texts.embedOnce
    always.textContent = context.texts.embedAlways
    always.hidden = !canAllow()
  }

  const shownAt = Date.now()
  once.addEventListener('press', () => {
    gesture.done(host, element)
    load()
  })
  always.addEventListener('press', () => {
    gesture.done(host, element)
    const { language } = context
    const texts = JSON.stringify({ language, surface: 'embed', texts: [sentence(), context.texts.embedOnce, context.texts.embedAlways] })
    consent.decide(Object.fromEntries(ids.map((id) => [id, true])), { method: 'embed.accept', language, shownAt, texts })
  })
  const poster = addressOf(element.getAttribute('data-consent-poster'))
  if (poster) host.setAttribute('poster', '')
  // The page may have a property of that name.
  host.style.setProperty('--poster', poster ? `url(${JSON.stringify(poster)})` : 'none')
  text.setAttribute('part', 'text')
  actions.setAttribute('part', 'actions')
  once.setAttribute('part', 'button once')
  always.setAttribute('part', 'button always')
  actions.append(once, always)
  host.shadowRoot!.append(text, actions)
  update()
  return { host, update, stop: hearPresses(host) }
}
