/** Typed listeners. One that throws is reported and stops nobody else. */

export interface Emitter<Events> {
  on<E extends keyof Events>(event: E, listener: (detail: Events[E]) => void): () => void
  /** Calls code of the site's own: what it throws is reported. */
  call(name: string, run: () => void): void
  emit<E extends keyof Events>(event: E, detail: Events[E]): void
}

/** @param failed hears what a listener threw */
export function createEmitter<Events>(failed: (name: string, cause: unknown) => void): Emitter<Events> {
  const listeners = new Map<keyof Events, Set<(detail: never) => void>>()
  function call(name: string, run: () => void): void {
    try {
      run()
    } catch (cause) {
      failed(name, cause)
    }
  }
  return {
    call,
    on(event, listener) {
      const set = listeners.get(event) ?? new Set()
      listeners.set(event, set.add(listener))
      return () => void set.delete(listener)
    },
    emit(event, detail) {
      for (const listener of [...(listeners.get(event) ?? [])]) {
        call(event as string, () => (listener as (it: typeof detail) => void)(detail))
      }
    },
  }
}
