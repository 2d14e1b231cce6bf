/** When a page is really seen, comes back, and what in it asks for the panel. */

/** Runs once the page is shown to a person: a prerendered page waits for its activation. */
export function whenActive(document: Document & { prerendering?: boolean }, run: () => void): void {
  if (document.prerendering) document.addEventListener('prerenderingchange', run)
  else run()
}

/** Runs when another tab may have written, or time may have passed. @returns stops */
export function onReturn(window: Window, run: () => void): () => void {
  const events: [EventTarget, string][] = [[window, 'storage'], [window, 'pageshow'], [window.document, 'visibilitychange']]
  for (const [target, name] of events) target.addEventListener(name, run)
  return () => {
    for (const [target, name] of events) target.removeEventListener(name, run)
  }
}

/** Any element with `data-assent-open` opens a view when it is pressed. @returns stops */
export function onOpener(document: Document, open: (view: 'banner' | 'panel') => void): () => void {
  const press = (event: Event): void => {
    for (const it of event.composedPath()) {
      const view = (it as Partial<HTMLElement>).dataset?.assentOpen
      if (view === undefined) continue
      event.preventDefault()
      open(view === 'banner' ? 'banner' : 'panel')
      return
    }
  }
  document.addEventListener('click', press)
  return () => document.removeEventListener('click', press)
}
