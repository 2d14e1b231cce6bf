/** Receipts arrive at least once: over failing endpoints, lost connections and closed pages, always under the same id. */
import { describe, expect, it } from 'vitest'
import type { Receipt } from '../../dist/npm/receipt.js'
import { heldScript, note } from '../support/pages.js'
import { type Answer, held, type Received, takes } from '../support/site.js'
import { asked, button, choose, eventually, hasRun, queued, settle, useVisit, type Visit } from '../support/visit.js'


const withReceipts = (visit: Visit) => {
  const posts = () => visit.site.requests('site.test', '/receipts').filter((it) => it.method === 'POST')
  return {
    posts,
    ids: () => posts().map((it) => (JSON.parse(it.body) as Receipt).receiptId),
    posted: (n: number) => eventually(() => posts().length).toBeGreaterThanOrEqual(n),
    queue: () => queued(visit.page),
    serve: () => {
      visit.serve({ receipts: { endpoint: '/receipts' } }, { body: heldScript('analytics', { text: note('analytics') }) })
    },
  }
}

/** Over http there is no `crypto.subtle`; where there is, hashing takes its time, and the page may be gone by then. */
describe.each([['over http', false], ['in a secure context', true]])('%s', (_name, secure) => {
  const visit = useVisit({ secure })
  const { posts, ids, posted, queue, serve } = withReceipts(visit)

  it('waits for nothing more once a receipt is acknowledged', async () => {
    const { page, site } = visit
    serve()
    site.reply('/receipts', takes)
    await visit.open()
    await choose(page, 'Accept all')
    await posted(1)
    await eventually(queue).toEqual([])
    await visit.open()
    await settle(page)
    expect(ids()).toHaveLength(1)
    const { integrity } = JSON.parse(posts()[0]!.body) as Receipt
    expect(integrity?.alg).toBe(secure ? 'sha-256' : 'none')
  })

  it('tries again with the same bytes on the next page', async () => {
    const { page, site } = visit
    serve()
    site.reply('/receipts', { status: 500 })
    await visit.open()
    await choose(page, 'Accept all')
    await posted(1)
    await settle(page)
    expect(await queue()).toEqual(ids().slice(0, 1))
    site.reply('/receipts', takes)
    await visit.open()
    await eventually(queue).toEqual([])
    expect(posts().length).toBeGreaterThan(1)
    expect(new Set(posts().map((it) => it.body)).size).toBe(1)
    expect(visit.said).toEqual([])
  })

  it.each(['the tab is closed', 'the page is left'])('delivers although %s while the request is on its way', async (way) => {
    const { page, site } = visit
    // The preflight is answered when the page has gone; what is posted after that is the browser's work, not the page's.
    const preflight = held({ status: 204 })
    const endpoint = 'collect.third.test/receipts'
    const early = preflight.reply as (request: Received) => Promise<Answer>
    site.reply(endpoint, (it) => (it.method === 'OPTIONS' ? early(it) : takes(it)))
    visit.serve({ receipts: { endpoint: site.url('/receipts', 'collect.third.test') } })
    site.reply('/plain', '<!doctype html><title>No SDK here</title>')
    await visit.open()
    await asked(page)
    await button(page, 'Accept all').click()
    await site.received('third.test', '/receipts')
    if (way === 'the tab is closed') await page.close()
    else await visit.open('/plain')
    preflight.release()
    await site.received('third.test', '/receipts', (it) => it.method === 'POST')
  })

  it('delivers although the same click leads to another page', async () => {
    const { page, site } = visit
    serve()
    site.reply('/receipts', takes)
    site.reply('/plain', '<!doctype html><title>No SDK here</title>')
    await visit.open()
    await asked(page)
    await button(page, 'Accept all').evaluate((it) => { it.addEventListener('click', () => { location.href = '/plain' }) })
    await button(page, 'Accept all').click()
    await page.waitForURL('**/plain')
    await site.received('site.test', '/receipts')
  })
})

describe('an endpoint in trouble', () => {
  const visit = useVisit()
  const { posts, ids, posted, queue, serve } = withReceipts(visit)

  it.each([408, 429, 503])('gets a receipt again that it answered with %i', async (status) => {
    const { page, site } = visit
    serve()
    site.reply('/receipts', { status })
    await visit.open()
    await choose(page, 'Accept all')
    await posted(1)
    await settle(page)
    expect(await queue()).toEqual(ids().slice(0, 1))
  })

  it('tries again by itself on the same page, ever less often, always with the same bytes', async () => {
    const { page, site } = visit
    serve()
    site.reply('/receipts', { status: 500 })
    await page.clock.install()
    // By the clock of the page, which stands still at each time that something is due.
    await page.addInitScript(() => {
      const [real, times] = [window.fetch, [] as number[]]
      Reflect.set(window, 'posts', times)
      window.fetch = (...args) => {
        if (new Request(...args).url.endsWith('/receipts')) times.push(Date.now())
        return real(...args)
      }
    })
    const times = () => page.evaluate(() => Reflect.get(window, 'posts') as number[])
    const runUntilPosted = (count: number) => eventually(async () => {
      if ((await times()).length < count) await page.clock.runFor(500)
      return (await times()).length
    }).toBe(count)
    await visit.open()
    await choose(page, 'Accept all')
    await runUntilPosted(3)
    const [first, second, third] = await times() as [number, number, number]
    expect(second - first).toBeGreaterThan(900)
    expect(third - second).toBeGreaterThan(1_900)
    expect(await queue()).toEqual(ids().slice(0, 1))
    site.reply('/receipts', takes)
    await runUntilPosted(4)
    await eventually(queue).toEqual([])
    expect(new Set(posts().map((it) => it.body)).size).toBe(1)
  })

  it('keeps a receipt while there is no connection, and delivers it when there is one', async () => {
    const { page, context, site } = visit
    serve()
    site.reply('/receipts', takes)
    await visit.open()
    await asked(page)
    await context.setOffline(true)
    await button(page, 'Accept all').click()
    await hasRun(page, 1)
    await eventually(async () => (await queue()).length).toBe(1)
    expect(posts()).toEqual([])
    const waiting = await queue()
    await context.setOffline(false)
    await posted(1)
    expect(ids()[0]).toBe(waiting[0])
    await eventually(queue).toEqual([])
  })

  it.each([[400, 'unknown-key'], [422, 'wrong-hash']])('drops what the endpoint will never take, and says so once (%i, %s)', async (status, code) => {
    const { page, site } = visit
    serve()
    site.reply('/receipts', { status, type: 'application/json', body: JSON.stringify({ error: { code, path: 'x' } }) })
    await visit.open()
    await choose(page, 'Accept all')
    await posted(1)
    await eventually(queue).toEqual([])
    const said = () => visit.said.filter((it) => it.includes('[receipt-refused]'))
    // Its sentence is fetched, and would not come any more when the page is gone.
    await eventually(() => said().length).toBe(1)
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await visit.open()
    await settle(page)
    expect(posts()).toHaveLength(1)
    expect(said()).toHaveLength(1)
    expect(visit.said[0]).toMatch(RegExp(`^warning: .*/receipts.*${status}`))
  })

  it.each<[string, Answer]>([
    ['403', { status: 403, body: 'Forbidden' }], ['404', { status: 404, body: '<h1>Not found</h1>' }], ['413', { status: 413, body: 'Too large' }],
    ['409 of anybody', { status: 409 }], ['a page to log in', { status: 200, type: 'text/html', body: '<!doctype html><title>Wi-Fi</title>' }],
    ['nothing', { status: 204 }], ['another’s JSON', { status: 200, type: 'application/json', body: '{"ok":true}' }],
    ['a redirect to such a page', { status: 302, headers: { location: '/portal' } }], ['a redirect that keeps the method', { status: 307, headers: { location: '/portal' } }],
  ])('keeps a receipt that is answered with %s, says so, and delivers it when the collector is back', async (_, answer) => {
    const { page, site } = visit
    serve()
    site.reply('/receipts', answer)
    site.reply('/portal', takes)
    await visit.open()
    await choose(page, 'Accept all')
    await posted(1)
    await settle(page)
    expect(await queue()).toEqual(ids().slice(0, 1))
    await eventually(() => visit.said.filter((it) => it.includes('[receipt-unanswered]')).length).toBe(1)
    expect(site.requests('site.test', '/portal')).toEqual([])
    site.reply('/receipts', takes)
    await visit.open()
    await eventually(queue).toEqual([])
    expect(new Set(posts().map((it) => it.body)).size).toBe(1)
  })

  it('is left alone for as long as it asks, on the next pages too, also when the browser comes online or the page goes', async () => {
    const { page, site } = visit
    serve()
    site.reply('/receipts', { status: 503, headers: { 'retry-after': '120' } })
    await page.clock.install()
    await visit.open()
    await choose(page, 'Accept all')
    await posted(1)
    await page.waitForFunction(() => localStorage.getItem('consent_choice_receipts')?.includes('"after"'))
    for (let i = 0; i < 3; i++) {
      await visit.open()
      await page.evaluate(() => dispatchEvent(new Event('online')))
      await page.clock.runFor(10_000)
      await settle(page)
    }
    expect(posts()).toHaveLength(1)
    site.reply('/receipts', takes)
    await page.clock.fastForward(100_000)
    await eventually(queue).toEqual([])
    expect(posts()).toHaveLength(2)
  })

  it('gets what a page has not delivered when it goes, with no more cookies than every other post', async () => {
    const { page, site } = visit
    serve()
    site.reply('/receipts', { status: 503 })
    await page.clock.install()
    await visit.open()
    await choose(page, 'Accept all')
    await posted(1)
    await settle(page)
    site.reply('/receipts', takes)
    site.reply('/plain', '<!doctype html><title>No SDK here</title>')
    await visit.open('/plain')
    await posted(2)
    for (const { headers, body } of posts()) {
      expect(headers).not.toHaveProperty('cookie')
      expect(headers).toMatchObject({ 'content-type': 'application/json' })
      expect(body).toBe(posts()[0]!.body)
    }
  })

  it('delivers every choice in its order, also those made while the endpoint was away', async () => {
    const { page, site } = visit
    serve()
    site.reply('/receipts', { status: 500 })
    await visit.open()
    await choose(page, 'Accept all')
    await posted(1)
    await page.evaluate('assent.rejectAll(); assent.acceptAll()')
    await eventually(async () => (await queue()).length).toBe(3)
    site.reply('/receipts', takes)
    site.forget()
    await visit.open()
    await eventually(queue).toEqual([])
    const seqs = posts().map((it) => (JSON.parse(it.body) as Receipt).seq)
    expect([...new Set(seqs)]).toEqual([1, 2, 3])
  })
})
