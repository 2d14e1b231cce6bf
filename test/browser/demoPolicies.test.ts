/** The pages of the demo that stand for the sites of the five policies, and the form that picks what they are shown with. */
import { readFile } from 'node:fs/promises'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { violations } from '../support/axe.js'
import { launchBrowser } from '../support/browser.js'
import { startDemo, type Demo } from '../support/demo.js'
import { asked, button, panel } from '../support/visit.js'

let browser: Browser
let context: BrowserContext
let page: Page
let demo: Demo
/** Errors in the console, among them every violation of the pages' Content-Security-Policy. */
let errors: string[]

beforeAll(async () => {
  browser = await launchBrowser('chromium', { domains: ['localhost'] })
  demo = await startDemo()
})
afterAll(async () => {
  await demo.remove()
  await browser.close()
})
const begin = async (options = {}): Promise<void> => {
  context = await browser.newContext(options)
  context.setDefaultTimeout(15_000)
  context.on('console', (it) => { if (it.type() === 'error') errors.push(it.text()) })
  context.on('weberror', (it) => { errors.push(String(it.error())) })
  page = await context.newPage()
}
beforeEach(async () => {
  errors = []
  await begin()
})
afterEach(() => context.close())

const open = (path: string) => page.goto(demo.url + path)
const law = () => page.locator('[data-law]').innerText()
const field = (label: string) => page.getByLabel(label, { exact: true })
/** The services whose requests have reached a third party, as the bar lists them. */
const arrived = async (): Promise<string[]> => {
  const lines = await page.locator('[data-requests] li').evaluateAll((all) => all.map((it) => it.textContent))
  const names = lines.map((it) => (it.includes('/g/collect') ? 'ga' : /service=([\w-]+)/.exec(it)?.[1]))
  return [...new Set(names.filter((it) => it !== undefined))].sort()
}
const receipt = () => page.locator('.receipt').first()
/** Waits for the page that a change of the form leads to. */
const leadsTo = (path: string, action: () => Promise<unknown>) => Promise.all([page.waitForURL(demo.url + path), action()])

const sites = [
  {
    name: 'enhancier', region: 'US-CA', title: 'Enhancier',
    says: /^CCPA, region US-CA: .*: functional, analytics, advertising\.$/,
    before: 'chat facebook-connect ga google-sign-in linkedin-sign-in own-ads partner-ads preferences session-analytics'
      .split(' '),
    then: [],
  },
  {
    name: 'genon', region: 'KR', title: 'GenON', says: /^PIPA, region KR: .*: nothing optional\.$/,
    before: [], then: ['forms-app', 'ga', 'language', 'stibee'],
  },
  {
    name: 'enhans', region: 'KR', title: 'Enhans', says: /^PIPA, region KR: .*: nothing optional\.$/,
    before: [], then: ['automatic-login', 'ga', 'google-ads'],
  },
  {
    name: 'dreampicture', region: 'CH', title: 'DreamPicture', says: /^FADP, region CH: .*: nothing optional\.$/,
    before: [], then: ['ga', 'google-ads', 'preferences'],
  },
  {
    name: 'enkomm', region: 'JP', title: 'enKomm', says: /^APPI, region JP: .*: functional, analytics\.$/,
    before: ['ga', 'preferences'], then: ['google-ads'],
  },
]

describe.each(sites)('the page of $title', ({ name, region, title, says, before, then }) => {
  it('runs before a choice what its region allows, the rest after a yes, and shows the receipt', async () => {
    await open(`/policies/${name}?region=${region}&lang=en`)
    await page.getByRole('heading', { name: title, level: 1 }).waitFor()
    await asked(page)
    await expect.poll(law).toMatch(says)
    await expect.poll(arrived).toEqual(before)
    await page.getByText('No receipt under this policy yet').waitFor()
    // Where nothing waits for a yes there is none.
    const press = then[0] ? 'Accept all' : 'Understood'
    await button(page, press).click()
    await expect.poll(arrived).toEqual([...before, ...then].sort())
    const proof = new RegExp(`“${press}” in the banner[^]*${name} [^]*Law\\s+${region},`)
    await expect.poll(() => receipt().innerText()).toMatch(proof)
    expect((await context.cookies(demo.url)).map((it) => it.name)).toContain(`choice_${name}`)
    expect(errors).toEqual([])
  })

  it('has the addresses that its document links to', async () => {
    const document = await fetch(`${demo.url}/policies/${name}/assent.json?region=${region}`).then((it) => it.text())
    const paths = [...new Set(Array.from(document.matchAll(/"(\/policies\/[^"]+)"/g), (it) => it[1]!))]
    expect(paths.length).toBeGreaterThan(0)
    for (const path of paths) {
      const { status, text } = await fetch(demo.url + path).then(async (it) => ({ status: it.status, text: await it.text() }))
      expect([path, status]).toEqual([path, 200])
      const [, fragment] = path.split('#')
      if (fragment) expect(text).toContain(`id="${fragment}"`)
    }
  })
})

describe('the form', () => {
  it('changes policy, region, language and signals, and keeps what the next policy knows of', async () => {
    await open('/')
    await asked(page)
    await leadsTo('/policies/enkomm', () => field('Policy').selectOption('enKomm'))
    await leadsTo('/policies/enkomm?region=JP', () => field('Region').selectOption('JP'))
    expect(await field('Region').evaluate((it) => it.matches(':focus'))).toBe(true)
    await leadsTo('/policies/enkomm?region=JP&lang=ja', () => field('Language').selectOption('ja'))
    await button(page, 'すべて同意').waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('ja')
    const tick = (label: string) => field(label).check({ noWaitAfter: true })
    await leadsTo('/policies/enkomm?region=JP&lang=ja&gpc=1', () => tick('Global Privacy Control'))
    await leadsTo('/policies/enkomm?region=JP&lang=ja&gpc=1&dnt=1', () => tick('Do Not Track'))
    const sent = await page.evaluate(() => [Reflect.get(navigator, 'globalPrivacyControl') === true, navigator.doNotTrack])
    expect(sent).toEqual([true, '1'])
    // GenON has no Japanese.
    await leadsTo('/policies/genon?region=JP&gpc=1&dnt=1', () => field('Policy').selectOption('GenON'))
    expect(await page.locator('html').getAttribute('lang')).toBe('ko')
    await leadsTo('/?region=JP&gpc=1&dnt=1', () => field('Policy').selectOption('Harbour Clay'))
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('en')
    expect(errors).toEqual([])
  })

  it('shows the shop, too, under a law and in a language that were picked', async () => {
    await open('/?region=DE&lang=de')
    await button(page, 'Alle ablehnen').click()
    await page.goto(`${demo.url}/demo/receipts`)
    await expect.poll(() => receipt().innerText()).toMatch(/shown in de[^]*DE, opt-in/)
  })

  it('keeps what was picked on the privacy page of the shop', async () => {
    await open('/?region=DE&lang=de')
    await button(page, 'Alle ablehnen').click()
    await page.locator('.bottom').getByRole('link', { name: 'Privacy' }).click()
    await page.locator('assent-declaration').getByText('Nicht erlaubt').first().waitFor()
    expect(new URL(page.url()).search).toBe('?region=DE&lang=de')
    expect(errors).toEqual([])
  })

  it('shows a signal that the browser itself sends as on, and not to be changed', async () => {
    await context.addInitScript(() => { Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { value: true }) })
    await open('/policies/enhancier?region=US-CA&lang=en')
    await expect.poll(() => field('Global Privacy Control').isDisabled()).toBe(true)
    expect([await field('Global Privacy Control').isChecked(), await field('Do Not Track').isDisabled()]).toEqual([true, false])
  })

  it.each([[1280, 900], [360, 740]])('moves nothing as the page comes up, on a screen of %i by %i', async (width, height) => {
    await page.setViewportSize({ width, height })
    await open('/policies/dreampicture?region=KR&lang=en')
    await asked(page)
    await page.locator('assent-declaration').getByText('Responsible').waitFor()
    const moved = await page.evaluate(() => new Promise<number>((done) => {
      new PerformanceObserver((list) => {
        done(list.getEntries().reduce((sum, it) => sum + (Reflect.get(it, 'value') as number), 0))
      }).observe({ type: 'layout-shift', buffered: true })
      setTimeout(() => { done(0) }, 500)
    }))
    expect(moved).toBe(0)
  })

  it('has its controls where they will be before their words have come', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    await open('/policies/dreampicture?region=KR&lang=en')
    await asked(page)
    const places = () => page.evaluate(() => ['#tryout-gpc', '#tryout-dnt', '.lamp'].map((it) => JSON.stringify(document.querySelector(it)!.getBoundingClientRect())))
    const before = await places()
    await page.evaluate(() => { for (const it of document.querySelectorAll('.tick label, .lamp ~ *')) it.remove() })
    expect(await places()).toEqual(before)
  })

  it('forgets the choice under the policy shown, and that alone', async () => {
    for (const path of ['/', '/policies/dreampicture?lang=en']) {
      await open(path)
      await asked(page)
      await button(page, 'Reject all').click()
      await expect.poll(async () => (await context.cookies(demo.url)).length).toBe(path === '/' ? 1 : 2)
    }
    await Promise.all([page.waitForEvent('load'), button(page, 'Forget my choice').click()])
    await asked(page)
    expect((await context.cookies(demo.url)).map((it) => it.name)).toEqual(['consent_choice'])
    expect(await page.evaluate(() => Object.keys(localStorage).filter((it) => it.startsWith('choice_')))).toEqual([])
  })

  it('works without JavaScript, by a button', async () => {
    await context.close()
    await begin({ javaScriptEnabled: false })
    await open('/')
    await field('Policy').selectOption('enhans')
    await field('Region').selectOption('KR')
    await field('Do Not Track').check()
    await leadsTo('/policies/enhans?region=KR&dnt=1', () => button(page, 'Show').click())
  })

  it.each(['light', 'dark'] as const)('has nothing for axe to find and targets of 44 px, in %s colours', async (colorScheme) => {
    const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8')
    await page.emulateMedia({ colorScheme })
    const places = [['/', 1280], ['/policies/dreampicture?region=US-CA&lang=en', 1280], ['/policies/enhancier', 320]] as const
    for (const [path, width] of places) {
      await page.setViewportSize({ width, height: 800 })
      await open(path)
      await asked(page)
      // As a script element the page’s Trusted Types would refuse it.
      await page.evaluate(`${axe};0`)
      expect([path, await violations(page)]).toEqual([path, []])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      const targets = page.locator('.tryout :is(select, button, .tick label)')
      const heights = await targets.evaluateAll((all) => all.map((it) => it.getBoundingClientRect().height))
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
    }
  })
})

it('honours Global Privacy Control in California, and offers both links there', async () => {
  await open('/policies/dreampicture?region=US-CA&lang=en&gpc=1')
  await asked(page)
  await page.getByRole('region', { name: 'May we use optional cookies?' }).getByText('Opt-out request honored').waitFor()
  await expect.poll(() => page.locator('assent-choices').getByText('Opt-out request honored').count()).toBe(2)
  await button(page, 'Accept all').click()
  await expect.poll(arrived).toEqual(['ga', 'preferences'])
  await expect.poll(() => receipt().innerText()).toMatch(/Global Privacy Control/)
  await open('/policies/dreampicture?region=US-CA&lang=en')
  const links = page.locator('assent-choices')
  await links.getByRole('button', { name: 'Do Not Sell or Share My Personal Information' }).waitFor()
  await links.getByRole('button', { name: 'Your Privacy Choices' }).waitFor()
})

it('names another controller in Japan, and has the table of what is sent to others', async () => {
  const declaration = page.locator('assent-declaration')
  await open('/policies/enkomm?region=VN&lang=en')
  await declaration.getByText('Responsible: NTQ Solution JSC').waitFor()
  expect(await declaration.getByText('NTQ Japan').count()).toBe(0)
  await open('/policies/enkomm?region=JP&lang=en')
  await declaration.getByText('NTQ Japan').first().waitFor()
  await declaration.getByRole('table', { name: 'Information sent to others' }).waitFor()
  // The policy that banner and panel link to keeps the region.
  await page.getByRole('link', { name: 'Privacy policy', exact: true }).first().click()
  await declaration.getByText('NTQ Japan').first().waitFor()
})

it('leaves the consents that Korea wants apart to the panel', async () => {
  await open('/policies/genon?region=KR&lang=en')
  await asked(page)
  await button(page, 'Privacy choices').first().click()
  await panel(page).getByRole('switch', { name: /News and advertising by message/ }).check()
  await panel(page).getByRole('button', { name: 'Save' }).click()
  await expect.poll(arrived).toEqual(['bizgo', 'peat'])
})

it('asks the collector for the region where none is picked', async () => {
  expect(await fetch(`${demo.url}/region`, { headers: { 'x-region': 'VN' } }).then((it) => it.json())).toEqual({ region: 'VN' })
  const response = page.waitForResponse(`${demo.url}/region`)
  await open('/policies/enkomm?lang=en')
  expect((await response).status()).toBe(200)
  await expect.poll(law).toMatch(/^unknown, region unknown: .*: nothing optional\.$/)
})
