/** When a page is really seen, and comes back. */
import { real } from '../page/domClobbering.js'

/** Runs once the page is shown to a person: a prerendered page waits for its activation. @returns forgets it */
export function whenActive(document: Document & { prerendering?: boolean }, run: () => void): () => void {
  const page = real(document)
  page.addEventListener('prerenderingchange', run)
  if (!page.prerendering) run()
  return () => page.removeEventListener('prerenderingchange', run)
}

/** Runs when another tab may have written, or time may have passed. @returns stops */
export function onReturn(window: Window, back: () => void): () => void {
  // Every page says `pageshow`, but only one from the back/forward cache has missed something.
  const run = (event: Event): void => {
    if ((event as PageTransitionEvent).persisted !== false) back()
  }
  const events: [EventTarget, string][] = [[window, 'storage'], [window, 'pageshow'], [window.document, 'visibilitychange']]
  for (const [target, name] of events) real(target).addEventListener(name, run)
  return () => {
    for (const [target, name] of events) real(target).removeEventListener(name, run)
  }
}
