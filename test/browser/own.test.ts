/** Interfaces of a site's own, as the demo serves them: in plain HTML on the script tag, in React and in Vue on the npm entry. */
import { createHash } from 'node:crypto'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Receipt } from '../../src/index.js'
import { violations } from '../support/axe.js'
import { launchBrowser } from '../support/browser.js'
import { startDemo, type Demo } from '../support/demo.js'
import { differences, styleOf } from '../support/style.js'

let browser: Browser
let demo: Demo
let context: BrowserContext
let page: Page
let errors: string[]
/** Paths that the page asked for. */
let asks: string[]

beforeAll(async () => {
  [browser, demo] = await Promise.all([launchBrowser('chromium', { domains: ['localhost'] }), startDemo()])
})
afterAll(() => Promise.all([browser.close(), demo.remove()]))
beforeEach(async () => {
  [errors, asks] = [[], []]
  context = await browser.newContext()
  context.setDefaultTimeout(8_000)
  context.on('request', (it) => { asks.push(new URL(it.url()).pathname) })
  // Among them every violation of the pages' Content-Security-Policy.
  context.on('console', (it) => { if (it.type() === 'error') errors.push(it.text()) })
  context.on('weberror', (it) => { errors.push(String(it.error())) })
  page = await context.newPage()
})
afterEach(async () => {
  await context.close()
  expect(errors).toEqual([])
})

const banner = () => page.getByRole('region', { name: 'Before you look around' })
const settings = () => page.getByRole('dialog', { name: 'Privacy choices' })
const inBanner = (name: string) => banner().getByRole('button', { name, exact: true })
const inSettings = (name: string) => settings().getByRole('button', { name, exact: true })
const toggle = (name: string) => settings().getByRole('switch', { name: new RegExp(`^${name}`) })
const visits = (text: string) => page.getByText(text).waitFor()
const cookies = async () => (await context.cookies()).map((it) => it.name).sort()
const hasFocus = (of: ReturnType<typeof inBanner>) => expect.poll(() => of.evaluate((el) => el.matches(':focus'))).toBe(true)

/** Does something and returns the receipt of it, which the collector has taken. */
async function receiptOf(act: () => Promise<unknown>): Promise<Receipt> {
  const [response] = await Promise.all([page.waitForResponse((it) => it.url() === `${demo.url}/receipts`), act()])
  expect(response.status()).toBe(201)
  return JSON.parse(response.request().postData()!) as Receipt
}

/** Keeps what the interface said of how the next choice was made. */
const listen = () => page.evaluate(() => document.addEventListener('consent:change', (event) => { Reflect.set(window, 'how', (event as CustomEvent<{ how: unknown }>).detail.how) }))
const textsShown = () => page.evaluate(() => (Reflect.get(window, 'how') as { texts: string }).texts)
const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64url')}`

describe.each(['plain', 'react', 'vue'])('in %s', (kind) => {
  const open = async () => {
    await page.goto(`${demo.url}/own/${kind}`)
    await listen()
  }

  it('asks, holds until the answer, remembers it, and does not ask again', async () => {
    await open()
    await banner().waitFor()
    await banner().getByText(/for comfort, counting visits and offers\./).waitFor()
    await banner().getByText('We keep your answer for 180 days.').waitFor()
    await page.getByText('You have not answered yet').waitFor()
    expect(await cookies()).toEqual([])
    expect(asks).not.toContain('/own/visits.js')
    const shown = await banner().innerText()
    const receipt = await receiptOf(() => inBanner('Accept all').click())
    await visits('You have opened this page once.')
    await page.getByText(/you allowed comfort, counting visits and offers\./).waitFor()
    expect(await banner().isVisible()).toBe(false)
    expect(await cookies()).toEqual(['own_choice', 'own_visits'])
    // The receipt proves the words that were shown.
    const texts = await textsShown()
    for (const line of shown.split('\n').filter((it) => it && !it.includes('Privacy policy'))) expect(texts).toContain(line)
    expect(receipt).toMatchObject({
      event: { type: 'given', method: 'banner.accept_all' }, policy: { language: 'en', hash: hashOf(texts) }, ui: { surface: 'banner', shownAt: expect.any(String) as string },
    })
    await page.reload()
    await visits('You have opened this page 2 times.')
    expect(await banner().isVisible()).toBe(false)
  })

  it('refuses as easily as it accepts, with buttons that look the same', async () => {
    await open()
    const [reject, accept] = await Promise.all(['Reject all', 'Accept all'].map((it) => styleOf(inBanner(it))))
    expect(differences(reject!, accept!)).toEqual([])
    const receipt = await receiptOf(() => inBanner('Reject all').click())
    expect(receipt).toMatchObject({ event: { type: 'refused', method: 'banner.reject_all' } })
    await page.getByText(/you allowed nothing\./).waitFor()
    expect(await cookies()).toEqual(['own_choice'])
    await page.reload()
    await page.getByText(/you allowed nothing\./).waitFor()
    expect(await banner().isVisible()).toBe(false)
    expect(asks).not.toContain('/own/visits.js')
  })

  it('has settings whose switches count once they are saved', async () => {
    await open()
    await inBanner('Settings').click()
    expect(await Promise.all(['Needed', 'Comfort', 'Counting visits', 'Offers'].map((it) => toggle(it).isChecked()))).toEqual([true, false, false, false])
    expect(await toggle('Needed').isDisabled()).toBe(true)
    await toggle('Comfort').click()
    await page.keyboard.press('Escape')
    await settings().waitFor({ state: 'hidden' })
    await hasFocus(inBanner('Settings'))
    await inBanner('Settings').click()
    expect(await toggle('Comfort').isChecked()).toBe(false)
    await toggle('Counting visits').click()
    expect(await cookies()).toEqual([])
    const receipt = await receiptOf(() => inSettings('Save').click())
    expect(receipt).toMatchObject({
      event: { type: 'given', method: 'panel.save' }, choices: { functional: 'denied', analytics: 'granted', advertising: 'denied' },
      policy: { hash: hashOf(await textsShown()) }, ui: { surface: 'panel' },
    })
    await visits('You have opened this page once.')
    expect(await banner().isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Change it' }).click()
    expect(await toggle('Counting visits').isChecked()).toBe(true)
    await settings().getByRole('button', { name: 'Close without saving' }).click()
    await settings().waitFor({ state: 'hidden' })
    await hasFocus(page.getByRole('button', { name: 'Change it' }))
    expect(await banner().isVisible()).toBe(false)
  })

  it('takes it back in one press: the cookie goes, the page knows, the receipt says so', async () => {
    await open()
    await receiptOf(() => inBanner('Accept all').click())
    await visits('You have opened this page once.')
    const receipt = await receiptOf(() => page.getByRole('button', { name: 'Take it back' }).click())
    expect(receipt.event.type).toBe('withdrawn')
    await visits('Your visits are not counted.')
    await expect.poll(cookies).toEqual(['own_choice'])
    expect(await page.getByRole('button', { name: 'Take it back' }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Ask me again' }).click()
    await inBanner('Accept all').click()
    await visits('Your visits are counted.')
  })

  it('shows what Global Privacy Control keeps off', async () => {
    await context.addInitScript(() => { Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true }) })
    await open()
    await banner().getByText(/Global Privacy Control\)\. This stays off: offers\./).waitFor()
    await banner().getByText(/for comfort and counting visits\./).waitFor()
    await inBanner('Settings').click()
    await settings().getByText(/Global Privacy Control/).waitFor()
    expect(await toggle('Offers').isDisabled()).toBe(true)
    await settings().getByText('Off at your browser’s request').waitFor()
    const receipt = await receiptOf(() => inSettings('Accept all').click())
    expect(receipt).toMatchObject({ choices: { analytics: 'granted', advertising: 'denied' }, signals: { gpc: true } })
  })

  it('can be done with the keyboard alone', async () => {
    await open()
    await banner().waitFor()
    const press = async (name: string, key = 'Enter') => {
      // What is focused, by its text or its label's first line.
      const name_ = () => page.evaluate(() => {
        const el = document.activeElement as HTMLInputElement
        return (el.labels?.[0] ?? el).innerText.split('\n')[0]!.trim()
      })
      for (let i = 0; i < 20 && await name_() !== name; i++) await page.keyboard.press('Tab')
      expect(await name_()).toBe(name)
      await page.keyboard.press(key)
    }
    await press('Settings')
    await settings().waitFor()
    await press('Counting visits', 'Space')
    await press('Save')
    await visits('You have opened this page once.')
    await press('Change it')
    await settings().waitFor()
    await press('Reject all', 'Space')
    await visits('Your visits are not counted.')
  })

  it.each([['light', 1280], ['dark', 320]] as const)('has nothing for axe to find in %s colours, %i px wide', async (colorScheme, width) => {
    // The test's own script, which the page's policy would refuse.
    await page.goto('about:blank')
    await context.close()
    context = await browser.newContext({ bypassCSP: true, colorScheme, viewport: { width, height: 720 } })
    page = await context.newPage()
    await open()
    await banner().waitFor()
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    await inBanner('Settings').click()
    await settings().waitFor()
    expect(await violations(page)).toEqual([])
    await inSettings('Accept all').click()
    await visits('You have opened this page once.')
    expect(await violations(page)).toEqual([])
  })

  it('fetches nothing of the built-in interface', async () => {
    await open()
    await inBanner('Settings').click()
    await inSettings('Save').click()
    await page.reload()
    await page.getByText(/you allowed nothing\./).waitFor()
    await page.evaluate(() => new Promise((done) => { requestIdleCallback(done) }))
    expect(asks.filter((it) => /^\/(assent-(ui|details|trigger|placeholder|notice|theme)\.js|locales\/)/.test(it))).toEqual([])
    expect(asks.includes('/assent.js')).toBe(kind === 'plain')
  })
})
