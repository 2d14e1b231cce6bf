/** Places, presses and focus in a frame as the page has them, which may show the frame larger or smaller than it is. */
import type { Press } from '../../focus/ignoreAccidentalPresses.js'
import { FOCUS_EVENT, type FocusedElement } from '../../focus/keepFocusUnobscured.js'

/** @param rect in CSS pixels of the frame */
export function inPage(frame: HTMLElement, { left, top, width, height }: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>): DOMRect {
  const outer = frame.getBoundingClientRect()
  const scale = outer.width / frame.offsetWidth || 1
  return new DOMRect(outer.left + scale * (frame.clientLeft + left), outer.top + scale * (frame.clientTop + top), scale * width, scale * height)
}

/** A press, as if the page had heard it: a frame has a clock of its own too. */
export function pressInPage({ view, clientX, clientY, timeStamp }: MouseEvent): Press {
  const frame = view && view !== window ? view.frameElement as HTMLElement | null : null
  if (!frame) return { clientX, clientY, timeStamp }
  const { x, y } = inPage(frame, { left: clientX, top: clientY, width: 0, height: 0 })
  return { clientX: x, clientY: y, timeStamp: timeStamp + view!.performance.timeOrigin - performance.timeOrigin }
}

/** The page, which hears nothing of it, keeps what has the focus in sight, and can give it back. */
export function tellFocus(frame: HTMLElement, event: Event): void {
  const it = event.composedPath()[0] as HTMLElement
  const detail: FocusedElement = {
    matches: (selector) => it.matches(selector),
    focus: (how) => it.focus(how),
    scrollIntoView: (how) => it.scrollIntoView(how),
    clientHeight: it.clientHeight,
    getBoundingClientRect: () => inPage(frame, it.getBoundingClientRect()),
  }
  frame.dispatchEvent(new CustomEvent(FOCUS_EVENT, { bubbles: true, composed: true, detail }))
}
