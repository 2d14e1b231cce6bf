// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseReceipt } from '../../src/collector/parseReceipt.js'
import { hashReceipt } from '../../src/collector/sha256.js'
import type { Receipt } from '../../src/model/receipt.js'
import { draftReceipt, makeReceipt, setup } from './support.js'

type Json = Record<string, unknown>
const plain = (): Json => JSON.parse(JSON.stringify({ ...draftReceipt(), integrity: { alg: 'none' } })) as Json

/** Every place in a receipt, as a list of keys. */
const places = (it: unknown, at: string[] = []): string[][] =>
  typeof it === 'object' && it !== null ? [at, ...Object.entries(it).flatMap(([key, value]) => places(value, [...at, key]))] : [at]
const valueAt = (it: unknown, keys: string[]): unknown => keys.reduce((value, key) => (value as Json)[key], it)
const set = (it: Json, keys: string[], value: unknown): Json => {
  const parent = valueAt(it, keys.slice(0, -1)) as Json
  Object.defineProperty(parent, keys.at(-1)!, { value, enumerable: true, configurable: true, writable: true })
  return it
}
const problemOf = (changes: Partial<Receipt>) => parseReceipt(draftReceipt(changes)).problem
const event = (changes: Partial<Receipt['event']>): Partial<Receipt> => ({ event: { ...draftReceipt().event, ...changes } })

const ALL = places(plain())
// What is keyed by ids takes any id.
const OBJECTS = ALL.filter((keys) => typeof valueAt(plain(), keys) === 'object' && valueAt(plain(), keys) !== null && !/choices|services/.test(keys.join()))

describe('a receipt', () => {
  it('is taken as it is, with and without what is optional', () => {
    const full = draftReceipt({ integrity: { alg: 'none' } })
    expect(parseReceipt(full)).toEqual({ receipt: full })
    const { ui: _, ...rest } = draftReceipt({ policy: { id: 'main', version: '1', url: '/privacy' }, services: {} })
    expect(parseReceipt(rest)).toEqual({ receipt: rest })
  })

  it('is refused with any unknown key at any level', () => {
    expect(OBJECTS.length).toBeGreaterThan(7)
    fc.assert(fc.property(fc.constantFrom(...OBJECTS), fc.oneof(fc.string(), fc.constantFrom('ip', 'userAgent', '__proto__', 'toString')), fc.jsonValue(), (keys, key, value) => {
      const receipt = plain()
      fc.pre(!Object.hasOwn(valueAt(receipt, keys) as Json, key) && !(keys.length === 0 && key === 'prev'))
      const { problem } = parseReceipt(set(receipt, [...keys, key], value))
      expect(problem?.code).toBe('unknown-key')
    }))
  })

  it('is refused without any one of its keys but the optional ones', () => {
    const optional = ['policy.hash', 'policy.language', 'ui', 'ui.shownAt', 'integrity']
    const needed = ALL.filter((keys) => keys.length && !/^(choices|services)\./.test(keys.join('.')) && !optional.includes(keys.join('.')))
    for (const keys of needed) {
      const receipt = plain()
      delete (valueAt(receipt, keys.slice(0, -1)) as Json)[keys.at(-1)!]
      expect(parseReceipt(receipt).problem, keys.join('.')).toMatchObject({ path: keys.join('.') })
    }
  })

  it('changed anywhere to anything gives a receipt or a problem that names the place, and never throws', () => {
    fc.assert(fc.property(fc.constantFrom(...ALL), fc.oneof(fc.jsonValue(), fc.anything()), (keys, value) => {
      const changed = keys.length ? set(plain(), keys, value) : value
      const { receipt, problem } = parseReceipt(changed)
      expect(!receipt).toBe(!!problem)
      if (problem && keys.length) expect(problem.path + problem.message).toContain(keys[0])
    }), { numRuns: 500 })
  })

  it('that a page sends changed anywhere is answered with 2xx or 4xx', async () => {
    const { post, logged } = setup()
    const sealed = JSON.stringify(await makeReceipt())
    await fc.assert(fc.asyncProperty(fc.constantFrom(...ALL.filter((keys) => keys.length)), fc.jsonValue(), async (keys, value) => {
      const { status } = await post(set(JSON.parse(sealed) as Json, keys, value))
      expect(Math.floor(status / 100) === 2 || Math.floor(status / 100) === 4).toBe(true)
    }), { numRuns: 300 })
    expect(logged).toEqual([])
  })

  it.each<[string, Partial<Receipt>, string, string]>([
    ['an id that is no UUID version 4', { receiptId: '6f1d0c2e-7b1a-1a55-9d0e-3a1f4c8b2d10' }, 'bad-value', 'receiptId'],
    ['an id in capitals, which would be a second name for the same', { recordId: '0B8F6A4E-52F7-4A0F-8F0B-9C1B7A2D3E4F' }, 'bad-value', 'recordId'],
    ['a time that is not UTC', event({ time: '2026-11-22T06:30:00.000+09:00' }), 'bad-value', 'event.time'],
    ['a time without milliseconds', event({ time: '2026-11-22T06:30:00Z' }), 'bad-value', 'event.time'],
    ['a day that does not exist', event({ time: '2026-02-30T06:30:00.000Z' }), 'bad-value', 'event.time'],
    ['an end before the beginning', event({ validUntil: '2026-11-22T06:29:00.000Z' }), 'bad-value', 'event.validUntil'],
    ['a state that is not that of its type', event({ type: 'withdrawn' }), 'bad-value', 'event.state'],
    ['a hash in base64 with padding', { prev: `sha256-${'A'.repeat(43)}=`, seq: 2 }, 'bad-value', 'prev'],
    ['a hash that no 32 bytes have', { prev: `sha256-${'B'.repeat(43)}`, seq: 2 }, 'bad-value', 'prev'],
    ['a first receipt that follows another', { prev: `sha256-${'A'.repeat(43)}` }, 'bad-value', 'prev'],
    ['an origin with a path', { origin: 'https://www.shop.test/cart' }, 'bad-value', 'origin'],
    ['an origin that is not one of a page', { origin: 'ftp://www.shop.test' }, 'bad-value', 'origin'],
    ['a text with a line break', { sdk: { name: 'assent\n', version: '1' } }, 'bad-value', 'sdk.name'],
    ['a text that is too long', { policy: { id: 'main', version: 'v'.repeat(257), url: '/' } }, 'too-long', 'policy.version'],
    ['a choice that is neither yes nor no', { choices: { required: 'maybe' as 'granted' } }, 'bad-value', 'choices.required'],
    ['no choice at all', { choices: {} }, 'bad-value', 'choices'],
    ['more categories than a site can have', { choices: Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`c${i}`, 'granted' as const])) }, 'bad-value', 'choices'],
    ['an id with a dot', { services: { 'a.b': 'granted' } }, 'bad-value', 'services.a.b'],
    ['a count that is not whole', { seq: 1.5 }, 'bad-value', 'seq'],
  ])('is refused for %s', (_, changes, code, path) => {
    expect(problemOf(changes)).toMatchObject({ path, code })
  })

  it.each(['2026-11-23T12:30:00.000Z', '2099-01-01T00:00:00.000Z', '1970-01-01T00:00:00.000Z'])('may be made by a clock that says %s', (time) => {
    expect(problemOf({ ...event({ time, validUntil: '2099-12-31T00:00:00.000Z' }), ui: { surface: 'banner', shownAt: time } })).toBeUndefined()
  })

  it('is refused in words that teach: what, where, what was there, what would be right', () => {
    expect(problemOf(event({ time: 'yesterday' }))).toEqual({
      code: 'bad-value', path: 'event.time', received: 'yesterday',
      message: 'event.time must be a time in UTC with milliseconds, such as "2026-11-22T06:30:00.000Z".',
    })
    expect(parseReceipt([]).problem).toEqual({ code: 'wrong-type', path: '', received: 'a list', message: 'The receipt must be an object.' })
  })

  it('that is refused is not sent back whole', () => {
    expect(JSON.stringify(parseReceipt({ ...draftReceipt(), ['x'.repeat(5000)]: 'y'.repeat(5000) }).problem).length).toBeLessThan(600)
  })
})

it('hashes as the published test vector says', async () => {
  const vector = JSON.parse('{"choices":{"advertising":"denied","analytics":"granted","functional":"granted","required":"granted"},"event":{"by":"subject","consentType":"ExpressedConsent","method":"banner.save","state":"ConsentGiven","time":"2026-11-22T06:30:00.000Z","type":"given","validUntil":"2027-05-22T06:30:00.000Z"},"origin":"https://example.com","policy":{"hash":"sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA","id":"site-main","language":"ko","version":"2026-11-01"},"receiptId":"6f1d0c2e-7b1a-4a55-9d0e-3a1f4c8b2d10","recordId":"0b8f6a4e-52f7-4a0f-8f0b-9c1b7a2d3e4f","regime":{"basis":"geo","jurisdiction":"KR","model":"opt-in"},"schema":"consent-receipt/1","sdk":{"name":"sdk","version":"0.1.0"},"seq":1,"signals":{"dnt":null,"gpc":false}}') as Receipt
  expect(await hashReceipt(vector)).toBe('sha256-_gQr2xgXDxzJmLL8_3JV1JpExM8SVVGE-iScJvZJJvY')
})
