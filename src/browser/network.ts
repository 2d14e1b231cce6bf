/**
 * Posts receipts and renewals of the cookie, and asks for the region. The only file that talks to the network on behalf of the SDK,
 * and only with addresses that a document may have: `data:` would be answered by the document itself.
 */
import { addressOf } from '../model/address.js'

const TIMEOUT = 10_000

/**
 * @param url address, relative to the page
 * @param body JSON text, at most 64 KiB (the limit of keepalive requests)
 * @returns the HTTP status, or 0 where no answer came within ten seconds
 */
export async function postJson(window: Window & typeof globalThis, url: string, body: string, credentials: RequestCredentials = 'omit'): Promise<number> {
  if (!addressOf(url)) return 0
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), TIMEOUT)
  try {
    const { status } = await window.fetch(url, {
      method: 'POST', body, keepalive: true, credentials, headers: { 'content-type': 'application/json' }, signal: stop.signal,
    })
    return status
  } catch {
    return 0
  } finally {
    clearTimeout(timer)
  }
}

/** @returns what an address answers as JSON; `undefined` where it does not within ten seconds */
export async function getJson(window: Window & typeof globalThis, url: string): Promise<unknown> {
  if (!addressOf(url)) return undefined
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), TIMEOUT)
  try {
    return await (await window.fetch(url, { signal: stop.signal })).json()
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Hands over a body while the page goes away. Nobody hears whether it arrived.
 * The last resort: common filter lists drop every third-party beacon.
 */
export const beaconJson = (window: Window, url: string, body: string): void => {
  try {
    if (addressOf(url)) window.navigator.sendBeacon(url, body)
  } catch {
    // The next page tries again.
  }
}
