/** The notice of a policy that changes: between announcement and date, and for a while after it, until the visitor closes it. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { ConfigInput } from '../../src/config/types.js'
import en from '../../src/i18n/languages/en.js'
import ko from '../../src/i18n/languages/ko.js'
import { violations } from '../support/axe.js'
import type { PageOptions } from '../support/pages.js'
import { paints } from '../support/paints.js'
import { asked, banner, button, choose, eventually, paths, settle, trigger, useVisit } from '../support/visit.js'

const visit = useVisit({ context: { timezoneId: 'Asia/Tokyo' } })
const KEY = 'consent_choice_notice'
const AHEAD = 'Our privacy policy changes on November 1, 2026.'
const policy = { version: '2', url: '/privacy', announced: '2026-10-01', effective: '2026-11-01' }

const at = (time: string) => visit.context.clock.setFixedTime(time)
const serve = (document: Partial<ConfigInput> = {}, options?: PageOptions, headers?: Record<string, string>): void =>
  visit.serve({ policy, ...document }, options, headers)
const notice = (name = en.policyLink) => visit.page.getByRole('region', { name, exact: true })
const close = (name = en.noticeClose) => notice().getByRole('button', { name, exact: true })
const keys = () => visit.page.evaluate(() => Object.keys(localStorage))

/** Opens the page as a visitor who has chosen. */
async function openChosen(): Promise<void> {
  await visit.open()
  await choose(visit.page, 'Reject all')
}

beforeEach(() => at('2026-10-15T12:00:00Z'))

describe('the notice', () => {
  it('says from when the policy changes, links to it, and takes neither focus nor place', async () => {
    const { page } = visit
    serve({}, { body: `<p>${'More things to buy. '.repeat(20)}</p>` })
    await openChosen()
    await visit.open()
    await notice().getByText(AHEAD).waitFor()
    expect(await notice().getByRole('link', { name: en.policyLink }).getAttribute('href')).toBe('/privacy')
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body')
    const { shifts, largest } = await paints(page)
    expect(shifts).toBe(0)
    expect(largest).toContain(true)
    expect(largest).not.toContain(false)
  })

  it('says from its date on that it has changed, by the visitor’s own calendar', async () => {
    // One minute before midnight in Tokyo.
    await at('2026-10-31T14:59:00Z')
    serve()
    await openChosen()
    await notice().getByText(AHEAD).waitFor()
    await at('2026-10-31T15:00:00Z')
    await visit.open()
    await notice().getByText('Our privacy policy changed on November 1, 2026.').waitFor()
  })

  it('stores nothing before it is closed, and does not come again after', async () => {
    const { page } = visit
    serve()
    await openChosen()
    await notice().waitFor()
    expect(await keys()).not.toContain(KEY)
    await close().click()
    await notice().waitFor({ state: 'detached' })
    expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBe('2')
    await visit.open()
    await trigger(page).waitFor()
    await settle(page)
    expect(await notice().count()).toBe(0)
    visit.serve({ policy: { ...policy, version: '3' } })
    await openChosen()
    await notice().waitFor()
  })

  it('waits while the banner asks, and gives way to it', async () => {
    const { page, site } = visit
    serve()
    await visit.open()
    await asked(page)
    await site.received('site.test', '/assent-notice.js')
    await settle(page)
    expect(await notice().count()).toBe(0)
    await choose(page, 'Reject all')
    await notice().waitFor()
    await page.evaluate('assent.open("banner")')
    await banner(page).waitFor()
    expect(await notice().count()).toBe(0)
  })

  it('is not fetched where nothing is announced', async () => {
    serve({ policy: { version: '2', url: '/privacy', effective: '2026-11-01' } })
    await openChosen()
    await trigger(visit.page).waitFor()
    await settle(visit.page)
    expect(paths(visit.site)).not.toContain('/assent-notice.js')
  })

  it('is reached and closed with the keyboard', async () => {
    const { page } = visit
    serve()
    await openChosen()
    await notice().waitFor()
    while (!await close().evaluate((it) => it.matches(':focus'))) await page.keyboard.press('Tab')
    expect(await close().evaluate((it) => getComputedStyle(it).outlineStyle)).toBe('solid')
    await page.keyboard.press('Enter')
    await notice().waitFor({ state: 'detached' })
    await eventually(keys).toContain(KEY)
  })
})

describe('its looks', () => {
  it.each([
    ['in light colours', { colorScheme: 'light' }, 1280, 'en'],
    ['in dark colours', { colorScheme: 'dark' }, 1280, 'en'],
    ['in forced colours', { forcedColors: 'active' }, 1280, 'en'],
    ['in Korean, on a phone', { colorScheme: 'light' }, 320, 'ko'],
  ] as const)('have nothing that axe finds %s', async (_name, media, width, lang) => {
    const { page } = visit
    await page.emulateMedia(media)
    await page.setViewportSize({ width, height: 640 })
    serve({}, { lang })
    await visit.open()
    const texts = lang === 'ko' ? ko : en
    await button(page, texts.rejectAll).click()
    await notice(texts.policyLink).waitFor()
    expect(await violations(page)).toEqual([])
    for (const it of [button(page, texts.noticeClose), page.getByRole('link', { name: texts.policyLink })]) {
      expect((await it.boundingBox())!.height).toBeGreaterThanOrEqual(44)
    }
  })

  it('are dark on a light page where the site wants it', async () => {
    const { page } = visit
    await page.emulateMedia({ colorScheme: 'light' })
    serve({ ui: { theme: { scheme: 'dark' } } })
    await openChosen()
    await notice().waitFor()
    const sum = (property: string) => notice().evaluate((it, name) =>
      getComputedStyle(it).getPropertyValue(name).match(/\d+/g)!.slice(0, 3).reduce((all, one) => all + +one, 0), property)
    expect(await sum('background-color')).toBeLessThan(200)
    expect(await sum('color')).toBeGreaterThan(500)
  })

  it.each([
    ['bottom-start', 1280], ['bottom-end', 1280], ['top-start', 1280], ['top-end', 1280], ['bottom', 1280], ['top', 1280],
    ['bottom-start', 320], ['top-end', 320],
  ] as const)('leave the trigger free at %s, %i px wide, and stay in the window', async (position, width) => {
    const { page } = visit
    await page.setViewportSize({ width, height: 480 })
    serve({ ui: { position } })
    await openChosen()
    await trigger(page).waitFor()
    await notice().waitFor()
    const [its, other] = [(await notice().boundingBox())!, (await trigger(page).boundingBox())!]
    expect(its.x < other.x + other.width && other.x < its.x + its.width && its.y < other.y + other.height && other.y < its.y + its.height).toBe(false)
    expect([its.x >= 0, its.y >= 0, its.x + its.width <= width, its.y + its.height <= 480]).toEqual([true, true, true, true])
    if (position.endsWith('end')) expect(its.x + its.width).toBe(width - 16)
    await trigger(page).click()
    await page.getByRole('dialog').waitFor()
  })

  it('are on the other side where the language is written from right to left', async () => {
    const { page } = visit
    const words = { policyLink: 'سياسة الخصوصية', noticeClose: 'موافق' }
    serve({ ui: { messages: { ar: words } } }, { lang: 'ar' })
    await visit.open()
    await page.locator('button[value=reject]').click()
    const { x, width } = (await notice(words.policyLink).boundingBox())!
    expect(x + width).toBe(page.viewportSize()!.width - 16)
  })
})

it.each([
  ['a nonce', 'script-src \'nonce-x1\'; style-src \'self\''],
  ['Trusted Types', 'default-src \'none\'; script-src \'nonce-x1\'; style-src \'self\'; connect-src \'self\'; require-trusted-types-for \'script\'; trusted-types assent'],
])('speaks the visitor’s language under a strict policy with %s', async (_name, csp) => {
  const { page } = visit
  const watch = '<script nonce="x1">violations = []; addEventListener("securitypolicyviolation", (it) => violations.push(it.violatedDirective + " " + it.blockedURI))</script>'
  serve({ ui: { theme: { radius: '0px' } } }, { lang: 'ko', before: watch, tag: 'nonce="x1"' }, { 'content-security-policy': csp })
  await visit.open()
  await button(page, ko.rejectAll).click()
  const text = page.getByText('개인정보 처리방침이 2026년 11월 1일에 변경됩니다.')
  await text.waitFor()
  expect(await notice(ko.policyLink).evaluate((it) => getComputedStyle(it).borderRadius)).toBe('0px')
  await button(page, ko.noticeClose).click()
  await text.waitFor({ state: 'detached' })
  expect(await page.evaluate('violations')).toEqual([])
})
