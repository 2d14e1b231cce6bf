import { expect, it } from 'vitest'
import { parseReceipt } from '../../../src/collector/index.js'
import { buildReceipt } from '../../../src/receipts/buildReceipt.js'
import { configOf, decisionOf, NOW, policyOf, uuidOf } from '../support.js'
import { changeOf } from './support.js'

const config = configOf({
  policy: { version: '2', url: '/privacy', id: 'shop' },
  services: [{ id: 'video', category: 'functional' }, { id: 'map', category: 'functional' }],
})
const build = (...args: Parameters<typeof changeOf>): ReturnType<typeof buildReceipt> =>
  buildReceipt(changeOf(...args), config, uuidOf(7), 'https://www.site.test')

it('a receipt says who was asked what, under which law, and what was answered how and when', () => {
  expect(build(3, {
    decision: decisionOf({
      seq: 3, method: 'panel.save',
      choices: { required: true, functional: true, analytics: true, advertising: true, video: false },
    }),
    policy: policyOf({
      version: '2', signals: { gpc: true, dnt: undefined }, locks: { required: 'required', advertising: 'gpc' },
    }),
    grants: { required: true, functional: true, analytics: true, advertising: false, video: false, map: true },
    how: { language: 'ko', shownAt: NOW - 5_000, texts: 'x' },
  })).toEqual({
    schema: 'consent-receipt/1', receiptId: uuidOf(7), recordId: uuidOf(1), seq: 3,
    event: {
      type: 'given', state: 'ConsentGiven', consentType: 'ExpressedConsent', by: 'subject', method: 'panel.save',
      time: '2026-11-22T06:30:00.000Z', validUntil: '2027-05-21T06:30:00.000Z',
    },
    regime: { jurisdiction: 'unknown', model: 'opt-in', basis: 'default' },
    policy: { id: 'shop', version: '2', url: '/privacy', language: 'ko' },
    // What counted, not what was pressed: the signal wins.
    choices: { required: 'granted', functional: 'granted', analytics: 'granted', advertising: 'denied' },
    services: { video: 'denied' },
    signals: { gpc: true, dnt: null },
    ui: { surface: 'panel', shownAt: '2026-11-22T06:29:55.000Z' },
    origin: 'https://www.site.test',
    sdk: { name: 'assent', version: expect.stringMatching(/^\d+\.\d+\.\d+/) as string },
  })
})

it('a receipt of a choice by code names no surface', () => {
  expect(build(1, { decision: decisionOf({ method: 'api' }) })).not.toHaveProperty('ui')
})

it.each(['banner.accept_all', 'banner.reject_all', 'panel.accept_all', 'panel.reject_all', 'panel.save', 'embed.accept',
  'choices.opt_out', 'api'] as const)(
  'the collector takes a receipt of %s', (method) => {
    expect(parseReceipt(
      JSON.parse(JSON.stringify(build(1, { decision: decisionOf({ method }), how: { language: 'en', shownAt: NOW } })))))
      .toHaveProperty('receipt')
  })

it('a receipt says what was asked again, where the rest of a choice was kept', () => {
  const { advertising: _, ...kept } = decisionOf().choices
  const receipt = build(2, { previousDecision: decisionOf({ choices: kept }), decision: decisionOf({ seq: 2 }) })
  expect(receipt).toMatchObject({ asked: ['advertising'] })
  expect(parseReceipt(JSON.parse(JSON.stringify(receipt)))).toHaveProperty('receipt')
  expect(build(2, { previousDecision: decisionOf(), decision: decisionOf({ seq: 2 }) })).not.toHaveProperty('asked')
  // Who has allowed one embed was asked about nothing else.
  expect(build(2, { previousDecision: decisionOf({ choices: { functional: true }, method: 'embed.accept' }), decision: decisionOf({ seq: 2 }) }))
    .not.toHaveProperty('asked')
})

it('a receipt names what is allowed over a signal, with the words where that was chosen now', () => {
  const over = { advertising: 'gpc', analytics: 'dnt' } as const
  const [now, later] = [{ override: 'Your browser asks for this. It stays on all the same.' }, {}].map((how) =>
    JSON.parse(JSON.stringify(build(2, { decision: decisionOf({ seq: 2, over }), how: { ...how, language: 'en', shownAt: NOW } }))) as object)
  expect(now).toMatchObject({ overrides: [
    { category: 'advertising', signal: 'gpc', text: 'Your browser asks for this. It stays on all the same.' }, { category: 'analytics', signal: 'dnt' },
  ] })
  expect(later).toMatchObject({ overrides: [{ category: 'advertising', signal: 'gpc' }, { category: 'analytics', signal: 'dnt' }] })
  for (const it of [now, later]) expect(parseReceipt(it)).toHaveProperty('receipt')
})

it('a receipt holds nothing of the browser or the page', () => {
  const text = JSON.stringify(build())
  expect(text).not.toContain(navigator.userAgent)
  expect(text).not.toMatch(/\d+\.\d+\.\d+\.\d+|[?#]/)
})
