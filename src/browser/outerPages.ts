/** A page of the site in a frame of the site: the outermost asks, and those within go by the same stored choice. */
import { real } from '../page/domClobbering.js'
import { PAGE_SIGN } from '../page/pageSign.js'

type Signed = Window & { [PAGE_SIGN]?: string }

/** Time between looks at a page around that is still loading, and may be about to ask, in ms. */
const LOOK_EVERY_MS = 300

/** Tells pages within that this one asks. @returns takes it back */
export function signPage(window: Signed, stored: string): () => void {
  window[PAGE_SIGN] = stored
  return () => delete window[PAGE_SIGN]
}

/**
 * Finds out whether a page around this one asks for the same choice. Only where all between are of this origin: within another site's
 * the stored choice may be another, for storage is partitioned.
 * @param tell hears it now, and again when a page around has loaded, or read its document, that had not yet; until then it counts
 * @returns stops looking
 */
export function watchOuterPages(window: Signed, stored: string, tell: (silent: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  function look(): void {
    let [silent, waits] = [false, false]
    try {
      for (let at = window; at !== at.parent;) {
        at = at.parent
        const [its, { readyState }] = [at[PAGE_SIGN], real(at.document)]
        if (its) silent ||= its === stored
        else waits ||= its === '' || readyState !== 'complete'
      }
    } catch { /* the one reached is not of this origin */ }
    tell(silent || waits)
    if (waits && !silent) timer = setTimeout(look, LOOK_EVERY_MS)
  }
  look()
  return () => clearTimeout(timer)
}
