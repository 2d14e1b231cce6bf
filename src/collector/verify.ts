/**
 * Verifies what is kept: each receipt against its hash, and the chain of a record. This shows accident and careless change;
 * against the one who runs the database it proves nothing, as whoever can rewrite a chain can rewrite all of it.
 */
import { hashReceipt } from './digest.js'
import { parseReceipt } from './parseReceipt.js'
import type { Entry } from './store.js'

export interface Finding {
  /** `error`: something was changed. `note`: something is not there, which also a lost connection explains. */
  level: 'error' | 'note'
  code: 'not-a-receipt' | 'changed' | 'broken-link' | 'missing-link' | 'repeated-seq' | 'missing-seq'
  recordId: string
  receiptId: string
  message: string
}

/** What the chain needs of a receipt; small, so that all records of a database fit in memory. */
interface Link {
  recordId: string
  receiptId: string
  seq: number
  hash: string
  prev: string | undefined
  /** Whether the page could hash it; the one after it cannot know the hash otherwise. */
  sealed: boolean
}

/** One receipt by itself: whether it is one, and whether it is what was received. */
async function verifyEntry({ receipt, hash }: Entry): Promise<{ findings: Finding[]; link: Link }> {
  const { recordId, receiptId, seq, prev, integrity } = receipt
  const findings: Finding[] = []
  const error = (code: Finding['code'], message: string): unknown => findings.push({ level: 'error', code, recordId, receiptId, message })
  // Its time was judged when it came.
  const { problem } = parseReceipt(receipt, Infinity)
  if (problem) error('not-a-receipt', problem.message)
  const actual = await hashReceipt(receipt)
  const said = [hash, ...(integrity?.alg === 'sha-256' ? [integrity.hash] : [])]
  if (said.some((it) => it !== actual)) error('changed', `Its hash is ${actual}, and it was received with ${said.find((it) => it !== actual)}.`)
  return { findings, link: { recordId, receiptId, seq, hash: actual, prev, sealed: integrity?.alg === 'sha-256' } }
}

/** The links of one record, in any order: sequence numbers and the hash of the receipt before. */
function verifyChain(links: readonly Link[]): Finding[] {
  const findings: Finding[] = []
  const sorted = [...links].sort((a, b) => a.seq - b.seq)
  let before: Link[] = []
  sorted.forEach((it, i) => {
    const find = (level: Finding['level'], code: Finding['code'], message: string): unknown =>
      findings.push({ level, code, recordId: it.recordId, receiptId: it.receiptId, message })
    const last = sorted[i - 1]
    if (last?.seq === it.seq) {
      find('note', 'repeated-seq', `Number ${it.seq} of its record is there twice, as when two tabs choose at once.`)
    } else {
      const expected = (last?.seq ?? 0) + 1
      if (it.seq !== expected) find('note', 'missing-seq', `Number ${expected} of its record is not there; this is number ${it.seq}.`)
      before = it.seq === expected ? sorted.filter((other) => other.seq === it.seq - 1) : []
    }
    if (!before.length) return
    if (it.prev === undefined) {
      if (before.some((other) => other.sealed)) find('note', 'missing-link', 'It does not name the hash of the receipt before it.')
    } else if (!before.some((other) => other.hash === it.prev)) {
      find('error', 'broken-link', `It names ${it.prev} as the receipt before it, which is ${before.map((other) => other.hash).join(' or ')}.`)
    }
  })
  return findings
}

/**
 * Verifies entries of any number of records.
 * @returns what was found, receipts first and then chains; empty where all is as it was received
 */
export async function verifyEntries(
  entries: AsyncIterable<Entry> | Iterable<Entry>,
): Promise<{ receipts: number; records: number; findings: Finding[] }> {
  const findings: Finding[] = []
  const records = new Map<string, Link[]>()
  let receipts = 0
  for await (const entry of entries) {
    receipts++
    const it = await verifyEntry(entry)
    findings.push(...it.findings)
    const links = records.get(it.link.recordId)
    if (links) links.push(it.link)
    else records.set(it.link.recordId, [it.link])
  }
  for (const links of records.values()) findings.push(...verifyChain(links))
  return { receipts, records: records.size, findings }
}
