/** Tells screen readers, politely, what is seen by everybody else. */
import { real } from '../../src/page/domClobbering.js'

export interface LiveRegion {
  /** @param still asked when it is about to be said */
  say(text: string, language: string, still?: () => unknown): void
  destroy(): void
}

/** A live region must be there before its text is: then it is read out. In ms. */
const HEAD_START_MS = 100

/** @param place puts it on the page, unless it is there */
export function createLiveRegion(place: (host: HTMLElement) => void): LiveRegion {
  const host = real(document).createElement('assent-status')
  host.setAttribute('role', 'status')
  host.style.cssText = 'position:fixed;clip-path:inset(50%)'
  return {
    say(text, language, still = () => true) {
      host.lang = language
      host.textContent = ''
      place(host)
      setTimeout(() => { if (still()) host.textContent = text }, HEAD_START_MS)
    },
    destroy: () => host.remove(),
  }
}
