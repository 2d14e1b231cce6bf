// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ConfigInput } from '../../../src/config/types.js'
import { lapsesAt, type Choices, type Decision } from '../../../src/model/decision.js'
import { resolveGrants } from '../../../src/model/grants.js'
import { nextDecision, type Manner } from '../../../src/model/nextDecision.js'
import { resolvePolicy } from '../../../src/region/resolvePolicy.js'
import { configOf, DAY, NOW, uuidOf } from '../support.js'

interface Case {
  code?: string
  more?: Partial<ConfigInput>
  gpc?: boolean
  manner?: Partial<Manner>
  current?: Decision | undefined
  now?: number
}

/** The decision that choices lead to somewhere. */
function chosen(choices: Choices, it: Case = {}): Decision {
  const decision = mayChoose(choices, it)
  if (!decision) throw new Error('nothing could be chosen')
  return decision
}
function mayChoose(choices: Choices, { code, more = {}, gpc, manner, current, now = NOW }: Case = {}): Decision | undefined {
  const config = configOf(more)
  const policy = resolvePolicy(config, { code, basis: 'config' }, { gpc, dnt: undefined })
  return nextDecision(config, policy, current, current, choices, { method: 'panel.save', ...manner }, now, () => uuidOf(1))
}
const granted = (decision: Decision, { code, more = {}, gpc }: Case = {}): string[] => {
  const config = configOf(more)
  const grants = resolveGrants(config, resolvePolicy(config, { code, basis: 'config' }, { gpc, dnt: undefined }), decision)
  return Object.keys(grants).filter((id) => grants[id] && id !== 'required')
}
const all = { functional: true, analytics: true, advertising: true }

describe('where things run until they are refused', () => {
  it('an opt-out says nothing of the rest, which nobody was asked about', () => {
    const decision = chosen({ advertising: false }, { code: 'US-CA', manner: { method: 'choices.opt_out' } })
    expect(decision.choices).toEqual({ required: true, advertising: false })
    expect(decision.days).toMatchObject({ advertising: 366 })
    expect(granted(decision, { code: 'US-CA' })).toEqual(['functional', 'analytics'])
  })

  it('a switch that was on beforehand and is left on is no yes (GDPR recital 32)', () => {
    const decision = chosen({ ...all, advertising: false }, { code: 'US-CA' })
    expect(decision.choices).toEqual({ required: true, advertising: false })
    expect(granted(decision, { code: 'US-CA' })).toEqual(['functional', 'analytics'])
    expect(granted(decision, { code: 'DE' })).toEqual([])
    // Who says yes to everything with one press has said it, and what was agreed to before stays.
    expect(chosen(all, { code: 'US-CA', manner: { method: 'panel.accept_all' } }).choices).toMatchObject(all)
    expect(chosen(all, { code: 'US-CA', current: chosen(all, { code: 'DE' }) }).choices).toMatchObject(all)
  })

  it('and it is asked about where the law wants a yes', () => {
    expect(granted(chosen({ advertising: false }, { code: 'US-CA' }), { code: 'DE' })).toEqual([])
  })
})

describe('how long an answer holds', () => {
  const more: Partial<ConfigInput> = { categories: [{ id: 'required' }, { id: 'functional', lasts: 'P12M' }, { id: 'analytics', lasts: 'P30D' }, { id: 'advertising' }] }

  it('goes by its category, and a refusal by the region', () => {
    expect(chosen({ ...all, advertising: false }, { code: 'IT', more }).days)
      .toEqual({ required: 365, functional: 365, analytics: 30, advertising: 184 })
  })

  it('is not renewed by a choice about something else: a yes ends when it would have, a refusal no earlier', () => {
    const current = chosen({ ...all, functional: false }, { code: 'DE', more })
    const now = NOW + 20.5 * DAY
    const next = chosen({ advertising: true }, { code: 'DE', more, current, now })
    expect(next.choices).toEqual({ required: true, ...all, functional: false })
    expect(lapsesAt(next, 'analytics')).toBeLessThanOrEqual(lapsesAt(current, 'analytics'))
    expect(lapsesAt(next, 'functional')).toBeGreaterThanOrEqual(lapsesAt(current, 'functional'))
    expect(next.days).toMatchObject({ advertising: 180 })
  })

  it('where everything is to be asked again at once, is that of the grant that lapses first', () => {
    const reset = { ...more, storage: { onExpiry: 'reset' as const } }
    expect(chosen(all, { code: 'DE', more: reset }).days).toMatchObject({ functional: 30, analytics: 30, advertising: 30 })
    // A refusal stays out of it: nobody is asked again earlier than the region allows.
    expect(chosen({ ...all, functional: false }, { code: 'DE', more: reset }).days).toMatchObject({ functional: 180, analytics: 30 })
  })

  it('is for ever for a refusal, where the site wants it so', () => {
    expect(chosen({ ...all, functional: false }, { more: { storage: { onExpiry: 'keep-refusals' } } }).days!['functional']).toBe(36_500)
  })

  it('never makes a refusal shorter than the region, whatever is configured', () => {
    const lasts = fc.constantFrom(undefined, 'P1D', 'P1M', 'P12M')
    const rest = fc.record({ days: fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined }), onExpiry: fc.constantFrom('ask', 'keep-refusals', 'reset') })
    fc.assert(fc.property(lasts, rest, fc.constantFrom('DE', 'IT', 'US-CA', 'KR', 'JP', undefined), (it, storage, code) => {
      const categories = [{ id: 'required' }, { id: 'analytics', lasts: it }, { id: 'advertising' }]
      const { days } = chosen({ analytics: false, advertising: true }, { ...(code && { code }), more: { categories, storage } })
      expect(days!['analytics']).toBeGreaterThanOrEqual({ DE: 180, IT: 184, US: 366, JP: 366, KR: 180 }[code?.slice(0, 2) ?? 'KR'] ?? 0)
    }))
  })
})

describe('a yes over a signal', () => {
  const manner = { override: 'Your browser asks sites to keep this off.' }

  it('counts where it was told what it overrides, and stays with that signal', () => {
    const decision = chosen(all, { code: 'DE', gpc: true, manner })
    expect(decision.over).toEqual({ advertising: 'gpc' })
    expect(granted(decision, { code: 'DE', gpc: true })).toEqual(['functional', 'analytics', 'advertising'])
    // Where the law lets nothing come over it, it counts as little as any other.
    expect(chosen({ analytics: true }, { code: 'US-CA', gpc: true, current: decision }).over).toEqual({ advertising: 'gpc' })
  })

  it.each<[string, Case]>([
    ['without that text', { code: 'DE', gpc: true }],
    ['where the signal binds', { code: 'US-CA', gpc: true, manner }],
  ])('does not count %s', (_, it) => {
    expect(chosen(all, it).choices).toMatchObject({ advertising: false })
    expect(chosen(all, it).over).toEqual({})
  })

  it('is kept by a later choice about something else and by a yes to everything, and taken back by a no', () => {
    const current = chosen(all, { code: 'DE', gpc: true, manner })
    expect(chosen(all, { code: 'DE', gpc: true, current, manner: { method: 'panel.accept_all', whole: true } }).over).toEqual({ advertising: 'gpc' })
    expect(chosen({ analytics: false }, { code: 'DE', gpc: true, current }).over).toEqual({ advertising: 'gpc' })
    expect(chosen({ advertising: false }, { code: 'DE', gpc: true, current }).over).toEqual({})
  })
})

describe('on a page for children', () => {
  const more: Partial<ConfigInput> = { policy: { version: '1', url: '/p', audience: 'child' } }

  it('nobody can allow anything', () => {
    expect(mayChoose(all, { more })).toBeUndefined()
  })

  it('but a guardian', () => {
    expect(granted(chosen({ analytics: true }, { more, manner: { decidedBy: 'guardian' } }), { more })).toEqual(['analytics'])
  })
})

describe('a consent that a region wants apart', () => {
  const more: Partial<ConfigInput> = { categories: [{ id: 'required' }, { id: 'analytics' }, { id: 'abroad', separate: 'overseas-transfer' }] }
  const yes = { analytics: true, abroad: true }

  it('is not among what the banner’s button accepts, which does not show it', () => {
    expect(chosen(yes, { code: 'KR', more, manner: { method: 'banner.accept_all' } }).choices).toEqual({ required: true, analytics: true })
  })

  it('nor among what the panel’s button accepts, which is no act of its own; a switch of its own before it is', () => {
    const manner = { method: 'panel.accept_all', whole: true } as const
    expect(chosen(yes, { code: 'KR', more, manner }).choices).toEqual({ required: true, analytics: true })
    expect(chosen({ analytics: true }, { code: 'KR', more, manner: { ...manner, own: { abroad: true } } }).choices).toEqual({ required: true, ...yes })
    expect(chosen(yes, { code: 'KR', more, manner: { ...manner, own: { abroad: false } } }).choices).toEqual({ required: true, analytics: true, abroad: false })
    // What is no such consent is none by being named there.
    expect(chosen({ abroad: true }, { code: 'KR', more, manner: { method: 'panel.save', own: { analytics: true } } }).choices).toMatchObject({ analytics: false })
    // Where no law wants it apart it is not there.
    expect(chosen(yes, { code: 'DE', more, manner: { ...manner, own: { abroad: true } } }).choices).toEqual({ required: true, analytics: true })
  })

  it.each([true, false])('stays %s, and for as long as before, when everything else is accepted', (granted) => {
    const current = chosen({ analytics: false, abroad: granted }, { code: 'KR', more })
    const now = NOW + 20 * DAY
    for (const method of ['banner.accept_all', 'panel.accept_all', 'api'] as const) {
      const next = chosen({ analytics: true }, { code: 'KR', more, current, now, manner: { method, whole: true } })
      expect(next.choices).toEqual({ required: true, analytics: true, abroad: granted })
      expect(next.days).toMatchObject({ analytics: 180, abroad: 160 })
    }
  })

  it('is kept when the banner asks for something else, and goes with a refusal of everything', () => {
    const current = chosen(yes, { code: 'KR', more })
    expect(chosen({ analytics: true }, { code: 'KR', more, current, manner: { method: 'banner.accept_all' } }).choices).toMatchObject({ abroad: true })
    expect(chosen({ analytics: false, abroad: false }, { code: 'KR', more, current, manner: { method: 'banner.reject_all' } }).choices)
      .toMatchObject({ abroad: false })
  })

  it('is not there where no law wants it', () => {
    expect(chosen(yes, { code: 'DE', more }).choices).toEqual({ required: true, analytics: true })
  })
})

describe('a service that needs a consent beside its category', () => {
  const more: Partial<ConfigInput> = {
    categories: [{ id: 'required' }, { id: 'analytics' }, { id: 'abroad', separate: 'overseas-transfer' }],
    services: [{ id: 'ga', category: 'analytics', needs: ['abroad'] }, { id: 'own', category: 'analytics' }],
  }
  const both = { analytics: true, abroad: true }

  it('runs with both, where the region offers both', () => {
    expect(granted(chosen(both, { code: 'KR', more }), { code: 'KR', more })).toEqual(['analytics', 'abroad', 'ga', 'own'])
    expect(granted(chosen({ ...both, abroad: false }, { code: 'KR', more }), { code: 'KR', more })).toEqual(['analytics', 'own'])
  })

  it('waits for what the banner’s button does not answer', () => {
    const decision = chosen(both, { code: 'KR', more, manner: { method: 'banner.accept_all' } })
    expect(granted(decision, { code: 'KR', more })).toEqual(['analytics', 'own'])
    // And comes with it later, and goes with it.
    const later = chosen({ abroad: true }, { code: 'KR', more, current: decision })
    expect(granted(later, { code: 'KR', more })).toEqual(['analytics', 'abroad', 'ga', 'own'])
    expect(granted(chosen({ abroad: false }, { code: 'KR', more, current: later }), { code: 'KR', more })).toEqual(['analytics', 'own'])
  })

  it('goes by its category alone where no law wants it apart', () => {
    expect(granted(chosen(both, { code: 'DE', more }), { code: 'DE', more })).toEqual(['analytics', 'ga', 'own'])
  })

  it('does not run unasked either', () => {
    const regions = { KR: { model: 'notice' as const, bases: { analytics: 'notice' as const } } }
    expect(resolvePolicy(configOf({ ...more, regions }), { code: 'KR', basis: 'config' }, { gpc: undefined, dnt: undefined }).defaults)
      .toMatchObject({ analytics: true, ga: false, abroad: false })
  })
})

describe('where nothing could change', () => {
  const more: Partial<ConfigInput> = {
    categories: [{ id: 'required' }, { id: 'analytics' }, { id: 'advertising' }, { id: 'abroad', separate: 'overseas-transfer' }],
    services: [{ id: 'ga', category: 'analytics', needs: ['abroad'] }, { id: 'ads', category: 'advertising' }, { id: 'login', category: 'required' }],
  }

  it.each<[string, Choices, Case]>([
    ['nothing is chosen', {}, {}],
    ['nobody declared it', { social: true, '!analytics': true, toString: true }, {}],
    ['it is always allowed', { required: true }, {}], ['it cannot be refused', { required: false, login: false }, {}],
    ['it is for other regions', { abroad: true }, { code: 'DE' }],
    ['a signal keeps it off', { advertising: true, ads: true }, { code: 'US-CA', gpc: true }],
    ['what it needs is not given', { ga: true }, { code: 'KR' }],
  ])('there is no decision: %s', (_, choices, it) => {
    expect(mayChoose(choices, { more, ...it })).toBeUndefined()
    expect(mayChoose(choices, { more, ...it, current: chosen({ analytics: true }, { more, ...it }) })).toBeUndefined()
  })

  it('but there is one of the same answers again, which renews them, and of a refusal that counts when the signal is gone', () => {
    const current = chosen({ analytics: true }, { more })
    expect(chosen({ analytics: true }, { more, current })).toMatchObject({ choices: current.choices, seq: 2 })
    expect(chosen({ advertising: false }, { more, code: 'US-CA', gpc: true }).choices).toMatchObject({ advertising: false })
  })
})

it('a yes that would end within the day is asked for again, and a refusal goes on', () => {
  const current = chosen({ ...all, functional: false }, { code: 'DE' })
  const next = chosen({ advertising: true }, { code: 'DE', current, now: NOW + 179.5 * DAY })
  expect(next.choices).toEqual({ required: true, functional: false, advertising: true })
  // A lapsed refusal stays one until it is asked again.
  expect(chosen({ advertising: true }, { code: 'DE', current, now: NOW + 181 * DAY }).choices).toMatchObject({ functional: false })
})

it('another record begins where one has as many choices as a receipt can count', () => {
  const current = { ...chosen(all), seq: 1_000_000, recordId: uuidOf(7) }
  expect(chosen(all, { current })).toMatchObject({ seq: 1, recordId: uuidOf(1) })
})
