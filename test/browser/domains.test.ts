/** Where the cookie goes: to the widest domain the browser takes, which is found by trying, and to the site's own server if it is asked to renew it. */
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { createCollector, createMemoryStore } from '../../dist/npm/collector.js'
import { launchBrowser } from '../support/browser.js'
import { config, pageWith } from '../support/pages.js'
import { startSite, type Site } from '../support/site.js'
import { notAsked } from '../support/visit.js'

let browser: Browser
let site: Site

beforeAll(async () => { browser = await launchBrowser('chromium', { domains: ['co.uk', 'github.io', 'test'] }) })
afterAll(() => browser.close())
beforeEach(async () => { site = await startSite() })
afterEach(() => site.close())

/** Accepts on a host and tells what the browser keeps. */
async function accept(host: string, configuration = config()) {
  const context = await browser.newContext()
  context.setDefaultTimeout(8_000)
  const page = await context.newPage()
  site.reply(`${host}/`, pageWith(configuration))
  await page.goto(site.url('/', host))
  await page.getByRole('button', { name: 'Accept all' }).click()
  await page.waitForFunction(() => document.cookie.includes('consent_choice') || localStorage.getItem('consent_choice'))
  const cookies = (await context.cookies()).map((it) => ({ name: it.name, domain: it.domain }))
  return { context, page, cookies }
}

it.each([
  ['www.a.b.co.uk', '.b.co.uk', 'a public suffix of two labels'],
  ['b.co.uk', '.b.co.uk', 'the registrable domain itself'],
  ['x.github.io', '.x.github.io', 'a host that is under a private suffix'],
  ['deep.x.github.io', '.x.github.io', 'a host below such a one'],
  ['localhost', 'localhost', 'one label'],
  ['127.0.0.1', '127.0.0.1', 'an address'],
  ['www.shop.site.test', '.site.test', 'several labels'],
])('on %s it is kept for %s, and counts on every host of it: %s', async (host, domain) => {
  const { context, page, cookies } = await accept(host)
  expect(cookies).toEqual([{ name: 'consent_choice', domain }])
  if (domain.startsWith('.')) {
    const other = `help${domain}`
    site.reply(`${other}/`, pageWith(config()))
    await page.goto(site.url('/', other))
    await notAsked(page)
  }
  await context.close()
})

it('goes to localStorage where it is too large for a cookie, and that is said', async () => {
  const services = Array.from({ length: 200 }, (_, i) => ({ id: `service-with-a-long-name-${i}`, category: 'analytics' }))
  const host = 'www.site.test'
  const context = await browser.newContext()
  const page = await context.newPage()
  const said: string[] = []
  page.on('console', (it) => { said.push(it.text()) })
  site.reply(`${host}/`, pageWith(config({ services })))
  await page.goto(site.url('/', host))
  await page.getByRole('button', { name: 'Accept all' }).waitFor()
  await page.evaluate((ids) => {
    const { assent } = window as unknown as { assent: { decide(choices: Record<string, boolean>): void } }
    assent.decide(Object.fromEntries(ids.map((id) => [id, true])))
  }, services.map((it) => it.id))
  await expect.poll(() => said.join(), { timeout: 8_000 }).toContain('[cookie-refused]')
  await page.reload()
  await page.waitForFunction('window.assent && assent.allows("service-with-a-long-name-199")')
  await context.close()
})

it('is set again by the site’s own server, on the same domain and with the same value', async () => {
  const host = 'www.site.test'
  const collector = createCollector({ store: createMemoryStore(), origins: '*', refresh: true })
  site.reply(`${host}/refresh`, async ({ url, method, headers, body }) => {
    const answer = await collector(new Request(url, { method, body, headers: headers as Record<string, string> }))
    return { status: answer.status, cookies: answer.headers.getSetCookie() }
  })
  const { context, page } = await accept(host, config({ storage: { refresh: '/refresh' } }))
  const sent = JSON.parse((await site.received(host, '/refresh')).body) as { value: string; domain: string }
  expect(sent.domain).toBe('site.test')
  await expect.poll(async () => (await context.cookies()).map((it) => [it.name, it.domain, it.httpOnly])).toEqual([['consent_choice', '.site.test', false]])
  expect(await page.evaluate(() => document.cookie)).toBe(`consent_choice=${encodeURIComponent(sent.value)}`)
  site.forget()
  await page.reload()
  await page.waitForFunction('window.assent && assent.allows("analytics")')
  await context.close()
})
