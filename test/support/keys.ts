/** A visitor with a keyboard: what has the focus, and the way there. */
import type { Page } from 'playwright-core'

/** What has the focus, wherever it is: `assent-banner: Reject all`, or `The shop` on the page itself. */
export const focused = (page: Page): Promise<string> => page.evaluate(() => {
  let it = document.activeElement as HTMLElement | null
  // A placeholder is in the document of the frame that waits.
  const inside = (of: Element): Element | null | undefined => of.shadowRoot?.activeElement ?? (of as HTMLIFrameElement).contentDocument?.querySelector('assent-embed:focus')
  for (let next = it; next; next = inside(next) as HTMLElement | null) it = next
  if (!it || it === document.body) return 'body'
  const surface = (it.closest('assent-banner, assent-declaration') ?? (it.getRootNode() as ShadowRoot).host)?.localName
  // Of a label around a list: without the list.
  const label = (it as HTMLInputElement).labels?.[0]?.firstChild?.textContent
  const name = it.getAttribute('aria-label') ?? label ?? (it.title || it.textContent)
  return `${surface ? `${surface}: ` : ''}${name.trim()}`
})

/** More than any page of these tests has. */
const MOST = 60

/**
 * Goes on until something has the focus.
 * @param wanted see `focused`
 * @param look called at each thing on the way
 * @returns what had the focus on the way, from the first
 */
export async function tabTo(page: Page, wanted: string, key: 'Tab' | 'Shift+Tab' = 'Tab', look?: (now: string) => Promise<void>): Promise<string[]> {
  const way = [await focused(page)]
  while (way.length < MOST) {
    await page.keyboard.press(key)
    const now = await focused(page)
    if (now === wanted) return way
    way.push(now)
    await look?.(now)
  }
  throw new Error(`${key} does not lead to “${wanted}”, but to ${[...new Set(way)].join(', ')}`)
}
