/** A handle that is destroyed, at whatever stage: what was begun ends, what arrives late is dropped, and a choice made before is kept. */
import { readFile } from 'node:fs/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Receipt } from '../../dist/npm/receipt.js'
import { built } from '../support/built.js'
import { analytics, configuredBy, heldScript, note } from '../support/pages.js'
import { held, takes } from '../support/site.js'
import { asked, button, choose, eventually, panel, paths, ran, settle, trigger, useVisit } from '../support/visit.js'
import type { ConfigInput } from '../../src/config/types.js'

const visit = useVisit({ secure: true })

/** What assent has on a page: listeners, observers and what was written. Runs before anything of the page does. */
function watchPage(): void {
  const left: { of: unknown; name: string; listener?: unknown }[] = []
  // A browser under test has listeners of its own, and so may a page.
  const isOurs = (): boolean => /\/(assent[\w-]*|locales\/[\w/-]+|services\/[\w-]+)\.js:/.test(Error().stack ?? '')
  // What goes with its element needs no undo.
  const stays = (it: unknown): boolean => !(it instanceof Element) && !(it instanceof AbortSignal) && !(it instanceof ShadowRoot)
  const { addEventListener, removeEventListener } = EventTarget.prototype
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, ...args) {
    const of = this ?? window
    const name = `${of.constructor.name} ${args[0]}`
    // What is added once more is there once.
    if (stays(of) && isOurs() && !left.some((it) => it.of === of && it.listener === args[1] && it.name === name)) left.push({ of, name, listener: args[1] })
    addEventListener.apply(of, args)
  }
  EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, ...args) {
    const of = this ?? window
    const at = left.findIndex((it) => it.of === of && it.listener === args[1] && it.name.endsWith(` ${args[0]}`))
    if (at >= 0) left.splice(at, 1)
    removeEventListener.apply(of, args)
  }
  for (const Observer of [MutationObserver, ResizeObserver, IntersectionObserver]) {
    const own = Observer.prototype as MutationObserver
    const { observe, disconnect } = own
    own.observe = function (this: MutationObserver, ...args) {
      if (isOurs()) left.push({ of: this, name: Observer.name })
      observe.apply(this, args)
    }
    own.disconnect = function (this: MutationObserver) {
      left.splice(0, left.length, ...left.filter((it) => it.of !== this))
      disconnect.apply(this)
    }
  }
  const written: string[] = []
  for (const name of ['setItem', 'removeItem'] as const) {
    const own: (...args: string[]) => void = Storage.prototype[name]
    Storage.prototype[name] = function (this: Storage, ...args: string[]) {
      if (isOurs()) written.push(args[0]!)
      own.apply(this, args)
    }
  }
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!
  Object.defineProperty(Document.prototype, 'cookie', {
    ...cookie,
    set(this: Document, text: string) {
      if (isOurs()) written.push(text)
      cookie.set!.call(this, text)
    },
  })
  Object.assign(window, {
    left: () => left.map((it) => it.name),
    written,
  })
}

const left = () => visit.page.evaluate('left()')
const ours = () => visit.page.evaluate(() => [...document.querySelectorAll('*')].map((it) => it.localName).filter((it) => /^assent-(?!choices|declaration)/.test(it)))

beforeEach(async () => {
  await visit.context.addInitScript(watchPage)
  visit.site.reply('/receipts', takes)
})

/** Nothing is there, nothing is asked for, nothing is written, also a minute later. */
async function nothingFollows(since: string[]): Promise<void> {
  const { page, site } = visit
  await settle(page)
  await page.clock.fastForward(60_000)
  await settle(page)
  expect(await ours()).toEqual([])
  expect(await left()).toEqual([])
  expect(await page.evaluate('written')).toEqual(since)
  expect(paths(site)).toEqual([])
  expect(site.requests('google.test')).toEqual([])
}

const everything = (): Partial<ConfigInput> => ({
  policy: { version: '1', url: '/privacy', announced: '2020-01-01', effective: '2999-01-01' },
  services: [analytics(visit.site.port), { id: 'video', category: 'functional', cookies: [{ name: '_v*' }] }],
  regionFrom: { endpoint: '/region' }, receipts: { endpoint: '/receipts' }, guard: 'enforce', ui: { theme: { accent: '#7a1f3d' } },
})
const marked = heldScript('analytics', { text: note('analytics') })
  + '<iframe data-consent="video" data-src="about:blank" title="A film" width="400" height="225"></iframe><assent-choices></assent-choices><script async src="/assent-choices.js"></script>'

/** Holds back a built file. */
async function hold(file: string): Promise<() => void> {
  const { reply, release } = held({ type: 'text/javascript', body: await readFile(built(file.slice(1))) })
  visit.site.reply(file, reply)
  return release
}

describe('on a first visit', () => {
  it.each(['/assent-first.js', '/assent-ui.js', '/assent-gate.js', '/assent-guard.js', '/assent-theme.js', '/assent-choices.js', '/locales/ko.js', '/assent-notice.js', '/assent-placeholder.js'])(
    'nothing comes of %s that arrives when all is over', async (file) => {
      const { page, site } = visit
      await page.clock.install()
      const release = await hold(file)
      visit.serve(everything(), { lang: 'ko', body: marked })
      await page.goto(site.url('/'), { waitUntil: 'commit' })
      await site.received('site.test', file)
      await page.waitForFunction('window.assent')
      // Where there is no handle yet, a page has this way of ending it.
      await page.evaluate('assent.destroy ? assent.destroy() : assent.push((it) => it.destroy())')
      if (file !== '/assent-first.js') {
        await settle(page)
        site.forget()
      }
      release()
      await settle(page)
      site.forget()
      await nothingFollows([])
      expect(await ran(page)).toEqual([])
    })

  it('nothing comes of the document, nor of calls that have waited for it', async () => {
    const { page, site } = visit
    await page.clock.install()
    const { reply, release } = held({ type: 'application/json', body: JSON.stringify({ policy: { version: '1', url: '/p' }, regionFrom: { endpoint: '/region' } }) })
    site.reply('/assent.json', reply)
    site.reply('/', configuredBy('/assent.json', { body: marked, tag: 'data-region="KR"' }))
    await page.goto(site.url('/'), { waitUntil: 'commit' })
    await site.received('site.test', '/assent.json')
    await page.evaluate('assent.push((it) => it.destroy(), () => { window.called = true })')
    release()
    await page.waitForFunction('assent.destroy')
    await settle(page)
    site.forget()
    await nothingFollows([])
    expect(await page.evaluate('window.called')).toBeUndefined()
  })

  it('nothing comes of a region that is told late', async () => {
    const { page, site } = visit
    await page.clock.install()
    const { reply, release } = held({ type: 'application/json', body: '{"region":"US-CA"}' })
    site.reply('/region', reply)
    visit.serve(everything(), { body: marked })
    await visit.open()
    await asked(page)
    await site.received('site.test', '/region')
    await settle(page)
    await page.evaluate('assent.destroy()')
    site.forget()
    release()
    await nothingFollows([])
    expect(await page.evaluate('assent.$policy.get().jurisdiction')).toBe('unknown')
  })

  it.each(['banner', 'panel'])('the %s goes, and no call brings anything back', async (view) => {
    const { page, site } = visit
    await page.clock.install()
    visit.serve(everything(), { body: `${marked}<button data-assent-open>Choices</button>` })
    await visit.open()
    await asked(page)
    if (view === 'panel') {
      await button(page, 'Settings').click()
      await panel(page).waitFor()
    }
    await settle(page)
    site.forget()
    await page.evaluate(`
      assent.destroy()
      assent.destroy()
      assent.open()
      assent.open('banner')
      assent.close()
      assent.acceptAll()
      assent.decide({ analytics: true, nobody: true })
      assent.setLocale('ko')
      assent.observe(document.createElement('div').attachShadow({ mode: 'open' }))
      assent.push(() => { window.called = true })
      document.body.insertAdjacentHTML('beforeend', '<assent-choices></assent-choices>')
    `)
    await button(page, 'Choices').click()
    await nothingFollows([])
    expect(await page.evaluate('[assent.allows("analytics"), assent.$view.get(), window.called, document.querySelectorAll("assent-choices")[1].shadowRoot]'))
      .toEqual([false, 'none', undefined, null])
    expect(await ran(page)).toEqual([])
  })

  it('a page that is destroyed by its own listener does not go on', async () => {
    const { page, site } = visit
    await page.clock.install()
    visit.serve(everything(), { body: marked, before: '<script>assent = [(it) => { it.$view.subscribe((view) => view === "banner" && it.destroy()) }]</script>' })
    await visit.open()
    await page.waitForFunction('assent.$view')
    await settle(page)
    site.forget()
    await nothingFollows([])
  })
})

describe('on a returning visitor’s page', () => {
  it.each(['/assent-trigger.js', '/assent-services.js', '/services/google-analytics.js', '/assent-gate.js', '/assent-first.js', '/assent-details.js'])(
    'nothing comes of %s that arrives when all is over', async (file) => {
      const { page, site } = visit
      visit.serve({ ...everything(), policy: { version: '1', url: '/privacy' } }, { body: marked })
      await visit.open()
      await choose(page, 'Accept all')
      await trigger(page).waitFor()
      await settle(page)
      await page.clock.install()
      const release = await hold(file)
      await page.goto(site.url('/'), { waitUntil: 'commit' })
      await page.waitForFunction('window.assent && assent.destroy')
      if (file === '/assent-details.js') await trigger(page).click()
      if (file === '/assent-first.js') await page.evaluate('assent.open()')
      await site.received('site.test', file)
      const done = await ran(page)
      await page.evaluate('assent.destroy(); written.length = 0')
      await settle(page)
      release()
      await settle(page)
      site.forget()
      const google = site.requests('google.test').length
      await nothingFollows([])
      expect(site.requests('google.test')).toHaveLength(google)
      if (file === '/assent-gate.js') expect(await ran(page)).toEqual(done)
    })

  it('what vendors write again is not swept any more', async () => {
    const { page } = visit
    await page.clock.install()
    visit.serve({ services: [{ id: 'heat', category: 'analytics', cookies: [{ name: '_hm*' }] }] })
    await visit.open()
    await choose(page, 'Reject all')
    await settle(page)
    await page.evaluate(() => { document.cookie = '_hm1=1' })
    await page.evaluate('assent.withdraw(); assent.destroy(); written.length = 0; document.cookie = "_hm2=1"')
    await page.clock.fastForward(60_000)
    await settle(page)
    expect(await page.evaluate('written')).toEqual([])
    expect(await page.evaluate(() => document.cookie)).toContain('_hm2=1')
    expect(await page.evaluate(() => document.cookie)).not.toContain('_hm1=1')
  })

  it('a receipt that was not taken is tried no more on this page, and delivered by the next', async () => {
    const { page, site } = visit
    await page.clock.install()
    visit.serve({ receipts: { endpoint: '/receipts' } })
    site.reply('/receipts', { status: 500 })
    await visit.open()
    await choose(page, 'Accept all')
    const first = await site.received('site.test', '/receipts')
    await settle(page)
    await page.evaluate('assent.destroy(); written.length = 0')
    site.forget()
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await nothingFollows([])
    site.reply('/receipts', takes)
    await visit.open()
    expect((await site.received('site.test', '/receipts')).body).toBe(first.body)
  })
})

describe('a choice made just before', () => {
  const posts = () => visit.site.requests('site.test', '/receipts').map((it) => JSON.parse(it.body) as Receipt)
  const korean = { policy: { version: '1', url: '/privacy', region: 'KR' }, receipts: { endpoint: '/receipts' } }

  it.each(['rejectAll', 'acceptAll'])('by %s is kept, and its receipt delivered by the next page at the latest', async (name) => {
    const { page } = visit
    visit.serve(korean, { body: marked })
    await visit.open()
    await asked(page)
    await page.evaluate(`assent.${name}(); assent.destroy()`)
    await settle(page)
    expect(await page.evaluate(() => document.cookie)).toContain('consent_choice=1')
    await visit.open()
    await trigger(page).waitFor()
    expect(await page.evaluate('assent.allows("analytics")')).toBe(name === 'acceptAll')
    await eventually(() => new Set(posts().map((it) => it.receiptId)).size).toBe(1)
  })

  it('is kept also where what keeps it arrives only after the end, and nothing else comes of it', async () => {
    const { page, site } = visit
    visit.serve(korean, { body: heldScript('analytics', { text: note('analytics') }) })
    await visit.open()
    await choose(page, 'Accept all')
    await eventually(() => posts().length).toBe(1)
    await trigger(page).waitFor()
    await settle(page)
    const release = await hold('/assent-first.js')
    await visit.open()
    await page.waitForFunction('window.assent && assent.destroy')
    site.forget()
    await page.evaluate('assent.withdraw(); assent.destroy()')
    await site.received('site.test', '/assent-first.js')
    release()
    await page.waitForFunction(() => localStorage.getItem('consent_choice_receipts')?.includes('"id"'))
    await settle(page)
    expect(posts()).toEqual([])
    expect(await left()).toEqual([])
    expect(await ours()).toEqual([])
    await visit.open()
    await trigger(page).waitFor()
    expect(await page.evaluate('assent.allows("analytics")')).toBe(false)
    await eventually(() => posts().length).toBe(1)
    expect(posts()[0]).toMatchObject({ seq: 2, event: { type: 'withdrawn' }, regime: { jurisdiction: 'KR' } })
  })
})
