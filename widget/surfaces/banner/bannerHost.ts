/** The banner's element, still without words: what places and styles them. */
import { createHost, type Dress } from '../../draw/host.js'
import { makeElement } from '../../draw/makeElement.js'
import type { Modal } from '../../focus/modal.js'
import bannerCss from '../../styles/banner.css?inline'
import baseCss from '../../styles/base.css?inline'
import textCss from '../../styles/text.css?inline'

/** Of the heading, which names the region. */
export const TITLE_ID = 'assent-title'

const slot = (name: string): Element => makeElement('slot', { name })

/** What places and styles what is slotted in. @param modal a dialog, else part of the page */
function makeFrame(modal: boolean): HTMLElement {
  const frame = modal
    ? makeElement<HTMLDialogElement>('dialog', { class: 'frame', part: 'banner', tabindex: '-1', closedby: 'none' })
    : makeElement('div', { class: 'frame', part: 'banner' })
  // It is answered by its buttons: Escape would leave the question open and the page closed.
  frame.addEventListener('cancel', (event) => event.preventDefault())
  const words = makeElement('div', { class: 'words', part: 'words' })
  words.append(...['title', 'status', 'text'].map(slot))
  const actions = makeElement('div', { class: 'actions', part: 'actions' })
  actions.append(slot('action'))
  frame.append(words, actions)
  return frame
}

/** @param modal makes it a dialog, else it is part of the page */
export function createBannerHost(attributes: { layout: string; position: string }, modal?: Modal, dress?: Dress): HTMLElement {
  const names = modal ? {} : { 'role': 'region', 'aria-labelledby': TITLE_ID }
  const host = createHost('assent-banner', baseCss + textCss + (modal?.css ?? '') + bannerCss, dress, { ...names, ...attributes })
  host.shadowRoot!.append(makeFrame(!!modal))
  return host
}
