/** Keeps banner, trigger and notice, all together, off whatever has the keyboard's focus (WCAG 2.2, 2.4.11 and 2.4.12). */
import { real } from '../../src/page/domClobbering.js'
import { listen } from '../../src/page/listen.js'

/** Says of a surface that it makes way, and where it is by configuration: the others are files of their own, and move it too. */
const HOME = 'home'

/** What a frame of ours says to the page when the focus comes into it, with what has it as `detail`: the page itself hears nothing. */
export const FOCUS_EVENT = 'assent:focus'
/** What is asked of whatever has the focus. */
export interface FocusedElement extends Pick<HTMLElement, 'focus' | 'scrollIntoView' | 'getBoundingClientRect' | 'clientHeight'> {
  matches(selector: string): boolean
}

const isTop = (surface: Element): boolean => surface.getAttribute('position')!.startsWith('top')
const otherSide = (position: string): string => position.replace(/top|bottom/, (name) => (name === 'top' ? 'bottom' : 'top'))

/** Whether a surface leaves something free. What the window does not show is not: the browser may yet scroll to it, and under the surface. */
function isClearOf(surface: Element, it: FocusedElement): boolean {
  const a = surface.getBoundingClientRect()
  const b = it.getBoundingClientRect()
  if (a.left >= b.right || b.left >= a.right) return true
  return b.bottom > 0 && b.top < window.innerHeight && (b.top >= a.bottom || a.top >= b.bottom)
}

/** Every choice of sides, those with the fewest surfaces away from home first. */
const sidesOf = (surfaces: readonly Element[]): string[][] =>
  surfaces.reduce<string[][]>((all, it) => {
    const home = it.getAttribute(HOME)!
    return [home, otherSide(home)].flatMap((side) => all.map((sides) => [...sides, side]))
  }, [[]])

/**
 * The page scrolls: to the middle, clear of what it keeps at its own edges, or to the edges away from the surfaces. Where it cannot,
 * surfaces move to the other side, as few as will do.
 * @param position where the surface is by configuration
 * @returns stops
 */
export function keepFocusUnobscured(host: HTMLElement, position: string): () => void {
  const look = (event: Event): void => {
    // In a shadow root: what has the focus there, and not the host.
    const it: FocusedElement = (event as CustomEvent<FocusedElement | null>).detail || event.composedPath()[0] as HTMLElement
    // Browsers scroll to it themselves, after this event.
    if (!host.contains(event.target as Element)) requestAnimationFrame(() => {
      if (!it.matches(':focus-visible')) return
      // What is higher is never hidden, and would lose its beginning: the content that a skip link leads to.
      const surfaces = [...real(document).querySelectorAll(`[${HOME}]:is(assent-banner, assent-notice, assent-trigger)`)]
        .filter((surface) => !surface.contains(event.target as Element) && surface.clientHeight >= it.clientHeight)
      for (const sides of sidesOf(surfaces)) {
        surfaces.forEach((surface, i) => surface.setAttribute('position', sides[i]!))
        const edges = new Set(surfaces.map((surface) => (isTop(surface) ? 'end' : 'start')))
        for (const block of ['', 'center', ...edges] as const) {
          if (block) it.scrollIntoView({ block, behavior: 'instant' })
          if (surfaces.every((surface) => isClearOf(surface, it))) return
        }
      }
      // It cannot be brought where nothing is: no place of ours is better than that of the configuration.
      for (const surface of surfaces) surface.setAttribute('position', surface.getAttribute(HOME)!)
    })
  }
  // Where the focus goes from one element of a shadow root to another of it, nothing of that is heard outside but the key.
  const follow = (event: Event): void => {
    if (/^(Tab|Arrow.*)$/.test((event as KeyboardEvent).key)) look(event)
  }
  host.setAttribute(HOME, position)
  const stops = [listen(window, ['focusin', FOCUS_EVENT], look, true), listen(window, ['keyup'], follow, true)]
  return () => stops.forEach((it) => it())
}
