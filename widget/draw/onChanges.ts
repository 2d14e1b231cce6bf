/** Looks again when something of the page may be seen, or may not be any more. */
import { real } from '../../src/page/domClobbering.js'
import { listen } from '../../src/page/listen.js'

/** Between two looks, in ms. Whatever changes meanwhile costs nothing: nobody listens. */
const LOOK_AFTER_MS = 500

/** What shows and hides without a change of the document: windows, style sheets, what a pointer or the focus opens, what fades. */
const SIGNS = ['resize', 'load', 'change', 'mouseout', 'focusout', 'transitionend', 'animationend'] as const

/** @returns stops */
export function onChanges(look: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const { documentElement } = real(document)
  const observer = new MutationObserver(later)
  const watch = (): void => observer.observe(documentElement, { subtree: true, childList: true, attributes: true })
  const again = (): void => {
    timer = undefined
    frame?.disconnect()
    look()
    watch()
  }
  // Once the browser has laid out the page, so that it need not do so for this.
  const frame = typeof ResizeObserver === 'function' ? new ResizeObserver(again) : undefined
  function later(): void {
    if (timer !== undefined) return
    observer.disconnect()
    timer = setTimeout(() => (frame ? frame.observe(documentElement) : again()), LOOK_AFTER_MS)
  }
  const stop = listen(window, SIGNS, later, true)
  watch()
  return () => {
    clearTimeout(timer)
    frame?.disconnect()
    observer.disconnect()
    stop()
  }
}
