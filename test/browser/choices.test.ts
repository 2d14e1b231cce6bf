/** “Your Privacy Choices” and “Do Not Sell or Share” of California, as a page writes it: one press opts out, and it is seen. */
import { describe, expect, it } from 'vitest'
import type { ConfigInput } from '../../src/config/types.js'
import en from '../../src/i18n/languages/details/en.js'
import ko from '../../src/i18n/languages/details/ko.js'
import { violations } from '../support/axe.js'
import { heldScript, note, type PageOptions } from '../support/pages.js'
import { takes } from '../support/site.js'
import { asked, button, eventually, hasRun, ran, remembered, settle, useVisit } from '../support/visit.js'

const visit = useVisit()
const TAG = '<script src="/assent-choices.js"></script>'
const ELEMENT = '<footer><p>Shop Ltd</p><assent-choices></assent-choices></footer>'
const held = ['analytics', 'advertising'].map((it) => heldScript(it, { text: note(it) })).join('')

/** A page as for visitors from California: allowed until they refuse. */
function serve(document: Partial<ConfigInput> = {}, { head = TAG, body = ELEMENT, ...options }: PageOptions = {}, headers?: Record<string, string>): void {
  visit.serve(
    { policy: { version: '1', url: '/privacy' }, regions: { '*': { model: 'opt-out' } }, receipts: { endpoint: '/receipts' }, ...document },
    { head, body: held + body, ...options }, headers,
  )
  visit.site.reply('/receipts', takes)
}
const sendGpc = () => visit.context.addInitScript(() => {
  Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true, configurable: true })
})
const element = () => visit.page.locator('assent-choices')
const status = () => element().getByRole('status')
const saved = () => status().filter({ hasText: en.optedOut }).waitFor()
const receipt = async () => JSON.parse((await visit.site.received('site.test', '/receipts')).body) as object
const cookie = () => visit.page.evaluate(() => document.cookie)

describe('one press', () => {
  it('opts out at once, confirms it, keeps the rest, and is proved by a receipt', async () => {
    const { page } = visit
    serve()
    await visit.open()
    await button(page, en.privacyChoices).click()
    await saved()
    await remembered(page)
    expect(await cookie()).toMatch(/^consent_choice=1\..*\.choices~opt_out\..*required\*\d+advertising!366/)
    expect(await receipt()).toMatchObject({
      event: { method: 'choices.opt_out' }, ui: { surface: 'choices', shownAt: expect.any(String) as string },
      choices: { analytics: 'default', advertising: 'denied' }, policy: { language: 'en' },
    })
    await visit.open()
    await saved()
    await hasRun(page, 1)
    await settle(page)
    expect(await ran(page)).toEqual(['analytics'])
    expect(await page.evaluate('assent.allows("advertising")')).toBe(false)
  })

  it('takes back what was accepted', async () => {
    const { page } = visit
    serve({}, { body: `${ELEMENT}<assent-choices kind="do-not-sell"></assent-choices>` })
    await visit.open()
    await asked(page)
    await page.evaluate('assent.acceptAll()')
    await hasRun(page, 2)
    expect(await status().first().innerText()).toBe('')
    await button(page, en.doNotSell).click()
    // Wherever it was pressed, all of them say so.
    for (const it of await status().all()) await eventually(() => it.innerText()).toBe(en.optedOut)
    expect(await page.evaluate('["analytics", "advertising"].map(assent.allows)')).toEqual([true, false])
    await page.evaluate('assent.acceptAll()')
    await eventually(() => status().first().innerText()).toBe('')
  })

  it('can be made with the keyboard', async () => {
    const { page } = visit
    serve()
    await visit.open()
    await asked(page)
    const focused = () => page.evaluate(() => document.activeElement?.localName)
    while (await focused() !== 'assent-choices') await page.keyboard.press('Tab')
    expect(await button(page, en.privacyChoices).evaluate((it) => getComputedStyle(it).outlineStyle)).toBe('solid')
    await page.keyboard.press('Enter')
    await saved()
    expect(await focused()).toBe('assent-choices')
  })
})

describe('Global Privacy Control', () => {
  it('is shown as a request that is honored, with a switch that cannot be moved', async () => {
    const { page } = visit
    await sendGpc()
    serve()
    await visit.open()
    const toggle = page.getByRole('switch', { name: en.optOutHonored })
    await toggle.waitFor()
    expect([await toggle.isChecked(), await toggle.isDisabled(), await status().innerText()]).toEqual([true, true, en.optOutHonored])
    expect(await button(page, en.privacyChoices).count()).toBe(0)
    expect(await violations(page)).toEqual([])
  })

  it('has no effect where the site ignores it: the button is there', async () => {
    await sendGpc()
    serve({ signals: { gpc: [] } })
    await visit.open()
    await button(visit.page, en.privacyChoices).click()
    await saved()
  })
})

describe('the element', () => {
  it.each([
    ['in light colours', { colorScheme: 'light' }, 1280, 'en', en],
    ['in dark colours', { colorScheme: 'dark' }, 1280, 'en', en],
    ['in Korean, on a phone', { colorScheme: 'light' }, 320, 'ko', ko],
  ] as const)('has nothing that axe finds %s', async (_name, media, width, lang, texts) => {
    const { page } = visit
    await page.emulateMedia(media)
    await page.setViewportSize({ width, height: 720 })
    serve({}, { lang, head: `${TAG}<style>:root { color-scheme: light dark }</style>` })
    await visit.open()
    await button(page, texts.privacyChoices).waitFor()
    expect(await violations(page)).toEqual([])
    await button(page, texts.privacyChoices).click()
    await status().filter({ hasText: texts.optedOut }).waitFor()
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })

  it('has the font and the colour of the page around it, and is 44 px high', async () => {
    const { page } = visit
    serve({}, { head: `${TAG}<style>footer { font: italic 12px/1.2 monospace; color: rgb(90, 20, 20) } assent-choices { font-weight: 700 }</style>` })
    await visit.open()
    const style = await button(page, en.privacyChoices).evaluate((it) => {
      const { fontFamily, fontSize, fontStyle, fontWeight, color } = getComputedStyle(it)
      return { fontFamily, fontSize, fontStyle, fontWeight, color }
    })
    expect(style).toEqual({ fontFamily: 'monospace', fontSize: '12px', fontStyle: 'italic', fontWeight: '700', color: 'rgb(90, 20, 20)' })
    expect((await button(page, en.privacyChoices).boundingBox())!.height).toBeGreaterThanOrEqual(44)
  })

  it('has its icon where reading begins', async () => {
    const { page } = visit
    const words = { privacyChoices: 'خيارات الخصوصية' }
    serve({ ui: { messages: { ar: words } } }, { lang: 'ar', head: `${TAG}<script>document.documentElement.dir = "rtl"</script>` })
    await visit.open()
    const [icon, label] = await Promise.all(['svg', 'span'].map(async (it) =>
      (await button(page, words.privacyChoices).locator(it).boundingBox())!.x)) as [number, number]
    expect(icon).toBeGreaterThan(label)
  })

  it('keeps the icon and the switch in forced colours', async () => {
    const { page } = visit
    await page.emulateMedia({ forcedColors: 'active' })
    serve()
    await visit.open()
    const fills = button(page, en.privacyChoices).locator('path')
    expect(await fills.evaluateAll((all) => all.map((it) => getComputedStyle(it).fill).slice(0, 2))).toEqual(['rgb(255, 255, 255)', 'rgb(0, 102, 255)'])
    await sendGpc()
    await visit.open()
    const lines = await page.getByRole('switch').evaluate((it) => [getComputedStyle(it), getComputedStyle(it, '::after')]
      .map((style) => [style.borderTopWidth, style.borderTopColor === style.backgroundColor]))
    expect(lines).toEqual([['1px', false], ['7px', false]])
  })

  it('hides what stands in it for who has no scripts, and only while it is shown', async () => {
    const { page } = visit
    serve({}, { head: '', body: '<footer><assent-choices><a href="/privacy#rights">Write to us</a></assent-choices></footer>' })
    await visit.open()
    const link = page.getByRole('link', { name: 'Write to us' })
    expect(await link.isVisible()).toBe(true)
    await page.addScriptTag({ url: '/assent-choices.js' })
    await button(page, en.privacyChoices).waitFor()
    expect(await link.isVisible()).toBe(false)
  })

  it('works before the SDK, twice loaded, moved, taken away and put back', async () => {
    const { page } = visit
    serve({}, { before: TAG + TAG })
    await visit.open()
    await button(page, en.privacyChoices).waitFor()
    await page.evaluate(() => document.querySelector('main')!.prepend(document.querySelector('assent-choices')!))
    expect(await button(page, en.privacyChoices).count()).toBe(1)
    const gone = await page.evaluateHandle(() => {
      const it = document.querySelector('assent-choices')!
      it.remove()
      return it
    })
    await page.evaluate('assent.decide({ advertising: false })')
    expect(await gone.evaluate((it) => it.shadowRoot!.querySelector('button'))).toBeNull()
    await gone.evaluate((it) => document.body.append(it))
    await saved()
    await button(page, en.privacyChoices).click()
    await eventually(async () => (await cookie()).includes('choices~opt_out')).toBe(true)
    expect(visit.said).toEqual([])
  })

  it('never comes when it was taken away before the SDK was there', async () => {
    const { page } = visit
    serve({}, { before: TAG })
    visit.site.reply('/later', `<!doctype html><html lang="en"><meta charset="utf-8"><title>A shop</title>${TAG}<main><h1>A shop</h1>${ELEMENT}</main>`)
    await visit.open('/later')
    const left = await page.evaluate(() => {
      const it = document.querySelector('assent-choices')!
      it.remove()
      const { assent } = window as unknown as { assent: ((...args: unknown[]) => void)[] }
      // What the SDK does with those who wait.
      for (const callback of assent) callback({}, () => undefined)
      return [assent.length, it.shadowRoot]
    })
    expect(left).toEqual([1, null])
  })
})

it.each([
  ['a nonce', 'script-src \'nonce-x1\'; style-src \'self\''],
  ['Trusted Types', 'default-src \'none\'; script-src \'nonce-x1\'; style-src \'self\'; connect-src \'self\'; require-trusted-types-for \'script\'; trusted-types assent'],
])('speaks the visitor’s language and opts out under a strict policy with %s', async (_name, policy) => {
  const { page } = visit
  const watch = '<script nonce="x1">violations = []; addEventListener("securitypolicyviolation", (it) => violations.push(it.violatedDirective + " " + it.blockedURI))</script>'
  serve({}, { lang: 'ko', before: watch, tag: 'nonce="x1"', head: '<script nonce="x1" src="/assent-choices.js"></script>' }, { 'content-security-policy': policy })
  await visit.open()
  await button(page, ko.privacyChoices).click()
  await status().filter({ hasText: ko.optedOut }).waitFor()
  expect(await button(page, ko.privacyChoices).evaluate((it) => getComputedStyle(it).minHeight)).toBe('44px')
  expect(await receipt()).toMatchObject({ event: { method: 'choices.opt_out' }, policy: { language: 'ko' } })
  // The held scripts have no nonce, and were not to run.
  await settle(page)
  expect((await page.evaluate<string[]>('violations')).filter((it) => !it.startsWith('script-src-elem inline'))).toEqual([])
})
