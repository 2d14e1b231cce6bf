/** The third engine: the main roads, on the built files. What each part does in detail is tested in Chromium and Firefox. */
import { createHash } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { receiptText, type Receipt } from '../../../dist/npm/receipt.js'
import type { ConfigInput } from '../../../src/config/types.js'
import en from '../../../src/i18n/languages/en.js'
import { builtSite, serveBuilt } from '../../support/builtSite.js'
import { config, heldScript, note, pageWith, type PageOptions } from '../../support/pages.js'
import { script, type Site, startSite, takes } from '../../support/site.js'
import { launchWebKit, type Tab, type WebKit } from '../../support/webkit.js'

let webkit: WebKit
let site: Site
let tab: Tab

beforeAll(async () => { webkit = await launchWebKit() })
afterAll(() => webkit.close())
beforeEach(async () => {
  site = await startSite()
  tab = await webkit.newTab()
})
afterEach(async () => {
  const thrown = await tab.evaluate<string[]>('window.thrown').finally(() => tab.close()).finally(() => site.close())
  const before = site.requests(undefined, '/thrown').map((it) => it.body)
  expect([...before, ...thrown]).toEqual([])
})

const NONCE = 'nonce="x1"'
/** What pages throw and nobody catches, also told to the site for when a page is gone; what a policy refuses. */
const watch = (nonce = '') => `<script ${nonce}>window.thrown = []; window.violations = []
const threw = (what) => { thrown.push(what); navigator.sendBeacon('/thrown', what) }
addEventListener('error', (it) => threw(it.message))
addEventListener('unhandledrejection', (it) => threw(String(it.reason)))
addEventListener('securitypolicyviolation', (it) => violations.push(it.violatedDirective + ' ' + it.blockedURI))</script>`

const serve = (
  document: Partial<ConfigInput> = {}, options: PageOptions = {}, headers: Record<string, string> = {}, host = '',
): void => {
  site.reply(`${host}/`, { type: 'text/html', headers, body: pageWith(config(document), { before: watch(options.tag), ...options }) })
}
const open = (path = '/') => tab.open(site.url(path))
const cdn = (path: string): string => site.url(path, 'cdn.third.test')
const requested = () => site.requests('third.test').map((it) => it.path)

/** The first visible element that fits, also inside open shadow roots; with a name, the one whose text or title is that. */
const find = `(selector, name, within) => {
  const all = (root) => [...root.querySelectorAll('*')].flatMap((it) => [it, ...(it.shadowRoot ? all(it.shadowRoot) : [])])
  const label = (it) => it.textContent.trim() || it.title
  const inside = (it) => !within || it.closest(within)
  return all(document).find((it) => it.matches(selector) && inside(it) && it.checkVisibility()
    && (typeof name !== 'string' || label(it) === name)) ?? null
}`
const PANEL = 'dialog[open]'
const press = (name: string, within?: string) => tab.click(find, 'button', name, within)
const shown = (selector: string, name?: string) => tab.waitFor(`(...args) => !!(${find})(...args)`, selector, name)
const gone = (selector: string, name?: string) => tab.waitFor(`(...args) => !(${find})(...args)`, selector, name)
const asked = () => shown('button', en.rejectAll)
const choose = async (name: string): Promise<void> => {
  await press(name)
  await gone('button', name)
  await tab.waitFor('/(^|; )consent_choice=1/.test(document.cookie)')
}
const withdraw = async (): Promise<void> => {
  await press(en.trigger)
  await shown(PANEL)
  await press(en.rejectAll, PANEL)
  await gone(PANEL)
}
const ran = () => tab.evaluate<string[]>('window.ran ?? []')
const hasRun = (count: number) => tab.waitFor('(count) => (window.ran ?? []).length >= count', count)
const stored = () => tab.evaluate('[document.cookie, localStorage.length, sessionStorage.length]')

/** Waits until whatever the page has set off has had its chance. There is no idle time to wait for. */
const settle = () => tab.evaluate(`async () => {
  for (let i = 0; i < 2; i++) {
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
    await fetch('/settle', { method: 'POST' })
  }
}`)

/** One of each form, in this order. */
const scripts = (more = ''): string => [
  heldScript('analytics', { src: cdn('/a.js'), more }),
  `<script type="text/plain" data-consent="analytics" src="${cdn('/b.js')}" ${more}></script>`,
  heldScript('analytics', { text: note('inline'), more }),
  heldScript('analytics', { text: 'ran.push(typeof import.meta.url)', more: `${more} data-type="module"` }),
].join('')
const ALL = ['/a.js', '/b.js', 'inline', 'string']

it('asks, and asks for and stores nothing before the choice', async () => {
  serve({ services: [{ id: 'heatmap', category: 'analytics' }] }, {
    body: `${scripts()}<img alt="" data-consent="advertising" data-src="${cdn('/pixel.gif')}">`,
  })
  await open()
  for (const name of [en.acceptAll, en.rejectAll, en.settings]) await shown('button', name)
  await settle()
  expect(requested()).toEqual([])
  expect(await ran()).toEqual([])
  expect(await stored()).toEqual(['', 0, 0])
})

it('runs held scripts of every form, in their order, once they are allowed, and at once on the next page', async () => {
  serve({}, { body: scripts() })
  await open()
  await choose(en.acceptAll)
  await hasRun(4)
  expect(await ran()).toEqual(ALL)
  await tab.reload()
  await hasRun(4)
  await settle()
  expect(await ran()).toEqual(ALL)
  expect(await tab.evaluate(find, 'button', en.rejectAll)).toBeNull()
})

it('runs nothing after a refusal, on that page or on the next, and does not ask again', async () => {
  serve({}, { body: scripts() })
  await open()
  await choose(en.rejectAll)
  for (const next of [settle, open, () => shown('button', en.trigger), settle]) await next()
  expect(await tab.evaluate(find, 'button', en.rejectAll)).toBeNull()
  expect(await ran()).toEqual([])
  expect(requested()).toEqual([])
})

it('keeps a module’s imports and a script’s attributes', async () => {
  site.reply('cdn.third.test/part.js', script('export const name = "imported"'))
  site.reply('cdn.third.test/module.js', script(`import { name } from './part.js'; (window.ran = window.ran || []).push(name)`))
  const more = 'data-type="module" id="m" crossorigin="anonymous" referrerpolicy="no-referrer"'
  serve({}, { body: heldScript('analytics', { src: cdn('/module.js'), more }) })
  await open()
  await choose(en.acceptAll)
  await hasRun(1)
  expect(await ran()).toEqual(['imported'])
  // The held one stays what it was: what ran was a copy.
  expect(await tab.evaluate('[m.type, m.crossOrigin, m.referrerPolicy]')).toEqual(['text/plain', 'anonymous', 'no-referrer'])
  expect(await tab.evaluate('document.querySelectorAll("script[src*=module]").length')).toBe(0)
  const { headers } = site.requests('third.test', '/module.js')[0]!
  expect(headers).toMatchObject({ origin: site.url('').replace(/\/$/, '') })
  expect(headers).not.toHaveProperty('referer')
})

it('puts a placeholder over a held frame, and loads it once without storing anything', async () => {
  const video = { id: 'video', category: 'functional', name: 'Film player', vendor: { name: 'Filmhouse', country: 'US' } }
  const body = `<iframe id="film" data-consent="video" data-src="${cdn('/film')}" title="Film" width="400" height="225"></iframe>`
  site.reply('cdn.third.test/film', { type: 'text/html', body: '<title>The film</title>' })
  const inFilm = (act: () => Promise<unknown>) => tab.inFrame('#film', act)
  serve({ services: [video] }, { body })
  await open()
  await choose(en.rejectAll)
  const before = await tab.evaluate('document.cookie')
  expect(requested()).toEqual([])
  await inFilm(() => press('Load once'))
  await site.received('third.test', '/film')
  await inFilm(() => tab.waitFor('document.title === "The film"'))
  expect(await tab.evaluate('document.activeElement.id')).toBe('film')
  expect(await tab.evaluate('document.cookie')).toBe(before)
  site.forget()
  await tab.reload()
  await inFilm(() => shown('button', 'Load once'))
  expect(requested()).toEqual([])
})

it('takes back what was allowed: declared cookies and storage go, the rest stays', async () => {
  const cookies = [{ name: 'trk_*' }, { name: 'trk', kind: 'localStorage' as const }]
  const tracker = { id: 'tracker', category: 'analytics', cookies }
  serve({ services: [tracker] })
  await open()
  await choose(en.acceptAll)
  await tab.evaluate(`() => {
    document.cookie = 'trk_host=1'
    document.cookie = 'trk_wide=1; domain=site.test; path=/'
    document.cookie = 'other=1; path=/'
    localStorage.setItem('trk', '1')
  }`)
  await withdraw()
  await tab.waitFor(`!document.cookie.includes('trk_') && !('trk' in localStorage)`)
  const names = await tab.evaluate<string[]>(`document.cookie.split('; ').map((it) => it.split('=')[0])`)
  expect(names.sort()).toEqual(['consent_choice', 'other'])
  expect(await tab.evaluate('assent.allows("tracker")')).toBe(false)
})

it('opens the panel as a modal dialog, and closing it changes nothing', async () => {
  serve({}, { body: scripts() })
  await open()
  for (const close of [() => tab.press('Escape'), () => press(en.close, PANEL)]) {
    await press(en.settings)
    await shown(PANEL)
    await tab.click(find, `${PANEL} [role=switch]:not(:disabled)`)
    expect(await tab.evaluate(`() => (${find})('${PANEL}').matches(':modal')`)).toBe(true)
    await close()
    await gone(PANEL)
    await settle()
    expect(await ran()).toEqual([])
    expect(await stored()).toEqual(['', 0, 0])
  }
  await asked()
})

it('saves what is ticked in the panel', async () => {
  serve({}, { body: ['functional', 'analytics', 'advertising'].map((it) => heldScript(it, { text: note(it) })).join('') })
  await open()
  await press(en.settings)
  await shown(PANEL)
  // The first that can be switched, the required ones being locked.
  await tab.click(find, `${PANEL} [role=switch]:not(:disabled)`)
  await press(en.save, PANEL)
  await gone(PANEL)
  await hasRun(1)
  await settle()
  expect(await ran()).toEqual(['functional'])
})

it('posts a receipt, without a hash where the page is not a secure context', async () => {
  site.reply('/receipts', takes)
  serve({ receipts: { endpoint: '/receipts' } })
  await open()
  await choose(en.acceptAll)
  const receipt = JSON.parse((await site.received('site.test', '/receipts')).body) as Receipt
  expect(receipt).toMatchObject({
    schema: 'consent-receipt/1', seq: 1, event: { type: 'given', method: 'banner.accept_all' },
    choices: { functional: 'granted', analytics: 'granted', advertising: 'granted' }, integrity: { alg: 'none' },
  })
})

it('posts a receipt with its hash, and sweeps caches, where the page is a secure context', async () => {
  const tracker = { id: 'tracker', category: 'analytics', cookies: [{ name: 'trk-*', kind: 'cacheStorage' as const }] }
  serve({ receipts: { endpoint: '/receipts' }, services: [tracker] }, {}, {}, 'localhost')
  site.reply('localhost/receipts', takes)
  await tab.open(site.url('/', 'localhost'))
  await choose(en.acceptAll)
  const receipt = JSON.parse((await site.received('localhost', '/receipts')).body) as Receipt
  const hash = `sha256-${createHash('sha256').update(receiptText(receipt)).digest('base64url')}`
  expect(receipt.integrity).toEqual({ alg: 'sha-256', hash })
  await tab.evaluate(`async () => { for (const name of ['trk-1', 'other']) await caches.open(name) }`)
  await withdraw()
  await tab.waitFor(`async () => (await caches.keys()).join() === 'other'`)
})

it('works under a strict policy with nonces, and reports nothing to it', async () => {
  serve({}, { tag: NONCE, body: `${scripts(NONCE)}<script>window.unwanted = true</script>` }, {
    'content-security-policy': `default-src 'none'; script-src 'nonce-x1'; style-src 'self'; connect-src 'self'; img-src 'self'`,
  })
  await open()
  await choose(en.acceptAll)
  await hasRun(4)
  expect(await ran()).toEqual(ALL)
  await press(en.trigger)
  await shown(PANEL)
  expect(await tab.evaluate(`() => getComputedStyle((${find})('button', '${en.save}', '${PANEL}')).minHeight`)).toBe('44px')
  await settle()
  // The one that has no nonce shows that the policy is in force.
  expect(await tab.evaluate('[violations, "unwanted" in window]')).toEqual([['script-src-elem inline'], false])
})

it.each([['files of the site’s own', false], ['the banner in the page’s HTML', true]])('comes by %s: asks, keeps the answer, runs what is allowed on the next page too', async (_name, inline) => {
  const built = await builtSite(config(), { inline })
  serveBuilt({ site }, built)
  site.reply('/', `<!doctype html><html lang="en"><meta charset="utf-8"><title>Site</title>${watch()}${built.snippet}<body>${built.body ?? ''}<main>${scripts()}</main>`)
  await open()
  await asked()
  await settle()
  expect(await ran()).toEqual([])
  expect(await tab.evaluate('document.querySelectorAll("assent-banner").length')).toBe(1)
  expect(await tab.evaluate(`() => getComputedStyle((${find})('button', '${en.rejectAll}')).minHeight`)).toBe('44px')
  await choose(en.acceptAll)
  await hasRun(4)
  await open()
  await hasRun(4)
  await settle()
  expect(await tab.evaluate(find, 'button', en.rejectAll)).toBeNull()
})
