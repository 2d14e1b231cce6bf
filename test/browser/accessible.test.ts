/** What axe-core finds in banner, panel and trigger: nothing (WCAG 2.2 A and AA, and axe's own best practices). */
import { expect, it } from 'vitest'
import en from '../../src/i18n/en.js'
import { violations } from '../support/axe.js'
import { asked, button, choose, panel, trigger, useVisit } from '../support/visit.js'

const visit = useVisit()

it.each([
  ['in light colours', { colorScheme: 'light' }, 1280, 'en'],
  ['in dark colours', { colorScheme: 'dark' }, 1280, 'en'],
  ['in Korean, on a phone', { colorScheme: 'light' }, 320, 'ko'],
] as const)('there is nothing to find %s', async (_name, media, width, lang) => {
  const { page, context } = visit
  await context.addInitScript(() => { Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true }) })
  await page.emulateMedia(media)
  await page.setViewportSize({ width, height: 720 })
  visit.serve({
    controller: { name: 'Example Ltd', contact: 'privacy@example.com' },
    services: [
      { id: 'ga', use: 'google-analytics', options: { id: 'G-TEST1' } },
      { id: 'heatmap', category: 'analytics', cookies: [{ name: '_hm' }] },
    ],
  }, { lang })
  await visit.open()
  const settings = page.locator('button[value=settings]')
  await settings.waitFor()
  expect(await violations(page)).toEqual([])
  await settings.click()
  await page.getByRole('dialog').waitFor()
  for (const it of await page.getByRole('dialog').locator('summary').all()) await it.click()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.locator('button[value=reject]').click()
  await page.locator('assent-trigger').waitFor()
  expect(await violations(page)).toEqual([])
})

it('finds what is wrong, were there something', async () => {
  const { page } = visit
  visit.serve({ ui: { theme: { accent: '#eee', accentText: '#fff' } } })
  await visit.open()
  await asked(page)
  expect((await violations(page)).join()).toContain('color-contrast')
})

it('everything can be done with the keyboard', async () => {
  const { page } = visit
  visit.serve()
  await visit.open()
  await button(page, 'Settings').focus()
  await page.keyboard.press('Enter')
  await panel(page).waitFor()
  const named = () => page.evaluate(() => {
    const el = document.activeElement?.shadowRoot?.activeElement as HTMLInputElement | null | undefined
    return el?.labels?.[0]?.innerText ?? el?.title ?? ''
  })
  while (await named() !== en.analyticsName) await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await panel(page).getByRole('button', { name: en.save }).press('Enter')
  await trigger(page).waitFor()
  expect(await page.evaluate('[assent.allows("analytics"), assent.allows("advertising")]')).toEqual([true, false])
  await trigger(page).press('Enter')
  await panel(page).getByRole('button', { name: 'Reject all' }).press('Space')
  await panel(page).waitFor({ state: 'hidden' })
  expect(await page.evaluate('assent.allows("analytics")')).toBe(false)
})

it('a switch is at least 24 px in both directions, a button 44 px high', async () => {
  const { page } = visit
  await page.setViewportSize({ width: 320, height: 640 })
  visit.serve()
  await visit.open()
  for (const it of await page.getByRole('button').all()) expect((await it.boundingBox())!.height).toBeGreaterThanOrEqual(44)
  await button(page, 'Settings').click()
  for (const it of await panel(page).getByRole('switch').all()) {
    const { width, height } = (await it.boundingBox())!
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
  }
  // WCAG 1.4.10: no scrolling in two directions at 320 px.
  expect(await panel(page).evaluate((el) => el.scrollWidth <= el.clientWidth)).toBe(true)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await page.keyboard.press('Escape')
  await choose(page, 'Reject all')
})
