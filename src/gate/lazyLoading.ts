/** Keeps copies of what is shown from loading by themselves: they wait to be seen, by `loading="lazy"`. */
import { tagOf } from './describeElement.js'

/** What the page has written for `loading`, while it is ours. */
const LOADING = 'data-consent-loading'

/**
 * Of something that loads already this changes nothing. A copy of it, in whatever cache, waits to be seen before it loads; that is long
 * enough to look whether it may. Without it, browsers have asked before a script hears of the copy.
 */
export function lazy(part: Element): void {
  if (!/^(iframe|img)$/.test(tagOf(part)) || part.getAttribute('loading') === 'lazy') return
  part.setAttribute(LOADING, part.getAttribute('loading') ?? '')
  part.setAttribute('loading', 'lazy')
}

/** Whether a copy of it waits. */
export const isLazy = (part: Element): boolean => (part as HTMLImageElement).loading === 'lazy'

/** Back to what the page has written: what has waited loads now. */
export function eager(part: Element): void {
  const was = part.getAttribute(LOADING)
  if (was === null) return
  part.removeAttribute(LOADING)
  if (was) part.setAttribute('loading', was)
  else part.removeAttribute('loading')
}
