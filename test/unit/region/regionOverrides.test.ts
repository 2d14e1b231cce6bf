// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { ruleFor } from '../../../src/region/laws.js'
import type { RegionCells } from '../../../src/region/rules.js'

describe('what the site says', () => {
  it('wins cell by cell: of every region, over it the country, over it the subdivision', () => {
    const overrides = {
      '*': { days: 1, age: 1, marks: true },
      US: { days: 2, age: 2 },
      'US-CA': { days: 3 },
    }
    expect(ruleFor('us-ca', overrides)).toEqual({ ...ruleFor('US-CA'), days: 3, age: 2, marks: true })
    expect(ruleFor('US-NY', overrides)).toEqual({ ...ruleFor('US-NY'), days: 2, age: 2, marks: true })
    expect(ruleFor('US', overrides)).toEqual({ ...ruleFor('US'), days: 2, age: 2, marks: true })
    expect(ruleFor('DE', overrides)).toEqual({ ...ruleFor('DE'), days: 1, age: 1, marks: true })
  })

  it('of a country wins over the row of its subdivision', () => {
    expect(ruleFor('CA-QC', { CA: { model: 'notice' } }).model).toBe('notice')
  })

  it('of a category or a signal leaves the others as they are', () => {
    expect(ruleFor('GB', { GB: { bases: { analytics: 'opt-in', video: 'notice' } } }).bases)
      .toEqual({ analytics: 'opt-in', functional: 'exempt-with-objection', video: 'notice' })
    expect(ruleFor('US-CA', { '*': { signals: { dnt: 'until-yes' } } }).signals).toEqual({ gpc: 'always', dnt: 'until-yes' })
  })

  it('replaces a list', () => {
    expect(ruleFor('US-CA', { 'US-CA': { links: ['do-not-sell'] } }).links).toEqual(['do-not-sell'])
  })

  it('counts only where it says something', () => {
    const nothing: RegionCells = { model: undefined, links: undefined, signals: { gpc: undefined }, bases: undefined }
    expect(ruleFor('US-CA', { US: nothing, 'US-CA': {}, '*': { signals: undefined } })).toEqual(ruleFor('US-CA'))
  })

  it('changes no table: the next question has the old answer', () => {
    const before = JSON.stringify(ruleFor('GB'))
    ruleFor('GB', { GB: { bases: { analytics: 'notice' }, signals: { gpc: 'always' }, days: 1 } })
    expect(JSON.stringify(ruleFor('GB'))).toBe(before)
  })

  it('may concern a category of any name, and what every object has is no basis', () => {
    expect(ruleFor('DE').bases['constructor']).toBeUndefined()
    expect(ruleFor('DE', { DE: { bases: { constructor: 'opt-out' as const } } }).bases['constructor']).toBe('opt-out')
  })

  it('cannot reach what all objects share', () => {
    const cells = '{"__proto__":{"model":"notice"},"bases":{"__proto__":{"x":1}},"signals":{"__proto__":{"gpc":"always"}}}'
    const rule = ruleFor('DE', { DE: JSON.parse(cells) as RegionCells })
    expect([rule.model, rule.signals.gpc, rule.bases['x']]).toEqual(['opt-in', 'none', undefined])
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})
