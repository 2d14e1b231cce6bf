/** Tells ahead that something is about to be pressed. */
import { listen } from '../../src/page/listen.js'

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
  const stop = listen(window, SIGNS, hear, HOW)
  return stop
}
