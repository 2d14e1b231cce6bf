/** Deletes what revoked services keep in the browser, as far as a page can reach it. */
import { attempt } from '../browser/attempt.js'
import { matchesPattern } from '../model/matchesPattern.js'
import { deleteCookie } from './deleteCookie.js'
import { readCookies } from './readCookies.js'

export type StorageKind = 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cacheStorage'

/** A declared name, in which `*` stands for any characters. */
export interface DeclaredName {
  name: string
  kind: StorageKind
}

/** How each kind of storage lists and deletes; a browser may lack or refuse any. */
const shelves: Record<StorageKind, { names(window: Window): string[] | Promise<string[]>; remove(window: Window, name: string): unknown }> = {
  cookie: { names: ({ document }) => readCookies(document).map((it) => it[0]), remove: ({ document }, name) => deleteCookie(document, name) },
  localStorage: { names: (window) => Object.keys(window.localStorage), remove: (window, name) => window.localStorage.removeItem(name) },
  sessionStorage: { names: (window) => Object.keys(window.sessionStorage), remove: (window, name) => window.sessionStorage.removeItem(name) },
  indexedDB: {
    names: (window) => window.indexedDB.databases().then((list) => list.flatMap((it) => it.name ?? [])),
    remove: (window, name) => window.indexedDB.deleteDatabase(name),
  },
  cacheStorage: { names: (window) => window.caches.keys(), remove: (window, name) => window.caches.delete(name) },
}

/**
 * @param gone what the revoked services declare
 * @param spared what allowed services declare, and the SDK's own: never deleted, whatever a pattern says
 * @param removeDatabase how a database is deleted
 */
export function sweepStorage(
  window: Window, gone: readonly DeclaredName[], spared: readonly DeclaredName[], removeDatabase: (name: string) => unknown = (name) => shelves.indexedDB.remove(window, name),
): void {
  for (const kind of new Set(gone.map((it) => it.kind))) {
    const { names } = shelves[kind]
    const remove = kind === 'indexedDB' ? removeDatabase : (name: string): unknown => shelves[kind].remove(window, name)
    const [out, kept] = [gone, spared].map((list) => list.filter((it) => it.kind === kind))
    const clean = (found: string[]): void => {
      for (const name of found) {
        if (out!.some((it) => matchesPattern(it.name, name)) && !kept!.some((it) => matchesPattern(it.name, name))) void attempt(async () => remove(name))?.catch(() => undefined)
      }
    }
    // What a browser cannot list is deleted by the names declared, as far as they are no patterns.
    const unlisted = (): void => clean(out!.map((it) => it.name))
    const found = attempt(() => names(window))
    if (Array.isArray(found)) clean(found)
    else if (found) void found.then(clean, unlisted)
    else unlisted()
  }
}
