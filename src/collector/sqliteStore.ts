/** The default store: one SQLite file. An insert resolves after its commit is on the disk. Node only. */
import type { Receipt } from '../model/receipt.js'
import { createBatch } from './batch.js'
import { openDatabase } from './sqliteDriver.js'
import type { Entry, Inserted, Store } from './store.js'

export interface SqliteOptions {
  /** Path of the database file; made if absent. Two processes may share it. */
  file: string
  /** How long to wait for another process that writes, in ms. @default 5000 */
  busyTimeout?: number
}

interface Row { row: number; received_at: number; hash: string; body: string }

// Only this file writes bodies, and what it writes was parsed; `verify.ts` parses them again.
const entryOf = (it: Row): Entry => ({ receipt: JSON.parse(it.body) as Receipt, receivedAt: it.received_at, hash: it.hash })

/**
 * Opens the embedded database: WAL, `synchronous=FULL`, insert-only by triggers. Needs the package `libsql`.
 * @throws Error that says what to do when the driver is missing or the file cannot be used
 */
export async function createSqliteStore({ file, busyTimeout = 5000 }: SqliteOptions): Promise<Store> {
  const db = await openDatabase(file, busyTimeout)
  let closed: Promise<void> | undefined
  const insert = db.prepare('insert into receipts (received_at, hash, body) values (?, ?, ?) on conflict do nothing')
  const kept = db.prepare('select hash, received_at from receipts where receipt_id = ?')
  const one = db.prepare('select row, received_at, hash, body from receipts where receipt_id = ?')

  function insertOne({ receipt, receivedAt, hash }: Entry): Inserted {
    if (insert.run(receivedAt, hash, JSON.stringify(receipt)).changes) return { outcome: 'stored', receivedAt }
    const old = kept.get(receipt.receiptId) as Row
    return { outcome: old.hash === hash ? 'repeated' : 'conflict', receivedAt: old.received_at }
  }

  function transaction<R>(work: () => R): R {
    db.exec('begin immediate')
    try {
      const result = work()
      db.exec('commit')
      return result
    } catch (cause) {
      if (db.inTransaction) db.exec('rollback')
      throw cause
    }
  }

  const batch = createBatch((entries: Entry[]) => transaction(() => entries.map(insertOne)))
  const open = async (): Promise<void> => {
    if (closed) throw new Error('The store is closed.')
  }

  async function shut(): Promise<void> {
    await batch.drained()
    // Leaves one file behind where no other process has it open.
    db.prepare('pragma wal_checkpoint(truncate)').get()
    db.close()
  }

  return {
    async insert(entry) {
      await open()
      return batch.add(entry)
    },
    async get(receiptId) {
      await open()
      const row = one.get(receiptId) as Row | undefined
      return row && entryOf(row)
    },
    async list({ recordId, from, to, after, limit }) {
      await open()
      const wanted: [string, ...(string | number)[]][] = []
      if (recordId !== undefined) wanted.push(['record_id = ?', recordId])
      if (from !== undefined) wanted.push(['received_at >= ?', from])
      if (to !== undefined) wanted.push(['received_at < ?', to])
      if (after) wanted.push(['(received_at, row) > (?, ?)', after.receivedAt, after.row])
      const where = wanted.length ? `where ${wanted.map(([sql]) => sql).join(' and ')}` : ''
      const rows = db.prepare(`select row, received_at, hash, body from receipts ${where} order by received_at, row limit ?`)
        .all(...wanted.flatMap(([, ...values]) => values), limit + 1) as Row[]
      const last = rows.length > limit ? rows[limit - 1] : undefined
      return { entries: rows.slice(0, limit).map(entryOf), next: last && { receivedAt: last.received_at, row: last.row } }
    },
    async healthy() {
      await open()
      // Takes the writer's place and gives it back: a full lock, a read-only disk or a lost file show here.
      transaction(() => kept.get(''))
    },
    close: () => (closed ??= shut()),
  }
}
