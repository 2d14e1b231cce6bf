/** Objects that stand for connections which failed: the accessors of their prototypes work only on real ones, so they have their own. */
import type { PageWindow } from '../environment.js'

type FailedConnection = EventTarget & Record<string, unknown>

export interface Failure {
  /** What it has of its own at first, without its handlers. */
  own: object
  /** What of it is another once it has failed. */
  then?: object
  /** The events that it fails with. */
  events: readonly Event[]
}

/** @param EventTarget of its window @returns an object that fails in a moment */
export function createFailedConnection(EventTarget: PageWindow['EventTarget'], prototype: object, { own, then = {}, events }: Failure): object {
  const it = Object.setPrototypeOf(new EventTarget(), prototype) as FailedConnection
  const handlers = Object.fromEntries(events.map(({ type }) => [`on${type}`, null]))
  for (const [key, value] of Object.entries({ ...own, ...handlers })) Object.defineProperty(it, key, { value, writable: true, configurable: true, enumerable: true })
  setTimeout(() => {
    Object.assign(it, then)
    for (const event of events) {
      const handler = it[`on${event.type}`]
      if (typeof handler === 'function') it.addEventListener(event.type, handler as EventListener, { once: true })
      it.dispatchEvent(event)
    }
  })
  return it
}
