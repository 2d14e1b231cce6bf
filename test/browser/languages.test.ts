/** The languages on a real page: all of them, which one is shown, and a change of it while things are shown. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { UiInput } from '../../src/config/types.js'
import { detailFiles, messageFiles } from '../../src/i18n/languageFiles.js'
import de from '../../src/i18n/languages/de.js'
import detailsEn from '../../src/i18n/languages/details/en.js'
import detailsKo from '../../src/i18n/languages/details/ko.js'
import en from '../../src/i18n/languages/en.js'
import he from '../../src/i18n/languages/he.js'
import id from '../../src/i18n/languages/id.js'
import ja from '../../src/i18n/languages/ja.js'
import ko from '../../src/i18n/languages/ko.js'
import ptBR from '../../src/i18n/languages/pt-BR.js'
import zhHant from '../../src/i18n/languages/zh-Hant.js'
import { locales } from '../../src/i18n/locales.js'
import { config, pageWith } from '../support/pages.js'
import { takes } from '../support/site.js'
import { asked, button, choose, eventually, panel, paths, settle, trigger, useVisit } from '../support/visit.js'

const visit = useVisit()
const services = [
  { id: 'ga', use: 'google-analytics', options: { id: 'G-TEST1' } },
  { id: 'maps', category: 'functional', vendor: { name: 'Karte', country: 'DE' }, cookies: [{ name: '_m', duration: 'P1Y' }], transfers: [{ recipient: 'Cloud', country: 'US' }] },
]
/** What each language is to show: title of banner and panel, and the heading of the record. */
const expected = async (locale: string) => {
  const [texts, details] = locale === 'en' ? [en, detailsEn] : [(await messageFiles[locale]!()).default, (await detailFiles[locale]!()).default]
  return [texts.bannerTitle, texts.panelTitle, details.yourChoice]
}
const RIGHT_TO_LEFT = ['ar', 'fa', 'he']

/** What is shown, once all of it is there. */
const shown = (page: Page, record: string) => page.waitForFunction((heading) => {
  const [banner, panel] = ['banner', 'panel'].map((it) => document.querySelector(`assent-${it}`)) as [HTMLElement | null, HTMLElement | null]
  const inside = panel?.shadowRoot?.querySelector('dialog')
  const title = inside?.querySelector('[part=record] h3')?.textContent
  // The texts of an integration come with its file.
  if (!banner || !inside || title !== heading || !inside.textContent.includes('_ga')) return undefined
  const { direction } = getComputedStyle(inside)
  return {
    hosts: [banner, panel!].map((it) => [it.lang, it.dir]), direction, titles: [banner.querySelector('h2')!.textContent, inside.querySelector('h2')!.textContent, title],
    text: banner.textContent + inside.textContent,
  }
}, record).then((it) => it.jsonValue())

it('all of them come in two files, say what they are, and leave no brace in banner and panel', async () => {
  const { page, site } = visit
  for (const locale of locales) {
    site.reply(`/page/${locale}`, pageWith(config({ services, controller: { name: 'Shop' }, ui: { marks: true } }), { lang: locale }))
    await page.goto(site.url(`/page/${locale}`))
    await page.locator('assent-banner button[value=settings]').click()
    const titles = await expected(locale)
    const it = await shown(page, titles[2]!)
    const direction = RIGHT_TO_LEFT.includes(locale) ? 'rtl' : 'ltr'
    expect({ ...it!, text: /.{0,20}[{}].{0,20}/.exec(it!.text)?.[0] }).toEqual({ titles, hosts: [[locale, direction], [locale, direction]], direction, text: undefined })
  }
  const fetched = paths(site).filter((it) => it.startsWith('/locales/')).sort()
  expect(fetched).toEqual(locales.filter((it) => it !== 'en').flatMap((it) => [`/locales/${it}.js`, `/locales/details/${it}.js`]).sort())
  expect(visit.said).toEqual([])
}, 240_000)

describe('the language shown', () => {
  const cases: [string, { browser?: string; page?: string; ui?: UiInput }, string, string][] = [
    ['the page’s', { browser: 'ja-JP', page: 'ko' }, 'ko', ko.bannerTitle],
    ['the page’s, by its wider name', { browser: 'ja-JP', page: 'de-AT' }, 'de', de.bannerTitle],
    ['the browser’s where the page names none', { browser: 'ja-JP', page: '' }, 'ja', ja.bannerTitle],
    ['the browser’s where nobody has the page’s', { browser: 'ko-KR', page: 'tlh' }, 'ko', ko.bannerTitle],
    ['the configured one, whatever page and browser say', { browser: 'ja-JP', page: 'ko', ui: { locale: 'de' } }, 'de', de.bannerTitle],
    ['English where nobody has the configured one', { browser: 'ja-JP', page: 'ko', ui: { locale: 'tlh' } }, 'en', en.bannerTitle],
    ['the page’s, as POSIX writes it', { browser: 'en-US', page: 'de_DE' }, 'de', de.bannerTitle],
    ['the page’s, with its region so', { browser: 'en-US', page: 'pt_BR' }, 'pt-BR', ptBR.bannerTitle],
    ['the page’s, with the script that its region implies', { browser: 'en-US', page: 'zh_TW' }, 'zh-Hant', zhHant.bannerTitle],
    ['the page’s, by an old code of Hebrew', { browser: 'en-US', page: 'iw' }, 'he', he.bannerTitle],
    ['the page’s, by an old code of Indonesian', { browser: 'en-US', page: 'in' }, 'id', id.bannerTitle],
    ['English in the end', { browser: 'eo', page: 'tlh' }, 'en', en.bannerTitle],
  ]
  it.each(cases)('is %s', async (_name, { browser = 'en-US', page: lang = 'en', ui = {} }, locale, title) => {
    const context = await visit.browser.newContext({ locale: browser })
    try {
      visit.serve({ ui }, { lang })
      const page = await context.newPage()
      await page.goto(visit.site.url('/'))
      const region = page.getByRole('region', { name: title })
      await region.waitFor()
      expect(await region.getAttribute('lang')).toBe(locale)
    } finally {
      await context.close()
    }
  })
})

describe('another language, chosen in the panel', () => {
  const language = (name = 'Language') => visit.page.getByRole('combobox', { name })
  const requests = (path: string) => visit.site.requests('site.test', path).length

  it('is that of panel, banner and trigger from then on, is fetched once, and turns the direction', async () => {
    const { page } = visit
    visit.serve({ services })
    await visit.open()
    await button(page, en.settings).click()
    await panel(page).waitFor()
    await language().selectOption('ko')
    const korean = page.getByRole('dialog', { name: ko.panelTitle })
    await korean.getByRole('heading', { name: detailsKo.yourChoice }).waitFor()
    expect(await language('언어').inputValue()).toBe('ko')
    expect(await page.locator('assent-banner h2').textContent()).toBe(ko.bannerTitle)
    await language('언어').selectOption('ar')
    await eventually(() => page.locator('assent-panel').getAttribute('dir')).toBe('rtl')
    expect(await page.locator('assent-banner').getAttribute('dir')).toBe('rtl')
    await page.getByRole('combobox').selectOption('ko')
    await korean.getByRole('heading', { name: detailsKo.yourChoice }).waitFor()
    await korean.getByRole('button', { name: ko.rejectAll }).click()
    await button(page, ko.trigger).waitFor()
    expect(await page.locator('assent-trigger').getAttribute('lang')).toBe('ko')
    await settle(page)
    for (const it of ['ko', 'ar', 'details/ko', 'details/ar']) expect(requests(`/locales/${it}.js`)).toBe(1)
    expect(visit.said).toEqual([])
  })

  it('changes what is there already: the trigger too', async () => {
    const { page } = visit
    visit.serve()
    await visit.open()
    await choose(page, 'Reject all')
    const { x } = (await trigger(page).boundingBox())!
    expect(x).toBeLessThan(100)
    await page.evaluate('assent.setLocale("ar")')
    await eventually(() => page.locator('assent-trigger').getAttribute('dir')).toBe('rtl')
    expect((await page.locator('assent-trigger').boundingBox())!.x).toBeGreaterThan(page.viewportSize()!.width - 100)
    await page.evaluate('assent.setLocale("auto")')
    await trigger(page).waitFor()
    await page.evaluate('assent.open("banner")')
    await asked(page)
  })

  it('is said in the receipt of a choice made in it', async () => {
    const { page, site } = visit
    site.reply('/receipts', takes)
    visit.serve({ receipts: { endpoint: '/receipts' } })
    await visit.open()
    await button(page, en.settings).click()
    await language().selectOption('ko')
    await page.getByRole('dialog').getByRole('button', { name: ko.save, exact: true }).click()
    expect(JSON.parse((await site.received('site.test', '/receipts')).body)).toMatchObject({ policy: { language: 'ko' }, event: { method: 'panel.save' } })
  })

  it('leaves what was shown where its file cannot be had, and offers the others still', async () => {
    const { page, site } = visit
    site.reply('/locales/ko.js', { status: 404, type: 'text/javascript' })
    visit.serve()
    await visit.open()
    await button(page, en.settings).click()
    await language().selectOption('ko')
    await eventually(() => visit.said.join()).toContain('[part-failed]')
    expect(await panel(page).isVisible()).toBe(true)
    await language().selectOption('de')
    await page.getByRole('dialog', { name: de.panelTitle }).waitFor()
  })
})
