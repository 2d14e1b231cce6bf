/** Receipts: what is posted, where it waits when it cannot be, and that the page never does. */
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createCollector, createMemoryStore } from '../../dist/npm/collector.js'
import { receiptText, type Receipt } from '../../dist/npm/receipt.js'
import en from '../../src/i18n/languages/en.js'
import { config, heldScript, note, pageWith } from '../support/pages.js'
import { held, type Received, takes } from '../support/site.js'
import {
  asked, button, choose, eventually, hasRun, panel, queued, settle, trigger, useVisit, withdraw,
} from '../support/visit.js'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const HASH = /^sha256-[\w-]{43}$/
const sha256 = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64url')}`
const parse = (request: Received): Receipt => JSON.parse(request.body) as Receipt

const visit = useVisit({ secure: true })
const posts = () => visit.site.requests('site.test', '/receipts')
const receipts = () => posts().map(parse)
const posted = async (n = 1): Promise<Receipt> => {
  await eventually(() => posts().length).toBeGreaterThanOrEqual(n)
  return receipts()[n - 1]!
}
const queue = () => queued(visit.page)

function serve(endpoint = '/receipts'): void {
  visit.serve(
    {
      receipts: { endpoint }, services: [{ id: 'heatmap', category: 'analytics' }],
      policy: { id: 'shop', version: '2026-11-01', url: '/privacy' },
    },
    { body: heldScript('analytics', { text: note('analytics') }) },
  )
}

describe('a receipt', () => {
  it('says what was chosen, by which button, under which policy and words, and nothing of who or where', async () => {
    const { page, site } = visit
    serve()
    site.reply('/receipts', takes)
    const before = Date.now()
    await page.goto(site.url('/?utm_source=mail&user=7#part'))
    await choose(page, 'Accept all')
    const receipt = await posted()
    expect(receipt).toEqual({
      schema: 'consent-receipt/1',
      receiptId: expect.stringMatching(UUID) as string,
      recordId: expect.stringMatching(UUID) as string,
      seq: 1,
      event: {
        type: 'given', state: 'ConsentGiven', consentType: 'ExpressedConsent', by: 'subject', method: 'banner.accept_all',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) as string,
        validUntil: expect.any(String) as string,
      },
      regime: { jurisdiction: 'unknown', model: 'opt-in', basis: 'default', law: 'unknown' },
      policy: { id: 'shop', version: '2026-11-01', url: '/privacy', language: 'en', hash: expect.stringMatching(HASH) as string },
      choices: { required: 'granted', functional: 'granted', analytics: 'granted', advertising: 'granted' },
      days: { required: 180, functional: 180, analytics: 180, advertising: 180 },
      services: {},
      signals: { gpc: null, dnt: null },
      ui: { surface: 'banner', shownAt: expect.any(String) as string },
      origin: site.origin(),
      sdk: { name: 'assent', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string },
      integrity: { alg: 'sha-256', hash: expect.stringMatching(HASH) as string },
    })
    const [time, shown] = [Date.parse(receipt.event.time), Date.parse(receipt.ui!.shownAt!)]
    expect(Date.parse(receipt.event.validUntil) - time).toBe(180 * 86_400_000)
    expect(before).toBeLessThanOrEqual(shown)
    expect(shown).toBeLessThanOrEqual(time)
    const { body, headers, query } = posts()[0]!
    const userAgent = await page.evaluate(() => navigator.userAgent)
    for (const it of [userAgent, 'Mozilla', '127.0.0.1', 'utm_source', 'user=7', '#part']) expect(body).not.toContain(it)
    expect(headers).toMatchObject({ 'content-type': 'application/json' })
    expect(headers).not.toHaveProperty('cookie')
    expect([...query]).toEqual([])
  })

  it('has a hash that anybody can compute again, and names the receipt before it', async () => {
    const { page, site } = visit
    serve()
    site.reply('/receipts', takes)
    await visit.open()
    await choose(page, 'Accept all')
    const first = await posted(1)
    await withdraw(page)
    const second = await posted(2)
    for (const it of [first, second]) expect(it.integrity).toEqual({ alg: 'sha-256', hash: sha256(receiptText(it)) })
    expect(first.prev).toBeUndefined()
    expect(second).toMatchObject({
      seq: 2, recordId: first.recordId, prev: sha256(receiptText(first)),
      event: { type: 'withdrawn', state: 'ConsentWithdrawn', method: 'panel.reject_all' },
    })
    expect(second.receiptId).not.toBe(first.receiptId)
    // Changing any field shows.
    expect(sha256(receiptText({ ...first, seq: 3 }))).not.toBe(first.integrity!.alg === 'sha-256' && first.integrity!.hash)
  })

  it('continues its record in the next visit', async () => {
    const { page, site } = visit
    serve()
    site.reply('/receipts', takes)
    await visit.open()
    await choose(page, 'Reject all')
    const first = await posted(1)
    const other = await visit.tab()
    await trigger(other).click()
    await panel(other).getByRole('button', { name: 'Accept all' }).click()
    expect(await posted(2)).toMatchObject({
      recordId: first.recordId, seq: 2, prev: sha256(receiptText(first)), event: { type: 'updated' },
    })
  })

  it('tells a refusal, and a choice saved in the panel, each category by itself', async () => {
    const { page, site } = visit
    serve()
    site.reply('/receipts', takes)
    await visit.open()
    await choose(page, 'Reject all')
    expect(await posted(1)).toMatchObject({
      event: { type: 'refused', state: 'ConsentRefused', method: 'banner.reject_all' },
      choices: { required: 'granted', functional: 'denied', analytics: 'denied', advertising: 'denied' },
    })
    await trigger(page).click()
    await panel(page).getByRole('switch', { name: en.functionalName }).click()
    await panel(page).getByRole('button', { name: en.save }).click()
    expect(await posted(2)).toMatchObject({
      event: { type: 'updated', state: 'ConsentGiven', method: 'panel.save' }, ui: { surface: 'panel' },
      choices: { required: 'granted', functional: 'granted', analytics: 'denied', advertising: 'denied' },
    })
    await page.evaluate('assent.decide({ heatmap: true })')
    const third = await posted(3)
    expect(third).toMatchObject({ event: { method: 'api' }, services: { heatmap: 'granted' }, choices: { analytics: 'denied' } })
    expect(third).not.toHaveProperty('ui')
  })

  it('has another hash of its words when they were others', async () => {
    const { page, site } = visit
    site.reply('/receipts', takes)
    const hashes = []
    for (const [i, lang] of ['en', 'en', 'ko'].entries()) {
      const title = i === 0 ? undefined : 'Another question?'
      site.reply('/', pageWith(config({
        receipts: { endpoint: '/receipts' }, policy: { version: String(i), url: '/privacy' },
        ui: { messages: title ? { en: { bannerTitle: title } } : {} },
      }), { lang }))
      await visit.open()
      await page.locator('button[value=reject]').click()
      const { policy } = await posted(i + 1)
      expect(policy.language).toBe(lang)
      hashes.push(policy.hash)
    }
    expect(new Set(hashes).size).toBe(3)
  })

  it('is what the collector takes, over a preflight, at a collector on another host', async () => {
    const { page, site } = visit
    const store = createMemoryStore()
    const collect = createCollector({ store, origins: [site.origin()], token: 'secret' })
    site.reply('collect.third.test/receipts', async ({ url, method, body, headers }) => {
      const request = new Request(url, { method, headers: headers as Record<string, string>, ...(body && { body }) })
      const answer = await collect(request)
      return { status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() }
    })
    serve(site.url('/receipts', 'collect.third.test'))
    await visit.open()
    await choose(page, 'Accept all')
    const sent = await site.received('third.test', '/receipts', (it) => it.method === 'POST')
    expect(site.requests('third.test', '/receipts').map((it) => it.method)).toEqual(['OPTIONS', 'POST'])
    await eventually(queue).toEqual([])
    const { receiptId } = parse(sent)
    const read = new Request(`http://collect.third.test/receipts/${receiptId}`, { headers: { authorization: 'Bearer secret' } })
    expect(await (await collect(read)).text()).toContain(receiptId)
    expect(visit.said).toEqual([])
  })
})

describe('without an endpoint', () => {
  it('makes no receipt and keeps none', async () => {
    const { page, site } = visit
    visit.serve()
    await visit.open()
    await choose(page, 'Accept all')
    await settle(page)
    expect(site.requests().filter((it) => it.method === 'POST' && it.path !== '/settle')).toEqual([])
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['consent_choice'])
  })
})

describe('the page', () => {
  it('never waits for the endpoint', async () => {
    const { page, site } = visit
    const hanging = held(takes)
    site.reply('/receipts', hanging.reply)
    serve()
    await visit.open()
    await asked(page)
    await button(page, 'Accept all').click()
    await hasRun(page, 1)
    await trigger(page).waitFor()
    const first = await posted(1)
    // The next page hears nothing of it either, and delivers what was not acknowledged.
    site.reply('/receipts', takes)
    site.forget()
    await visit.open()
    await hasRun(page, 1)
    expect((await posted(1)).receiptId).toBe(first.receiptId)
    await eventually(queue).toEqual([])
    hanging.release()
  })
})
