/** Opens an embedded SQLite file through `libsql`, an optional peer, and makes or checks its tables. */
import { SCHEMA, SCHEMA_VERSION } from './schema.js'

/** What is used of `libsql` (the synchronous interface of better-sqlite3); its own types are not in ours, as it may be absent. */
export interface Database {
  readonly inTransaction: boolean
  prepare(sql: string): { run(...values: unknown[]): { changes: number }; get(...values: unknown[]): unknown; all(...values: unknown[]): unknown[] }
  exec(sql: string): unknown
  close(): unknown
}
type Driver = new (file: string, options: { timeout: number }) => Database

async function loadDriver(): Promise<Driver> {
  try {
    return (await import('libsql')).default
  } catch (cause) {
    throw new Error('The embedded receipt database needs the package "libsql", which is not installed or has no binary for this ' +
      'platform. Install it beside assent:\n\n  npm install libsql\n', { cause })
  }
}

const numberOf = (db: Database, pragma: string): number => Number((db.prepare(`pragma ${pragma}`).get() as Record<string, unknown>)[pragma])

function migrate(db: Database): void {
  // The lock first: two processes may open a new file at once.
  db.exec('begin immediate')
  try {
    const version = numberOf(db, 'user_version')
    const tables = (db.prepare("select name from sqlite_schema where type = 'table'").all() as { name: string }[]).map((it) => it.name)
    const foreign = version === 0 ? tables.length > 0 : !tables.includes('receipts')
    if (foreign) throw new Error('it is a database of something else; give the receipts a file of their own')
    if (version > SCHEMA_VERSION) {
      throw new Error(`it was written by a newer version of assent (schema ${version}; this one knows ${SCHEMA_VERSION}); update assent`)
    }
    if (version === 0) db.exec(SCHEMA)
    db.exec('commit')
  } catch (cause) {
    if (db.inTransaction) db.exec('rollback')
    throw cause
  }
}

/**
 * Switching a file to WAL fails at once where another process is opening it, however long the busy timeout: SQLite
 * does not wait where two could wait for each other (https://www.sqlite.org/c3ref/busy_handler.html).
 */
async function switchToWal(db: Database, patience: number): Promise<void> {
  for (const until = Date.now() + patience; ;) {
    try {
      db.exec('pragma journal_mode = wal')
      return
    } catch (cause) {
      const busy = cause instanceof Error && 'code' in cause && cause.code === 'SQLITE_BUSY'
      if (!busy || Date.now() > until) throw cause
      await new Promise((done) => setTimeout(done, 10))
    }
  }
}

/**
 * @param file path of the database; made if absent, in a directory that must exist
 * @param busyTimeout how long to wait for another process that writes, in ms
 * @throws Error that says what to do: driver missing, file not openable, not ours, or newer than this version
 */
export async function openDatabase(file: string, busyTimeout: number): Promise<Database> {
  const Driver = await loadDriver()
  let db: Database | undefined
  try {
    db = new Driver(file, { timeout: busyTimeout })
    // WAL: readers do not wait for the writer. FULL: each commit is on the disk before it is acknowledged.
    await switchToWal(db, busyTimeout)
    db.exec('pragma synchronous = full')
    migrate(db)
    return db
  } catch (cause) {
    db?.close()
    const reason = cause instanceof Error ? cause.message : String(cause)
    const hint = db ? '' : ' Its directory must exist and be writable.'
    throw new Error(`Cannot use the receipt database ${file}: ${reason}.${hint}`, { cause })
  }
}
