/** All languages on the narrowest screen: whatever the face, each word is whole, nothing is cut off, nothing scrolls sideways. */
import { describe, expect, it } from 'vitest'
import { locales } from '../../src/i18n/locales.js'
import { unreadable } from '../support/readable.js'
import { article, everything, seen, stations } from '../support/surfaces.js'
import { useVisit } from '../support/visit.js'

describe.each([['as it is', 16], ['twice as large', 32]])('text %s', (_name, textSize) => {
  const visit = useVisit({ textSize })

  /** Sizes of the answers, where there is more than one. */
  const unequal = async (): Promise<string[]> => {
    const sizes = await visit.page.evaluate(() => [
      [...document.querySelectorAll('assent-banner > button')], [...document.querySelector('assent-panel')?.shadowRoot?.querySelectorAll('.actions button') ?? []],
    ].map((all) => all.slice(0, 2).map((it) => {
      const { width, height } = it.getBoundingClientRect()
      return `${Math.round(width)} × ${Math.round(height)}`
    })))
    return sizes.filter(([reject, accept]) => reject !== accept).map((it) => `refusing and allowing differ: ${it.join(' and ')}`)
  }

  /** Shows what is open in one language after the other. */
  async function inAll(surfaces: string[], ...selectors: string[]): Promise<Record<string, string[]>> {
    const { page } = visit
    const wrong: Record<string, string[]> = {}
    for (const locale of locales) {
      await page.evaluate((it) => (window as unknown as { assent: { setLocale(locale: string): void } }).assent.setLocale(it), locale)
      await seen(page, ...selectors.map((it) => it.replace('*', `[lang=${locale}]`)))
      const found = [...await unreadable(page, ...surfaces), ...await unequal()]
      if (found.length) wrong[locale] = found
    }
    return wrong
  }

  it.each([[320, 640], [375, 700], [1280, 720]])('%i px wide', async (width, height) => {
    const { page } = visit
    await page.setViewportSize({ width, height })
    visit.serve(everything(), article())
    await visit.open()
    await stations.asked(page)
    await stations.panel(page)
    await stations.services(page)
    // Behind the panel the question stays as it was.
    expect(await inAll(['banner', 'panel', 'embed'], 'assent-banner* [value=reject]', 'assent-panel* [part=record] select', 'assent-embed* button')).toEqual({})
    await stations.chosen(page)
    expect(await inAll(['notice', 'trigger'], 'assent-notice* section', 'assent-trigger* button')).toEqual({})
  }, 120_000)
})
