/** Whoever uses the keyboard sees where they are: what has the focus is never hidden, and has a ring that stands out. */
import { describe, expect, it } from 'vitest'
import type { ConfigInput } from '../../src/config/types.js'
import { focused, tabTo } from '../support/keys.js'
import { sightOfFocus } from '../support/sight.js'
import { article, everything, policyPage, seen, stations } from '../support/surfaces.js'
import { useVisit } from '../support/visit.js'

const visit = useVisit()
type Ui = NonNullable<ConfigInput['ui']>

/** Goes once round the whole page, or dialog, and says of what nothing, or no ring, can be seen. */
async function walk(key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<string[]> {
  const { page } = visit
  const wrong: string[] = []
  // The body stands for the browser's own bars, where a round begins and ends.
  await tabTo(page, 'body', key)
  const way = await tabTo(page, 'body', key, async (now) => {
    const { free, ring } = await sightOfFocus(page)
    if (free === 0) wrong.push(`hidden: ${now}`)
    if (now.startsWith('assent-') && ring < 3) wrong.push(`ring of ${now}: ${ring.toFixed(2)}`)
  })
  // As many as there are in the smallest dialog.
  expect(way.length).toBeGreaterThan(8)
  return wrong
}

const links = Array.from({ length: 12 }, (_, i) => `<p><a href="/${i}">Link ${i}</a></p>`).join('')
/** The last link is small, and where the trigger is. */
const page = { body: `${links}<p style="margin: 0 12px 12px"><a href="/top" style="display: inline-block; width: 24px">↑</a></p>` }

describe('nothing that has the focus is hidden', () => {
  it.each<[string, Ui, number, number]>([
    ['a box', {}, 1280, 600], ['a box at 400 %', {}, 320, 256], ['a box at the top, on a phone', { position: 'top-end' }, 390, 560],
    ['a bar', { layout: 'bar' }, 1280, 600], ['a bar at the top', { layout: 'bar', position: 'top' }, 1280, 600], ['a bar at 400 %', { layout: 'bar' }, 320, 256],
  ])('by %s; afterwards by trigger and notice', async (_name, ui, width, height) => {
    await visit.page.setViewportSize({ width, height })
    visit.serve(everything(ui), article(page))
    await visit.open()
    await stations.asked(visit.page)
    expect([await walk(), await walk('Shift+Tab')]).toEqual([[], []])
    await visit.page.evaluate('assent.rejectAll()')
    await seen(visit.page, 'assent-trigger button', 'assent-notice button')
    expect([await walk(), await walk('Shift+Tab')]).toEqual([[], []])
  })

  it.each([[1280, 600], [390, 560], [320, 256]])('by heading and buttons of the panel, %i × %i', async (width, height) => {
    await visit.page.setViewportSize({ width, height })
    visit.serve(everything(), article())
    await visit.open()
    await stations.asked(visit.page)
    await stations.panel(visit.page)
    await stations.services(visit.page)
    expect([await walk(), await walk('Shift+Tab')]).toEqual([[], []])
  })

  it('and what a skip link leads to is seen from its beginning', async () => {
    visit.serve(everything(), article({ before: '<base href="/">', body: '<p><a href="#content">Skip</a></p><div id="content" tabindex="-1" style="height: 3000px">Content</div>' }))
    await visit.open()
    await stations.asked(visit.page)
    await tabTo(visit.page, 'Skip')
    await visit.page.keyboard.press('Enter')
    expect(await focused(visit.page)).toBe('Content')
    const top = await visit.page.locator('#content').evaluate((it) => it.getBoundingClientRect().top)
    expect(Math.abs(top)).toBeLessThan(1)
  })
})

describe.each(['light', 'dark'] as const)('the ring is seen in %s colours', (colorScheme) => {
  it.each([
    ['plain', { preset: 'plain' }], ['soft', { preset: 'soft' }], ['sharp', { preset: 'sharp' }],
    // As on a page that is always dark, whatever the visitor prefers.
    ['the site’s own', { background: '#000', surface: '#111', text: '#fff', accent: '#fd0', accentText: '#000' }],
  ] as const)('with the theme: %s', async (_name, theme) => {
    await visit.page.emulateMedia({ colorScheme })
    visit.serve(everything({ theme }), article())
    await visit.open()
    await stations.asked(visit.page)
    expect(await walk()).toEqual([])
    await stations.panel(visit.page)
    expect(await walk()).toEqual([])
    await stations.chosen(visit.page)
    expect(await walk()).toEqual([])
  })

  it('on the policy page', async () => {
    await visit.page.emulateMedia({ colorScheme })
    visit.serve(everything(), policyPage())
    await visit.open()
    await seen(visit.page, 'assent-choices button', 'assent-declaration button', 'assent-banner button')
    const rings: number[] = []
    for (const it of ['assent-choices: Your Privacy Choices', 'assent-choices: Do Not Sell or Share My Personal Information']) {
      await tabTo(visit.page, it)
      rings.push((await sightOfFocus(visit.page)).ring)
    }
    expect(Math.min(...rings)).toBeGreaterThan(4.5)
  })
})
