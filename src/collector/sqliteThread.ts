/**
 * The thread that has the database file: a lock that another process holds, a slow disk or a large export stops nothing else.
 * Bundled into one text by `thread.mjs`, since a file of its own would be lost where a site bundles its server.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { openRows, type Rows, type RowsOptions } from './sqliteRows.js'

export interface Call { id: number; op: keyof Rows; args: unknown[] }
export interface Failure { message: string; code: string | undefined }
export interface Reply { id: number; result?: unknown; error?: Failure }

const port = parentPort!
const reply = (it: Reply): void => port.postMessage(it)
const failure = (cause: unknown): Failure => ({
  message: cause instanceof Error ? cause.message : String(cause),
  code: cause instanceof Error && 'code' in cause ? String(cause.code) : undefined,
})

async function start(): Promise<void> {
  try {
    const { rows, sealed } = await openRows(workerData as RowsOptions)
    port.on('message', ({ id, op, args }: Call) => {
      (rows[op] as (...args: unknown[]) => Promise<unknown>)(...args)
        .then((result) => reply({ id, result }), (cause: unknown) => reply({ id, error: failure(cause) }))
        .finally(() => op === 'close' && port.close())
    })
    reply({ id: 0, result: sealed })
  } catch (cause) {
    reply({ id: 0, error: failure(cause) })
  }
}

void start()
