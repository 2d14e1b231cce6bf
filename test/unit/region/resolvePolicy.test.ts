// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ConfigInput } from '../../../src/config/types.js'
import { daysIn } from '../../../src/model/days.js'
import type { Policy, Signals } from '../../../src/model/policy.js'
import { ruleFor } from '../../../src/region/laws.js'
import type { Region } from '../../../src/region/policyUnder.js'
import { resolvePolicy } from '../../../src/region/resolvePolicy.js'
import { countries, provinces, states } from '../../support/iso3166.js'
import { configOf } from '../support.js'

const everywhere = [...countries, ...states, ...provinces]
const SILENT: Signals = { gpc: undefined, dnt: undefined }
const at = (code: string | undefined, more: Partial<ConfigInput> = {}, signals: Partial<Signals> = {}, rest: Partial<Region> = {}, before?: Policy): Policy =>
  resolvePolicy(configOf(more), { code, basis: code ? 'config' : 'default', ...rest }, { ...SILENT, ...signals }, before)
const optional = ({ defaults }: Policy): Record<string, boolean> => {
  const { required: _, ...rest } = { ...defaults }
  return rest
}
const OFF = { functional: false, analytics: false, advertising: false }
const ON = { functional: true, analytics: true, advertising: true }

describe('the policy of every region', () => {
  it.each(everywhere)('%s: runs before a choice what its law lets run, and nothing else', (code) => {
    const [policy, rule] = [at(code), ruleFor(code)]
    expect(policy).toMatchObject({ jurisdiction: code, law: rule.law, model: rule.model, basis: 'config', links: rule.links, marks: rule.marks, age: rule.age })
    for (const id of ['functional', 'analytics', 'advertising']) {
      const basis = rule.bases[id] ?? rule.model
      expect([id, policy.defaults[id]]).toEqual([id, basis === 'opt-out' || basis === 'notice'])
    }
    expect(policy.defaults).toMatchObject({ required: true })
    expect(policy.notice).toBe(rule.model !== 'opt-in')
    expect(policy.lifetimes!['analytics']!.granted).toBe(rule.days)
  })

  it.each([undefined, '', 'ZZ', 'Korea', 'us_ca', '__proto__', 'EU', 'XK'])('%j is not known, so nothing runs before a yes', (code) => {
    expect(at(code)).toMatchObject({ model: 'opt-in', notice: false, law: 'unknown' })
    expect(optional(at(code))).toEqual(OFF)
  })

  it('is the same whenever it is asked for', () => {
    fc.assert(fc.property(fc.constantFrom(...everywhere), fc.boolean(), fc.boolean(), (code, gpc, dnt) => {
      expect(at(code, {}, { gpc, dnt })).toEqual(at(code, {}, { gpc, dnt }))
    }))
  })

  it.each(everywhere)('%s: no signal ever allows anything', (code) => {
    const allows = (policy: Policy): string[] => Object.keys(policy.defaults).filter((id) => policy.defaults[id] && !policy.locks[id])
    for (const signals of [{ gpc: true }, { dnt: true }, { gpc: true, dnt: true }]) {
      const without = allows(at(code, { signals: { dnt: true } }))
      expect(allows(at(code, { signals: { dnt: true } }, signals)).filter((id) => !without.includes(id))).toEqual([])
    }
  })
})

describe('what the law treats in its own way', () => {
  const own = { id: 'count', category: 'analytics', ownUse: true }
  const other = { id: 'ga', category: 'analytics' }

  it('GB: statistics of the site’s own run until the visitor objects, and the visitor is told', () => {
    expect(optional(at('GB', { services: [own] }))).toEqual({ ...OFF, analytics: true })
    expect(at('GB', { services: [own] }).notice).toBe(true)
    expect(at('GB', { services: [own] }).lifetimes!['analytics']!.denied).toBe(366)
  })

  it('GB: beside others they run alone, and the category waits', () => {
    expect(optional(at('GB', { services: [own, other] }))).toEqual({ ...OFF, count: true })
  })

  it('GB: without such a service nothing is exempt', () => {
    expect(optional(at('GB', { services: [other] }))).toEqual(OFF)
    expect(optional(at('GB'))).toEqual(OFF)
  })

  it('KR: statistics that identify nobody run until the visitor refuses; others wait', () => {
    expect(optional(at('KR', { services: [{ ...other, anonymous: true }] }))).toEqual({ ...OFF, analytics: true })
    expect(optional(at('KR', { services: [other] }))).toEqual(OFF)
    expect(at('KR')).toMatchObject({ marks: true, age: 14 })
  })

  it('CH: the ordinary runs until it is refused, advertising waits', () => {
    expect(optional(at('CH'))).toEqual({ ...ON, advertising: false })
  })

  it('what a region asks apart is offered there alone, and never runs unasked', () => {
    const categories = [{ id: 'required' }, { id: 'abroad', separate: 'overseas-transfer' as const }]
    expect(at('KR', { categories }).locks).toEqual({ required: 'required' })
    expect(at('US', { categories }).locks).toEqual({ required: 'required', abroad: 'elsewhere' })
    expect(optional(at('US', { categories }))).toEqual({ abroad: false })
  })
})

describe('Global Privacy Control', () => {
  const gpc = { gpc: true }

  it.each([...states, 'US'])('%s: denies advertising for good, whatever the site has set', (code) => {
    for (const signals of [{}, { gpc: [] }]) {
      expect(at(code, { signals }, gpc).locks).toEqual({ required: 'required', advertising: 'gpc' })
      expect(at(code, { signals }, gpc).overridable).toEqual([])
    }
  })

  it('denies everything optional where a binding signal finds no advertising', () => {
    const categories = [{ id: 'required' }, { id: 'social' }, { id: 'maps' }]
    expect(at('US-CA', { categories }, gpc).locks).toEqual({ required: 'required', social: 'gpc', maps: 'gpc' })
  })

  it('elsewhere denies what the site lets it, until a deliberate yes', () => {
    expect(at('DE', {}, gpc)).toMatchObject({ locks: { advertising: 'gpc' }, overridable: ['advertising'] })
    expect(at('DE', { signals: { gpc: [] } }, gpc).locks).toEqual({ required: 'required' })
  })

  it('may be overcome in California too, where the site says so', () => {
    expect(at('US-CA', { regions: { 'US-CA': { signals: { gpc: 'until-yes' } } } }, gpc).overridable).toEqual(['advertising'])
  })
})

describe('the configuration', () => {
  it('overrides any cell, for everywhere, a country, a subdivision', () => {
    const regions = { '*': { days: 90 }, 'US': { model: 'opt-in' as const, days: 91 }, 'US-CA': { days: 92 } }
    expect([at('FR', { regions }).days, at('US', { regions }).days, at('US-CA', { regions }).days, at('us-ca', { regions }).days]).toEqual([90, 91, 92, 92])
    expect([at('US-CA', { regions }).model, at('CH', { regions }).model]).toEqual(['opt-in', 'opt-out'])
  })

  it('says who is responsible, where the policy is, in which languages and words, by region', () => {
    const more: Partial<ConfigInput> = {
      controller: { name: 'World Ltd', contact: 'w@x.example' },
      regions: {
        '*': { languages: ['en'], messages: { en: { bannerTitle: 'Hello', save: 'Keep' } } },
        'JP': { controller: { name: 'Japan KK' }, url: '/ja/privacy', languages: ['ja', 'en'], messages: { en: { bannerTitle: 'Konnichiwa' } } },
      },
    }
    expect(at('JP', more)).toMatchObject({
      controller: { name: 'Japan KK', contact: 'w@x.example' }, url: '/ja/privacy', languages: ['ja', 'en'],
      messages: { en: { bannerTitle: 'Konnichiwa', save: 'Keep' } },
    })
    expect(at('KR', more)).toMatchObject({ controller: { name: 'World Ltd' }, url: '/privacy', languages: ['en'], messages: { en: { bannerTitle: 'Hello' } } })
  })

  it('gives each category’s yes a lifetime, and lets no refusal lapse earlier than the region does', () => {
    const categories = [{ id: 'required', lasts: 'session' }, { id: 'functional', lasts: 'P12M' }, { id: 'analytics' }]
    expect(at('FR', { categories, storage: { days: 30 } }).lifetimes).toMatchObject({
      functional: { granted: 365, denied: 180 }, analytics: { granted: 30, denied: 180 },
    })
    expect(at('IT', { categories }).lifetimes!['analytics']!.denied).toBe(184)
    expect(at('FR', { storage: { days: 400 } }).lifetimes!['analytics']!.denied).toBe(400)
    expect(at('FR', { storage: { onExpiry: 'keep-refusals' } }).lifetimes!['analytics']!.denied).toBeGreaterThan(10_000)
  })

  it('says the days of what the banner offers: not of what a signal keeps off, nor of what is asked about elsewhere', () => {
    const categories = [{ id: 'required' }, { id: 'analytics', lasts: 'P30D' }, { id: 'advertising', lasts: 'P60D' }, { id: 'abroad', separate: 'overseas-transfer' as const, lasts: 'P90D' }]
    expect([at('KR', { categories }).days, at('US-CA', { categories }).days, at('US-CA', { categories }, { gpc: true }).days]).toEqual([60, 60, 30])
  })

  it.each([['P1Y', 365], ['P12M', 365], ['P13M', 395], ['P6M', 182], ['P2W', 14], ['P1Y2M3D', 428], ['session', undefined], ['PT30M', undefined]])(
    'reads %s as %s days', (duration, days) => {
      expect(daysIn(duration)).toBe(days)
    })

  it('for children keeps everything optional off and asks nobody', () => {
    for (const code of ['US', 'KR', undefined]) {
      const policy = at(code, { policy: { version: '1', url: '/p', audience: 'child' } })
      expect(policy.locks).toEqual({ required: 'required', functional: 'age', analytics: 'age', advertising: 'age' })
      expect(optional(policy)).toEqual(OFF)
    }
  })
})

describe('a guess, and what is learnt late', () => {
  const guess = { basis: 'guess' as const }

  it.each(everywhere)('%s, guessed: nothing runs before a yes', (code) => {
    const policy = at(code, {}, {}, guess)
    expect(optional(policy)).toEqual(OFF)
    expect(policy).toMatchObject({ model: 'opt-in', basis: 'guess', jurisdiction: code, days: 180, notice: false })
  })

  it('shows what the region wants shown, and obeys what binds there', () => {
    expect(at('KR', {}, {}, guess)).toMatchObject({ marks: true, law: 'PIPA' })
    expect(at('US-CA', { signals: { gpc: [] } }, { gpc: true }, guess)).toMatchObject({ links: ['privacy-choices'], locks: { advertising: 'gpc' } })
  })

  it('counts like anything else where the site trusts it', () => {
    expect(optional(at('US', { regionFrom: { guess: 'trust' } }, {}, guess))).toEqual(ON)
  })

  it('whatever comes later never allows unasked what was not allowed before', () => {
    const code = fc.constantFrom(undefined, ...everywhere)
    fc.assert(fc.property(code, code, fc.boolean(), (first, second, gpc) => {
      const before = at(first, {}, { gpc })
      const after = at(second, {}, { gpc }, {}, before)
      for (const id in after.defaults) if (after.defaults[id]) expect([id, before.defaults[id]]).toEqual([id, true])
      expect(after.jurisdiction).toBe(second ?? 'unknown')
    }), { numRuns: 1_000 })
  })

  it('and may ask for more', () => {
    expect(at('DE', {}, {}, {}, at('US'))).toMatchObject({ model: 'opt-in', notice: false })
    expect(at('US', {}, {}, {}, at('DE'))).toMatchObject({ model: 'opt-in', jurisdiction: 'US', law: 'FTC Act', links: ['opt-out'] })
  })
})
