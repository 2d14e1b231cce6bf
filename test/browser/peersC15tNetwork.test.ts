/** Goes on from `peersC15t.test.ts` with 9 to 13: endpoints that fail or never answer, what Google is asked, and signals. */
import { expect, it } from 'vitest'
import type { Receipt } from '../../dist/npm/receipt.js'
import en from '../../src/i18n/languages/en.js'
import { sendSignal } from '../support/hostile.js'
import { analytics, config, configuredBy, heldScript, note } from '../support/pages.js'
import { held, takes } from '../support/site.js'
import {
  asked, banner, button, choose, eventually, hasRun, notAsked, queued, ran, settle, useVisit, withdraw,
} from '../support/visit.js'

const visit = useVisit()
const tag = heldScript('analytics', { text: note('tag') })
const withReceipts = { receipts: { endpoint: '/receipts' } }
const withGoogle = () => ({ services: [analytics(visit.site.port)] })
const posts = () => visit.site.requests('site.test', '/receipts')
const cookies = async () => (await visit.context.cookies()).map((it) => it.name)

it('9. endpoints that never answer keep nobody from being asked, on the first page or a later one', async () => {
  const { page, site } = visit
  const { reply } = held('')
  for (const path of ['/receipts', '/refresh', '/locales/ko.js']) site.reply(path, reply)
  const more = { ...withReceipts, storage: { refresh: '/refresh' } }
  for (const version of ['1', '2']) {
    // The words of the language do not come either: English it is.
    visit.serve({ ...more, policy: { version, url: '/privacy' } }, { lang: 'ko', body: tag })
    await page.goto(site.url('/'), { waitUntil: 'commit' })
    await choose(page, 'Accept all')
    await hasRun(page, 1)
    await site.received('site.test', '/receipts')
    await site.received('site.test', '/refresh')
    site.forget()
  }
})

it('9. a configuration that is slow to come holds what is marked, leaves the page alone, and asks when it is there', async () => {
  const { page, site } = visit
  const late = held({ type: 'application/json', body: JSON.stringify(config()) })
  site.reply('/assent.json', late.reply)
  site.reply('/', configuredBy('/assent.json', { body: `${tag}<button onclick="this.textContent = 'Bought'">Buy</button>` }))
  await visit.open()
  await button(page, 'Buy').click()
  await button(page, 'Bought').waitFor()
  await settle(page)
  expect(await ran(page)).toEqual([])
  late.release()
  await choose(page, 'Accept all')
  await hasRun(page, 1)
})

it('10. a receipt that fails waits: the same bytes are posted again, ever less often, until they are taken', async () => {
  const { page, site } = visit
  visit.serve(withReceipts)
  site.reply('/receipts', { status: 500 })
  await visit.open()
  await choose(page, 'Accept all')
  await eventually(() => posts().length).toBe(3)
  const [first, second, third] = posts().map((it) => it.time) as [number, number, number]
  expect(second - first).toBeGreaterThan(900)
  expect(third - second).toBeGreaterThan(1_900)
  expect(await queued(page)).toEqual([(JSON.parse(posts()[0]!.body) as Receipt).receiptId])
  site.reply('/receipts', takes)
  await visit.open()
  await eventually(() => queued(page)).toEqual([])
  expect(new Set(posts().map((it) => `${it.method} ${it.body}`)).size).toBe(1)
})

it('10. one that the endpoint will never take is posted once, dropped, and that is said', async () => {
  const { page, site } = visit
  visit.serve(withReceipts)
  site.reply('/receipts', { status: 422, type: 'application/json', body: '{"error":{"code":"wrong-hash"}}' })
  await visit.open()
  await choose(page, 'Accept all')
  await eventually(() => visit.said.join()).toMatch(/\[receipt-refused\].*422/)
  await visit.open()
  await settle(page)
  expect(await queued(page)).toEqual([])
  expect(posts()).toHaveLength(1)
})

it('11. Google is asked for nothing before the choice, and never after a refusal', async () => {
  const { page, site } = visit
  visit.serve(withGoogle())
  await visit.open()
  await asked(page)
  await settle(page)
  expect(site.requests('google.test')).toEqual([])
  await choose(page, 'Reject all')
  await visit.open()
  await settle(page)
  expect(site.requests('google.test')).toEqual([])
})

it('12. a withdrawal takes Google’s own cookies with it, and they do not come back with the next page', async () => {
  const { page, site } = visit
  visit.serve(withGoogle())
  await visit.open()
  await choose(page, 'Accept all')
  await site.received('google.test', '/g/collect')
  await eventually(cookies).toContain('_ga')
  await withdraw(page)
  await visit.open()
  await notAsked(page)
  await settle(page)
  expect(await cookies()).toEqual(['consent_choice'])
})

const models = ['opt-in', 'opt-out'] as const

it.each(models)('13. Global Privacy Control holds against “Accept all” (%s); banner and receipt say so', async (model) => {
  const { page, site } = visit
  await sendSignal(visit.context, 'globalPrivacyControl', true)
  visit.serve({ regions: { '*': { model } }, ...withReceipts }, {
    body: heldScript('advertising', { text: note('ad') }) + tag,
  })
  await visit.open()
  await banner(page).getByText(RegExp(`Global Privacy Control.*${en.advertisingName}`)).waitFor()
  // Where the rest runs already there is nothing to accept in the banner.
  if (model === 'opt-in') await choose(page, 'Accept all')
  else await page.evaluate('assent.acceptAll()')
  await hasRun(page, 1)
  await settle(page)
  expect(await ran(page)).toEqual(['tag'])
  expect(JSON.parse((await site.received('site.test', '/receipts')).body)).toMatchObject({
    choices: { analytics: 'granted', advertising: 'denied' }, signals: { gpc: true },
  })
})
