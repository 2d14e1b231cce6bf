/** The host elements: a shadow root with a constructed stylesheet, which a strict `style-src` allows, and the site’s theme. */
import { real } from '../src/page.js'
/** Gives a host the site's looks; see `theme.ts`. */
export type Dress = (host: HTMLElement, sheet: CSSStyleSheet) => void

/**
 * Makes an element of that name, styled from inside.
 * @param dress adds the site's theme
 */
export function createHost(tag: string, css: string, dress?: Dress, attributes: Record<string, string> = {}): HTMLElement {
  const host = real(document).createElement(tag)
  const root = host.attachShadow({ mode: 'open' })
  // Without constructed stylesheets (Safari before 16.4) the texts and buttons are still there to be read and pressed.
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    dress?.(host, sheet)
    root.adoptedStyleSheets = [sheet]
  } catch { /* as above */ }
  // Turbo leaves it where it is when it brings a page in line with another (“morphing”).
  host.setAttribute('data-turbo-permanent', '')
  for (const name in attributes) host.setAttribute(name, attributes[name]!)
  return host
}
