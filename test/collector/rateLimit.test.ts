// @vitest-environment node
/** How often one network may post, and that none can use up what others have. */
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { serve, type Serving } from '../../src/collector/index.js'
import { createRateLimit, networkOf } from '../../src/collector/rateLimit.js'
import { COLLECTOR, makeReceipt, refusalOf, setup, SITE, type Setup } from './support.js'

const A = 'https://a.test'

describe('the network of an address', () => {
  it.each([
    ['203.0.113.7', '203.0.113'], ['203.0.113.255', '203.0.113'], ['::ffff:203.0.113.9', '203.0.113'], ['::FFFF:cb00:7109', '203.0.113'],
    ['0:0:0:0:0:ffff:203.0.113.9', '203.0.113'], ['2001:db8:1:2::5', '2001:db8:1'], ['2001:0DB8:0001:ffff:ffff:ffff:ffff:ffff', '2001:db8:1'],
    ['2001:db8:1::', '2001:db8:1'], ['fe80::1%eth0', 'fe80:0:0'], ['::1', '0:0:0'], ['::', '0:0:0'],
  ])('%s is of %s', (address, network) => expect(networkOf(address)).toBe(network))

  it('is the text itself where that is no address', () => {
    for (const it of ['', 'unknown', '1.2.3', '1.2.3.256', '1:2:3', '1::2::3', '1:2:3:4:5:6:7:8:9', 'g::', '12345::', '1:2:3:4:5:6:7::8:9']) expect(networkOf(it)).toBe(it)
    fc.assert(fc.property(fc.string(), (it) => { expect(typeof networkOf(it)).toBe('string') }))
    fc.assert(fc.property(fc.ipV6(), (it) => { expect(networkOf(it)).toMatch(/^([\da-f]{1,4}:){2}[\da-f]{1,4}$|^[\d.]+$/) }))
  })
})

describe('the limit', () => {
  it('lets so many pass at once, says when the next may, and is whole again after a minute', () => {
    let now = 0
    const limit = createRateLimit({ perMinute: 6, now: () => now })
    const take = (): number => limit.take(A, '203.0.113.7')
    expect(Array.from({ length: 8 }, take)).toEqual([0, 0, 0, 0, 0, 0, 10, 10])
    now += 9_999
    expect(take()).toBe(1)
    now += 1
    expect([take(), take()]).toEqual([0, 10])
    now += 60_000
    expect(Array.from({ length: 7 }, take)).toEqual([0, 0, 0, 0, 0, 0, 10])
    // A clock that is set back gives nothing and takes nothing.
    now -= 3_600_000
    expect(take()).toBe(10)
  })

  it('is one for a network and an origin, and not for others', () => {
    const limit = createRateLimit({ perMinute: 1, now: () => 0 })
    expect([limit.take(A, '203.0.113.7'), limit.take(A, '203.0.113.200'), limit.take(A, '203.0.114.7'), limit.take('https://b.test', '203.0.113.7')]).toEqual([0, 60, 0, 0])
  })

  it('remembers no more networks than it was told, and forgets those that were silent', () => {
    const limit = createRateLimit({ perMinute: 1, now: () => 0, most: 100 })
    limit.take(A, '198.51.100.1')
    for (let i = 0; i < 10_000; i++) {
      limit.take(A, `10.${i >> 8}.${i & 255}.1`)
      expect(limit.take(A, '198.51.100.1')).toBe(60)
    }
  })
})

/** As a server that is told the address would pass it on. */
const from = async ({ collector }: Setup, address: string | undefined, headers: Record<string, string> = {}, origin = SITE): Promise<Response> => collector(new Request(`${COLLECTOR}/receipts`, {
  method: 'POST', headers: { 'content-type': 'application/json', origin, ...headers }, body: JSON.stringify(await makeReceipt({ origin })),
}), { address })

describe('posting', () => {
  it('too often is refused with the time to wait, which the page can read; others go on', async () => {
    const it = setup({ rate: 2 })
    expect([(await from(it, '203.0.113.1')).status, (await from(it, '203.0.113.2')).status]).toEqual([201, 201])
    const refused = await from(it, '203.0.113.3')
    expect([refused.status, refused.headers.get('retry-after'), refused.headers.get('access-control-allow-origin'), refused.headers.get('access-control-expose-headers')])
      .toEqual([429, '30', SITE, 'Retry-After'])
    expect(await refusalOf(refused)).toMatchObject({ code: 'too-many', path: '' })
    for (let i = 0; i < 5; i++) await from(it, '203.0.113.4')
    expect((await from(it, '198.51.100.1')).status).toBe(201)
    expect((await from(it, '2001:db8::1')).status).toBe(201)
    // Told to who runs it, and not whose it was.
    expect(it.logged.join()).toContain('too often')
    expect(it.logged.join()).not.toContain('203.0.113')
  })

  it('is counted whatever the headers say', async () => {
    const it = setup({ rate: 1 })
    await from(it, '203.0.113.1')
    for (const name of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'cf-connecting-ip', 'true-client-ip', 'x-client-ip']) {
      expect((await from(it, '203.0.113.1', { [name]: '198.51.100.9' })).status).toBe(429)
    }
  })

  it('is not counted anew by naming another site, where every site may post', async () => {
    const it = setup({ rate: 1, origins: '*' })
    expect((await from(it, '203.0.113.1')).status).toBe(201)
    for (let i = 0; i < 3; i++) expect((await from(it, '203.0.113.1', {}, `https://site${i}.test`)).status).toBe(429)
  })

  it('is counted for each of the sites that are configured', async () => {
    const it = setup({ rate: 1, origins: [SITE, A] })
    expect([(await from(it, '203.0.113.1')).status, (await from(it, '203.0.113.1', {}, A)).status, (await from(it, '203.0.113.1', {}, A)).status]).toEqual([201, 201, 429])
  })

  it('of what is refused counts too, and reading does not', async () => {
    const it = setup({ rate: 1 })
    const bad = () => it.collector(new Request(`${COLLECTOR}/receipts`, { method: 'POST', headers: { 'content-type': 'application/json', origin: SITE }, body: '{}' }), { address: '203.0.113.1' })
    expect([(await bad()).status, (await bad()).status]).toEqual([400, 429])
    for (let i = 0; i < 3; i++) expect((await it.read('/receipts')).status).toBe(200)
  })

  it.each([['the rate is 0', { rate: 0 }, '203.0.113.1'], ['nobody says who it is', { rate: 1 }, undefined]])('is not limited where %s', async (_, options, address) => {
    const it = setup(options)
    for (let i = 0; i < 5; i++) expect((await from(it, address)).status).toBe(201)
  })
})

describe('the server', () => {
  let serving: Serving | undefined
  afterEach(() => serving?.close(0))
  const start = async (trustProxy: boolean): Promise<(forwarded?: string) => Promise<number>> => {
    serving = await serve({ handler: setup({ rate: 1 }).collector, port: 0, trustProxy })
    const { url } = serving
    return async (forwarded) => (await fetch(`${url}/receipts`, {
      method: 'POST', body: JSON.stringify(await makeReceipt()),
      headers: { 'content-type': 'application/json', origin: SITE, ...(forwarded && { 'x-forwarded-for': forwarded }) },
    })).status
  }

  it('goes by the connection, whatever is said to have been forwarded', async () => {
    const send = await start(false)
    expect([await send(), await send('198.51.100.1'), await send('198.51.100.1, 203.0.113.1')]).toEqual([201, 429, 429])
  })

  it('behind a proxy goes by what that has written last, and not by what was there before', async () => {
    const send = await start(true)
    expect([await send('198.51.100.1'), await send('192.0.2.1, 198.51.100.2'), await send('192.0.2.2,198.51.100.1:4711'), await send('203.0.113.1')]).toEqual([201, 429, 429, 201])
    expect([await send('198.51.100.1, [2001:db8::1]:80'), await send('2001:db8::2'), await send(), await send()]).toEqual([201, 429, 201, 429])
    // What is no address counts as the connection.
    expect([await send('198.51.100.9, unknown'), await send('x'.repeat(5000)), await send('198.51.100.9,')]).toEqual([429, 429, 429])
  })
})
