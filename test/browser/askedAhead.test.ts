/** A first visit is asked before the document has been checked and before anything is here that keeps an answer; no press is lost. */
import fc from 'fast-check'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { built } from '../support/built.js'
import { config, heldScript, note, pageWith } from '../support/pages.js'
import { held, takes, type Reply } from '../support/site.js'
import { asked, banner, button, choose, eventually, notAsked, panel, paths, ran, remembered, settle, trigger, useVisit } from '../support/visit.js'

const visit = useVisit()
const marked = ['required', 'analytics', '!analytics'].map((it) => heldScript(it, { text: note(it) })).join('')
const file = async (): Promise<Reply> => ({ type: 'text/javascript', body: await readFile(built('assent-first.js')) })
const pressKept = () => visit.page.evaluate(() => localStorage.getItem('consent_choice_press'))

/** A page that does not come to its end while a file is held back. */
const begin = () => visit.page.goto(visit.site.url('/'), { waitUntil: 'commit' })

/** The file that checks and keeps does not come before it is let. */
async function holdBack(): Promise<() => void> {
  const { reply, release } = held(await file())
  visit.site.reply('/assent-first.js', reply)
  return release
}

/** Another page of the site, whose files are elsewhere: a browser fetches what is held back only once. */
async function openElsewhere(): Promise<Page> {
  const { context, site } = visit
  for (const name of ['', '-ui', '-first', '-gate', '-trigger', '-panel']) {
    site.reply(`/copy/assent${name}.js`, { type: 'text/javascript', body: await readFile(built(`assent${name}.js`)) })
  }
  const other = await context.newPage()
  site.reply('/other', pageWith(config({ receipts: { endpoint: '/receipts' } }), { body: marked }).replace('/assent.js', '/copy/assent.js'))
  await other.goto(site.url('/other'))
  return other
}

describe('a visitor who is asked ahead', () => {
  it('can read the banner while nothing runs, is allowed, told or kept, and what is required runs once the document is checked', async () => {
    const { page, site } = visit
    const release = await holdBack()
    visit.serve({}, { body: marked })
    await begin()
    await asked(page)
    await site.received('site.test', '/assent-first.js')
    await settle(page)
    expect(await ran(page)).toEqual([])
    expect(await page.evaluate('["required", "analytics", "!analytics"].map(assent.allows)')).toEqual([false, false, false])
    expect(await page.evaluate(() => [document.cookie, localStorage.length])).toEqual(['', 0])
    release()
    await eventually(() => ran(page)).toEqual(['required', '!analytics'])
    expect(await banner(page).count()).toBe(1)
  })

  it('reads what will still be there once the law is known', async () => {
    const { page } = visit
    const release = await holdBack()
    visit.serve({ receipts: { endpoint: '/receipts' } })
    await begin()
    await asked(page)
    const words = () => banner(page).evaluate((it) => [it.textContent, it.getBoundingClientRect().height])
    const before = await words()
    release()
    await eventually(() => page.evaluate('assent.allows("required")')).toBe(true)
    await settle(page)
    expect(await words()).toEqual(before)
    expect(String(before[0])).toContain('180')
  })

  it('has the panel that Settings opens once the document is checked', async () => {
    const { page, site } = visit
    const release = await holdBack()
    visit.serve()
    await begin()
    await asked(page)
    await button(page, 'Settings').click()
    await site.received('site.test', '/assent-panel.js')
    await settle(page)
    expect([await panel(page).count(), await banner(page).count()]).toEqual([0, 1])
    release()
    await panel(page).waitFor()
  })

  it('has pressed as of then: the choice follows once it can be kept, with its own time in the receipt', async () => {
    const { page, site } = visit
    const release = await holdBack()
    site.reply('/receipts', takes)
    visit.serve({ receipts: { endpoint: '/receipts' } }, { body: marked })
    await begin()
    await asked(page)
    const [before] = [Date.now(), await button(page, 'Accept all').click()]
    const after = Date.now()
    expect(await pressKept()).not.toBeNull()
    await settle(page)
    expect(await ran(page)).toEqual([])
    release()
    await remembered(page)
    await eventually(() => ran(page)).toEqual(['required', 'analytics'])
    expect(await pressKept()).toBeNull()
    const { body } = await site.received('site.test', '/receipts', (it) => it.method === 'POST')
    const { event } = JSON.parse(body) as { event: { time: string; method: string } }
    expect(event.method).toBe('banner.accept_all')
    expect(Date.parse(event.time)).toBeGreaterThanOrEqual(before)
    expect(Date.parse(event.time)).toBeLessThanOrEqual(after)
  })

  it('has pressed as of then where the page is left at once: the next one carries it out before anything runs, and asks nobody', async () => {
    const { page, site } = visit
    site.reply('/assent-first.js', held('').reply)
    site.reply('/receipts', takes)
    visit.serve({ receipts: { endpoint: '/receipts' } }, { body: marked })
    await begin()
    await asked(page)
    await button(page, 'Accept all').click()
    const [{ press }] = JSON.parse((await pressKept())!) as [{ press: [unknown, unknown, unknown, number] }]
    site.reply('/assent-first.js', await file())
    await visit.open()
    await remembered(page)
    await eventually(() => ran(page)).toEqual(['required', 'analytics'])
    await notAsked(page)
    expect(await pressKept()).toBeNull()
    const posts = () => site.requests('site.test', '/receipts').filter((it) => it.method === 'POST')
    await eventually(() => posts().length).toBe(1)
    expect((JSON.parse(posts()[0]!.body) as { event: { time: string } }).event.time).toBe(new Date(press[3]).toISOString())
    await visit.open()
    await trigger(page).waitFor()
    await settle(page)
    expect(posts()).toHaveLength(1)
  })

  it('has refused as of then in one of two pages, whichever can keep it: it is carried out once, and holds in both', async () => {
    const { page, site } = visit
    site.reply('/receipts', takes)
    const release = await holdBack()
    visit.serve({ receipts: { endpoint: '/receipts' } }, { body: marked })
    await begin()
    await asked(page)
    await button(page, 'Reject all').click()
    const other = await openElsewhere()
    await remembered(other)
    release()
    await eventually(() => ran(page)).toEqual(['required', '!analytics'])
    await settle(page)
    const posts = new Set(site.requests('site.test', '/receipts').filter((it) => it.method === 'POST').map((it) => (JSON.parse(it.body) as { receiptId: string }).receiptId))
    expect([await banner(page).count(), await banner(other).count(), posts.size, await pressKept()]).toEqual([0, 0, 1, null])
  })

  it.each([['the later', 'accept', 'reject', ['required', '!analytics']], ['and the other way round', 'reject', 'accept', ['required', 'analytics']]] as const)('has changed their mind before anything could be kept: %s counts', async (_name, first, second, runs) => {
    const { page } = visit
    const release = await holdBack()
    visit.serve({}, { body: marked })
    await begin()
    await asked(page)
    await page.evaluate(`assent.${first}All(); assent.${second}All()`)
    release()
    await remembered(page)
    await eventually(() => ran(page)).toEqual(runs)
    expect(await pressKept()).toBeNull()
  })

  it('has changed their mind, and the site has thrown away what was written down of it: the later counts', async () => {
    const { page } = visit
    const release = await holdBack()
    visit.serve({}, { body: marked })
    await begin()
    await asked(page)
    await page.evaluate('assent.acceptAll(); assent.rejectAll(); localStorage.clear()')
    release()
    await remembered(page)
    await eventually(() => ran(page)).toEqual(['required', '!analytics'])
  })

  it('has refused as of then in another tab than the one that was accepted in before: the refusal counts in both', async () => {
    const { page, context, site } = visit
    const release = await holdBack()
    visit.serve({}, { body: marked })
    await begin()
    await asked(page)
    const other = await context.newPage()
    await other.goto(site.url('/'), { waitUntil: 'commit' })
    await asked(other)
    await button(page, 'Accept all').click()
    await button(other, 'Reject all').click()
    release()
    await remembered(page)
    for (const it of [page, other]) await eventually(() => it.evaluate('assent.$decision.get()?.choices.analytics')).toBe(false)
    // What one page has written the other may hear of late.
    await eventually(() => ran(other)).toEqual(['required', '!analytics'])
    for (const it of [page, other]) await eventually(() => it.evaluate('assent.allows("analytics")')).toBe(false)
  })

  it('has refused as of then over what another tab has accepted meanwhile: nothing of that runs', async () => {
    const { page } = visit
    const release = await holdBack()
    visit.serve({}, { body: marked })
    await begin()
    await asked(page)
    const other = await openElsewhere()
    await choose(other, 'Accept all')
    await button(page, 'Reject all').click()
    release()
    await eventually(() => page.evaluate('assent.$decision.get()?.choices.analytics')).toBe(false)
    await settle(page)
    expect(await ran(page)).toEqual(['required', '!analytics'])
    await eventually(() => other.evaluate('assent.allows("analytics")')).toBe(false)
  })

  it('who comes back and refuses in the panel has nothing more come while that cannot be kept', async () => {
    const { page, site } = visit
    visit.serve({}, { body: marked })
    await visit.open()
    await choose(page, 'Accept all')
    const { reply, release } = held(await file())
    site.reply('/assent-first.js', reply)
    await page.goto(site.url('/'))
    await eventually(() => ran(page)).toEqual(['required', 'analytics'])
    await trigger(page).click()
    await panel(page).getByRole('button', { name: 'Reject all' }).click()
    await page.evaluate(() => {
      const late = document.createElement('script')
      late.type = 'text/plain'
      late.dataset['consent'] = 'analytics'
      late.text = 'ran.push("late")'
      document.body.append(late)
    })
    await settle(page)
    release()
    await eventually(() => page.evaluate('assent.$decision.get()?.choices.analytics')).toBe(false)
    await settle(page)
    expect(await ran(page)).toEqual(['required', 'analytics', '!analytics'])
  })

  it.each([
    ['what cannot be written down', 'const it = {}; it.self = it; it'],
    ['nothing that a choice is made by', '({ own: null, method: 5, texts: {} })'],
  ])('has called with %s, and is answered without an error', async (_name, how) => {
    const { page } = visit
    const release = await holdBack()
    visit.serve({}, { body: marked })
    await begin()
    await asked(page)
    await page.evaluate(`assent.rejectAll((() => { ${how.replace(/; it$/, '; return it').replace(/^\(/, 'return (')} })())`)
    release()
    await remembered(page)
    await eventually(() => ran(page)).toEqual(['required', '!analytics'])
  })

  it('has refused, though everything has ended by the time it can be kept', async () => {
    const { page } = visit
    const release = await holdBack()
    visit.serve({}, { body: marked })
    await begin()
    await asked(page)
    await button(page, 'Reject all').click()
    await page.evaluate('assent.destroy()')
    release()
    await eventually(() => page.evaluate(() => localStorage.getItem('consent_choice'))).toMatch(/^1\./)
    await settle(page)
    expect([await ran(page), await pressKept(), await banner(page).count()]).toEqual([[], null, 0])
  })

  /** As it is written down; services that are those of the page. */
  const waits = (press: unknown[], more: object = {}): string => JSON.stringify([{ press, version: '1', services: [], ...more }])
  const now = () => Date.now()
  const leave = async (text: string): Promise<void> => {
    await visit.open('/assent.css')
    await visit.page.evaluate((it) => localStorage.setItem('consent_choice_press', it), text)
    await visit.open()
  }

  it('is as if it had been pressed here where a press waits that is one', async () => {
    visit.serve({}, { body: marked })
    await leave(waits([true, 'choice', { method: 'banner.accept_all' }, now() - 1_000]))
    await eventually(() => ran(visit.page)).toEqual(['required', 'analytics'])
    await notAsked(visit.page)
  })

  it.each<[string, () => string]>([
    ['of another day', () => waits([true, 'choice', {}, now() - 2 * 86_400_000])],
    ['of a day to come', () => waits([true, 'choice', {}, now() + 2 * 86_400_000])],
    ['without a time', () => waits([true, 'choice', {}])],
    ['with a time that is text', () => waits([true, 'choice', {}, `${now()}`])],
    ['about nothing', () => waits([7, 'choice', {}, now()])],
    ['about null', () => waits([null, 'choice', {}, now()])],
    ['under another version of the policy', () => waits([true, 'choice', {}, now()], { version: '2' })],
    ['under other services', () => waits([true, 'choice', {}, now()], { services: [{ id: 'x', category: 'analytics', vendor: { name: 'X' }, cookies: [] }] })],
    ['under services that are none', () => waits([true, 'choice', {}, now()], { services: 7 })],
    ['that is no press', () => '{"a":1}'],
    ['that is none in a list', () => '[null,7,"x",{"press":{}}]'],
    ['that is no JSON', () => 'press'],
  ])('is asked anew where there is a press %s', async (_name, text) => {
    const { page } = visit
    visit.serve({}, { body: marked })
    await leave(text())
    await asked(page)
    await eventually(() => ran(page)).toEqual(['required', '!analytics'])
    expect(await pressKept()).toBeNull()
  })

  it('has pressed for a page of other looks too', async () => {
    visit.serve({ ui: { layout: 'bar' } }, { body: marked })
    await leave(waits([true, 'choice', {}, now()]))
    await eventually(() => ran(visit.page)).toEqual(['required', 'analytics'])
  })

  it('has pressed in vain where the answer of later is there already', async () => {
    const { page } = visit
    visit.serve({}, { body: marked })
    await visit.open()
    await choose(page, 'Reject all')
    await leave(waits([true, 'choice', {}, now() - 60_000]))
    await trigger(page).waitFor()
    await settle(page)
    expect([await page.evaluate('assent.allows("analytics")'), await pressKept()]).toEqual([false, null])
  })
})

describe('the document is checked first', () => {
  it('where the banner cannot be had in time: what is required runs', async () => {
    const { page, site } = visit
    site.reply('/assent-ui.js', held('').reply)
    visit.serve({}, { body: marked })
    await page.clock.install()
    await begin()
    await site.received('site.test', '/assent-ui.js')
    await settle(page)
    expect(await ran(page)).toEqual([])
    await page.clock.runFor(5_000)
    await eventually(() => ran(page)).toEqual(['required', '!analytics'])
  })

  const comesFirst = async (serve: () => void): Promise<void> => {
    const release = await holdBack()
    serve()
    await begin()
    await visit.site.received('site.test', '/assent-first.js')
    await settle(visit.page)
    expect(await button(visit.page, 'Reject all').count()).toBe(0)
    release()
    await asked(visit.page)
  }

  it('where the tag says so', () => comesFirst(() => visit.serve({}, { tag: 'data-check' })))

  it('where the page says in which region it is, whose law must be looked up', () => comesFirst(() => {
    visit.serve({}, { head: '<meta name="assent-region" content="DE">' })
  }))

  it('and nobody is asked whom the law lets alone', async () => {
    visit.serve({ policy: { version: '1', url: '/privacy', region: 'JP' } })
    await visit.open()
    await settle(visit.page)
    expect(paths(visit.site)).toContain('/assent-first.js')
  })
})

describe('a broken document', () => {
  /** A document that has much, with anything in the place of some of it. */
  const base = (): Record<string, unknown> => ({
    policy: { version: '1', url: '/privacy' }, categories: [{ id: 'required' }, { id: 'analytics', lasts: 'P6M' }, { id: 'advertising' }],
    services: [{ id: 'stats', category: 'analytics', vendor: { name: 'Stats' }, cookies: [{ name: '_s' }], hosts: ['stats.example'] }],
    signals: { gpc: true }, storage: { days: 90 }, receipts: { endpoint: '/receipts' }, ui: { layout: 'bar', messages: { en: { bannerTitle: 'May we?' } }, theme: { accent: '#123' } },
    controller: { name: 'A shop' }, regions: { KR: { days: 7 } }, hosts: { 'widgets.example': 'analytics' },
  })
  /** Every place of a document. */
  const placesOf = (it: unknown): [Record<string, unknown>, string][] => (typeof it === 'object' && it !== null
    ? Object.entries(it).flatMap(([key, inner]): [Record<string, unknown>, string][] => [[it as Record<string, unknown>, key], ...placesOf(inner)]) : [])
  const anything = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom<unknown>(null, 0, '', -1, [], {}, 'auto', true, 'javascript:alert(1)', ['analytics'], { id: 'x' }))
  const documents = fc.array(fc.tuple(fc.nat(), anything), { minLength: 1, maxLength: 3 }).map((changes) => changes.reduce((document, [n, value]) => {
    const places = placesOf(document)
    const [object, key] = places[n % places.length]!
    object[key] = JSON.parse(JSON.stringify(value)) as unknown
    return document
  }, base()))

  it('throws nothing, whatever it has, and nothing runs of it', async () => {
    const { page } = visit
    await fc.assert(fc.asyncProperty(documents, async (document) => {
      const before = visit.said.length
      visit.serve(document, { body: marked })
      await visit.open()
      const sound = () => page.evaluate<boolean>('assent.allows("required")')
      await eventually(async () => (await sound()) || visit.said.slice(before).some((it) => it.startsWith('error: assent: [config]'))).toBe(true)
      if (!await sound()) {
        await banner(page).waitFor({ state: 'hidden' })
        expect(await ran(page)).toEqual([])
      }
      expect(visit.thrown).toEqual([])
      await page.evaluate(() => localStorage.clear())
    }), { numRuns: 40, endOnFailure: true })
  })

  it('leaves Google’s tags denied that come after it has been refused', async () => {
    const { page } = visit
    const release = await holdBack()
    visit.serve({ categories: [{ id: 'required' }, { id: 'analytics', consentMode: ['analytics_storage'] }], storage: { days: 4_000 } })
    await begin()
    await asked(page)
    release()
    await banner(page).waitFor({ state: 'hidden' })
    await page.evaluate(() => {
      const own: unknown[] = [{ 'gtm.start': 1, 'event': 'gtm.js' }]
      Object.assign(window, { dataLayer: own })
      document.body.append(document.createElement('i'))
    })
    const commands = () => page.evaluate(() => (Reflect.get(window, 'dataLayer') as ArrayLike<unknown>[]).map((it) => `${String(it[0])} ${String(it[1])}`))
    await eventually(commands).toContain('consent default')
    expect((await commands()).filter((it) => it === 'consent default')).toHaveLength(1)
  })

  it('opens no panel, whatever it would have shown', async () => {
    const { page } = visit
    const release = await holdBack()
    visit.serve({ ui: { locales: 5 as never } })
    await begin()
    await asked(page)
    await button(page, 'Settings').click()
    await settle(page)
    expect(await panel(page).count()).toBe(0)
    release()
    await banner(page).waitFor({ state: 'hidden' })
    await settle(page)
    expect(await panel(page).count()).toBe(0)
  })

  it('may have been asked under; the banner goes, it is said once, and a press of before opens nothing, here or on the next page', async () => {
    const { page } = visit
    const release = await holdBack()
    visit.serve({ storage: { days: 4_000 } }, { body: marked })
    await begin()
    await asked(page)
    await button(page, 'Accept all').click()
    release()
    await banner(page).waitFor({ state: 'hidden' })
    await settle(page)
    expect(await ran(page)).toEqual([])
    await visit.open()
    await settle(page)
    expect([await ran(page), await banner(page).count()]).toEqual([[], 0])
    expect(visit.said.filter((it) => it.includes('storage.days'))).toHaveLength(2)
  })
})
