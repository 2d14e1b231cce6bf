/** Databases that a page before this one wanted gone and others still had open; see `deleteDatabase.ts`. Before anything here can open them. */
import { attempt } from '../browser/attempt.js'

/** @param stored name that the choice is stored under */
export const leftDatabasesKey = (stored: string): string => `${stored}_gone`

/** What cannot go yet either is found by the sweep of this page. */
export const deleteLeftDatabases = (window: Window, stored: string): void => void attempt(() => {
  const { localStorage, indexedDB } = window
  const left = localStorage.getItem(leftDatabasesKey(stored))
  if (!left) return
  localStorage.removeItem(leftDatabasesKey(stored))
  for (const it of JSON.parse(left) as string[]) indexedDB.deleteDatabase(it)
})
