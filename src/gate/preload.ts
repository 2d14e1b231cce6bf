/** The scripts of one need run one after another but load side by side. */
import type { PageWindow } from '../environment.js'
import { real } from '../page/domClobbering.js'
import { scriptAddressOf, kindOf } from './heldScript.js'

/** What a preload must have as the script has it, so that it is the same request. */
const SAME = ['crossorigin', 'integrity', 'referrerpolicy', 'fetchpriority']

/**
 * Asks ahead for all but the first. The links are where no copy of the page has them, and nobody moves them: put in once more they would
 * ask once more.
 * @param nonce the page's; the script's own where it is empty
 * @returns takes them away
 */
export function preload(window: PageWindow, scripts: readonly HTMLScriptElement[], nonce: string): () => void {
  const document = real(window.document)
  const ahead = scripts.filter((it) => scriptAddressOf(it) !== null && !it.hasAttribute('async')).slice(1)
  if (!ahead.length) return () => undefined
  const host = document.createElement('div')
  host.hidden = true
  const root = host.attachShadow({ mode: 'closed' })
  for (const held of ahead) {
    const link = document.createElement('link')
    link.rel = kindOf(held) === 'module' ? 'modulepreload' : 'preload'
    link.as = 'script'
    link.nonce = nonce || held.nonce
    for (const name of SAME) {
      const value = held.getAttribute(name)
      if (value !== null) link.setAttribute(name, value)
    }
    link.href = scriptAddressOf(held)!
    root.append(link)
  }
  document.documentElement.append(host)
  return () => host.remove()
}
