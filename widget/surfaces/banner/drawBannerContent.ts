/**
 * What the banner says, as light DOM: direct children of the host, so that the visitor’s own tools can read and press it. What is the
 * same stays, and with it the focus, a press that is under way, and the words that a translator has put in the place of ours.
 */
import { makeElement } from '../../draw/makeElement.js'
import type { BannerContent } from './bannerContent.js'
import { bannerLines, type BannerLine } from './bannerLines.js'

/** Whether it is built for a site's own files, which draw the banner before the widget is here. */
declare const __SITE__: boolean

/**
 * @param host what it is put into
 * @param id of the heading
 * @param press told which of the buttons was pressed: reject, accept or acknowledge, settings, which look the same and come in this order
 * @returns draws it, with the link to the policy; and gives every text, in order: the receipt proves these words
 */
export function createBannerContent(host: HTMLElement, id: string, press: (index: number) => void): (content: Omit<BannerContent, 'asked'>, link: { text: string; href: string }) => string[] {
  const elements = new Map<string, HTMLElement>()
  /** What was last written, which is not always what is read there. */
  const written = new Map<string, string>()

  function take({ key, tag }: BannerLine, it: HTMLElement): HTMLElement {
    elements.set(key, it)
    if (tag === 'button') it.addEventListener('press', () => press(+key.slice(-1)))
    return it
  }

  /** What stands there already, drawn by whoever asked first, is kept as far as it is of the same kind. */
  function adopt(wanted: readonly BannerLine[]): void {
    for (const it of [...host.children] as HTMLElement[]) {
      const line = wanted.find(({ key, tag, attributes }) => !elements.has(key) && it.localName === tag && ['slot', 'value'].every((name) => it.getAttribute(name) === (attributes[name] ?? null)))
      if (line) written.set(line.key, take(line, it).textContent)
      else it.remove()
    }
  }

  function elementOf(line: BannerLine): HTMLElement {
    const { key, tag, text, attributes } = line
    const it = elements.get(key) ?? take(line, makeElement(tag))
    for (const [name, value] of Object.entries(attributes)) if (it.getAttribute(name) !== value) it.setAttribute(name, value)
    if (written.get(key) !== text) it.textContent = text
    written.set(key, text)
    return it
  }

  return (content, link) => {
    const wanted = bannerLines(content, link, id)
    if (__SITE__ && !elements.size) adopt(wanted)
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
