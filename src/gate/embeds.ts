/**
 * Holds what is not a script: frames, images, media, links. A file of its own for the script tag, fetched when a page has such an element;
 * until then it simply stays held.
 */

const ADDRESSES = ['src', 'srcset', 'href', 'poster', 'data']

export interface Embeds {
  /** Takes a marked element; what carries no waiting address is left alone. */
  hold(el: Element): void
  /** Shows or hides each by the grants of this moment. */
  apply(): void
}

/** @param allowed whether the element's need is met now */
export type CreateEmbeds = (allowed: (el: Element) => boolean) => Embeds

export const createEmbeds: CreateEmbeds = (allowed) => {
  const held = new Set<Element>()

  function apply(): void {
    for (const el of held) {
      if (!el.isConnected) {
        held.delete(el)
        continue
      }
      for (const name of ADDRESSES) {
        const value = el.getAttribute(`data-${name}`)
        if (value === null) continue
        if (!allowed(el)) el.removeAttribute(name)
        else if (el.getAttribute(name) !== value) el.setAttribute(name, value)
      }
    }
  }

  return { hold: (el) => void held.add(el), apply }
}
