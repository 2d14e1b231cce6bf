/** What is stored may be broken or another library's, and the browser may store nothing: the visitor is asked, nothing throws. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { parseReceipt } from '../../src/collector/parseReceipt.js'
import { refuseStorage } from '../support/hostile.js'
import { heldScript, note } from '../support/pages.js'
import { takes } from '../support/site.js'
import { asked, banner, button, choose, eventually, hasRun, ran, settle, trigger, useVisit } from '../support/visit.js'

const visit = useVisit()
const DAY = 86_400_000
const now = Date.now().toString(36)
const ID = '0b8f6a4e-52f7-4a0f-8f0b-9c1b7a2d3e4f'
const stored = (time: number, { version = '1', ids = 'required*functional!analytics*advertising!' } = {}): string =>
  `1.${time.toString(36)}.1.banner~accept_all.${ID}.${version}.${ids}.`

/** Puts a value where a choice is kept, as it is. */
async function plant(page: Page, value: string): Promise<void> {
  await page.goto(visit.site.url('/empty'))
  await page.evaluate((it) => {
    document.cookie = `consent_choice=${it}; path=/; domain=site.test; max-age=9999`
    localStorage.setItem('consent_choice', it)
  }, value)
}

const serve = (): void => {
  visit.site.reply('/empty', '<!doctype html>')
  visit.serve({}, { body: heldScript('analytics', { text: note('analytics') }) })
}

it('knows its own form, which the values below come close to', async () => {
  const { page } = visit
  serve()
  await plant(page, stored(Date.now()))
  await visit.open()
  await hasRun(page, 1)
  await trigger(page).waitFor()
  expect(await banner(page).count()).toBe(0)
})

it.each([
  ['an empty one', () => ''],
  ['broken percent-encoding', () => '%E0%A4%A'],
  ['broken JSON', () => '%7Bbroken'],
  ['the JSON of another library', () => encodeURIComponent('{"categories":["analytics"],"revision":0,"consentId":"x"}')],
  ['JSON null', () => 'null'],
  ['a plain yes', () => 'true'],
  ['a later form', () => stored(Date.now()).replace(/^1/, '2')],
  ['a cut one', () => stored(Date.now()).slice(0, 40)],
  ['one with something after it', () => `${stored(Date.now())}x.y.z`],
  ['one without ids of record', () => stored(Date.now()).replace(ID, '')],
  ['one whose ids are the prototype’s', () => stored(Date.now(), { ids: '__proto__*analytics*' })],
  ['one whose version is broken encoding', () => stored(Date.now(), { version: '%E0%A4%A' })],
  ['one of another policy version', () => stored(Date.now(), { version: '0' })],
  ['one that has lapsed', () => stored(Date.now() - 181 * DAY)],
  ['one from the future', () => stored(Date.now() + 30 * DAY)],
  ['one from the beginning of time', () => stored(0)],
  ['four thousand characters', () => stored(Date.now(), { ids: 'a'.repeat(3_900) })],
  ['markup', () => '"><img src=x onerror=alert(1)>'],
])('asks again where the stored value is %s', async (_name, value) => {
  const { page } = visit
  serve()
  await plant(page, value())
  await visit.open()
  await asked(page)
  await settle(page)
  expect(await ran(page)).toEqual([])
  expect(visit.said).toEqual([])
})

it.each<[string, string]>([
  ['a record of hyphens', `1.${now}.1.api.${'-'.repeat(36)}.1.required*analytics*.`],
  ['a number that is none', `1.${now}.0.api.00000000-0000-4000-8000-000000000001.1.required*analytics*.`],
  ['a number beyond counting', `1.${now}.zzzzzz.api.00000000-0000-4000-8000-000000000001.1.required*analytics*.`],
  ['more days than anybody lives', `1.${now}.1.api.00000000-0000-4000-8000-000000000001.1.required*99999analytics*99999.`],
  ['a method of nobody', `1.${now}.1.banner~magic.00000000-0000-4000-8000-000000000001.1.required*analytics*.`],
  ['ids of nobody, by the hundred', `1.${now}.1.api.00000000-0000-4000-8000-000000000001.1.${Array.from({ length: 700 }, (_, i) => `i${i}*`).join('')}.`],
])('makes a receipt that the collector takes where %s was stored: a fresh one, after asking', async (_, text) => {
  const { page, site } = visit
  visit.serve({ receipts: { endpoint: '/receipts' } }, { body: heldScript('analytics', { text: note('analytics') }) })
  site.reply('/receipts', takes)
  await plant(page, encodeURIComponent(text))
  await visit.open()
  await asked(page)
  expect(await page.evaluate('assent.allows("analytics")')).toBe(false)
  await choose(page, 'Reject all')
  const { receipt, problem } = parseReceipt(JSON.parse((await site.received('site.test', '/receipts')).body))
  expect(problem).toBeUndefined()
  expect(receipt).toMatchObject({ seq: 1, event: { type: 'refused' } })
  expect(receipt!.recordId).not.toContain('0000-4000')
})

it.each([['Reject all', '%E0%A4%A', 0], ['Accept all', '%7Bbroken', 1]] as const)('puts “%s” in the place of what was there, on host and parent domain', async (name, text, count) => {
  const { page, context } = visit
  serve()
  await plant(page, text)
  await context.addCookies([{ name: 'consent_choice', value: text, domain: 'www.site.test', path: '/' }])
  await visit.open()
  await choose(page, name)
  await hasRun(page, count)
  await visit.open()
  await trigger(page).waitFor()
  await hasRun(page, count)
  expect(await banner(page).count()).toBe(0)
  expect(visit.said).toEqual([])
})

it('asks once and remembers by the cookie where the browser refuses localStorage and sessionStorage', async () => {
  const { page, context } = visit
  await refuseStorage(context, { names: ['localStorage', 'sessionStorage'], cookies: true })
  serve()
  await visit.open()
  expect(await page.evaluate(() => { try { return localStorage.length } catch { return 'refused' } })).toBe('refused')
  await choose(page, 'Accept all')
  await visit.open()
  await hasRun(page, 1)
  await trigger(page).waitFor()
  expect(await banner(page).count()).toBe(0)
})

it('runs what is required, asks, and keeps the choice for the page where the browser stores nothing, and says so once', async () => {
  const { page, context } = visit
  await refuseStorage(context)
  visit.serve({ receipts: { endpoint: '/receipts' } }, {
    body: heldScript('required', { text: note('basket') }) + heldScript('analytics', { text: note('analytics') }),
  })
  visit.site.reply('/receipts', takes)
  await visit.open()
  await asked(page)
  expect(await ran(page)).toEqual(['basket'])
  await button(page, 'Accept all').click()
  await hasRun(page, 2)
  expect(await ran(page)).toEqual(['basket', 'analytics'])
  await trigger(page).waitFor()
  expect(await page.evaluate('assent.allows("analytics")')).toBe(true)
  // The receipt does not need storage.
  await visit.site.received('site.test', '/receipts')
  // A view of a single-page app does not ask again.
  await page.evaluate(() => { history.pushState({}, '', '/next') })
  const next = heldScript('analytics', { text: note('next') })
  await page.evaluate((html) => { document.querySelector('main')!.innerHTML = html }, next)
  await hasRun(page, 3)
  expect(await banner(page).count()).toBe(0)
  await eventually(() => visit.said.filter((it) => it.includes('[not-kept]')).length).toBe(1)
  await visit.open()
  await asked(page)
})

it('asks in a sandboxed frame, where even looking at the cookies throws', async () => {
  const { page, site } = visit
  visit.serve({}, { body: heldScript('analytics', { text: 'document.title = "ran"' }) })
  site.reply('/outer', '<!doctype html><iframe title="inner" sandbox="allow-scripts" src="/" width="1000" height="700"></iframe>')
  await visit.open('/outer')
  const frame = page.frameLocator('iframe')
  await frame.getByRole('button', { name: 'Accept all' }).click()
  const inner = page.frames()[1]!
  await eventually(() => inner.title()).toBe('ran')
  expect(await inner.evaluate(() => { try { return document.cookie } catch { return window.origin } })).toBe('null')
})
