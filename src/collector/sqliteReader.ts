/** Opens the embedded database for reading alone, and leaves nothing behind. */
import { copyFileSync, mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Database } from './sqliteDatabase.js'
import { loadDriver, schemaOf } from './sqliteDriver.js'
import { SCHEMA_VERSION } from './sqliteSchema.js'

export interface Reader {
  /** Within one read transaction: what is written meanwhile is not seen. */
  db: Database
  /** Whether the file was written to since, where that could have been seen: SQLite was told that nobody would. */
  disturbed(): boolean
  close(): void
}

interface Address {
  address: string
  /** Where nothing but the file itself is looked at. */
  alone: boolean
  remove(): void
}

const sizeOf = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.size

/**
 * A copy, for a file whose log lies beside it and that no process has open, as after a power failure: to read the log SQLite would make
 * an index of it.
 */
function copyOf(file: string): { path: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'assent-verify-'))
  const path = join(folder, 'receipts.db')
  for (const end of ['', '-wal']) copyFileSync(file + end, path + end)
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** @returns the address SQLite opens, by which it writes nothing (https://www.sqlite.org/uri.html), and what removes what was made for it */
function addressOf(file: string): Address {
  const url = (path: string, query: string): string => `${pathToFileURL(path).href}?${query}`
  // The index of the log is there: a process has the file open, or had.
  if (sizeOf(`${file}-shm`) !== undefined) return { address: url(file, 'mode=ro&readonly_shm=1'), alone: false, remove: () => undefined }
  if (!sizeOf(`${file}-wal`)) return { address: url(file, 'mode=ro&immutable=1'), alone: true, remove: () => undefined }
  const { path, remove } = copyOf(file)
  return { address: url(path, 'mode=rw'), alone: false, remove }
}

/**
 * @param driver path of `libsql`
 * @throws Error that says why the file is no store of receipts, as the end of a sentence that begins with its name
 */
export function openReader(file: string, driver: string): Reader {
  const Driver = loadDriver(driver)
  const about = statSync(file, { throwIfNoEntry: false })
  if (!about) throw new Error('there is no such file.')
  if (!about.isFile()) throw new Error('it is no file.')
  if (!about.size) throw new Error('it is empty: no receipt was ever kept in it.')
  // The log lies beside the file that a link leads to.
  const path = realpathSync(file)
  try {
    return openAt(Driver, path, addressOf(path))
  } catch {
    // A collector that stops takes its log with it, it may be just between looking and opening. Whatever else it was is told now.
    return openAt(Driver, path, addressOf(path))
  }
}

const stateOf = (file: string): string => {
  const it = statSync(file, { throwIfNoEntry: false, bigint: true })
  return `${it?.ino} ${it?.size} ${it?.mtimeNs}`
}

function openAt(Driver: ReturnType<typeof loadDriver>, file: string, { address, alone, remove }: Address): Reader {
  const state = stateOf(file)
  let db: Database | undefined
  const close = (): void => {
    db?.close()
    remove()
  }
  try {
    db = new Driver(address)
    db.exec('pragma temp_store = file')
    db.exec('begin')
    const version = schemaOf(db)
    if (!version) throw new Error('it has no tables: no receipt was ever kept in it')
    if (version < SCHEMA_VERSION) {
      throw new Error(`its rows have no seals, since an older version of assent wrote them (schema ${version}). Start assent collect with it once, which seals what is there`)
    }
    db.prepare('select r.row, r.received_at, r.hash, r.seal, r.body, r.receipt_id, r.record_id, head.seal from receipts r, head limit 1').get()
    return { db, disturbed: () => alone && stateOf(file) !== state, close }
  } catch (cause) {
    close()
    throw new Error(`it is no store of receipts that can be verified: ${cause instanceof Error ? cause.message : String(cause)}.`, { cause })
  }
}
