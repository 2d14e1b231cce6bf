/** Tells ahead that something is about to be pressed. */
import { real } from '../../src/page/domClobbering.js'

const SIGNS = ['pointerover', 'focusin'] as const
const HOW = { capture: true, passive: true }

/**
 * Runs once, when the pointer or the focus comes to an element. Heard at the window, since nobody below hears the focus in our surfaces.
 * @returns stops listening
 */
export function whenNear(element: Element, run: () => void): () => void {
  const hear = (event: Event): void => {
    if (!element.contains(event.target as Element)) return
    stop()
    run()
  }
  const stop = (): void => { for (const type of SIGNS) real(window).removeEventListener(type, hear, HOW) }
  for (const type of SIGNS) real(window).addEventListener(type, hear, HOW)
  return stop
}
