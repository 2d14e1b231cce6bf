/** Whether what is shown can be read, and refusing is as prominent as allowing: a theme, or the page's own style sheets, may break it. */
import { real } from '../../src/page/domClobbering.js'

/** WCAG 2.2, 1.4.3: of text with its ground. */
const LEAST_CONTRAST = 4.5
/** Smaller text, in CSS px, is text for nobody. */
const SMALLEST_FONT_PX = 9

/** What is wrong with a surface: a code of `warnings.ts` and its details. */
export type Fault = readonly [code: string, ...details: unknown[]]

/** sRGB from 0 to 1, and opacity. */
type Channels = readonly [number, number, number, number]

const numbered = (colour: string): Channels | undefined => {
  const numbers = (colour.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number)
  const [scale, from] = /^rgb/.test(colour) ? [255, 0] : colour.startsWith('color(srgb ') ? [1, 0] : [0, 0]
  if (!scale) return undefined
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers.slice(from)
  return [...[red, green, blue].map((it) => Math.min(1, Math.max(0, it / scale))), alpha] as unknown as Channels
}

/** Reads computed colours; those of another notation, such as `oklch()`, the browser itself brings into sRGB. */
function createReader(root: ShadowRoot) {
  const known = new Map<string, Channels | undefined>()
  let probe: HTMLElement | undefined
  function asked(colour: string): Channels | undefined {
    if (!probe) {
      probe = real(document).createElement('i')
      root.append(probe)
    }
    probe.style.setProperty('color', `color-mix(in srgb, ${colour}, ${colour})`, 'important')
    return numbered(getComputedStyle(probe).color)
  }
  return {
    read(colour: string): Channels | undefined {
      if (!known.has(colour)) known.set(colour, numbered(colour) ?? asked(colour))
      return known.get(colour)
    },
    end: () => probe?.remove(),
  }
}

/** WCAG 2.2, relative luminance. */
const luminance = (rgb: Channels): number => [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
  const it = rgb[i]!
  return sum + weight * (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4)
}, 0)

/** What is seen of a colour on a ground. */
const over = (it: Channels, ground: Channels): Channels => [0, 1, 2].map((i) => it[i]! * it[3] + ground[i]! * (1 - it[3])).concat(1) as unknown as Channels

type Read = (colour: string) => Channels | undefined

/** The ground an element is drawn on: its own over that of what it is in, through slots and shadow roots, as far as that can be told. */
function groundOf(element: Element | null, read: Read): Channels | undefined {
  const layers: Channels[] = []
  for (let it = element; it; it = it.assignedSlot ?? it.parentElement ?? ((it.getRootNode() as ShadowRoot).host) ?? null) {
    const colour = read(getComputedStyle(it).backgroundColor)
    if (!colour) return undefined
    if (colour[3]) layers.push(colour)
    if (colour[3] >= 1) break
  }
  // Of the page behind a veil nothing is known: it counts as if nothing shone through.
  return layers.reduceRight<Channels | undefined>((ground, it) => over(it, ground ?? it), undefined)
}

/** The contrast of an element's text, from 1 to 21; nothing where it cannot be told. */
function contrastOf(element: Element, read: Read): number | undefined {
  const [ink, ground] = [read(getComputedStyle(element).color), groundOf(element, read)]
  if (!ink || !ground) return undefined
  const [light, dark] = [over(ink, ground), ground].map(luminance).sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const lookOf = (button: Element, read: Read): string => {
  const { color, fontSize, fontWeight, borderWidth, opacity } = getComputedStyle(button)
  return [color, groundOf(button, read)?.map((it) => it.toFixed(2)).join(' '), fontSize, fontWeight, borderWidth, opacity].join()
}

/** In px: columns differ in what is left of a pixel, and words in their length. */
const LEEWAY = { width: 8, height: 4 }

function areAlike(one: Element, other: Element, read: Read): boolean {
  const [a, b] = [one, other].map((it) => it.getBoundingClientRect()) as [DOMRect, DOMRect]
  return lookOf(one, read) === lookOf(other, read) && (['width', 'height'] as const).every((it) => Math.abs(a[it] - b[it]) < LEEWAY[it])
}

/** The attribute that keeps the names of the parts of a button that is none any more. */
export const LOST_PART = 'data-part'

/** The button that refuses and the one that accepts, where a surface has them. */
export const answerButtons = (host: HTMLElement): (Element | null)[] =>
  ['reject', 'accept'].map((it) => host.querySelector(`[value=${it}]`) ?? host.shadowRoot!.querySelector(`[part~=${it}], [${LOST_PART}~=${it}]`))

/**
 * @param host a surface that is shown
 * @returns each text that cannot be read, and unequal choices last
 */
export function legibilityFaults(host: HTMLElement): Fault[] {
  const shadow = host.shadowRoot!
  const { read, end } = createReader(shadow)
  const found = [host, shadow].flatMap((it) => [...it.querySelectorAll<HTMLElement>('h2, p, a, button, label')]).filter((it) => it.getClientRects().length)
  const faults = found.flatMap((it): Fault[] => {
    const size = parseFloat(getComputedStyle(it).fontSize)
    const contrast = contrastOf(it, read)
    return [
      ...(size < SMALLEST_FONT_PX ? [['small-text', host.localName, it.textContent, size] as const] : []),
      ...(contrast !== undefined && contrast < LEAST_CONTRAST ? [['low-contrast', host.localName, it.textContent, contrast.toFixed(2)] as const] : []),
    ]
  })
  const [reject, accept] = answerButtons(host)
  if (reject && accept && !areAlike(reject, accept, read)) faults.push(['unequal-choices', host.localName])
  end()
  return faults
}
