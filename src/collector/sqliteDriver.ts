/** Opens an embedded SQLite file through `libsql`, an optional peer, and makes, checks or renews its tables. */
import { createRequire } from 'node:module'
import type { Receipt } from '../model/receipt.js'
import { algOf } from './seal.js'
import { sealer } from './sealer.js'
import type { Database } from './sqliteDatabase.js'
import { SCHEMA, SCHEMA_VERSION, SET_ASIDE } from './sqliteSchema.js'

type Driver = new (file: string, options?: { timeout: number }) => Database

const missing = (cause: unknown): Error =>
  new Error('The embedded receipt database needs the package "libsql", which is not installed or has no binary for this ' +
    'platform. Install it beside assent:\n\n  npm install libsql\n', { cause })

/** @param path of the package's main file, as `findDriver` gives it */
export function loadDriver(path: string): Driver {
  try {
    return createRequire(path)(path) as Driver
  } catch (cause) {
    throw missing(cause)
  }
}

/**
 * Where `libsql` is: beside assent, or else where the process was started, as for a server that is one bundled file.
 * @param from addresses of files that may have it in a `node_modules` above them
 */
export function findDriver(from: readonly (string | undefined)[]): string {
  let last: unknown
  for (const it of from) {
    try {
      if (it) return createRequire(it).resolve('libsql')
    } catch (cause) {
      last = cause
    }
  }
  throw missing(last)
}

const isBusy = (cause: unknown): boolean => cause instanceof Error && 'code' in cause && String(cause.code).startsWith('SQLITE_BUSY')

/**
 * Tries again while another process holds the file. SQLite could wait by itself, but nothing else would be answered meanwhile; and
 * switching a file to WAL fails at once, however long it is told to wait (https://www.sqlite.org/c3ref/busy_handler.html).
 * @param patience in ms
 */
export async function patiently<T>(patience: number, work: () => T): Promise<T> {
  for (const until = performance.now() + patience; ;) {
    try {
      return work()
    } catch (cause) {
      if (!isBusy(cause) || performance.now() > until) throw cause
      await new Promise((done) => setTimeout(done, 5))
    }
  }
}

/** Waits for its turn to write, and then does all of it or nothing. */
export async function transaction<T>(db: Database, patience: number, work: () => T): Promise<T> {
  await patiently(patience, () => db.exec('begin immediate'))
  try {
    const result = work()
    db.exec('commit')
    return result
  } catch (cause) {
    if (db.inTransaction) db.exec('rollback')
    throw cause
  }
}

const numberOf = (db: Database, pragma: string): number => Number((db.prepare(`pragma ${pragma}`).get() as Record<string, unknown>)[pragma])

/** @returns the schema of a database that is ours, 0 for an empty one @throws Error that says what else it is */
export function schemaOf(db: Database): number {
  const version = numberOf(db, 'user_version')
  const tables = (db.prepare("select name from sqlite_schema where type = 'table'").all() as { name: string }[]).map((it) => it.name)
  const foreign = version === 0 ? tables.length > 0 : !tables.includes('receipts')
  if (foreign) throw new Error('it is a database of something else; give the receipts a file of their own')
  if (version > SCHEMA_VERSION) {
    throw new Error(`it was written by a newer version of assent (schema ${version}; this one knows ${SCHEMA_VERSION}); update assent`)
  }
  return version
}

/** Gives the rows of schema 1, which had none, numbers and seals. @returns how many */
function sealAll(db: Database): number {
  db.exec(SET_ASIDE)
  db.exec(SCHEMA)
  const seal = sealer(db)
  const rows = db.prepare('select received_at, hash, body from receipts_1 order by row').iterate() as Iterable<{ received_at: number; hash: string; body: string }>
  for (const { received_at: receivedAt, hash, body } of rows) seal.add({ receivedAt, hash, body, alg: algOf(JSON.parse(body) as Receipt) })
  seal.end()
  db.exec('drop table receipts_1')
  return seal.count()
}

/**
 * @param file path of the database; made if absent, in a directory that must exist
 * @param busyTimeout how long to wait for another process that writes, in ms
 * @param driver path of `libsql`
 * @returns the database, and how many rows of an older schema it has sealed, if it was of one
 * @throws Error that says what to do: driver missing, file not openable, not ours, or newer than this version
 */
export async function openDatabase(file: string, busyTimeout: number, driver: string): Promise<{ db: Database; sealed?: number }> {
  const Driver = loadDriver(driver)
  let db: Database | undefined
  try {
    const opened = new Driver(file, { timeout: 0 })
    db = opened
    // WAL: readers do not wait for the writer. FULL: each commit is on the disk before it is acknowledged.
    await patiently(busyTimeout, () => opened.exec('pragma journal_mode = wal'))
    opened.exec('pragma synchronous = full')
    // The log gives back the space it had, so that a full disk shows with the next write and not with some later one.
    opened.exec('pragma journal_size_limit = 0')
    // The lock first: two processes may open a new file at once.
    const sealed = await transaction(opened, busyTimeout, () => {
      const version = schemaOf(opened)
      if (version === 0) opened.exec(SCHEMA)
      return version === 1 ? sealAll(opened) : undefined
    })
    return { db, ...(sealed !== undefined && { sealed }) }
  } catch (cause) {
    db?.close()
    const reason = cause instanceof Error ? cause.message : String(cause)
    const hint = db ? '' : ' Its directory must exist and be writable.'
    throw new Error(`Cannot use the receipt database ${file}: ${reason}.${hint}`, { cause })
  }
}
