/** Looks again while what was revoked goes on in the page, and may write what was just deleted. */
import type { PageWindow } from '../environment.js'
import { real } from '../page/domClobbering.js'
import { listen } from '../page/listen.js'

/** Time between two looks at a page that is seen, in ms. */
const LOOK_EVERY_MS = 1_000
/** So often, whatever the clock says: after it the events go on. */
const MOST_LOOKS = 300

type CookieEvent = Event & { changed?: readonly unknown[] }

/** @returns stops looking */
export function repeatSweep(window: PageWindow & { cookieStore?: EventTarget }, look: () => void): () => void {
  const { document, cookieStore } = window
  const page = real(document)
  // What was deleted, as by this, is told too.
  const hear = (event: CookieEvent): void => {
    if (event.changed?.length !== 0) look()
  }
  const stops = [listen(document, ['visibilitychange'], hear), listen(window, ['pagehide'], hear)]
  // An element of that name is none.
  if (cookieStore instanceof window.EventTarget && !('nodeType' in cookieStore)) stops.push(listen(cookieStore, ['change'], hear))
  let left = MOST_LOOKS
  const timer = setInterval(() => {
    if (!--left) clearInterval(timer)
    if (!page.hidden) look()
  }, LOOK_EVERY_MS)
  return () => {
    clearInterval(timer)
    stops.forEach((it) => it())
  }
}
