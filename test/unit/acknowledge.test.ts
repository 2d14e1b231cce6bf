/** Where things run until they are refused: a notice that is acknowledged, on the whole road. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parseReceipt } from '../../src/collector/index.js'
import type { Receipt } from '../../src/model/receipt.js'
import { clearStorage, DAY, endAll, NOW, start } from './support.js'

const inRegion = (region: string) => ({ policy: { version: '1', url: '/privacy', region } })
const ON = { functional: true, analytics: true, advertising: true }
const OFF = { functional: false, analytics: false, advertising: false }
const acknowledged = { method: 'banner.acknowledge' } as const
const gpc = { signals: () => ({ gpc: true, dnt: undefined }) }

beforeEach(() => {
  clearStorage()
  // A collector: it names what it has taken.
  vi.stubGlobal('fetch', vi.fn((_: unknown, { body }: { body: string }) =>
    Promise.resolve(Response.json({ receiptId: (JSON.parse(body) as Receipt).receiptId }, { status: 201 }))))
})
afterEach(() => {
  endAll()
  vi.unstubAllGlobals()
})

describe('what is acknowledged', () => {
  it('goes on, is neither a yes nor a no, and is told once as long as an answer holds', () => {
    const { consent } = start(inRegion('US-CA'))
    consent.decide({}, acknowledged)
    expect([consent.$grants.get(), consent.$view.get()]).toMatchObject([ON, 'none'])
    expect(consent.$decision.get()).toMatchObject({ method: 'banner.acknowledge', choices: { required: true }, days: { required: 365 } })
    expect(Object.keys(consent.$decision.get()!.choices)).toEqual(['required'])
    const later = (days: number) => start(inRegion('US-CA'), { now: () => NOW + days * DAY }).consent.$view.get()
    expect([later(364), later(366)]).toEqual(['none', 'banner'])
  })

  it('is no yes where the law wants one, and no reason to say there that it is asked again', () => {
    start(inRegion('US')).consent.decide({}, acknowledged)
    const { consent } = start(inRegion('DE'))
    expect([consent.$grants.get(), consent.$view.get(), consent.again()]).toMatchObject([OFF, 'banner', { categories: [], lapsed: [], added: [] }])
  })

  it('allows nothing that comes along', () => {
    for (const region of ['DE', 'US']) {
      const { consent } = start(inRegion(region))
      const before = consent.$grants.get()
      consent.decide(ON, acknowledged)
      expect(consent.$decision.get()!.choices).toEqual({ required: true })
      expect(consent.$grants.get()).toEqual(before)
    }
  })

  it('answers no question: the banner stays where one is open', () => {
    const { consent } = start(inRegion('DE'))
    consent.decide({}, acknowledged)
    expect([consent.$view.get(), consent.$grants.get()]).toMatchObject(['banner', OFF])
  })

  it('leaves what was chosen before as it was', () => {
    const { consent } = start(inRegion('US'))
    consent.decide({ advertising: false })
    const { days } = consent.$decision.get()!
    consent.decide({}, acknowledged)
    expect(consent.$decision.get()).toMatchObject({ choices: { advertising: false }, days })
  })

  it('undoes no signal', () => {
    const { consent } = start(inRegion('US-CA'), gpc)
    consent.decide({ advertising: true }, acknowledged)
    expect(consent.$grants.get()).toMatchObject({ ...ON, advertising: false })
  })
})

describe('its receipt', () => {
  const receipts = (region: string, ...args: Parameters<typeof start>) => {
    const got: Receipt[] = []
    const { consent } = start({ ...inRegion(region), receipts: { endpoint: '/receipts' }, ...args[0] }, args[1])
    consent.on('receipt', (it) => got.push(it))
    return { consent, got }
  }

  it('claims no consent, and the collector takes it', async () => {
    const { consent, got } = receipts('US-CA')
    consent.decide({}, { ...acknowledged, language: 'en', shownAt: NOW })
    await vi.waitFor(() => expect(got).toHaveLength(1))
    const [receipt] = got
    expect(receipt).toMatchObject({
      event: { type: 'acknowledged', state: 'NoticeAcknowledged', consentType: 'NoConsent', method: 'banner.acknowledge' }, regime: { model: 'opt-out' }, ui: { surface: 'banner' },
      choices: { required: 'granted', functional: 'default', analytics: 'default', advertising: 'default' },
    })
    expect(parseReceipt(JSON.parse(JSON.stringify(receipt)))).toHaveProperty('receipt')
  })

  it('is told apart from a yes, a refusal, an opt-out and a panel saved as it was', async () => {
    const { consent, got } = receipts('US-CA')
    consent.decide({ functional: true, analytics: true, advertising: true }, { method: 'panel.save' })
    consent.decide({}, acknowledged)
    consent.decide({ advertising: false }, { method: 'choices.opt_out' })
    consent.rejectAll({ method: 'banner.reject_all' })
    consent.acceptAll({ method: 'panel.accept_all' })
    await vi.waitFor(() => expect(got).toHaveLength(5))
    expect(got.map(({ event, choices }) => [event.type, event.state, choices['analytics'], choices['advertising']])).toEqual([
      ['acknowledged', 'NoticeAcknowledged', 'default', 'default'],
      ['acknowledged', 'NoticeAcknowledged', 'default', 'default'],
      ['refused', 'ConsentRefused', 'default', 'denied'],
      ['refused', 'ConsentRefused', 'denied', 'denied'],
      ['updated', 'ConsentGiven', 'granted', 'granted'],
    ])
    expect(got.every((it) => !it.asked)).toBe(true)
  })

  it('and a yes after it is the first one', async () => {
    const { consent, got } = receipts('US-CA', {}, gpc)
    consent.decide({}, acknowledged)
    consent.acceptAll()
    await vi.waitFor(() => expect(got).toHaveLength(2))
    expect(got.map((it) => it.event.type)).toEqual(['acknowledged', 'given'])
    expect(got.map((it) => it.choices['advertising'])).toEqual(['denied', 'denied'])
  })
})
