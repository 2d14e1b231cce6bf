/** A site's own files (`assent build`): the page with one of them behaves as the page with the script tag and its document. */
import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import en from '../../src/i18n/languages/en.js'
import type { Receipt } from '../../src/index.js'
import type * as server from '../../src/server/index.js'
import { builtModule, builtSite, serveBuilt } from '../support/builtSite.js'
import { config, heldScript, note } from '../support/pages.js'
import { held, script, takes } from '../support/site.js'
import { asked, banner, button, choose, eventually, hasRun, panel, ran, remembered, settle, trigger, useVisit } from '../support/visit.js'

const visit = useVisit({ secure: true })
type Options = Parameters<typeof builtSite>[1] & { head?: (snippet: string) => string; body?: string }

/** @returns the snippet's file */
async function serve(document: Parameters<typeof config>[0] = {}, { head = (it) => it, body = '', ...options }: Options = {}): Promise<string> {
  const built = await builtSite(config(document), options)
  serveBuilt(visit, built)
  const main = `<main><p>Text.</p>${heldScript('analytics', { text: note('analytics') })}${heldScript('required', { text: note('required') })}${body}</main>`
  visit.site.reply('/', `<!doctype html><html lang="en"><meta charset="utf-8"><title>Site</title>${head(built.snippet)}<body>${built.body ?? ''}${main}`)
  return `/assent/${built.files[0]!.name}`
}
const paths = () => visit.site.requests().map((it) => it.path).filter((it) => it.startsWith('/assent/'))
const receipt = async (): Promise<Receipt> => JSON.parse((await visit.site.received('site.test', '/receipts', (it) => it.method === 'POST')).body) as Receipt
/** Opens the page and waits for no file. */
const come = () => visit.page.goto(visit.site.url('/'), { waitUntil: 'commit' })
const standIn = () => visit.page.locator('#assent-stand-in').count()
const WAYS = [['a file of the site’s own', {}], ['a banner in the page’s HTML', { inline: true }]] as const

describe.each(WAYS)('with %s', (_name, options) => {
  it('a first visit asks after one request; nothing is run, stored or asked for but what is required', async () => {
    const { page, context } = visit
    const file = await serve({}, options)
    await visit.open()
    await asked(page)
    await hasRun(page, 1)
    await settle(page)
    expect(await ran(page)).toEqual(['required'])
    expect(await context.cookies()).toEqual([])
    expect(paths()[0]).toBe(file)
    expect(visit.site.requests('third.test')).toEqual([])
    expect(visit.said).toEqual([])
  })

  it('the answer is kept, and the next page knows it', async () => {
    const { page } = visit
    await serve({}, options)
    await visit.open()
    await choose(page, 'Accept all')
    await hasRun(page, 2)
    visit.site.forget()
    await page.reload()
    await hasRun(page, 2)
    await trigger(page).waitFor()
    expect(await banner(page).count()).toBe(0)
    expect(paths().filter((it) => /ui|first/.test(it))).toEqual([])
  })

  it('a refusal is kept too: nothing runs, here or on the next page, and nobody is asked again', async () => {
    const { page } = visit
    await serve({}, options)
    await visit.open()
    await choose(page, 'Reject all')
    await page.reload()
    await trigger(page).waitFor()
    await settle(page)
    expect(await ran(page)).toEqual(['required'])
    expect(await banner(page).count()).toBe(0)
  })

  it('Settings opens the panel, and the question is there again behind it', async () => {
    const { page } = visit
    await serve({}, options)
    await visit.open()
    await asked(page)
    await button(page, 'Settings').click()
    await panel(page).waitFor()
    await page.keyboard.press('Escape')
    await panel(page).waitFor({ state: 'hidden' })
    await asked(page)
    expect(await banner(page).count()).toBe(1)
  })

  it('the widget goes on with what was there, which looks the same, where the focus stays', async () => {
    const { page, site } = visit
    await serve({}, options)
    const release = await hold(/assent-ui/)
    await come()
    await asked(page)
    await button(page, 'Accept all').focus()
    await page.evaluate(() => { (window as never as { first: unknown }).first = document.querySelector('assent-banner') })
    const before = await page.screenshot()
    release()
    // It has moved none away from what has the focus yet.
    await page.locator('assent-banner[home]').waitFor()
    expect(await page.evaluate(() => document.querySelector('assent-banner') === (window as never as { first: unknown }).first)).toBe(true)
    expect(await banner(page).count()).toBe(1)
    expect(await standIn()).toBe(0)
    expect(await page.evaluate(() => (document.activeElement as HTMLButtonElement).value)).toBe('accept')
    expect((await page.screenshot()).equals(before)).toBe(true)
    expect(site.requests('third.test')).toEqual([])
  })

  it('what the visitor’s browser asks for is heeded and said', async () => {
    const { page, context } = visit
    await context.addInitScript('Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { get: () => true })')
    await serve({}, options)
    await visit.open()
    await page.locator('assent-banner [slot=status]').waitFor()
    expect(await banner(page).count()).toBe(1)
    expect(await standIn()).toBe(0)
  })

  it('another language is shown where the page is in it', async () => {
    const { page } = visit
    await serve({}, options)
    visit.site.reply('/de', `<!doctype html><html lang="de"><title>Seite</title>${(await builtSite(config())).snippet}<body>`)
    await visit.open('/de')
    await page.locator('assent-banner button', { hasText: 'Alle ablehnen' }).waitFor()
  })

  it('a region that is told by the page is looked up', async () => {
    const { page } = visit
    await serve({}, { ...options, head: (snippet) => `<meta name="assent-region" content="US">${snippet}` })
    await visit.open()
    await hasRun(page, 2)
    await page.getByRole('region', { name: en.optOutTitle }).waitFor()
    expect(await standIn()).toBe(0)
  })

  it('a choice made under another document is looked through', async () => {
    const { page } = visit
    await serve({}, options)
    await visit.open()
    await choose(page, 'Accept all')
    await serve({ policy: { version: '2', url: '/privacy' } }, options)
    await page.reload()
    await asked(page)
    await settle(page)
    expect(await ran(page)).toEqual(['required'])
  })

  it.each(['reject', 'accept'])('a press on %s before what keeps it counts as of then', async (value) => {
    const { page, site } = visit
    site.reply('/receipts', takes)
    await serve({ receipts: { endpoint: '/receipts' } }, options)
    const release = await hold(/assent-(first|ui)/)
    await come()
    await asked(page)
    // Sooner it would be of the gesture that has led to the page.
    await page.waitForFunction('performance.now() > 1000')
    const before = Date.now()
    await page.locator(`assent-banner [value=${value}]`).click()
    const after = Date.now()
    await banner(page).waitFor({ state: 'hidden' })
    await eventually(() => ran(page)).toEqual(['required'])
    await settle(page)
    release()
    await remembered(page)
    const { event: { method, time }, choices } = await receipt()
    expect([method, choices['analytics']]).toEqual(value === 'reject' ? ['banner.reject_all', 'denied'] : ['banner.accept_all', 'granted'])
    expect(Date.parse(time)).toBeGreaterThanOrEqual(before)
    expect(Date.parse(time)).toBeLessThanOrEqual(after)
    await hasRun(page, value === 'accept' ? 2 : 1)
  })

  it('with no mark in its pages no element is looked at, and what is marked never runs', async () => {
    const { page } = visit
    await serve({}, { ...options, gate: false })
    await visit.open()
    await choose(page, 'Accept all')
    await settle(page)
    expect(await ran(page)).toEqual([])
    expect(paths().filter((it) => it.includes('gate'))).toEqual([])
  })
})

/** Has the files of that kind wait. */
async function hold(files: RegExp): Promise<() => void> {
  const built = await builtSite(config())
  const releases: (() => void)[] = []
  for (const { name, text } of built.files) {
    if (!files.test(name)) continue
    const { reply, release } = held(script(text))
    visit.site.reply(`/assent/${name}`, reply)
    releases.push(release)
  }
  return () => releases.forEach((it) => it())
}

describe('a banner in the page’s HTML', () => {
  beforeEach(() => visit.site.reply('/receipts', takes))

  it('is painted before any file has come, and a press on it is kept until one has: with its own time in the receipt', async () => {
    const { page } = visit
    const file = await serve({ receipts: { endpoint: '/receipts' } }, { inline: true })
    const built = await builtSite(config({ receipts: { endpoint: '/receipts' } }), { inline: true })
    const { reply, release } = held(script(built.files[0]!.text))
    visit.site.reply(file, reply)
    await come()
    await asked(page)
    await page.waitForFunction('performance.now() > 600')
    const before = Date.now()
    const texts = await page.evaluate(() => [...document.querySelector('assent-banner')!.children].map((it) => it.textContent))
    const words = `sha256-${createHash('sha256').update(JSON.stringify({ language: 'en', surface: 'banner', texts })).digest('base64url')}`
    await page.locator('assent-banner [value=reject]').click()
    await banner(page).waitFor({ state: 'hidden' })
    const after = Date.now()
    await page.waitForFunction((it) => Date.now() > it + 300, after)
    release()
    await remembered(page)
    const { event: { method, time }, policy: { hash } } = await receipt()
    expect(method).toBe('banner.reject_all')
    expect(Date.parse(time)).toBeGreaterThanOrEqual(before)
    expect(Date.parse(time)).toBeLessThanOrEqual(after)
    // Elsewhere there is nothing to make a hash with.
    if (await page.evaluate('isSecureContext')) expect(hash).toBe(words)
    await settle(page)
    expect(await ran(page)).toEqual(['required'])
    expect(await banner(page).count()).toBe(0)
  })

  it('keeps a press for the next page where this one is left at once', async () => {
    const { page } = visit
    const file = await serve({}, { inline: true })
    const built = await builtSite(config(), { inline: true })
    const { reply, release } = held(script(built.files[0]!.text))
    visit.site.reply(file, reply)
    await come()
    await asked(page)
    await page.waitForFunction('performance.now() > 600')
    await page.locator('assent-banner [value=accept]').click()
    release()
    await page.goto('about:blank')
    visit.site.reply(file, script(built.files[0]!.text))
    await visit.open()
    await hasRun(page, 2)
    await settle(page)
    expect(await banner(page).count()).toBe(0)
  })

  it('opens the panel once it can, where Settings was pressed before', async () => {
    const { page } = visit
    const file = await serve({}, { inline: true })
    const built = await builtSite(config(), { inline: true })
    const { reply, release } = held(script(built.files[0]!.text))
    visit.site.reply(file, reply)
    await come()
    await asked(page)
    await page.waitForFunction('performance.now() > 600')
    await page.locator('assent-banner [value=settings]').click()
    release()
    await panel(page).waitFor()
  })

  it('is never seen by who has chosen, also where the file never comes', async () => {
    const { page } = visit
    const file = await serve({}, { inline: true })
    await visit.open()
    await choose(page, 'Reject all')
    visit.site.reply(file, { status: 500 })
    await page.reload()
    await settle(page)
    expect(await page.locator('assent-banner').isVisible()).toBe(false)
  })

  it('says so where the file cannot be had: nothing is kept, nothing runs', async () => {
    const { page } = visit
    const file = await serve({}, { inline: true })
    visit.site.reply(file, { status: 500 })
    await visit.open()
    await page.getByText('Your choice cannot be saved at the moment.').waitFor()
    await settle(page)
    expect(await ran(page)).toEqual([])
  })

  it('moves nothing of the page, neither when it comes nor when the widget takes its place', async () => {
    const { page, context } = visit
    await context.addInitScript(() => {
      const shifts: number[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => { for (const it of list.getEntries()) shifts.push((it as unknown as { value: number }).value) }).observe({ type: 'layout-shift', buffered: true })
    })
    await serve({}, { inline: true })
    await visit.open()
    await asked(page)
    await page.waitForFunction('!document.querySelector("#assent-stand-in")')
    await settle(page)
    expect(await page.evaluate('window.shifts')).toEqual([])
  })
})

describe('a banner that a server writes', () => {
  const document = config()
  const load = async () => (await builtModule('server')) as typeof server
  async function serveRendered(): Promise<void> {
    const [{ renderBanner }, built] = [await load(), await builtSite(document)]
    serveBuilt(visit, built)
    visit.site.reply('/', ({ headers }) => {
      const { head, body, vary } = renderBanner(document, { headers })
      return { type: 'text/html', headers: { vary }, body: `<!doctype html><html lang="en"><title>Site</title>${head}${built.snippet}<body>${body}<main>${heldScript('analytics', { text: note('analytics') })}</main>` }
    })
  }

  it('is in the page of who has not chosen, and in no page of who has', async () => {
    const { page } = visit
    await serveRendered()
    expect(await (await page.goto(visit.site.url('/')))!.text()).toContain('id="assent-stand-in"')
    await choose(page, 'Accept all')
    await hasRun(page, 1)
    const response = await page.reload()
    expect(await response!.text()).not.toContain('id="assent-stand-in"')
    await hasRun(page, 1)
    await trigger(page).waitFor()
  })

  it('tells the page of the region that the host knows: the law there holds from the first paint', async () => {
    const { page } = visit
    await serveRendered()
    await page.setExtraHTTPHeaders({ 'cf-ipcountry': 'US' })
    await visit.open()
    await hasRun(page, 1)
    await page.getByRole('region', { name: en.optOutTitle }).waitFor()
    expect(await page.getByRole('region', { name: en.bannerTitle }).count()).toBe(0)
  })
})

describe('under a Content-Security-Policy', () => {
  it.each([['with the hashes that are printed', false], ['with a nonce', true]] as const)('%s everything works and nothing is reported', async (_name, nonce) => {
    const { page, context } = visit
    await context.addInitScript(() => { document.addEventListener('securitypolicyviolation', (it) => ((window as never as { refused: string[] }).refused ??= []).push(`${it.violatedDirective} ${it.blockedURI}`)) })
    const built = await builtSite(config(), { inline: true, nonce })
    serveBuilt(visit, built)
    const policy = `${built.securityPolicy.replaceAll('{nonce}', 'r4nd0m')}; default-src 'none'; require-trusted-types-for 'script'`
    const html = `<!doctype html><html lang="en"><title>Site</title>${built.snippet}<body>${built.body}<main>Text.</main>`.replaceAll('{nonce}', 'r4nd0m')
    visit.site.reply('/', { type: 'text/html', headers: { 'content-security-policy': policy }, body: html })
    await visit.open()
    await asked(page)
    await page.waitForFunction('!document.querySelector("#assent-stand-in")')
    await button(page, 'Settings').click()
    await panel(page).waitFor()
    expect(await page.evaluate('window.refused')).toBeUndefined()
  })
})
