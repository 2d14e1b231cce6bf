/** Cookies and storage entries of services that are not allowed are not written. */
import type { PageWindow } from '../../environment.js'
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
  const { Document, Storage } = window
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
    const kind = self === window.localStorage ? 'localStorage' : 'sessionStorage'
    return mayWrite(kind, String(name)) ? undefined : () => undefined
  })
}
