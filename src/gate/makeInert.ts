/** Markup that comes into the page by assent: what is active in it becomes what the gate holds, so that it is judged, ordered and taken back. */
import type { Environment, PageWindow } from '../environment.js'
import { real } from '../page/domClobbering.js'
import { ADDRESS_ATTRIBUTES, isEmbed, markedFor, mayHaveAddress } from './addressAttributes.js'
import { tagOf } from './describeElement.js'
import { MARK } from './mark.js'
import { isLive } from './scriptTypes.js'

export type MakeInert = (content: ParentNode, need: string) => void

export const createMakeInert = (window: PageWindow, { trust }: Pick<Environment, 'trust'>): MakeInert => {
  /**
   * Makes a script one that the gate holds and runs, if it is the page's own: a parsed one would never run, or at once, by whoever
   * parsed it, and what is marked within would not wait for its mark.
   */
  function makeScriptInert(script: HTMLScriptElement, need: string): void {
    const { type } = script
    if (isLive(type)) {
      if (type) script.setAttribute('data-type', type)
      script.type = 'text/plain'
      if (!script.hasAttribute(MARK)) script.setAttribute(MARK, need)
    }
    // Trusted Types look at the text of a copy that comes into the page, also where it is of a type that nothing runs.
    if (tagOf(script) && script.text) script.text = trust.text(script.text, () => !isLive(script.type))
  }

  /** Copies of the page that a cache or the page itself makes must not have an address that loads when they come back. */
  function makeEmbedInert(el: Element, need: string): void {
    if (isEmbed(el) && !markedFor(el)) el.setAttribute(MARK, need)
    if (!markedFor(el)) return
    for (const name of ADDRESS_ATTRIBUTES.get(tagOf(el)) ?? []) {
      const value = el.getAttribute(name)
      if (value === null || el.hasAttribute(`data-${name}`) || !mayHaveAddress(window, el, name, value)) continue
      el.setAttribute(`data-${name}`, value)
      el.removeAttribute(name)
    }
  }

  return function makeInert(content, need) {
    for (const el of content.querySelectorAll('*')) {
      const { localName, shadowRoot } = real(el)
      if (shadowRoot) makeInert(shadowRoot, need)
      if (localName === 'script') makeScriptInert(el as HTMLScriptElement, need)
      else makeEmbedInert(el, need)
    }
  }
}
