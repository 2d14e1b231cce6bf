/** What is kept of a choice, where, for how long, and when it is asked for again. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { analytics, heldScript, note } from '../support/pages.js'
import { thirdParty } from '../support/third.js'
import { asked, banner, button, choose, eventually, hasRun, notAsked, panel, ran, remembered, settle, useVisit, withdraw } from '../support/visit.js'

const visit = useVisit({ secure: true })
const { at } = thirdParty(visit)
const DAY = 86_400_000

const choiceCookies = async () => (await visit.context.cookies()).filter((it) => it.name === 'consent_choice')
const local = (page: Page) => page.evaluate(() => localStorage.getItem('consent_choice'))
const allows = (page: Page, need: string) => page.evaluate(`assent.allows(${JSON.stringify(need)})`)

describe('before the answer', () => {
  it('stores nothing at all, also when the visitor looks at the settings and goes on', async () => {
    const { page, context } = visit
    visit.serve({ receipts: { endpoint: '/receipts' }, services: [analytics(visit.site.port)] })
    await visit.open()
    await button(page, 'Settings').click()
    await panel(page).waitFor()
    await page.keyboard.press('Escape')
    await panel(page).waitFor({ state: 'hidden' })
    await settle(page)
    const kept = await page.evaluate(async () => ({
      local: localStorage.length, session: sessionStorage.length,
      databases: (await indexedDB.databases()).length, caches: Reflect.has(globalThis, 'caches') ? (await caches.keys()).length : 0,
      workers: Reflect.has(navigator, 'serviceWorker') ? (await navigator.serviceWorker.getRegistrations()).length : 0,
    }))
    expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 })
    expect(await context.cookies()).toEqual([])
    await visit.open()
    await asked(page)
  })
})

describe('a choice', () => {
  it('is kept in one cookie on the widest domain, for the time it counts, and beside it in localStorage', async () => {
    const { page, context } = visit
    visit.serve()
    await visit.open()
    await choose(page, 'Reject all')
    const cookies = await context.cookies()
    expect(cookies).toMatchObject([{ name: 'consent_choice', domain: '.site.test', path: '/', sameSite: 'Lax', httpOnly: false }])
    expect((cookies[0]!.expires * 1_000 - Date.now()) / DAY).toBeCloseTo(180, 1)
    expect(await local(page)).toBe(cookies[0]!.value)
    // Compact, and with characters that servers and proxies leave alone.
    expect(cookies[0]!.value).toMatch(/^[\w.~*!%-]{1,200}$/)
  })

  it.each([
    ['Accept all', true], ['Reject all', false],
  ] as const)('of “%s” counts on the site’s other hosts and in new visits', async (name, granted) => {
    const { page } = visit
    visit.serve()
    await visit.open()
    await choose(page, name)
    await visit.open('/', 'shop.site.test')
    await notAsked(page)
    expect(await allows(page, 'analytics')).toBe(granted)
    const other = await visit.tab()
    await notAsked(other)
    expect(await allows(other, 'analytics')).toBe(granted)
  })

  it('stays on its host where the site wants that', async () => {
    const { page, context } = visit
    visit.serve({ storage: { domain: 'host' } })
    await visit.open()
    await choose(page, 'Accept all')
    expect(await context.cookies()).toMatchObject([{ domain: 'www.site.test' }])
    await visit.open('/', 'shop.site.test')
    await asked(page)
  })

  it('has the name that the site gives it', async () => {
    const { page, context } = visit
    visit.serve({ storage: { name: 'kept' } })
    await visit.open()
    await button(page, 'Reject all').click()
    await page.waitForFunction(() => document.cookie.includes('kept=1') && !!localStorage.getItem('kept'))
    expect((await context.cookies()).map((it) => it.name)).toEqual(['kept'])
    await visit.open()
    await notAsked(page)
  })

  it('counts 180 days from its time, whatever the life of the cookie', async () => {
    const { page, context } = visit
    visit.serve()
    await visit.open()
    await choose(page, 'Accept all')
    const [cookie] = await choiceCookies()
    const now = Date.now()
    await page.clock.setFixedTime(now + 179 * DAY)
    await visit.open()
    await notAsked(page)
    await settle(page)
    // Visits may prolong the cookie, but not the choice.
    await context.addCookies([{ ...cookie!, expires: now / 1_000 + 399 * 86_400 }])
    await page.clock.setFixedTime(now + 181 * DAY)
    await visit.open()
    await asked(page)
    expect(await allows(page, 'analytics')).toBe(false)
  })

  it('for 30 days is asked for again after them, be it a day or years later, though localStorage still has it', async () => {
    const { page, context } = visit
    visit.serve({ storage: { days: 30 } }, { body: heldScript('analytics', { text: note('tag') }) })
    await visit.open()
    await choose(page, 'Accept all')
    await hasRun(page, 1)
    await context.clearCookies()
    const now = Date.now()
    for (const days of [31, 5 * 365]) {
      await page.clock.setFixedTime(now + days * DAY)
      await visit.open()
      await asked(page)
      await settle(page)
      expect(await local(page), `after ${days} days`).toMatch(/^1\./)
      expect(await ran(page), `after ${days} days`).toEqual([])
      expect(await context.cookies(), `after ${days} days`).toEqual([])
    }
  })

  it('is not written over by the renewal of an older one, when it is made before the page was idle', async () => {
    const { page } = visit
    visit.serve()
    await visit.open()
    await choose(page, 'Accept all')
    // The next visit is told that it is idle only after it has taken everything back.
    await page.addInitScript(() => {
      const waiting: (() => void)[] = []
      window.requestIdleCallback = (run) => waiting.push(() => run({ didTimeout: false, timeRemaining: () => 1 }))
      Reflect.set(window, 'idle', () => waiting.splice(0).forEach((run) => run()))
      sessionStorage.clear()
    })
    await page.reload()
    await page.evaluate('assent.withdraw()')
    await page.waitForFunction(() => document.cookie.includes('analytics!'))
    await page.evaluate(() => { sessionStorage.clear(); (Reflect.get(window, 'idle') as () => void)() })
    await page.reload()
    expect(await page.evaluate('assent.allows("analytics")')).toBe(false)
    expect(await page.evaluate(() => document.cookie)).toContain('analytics!')
  })

  it('is prolonged as a cookie by a later visit, with its time unchanged', async () => {
    const { page, context } = visit
    visit.serve()
    await visit.open()
    await choose(page, 'Accept all')
    const [cookie] = await choiceCookies()
    // What Safari does to a cookie that a script wrote.
    await context.addCookies([{ ...cookie!, expires: Date.now() / 1_000 + 7 * 86_400 }])
    await visit.tab()
    await eventually(async () => (await choiceCookies())[0]!.expires).toBeGreaterThan(Date.now() / 1_000 + 100 * 86_400)
    expect((await choiceCookies()).map((it) => it.value)).toEqual([cookie!.value])
  })

  it('is asked for again when the policy has another version, and only then', async () => {
    const { page } = visit
    visit.serve({ policy: { version: '1', url: '/privacy' } })
    await visit.open()
    await choose(page, 'Accept all')
    visit.serve({
      policy: { version: '1', url: '/other-address' }, storage: { days: 90 },
      ui: { messages: { en: { bannerTitle: 'Another title' } } },
    })
    await visit.open()
    await notAsked(page)
    expect(await allows(page, 'analytics')).toBe(true)
    visit.serve({ policy: { version: '2', url: '/privacy' } })
    await visit.open()
    await asked(page)
    expect(await allows(page, 'analytics')).toBe(false)
  })

  it('has free text of the site as it was written', async () => {
    const { page, context } = visit
    for (const version of ['1', '007', 'a,b:c', 'x; path=/evil', '100 % “new” é.~*!']) {
      visit.serve({ policy: { version, url: '/privacy' } })
      await visit.open()
      await choose(page, 'Reject all')
      expect(await context.cookies(), version).toMatchObject([{ name: 'consent_choice', path: '/', domain: '.site.test' }])
      await visit.open()
      await notAsked(page)
      expect(await page.evaluate('assent.$decision.get().version'), version).toBe(version)
      await context.clearCookies()
      await page.evaluate(() => { localStorage.clear(); sessionStorage.clear() })
    }
  })

  it('survives the loss of its cookie, which is written again', async () => {
    const { page, context } = visit
    visit.serve()
    await visit.open()
    await choose(page, 'Accept all')
    await context.clearCookies()
    const other = await visit.tab()
    await notAsked(other)
    expect(await allows(other, 'analytics')).toBe(true)
    await remembered(other)
  })

  it('survives the loss of localStorage, which is written again', async () => {
    const { page } = visit
    visit.serve()
    await visit.open()
    await choose(page, 'Accept all')
    await page.evaluate(() => { localStorage.clear() })
    const other = await visit.tab()
    await notAsked(other)
    expect(await allows(other, 'analytics')).toBe(true)
    await eventually(() => local(other)).toMatch(/^1\./)
  })

  it('is the newest one where host and parent domain have one each', async () => {
    const { page, context } = visit
    visit.serve()
    await visit.open()
    await choose(page, 'Accept all')
    const [older] = await choiceCookies()
    await page.evaluate('assent.rejectAll()')
    await eventually(async () => (await choiceCookies())[0]!.value).not.toBe(older!.value)
    await context.addCookies([{ ...older!, domain: 'www.site.test' }])
    await page.evaluate(() => { localStorage.clear() })
    expect(await choiceCookies()).toHaveLength(2)
    await visit.open()
    await notAsked(page)
    expect(await allows(page, 'analytics')).toBe(false)
    await page.evaluate('assent.acceptAll()')
    await eventually(choiceCookies).toMatchObject([{ domain: '.site.test' }])
  })

  it('reaches the site’s other open tabs: the question goes, what is allowed comes, and what is taken back goes', async () => {
    const { page } = visit
    visit.serve({}, {
      body: heldScript('analytics', { src: at('/a.js') }) + heldScript('analytics', { text: note('tag') }) +
        `<iframe title="Film" data-consent="functional" data-src="${at('/film')}"></iframe>`,
    })
    await visit.open()
    await asked(page)
    const other = await visit.tab()
    await choose(other, 'Accept all')
    await banner(page).waitFor({ state: 'hidden' })
    expect(await allows(page, 'analytics')).toBe(true)
    await hasRun(page, 2)
    await page.frameLocator('iframe').getByText('/film').waitFor()
    await withdraw(other)
    await page.waitForFunction('!assent.allows("functional")')
    await eventually(() => page.frames().map((it) => it.url())).not.toContain(at('/film'))
    await other.evaluate('assent.acceptAll()')
    await page.waitForFunction('assent.allows("analytics")')
    await other.evaluate('assent.withdraw()')
    await page.waitForFunction('!assent.allows("analytics")')
  })
})
