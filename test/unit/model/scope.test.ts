import { describe, expect, it } from 'vitest'
import type { ConfigInput, ServiceInput } from '../../../src/config/types.js'
import { decodeDecision, encodeDecision } from '../../../src/model/storedDecision.js'
import { review, scopeOf } from '../../../src/model/scope.js'
import { configOf, decisionOf } from '../support.js'

const stats: ServiceInput = { id: 'stats', category: 'analytics', name: 'Statistics', vendor: { name: 'Counter Ltd' }, purposes: ['measure-use'] }
const shop: ServiceInput = { id: 'shop', category: 'required' }
const was: Partial<ConfigInput> = { services: [stats, shop] }

const TODAY = '2026-11-22'

/** The choices that are left after a visit under `now` of what was chosen under `was`. */
const left = (now: Partial<ConfigInput>, choices = decisionOf().choices): Record<string, boolean> => {
  const stored = encodeDecision(decisionOf({ choices }), 'm', scopeOf(configOf(was)))
  return { ...review(configOf(now), decodeDecision(stored)!, TODAY)!.choices }
}
const all = { required: true, functional: true, analytics: true, advertising: true }
const { analytics: _, ...withoutAnalytics } = all
const services = (...list: ServiceInput[]): Partial<ConfigInput> => ({ services: list })

describe('what asks again, for its category only', () => {
  it.each<[string, Partial<ConfigInput>]>([
    ['a further service', services(stats, shop, { id: 'heat', category: 'analytics' })],
    ['another vendor', services({ ...stats, vendor: { name: 'Other Ltd' } }, shop)],
    ['a further purpose', services({ ...stats, purposes: ['measure-use', 'profile'] }, shop)],
    ['a further recipient', services({ ...stats, transfers: [{ recipient: 'Cloud Ltd', country: 'US' }] }, shop)],
    ['a service that moved into it', services(stats, { ...shop, category: 'analytics' })],
  ])('%s', (_name, now) => {
    expect(left(now)).toEqual(withoutAnalytics)
  })

  it('and what was chosen for one of its services goes with it', () => {
    expect(left(services({ ...stats, vendor: { name: 'Other Ltd' } }, shop), { ...all, stats: false })).toEqual(withoutAnalytics)
  })
})

describe('what asks nobody again', () => {
  it.each<[string, Partial<ConfigInput>]>([
    ['nothing', was],
    ['a service less', services(stats)],
    ['a purpose less', services({ ...stats, purposes: [] }, shop)],
    ['other texts', services({ ...stats, name: 'Counting', purpose: { en: 'Counts.' } }, shop)],
    ['another order', services(shop, stats)],
    ['further cookies', services({ ...stats, cookies: [{ name: '_c' }] }, shop)],
    ['a further service that is required', services(stats, shop, { id: 'login', category: 'required' })],
    ['layout and colours', { ...was, ui: { layout: 'bar', position: 'top', theme: { accent: '#000' } } }],
  ])('%s', (_name, now) => {
    expect(left(now)).toEqual(all)
  })

  it('a choice that was stored without what it was about', () => {
    const decision = { ...decisionOf(), scope: undefined }
    expect(review(configOf(was), decision, TODAY)).toEqual(decision)
  })
})
