import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ConfigInput } from '../../../src/config/types.js'
import type { PageWindow } from '../../../src/environment.js'
import { askRegion, keepRegion } from '../../../src/region/askRegion.js'
import { findRegion } from '../../../src/region/findRegion.js'
import { guessRegion } from '../../../src/region/guessRegion.js'
import { regions } from '../../../src/region/laws.js'
import { regionOfZone } from '../../../src/region/timeZones.js'
import { clearStorage, configOf } from '../support.js'

const doubts: string[][] = []
const find = (more: Partial<ConfigInput> = {}) => findRegion(configOf(more), window, (...doubt) => doubts.push(doubt), guessRegion)
const meta = (content: string): void => {
  document.head.innerHTML = `<meta name="assent-region" content="${content}">`
}
const header = (description: string): void => {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ serverTiming: [{ name: 'cache', description: 'hit' }, { name: 'assent-region', description }] }] as never)
}

beforeEach(() => {
  clearStorage()
  // jsdom's has none.
  performance.getEntriesByType ??= () => []
})
afterEach(() => {
  document.head.innerHTML = ''
  doubts.length = 0
})

describe('the region is known', () => {
  it('from the configuration, the page, a cookie, a header, the endpoint’s earlier answer, in this order', () => {
    const regionFrom = { endpoint: '/region' }
    sessionStorage.setItem('consent_choice_region', 'SG')
    expect(find({ regionFrom })).toEqual({ code: 'SG', basis: 'endpoint' })
    header('TH')
    expect(find({ regionFrom })).toEqual({ code: 'TH', basis: 'header' })
    document.cookie = 'assent_region=VN; path=/'
    expect(find({ regionFrom })).toEqual({ code: 'VN', basis: 'cookie' })
    meta('JP')
    expect(find({ regionFrom })).toEqual({ code: 'JP', basis: 'meta' })
    expect(find({ regionFrom, policy: { version: '1', url: '/p', region: 'US-CA' } })).toEqual({ code: 'US-CA', basis: 'config' })
  })

  it('from a cookie of the site’s own name', () => {
    document.cookie = 'geo=KR; path=/'
    expect(find({ regionFrom: { cookie: 'geo' } })).toEqual({ code: 'KR', basis: 'cookie' })
    document.cookie = 'geo=; path=/; Max-Age=0'
  })

  it('from nowhere where nothing tells', () => {
    expect(find()).toEqual({ code: undefined, basis: 'default' })
    // An answer of a time when the site asked an endpoint.
    sessionStorage.setItem('consent_choice_region', 'SG')
    expect(find().code).toBeUndefined()
  })

  it('from the next source where one says something that is no region, and that is said', () => {
    document.cookie = 'assent_region=Korea; path=/'
    header('KR')
    meta('')
    expect(find()).toEqual({ code: 'KR', basis: 'header' })
    expect(doubts).toEqual([['cookie', 'Korea']])
  })

  it('on a server from the configuration alone', () => {
    const config = configOf({ policy: { version: '1', url: '/p', region: 'DE' } })
    expect(findRegion(config, undefined, () => undefined)).toEqual({ code: 'DE', basis: 'config' })
    expect(findRegion(configOf(), undefined, () => undefined)).toEqual({ code: undefined, basis: 'default' })
  })

  it('and where storage is closed, nothing throws', () => {
    vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => { throw new DOMException('no', 'SecurityError') })
    vi.spyOn(document, 'cookie', 'get').mockImplementation(() => { throw new DOMException('no', 'SecurityError') })
    expect(find({ regionFrom: { endpoint: '/region' } })).toEqual({ code: undefined, basis: 'default' })
  })
})

describe('the endpoint', () => {
  const ask = (answer: () => Promise<unknown>) =>
    askRegion({ fetch: async () => ({ json: answer }) } as unknown as PageWindow, '/region')

  it('is asked once for a visit', async () => {
    expect(await ask(() => Promise.resolve({ region: 'US-CA' }))).toBe('US-CA')
    keepRegion(configOf(), window, 'US-CA')
    expect(sessionStorage.getItem('consent_choice_region')).toBe('US-CA')
  })

  it('says nothing by whatever else it answers', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(fc.jsonValue(), fc.record({ region: fc.jsonValue() })), async (it) => {
      expect((await ask(() => Promise.resolve(it))) ?? 'AA').toMatch(/^[A-Za-z]{2}(-[A-Za-z\d]{1,3})?$/)
    }))
    expect(await ask(() => Promise.reject(new Error('offline')))).toBeUndefined()
  })
})

describe('a guess', () => {
  it.each([['Asia/Seoul', 'KR'], ['Europe/Berlin', 'DE'], ['Europe/London', 'GB'], ['America/Los_Angeles', 'US'], ['America/Indiana/Knox', 'US'],
    ['Asia/Tokyo', 'JP'], ['Asia/Ho_Chi_Minh', 'VN'], ['Asia/Saigon', 'VN'], ['Pacific/Honolulu', 'US'], ['Atlantic/Canary', 'ES'], ['Asia/Calcutta', 'IN'],
    // Quebec's too, where the law is stricter.
    ['America/Toronto', undefined], ['America/Montreal', undefined], ['UTC', undefined], ['Etc/GMT+5', undefined], ['__proto__/x', undefined], ['', undefined],
    ['Asia/KR', undefined]])('%s is in %s', (zone, code) => {
    expect(regionOfZone(zone)).toBe(code)
  })

  it('names only regions that have a row, and every zone of theirs that this platform knows', () => {
    const known = new Set(regions.flatMap(([codes]) => codes.split(' ').map((it) => it.slice(0, 2))))
    const guessed = Intl.supportedValuesOf('timeZone').map(regionOfZone).filter((it) => it !== undefined)
    expect(guessed.filter((it) => !known.has(it))).toEqual([])
    // All with a row but for the ones that have no zone of their own.
    expect([...known].filter((it) => !guessed.includes(it))).toEqual([])
  })

  it.each([['ko-KR', 'KR'], ['zh-Hant-TW', 'TW'], ['en-US', undefined], ['de', undefined], ['', undefined]])('by the language %s: %s', (language, code) => {
    vi.spyOn(Intl, 'DateTimeFormat').mockImplementation((() => ({ resolvedOptions: () => ({ timeZone: 'UTC' }) })))
    expect(guessRegion({ navigator: { language } } as Window)).toBe(code)
  })

  it('asks Temporal for the time zone where there is one, and Intl, whose first use is slow, only where there is none', () => {
    const slow = vi.spyOn(Intl, 'DateTimeFormat').mockImplementation((() => ({ resolvedOptions: () => ({ timeZone: 'Europe/Berlin' }) })))
    const { navigator } = { navigator: { language: 'en' } } as Window
    expect(guessRegion({ navigator, Temporal: { Now: { timeZoneId: () => 'Asia/Seoul' } } })).toBe('KR')
    expect(slow).not.toHaveBeenCalled()
    expect(guessRegion({ navigator })).toBe('DE')
    expect(guessRegion({ navigator, Temporal: { Now: { timeZoneId: () => { throw new Error('refused') } } } })).toBeUndefined()
  })
})
