/**
 * What the banner says, as light DOM: direct children of the host, so that the visitor’s own tools can read and press it. What is the
 * same stays, and with it the focus, a press that is under way, and the words that a translator has put in the place of ours.
 */
import { makeElement } from '../../draw/makeElement.js'
import type { BannerContent } from './bannerContent.js'

interface Line {
  /** One of a kind within the banner, whatever comes and goes before it. */
  key: string
  tag: string
  text: string
  attributes: Record<string, string>
}

const lines = (slot: string, texts: readonly string[]): Line[] => texts.map((text, i) => ({ key: `${slot}${i}`, tag: 'p', text, attributes: { slot } }))

/**
 * @param host what it is put into
 * @param id of the heading
 * @param press told which of the buttons was pressed: reject, accept or acknowledge, settings, which look the same and come in this order
 * @returns draws it, with the link to the policy; and gives every text, in order: the receipt proves these words
 */
export function createBannerContent(host: HTMLElement, id: string, press: (index: number) => void): (content: BannerContent, link: { text: string; href: string }) => string[] {
  const elements = new Map<string, HTMLElement>()
  /** What was last written, which is not always what is read there. */
  const written = new Map<string, string>()

  function elementOf({ key, tag, text, attributes }: Line): HTMLElement {
    let it = elements.get(key)
    if (!it) {
      it = makeElement(tag)
      elements.set(key, it)
      if (tag === 'button') it.addEventListener('press', () => press(+key.slice(-1)))
    }
    for (const [name, value] of Object.entries(attributes)) if (it.getAttribute(name) !== value) it.setAttribute(name, value)
    if (written.get(key) !== text) it.textContent = text
    written.set(key, text)
    return it
  }

  return ({ title, status, texts, kept, labels, asks }, link) => {
    const wanted: Line[] = [
      { key: 'title', tag: 'h2', text: title, attributes: { slot: 'title', id } },
      ...lines('status', status),
      ...lines('text', texts),
      ...(kept ? [{ key: 'kept', tag: 'span', text: `${kept} `, attributes: { slot: 'text' } }] : []),
      { key: 'link', tag: 'a', text: link.text, attributes: { slot: 'text', href: link.href } },
      // The value names the button for tools, as in `assent-banner button[value=reject]`.
      ...labels.map((text, i) => ({ key: `action${i}`, tag: 'button', text, attributes: { slot: 'action', type: 'button', value: ['reject', asks ? 'accept' : 'acknowledge', 'settings'][i]! } })),
    ]
    // Those first: what follows them is then where it was, and need not be moved.
    for (const [key, it] of elements) {
      if (wanted.some((line) => line.key === key)) continue
      it.remove()
      elements.delete(key)
      written.delete(key)
    }
    let last: Element | undefined
    for (const line of wanted) {
      const it = elementOf(line)
      const place: Element | null = last ? last.nextElementSibling : host.firstElementChild
      if (place !== it) host.insertBefore(it, place)
      last = it
    }
    return wanted.map((it) => it.text)
  }
}
