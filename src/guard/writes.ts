/** Cookies, storage entries, databases and caches of services that are not allowed are not written. */
import { attempt } from '../browser/attempt.js'
import type { PageWindow } from '../environment.js'
import { createFailedConnection } from './failedConnection.js'
import type { Patches } from './patches.js'

/** Whether a text as assigned to `document.cookie` deletes (RFC 6265bis: Max-Age wins over Expires). */
function deletes(text: string): boolean {
  const age = /;\s*max-age\s*=\s*(-?\d+)/i.exec(text)
  if (age) return +age[1]! <= 0
  const expires = /;\s*expires\s*=([^;]*)/i.exec(text)
  return expires !== null && Date.parse(expires[1]!) <= Date.now()
}

const nameOf = (text: string): string => /^[^;=]*(?==)/.exec(text)?.[0].trim() ?? ''

/** @param mayWrite asks for a name, and takes note */
export function guardWrites(window: PageWindow, { add }: Patches, mayWrite: (kind: string, name: string) => boolean): void {
  // Taken now, as in `requests.ts`.
  const { Document, Storage, DOMException, EventTarget, Event } = window
  const { IDBFactory, IDBOpenDBRequest, IDBDatabase, CacheStorage } = window as Partial<PageWindow>
  const local = attempt(() => window.localStorage)
  const { CookieStore } = window as { CookieStore?: { prototype: object } }

  add(Document.prototype, 'cookie', 'set', (_self, [value]) => {
    const text = String(value)
    return deletes(text) || mayWrite('cookie', nameOf(text)) ? undefined : () => undefined
  })
  add(CookieStore?.prototype, 'set', 'value', (_self, [first]) => {
    const { name, expires } = (typeof first === 'object' && first !== null ? first : { name: first }) as { name: unknown; expires?: number | null }
    const past = typeof expires === 'number' && expires <= Date.now()
    return past || mayWrite('cookie', String(name)) ? undefined : () => Promise.resolve()
  })
  add(Storage.prototype, 'setItem', 'value', (self, [name]) => {
    const kind = self === local ? 'localStorage' : 'sessionStorage'
    return mayWrite(kind, String(name)) ? undefined : () => undefined
  })
  // As where the browser cannot open it (Indexed Database API 3.0, "UnknownError").
  const error = (name: string): DOMException => new DOMException('The operation failed.', name)
  add(IDBFactory?.prototype, 'open', 'value', (_self, [name]) => (mayWrite('indexedDB', String(name)) ? undefined : () => createFailedConnection(EventTarget, IDBOpenDBRequest!.prototype, {
    own: { readyState: 'pending', error: null, result: undefined, source: null, transaction: null, onsuccess: null, onblocked: null, onupgradeneeded: null },
    then: { readyState: 'done', error: error('UnknownError') }, events: [new Event('error', { bubbles: true, cancelable: true })],
  })))
  // One that is open already is closed, so that it can be deleted; whoever has it is told what the browser says of a closed one.
  add(IDBDatabase?.prototype, 'transaction', 'value', (self) => {
    const database = self as IDBDatabase
    return mayWrite('indexedDB', database.name) ? undefined : () => {
      database.close()
      throw error('InvalidStateError')
    }
  })
  add(CacheStorage?.prototype, 'open', 'value', (_self, [name]) => (mayWrite('cacheStorage', String(name)) ? undefined : () => Promise.reject(error('UnknownError'))))
}
