// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { emitRegions } from '../../../../src/config/generate/emitRegions.js'
import { regions, ruleFor } from '../../../../src/region/laws.js'
import type { RegionCells } from '../../../../src/region/rules.js'

const page = emitRegions()
const lines = page.split('\n').filter((it) => it.startsWith('| ')).slice(2).map((it) => it.slice(2, -2).split(' | '))

describe('the page on regions', () => {
  it('says before anything else that it is no legal advice', () => {
    expect(page.indexOf('not legal advice')).toBeGreaterThan(0)
    expect(page.indexOf('not legal advice')).toBeLessThan(page.indexOf('| region'))
  })

  it('shows how a cell is overridden, and that is how it is', () => {
    const { regions: overrides } = JSON.parse(/```json\n([^`]+)```/.exec(page)![1]!) as { regions: Record<string, RegionCells> }
    expect(Object.keys(overrides).length).toBeGreaterThan(1)
    for (const [code, cells] of Object.entries(overrides)) {
      expect(ruleFor(code)).not.toMatchObject(cells)
      expect(ruleFor(code, overrides)).toMatchObject(cells)
    }
  })

  it('has every region of the table once, and last what any other has', () => {
    const codes = [...new Set(regions.flatMap(([it]) => it.split(' ')))].sort()
    const shown = lines.map(([it]) => it!)
    expect(shown.slice(0, -1).flatMap((it) => it.split(', ')).sort()).toEqual(codes)
    expect(shown.at(-1)).toBe('any other, or not known')
  })

  it('says of each its law, model, confidence and source, in a row of whole cells', () => {
    for (const cells of lines) {
      const rule = ruleFor(cells[0]!.split(', ')[0])
      expect(cells).toHaveLength(12)
      expect(cells[1]).toBe(rule.law)
      expect(cells[2]).toBe(`\`${rule.model}\``)
      expect(cells[10]).toBe(rule.confidence)
      expect(cells[11]).toContain(rule.source)
      expect(cells[11]).not.toContain('../..')
    }
  })
})
