/** Ends what `peersC15t.test.ts` began: how banner and panel are read, reached and pressed, and what they look like. */
import type { Locator } from 'playwright-core'
import { expect, it } from 'vitest'
import en from '../../src/i18n/languages/en.js'
import { violations } from '../support/axe.js'
import { configuredBy } from '../support/pages.js'
import { differences, styleOf } from '../support/style.js'
import { asked, banner, button, choose, eventually, panel, settle, useVisit } from '../support/visit.js'

const visit = useVisit()
const heat = { id: 'heat', category: 'analytics', name: 'Heatmaps', cookies: [{ name: '_hm*' }] }
const buy = '<button id="buy" onclick="this.textContent = \'Bought\'">Buy</button>'
const kept = () => visit.page.evaluate(() => [document.cookie, localStorage.length])
const inPanel = (name: string) => panel(visit.page).getByRole('button', { name, exact: true })
const headings = (of: Locator) => of.getByRole('heading').allInnerTexts()

async function openBanner(head = ''): Promise<void> {
  visit.serve({ services: [heat] }, { body: buy, head })
  await visit.open()
  await asked(visit.page)
}

/** Opens the panel, with everything that comes after it, by the keyboard: what the mouse has passed over fades. */
async function openSettings(): Promise<void> {
  await button(visit.page, 'Settings').press('Enter')
  await panel(visit.page).getByText(heat.name).waitFor({ state: 'attached' })
}

async function openPanel(): Promise<void> {
  await openBanner()
  await openSettings()
}

it('a checker finds nothing in banner and unfolded panel, and their titles are headings in order', async () => {
  const { page } = visit
  await openBanner()
  expect(await violations(page)).toEqual([])
  expect(await headings(banner(page))).toEqual([en.bannerTitle])
  await openSettings()
  await panel(page).locator('summary').click()
  expect(await violations(page)).toEqual([])
  expect((await headings(panel(page))).slice(0, 3)).toEqual([en.panelTitle, en.requiredName, en.functionalName])
})

it('the banner is a region that leaves focus, page and scrolling alone, and Escape decides nothing in it', async () => {
  const { page } = visit
  await openBanner()
  expect(await banner(page).evaluate((el) => [el.role, el.ariaModal])).toEqual(['region', null])
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
  expect(await page.evaluate(() => getComputedStyle(document.body).overflow)).toBe('visible')
  await button(page, 'Buy').click()
  await button(page, 'Bought').waitFor()
  await button(page, 'Reject all').focus()
  await page.keyboard.press('Escape')
  await settle(page)
  expect(await banner(page).isVisible()).toBe(true)
  expect(await kept()).toEqual(['', 0])
})

it('the panel is modal: what is behind it takes no focus and no press', async () => {
  const { page } = visit
  await openPanel()
  expect(await panel(page).evaluate((el) => el.matches(':modal'))).toBe(true)
  const behind = await page.evaluate(() => {
    const el = document.getElementById('buy')!
    const { x, y } = el.getBoundingClientRect()
    el.focus()
    return [document.activeElement === el, document.elementFromPoint(x + 2, y + 2) === el]
  })
  expect(behind).toEqual([false, false])
})

it.each(['Escape', 'its close button'])('%s closes the panel and decides nothing', async (way) => {
  const { page } = visit
  await openPanel()
  if (way === 'Escape') await page.keyboard.press('Escape')
  else await inPanel(en.close).click()
  await panel(page).waitFor({ state: 'hidden' })
  expect(await button(page, 'Settings').evaluate((el) => el.matches(':focus'))).toBe(true)
  expect(await kept()).toEqual(['', 0])
})

it('everything in the panel is named by the words that are seen', async () => {
  const { page } = visit
  await openPanel()
  for (const name of [en.requiredName, en.functionalName, en.analyticsName, en.advertisingName]) {
    await panel(page).getByRole('switch', { name, exact: true }).waitFor()
  }
  const unfold = panel(page).locator('summary')
  expect(await unfold.evaluate((el) => [el.textContent, el.ariaLabel])).toEqual([await unfold.innerText(), null])
  for (const name of [en.rejectAll, en.acceptAll, en.save]) expect(await inPanel(name).innerText()).toBe(name)
})

it('a switch is at least 24 px high and wide', async () => {
  await openPanel()
  const switches = await panel(visit.page).getByRole('switch').all()
  expect(switches).toHaveLength(4)
  for (const it of switches) {
    const { width, height } = (await it.boundingBox())!
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
  }
})

it('a mistake in the configuration is told to the console, not to visitors', async () => {
  const { page, site } = visit
  site.reply('/assent.json', { type: 'application/json', body: '{"policy": {}}' })
  site.reply('/', configuredBy('/assent.json', { lang: 'ko' }))
  await visit.open()
  await eventually(() => visit.said.join()).toContain('policy.version')
  await settle(page)
  expect((await page.locator('body').innerText()).split(/\n+/)).toEqual(['A shop', 'Things to buy.'])
})

it('a rule of the page for its own buttons does not reach those of banner and panel', async () => {
  const { page } = visit
  const styles = async () => {
    const inBanner = await styleOf(button(page, 'Reject all'))
    await openSettings()
    return [inBanner, await styleOf(inPanel(en.save))]
  }
  await openBanner()
  const before = await styles()
  await openBanner('<style>button { background: red !important; letter-spacing: 5px !important }</style>')
  expect(await button(page, 'Buy').evaluate((el) => getComputedStyle(el).backgroundColor)).toBe('rgb(255, 0, 0)')
  const after = await styles()
  expect(before.map((it, i) => differences(it, after[i]!))).toEqual([[], []])
})

it('the two answers look the same, and neither banner nor panel advertises whose work they are', async () => {
  const { page } = visit
  await openPanel()
  const words = (await Promise.all([banner(page), panel(page)].map((it) => it.innerText()))).join()
  expect(words).not.toMatch(/assent|\bby\s+[A-Z]|powered|secured/)
  const links = page.locator('assent-banner, assent-panel').getByRole('link')
  expect(await links.evaluateAll((all) => all.map((it) => it.getAttribute('href')))).toEqual(['/privacy', '/privacy'])
  expect(differences(await styleOf(inPanel('Reject all')), await styleOf(inPanel('Accept all')))).toEqual([])
  await page.keyboard.press('Escape')
  const inBanner = (name: string) => banner(page).getByRole('button', { name, exact: true })
  expect(differences(await styleOf(inBanner('Reject all')), await styleOf(inBanner('Accept all')))).toEqual([])
})

it('at 320 px nothing is wider than the screen', async () => {
  const { page } = visit
  await page.setViewportSize({ width: 320, height: 640 })
  await openBanner()
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth)
  expect(await wide()).toBe(320)
  expect((await banner(page).boundingBox())!.width).toBeLessThanOrEqual(320)
  await openSettings()
  await panel(page).locator('summary').click()
  const edges = await panel(page).evaluate((el) => [...el.querySelectorAll('*')].map((it) => it.getBoundingClientRect().right))
  expect(Math.max(...edges)).toBeLessThanOrEqual(320)
  await page.keyboard.press('Escape')
  await choose(page, 'Reject all')
})
