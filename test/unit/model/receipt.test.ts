// @vitest-environment node
import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { digest } from '../../../src/browser/digest.js'
import { canonicalJson } from '../../../src/model/canonicalJson.js'
import type { Choices } from '../../../src/model/decision.js'
import {
  receiptState, receiptText, receiptType, sealReceipt, type Receipt, type ReceiptType,
} from '../../../src/model/receipt.js'
import { decisionOf } from '../support.js'

/** From standards.md section 6.2: a text and two hashes that were computed apart from this code. */
const SAMPLE =
  '{"choices":{"advertising":"denied","analytics":"granted","functional":"granted","required":"granted"},"event":{"by":"subject",' +
  '"consentType":"ExpressedConsent","method":"banner.save","state":"ConsentGiven","time":"2026-11-22T06:30:00.000Z","type":"given",' +
  '"validUntil":"2027-05-22T06:30:00.000Z"},"origin":"https://example.com","policy":{"hash":"sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",' +
  '"id":"site-main","language":"ko","version":"2026-11-01"},"receiptId":"6f1d0c2e-7b1a-4a55-9d0e-3a1f4c8b2d10",' +
  '"recordId":"0b8f6a4e-52f7-4a0f-8f0b-9c1b7a2d3e4f","regime":{"basis":"geo","jurisdiction":"KR","model":"opt-in"},' +
  '"schema":"consent-receipt/1","sdk":{"name":"sdk","version":"0.1.0"},"seq":1,"signals":{"dnt":null,"gpc":false}}'
const HASH = 'sha256-_gQr2xgXDxzJmLL8_3JV1JpExM8SVVGE-iScJvZJJvY'
const NEXT_HASH = 'sha256-pyIbwf_Ab9jaYe86z3Y0mPQg6YjqzEl7dHimY6BvJQs'

/** All that is asked of a window is its crypto. */
const inBrowser = (text: string): Promise<string | undefined> => digest(globalThis as Window & typeof globalThis, text)
const first = JSON.parse(SAMPLE) as Receipt
const second = {
  ...first,
  receiptId: 'a1a0b3c4-9c6d-4e1f-8a7b-2d3c4e5f6a7b', seq: 2, prev: HASH,
  event: { ...first.event, type: 'withdrawn', state: 'ConsentWithdrawn', time: '2026-12-01T00:00:00.000Z', method: 'panel.save' },
  choices: { ...first.choices, functional: 'denied', analytics: 'denied' },
} as Receipt

/** Keys in another order, at every level. */
const shuffled = (value: unknown): unknown => (typeof value !== 'object' || value === null ? value
  : Object.fromEntries(Object.entries(value).reverse().map(([key, it]) => [key, shuffled(it)])))

describe('the canonical form', () => {
  it('of the sample of the standard is its text, in whatever order the keys come', () => {
    expect(canonicalJson(first)).toBe(SAMPLE)
    expect(canonicalJson(shuffled(first))).toBe(SAMPLE)
    expect(new TextEncoder().encode(SAMPLE)).toHaveLength(727)
  })

  it('is that of RFC 8785 for what receipts hold', () => {
    // Section 3.2.3 of the RFC: keys by UTF-16 code units.
    expect(canonicalJson({ '€': 1, '\r': 2, '\ufb33': 3, '1': 4, '😀': 5, '\u0080': 6, 'ö': 7 }))
      .toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}')
    expect(canonicalJson([{ b: [true, null, undefined], a: undefined }])).toBe('[{"b":[true,null,null]}]')
  })

  it('is JSON of the same value, and the same again', () => {
    fc.assert(fc.property(fc.jsonValue({ noUnicodeString: false, maxDepth: 4 }), (value) => {
      const text = canonicalJson(value)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      expect(canonicalJson(JSON.parse(text))).toBe(text)
    }))
  })
})

describe('the hash of a receipt', () => {
  it.each([['the first', first, HASH], ['the next, which names it', second, NEXT_HASH]])('is that of the standard: %s',
    async (_, receipt, hash) => {
    const sealed = await sealReceipt(receipt, inBrowser)
    expect(sealed.integrity).toEqual({ alg: 'sha-256', hash })
    expect(receiptText(sealed)).toBe(receiptText(receipt))
  })

  it('of a browser is that of Node, for any text', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
      expect(await inBrowser(text)).toBe(`sha256-${createHash('sha256').update(text).digest('base64url')}`)
    }))
  })

  it('is another one when any value changes', async () => {
    const hashes = new Set<string | undefined>()
    const texts = SAMPLE.split(/(?<=:)("[^"]*"|\d+|false|null)/)
    for (let i = 1; i < texts.length; i += 2) {
      hashes.add(await inBrowser(texts.map((it, at) => (at === i ? '"changed"' : it)).join('')))
    }
    expect(hashes.size).toBe((texts.length - 1) / 2)
    expect(hashes).not.toContain(HASH)
  })

  it('is said to be none where the page is no secure context', async () => {
    expect(await digest({ crypto: {} } as Window & typeof globalThis, 'x')).toBeUndefined()
    expect((await sealReceipt(first, () => Promise.resolve(undefined))).integrity).toEqual({ alg: 'none' })
  })
})

describe('an event is named', () => {
  const yes: Choices = { required: true, analytics: true, advertising: false }
  const no: Choices = { required: true, analytics: false, advertising: false }
  it.each<[string, Choices, Choices | undefined, ReceiptType, string]>([
    ['a first yes', yes, undefined, 'given', 'ConsentGiven'],
    ['a first no', no, undefined, 'refused', 'ConsentRefused'],
    ['a first yes to one service alone', { ...no, video: true }, undefined, 'given', 'ConsentGiven'],
    ['the same yes again', yes, yes, 'renewed', 'RenewedConsentGiven'],
    ['the same no again', no, no, 'refused', 'ConsentRefused'],
    ['a yes to something else', { ...no, advertising: true }, yes, 'updated', 'ConsentGiven'],
    ['a yes to more', { ...yes, advertising: true }, yes, 'updated', 'ConsentGiven'],
    ['a yes to less', yes, { ...yes, advertising: true }, 'updated', 'ConsentGiven'],
    ['a yes after a no', yes, no, 'updated', 'ConsentGiven'],
    ['a yes to the same and a service apart', { ...yes, video: true }, yes, 'updated', 'ConsentGiven'],
    ['a no after a yes', no, yes, 'withdrawn', 'ConsentWithdrawn'],
    ['a no after a yes to one service alone', no, { ...no, video: true }, 'withdrawn', 'ConsentWithdrawn'],
    ['a no in other words', { ...no, video: false }, no, 'refused', 'ConsentRefused'],
  ])('%s', (_, choices, before, type, state) => {
    expect(receiptType(decisionOf({ choices }), before && decisionOf({ choices: before }))).toBe(type)
    expect(receiptState(type)).toBe(state)
  })

  it('an opt-out by one press is a refusal, or a withdrawal, though the rest stays allowed', () => {
    const optOut = decisionOf({ method: 'choices.opt_out', choices: { required: true, functional: true, advertising: false } })
    expect(receiptType(optOut, undefined)).toBe('refused')
    expect(receiptType(optOut, decisionOf())).toBe('withdrawn')
  })
})
