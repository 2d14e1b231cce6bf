import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { receiptText, sealReceipt, type Receipt } from '../../../src/model/receipt.js'
import { digest } from '../../../src/browser/digest.js'
import { decisionOf, NOW, uuidOf } from '../support.js'
import { changeOf, endAll, fakeTimers, KEY, settle, setup, until, waiting, type Said } from './support.js'

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

  it.each([200, 201])('that is answered with %i and its own id is stored', async (status) => {
    const { outbox, posts, environment } = setup([status])
    outbox.add(changeOf())
    await until(() => posts.length === 1 && !waiting().length)
    expect(environment.said).toEqual([])
  })

  it.each([[400, 'missing'], [400, 'unknown-key'], [400, 'wrong-type'], [400, 'bad-value'], [400, 'too-long'], [422, 'wrong-hash'], [409, 'id-taken']])(
    'that the collector refuses with %i %s is dropped and said, and the next one goes out', async (status, code) => {
      const { outbox, posts, environment } = setup([{ status, body: JSON.stringify({ error: { code, path: 'x', message: 'y' } }) }, 200])
      outbox.add(changeOf(1))
      outbox.add(changeOf(2))
      await until(() => posts.length === 2 && !waiting().length)
      expect(environment.said).toEqual([['receipt-refused', '/receipts', status, uuidOf(1)]])
    })

  it.each<[string, Said]>([
    ['a redirect', { status: 0, body: '' }], ['a page of a portal', { status: 200, body: '<!doctype html><title>Log in</title>' }],
    ['nothing', { status: 204, body: '' }], ['another object', { status: 200, body: '{"ok":true}' }], ['JSON that is none', { status: 200, body: 'null' }],
    ['another id', { status: 201, body: JSON.stringify({ receiptId: uuidOf(99) }) }], ['its id as text', { status: 200, body: `"${uuidOf(1)}"` }],
    ['its id in a list', { status: 200, body: `[{"receiptId":"${uuidOf(1)}"}]` }], ['its id under another status', { status: 202, body: '{"receiptId":"$id"}' }],
    ['its id in an error', { status: 404, body: '{"receiptId":"$id"}' }],
    ...[400, 401, 403, 404, 405, 409, 410, 413, 415, 418, 422, 451, 499].map((status): [string, Said] => [`a bare ${status}`, { status, body: 'no' }]),
    ...([[403, 'origin-not-allowed'], [400, 'wrong-origin'], [404, 'not-found'], [413, 'too-long'], [415, 'wrong-type'], [400, 'not-json'], [400, 'broken-off'], [400, 'future-time'],
      [405, 'wrong-method']] as const).map(([status, code]): [string, Said] => [`${status} ${code}`, { status, body: JSON.stringify({ error: { code } }) }]),
    ['a code in a page that is well', { status: 200, body: '{"error":{"code":"bad-value"}}' }], ['a code that is an object', { status: 400, body: '{"error":{"code":{}}}' }],
  ])('that is answered with %s is kept, and that is said', async (_, answer) => {
    fakeTimers()
    const { outbox, posts, environment } = setup([answer, 201])
    outbox.add(changeOf())
    await settle()
    expect(posts).toHaveLength(1)
    expect(waiting()).toHaveLength(1)
    expect(environment.said).toEqual([['receipt-unanswered', '/receipts', answer.status || 'by a redirect']])
    vi.advanceTimersByTime(2_000)
    await until(() => posts.length === 2 && !waiting().length)
    expect(posts[1]).toBe(posts[0])
  })

  it.each([0, 408, 425, 429, 500, 502, 503])('that is answered with %i is kept, and nothing is said', async (status) => {
    fakeTimers()
    const { outbox, posts, environment } = setup([status || OFFLINE])
    outbox.add(changeOf())
    await settle()
    expect(posts).toHaveLength(1)
    expect(waiting()).toHaveLength(1)
    expect(environment.said).toEqual([])
  })

  it('that is too large for whatever stands between does not hold up the others', async () => {
    fakeTimers()
    const { outbox, posts, receipts } = setup([{ status: 413, body: 'no' }, 200, 200, 200])
    outbox.add(changeOf(1))
    outbox.add(changeOf(2))
    await settle()
    expect(receipts().map((it) => it.seq)).toEqual([1, 2])
    expect(waiting().map((it) => it.id)).toEqual([uuidOf(1)])
    vi.advanceTimersByTime(2_000)
    await until(() => posts.length === 3 && !waiting().length)
  })

  it('is made on no page without a web origin, which is said', async () => {
    const { outbox, posts, environment } = setup([200], {}, { location: { origin: 'null' } as Location, origin: 'null' })
    outbox.add(changeOf())
    outbox.flush()
    await settle()
    expect([posts, waiting(), environment.said]).toEqual([[], [], [['no-origin', 'null']]])
  })

  it('is made on a page within a page, whose address has no origin', async () => {
    const { outbox, receipts } = setup([200], {}, { location: { origin: 'null' } as Location, origin: 'https://www.site.test' })
    outbox.add(changeOf())
    await until(() => receipts().length === 1)
    expect(receipts()[0]!.origin).toBe('https://www.site.test')
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
    const next = another({ policy: { version: '2', url: '/new' } })
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

  it.each<[string, string, number]>([
    ['seconds', '120', 120_000], ['a date', new Date(NOW + 90_000).toUTCString(), 90_000], ['an hour at most', '31536000', 3_600_000],
    ['an hour at most of a date', new Date(NOW + 1e10).toUTCString(), 3_600_000],
  ])('is no earlier than the endpoint asks for, on later pages too: %s', async (_, value, wait) => {
    fakeTimers()
    vi.setSystemTime(NOW)
    const { outbox, posts, environment, another } = setup([{ status: 503, headers: { 'retry-after': value } }, 201])
    outbox.add(changeOf())
    await settle()
    const pass = (ms: number): void => {
      environment.wait(ms)
      vi.advanceTimersByTime(ms)
    }
    pass(wait / 2)
    // What would have it tried at once.
    window.dispatchEvent(new Event('online'))
    window.dispatchEvent(new Event('pagehide'))
    outbox.destroy()
    const next = another()
    next.flush()
    next.add(changeOf(2))
    await settle()
    pass(wait / 2 - 1)
    await settle()
    expect(posts).toHaveLength(1)
    pass(1)
    await until(() => posts.length === 3 && !waiting().length)
  })

  it.each(['-5', 'soon', '', 'NaN', '1e9', '99999999999999999999999', '0x10', '5, 6', 'Wed, 99 Foo 2026 00:00:00 GMT', '-Infinity'])(
    'comes within the hour whatever the endpoint asks for: %j', async (value) => {
      fakeTimers()
      const { outbox, posts, environment } = setup([{ status: 429, headers: { 'retry-after': value } }, 201])
      outbox.add(changeOf())
      await settle()
      environment.wait(3_600_000)
      vi.advanceTimersByTime(3_600_000)
      await until(() => posts.length === 2 && !waiting().length)
    })

  it('comes at once where the clock has been set back since: nobody waits for years', async () => {
    localStorage.setItem(KEY, JSON.stringify({ queue: [{ id: uuidOf(1), change: changeOf() }], after: NOW + 1e12 }))
    const { outbox, posts } = setup([201])
    outbox.flush()
    await until(() => posts.length === 1 && !waiting().length)
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
  it('hands over what waits and no request carries, as every other post: without cookies', async () => {
    fakeTimers()
    const { outbox, posts, asked } = setup([503, 201])
    outbox.add(changeOf())
    await settle()
    window.dispatchEvent(new Event('pagehide'))
    await settle()
    expect(posts).toHaveLength(2)
    expect(posts[1]).toBe(posts[0])
    expect(asked[1]).toMatchObject({ credentials: 'omit', keepalive: true, method: 'POST', headers: { 'content-type': 'application/json' } })
    expect(waiting()).toHaveLength(1)
  })

  it('hands over as much as browsers let a page send then', async () => {
    fakeTimers()
    const { outbox, posts, another } = setup([503])
    outbox.add(changeOf())
    await settle()
    const [receipt] = posts.map((it) => JSON.parse(it) as Receipt)
    const large = Array.from({ length: 10 }, (_, i) => ({ id: uuidOf(i + 1), receipt: { ...receipt, receiptId: uuidOf(i + 1), policy: { url: 'a'.repeat(20_000) } } }))
    localStorage.setItem(KEY, JSON.stringify({ queue: large }))
    outbox.destroy()
    another()
    window.dispatchEvent(new Event('pagehide'))
    await settle()
    expect(posts).toHaveLength(1 + 3)
  })

  it('leaves alone what a request is carrying: it outlives the page by itself', async () => {
    const { outbox, posts } = setup([new Promise(() => undefined)])
    outbox.add(changeOf())
    await until(() => posts.length === 1)
    window.dispatchEvent(new Event('pagehide'))
    await settle()
    expect(posts).toHaveLength(1)
  })
})
