/** Keeps the banner off whatever has the keyboard's focus (WCAG 2.2, 2.4.11 and 2.4.12). */

const overlap = (a: DOMRect, b: DOMRect): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/**
 * The page scrolls; where it cannot, the banner moves to the other side.
 * @param position where it is by configuration
 * @returns stops
 */
export function keepClear(host: HTMLElement, position: string): () => void {
  const look = ({ target }: FocusEvent): void => {
    const it = target as Element
    if (host.contains(it) || !it.matches(':focus-visible')) return
    const covers = (): boolean => overlap(it.getBoundingClientRect(), host.getBoundingClientRect())
    host.setAttribute('position', position)
    if (covers()) it.scrollIntoView({ block: 'center', behavior: 'instant' })
    if (covers()) host.setAttribute('position', position.replace(/top|bottom/, (side) => (side === 'top' ? 'bottom' : 'top')))
  }
  document.addEventListener('focusin', look)
  return () => document.removeEventListener('focusin', look)
}
