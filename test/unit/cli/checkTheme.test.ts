// @vitest-environment node
/** `ui.theme` as `assent check` sees it: forms of values, and whether the result can be read in light and in dark. */
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { builtIn, checkTheme, contrastOf, SOFT } from '../../../src/cli/looks/checkTheme.js'
import { readColour } from '../../../src/cli/looks/colour.js'
import { forms } from '../../../src/cli/looks/lookForms.js'
import type { ObjectOption } from '../../../src/config/option.js'
import { options } from '../../../src/config/options.js'
import type { ThemeInput } from '../../../src/config/types.js'

const said = (theme: ThemeInput): string[] => checkTheme(theme).map(({ code, sentence }) => `[${code}] ${sentence}`)
const sheet = (name: string): string => readFileSync(new URL(`../../../widget/styles/${name}.css`, import.meta.url), 'utf8')

describe('a value of a theme', () => {
  it('has a form, each of them, but for what is chosen from a list', () => {
    const { fields } = (options.fields['ui'] as ObjectOption).fields['theme'] as ObjectOption
    expect(Object.keys(fields).filter((it) => !forms[it])).toEqual(['preset', 'scheme', 'light', 'dark'])
    expect(Object.keys((fields['dark'] as ObjectOption).fields).filter((it) => !forms[it])).toEqual([])
  })

  it.each<[keyof ThemeInput, readonly string[], readonly string[]]>([
    ['accent', ['#c2410c', '#abc', '#abcd', '#aabbccdd', 'Tomato', 'transparent', 'currentColor', 'CanvasText', 'rgb(1,2,3)', 'rgb(1 2 3 / 50%)', 'rgba(1, 2, 3, .5)', 'rgb(10% 20% 30%)',
      'hsl(120deg 50% 50%)', 'hsl(120, 50%, 50%)', 'hwb(120 10% 20%)', 'lab(50% 20 -30)', 'oklch(.6 .2 30)', 'oklch(60% .2 30deg / .5)', 'color(display-p3 1 .5 0)', 'color(rec2020 1 0 0)',
      'var(--brand)', 'var(--brand, red)', 'color-mix(in srgb, red, var(--x) 20%)', 'rgb(calc(1 + 2) 3 4)', 'light-dark(red, blue)', 'rgb(from red r g b / .5)', 'rgb(none 0 0)'],
    ['c2410c', '#12', '#12345', '#ggg', 'rgb(', 'rgb(1 2)', 'rgb(1, 2 3)', 'rgb(1,2,3', 'rgb(1, 20%, 3)', 'redd', 'red blue', 'red; background:url(//evil.test)', 'red}', 'red !important', 'url(x)',
      '', ' ', 'none', 'inherit', 'unset', '12px', 'hsl(120, 50, 50)', 'hwb(1, 2%, 3%)', 'lab(1,2,3)', 'color(srgb 1 2)', 'color(nope 1 1 1)', 'color-mix(red, blue)', 'color-mix(in srgb, red, 12px)',
      'var(brand)', 'var()', '/* x */ red', '\\72 ed', 'expression(alert(1))', 'image-set("x" 1x)', 'rgb(calc(1px) 0 0)', '((((', '"red"', '#', 'rgb(1 2 3 / )', 'rgb(1 2 3 / 1 / 1)']],
    ['radius', ['8px', '0px', '1.5em', '50%', '.5rem', 'calc(1px + 2%)', 'var(--r)', 'min(1em, 8px)', 'clamp(1px, 2vw, 3px)', 'env(x, 2px)', '1E1px'],
      ['8', '0', '12 px', '12 px', '8px 4px', '-1px', 'auto', 'px', 'calc()', 'calc(1)', 'calc(1px+2px)', 'calc(1px * 2px)', 'calc(1px + 2)', '1xp', '8px;', 'calc(1px', '1s', '"8px"', '8px/4px', 'clamp(1px, 2px)', 'min()']],
    ['spacing', ['1.25em', '0px', 'calc(1em + 4px)'], ['1', '0', '1em 2em', 'auto', '-1em']],
    ['fontSize', ['17px', '1.1rem', 'medium', 'x-large', 'xxx-large', 'larger', 'calc(1rem + 1px)', '110%'], ['17', '0', 'big', 'xxxx-large', '17 px', '-1px', 'bold 17px', 'xxx-small', '17px/1.5']],
    ['font', ['Inter', 'Inter, sans-serif', '"Noto Serif", serif', 'Times New Roman', 'inherit', 'var(--font), serif', 'system-ui'],
      ['', ',', 'Inter,', '12px Inter', 'initial', 'Inter; color: red', 'Inter} *{', 'url(x)', '"Noto', '3D']],
    ['shadow', ['none', '0 10px 40px #0003', 'inset 0 1px 2px red', '0 0 red, 1px 1px 2px 3px rgb(0 0 0 / .2)', 'red 0 1px', 'var(--shadow)', '1px 1px'],
      ['0', '1px', '0 0 -1px', '10 10', '0 0 url(x)', '1px red 1px', '0 0 red blue', 'inset inset 0 0', '0 0,', 'none, 0 0', '0 0 0 0 0']],
    ['motion', ['150ms', '.2s', '0s', 'calc(1s / 2)', 'var(--t)'], ['150', '0', '-1s', '1px', '1s, 2s', 'fast']],
    ['width', ['27em', '100%', 'none', 'min-content', 'fit-content', 'min(100%, 40em)'], ['27', '0', 'auto', '-1px', 'wide']],
    ['zIndex', ['0', '1000', '2147483647', 'var(--z)'], ['-1', '1.5', 'auto', '1e3', '99999999999', 'calc(1 - 2)', '10px', '']],
  ])('%s takes what CSS takes there, and nothing else', (name, right, wrong) => {
    expect(right.filter((it) => !forms[name]!.fits(it))).toEqual([])
    expect(wrong.filter((it) => forms[name]!.fits(it))).toEqual([])
  })

  it('that does not fit is named, with its place and what it most likely is', () => {
    expect(said({ accent: 'c2410c', dark: { text: 'redd' }, radius: '12', fontSize: '12 px' })).toEqual([
      '[invalid] ui.theme.accent: received "c2410c", expected a colour of CSS such as "#c2410c", "rgb(194 65 12)" or "var(--brand)". Did you mean "#c2410c"? The page leaves it out.',
      '[invalid] ui.theme.radius: received "12", expected a length with its unit such as "8px" or "0px". Did you mean "12px"? The page leaves it out.',
      '[invalid] ui.theme.fontSize: received "12 px", expected a size with its unit such as "17px". Did you mean "12px"? The page leaves it out.',
      '[invalid] ui.theme.dark.text: received "redd", expected a colour of CSS such as "#c2410c", "rgb(194 65 12)" or "var(--brand)". Change the value. The page leaves it out.',
    ])
  })

  it.each(['0px', '8px', '.5em', '50%', '6pt'])('cannot make the text as small as %s', (fontSize) => {
    expect(said({ fontSize })).toEqual([expect.stringMatching(/^\[small-text\] ui\.theme\.fontSize: received .*expected 9px at least/)])
  })

  it('never throws', () => {
    const pieces = fc.constantFrom('rgb(', 'calc(', 'var(--a', ')', '(', ',', '/', ' ', '#', 'red', '1', 'px', '%', '-', '+', '"', "'", '\\', ';', '{', '}', 'from', 'none', '\n', '\u0000', 'é')
    fc.assert(fc.property(fc.oneof(fc.string(), fc.array(pieces, { maxLength: 12 }).map((it) => it.join(''))), (value) => {
      for (const it of Object.values(forms)) expect(typeof it.fits(value)).toBe('boolean')
    }), { numRuns: 3_000 })
    expect(forms['accent']!.fits('('.repeat(100_000))).toBe(false)
    expect(forms['accent']!.fits('('.repeat(1_999))).toBe(false)
  })
})

describe('the contrast of a theme', () => {
  it('is that of WCAG', () => {
    // #767676 on white is the lightest grey that passes.
    const grey = (it: number) => [it / 255, it / 255, it / 255] as const
    expect(contrastOf(grey(0), grey(255))).toBeCloseTo(21, 5)
    expect([contrastOf(grey(118), grey(255)) >= 4.5, contrastOf(grey(119), grey(255)) >= 4.5]).toEqual([true, false])
  })

  it('is told in light and in dark, with the place that has the colour', () => {
    expect(said({ text: '#222', background: '#fff', dark: { background: '#000' } })).toEqual([
      '[low-contrast] ui.theme.text: in dark, "text" #222 on "background" #000 has a contrast of 1.31, expected 4.5 at least (WCAG 2.2, 1.4.3). Change one of the two; "dark" can have colours of its own. Else the page leaves the colours out.',
      expect.stringMatching(/in dark, "text" #222 on "surface" #262b35/) as string,
    ])
    expect(said({ accent: '#777', accentText: '#fff' })).toEqual([
      expect.stringMatching(/^\[low-contrast\] ui\.theme\.accentText: in light, "accentText" #fff on "accent" #777 has a contrast of 4\.47.*Leave "accentText" out/) as string,
      expect.stringMatching(/in dark/) as string,
    ])
    expect(said({ accent: '#777', accentText: '#fff', scheme: 'light' })).toHaveLength(1)
    expect(said({ light: { accent: '#fff', accentText: 'rgb(255 255 255)' } })).toEqual([expect.stringMatching(/^\[low-contrast\] ui\.theme\.light\.accentText: in light/) as string])
  })

  it('counts what shines through', () => {
    expect(said({ scheme: 'light', accent: 'rgb(0 0 0 / 10%)', accentText: '#fff' })).toEqual([expect.stringMatching(/contrast of 1\.2/) as string])
    expect(said({ scheme: 'light', text: '#0003' })).toHaveLength(2)
  })

  it('is not asked of what only the page knows, nor of what is left out', () => {
    expect(said({ accent: 'var(--brand)', accentText: '#fff', text: 'currentcolor' })).toEqual([])
    expect(said({ accent: 'white', accentText: 'fff' }).map((it) => it.split(' ')[0])).toEqual(['[invalid]'])
  })

  it('is enough in every preset, and for an accent alone, whatever it is', () => {
    for (const preset of ['plain', 'soft', 'sharp'] as const) expect(said({ preset })).toEqual([])
    expect(said({ preset: 'soft', text: '#333', dark: { text: '#ddd' } })).toEqual([])
    fc.assert(fc.property(fc.integer({ min: 0, max: 0xffffff }), (it) => {
      expect(said({ accent: `#${it.toString(16).padStart(6, '0')}` })).toEqual([])
    }))
  })

  it('goes by the colours that the style sheets have', () => {
    const values = (css: string): Record<string, string> => Object.fromEntries([...css.matchAll(/--assent-([\w-]+), (#\w+)/g)].map(([, name = '', value = '']) =>
      [name.replace(/-(.)/g, (_, it: string) => it.toUpperCase()), value]))
    const [light = '', dark = ''] = sheet('base').split('@media (prefers-color-scheme: dark)')
    const [lightMore = '', darkMore = ''] = sheet('placeholder').split('@media (prefers-color-scheme: dark)')
    expect({ ...values(light), ...values(lightMore) }).toMatchObject(builtIn.light)
    expect({ ...values(dark), ...values(darkMore) }).toMatchObject(builtIn.dark)
    expect(sheet('presets')).toContain(`color-mix(in srgb, ${SOFT.colour} ${SOFT.part * 100}%, var(--text))`)
  })
})

describe('a colour', () => {
  it.each([
    ['#f80', [255, 136, 0, 1]], ['#ff880080', [255, 136, 0, .502]], ['hsl(120 100% 25%)', [0, 128, 0, 1]], ['hwb(90 10% 20%)', [115, 204, 26, 1]], ['hsl(-240 100% 50%)', [0, 255, 0, 1]],
    ['lab(46.28 -47.55 48.59)', [0, 128, 0, 1]], ['lch(46.28 67.98 134.38)', [0, 128, 0, 1]], ['oklab(.5198 -.1403 .1077)', [0, 128, 0, 1]], ['oklch(.5198 .1769 142.5)', [0, 128, 0, 1]],
    ['color(srgb-linear .2158 .2158 .2158)', [128, 128, 128, 1]], ['color(xyz .0772 .1544 .0257)', [0, 128, 0, 1]], ['color(display-p3 .21604 .49418 .13151)', [0, 128, 0, 1]], ['rgb(300 -5 0 / 200%)', [255, 0, 0, 1]],
    ['hsl(.5turn 50% 50%)', [64, 191, 191, 1]], ['transparent', [0, 0, 0, 0]],
  ] as const)('%s is %j', (text, channels) => {
    const it = readColour(text)
    expect((it as readonly number[]).map((one, i) => (i < 3 ? Math.round(one * 255) : Number(one.toFixed(3))))).toEqual(channels)
  })
})
