/** What had the focus before the visitor came here, so that it can go back there. */
import { listen } from '../../src/page/listen.js'
import { FOCUS_EVENT, type FocusedElement } from './keepFocusUnobscured.js'

export interface FocusRestorer {
  /** Gives the focus back, where it came from somewhere. */
  focus(): void
  /** Stops listening. */
  stop(): void
}

/** @param isHere whether an element is part of what the visitor comes to */
export function createFocusRestorer(isHere: (element: Element) => boolean): FocusRestorer {
  let focused: Pick<HTMLElement, 'focus'> | undefined
  const leave = (event: FocusEvent): void => {
    const to = event.relatedTarget as Element | null
    // In a shadow root it is deeper than `relatedTarget` tells.
    if (to && isHere(to) && !isHere(event.target as Element)) focused = event.composedPath()[0] as HTMLElement
  }
  // Out of a frame nothing is heard of leaving.
  const note = (event: Event): void => { focused = (event as CustomEvent<FocusedElement>).detail }
  // Before those who let nobody hear of it; see keepInReach.ts.
  const stops = [listen(window, ['focusout'], leave, true), listen(window, [FOCUS_EVENT], note, true)]
  return {
    focus: () => focused?.focus({ preventScroll: true }),
    stop: () => stops.forEach((it) => it()),
  }
}
