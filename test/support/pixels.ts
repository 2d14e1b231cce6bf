/** What is really painted, for what computed styles do not tell: forced colours, for one. */
import { inflateSync } from 'node:zlib'
import type { Locator, Page } from 'playwright-core'

type Colour = readonly [red: number, green: number, blue: number]
export interface Picture { width: number; height: number; at(x: number, y: number): Colour }

const luminance = (colour: Colour): number => [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
  const one = colour[i]! / 255
  return sum + weight * (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4)
}, 0)

/** WCAG 2.2: from 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** What the byte before, above, and before that above let expect. */
function expected(filter: number, left: number, up: number, upLeft: number): number {
  if (filter < 4) return [0, left, up, (left + up) >> 1][filter]!
  const [a, b, c] = [Math.abs(up - upLeft), Math.abs(left - upLeft), Math.abs(left + up - 2 * upLeft)]
  return a <= b && a <= c ? left : b <= c ? up : upLeft
}

/** Of a PNG as Chromium writes it: 8 bits, without or with alpha, not interlaced. */
function decode(png: Buffer): Picture {
  const [width, height, bytes] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25] === 6 ? 4 : 3]
  const parts: Buffer[] = []
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  }
  const data = inflateSync(Buffer.concat(parts))
  const line = width * bytes + 1
  for (let y = 0; y < height; y++) {
    for (let i = 1; i < line; i++) {
      const at = y * line + i
      const [left, up] = [i > bytes ? data[at - bytes]! : 0, y ? data[at - line]! : 0]
      data[at] = data[at]! + expected(data[y * line]!, left, up, i > bytes && y ? data[at - line - bytes]! : 0)
    }
  }
  return { width, height, at: (x, y) => { const from = y * line + 1 + x * bytes; return [data[from]!, data[from + 1]!, data[from + 2]!] } }
}

/** A part of the window; in CSS pixels, which are the screen’s as well. */
export const picture = async (page: Page, clip: { x: number; y: number; width: number; height: number }): Promise<Picture> =>
  decode(await page.screenshot({ clip, animations: 'disabled', caret: 'hide' }))

/** An element with so much of what is around it. */
export async function pictureOf(of: Locator, around = 0): Promise<Picture> {
  await of.scrollIntoViewIfNeeded()
  const { x, y, width, height } = (await of.boundingBox())!
  const [left, top] = [Math.floor(x) - around, Math.floor(y) - around]
  return picture(of.page(), { x: left, y: top, width: Math.ceil(x + width) + around - left, height: Math.ceil(y + height) + around - top })
}

/** How many pixels differ between two pictures, by so much contrast at least. */
export function changed(one: Picture, other: Picture, least = 3): number {
  let count = 0
  for (let y = 0; y < one.height; y++) for (let x = 0; x < one.width; x++) if (contrast(one.at(x, y), other.at(x, y)) >= least) count++
  return count
}

/**
 * How well the edge of an element stands out from what is around it: the least of its sides, of the best pixels across each.
 * @param sides of which there is an edge
 */
export async function edgeOf(of: Locator, sides: readonly ('top' | 'bottom' | 'left' | 'right')[] = ['top', 'bottom', 'left', 'right']): Promise<number> {
  const around = 2
  const shown = await pictureOf(of, around)
  const { width, height } = shown
  /** From outside to the inside, in the middle and a third along. */
  const across = (side: string, share: number): Colour[] => Array.from({ length: 2 * around + 2 }, (_, i) => {
    const along = Math.round((side === 'top' || side === 'bottom' ? width : height) * share)
    return { top: shown.at(along, i), bottom: shown.at(along, height - 1 - i), left: shown.at(i, along), right: shown.at(width - 1 - i, along) }[side]!
  })
  return Math.min(...sides.flatMap((side) => [1 / 3, 1 / 2].map((share) => {
    const [outside, ...inwards] = across(side, share)
    return Math.max(...inwards.map((it) => contrast(it, outside!)))
  })))
}
