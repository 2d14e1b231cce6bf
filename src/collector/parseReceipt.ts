/** Unknown in, receipt or problem out. Pure, and strict: what is not in the schema is refused, at every level. */
import { receiptState, type Receipt } from '../model/receipt.js'
import { receiptSchema } from './receiptSchema.js'
import { preview, type Problem, type Report } from './validators.js'

export type ParsedReceipt = { receipt: Receipt; problem?: never } | { receipt?: never; problem: Problem }

/**
 * What the keys say of one another. Not of the collector's clock: a visitor whose clock is wrong has chosen all the same, and a reader is told
 * (`clockSkew.ts`).
 */
function checkSense(it: Receipt, report: Report): void {
  const { type, state, time, validUntil } = it.event
  if (state !== receiptState(type)) report('bad-value', 'event.state', state, `must be "${receiptState(type)}" where event.type is "${type}"`)
  if (Date.parse(validUntil) <= Date.parse(time)) report('bad-value', 'event.validUntil', validUntil, 'must be after event.time')
  if (it.seq === 1 && it.prev !== undefined) report('bad-value', 'prev', it.prev, 'must be absent in the first receipt of a record (seq 1)')
}

/**
 * Reads a receipt that somebody sent.
 * @param input what JSON.parse gave; nothing is assumed of it
 * @returns the receipt, or the first problem found. The hash is not checked here: that is not synchronous
 */
export function parseReceipt(input: unknown): ParsedReceipt {
  let problem: Problem | undefined
  const report: Report = (code, path, received, message) => {
    problem ??= { code, path, ...(received === undefined ? {} : { received: preview(received) }), message: `${path || 'The receipt'} ${message}.` }
  }
  const receipt = receiptSchema(input, '', report)
  if (receipt && !problem) checkSense(receipt, report)
  return problem || !receipt ? { problem: problem ?? { code: 'bad-value', path: '', message: 'This is not a receipt.' } } : { receipt }
}
