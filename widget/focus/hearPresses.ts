/**
 * A press counts, whatever the page’s own listeners do with it: throw, stop it, prevent it, or change the page meanwhile. It is heard
 * in the capture phase of the window, before theirs. What the browser would do with it afterwards is done here, as they may prevent that.
 */
import { listen } from '../../src/page/listen.js'

/** The first of these on the way from the pressed place outwards is what was pressed. A link is the browser’s own. */
const CONTROLS = 'button,input,summary,label,select,a'

function press(it: Element, event: Event): void {
  const control = it.matches('label') && (it).control
  if (control && control.matches('input')) {
    event.preventDefault()
    control.focus()
    control.click()
  } else if (it.matches('summary')) {
    event.preventDefault()
    ;(it.parentElement as HTMLDetailsElement).open = !(it.parentElement as HTMLDetailsElement).open
  } else if (it.matches('input')) {
    const input = it
    const { checked } = input
    // Who prevents it has the browser put the old state back, when all have heard of it.
    setTimeout(() => { input.checked = checked })
  }
  it.dispatchEvent(new Event('press'))
}

/**
 * Has the controls of a surface hear `press`, each once.
 * @param host what they are in; in a closed shadow root the window cannot see it, so that it listens too
 * @returns stops
 */
export function hearPresses(host: Element): () => void {
  const heard = new WeakSet<Event>()
  const hear = (event: Event): void => {
    const path = event.composedPath()
    const it = path.slice(0, Math.max(path.indexOf(host), 0)).find((one) => (one as Partial<Element>).matches?.(CONTROLS))
    if (!it || heard.has(event)) return
    heard.add(event)
    press(it as Element, event)
  }
  const stops = [window, host].map((it) => listen(it, ['click'], hear, true))
  return () => stops.forEach((it) => it())
}
