/** `fetch`, `XMLHttpRequest` and `sendBeacon` to hosts that are not allowed: the first two fail as the network fails, a beacon waits. */
import type { PageWindow } from '../../environment.js'
import { real } from '../../page.js'
import type { Ask } from './guard.js'
import type { Patches } from './patches.js'

/** More waiting beacons than this are left out. */
const LIMIT = 100

/** @returns sends the beacons that are allowed by now */
export function guardRequests(window: PageWindow, { add }: Patches, ask: Ask, allowed: (address: string) => boolean): () => void {
  const { XMLHttpRequest, Navigator, Request, ProgressEvent, DOMException, navigator } = window
  const sendBeacon = Navigator.prototype.sendBeacon as Navigator['sendBeacon'] | undefined
  const opened = new WeakMap<object, { address: string; wait: boolean }>()
  let beacons: [address: string, data: BodyInit | null | undefined][] = []

  add(window, 'fetch', 'value', (_self, [input]) => {
    const address = input instanceof Request ? input.url : String(input)
    return ask('fetch', address, 'refused') === undefined ? undefined : () => Promise.reject(new TypeError('Failed to fetch'))
  })

  /** As a request that got no answer: `readyState` 4, `status` 0. */
  function fail(xhr: XMLHttpRequest): void {
    Object.defineProperty(xhr, 'readyState', { value: 4, configurable: true })
    xhr.dispatchEvent(new window.Event('readystatechange'))
    for (const type of ['error', 'loadend']) xhr.dispatchEvent(new ProgressEvent(type))
  }

  add(XMLHttpRequest.prototype, 'open', 'value', (self, args) => {
    Reflect.deleteProperty(self as object, 'readyState')
    opened.set(self as object, { address: String(args[1]), wait: args.length > 2 && !args[2] })
    return undefined
  })
  add(XMLHttpRequest.prototype, 'send', 'value', (self) => {
    const xhr = self as XMLHttpRequest
    const request = opened.get(xhr)
    if (!request || ask('xhr', request.address, 'refused') === undefined) return undefined
    return () => {
      if (request.wait) throw new DOMException('Failed to load', 'NetworkError')
      // Opened anew or aborted meanwhile, it is another request, or none.
      setTimeout(() => opened.get(xhr) === request && fail(xhr))
    }
  })
  add(XMLHttpRequest.prototype, 'abort', 'value', (self) => {
    const request = opened.get(self as object)
    if (request) opened.set(self as object, { ...request })
    return undefined
  })

  add(Navigator.prototype, 'sendBeacon', 'value', (_self, [url, data]) => {
    const address = String(url)
    if (ask('beacon', address, 'held') === undefined) return undefined
    return () => {
      if (beacons.length < LIMIT) beacons.push([new URL(address, real(window.document).baseURI).href, data as BodyInit])
      return true
    }
  })

  return () => {
    const waiting = beacons
    beacons = waiting.filter(([address]) => !allowed(address))
    for (const [address, data] of waiting) if (allowed(address)) sendBeacon?.call(navigator, address, data)
  }
}
