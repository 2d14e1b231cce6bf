/**
 * Verifies what is kept: each receipt against its hash, each row against its seal, and, as notes, what the pages said of the order of
 * their own receipts. Whoever can rewrite the file can make all seals anew; a seal that was kept elsewhere stands against that.
 */
import { receiptText, type Receipt } from '../model/receipt.js'
import { clockSkew } from './clockSkew.js'
import { parseReceipt } from './parseReceipt.js'
import { algOf, sealText } from './seal.js'
import { sha256 } from './sha256.js'
import type { Kept } from './store.js'

export interface Finding {
  /**
   * `error`: what is kept is not what was received. `note`: worth knowing, and no fault of what is kept: what a page says of the order
   * of its receipts, a lost connection explains, and anybody can post.
   */
  level: 'error' | 'note'
  code:
    | 'not-a-receipt' | 'changed' | 'wrong-seal' | 'missing-row' | 'not-expected' | 'unreadable'
    | 'broken-link' | 'missing-link' | 'repeated-seq' | 'missing-seq' | 'skewed-time'
  recordId: string
  receiptId: string
  /** Its number, where the store numbers. */
  row?: number | undefined
  message: string
}

/** What the order of a record is told by; small, so that a long record fits in memory. */
export interface Link {
  recordId: string
  receiptId: string
  row: number | undefined
  seq: number
  hash: string
  prev: string | undefined
  /** Whether the page could hash it; the one after it cannot know the hash otherwise. */
  sealed: boolean
}

export type Find = (finding: Finding) => void
/** `sha256` of `sha256.ts`, or one that need not be waited for. */
export type Digest = (text: string) => string | Promise<string>

const HOUR_MS = 3_600_000

/** One row by itself: whether it is a receipt, and what was received, when, and where in the file. */
export async function verifyEntry({ receipt, receivedAt, hash, sealed }: Kept, find: Find, digest: Digest = sha256): Promise<void> {
  const { recordId, receiptId, integrity } = receipt
  const told = { recordId, receiptId, row: sealed?.number }
  const error = (code: Finding['code'], message: string): void => find({ level: 'error', code, ...told, message })
  const { problem } = parseReceipt(receipt)
  if (problem) error('not-a-receipt', problem.message)
  const actual = await digest(receiptText(receipt))
  const said = [hash, ...(integrity?.alg === 'sha-256' ? [integrity.hash] : [])]
  if (said.some((it) => it !== actual)) error('changed', `Its hash is ${actual}, and it was received with ${said.find((it) => it !== actual)}.`)
  // Over the hash that is written, so that a receipt that was changed is one finding and not two.
  if (sealed && sealed.before !== null) {
    const seal = await digest(sealText(sealed.before, { number: sealed.number, receivedAt, hash, alg: algOf(receipt) }))
    if (seal !== sealed.seal) error('wrong-seal', 'Its seal is not that of its hash, its time of arrival, its number and the row before it.')
  }
  const skew = problem ? undefined : clockSkew(receipt, receivedAt)
  if (skew !== undefined) {
    const way = skew > 0 ? 'ahead of' : 'behind'
    find({ level: 'note', code: 'skewed-time', ...told, message: `Its own time is ${Math.round(Math.abs(skew) / HOUR_MS)} hours ${way} that of its arrival.` })
  }
}

export const linkOf = (receipt: Receipt, hash: string, row: number | undefined): Link => ({
  recordId: receipt.recordId, receiptId: receipt.receiptId, row, seq: receipt.seq, hash, prev: receipt.prev, sealed: algOf(receipt) === 'sha-256',
})

interface Step { seq: number; hashes: Set<string>; sealed: boolean }
const step = (seq: number): Step => ({ seq, hashes: new Set(), sealed: false })

/**
 * Follows what pages say of the order of their receipts.
 * @returns takes links one by one, those of a record together and by `seq`
 */
export function createFollower(find: Find): (link: Link) => void {
  let record: string | undefined
  let previousLink = step(0)
  let current = step(0)

  return (it) => {
    const { recordId, receiptId, row, seq, prev } = it
    const note = (code: Finding['code'], message: string): void => find({ level: 'note', code, recordId, receiptId, row, message })
    if (recordId !== record) {
      record = recordId
      current = step(0)
    }
    if (seq === current.seq) {
      note('repeated-seq', `Number ${seq} of its record is there twice, as when two tabs choose at once.`)
    } else {
      const expected = current.seq + 1
      if (seq !== expected) note('missing-seq', `Number ${expected} of its record is not there; this is number ${seq}.`)
      previousLink = seq === expected ? current : step(0)
      current = step(seq)
    }
    current.hashes.add(it.hash)
    current.sealed ||= it.sealed
    if (!previousLink.hashes.size) return
    if (prev === undefined) {
      if (previousLink.sealed) note('missing-link', 'It does not name the hash of the receipt before it.')
    } else if (!previousLink.hashes.has(prev)) {
      note('broken-link', `It names ${prev} as the receipt before it, and what was received before it has another hash.`)
    }
  }
}

/**
 * Verifies entries of any number of records, in any order; whether rows are missing between them it cannot know.
 * @returns what was found, receipts first and then their order; without errors where all is as it was received
 */
export async function verifyEntries(
  entries: AsyncIterable<Kept> | Iterable<Kept>,
): Promise<{ receipts: number; records: number; findings: Finding[] }> {
  const findings: Finding[] = []
  const find: Find = (it) => findings.push(it)
  const records = new Map<string, Link[]>()
  let receipts = 0
  for await (const entry of entries) {
    receipts++
    await verifyEntry(entry, find)
    const link = linkOf(entry.receipt, entry.hash, entry.sealed?.number)
    const links = records.get(link.recordId)
    if (links) links.push(link)
    else records.set(link.recordId, [link])
  }
  const follow = createFollower(find)
  for (const links of records.values()) links.sort((a, b) => a.seq - b.seq).forEach(follow)
  return { receipts, records: records.size, findings }
}
