/** Keeps copies of what is shown from loading by themselves: they wait to be seen, by `loading="lazy"`. */
import { tagOf } from './describeElement.js'

/** What the page has written for `loading`, while it is ours. */
const LOADING_BEFORE = 'data-consent-loading'

/**
 * Of something that loads already this changes nothing. A copy of it, in whatever cache, waits to be seen before it loads; that is long
 * enough to look whether it may. Without it, browsers have asked before a script hears of the copy.
 */
export function loadLazily(element: Element): void {
  if (!/^(iframe|img)$/.test(tagOf(element)) || element.getAttribute('loading') === 'lazy') return
  element.setAttribute(LOADING_BEFORE, element.getAttribute('loading') ?? '')
  element.setAttribute('loading', 'lazy')
}

/** Whether a copy of it waits. */
export const isLazy = (element: Element): boolean => (element as HTMLImageElement).loading === 'lazy'

/** Back to what the page has written: what has waited loads now. */
export function loadEagerly(element: Element): void {
  const was = element.getAttribute(LOADING_BEFORE)
  if (was === null) return
  element.removeAttribute(LOADING_BEFORE)
  if (was) element.setAttribute('loading', was)
  else element.removeAttribute('loading')
}
