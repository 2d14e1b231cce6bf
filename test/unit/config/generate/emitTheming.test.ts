// @vitest-environment node
/** The page on theming says of each property what the style sheets have. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../../../src/config/check.js'
import { emitTheming, type Sheets } from '../../../../src/config/generate/emitTheming.js'
import type { ConfigInput } from '../../../../src/config/types.js'

const folder = new URL('../../../../widget/styles/', import.meta.url)
const sheets: Sheets = Object.fromEntries(readdirSync(folder).map((it) => [it.replace('.css', ''), readFileSync(new URL(it, folder), 'utf8')]))

/** The cells of each row that begins with a property, by property. */
const cells = (page: string, heading: string): Record<string, string[]> => {
  const section = page.split('| property |').find((it) => it.split('\n')[0]!.includes(heading))!
  const rows = section.split('\n').filter((it) => it.startsWith('| `--')).map((it) => it.slice(2, -2).split(' | '))
  return Object.fromEntries(rows.map(([name, ...rest]) => [name!.replaceAll('`', ''), rest]))
}
const builtIn = (page: string): Record<string, string[]> => cells(page, 'built in')

describe('the page on theming', () => {
  it('has each value as it is in the style sheets, for light and for dark', () => {
    let accent = 0
    const changed = {
      ...sheets,
      base: sheets['base']!.replace(/--assent-accent, #\w+/g, () => `--assent-accent, #11111${accent++}`),
      panelDetails: sheets['panelDetails']!.replace('--assent-motion, .15s', '--assent-motion, 7s'),
    }
    expect(builtIn(emitTheming(changed))['--assent-accent']!.slice(-2)).toEqual(['`#111110`', '`#111111`'])
    expect(builtIn(emitTheming(changed))['--assent-motion']).toContain('`7s`')
  })

  it('has values with brackets and commas to their end', () => {
    const [{ presets = '' }, mixed] = [sheets, 'color-mix(in srgb, #123 65%, var(--text))']
    const changed = { ...sheets, presets: presets.replace(/--assent-accent, color-mix\(.*\)\);/, `--assent-accent, ${mixed});`) }
    expect(cells(emitTheming(changed), 'soft')['--assent-accent']).toEqual([`\`${mixed}\``, '`var(--text)`'])
  })

  it('has an example that is a theme', () => {
    const example = /```json\n([^`]+)```/.exec(emitTheming(sheets))![1]!
    const { ui } = JSON.parse(example) as Partial<ConfigInput>
    expect(Object.keys(ui!.theme!).length).toBeGreaterThan(3)
    expect(parseConfig({ policy: { version: '1', url: '/privacy' }, ui }).problems).toEqual([])
  })

  it('cannot be made while a property is not documented', () => {
    const more = { ...sheets, extra: ':host { color: var(--assent-sparkle, gold) }' }
    expect(() => emitTheming(more)).toThrow('--assent-sparkle')
  })

  it('cannot be made while a documented property has no effect', () => {
    expect(() => emitTheming({ ...sheets, panelDetails: '' })).toThrow('--assent-motion')
  })
})

describe('the style sheets', () => {
  it('have the same colours for a scheme that is set as for one that the visitor prefers', () => {
    const rules = (css: string, start: string): string[] => css.slice(css.indexOf(start)).split('}')[0]!.match(/var\(--assent-[^;]+/g)!
    const { base = '', placeholder = '', presets = '' } = sheets
    const dark = [base, placeholder].flatMap((it) => rules(it, '@media (prefers-color-scheme: dark)'))
    const light = [...rules(base, ':host {').slice(0, dark.length - 1), ...rules(placeholder, ':host {')]
    expect(dark).toHaveLength(6)
    expect(rules(presets, ':host([scheme="dark"])').sort()).toEqual(dark.sort())
    expect(rules(presets, ':host([scheme="light"])').sort()).toEqual(light.sort())
  })

  it.each(['z-index', 'width', 'radius', 'shadow', 'font-size'])('have one value for %s where it is not set', (name) => {
    const { presets: _, ...plain } = sheets
    const found = Object.values(plain).flatMap((css) => [...css.matchAll(RegExp(`var\\(--assent-${name}, ([^)]+)\\)`, 'g'))].map((it) => it[1]))
    expect(found.length).toBeGreaterThan(1)
    expect(new Set(found).size).toBe(1)
  })
})
