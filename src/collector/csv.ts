/** Receipts as CSV (RFC 4180), safe to open in a spreadsheet. */
import type { Answer } from '../model/receipt.js'
import { forEachSignal } from '../model/signals.js'
import { clockSkew } from './clockSkew.js'
import type { Kept } from './store.js'

type Cell = string | number | boolean | null | undefined

const answers = (it: Record<string, Answer>): string => Object.entries(it).map(([id, answer]) => `${id}: ${answer}`).join('; ')

const COLUMNS: Record<string, (it: Kept) => Cell> = {
  receivedAt: (it) => new Date(it.receivedAt).toISOString(),
  receiptId: ({ receipt }) => receipt.receiptId,
  recordId: ({ receipt }) => receipt.recordId,
  seq: ({ receipt }) => receipt.seq,
  type: ({ receipt }) => receipt.event.type,
  state: ({ receipt }) => receipt.event.state,
  time: ({ receipt }) => receipt.event.time,
  validUntil: ({ receipt }) => receipt.event.validUntil,
  method: ({ receipt }) => receipt.event.method,
  choices: ({ receipt }) => answers(receipt.choices),
  services: ({ receipt }) => answers(receipt.services),
  jurisdiction: ({ receipt }) => receipt.regime.jurisdiction,
  model: ({ receipt }) => receipt.regime.model,
  basis: ({ receipt }) => receipt.regime.basis,
  policyId: ({ receipt }) => receipt.policy.id,
  policyVersion: ({ receipt }) => receipt.policy.version,
  policyHash: ({ receipt }) => receipt.policy.hash,
  language: ({ receipt }) => receipt.policy.language,
  policyUrl: ({ receipt }) => receipt.policy.url,
  ...forEachSignal((name): ((it: Kept) => Cell) => ({ receipt }) => receipt.signals[name]),
  surface: ({ receipt }) => receipt.ui?.surface,
  shownAt: ({ receipt }) => receipt.ui?.shownAt,
  origin: ({ receipt }) => receipt.origin,
  sdk: ({ receipt }) => `${receipt.sdk.name} ${receipt.sdk.version}`,
  prev: ({ receipt }) => receipt.prev,
  hash: (it) => it.hash,
  skew: (it) => clockSkew(it.receipt, it.receivedAt),
  number: (it) => it.sealed?.number,
  seal: (it) => it.sealed?.seal,
}

/**
 * What a spreadsheet may run: what begins like a formula, also after blanks and what is not seen. An apostrophe is among them, so that
 * one at the beginning always is one that was put there.
 */
const RUNS = /^['=+\-@|%\u2212\p{C}\p{Z}]/u

/**
 * One cell, always quoted: a spreadsheet that splits at semicolons, as in most of Europe, would else find a beginning within a text.
 * What may be run gets an apostrophe before it (https://owasp.org/www-community/attacks/CSV_Injection), and full-width signs, which some
 * spreadsheets take for the plain ones, are looked at as those. Read back, a cell that begins with an apostrophe loses that one.
 */
export function csvCell(value: Cell): string {
  const text = String(value ?? '')
  const safe = RUNS.test(text.normalize('NFKC')) || RUNS.test(text) ? `'${text}` : text
  return `"${safe.replace(/"/g, '""')}"`
}

const line = (cells: Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`

const csvHeader = (): string => line(Object.keys(COLUMNS))
const csvLine = (entry: Kept): string => line(Object.values(COLUMNS).map((read) => read(entry)))

/** A body that is written while it is read, so that an export of any length fits in memory. */
export function csvStream(entries: AsyncIterable<Kept>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const source = entries[Symbol.asyncIterator]()
  return new ReadableStream({
    start: (out) => out.enqueue(encoder.encode(csvHeader())),
    async pull(out) {
      const next = await source.next()
      if (next.done) out.close()
      else out.enqueue(encoder.encode(csvLine(next.value)))
    },
    cancel: async () => void (await source.return?.()),
  })
}
