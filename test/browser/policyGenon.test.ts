/** GenON: marks, consents of their own in Korea, transfers abroad, the versions of the policy and whom to turn to, in Korean. */
import { beforeEach, describe, expect, it } from 'vitest'
import details from '../../src/i18n/languages/details/ko.js'
import en from '../../src/i18n/languages/en.js'
import ko from '../../src/i18n/languages/ko.js'
import { linksOf, policySite, rowsOf, type PolicySite } from '../support/policies.js'
import { eventually, inPlaceholder, settle, useVisit } from '../support/visit.js'

const visit = useVisit()
let site: PolicySite

const KOREA = { region: 'KR', locale: 'ko', lang: 'ko' }
const FUNCTIONAL = ['functional', 'language', 'forms-app', 'stibee']
const ANALYTICS = ['analytics', 'ga']
const MESSAGES = ['marketing-messages', 'bizgo', 'peat']
const APART = ['개인정보 제3자 제공', '개인정보 국외 이전', '광고성 정보 수신']
const APART_EN = ['Giving data to third parties', 'Transfer to other countries', 'News and advertising by message']
const optional = (name: string): string => `${name} [선택]`
const ADD_ON = 'https://tools.google.com/dlpage/gaoptout'

beforeEach(async () => {
  site = policySite(visit, 'genon')
  await visit.context.clock.setFixedTime('2027-02-01T12:00:00Z')
})

it('marks in Korean what is required and what is optional, ticks nothing beforehand, and holds Google Analytics', async () => {
  site.serve(KOREA)
  await site.open()
  await site.openPanel()
  expect(await site.panel.locator('h3[part=category-name]').allInnerTexts())
    .toEqual(['필수 [필수]', ...[ko.functionalName, ko.analyticsName, ...APART].map(optional)])
  for (const name of [ko.functionalName, ko.analyticsName, ...APART].map(optional)) {
    expect([await site.toggle(name).isChecked(), await site.toggle(name).isEnabled()], name).toEqual([false, true])
  }
  expect([await site.toggle('필수 [필수]').isChecked(), await site.toggle('필수 [필수]').isDisabled()]).toEqual([true, true])
  await site.openServices()
  expect(await linksOf(site.panel)).toContain(ADD_ON)
  await site.runs()
  await site.press('save')
  await site.runs()
  expect(await site.receipt(1)).toMatchObject({
    event: { type: 'refused' }, regime: { jurisdiction: 'KR', law: 'PIPA' }, policy: { language: 'ko' },
  })
  await site.asksNobodyTwice()
})

describe('the three consents of their own', () => {
  it('are not among what the banner names, and its “accept all” grants none of them', async () => {
    site.serve(KOREA)
    await site.open()
    await site.asks()
    const text = await site.banner.innerText()
    for (const name of [ko.functionalName, ko.analyticsName]) expect(text).toContain(name)
    for (const name of APART) expect(text).not.toContain(name)
    await site.answer('accept')
    await site.runs(...FUNCTIONAL, ...ANALYTICS)
    expect((await site.receipt(1)).choices).toEqual({ required: 'granted', functional: 'granted', analytics: 'granted' })
    await site.asksNobodyTwice()
  })

  it('are granted one by one in the panel, and each has its own line in the receipt', async () => {
    site.serve(KOREA)
    await site.open()
    await site.answer('reject')
    for (const [i, name] of APART.entries()) {
      await site.openPanel()
      await site.toggle(optional(name)).click()
      await site.press('save')
      expect((await site.receipt(i + 2)).choices).toEqual({
        required: 'granted', functional: 'denied', analytics: 'denied', 'third-party-provision': 'granted',
        'overseas-transfer': i > 0 ? 'granted' : 'denied', 'marketing-messages': i > 1 ? 'granted' : 'denied',
      })
    }
    await site.runs('third-party-provision', 'overseas-transfer', ...MESSAGES)
    await site.asksNobodyTwice()
    await site.runs('third-party-provision', 'overseas-transfer', ...MESSAGES)
  })

  it('are given by no “accept all”, of the panel, the handle or the banner, and stay as they were under each', async () => {
    const { page } = visit
    site.serve(KOREA)
    await site.open()
    await site.openPanel()
    await site.press('accept')
    await site.runs(...FUNCTIONAL, ...ANALYTICS)
    expect((await site.receipt(1)).choices).toEqual({ required: 'granted', functional: 'granted', analytics: 'granted' })
    await page.evaluate('assent.acceptAll()')
    expect((await site.receipt(2)).choices).toEqual({ required: 'granted', functional: 'granted', analytics: 'granted' })
    await page.evaluate('assent.decide({ "overseas-transfer": true, "third-party-provision": false })')
    await site.openPanel()
    await site.press('accept')
    const stays = { 'overseas-transfer': 'granted', 'third-party-provision': 'denied' }
    expect((await site.receipt(4)).choices).toEqual({ required: 'granted', functional: 'granted', analytics: 'granted', ...stays })
    await page.evaluate('assent.withdraw()')
    const { choices } = await site.receipt(5)
    expect(new Set(Object.entries(choices).filter(([id]) => id !== 'required').map(([, it]) => it))).toEqual(new Set(['denied']))
    expect(Object.keys(choices)).toHaveLength(6)
  })

  it('are given with “accept all” where the visitor has moved their own switch just before, and taken back likewise', async () => {
    site.serve(KOREA)
    await site.open()
    await site.openPanel()
    await site.toggle(optional(APART[2]!)).click()
    await site.press('accept')
    await site.runs(...FUNCTIONAL, ...ANALYTICS, ...MESSAGES)
    const first = await site.receipt(1)
    expect(first.choices).toEqual({ required: 'granted', functional: 'granted', analytics: 'granted', 'marketing-messages': 'granted' })
    await site.openPanel()
    await site.toggle(optional(APART[2]!)).click()
    await site.press('accept')
    expect((await site.receipt(2)).choices).toMatchObject({ analytics: 'granted', 'marketing-messages': 'denied' })
    // What was moved and not pressed on is nothing.
    await site.openPanel()
    await site.toggle(optional(APART[0]!)).click()
    await site.panel.getByRole('button', { name: ko.close }).click()
    await site.openPanel()
    await site.press('accept')
    expect((await site.receipt(3)).choices).not.toHaveProperty('third-party-provision')
  })

  it.each(['US', 'DE', 'JP'])('are neither shown nor granted in %s, by whatever means', async (region) => {
    const { page } = visit
    site.serve({ region, locale: 'en' })
    await site.open()
    await site.openPanel()
    expect(await site.panel.getByRole('switch').count()).toBe(3)
    for (const name of APART_EN) expect(await site.panel.getByText(name).count(), name).toBe(0)
    // Marked there too.
    expect(await site.toggle('Analytics [Optional]').isEnabled()).toBe(true)
    await site.press('accept')
    expect((await site.receipt(1)).choices).toEqual({ required: 'granted', functional: 'granted', analytics: 'granted' })
    // Nothing of it can be chosen here, so nothing is recorded.
    await page.evaluate('assent.decide({ "marketing-messages": true, "overseas-transfer": true, bizgo: true })')
    await page.evaluate('assent.decide({ analytics: true, "marketing-messages": true })')
    await site.runs(...FUNCTIONAL, ...ANALYTICS)
    expect((await site.receipt(2)).seq).toBe(2)
    expect((await site.receipt(2)).choices).toEqual({ required: 'granted', functional: 'granted', analytics: 'granted' })
    const declaration = await site.declaration()
    expect(await declaration.getByRole('heading', { name: /^\[Optional\]/ }).allInnerTexts())
      .toEqual(['[Optional] Extra features', '[Optional] Analytics'])
  })
})

describe('transfers abroad', () => {
  it('are a table in the declaration, with country, items, purpose, retention and contact', async () => {
    site.serve(KOREA)
    const declaration = await site.declaration()
    await declaration.getByRole('heading', { name: details.transfers, exact: true }).waitFor()
    const table = declaration.getByRole('table', { name: details.transfers, exact: true })
    expect((await table.getByRole('columnheader').allInnerTexts()).filter(Boolean))
      .toEqual([details.recipient, details.country, details.data, details.purpose, details.retention, details.contact])
    const rows = await rowsOf(table)
    expect(rows.map(([who, where, , , retention]) => [who, where, retention])).toEqual([
      ['Salesforce', '일본', '3년'], ['Celonis', '체코', '30일'], ['forms.app', '튀르키예', '12개월'],
      ['Google (Google 애널리틱스)', '미국', '12개월'],
    ])
    expect(rows[3]!.slice(2)).toEqual([
      '조회한 페이지, 브라우저 식별 번호, IP 주소, 기기 및 브라우저 정보(방문 시 네트워크로 전송)', '방문 및 페이지 조회 집계', '12개월',
      'support.google.com/policies/contact/general_privacy_form'])
  })

  it('are said in the panel with each service', async () => {
    site.serve(KOREA)
    await site.open()
    await site.openPanel()
    await site.openServices()
    for (const it of ['Salesforce (일본)', 'Celonis (체코)', 'forms.app (튀르키예)', 'Google (미국)']) {
      await site.panel.locator('li', { hasText: it }).getByText(`${details.retention}: `).waitFor()
    }
  })
})

describe('the declaration', () => {
  it('says in Korean since when the policy holds, what was before, who the officer is and where to complain', async () => {
    site.serve(KOREA)
    const declaration = await site.declaration()
    const text = await declaration.innerText()
    expect(text).toContain('2025년 1월 10일부터 적용')
    for (const [version, until] of [['2024-03-01', '2025년 1월 9일까지'], ['2023-06-01', '2024년 2월 29일까지']] as const) {
      const line = declaration.locator('li', { hasText: version })
      expect(await line.innerText()).toBe(`${version} (${until})`)
      expect(await linksOf(line)).toEqual([`/policies/genon/privacy/${version}`])
    }
    expect(text).toContain(`${details.officer}: 개인정보보호팀 개인정보 보호책임자`)
    expect(text).toContain('GenON Co., Ltd.')
    for (const phone of ['118', '1833-6972', '1301', '182']) expect(text).toMatch(new RegExp(`: (국번 없이 )?${phone}`))
    expect(await linksOf(declaration)).toEqual(expect.arrayContaining([
      'https://privacy.kisa.or.kr', 'https://www.kopico.go.kr', 'https://www.spo.go.kr', 'https://ecrm.police.go.kr', ADD_ON,
    ]))
  })

  it('says how to refuse cookies in each browser, and what refusing means', async () => {
    site.serve(KOREA)
    const declaration = await site.declaration()
    const how = declaration.locator(`h3:text-is("${details.browserTitle}") + p`)
    expect(await how.innerText()).toContain(details.browserText)
    expect(await how.getByRole('link').allInnerTexts())
      .toEqual(['Chrome', 'Edge', 'Firefox', 'Safari (macOS)', 'Safari (iOS)', 'Samsung Internet', 'Opera'])
    const text = await declaration.innerText()
    expect(text).toContain(`${details.ifRefused}: 브라우저에서 이 쿠키를 차단하면 로그인할 수 없습니다.`)
    expect(text).toContain('선택 항목에 동의하지 않아도 서비스를 이용할 수 있습니다.')
  })
})

describe('a form of another company', () => {
  it('waits behind a placeholder, and is shown when it is allowed by itself', async () => {
    const { page } = visit
    const src = visit.site.url('/form', 'forms.third.test')
    const form = `<iframe title="문의" data-consent="forms-app" data-src="${src}" width="480" height="320"></iframe>`
    const asked = () => visit.site.requests('forms.third.test').map((it) => it.path)
    site.serve({ ...KOREA, body: form })
    await site.open()
    await site.answer('reject')
    await inPlaceholder(page, ko.embedAlways).waitFor()
    await settle(page)
    expect(asked()).toEqual([])
    await inPlaceholder(page, ko.embedAlways).click()
    await eventually(asked).toEqual(['/form'])
    await site.runs('forms-app')
    expect(await site.receipt(2)).toMatchObject({
      event: { method: 'embed.accept' }, services: { 'forms-app': 'granted' },
      choices: { functional: 'denied', analytics: 'denied' },
    })
    await site.asksNobodyTwice()
    await site.runs('forms-app')
  })
})

it('is in English for who switches, and the receipt says in which language it was decided', async () => {
  site.serve(KOREA)
  await site.open()
  await site.openPanel()
  const language = site.panel.getByRole('combobox')
  expect(await language.locator('option').allInnerTexts()).toEqual(['한국어', 'English'])
  await language.selectOption('en')
  await site.toggle('Analytics [Optional]').click()
  expect(await site.panel.innerText()).toContain('Counts visits with Google Analytics, only if you agree.')
  expect(await site.panel.getByRole('heading', { name: en.panelTitle }).isVisible()).toBe(true)
  await site.panel.getByText('Nothing changes for you; your visit is not counted.').waitFor()
  await site.press('save')
  await site.runs(...ANALYTICS)
  expect(await site.receipt(1)).toMatchObject({
    policy: { language: 'en' }, choices: { analytics: 'granted', functional: 'denied' },
  })
})
