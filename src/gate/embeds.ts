/** Held elements other than scripts: frames, images, media, links. They have their address while allowed and in the page, and at no other time. */
import type { HeldEmbed } from '../api.js'
import type { Environment, PageWindow } from '../environment.js'
import { real, realElement } from '../page/domClobbering.js'
import { VISIBLE } from './addressAttributes.js'
import type { Authorship } from './authorship.js'
import { describeElement } from './describeElement.js'
import { tagOf } from './describeElement.js'
import { createHeldAddresses, LOADING_ATTRIBUTES, type AddressState } from './heldAddresses.js'
import { MARK, needOf } from './mark.js'
import type { AroundCopy } from './watchPageCaches.js'

export interface Embeds extends AroundCopy {
  /** Takes a marked element that has come, or come back, or is marked otherwise now. */
  hold(el: Element): void
  /** Lets go of what has lost its mark. */
  drop(el: Element): void
  /** Lets go of what has left the page. */
  leave(): void
  /** Shows and hides by the grants of this moment. @param chosen whether the visitor has just chosen: that ends every "load once" */
  apply(chosen: boolean): void
  destroy(): void
}

/** What is held, in the order in which it came. */
interface Entry extends AddressState {
  order: number
}

const WATCHED = [MARK, ...LOADING_ATTRIBUTES.flatMap((it) => [it, `data-${it}`, `data-consent-${it}`])]

/**
 * @param may whether a need is met now
 * @param authorship whether an element is the page's own
 * @param once gets what the visitor has allowed by "load once"
 * @param held hears which embeds are held, whenever that changes
 */
export function createEmbeds(
  window: PageWindow, environment: Environment, may: (need: string) => boolean, authorship: Authorship, once: WeakSet<Element>, held: (embeds: readonly HeldEmbed[]) => void,
): Embeds {
  const { warn } = environment
  const heldAddresses = createHeldAddresses(window, environment, authorship)
  const entries = new Map<Element, Entry>()
  /** By need, with what was true of it when it was last looked at: what has not changed is not walked. */
  const needs = new Map<string, { met: boolean; of: Set<Element> }>()
  const waiting = new Map<Element, HeldEmbed>()
  const alone = new Set<Element>()
  /** What the page has changed in this task already: two that undo each other's work must not hold up the page. */
  const recent = new Set<Element>()
  const later = new Set<Element>()
  let [count, open, dirty, timed] = [0, false, false, false]

  function forget(el: Element, { need }: Entry): void {
    entries.delete(el)
    for (const set of [alone, once]) set.delete(el)
    const { of } = needs.get(need)!
    of.delete(el)
    if (!of.size) needs.delete(need)
    wait(el, false)
  }

  function join(el: Element, need: string): void {
    if (!needs.has(need)) needs.set(need, { met: may(need), of: new Set() })
    needs.get(need)!.of.add(el)
  }

  function wait(el: Element, waits: boolean): void {
    if (waiting.has(el) === waits) return
    dirty = true
    if (!waits) {
      waiting.delete(el)
      return
    }
    waiting.set(el, {
      element: el,
      need: needOf(el),
      load() {
        once.add(el)
        alone.add(el)
        settle([el])
        tell()
      },
    })
  }

  function look(el: Element): void {
    const entry = entries.get(el)
    if (!entry) return
    const it = real(el)
    // What has lost its mark is not held any more; what has left the page is left as it was found, for whoever puts it back.
    if (!it.isConnected || !it.hasAttribute(MARK)) {
      if (!it.isConnected) heldAddresses.withhold(el, entry)
      return forget(el, entry)
    }
    const need = needOf(el)
    if (need !== entry.need) {
      forget(el, entry)
      entries.set(el, entry)
      entry.need = need
      join(el, need)
    }
    heldAddresses.shield(el, need)
    const free = once.has(el) || may(need)
    if (free) heldAddresses.give(el, entry)
    else heldAddresses.takeBack(el, entry)
    wait(el, !free && VISIBLE.test(tagOf(el)))
  }

  /** What the page has changed meanwhile is looked at afterwards, and our own changes are not. */
  function settle(list: Iterable<Element>): void {
    const records = changed.takeRecords()
    for (const el of list) look(el)
    changed.takeRecords()
    if (records.length) follow(records)
  }

  function follow(records: readonly MutationRecord[]): void {
    const now = new Set<Element>()
    for (const { target } of records) {
      const el = entries.has(target as Element) ? target as Element : (target as Element).closest('picture, video, audio')
      if (el) (recent.has(el) ? later : now).add(el)
    }
    now.forEach((it) => recent.add(it))
    if (!timed) {
      timed = true
      setTimeout(() => {
        const rest = [...later]
        for (const set of [recent, later]) set.clear()
        timed = false
        settle(rest)
        tell()
      })
    }
    settle(now)
  }

  const changed = new window.MutationObserver((records) => {
    follow(records)
    tell()
  })

  function tell(sorted = false): void {
    if (!dirty) return
    dirty = false
    const list = [...waiting.values()]
    if (sorted) list.sort((a, b) => entries.get(a.element)!.order - entries.get(b.element)!.order)
    held(list)
  }

  function prepare(): void {
    const records = changed.takeRecords()
    for (const [el, entry] of entries) if (entry.shown) heldAddresses.empty(el)
    changed.takeRecords()
    if (records.length) follow(records)
  }

  return {
    hold(el) {
      const entry = entries.get(el)
      if (!entry) {
        const need = needOf(el)
        entries.set(el, { need, order: count++, shown: false, strange: true })
        join(el, need)
        const isWhole = /^(picture|video|audio)$/.test(tagOf(el))
        changed.observe(el, { attributeFilter: WATCHED, childList: isWhole, subtree: isWhole })
        if (/url\(/i.test(el.getAttribute('style') ?? '')) warn('not-held-style', need, describeElement(el, 'style'))
      }
      if (open) settle([el])
    },
    drop: (el) => settle([el]),
    leave: () => settle([...entries.keys()].filter((it) => !realElement(it).isConnected)),
    apply(chosen) {
      const list: Element[] = []
      if (chosen) {
        alone.forEach((it) => once.delete(it))
        list.push(...alone)
        alone.clear()
      }
      for (const [need, it] of needs) {
        const met = may(need)
        if (open && met === it.met) continue
        it.met = met
        list.push(...it.of)
      }
      open = true
      settle(list)
      tell(list.length > 0)
    },
    prepare,
    resume() {
      settle(heldAddresses.filled())
      tell()
    },
    destroy() {
      changed.disconnect()
      held([])
    },
  }
}
