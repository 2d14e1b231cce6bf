/** Held elements other than scripts: frames, images, media, links. They get their address back while allowed, and lose it after. */
import type { Environment, PageWindow } from '../environment.js'
import type { HeldEmbed } from '../handle.js'
import { ADDRESSES, mayHave, partsOf, VISIBLE } from './addresses.js'
import { describe, MARK, needOf, tagOf } from './mark.js'

export interface Embeds {
  hold(el: Element): void
  /** Shows and hides by the grants of this moment. */
  apply(): void
  /** Takes back what was allowed for one element alone. */
  forget(): void
  destroy(): void
}

/**
 * @param may whether a need is met now
 * @param held hears which embeds are held, whenever that changes
 */
export function createEmbeds(window: PageWindow, { warn, once }: Environment, may: (need: string) => boolean, held: (embeds: readonly HeldEmbed[]) => void): Embeds {
  const needs = new Set<Element>()
  const shown = new Set<Element>()
  /** The page that a frame had in its own markup. Nowhere in the page, where others could write it. */
  const documents = new WeakMap<Element, string>()
  let told: readonly Element[] = []
  // One that loses its mark, or gets another, is seen to at once.
  const marked = new window.MutationObserver(apply)

  const addressesOf = (part: Element): readonly string[] => ADDRESSES.get(tagOf(part)) ?? []

  /** An address that was written to load at once is kept for later, and said. */
  function disarm(el: Element, need: string): void {
    for (const part of partsOf(el)) {
      for (const name of addressesOf(part)) {
        const value = part.getAttribute(name)
        if (value === null) continue
        if (!part.hasAttribute(`data-${name}`)) {
          warn('real-address', need, describe(part, name))
          part.setAttribute(`data-${name}`, value)
        }
        part.removeAttribute(name)
      }
    }
    const page = tagOf(el) === 'iframe' ? el.getAttribute('srcdoc') : null
    if (page === null) return
    documents.set(el, page)
    el.removeAttribute('srcdoc')
  }

  function show(el: Element, need: string): void {
    let changed = false
    for (const part of partsOf(el)) {
      for (const name of addressesOf(part)) {
        const value = part.getAttribute(`data-${name}`)
        if (value === null || part.getAttribute(name) === value) continue
        if (!mayHave(window, part, name, value)) {
          warn('unsafe-address', need, describe(part, `data-${name}`))
          continue
        }
        part.setAttribute(name, value)
        changed = true
      }
    }
    const page = documents.get(el)
    if (page !== undefined && !el.hasAttribute('srcdoc')) el.setAttribute('srcdoc', page)
    shown.add(el)
    if (changed && el instanceof window.HTMLMediaElement) el.load()
  }

  function hide(el: Element, need: string): void {
    const loaded = shown.delete(el) || el.hasAttribute('srcdoc') || partsOf(el).some((part) => part.hasAttribute('src'))
    disarm(el, need)
    if (!loaded) return
    if (el instanceof window.HTMLMediaElement) el.load()
    // A frame whose address is taken away goes on showing what it has.
    if (el instanceof window.HTMLIFrameElement) el.contentWindow?.location.replace('about:blank')
  }

  function apply(): void {
    const waiting: Element[] = []
    for (const el of needs) {
      const need = needOf(el)
      // What has lost its mark is not held any more.
      if (!el.isConnected || !el.hasAttribute(MARK)) {
        for (const set of [needs, once, shown]) set.delete(el)
      } else if (once.has(el) || may(need)) {
        show(el, need)
      } else {
        hide(el, need)
        if (VISIBLE.test(tagOf(el))) waiting.push(el)
      }
    }
    if (waiting.length === told.length && waiting.every((it, i) => it === told[i])) return
    told = waiting
    held(waiting.map((element) => ({
      element,
      need: needOf(element),
      load() {
        once.add(element)
        apply()
      },
    })))
  }

  return {
    hold(el) {
      needs.add(el)
      marked.observe(el, { attributeFilter: [MARK] })
    },
    apply,
    forget: () => needs.forEach((it) => once.delete(it)),
    destroy() {
      marked.disconnect()
      held([])
    },
  }
}
