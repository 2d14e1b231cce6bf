/** All languages on the narrowest screen: whatever the face, each word is whole, nothing is cut off, nothing scrolls sideways. */
import { describe, expect, it } from 'vitest'
import { locales } from '../../src/i18n/locales.js'
import { unreadableIn } from '../support/readable.js'
import { article, closePanel, everything, resize, stations, stationsByKey } from '../support/surfaces.js'
import { useVisit } from '../support/visit.js'

type Size = readonly [width: number, height: number]
const sizes: Size[] = [[320, 640], [375, 700], [1280, 720]]

// At either end of the sizes there is a page that begins there; the others come to be as wide when they are open.
describe.each([['as it is', 16, sizes], ['twice as large', 32, [...sizes].reverse()]] as [string, number, Size[]][])('text %s', (_name, textSize, sizes) => {
  const visit = useVisit({ textSize })

  /** @returns what is wrong, by size and language */
  async function inAll(size: Size, shown: Record<string, string>): Promise<[string, string[]][]> {
    const found = await unreadableIn(visit.page, locales, shown)
    return Object.entries(found).map(([locale, what]) => [`${size[0]} px wide, ${locale}`, what])
  }

  it('is whole in every language, 320, 375 and 1280 px wide', async () => {
    const { page } = visit
    const wrong: [string, string[]][] = []
    visit.serve(everything(), article())
    await resize(page, ...sizes[0]!)
    await visit.open()
    await stations.asked(page)
    for (const size of sizes) {
      await resize(page, ...size)
      // It is opened at each size, since it leaves room for where it was opened.
      await (size === sizes[0] ? stations : stationsByKey).panel(page)
      await stationsByKey.services(page)
      // Behind the panel the question stays as it was.
      wrong.push(...await inAll(size, { banner: '[value=reject]', panel: '[part=record] select', embed: 'button' }))
      if (size !== sizes.at(-1)) await closePanel(page)
    }
    await stations.chosen(page)
    for (const size of sizes) {
      await resize(page, ...size)
      wrong.push(...await inAll(size, { notice: 'section', trigger: 'button' }))
    }
    expect(wrong).toEqual([])
  }, 120_000)
})
