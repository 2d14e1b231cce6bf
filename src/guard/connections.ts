/** `WebSocket`, `EventSource` and workers to hosts that are not allowed: the page gets one that fails, as if nobody answered. */
import type { PageWindow } from '../environment.js'
import { real } from '../page/domClobbering.js'
import type { CheckRequest } from './checkRequest.js'
import { createFailedConnection, type Failure } from './failedConnection.js'
import type { Patches } from './patches.js'

const nothing = (): void => undefined

type Constructors = Pick<PageWindow, 'Event' | 'CloseEvent' | 'MessageChannel'>

const shapes: Record<string, { kind: string; of(constructors: Constructors, url: string): Failure }> = {
  WebSocket: {
    kind: 'websocket',
    of: ({ Event, CloseEvent }, url) => ({
      own: { url, protocol: '', extensions: '', bufferedAmount: 0, binaryType: 'blob', readyState: 0, send: nothing, close: nothing, onopen: null, onmessage: null },
      then: { readyState: 3 }, events: [new Event('error'), new CloseEvent('close', { code: 1006 })],
    }),
  },
  EventSource: {
    kind: 'eventsource',
    of: ({ Event }, url) => ({
      own: { url, withCredentials: false, readyState: 0, close: nothing, onopen: null, onmessage: null }, then: { readyState: 2 }, events: [new Event('error')],
    }),
  },
  Worker: {
    kind: 'worker',
    of: ({ Event }) => ({ own: { postMessage: nothing, terminate: nothing, onmessage: null, onmessageerror: null }, events: [new Event('error')] }),
  },
  SharedWorker: { kind: 'worker', of: ({ Event, MessageChannel }) => ({ own: { port: new MessageChannel().port1 }, events: [new Event('error')] }) },
}

export function guardConnections(window: PageWindow, { add }: Patches, checkRequest: CheckRequest): void {
  // Taken now, as in `requests.ts`.
  const { EventTarget, Event, CloseEvent, MessageChannel, document } = window
  for (const [name, { kind, of }] of Object.entries(shapes)) {
    add(window, name, 'value', (target, [url]) => {
      const address = new URL(String(url), real(document).baseURI).href
      if (checkRequest(kind, address, 'refused') === undefined) return undefined
      return () => createFailedConnection(EventTarget, (target as { prototype: object }).prototype, of({ Event, CloseEvent, MessageChannel }, address))
    })
  }
  // One that was open before its service was revoked.
  add(window.WebSocket.prototype, 'send', 'value', (self) => {
    const socket = self as WebSocket
    return checkRequest('websocket', socket.url, 'refused') === undefined ? undefined : () => socket.close()
  })
}
