/**
 * `data-consent-ready`: what a held script waits for has often passed when it runs. What it registers while it runs is called back
 * once; nothing of the page's own is, and no event is dispatched in the page.
 */
import type { PageWindow } from '../environment.js'
import { real } from '../page/domClobbering.js'
import { shadowProperty } from './shadowProperty.js'

type Call = () => void
type Listener = EventListenerOrEventListenerObject

/** On the window and the document, as far as they come only once. */
const ONE_TIME_EVENTS = /^(DOMContentLoaded|load|pageshow|readystatechange)$/

export function createMissedEvents(window: PageWindow): {
  /** @param waiting what waits in the script that runs now; nothing where none does that wants to be called */
  collect(waiting: () => Call[] | undefined): Call[]
} {
  const document = real(window.document)

  function isOver(type: string): boolean {
    if (document.readyState === 'complete') return true
    const [visit] = window.performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    return type === 'DOMContentLoaded' && visit !== undefined && visit.domContentLoadedEventEnd > 0
  }

  /** @returns calls a listener, if the browser has not, and will not: a moment may come between registering and calling. */
  function callOf(target: EventTarget, type: string, listener: Listener): Call {
    const { addEventListener, removeEventListener } = window.EventTarget.prototype
    let isCalled = false
    const probe = (): void => { isCalled = true }
    addEventListener.call(target, type, probe, { once: true })
    return () => {
      if (isCalled || !isOver(type)) return
      removeEventListener.call(target, type, probe)
      const event = new window.Event(type)
      for (const name of ['target', 'currentTarget']) Object.defineProperty(event, name, { value: target })
      // Through a target of its own, so that what it throws goes where errors of listeners go.
      const own = new window.EventTarget()
      own.addEventListener(type, () => {
        if (typeof listener === 'function') listener.call(target, event)
        else listener.handleEvent(event)
      })
      own.dispatchEvent(new window.Event(type))
    }
  }

  return {
    collect(waiting) {
      const { addEventListener } = window.EventTarget.prototype
      const add = (target: Window | Document): Call => {
        const original = (Object.getOwnPropertyDescriptor(target, 'addEventListener')?.value ?? addEventListener) as typeof addEventListener
        return shadowProperty(target, 'addEventListener', {
          writable: true,
          value(this: EventTarget | undefined, ...args: Parameters<typeof addEventListener>) {
            const self = this ?? target
            const [type, listener] = args
            Reflect.apply(original, self, args)
            if (self === target && listener && ONE_TIME_EVENTS.test(type)) waiting()?.push(callOf(target, type, listener))
          },
        })
      }
      const handler = Object.getOwnPropertyDescriptor(window, 'onload')
      return [add(window), add(window.document), handler?.set ? shadowProperty(window, 'onload', {
        ...handler,
        set(value: unknown) {
          handler.set!.call(window, value)
          // The last one counts, as it does in the page.
          if (typeof value === 'function') waiting()?.push(callOf(window, 'load', function (event) { if (window.onload === value) (value as EventListener).call(window, event) }))
        },
      }) : () => undefined]
    },
  }
}
