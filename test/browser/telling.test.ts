/** What is said is true, on real pages: of what runs already, of how long an answer is kept, of why it is asked again, of the version in force. */
import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ConfigInput, ServiceInput } from '../../src/config/types.js'
import { messageFiles } from '../../src/i18n/languageFiles.js'
import detailsEn from '../../src/i18n/languages/details/en.js'
import en from '../../src/i18n/languages/en.js'
import { heldScript, note, pageWith } from '../support/pages.js'
import { takes } from '../support/site.js'
import { asked, banner, choose, eventually, hasRun, notAsked, panel, ran, remembered, settle, trigger, useVisit } from '../support/visit.js'

const visit = useVisit({ secure: true })
const ALL = ['functional', 'analytics', 'advertising']
const body = ALL.map((it) => heldScript(it, { text: note(it) })).join('')
interface Posted { event: object; choices: object; asked?: string[]; policy: { hash: string } }
const receipts = () => visit.site.requests('site.test', '/receipts').map((it) => JSON.parse(it.body) as Posted)
const at = (time: string) => visit.context.clock.setFixedTime(time)
const serve = (document: Partial<ConfigInput>) => visit.serve({ receipts: { endpoint: '/receipts' }, ...document }, { body })
const inRegion = (region: string) => ({ policy: { version: '1', url: '/privacy', region } })
const textsOf = async (locale: string) => (locale === 'en' ? en : (await messageFiles[locale]!()).default)
const said = (slot: string) => visit.page.locator(`assent-banner [slot=${slot}]`).allInnerTexts()

beforeEach(() => visit.site.reply('/receipts', takes))

describe('where things run until they are refused', () => {
  it.each(['en', 'ar', 'ko', 'ru', 'de', 'el'])('the banner states it, and is acknowledged without a yes: %s', async (locale) => {
    const { page, site } = visit
    const it = await textsOf(locale)
    await page.setViewportSize({ width: 320, height: 640 })
    site.reply('/', pageWith({ ...inRegion('US-CA'), receipts: { endpoint: '/receipts' }, ui: { locale } }, { body, lang: locale }))
    await visit.open()
    await page.getByRole('region', { name: it.optOutTitle }).waitFor()
    await hasRun(page, 3)
    expect(await page.locator('assent-banner').innerText()).not.toContain(it.bannerTitle)
    const buttons = page.locator('assent-banner button')
    expect(await buttons.allInnerTexts()).toEqual([it.rejectAll, it.acknowledge, it.settings])
    const [reject, acknowledge] = await Promise.all([0, 1].map(async (i) => {
      const { width, height } = (await buttons.nth(i).boundingBox())!
      const look = await buttons.nth(i).evaluate((el) => ['color', 'backgroundColor', 'fontSize', 'fontWeight', 'borderTopWidth'].map((name) => Reflect.get(getComputedStyle(el), name) as string))
      return { width: Math.round(width), height: Math.round(height), look }
    }))
    expect(reject).toEqual(acknowledge)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await buttons.nth(1).click()
    await page.locator('assent-banner').waitFor({ state: 'detached' })
    await remembered(page)
    expect(JSON.parse((await site.received('site.test', '/receipts')).body)).toMatchObject({
      event: { type: 'acknowledged', state: 'NoticeAcknowledged', consentType: 'NoConsent', method: 'banner.acknowledge' },
      choices: { functional: 'default', analytics: 'default', advertising: 'default' }, policy: { language: locale, hash: expect.stringMatching(/^sha256-/) as string },
    })
  })

  it('it is told once, goes on running, and is asked about where the law wants a yes', async () => {
    const { page } = visit
    serve(inRegion('US'))
    await visit.open()
    await choose(page, 'Understood')
    await visit.open()
    await notAsked(page)
    await hasRun(page, 3)
    await trigger(page).click()
    await panel(page).getByText(detailsEn.choiceNone).waitFor()
    expect(await panel(page).getByRole('switch').evaluateAll((all) => all.map((it) => (it as HTMLInputElement).checked))).toEqual([true, true, true, true])
    serve(inRegion('DE'))
    await visit.open()
    await page.getByRole('region', { name: en.bannerTitle }).waitFor()
    await settle(page)
    expect([await ran(page), await said('status')]).toEqual([[], []])
  })

  it('a yes and a no after it are recorded as what they are', async () => {
    const { page } = visit
    serve(inRegion('JP'))
    await visit.open()
    await choose(page, 'Understood')
    await trigger(page).click()
    await panel(page).getByRole('button', { name: en.acceptAll }).click()
    await eventually(() => receipts().length).toBe(2)
    await trigger(page).click()
    await panel(page).getByRole('button', { name: en.rejectAll }).click()
    await eventually(() => receipts().map(({ event }) => Reflect.get(event, 'type') as string)).toEqual(['acknowledged', 'given', 'withdrawn'])
  })

  it('what waits for a yes beside it is asked for', async () => {
    const { page } = visit
    serve(inRegion('CH'))
    await visit.open()
    await page.getByRole('region', { name: en.bannerTitle }).waitFor()
    await hasRun(page, 2)
    expect((await said('text')).slice(0, 2)).toEqual([
      en.bannerText.replace('{purposes}', en.advertisingName), en.optOutText.replace('{purposes}', `${en.functionalName}, ${en.analyticsName}`),
    ])
  })
})

it('of how long an answer is kept the banner says the shortest that applies, and no answer lapses before', async () => {
  const { page } = visit
  await at('2026-11-22T12:00:00Z')
  serve({ ...inRegion('DE'), categories: [{ id: 'required' }, { id: 'functional', lasts: 'P365D' }, { id: 'analytics', lasts: 'P365D' }, { id: 'advertising' }] })
  await visit.open()
  await banner(page).getByText('Your choice is kept for 180 days.').waitFor()
  await choose(page, 'Accept all')
  await at('2027-05-21T11:59:00Z')
  await visit.open()
  await notAsked(page)
  await at('2027-05-21T12:01:00Z')
  await visit.open()
  await asked(page)
  expect(await said('status')).toEqual(['Your choice has expired for: Advertising.', 'To choose again: Advertising. The rest is kept.'])
})

describe('a banner that is there again says why', () => {
  const stats: ServiceInput = { id: 'stats', category: 'analytics', name: 'Statistics', vendor: { name: 'Counter Ltd' } }
  const chosen = async (document: Partial<ConfigInput> = {}): Promise<void> => {
    await at('2026-11-22T12:00:00Z')
    serve({ ...inRegion('DE'), services: [stats], ...document })
    await visit.open()
    await asked(visit.page)
    expect(await said('status')).toEqual([])
    await choose(visit.page, 'Accept all')
  }
  const again = async (time: string, document: Partial<ConfigInput>): Promise<string[]> => {
    await at(time)
    serve({ ...inRegion('DE'), services: [stats], ...document })
    await visit.open()
    await asked(visit.page)
    return said('status')
  }

  it('a new version, and since when', async () => {
    await chosen()
    const policy = { version: '2', url: '/privacy', region: 'DE', effective: '2026-12-01', previous: [{ version: '1' }] }
    expect(await again('2026-12-03T12:00:00Z', { policy })).toEqual(['Our privacy policy changed on December 1, 2026.'])
    await choose(visit.page, 'Reject all')
    expect(receipts()[1]!.policy.hash).not.toBe(receipts()[0]!.policy.hash)
    await visit.open()
    await notAsked(visit.page)
  })

  it('in the visitor’s language', async () => {
    await chosen()
    for (const [locale, expected] of [['ko', '개인정보 처리방침이 2026년 12월 1일에 변경되었습니다.'], ['ru', '1 декабря 2026 г. наша политика конфиденциальности изменилась.'], ['ar', 'تغيّرت سياسة الخصوصية لدينا في']] as const) {
      const policy = { version: '2', url: '/privacy', region: 'DE', effective: '2026-12-01', previous: [{ version: '1' }] }
      await at('2026-12-03T12:00:00Z')
      serve({ policy, services: [stats], ui: { locale } })
      await visit.open()
      await visit.page.locator('assent-banner [slot=status]').filter({ hasText: expected }).waitFor()
    }
  })

  it('a service, who runs it, and who receives data', async () => {
    await chosen()
    const heat: ServiceInput = { id: 'heat', category: 'analytics', name: 'Heatmaps', vendor: { name: 'Warm Ltd' } }
    expect(await again('2026-11-23T12:00:00Z', { services: [{ ...stats, transfers: [{ recipient: 'Cloud Ltd', country: 'US' }] }, heat] }))
      .toEqual(['New: Cloud Ltd (Statistics), Heatmaps (Warm Ltd).', 'To choose again: Analytics. The rest is kept.'])
    await choose(visit.page, 'Accept all')
    expect(receipts()[1]!.asked).toEqual(['analytics'])
  })

  it('the service of an integration by its name', async () => {
    await chosen()
    await again('2026-11-23T12:00:00Z', { services: [stats, { id: 'ga', use: 'google-analytics', options: { id: 'G-TEST1', src: '/none.js' } }] })
    await banner(visit.page).getByText('New: Google Analytics.', { exact: true }).waitFor()
  })

  it('all of it together', async () => {
    await chosen()
    const policy = { version: '2', url: '/privacy', region: 'DE', effective: '2026-12-01', previous: [{ version: '1' }] }
    expect(await again('2027-12-03T12:00:00Z', { policy, services: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, category: 'analytics', name: `Service ${id}` })) })).toEqual([
      'Our privacy policy changed on December 1, 2026.', 'New: Service a, Service b, Service c and 2 more.',
      'Your choice has expired for: Extra features, Analytics, Advertising.',
    ])
  })
})

describe('the declaration before the effective date', () => {
  const policy = { version: '2', url: '/privacy', announced: '2026-11-15', effective: '2026-12-01', previous: [{ version: '1', url: '/privacy/1' }] }
  const lines = (page: Page) => page.locator('assent-declaration p').filter({ hasText: /Privacy policy|listed here/ }).allInnerTexts()
  const open = async (time: string, options: Parameters<typeof visit.browser.newContext>[0] = {}) => {
    const context = await visit.browser.newContext({ locale: 'en', ...options })
    await context.clock.setFixedTime(time)
    const page = await context.newPage()
    visit.serve({ policy }, { head: '<script async src="/assent-declaration.js"></script>', body: '<assent-declaration></assent-declaration>' })
    await page.goto(visit.site.url('/'))
    await page.getByRole('button', { name: detailsEn.change }).waitFor()
    const found = await lines(page)
    await context.close()
    return found
  }
  const NOW = ['Privacy policy (1) · until November 30, 2026', 'Our privacy policy changes on December 1, 2026. Privacy policy (2)', detailsEn.listsNow]

  it.each<[string, string, string, string[]]>([
    ['before it is announced', '2026-11-14T12:00:00Z', 'UTC', NOW.slice(0, 1)],
    ['the version in force comes first, the coming one beside it', '2026-11-20T12:00:00Z', 'UTC', NOW],
    ['the last hour where the visitor is', '2026-11-30T14:59:00Z', 'Asia/Seoul', NOW],
    ['the first minute where the visitor is', '2026-11-30T15:00:00Z', 'Asia/Seoul', ['Privacy policy (2) · Applies from December 1, 2026']],
    ['while it is still yesterday elsewhere', '2026-12-01T04:00:00Z', 'America/Los_Angeles', NOW],
  ])('%s', async (_name, time, timezoneId, expected) => {
    expect(await open(time, { timezoneId })).toEqual(expected)
  })
})
