/** Ends what a frame shows: it keeps a history, which its address alone does not end. */
import { real } from '../page/domClobbering.js'

/** Whether a frame shows nothing, as far as a script may see. */
export const isBlank = (frame: HTMLIFrameElement): boolean => frame.contentDocument?.URL === 'about:blank'

/**
 * Takes a frame out of the page and puts it back: what it showed ends at once, without asking (`beforeunload`), and what it shows next
 * is the first of its history. So Back moves the page and not the frame, and no browser brings back what the frame once showed when
 * the visitor returns to the page, as Chromium and Firefox do with frames that the parser has made.
 * @param change runs while it is outside
 */
export function reinsertFrame(document: Document, frame: HTMLElement, change?: () => void): void {
  const place = document.createComment('')
  const hadFocus = real(frame.getRootNode() as Document).activeElement === frame
  frame.replaceWith(place)
  change?.()
  place.replaceWith(frame)
  // The keyboard stays where it was.
  if (hadFocus) frame.focus({ preventScroll: true })
}
