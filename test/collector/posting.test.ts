// @vitest-environment node
import { describe, expect, it, vi } from 'vitest'
import { createMemoryStore, type Store } from '../../src/collector/index.js'
import { sha256 } from '../../src/collector/sha256.js'
import { parseConfig } from '../../src/config/check.js'
import { sealReceipt } from '../../src/model/receipt.js'
import { buildReceipt } from '../../src/receipts/buildReceipt.js'
import { COLLECTOR, draftReceipt, listOf, makeReceipt, NOW, refusalOf, setup, SITE } from './support.js'

describe('posting a receipt', () => {
  it('is answered with its id and the time of arrival, once it is stored', async () => {
    const { post, read } = setup()
    const receipt = await makeReceipt()
    const response = await post(receipt)
    expect(response.status).toBe(201)
    expect(await response.json()).toEqual({ receiptId: receipt.receiptId, receivedAt: '2026-11-22T06:30:05.000Z' })
    const kept = await read(`/receipts/${receipt.receiptId}`)
    expect(await kept.json()).toMatchObject({ receipt, hash: (receipt.integrity as { hash: string }).hash })
  })

  it('takes what the page makes', async () => {
    const { config } = parseConfig({ policy: { version: '2026-11-01', url: '/privacy' }, services: [{ id: 'heatmap', category: 'analytics' }] })
    const grants = { required: true, functional: false, analytics: true, advertising: false, heatmap: true }
    const draft = buildReceipt({
      previousDecision: undefined, grants, how: { language: 'en', shownAt: NOW - 5000 },
      decision: { version: '2026-11-01', time: NOW, choices: { analytics: true, heatmap: true }, method: 'panel.save', recordId: draftReceipt().recordId, seq: 1 },
      policy: {
        version: '2026-11-01', url: '/privacy', model: 'opt-in', jurisdiction: 'unknown', basis: 'default', days: 180,
        defaults: {}, locks: {}, signals: { gpc: undefined, dnt: undefined },
      },
    }, config!, draftReceipt().receiptId, SITE)
    const response = await setup().post(await sealReceipt(draft, sha256))
    expect(await response.text()).toContain(draft.receiptId)
    expect(response.status).toBe(201)
  })

  it('as text/plain works too: a beacon can send nothing else without a preflight', async () => {
    expect((await setup().post(await makeReceipt(), { 'content-type': 'text/plain;charset=UTF-8' })).status).toBe(201)
  })

  it('as anything else is refused', async () => {
    const response = await setup().post(await makeReceipt(), { 'content-type': 'application/x-www-form-urlencoded' })
    expect(response.status).toBe(415)
    expect(await refusalOf(response)).toMatchObject({ code: 'wrong-type', path: 'Content-Type' })
  })

  it.each([['nothing', '', 'not-json'], ['half a receipt', '{"schema":', 'not-json'], ['a list', '[]', 'wrong-type'], ['deep nesting', '['.repeat(60_000), 'not-json']])('with %s is refused', async (_, body, code) => {
    const response = await setup().post(body)
    expect(response.status).toBe(400)
    expect(await refusalOf(response)).toMatchObject({ code })
  })

  it('in another encoding than UTF-8 is refused', async () => {
    const { collector } = setup()
    const response = await collector(new Request(`${COLLECTOR}/receipts`, { method: 'POST', headers: { 'content-type': 'application/json', origin: SITE }, body: new Uint8Array([0xff, 0xfe]) }))
    expect(await refusalOf(response)).toMatchObject({ code: 'not-utf-8' })
  })

  it.each([['ahead', '2026-11-23T12:30:05.000Z', 108_000_000], ['behind', '2026-11-20T06:30:05.000Z', -172_800_000]])(
    'made by a clock that is far %s is taken, and marked wherever it is read', async (_, time, skew) => {
      const { post, read } = setup()
      const receipt = await makeReceipt({ event: { ...draftReceipt().event, time } })
      expect((await post(receipt)).status).toBe(201)
      expect(await (await read(`/receipts/${receipt.receiptId}`)).json()).toMatchObject({ receipt, receivedAt: '2026-11-22T06:30:05.000Z', skew })
      expect((await listOf(await read('/receipts'))).receipts[0]).toMatchObject({ skew })
      expect(await (await read('/receipts?format=csv')).text()).toMatch(new RegExp(`"'?${skew}"`))
    })

  it('without a hash is taken, and the collector makes the hash', async () => {
    const { post, read } = setup()
    const draft = draftReceipt({ integrity: { alg: 'none' } })
    expect((await post(draft)).status).toBe(201)
    const { integrity: _, ...rest } = draft
    const { integrity } = await sealReceipt(rest, sha256)
    expect(await (await read(`/receipts/${draft.receiptId}`)).json()).toMatchObject({ receipt: draft, hash: (integrity as { hash: string }).hash })
  })

  it('whose hash is not that of its content is refused with the right one', async () => {
    const receipt = await makeReceipt()
    const changed = { ...receipt, choices: { ...receipt.choices, advertising: 'granted' as const } }
    const response = await setup().post(changed)
    expect(response.status).toBe(422)
    const { integrity } = await sealReceipt(changed, sha256)
    expect((await refusalOf(response)).message).toContain((integrity as { hash: string }).hash)
  })
})

describe('the same receipt again', () => {
  it('is answered alike with the first time of arrival, and stored once', async () => {
    let now = NOW
    const { post, read } = setup({ now: () => now })
    const receipt = await makeReceipt()
    const first = await post(receipt)
    now += 60_000
    const second = await post(receipt)
    expect([first.status, second.status]).toEqual([201, 200])
    expect(await second.json()).toEqual(await first.json())
    expect((await listOf(await read('/receipts'))).receipts).toHaveLength(1)
  })

  it('with other content is refused, and what was stored stays', async () => {
    const { post, read } = setup()
    const first = await makeReceipt()
    await post(first)
    const response = await post(await makeReceipt({ ...first, choices: { required: 'granted' } }))
    expect(response.status).toBe(409)
    expect(await refusalOf(response)).toMatchObject({ code: 'id-taken', path: 'receiptId', received: first.receiptId })
    expect(await (await read(`/receipts/${first.receiptId}`)).json()).toMatchObject({ receipt: first })
  })
})

describe('the limit of 64 KiB', () => {
  const streamed = (chunks: Uint8Array[], seen: { pulled: number; cancelled: boolean }): Request => new Request(`${COLLECTOR}/receipts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: SITE },
    body: new ReadableStream<Uint8Array>({
      pull: (out) => (seen.pulled < chunks.length ? out.enqueue(chunks[seen.pulled++]!) : out.close()),
      cancel: () => void (seen.cancelled = true),
    }, { highWaterMark: 0 }),
    duplex: 'half',
  } as RequestInit)

  it('stops a body without a length while it comes, not after', async () => {
    const seen = { pulled: 0, cancelled: false }
    const response = await setup().collector(streamed(Array.from({ length: 1000 }, () => new Uint8Array(10_000)), seen))
    expect(response.status).toBe(413)
    expect(seen).toEqual({ pulled: 7, cancelled: true })
  })

  it('believes a length that is too long', async () => {
    const response = await setup().post('{}', { 'content-length': '65537' })
    expect(response.status).toBe(413)
  })

  it('lets a receipt pass that is just as long', async () => {
    const text = JSON.stringify(await makeReceipt())
    const { post } = setup()
    expect((await post(text.padEnd(65_536))).status).toBe(201)
    expect((await post(text.padEnd(65_537))).status).toBe(413)
  })

  it('answers a body that breaks off', async () => {
    const body = new ReadableStream({ pull: (out) => out.error(new Error('gone')) })
    const response = await setup().collector(new Request(`${COLLECTOR}/receipts`, { method: 'POST', headers: { 'content-type': 'application/json', origin: SITE }, body, duplex: 'half' } as RequestInit))
    expect(await refusalOf(response)).toMatchObject({ code: 'broken-off' })
  })
})

describe('another origin', () => {
  const cors = (response: Response) => response.headers.get('access-control-allow-origin')

  it('that is configured may post, and may read why it was refused', async () => {
    const { post } = setup()
    for (const response of [await post(await makeReceipt()), await post('{}'), await post('x', { 'content-type': 'image/png' })]) {
      expect(cors(response)).toBe(SITE)
      expect(response.headers.get('vary')).toBe('Origin')
      expect(response.headers.get('access-control-expose-headers')).toBe('Retry-After')
    }
  })

  it('that is not configured may not, and nothing is stored', async () => {
    const { post, read } = setup()
    const other = 'https://www.other.test'
    const response = await post(await makeReceipt({ origin: other }), { origin: other })
    expect(response.status).toBe(403)
    expect(cors(response)).toBeNull()
    expect(await refusalOf(response)).toMatchObject({ code: 'origin-not-allowed', received: other })
    expect((await listOf(await read('/receipts'))).receipts).toEqual([])
  })

  it.each(['http://www.shop.test', 'https://www.shop.test:8443', 'https://shop.test', 'https://www.shop.test.evil.test', 'null'])('%s is not the configured one', async (origin) => {
    expect((await setup().post(await makeReceipt(), { origin })).status).toBe(403)
  })

  it('cannot post a receipt of a third', async () => {
    const response = await setup().post(await makeReceipt({ origin: 'https://www.other.test' }))
    expect(response.status).toBe(400)
    expect(await refusalOf(response)).toMatchObject({ code: 'wrong-origin', path: 'origin' })
  })

  it('is any site where "*" is configured, each for itself', async () => {
    const { post } = setup({ origins: '*' })
    const other = 'https://www.other.test'
    expect(cors(await post(await makeReceipt({ origin: other }), { origin: other }))).toBe(other)
    expect((await post(await makeReceipt(), { origin: other })).status).toBe(400)
  })

  it('asks first, and is told what it may send', async () => {
    const { collector } = setup()
    const ask = (origin: string) => collector(new Request(`${COLLECTOR}/receipts`, {
      method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    }))
    const yes = await ask(SITE)
    expect(yes.status).toBe(204)
    expect(Object.fromEntries(yes.headers)).toMatchObject({
      'access-control-allow-origin': SITE, 'access-control-allow-methods': 'POST', 'access-control-allow-headers': 'content-type', vary: 'Origin',
    })
    const no = await ask('https://www.other.test')
    expect([no.status, cors(no)]).toEqual([403, null])
  })

  it('may not read, even with the token', async () => {
    expect(cors(await setup().read('/receipts', { origin: SITE }))).toBeNull()
  })
})

describe('the collector’s own origin', () => {
  it('needs no configuration', async () => {
    const { post } = setup({ origins: [] })
    expect((await post(await makeReceipt({ origin: COLLECTOR }), { origin: COLLECTOR })).status).toBe(201)
  })

  it('is one among others where others are configured: whoever sends a request chooses its host too', async () => {
    const { collector } = setup()
    const own = await collector(new Request('http://evil.test/receipts', {
      method: 'POST', headers: { 'content-type': 'application/json', origin: 'http://evil.test' }, body: JSON.stringify(await makeReceipt({ origin: 'http://evil.test' })),
    }))
    expect([own.status, (await refusalOf(own)).code]).toEqual([403, 'origin-not-allowed'])
    expect((await setup({ origins: [SITE, COLLECTOR] }).post(await makeReceipt({ origin: COLLECTOR }), { origin: COLLECTOR })).status).toBe(201)
  })

  it.each<[string, Partial<Parameters<typeof setup>[0]>]>([['a list', {}], ['its own alone', { origins: [] }]])('is told in the header, or nothing is taken: %s', async (_, options) => {
    const { collector, read } = setup(options)
    for (const origin of [SITE, COLLECTOR, 'https://www.other.test']) {
      for (const type of ['application/json', 'text/plain']) {
        const response = await collector(new Request(`${COLLECTOR}/receipts`, {
          method: 'POST', headers: { 'content-type': type, referer: `${origin}/` }, body: JSON.stringify(await makeReceipt({ origin })),
        }))
        expect([response.status, (await refusalOf(response)).code]).toEqual([403, 'origin-not-allowed'])
      }
    }
    expect((await listOf(await read('/receipts'))).receipts).toEqual([])
  })

  it('is of no matter where every site may post', async () => {
    const { collector } = setup({ origins: '*' })
    const request = new Request(`${COLLECTOR}/receipts`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(await makeReceipt()) })
    expect((await collector(request)).status).toBe(201)
  })
})

describe('a store that fails', () => {
  const broken = (): Store => ({ ...createMemoryStore(), insert: () => Promise.reject(new Error('disk /var/secret is full')), healthy: () => Promise.reject(new Error('disk')) })

  it('is answered with "again later", told to the operator and not to the visitor', async () => {
    const { post, get, logged } = setup({ store: broken() })
    const response = await post(await makeReceipt())
    expect(response.status).toBe(503)
    expect(response.headers.get('access-control-allow-origin')).toBe(SITE)
    expect(await response.text()).not.toMatch(/secret|at \w+ \(/)
    expect(logged).toEqual(['assent collector: the receipt store failed: disk /var/secret is full'])
    expect((await get('/health')).status).toBe(503)
  })

  it('goes to the console where no log is given', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    await setup({ store: broken(), log: undefined }).post(await makeReceipt())
    expect(error).toHaveBeenCalledOnce()
  })
})
