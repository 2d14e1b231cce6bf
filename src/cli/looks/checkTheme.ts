/** What of `ui.theme` the page would not use, and where it could not be read. */
import { show } from '../../config/nearestName.js'
import type { ThemeInput } from '../../config/types.js'
import { readColour, type Colour } from './colour.js'
import { forms } from './lookForms.js'

export interface LookProblem {
  code: 'invalid' | 'low-contrast' | 'small-text'
  path: string
  /** Where, what was received, what was expected, and what to do. */
  sentence: string
}

type Rgb = readonly [number, number, number]
type Group = Partial<Record<string, string>>

/** WCAG 2.2, 1.4.3. */
const LEAST_CONTRAST = 4.5

/** The colours of `widget/styles/base.css` and `placeholder.css`, which a test compares. */
export const builtIn: Readonly<Record<'light' | 'dark', Readonly<Record<'accent' | 'accentText' | 'text' | 'background' | 'surface', string>>>> = {
  light: { accent: '#2451a6', accentText: '#fff', text: '#1a1d23', background: '#fff', surface: '#f1f4f9' },
  dark: { accent: '#a9c6ff', accentText: '#10192b', text: '#eceef2', background: '#1b1e25', surface: '#262b35' },
}
/** Of `soft` in `presets.css`: so much of this, the rest of the text's. */
export const SOFT = { colour: '#6b4fe0', part: .65 }

const luminance = (rgb: Rgb): number => [.2126, .7152, .0722].reduce((sum, weight, i) => {
  const it = rgb[i]!
  return sum + weight * (it <= .04045 ? it / 12.92 : ((it + .055) / 1.055) ** 2.4)
}, 0)

export function contrastOf(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + .05) / (dark + .05)
}

/** What is seen of a colour on a ground. */
const over = ([red, green, blue, alpha]: Exclude<Colour, 'open'>, ground: Rgb): Rgb =>
  [red, green, blue].map((it, i) => it * alpha + ground[i]! * (1 - alpha)) as unknown as Rgb
const closed = (text: string | undefined): Exclude<Colour, 'open'> | undefined => {
  const it = text === undefined ? undefined : readColour(text)
  return it === 'open' ? undefined : it
}

/** What each colour is in a scheme: the theme's, the preset's, the built-in one. Those that are not of a form are left out, as on the page. */
function coloursOf(theme: ThemeInput, scheme: 'light' | 'dark'): Group {
  const group = (of: object | undefined): Group => Object.fromEntries(Object.entries(of ?? {}).filter(([key, it]) => typeof it === 'string' && (!forms[key] || forms[key].fits(it))))
  const { preset, scheme: _, light: __, dark: ___, ...base } = theme
  const own = { ...group(base), ...group(theme[scheme]) }
  const all: Group = { ...builtIn[scheme], ...own }
  if (!own['accent'] && preset === 'sharp') all['accent'] = all['text']
  if (!own['accent'] && preset === 'soft') all['accent'] = mixed(all['text'])
  // Where the theme has an accent without a text, the page finds one that can be read.
  if (!own['accentText'] && own['accent']) delete all['accentText']
  else if (!own['accentText'] && (preset === 'soft' || preset === 'sharp')) all['accentText'] = all['background']
  return all
}

function mixed(text: string | undefined): string | undefined {
  const [one, other] = [closed(SOFT.colour), closed(text)]
  return one && other && `rgb(${[0, 1, 2].map((i) => (one[i]! * SOFT.part + other[i]! * (1 - SOFT.part)) * 255).join(' ')})`
}

function* contrasts(theme: ThemeInput, scheme: 'light' | 'dark'): Generator<LookProblem> {
  const all = coloursOf(theme, scheme)
  const canvas = closed(all['background'])
  if (!canvas) return
  const page = over(canvas, scheme === 'dark' ? [0, 0, 0] : [1, 1, 1])
  for (const [text, ground] of [['text', 'background'], ['text', 'surface'], ['accentText', 'accent']] as const) {
    const [ink, behind] = [closed(all[text]), closed(all[ground])]
    if (!ink || !behind) continue
    const seen = ground === 'background' ? page : over(behind, page)
    const contrast = contrastOf(over(ink, seen), seen)
    // What is built in has been tested.
    const own = [text, ground].filter((it) => [theme, theme[scheme]].some((of) => of?.[it] !== undefined))
    if (contrast >= LEAST_CONTRAST || own[0] === undefined) continue
    const path = `ui.theme.${theme[scheme]?.[own[0]] === undefined ? '' : `${scheme}.`}${own[0]}`
    yield {
      code: 'low-contrast', path,
      sentence: `${path}: in ${scheme}, ${show(text)} ${all[text]} on ${show(ground)} ${all[ground]} has a contrast of ${(Math.floor(contrast * 100) / 100).toFixed(2)}, expected ${LEAST_CONTRAST} at least (WCAG 2.2, 1.4.3). `
        + (text === 'accentText' ? 'Leave "accentText" out, and one that can be read is found, or change' : 'Change')
        + ` one of the two; "${scheme}" can have colours of its own. Else the page leaves the colours out.`,
    }
  }
}

/** Below this a size in px, or by one that the visitor's own setting decides, cannot be read by many; in CSS px. */
export const SMALLEST_FONT_PX = 9
const sizeOf = (text: string): number => {
  const [, number, unit = ''] = /^([\d.]+)(px|pt|em|rem|%)$/.exec(text) ?? []
  return Number(number) * ({ px: 1, pt: 4 / 3, em: 16, rem: 16, '%': .16 }[unit] ?? NaN)
}

/** @param theme of a document that has been checked otherwise */
export function checkTheme(theme: ThemeInput): LookProblem[] {
  const groups = [['ui.theme', theme], ['ui.theme.light', theme.light], ['ui.theme.dark', theme.dark]] as const
  const invalid = groups.flatMap(([path, values]) => Object.entries(values ?? {}).flatMap(([key, value]: [string, unknown]): LookProblem[] => {
    const form = forms[key]
    if (!form || typeof value !== 'string' || form.fits(value)) return []
    const near = [`#${value}`, `${value}px`, value.replace(/ /g, ''), ...value.split(';')].find((it) => it !== value && form.fits(it))
    return [{
      code: 'invalid', path: `${path}.${key}`,
      sentence: `${path}.${key}: received ${show(value)}, expected ${form.form}. ${near === undefined ? 'Change the value.' : `Did you mean ${show(near)}?`} The page leaves it out.`,
    }]
  }))
  const { fontSize, scheme } = theme
  const small: LookProblem[] = fontSize !== undefined && sizeOf(fontSize) < SMALLEST_FONT_PX ? [{
    code: 'small-text', path: 'ui.theme.fontSize',
    sentence: `ui.theme.fontSize: received ${show(fontSize)}, expected ${SMALLEST_FONT_PX}px at least. Nobody could read it, so the page leaves it out; change the value.`,
  }] : []
  const schemes = scheme === 'light' || scheme === 'dark' ? [scheme] : (['light', 'dark'] as const)
  return [...invalid, ...small, ...schemes.flatMap((it) => [...contrasts(theme, it)])]
}
