/** `WebSocket`, `EventSource` and workers to hosts that are not allowed: the page gets one that fails, as if nobody answered. */
import type { PageWindow } from '../../environment.js'
import { real } from '../../page.js'
import type { Ask } from './guard.js'
import type { Patches } from './patches.js'

type Dead = EventTarget & Record<string, unknown>

const nothing = (): void => undefined

/** What each has of its own: the accessors of its prototype work only on real ones. */
const shapes: Record<string, { kind: string; events: readonly string[]; state?: number; of(window: PageWindow, address: string): object }> = {
  WebSocket: {
    kind: 'websocket', events: ['error', 'close'], state: 3,
    of: (_window, url) => ({ url, protocol: '', extensions: '', bufferedAmount: 0, binaryType: 'blob', send: nothing, close: nothing, onopen: null, onmessage: null }),
  },
  EventSource: {
    kind: 'eventsource', events: ['error'], state: 2,
    of: (_window, url) => ({ url, withCredentials: false, close: nothing, onopen: null, onmessage: null }),
  },
  Worker: { kind: 'worker', events: ['error'], of: () => ({ postMessage: nothing, terminate: nothing, onmessage: null, onmessageerror: null }) },
  SharedWorker: { kind: 'worker', events: ['error'], of: (window) => ({ port: new window.MessageChannel().port1 }) },
}

export function guardConnections(window: PageWindow, { add }: Patches, ask: Ask): void {
  function dead(prototype: object, name: string, address: string): object {
    const { events, state, of } = shapes[name]!
    const it = Object.setPrototypeOf(new window.EventTarget(), prototype) as Dead
    const own = { ...of(window, address), ...(state && { readyState: 0 }), ...Object.fromEntries(events.map((type) => [`on${type}`, null])) }
    for (const [key, value] of Object.entries(own)) Object.defineProperty(it, key, { value, writable: true, configurable: true, enumerable: true })
    setTimeout(() => {
      if (state) it['readyState'] = state
      for (const type of events) {
        const event = type === 'close' ? new window.CloseEvent(type, { code: 1006 }) : new window.Event(type)
        const handler = it[`on${type}`]
        if (typeof handler === 'function') it.addEventListener(type, handler as EventListener, { once: true })
        it.dispatchEvent(event)
      }
    })
    return it
  }

  for (const name of Object.keys(shapes)) {
    add(window, name, 'value', (target, [url]) => {
      const address = new URL(String(url), real(window.document).baseURI).href
      if (ask(shapes[name]!.kind, address, 'refused') === undefined) return undefined
      return () => dead((target as { prototype: object }).prototype, name, address)
    })
  }
}
