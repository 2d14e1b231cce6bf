/**
 * Hosts over elements that can hold nothing themselves: media, images, sandboxed frames. They stand at the end of the body, so that no
 * element of the page gets a sibling, and follow their elements: place, size, what clips them, and what they lie above.
 */
import { real } from '../../../src/page/domClobbering.js'
import { listen } from '../../../src/page/listen.js'
import { onBody } from '../../draw/onBody.js'
import { dialogAround } from '../../focus/ignoreAccidentalPresses.js'

export interface Overlays {
  /** @param box what it lies over @param near whether that is in view or close to it */
  put(host: HTMLElement, box: HTMLElement, near: boolean): void
  remove(host: HTMLElement): void
  stop(): void
}

/** Smaller ones are hidden; in CSS pixels of the window. */
export const LEAST_PX = { width: 100, height: 60 }
/** After so many frames in which nothing moved it is enough to look from time to time. */
const STILL_FRAMES = 30
/** How often then, in ms. */
const LOOK_EVERY_MS = 200

interface Place { left: number; top: number; right: number; bottom: number }

const parentOf = (it: Element): Element | null => it.assignedSlot ?? it.parentElement ?? ((it.getRootNode() as Partial<ShadowRoot>).host ?? null)

/** What an element is in that lies over all of the page: only what is in it too lies over that. */
function topAround(box: Element): Element | null {
  const from = parentOf(box) ?? box
  try {
    return dialogAround(from, 'dialog[open],:popover-open,:fullscreen:not(:root)')
  } catch {
    // A browser without popovers.
    return dialogAround(from)
  }
}

/** What can be seen of an element, and how it is stacked. */
function standOf(box: HTMLElement): { clip: Place; position: string; above: string } {
  const { left, top, right, bottom } = box.getBoundingClientRect()
  const clip = { left, top, right, bottom }
  const { body } = real(document)
  let [position, above, clipped] = ['static', 'auto', false]
  for (let it: Element | null = box; it && it !== body; it = parentOf(it)) {
    const style = getComputedStyle(it)
    // What is positioned is clipped by what it is positioned in, and what is fixed by nothing.
    const isClipped = position !== 'fixed' && (position !== 'absolute' || style.position !== 'static')
    if (it !== box && isClipped && style.overflow !== 'visible') {
      const by = it.getBoundingClientRect()
      clipped = true
      clip.left = Math.max(clip.left, by.left + it.clientLeft)
      clip.top = Math.max(clip.top, by.top + it.clientTop)
      clip.right = Math.min(clip.right, by.right)
      clip.bottom = Math.min(clip.bottom, by.bottom)
    }
    if (isClipped && style.position !== 'static') position = style.position
    if (style.zIndex !== 'auto' && style.position !== 'static') above = style.zIndex
  }
  // In the flow of the page it scrolls with it by itself. Otherwise it must not make the page any longer.
  return { clip, position: clipped || position === 'fixed' ? 'fixed' : 'absolute', above }
}

export function createOverlays(): Overlays {
  const all = new Map<HTMLElement, { box: HTMLElement; x: number; y: number; width: number; said: string }>()
  let still = 0
  let soon = false
  let frame = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function look(): void {
    // Everything is read before anything is written. What comes to be seen is read after that: hidden, it is nowhere.
    const stands = [...all].map(([host, it]) => {
      const rect = it.box.getBoundingClientRect()
      const { clip, ...stand } = standOf(it.box)
      const hidden = rect.width < LEAST_PX.width || rect.height < LEAST_PX.height || clip.right <= clip.left || clip.bottom <= clip.top
        || it.box.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) === false
      return { host, it, rect, clip, ...stand, hidden }
    })
    for (const { host, hidden } of stands) if (!hidden) host.hidden = false
    const writes = stands.map(({ host, it, rect, clip, position, above, hidden }) => {
      const { left, top, width, height } = rect
      const now = host.getBoundingClientRect()
      // The page may show its body larger or smaller than it is.
      const scale = now.width / it.width || 1
      const edges = [clip.top - top, rect.right - clip.right, rect.bottom - clip.bottom, clip.left - left]
      const inset = edges.some((edge) => edge > 0) ? `inset(${edges.map((edge) => `${edge / scale}px`).join(' ')})` : 'none'
      const x = it.x + (left - now.left) / scale
      const y = it.y + (top - now.top) / scale
      const { borderRadius } = getComputedStyle(it.box)
      return () => {
        host.hidden = hidden
        if (hidden) return
        const values = {
          'width': `${width / scale}px`, 'height': `${height / scale}px`, 'shift': `translate(${x}px, ${y}px)`, 'clip': inset, position, above, 'corner': borderRadius,
        }
        const said = JSON.stringify(values)
        if (said === it.said) return
        still = 0
        Object.assign(it, { x, y, said, width: width / scale })
        for (const [name, value] of Object.entries(values)) host.style.setProperty(`--${name}`, value)
      }
    })
    still++
    writes.forEach((write) => write())
    next()
  }

  function next(): void {
    if (!all.size) return
    if (still < STILL_FRAMES) frame = requestAnimationFrame(look)
    else timer = setTimeout(look, LOOK_EVERY_MS)
  }
  function cancel(): void {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
  function wake(): void {
    cancel()
    still = 0
    next()
  }

  const append = (host: HTMLElement, box: HTMLElement): void => (topAround(box) ?? real(document).body).append(host)
  const deafen = listen(window, ['scroll', 'resize', 'transitionrun'], wake, { capture: true, passive: true })
  const stop = onBody(() => {
    for (const [host, { box }] of all) if (!host.isConnected) append(host, box)
  })
  return {
    put(host, box, near) {
      if (!near) {
        host.hidden = true
        all.delete(host)
        return
      }
      if (all.has(host)) return
      host.setAttribute('over', '')
      append(host, box)
      all.set(host, { box, x: 0, y: 0, width: LEAST_PX.width, said: '' })
      host.style.setProperty('--shift', 'none')
      host.style.setProperty('--width', `${LEAST_PX.width}px`)
      host.hidden = false
      if (soon) return
      soon = true
      // All that come into view together are looked at once.
      queueMicrotask(() => {
        soon = false
        cancel()
        look()
      })
    },
    remove(host) {
      all.delete(host)
      host.remove()
    },
    stop() {
      cancel()
      stop()
      deafen()
    },
  }
}
