/** The names of what a page keeps in the browser, and which of them a service declares. */
import { real } from '../page.js'
import { attempt } from './attempt.js'

export type StorageKind = 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cacheStorage'

/** A declared name, in which `*` stands for any characters. */
export interface Declared {
  name: string
  kind: StorageKind
}

/** Each cookie the page can see, as raw name and value; none where the document has no cookies (opaque origins). */
export const readCookies = (document: Document): [name: string, value: string][] =>
  (attempt(() => real(document).cookie) ?? '').split('; ').map((it) => {
    const [name = '', ...value] = it.split('=')
    return [name, value.join('=')]
  })
