// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvCell } from '../../src/collector/csv.js'
import { createMemoryStore } from '../../src/collector/index.js'
import { sameSecret } from '../../src/collector/sha256.js'
import { COLLECTOR, listOf, makeReceipt, makeRecord, NOW, refusalOf, setup, TOKEN, type Setup } from './support.js'

/** A collector with receipts that came a second apart. */
async function filled(length: number): Promise<Setup & { ids: string[] }> {
  let now = NOW
  const it = setup({ now: () => now })
  const ids = []
  for (let i = 0; i < length; i++) {
    const receipt = await makeReceipt()
    await it.post(receipt)
    ids.push(receipt.receiptId)
    now += 1000
  }
  return { ...it, ids }
}
const idsOf = async (response: Response): Promise<string[]> => (await listOf(response)).receipts.map((it) => it.receipt.receiptId)

describe('reading', () => {
  const routes = ['/receipts', `/receipts/6f1d0c2e-7b1a-4a55-9d0e-3a1f4c8b2d10`, '/receipts?format=csv']

  it.each(routes)('%s needs a token', async (route) => {
    const response = await setup().get(route)
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toBe('Bearer realm="receipts"')
  })

  it.each(['wrong', `${TOKEN}x`, TOKEN.slice(0, -1), TOKEN.toUpperCase()])('with the token %s is refused', async (token) => {
    const response = await setup().get('/receipts', { authorization: `Bearer ${token}` })
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toContain('error="invalid_token"')
  })

  it.each([`Basic ${TOKEN}`, TOKEN, 'Bearer', `Bearer ${TOKEN} more`])('with the header "%s" is refused', async (authorization) => {
    expect((await setup().get('/receipts', { authorization })).status).toBe(401)
  })

  it.each(routes)('%s is off where no token is configured', async (route) => {
    const response = await setup({ token: undefined }).read(route)
    expect(response.status).toBe(403)
    expect(await refusalOf(response)).toMatchObject({ code: 'reading-off' })
  })

  it('is never cached', async () => {
    expect((await setup().read('/receipts')).headers.get('cache-control')).toBe('no-store')
  })

  it('an id that is not there is a 404', async () => {
    expect((await setup().read('/receipts/6f1d0c2e-7b1a-4a55-9d0e-3a1f4c8b2d10')).status).toBe(404)
  })
})

it('two secrets are the same only where every byte is', async () => {
  expect(await sameSecret(TOKEN, TOKEN)).toBe(true)
  const others = await Promise.all(Array.from({ length: 2000 }, (_, i) => sameSecret(TOKEN, `${TOKEN}${i}`)))
  expect(others).not.toContain(true)
})

describe('the list', () => {
  it('comes in pages, each receipt once, in the order of arrival', async () => {
    const { read, ids } = await filled(7)
    const seen = []
    let cursor: string | null = ''
    let pages = 0
    while (cursor !== null) {
      const page = await listOf(await read(`/receipts?limit=3${cursor && `&cursor=${cursor}`}`))
      seen.push(...page.receipts.map((it) => it.receipt.receiptId))
      cursor = page.next
      pages++
    }
    expect(seen).toEqual(ids)
    expect(pages).toBe(3)
  })

  it('names the next page in a Link header, which works as it is', async () => {
    const { read, ids } = await filled(3)
    const link = (await read('/receipts?limit=2')).headers.get('link') ?? ''
    expect(await idsOf(await read(/^<(.+)>; rel="next"$/.exec(link)![1]!))).toEqual(ids.slice(2))
    expect((await read('/receipts')).headers.has('link')).toBe(false)
  })

  it('keeps receipts of the same millisecond apart', async () => {
    const { post, read } = setup()
    const receipts = await makeRecord(5)
    for (const it of receipts) await post(it)
    const first = await listOf(await read('/receipts?limit=2'))
    const rest = await idsOf(await read(`/receipts?cursor=${first.next}`))
    expect([...first.receipts.map((it) => it.receipt.receiptId), ...rest]).toEqual(receipts.map((it) => it.receiptId))
  })

  it('is that of a record, or of a time: from inclusive, to exclusive', async () => {
    const { read, post, ids } = await filled(5)
    const [own] = await makeRecord(1)
    await post(own)
    expect(await idsOf(await read(`/receipts?record=${own!.recordId}`))).toEqual([own!.receiptId])
    expect(await idsOf(await read('/receipts?from=2026-11-22T06:30:06.000Z&to=2026-11-22T06:30:08Z'))).toEqual(ids.slice(1, 3))
    expect(await idsOf(await read('/receipts?to=2026-11-22'))).toEqual([])
    expect(await idsOf(await read('/receipts?from=2026-11-22'))).toHaveLength(6)
  })

  it.each([
    'recordid=x', 'record=x', 'from=yesterday', 'from=2026-13-40', 'to=2026-11-22T06:30:00', 'limit=0', 'limit=1001', 'limit=-1', 'limit=x',
    'from=2026-02-31', 'to=2026-02-30', 'from=2025-02-29', 'from=2026-13-01', 'from=2026-00-10', 'from=2026-04-31T10:00Z', 'to=2026-02-30T06:30:00.000Z',
    'to=2026-02-28T24:00Z', 'to=2026-02-28T06:60:00Z', 'cursor=x', 'format=xml', 'verify=1', 'limit=1&limit=2',
  ])('?%s is refused with the name of the parameter', async (query) => {
    const response = await setup().read(`/receipts?${query}`)
    expect(response.status).toBe(400)
    expect((await refusalOf(response)).path).toBe(query.split('=')[0])
  })

  it('may begin on the last day of a month, and at any precision', async () => {
    for (const from of ['2024-02-29', '2026-01-31', '2026-02-28T23:59Z', '2026-02-28T23:59:59Z', '2026-02-28T23:59:59.5Z', '2026-02-28T23:59:59.999Z']) {
      expect((await setup().read(`/receipts?from=${from}`)).status, from).toBe(200)
    }
  })

  it('of a record can be verified on the way', async () => {
    const { post, read } = setup()
    const record = await makeRecord(3)
    for (const it of record) await post(it)
    const response = await read(`/receipts?record=${record[0]!.recordId}&verify=1&limit=1`)
    expect(await response.json()).toMatchObject({ receipts: [{ receipt: record[0] }], verified: { receipts: 3, records: 1, findings: [] } })
  })
})

describe('the export', () => {
  it('is CSV with a header line and a line for each receipt, asked for by Accept or by format', async () => {
    const { read, ids } = await filled(2)
    for (const response of [await read('/receipts', { accept: 'text/csv' }), await read('/receipts?format=csv')]) {
      expect(response.headers.get('content-type')).toContain('text/csv')
      expect(response.headers.get('content-disposition')).toBe('attachment; filename="receipts.csv"')
      const [head, first, second, end, ...more] = (await response.text()).split('\r\n')
      expect(head).toMatch(/^"receivedAt","receiptId","recordId","seq","type",/)
      expect(first).toContain(`"2026-11-22T06:30:05.000Z","${ids[0]}",`)
      expect(first).toContain('required: granted; functional: granted; analytics: granted; advertising: denied')
      expect(second).toContain(ids[1])
      expect([end, more]).toEqual(['', []])
    }
  })

  it('is the whole, however long, unless a limit is given', async () => {
    const store = createMemoryStore()
    const receipt = await makeReceipt()
    for (let i = 0; i < 1203; i++) await store.insert({ receipt: { ...receipt, receiptId: String(i) }, receivedAt: NOW, hash: 'x' })
    const { read } = setup({ store })
    const lines = async (query: string) => (await (await read(`/receipts?format=csv${query}`)).text()).trim().split('\r\n').length - 1
    expect(await lines('')).toBe(1203)
    expect(await lines('&limit=7')).toBe(7)
    expect((await read('/receipts?format=csv&limit=7')).headers.get('link')).toContain('cursor=')
  })

  /** Reads RFC 4180 as any program does. */
  const parseCsv = (text: string): string[][] => {
    const rows: string[][] = [[]]
    for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n)/g)) {
      rows.at(-1)!.push(quoted?.replace(/""/g, '"') ?? bare ?? '')
      if (end !== ',') rows.push([])
    }
    return rows.slice(0, -1)
  }
  const DANGEROUS = ['=1+1', '+1', '-1', '@SUM(1)', '|cmd', '%0A', '＝1', '＋1', '－1', '＠x', '﹦1', '−1', ' =1', '\u00a0=1', '\u200b=1', '\ufeff=1', "'=1", '\u2003＝1']

  it.each(DANGEROUS)('holds no cell that a spreadsheet would run: %j', async (text) => {
    const { post, read } = setup()
    const policy = { id: text, version: `${text}",=1;=1`, url: text, language: 'en' }
    const response = await post(await makeReceipt({ policy }))
    expect(response.status).toBe(201)
    const csv = await (await read('/receipts?format=csv')).text()
    const [head, row] = parseCsv(csv)
    const cell = (name: string): string => row![head!.indexOf(name)]!
    expect([cell('policyId'), cell('policyVersion'), cell('policyUrl')]).toEqual([`'${text}`, `'${text}",=1;=1`, `'${text}`])
    // Every cell is quoted, numbers and what is not there too.
    expect(csv.split('\r\n').slice(0, -1).every((it) => /^"(?:[^"]|"")*"(?:,"(?:[^"]|"")*")*$/.test(it))).toBe(true)
  })

  it('reads back as it was, once an apostrophe at the beginning is taken away', () => {
    const sign = fc.constantFrom(...DANGEROUS, '\t', '\r', '\n', '"', ',', ';', "'")
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.tuple(sign, fc.string()).map((it) => it.join(''))), (text) => {
      const cell = csvCell(text)
      expect(cell).toMatch(/^"(?:[^"]|"")*"$/)
      const back = cell.slice(1, -1).replace(/""/g, '"')
      expect(back).not.toMatch(/^[\s=+\-@|%＝＋－＠]/)
      expect(back.replace(/^'/, '')).toBe(text)
    }))
  })
})

describe('the routes', () => {
  it('are the only ones', async () => {
    for (const path of ['/', '/receipt', '/receipts/', '/receipts/a/b', '/healthy', '//receipts']) {
      const response = await setup().read(path)
      expect(response.status, path).toBe(404)
      expect(await refusalOf(response)).toMatchObject({ code: 'not-found' })
    }
  })

  it.each([['PUT', '/receipts', 'GET, POST, OPTIONS'], ['DELETE', '/receipts/x', 'GET'], ['POST', '/health', 'GET'], ['POST', '/live', 'GET']])('do not know %s %s', async (method, path, allow) => {
    const response = await setup().collector(new Request(COLLECTOR + path, { method }))
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe(allow)
  })

  it('answer HEAD like GET without a body', async () => {
    const response = await setup().collector(new Request(`${COLLECTOR}/health`, { method: 'HEAD' }))
    expect([response.status, await response.text()]).toEqual([200, ''])
  })

  it('say that they answer, whatever the store does', async () => {
    const never = (): Promise<never> => new Promise(() => undefined)
    const { get, post, logged } = setup({ store: { insert: never, get: never, list: never, healthy: never, close: never } })
    expect(await (await get('/live')).json()).toEqual({ status: 'ok' })
    expect((await get('/region', { 'cf-ipcountry': 'DE' })).status).toBe(200)
    expect((await post('{}')).status).toBe(400)
    expect(logged).toEqual([])
  })

  it('say whether the store works', async () => {
    const store = createMemoryStore()
    const { get } = setup({ store })
    expect(await (await get('/health')).json()).toEqual({ status: 'ok' })
    await store.close()
    expect((await get('/health')).status).toBe(503)
  })

  it('may be mounted under a path, and then are nowhere else', async () => {
    const { post, read, get } = setup({ basePath: '/api/consent' })
    expect((await post(await makeReceipt())).status).toBe(201)
    expect((await listOf(await read('/api/consent/receipts'))).receipts).toHaveLength(1)
    expect((await get('/api/consent/health')).status).toBe(200)
    expect((await get('/health')).status).toBe(404)
    expect((await get('/api/consentx/health')).status).toBe(404)
  })
})

describe('a collector that cannot work', () => {
  it.each([
    ['an origin with a slash', { origins: ['https://www.shop.test/'] }, /https:\/\/www\.example\.com/],
    ['an origin that is a name', { origins: ['www.shop.test'] }, /is not an origin/],
    ['an empty token', { token: '' }, /empty token/],
    ['a token that no header can carry', { token: 'é' }, /ASCII/],
    ['a cookie that no browser keeps', { cookie: 'a; Domain=b' }, /cookie/],
    ['a cookie that would be two headers', { cookie: 'a\r\nset-cookie: b' }, /cookie/],
    ['a rate below nothing', { rate: -1 }, /rate/],
    ['a rate that is none', { rate: NaN }, /rate/],
    ['a base path that ends with a slash', { basePath: '/consent/' }, /basePath/],
  ])('is not made: %s', (_, options, message) => {
    expect(() => setup(options)).toThrow(message)
  })
})
