/** One lifetime for all that a handle begins: it ends at once and together, and what arrives after that is dropped. */

export interface Life {
  /** Whether it is over. */
  readonly ended: boolean
  /**
   * Keeps what undoes something until the end; where that has come already, it is undone now. What has nothing to undo has none.
   * @returns undoes it earlier
   */
  add(undo: (() => void) | undefined): () => void
  /** What calls this from a timer, a request or an event calls nothing once all is over. */
  whileAlive<Args extends unknown[]>(run: (...args: Args) => void): (...args: Args) => void
  /** Begins something whose outcome is heard only while all lives; after the end nothing is begun. */
  awaiting<T>(begin: () => Promise<T>): Promise<T>
  /** Undoes what was begun, the latest first; a second time does nothing. */
  end(): void
}

/** @param failed hears what an undo threw: the others are done all the same */
export function createLife(failed: (cause: unknown) => void = () => undefined): Life {
  const undos = new Set<() => void>()
  let ended = false

  function undoNow(undo: (() => void) | undefined): void {
    try {
      undo?.()
    } catch (cause) {
      failed(cause)
    }
  }

  const whileAlive: Life['whileAlive'] = (run) => (...args) => {
    if (!ended) run(...args)
  }

  return {
    get ended() { return ended },
    add(undo) {
      const once = (): void => {
        if (undos.delete(once)) undoNow(undo)
      }
      if (ended) undoNow(undo)
      else undos.add(once)
      return once
    },
    whileAlive,
    awaiting: (begin) => new Promise((done, fail) => {
      if (!ended) begin().then(whileAlive(done), whileAlive(fail))
    }),
    end() {
      ended = true
      for (const once of [...undos].reverse()) once()
    },
  }
}
