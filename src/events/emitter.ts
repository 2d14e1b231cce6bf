/** Typed listeners. One that throws is reported and stops nobody else. */

export interface Emitter<Events> {
  on<E extends keyof Events>(event: E, listener: (detail: Events[E]) => void): () => void
  emit<E extends keyof Events>(event: E, detail: Events[E]): void
}

/** @param failed hears what a listener threw */
export function createEmitter<Events>(failed: (event: keyof Events, cause: unknown) => void): Emitter<Events> {
  const listeners = new Map<keyof Events, Set<(detail: never) => void>>()
  return {
    on(event, listener) {
      const set = listeners.get(event) ?? new Set()
      listeners.set(event, set.add(listener))
      return () => void set.delete(listener)
    },
    emit(event, detail) {
      for (const listener of [...(listeners.get(event) ?? [])]) {
        try {
          (listener as (it: typeof detail) => void)(detail)
        } catch (cause) {
          failed(event, cause)
        }
      }
    },
  }
}
