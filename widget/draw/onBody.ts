/** The body, now and later: some pages put another in its place, or other content into it, instead of loading anew (Turbo, htmx). */
import { real } from '../../src/page/domClobbering.js'
import { listen } from '../../src/page/listen.js'
import { isCovered } from '../focus/keepInReach.js'
import { putInTopLayer } from './host.js'

/** Not what a page writes itself (`choices`, `declaration`), nor the one for screen readers (`status`). */
const isHost = ({ nodeName }: Node): boolean => /^assent-[^cds]/i.test(nodeName)

/**
 * Runs once there is a body, and again when something other than a host has come into it or gone. Who removes a host alone, such
 * as the visitor’s own tools, has their way: to put it back at once would go on for ever.
 * @param run puts back what is missing, and does nothing else: pages change while a visitor is doing something
 * @returns stops
 */
export function onBody(run: () => void): () => void {
  const page = real(document)
  const look = (records?: MutationRecord[]): void => {
    const { body } = page
    if (!body || records?.every((it) => [...it.removedNodes, ...it.addedNodes].every(isHost))) return
    observer.observe(body, { childList: true })
    // A body that was copied with a host in it, as for the way back, has its shell, with buttons that do nothing.
    for (const it of body.querySelectorAll(':not(:defined)')) if (!it.shadowRoot && isHost(it)) it.remove()
    run()
  }
  /**
   * What came before the rest of the page had is at its end now, as on a page that was quicker: the order of Tab and of reading is the
   * same on every visit.
   */
  const parsed = (): void => {
    const { body, activeElement } = page
    for (const host of body.querySelectorAll<HTMLElement>(':scope > *')) {
      // A modal dialog is where it is for nobody, and not every browser moves it as what it is.
      if (!isHost(host) || host.shadowRoot?.querySelector('dialog[open]')) continue
      if (body.moveBefore) body.moveBefore(host, null)
      else if (!host.contains(activeElement) && !isCovered()) {
        body.append(host)
        // It has left the top layer on the way.
        if (host.hasAttribute('popover')) putInTopLayer(host)
      }
    }
  }
  const observer = new MutationObserver(look)
  observer.observe(page.documentElement, { childList: true })
  const stop = listen(document, ['DOMContentLoaded'], parsed)
  look()
  return () => {
    observer.disconnect()
    stop()
  }
}
