/** What axe-core finds on any surface, in any layout, direction and theme: nothing (WCAG 2.2 A and AA, and axe's own best practices). */
import { describe, expect, it } from 'vitest'
import { examine, violations } from '../support/axe.js'
import { article, everything, policyPage, seen, stationsByKey as stations } from '../support/surfaces.js'
import { asked, useVisit } from '../support/visit.js'

const visit = useVisit()
const presets = ['plain', 'soft', 'sharp'] as const
const languages = [['en', 'ltr'], ['ar', 'rtl']] as const
/** What can be seen at each station. */
const surfaces: Record<keyof typeof stations, string[]> = {
  asked: ['assent-banner', 'assent-embed'], panel: ['assent-panel'], services: ['assent-panel'],
  chosen: ['assent-embed', 'assent-notice'], record: ['assent-panel'],
}

/** What another scheme can change: nothing but colours. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']

/** Nothing is found in light and in dark; and axe has looked, and was sure. */
async function isClean(there: readonly string[], where = ''): Promise<void> {
  const { page } = visit
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const found = await examine(page, colorScheme === 'dark' ? OF_COLOURS : [])
    expect(found.violations, `${colorScheme} ${where}`).toEqual([])
    expect(found.unsure.filter((it) => there.some((one) => it.startsWith(one))), `${colorScheme} ${where}`).toEqual([])
    // axe takes some Arabic words for the ligatures of an icon font, and leaves them out.
    if (await page.locator('html').getAttribute('lang') === 'en') expect(Object.keys(found.measured)).toEqual(expect.arrayContaining([...there]))
  }
}

/** axe cannot tell the ground of what is scrolled away: there is room for everything. */
const unfold = () => visit.page.locator('assent-panel dialog').evaluate((it) => { it.style.maxBlockSize = 'none' })
const sendGpc = () => visit.context.addInitScript(() => { Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true }) })

describe.each(languages)('in %s, %s', (lang, dir) => {
  it.each(presets)('banner, panel, placeholder, trigger and notice have nothing to find (%s)', async (preset) => {
    const { page } = visit
    await page.setViewportSize({ width: 1280, height: 3_000 })
    visit.serve(everything({ theme: { preset } }), article({ lang, dir }))
    await visit.open()
    for (const name of Object.keys(stations) as (keyof typeof stations)[]) {
      await stations[name](page)
      if (surfaces[name].includes('assent-panel')) await unfold()
      await isClean(surfaces[name])
    }
  })

  it('declaration and privacy choices have nothing to find, before and after the choice', async () => {
    const { page } = visit
    visit.serve(everything(), policyPage({ lang, dir }))
    await visit.open()
    await seen(page, 'assent-declaration table', 'assent-choices button', 'assent-banner [value=accept]')
    await isClean(['assent-declaration', 'assent-choices'])
    await page.locator('assent-banner [value=accept]').click()
    await page.locator('assent-choices button').first().click()
    await page.locator('assent-choices [role=status]:not(:empty)').first().waitFor()
    await isClean(['assent-declaration', 'assent-choices'])
  })

  it('what says that a signal is honored has nothing to find', async () => {
    const { page } = visit
    await sendGpc()
    await page.setViewportSize({ width: 1280, height: 3_000 })
    visit.serve({ ...everything(), policy: { version: '1', url: '/privacy' }, regions: { '*': { model: 'opt-out' } } }, policyPage({ lang, dir }))
    await visit.open()
    await seen(page, 'assent-choices [role=switch]', 'assent-banner [slot=status]')
    await isClean(['assent-banner'])
    await stations.panel(page)
    await unfold()
    await isClean(['assent-panel'])
  })
})

it.each(['bar', 'modal', 'inline'] as const)('the banner has nothing to find as %s, in either direction', async (layout) => {
  const { page } = visit
  for (const [i, preset] of presets.entries()) {
    // Each language is the one that the page comes up in; the other it comes to have. What waits in frames is not of the layout.
    const [first, second] = (i % 2) === (layout === 'modal' ? 1 : 0) ? languages : [languages[1], languages[0]]
    visit.serve(everything({ layout, theme: { preset } }), { ...article({ lang: first[0], dir: first[1] }), body: '<div id="here"></div>' })
    await visit.open()
    await seen(page, `assent-banner[lang=${first[0]}] [value=reject]`)
    await isClean(['assent-banner'], `${preset}, ${first[0]}`)
    await page.evaluate(([lang, dir]) => {
      Object.assign(document.documentElement, { lang, dir })
      ;(window as unknown as { assent: { setLocale(locale: string): void } }).assent.setLocale(lang)
    }, second)
    await seen(page, `assent-banner[lang=${second[0]}] [value=reject]`)
    await isClean(['assent-banner'], `${preset}, ${second[0]}`)
  }
})

it.each([...languages, ['ko', 'ltr']] as const)('nothing is found 320 px wide either, in %s, %s', async (lang, dir) => {
  const { page } = visit
  await page.setViewportSize({ width: 320, height: 3_000 })
  visit.serve(everything(), article({ lang, dir }))
  await visit.open()
  for (const go of Object.values(stations)) {
    await go(page)
    expect(await violations(page)).toEqual([])
  }
})

it('finds what is wrong, were there something', async () => {
  const { page } = visit
  visit.serve()
  await visit.open()
  await asked(page)
  await page.evaluate(() => {
    const pale = new CSSStyleSheet()
    pale.replaceSync('::slotted(button) { color: #fff !important; background: #eee !important }')
    document.querySelector('assent-banner')!.shadowRoot!.adoptedStyleSheets.push(pale)
  })
  expect((await violations(page)).join()).toContain('assent-banner color-contrast')
  await page.emulateMedia({ colorScheme: 'dark' })
  expect((await examine(page, OF_COLOURS)).violations.join()).toContain('assent-banner color-contrast')
})
