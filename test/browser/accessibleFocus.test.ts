/** Whoever uses the keyboard sees where they are: what has the focus is never hidden. That its ring is seen: accessibleRing.test.ts */
import { describe, expect, it } from 'vitest'
import type { ConfigInput } from '../../src/config/types.js'
import { focused, tabTo } from '../support/keys.js'
import { article, everything, seen, stations } from '../support/surfaces.js'
import { useVisit } from '../support/visit.js'
import { walkOf } from '../support/walk.js'

const visit = useVisit()
const walk = walkOf(visit)
type Ui = NonNullable<ConfigInput['ui']>

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
    const asked = await walk('Tab', 'Shift+Tab')
    await visit.page.evaluate('assent.rejectAll()')
    await seen(visit.page, 'assent-trigger button', 'assent-notice button')
    expect({ asked, afterwards: await walk('Tab', 'Shift+Tab') }).toEqual({ asked: [], afterwards: [] })
  })

  it.each([[1280, 600], [390, 560], [320, 256]])('by heading and buttons of the panel, %i × %i', async (width, height) => {
    await visit.page.setViewportSize({ width, height })
    visit.serve(everything(), article())
    await visit.open()
    await stations.asked(visit.page)
    await stations.panel(visit.page)
    await stations.services(visit.page)
    expect(await walk('Tab', 'Shift+Tab')).toEqual([])
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
