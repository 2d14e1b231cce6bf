// @vitest-environment node
/** Why a visitor is asked again: by what was stored, and what the configuration and the calendar say now. */
import { describe, expect, it } from 'vitest'
import type { ConfigInput, ServiceInput } from '../../../src/config/types.js'
import { liveDecision, type Decision } from '../../../src/model/decision.js'
import { review, scopeOf } from '../../../src/model/scope.js'
import { decodeDecision, encodeDecision } from '../../../src/model/storedDecision.js'
import { whyAgain, type Again } from '../../../src/model/whyAgain.js'
import { resolvePolicy } from '../../../src/region/resolvePolicy.js'
import { configOf, DAY, decisionOf, NOW } from '../support.js'

const stats: ServiceInput = { id: 'stats', category: 'analytics', name: 'Statistics', vendor: { name: 'Counter Ltd' }, purposes: ['measure-use'] }
const dateOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10)
const ALL = ['functional', 'analytics', 'advertising']

interface Case {
  /** The configuration that was chosen under, and what differs now. */
  was?: Partial<ConfigInput>
  now?: Partial<ConfigInput>
  decision?: Partial<Decision>
  /** Days gone by. */
  days?: number
  region?: string
  gpc?: boolean
}

/** What a visitor who chose on 22 November 2026 is told later. */
function told({ was = {}, now = {}, decision = {}, days = 1, region, gpc }: Case): Again | undefined {
  const stored = decodeDecision(encodeDecision(decisionOf(decision), '', scopeOf(configOf(was))))!
  const config = configOf({ ...was, ...now })
  const at = NOW + days * DAY
  const live = liveDecision(stored, at)
  const current = live && review(config, live, dateOf(at))
  const policy = resolvePolicy(config, { code: region, basis: 'config' }, { gpc, dnt: undefined })
  return whyAgain(config, policy, stored, current, { today: dateOf(at), then: dateOf(stored.time), now: at })
}
const nothing = { categories: [], lapsed: [], added: [] }
const policy = (more: object): Partial<ConfigInput> => ({ policy: { version: '2', url: '/privacy', ...more } })

describe('nothing', () => {
  it('on a first visit', () => {
    const config = configOf()
    expect(whyAgain(config, { locks: {}, defaults: {} }, undefined, undefined, { today: '2026-11-22', then: '2026-11-22', now: NOW })).toBeUndefined()
  })

  it('to who has only allowed an embed, whatever has changed: the question was never answered', () => {
    const decision: Partial<Decision> = { method: 'embed.accept', choices: { required: true, video: true } }
    expect(told({ decision, now: { ...policy({}), services: [stats] }, days: 400 })).toBeUndefined()
    expect(told({ decision: { ...decision, choices: { required: true, functional: true, advertising: false } }, gpc: true })).toBeUndefined()
  })

  it('where all that was answered counts', () => {
    expect(told({})).toEqual(nothing)
    expect(told({ was: { services: [stats] }, now: { services: [] } })).toEqual(nothing)
  })

  it('of what was never answered: another region asks about it', () => {
    expect(told({ decision: { method: 'choices.opt_out', choices: { required: true, advertising: false } }, region: 'DE' })).toEqual(nothing)
  })
})

describe('a new version', () => {
  it.each<[string, object, string | undefined, number?]>([
    ['since its effective date', { effective: '2026-12-01', previous: [{ version: '1' }] }, '2026-12-01', 10],
    ['also where the one before is not named', { effective: '2026-12-01' }, '2026-12-01', 10],
    ['since the day after the one before it ended', { previous: [{ version: '1', until: '2026-11-30' }] }, '2026-12-01', 10],
    ['since a day that is not known', {}, undefined],
    ['of that day itself', { effective: '2026-11-23' }, '2026-11-23', 1],
    ['without a date that lies ahead', { effective: '2027-01-01' }, undefined],
    ['without a date that was before the choice', { effective: '2026-11-01' }, undefined],
    ['without one that no calendar has', { previous: [{ version: '1', until: '2026-19-39' }] }, undefined],
    ['since the change that asks, not a minor one after it',
      { effective: '2026-12-10', material: false, previous: [{ version: '1.5', until: '2026-12-09' }, { version: '1', until: '2026-11-30' }] }, '2026-12-01', 30],
    ['before the effective date of the next one', { effective: '2027-01-01', previous: [{ version: '1.5', until: '2026-12-31' }, { version: '1', until: '2026-11-30' }] }, '2026-12-01', 20],
  ])('%s', (_name, more, from, days = 1) => {
    expect(told({ now: policy(more), days })).toEqual({ ...nothing, categories: ALL, version: from ? { from } : {} })
  })

  it('is none where a choice goes on under it, or it is not in force yet', () => {
    expect(told({ now: policy({ material: false, effective: '2026-11-23', previous: [{ version: '1' }] }) })).toEqual(nothing)
    expect(told({ now: policy({ effective: '2026-12-01', previous: [{ version: '1' }] }) })).toEqual(nothing)
  })

  it('is told to who has acknowledged what runs', () => {
    const decision: Partial<Decision> = { method: 'banner.acknowledge', choices: { required: true } }
    expect(told({ now: policy({}), decision, region: 'US-CA' })).toEqual({ ...nothing, version: {} })
    expect(told({ decision, region: 'US-CA' })).toEqual(nothing)
  })
})

describe('an answer that has had its time', () => {
  it('by its category', () => {
    const decision = { days: { functional: 365, analytics: 30, advertising: 365, required: 365 } }
    expect(told({ decision, days: 29 })).toEqual(nothing)
    expect(told({ decision, days: 31 })).toEqual({ ...nothing, categories: ['analytics'], lapsed: ['analytics'] })
    expect(told({ days: 181 })).toEqual({ ...nothing, categories: ALL, lapsed: ALL })
  })

  it('is none of a category that is not asked about: kept off, or of other regions', () => {
    expect(told({ days: 181, gpc: true })).toMatchObject({ lapsed: ['functional', 'analytics'] })
  })
})

describe('what is new', () => {
  const names = (now: ServiceInput[]) => {
    const again = told({ was: { services: [stats] }, now: { services: now } })
    return [again?.categories, again?.added.map(({ service, recipients }) => [service.id, ...recipients])]
  }
  it.each<[string, ServiceInput[], unknown]>([
    ['a service', [stats, { id: 'heat', category: 'analytics' }], [['heat']]],
    ['who runs it', [{ ...stats, vendor: { name: 'Other Ltd' } }], [['stats']]],
    ['what for', [{ ...stats, purposes: ['measure-use', 'profile'] }], [['stats']]],
    ['who receives data', [{ ...stats, transfers: [{ recipient: 'Cloud Ltd' }, { recipient: 'Disk Ltd' }] }], [['stats', 'Cloud Ltd', 'Disk Ltd']]],
  ])('%s', (_name, now, added) => {
    expect(names(now)).toEqual([['analytics'], added])
  })

  it('is none of what is required, or of what is stored without what it was about', () => {
    expect(names([stats, { id: 'login', category: 'required' }])).toEqual([[], []])
    const last = { ...decisionOf(), scope: undefined }
    const config = configOf({ services: [stats] })
    expect(whyAgain(config, { locks: {}, defaults: {} }, last, undefined, { today: '2026-11-22', then: '2026-11-22', now: NOW })!.added).toEqual([])
  })
})

it('the reasons come together', () => {
  expect(told({ now: { ...policy({ effective: '2026-12-01' }), services: [stats] }, days: 200 })).toMatchObject({
    categories: ALL, version: { from: '2026-12-01' }, lapsed: ALL, added: [{ service: { id: 'stats' }, recipients: [] }],
  })
})
