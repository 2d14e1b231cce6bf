/** The default store: one SQLite file. An insert resolves after its commit is on the disk. Node only. */
import type { Receipt } from '../model/receipt.js'
import { createBatch } from './batch.js'
import { createReadiness } from './readiness.js'
import { algOf } from './seal.js'
import { startClient } from './sqliteClient.js'
import type { Row } from './sqliteRows.js'
import type { Inserted, Kept, Store } from './store.js'

export interface SqliteOptions {
  /** Path of the database file; made if absent. Two processes may share it. */
  file: string
  /** How long to wait for another process that writes, in ms. @default 5000 */
  busyTimeout?: number
  /** For how long `healthy` may answer by what was found last, in ms, so that asking often does not write often. @default 10000 */
  probeInterval?: number
  /** Told once where rows of an older schema were sealed in opening. @default console.warn */
  log?: ((message: string) => void) | undefined
}

/** How long beyond the lock a disk may take, in ms. */
const DISK_MS = 10_000

// Only this file writes bodies, and what it writes was parsed; `verifyEntries.ts` parses them again.
const keptOf = ({ row, received_at: receivedAt, hash, seal, before, body }: Row): Kept =>
  ({ receipt: JSON.parse(body) as Receipt, receivedAt, hash, sealed: { number: row, seal, before: row === 1 ? '' : before } })

/** Beside assent, where the process was started, and where the program is that was started. */
async function findLibsql(): Promise<string> {
  const { findDriver } = await import('./sqliteDriver.js')
  const { join } = await import('node:path')
  return findDriver([import.meta.url, join(process.cwd(), 'x.js'), process.argv[1]])
}

/**
 * Opens the embedded database: WAL, `synchronous=FULL`, insert-only by triggers, each row sealed. Needs the package `libsql`. The
 * file is worked with in a thread of its own.
 * @throws Error that says what to do when the driver is missing or the file cannot be used
 */
export async function createSqliteStore(options: SqliteOptions): Promise<Store> {
  const { file, busyTimeout = 5000, probeInterval = 10_000, log = (message) => console.warn(message) } = options
  const client = await startClient({ file, busyTimeout, driver: await findLibsql() }, busyTimeout + DISK_MS)
  if (client.sealed !== undefined) {
    log(`assent collector: ${file} was of an older schema without seals; its ${client.sealed} receipts are numbered and sealed as they were found`)
  }
  const readiness = createReadiness({ look: client.look, write: client.probe, interval: probeInterval })
  let closed: Promise<void> | undefined

  const batch = createBatch(async (rows: Parameters<typeof client.insert>[0][number][]): Promise<Inserted[]> => {
    try {
      const results = await client.insert(rows)
      readiness.heard()
      return results
    } catch (cause) {
      readiness.heard(cause instanceof Error ? cause : new Error(String(cause)))
      throw cause
    }
  })
  const open = async (): Promise<void> => {
    if (closed) throw new Error('The store is closed.')
  }

  async function shut(): Promise<void> {
    await batch.drained()
    await client.close()
  }

  return {
    async insert({ receipt, receivedAt, hash }) {
      await open()
      return batch.add({ receiptId: receipt.receiptId, receivedAt, hash, alg: algOf(receipt), body: JSON.stringify(receipt) })
    },
    async get(receiptId) {
      await open()
      const row = await client.get(receiptId)
      return row && keptOf(row)
    },
    async list(query) {
      await open()
      const rows = await client.list(query)
      const last = rows.length > query.limit ? rows[query.limit - 1] : undefined
      return { entries: rows.slice(0, query.limit).map(keptOf), next: last && { receivedAt: last.received_at, row: last.row } }
    },
    async healthy() {
      await open()
      await readiness.check()
    },
    close: () => (closed ??= shut()),
  }
}
