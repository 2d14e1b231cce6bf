/**
 * Prerendered pages: nothing is asked, stored, released or posted before a person sees them.
 * Chromium shows no prerendered page to one that drives it, so these pages drive themselves and tell the server what they see.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findBrowser } from '../support/browser.js'
import { config, heldScript, pageWith } from '../support/pages.js'
import { held, type Received, type Site, startSite, takes } from '../support/site.js'
import { comes } from '../support/visit.js'

const host = 'localhost'
let site: Site
let chromium: ChildProcess
let profile: string

beforeEach(async ({ onTestFailed }) => {
  site = await startSite()
  // What such a browser does is seen by nobody but the server.
  onTestFailed(() => { console.log(site.requests().map((it) => `${Math.round(it.time)} ms ${it.headers['sec-purpose'] ?? ''} ${it.method} ${it.url} ${it.body}`).join('\n')) })
  for (const path of ['/receipts', '/report']) site.reply(host + path, takes)
})
afterEach(async () => {
  await close()
  await site.close()
})

async function close(): Promise<void> {
  const ended = new Promise((done) => chromium.once('exit', done))
  chromium.kill('SIGKILL')
  await ended
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
}

/**
 * Opens a page in a browser of its own and waits until it prerenders the next. Whether to prerender at all is for the browser
 * to decide, and a network that changes while it starts ends its first navigation; then another browser tries.
 */
async function open(path: string, next: string): Promise<Received> {
  for (let i = 0; i < 3; i++) {
    await launch(path)
    const prerendered = site.received(host, next)
    if (await comes(prerendered, 15_000)) return prerendered
    await close()
    site.forget()
  }
  throw new Error(`no browser of three has prerendered ${next}`)
}

async function launch(path: string): Promise<void> {
  profile = await mkdtemp(join(tmpdir(), 'assent-prerender-'))
  chromium = spawn(findBrowser('chromium')!, [
    '--headless', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-quic', '--no-first-run', '--no-proxy-server',
    '--disable-background-networking', '--disable-component-update', '--disable-background-timer-throttling', '--disable-renderer-backgrounding',
    '--disable-backgrounding-occluded-windows', '--disable-sync', '--remote-debugging-port=0', `--user-data-dir=${profile}`,
    '--host-resolver-rules=MAP *.third.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE localhost', site.url(path, host),
  ], { stdio: 'ignore' })
}

/** Posts what the page has seen so far, when a person sees it. */
const reporter = `<script>
  const seen = { asked: [], stored: [] }
  const look = () => {
    if (document.querySelector('assent-banner')) seen.asked.push(Boolean(document.prerendering))
    if (document.prerendering) seen.stored.push(localStorage.length + sessionStorage.length + document.cookie.length)
  }
  new MutationObserver(look).observe(document, { childList: true, subtree: true })
  addEventListener('load', look)
  window.report = async () => {
    const { activationStart } = performance.getEntriesByType('navigation')[0]
    await fetch('/report', { method: 'POST', body: JSON.stringify({ ...seen, activated: activationStart > 0, ran: window.ran || [] }) })
  }
  const shown = new Promise((done) => document.prerendering ? document.addEventListener('prerenderingchange', done) : done())
</script>`

const configuration = config({ receipts: { endpoint: '/receipts' } })
const serve = (path: string, script: string) => site.reply(host + path, {
  type: 'text/html', headers: { 'cache-control': 'no-cache' },
  body: pageWith(configuration, {
    before: reporter, body: `${heldScript('analytics', { src: site.url('/a.js', 'cdn.third.test') })}<script>${script}</script>`,
  }),
})
const rules = `document.head.append(Object.assign(document.createElement('script'), {
  type: 'speculationrules', text: JSON.stringify({ prerender: [{ source: 'list', urls: ['/next'] }] }) }))`
const told = async () => JSON.parse((await site.received(host, '/report')).body) as Record<string, unknown>

it('releases and posts nothing in a prerendered page until it is shown, also when the choice is made meanwhile', async () => {
  const [accept, go] = [held('now'), held('now')]
  site.reply(`${host}/accept`, accept.reply)
  site.reply(`${host}/go`, go.reply)
  serve('/', `${rules}
    fetch('/accept').then(() => assent.push(async (it) => {
      it.acceptAll()
      await fetch('/go')
      location.href = '/next'
    }))`)
  serve('/next', 'shown.then(() => assent.when("analytics")).then(() => new Promise((done) => { const look = setInterval(() => window.ran && done(clearInterval(look)), 20) })).then(report)')
  const prerendered = await open('/', '/next')
  expect(prerendered.headers['sec-purpose']).toContain('prerender')
  accept.release()
  await site.received('third.test', '/a.js')
  await site.received(host, '/receipts')
  await site.received(host, '/go')
  expect(site.requests('third.test')).toHaveLength(1)
  expect(site.requests(host, '/receipts')).toHaveLength(1)
  go.release()
  expect(await told()).toEqual({ asked: [], stored: expect.any(Array) as unknown, activated: true, ran: ['/a.js'] })
  expect(site.requests('third.test')).toHaveLength(2)
  // One whose answer the next page has not seen is posted again, as the same one.
  expect(new Set(site.requests(host, '/receipts').map((it) => (JSON.parse(it.body) as { receiptId: string }).receiptId)).size).toBe(1)
})

it('asks when a prerendered page is shown, and stores nothing before', async () => {
  const go = held('now')
  site.reply(`${host}/go`, go.reply)
  serve('/', `${rules}
    fetch('/go').then(() => { location.href = '/next' })`)
  serve('/next', 'shown.then(() => new Promise((done) => { const look = setInterval(() => seen.asked.length && done(clearInterval(look)), 20) })).then(report)')
  await open('/', '/next')
  await site.received(host, '/go')
  go.release()
  const { asked, stored, activated } = await told() as { asked: boolean[]; stored: number[]; activated: boolean }
  expect(activated).toBe(true)
  expect(new Set(asked)).toEqual(new Set([false]))
  expect(Math.max(0, ...stored)).toBe(0)
})
