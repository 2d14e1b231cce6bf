/** The browser, as slow as a middling phone on a middling network, and what it says about itself. */
import { setTimeout as sleep } from 'node:timers/promises'
import { chromium } from 'playwright-core'
import { findBrowser } from '../support/findBrowser.mjs'
import { browserEnvironment } from '../support/fonts.mjs'
import { watchPage } from './probe.mjs'

export const CPU = 4
/** The slow 4G of Lighthouse. */
export const NETWORK = { mbitDown: 1.6, mbitUp: 0.75, latency: 150 }
export const VIEWPORT = { width: 412, height: 823 }
/** A page is watched, from outside, until the network has been quiet for so long, in ms: all that was set off has happened. */
const QUIET = 800

/** @returns {Promise<import('playwright-core').Browser>} */
export function launchBrowser() {
  const executablePath = findBrowser()
  if (!executablePath) throw Error('No Chromium found: set CHROME_PATH, or run npm test once, which installs one.')
  return chromium.launch({
    executablePath,
    env: browserEnvironment(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
      '--disable-sync', '--no-proxy-server',
      '--host-resolver-rules=MAP *.localhost 127.0.0.1, MAP *.localhost. 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  })
}

/**
 * A visitor's browser profile, with its own cache and storage.
 * @param {object} [storageState] what an earlier visit has stored
 */
export async function newVisitor(browser, subject, storageState) {
  const context = await browser.newContext({ viewport: VIEWPORT, storageState })
  await context.addInitScript(watchPage, { accept: subject.accept, banner: subject.banner, panel: subject.panel })
  return context
}

/**
 * @typedef {object} Loaded
 * @property {number} task main-thread time, in ms
 * @property {number} script the part of it in scripts
 * @property {{ path: string, bytes: number }[]} files of the site itself that went over the wire, with their headers
 */
/**
 * @typedef {object} Tab
 * @property {import('playwright-core').Page} page
 * @property {(url: string) => Promise<Loaded>} load opens an address and watches it
 * @property {(selector: string) => Promise<void>} press with a mouse, as a visitor does
 * @property {() => Promise<import('./probe.mjs').Seen & { ran: number[] }>} seen
 * @property {() => Promise<Record<string, number>>} metrics
 * @property {() => Promise<void>} collectGarbage
 */

/** @param {import('playwright-core').CDPSession} cdp */
function watchNetwork(cdp, host) {
  const urls = new Map()
  const open = new Set()
  let files = []
  let last = 0
  const end = (requestId) => {
    open.delete(requestId)
    last = performance.now()
  }
  cdp.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!request.url.startsWith('http')) return
    urls.set(requestId, new URL(request.url))
    open.add(requestId)
  })
  cdp.on('Network.loadingFailed', ({ requestId }) => end(requestId))
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    end(requestId)
    const url = urls.get(requestId)
    // What comes from the cache has no length.
    if (url?.hostname === host && encodedDataLength > 0) files.push({ path: url.pathname, bytes: encodedDataLength })
  })
  return {
    files: () => [...files],
    forget() {
      urls.clear()
      open.clear()
      files = []
    },
    async quiet() {
      last = performance.now()
      for (let left = QUIET; left > 0; left = open.size ? QUIET / 8 : last + QUIET - performance.now()) await sleep(left)
    },
  }
}

/** @param {import('playwright-core').BrowserContext} context @param {string} host of the site @returns {Promise<Tab>} */
export async function openTab(context, host) {
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  const network = watchNetwork(cdp, host)
  const { mbitDown, mbitUp, latency } = NETWORK
  await cdp.send('Network.enable')
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false, latency, downloadThroughput: mbitDown * 125_000, uploadThroughput: mbitUp * 125_000,
  })
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU })
  // Time of the thread rather than of the clock: what else runs on this machine counts less.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  const metrics = async () => {
    const { metrics: list } = await cdp.send('Performance.getMetrics')
    return Object.fromEntries(list.map(({ name, value }) => [name, value]))
  }

  return {
    page,
    metrics,
    async load(url) {
      network.forget()
      const before = await metrics()
      await page.goto(url, { waitUntil: 'load' })
      await network.quiet()
      const after = await metrics()
      // A new process begins at zero.
      const since = (name) => (after[name] - (after[name] < before[name] ? 0 : before[name])) * 1_000
      return { task: since('TaskDuration'), script: since('ScriptDuration'), files: network.files() }
    },
    async press(selector) {
      const { x, y, width, height } = await page.locator(selector).boundingBox()
      await page.mouse.move(x + width / 2, y + height / 2)
      await sleep(100)
      await page.mouse.down()
      await page.mouse.up()
      await network.quiet()
    },
    seen: () => page.evaluate(() => ({ ...window.bench.seen, ran: window.ran })),
    collectGarbage: () => cdp.send('HeapProfiler.collectGarbage'),
  }
}
