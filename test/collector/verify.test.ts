// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { hashReceipt } from '../../src/collector/digest.js'
import { verifyEntries, type Entry, type Receipt } from '../../src/collector/index.js'
import { draftReceipt, makeReceipt, makeRecord, NOW } from './support.js'

const entries = (receipts: Receipt[]): Promise<Entry[]> =>
  Promise.all(receipts.map(async (receipt) => ({ receipt, receivedAt: NOW, hash: await hashReceipt(receipt) })))
const codes = async (kept: Entry[]): Promise<string[]> => (await verifyEntries(kept)).findings.map((it) => `${it.level} ${it.code} ${kept.findIndex((one) => one.receipt.receiptId === it.receiptId)}`)
const replaced = ([first, , ...rest]: Entry[], second: Entry): Entry[] => [first!, second, ...rest]

describe('verification', () => {
  it('finds nothing in what was received, in whatever order it came', async () => {
    const kept = await entries([...(await makeRecord(4)), ...(await makeRecord(1))])
    expect(await verifyEntries(kept.reverse())).toEqual({ receipts: 5, records: 2, findings: [] })
  })

  it('finds a choice that was changed, even with its hash made anew', async () => {
    const kept = await entries(await makeRecord(3))
    const changed = { ...kept[1]!.receipt, choices: { ...kept[1]!.receipt.choices, advertising: 'granted' as const } }
    expect(await codes(replaced(kept, { ...kept[1]!, receipt: changed }))).toEqual(['error changed 1', 'error broken-link 2'])
    const resealed = await makeReceipt(changed)
    const [entry] = await entries([resealed])
    expect(await codes(replaced(kept, entry!))).toEqual(['error broken-link 2'])
  })

  it('finds a hash that was changed', async () => {
    const kept = await entries(await makeRecord(1))
    expect(await codes([{ ...kept[0]!, hash: `sha256-${'A'.repeat(43)}` }])).toEqual(['error changed 0'])
  })

  it('finds what is no receipt', async () => {
    const kept = await entries([{ ...(await makeReceipt()), ip: '127.0.0.1' } as Receipt])
    expect(await codes(kept)).toContain('error not-a-receipt 0')
  })

  it('notes a receipt that is not there, once', async () => {
    const kept = await entries(await makeRecord(5))
    expect(await codes(kept.filter((_, i) => i !== 2))).toEqual(['note missing-seq 2'])
    expect(await codes(kept.slice(1))).toEqual(['note missing-seq 0'])
  })

  it('notes two receipts with one number, and lets the next follow either', async () => {
    const [first, second, third] = await makeRecord(3)
    const twin = await makeReceipt({ ...second!, receiptId: draftReceipt().receiptId })
    expect(await codes(await entries([first!, second!, twin, third!]))).toEqual(['note repeated-seq 2'])
    expect(await codes(await entries([first!, twin, second!, third!]))).toEqual(['note repeated-seq 2'])
  })

  it('notes a link that is left out, but not where the page could not hash', async () => {
    const [first, second] = await makeRecord(2)
    const { prev: _, ...unlinked } = second!
    expect(await codes(await entries([first!, await makeReceipt(unlinked)]))).toEqual(['note missing-link 1'])
    expect(await codes(await entries([{ ...first!, integrity: { alg: 'none' } }, await makeReceipt(unlinked)]))).toEqual([])
  })
})
