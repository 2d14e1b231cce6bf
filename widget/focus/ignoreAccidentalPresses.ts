/**
 * One gesture, one press. What a press has brought under the finger takes no second one of the same gesture, be it a double tap, a
 * double click or an impatient finger: it counts for nothing, in our surfaces as in the page. At another place, later, by keyboard
 * and by `click()` a press counts at once.
 */
import { real } from '../../src/page/domClobbering.js'
import { listen } from '../../src/page/listen.js'
import { createHost, putInTopLayer } from '../draw/host.js'
import css from '../styles/pause.css?inline'

/** For so long a press belongs to the gesture before it, in ms. */
const SAME_GESTURE_MS = 500
/** And so near to it, in CSS pixels. */
const SAME_PLACE_PX = 40
/** Longer no page keeps a press waiting, in ms. */
const LONGEST_BUSY_MS = 5_000

/** Where and when something was pressed; the time is that of events, in ms since the page began. */
export type Press = Pick<MouseEvent, 'clientX' | 'clientY' | 'timeStamp'>

export interface GestureOptions {
  /** The press before this was here to hear it: it may be what it was fetched for. */
  pressed?: Press | undefined
}

export interface Gesture {
  /** Something of ours is there that was not. */
  came(host: HTMLElement): void
  /**
   * What was pressed in there has done its work: it goes, or what it would do once more is not wanted. Call it while it is there.
   * @param at the element of the page that it stands for, where it is in a frame
   */
  done(host: Element, at?: Element): void
  /** The document of a frame, of which the page hears nothing. @returns stops */
  listen(to: Document): () => void
  /** Stops listening. */
  stop(): void
}

/** All that a press says to the page. */
const SAID = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'click', 'auxclick', 'dblclick', 'contextmenu'] as const

/** The time on the clock of events, which is not set back and which no test that sets the time stops. */
const now = (): number => new Event('').timeStamp

/** When it was pressed, however busy the page was since. Where the system’s clock of presses has gone astray, as after a sleep, now. */
function timeOf({ timeStamp }: Press): number {
  const heard = now()
  return Math.abs(heard - timeStamp) < LONGEST_BUSY_MS ? timeStamp : heard
}

const isNear = (a: Press, b: Press): boolean => Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) <= SAME_PLACE_PX

/** What the window hears of: in a closed shadow root it is the element that has the root. */
function heardAs(host: Element): Element {
  const root = host.getRootNode() as Partial<ShadowRoot>
  return (root.mode === 'closed' && root.host) || host
}

/** The open dialog that an element is in, or what else is asked for; what is outside of a modal one takes no press. */
export function dialogAround(element: Element, what = 'dialog[open]'): Element | null {
  for (let it: Element | undefined = element; it; it = (it.getRootNode() as Partial<ShadowRoot>).host) {
    const dialog = it.closest(what)
    if (dialog) return dialog
  }
  return null
}

/**
 * Listens from now on. Each surface has its own, so that none depends on another’s file.
 * @param inPage where and when the page would have heard it, of what is pressed in a frame
 */
export function ignoreAccidentalPresses(pressed?: Press, inPage = (event: MouseEvent): Press => event): Gesture {
  let last = pressed && { ...pressed, on: new WeakSet<EventTarget>() }
  /** The last press that has done its work, with the time at which it had. */
  let spent: Press | undefined
  const since = new WeakMap<EventTarget, number>()
  let ignoring = false
  let cover: HTMLElement | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  function isSameGesture(event: MouseEvent): boolean {
    const press = inPage(event)
    const time = timeOf(press)
    if (spent && time < spent.timeStamp + SAME_GESTURE_MS && isNear(spent, press)) return true
    return event.composedPath().some((it) => {
      const at = since.get(it)
      // Made before it was there, it was not meant.
      return at !== undefined && (time < at || (!!last && isNear(last, press) && last.timeStamp <= at && time < at + SAME_GESTURE_MS))
    })
  }

  function hear(event: MouseEvent | TouchEvent): void {
    const { type } = event
    // A click without a count is one of the keyboard, or of a script.
    if (!event.isTrusted || (type === 'click' && !event.detail)) return
    if (type === 'pointerdown') ignoring = false
    // Touches have no one place; they go by the pointer that comes before them. A quick finger is down again before its first press is
    // a click, so each event is looked at.
    ignoring ||= isSameGesture(event as MouseEvent)
    if (ignoring) {
      event.stopImmediatePropagation()
      // The focus moves with `mousedown`, which would not come if its pointer were refused; and these two are promised to let the page scroll.
      if (type !== 'pointerdown' && type !== 'touchstart') event.preventDefault()
    } else if (type === 'pointerdown') {
      const press = inPage(event as PointerEvent)
      const { clientX, clientY } = press
      last = { clientX, clientY, timeStamp: timeOf(press), on: new WeakSet(event.composedPath()) }
      // Another place ends a gesture: who comes back to the first one means it.
      spent = undefined
    }
  }

  function uncover(): void {
    clearTimeout(timer)
    cover?.remove()
  }

  /** In a frame of others nothing can be heard: for as long something lies over the place. Tools see it too, and wait until it is gone. */
  function lay({ clientX, clientY }: Press, into: Element): void {
    uncover()
    cover = createHost('assent-pause', css, undefined, { 'popover': 'manual', 'aria-hidden': 'true' })
    cover.style.setProperty('--x', `${clientX}px`)
    cover.style.setProperty('--y', `${clientY}px`)
    into.append(cover)
    putInTopLayer(cover)
    timer = setTimeout(uncover, SAME_GESTURE_MS)
  }

  const hearIn = (to: object): (() => void) => listen(to, SAID, hear, true)
  const deafen = hearIn(window)
  return {
    listen: hearIn,
    came(host) {
      since.set(heardAs(host), now())
      const dialog = host.shadowRoot?.querySelector('dialog[open]')
      if (last && dialog) lay(last, dialog)
    },
    done(host, at = host) {
      if (!last?.on.has(heardAs(host))) return
      spent = { clientX: last.clientX, clientY: last.clientY, timeStamp: now() }
      lay(spent, dialogAround(at) ?? real(document).body)
    },
    stop() {
      deafen()
      uncover()
    },
  }
}
