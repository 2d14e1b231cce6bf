/**
 * `fetch`, `XMLHttpRequest` and `sendBeacon` to hosts that are not allowed: the first two fail as the network fails, a beacon waits, unless
 * its service was revoked: what was gathered without a permission is not sent with the next.
 */
import type { PageWindow } from '../environment.js'
import { real } from '../page/domClobbering.js'
import type { CheckRequest } from './checkRequest.js'
import type { Patches } from './patches.js'

/** More waiting beacons than this are left out. */
const MOST_BEACONS = 100

/**
 * @param isLost whether an address is of a service that was revoked
 * @returns sends the beacons that are allowed by now
 */
export function guardRequests(
  window: PageWindow, { add }: Patches, checkRequest: CheckRequest, allowed: (address: string) => boolean, isLost: (address: string) => boolean,
): () => void {
  // Taken now: when its frame has gone on to another site, a window gives nothing any more to who has its functions still.
  const { XMLHttpRequest, Navigator, Request, ProgressEvent, Event, DOMException, TypeError, navigator, document } = window
  const sendBeacon = Navigator.prototype.sendBeacon as Navigator['sendBeacon'] | undefined
  const opened = new WeakMap<object, { address: string; wait: boolean }>()
  let beacons: [address: string, data: BodyInit | null | undefined][] = []

  /** Of a request as of any window: only a real one lets its address be read so. */
  const urlOf = Object.getOwnPropertyDescriptor(Request.prototype, 'url')?.get
  function addressOf(input: unknown): string {
    try {
      return urlOf!.call(input) as string
    } catch {
      return String(input)
    }
  }

  add(window, 'fetch', 'value', (_self, [input]) =>
    (checkRequest('fetch', addressOf(input), 'refused') === undefined ? undefined : () => Promise.reject(new TypeError('Failed to fetch'))))
  // Sent when the page ends, or so much later (Chromium 135).
  add(window, 'fetchLater', 'value', (_self, [input]) => (checkRequest('fetch', addressOf(input), 'refused') === undefined ? undefined : () => ({ activated: false })))

  /** As a request that got no answer: `readyState` 4, `status` 0. */
  function fail(xhr: XMLHttpRequest): void {
    Object.defineProperty(xhr, 'readyState', { value: 4, configurable: true })
    xhr.dispatchEvent(new Event('readystatechange'))
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
    if (!request || checkRequest('xhr', request.address, 'refused') === undefined) return undefined
    return () => {
      if (request.wait) throw new DOMException('Failed to load', 'NetworkError')
      // Opened anew or aborted meanwhile, it is another request, or none.
      setTimeout(() => {
        if (opened.get(xhr) === request) fail(xhr)
      })
    }
  })
  add(XMLHttpRequest.prototype, 'abort', 'value', (self) => {
    const request = opened.get(self as object)
    if (request) opened.set(self as object, { ...request })
    return undefined
  })

  add(Navigator.prototype, 'sendBeacon', 'value', (_self, [url, data]) => {
    const address = String(url)
    const lost = isLost(address)
    if (checkRequest('beacon', address, lost ? 'refused' : 'held') === undefined) return undefined
    return () => {
      if (!lost && beacons.length < MOST_BEACONS) beacons.push([new URL(address, real(document).baseURI).href, data as BodyInit])
      return true
    }
  })

  return () => {
    const waiting = beacons
    beacons = waiting.filter(([address]) => !allowed(address))
    for (const [address, data] of waiting) if (allowed(address)) sendBeacon?.call(navigator, address, data)
  }
}
