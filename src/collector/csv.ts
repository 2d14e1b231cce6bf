/** Receipts as CSV (RFC 4180), safe to open in a spreadsheet. */
import type { Answer } from '../model/receipt.js'
import { forEachSignal } from '../model/signals.js'
import type { Entry } from './store.js'

type Cell = string | number | boolean | null | undefined

const answers = (it: Record<string, Answer>): string => Object.entries(it).map(([id, answer]) => `${id}: ${answer}`).join('; ')

const COLUMNS: Record<string, (it: Entry) => Cell> = {
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
  ...forEachSignal((name): ((it: Entry) => Cell) => ({ receipt }) => receipt.signals[name]),
  surface: ({ receipt }) => receipt.ui?.surface,
  shownAt: ({ receipt }) => receipt.ui?.shownAt,
  origin: ({ receipt }) => receipt.origin,
  sdk: ({ receipt }) => `${receipt.sdk.name} ${receipt.sdk.version}`,
  prev: ({ receipt }) => receipt.prev,
  hash: (it) => it.hash,
}

/**
 * One cell. A spreadsheet runs a text that begins like a formula, so such a text gets an apostrophe before it
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function csvCell(value: Cell): string {
  const text = String(value ?? '')
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}

const line = (cells: Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`

const csvHeader = (): string => line(Object.keys(COLUMNS))
const csvLine = (entry: Entry): string => line(Object.values(COLUMNS).map((read) => read(entry)))

/** A body that is written while it is read, so that an export of any length fits in memory. */
export function csvStream(entries: AsyncIterable<Entry>): ReadableStream<Uint8Array> {
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
