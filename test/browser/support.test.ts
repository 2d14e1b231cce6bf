/** The harness itself: what every other browser test takes for granted. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { findBrowser, launchBrowser } from '../support/browser.js'
import { held, script, startSite, type Site } from '../support/site.js'

let browser: Browser
let context: BrowserContext
let page: Page
let site: Site

beforeAll(async () => { browser = await launchBrowser() })
afterAll(() => browser.close())
beforeEach(async () => {
  context = await browser.newContext()
  page = await context.newPage()
})
afterEach(async () => {
  await context.close()
  await site.close()
})

/** The page of somebody who loads Google's tag as its manual says. */
const tagged = (commands: string): string => `<!doctype html><title>tagged</title><script>
  window.dataLayer = []; function gtag() { dataLayer.push(arguments) }
  ${commands}
</script><script>
  document.head.append(Object.assign(document.createElement('script'), { src: 'http://www.google.test:' + location.port + '/gtag/js?id=G-TEST1' }))
</script>`

const cookies = () => page.evaluate(() => document.cookie)

it('opens a page under a multi-label host name and records what it asks of other origins', async () => {
  site = await startSite({
    '/': ({ url }) => `<!doctype html><title>home</title><script src="//cdn.third.test:${new URL(url).port}/a.js?x=1"></script>`,
  })
  await page.goto(site.url('/'))
  expect(await page.evaluate(() => [location.hostname, Reflect.get(window, 'ran') as unknown])).toEqual(['www.site.test', ['/a.js']])
  expect(site.requests('www.site.test').map(({ path }) => path)).toEqual(['/'])
  const [request, ...others] = site.requests('third.test')
  expect(others).toEqual([])
  expect(request).toMatchObject({ host: 'cdn.third.test', method: 'GET', path: '/a.js', body: '' })
  expect(request!.query.get('x')).toBe('1')
  expect(request!.headers.referer).toBe(`${site.origin()}/`)
})

it('lets a page set a cookie for its parent domain, which its other hosts read and a foreign domain does not', async () => {
  site = await startSite({ '/': '<!doctype html>', 'www.third.test/': '<!doctype html>' })
  await page.goto(site.url('/'))
  await page.evaluate(() => { document.cookie = 'wide=1; domain=site.test'; document.cookie = 'narrow=1' })
  await page.goto(site.url('/', 'shop.site.test'))
  expect(await cookies()).toBe('wide=1')
  await page.goto(site.url('/', 'www.third.test'))
  expect(await cookies()).toBe('')
})

it('refuses a cookie for a top-level domain', async () => {
  site = await startSite({ '/': '<!doctype html>' })
  await page.goto(site.url('/'))
  await page.evaluate(() => { document.cookie = 'widest=1; domain=test' })
  expect(await cookies()).toBe('')
})

it('collects what is posted', async () => {
  site = await startSite({ '/': '<!doctype html>', '/receipts': { status: 201, type: 'application/json', body: '{}' } })
  await page.goto(site.url('/'))
  const status = await page.evaluate(async () => (await fetch('/receipts', { method: 'POST', body: '{"é":1}' })).status)
  expect(status).toBe(201)
  expect(site.requests('www.site.test', '/receipts')).toMatchObject([{ method: 'POST', body: '{"é":1}' }])
})

it('holds an answer until it is released', async () => {
  const late = held(script('window.late = true'))
  site = await startSite({ '/': '<!doctype html>', 'www.third.test/late.js': late.reply })
  await page.goto(site.url('/'))
  const loaded = page.addScriptTag({ url: site.url('/late.js', 'www.third.test') })
  await site.received('third.test', '/late.js')
  expect(await page.evaluate(() => 'late' in window)).toBe(false)
  late.release()
  await loaded
  expect(await page.evaluate(() => 'late' in window)).toBe(true)
})

it('reaches nothing outside of the test domains', async () => {
  // A browser resolves names under localhost by itself, so without the rules this one would be answered.
  site = await startSite({ '/': '<!doctype html>' })
  await page.goto(site.url('/'))
  const reached = await page.evaluate((url) => fetch(url, { mode: 'no-cors' }).then(() => true, () => false), site.url('/', 'elsewhere.localhost'))
  expect(reached).toBe(false)
})

it('can treat the site as an https one', async () => {
  site = await startSite({ '/': '<!doctype html>' })
  await page.goto(site.url('/'))
  expect(await page.evaluate(() => isSecureContext)).toBe(false)
  const secure = await launchBrowser('chromium', { secureOrigins: [site.origin()] })
  try {
    const other = await secure.newPage()
    await other.goto(site.url('/'))
    expect(await other.evaluate(() => isSecureContext)).toBe(true)
  } finally {
    await secure.close()
  }
})

it.skipIf(!findBrowser('firefox'))('drives a Firefox in the same way, where there is one', async () => {
  site = await startSite({
    '/': ({ url }) => `<!doctype html><script src="//cdn.third.test:${new URL(url).port}/a.js"></script>`,
  })
  const other = await launchBrowser('firefox')
  try {
    const tab = await other.newPage()
    await tab.goto(site.url('/'))
    await tab.evaluate(() => { document.cookie = 'wide=1; domain=site.test' })
    await tab.goto(site.url('/', 'shop.site.test'))
    expect(await tab.evaluate(() => [location.hostname, document.cookie, Reflect.get(window, 'ran') as unknown]))
      .toEqual(['shop.site.test', 'wide=1', ['/a.js']])
    expect(site.requests('cdn.third.test')).toHaveLength(2)
  } finally {
    await other.close()
  }
})

it('stands in for gtag.js: sets its cookies on the widest domain and sends a hit', async () => {
  site = await startSite({ '/': tagged('gtag("js", new Date()); gtag("config", "G-TEST1")') })
  await page.goto(site.url('/'))
  const hit = await site.received('google.test', '/g/collect')
  expect(Object.fromEntries(hit.query)).toMatchObject({ tid: 'G-TEST1', en: 'page_view', gcs: 'G1--', gcd: '11l1l1l1l5' })
  const stored = await context.cookies()
  expect(stored.map(({ name, domain, path }) => [name, domain, path]))
    .toEqual([['_ga', '.site.test', '/'], ['_ga_TEST1', '.site.test', '/']])
  expect(stored[0]!.value).toBe(`GA1.1.${hit.query.get('cid')}`)
})

it('stands in for gtag.js: a denied analytics_storage gives a cookieless ping, and cookies come with the update', async () => {
  site = await startSite({ '/': tagged(`
    gtag("consent", "default", { ad_storage: "denied", analytics_storage: "denied" }); gtag("config", "G-TEST1")
    dataLayer.push(["consent", "update", { analytics_storage: "granted" }])`) })
  await page.goto(site.url('/'))
  expect((await site.received('google.test', '/g/collect')).query.get('gcs')).toBe('G100')
  expect(await cookies()).toBe('')
  await page.evaluate('gtag("consent", "update", { analytics_storage: "granted" })')
  expect(await cookies()).toMatch(/^_ga=GA1\.1\.\d+\.\d+; _ga_TEST1=/)
  await page.evaluate('gtag("event", "sign_up", { method: "mail" })')
  const { query } = await site.received('google.test', '/g/collect', (hit) => hit.query.get('en') === 'sign_up')
  expect(Object.fromEntries(query)).toMatchObject({ 'gcs': 'G101', 'gcd': '11p1r1l1l5', 'ep.method': 'mail' })
})

it('stands in for gtag.js: writes its cookies again when the page is left, unless it was disabled', async () => {
  site = await startSite({ '/': tagged('gtag("config", "G-TEST1")'), '/next': '<!doctype html>' })
  const leave = async (before: string) => {
    site.forget()
    await page.goto(site.url('/'))
    await site.received('google.test', '/g/collect')
    await page.evaluate(before)
    await context.clearCookies()
    site.forget()
    await page.goto(site.url('/next'))
    return (await context.cookies()).length
  }
  expect(await leave('')).toBe(2)
  expect((await site.received('google.test', '/g/collect')).query.get('en')).toBe('user_engagement')
  expect(await leave('window["ga-disable-G-TEST1"] = true')).toBe(0)
  expect(site.requests('google.test', '/g/collect')).toEqual([])
})

it('stands in for gtag.js: waits for an update as long as it was told to', async () => {
  site = await startSite({ '/': tagged(`
    gtag("consent", "default", { analytics_storage: "denied", wait_for_update: 60000 }); gtag("config", "G-TEST1")`) })
  await page.goto(site.url('/'), { waitUntil: 'networkidle' })
  expect(site.requests('google.test').map(({ path }) => path)).toEqual(['/gtag/js'])
  await page.evaluate('gtag("consent", "update", { analytics_storage: "denied" })')
  expect((await site.received('google.test', '/g/collect')).query.get('gcs')).toBe('G1-0')
})

it('stands in for gtag.js: ga-disable stops hits and cookies of that id only', async () => {
  site = await startSite({ '/': tagged('window["ga-disable-G-TEST1"] = true; gtag("config", "G-TEST1"); gtag("config", "G-TEST2")') })
  await page.goto(site.url('/'))
  await site.received('google.test', '/g/collect', ({ query }) => query.get('tid') === 'G-TEST2')
  expect(site.requests('google.test', '/g/collect')).toHaveLength(1)
  expect((await context.cookies()).map(({ name }) => name)).toEqual(['_ga', '_ga_TEST2'])
})
