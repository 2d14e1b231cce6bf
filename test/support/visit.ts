/** What most browser tests need: one browser for the file; a site and, as it seems to it, a context and a page for each test; a visitor's hands. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import type { ConfigInput } from '../../src/config/types.js'
import en from '../../src/i18n/languages/en.js'
import { launchBrowser, type Engine } from './browser.js'
import { config, pageWith, type PageOptions } from './pages.js'
import { startSite, type Site } from './site.js'
import { openTab, type Tab } from './tab.js'

export interface Visit {
  readonly browser: Browser
  readonly context: BrowserContext
  readonly page: Page
  readonly site: Site
  /** What the pages of this test wrote to the console, as `error: text`; what the browser itself writes is left out. */
  readonly said: readonly string[]
  /** What the pages of this test threw and nobody caught; a test fails when there is something at its end. */
  readonly thrown: string[]
  /** Serves a page at `/` with this configuration, whatever a test adds, and headers such as a Content-Security-Policy. */
  serve(document?: Partial<ConfigInput>, options?: PageOptions, headers?: Record<string, string>): void
  /** Opens a page of the site in the tab of this test. */
  open(path?: string, host?: string): Promise<void>
  /** A further tab. Its sessionStorage is empty, so for the SDK it is a new visit. */
  tab(path?: string): Promise<Page>
}

export interface VisitOptions {
  /** Whether site.test is a secure context: `crypto.subtle`, `caches`. */
  secure?: boolean
  /** Further domains whose hosts lead to the site; see `LaunchOptions`. */
  domains?: string[]
  /** See `LaunchOptions`. */
  textSize?: number
  context?: BrowserContextOptions
}

const PATIENCE = 8_000
/** Whether it comes in so many ms. */
export const comes = (it: Promise<unknown>, ms: number): Promise<boolean> =>
  Promise.race([it.then(() => true), new Promise<boolean>((done) => setTimeout(done, ms, false))])
/** What Firefox reports beside errors of scripts: what it has refused, as it should. */
const NOTICE = /has been rejected for invalid domain|in the integrity attribute|Content-Security-Policy|Content Security Policy/
/** The engine of this run: `vitest.config.ts` has a project for each. */
export const engine = (process.env['ASSENT_ENGINE'] ?? 'chromium') as Engine

/** Call it once at the top of a file; what it returns is filled before each test. */
export function useVisit({ secure = false, domains = [], textSize, context: options = {} }: VisitOptions = {}): Visit {
  let browser: Browser
  let tab: Tab | undefined
  let site: Site
  let said: string[] = []
  let thrown: string[] = []

  const launch = async (): Promise<void> => {
    browser = await launchBrowser(engine, { domains, ...(textSize && { textSize }), secureOrigins: secure ? ['*.site.test'] : [] })
  }
  beforeAll(launch)
  afterAll(() => browser.close())
  const begin = (context: BrowserContext): void => {
    context.setDefaultTimeout(PATIENCE)
    context.on('console', (it) => {
      if (!it.text().startsWith('Failed to load resource')) said.push(`${it.type()}: ${it.text()}`)
    })
    context.on('weberror', (it) => { if (!NOTICE.test(String(it.error()))) thrown.push(String(it.error())) })
  }
  /** Keeps the tab for the next test where it is as new, and ends it otherwise. */
  const leave = async (it: Tab, failed: boolean): Promise<void> => {
    if (!failed && await it.cleared().catch(() => false)) return
    tab = undefined
    await it.close()
  }
  /** What an earlier test has stored is under its port. */
  const ports = new Set<number>()
  const startFresh = async (): Promise<Site> => {
    const it = await startSite()
    if (!ports.has(it.port)) {
      ports.add(it.port)
      return it
    }
    await it.close()
    return startFresh()
  }
  beforeEach(async () => {
    said = []
    thrown = []
    site = await startFresh()
    // Where the machine is would be a guess at the visitor's region.
    tab ??= await openTab(browser, { timezoneId: 'UTC', ...options }, begin)
  })
  afterEach(async ({ task }) => {
    // Chromium sometimes never ends one whose page is just loading itself anew; the old browser ends with the run.
    if (tab && !await comes(leave(tab, task.result?.state === 'fail'), PATIENCE)) {
      tab = undefined
      await launch()
    }
    await site.close()
    expect(thrown).toEqual([])
  })

  return {
    get browser() { return browser },
    get context() { return tab!.context },
    get page() { return tab!.page },
    get site() { return site },
    get said() { return said },
    get thrown() { return thrown },
    serve: (document, options, headers = {}) => {
      site.reply('/', { type: 'text/html', headers, body: pageWith(config(document), options) })
    },
    open: async (path = '/', host) => { await tab!.page.goto(site.url(path, host)) },
    async tab(path = '/') {
      const other = await tab!.context.newPage()
      await other.goto(site.url(path))
      return other
    },
  }
}

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
/** Of the banner; the panel is a dialog and has its own. */
export const banner = (page: Page) => page.getByRole('region', { name: en.bannerTitle }).or(page.getByRole('region', { name: en.optOutTitle }))
export const panel = (page: Page) => page.getByRole('dialog', { name: en.panelTitle })
export const toggle = (page: Page, name: string) => panel(page).getByRole('switch', { name, exact: true })
export const trigger = (page: Page) => button(page, en.trigger)
/** A button of the placeholder in the first frame of the page that waits. */
export const inPlaceholder = (page: Page, name: string) => page.locator('iframe').first().contentFrame().getByRole('button', { name, exact: true })

/** Waits until a reading is what is expected of it. */
export const eventually = <T>(read: () => T) => expect.poll(read, { timeout: PATIENCE, interval: 10 })

/** Waits until the visitor is asked. */
export const asked = (page: Page) => button(page, 'Reject all').waitFor()

/** Waits for the sign that nobody is asked: the trigger is on the page. */
export async function notAsked(page: Page): Promise<void> {
  await trigger(page).waitFor()
  expect(await banner(page).count()).toBe(0)
}

/** Waits until the browser has the choice. */
export const remembered = (page: Page) => page.waitForFunction(() => /(^|; )consent_choice[\w-]*=1/.test(document.cookie))

/** Presses a button of the banner and waits until the choice is kept. */
export async function choose(page: Page, name: 'Accept all' | 'Reject all' | 'Understood'): Promise<void> {
  // Over WebDriver BiDi an embed or object that loads counts as a navigation without an end.
  await button(page, name).click({ noWaitAfter: true })
  await banner(page).waitFor({ state: 'hidden' })
  await remembered(page)
}

/** Opens the panel from the trigger and refuses everything there. */
export async function withdraw(page: Page): Promise<void> {
  await trigger(page).click()
  await panel(page).getByRole('button', { name: 'Reject all' }).click()
  await panel(page).waitFor({ state: 'hidden' })
}

/** What has run, in order: the scripts of third parties (see `site.ts`) and whatever a page pushed to `window.ran`. */
export const ran = (page: Page) => page.evaluate(() => (Reflect.get(window, 'ran') ?? []) as string[])

/** Waits until so many have run. */
export const hasRun = (page: Page, count: number) =>
  page.waitForFunction((n) => ((Reflect.get(window, 'ran') ?? []) as string[]).length >= n, count)

/** Waits until whatever the page has set off has had its chance: its idle work is done and its requests are with the server. */
export const settle = (page: Page) => page.evaluate(async () => {
  for (let i = 0; i < 2; i++) {
    // The frame first: Chromium has no idle time to give after a modal dialog has closed until there is another frame.
    await new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done, { timeout: 1_000 })))
    await fetch('/settle', { method: 'POST' })
  }
})

/** The ids of the receipts that wait. */
export const queued = (page: Page) => page.evaluate(() => {
  const { queue = [] } = JSON.parse(localStorage.getItem('consent_choice_receipts') ?? '{}') as { queue?: { id: string }[] }
  return queue.map((it) => it.id)
})

/** The paths that the site was asked for, without those of `settle`. */
export const paths = (site: Site) => site.requests('site.test').map((it) => it.path).filter((it) => it !== '/settle')
