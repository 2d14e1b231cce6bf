/** What a revoked service kept in the browser goes, everywhere a page can reach; what others keep stays. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { analytics, heldScript, note } from '../support/pages.js'
import { script, takes } from '../support/site.js'
import { button, choose, engine, eventually, hasRun, notAsked, ran, settle, useVisit, withdraw } from '../support/visit.js'

const visit = useVisit({ secure: true })

const tracker = {
  id: 'tracker', category: 'analytics',
  cookies: [
    { name: 'trk_*' }, { name: 'deep' }, { name: 'trk', kind: 'localStorage' as const }, { name: 'trk.*', kind: 'sessionStorage' as const },
    { name: 'trk-db*', kind: 'indexedDB' as const }, { name: 'trk-cache', kind: 'cacheStorage' as const },
  ],
}
const shop = { id: 'shop', category: 'required', cookies: [{ name: 'trk_basket' }, { name: 'trk-db-basket', kind: 'indexedDB' as const }] }

/** What the browser has, by kind. */
const kept = (page: Page) => page.evaluate(async () => ({
  cookies: document.cookie.split('; ').filter(Boolean).map((it) => it.split('=')[0]!).sort(),
  local: Object.keys(localStorage).sort(),
  session: Object.keys(sessionStorage).sort(),
  databases: (await indexedDB.databases()).map((it) => it.name!).sort(),
  caches: Reflect.has(globalThis, 'caches') ? (await caches.keys()).sort() : [],
}))

/** As a tracker would: in each kind, on the host and its parent, on the path of the page; and what must not be touched. */
const fill = (page: Page) => page.evaluate(async () => {
  document.cookie = 'trk_host=1'
  document.cookie = 'trk_wide=1; domain=site.test; path=/'
  document.cookie = 'trk_path=1; path=/shop'
  document.cookie = 'deep=1; domain=site.test; path=/shop/'
  document.cookie = 'trk_basket=1; path=/'
  document.cookie = 'other=1; path=/'
  localStorage.setItem('trk', '1')
  localStorage.setItem('trk2', '1')
  sessionStorage.setItem('trk.state', '1')
  sessionStorage.setItem('trkstate', '1')
  for (const name of ['trk-db-1', 'trk-db-basket', 'other-db']) {
    await new Promise((done, failed) => {
      const request = indexedDB.open(name)
      request.onsuccess = () => { request.result.close(); done(undefined) }
      request.onerror = failed
    })
  }
  if (!Reflect.has(globalThis, 'caches')) return
  await caches.open('trk-cache')
  await caches.open('other-cache')
})

const left = {
  cookies: ['consent_choice', 'other', 'trk_basket'], local: ['consent_choice', 'trk2'], session: ['consent_choice', 'trkstate'],
  databases: ['other-db', 'trk-db-basket'],
  // Only in secure contexts, of which this harness can make one in Chromium alone.
  caches: engine === 'chromium' ? ['other-cache'] : [],
}

it('sweeps every kind of storage by name and pattern, on every domain and path, and spares what others declare', async () => {
  const { page, site } = visit
  visit.serve({ services: [tracker, shop] })
  site.reply('/shop/pots', (request) => ({ type: 'text/html', body: visitPage(request.url) }))
  await visit.open()
  await choose(page, 'Accept all')
  await page.goto(site.url('/shop/pots'))
  await page.waitForFunction('window.assent && assent.allows("tracker")')
  await fill(page)
  await withdraw(page)
  await expect.poll(() => kept(page)).toEqual(left)
})

it('sweeps on every page while denied, because what still runs writes again', async () => {
  const { page } = visit
  visit.serve({ services: [tracker, shop] })
  await visit.open()
  await choose(page, 'Reject all')
  await fill(page)
  await page.reload()
  await expect.poll(async () => (await kept(page)).databases).toEqual(left.databases)
  await expect.poll(async () => (await kept(page)).cookies).not.toContain('trk_wide')
})

it('sweeps again a moment after a revocation', async () => {
  const { page } = visit
  visit.serve({ services: [tracker] })
  await visit.open()
  await choose(page, 'Accept all')
  await page.evaluate(() => { document.cookie = 'trk_a=1' })
  await page.evaluate('assent.withdraw()')
  await page.evaluate(() => { document.cookie = 'trk_late=1' })
  await expect.poll(() => page.evaluate(() => document.cookie)).not.toContain('trk_')
})

it('leaves the choice itself alone, whatever a pattern says', async () => {
  const { page } = visit
  visit.serve({ services: [{ id: 'greedy', category: 'analytics', cookies: [{ name: '*' }, { name: '*', kind: 'localStorage' }, { name: '*', kind: 'sessionStorage' }] }] })
  await visit.open()
  await choose(page, 'Accept all')
  await page.evaluate('assent.withdraw()')
  await settle(page)
  expect((await kept(page)).local).toContain('consent_choice')
  expect((await kept(page)).cookies).toContain('consent_choice')
})

it('reloads the page where a service asks for it: once, last, with the receipt safely queued', async () => {
  const { page, site } = visit
  site.reply('/receipts', takes)
  visit.serve({ services: [{ ...tracker, reload: true }], receipts: { endpoint: '/receipts' } })
  await visit.open()
  await choose(page, 'Accept all')
  await site.received('site.test', '/receipts')
  site.forget()
  await page.evaluate(() => { Reflect.set(window, 'old', true) })
  await page.evaluate(() => {
    const { assent } = window as unknown as { assent: { withdraw(): void; rejectAll(): void } }
    assent.withdraw()
    assent.rejectAll()
  }).catch(() => undefined)
  await page.waitForFunction(() => !Reflect.get(window, 'old') && Boolean(Reflect.get(window, 'assent')))
  const types = async () => {
    const all = site.requests('site.test', '/receipts').map((it) => (JSON.parse(it.body) as { event: { type: string } }).event.type)
    return [...new Set(all)].sort()
  }
  await expect.poll(types).toEqual(['refused', 'withdrawn'])
  expect(site.requests('site.test', '/')).toHaveLength(1)
})

it('tells a vendor to stop before its cookies go', async () => {
  const { page, site } = visit
  site.reply('www.google.test/gtag/js', script('window.tag = true'))
  visit.serve({ services: [{ id: 'ga', use: 'google-analytics', options: { id: 'G-TEST1', src: site.url('/gtag/js', 'www.google.test') } }] })
  await visit.open()
  await choose(page, 'Accept all')
  await page.waitForFunction(() => Reflect.get(window, 'tag') as boolean)
  const order = await page.evaluate(() => {
    const seen: string[] = []
    const layer = Reflect.get(window, 'dataLayer') as unknown[]
    document.cookie = '_ga=1'
    const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!
    Object.defineProperty(document, 'cookie', {
      configurable: true,
      get: () => cookie.get!.call(document) as string,
      set: (text: string) => {
        if (text.startsWith('_ga=;')) seen.push(`delete, disabled ${Reflect.get(window, 'ga-disable-G-TEST1')}, told ${layer.filter((it) => Reflect.get(it as object, 1) === 'update').length}`)
        cookie.set!.call(document, text)
      },
    })
    ;(Reflect.get(window, 'assent') as { withdraw(): void }).withdraw()
    return seen
  })
  expect(order[0]).toBe('delete, disabled true, told 2')
})

const visitPage = (url: string): string =>
  `<!doctype html><html lang="en"><title>Pots</title><script type="application/json" data-assent>${JSON.stringify({ policy: { version: '1', url: '/privacy' }, services: [tracker, shop] })}</script>
<script src="${new URL('/assent.js', url).href}"></script>${heldScript('tracker', { text: '' })}<h1>Pots</h1>`

it('treats a visitor alike who opts out on the first page: what ran by default is told to stop, hears of the refusal alone, and is swept', async () => {
  const { page, site } = visit
  visit.serve({
    policy: { version: '1', url: '/privacy' }, regions: { '*': { model: 'opt-out' } },
    services: [tracker, { id: 'ga', use: 'google-analytics', options: { id: 'G-TEST1', src: site.url('/gtag/js', 'www.google.test') } }],
  }, {
    head: '<script>assent.push((a) => a.when("ga", (it) => (window.ran ??= []).push(it)))</script>',
    body: heldScript('tracker', { text: 'document.cookie = "trk_default=1"' }) + heldScript('tracker', { src: site.url('/later.js', 'cdn.third.test') }),
  })
  await visit.open()
  await site.received('google.test', '/g/collect')
  await page.waitForFunction(() => document.cookie.includes('_ga=') && document.cookie.includes('trk_default'))
  await hasRun(page, 2)
  expect((await ran(page)).sort()).toEqual(['/later.js', true])
  await page.evaluate('ran.length = 0')
  await choose(page, 'Reject all')
  await expect.poll(() => page.evaluate(() => document.cookie)).not.toMatch(/_ga|trk_/)
  expect(await page.evaluate(() => Reflect.get(window, 'ga-disable-G-TEST1') as boolean)).toBe(true)
  await settle(page)
  expect(await ran(page)).toEqual([false])
  site.forget()
  await page.reload()
  await settle(page)
  expect(await ran(page)).toEqual([false])
  expect(site.requests('third.test')).toEqual([])
  expect(site.requests('google.test')).toEqual([])
})

it('reloads for such a visitor too where a service asks for it, once, and nothing of what ran comes back', async () => {
  const { page, context, site } = visit
  const cookies = async () => (await context.cookies()).map((it) => it.name).sort()
  const stubborn = { id: 'stubborn', category: 'analytics', reload: true, cookies: [{ name: 'stub*' }] }
  visit.serve({ regions: { '*': { model: 'opt-out' } }, services: [analytics(site.port), stubborn] }, {
    body: heldScript('stubborn', { text: `document.cookie = 'stub_id=1'; ${note('stubborn')}` }),
  })
  await visit.open()
  await hasRun(page, 1)
  await site.received('google.test', '/g/collect')
  await eventually(cookies).toEqual(['_ga', '_ga_TEST1', 'stub_id'])
  site.forget()
  await button(page, 'Reject all').click()
  await site.received('site.test', '/')
  await notAsked(page)
  await settle(page)
  expect(await ran(page)).toEqual([])
  expect(await cookies()).toEqual(['consent_choice'])
  expect(site.requests('google.test')).toEqual([])
  expect(site.requests('site.test', '/')).toHaveLength(1)
})
