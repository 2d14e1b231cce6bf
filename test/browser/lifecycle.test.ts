/** Pages that are frozen and shown again, and tabs side by side: they agree with what was decided meanwhile. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.js'
import { builtSite, serveBuilt } from '../support/builtSite.js'
import { config, heldScript, pageWith } from '../support/pages.js'
import { type Site, startSite, takes } from '../support/site.js'
import { asked, choose, ran } from '../support/visit.js'

let browser: Browser
let context: BrowserContext
let page: Page
let site: Site

beforeAll(async () => {
  // Playwright turns it off by default.
  browser = await launchBrowser('chromium', { without: ['--disable-back-forward-cache'], secureOrigins: ['*.site.test'] })
})
afterAll(() => browser.close())
beforeEach(async () => {
  site = await startSite()
  context = await browser.newContext()
  context.setDefaultTimeout(8_000)
  page = await context.newPage()
  site.reply('/receipts', takes)
})
afterEach(async () => {
  await context.close()
  await site.close()
})

const configuration = config({ receipts: { endpoint: '/receipts' } })
const marked = () => heldScript('analytics', { src: site.url('/a.js', 'cdn.third.test') })
// Chromium keeps no page that says no-store, as the test site's do by default.
const serve = (path: string, extra = '') =>
  site.reply(path, { type: 'text/html', headers: { 'cache-control': 'no-cache' }, body: pageWith(configuration, { body: marked() + extra }) })

async function serveBuiltAt(path: string, inline: boolean): Promise<void> {
  const built = await builtSite(configuration, { inline })
  serveBuilt({ site }, built)
  site.reply(path, { type: 'text/html', headers: { 'cache-control': 'no-cache' }, body: `<!doctype html><html lang="en"><title>Site</title>${built.snippet}<body>${built.body ?? ''}<main>${marked()}</main>` })
}

it.each([
  ['the script tag', serve], ['files of the site’s own', (path: string) => serveBuiltAt(path, false)], ['the banner in its HTML', (path: string) => serveBuiltAt(path, true)],
] as const)('with %s a page is restored from the back/forward cache, which it is never kept out of, and agrees with what was decided meanwhile', async (_name, serveAt) => {
  await serveAt('/')
  await serveAt('/other')
  await page.goto(site.url('/'))
  await asked(page)
  await page.evaluate(() => { Reflect.set(window, 'kept', true) })
  await page.goto(site.url('/other'))
  await choose(page, 'Accept all')
  await page.goBack({ waitUntil: 'commit' })
  // The very page, not a fresh one.
  expect(await page.evaluate(() => Reflect.get(window, 'kept') as unknown)).toBe(true)
  await page.getByRole('button', { name: 'Reject all' }).waitFor({ state: 'hidden' })
  await page.waitForFunction(() => Reflect.get(window, 'ran') as unknown)
  expect(await ran(page)).toEqual(['/a.js'])
})

it('lets two open tabs agree, without writing before a choice', async () => {
  serve('/')
  const other = await context.newPage()
  await Promise.all([page.goto(site.url('/')), other.goto(site.url('/'))])
  await Promise.all([asked(page), asked(other)])
  expect(await other.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0])
  await page.bringToFront()
  await choose(page, 'Accept all')
  await other.getByRole('button', { name: 'Reject all' }).waitFor({ state: 'hidden' })
  await other.waitForFunction(() => Reflect.get(window, 'ran') as unknown)
  expect(await other.evaluate('assent.allows("analytics")')).toBe(true)
  await other.evaluate('assent.withdraw()')
  await page.waitForFunction('!assent.allows("analytics")')
})
