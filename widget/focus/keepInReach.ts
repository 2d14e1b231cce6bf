/**
 * Keeps a surface in sight and in use on pages that close everything else off. It is in the browser’s top layer, where no style of
 * `body` or `html` moves it; what takes the rest of a page out of use while a dialog of the page is open is undone for it; and what a
 * visitor does in it is none of the page’s business, so that nothing there prevents it or takes the focus away.
 */
import { real } from '../../src/page/domClobbering.js'
import { listen } from '../../src/page/listen.js'
import { putInTopLayer } from '../draw/host.js'

/** Heard by nobody else: what scrolls here, and comes and goes here. */
const ALONE = ['wheel', 'touchmove', 'focus', 'beforetoggle', 'toggle'] as const
/** Heard by our own surfaces too, at the window, and by nobody below. */
const INSIDE = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'keydown', 'keypress', 'keyup', 'focusin', 'focusout'] as const

/** By which the dialogs of pages know what is to be left alone: Lenis, React Aria, and what hides the others for Radix. */
const SPARED = { 'data-lenis-prevent': '', 'data-react-aria-top-layer': 'true', 'aria-live': 'off' }

/** Over these it could be seen and not be pressed, or would lie over a film. */
const ABOVE = 'dialog:modal,:fullscreen,assent-panel'

/** Whether there is something now over which nothing else of ours is put. */
export function isCovered(): boolean {
  try {
    return !!real(document).querySelector(ABOVE)
  } catch {
    // A browser without these has no top layer either.
    return false
  }
}

/** A page that closes it oftener than that within a second, as it does whatever opens, has its way for so long, in ms. */
const [CLOSINGS, REST] = [5, 3_000]

export interface Reach {
  /** Puts it in the top layer, once it is on the page, unless it is there. */
  raise(): void
  stop(): void
}

/**
 * @param kind a part of the page stays where it is; a modal dialog goes to the top layer by itself, and the page behind it rests
 * @param hold keeps what happens in a modal dialog from the page behind it
 */
export function keepInReach(host: HTMLElement, kind: 'top' | 'modal' | 'part', hold?: (event: Event, dialog: Element) => void): Reach {
  let canRise = kind === 'top' && 'showPopover' in host
  let [closings, since] = [0, 0]
  let timer: ReturnType<typeof setTimeout> | undefined

  function raise(): void {
    if (canRise && host.isConnected && !host.matches(':popover-open') && !isCovered()) putInTopLayer(host)
  }

  /** By the page. */
  function closed(now: number): void {
    if (now - since > 1_000) [closings, since] = [0, now]
    if (++closings > CLOSINGS) {
      canRise = false
      // Where `position: fixed` puts it.
      host.removeAttribute('popover')
      timer = setTimeout(() => {
        canRise = true
        host.setAttribute('popover', 'manual')
        raise()
      }, REST)
    } else {
      raise()
    }
  }

  function isInside(event: Event): boolean {
    if (event.composedPath().includes(host)) return true
    // The focus comes from a dialog of the page, which would have it back.
    return event.type === 'focusout' && host.contains((event as FocusEvent).relatedTarget as Node) && !!(event.target as Element).closest('dialog,[role$=dialog],[aria-modal]')
  }
  const keep = (event: Event): void => {
    if (!isInside(event)) return
    const dialog = hold && host.shadowRoot!.querySelector('dialog')
    if (dialog && /wheel|move|keydown/.test(event.type)) hold(event, dialog)
    event.stopPropagation()
    if ((ALONE as readonly string[]).includes(event.type)) event.stopImmediatePropagation()
    if (event.type === 'toggle' && canRise && !host.matches(':popover-open')) closed(event.timeStamp)
  }

  // With the next frame: two that undo each other’s work at once would never end.
  const observer = new MutationObserver(() => requestAnimationFrame(() => {
    for (const it of ['inert', 'aria-hidden']) if (host.hasAttribute(it)) host.removeAttribute(it)
  }))
  observer.observe(host, { attributeFilter: ['inert', 'aria-hidden'] })
  for (const [name, value] of Object.entries(SPARED)) if (!host.hasAttribute(name)) host.setAttribute(name, value)
  if (canRise) host.setAttribute('popover', 'manual')
  const stops = [
    // Who may prevent scrolling has the browser wait, everywhere on the page.
    listen(window, [...ALONE, ...INSIDE], keep, { capture: true, passive: kind !== 'modal' }),
    // When a dialog of the page is gone.
    listen(window, ['close', 'fullscreenchange'], raise, true),
  ]
  return {
    raise,
    stop() {
      stops.forEach((it) => it())
      observer.disconnect()
      clearTimeout(timer)
    },
  }
}
