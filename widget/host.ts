/** The host elements: a shadow root with a constructed stylesheet, which a strict `style-src` allows, and the site’s theme. */

/**
 * Makes an element of that name, styled from inside.
 * @param theme CSS values by name; `accent` sets `--assent-accent`
 */
export function createHost(tag: string, css: string, theme: Record<string, string>, attributes: Record<string, string> = {}): HTMLElement {
  const host = document.createElement(tag)
  const root = host.attachShadow({ mode: 'open' })
  // Without constructed stylesheets (Safari before 16.4) the texts and buttons are still there to be read and pressed.
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
  } catch { /* as above */ }
  for (const name in theme) host.style.setProperty(`--assent-${name}`, theme[name]!)
  for (const name in attributes) host.setAttribute(name, attributes[name]!)
  return host
}

/** Runs once there is a body, now or when the document has been parsed. @returns stops waiting */
export function whenBody(run: () => void): () => void {
  if (document.body) run()
  else document.addEventListener('readystatechange', run, { once: true })
  return () => document.removeEventListener('readystatechange', run)
}
