// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { clockSkew } from '../../src/collector/clockSkew.js'
import { verifyEntries, type Kept, type Receipt } from '../../src/collector/index.js'
import { hashReceipt } from '../../src/collector/sha256.js'
import { createFollower, linkOf } from '../../src/collector/verifyEntries.js'
import { draftReceipt, makeReceipt, makeRecord, NOW } from './support.js'

const entries = (receipts: Receipt[]): Promise<Kept[]> =>
  Promise.all(receipts.map(async (receipt) => ({ receipt, receivedAt: NOW, hash: await hashReceipt(receipt) })))
const codes = async (kept: Kept[]): Promise<string[]> => (await verifyEntries(kept)).findings.map((it) => `${it.level} ${it.code} ${kept.findIndex((one) => one.receipt.receiptId === it.receiptId)}`)
const replaced = ([first, , ...rest]: Kept[], second: Kept): Kept[] => [first!, second, ...rest]

describe('verification', () => {
  it('finds nothing in what was received, in whatever order it came', async () => {
    const kept = await entries([...(await makeRecord(4)), ...(await makeRecord(1))])
    expect(await verifyEntries(kept.reverse())).toEqual({ receipts: 5, records: 2, findings: [] })
  })

  it('finds a choice that was changed; with its hash made anew a note is left, and the seal', async () => {
    const kept = await entries(await makeRecord(3))
    const changed = { ...kept[1]!.receipt, choices: { ...kept[1]!.receipt.choices, advertising: 'granted' as const } }
    expect(await codes(replaced(kept, { ...kept[1]!, receipt: changed }))).toEqual(['error changed 1'])
    const resealed = await makeReceipt(changed)
    const [entry] = await entries([resealed])
    expect(await codes([{ ...entry!, sealed: { number: 1, seal: `sha256-${'A'.repeat(43)}`, before: '' } }])).toContain('error wrong-seal 0')
    expect(await codes(replaced(kept, entry!))).toEqual(['note broken-link 2'])
  })

  it('finds a hash that was changed', async () => {
    const kept = await entries(await makeRecord(1))
    expect(await codes([{ ...kept[0]!, hash: `sha256-${'A'.repeat(43)}` }])).toEqual(['error changed 0'])
  })

  it('finds what is no receipt', async () => {
    const kept = await entries([{ ...(await makeReceipt()), ip: '127.0.0.1' } as Receipt])
    expect(await codes(kept)).toContain('error not-a-receipt 0')
  })

  it('marks a clock that was far off, whichever way, and accuses nobody', async () => {
    const event = (time: string) => ({ event: { ...draftReceipt().event, time, validUntil: '2099-12-31T00:00:00.000Z' } })
    const shown = { ui: { surface: 'banner' as const, shownAt: '2026-11-25T06:30:05.000Z' } }
    const kept = await entries(await Promise.all([event('2026-11-23T12:30:05.000Z'), event('2020-01-01T00:00:00.000Z'), shown, {}].map((it) => makeReceipt(it))))
    expect(await codes(kept)).toEqual(['note skewed-time 0', 'note skewed-time 1', 'note skewed-time 2'])
    expect(kept.map((it) => clockSkew(it.receipt, it.receivedAt))).toEqual([108_000_000, -217_492_205_000, 259_200_000, undefined])
  })

  it('takes time in proportion to the receipts of one record, and goes by numbers that are there a thousand times', async () => {
    const one = await makeReceipt()
    const kept = Array.from({ length: 40_000 }, (_, i) => linkOf({ ...one, seq: i < 20_000 ? i + 1 : 20_001, ...(i && { prev: one.origin }) }, 'x', i))
    const found: string[] = []
    const begin = performance.now()
    kept.forEach(createFollower((it) => found.push(it.code)))
    expect(performance.now() - begin).toBeLessThan(2_000)
    expect(found.filter((it) => it === 'broken-link')).toHaveLength(39_999)
    expect(found.filter((it) => it === 'repeated-seq')).toHaveLength(19_999)
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
