/** Keeps banner, trigger and notice off whatever has the keyboard's focus (WCAG 2.2, 2.4.11 and 2.4.12). */
import { real } from '../src/page.js'

/**
 * The page scrolls: to the middle, clear of what it keeps at its own edges, or, where the banner is that high, to the far edge. Where
 * it cannot, the banner moves to the other side.
 * @param position where it is by configuration
 * @returns stops
 */
export function keepClear(host: HTMLElement, position: string): () => void {
  const look = (event: FocusEvent): void => {
    // In a shadow root: what has the focus there, and not the host.
    const it = event.composedPath()[0] as Element
    // Browsers scroll to it themselves, after this event.
    if (!host.contains(event.target as Element)) requestAnimationFrame(() => {
      // What is higher is never hidden, and would lose its beginning: the content that a skip link leads to.
      if (!it.matches(':focus-visible') || it.clientHeight > host.clientHeight) return
      for (const side of [position, position.replace(/top|bottom/, (name) => (name === 'top' ? 'bottom' : 'top'))]) {
        const isTop = side.startsWith('top')
        host.setAttribute('position', side)
        for (const block of ['', 'center', isTop ? 'end' : 'start'] as const) {
          if (block) it.scrollIntoView({ block, behavior: 'instant' })
          const a = host.getBoundingClientRect()
          const b = it.getBoundingClientRect()
          // What is beyond the banner counts too: the page may yet scroll to it, and some do so slowly.
          if (a.left >= b.right || b.left >= a.right || (isTop ? b.top >= a.bottom : a.top >= b.bottom)) return
        }
      }
    })
  }
  real(document).addEventListener('focusin', look)
  return () => real(document).removeEventListener('focusin', look)
}
