/** Typed listeners. One that throws is reported and stops nobody else. */

export interface Emitter<Events> {
  on<E extends keyof Events>(event: E, listener: (detail: Events[E]) => void): () => void
  /** Calls code of the site's own: what it throws is reported. */
  call(name: string, run: () => void): void
  emit<E extends keyof Events>(event: E, detail: Events[E]): void
}

/** @param warn hears what a listener threw */
export function createEmitter<Events>(warn: (code: string, name: string, cause: unknown) => void): Emitter<Events> {
  const all = new Set<[event: keyof Events, listener: (detail: never) => void]>()
  function call(name: string, run: () => void): void {
    try {
      run()
    } catch (cause) {
      warn('listener-failed', name, cause)
    }
  }
  return {
    call,
    on(event, listener) {
      const it: [typeof event, typeof listener] = [event, listener]
      all.add(it)
      return () => void all.delete(it)
    },
    emit(event, detail) {
      for (const [name, listener] of [...all]) {
        if (name === event) call(name as string, () => (listener as (it: typeof detail) => void)(detail))
      }
    },
  }
}
