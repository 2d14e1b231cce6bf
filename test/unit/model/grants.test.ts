// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ConfigInput } from '../../../src/config/types.js'
import { NO_GRANTS, resolveGrants, type Grants } from '../../../src/model/grants.js'
import { meets, needKey, unknownIds } from '../../../src/model/need.js'
import { signalsApplied, startingPolicy, type Policy, type Signals } from '../../../src/model/policy.js'
import type { Decision } from '../../../src/model/decision.js'
import { configOf, decisionOf, policyOf } from '../support.js'

const SILENT: Signals = { gpc: undefined, dnt: undefined }
const policyFor = (more: Partial<ConfigInput>, signals: Partial<Signals> = {}): Policy =>
  startingPolicy(configOf(more), { ...SILENT, ...signals })

describe('the policy', () => {
  it('asks for a yes before anything but what is required', () => {
    expect(policyFor({ storage: { days: 30 } })).toEqual({ ...policyOf({ days: 30, defaults: { required: true } }), jurisdiction: undefined, basis: undefined })
  })

  it.each<[string, Partial<ConfigInput>, Partial<Signals>, Policy['locks']]>([
    ['GPC denies advertising', {}, { gpc: true }, { advertising: 'gpc' }],
    ['GPC denies what the site says', { signals: { gpc: ['analytics', 'advertising'] } }, { gpc: true },
      { analytics: 'gpc', advertising: 'gpc' }],
    ['GPC may be ignored', { signals: { gpc: [] } }, { gpc: true }, {}],
    ['GPC that says no denies nothing', {}, { gpc: false }, {}],
    ['GPC denies advertising where it is honoured without more', { signals: { gpc: true } }, { gpc: true }, { advertising: 'gpc' }],
    ['GPC may be ignored in one word', { signals: { gpc: false } }, { gpc: true }, {}],
    ['DNT is ignored by default', {}, { dnt: true }, {}],
    ['DNT denies analytics and advertising where it is honoured', { signals: { dnt: true } }, { dnt: true },
      { analytics: 'dnt', advertising: 'dnt' }],
    ['DNT denies what the site says', { signals: { dnt: ['functional'] } }, { dnt: true }, { functional: 'dnt' }],
    ['DNT that says no denies nothing', { signals: { dnt: true } }, { dnt: false }, {}],
    ['of both, GPC is named', { signals: { dnt: true } }, { gpc: true, dnt: true }, { analytics: 'dnt', advertising: 'gpc' }],
    ['no signal denies what is required', { signals: { gpc: ['required'], dnt: ['required'] } }, { gpc: true, dnt: true }, {}],
  ])('%s', (_, more, signals, locks) => {
    expect(policyFor(more, signals).locks).toEqual({ required: 'required', ...locks })
  })

  it('says which signals deny something, and only those', () => {
    expect(signalsApplied(policyFor({ signals: { dnt: true } }, { gpc: true, dnt: true }))).toEqual(['gpc', 'dnt'])
    expect(signalsApplied(policyFor({ signals: { gpc: [] } }, { gpc: true, dnt: true }))).toEqual([])
  })
})

describe('the grants', () => {
  const config = configOf({ services: [{ id: 'video', category: 'functional' }, { id: 'ads', category: 'advertising' }] })
  const grants = (choices?: Record<string, boolean>, policy = policyOf(), more: Partial<Decision> = {}): Grants =>
    resolveGrants(config, policy, choices && decisionOf({ choices, ...more }))
  const nothing = { required: true, functional: false, analytics: false, advertising: false, video: false, ads: false }

  it('without a choice are the defaults', () => {
    expect(grants()).toEqual(nothing)
    expect(grants(undefined, policyOf({ defaults: { required: true, functional: true } }))).toEqual(
      { ...nothing, functional: true, video: true })
  })

  it('put a choice over the default', () => {
    expect(grants({ functional: false }, policyOf({ defaults: { functional: true } }))).toEqual(nothing)
  })

  it('put a lock over a choice', () => {
    const locked = policyOf({ locks: { required: 'required', advertising: 'gpc' } })
    expect(grants({ advertising: true, ads: true, required: false }, locked)).toEqual(nothing)
  })

  it('let a service follow its category', () => {
    expect(grants({ functional: true })).toMatchObject({ functional: true, video: true })
  })

  it('let a service be chosen apart from its category, either way', () => {
    expect(grants({ functional: false, video: true })).toMatchObject({ functional: false, video: true })
    expect(grants({ functional: true, video: false })).toMatchObject({ functional: true, video: false })
  })

  it('let a deliberate yes come over the lock that it was given over, and over no other', () => {
    const locked = (by: 'gpc' | 'dnt'): Policy => policyOf({ locks: { required: 'required', advertising: by } })
    expect(grants({ advertising: true }, locked('gpc'), { over: { advertising: 'gpc' } })).toMatchObject({ advertising: true, ads: true })
    expect(grants({ advertising: true }, locked('gpc'), { over: { advertising: 'dnt' } })).toEqual(nothing)
    expect(grants({ advertising: false }, locked('dnt'), { over: { advertising: 'dnt' } })).toEqual(nothing)
  })

  it('let a service have a default of its own until its category is chosen', () => {
    const policy = policyOf({ defaults: { required: true, video: true } })
    expect(grants(undefined, policy)).toEqual({ ...nothing, video: true })
    expect(grants({ functional: false }, policy)).toEqual(nothing)
  })

  it('cannot be changed by who reads them', () => {
    expect(Object.isFrozen(grants())).toBe(true)
    expect(Object.isFrozen(NO_GRANTS)).toBe(true)
  })
})

describe('a need', () => {
  const grants: Grants = { required: true, analytics: true, advertising: false }

  it.each<[string, boolean]>([
    ['analytics', true], ['advertising', false], ['required analytics', true], ['analytics advertising', false],
    [' analytics\n\trequired ', true], ['!advertising', true], ['!analytics', false], ['analytics !advertising', true],
    ['', false], ['  ', false], ['!', false], ['social', false], ['!social', false], ['analytics social', false],
    ['analytics !social', false],
    ['!!analytics', false], ['toString', false], ['!constructor', false], ['__proto__', false], ['Analytics', false],
  ])('%j is met: %s', (need, met) => {
    expect(meets(need, grants)).toBe(met)
  })

  it('meets nothing while there are no grants', () => {
    fc.assert(fc.property(fc.string(), (need) => {
      expect(meets(need, NO_GRANTS)).toBe(false)
    }))
  })

  it('is the same in every order and spacing', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a', 'b', '!c', 'd-1')),
      fc.infiniteStream(fc.constantFrom(' ', '\n', '  ', '\t')), (ids, gaps) => {
      const spaced = (them: string[]): string => them.reduce((text, it) => text + gaps.next().value + it, '')
      expect(needKey(spaced(ids))).toBe(needKey(spaced([...ids].reverse())))
      expect(needKey(needKey(spaced(ids)))).toBe(needKey(spaced(ids)))
    }))
  })

  it('names the ids that nobody declared', () => {
    const config = configOf({ services: [{ id: 'video', category: 'functional' }] })
    expect(unknownIds('analytics video !functional', config)).toEqual([])
    expect(unknownIds('!social analytics maps', config).sort()).toEqual(['maps', 'social'])
  })
})
