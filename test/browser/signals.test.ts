/** Privacy signals of the browser: Global Privacy Control always, Do Not Track where the site wants it. */
import { describe, expect, it } from 'vitest'
import type { ConfigInput, SignalInput } from '../../src/config/types.js'
import en from '../../src/i18n/languages/en.js'
import { launchBrowser } from '../support/browser.js'
import { sendSignal } from '../support/hostile.js'
import { analytics, config, heldScript, note, pageWith } from '../support/pages.js'
import { takes } from '../support/site.js'
import { thirdParty } from '../support/third.js'
import {
  asked, banner, button, choose, eventually, hasRun, panel, ran, settle, toggle, trigger, useVisit,
} from '../support/visit.js'

const visit = useVisit()

const send = (name: 'globalPrivacyControl' | 'doNotTrack', value: unknown) => sendSignal(visit.context, name, value)

const serve = (signals: SignalInput = {}, regions: ConfigInput['regions'] = {}): void => {
  visit.serve({ signals, regions, receipts: { endpoint: '/receipts' } }, {
    body: ['functional', 'analytics', 'advertising'].map((it) => heldScript(it, { text: note(it) })).join(''),
  })
  visit.site.reply('/receipts', takes)
}

interface Posted { choices: object; signals: object; event: object }
const receipt = async () => JSON.parse((await visit.site.received('site.test', '/receipts')).body) as Posted
const words = /global privacy control/i
const trackWords = /do not track/i

describe('Global Privacy Control', () => {
  it('denies advertising even to “Accept all”, and the receipt says so', async () => {
    const { page } = visit
    await send('globalPrivacyControl', true)
    serve()
    await visit.open()
    await choose(page, 'Accept all')
    await hasRun(page, 2)
    await settle(page)
    expect(await ran(page)).toEqual(['functional', 'analytics'])
    expect(await page.evaluate('assent.allows("advertising")')).toBe(false)
    expect(await receipt()).toMatchObject({
      choices: { required: 'granted', functional: 'granted', analytics: 'granted', advertising: 'denied' },
      signals: { gpc: true, dnt: null },
    })
  })

  it('denies advertising even to a yes where things run until they are refused; banner and receipt say so', async () => {
    const { page } = visit
    await send('globalPrivacyControl', true)
    serve({}, { '*': { model: 'opt-out' } })
    await visit.open()
    await banner(page).getByText(RegExp(`Global Privacy Control.*${en.advertisingName}`)).waitFor()
    await page.evaluate('assent.acceptAll()')
    await hasRun(page, 2)
    await settle(page)
    expect(await ran(page)).toEqual(['functional', 'analytics'])
    expect(await receipt()).toMatchObject({ choices: { analytics: 'granted', advertising: 'denied' }, signals: { gpc: true } })
  })

  it('is shown in the banner and in the panel, where the switch is off and cannot be used', async () => {
    const { page } = visit
    await send('globalPrivacyControl', true)
    serve()
    await visit.open()
    await banner(page).getByText(words).waitFor()
    await eventually(() => banner(page).getByText(words).innerText()).toContain(en.advertisingName)
    await button(page, 'Settings').click()
    await panel(page).getByText(words).waitFor()
    expect(await toggle(page, en.advertisingName).isChecked()).toBe(false)
    expect(await toggle(page, en.advertisingName).isDisabled()).toBe(true)
    expect(await toggle(page, en.analyticsName).isEnabled()).toBe(true)
  })

  it('denies what was granted before the browser sent it', async () => {
    const { page } = visit
    serve()
    await visit.open()
    await choose(page, 'Accept all')
    await send('globalPrivacyControl', true)
    await visit.open()
    await hasRun(page, 2)
    await settle(page)
    expect(await ran(page)).toEqual(['functional', 'analytics'])
    await trigger(page).click()
    await panel(page).getByText(words).waitFor()
    expect(await toggle(page, en.advertisingName).isChecked()).toBe(false)
  })

  it('denies the categories that the site names', async () => {
    const { page } = visit
    await send('globalPrivacyControl', true)
    serve({ gpc: ['analytics', 'advertising'] })
    await visit.open()
    await choose(page, 'Accept all')
    await settle(page)
    expect(await ran(page)).toEqual(['functional'])
  })

  it.each([
    ['the text "1"', '1'], ['the number 1', 1], ['the text "true"', 'true'], ['false', false], ['nothing', undefined],
  ])('is nothing else than true: not %s', async (_name, value) => {
    const { page } = visit
    await send('globalPrivacyControl', value)
    serve()
    await visit.open()
    await asked(page)
    expect(await banner(page).getByText(words).count()).toBe(0)
    await choose(page, 'Accept all')
    await hasRun(page, 3)
    const gpc = value === false ? false : null
    expect(await receipt()).toMatchObject({ choices: { advertising: 'granted' }, signals: { gpc } })
  })
})

describe('Global Privacy Control as Chromium has it', () => {
  it.each<[string, string[], boolean | null, string | undefined]>([
    ['is turned on', ['GlobalPrivacyControlForce'], true, '1'],
    ['is there and says nothing', ['GlobalPrivacyControlTest'], false, undefined],
    ['is not there', [], null, undefined],
  ])('%s', async (_name, features, gpc, header) => {
    const browser = await launchBrowser('chromium', { features })
    try {
      const page = await (await browser.newContext({ timezoneId: 'UTC' })).newPage()
      page.setDefaultTimeout(8_000)
      serve()
      await page.goto(visit.site.url('/'))
      expect(await page.evaluate(() => (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl ?? null)).toBe(gpc)
      await asked(page)
      expect(await banner(page).getByText(words).count()).toBe(gpc ? 1 : 0)
      await choose(page, 'Accept all')
      await hasRun(page, gpc ? 2 : 3)
      await settle(page)
      expect(await ran(page)).toEqual(['functional', 'analytics', ...(gpc ? [] : ['advertising'])])
      expect(await receipt()).toMatchObject({ choices: { advertising: gpc ? 'denied' : 'granted' }, signals: { gpc } })
      expect(visit.site.requests('site.test', '/')[0]!.headers['sec-gpc']).toBe(header)
    } finally {
      await browser.close()
    }
  })
})

describe('Sec-GPC, where a server renders the page', () => {
  /** A browser whose signal reaches the server alone, as that of some extensions does. */
  const render = (headers: Record<string, string>): Promise<void> => {
    visit.site.reply('/', (it) => ({ type: 'text/html', headers: { vary: 'Sec-GPC' }, body: pageWith(config({ receipts: { endpoint: '/receipts' } }), {
      before: it.headers['sec-gpc'] === '1' ? '<meta name="assent-gpc" content="1">' : '', body: heldScript('advertising', { text: note('advertising') }),
    }) }))
    visit.site.reply('/receipts', takes)
    return visit.context.setExtraHTTPHeaders(headers)
  }

  it('denies advertising where the page’s scripts hear of nothing', async () => {
    const { page } = visit
    await render({ 'Sec-GPC': '1' })
    await visit.open()
    await banner(page).getByText(words).waitFor()
    await choose(page, 'Accept all')
    await settle(page)
    expect(await ran(page)).toEqual([])
    expect(await receipt()).toMatchObject({ choices: { advertising: 'denied' }, signals: { gpc: true } })
  })

  it('is nothing where it is not sent', async () => {
    const { page } = visit
    await render({})
    await visit.open()
    await choose(page, 'Accept all')
    await hasRun(page, 1)
    expect(await receipt()).toMatchObject({ choices: { advertising: 'granted' }, signals: { gpc: null } })
  })
})

describe('Do Not Track', () => {
  it('has no effect unless the site wants it, and is recorded', async () => {
    const { page } = visit
    await send('doNotTrack', '1')
    serve()
    await visit.open()
    await asked(page)
    expect(await banner(page).getByText(trackWords).count()).toBe(0)
    await choose(page, 'Accept all')
    await hasRun(page, 3)
    expect(await receipt()).toMatchObject({
      choices: { analytics: 'granted', advertising: 'granted' }, signals: { gpc: null, dnt: true },
    })
  })

  it('denies analytics and advertising where the site wants it, and is shown and recorded', async () => {
    const { page } = visit
    await send('doNotTrack', '1')
    serve({ dnt: true })
    await visit.open()
    await banner(page).getByText(trackWords).waitFor()
    await button(page, 'Settings').click()
    await panel(page).getByText(trackWords).waitFor()
    for (const name of [en.analyticsName, en.advertisingName]) {
      expect(await toggle(page, name).isDisabled()).toBe(true)
      expect(await toggle(page, name).isChecked()).toBe(false)
    }
    await panel(page).getByRole('button', { name: 'Accept all' }).click()
    await hasRun(page, 1)
    await settle(page)
    expect(await ran(page)).toEqual(['functional'])
    expect(await receipt()).toMatchObject({
      choices: { functional: 'granted', analytics: 'denied', advertising: 'denied' }, signals: { gpc: null, dnt: true },
    })
  })

  it('keeps off, with Global Privacy Control, what would run until it is refused', async () => {
    const { page, site } = visit
    const { at, requested } = thirdParty(visit)
    await send('globalPrivacyControl', true)
    await send('doNotTrack', '1')
    visit.serve({ regions: { '*': { model: 'opt-out' } }, services: [analytics(site.port)], signals: { dnt: ['analytics'] } }, {
      body: heldScript('analytics', { src: at('/a.js') }) + ['analytics', 'advertising', 'functional'].map((it) => heldScript(it, { text: note(it) })).join(''),
    })
    await visit.open()
    await hasRun(page, 1)
    await settle(page)
    expect(await ran(page)).toEqual(['functional'])
    expect([...requested(), ...site.requests('google.test')]).toEqual([])
  })

  it('has no effect when it says that tracking is fine', async () => {
    const { page } = visit
    await send('doNotTrack', '0')
    serve({ dnt: true })
    await visit.open()
    await choose(page, 'Accept all')
    await hasRun(page, 3)
    expect(await receipt()).toMatchObject({ signals: { dnt: false } })
  })
})
