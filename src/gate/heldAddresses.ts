/** Gives a held element its addresses, and takes them away. Who may have one, and when, is for `embeds.ts` to say. */
import type { Environment, PageWindow } from '../environment.js'
import { global, real } from '../page/domClobbering.js'
import { ADDRESSES, mayHave, partsOf, waitsIn } from './addressAttributes.js'
import type { Own } from './authorship.js'
import { describe } from './describeElement.js'
import { tagOf } from './describeElement.js'
import { eager, isLazy, lazy } from './lazyLoading.js'
import { anew } from './reinsertFrame.js'
import { blank } from './reinsertFrame.js'

/** `strange`: it may show what nobody here has given it. */
export interface Shown {
  need: string
  shown: boolean
  strange: boolean
}

export interface Showing {
  /** What loads at once is kept for later. @returns whether there was something */
  disarm(el: Element, entry: Shown): boolean
  takeBack(el: Element, entry: Shown): void
  give(el: Element, entry: Shown): void
  /** Moves an address to where no lazy loader looks for one. */
  shield(el: Element, need: string): void
  /**
   * Takes addresses away for the moment in which the page is copied. Of frames and pictures no copy loads by itself; media go on
   * playing without theirs.
   */
  empty(el: Element): void
  /** What has been emptied and may have its addresses again. */
  filled(): Element[]
}

/** Every attribute that something can be loaded by. */
export const NAMES = ['src', 'srcdoc', 'srcset', 'imagesrcset', 'href', 'data', 'poster']

/** What goes on playing when its address is gone, and begins anew when it gets it. */
const stays = (part: Element, name: string): boolean => name === 'src' && /^(video|audio|source)$/.test(tagOf(part))

/** The class by which a lazy loader finds what it is to load. */
const lazyClass = (part: Element): string | undefined => [...part.classList].find((it) => /lazy|lozad|unveil/i.test(it))

/** @param own whether an element is the page's own */
export function createShowing(window: PageWindow, { warn, trust, nonce }: Environment, own: Own): Showing {
  const document = real(window.document)
  const isGecko = global(window, 'mozInnerScreenX') !== undefined
  /** Part → what it was given, by attribute. A page may give it another address while it is allowed. */
  const given = new WeakMap<Element, Record<string, string>>()
  /** Part → its addresses when it was last given some, or left as it was. */
  const last = new WeakMap<Element, string>()
  /** Parts whose address was taken out of a lazy loader's sight. */
  const moved = new WeakSet<Element>()
  /** The page that a frame had in its own markup: nobody gains by its coming back. */
  const documents = new WeakMap<Element, string>()
  /** What has no address for the moment, since a copy is being taken. */
  const emptied = new Set<Element>()

  const attributesOf = (part: Element): readonly string[] => [...ADDRESSES.get(tagOf(part)) ?? [], ...tagOf(part) === 'iframe' ? ['srcdoc'] : []]

  const addressOf = (part: Element): string => attributesOf(part).map((it) => part.getAttribute(it)).join(' ')

  function eachAttribute(el: Element, run: (part: Element, name: string) => void): void {
    for (const part of partsOf(el)) for (const name of attributesOf(part)) run(part, name)
  }

  /** A page in an attribute could be anybody's, and would run as this one: only what the page itself vouches for, or what is shut in. */
  const mayContain = (el: Element, page: string): boolean => documents.get(el) === page
    || (el.hasAttribute('sandbox') && !/allow-same-origin/i.test(el.getAttribute('sandbox')!))
    || (nonce !== '' && own.whole(el as HTMLElement))

  function hide(part: Element, name: string, need: string, shown: boolean): boolean {
    const value = part.getAttribute(name)
    if (value === null) return false
    if (name === 'srcdoc' && given.get(part)?.[name] !== value) documents.set(part, value)
    const place = waitsIn(part, name)
    if (!part.hasAttribute(place)) {
      warn('real-address', need, describe(part, name))
      part.setAttribute(lazyClass(part) ? `data-consent-${name}` : place, value)
    } else if (!shown) {
      warn('given-early', need, describe(part, name))
    }
    part.removeAttribute(name)
    return true
  }

  function disarm(el: Element, { need, shown }: Shown): boolean {
    let some = false
    eachAttribute(el, (part, name) => {
      if (hide(part, name, need, shown)) some = true
    })
    for (const part of partsOf(el)) {
      given.delete(part)
      eager(part)
    }
    emptied.delete(el)
    return some
  }

  function takeBack(el: Element, entry: Shown): void {
    if (el instanceof window.HTMLIFrameElement) {
      // Outside the page: in it, Chromium leaves what is shown when its address goes, and what is shown may ask the visitor to stay.
      if (entry.shown || attributesOf(el).some((it) => el.hasAttribute(it)) || (entry.strange && !blank(el))) anew(document, el, () => disarm(el, entry))
    } else if ((disarm(el, entry) || entry.shown) && el instanceof window.HTMLMediaElement) {
      el.load()
    }
    entry.shown = entry.strange = false
  }

  function give(el: Element, entry: Shown): void {
    if (emptied.has(el)) return
    const changes: (() => void)[] = []
    eachAttribute(el, (part, name) => {
      const place = waitsIn(part, name)
      const value = part.getAttribute(place)
      const now = part.getAttribute(name)
      const before = given.get(part) ?? {}
      if (value === null || (before[name] === value && (now !== null || stays(part, name)))) return
      given.set(part, { ...before, [name]: value })
      if (now === value) return
      if (name === 'srcdoc' ? !mayContain(part, value) : !mayHave(window, part, name, value)) {
        warn(name === 'srcdoc' ? 'unsafe-page' : 'unsafe-address', entry.need, describe(part, place))
        return
      }
      changes.push(() => part.setAttribute(name, name === 'srcdoc' ? trust.html(value, () => mayContain(part, value)) : value))
    })
    const parts = partsOf(el)
    // The page may give it another address: that loads as the first one did.
    const isOther = parts.some((part) => last.get(part) !== addressOf(part))
    if (entry.shown && !changes.length && !isOther) return
    // A copy of something shown waits until it is looked at; its original may have been one that nobody sees.
    const after = !isGecko || tagOf(el) !== 'iframe'
    if (after || changes.length) parts.forEach(eager)
    const change = (): void => {
      try {
        changes.forEach((it) => it())
      } catch (cause) {
        warn('embed-refused', entry.need, cause)
      }
    }
    // Firefox would load a frame again that it is told to load late; one that is told so before, and has a place, loads once.
    if (!after && changes.length && el.getClientRects().length) lazy(el)
    // Chromium looks at the pictures of a preload when it comes, and at no other time.
    if (changes.length && /^(iframe|link)$/.test(tagOf(el))) anew(document, el as HTMLElement, change)
    else change()
    for (const part of parts) last.set(part, addressOf(part))
    entry.shown = true
    if (changes.length && el instanceof window.HTMLMediaElement) el.load()
    if (!after) return
    // Not before what it shows has begun to load; in Firefox, which would load a picture again, not before it has loaded.
    const loaded = (part: Element): Promise<unknown> => (isGecko && tagOf(part) === 'img' && (changes.length || isOther)
      ? new Promise((done) => { for (const it of ['load', 'error']) part.addEventListener(it, done, { once: true }) })
      : Promise.resolve())
    for (const part of parts) void loaded(part).then(() => { if (entry.shown) lazy(part) })
  }

  function shield(el: Element, need: string): void {
    for (const part of partsOf(el)) {
      const name = lazyClass(part)
      if (name === undefined) continue
      for (const it of attributesOf(part)) {
        const value = part.getAttribute(`data-${it}`)
        if (value === null || it === 'poster' || (part.hasAttribute(`data-consent-${it}`) && !moved.has(part))) continue
        warn('lazy-loader', need, describe(part, `data-${it}`), name)
        moved.add(part)
        part.setAttribute(`data-consent-${it}`, value)
        part.removeAttribute(`data-${it}`)
      }
    }
  }

  return {
    disarm,
    takeBack,
    give,
    shield,
    empty(el) {
      if (/^(iframe|img|picture)$/.test(tagOf(el)) && partsOf(el).some(isLazy)) return
      emptied.add(el)
      eachAttribute(el, (part, name) => part.removeAttribute(name))
    },
    filled() {
      const list = [...emptied]
      emptied.clear()
      return list
    },
  }
}
