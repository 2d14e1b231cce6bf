/**
 * Addresses that scripts give to elements. One that is not allowed is never set: scripts and frames become what the gate holds,
 * anything else is kept here and gets its address at the grant. The page still reads the address that it wrote.
 */
import type { PageWindow } from '../environment.js'
import { markedFor, mayHaveAddress } from '../gate/addressAttributes.js'
import { MARK } from '../gate/mark.js'
import { real } from '../page/domClobbering.js'
import type { CheckRequest } from './checkRequest.js'
import type { Instead, Patches } from './patches.js'
import { addressesIn, doesRequest, HELD_BY_GATE, REQUEST_PROPERTIES } from './requestAttributes.js'

/** More waiting images than this are left out: pages send beacons by the hundred as images that nobody sees. */
const MOST_IMAGES = 500

export interface Elements {
  /** Holds an element that is in the page with an address that is not allowed. */
  take(el: Element, name: string, address: string, need: string): void
  /** Gives back what is allowed by now. */
  release(): void
}

export interface ElementNeeds {
  window: PageWindow
  check: CheckRequest
  allows(need: string): boolean
  allowed(address: string): boolean
  needOf(address: string): string | undefined
  /** Whether an address is of a service that was revoked. */
  isLost(address: string): boolean
  /** Whether the gate watches this document: in a frame nobody but the guard does. */
  gated: boolean
  /** What the visitor has allowed by "load once". */
  once: WeakSet<Element>
}

export function guardElements({ window, check, allows, allowed, needOf, isLost, gated, once }: ElementNeeds, { add }: Patches): Elements {
  // Taken now, as in `requests.ts`.
  const { Element, location } = window
  const document = real(window.document)
  // As they are now: the page's calls come through what is put over them.
  const { setAttribute, removeAttribute } = Element.prototype
  const put = (el: Element, name: string, value: string): void => setAttribute.call(el, name, value)
  /** What the page wrote and the element does not have. */
  const written = new WeakMap<Element, Map<string, string>>()
  const ours = new WeakSet<Node>()
  const kept = new Set<Element>()
  /** What got its address when that was revoked: a pixel that is nowhere in the page is not sent after the next grant. */
  const stray = new WeakSet<Element>()
  const isGated = (el: Element): boolean => gated && HELD_BY_GATE.test(el.localName)

  /** The address a script would get. Throws what the browser throws, such as at a text under Trusted Types. */
  function scriptAddress(value: unknown): string {
    const probe = document.createElement('script')
    setAttribute.call(probe, 'src', value as string)
    return probe.getAttribute('src')!
  }

  /** The gate finds what is inserted; what has been in the page already is inserted again. */
  function handOver(el: Element): void {
    const { parentNode, nextSibling } = el
    if (!el.isConnected || !parentNode) return
    el.remove()
    parentNode.insertBefore(el, nextSibling)
  }

  function hold(el: Element, name: string, address: string, need: string): void {
    written.set(el, (written.get(el) ?? new Map<string, string>()).set(name, address))
    const marked = el.hasAttribute(MARK)
    if (isLost(address)) stray.add(el)
    if (marked || isGated(el)) put(el, `data-${name}`, address)
    else if (kept.size < MOST_IMAGES) kept.add(el)
    if (!isGated(el) || (marked && !ours.has(el))) return
    ours.add(el)
    put(el, MARK, need)
    const { type, async } = el as HTMLScriptElement
    if (el.localName === 'script' && type !== 'text/plain') {
      if (type) put(el, 'data-type', type)
      // One made by a script waits for no other; the attribute says so where the property cannot.
      if (async) put(el, 'async', '')
      put(el, 'type', 'text/plain')
    }
    if (!marked) handOver(el)
  }

  /** The page gives an element another address, which is allowed: it waits for nothing any more. */
  function settle(el: Element, name: string, address: string): void {
    if (written.get(el)?.delete(name) && !written.get(el)!.size) kept.delete(el)
    if (!ours.has(el)) return
    if (needOf(address) !== undefined) return put(el, `data-${name}`, address)
    ours.delete(el)
    for (const it of [MARK, `data-${name}`]) removeAttribute.call(el, it)
    if (el.localName !== 'script') return
    put(el, 'type', el.getAttribute('data-type') ?? '')
  }

  function write(el: Element, name: string, value: unknown): Instead {
    if (name === 'type' && el.localName === 'script' && ours.has(el)) {
      return () => String(value) !== 'text/plain' && put(el, 'data-type', String(value))
    }
    if (!doesRequest(el, name)) return undefined
    let address: string
    try {
      address = el.localName === 'script' ? scriptAddress(value) : String(value)
    } catch (cause) {
      // Not tried again: each try is reported to the site.
      return () => { throw cause }
    }
    const whole = markedFor(el)
    // What the page has marked goes by its mark, and so do the sources of a video.
    const may = whole !== null && (once.has(whole) || (!ours.has(whole) && allows(whole.getAttribute(MARK)!)))
    const need = addressesIn(name, address).map((it) => check(el.localName, it, 'held', may)).find(Boolean)
    if (need !== undefined) return () => hold(el, name, address, need)
    settle(el, name, address)
    return undefined
  }

  for (const [owner, name] of [...REQUEST_PROPERTIES, ['HTMLScriptElement', 'type'] as const]) {
    const target = (window as unknown as Record<string, { prototype: object } | undefined>)[owner]?.prototype
    add(target, name, 'set', (self, [value]) => write(self as Element, name, value))
    if (name === 'type') continue
    add(target, name, 'get', (self) => {
      const value = written.get(self as Element)?.get(name)
      return value === undefined ? undefined : () => (name === 'srcset' ? value : new URL(value, (self as Element).baseURI).href)
    })
  }
  add(Element.prototype, 'setAttribute', 'value', (self, [name, value]) => write(self as Element, String(name).toLowerCase(), value))
  add(Element.prototype, 'setAttributeNS', 'value', (self, [, name, value]) => write(self as Element, String(name), value))

  return {
    take(el, name, address, need) {
      removeAttribute.call(el, name)
      hold(el, name, address, need)
    },
    release() {
      for (const el of kept) {
        const addresses = written.get(el)!
        if (stray.has(el) && !el.isConnected) addresses.clear()
        for (const [name, address] of addresses) {
          if (!addressesIn(name, address).every(allowed)) continue
          addresses.delete(name)
          if (mayHaveAddress({ document, location }, el, name, address)) put(el, name, address)
        }
        if (!addresses.size) kept.delete(el)
      }
      // Of services that share a host another one may have been allowed than the mark names.
      for (const el of document.querySelectorAll(`[${MARK}]`)) {
        const address = ours.has(el) ? el.getAttribute('data-src') ?? el.getAttribute('data-data') : null
        const need = address === null ? undefined : needOf(address)
        if (need === undefined || el.getAttribute(MARK) === need) continue
        put(el, MARK, need)
        handOver(el)
      }
    },
  }
}
