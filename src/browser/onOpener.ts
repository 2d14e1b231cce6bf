/** What in the page asks for the panel. */
import { real } from '../page/domClobbering.js'
import { listen } from '../page/listen.js'

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
  return listen(real(document).defaultView!, ['click'], press, true)
}
