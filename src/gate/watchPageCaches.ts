/** Libraries that keep a copy of the page, to show it again on the way back, say so before they make it. */
import type { PageWindow } from '../environment.js'
import { real } from '../page/domClobbering.js'

/** Of Turbo, which copies two tasks later at most, its predecessor, htmx, which copies at once, Livewire; and of a site that has a cache of its own. */
const BEFORE_CACHE_EVENTS = ['turbo:before-cache', 'turbolinks:before-cache', 'htmx:beforeHistorySave', 'alpine:navigating', 'consent:before-cache']

/**
 * @param prepare makes the page what a copy may have
 * @param resume the copy is made, and the page may go on
 * @returns stops
 */
export function watchPageCaches(window: PageWindow, prepare: () => void, resume: () => void): () => void {
  const document = real(window.document)
  const listener = (): void => {
    prepare()
    setTimeout(() => { setTimeout(resume) })
  }
  for (const type of BEFORE_CACHE_EVENTS) document.addEventListener(type, listener)
  return () => { for (const type of BEFORE_CACHE_EVENTS) document.removeEventListener(type, listener) }
}
