/** When a page is really seen, comes back, and what in it asks for the panel. */
import { real } from '../page.js'

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

/** Any element with `data-assent-open` opens a view when it is pressed, whatever the page’s own listeners do with the press. @returns stops */
export function onOpener(document: Document, open: (view: 'banner' | 'panel') => void): () => void {
  const press = (event: Event): void => {
    for (const it of event.composedPath()) {
      const { nodeType, dataset } = real(it as HTMLElement)
      const view = nodeType === 1 ? dataset?.['assentOpen'] : undefined
      if (view === undefined) continue
      event.preventDefault()
      open(view === 'banner' ? view : 'panel')
      return
    }
  }
  // At the window, before whatever in the page stops it.
  const window = real(real(document).defaultView!)
  window.addEventListener('click', press, true)
  return () => window.removeEventListener('click', press, true)
}
