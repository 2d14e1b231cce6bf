/** Starts the thread that has the database file, and asks it. */
import type { Rows, RowsOptions } from './sqliteRows.js'
import type { Call, Reply } from './sqliteThread.js'
import text from './sqliteThread.js?thread'

export interface Client extends Rows {
  /** How many rows of an older schema were sealed in opening. */
  sealed: number | undefined
}

interface Pending {
  resolve(result: unknown): void
  reject(cause: unknown): void
  timer: ReturnType<typeof setTimeout> | undefined
}

/**
 * @param patience how long an answer may take, in ms. Once one takes longer, nothing more is asked until it comes: what hangs, as a
 *   network disk does, would only collect what others wait for
 */
export async function startClient(options: RowsOptions, patience: number): Promise<Client> {
  const { Worker } = await import('node:worker_threads')
  const worker = new Worker(text, { eval: true, workerData: options, execArgv: [], name: 'assent receipts' })
  const pending = new Map<number, Pending>()
  let next = 0
  let late = 0
  let dead: Error | undefined

  function settle(id: number, { result, error }: Omit<Reply, 'id'>): void {
    const it = pending.get(id)
    if (!it) return
    pending.delete(id)
    if (it.timer === undefined && id > 0) late--
    clearTimeout(it.timer)
    if (!pending.size) worker.unref()
    if (error) it.reject(Object.assign(new Error(error.message), error.code && { code: error.code }))
    else it.resolve(result)
  }

  function end(cause: Error): void {
    dead ??= cause
    for (const id of [...pending.keys()]) settle(id, { error: { message: dead.message, code: undefined } })
  }

  function wait(id: number, limited: boolean): Promise<unknown> {
    // Only while something is asked does the thread keep the process from ending.
    worker.ref()
    return new Promise((resolve, reject) => {
      const it: Pending = { resolve, reject, timer: undefined }
      if (limited) {
        it.timer = setTimeout(() => {
          it.timer = undefined
          late++
          if (late === pending.size) worker.unref()
          reject(new Error(`The receipt database has not answered for ${patience / 1000} seconds.`))
        }, patience)
      }
      pending.set(id, it)
    })
  }

  async function ask(op: keyof Rows, ...args: unknown[]): Promise<unknown> {
    if (dead) throw dead
    if (late && op !== 'close') throw new Error('The receipt database still owes an answer, and is asked nothing more until it comes.')
    const call: Call = { id: ++next, op, args }
    const answer = wait(call.id, true)
    worker.postMessage(call)
    return answer
  }

  worker.on('message', ({ id, ...rest }: Reply) => settle(id, rest))
  worker.on('error', (cause) => end(cause instanceof Error ? cause : new Error(String(cause))))
  worker.on('exit', () => end(new Error('The thread of the receipt database has ended.')))

  const sealed = (await wait(0, false)) as number | undefined
  return {
    sealed,
    insert: (rows) => ask('insert', rows) as ReturnType<Rows['insert']>,
    get: (receiptId) => ask('get', receiptId) as ReturnType<Rows['get']>,
    list: (query) => ask('list', query) as ReturnType<Rows['list']>,
    look: () => ask('look') as Promise<void>,
    probe: () => ask('probe') as Promise<void>,
    async close() {
      try {
        await ask('close')
        // Only with the thread the file is let go of; nothing else may keep the process so long.
        worker.ref()
        if (!dead) await new Promise((done) => worker.once('exit', done))
      } finally {
        // Where it hangs there is nothing to wait for.
        void worker.terminate()
      }
    },
  }
}
