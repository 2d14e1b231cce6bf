/**
 * A modal dialog closes the page off, so it may be open only while it is there to be seen and pressed. One that a visitor’s filter
 * hides, or something of the page, at once or later, would leave a page on which nothing can be done.
 */
import { real } from '../../src/page/domClobbering.js'
import { listen } from '../../src/page/listen.js'

/** The middle of what an element has within the dialog and the window: of a long text in a low one a part alone is in sight. */
function middleOf(it: Element, dialog: Element): [number, number] {
  const [a, b] = [it.getBoundingClientRect(), dialog.getBoundingClientRect()]
  const { innerWidth, innerHeight } = window
  return [
    (Math.max(a.left, b.left, 0) + Math.min(a.right, b.right, innerWidth)) / 2,
    (Math.max(a.top, b.top, 0) + Math.min(a.bottom, b.bottom, innerHeight)) / 2,
  ]
}

function isOpaque(it: Element, dialog: Element): boolean {
  for (let one: Element | null = it; one; one = one === dialog ? null : one.assignedSlot ?? one.parentElement) {
    // What fades in is there in a moment; the end of it is heard.
    if (getComputedStyle(one).opacity === '0' && !one.getAnimations?.().length) return false
  }
  return true
}

/** What can be pressed in a dialog or was slotted into it, and what can be read. */
const contentOf = (dialog: Element, host: Element, what: string): Element[] => [...dialog.querySelectorAll(what), ...host.querySelectorAll(what)]

/** Whether a press on an element would come to it, or to what lies over the dialog. */
function isHit(it: Element, dialog: Element, host: Element): boolean {
  const root = it.getRootNode() as ShadowRoot
  // A dialog’s backdrop is the dialog, and what is seen through it the page.
  const hit = root.elementFromPoint(...middleOf(it, dialog))
  const nothing: readonly Element[] = [dialog, host, real(document).body, real(document).documentElement]
  return !!hit && !nothing.includes(hit)
}

/** During a view transition what is seen is a picture of the page, and takes every press. */
const isPicture = (): boolean => window.CSS?.supports?.('selector(:active-view-transition)') && real(document).documentElement.matches(':active-view-transition')

function isRendered(dialog: HTMLDialogElement, host: HTMLElement): boolean {
  // Where the page itself is not laid out, as before it is uncovered, nothing can be told of it.
  if (!real(document).body.getClientRects().length || isPicture()) return true
  const buttons = contentOf(dialog, host, 'button').filter((it) => it.getClientRects().length && getComputedStyle(it).visibility === 'visible')
  // Of a dialog that scrolls something else than a button may be in sight.
  return buttons.some((it) => isOpaque(it, dialog)) && contentOf(dialog, host, 'button,h2,h3,p,a').some((it) => isHit(it, dialog, host))
}

/** After these it is looked at too: a press or a key on a page that does not answer. */
const SIGNS = ['pointerdown', 'keydown', 'visibilitychange'] as const

/** A change of `visibility` and `opacity` tells nobody but by its end, so that `dialog.css` gives it one. */
const ENDS = ['transitionend', 'animationend'] as const

/** One that the page has moved, with whatever it was in, is still open and closes nothing off: it is opened anew. */
export function reopenModal(host: HTMLElement): void {
  const root = host.shadowRoot!
  const dialog = root.querySelector('dialog')
  try {
    if (!dialog?.open || dialog.matches(':modal')) return
  } catch {
    // A browser that cannot tell.
    return
  }
  const had = root.activeElement ?? root.querySelector('h2') ?? dialog
  dialog.removeAttribute('open')
  dialog.showModal()
  ;(had as HTMLElement).focus()
}

/**
 * Opens the dialog in a host’s shadow root.
 * @param lost runs once, when it has been closed since nobody could see it
 * @returns stops watching it
 */
export function openModal(host: HTMLElement, lost: () => void): () => void {
  const dialog = host.shadowRoot!.querySelector('dialog')!
  // Before Safari 15.4 there are no modal dialogs: the page stays free, and nothing is thrown.
  if (!dialog.showModal) return () => undefined
  dialog.showModal()
  let watched = true
  const look = (): void => {
    if (!watched || isRendered(dialog, host)) return
    stop()
    dialog.close()
    lost()
  }
  const observers = typeof IntersectionObserver === 'function' ? [new ResizeObserver(look), new IntersectionObserver(look)] : []
  function stop(): void {
    watched = false
    observers.forEach((it) => it.disconnect())
    deafen.forEach((it) => it())
  }
  for (const it of [dialog, ...contentOf(dialog, host, 'button')]) observers.forEach((one) => one.observe(it))
  const deafen = [listen(window, SIGNS, look, true), listen(dialog, ENDS, look)]
  // When whoever opens it is done, and before anything is painted.
  queueMicrotask(look)
  return stop
}
