/** Google Analytics behind one script tag: nothing before the grant, everything after it, nothing left after the withdrawal. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.js'
import { analytics, config, pageWith } from '../support/pages.js'
import { startSite, type Site } from '../support/site.js'

let browser: Browser
let context: BrowserContext
let page: Page
let site: Site

beforeAll(async () => { browser = await launchBrowser() })
afterAll(() => browser.close())
beforeEach(async () => {
  context = await browser.newContext()
  page = await context.newPage()
  page.on('console', (it) => { console.log(it.text()) })
  page.on('pageerror', (it) => { console.log(it) })
  site = await startSite({})
  site.reply('/', pageWith(config({ services: [analytics(site.port)], receipts: { endpoint: '/receipts' } })))
  site.reply('/receipts', { status: 201, type: 'application/json', body: '{}' })
})
afterEach(async () => {
  await context.close()
  await site.close()
})

const googleCookies = () => page.evaluate(() => document.cookie.split('; ').filter((it) => it.startsWith('_g')))

it('asks Google for nothing before the grant, and loads it once after', async () => {
  await page.goto(site.url('/'))
  await page.getByRole('button', { name: 'Accept all' }).waitFor()
  expect(site.requests('google.test')).toEqual([])
  expect(await page.evaluate(() => Reflect.get(window, 'ga-disable-G-TEST1') as unknown)).toBe(true)
  await page.getByRole('button', { name: 'Accept all' }).click()
  const hit = await site.received('google.test', '/g/collect')
  expect(hit.query.get('gcs')).toBe('G111')
  await page.waitForFunction(() => document.cookie.includes('_ga='))
  const receipt = await site.received('site.test', '/receipts')
  expect(JSON.parse(receipt.body)).toMatchObject({ event: { type: 'given', method: 'banner.accept_all' }, choices: { analytics: 'granted' } })
  await page.screenshot({ path: 'node_modules/.cache/after.png' })
})
