/** What had the focus before the visitor came here, so that it can go back there. */
import { real } from '../../src/page.js'
import { FOCUSED, type Focused } from './keepClear.js'

export interface Before {
  /** Gives the focus back, where it came from somewhere. */
  focus(): void
  /** Stops listening. */
  stop(): void
}

/** @param isHere whether an element is part of what the visitor comes to */
export function rememberBefore(isHere: (element: Element) => boolean): Before {
  let before: Pick<HTMLElement, 'focus'> | undefined
  const leave = (event: FocusEvent): void => {
    const to = event.relatedTarget as Element | null
    // In a shadow root it is deeper than `relatedTarget` tells.
    if (to && isHere(to) && !isHere(event.target as Element)) before = event.composedPath()[0] as HTMLElement
  }
  // Out of a frame nothing is heard of leaving.
  const note = (event: Event): void => { before = (event as CustomEvent<Focused>).detail }
  // Before those who let nobody hear of it; see keepInReach.ts.
  real(window).addEventListener('focusout', leave, true)
  real(window).addEventListener(FOCUSED, note, true)
  return {
    focus: () => before?.focus({ preventScroll: true }),
    stop() {
      real(window).removeEventListener('focusout', leave, true)
      real(window).removeEventListener(FOCUSED, note, true)
    },
  }
}
