import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { receiptText, sealReceipt } from '../../../src/model/receipt.js'
import { digest } from '../../../src/browser/digest.js'
import { decisionOf, uuidOf } from '../support.js'
import { changeOf, endAll, fakeTimers, settle, setup, until, waiting } from './support.js'

beforeEach(() => localStorage.clear())
afterEach(() => {
  endAll()
  vi.useRealTimers()
})

const OFFLINE = new TypeError('offline')

describe('a receipt', () => {
  it('is delivered, and kept no longer than until it is acknowledged', async () => {
    const { outbox, receipts, made } = setup([201])
    outbox.add(changeOf())
    expect(waiting()).toHaveLength(1)
    await until(() => receipts().length === 1 && !waiting().length)
    const [receipt] = receipts()
    expect(receipt).toEqual(made[0])
    expect(receipt!.integrity).toEqual((await sealReceipt(receipt!, (text) => digest(window, text))).integrity)
    await settle()
    expect(receipts()).toHaveLength(1)
  })

  it('carries the hash of the words that were shown', async () => {
    const { outbox, receipts } = setup([200])
    outbox.add(changeOf(1, { how: { texts: 'Accept all' } }))
    await until(() => receipts().length === 1)
    expect(receipts()[0]!.policy.hash).toBe(await digest(window, 'Accept all'))
  })

  it('names the one before it in its record', async () => {
    const { outbox, receipts } = setup([200])
    outbox.add(changeOf(1))
    outbox.add(changeOf(2))
    outbox.add(changeOf(4))
    outbox.add(changeOf(5, { decision: decisionOf({ seq: 5, recordId: uuidOf(2) }) }))
    await until(() => receipts().length === 4)
    const [first, second, third, other] = receipts()
    expect(first).not.toHaveProperty('prev')
    expect(second!.prev).toBe(await digest(window, receiptText(first!)))
    // One is missing between, or it is another record: no link is claimed.
    expect(third).not.toHaveProperty('prev')
    expect(other).not.toHaveProperty('prev')
  })

  it('is told the page to be one that cannot hash, where it cannot', async () => {
    const { outbox, receipts } = setup([200], {}, { crypto: {} as Crypto })
    outbox.add(changeOf(1, { how: { texts: 'x' } }))
    await until(() => receipts().length === 1)
    expect(receipts()[0]!.integrity).toEqual({ alg: 'none' })
    expect(receipts()[0]!.policy).not.toHaveProperty('hash')
  })

  it.each([[409, 'is taken for stored'], [200, 'is taken for stored'], [299, 'is taken for stored']])(
    'that is answered with %i %s', async (status) => {
    const { outbox, posts, environment } = setup([status])
    outbox.add(changeOf())
    await until(() => posts.length === 1 && !waiting().length)
    expect(environment.said).toEqual([])
  })

  it.each([400, 401, 403, 404, 413, 422, 499])('that is answered with %i is dropped and said, and the next one goes out',
    async (status) => {
    const { outbox, posts, environment } = setup([status, 200])
    outbox.add(changeOf(1))
    outbox.add(changeOf(2))
    await until(() => posts.length === 2 && !waiting().length)
    expect(environment.said).toEqual([['receipt-refused', '/receipts', status, uuidOf(1)]])
  })

  it.each([0, 301, 408, 429, 500, 502, 503])('that is answered with %i is kept', async (status) => {
    fakeTimers()
    const { outbox, posts, environment } = setup([status || OFFLINE])
    outbox.add(changeOf())
    await settle()
    expect(posts).toHaveLength(1)
    expect(waiting()).toHaveLength(1)
    expect(environment.said).toEqual([])
  })
})

describe('a retry', () => {
  it('has the same id and the same bytes, also on the next page and after an update of the site', async () => {
    fakeTimers()
    const { outbox, posts, another } = setup([OFFLINE, 503, 503, 200])
    outbox.add(changeOf())
    await settle()
    expect(posts).toHaveLength(1)
    vi.advanceTimersByTime(2_000)
    await settle()
    expect(posts).toHaveLength(2)
    outbox.destroy()
    const next = another({ policy: { version: '2', url: '/new', id: 'new' } })
    next.flush()
    await settle()
    expect(posts).toHaveLength(3)
    next.flush()
    await until(() => posts.length === 4 && !waiting().length)
    expect(new Set(posts).size).toBe(1)
  })

  it('comes later each time, up to five minutes, and from the start again after a success', async () => {
    fakeTimers()
    vi.spyOn(Math, 'random').mockReturnValue(1)
    const { outbox, posts } = setup([...Array.from({ length: 10 }, () => 503), 200, 503, 200])
    outbox.add(changeOf())
    const waits = [2, 4, 8, 16, 32, 64, 128, 256, 300, 300].map((it) => it * 1_000)
    for (const [i, wait] of waits.entries()) {
      await settle()
      expect(posts).toHaveLength(i + 1)
      vi.advanceTimersByTime(wait - 1)
      await settle()
      expect(posts).toHaveLength(i + 1)
      vi.advanceTimersByTime(1)
    }
    await until(() => posts.length === waits.length + 1 && !waiting().length)
    outbox.add(changeOf(2))
    await settle()
    vi.advanceTimersByTime(2_000)
    await until(() => !waiting().length)
  })

  it('comes a little earlier by chance, so that pages do not come together', async () => {
    fakeTimers()
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const { outbox, posts } = setup([503])
    outbox.add(changeOf())
    await settle()
    vi.advanceTimersByTime(1_000)
    await until(() => posts.length === 2)
  })

  it('comes at once when the browser is online again', async () => {
    fakeTimers()
    const { outbox, posts } = setup([OFFLINE, 200])
    outbox.add(changeOf())
    await settle()
    window.dispatchEvent(new Event('online'))
    await until(() => posts.length === 2 && !waiting().length)
    vi.advanceTimersByTime(600_000)
    await settle()
    expect(posts).toHaveLength(2)
  })

  it('does not come after the outbox was destroyed, not even for a post that was under way', async () => {
    fakeTimers()
    let answer = (_: number): void => undefined
    const { outbox, posts } = setup([new Promise((done) => { answer = done })])
    outbox.add(changeOf())
    await until(() => posts.length === 1)
    outbox.destroy()
    answer(503)
    await settle()
    vi.advanceTimersByTime(600_000)
    window.dispatchEvent(new Event('online'))
    await settle()
    expect(posts).toHaveLength(1)
    expect(waiting()).toHaveLength(1)
  })
})

describe('a page that goes away', () => {
  it('hands over what waits and no request carries', async () => {
    fakeTimers()
    const { outbox, posts, beacons } = setup([503])
    outbox.add(changeOf())
    await settle()
    window.dispatchEvent(new Event('pagehide'))
    expect(beacons).toEqual(posts)
    expect(waiting()).toHaveLength(1)
  })

  it('leaves alone what a request is carrying: it outlives the page by itself', async () => {
    const { outbox, posts, beacons } = setup([new Promise(() => undefined)])
    outbox.add(changeOf())
    await until(() => posts.length === 1)
    window.dispatchEvent(new Event('pagehide'))
    expect(beacons).toEqual([])
  })
})
