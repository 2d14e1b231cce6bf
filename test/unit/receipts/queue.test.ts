import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { uuidOf } from '../support.js'
import { changeOf, endAll, fakeTimers, KEY, settle, setup, until, waiting } from './support.js'

beforeEach(() => localStorage.clear())
afterEach(() => {
  endAll()
  vi.useRealTimers()
})

describe('the queue', () => {
  it('keeps at most fifty, the newest, and says how many it dropped', async () => {
    fakeTimers()
    const { outbox, environment, another } = setup([503])
    for (let seq = 1; seq <= 60; seq++) outbox.add(changeOf(seq))
    await settle()
    outbox.destroy()
    another().flush()
    await settle()
    expect(waiting().map((it) => it.id)).toEqual(Array.from({ length: 50 }, (_, i) => uuidOf(i + 11)))
    expect(environment.said).toEqual([['receipts-dropped', '/receipts', 10]])
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
  const rubbish = [
    '', '{', 'null', '1', '"x"', '[]', '{}', '{"queue":null}', '{"queue":{}}', '{"queue":"x"}', '{"queue":[null]}',
    '{"queue":[1]}', '{"queue":[{}]}',
    '{"queue":[{"id":"a"}]}', '{"queue":[{"id":"a","change":{}}]}', '{"queue":[{"id":"a","change":{"decision":{}}}]}',
    '{"queue":[{"id":"a","change":{"decision":{"time":1e99,"choices":{},"method":"api"}}}]}',
    '{"queue":[{"id":"a","change":{"decision":"x"}}]}',
    '{"queue":[{"id":"a","change":1}]}', '{"queue":[],"last":1}', '{"queue":[],"last":{"recordId":{}}}',
    '{"queue":[{"id":true}]}',
    '{"queue":[{"id":"a"},{"id":"a"}]}', '{"__proto__":{"queue":[]},"queue":[]}',
  ]
  it.each(rubbish)('nothing throws, and a new receipt goes out: %s', async (text) => {
    localStorage.setItem(KEY, text)
    const { outbox, receipts } = setup([200])
    expect(() => outbox.flush()).not.toThrow()
    outbox.add(changeOf())
    await until(() => receipts().some((it) => it.receiptId === uuidOf(1)))
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
