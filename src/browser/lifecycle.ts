/** When a page is really seen, and comes back. */
import { real } from '../page/domClobbering.js'
import { listen } from '../page/listen.js'

/** Runs once the page is shown to a person: a prerendered page waits for its activation. @returns forgets it */
export function whenActive(document: Document & { prerendering?: boolean }, run: () => void): () => void {
  const page = real(document)
  const stop = listen(document, ['prerenderingchange'], run)
  if (!page.prerendering) run()
  return stop
}

/** Runs when another tab may have written, or time may have passed. @returns stops */
export function onReturn(window: Window, back: () => void): () => void {
  // Every page says `pageshow`, but only one from the back/forward cache has missed something.
  const run = (event: Event): void => {
    if ((event as PageTransitionEvent).persisted !== false) back()
  }
  const stops = [listen(window, ['storage', 'pageshow'], run), listen(window.document, ['visibilitychange'], run)]
  return () => stops.forEach((it) => it())
}
