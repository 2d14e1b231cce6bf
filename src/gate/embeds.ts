/** Held elements other than scripts: frames, images, media, links. They get their address back while allowed, and lose it after. */
import type { Environment, PageWindow } from '../environment.js'
import type { HeldEmbed } from '../handle.js'
import { MARK, needOf, ONCE } from './mark.js'

export interface Embeds {
  hold(el: Element): void
  /** Shows and hides by the grants of this moment. */
  apply(): void
  /** Takes back what was allowed for one element alone. */
  forget(): void
  destroy(): void
}

const ADDRESSES = ['src', 'srcset', 'href', 'poster', 'data']
/** What shows something in a place of its own, and so can have a placeholder there. */
const VISIBLE = /^(iframe|embed|object|video|audio|img)$/

/** The element and its parts: sources of a picture, tracks of a video. What is marked itself is not a part. */
const partsOf = (el: Element): Element[] => [el, ...[...el.querySelectorAll('*')].filter((it) => !it.hasAttribute('data-consent'))]

/**
 * @param may whether a need is met now
 * @param held hears which embeds are held, whenever that changes
 */
export function createEmbeds(window: PageWindow, { warn }: Environment, may: (need: string) => boolean, held: (embeds: readonly HeldEmbed[]) => void): Embeds {
  const needs = new Set<Element>()
  const shown = new Set<Element>()
  /** Allowed by the visitor for this page and this element alone. */
  const once = new Set<Element>()
  let told: readonly Element[] = []
  // One that loses its mark, or gets another, is seen to at once.
  const marked = new window.MutationObserver(apply)

  /** An address that was written to load at once is kept for later, and said. */
  function disarm(el: Element, need: string): void {
    for (const part of partsOf(el)) {
      for (const name of ADDRESSES) {
        const value = part.getAttribute(name)
        if (value === null || (name === 'href' && part.localName !== 'link')) continue
        if (!part.hasAttribute(`data-${name}`)) {
          warn('real-address', need, `<${part.localName} ${name}="${value}">`)
          part.setAttribute(`data-${name}`, value)
        }
        part.removeAttribute(name)
      }
    }
  }

  function show(el: Element): void {
    let changed = false
    for (const part of partsOf(el)) {
      for (const name of ADDRESSES) {
        const value = part.getAttribute(`data-${name}`)
        if (value === null || part.getAttribute(name) === value) continue
        part.setAttribute(name, value)
        changed = true
      }
    }
    shown.add(el)
    if (changed && el instanceof window.HTMLMediaElement) el.load()
  }

  function hide(el: Element, need: string): void {
    const loaded = shown.delete(el) || partsOf(el).some((part) => part.hasAttribute('src'))
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
        el.removeAttribute(ONCE)
      } else if (once.has(el) || may(need)) {
        show(el)
      } else {
        hide(el, need)
        if (VISIBLE.test(el.localName)) waiting.push(el)
      }
    }
    if (waiting.length === told.length && waiting.every((it, i) => it === told[i])) return
    told = waiting
    held(waiting.map((element) => ({
      element,
      need: needOf(element),
      load() {
        once.add(element)
        element.setAttribute(ONCE, '')
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
    forget() {
      once.forEach((it) => it.removeAttribute(ONCE))
      once.clear()
    },
    destroy() {
      marked.disconnect()
      held([])
    },
  }
}
