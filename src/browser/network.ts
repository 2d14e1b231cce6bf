/**
 * Posts receipts and renewals of the cookie, and asks for the region: only at addresses that a document may have, for `data:` would be
 * answered by the document itself. The document and the SDK's own files are fetched elsewhere (`tag/findConfig.ts`, `tag/loadModule.ts`).
 */
import { addressOf } from '../model/address.js'

const TIMEOUT_MS = 10_000

/** An answer, of whomever: a portal or a proxy may stand between. */
export interface Reply {
  /** Of HTTP; 0 for a redirect, which is not followed. */
  status: number
  /** The header `Retry-After`; of another origin only where that exposes it. */
  retryAfter: string | null
  body: string
}

/** Asks, and reads the answer, within ten seconds; what fails or takes longer gives `undefined`. */
async function ask<T>(window: Window & typeof globalThis, url: string, how: RequestInit, read: (response: Response) => Promise<T>): Promise<T | undefined> {
  if (!addressOf(url)) return undefined
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), TIMEOUT_MS)
  try {
    return await read(await window.fetch(url, { ...how, signal: stop.signal }))
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}

/**
 * A request that outlives its page. It follows no redirect: what is posted to one place arrives nowhere else.
 * @param url address, relative to the page
 * @param body JSON text, at most 64 KiB with all others on their way (the limit of keepalive requests)
 * @returns the whole answer; `undefined` where none came
 */
export const postJson = (window: Window & typeof globalThis, url: string, body: string, credentials: RequestCredentials = 'omit'): Promise<Reply | undefined> =>
  ask(window, url, { method: 'POST', body, keepalive: true, credentials, redirect: 'manual', headers: { 'content-type': 'application/json' } },
    async (response) => ({ status: response.status, retryAfter: response.headers.get('retry-after'), body: await response.text() }))

/** @returns what an address answers as JSON; `undefined` where it does not */
export const getJson = (window: Window & typeof globalThis, url: string): Promise<unknown> =>
  ask(window, url, {}, (response) => response.json() as Promise<unknown>)
