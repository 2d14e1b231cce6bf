/** Watches a page while its HTML is read, and not at all from then on: for sites that mark nothing later. */
import type { PageWindow } from '../environment.js'
import type { Observe } from '../gate/markWatcher.js'
import { real } from '../page/domClobbering.js'
import { listen } from '../page/listen.js'

export const observeWhileRead = (window: PageWindow): Observe => (look) => {
  const page = real(window.document)
  const observer = new window.MutationObserver(look)
  function end(): void {
    look(observer.takeRecords())
    disconnect()
  }
  function disconnect(): void {
    observer.disconnect()
    deafen()
  }
  const deafen = listen(window.document, ['DOMContentLoaded'], end)
  return {
    observe(root, how) {
      if (page.readyState === 'loading') observer.observe(root, how)
    },
    disconnect,
  }
}
