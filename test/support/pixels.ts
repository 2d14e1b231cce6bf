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

/** What the bytes before, above, and before that above let expect, by the filter of a line. */
const expected: readonly ((left: number, up: number, upLeft: number) => number)[] = [
  () => 0, (left) => left, (_, up) => up, (left, up) => (left + up) >> 1,
  (left, up, upLeft) => {
    const [a, b, c] = [Math.abs(up - upLeft), Math.abs(left - upLeft), Math.abs(left + up - 2 * upLeft)]
    return a <= b && a <= c ? left : b <= c ? up : upLeft
  },
]

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
    const filter = data[y * line]!
    const expect = expected[filter]!
    for (let i = filter ? 1 : line; i < line; i++) {
      const at = y * line + i
      const [left, up] = [i > bytes ? data[at - bytes]! : 0, y ? data[at - line]! : 0]
      data[at] = data[at]! + expect(left, up, i > bytes && y ? data[at - line - bytes]! : 0)
    }
  }
  return { width, height, at: (x, y) => { const from = y * line + 1 + x * bytes; return [data[from]!, data[from + 1]!, data[from + 2]!] } }
}

/** A part of the window; in CSS pixels, which are the screen’s as well. */
export const picture = async (page: Page, clip: { x: number; y: number; width: number; height: number }): Promise<Picture> =>
  decode(await page.screenshot({ clip, animations: 'disabled', caret: 'hide' }))

/** Playwright’s own would wait for two frames to see that nothing moves, and no surface does. */
export const intoView = (of: Locator): Promise<void> => of.evaluate((it) => { it.scrollIntoView({ block: 'nearest', behavior: 'instant' }) })

/** An element with so much of what is around it. */
export async function pictureOf(of: Locator, around = 0): Promise<Picture> {
  await intoView(of)
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

type Side = 'top' | 'bottom' | 'left' | 'right'

/**
 * How well the edges of elements stand out from what is around them: of each the least of its sides, of the best pixels across each. One
 * picture of the window shows them all: a small one takes as long.
 * @param of each finds one element at least, and all of them are in the window together
 * @param sides of which there is an edge
 */
export async function edgesOf(page: Page, of: readonly Locator[], sides: readonly Side[] = ['top', 'bottom', 'left', 'right']): Promise<number[]> {
  const around = 2
  const all = (await Promise.all(of.map(async (it) => { await it.first().waitFor(); return it.all() }))).flat()
  for (const it of all) await intoView(it)
  const boxes = await Promise.all(all.map((it) => it.boundingBox()))
  const shown = await picture(page, { x: 0, y: 0, ...page.viewportSize()! })
  const at = (x: number, y: number): Colour => {
    if (x < 0 || y < 0 || x >= shown.width || y >= shown.height) throw new RangeError(`${x}, ${y} is beyond the window`)
    return shown.at(x, y)
  }
  return boxes.map((box) => {
    const [left, top] = [Math.floor(box!.x) - around, Math.floor(box!.y) - around]
    const [right, bottom] = [Math.ceil(box!.x + box!.width) + around, Math.ceil(box!.y + box!.height) + around]
    /** From outside to the inside, in the middle and a third along. */
    const across = (side: Side, share: number): Colour[] => Array.from({ length: 2 * around + 2 }, (_, i) => {
      const [x, y] = [left + Math.round((right - left) * share), top + Math.round((bottom - top) * share)]
      switch (side) {
        case 'top': return at(x, top + i)
        case 'bottom': return at(x, bottom - 1 - i)
        case 'left': return at(left + i, y)
        case 'right': return at(right - 1 - i, y)
      }
    })
    return Math.min(...sides.flatMap((side) => [1 / 3, 1 / 2].map((share) => {
      const [outside, ...inwards] = across(side, share)
      return Math.max(...inwards.map((it) => contrast(it, outside!)))
    })))
  })
}
