// @vitest-environment node
/** GET /region: where the visitor is, as the headers of the CDN before the collector say. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMemoryStore, serve } from '../../src/collector/index.js'
import { regionOf } from '../../src/collector/tellRegion.js'
import { ruleFor } from '../../src/region/laws.js'
import { countries, provinces, states } from '../support/iso3166.js'
import { COLLECTOR, refusalOf, setup, SITE } from './support.js'

const PAIRS = [
  ['CF-IPCountry', 'CF-Region-Code'],
  ['CloudFront-Viewer-Country', 'CloudFront-Viewer-Country-Region'],
  ['X-Vercel-IP-Country', 'X-Vercel-IP-Country-Region'],
] as const
const NAMES = ['X-Region', ...PAIRS.flat()]

const ask = (headers: Record<string, string> = {}) => setup().get('/region', headers)
const region = (headers: Record<string, string>): string | null => regionOf(new Headers(headers))

describe('where the visitor is', () => {
  it('is answered as ISO 3166', async () => {
    const response = await ask({ 'CF-IPCountry': 'US', 'CF-Region-Code': 'CA' })
    expect([response.status, await response.json()]).toEqual([200, { region: 'US-CA' }])
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
  })

  it('is null where nobody says it', async () => {
    expect(await (await ask()).text()).toBe('{"region":null}')
  })

  it.each(PAIRS)('is read from %s and %s', (country, subdivision) => {
    expect(region({ [country]: 'KR' })).toBe('KR')
    expect(region({ [country]: 'CA', [subdivision]: 'QC' })).toBe('CA-QC')
    expect(region({ [country]: 'GB', [subdivision]: 'ENG' })).toBe('GB-ENG')
    expect(region({ [country]: 'JP', [subdivision]: '13' })).toBe('JP-13')
    expect(region({ [subdivision]: 'CA' })).toBeNull()
  })

  it('is read from a header of the site’s own', () => {
    expect(region({ 'X-Region': 'US-CA' })).toBe('US-CA')
    expect(region({ 'X-Region': 'de' })).toBe('DE')
  })

  it('can be every country, state and province there is', () => {
    for (const code of [...countries, ...states, ...provinces]) {
      const [country = '', subdivision = ''] = code.split('-')
      expect(region({ 'X-Region': code })).toBe(code)
      for (const pair of PAIRS) expect(region({ [pair[0]]: country, [pair[1]]: subdivision })).toBe(code)
    }
  })

  it.each(['XX', 'T1', 'ZZ', 'EU', 'AP', 'A1', 'xx'])('is unknown where the CDN says %s', (country) => {
    for (const [name, subdivision] of PAIRS) expect(region({ [name]: country, [subdivision]: 'CA' })).toBeNull()
    expect(region({ 'X-Region': country })).toBeNull()
  })

  it('is what the site’s own header says, then Cloudflare, CloudFront, Vercel', () => {
    const all = Object.entries({
      'X-Region': 'DE', 'CF-IPCountry': 'KR', 'CloudFront-Viewer-Country': 'JP', 'X-Vercel-IP-Country': 'BR',
    })
    all.forEach(([, first], i) => expect(region(Object.fromEntries(all.slice(i).reverse()))).toBe(first))
  })

  it('takes no subdivision from another CDN', () => {
    expect(region({ 'CF-IPCountry': 'US', 'X-Vercel-IP-Country': 'DE', 'X-Vercel-IP-Country-Region': 'BE' })).toBe('US')
  })

  it('is unknown where the first does not know: the next one sees the address of the first', () => {
    expect(region({ 'CF-IPCountry': 'XX', 'X-Vercel-IP-Country': 'US' })).toBeNull()
    expect(region({ 'X-Region': 'nonsense', 'CF-IPCountry': 'US' })).toBeNull()
    expect(region({ 'X-Region': '', 'CF-IPCountry': 'US' })).toBe('US')
  })
})

describe('headers that somebody forges', () => {
  // All that HTTP lets through: every byte but the controls, and tab.
  const byte = fc.integer({ min: 0, max: 255 }).filter((it) => it === 9 || (it > 31 && it !== 127))
  const value = fc.oneof(
    fc.string({ unit: byte.map((it) => String.fromCharCode(it)) }),
    fc.stringMatching(/^[a-zA-Z0-9ßé-]{0,6}$/),
    fc.constantFrom('US', 'us-ca', 'XX', 'T1', 'US, DE', 'US-CA-1', '../..', '<script>', '__proto__', 'A'.repeat(9000)),
  )
  const headers = fc.dictionary(fc.constantFrom(...NAMES), value)

  it('make a code or nothing, never an error', () => {
    fc.assert(fc.property(headers, (it) => {
      const found = region(it)
      if (found === null) return
      expect(found).toMatch(/^[A-Z]{2}(-[A-Z\d]{1,3})?$/)
      // It is theirs, and not made of something else.
      expect(Object.values(it).join('-').toUpperCase()).toContain(found.slice(0, 2))
      expect(() => ruleFor(found)).not.toThrow()
    }), { numRuns: 1000 })
  })

  it('are answered like any others, with nothing of theirs but the code', async () => {
    const { collector, logged } = setup()
    await fc.assert(fc.asyncProperty(headers, async (it) => {
      const response = await collector(new Request(`${COLLECTOR}/region`, { headers: it }))
      expect(response.status).toBe(200)
      expect(await response.text()).toMatch(/^\{"region":(null|"[A-Z]{2}(-[A-Z\d]{1,3})?")\}$/)
    }))
    expect(logged).toEqual([])
  })

  it.each([
    ['the name of a country', 'Germany'], ['a letter that is two in upper case', 'ß'], ['two codes', 'US, DE'],
    ['a path', '../US'], ['the region of a data centre', 'us-east-1'], ['half a code', 'US-'],
  ])('%s is unknown', (_, it) => {
    for (const name of ['X-Region', ...PAIRS.map(([country]) => country)]) expect(region({ [name]: it })).toBeNull()
  })

  it('a subdivision that is none leaves the country', () => {
    for (const [country, subdivision] of PAIRS) {
      for (const it of ['California', 'C A', 'US-CA', '', 'ß', 'CA, NY']) {
        expect(region({ [country]: 'US', [subdivision]: it })).toBe('US')
      }
    }
  })
})

describe('the answer', () => {
  it('is kept by the browser for an hour, and apart for each region by whoever keeps it all the same', async () => {
    const { headers } = await ask({ 'CF-IPCountry': 'US' })
    expect(headers.get('cache-control')).toBe('private, max-age=3600')
    expect(headers.get('vary')).toBe(['Origin', ...NAMES].join(', '))
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('may be read by pages of the configured origins and of the collector’s own, without credentials', async () => {
    for (const origin of [SITE, COLLECTOR]) {
      const { status, headers } = await ask({ origin, 'CF-IPCountry': 'US' })
      expect([status, headers.get('access-control-allow-origin')]).toEqual([200, origin])
      expect(headers.has('access-control-allow-credentials')).toBe(false)
    }
  })

  it('is not for pages of other origins', async () => {
    const other = 'https://www.other.test'
    const response = await ask({ origin: other, 'CF-IPCountry': 'US' })
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([403, null])
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await refusalOf(response)).toMatchObject({ code: 'origin-not-allowed', path: 'Origin', received: other })
  })

  it('is asked for by GET and HEAD alone, and a page that asks first is told so', async () => {
    const { collector } = setup()
    const send = (method: string, headers = {}) => collector(new Request(`${COLLECTOR}/region`, { method, headers }))
    const first = await send('OPTIONS', { origin: SITE, 'access-control-request-method': 'GET' })
    expect([first.status, first.headers.get('access-control-allow-methods')]).toEqual([204, 'GET'])
    const head = await send('HEAD')
    expect([head.status, await head.text()]).toEqual([200, ''])
    const posted = await send('POST')
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, OPTIONS'])
  })

  it('comes without the store, under the base path, and is among the routes that a wrong path is told', async () => {
    const store = createMemoryStore()
    await store.close()
    const { get } = setup({ store, basePath: '/consent' })
    expect((await get('/consent/region')).status).toBe(200)
    const wrong = await get('/region')
    expect(wrong.status).toBe(404)
    expect((await refusalOf(wrong)).message)
      .toBe('Here are /consent/receipts, /consent/receipts/:id, /consent/region, /consent/health, /consent/live.')
  })

  it('comes over HTTP; a header that came twice is unknown', async () => {
    const serving = await serve({ handler: setup().collector, port: 0 })
    try {
      const over = async (headers: [string, string][]) => (await fetch(`${serving.url}/region`, { headers })).text()
      expect(await over([['x-vercel-ip-country', 'US'], ['x-vercel-ip-country-region', 'CA']])).toBe('{"region":"US-CA"}')
      expect(await over([['x-region', 'US'], ['x-region', 'DE']])).toBe('{"region":null}')
    } finally {
      await serving.close(0)
    }
  })
})
