/** Whether what is shown can be read, and refusing is as prominent as allowing: a theme, or the page's own style sheets, may break it. */

/** WCAG 2.2, 1.4.3: of text with its ground. */
const LEAST = 4.5

/** @returns sRGB from 0 to 1, and opacity; nothing for a notation that is not known here */
function channels(colour: string): number[] | undefined {
  const numbers = (colour.match(/[\d.]+/g) ?? []).map(Number)
  if (/^rgb/.test(colour)) return [...numbers.slice(0, 3).map((it) => it / 255), numbers[3] ?? 1]
  return colour.startsWith('color(srgb ') ? [...numbers.slice(0, 3), numbers[3] ?? 1] : undefined
}

/** WCAG 2.2, relative luminance. */
const luminance = (rgb: readonly number[]): number => [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
  const it = rgb[i]!
  return sum + weight * (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4)
}, 0)

/** The ground an element is drawn on: its own, else that of what it is in, through slots and shadow roots. */
function groundOf(element: Element | null): string | undefined {
  for (let it = element; it;) {
    const { backgroundColor } = getComputedStyle(it)
    if (channels(backgroundColor)?.[3] !== 0) return backgroundColor
    it = it.assignedSlot ?? it.parentElement ?? ((it.getRootNode() as ShadowRoot).host) ?? null
  }
  return undefined
}

/** The contrast of an element's text, from 1 to 21; nothing where it cannot be told. */
function contrastOf(element: Element): number | undefined {
  const [ink, ground] = [channels(getComputedStyle(element).color), channels(groundOf(element) ?? '')]
  if (!ink || !ground) return undefined
  const [light, dark] = [luminance(ink), luminance(ground)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const lookOf = (button: Element): string => {
  const { color, fontSize, fontWeight, borderWidth, opacity } = getComputedStyle(button)
  return [color, groundOf(button), fontSize, fontWeight, borderWidth, opacity].join()
}

/** In px: columns differ in what is left of a pixel, and words in their length. */
const LEEWAY = { width: 8, height: 4 }

function areAlike(one: Element, other: Element): boolean {
  const [a, b] = [one, other].map((it) => it.getBoundingClientRect()) as [DOMRect, DOMRect]
  return lookOf(one) === lookOf(other) && (['width', 'height'] as const).every((it) => Math.abs(a[it] - b[it]) < LEEWAY[it])
}

/**
 * @param host banner or panel
 * @param report hears a code and its details
 */
export function checkLooks(host: HTMLElement, report: (code: string, ...details: unknown[]) => void): void {
  const shadow = host.shadowRoot!
  const found = [host, shadow].flatMap((it) => [...it.querySelectorAll('h2, p, a, button, label')])
  for (const it of found.filter((element) => element.getClientRects()[0])) {
    const contrast = contrastOf(it)
    if (contrast !== undefined && contrast < LEAST) {
      report('low-contrast', host.localName, it.textContent, contrast.toFixed(2))
      break
    }
  }
  const [reject, accept] = ['reject', 'accept'].map((it) => host.querySelector(`[value=${it}]`) ?? shadow.querySelector(`[part~=${it}]`))
  if (reject && accept && !areAlike(reject, accept)) report('unequal-choices', host.localName)
}
