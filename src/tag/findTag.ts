/** The SDK's own script element, and its address. Markup may look like it, and answer for it by name. */
import type { PageWindow } from '../environment.js'
import { real } from '../page/domClobbering.js'

export interface Tag {
  /** Absent where the page has none, or several that cannot be told apart. */
  element: HTMLScriptElement | undefined
  /** Of the file; that of the page where the file has none of its own. */
  address: string
}

/** Where this code comes from, as the browser itself tells it; markup has no say in that. */
const ownAddress = (): string | undefined => /https?:.+?(?=:\d+:\d+)/.exec(Error().stack ?? '')?.[0]

/**
 * A script that runs knows its element. A module, and what a page optimiser runs, does not: then it is the one script of the page that has
 * the address this code comes from. What somebody else wrote into the page may have that address too; then it is none.
 */
export function findTag({ document, HTMLScriptElement }: PageWindow): Tag {
  const page = real(document)
  const { currentScript } = page
  if (currentScript instanceof HTMLScriptElement) return { element: currentScript, address: currentScript.src || page.baseURI }
  const address = ownAddress()
  const found = [...page.querySelectorAll('script')].filter((it) => it instanceof HTMLScriptElement && it.src === address)
  return { element: found.length === 1 ? found[0] : undefined, address: address ?? page.baseURI }
}
