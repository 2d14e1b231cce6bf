/** The host elements: a shadow root with a constructed stylesheet, which a strict `style-src` allows, and the site’s theme. */
import { real } from '../../src/page/domClobbering.js'
/** Gives a host the site's looks; see `theme.ts`. */
export type Dress = (host: HTMLElement, sheet: CSSStyleSheet) => void

/** Puts a popover into the browser's top layer. Where there is none, or the page has something else under that name, it stays where it is. */
export function putInTopLayer(host: HTMLElement): void {
  try {
    host.showPopover()
  } catch { /* as above */ }
}

/**
 * Makes an element of that name, styled from inside.
 * @param dress adds the site's theme
 * @param page where it is to stand: what one document constructs no other takes
 */
export function createHost(
  tag: string, css: string, dress?: Dress, attributes: Record<string, string> = {}, page: Pick<Document, 'createElement' | 'defaultView'> = real(document),
): HTMLElement {
  const host = page.createElement(tag)
  const root = host.attachShadow({ mode: 'open' })
  // Without constructed stylesheets (Safari before 16.4) the texts and buttons are still there to be read and pressed.
  try {
    const sheet = new (page.defaultView as typeof window).CSSStyleSheet()
    sheet.replaceSync(css)
    dress?.(host, sheet)
    root.adoptedStyleSheets = [sheet]
  } catch { /* as above */ }
  // Turbo leaves it where it is when it brings a page in line with another (“morphing”).
  host.setAttribute('data-turbo-permanent', '')
  for (const name in attributes) host.setAttribute(name, attributes[name]!)
  return host
}
