/** Finds the configuration of the script tag: an address in `data-config`, or a JSON script in the page. */
import type { PageWindow } from '../environment.js'

/** The text of a configuration and where it is from; or, without text, what is missing. */
export interface Found { text?: string; from: string; missing?: string }

const INLINE = 'script[type="application/json"][data-assent]'

/** @returns at once where the document is in the page already, else a promise */
export function findDocument(window: PageWindow, dataset: Readonly<DOMStringMap>): Found | Promise<Found> {
  const { document } = window
  const { config: from } = dataset
  if (from !== undefined) {
    return window.fetch(from).then((it) => (it.ok ? it.text() : Promise.reject(Error(`${it.status}`))))
      .then((text) => ({ text, from }), (cause) => ({ from, missing: `${from}: ${cause}` }))
  }
  const inline = (): Found => {
    const text = document.querySelector(INLINE)?.textContent
    return text == null ? { from: INLINE, missing: INLINE } : { text, from: INLINE }
  }
  const found = inline()
  return found.missing && document.readyState === 'loading'
    ? new Promise((done) => document.addEventListener('DOMContentLoaded', () => done(inline())))
    : found
}
