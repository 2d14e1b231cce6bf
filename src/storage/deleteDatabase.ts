/**
 * Databases that go. One that a page has open is deleted by the browser when nobody has it any more, which may be after the page that
 * asked for it has gone and its wish with it; so the name is kept until it is done, for the next page to ask again.
 */
import { attempt } from '../browser/attempt.js'
import { readLocal } from './choiceReader.js'
import { leftDatabasesKey } from './deleteLeftDatabases.js'

/** @param stored name that the choice is stored under */
function leftDatabases(window: Window, stored: string): string[] {
  const list: unknown = attempt(() => JSON.parse(readLocal(window, leftDatabasesKey(stored))) as unknown)
  return Array.isArray(list) ? list.filter((it) => typeof it === 'string') : []
}

/** @param change what is left, from what was left; read anew, since other tabs write it too */
export function updateLeftDatabases(window: Window, stored: string, change: (left: string[]) => string[]): void {
  const left = leftDatabases(window, stored)
  const next = [...new Set(change(left))]
  if (next.join() === left.join()) return
  attempt(() => {
    if (next.length) window.localStorage.setItem(leftDatabasesKey(stored), JSON.stringify(next))
    else window.localStorage.removeItem(leftDatabasesKey(stored))
  })
}

/** @returns the request; nothing where the browser has no databases */
export const deleteDatabase = (window: Window, stored: string, name: string): IDBOpenDBRequest | undefined => attempt(() => {
  updateLeftDatabases(window, stored, (left) => [...left, name])
  const request = window.indexedDB.deleteDatabase(name)
  request.addEventListener('success', () => updateLeftDatabases(window, stored, (left) => left.filter((it) => it !== name)))
  return request
})
