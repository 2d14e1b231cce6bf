/** Whether the page has a way of its own to the panel that a visitor can see: a link in a closed menu is none. */
import { real } from '../../src/page/domClobbering.js'

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>

/** Of less, in CSS pixels, nobody can be expected to see it: such as what is there for screen readers alone. */
const LEAST_SEEN_PX = 8

const meets = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) >= LEAST_SEEN_PX && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) >= LEAST_SEEN_PX

const parentOf = (it: Element): Element | null =>
  it.assignedSlot ?? real(it).parentElement ?? (real(it).getRootNode() as Partial<ShadowRoot>).host ?? null

/** Where the window can be scrolled to, and below it whatever scrolls by itself. */
function pageBox(): Box {
  const { documentElement: root, body } = real(document)
  const { clientWidth, scrollWidth } = root
  const [rootOverflow, bodyStyle] = [getComputedStyle(root).overflowX, getComputedStyle(body)]
  const [top, bottom] = [-scrollY, Infinity]
  if (/hidden|clip/.test(rootOverflow === 'visible' ? bodyStyle.overflowX : rootOverflow)) return { left: 0, right: clientWidth, top, bottom }
  const more = scrollWidth - clientWidth
  return { left: (bodyStyle.direction === 'rtl' ? -more : 0) - scrollX, right: clientWidth + (bodyStyle.direction === 'rtl' ? 0 : more) - scrollX, top, bottom }
}

/** Whether an element is somewhere in the page where a visitor can see it, or scroll to it. */
function isInSight(it: Element): boolean {
  if (real(it).matches(':disabled') || getComputedStyle(it).visibility !== 'visible' || it.checkVisibility?.({ opacityProperty: true }) === false) return false
  let box: Box = real(it).getBoundingClientRect()
  if (!meets(box, box)) return false
  let position = ''
  for (let one: Element | null = it; one && one !== real(document).body; one = parentOf(one)) {
    const style = getComputedStyle(one)
    if (one !== it) {
      // What is placed absolutely is cut off only by what it is placed in.
      if (position === 'absolute' && style.position === 'static') continue
      const room = real(one).getBoundingClientRect()
      const cuts = style.overflow !== 'visible'
      const scrolls = /auto|scroll/.test(style.overflow)
      if (cuts && !meets(scrolls ? room : box, room)) return false
      if (scrolls) box = room
    }
    position = style.position
    if (position === 'fixed') return meets(box, { left: 0, top: 0, right: innerWidth, bottom: innerHeight })
  }
  return meets(box, pageBox())
}

export const hasVisibleOpener = (): boolean => [...real(document).querySelectorAll('[data-assent-open]')].some(isInSight)
