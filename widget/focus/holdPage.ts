/** What is behind a modal dialog rests. */

const KEYS = /^(Arrow(Up|Down)|Page(Up|Down)|Home|End| )$/

/** What scrolls nothing of an open dialog would scroll the page behind it. */
export function holdPage(event: Event, dialog: Element): void {
  const { clientX: x, clientY: y, key } = event as MouseEvent & KeyboardEvent
  const { touches = [], ctrlKey } = event as TouchEvent
  const { left, right, top, bottom } = dialog.getBoundingClientRect()
  const it = event.composedPath()[0] as Element
  const beside = it === dialog && (x < left || x > right || y < top || y > bottom)
  const ends = dialog.scrollHeight <= dialog.clientHeight
  const keyed = key === undefined || (KEYS.test(key) && !it.matches('select,input,button,summary,a'))
  // Who has the page enlarged moves about in it.
  if ((beside || ends) && keyed && event.cancelable && !ctrlKey && touches.length < 2 && (visualViewport?.scale ?? 1) === 1) event.preventDefault()
}
