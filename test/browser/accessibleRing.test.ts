/** Whoever uses the keyboard sees where they are: what has the focus has a ring that stands out, in all colours that are built in and in a site's own. */
import { describe, expect, it } from 'vitest'
import { tabTo } from '../support/keys.js'
import { sightOfFocus } from '../support/sight.js'
import { article, everything, policyPage, seen, stationsByKey as stations } from '../support/surfaces.js'
import { useVisit } from '../support/visit.js'
import { walkOf } from '../support/walk.js'

const visit = useVisit()
const walk = walkOf(visit)

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
