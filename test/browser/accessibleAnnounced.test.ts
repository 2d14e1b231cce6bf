/** What a screen reader says by itself, politely, and that whoever writes or reads meanwhile goes on undisturbed. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { UiInput } from '../../src/config/types.js'
import deDetails from '../../src/i18n/languages/details/de.js'
import details from '../../src/i18n/languages/details/en.js'
import en from '../../src/i18n/languages/en.js'
import ko from '../../src/i18n/languages/ko.js'
import { announced, listen } from '../support/announced.js'
import { sendSignal } from '../support/hostile.js'
import { focused } from '../support/keys.js'
import { article, everything, policyPage, seen, stations } from '../support/surfaces.js'
import { tree } from '../support/tree.js'
import { button, eventually, panel, remembered, useVisit } from '../support/visit.js'

const visit = useVisit()
const polite = (text: string, lang = 'en') => ({ text, politeness: 'polite', lang })
const said = () => announced(visit.page)
const texts = async () => (await said()).map((it) => it.text)
const ASKS = polite(en.bannerTitle)
const SAVED = polite(en.saved)
const FIELD = '<label>Search <input id="search"></label><script>document.getElementById("search").focus()</script>'
const layouts: [string, UiInput][] = [['box', {}], ['bar', { layout: 'bar' }], ['part of the page', { layout: 'inline' }]]
/** Of the optional categories, as the declaration tells them. */
const states = (...granted: boolean[]) => [en.functionalName, en.analyticsName, en.advertisingName]
  .map((it, i) => `${it}: ${granted[i] ? details.granted : details.denied}`).join(en.comma)

/** Without the notice, which is announced too. */
async function open(ui: UiInput = {}, page = article({ body: FIELD })): Promise<void> {
  const { policy: _policy, ...rest } = everything(ui)
  visit.serve(rest, page)
  await visit.open()
  await seen(visit.page, 'assent-banner [value=reject]')
}

beforeEach(async () => { await listen(visit.context) })

describe('the banner', () => {
  it.each(layouts)('is announced once, politely, while the visitor goes on writing, as a %s', async (_name, ui) => {
    const { page } = visit
    await page.route('**/assent-ui.js', async (route) => {
      await page.locator('#search').pressSequentially('bo')
      await route.continue()
    })
    await open(ui)
    await eventually(said).toEqual([ASKS])
    await page.keyboard.type('wls')
    expect(await page.locator('#search').inputValue()).toBe('bowls')
    expect(await page.locator('#search').evaluate((it) => it === document.activeElement && (it as HTMLInputElement).selectionStart)).toBe(5)
    expect(await tree(page)).toContain(`  status "${en.bannerTitle}" live=polite atomic=true`)
    // Neither a look into the panel nor another language asks again.
    await stations.panel(page)
    await page.keyboard.press('Escape')
    await panel(page).waitFor({ state: 'hidden' })
    await page.evaluate('assent.setLocale("ko")')
    await button(page, ko.rejectAll).click()
    await eventually(said).toEqual([ASKS, polite(ko.saved, 'ko')])
  })

  it('does not move the page to where it is, and takes no selection away', async () => {
    const { page } = visit
    await page.setViewportSize({ width: 800, height: 300 })
    const body = `<p id="read">${'Words to read. '.repeat(400)}</p><script>
      scrollTo(0, 200); getSelection().selectAllChildren(document.getElementById("read"))</script>`
    const where = () => page.evaluate(() => [Math.round(scrollY), getSelection()!.toString().length])
    await page.route('**/assent-ui.js', async (route) => {
      await eventually(async () => (await where())[0]).toBe(200)
      await route.continue()
    })
    await open({}, article({ body }))
    await eventually(said).toEqual([ASKS])
    const [top, length] = await where()
    expect([top, length! > 5000]).toEqual([200, true])
  })

  it('is not announced as a modal dialog: the focus goes in, and that says it', async () => {
    await open({ layout: 'modal' })
    expect(await focused(visit.page)).toBe(`assent-banner: ${en.bannerTitle}`)
    await button(visit.page, en.acceptAll).click()
    await eventually(said).toEqual([SAVED])
  })

  it('is announced in the language it speaks', async () => {
    await open({ locale: 'ko' })
    await eventually(said).toEqual([polite(ko.bannerTitle, 'ko')])
  })
})

describe('a choice', () => {
  it.each([...layouts, ['modal dialog', { layout: 'modal' }] as [string, UiInput]])('is announced as saved, from a %s', async (_name, ui) => {
    await open(ui)
    if (ui.layout !== 'modal') await eventually(said).toEqual([ASKS])
    await button(visit.page, en.rejectAll).click()
    await eventually(async () => (await said()).at(-1)).toEqual(SAVED)
  })

  it.each(['reject', 'accept', 'save'])('is announced as saved once the panel is closed (%s)', async (name) => {
    await open()
    await eventually(said).toEqual([ASKS])
    await stations.panel(visit.page)
    await visit.page.locator(`assent-panel [part~=${name}]`).click()
    await eventually(said).toEqual([ASKS, SAVED])
    expect(await tree(visit.page)).toContain(`  status "${en.saved}" live=polite atomic=true`)
  })

  it('is not announced where the panel is closed without one', async () => {
    await open({ locale: 'ko' })
    await eventually(said).toEqual([polite(ko.bannerTitle, 'ko')])
    await stations.panel(visit.page)
    await button(visit.page, ko.close).click()
    await button(visit.page, ko.settings).waitFor()
    await visit.page.evaluate('assent.setLocale("en")')
    // It would be said before this one is.
    await button(visit.page, en.rejectAll).click()
    await eventually(said).toEqual([polite(ko.bannerTitle, 'ko'), SAVED])
  })

  it('is announced again when it is made again', async () => {
    await open()
    await button(visit.page, en.rejectAll).click()
    await eventually(texts).toContain(en.saved)
    await seen(visit.page, 'assent-trigger button')
    await visit.page.evaluate(() => { (Reflect.get(window, 'announced') as unknown[]).length = 0 })
    await stations.record(visit.page)
    await visit.page.locator('assent-panel [part~=accept]').click()
    await eventually(said).toEqual([SAVED])
  })
})

it('that the id of the choice is copied is announced in the dialog', async () => {
  await open()
  await button(visit.page, en.rejectAll).click()
  await seen(visit.page, 'assent-trigger button')
  await stations.record(visit.page)
  await button(visit.page, details.copy).click()
  await eventually(async () => (await said()).at(-1)).toEqual(polite(details.copied))
  // Pressed again it is said again; in between there is nothing.
  await visit.page.evaluate(() => { (Reflect.get(window, 'announced') as unknown[]).length = 0 })
  await button(visit.page, details.copy).click()
  await eventually(said).toEqual([polite(details.copied)])
})

it('the notice is announced where the visitor has chosen before', async () => {
  const { page } = visit
  visit.serve(everything(), article({ body: FIELD }))
  await visit.open()
  await button(page, en.rejectAll).click()
  await remembered(page)
  await visit.open()
  await eventually(said).toEqual([polite(expect.stringMatching(/^Our privacy policy changes on /) as string)])
  expect(await focused(page)).toBe('Search')
})

it('the notice waits behind the panel, and is announced when both have gone', async () => {
  const { page } = visit
  visit.serve(everything(), article())
  await visit.open()
  await stations.asked(page)
  await stations.panel(page)
  expect(await page.locator('assent-notice section').count()).toBe(0)
  await page.locator('assent-panel [part~=reject]').click()
  await eventually(async () => (await texts()).join()).toContain('Our privacy policy changes on')
})

it('the question is not announced after the visitor’s own tool has answered it', async () => {
  // From before there is a body: the banner may come ahead of what stands in it.
  const answer = `<script>new MutationObserver((_, observer) => {
    const reject = document.querySelector("assent-banner [value=reject]")
    if (reject) { observer.disconnect(); reject.click() }
  }).observe(document.documentElement, { childList: true, subtree: true })</script>`
  const { policy: _policy, ...rest } = everything()
  visit.serve(rest, article({ before: answer }))
  await visit.open()
  await eventually(texts).toContain(en.saved)
  expect(await said()).toEqual([SAVED])
})

describe('on the policy page', () => {
  it('an opt-out by one press is confirmed, and how things stand after it', async () => {
    const { page } = visit
    await open({}, policyPage())
    await seen(page, 'assent-choices button', 'assent-declaration button')
    await eventually(said).toEqual([ASKS])
    await page.evaluate('assent.acceptAll()')
    await eventually(texts).toEqual([en.bannerTitle, states(true, true, true)])
    await button(page, details.privacyChoices).click()
    await eventually(async () => (await said()).slice(2)).toEqual([polite(states(true, true, false)), polite(details.optedOut)])
    expect((await tree(page)).filter((it) => it.includes(details.optedOut))[0]).toBe(`    status "${details.optedOut}" live=polite atomic=true`)
  })

  it('a withdrawal is confirmed by how things stand', async () => {
    const { page } = visit
    await open({}, policyPage())
    await seen(page, 'assent-declaration button')
    await page.evaluate('assent.acceptAll()')
    await button(page, details.withdraw).click()
    await eventually(said).toContainEqual(polite(states(false, false, false)))
  })

  it('that a signal is honored is announced in the visitor’s language, and is in a status from the beginning', async () => {
    const { page, context } = visit
    await sendSignal(context, 'globalPrivacyControl', true)
    await open({}, policyPage())
    await seen(page, 'assent-choices [role=switch]')
    expect((await tree(page)).filter((it) => it.includes(`status "${details.optOutHonored}"`))).toHaveLength(2)
    await page.evaluate('assent.setLocale("de")')
    await eventually(said).toContainEqual(polite(deDetails.optOutHonored, 'de'))
  })
})

it('nothing that is announced interrupts: no region is assertive', async () => {
  const { page } = visit
  visit.serve(everything(), { ...policyPage(), body: `${article().body}${policyPage().body}` })
  await visit.open()
  const live = async () => (await tree(page)).flatMap((it) => /live=(\w+)/.exec(it)?.[1] ?? [])
  await stations.asked(page)
  await seen(page, 'assent-choices button', 'assent-declaration button')
  expect(new Set(await live())).toEqual(new Set(['polite']))
  await stations.panel(page)
  expect(new Set(await live())).toEqual(new Set(['polite']))
  await stations.chosen(page)
  await eventually(texts).toContain(en.saved)
  expect(new Set([...await live(), ...(await said()).map((it) => it.politeness)])).toEqual(new Set(['polite']))
})
