/** Libraries that keep a copy of the page, to show it again on the way back, say so before they make it. */
import type { PageWindow } from '../environment.js'
import { real } from '../page/domClobbering.js'

/** Of Turbo, which copies two tasks later at most, its predecessor, htmx, which copies at once, Livewire; and of a site that has a cache of its own. */
const BEFORE = ['turbo:before-cache', 'turbolinks:before-cache', 'htmx:beforeHistorySave', 'alpine:navigating', 'consent:before-cache']

/**
 * @param before makes the page what a copy may have
 * @param after the copy is made, and the page may go on
 * @returns stops
 */
export function beforeCaches(window: PageWindow, before: () => void, after: () => void): () => void {
  const document = real(window.document)
  const listener = (): void => {
    before()
    setTimeout(() => { setTimeout(after) })
  }
  for (const type of BEFORE) document.addEventListener(type, listener)
  return () => { for (const type of BEFORE) document.removeEventListener(type, listener) }
}
