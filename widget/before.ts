/** What had the focus before the visitor came here, so that it can go back there. */
import { real } from '../src/page.js'

export interface Before {
  /** Gives the focus back, where it came from somewhere. */
  focus(): void
  /** Stops listening. */
  stop(): void
}

/** @param isHere whether an element is part of what the visitor comes to */
export function rememberBefore(isHere: (element: Element) => boolean): Before {
  let before: HTMLElement | undefined
  const leave = (event: FocusEvent): void => {
    const to = event.relatedTarget as Element | null
    // In a shadow root it is deeper than `relatedTarget` tells.
    if (to && isHere(to) && !isHere(event.target as Element)) before = event.composedPath()[0] as HTMLElement
  }
  real(document).addEventListener('focusout', leave)
  return {
    focus: () => before?.focus({ preventScroll: true }),
    stop: () => real(document).removeEventListener('focusout', leave),
  }
}
