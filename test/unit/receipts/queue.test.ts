import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parseReceipt } from '../../../src/collector/parseReceipt.js'
import type { Kept } from '../../../src/receipts/queue.js'
import { decisionOf, uuidOf } from '../support.js'
import { changeOf, endAll, fakeTimers, KEY, settle, setup, until, waiting } from './support.js'

beforeEach(() => localStorage.clear())
afterEach(() => {
  endAll()
  vi.useRealTimers()
})

describe('the queue', () => {
  it('keeps at most fifty, the newest, says how many it gave up, and tells the collector with the next receipt', async () => {
    fakeTimers()
    const { outbox, environment, another, receipts } = setup([503, 503, 201])
    for (let seq = 1; seq <= 60; seq++) outbox.add(changeOf(seq))
    await settle()
    outbox.destroy()
    another().flush()
    await settle()
    expect(waiting().map((it) => it.id)).toEqual(Array.from({ length: 50 }, (_, i) => uuidOf(i + 11)))
    expect(environment.said).toEqual([['receipts-dropped', '/receipts', 10]])
    vi.advanceTimersByTime(2_000)
    await until(() => !waiting().length)
    const [, ...delivered] = receipts()
    expect(delivered.filter((it) => it.lost).map((it) => [it.seq, it.lost, it.prev])).toEqual([[11, 10, undefined], [11, 10, undefined]])
    // Each of the rest names the one before.
    expect(delivered.slice(2).every((it) => it.prev !== undefined)).toBe(true)
    for (const it of delivered) expect(parseReceipt(JSON.parse(JSON.stringify(it)))).toHaveProperty('receipt')
  })

  it('tells of what is lost later with a later receipt, and of what a lost receipt would have told', async () => {
    fakeTimers()
    const { outbox, receipts } = setup([...Array<number>(3).fill(503), 201])
    for (let seq = 1; seq <= 60; seq++) outbox.add(changeOf(seq))
    await settle()
    vi.advanceTimersByTime(2_000)
    await settle()
    // The one that tells of ten is made, and is the next to be given up.
    expect(receipts().at(-1)).toMatchObject({ seq: 11, lost: 10 })
    outbox.add(changeOf(61))
    await settle()
    vi.advanceTimersByTime(8_000)
    await until(() => !waiting().length)
    const [first, ...rest] = receipts().slice(3)
    expect(first).toMatchObject({ seq: 12, lost: 11 })
    expect(first).not.toHaveProperty('prev')
    expect(rest.filter((it) => it.lost)).toEqual([])
  })

  it('keeps of each record the latest, however old', async () => {
    fakeTimers()
    const { outbox } = setup([503])
    const of = (record: number, seq: number) => changeOf(seq, { decision: decisionOf({ seq, recordId: uuidOf(record) }) })
    outbox.add(of(501, 1))
    outbox.add(of(501, 2))
    for (let seq = 1; seq <= 60; seq++) outbox.add(of(502, seq))
    await settle()
    const kept = (JSON.parse(localStorage.getItem(KEY)!) as Kept).queue.map((it) => (it.receipt ?? it.change!.decision!))
    expect(kept).toHaveLength(50)
    expect(kept[0]).toMatchObject({ recordId: uuidOf(501), seq: 2 })
    expect(kept.slice(1).map((it) => it.seq)).toEqual(Array.from({ length: 49 }, (_, i) => i + 12))
  })

  it('of two tabs is delivered by both without loss: the same receipt may be sent twice, with the same bytes', async () => {
    const { outbox, another, receipts, posts } = setup([200])
    const other = another()
    outbox.add(changeOf(1))
    other.add(changeOf(2))
    outbox.add(changeOf(3))
    await until(() => !waiting().length && receipts().some((it) => it.seq === 3))
    await settle()
    const ids = new Set(receipts().map((it) => it.receiptId))
    expect([...ids].sort()).toEqual([uuidOf(1), uuidOf(2), uuidOf(3)])
    expect(new Set(posts).size).toBe(3)
  })

  it('is kept in memory where localStorage is refused', async () => {
    const refused = new Proxy({} as Storage, {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
    const { outbox, posts } = setup([503, 200], {}, { localStorage: refused })
    outbox.add(changeOf(1))
    await until(() => posts.length === 1)
    outbox.flush()
    await until(() => posts.length === 2)
    expect(posts[0]).toBe(posts[1])
  })

  it('is kept in memory where localStorage is full: what is read there is older', async () => {
    localStorage.setItem(KEY, '{"queue":[]}')
    const setItem = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    })
    const { outbox, receipts } = setup([200])
    outbox.add(changeOf(1))
    await until(() => receipts().length === 1)
    setItem.mockRestore()
  })

  it('that cannot be emptied is not sent over and over', async () => {
    const { outbox, posts } = setup([200])
    localStorage.setItem(KEY, JSON.stringify({ queue: [{ id: uuidOf(1), change: changeOf() }] }))
    let writes = 0
    const setItem = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      // An end for the test, should there be none of its own.
      if (++writes > 20) localStorage.removeItem(KEY)
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    })
    outbox.flush()
    await settle()
    setItem.mockRestore()
    expect(posts).toHaveLength(1)
  })
})

describe('whatever lies in localStorage', () => {
  const change = JSON.stringify(changeOf(7))
  const rubbish = [
    '', '{', 'null', '1', '"x"', '[]', '{}', '{"queue":null}', '{"queue":{}}', '{"queue":"x"}', '{"queue":[null]}',
    '{"queue":[1]}', '{"queue":[{}]}', '{"queue":[[]]}', '{"queue":{"length":5}}',
    '{"queue":[{"id":"a"}]}', '{"queue":[{"id":"a","change":{}}]}', '{"queue":[{"id":"a","change":{"decision":{}}}]}',
    '{"queue":[{"id":"a","change":{"decision":{"time":1e99,"choices":{},"method":"api"}}}]}',
    '{"queue":[{"id":"a","change":{"decision":"x"}}]}',
    '{"queue":[{"id":"a","change":1}]}', '{"queue":[],"last":1}', '{"queue":[],"last":{"recordId":{}}}', `{"queue":[],"last":{"recordId":"${uuidOf(1)}","seq":0,"hash":"x"}}`,
    '{"queue":[{"id":true}]}', '{"queue":[],"lost":-1,"after":"x"}', '{"queue":[],"lost":1e308,"after":1e308}', '{"queue":[],"lost":null,"after":null}',
    '{"queue":[{"id":"a"},{"id":"a"}]}', '{"__proto__":{"queue":[]},"queue":[]}',
    // Entries of the right form, with something wrong in them.
    ...['{}', '{"decision":null}', `{"decision":{"recordId":"${uuidOf(4)}","seq":1}}`, change.replace('"time":', '"time":1e99,"x":'), change.replace('"time":', '"x":'),
      change.replace('"policy":', '"x":'), change.replace('"grants":', '"x":'), change.replace('"how":', '"x":'), change.replace('"choices":', '"choices":7,"x":')]
      .map((it) => `{"queue":[{"id":"${uuidOf(3)}","change":${it}}]}`),
    ...['{}', 'null', '1', `{"receiptId":"${uuidOf(5)}","recordId":"${uuidOf(5)}","seq":1}`].map((it) => `{"queue":[{"id":"${uuidOf(3)}","receipt":${it}}]}`),
    `{"queue":[{"id":"${uuidOf(3)}","receipt":{"receiptId":"${uuidOf(3)}","recordId":"${uuidOf(5)}","seq":1,"x":"${'x'.repeat(70_000)}"}}]}`,
    JSON.stringify({ queue: Array.from({ length: 5_000 }, (_, i) => ({ id: `${i}`, change: {} })) }),
  ]
  it.each(rubbish)('nothing throws, and a new receipt goes out: %.200s', async (text) => {
    localStorage.setItem(KEY, text)
    const { outbox, receipts } = setup([200])
    expect(() => outbox.flush()).not.toThrow()
    outbox.add(changeOf())
    await until(() => receipts().some((it) => it.receiptId === uuidOf(1)))
    const sent = receipts().find((it) => it.receiptId === uuidOf(1))
    expect(parseReceipt(JSON.parse(JSON.stringify(sent))).problem).toBeUndefined()
  })

  it('what is good is kept among what is not, each once', async () => {
    const good = { id: uuidOf(9), change: changeOf(9) }
    localStorage.setItem(KEY, JSON.stringify({ queue: [null, { id: 'x' }, good, { id: uuidOf(8), change: {} }, good] }))
    const { outbox, receipts } = setup([200])
    outbox.flush()
    await until(() => !waiting().length)
    await settle()
    expect(receipts().map((it) => it.receiptId)).toEqual([uuidOf(9)])
  })

  it.each(['{"queue":[{"id":{}}]}', '{"queue":[{"id":[1]}]}'])('the page does not hang: %s', async (text) => {
    localStorage.setItem(KEY, text)
    const { outbox } = setup([200])
    let reads = 0
    const getItem = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => (++reads > 1_000 ? null : text))
    outbox.flush()
    await settle()
    getItem.mockRestore()
    expect(reads).toBeLessThan(1_000)
  })
})
