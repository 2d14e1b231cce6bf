/** All that is done with the database file. Runs in a thread of its own (`sqliteThread.ts`), where it may take its time. */
import { createSameFile } from './sameFile.js'
import { sealer, type NewRow } from './sealer.js'
import { openDatabase, patiently, transaction } from './sqliteDriver.js'
import type { Inserted, Query } from './store.js'

/** A row as it is read; only strings and numbers, since it goes from one thread to another. */
export interface Row {
  row: number
  received_at: number
  hash: string
  seal: string
  /** The seal of the row before; `null` where that is not there. */
  before: string | null
  body: string
}

/** With its id, by which it is found again. */
export interface Incoming extends NewRow {
  receiptId: string
}

export interface Rows {
  /** Commits all together, or throws and has written none. */
  insert(rows: readonly Incoming[]): Promise<Inserted[]>
  get(receiptId: string): Promise<Row | undefined>
  /** One more than `limit`, where there is one. */
  list(query: Query): Promise<Row[]>
  /** Throws where the file is not the file any more. Writes nothing. */
  look(): Promise<void>
  /** Writes and commits, as an insert would, without making the file grow. */
  probe(): Promise<void>
  close(): Promise<void>
}

export interface RowsOptions {
  file: string
  /** In ms. */
  busyTimeout: number
  /** Path of `libsql`. */
  driver: string
}

/** About what an insert writes. */
const PROBE_BYTES = 16_384

const SELECT = 'select row, received_at, hash, seal, (select seal from receipts it where it.row = receipts.row - 1) as before, body from receipts'

/** @returns the rows, and how many of an older schema were sealed in opening */
export async function openRows({ file, busyTimeout, driver }: RowsOptions): Promise<{ rows: Rows; sealed: number | undefined }> {
  const { db, sealed } = await openDatabase(file, busyTimeout, driver)
  const probe = (): unknown => db.prepare('insert or replace into probe values (1, randomblob(?))').run(PROBE_BYTES)
  let same: () => void
  try {
    // Writes, so that all files are there which a write makes.
    await transaction(db, busyTimeout, probe)
    same = createSameFile(file)
  } catch (cause) {
    db.close()
    throw new Error(`Cannot use the receipt database ${file}: ${cause instanceof Error ? cause.message : String(cause)}.`, { cause })
  }
  const kept = db.prepare('select hash, received_at from receipts where receipt_id = ?')
  const one = db.prepare(`${SELECT} where receipt_id = ?`)

  /** Before, so that nothing is written where it would be lost; and after, since it may have happened meanwhile. */
  async function write<T>(work: () => T): Promise<T> {
    same()
    const result = await transaction(db, busyTimeout, work)
    same()
    return result
  }

  const rows: Rows = {
    insert: (incoming) => write(() => {
      const seal = sealer(db)
      const results = incoming.map((it): Inserted => {
        const old = kept.get(it.receiptId) as Row | undefined
        if (old) return { outcome: old.hash === it.hash ? 'repeated' : 'conflict', receivedAt: old.received_at }
        seal.add(it)
        return { outcome: 'stored', receivedAt: it.receivedAt }
      })
      seal.end()
      return results
    }),
    get: (receiptId) => patiently(busyTimeout, () => one.get(receiptId) as Row | undefined),
    list: ({ recordId, from, to, after, limit }) => patiently(busyTimeout, () => {
      const wanted: [string, ...(string | number)[]][] = []
      if (recordId !== undefined) wanted.push(['record_id = ?', recordId])
      if (from !== undefined) wanted.push(['received_at >= ?', from])
      if (to !== undefined) wanted.push(['received_at < ?', to])
      if (after) wanted.push(['(received_at, row) > (?, ?)', after.receivedAt, after.row])
      const where = wanted.length ? `where ${wanted.map(([sql]) => sql).join(' and ')}` : ''
      return db.prepare(`${SELECT} ${where} order by received_at, row limit ?`)
        .all(...wanted.flatMap(([, ...values]) => values), limit + 1) as Row[]
    }),
    look: async () => same(),
    probe: async () => void (await write(probe)),
    async close() {
      try {
        // Leaves one file behind where no other process has it open. What cannot be moved into it, as on a full disk, is safe in the log.
        db.prepare('pragma wal_checkpoint(truncate)').get()
      } catch {
        // Nothing is lost by it.
      }
      db.close()
    },
  }
  return { rows, sealed }
}
