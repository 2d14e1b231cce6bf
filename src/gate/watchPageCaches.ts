/** Libraries that keep a copy of the page, to show it again on the way back, say so before they make it. */
import type { PageWindow } from '../environment.js'
import { listen } from '../page/listen.js'

/** Of Turbo, which copies two tasks later at most, its predecessor, htmx, which copies at once, Livewire; and of a site that has a cache of its own. */
const BEFORE_CACHE_EVENTS = ['turbo:before-cache', 'turbolinks:before-cache', 'htmx:beforeHistorySave', 'alpine:navigating', 'consent:before-cache']

/** What is done around each copy. */
export interface AroundCopy {
  /** Makes the page what a copy may have. */
  prepare(): void
  /** The copy is made, and the page may go on. */
  resume(): void
}

/** @returns stops */
export function watchPageCaches(window: PageWindow, all: readonly AroundCopy[]): () => void {
  const listener = (): void => {
    for (const it of all) it.prepare()
    setTimeout(() => { setTimeout(() => { for (const it of all) it.resume() }) })
  }
  return listen(window.document, BEFORE_CACHE_EVENTS, listener)
}
