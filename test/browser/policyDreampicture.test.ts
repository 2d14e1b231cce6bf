/** DreamPicture: a supplement for each region, California’s links and signal, and children, for whom a guardian decides. */
import { beforeEach, describe, expect, it } from 'vitest'
import details from '../../src/i18n/languages/details/en.js'
import detailsKo from '../../src/i18n/languages/details/ko.js'
import en from '../../src/i18n/languages/en.js'
import ko from '../../src/i18n/languages/ko.js'
import { sendSignal } from '../support/hostile.js'
import { linksOf, policySite, type PolicySite } from '../support/policies.js'
import { eventually, useVisit } from '../support/visit.js'

const visit = useVisit()
let site: PolicySite

const POLICY = '/policies/dreampicture/privacy'
const FUNCTIONAL = ['functional', 'preferences']
const ANALYTICS = ['analytics', 'ga']
const ADVERTISING = ['advertising', 'google-ads']
const OPTIONAL = [en.functionalName, en.analyticsName, en.advertisingName]
const cookies = () => visit.page.evaluate(() => document.cookie)
const atHand = (name: string) => site.panel.getByRole('button', { name, exact: true })
/** The collector says where the visitor is. */
const visitorIn = (region: string) => visit.site.reply('/region', { type: 'application/json', body: JSON.stringify({ region }) })

beforeEach(async () => {
  site = policySite(visit, 'dreampicture')
  await visit.context.clock.setFixedTime('2027-02-01T12:00:00Z')
})

describe('each region', () => {
  it.each([
    ['DE', '#europe'], ['GB', '#europe'], ['CH', '#europe'], ['US-CA', '#california'], ['US-NY', ''],
    ['KR', '#korea'], ['JP', ''],
  ])('reads its own supplement of the policy, and is asked first: %s', async (region, fragment) => {
    site.serve({ region, locale: 'en' })
    await site.open()
    await site.asks()
    await site.runs()
    expect(await linksOf(site.banner)).toEqual([POLICY + fragment])
    await site.openPanel()
    expect((await linksOf(site.panel))[0]).toBe(POLICY + fragment)
    for (const name of OPTIONAL.map((it) => (region === 'KR' ? `${it} [Optional]` : it))) {
      expect(await site.toggle(name).isChecked()).toBe(false)
    }
    await site.press('accept')
    await site.runs(...FUNCTIONAL, ...ANALYTICS, ...ADVERTISING)
    expect((await site.receipt(1)).policy.url).toBe(POLICY + fragment)
    await site.asksNobodyTwice()
  })

  it('has its own words in the panel', async () => {
    const words = async (region: string): Promise<string> => {
      site.serve({ region, locale: 'en' })
      await site.open()
      await site.openPanel()
      return site.panel.innerText()
    }
    expect(await words('DE')).toContain('Nothing that identifies you is stored without your consent.')
    const california = await words('US-CA')
    expect(california).toContain('We do not sell your personal information, and you or an agent you name can tell us not to.')
    expect(california).not.toContain('Nothing that identifies you')
    expect(await words('KR')).toContain('In Korea the Korean supplement of our policy comes first')
  })
})

it('has in Korea its own officer and its own bodies to complain to, in Korean, instead of those of Europe', async () => {
  site.serve({ region: 'KR', locale: 'ko', lang: 'ko' })
  const declaration = await site.declaration()
  const text = await declaration.innerText()
  for (const it of [`${detailsKo.officer}: 개인정보 보호책임자`, '국번 없이 118', '1833-6972', 'Softzen Corporation', '[선택]']) {
    expect(text).toContain(it)
  }
  expect(await linksOf(declaration)).toEqual(expect.arrayContaining([`${POLICY}#korea`, 'https://privacy.kisa.or.kr']))
  expect(text).not.toContain('유럽경제지역')
  site.serve({ region: 'DE', locale: 'ko', lang: 'ko' })
  const abroad = await (await site.declaration()).innerText()
  expect(abroad).toContain('유럽경제지역')
  expect(abroad).not.toContain('국번 없이 118')
})

it('asks again when the number of its release is another one', async () => {
  site.serve({ region: 'KR', locale: 'ko' })
  await site.open()
  await site.answer('accept')
  expect((await site.receipt(1)).policy.version).toBe('23.07.10')
  await site.asksNobodyTwice()
  site.serve({ region: 'KR', locale: 'ko', policy: { version: '23.7.10' } })
  await site.open()
  await site.asks()
  await site.runs()
})

describe('California', () => {
  beforeEach(() => visitorIn('US-CA'))

  it('has both links in the panel, and one press opts out of advertising alone', async () => {
    site.serve({ locale: 'en' })
    await site.open()
    await site.answer('accept')
    await site.runs(...FUNCTIONAL, ...ANALYTICS, ...ADVERTISING)
    expect((await site.receipt(1)).regime).toEqual({ jurisdiction: 'US-CA', model: 'opt-in', basis: 'endpoint', law: 'CCPA' })
    await site.openPanel()
    await atHand(details.privacyChoices).waitFor()
    await atHand(details.doNotSell).click()
    await site.panel.waitFor({ state: 'detached' })
    await eventually(cookies).toContain('advertising!')
    expect(await site.receipt(2)).toMatchObject({
      event: { method: 'choices.opt_out', type: 'withdrawn' },
      choices: { functional: 'granted', analytics: 'granted', advertising: 'denied' },
    })
    await site.asksNobodyTwice()
    await site.runs(...FUNCTIONAL, ...ANALYTICS)
  })

  // `linksAtHand` in widget/surfaces/panel/panelDetails.ts denies the categories alone; `mountChoices` also denies their services that were allowed.
  it('stops with that press a service of advertising, too, that was allowed by itself', async () => {
    const { page } = visit
    site.serve({ locale: 'en' })
    await site.open()
    await site.answer('reject')
    await page.evaluate('assent.decide({ "google-ads": true })')
    await site.openPanel()
    await atHand(details.doNotSell).click()
    await site.panel.waitFor({ state: 'detached' })
    await site.receipt(3)
    expect(await page.evaluate('assent.allows("google-ads")')).toBe(false)
  })

  it('has none of them elsewhere', async () => {
    visitorIn('DE')
    site.serve({ locale: 'en' })
    await site.open()
    await site.answer('reject')
    await site.openPanel()
    expect((await site.receipt(1)).regime.jurisdiction).toBe('DE')
    expect(await atHand(details.privacyChoices).count()).toBe(0)
    expect(await atHand(details.doNotSell).count()).toBe(0)
  })

  it('honours Global Privacy Control, says so, and keeps advertising off whatever is pressed', async () => {
    await sendSignal(visit.context, 'globalPrivacyControl', true)
    site.serve({ locale: 'en' })
    await site.open()
    const honoured = en.gpcHonored.replace('{categories}', en.advertisingName)
    await site.banner.getByText(honoured).waitFor()
    await site.openPanel()
    await site.panel.getByText(honoured).waitFor()
    const advertising = site.toggle(en.advertisingName)
    expect([await advertising.isChecked(), await advertising.isDisabled()]).toEqual([false, true])
    expect(await site.panel.getByText(en.lockedBySignal).isVisible()).toBe(true)
    expect(await site.toggle(en.analyticsName).isEnabled()).toBe(true)
    await site.press('accept')
    await site.runs(...FUNCTIONAL, ...ANALYTICS)
    expect(await site.receipt(1)).toMatchObject({
      signals: { gpc: true, dnt: null }, regime: { jurisdiction: 'US-CA' },
      choices: { functional: 'granted', analytics: 'granted', advertising: 'denied' },
    })
    await site.asksNobodyTwice()
    const declaration = await site.declaration()
    expect(await declaration.locator(`h4:text-is("${en.advertisingName}") + p`).innerText()).toBe(en.lockedBySignal)
  })
})

describe('a site for children', () => {
  const serve = (locale: 'en' | 'ko' = 'en'): void =>
    site.serve({ region: 'KR', locale, lang: locale, policy: { audience: 'child' } })
  const english = OPTIONAL.map((it) => `${it} [Optional]`)
  const korean = [ko.functionalName, ko.analyticsName, ko.advertisingName].map((it) => `${it} [선택]`)

  it('asks nothing, runs nothing optional and stores nothing', async () => {
    serve()
    await site.open()
    await site.asksNobodyTwice()
    await site.runs()
    expect(await cookies()).toBe('')
    expect(visit.site.requests('site.test', '/receipts')).toEqual([])
  })

  it.each([['en', en.lockedByAge, english], ['ko', ko.lockedByAge, korean]] as const)(
    'has its switches locked and says why, and “accept all” grants nothing: %s', async (locale, why, switches) => {
      serve(locale)
      await site.open()
      await site.openPanel()
      for (const name of switches) {
        expect([await site.toggle(name).isChecked(), await site.toggle(name).isDisabled()], name).toEqual([false, true])
      }
      expect(await site.panel.getByText(why, { exact: true }).count()).toBe(3)
      await site.panel.locator('[part~=accept]').click()
      await site.panel.waitFor({ state: 'detached' })
      await site.runs()
      // Nothing could change, so nothing is recorded.
      expect(visit.site.requests('site.test', '/receipts')).toEqual([])
      const declaration = await site.declaration()
      expect(await declaration.getByText(why, { exact: true }).count()).toBe(3)
    })

  it('lets a guardian allow, which the receipt says, and the child cannot', async () => {
    const { page } = visit
    serve()
    await site.open()
    await site.quiet()
    await page.evaluate('assent.decide({ functional: true, analytics: true })')
    await site.runs()
    expect(visit.site.requests('site.test', '/receipts')).toEqual([])
    await page.evaluate('assent.decide({ functional: true }, { decidedBy: "guardian" })')
    await site.runs(...FUNCTIONAL)
    expect(await site.receipt(1)).toMatchObject({
      event: { by: 'guardian', type: 'given' }, choices: { functional: 'granted', analytics: 'denied', advertising: 'denied' },
    })
    await site.asksNobodyTwice()
    await site.runs(...FUNCTIONAL)
  })
})
