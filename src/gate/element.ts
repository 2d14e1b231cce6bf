/** What an element does with its address beyond having it: a frame keeps a history, a copy of either loads by itself. */
import { real } from '../page.js'
import { tagOf } from './mark.js'

/** What the page has written for `loading`, while it is ours. */
const LOADING = 'data-consent-loading'

/** Whether a frame shows nothing, as far as a script may see. */
export const blank = (frame: HTMLIFrameElement): boolean => frame.contentDocument?.URL === 'about:blank'

/**
 * Takes a frame out of the page and puts it back: what it showed ends at once, without asking (`beforeunload`), and what it shows next
 * is the first of its history. So Back moves the page and not the frame, and no browser brings back what the frame once showed when
 * the visitor returns to the page, as Chromium and Firefox do with frames that the parser has made.
 * @param change runs while it is outside
 */
export function anew(document: Document, frame: HTMLElement, change?: () => void): void {
  const place = document.createComment('')
  const hadFocus = real(frame.getRootNode() as Document).activeElement === frame
  frame.replaceWith(place)
  change?.()
  place.replaceWith(frame)
  // The keyboard stays where it was.
  if (hadFocus) frame.focus({ preventScroll: true })
}

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
