/** Enhancier CX: lifetimes of consent and cookies, ways out by region, Do Not Track, storage beside cookies. */
import { beforeEach, describe, expect, it } from 'vitest'
import details from '../../src/i18n/languages/details/en.js'
import en from '../../src/i18n/languages/en.js'
import { sendSignal } from '../support/hostile.js'
import { DAY, linksOf, policySite, rowsOf, type PolicySite } from '../support/policies.js'
import { eventually, useVisit } from '../support/visit.js'

const visit = useVisit()
let site: PolicySite

const START = Date.parse('2027-02-01T12:00:00Z')
const onDay = (day: number) => visit.context.clock.setFixedTime(START + day * DAY)
const FUNCTIONAL = ['functional', 'preferences', 'chat', 'google-sign-in', 'facebook-connect', 'linkedin-sign-in']
const ANALYTICS = ['analytics', 'ga', 'session-analytics']
const ADVERTISING = ['advertising', 'own-ads', 'partner-ads']
const EDAA = 'https://www.youronlinechoices.eu'
const beacon = (): string => `<img alt="" data-consent="own-ads" data-src="${visit.site.url('/beacon.gif', 'px.third.test')}">`

beforeEach(async () => {
  site = policySite(visit, 'enhancier')
  await onDay(0)
})

describe('what waits for a yes', () => {
  it('is every script, web beacon and Google Analytics, but not what is required', async () => {
    site.serve({ region: 'IN', body: beacon() })
    await site.open()
    await site.asks()
    await site.runs()
    expect(visit.site.requests('px.third.test')).toEqual([])
    await site.answer('accept')
    await site.runs(...FUNCTIONAL, ...ANALYTICS, ...ADVERTISING)
    await visit.site.received('px.third.test', '/beacon.gif')
    expect((await site.receipt(1)).choices).toEqual({
      required: 'granted', functional: 'granted', analytics: 'granted', advertising: 'granted',
    })
    await site.asksNobodyTwice()
  })

  it('cannot be chosen where it is required, and says so', async () => {
    site.serve({ region: 'IN' })
    await site.open()
    await site.openPanel()
    expect([await site.toggle('Required').isChecked(), await site.toggle('Required').isDisabled()]).toEqual([true, true])
    for (const name of ['Functional', 'Analytics', 'Advertising']) expect(await site.toggle(name).isChecked(), name).toBe(false)
  })

  it('is deleted when it is taken back, from cookies and both storages, and what is required stays', async () => {
    const { page } = visit
    site.serve({ region: 'IN' })
    await site.open()
    await site.answer('accept')
    await page.evaluate(() => {
      for (const name of ['enhancier_ads', 'enhancier_user', 'enhancier_csrf']) document.cookie = `${name}=1`
      localStorage.setItem('enhancier_interests', '1')
      sessionStorage.setItem('enhancier_visit', '1')
    })
    await site.openPanel()
    await site.press('reject')
    const left = () => page.evaluate(() => [
      document.cookie.replace(/=[^;]*/g, '').split('; ').sort(),
      localStorage.getItem('enhancier_interests'), sessionStorage.getItem('enhancier_visit'),
    ])
    await eventually(left).toEqual([['consent_choice', 'enhancier_csrf'], null, null])
    expect(await site.receipt(2)).toMatchObject({
      event: { type: 'withdrawn', method: 'panel.reject_all' }, choices: { advertising: 'denied' },
    })
    await site.asksNobodyTwice()
  })
})

describe('a lifetime', () => {
  /** Advertising was allowed on the first day; the refusals beside it were repeated half a year later. */
  async function allowedAdvertisingAlone(): Promise<void> {
    site.serve({ region: 'IN' })
    await site.open()
    await site.openPanel()
    await site.toggle('Advertising').click()
    await site.press('save')
    await onDay(190)
    await site.open()
    await site.answer('reject')
  }

  it('of twelve months ends a yes to advertising, which is asked again by itself', async () => {
    await allowedAdvertisingAlone()
    expect(await site.receipt(2)).toMatchObject({
      asked: ['functional', 'analytics'], choices: { functional: 'denied', analytics: 'denied', advertising: 'granted' },
    })
    await onDay(364)
    await site.open()
    await site.quiet()
    await site.runs(...ADVERTISING)
    await onDay(366)
    await site.open()
    await site.asks()
    await site.runs()
    const text = await site.banner.innerText()
    expect(text).toContain('Advertising')
    for (const name of ['Functional', 'Analytics']) expect(text).not.toContain(name)
    await site.answer('accept')
    await site.runs(...ADVERTISING)
    const receipt = await site.receipt(3)
    expect(receipt).toMatchObject({ asked: ['advertising'], days: { advertising: 365 } })
    expect(receipt.choices).toEqual({ required: 'granted', functional: 'denied', analytics: 'denied', advertising: 'granted' })
    await site.asksNobodyTwice()
  })

  // Twelve months for a yes, and for a no the 180 days of the region.
  it('is what the banner says when it asks for advertising alone', async () => {
    await allowedAdvertisingAlone()
    await onDay(366)
    await site.open()
    await site.asks()
    expect(await site.banner.innerText()).not.toContain('180 days')
    expect(await site.banner.innerText()).toContain('kept for 180–365 days.')
  })

  // `newText` stands also where an answer has lapsed and nothing is new.
  it('that is over is not called something new', async () => {
    await allowedAdvertisingAlone()
    await onDay(366)
    await site.open()
    await site.asks()
    expect(await site.banner.innerText()).not.toContain('New since')
  })

  it.each([['IN', 180], ['DE', 180], ['IT', 184]])('of a refusal is in %s no shorter than %i days', async (region, days) => {
    site.serve({ region })
    await site.open()
    await site.answer('reject')
    await onDay(days - 0.01)
    await site.open()
    await site.quiet()
    await site.runs()
    await onDay(days + 0.01)
    await site.open()
    await site.asks()
    for (const name of ['Functional', 'Analytics', 'Advertising']) expect(await site.banner.innerText()).toContain(name)
  })

  it('is said in the declaration, of each category and each cookie', async () => {
    site.serve({ region: 'IN' })
    const declaration = await site.declaration()
    const lasts = (name: string) =>
      declaration.locator(`h4:text-is("${name}") ~ p:has-text("${details.duration}:")`).first().innerText()
    expect(await lasts('Required')).toBe('Kept for: Until the browser closes')
    expect(await lasts('Functional')).toBe('Kept for: 12 months')
    expect(await lasts('Advertising')).toBe('Kept for: 12 months')
    const durations = async (table: string) =>
      (await rowsOf(declaration.getByRole('table', { name: table, exact: true }))).map((it) => [it[0], it[1], it[3]])
    expect(await durations('Login: Cookie')).toEqual([
      ['enhancier_session', 'Cookie', 'Until the browser closes'], ['enhancier_csrf', 'Cookie', 'Until the browser closes']])
    expect(await durations('Our own advertising: Cookie, Local storage')).toEqual([
      ['enhancier_ads', 'Cookie', '12 months'], ['enhancier_interests', 'Local storage', '12 months']])
  })
})

describe('ways out', () => {
  const ALL = [
    'networkadvertising.org', 'aboutads.info', 'preferences-mgr.truste.com', 'aboutcookies.org',
    'tools.google.com/dlpage/gaoptout',
  ]

  it.each([['DE', true], ['IN', false]])('are in the panel in %s; of Europe’s own: %s', async (region, own) => {
    site.serve({ region })
    await site.open()
    await site.openPanel()
    await site.openServices()
    await site.panel.getByRole('link', { name: 'Google Analytics opt-out add-on' }).waitFor()
    const links = await linksOf(site.panel)
    for (const it of ALL) expect(links.join(' ')).toContain(it)
    expect(links.includes(EDAA)).toBe(own)
    expect(links).toContain(`/policies/enhancier/privacy${region === 'DE' ? '#eea' : ''}`)
  })

  it('are in the declaration', async () => {
    site.serve({ region: 'IN' })
    const links = await linksOf(await site.declaration())
    for (const it of ALL) expect(links.join(' ')).toContain(it)
    expect(links).not.toContain(EDAA)
  })

  it('are in the declaration in Germany with Europe’s own', async () => {
    site.serve({ region: 'DE' })
    expect(await linksOf(await site.declaration())).toContain(EDAA)
  })
})

it('tells who sends Do Not Track that the site does not act on it, and does not', async () => {
  await sendSignal(visit.context, 'doNotTrack', '1')
  site.serve({ region: 'IN' })
  const declaration = await site.declaration()
  expect(await declaration.getByText(details.dntIgnored).isVisible()).toBe(true)
  await site.open()
  await site.openPanel()
  expect(await site.panel.getByText(details.dntIgnored).isVisible()).toBe(true)
  expect(await site.panel.innerText()).toContain('This site does not respond to Do Not Track.')
  expect(await site.toggle('Analytics').isEnabled()).toBe(true)
  await site.press('accept')
  await site.runs(...FUNCTIONAL, ...ANALYTICS, ...ADVERTISING)
  expect((await site.receipt(1)).signals).toEqual({ gpc: null, dnt: true })
})

it('says nothing of the browser’s Do Not Track where it sends none', async () => {
  site.serve({ region: 'IN' })
  await site.open()
  await site.openPanel()
  expect(await site.panel.getByText(details.dntIgnored).count()).toBe(0)
})

it('names who receives data, and in which country', async () => {
  site.serve({ region: 'IN' })
  const declaration = await site.declaration()
  const rows = await rowsOf(declaration.getByRole('table', { name: details.transfers }))
  expect(rows.map(([who, where]) => `${who}: ${where}`)).toEqual(expect.arrayContaining([
    'IBM Cloud (Hosting): India', 'Google Cloud (Hosting): United States', 'IBM Watson (Chat): United States',
    'Simplify360 (Chat): United States', 'Google Analytics: United States',
  ]))
})

it('tells of a new policy ahead, with its date, and asks from that day', async () => {
  const at = (time: string) => visit.context.clock.setFixedTime(time)
  await at('2026-11-20T12:00:00Z')
  site.serve({ region: 'IN' })
  await site.open()
  await site.answer('accept')
  await visit.page.getByText(en.noticeText.replace('{date}', 'December 1, 2026')).waitFor()
  expect((await site.receipt(1)).policy.version).toBe('2025-04-01')
  await at('2026-11-30T12:00:00Z')
  await site.asksNobodyTwice()
  await at('2026-12-02T12:00:00Z')
  await site.open()
  await site.asks()
  await site.runs()
  await site.answer('accept')
  expect((await site.receipt(2)).policy.version).toBe('2026-12-01')
  await site.asksNobodyTwice()
})
