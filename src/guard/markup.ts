/**
 * Elements that came as markup, by the parser or `innerHTML`. Their requests may be on their way before a script hears of them;
 * the address is taken away all the same, so that nothing of them runs or shows.
 */
import type { PageWindow } from '../environment.js'
import { markedFor } from '../gate/addressAttributes.js'
import { tagOf } from '../gate/describeElement.js'
import { real } from '../page/domClobbering.js'
import type { Elements } from './elements.js'
import { REQUEST_ATTRIBUTES, addressesIn, doesRequest } from './requestAttributes.js'

const FINDS = [...REQUEST_ATTRIBUTES.keys()].join()

/**
 * @param late asks for an address that may have been asked for already
 * @param all whether what is there already is looked at
 * @returns stops
 */
export function guardMarkup(
  { document, MutationObserver }: PageWindow, elements: Elements, late: (kind: string, address: string) => string | undefined, all: boolean,
): () => void {
  function inspect(el: Element, fresh: boolean): void {
    const tag = tagOf(el)
    // A script that is not the parser's has run, or never will.
    if (!REQUEST_ATTRIBUTES.has(tag) || markedFor(el) || (tag === 'script' && !(fresh && real(document).readyState === 'loading'))) return
    for (const name of REQUEST_ATTRIBUTES.get(tag)!) {
      const value = el.getAttribute(name)
      if (value === null || !doesRequest(el, name)) continue
      const need = addressesIn(name, value).map((it) => late(tag, it)).find(Boolean)
      if (need !== undefined) elements.take(el, name, value, need)
    }
  }
  const scan = (root: ParentNode, fresh: boolean): void => real(root).querySelectorAll(FINDS).forEach((it) => inspect(it, fresh))

  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        const { nodeType, firstElementChild } = real(node as Element)
        if (nodeType !== 1) continue
        inspect(node as Element, true)
        if (firstElementChild) scan(node as Element, true)
      }
    }
  })
  observer.observe(document, { childList: true, subtree: true })
  if (all) scan(document, false)
  return () => observer.disconnect()
}
