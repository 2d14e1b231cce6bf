/** What `npm start` shows, as a person would walk through it. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { createSqliteStore } from '../../src/collector/sqliteStore.js'
import ko from '../../src/i18n/languages/ko.js'
import { launchBrowser } from '../support/browser.js'
import { startDemo, type Demo } from '../support/demo.js'
import { asked, banner, button, choose, inPlaceholder, panel, remembered } from '../support/visit.js'

let browser: Browser
let context: BrowserContext
let page: Page
let demo: Demo
/** What the pages of this test asked other hosts for, as `google.localhost/gtag/js`. */
let asks: string[]
/** Errors in the console, among them every violation of the pages' Content-Security-Policy. */
let errors: string[]

beforeAll(async () => { browser = await launchBrowser('chromium', { domains: ['localhost'] }) })
afterAll(() => browser.close())
beforeEach(async () => {
  [asks, errors] = [[], []]
  demo = await startDemo()
  context = await browser.newContext()
  context.setDefaultTimeout(15_000)
  context.on('request', (it) => {
    const { hostname, pathname, port } = new URL(it.url())
    // A further port would show, too: the demo promises one.
    const host = Number(port) === demo.port ? hostname : `${hostname}:${port}`
    if (host !== 'localhost') asks.push(`${host}${pathname}`)
  })
  context.on('console', (it) => { if (it.type() === 'error') errors.push(it.text()) })
  context.on('weberror', (it) => { errors.push(String(it.error())) })
  page = await context.newPage()
})
afterEach(async () => {
  await context.close()
  await demo.remove()
})

const open = (path: string, on = page) => on.goto(demo.url + path)
const hit = (on = page) => on.waitForRequest((it) => new URL(it.url()).pathname === '/g/collect')
const names = async () => (await context.cookies(demo.url)).map((it) => it.name).sort()

async function storedReceipts() {
  const store = await createSqliteStore({ file: demo.file })
  try {
    return (await store.list({ limit: 10 })).entries.map((it) => it.receipt)
  } finally {
    await store.close()
  }
}

async function acceptOn(path: string): Promise<void> {
  await open(path)
  await asked(page)
  await Promise.all([hit(), choose(page, 'Accept all')])
}

it('asks third parties for nothing before the grant, and shows what they are asked for after it', async () => {
  await open('/shop/tide-mug')
  await asked(page)
  await inPlaceholder(page, 'Load once').waitFor()
  expect(asks).toEqual([])
  await expect.poll(() => page.locator('[data-count]').innerText()).toBe('nothing')
  await Promise.all([hit(), choose(page, 'Accept all')])
  await page.frameLocator('.video iframe').getByRole('button', { name: 'Play' }).waitFor()
  await page.frameLocator('.ad iframe').getByText('Advertisement').waitFor()
  await expect.poll(() => new Set(asks)).toEqual(new Set([
    'google.localhost/gtag/js', 'google.localhost/g/collect', 'video.localhost/player', 'ads.localhost/lantern.js', 'ads.localhost/pixel.gif',
    'ads.localhost/advertisement',
  ]))
  // The third parties' servers saw the same.
  await page.getByText('Third parties asked').first().click()
  await expect.poll(async () => new Set(await page.locator('[data-requests] li').evaluateAll((all) => all.map((it) => {
    const [host, path] = [it.querySelector('b'), it.querySelector('.path')]
    return `${host!.textContent}${path!.textContent}`
  })))).toEqual(new Set(asks))
  expect(errors).toEqual([])
})

it('asks them for nothing after a refusal either, on this page and the next', async () => {
  await open('/shop/tide-mug')
  await asked(page)
  await choose(page, 'Reject all')
  await open('/journal/throwing-a-mug')
  // Runs only while analytics is not allowed.
  await page.getByText('Read once today, counted without cookies.').waitFor()
  expect(asks).toEqual([])
  expect(await names()).toEqual(['consent_choice'])
  expect(errors).toEqual([])
})

it('shows the receipt the moment it is made, and has it in the database', async () => {
  const receipts = await context.newPage()
  await open('/demo/receipts', receipts)
  await receipts.getByText('Live', { exact: true }).waitFor()
  await receipts.getByText('No receipt yet').waitFor()
  await acceptOn('/')
  await receipts.getByRole('heading', { name: 'Consent given' }).waitFor()
  await receipts.getByText('“Accept all” in the banner').waitFor()
  await receipts.getByText('The receipt as JSON').click()
  const shown = JSON.parse(await receipts.locator('.receipt pre').innerText()) as unknown
  expect(await storedReceipts()).toEqual([shown])
  expect(shown).toMatchObject({
    event: { type: 'given', method: 'banner.accept_all' }, origin: demo.url, integrity: { alg: 'sha-256' },
    choices: { required: 'granted', functional: 'granted', analytics: 'granted', advertising: 'granted' },
  })
})

it('keeps the choice over pages, with either form of the script tag', async () => {
  await acceptOn('/')
  for (const path of ['/shop/reed-vase', '/']) {
    await Promise.all([hit(), open(path)])
    // The hit has proved that the SDK has started.
    expect(await banner(page).isVisible()).toBe(false)
  }
  // What the visitor has looked at is the site's own memory, and allowed too.
  await open('/shop/tide-mug')
  await page.getByRole('region', { name: 'Recently viewed' }).getByRole('link', { name: 'Reed vase' }).waitFor()
})

it('takes everything back through the panel: cookies and storage go, the advertisement too, and the receipt says so', async () => {
  await acceptOn('/shop/tide-mug')
  await page.frameLocator('.ad iframe').getByText('Advertisement').waitFor()
  await expect.poll(names).toEqual(['_ga', '_ga_HARBOUR1', '_lantern', 'consent_choice'])
  await button(page, 'Privacy choices').click()
  await panel(page).getByRole('button', { name: 'Reject all' }).click()
  await expect.poll(names).toEqual(['consent_choice'])
  await expect.poll(() => page.evaluate(() => localStorage.getItem('recently_viewed'))).toBe(null)
  await expect.poll(() => page.locator('.ad iframe').count()).toBe(0)
  const before = asks.length
  await open('/demo/receipts')
  await expect.poll(() => page.locator('.receipt h2').allInnerTexts()).toEqual(['Consent withdrawn', 'Consent given'])
  expect(asks.slice(before)).toEqual([])
  expect((await storedReceipts()).map((it) => it.event.type)).toEqual(['given', 'withdrawn'])
})

it('deletes Google’s cookies from the parent domain on a host name of several labels', async () => {
  const shop = demo.url.replace('localhost', 'www.shop.localhost')
  await page.goto(shop)
  await asked(page)
  const googles = async () => (await context.cookies(shop)).filter((it) => it.name.startsWith('_ga')).map((it) => it.domain)
  await choose(page, 'Accept all')
  await expect.poll(googles).toEqual(['.shop.localhost', '.shop.localhost'])
  await button(page, 'Privacy choices').click()
  await panel(page).getByRole('button', { name: 'Reject all' }).click()
  await expect.poll(googles).toEqual([])
})

it('asks in Korean on the Korean page', async () => {
  await open('/ko')
  await page.getByRole('heading', { name: ko.bannerTitle }).waitFor()
  await button(page, ko.acceptAll).click()
  await remembered(page)
  await expect.poll(async () => (await storedReceipts()).map((it) => it.policy.language)).toEqual(['ko'])
})

it('declares on the privacy page what it uses: printed for everyone, and alive', async () => {
  expect(await fetch(`${demo.url}/privacy`).then((it) => it.text())).toContain('<code>clip_visitor</code>')
  await open('/privacy')
  await asked(page)
  await Promise.all([hit(), choose(page, 'Accept all')])
  await expect.poll(names).toContain('_ga')
  await button(page, 'Withdraw consent').click()
  await expect.poll(names).toEqual(['consent_choice'])
  await page.getByRole('status').filter({ hasText: 'Analytics: Not allowed' }).waitFor()
  expect(errors).toEqual([])
})

it('shows the reference pages, and a page of its own for what is not there', async () => {
  await open('/demo/reference/options')
  await page.getByRole('cell', { name: 'policy.version', exact: true }).waitFor()
  await page.getByRole('cell', { name: 'boolean | string[]', exact: true }).first().waitFor()
  const { status, headers } = await fetch(`${demo.url}/demo/reference/nothing`).then((it) => ({ status: it.status, headers: it.headers }))
  expect(status).toBe(404)
  expect(headers.get('content-security-policy')).toMatch(/script-src 'nonce-[^']+'; style-src 'self';/)
})

it.each(['light', 'dark'] as const)('has nothing for axe to find, in %s colours', async (colorScheme) => {
  const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8')
  await page.emulateMedia({ colorScheme })
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of ['/', '/shop/tide-mug', '/journal/throwing-a-mug', '/privacy', '/ko', '/demo/receipts', '/demo/reference/options']) {
    await open(path)
    await button(page, path === '/ko' ? ko.acceptAll : 'Accept all').waitFor()
    const found = await page.evaluate(`${axe};axe.run().then(({ violations }) => violations.map((it) => it.id + ' ' + it.nodes.map((one) => one.target)))`)
    expect([path, found]).toEqual([path, []])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  }
})

it('says which address to open when it was opened by another', async () => {
  await page.goto(demo.url.replace('localhost', '127.0.0.1') + '/privacy')
  await page.getByRole('link', { name: `${demo.url}/privacy` }).waitFor()
})

it.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM'] as const)('ends at %s with code 0, pages open or not, and leaves the port free', async (signal) => {
  await open('/demo/receipts')
  await page.getByText('Live', { exact: true }).waitFor()
  expect(await demo.stop(signal)).toBe(0)
  const free = createServer()
  await new Promise<void>((done, fail) => {
    free.once('error', fail)
    free.listen(demo.port, '127.0.0.1', done)
  })
  await new Promise((done) => free.close(done))
})

it.each([['built', /\/built\/site\.[\da-f]{8}\.js/], ['inline', /assent-stand-in/], ['tag', /\/assent\.js/]])('the shop comes by files of the site’s own too, and says by which way it came: %s', async (way, sign) => {
  await page.goto(`${demo.url}/shop`)
  await page.locator('details.watch summary').click()
  const links = page.locator('.ways')
  if (way !== 'tag') await Promise.all([page.waitForNavigation(), links.locator(`a[href*="to=${way}"]`).click()])
  await asked(page)
  expect(await (await page.request.get(page.url())).text()).toMatch(sign)
  await page.locator('details.watch summary').click()
  expect(await links.locator('b').textContent()).toBe({ tag: 'Script tag', built: 'Own files', inline: 'Own files, banner in the page' }[way])
  await choose(page, 'Accept all')
  await expect.poll(() => asks.length, { timeout: 15_000 }).toBeGreaterThan(0)
  expect(errors).toEqual([])
})
