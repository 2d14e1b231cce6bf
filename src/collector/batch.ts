/** Group commit: what arrives in one turn of the event loop is written in one transaction, with one fsync. */

interface Batch<T, R> {
  /** Resolves when the transaction that holds the item is committed; rejects when it could not be. */
  add(item: T): Promise<R>
  /** Resolves when nothing waits any more. */
  drained(): Promise<void>
}

interface Waiting<T, R> {
  item: T
  resolve(result: R): void
  reject(cause: unknown): void
}

/**
 * @param write commits all items together and returns a result for each, or throws and has written none
 * @param most items in one transaction: it holds the event loop while it runs
 */
export function createBatch<T, R>(write: (items: T[]) => R[], most = 500): Batch<T, R> {
  let waiting: Waiting<T, R>[] = []
  let running: Promise<void> | undefined

  function flush(): void {
    const these = waiting.slice(0, most)
    waiting = waiting.slice(most)
    try {
      const results = write(these.map((it) => it.item))
      these.forEach((it, i) => it.resolve(results[i]!))
    } catch (cause) {
      these.forEach((it) => it.reject(cause))
    }
  }

  // After the sockets of this turn were read, so that all they brought is in.
  async function run(): Promise<void> {
    while (waiting.length) {
      await new Promise((done) => setImmediate(done))
      flush()
    }
    running = undefined
  }

  return {
    add: (item) => new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      running ??= run()
    }),
    drained: async () => running,
  }
}
