/** Hears events, where no markup of the page can answer for the methods that it takes. */
import { real } from './domClobbering.js'

/**
 * @param how `true` for the capture phase
 * @returns stops
 */
export function listen<E extends Event>(target: object, types: readonly string[], run: (event: E) => void, how?: boolean | AddEventListenerOptions): () => void {
  const each = (method: 'addEventListener' | 'removeEventListener'): void => {
    for (const type of types) real(target as EventTarget)[method](type, run as EventListener, how)
  }
  each('addEventListener')
  return () => each('removeEventListener')
}
