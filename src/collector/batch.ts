/** Group commit: what arrives while one transaction is written is written in the next, with one fsync. */

interface Batch<T, R> {
  /** Resolves when the transaction that holds the item is committed; rejects when it could not be, or when too many wait. */
  add(item: T): Promise<R>
  /** Resolves when nothing waits any more. */
  drained(): Promise<void>
}

interface Waiting<T, R> {
  item: T
  resolve(result: R): void
  reject(cause: unknown): void
}

interface Limits {
  /** Items in one transaction. */
  most?: number
  /** Items that may wait. Whoever comes after them is better told at once to come again. */
  queue?: number
}

/** @param write commits all items together and returns a result for each, or rejects and has written none */
export function createBatch<T, R>(write: (items: T[]) => Promise<R[]>, { most = 500, queue = 1000 }: Limits = {}): Batch<T, R> {
  let waiting: Waiting<T, R>[] = []
  let running: Promise<void> | undefined

  async function flush(): Promise<void> {
    const these = waiting.slice(0, most)
    waiting = waiting.slice(most)
    try {
      const results = await write(these.map((it) => it.item))
      these.forEach((it, i) => it.resolve(results[i]!))
    } catch (cause) {
      these.forEach((it) => it.reject(cause))
    }
  }

  // After the sockets of this turn were read, so that all they brought is in.
  async function run(): Promise<void> {
    while (waiting.length) {
      await new Promise((done) => setImmediate(done))
      await flush()
    }
    running = undefined
  }

  return {
    add: (item) => new Promise((resolve, reject) => {
      if (waiting.length >= queue) return reject(new Error(`${queue} receipts wait for the database, which does not keep up; no more are taken`))
      waiting.push({ item, resolve, reject })
      running ??= run()
    }),
    drained: async () => running,
  }
}
