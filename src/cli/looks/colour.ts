/** Reads a colour of CSS Color Level 4 and tells its channels, as far as a page is not needed for that. */
import { colourNames, systemColours } from './colourNames.js'
import { fromHsl, fromHwb, fromLab, fromLch, fromOklab, fromOklch, fromSpace, SPACES, type Channels } from './colourSpaces.js'
import { isNumberOf, type Kind } from './numbers.js'
import { isOpen, solid, split, tokensOf, type Token } from './tokens.js'

/** sRGB from 0 to 1 and opacity; `open` where only the page knows, as with `var(--brand)`. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number] | 'open'

interface Notation {
  /** Kinds of each channel, with the number that 100% stands for. */
  channels: readonly (readonly [kinds: readonly Kind[], whole: number])[]
  /** With commas in the old way: only numbers, or only percentages. */
  old?: boolean
  convert(of: Channels): Channels
}

const both = (whole: number): Notation['channels'][number] => [['number', 'percent'], whole]
const HUE: Notation['channels'][number] = [['number', 'angle'], 1]
const rgb: Notation = { channels: [both(255), both(255), both(255)], old: true, convert: (it) => it.map((one) => one / 255) as unknown as Channels }
const hsl: Notation = { channels: [HUE, both(100), both(100)], old: true, convert: fromHsl }
const NOTATIONS: Readonly<Record<string, Notation>> = {
  rgb, rgba: rgb, hsl, hsla: hsl,
  hwb: { channels: [HUE, both(100), both(100)], convert: fromHwb },
  lab: { channels: [both(100), both(125), both(125)], convert: fromLab },
  lch: { channels: [both(100), both(150), HUE], convert: fromLch },
  oklab: { channels: [both(1), both(.4), both(.4)], convert: fromOklab },
  oklch: { channels: [both(1), both(.4), HUE], convert: fromOklch },
}

const ANGLES: Readonly<Record<string, number>> = { '': 1, deg: 1, grad: .9, rad: 180 / Math.PI, turn: 360 }
const isWord = (it: Token | undefined, word: RegExp): it is Token & { type: 'ident' } => it?.type === 'ident' && word.test(it.text)

/** @returns what it counts; `open` for a function; nothing where it is no such value */
function amount(it: Token | undefined, kinds: readonly Kind[], whole: number): number | 'open' | undefined {
  if (isWord(it, /^none$/i)) return 0
  if (!isNumberOf(kinds, it)) return undefined
  if (it?.type !== 'number') return 'open'
  return it.unit === '%' ? it.value / 100 * whole : it.value * (ANGLES[it.unit] ?? 1)
}

const clamp = (it: number): number => Math.min(1, Math.max(0, it))

function coloured(amounts: readonly (number | 'open' | undefined)[], convert: Notation['convert']): Colour | undefined {
  if (amounts.some((it) => it === undefined)) return undefined
  if (amounts.includes('open')) return 'open'
  const [one, two, three, alpha] = amounts as [number, number, number, number]
  const [red, green, blue] = convert([one, two, three]).map(clamp) as [number, number, number]
  // Of a space that is not known here.
  if (Number.isNaN(red)) return 'open'
  return [red, green, blue, clamp(alpha)]
}

/** `/ 50%` at the end, and what stands before it. */
function withAlpha(within: readonly Token[]): [channels: Token[], alpha: number | 'open' | undefined] {
  const groups = split(within, '/')
  const [channels = [], alpha] = groups
  if (groups.length === 1) return [solid(channels), 1]
  const given = solid(alpha ?? [])
  return [solid(channels), groups.length === 2 && given.length === 1 ? amount(given[0], ['number', 'percent'], 1) : undefined]
}

function notated({ channels, old, convert }: Notation, within: readonly Token[]): Colour | undefined {
  const commas = split(within, ',')
  if (commas.length > 1) {
    if (!old || commas.length > 4 || commas.some((it) => it.length !== 1 || isWord(it[0], /^none$/i))) return undefined
    const given = commas.map((it) => it[0]!)
    const like = (kind: Kind, from: number): boolean => given.slice(from, 3).every((it) => isNumberOf([kind], it))
    // Hue is by itself.
    const hued = channels[0] === HUE
    if (!like('percent', hued ? 1 : 0) && (hued || !like('number', 0))) return undefined
    return coloured([...channels.map(([kinds, whole], i) => amount(given[i], kinds, whole)), commas[3] ? amount(given[3], ['number', 'percent'], 1) : 1], convert)
  }
  const [given, alpha] = withAlpha(within)
  if (given.length !== 3) return undefined
  return coloured([...channels.map(([kinds, whole], i) => amount(given[i], kinds, whole)), alpha], convert)
}

/** `color(display-p3 1 0 0 / .5)` */
function inSpace(within: readonly Token[]): Colour | undefined {
  const [[space, ...given], alpha] = withAlpha(within)
  const name = space?.type === 'ident' ? space.text.toLowerCase() : ''
  if (!SPACES.includes(name) || given.length !== 3) return undefined
  return coloured([...given.map((it) => amount(it, ['number', 'percent'], 1)), alpha], (it) => fromSpace(name, it))
}

/** `color-mix(in srgb, red 20%, blue)` */
function isMix(within: readonly Token[]): boolean {
  const [how = [], ...colours] = split(within, ',')
  const [into, space, ...hue] = solid(how)
  const isSpace = isWord(into, /^in$/i) && isWord(space, /^(srgb(-linear)?|display-p3|a98-rgb|prophoto-rgb|rec2020|(ok)?lab|xyz(-d50|-d65)?|hsl|hwb|(ok)?lch)$/i)
  const isHued = !hue.length || (hue.length === 2 && isWord(space, /^(hsl|hwb|(ok)?lch)$/i) && isWord(hue[0], /^(shorter|longer|increasing|decreasing)$/i) && isWord(hue[1], /^hue$/i))
  return isSpace && isHued && colours.length === 2 && colours.every((it) => {
    const groups = solid(it)
    const rest = groups.filter((one) => !(isNumberOf(['percent'], one) && (one.type !== 'number' || (one.value >= 0 && one.value <= 100))))
    return rest.length === 1 && groups.length <= 2 && colourOf(rest) !== undefined
  })
}

/** `rgb(from var(--brand) r g b / 50%)`: its channels are words and sums of them, of which only the page can tell. */
const isRelative = ([from, origin, ...rest]: readonly Token[]): boolean => isWord(from, /^from$/i) && origin !== undefined && colourOf([origin]) !== undefined && rest.length >= 3

function called({ name, within }: Token & { type: 'call' }): Colour | undefined {
  if (name !== '' && isRelative(solid(within)) && (NOTATIONS[name] || name === 'color')) return 'open'
  if (name === 'color-mix') return isMix(within) ? 'open' : undefined
  if (name === 'light-dark') return split(within, ',').map((it) => colourOf(solid(it))).every((it, _, all) => it !== undefined && all.length === 2) ? 'open' : undefined
  if (name === 'color') return inSpace(within)
  const notation = NOTATIONS[name]
  return notation && notated(notation, within)
}

function colourOf(tokens: readonly Token[]): Colour | undefined {
  const [it, ...more] = tokens
  if (!it || more.length) return undefined
  if (isOpen(tokens)) return 'open'
  if (it.type === 'call') return called(it)
  if (it.type === 'hash') return /^([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.test(it.text) ? fromHex(it.text) : undefined
  if (it.type !== 'ident') return undefined
  const name = it.text.toLowerCase()
  const hex = colourNames.get(name)
  return hex ? fromHex(hex) : name === 'transparent' ? [0, 0, 0, 0] : name === 'currentcolor' || systemColours.includes(name) ? 'open' : undefined
}

function fromHex(text: string): Colour {
  const digits = text.length < 6 ? [...text].map((it) => it + it) : text.match(/../g)!
  const [red, green, blue, alpha = 1] = digits.map((it) => parseInt(it, 16) / 255) as [number, number, number, number?]
  return [red, green, blue, alpha]
}

/** @returns nothing where the text is no colour */
export function readColour(text: string): Colour | undefined {
  const tokens = tokensOf(text)
  return tokens && colourOf(solid(tokens))
}
