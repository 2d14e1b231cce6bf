/** Verifies a whole database file, row by row: in time proportional to its rows, and with only one of them in memory. */
import type { Receipt } from '../model/receipt.js'
import type { Head } from './seal.js'
import { sha256Now } from './sha256Now.js'
import type { Database } from './sqliteDatabase.js'
import { createFollower, linkOf, verifyEntry, type Find, type Finding } from './verifyEntries.js'

export interface Verified {
  receipts: number
  records: number
  /** The last row: what is to be kept elsewhere. */
  last: Head
}

interface Row { row: number; received_at: number; hash: string; seal: string; body: string; receipt_id: string; record_id: string }

const COLUMNS = 'row, received_at, hash, seal, body, receipt_id, record_id'
const missing = (row: number, first: number, last: number): Finding => ({
  level: 'error', code: 'missing-row', row, recordId: '', receiptId: '',
  message: first === last ? `Row ${first} is not there.` : `Rows ${first} to ${last} are not there.`,
})

/** Rows one after another, up to where the file is broken. */
function* read(db: Database, which: string, values: string[], find: Find): Generator<Row> {
  let last = 0
  try {
    for (const it of db.prepare(`select ${COLUMNS} from receipts ${which}`).iterate(...values) as Iterable<Row>) {
      yield it
      last = it.row
    }
  } catch (cause) {
    const message = `The file cannot be read beyond row ${last}: ${cause instanceof Error ? cause.message : String(cause)}.`
    find({ level: 'error', code: 'unreadable', row: last + 1, recordId: '', receiptId: '', message })
  }
}

/** One row: its text, its receipt, its hash and its seal. */
async function verifyRow(it: Row, previousSeal: string | null, find: Find): Promise<Receipt | undefined> {
  const broken = (code: Finding['code'], message: string): void =>
    find({ level: 'error', code, row: it.row, recordId: it.record_id, receiptId: it.receipt_id, message })
  try {
    const receipt = JSON.parse(it.body) as Receipt
    // A key that is there twice says one thing to this program and another to the next.
    if (JSON.stringify(receipt) !== it.body) broken('changed', 'Its text is not as the collector writes it.')
    await verifyEntry({ receipt, receivedAt: it.received_at, hash: it.hash, sealed: { number: it.row, seal: it.seal, before: previousSeal } }, find, sha256Now)
    return receipt
  } catch (cause) {
    broken('not-a-receipt', `What is kept as a receipt cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`)
    return undefined
  }
}

/** Goes on where the order is told by those who post, whose word is a note: receipts of a record by their `seq`. */
function followRecords(db: Database, recordId: string | undefined, find: Find): number {
  const follow = createFollower(find)
  let records = 0
  let last: string | undefined
  const rows = db.prepare(`
    select row, hash, body, record_id from receipts ${recordId === undefined ? '' : 'where record_id = ?'}
    order by record_id, case when json_valid(body) then json_extract(body, '$.seq') end, row`)
    .iterate(...(recordId === undefined ? [] : [recordId])) as Iterable<Row>
  for (const { row, hash, body, record_id } of rows) {
    if (record_id !== last) records++
    last = record_id
    try {
      follow(linkOf(JSON.parse(body) as Receipt, hash, row))
    } catch {
      // Told as no receipt before.
    }
  }
  return records
}

/** Every row in its order; what comes after a row that is wrong is judged by what is written there, and so accused of nothing. */
async function verifyAll(db: Database, find: Find): Promise<{ receipts: number; last: Head }> {
  let last: Head = { number: 0, seal: '' }
  let receipts = 0
  for (const it of read(db, 'order by row', [], find)) {
    receipts++
    const follows = it.row === last.number + 1
    if (!follows) find(missing(it.row, last.number + 1, it.row - 1))
    await verifyRow(it, follows ? last.seal : null, find)
    last = { number: it.row, seal: it.seal }
  }
  const head = db.prepare('select row, seal from head').get() as { row: number; seal: string } | undefined
  if (head && head.row > last.number) find(missing(last.number + 1, last.number + 1, head.row))
  else if (head?.row !== last.number || head.seal !== last.seal) {
    find({ level: 'error', code: 'wrong-seal', row: last.number, recordId: '', receiptId: '', message: 'The last row is not the one the collector sealed last.' })
  }
  return { receipts, last }
}

async function verifyRecord(db: Database, recordId: string, find: Find): Promise<{ receipts: number; last: Head }> {
  const sealOf = db.prepare('select seal from receipts where row = ?')
  let receipts = 0
  let last: Head = { number: 0, seal: '' }
  for (const it of read(db, 'where record_id = ? order by row', [recordId], find)) {
    receipts++
    const previousSeal = it.row === 1 ? '' : (sealOf.get(it.row - 1) as { seal: string } | undefined)?.seal
    if (previousSeal === undefined) find(missing(it.row, it.row - 1, it.row - 1))
    await verifyRow(it, previousSeal ?? null, find)
    last = { number: it.row, seal: it.seal }
  }
  return { receipts, last }
}

interface Options {
  /** Only this record. */
  recordId?: string | undefined
  /** Seals that were kept elsewhere. */
  expected: readonly Head[]
  find: Find
}

/** @param db as `openReader` opens it */
export async function verifyFile(db: Database, { recordId, expected, find }: Options): Promise<Verified> {
  const sealOf = db.prepare('select seal from receipts where row = ?')
  for (const { number, seal } of expected) {
    const kept = (sealOf.get(number) as { seal: string } | undefined)?.seal
    if (kept === seal) continue
    const message = kept === undefined ? `Row ${number}, whose seal was given, is not there.` : `Its seal is ${kept}, and was ${seal}.`
    find({ level: 'error', code: 'not-expected', row: number, recordId: '', receiptId: '', message })
  }
  const { receipts, last } = recordId === undefined ? await verifyAll(db, find) : await verifyRecord(db, recordId, find)
  return { receipts, last, records: followRecords(db, recordId, find) }
}
