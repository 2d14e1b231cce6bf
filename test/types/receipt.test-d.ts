/** Receipt and collector, for `tsc`: a line under `@ts-expect-error` must not compile. */
import {
  createCollector, createMemoryStore, parseReceipt, type Collector, type Problem, type Receipt, type Store,
} from '../../src/collector/index.js'
import { receiptState, sealReceipt, type Answer, type ReceiptState } from '../../src/model/receipt.js'
import { exactly } from './support.js'

declare const receipt: Receipt
exactly<Answer | undefined>()(receipt.choices['analytics'])
exactly<ReceiptState>()(receiptState('withdrawn'))
exactly<Promise<Receipt>>()(sealReceipt(receipt, (text) => Promise.resolve(text)))
exactly<Store>()(createMemoryStore())
exactly<Collector>()(createCollector({ store: createMemoryStore(), origins: ['https://www.site.test'] }))
exactly<Promise<Response>>()(
  createCollector({ store: createMemoryStore(), origins: '*' })(new Request('https://receipts.test/health')))

const parsed = parseReceipt({})
if (parsed.problem) {
  exactly<Problem>()(parsed.problem)
  // @ts-expect-error what is refused is no receipt
  exactly<Receipt>()(parsed.receipt)
} else {
  exactly<Receipt>()(parsed.receipt)
}

// @ts-expect-error a receipt has no address of the visitor
export const address: unknown = receipt.ip
// @ts-expect-error an answer is granted or denied
export const answer: Answer = 'yes'
// @ts-expect-error no such event
receiptState('accepted')
// @ts-expect-error what comes in is not taken for a receipt
export const unchecked: Receipt = parseReceipt({}).receipt
// @ts-expect-error a collector says whose pages may post
createCollector({ store: createMemoryStore() })
