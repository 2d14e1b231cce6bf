/** The sites of demo/policies as visitors meet them: a document, pages with marked scripts for all it declares, a policy page. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { ConfigInput, PolicyInput } from '../../src/config/types.js'
import type { Receipt } from '../../src/model/receipt.js'
import { heldScript, pageWith } from './pages.js'
import { takes } from './site.js'
import { eventually, remembered, settle, type Visit } from './visit.js'

export const DAY = 86_400_000

export interface Served {
  /** Where the visitor is, as the site says it; without it the document's own ways count. */
  region?: string
  /** The language shown; without it the page and the browser decide. */
  locale?: string
  /** Of the html element. */
  lang?: string
  /** Instead of what the document says of its policy; `undefined` takes it away. */
  policy?: { [K in keyof PolicyInput]?: PolicyInput[K] | undefined }
  /** Changes the document as its site would. */
  change?: (document: ConfigInput) => void
  /** Markup beside the marked scripts. */
  body?: string
}

export interface PolicySite {
  /** Serves its pages `/` and `/next`, and its policy page. */
  serve(served?: Served): void
  /** Opens a page; what was loaded before is forgotten. */
  open(path?: string): Promise<void>
  /** Opens the policy page and waits for its declaration. */
  declaration(): Promise<Locator>
  readonly banner: Locator
  readonly panel: Locator
  /** A switch of the panel, by the category's name and mark. */
  toggle(name: string): Locator
  /** Opens the panel from the banner or from the trigger, and waits for its details. */
  openPanel(): Promise<void>
  /** Opens every list of services in the panel. */
  openServices(): Promise<void>
  /** Presses a button of the panel that ends it. */
  press(action: 'accept' | 'reject' | 'save'): Promise<void>
  /** Waits until the visitor is asked. */
  asks(): Promise<void>
  /** Answers the banner, and waits until that is kept. */
  answer(action: 'accept' | 'reject'): Promise<void>
  /** Nobody is asked on the page that is open. */
  quiet(page?: Page): Promise<void>
  /** Nobody who has answered is asked again: after a reload, on another page, in another tab. */
  asksNobodyTwice(): Promise<void>
  /** The ids of categories and services whose code was asked for since `open`, no more and no fewer. */
  runs(...ids: string[]): Promise<void>
  /** The receipt of the nth choice, 1 for the first. */
  receipt(n: number): Promise<Receipt>
}

/** The document of a site, as it is in the repository. */
const policyOf = (name: string): ConfigInput =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../demo/policies/${name}.json`), 'utf8')) as ConfigInput

/** @param name of a file of demo/policies */
export function policySite(visit: Visit, name: string): PolicySite {
  const receipts = new Map<string, Receipt>()
  const path = `/policies/${name}/privacy`

  /** What the code of a site would be: a script for each category and service, from a host of others. */
  function marked({ categories = [], services = [] }: ConfigInput): string {
    const optional = categories.map((it) => it.id).filter((id) => id !== 'required')
    const own = services.filter((it) => !it.use && optional.includes(it.category!)).map((it) => it.id)
    return [...optional, ...own].map((id) => heldScript(id, { src: visit.site.url(`/${id}.js`, 'cdn.third.test') })).join('')
  }
  function loaded(): string[] {
    const scripts = visit.site.requests('third.test').flatMap((it) => /^\/(.*)\.js$/.exec(it.path)?.[1] ?? [])
    return [...new Set([...scripts, ...visit.site.requests('google.test', '/gtag/js').map(() => 'ga')])].sort()
  }

  const site: PolicySite = {
    get banner() { return visit.page.locator('assent-banner') },
    get panel() { return visit.page.locator('assent-panel').getByRole('dialog') },
    toggle: (label) => site.panel.getByRole('switch', { name: label, exact: true }),

    serve({ region, locale, lang = 'en', policy = {}, change, body = '' } = {}) {
      const document = policyOf(name)
      Object.assign(document.policy, policy, region && { region })
      document.ui = { ...document.ui, locale: locale ?? 'auto' }
      for (const it of document.services ?? []) {
        if (it.use) it.options = { ...it.options as object, src: `http://www.google.test:${visit.site.port}/gtag/js` }
      }
      change?.(document)
      const page = pageWith(document, { lang, body: marked(document) + body })
      visit.site.reply('/', page)
      visit.site.reply('/next', page)
      visit.site.reply(path, pageWith(document, {
        lang, head: '<script async src="/assent-declaration.js"></script>', body: '<assent-declaration></assent-declaration>',
      }))
      visit.site.reply('/receipts', (sent) => {
        const receipt = JSON.parse(sent.body) as Receipt
        receipts.set(receipt.receiptId, receipt)
        return takes(sent)
      })
    },
    async open(at = '/') {
      // What the page before has set off is with the server, and it asks for nothing more.
      if (visit.page.url() !== 'about:blank') await settle(visit.page)
      await visit.page.goto('about:blank')
      visit.site.forget()
      await visit.open(at)
    },
    async declaration() {
      await site.open(path)
      const it = visit.page.locator('assent-declaration')
      await it.locator('h2').waitFor()
      return it
    },
    async openPanel() {
      await visit.page.locator('assent-banner button[value=settings], assent-trigger button').first().click()
      await site.panel.locator('[part=record]').waitFor()
    },
    async openServices() {
      for (const it of await site.panel.locator('summary').all()) await it.click()
    },
    async press(action) {
      await site.panel.locator(`[part~=${action}]`).click()
      await site.panel.waitFor({ state: 'detached' })
      await remembered(visit.page)
    },
    asks: () => site.banner.locator('button[value=reject]').waitFor(),
    async answer(action) {
      await site.banner.locator(`button[value=${action}]`).click()
      await site.banner.waitFor({ state: 'detached' })
      await remembered(visit.page)
    },
    async quiet(page = visit.page) {
      await page.locator('assent-trigger button').waitFor()
      await settle(page)
      expect(await page.locator('assent-banner').count()).toBe(0)
    },
    async asksNobodyTwice() {
      await visit.page.reload()
      await site.quiet()
      await site.open('/next')
      await site.quiet()
      const other = await visit.tab()
      await site.quiet(other)
      await other.close()
    },
    async runs(...ids) {
      const expected = [...ids].sort()
      await eventually(loaded).toEqual(expected)
      await settle(visit.page)
      expect(loaded()).toEqual(expected)
    },
    async receipt(n) {
      await eventually(() => receipts.size).toBeGreaterThanOrEqual(n)
      return [...receipts.values()][n - 1]!
    },
  }
  return site
}

/** Rows of a table, each cell by itself. */
export const rowsOf = (table: Locator): Promise<string[][]> => table.evaluate((it) =>
  [...it.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent.trim())))

/** Where the links lead that the visitor can see. */
export const linksOf = (within: Locator): Promise<string[]> =>
  within.getByRole('link').evaluateAll((all) => all.map((it) => it.getAttribute('href')!))
