/** Unknown in, receipt or problem out. Pure, and strict: what is not in the schema is refused, at every level. */
import { receiptState, type Receipt } from '../model/receipt.js'
import { receiptSchema } from './receiptSchema.js'
import { preview, type Problem, type Report } from './shape.js'

export type ParsedReceipt = { receipt: Receipt; problem?: never } | { receipt?: never; problem: Problem }

/** Clocks of visitors are wrong; by more than a day is a mistake or an invention. In ms. */
const MOST_AHEAD = 86_400_000

/** What the keys say of one another. */
function checkSense(it: Receipt, now: number, report: Report): void {
  const { type, state, time, validUntil } = it.event
  if (state !== receiptState(type)) report('bad-value', 'event.state', state, `must be "${receiptState(type)}" where event.type is "${type}"`)
  const ahead = (text: string | undefined, path: string): unknown =>
    text !== undefined && Date.parse(text) > now + MOST_AHEAD &&
    report('future-time', path, text, 'must not be more than 24 hours ahead of the collector’s clock')
  ahead(time, 'event.time')
  ahead(it.ui?.shownAt, 'ui.shownAt')
  if (Date.parse(validUntil) <= Date.parse(time)) report('bad-value', 'event.validUntil', validUntil, 'must be after event.time')
  if (it.seq === 1 && it.prev !== undefined) report('bad-value', 'prev', it.prev, 'must be absent in the first receipt of a record (seq 1)')
}

/**
 * Reads a receipt that somebody sent.
 * @param input what JSON.parse gave; nothing is assumed of it
 * @param now the collector's clock, in ms since 1970 UTC
 * @returns the receipt, or the first problem found. The hash is not checked here: that is not synchronous
 */
export function parseReceipt(input: unknown, now: number): ParsedReceipt {
  let problem: Problem | undefined
  const report: Report = (code, path, received, message) => {
    problem ??= { code, path, ...(received === undefined ? {} : { received: preview(received) }), message: `${path || 'The receipt'} ${message}.` }
  }
  const receipt = receiptSchema(input, '', report)
  if (receipt && !problem) checkSense(receipt, now, report)
  return problem || !receipt ? { problem: problem ?? { code: 'bad-value', path: '', message: 'This is not a receipt.' } } : { receipt }
}
