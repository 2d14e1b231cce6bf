/** What there is to be seen of an element. */
import type { Locator, Page } from 'playwright-core'

export interface Sight {
  /** Share of it that nothing covers, from 0 to 1. */
  free: number
  /** Contrast of its focus ring with the ground that the ring is on; 0 where there is none. */
  ring: number
}

/** @param given nothing for what has the focus, once page and surfaces have made room for it */
const look = async (given: Element | null): Promise<Sight> => {
  // They do so in a frame that they asked for at the key, before this one was asked for.
  if (!given) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
  /** Down into shadow roots. */
  const deepest = (from: DocumentOrShadowRoot, step: (root: DocumentOrShadowRoot) => Element | null): Element | null => {
    let it = step(from)
    for (let next = it?.shadowRoot && step(it.shadowRoot); next && next !== it; next = it?.shadowRoot && step(it.shadowRoot)) it = next
    return it
  }
  /** The frame that an element is in. */
  const frameOf = (one: Element): Element | null => one.ownerDocument.defaultView!.frameElement
  const active = deepest(document, (root) => root.activeElement)
  const waiting = (active as HTMLIFrameElement | null)?.contentDocument
  const it = given ?? (waiting && deepest(waiting, (root) => root.activeElement)) ?? active!
  const frame = frameOf(it)
  const corner = frame?.getBoundingClientRect()
  const [dx, dy] = [corner ? corner.left + frame!.clientLeft : 0, corner ? corner.top + frame!.clientTop : 0]
  const hit = (x: number, y: number): Element | null => {
    const found = deepest(document, (root) => root.elementFromPoint(x + dx, y + dy))
    return frame && found === frame ? deepest(it.ownerDocument, (root) => root.elementFromPoint(x, y)) : found
  }
  const steps = [0.1, 0.3, 0.5, 0.7, 0.9]
  // Each line of it: the rectangle around a link of two lines is mostly not the link.
  const hits = [...it.getClientRects()].flatMap(({ left, top, width, height }) => steps.flatMap((x) => steps.map((y) => hit(left + x * width, top + y * height))))
  const free = hits.filter((one) => one && (it.contains(one) || one === it)).length / (hits.length || 1)

  const channels = (colour: string): number[] => {
    const [r = 0, g = 0, b = 0, alpha = 1] = (colour.match(/[\d.]+(e-\d+)?/g) ?? []).map(Number)
    return [...[r, g, b].map((one) => (colour.startsWith('rgb') ? one / 255 : one)), alpha]
  }
  const luminance = (colour: string): number => [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
    const one = channels(colour)[i]!
    return sum + weight * (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4)
  }, 0)
  const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(it)
  const parentOf = (one: Element): Element | null => one.assignedSlot ?? one.parentElement ?? (one.getRootNode() as ShadowRoot).host ?? null
  // A ring that is drawn inside is on the element's own ground.
  let ground = parseFloat(outlineOffset) < 0 ? it : parentOf(it)
  while (ground && channels(getComputedStyle(ground).backgroundColor)[3] === 0) ground = parentOf(ground)
  const [light, dark] = [outlineColor, ground ? getComputedStyle(ground).backgroundColor : 'rgb(255, 255, 255)']
    .map(luminance).sort((a, b) => b - a) as [number, number]
  return { free, ring: outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? 0 : (light + 0.05) / (dark + 0.05) }
}

/** Of whatever has the focus, once page and surfaces have made room for it. */
export const sightOfFocus = (page: Page): Promise<Sight> => page.evaluate(look, null)

/** Scrolls to each of them. @returns of which less than this share can be seen, and how much of it */
export async function hiddenOf(least: number, of: Locator): Promise<string[]> {
  const looking = await of.page().evaluateHandle<{ look: typeof look }>(`({ look: ${String(look)} })`)
  return of.evaluateAll(async (all, [looking, least]) => {
    const found: string[] = []
    for (const it of all) {
      // As the browser does, and Playwright: to the middle, unless all of it is in sight.
      (it as unknown as { scrollIntoViewIfNeeded(): void }).scrollIntoViewIfNeeded()
      const { free } = await looking.look(it)
      if (free < least) found.push(`${it.textContent.trim()}: ${free}`)
    }
    return all.length ? found : ['nothing is there']
  }, [looking, least] as const)
}
