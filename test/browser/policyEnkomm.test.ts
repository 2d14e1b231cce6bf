/** enKomm: another company, language and law in each region; what is sent to whom; a new service asks for its category alone. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { ConfigInput } from '../../src/config/types.js'
import detailsJa from '../../src/i18n/languages/details/ja.js'
import detailsVi from '../../src/i18n/languages/details/vi.js'
import detailsZh from '../../src/i18n/languages/details/zh-Hant.js'
import ja from '../../src/i18n/languages/ja.js'
import ko from '../../src/i18n/languages/ko.js'
import vi from '../../src/i18n/languages/vi.js'
import zh from '../../src/i18n/languages/zh-Hant.js'
import type { Details, Messages } from '../../src/i18n/messages.js'
import { DAY, linksOf, policySite, rowsOf, type PolicySite } from '../support/policies.js'
import { settle, useVisit } from '../support/visit.js'

const visit = useVisit({ context: { locale: 'fr-FR', timezoneId: 'Asia/Tokyo' } })
let site: PolicySite

const START = Date.parse('2027-02-01T12:00:00Z')
const at = (time: string | number) => visit.context.clock.setFixedTime(time)
const POLICY = '/policies/enkomm/privacy'
/** A visitor there, on a page in the language of the place. */
const visitorIn = (region: string) => ({ region, lang: { JP: 'ja', VN: 'vi', HK: 'zh-HK', KR: 'ko' }[region]! })
const FUNCTIONAL = ['functional', 'preferences']
const ANALYTICS = ['analytics', 'ga']
const ADVERTISING = ['advertising', 'google-ads']
type Place = readonly [region: string, texts: Messages, details: Details, controller: string, marketing: string, url: string]
const places: readonly Place[] = [
  ['JP', ja, detailsJa, 'NTQ Japan (株式会社NTQジャパン)', 'パーソナライズされたマーケティング', `${POLICY}#japan`],
  ['VN', vi, detailsVi, 'NTQ Solution JSC', 'Tiếp thị cá nhân hóa', POLICY],
  ['HK', zh, detailsZh, 'NTQ Solution JSC', '個人化行銷', `${POLICY}#hong-kong`],
]

beforeEach(async () => {
  site = policySite(visit, 'enkomm')
  await at(START)
})

describe.each(places)('in %s', (region, texts, details, controller, marketing, url) => {
  it('asks in its language and names who is responsible there, in the panel and in the declaration', async () => {
    site.serve(visitorIn(region))
    await site.open()
    await site.asks()
    expect(await site.banner.innerText()).toContain(texts.bannerTitle)
    expect(await site.banner.innerText()).toContain(marketing)
    expect(await site.banner.locator('button').allInnerTexts()).toEqual([texts.rejectAll, texts.acceptAll, texts.settings])
    expect(await linksOf(site.banner)).toEqual([url])
    await site.openPanel()
    await site.panel.getByText(`${texts.controller}: ${controller}`).waitFor()
    expect(await site.toggle(marketing).isChecked()).toBe(false)
    await site.panel.getByText(details.yourChoice, { exact: true }).waitFor()
    await site.press('reject')
    const declaration = await site.declaration()
    const text = await declaration.innerText()
    expect(text).toContain(`${texts.controller}: ${controller}`)
    for (const other of places) if (other[3] !== controller) expect(text).not.toContain(`: ${other[3]}`)
    expect(await linksOf(declaration)).toContain(url)
  })

  it('offers its own language first, and switches to any other of the five', async () => {
    site.serve(visitorIn(region))
    await site.open()
    await site.openPanel()
    const language = site.panel.getByRole('combobox')
    const tags = await language.locator('option').evaluateAll((all) => all.map((it) => it.getAttribute('value')))
    expect(tags[0]).toBe({ JP: 'ja', VN: 'vi', HK: 'zh-Hant' }[region])
    expect([...tags].sort()).toEqual(['en', 'ja', 'ko', 'vi', 'zh-Hant'])
    await language.selectOption('ko')
    await site.panel.getByRole('heading', { name: ko.panelTitle, exact: true }).waitFor()
    await site.toggle('맞춤형 마케팅').waitFor()
  })

  // `resolveLocale` takes English wherever that is among the languages; `regions.*.languages` promises the first of them.
  it('speaks the first of its languages to a browser and a page that want none of them', async () => {
    site.serve({ region, lang: 'fr' })
    await site.open()
    await site.asks()
    expect(await site.banner.innerText()).toContain(texts.bannerTitle)
  })

  it('personalises marketing only after a yes, which the receipt puts down to the law there', async () => {
    site.serve(visitorIn(region))
    await site.open()
    await site.asks()
    // Where the law lets the rest run from the start, marketing still waits.
    const unasked = region === 'VN' ? [] : [...FUNCTIONAL, ...ANALYTICS]
    await site.runs(...unasked)
    await site.answer('accept')
    await site.runs(...FUNCTIONAL, ...ANALYTICS, ...ADVERTISING)
    const receipt = await site.receipt(1)
    const law = { JP: ['notice', 'APPI'], VN: ['opt-in', 'PDPL'], HK: ['opt-out', 'PDPO'] }[region]!
    expect(receipt.regime).toEqual({ jurisdiction: region, model: law[0], basis: 'config', law: law[1] })
    expect(receipt).toMatchObject({ choices: { advertising: 'granted' }, policy: { url, version: '2021-03-01' } })
    expect(receipt.choices).not.toHaveProperty('overseas-transfer')
    await site.asksNobodyTwice()
    await site.runs(...FUNCTIONAL, ...ANALYTICS, ...ADVERTISING)
  })
})

// The banner has one sentence for all: `optOutText`, as the law of the region goes, also for a category that waits for a yes.
it('does not say in Japan that marketing, which waits for a yes, is used already', async () => {
  site.serve(visitorIn('JP'))
  await site.open()
  await site.asks()
  const all = [ja.functionalName, ja.analyticsName, 'パーソナライズされたマーケティング'].join(ja.comma)
  expect(await site.banner.innerText()).not.toContain(ja.optOutText.replace('{purposes}', all))
})

it('is told the region by the collector, and the receipt says so', async () => {
  visit.site.reply('/region', { type: 'application/json', body: '{"region":"JP"}' })
  site.serve({ lang: 'ja' })
  await site.open()
  await site.asks()
  await site.answer('reject')
  expect(await site.receipt(1)).toMatchObject({
    regime: { jurisdiction: 'JP', basis: 'endpoint', law: 'APPI' }, policy: { language: 'ja' }, event: { type: 'refused' },
    choices: { functional: 'denied', analytics: 'denied', advertising: 'denied' },
  })
  await site.asksNobodyTwice()
  await site.runs()
})

it('tells in Japan of everything that is sent, to whom, and for which purposes of sender and recipient', async () => {
  site.serve(visitorIn('JP'))
  const declaration = await site.declaration()
  const table = declaration.getByRole('table', { name: detailsJa.transmissions, exact: true })
  expect((await table.getByRole('columnheader').allInnerTexts()).filter(Boolean)).toEqual([
    detailsJa.recipient, detailsJa.country, detailsJa.data, detailsJa.senderPurpose, detailsJa.recipientPurpose,
    detailsJa.retention, detailsJa.contact])
  const rows = await rowsOf(table)
  expect(rows).toHaveLength(5)
  expect(rows.map(([, country]) => country)).toEqual(['ベトナム', 'ベトナム', 'ベトナム', 'アメリカ合衆国', 'アメリカ合衆国'])
  expect(rows.find((it) => it[0]!.includes('Google Analytics'))).toEqual([
    'Google (Google Analytics)', 'アメリカ合衆国', '閲覧ページの順序と日時、参照元、IPアドレス、ブラウザー、インターネット接続事業者、ブラウザーの識別番号',
    'サイトの利用状況の測定と改善', '統計の提供、自社サービスの維持と改善', '14か月', 'support.google.com/policies/contact/general_privacy_form',
  ])
  const text = await declaration.innerText()
  for (const it of [`${detailsJa.officer}: 個人情報保護管理者`, '個人情報保護委員会']) expect(text).toContain(it)
})

describe('a new service', () => {
  const chat = (document: ConfigInput): void => {
    document.services!.push({
      id: 'chat', category: 'functional', name: 'Chat', purposes: ['answer'], vendor: { name: 'Chat Ltd', country: 'SG' },
    })
  }

  it('asks again for its category only, keeps the rest running, and the receipt says what was asked', async () => {
    site.serve(visitorIn('VN'))
    await site.open()
    await site.answer('accept')
    await at(START + 30 * DAY)
    site.serve({ ...visitorIn('VN'), change: chat })
    await site.open()
    await site.asks()
    await site.runs(...ANALYTICS, ...ADVERTISING)
    await site.banner.getByText(vi.newText.replace('{names}', vi.functionalName), { exact: true }).waitFor()
    for (const name of [vi.analyticsName, 'Tiếp thị cá nhân hóa']) expect(await site.banner.innerText()).not.toContain(name)
    await site.answer('accept')
    await site.runs(...FUNCTIONAL, 'chat', ...ANALYTICS, ...ADVERTISING)
    const [first, second] = [await site.receipt(1), await site.receipt(2)]
    expect(first).not.toHaveProperty('asked')
    expect(second).toMatchObject({
      asked: ['functional'], recordId: first.recordId, seq: 2, event: { method: 'banner.accept_all' },
    })
    // What was not asked is not renewed by it.
    expect(second.days).toMatchObject({ functional: 180, analytics: 150, advertising: 150 })
    await site.asksNobodyTwice()
  })

  it('is refused by itself, and the rest stays allowed', async () => {
    site.serve(visitorIn('VN'))
    await site.open()
    await site.answer('accept')
    site.serve({ ...visitorIn('VN'), change: chat })
    await site.open()
    await site.answer('reject')
    await site.runs(...ANALYTICS, ...ADVERTISING)
    expect(await site.receipt(2)).toMatchObject({
      asked: ['functional'], event: { type: 'updated' },
      choices: { functional: 'denied', analytics: 'granted', advertising: 'granted' },
    })
    await site.asksNobodyTwice()
    await site.runs(...ANALYTICS, ...ADVERTISING)
  })
})

describe('between the two dates of the policy', () => {
  const notice = () => visit.page.locator('assent-notice')

  it('says in each language from when it applies', async () => {
    await at('2021-03-10T12:00:00Z')
    for (const [region, date] of [['JP', '2021年3月19日'], ['VN', '19 tháng 3, 2021'], ['HK', '2021年3月19日']] as const) {
      const texts = places.find((it) => it[0] === region)![1]
      site.serve(visitorIn(region))
      await site.open()
      // For the browser, which has a clock of its own, a cookie of 2021 is over; the choice is in the other storage.
      if (region === 'JP') await site.banner.locator('button[value=reject]').click()
      await notice().getByText(texts.noticeText.replace('{date}', date), { exact: true }).waitFor()
      await site.quiet()
    }
    await at('2021-02-28T12:00:00Z')
    await site.open()
    await settle(visit.page)
    expect(await notice().count()).toBe(0)
  })

  // `mountNotice` links to `config.policy.url`, and not, as banner, panel and declaration do, to that of the region.
  it('leads in Japan to the supplement for Japan', async () => {
    await at('2021-03-10T12:00:00Z')
    site.serve(visitorIn('JP'))
    await site.open()
    await site.banner.locator('button[value=reject]').click()
    await notice().getByRole('link').waitFor()
    expect(await linksOf(notice())).toEqual([`${POLICY}#japan`])
  })
})

describe('the transfer abroad in Korea', () => {
  const TRANSFER = '개인정보 국외 이전 [선택]'

  it('is a consent of its own, after the banner and in the panel', async () => {
    site.serve(visitorIn('KR'))
    await site.open()
    await site.answer('accept')
    expect((await site.receipt(1)).choices).not.toHaveProperty('overseas-transfer')
    await site.openPanel()
    expect(await site.toggle(TRANSFER).isChecked()).toBe(false)
    await site.toggle(TRANSFER).click()
    await site.press('save')
    expect((await site.receipt(2)).choices).toMatchObject({ advertising: 'granted', 'overseas-transfer': 'granted' })
    await site.asksNobodyTwice()
  })

  // A service cannot say that it needs a consent apart beside its category where a region wants that: with `use` it goes by
  // its category alone, and `data-consent="google-ads overseas-transfer"` would never be met in other regions.
  it('that is refused keeps Google from being asked, as the document says', async () => {
    site.serve(visitorIn('KR'))
    await site.open()
    await site.openPanel()
    expect(await site.panel.innerText()).toContain('Google로 정보가 전송되지 않으며')
    await site.toggle(`${ko.analyticsName} [선택]`).click()
    await site.press('save')
    expect((await site.receipt(1)).choices).toMatchObject({ analytics: 'granted', 'overseas-transfer': 'denied' })
    await site.quiet()
    expect(visit.site.requests('google.test')).toEqual([])
  })
})
