/** Brings a held script to life. A script that was parsed inert never runs, so a new element takes its place. */
import type { Environment } from '../environment.js'

/** Longest wait for one script before the next of the same need starts, in ms. */
const LIMIT = 10_000

/** Whether the next script of the same need must wait for this one, as it would in a page's own markup. */
const keepsOrder = (script: HTMLScriptElement): boolean => !!script.src && !script.hasAttribute('async')

/**
 * @param held `<script type="text/plain" data-consent="…">` with `data-src`, `src` or text
 * @returns settles when the next script of the same need may start
 */
export function runScript(held: HTMLScriptElement, { trust, nonce }: Environment, created: (script: HTMLScriptElement) => void): Promise<void> {
  const script = held.ownerDocument.createElement('script')
  for (const { name, value } of held.attributes) {
    if (!['type', 'src', 'data-src', 'data-type', 'nonce'].includes(name)) script.setAttribute(name, value)
  }
  const { type, src } = held.dataset
  if (type) script.type = type
  // The attribute is emptied by the browser; the property still has the nonce (HTML, "nonce-hiding").
  script.nonce = held.nonce || nonce
  script.async = held.hasAttribute('async')
  const address = src ?? held.getAttribute('src')
  if (address !== null) script.src = trust.url(address)
  else script.text = trust.text(held.text)
  created(script)
  return new Promise((done) => {
    if (keepsOrder(script)) {
      const timer = setTimeout(done, LIMIT)
      script.onload = script.onerror = () => {
        clearTimeout(timer)
        done()
      }
    } else {
      done()
    }
    held.replaceWith(script)
  })
}
