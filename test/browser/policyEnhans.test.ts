/** Enhans: a change is told ahead, a material one asks again from its date and a minor one informs; what refusing means. */
import { beforeEach, describe, expect, it } from 'vitest'
import details from '../../src/i18n/languages/details/ko.js'
import ko from '../../src/i18n/languages/ko.js'
import { sendSignal } from '../support/hostile.js'
import { DAY, policySite, type Served, type PolicySite } from '../support/policies.js'
import { useVisit } from '../support/visit.js'

const visit = useVisit({ context: { timezoneId: 'Asia/Seoul' } })
let site: PolicySite

const at = (time: string | number) => visit.context.clock.setFixedTime(time)
const KOREA: Served = { region: 'KR', locale: 'ko', lang: 'ko' }
/** The site before it announced the change. */
const before = (version: string): Served => ({
  ...KOREA, policy: { version, announced: undefined, effective: undefined, previous: undefined },
})
const FUNCTIONAL = ['functional', 'automatic-login']
const ADVERTISING = ['advertising', 'google-ads']
const ACCEPTED = [...FUNCTIONAL, 'analytics', 'ga', ...ADVERTISING]
const AHEAD = '개인정보 처리방침이 2026년 12월 15일에 변경됩니다. 중요한 변경이므로 그날부터 동의 여부를 다시 여쭙니다.'
const CHANGED = '개인정보 처리방침이 2026년 12월 15일에 변경되었습니다.'
const notice = (text: string) =>
  visit.page.getByRole('region', { name: ko.policyLink, exact: true }).getByText(text, { exact: true })
const optional = (name: string): string => `${name} [선택]`
const MESSAGES = optional('마케팅 정보 수신')

beforeEach(() => { site = policySite(visit, 'enhans') })

describe('a change of the policy', () => {
  beforeEach(async () => {
    await at('2026-11-01T12:00:00+09:00')
    site.serve(before('2025-06-01'))
    await site.open()
    await site.answer('accept')
  })

  it('is told for thirty days before its date: nobody is asked again, and the choice made before counts', async () => {
    await at('2026-11-14T23:59:00+09:00')
    site.serve(KOREA)
    await site.open()
    await site.quiet()
    expect(await visit.page.locator('assent-notice').count()).toBe(0)
    for (const time of ['2026-11-15T00:00:00+09:00', '2026-12-14T23:59:00+09:00']) {
      await at(time)
      await site.open()
      await notice(AHEAD).waitFor()
      await site.quiet()
      await site.runs(...ACCEPTED)
    }
    await visit.page.getByRole('button', { name: ko.noticeClose, exact: true }).click()
    await notice(AHEAD).waitFor({ state: 'detached' })
    await site.asksNobodyTwice()
    await site.runs(...ACCEPTED)
    expect(await visit.page.locator('assent-notice').count()).toBe(0)
  })

  it('asks again from its date, by the visitor’s calendar, when it is a material one', async () => {
    site.serve(KOREA)
    await at('2026-12-15T00:00:00+09:00')
    await site.open()
    await site.asks()
    await site.runs()
    await site.answer('reject')
    const receipt = await site.receipt(2)
    expect([(await site.receipt(1)).policy.version, receipt.policy.version]).toEqual(['2025-06-01', '2026-12-15'])
    expect(receipt.choices).toEqual({
      required: 'granted', functional: 'denied', analytics: 'denied', advertising: 'denied', 'marketing-messages': 'denied',
    })
    await notice(CHANGED).waitFor()
    await site.asksNobodyTwice()
    await site.runs()
  })

  it('only informs when it is a minor one', async () => {
    site.serve({ ...KOREA, policy: { material: false } })
    await at('2026-12-15T00:00:00+09:00')
    await site.open()
    await notice(CHANGED).waitFor()
    await site.quiet()
    await site.runs(...ACCEPTED)
    await site.asksNobodyTwice()
    await site.runs(...ACCEPTED)
  })
})

it('goes on counting a choice from before a change that only informed', async () => {
  await at('2026-11-01T12:00:00+09:00')
  site.serve(before('2024-09-01'))
  await site.open()
  await site.answer('accept')
  await at('2026-11-20T12:00:00+09:00')
  site.serve(KOREA)
  await site.open()
  await site.quiet()
  await site.runs(...ACCEPTED)
  await at('2026-12-15T12:00:00+09:00')
  await site.open()
  await site.asks()
  await site.runs()
})

it('asks a newcomer in the weeks before the date under the policy in force, and again from the date', async () => {
  await at('2026-11-20T12:00:00+09:00')
  site.serve(KOREA)
  await site.open()
  await site.answer('reject')
  expect((await site.receipt(1)).policy.version).toBe('2025-06-01')
  await notice(AHEAD).waitFor()
  await site.asksNobodyTwice()
  await at('2026-12-15T12:00:00+09:00')
  await site.open()
  await site.asks()
})

describe('in other weeks', () => {
  const START = Date.parse('2027-02-01T12:00:00+09:00')
  beforeEach(async () => {
    await at(START)
    site.serve(KOREA)
  })

  it('says what refusing means, what goes on after leaving, and that Do Not Track is not answered', async () => {
    await sendSignal(visit.context, 'doNotTrack', '1')
    await site.open()
    await site.openPanel()
    // What those who look closer read comes a moment after the panel.
    await site.panel.getByText(details.dntIgnored).waitFor()
    const text = await site.panel.innerText()
    for (const words of [
      '자동 로그인이 제한되어 방문할 때마다 다시 로그인해야 할 수 있습니다.', '당사 서비스를 떠난 뒤의 활동도 수집할 수 있습니다.',
      '이 사이트는 브라우저의 Do Not Track 신호에 응답하지 않습니다.', details.dntIgnored,
    ]) expect(text).toContain(words)
    await site.toggle(optional(ko.advertisingName)).click()
    await site.press('save')
    await site.runs(...ADVERTISING)
    expect(await site.receipt(1)).toMatchObject({
      signals: { dnt: true }, choices: { functional: 'denied', advertising: 'granted' },
    })
    await site.asksNobodyTwice()
  })

  it('keeps a choice for a year', async () => {
    await site.open()
    await site.answer('accept')
    expect((await site.receipt(1)).event.validUntil).toBe(new Date(START + 365 * DAY).toISOString())
    await at(START + 364 * DAY)
    await site.open()
    await site.quiet()
    await site.runs(...ACCEPTED)
    await at(START + 366 * DAY)
    await site.open()
    await site.asks()
    await site.runs()
  })

  it('sends marketing only after a yes of its own in the panel, which is taken back there too', async () => {
    await site.open()
    await site.answer('accept')
    await site.runs(...ACCEPTED)
    await site.openPanel()
    expect(await site.toggle(MESSAGES).isChecked()).toBe(false)
    await site.toggle(MESSAGES).click()
    await site.press('save')
    await site.runs(...ACCEPTED, 'marketing-messages')
    expect(await site.receipt(2)).toMatchObject({
      choices: { 'marketing-messages': 'granted' }, days: { 'marketing-messages': 365 },
    })
    await site.openPanel()
    await site.toggle(MESSAGES).click()
    await site.press('save')
    expect((await site.receipt(3)).choices).toMatchObject({ 'marketing-messages': 'denied', advertising: 'granted' })
    await site.asksNobodyTwice()
    await site.runs(...ACCEPTED)
  })

  it('offers marketing in Korea alone', async () => {
    site.serve({ region: 'US', locale: 'en' })
    await site.open()
    await site.openPanel()
    expect(await site.panel.getByRole('switch').count()).toBe(4)
    expect(await site.panel.getByText('Marketing messages').count()).toBe(0)
    await site.press('accept')
    await site.runs(...ACCEPTED)
  })

  it('says in the declaration what it was before, how long marketing lasts and where to turn', async () => {
    const declaration = await site.declaration()
    const text = await declaration.innerText()
    for (const words of [
      '2026년 12월 15일부터 적용', '2025-06-01 (2026년 12월 14일까지)', '2024-09-01 (2025년 5월 31일까지)', '개인정보 보호책임자',
      '국번 없이 118', '1833-6972',
    ]) expect(text).toContain(words)
    const lasts = declaration.locator('h4:text-is("[선택] 마케팅 정보 수신") ~ p', { hasText: `${details.duration}:` }).first()
    expect(await lasts.innerText()).toBe('보유 기간: 1년')
  })
})
