/** Gives a held element its addresses, and takes them away. Who may have one, and when, is for `embeds.ts` to say. */
import type { Environment, PageWindow } from '../environment.js'
import { global, real } from '../page/domClobbering.js'
import { ADDRESS_ATTRIBUTES, mayHaveAddress, sourcesOf, waitingAttribute } from './addressAttributes.js'
import type { Authorship } from './authorship.js'
import { describeElement } from './describeElement.js'
import { tagOf } from './describeElement.js'
import { loadEagerly, isLazy, loadLazily } from './lazyLoading.js'
import { reinsertFrame } from './reinsertFrame.js'
import { isBlank } from './reinsertFrame.js'

/** `strange`: it may show what nobody here has given it. */
export interface AddressState {
  need: string
  shown: boolean
  strange: boolean
}

export interface HeldAddresses {
  /** What loads at once is kept for later. @returns whether there was something */
  withhold(el: Element, entry: AddressState): boolean
  takeBack(el: Element, entry: AddressState): void
  give(el: Element, entry: AddressState): void
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
export const LOADING_ATTRIBUTES = ['src', 'srcdoc', 'srcset', 'imagesrcset', 'href', 'data', 'poster']

/** What goes on playing when its address is gone, and begins anew when it gets it. */
const stays = (source: Element, name: string): boolean => name === 'src' && /^(video|audio|source)$/.test(tagOf(source))

/** The class by which a lazy loader finds what it is to load. */
const lazyClass = (source: Element): string | undefined => [...source.classList].find((it) => /lazy|lozad|unveil/i.test(it))

/** @param authorship whether an element is the page's own */
export function createHeldAddresses(window: PageWindow, { warn, trust, nonce }: Environment, authorship: Authorship): HeldAddresses {
  const document = real(window.document)
  const isGecko = global(window, 'mozInnerScreenX') !== undefined
  /** Source → what it was given, by attribute. A page may give it another address while it is allowed. */
  const given = new WeakMap<Element, Record<string, string>>()
  /** Source → its addresses when it was last given some, or left as it was. */
  const last = new WeakMap<Element, string>()
  /** Sources whose address was taken out of a lazy loader's sight. */
  const moved = new WeakSet<Element>()
  /** The page that a frame had in its own markup: nobody gains by its coming back. */
  const documents = new WeakMap<Element, string>()
  /** What has no address for the moment, since a copy is being taken. */
  const emptied = new Set<Element>()

  const attributesOf = (source: Element): readonly string[] => [...ADDRESS_ATTRIBUTES.get(tagOf(source)) ?? [], ...tagOf(source) === 'iframe' ? ['srcdoc'] : []]

  const addressOf = (source: Element): string => attributesOf(source).map((it) => source.getAttribute(it)).join(' ')

  function eachAttribute(el: Element, run: (source: Element, name: string) => void): void {
    for (const source of sourcesOf(el)) for (const name of attributesOf(source)) run(source, name)
  }

  /** A page in an attribute could be anybody's, and would run as this one: only what the page itself vouches for, or what is shut in. */
  const mayContain = (el: Element, page: string): boolean => documents.get(el) === page
    || (el.hasAttribute('sandbox') && !/allow-same-origin/i.test(el.getAttribute('sandbox')!))
    || (nonce !== '' && authorship.whole(el as HTMLElement))

  function hide(source: Element, name: string, need: string, shown: boolean): boolean {
    const value = source.getAttribute(name)
    if (value === null) return false
    if (name === 'srcdoc' && given.get(source)?.[name] !== value) documents.set(source, value)
    const place = waitingAttribute(source, name)
    if (!source.hasAttribute(place)) {
      warn('real-address', need, describeElement(source, name))
      source.setAttribute(lazyClass(source) ? `data-consent-${name}` : place, value)
    } else if (!shown) {
      warn('given-early', need, describeElement(source, name))
    }
    source.removeAttribute(name)
    return true
  }

  function withhold(el: Element, { need, shown }: AddressState): boolean {
    let some = false
    eachAttribute(el, (source, name) => {
      if (hide(source, name, need, shown)) some = true
    })
    for (const source of sourcesOf(el)) {
      given.delete(source)
      loadEagerly(source)
    }
    emptied.delete(el)
    return some
  }

  function takeBack(el: Element, entry: AddressState): void {
    if (el instanceof window.HTMLIFrameElement) {
      // Outside the page: in it, Chromium leaves what is shown when its address goes, and what is shown may ask the visitor to stay.
      if (entry.shown || attributesOf(el).some((it) => el.hasAttribute(it)) || (entry.strange && !isBlank(el))) reinsertFrame(document, el, () => withhold(el, entry))
    } else if ((withhold(el, entry) || entry.shown) && el instanceof window.HTMLMediaElement) {
      el.load()
    }
    entry.shown = entry.strange = false
  }

  function give(el: Element, entry: AddressState): void {
    if (emptied.has(el)) return
    const changes: (() => void)[] = []
    eachAttribute(el, (source, name) => {
      const place = waitingAttribute(source, name)
      const value = source.getAttribute(place)
      const now = source.getAttribute(name)
      const had = given.get(source) ?? {}
      if (value === null || (had[name] === value && (now !== null || stays(source, name)))) return
      given.set(source, { ...had, [name]: value })
      if (now === value) return
      if (name === 'srcdoc' ? !mayContain(source, value) : !mayHaveAddress(window, source, name, value)) {
        warn(name === 'srcdoc' ? 'unsafe-page' : 'unsafe-address', entry.need, describeElement(source, place))
        return
      }
      changes.push(() => source.setAttribute(name, name === 'srcdoc' ? trust.html(value, () => mayContain(source, value)) : value))
    })
    const sources = sourcesOf(el)
    // The page may give it another address: that loads as the first one did.
    const isOther = sources.some((source) => last.get(source) !== addressOf(source))
    if (entry.shown && !changes.length && !isOther) return
    // A copy of something shown waits until it is looked at; its original may have been one that nobody sees.
    const lazyAfterwards = !isGecko || tagOf(el) !== 'iframe'
    if (lazyAfterwards || changes.length) sources.forEach(loadEagerly)
    const change = (): void => {
      try {
        changes.forEach((it) => it())
      } catch (cause) {
        warn('embed-refused', entry.need, cause)
      }
    }
    // Firefox would load a frame again that it is told to load late; one that is told so before, and has a place, loads once.
    if (!lazyAfterwards && changes.length && el.getClientRects().length) loadLazily(el)
    // Chromium looks at the pictures of a preload when it comes, and at no other time.
    if (changes.length && /^(iframe|link)$/.test(tagOf(el))) reinsertFrame(document, el as HTMLElement, change)
    else change()
    for (const source of sources) last.set(source, addressOf(source))
    entry.shown = true
    if (changes.length && el instanceof window.HTMLMediaElement) el.load()
    if (!lazyAfterwards) return
    // Not before what it shows has begun to load; in Firefox, which would load a picture again, not before it has loaded.
    const loaded = (source: Element): Promise<unknown> => (isGecko && tagOf(source) === 'img' && (changes.length || isOther)
      ? new Promise((done) => { for (const it of ['load', 'error']) source.addEventListener(it, done, { once: true }) })
      : Promise.resolve())
    for (const source of sources) void loaded(source).then(() => { if (entry.shown) loadLazily(source) })
  }

  function shield(el: Element, need: string): void {
    for (const source of sourcesOf(el)) {
      const name = lazyClass(source)
      if (name === undefined) continue
      for (const it of attributesOf(source)) {
        const value = source.getAttribute(`data-${it}`)
        if (value === null || it === 'poster' || (source.hasAttribute(`data-consent-${it}`) && !moved.has(source))) continue
        warn('lazy-loader', need, describeElement(source, `data-${it}`), name)
        moved.add(source)
        source.setAttribute(`data-consent-${it}`, value)
        source.removeAttribute(`data-${it}`)
      }
    }
  }

  return {
    withhold,
    takeBack,
    give,
    shield,
    empty(el) {
      if (/^(iframe|img|picture)$/.test(tagOf(el)) && sourcesOf(el).some(isLazy)) return
      emptied.add(el)
      eachAttribute(el, (source, name) => source.removeAttribute(name))
    },
    filled() {
      const list = [...emptied]
      emptied.clear()
      return list
    },
  }
}
