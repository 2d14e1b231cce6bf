/** The README's example for npm as bundlers build it, in a page: it asks, holds, remembers and takes back, each part in a file of its own. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import de from '../../src/i18n/languages/de.js'
import { bundle, bundlers, example } from '../build/bundles.mjs'
import { heldScript, note } from '../support/pages.js'
import { held, script } from '../support/site.js'
import { asked, banner, button, choose, eventually, hasRun, notAsked, panel, paths, ran, remembered, settle, trigger, useVisit } from '../support/visit.js'

const visit = useVisit()
const TITLE = 'A shop'
const COUNTED = 'A shop (counted)'

type Files = Record<string, string>
const code = `${example()}\nglobalThis.assent = consent\n`
const built: Record<string, Files> = {}
let broken: Files
beforeAll(async () => {
  for (const it of bundlers) built[it] = (await bundle(it, code)).texts
  broken = (await bundle('Vite', code.replace('purpose:', 'porpuse:'))).texts
})

function serve(files: Files, lang = 'en'): void {
  for (const name in files) visit.site.reply(`/${name}`, script(files[name]!))
  const entry = Object.keys(files).find((it) => /(^|\/)main\b/.test(it))!
  visit.site.reply('/', { type: 'text/html', body: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${TITLE}</title>
<script type="module" src="/${entry}"></script></head><body><main><h1>A shop</h1></main>${heldScript('stats', { text: note('held') })}</body></html>` })
}
const title = () => visit.page.title()
/** Which of the package's files the page has asked for, without their hashes. */
const fetched = () => paths(visit.site).flatMap((it) => /\/(first|page|gate|guard|asking|panel|around|embeds|explaining|de|ko)-/.exec(it)?.[1] ?? [])
/** Whether a call of the handle says so. */
const handle = <T>(call: string) => visit.page.evaluate<T>(`assent.${call}`)

describe.each(bundlers)('built by %s', (bundler) => {
  beforeEach(() => serve(built[bundler]!))

  it('asks, holds until the answer, and keeps a refusal', async () => {
    const { page } = visit
    await visit.open()
    await asked(page)
    await choose(page, 'Reject all')
    await visit.open()
    await notAsked(page)
    await settle(page)
    expect([await title(), await ran(page)]).toEqual([TITLE, []])
  })

  it('lets what waits run with a yes from the panel, at once on the next page, and takes it back', async () => {
    const { page } = visit
    await visit.open()
    await button(page, 'Settings').click()
    await panel(page).getByRole('button', { name: 'Accept all' }).click()
    await hasRun(page, 1)
    await eventually(title).toBe(COUNTED)
    await remembered(page)
    await visit.open()
    await hasRun(page, 1)
    await eventually(title).toBe(COUNTED)
    await trigger(page).click()
    await panel(page).getByRole('button', { name: 'Reject all' }).click()
    await panel(page).waitFor({ state: 'hidden' })
    expect(await handle('allows("stats")')).toBe(false)
    await visit.open()
    await notAsked(page)
    expect([await title(), await ran(page)]).toEqual([TITLE, []])
  })
})

describe('a page of it', () => {
  beforeEach(() => serve(built['Vite']!))

  it('fetches on a first visit what asks and checks, and no language but the one that is shown', async () => {
    serve(built['Vite']!, 'de')
    await visit.open()
    await button(visit.page, de.rejectAll).waitFor()
    expect(await visit.page.locator('assent-banner').getAttribute('lang')).toBe('de')
    await settle(visit.page)
    expect([...new Set(fetched())].sort()).toEqual(['asking', 'de', 'first', 'gate', 'page', 'panel'])
    await button(visit.page, de.settings).click()
    await visit.page.getByRole('dialog', { name: de.panelTitle }).waitFor()
    expect(fetched()).not.toContain('ko')
  })

  it('fetches neither check nor banner for who has said yes to it', async () => {
    await visit.open()
    await choose(visit.page, 'Accept all')
    await eventually(title).toBe(COUNTED)
    await settle(visit.page)
    visit.site.forget()
    await visit.open()
    await notAsked(visit.page)
    expect([...new Set(fetched())].sort()).toEqual(['around', 'gate', 'page'])
  })

  it('asks nothing and allows nothing before the check, and loses no press', async () => {
    const { page, site } = visit
    const name = Object.keys(built['Vite']!).find((it) => it.includes('/first-'))!
    const { reply, release } = held(script(built['Vite']![name]!))
    site.reply(`/${name}`, reply)
    await visit.open()
    await site.received('www.site.test', `/${name}`)
    await page.waitForFunction('globalThis.assent')
    await settle(page)
    expect(await banner(page).count()).toBe(0)
    await handle('acceptAll({ method: "banner.accept_all" })')
    expect(await handle('allows("stats")')).toBe(false)
    expect([await title(), await page.evaluate('document.cookie')]).toEqual([TITLE, ''])
    release()
    await eventually(title).toBe(COUNTED)
    await hasRun(page, 1)
    await remembered(page)
    expect(await handle('$decision.get().method')).toBe('banner.accept_all')
  })

  it('whose files cannot be had holds everything, says so, and keeps the press for the next page', async () => {
    const { page, site } = visit
    const name = Object.keys(built['Vite']!).find((it) => it.includes('/first-'))!
    site.reply(`/${name}`, { status: 404 })
    await visit.open()
    await eventually(() => visit.said.some((it) => it.includes('assent: [part-failed]'))).toBe(true)
    await handle('acceptAll()')
    await settle(page)
    expect([await handle('allows("required")'), await title(), await page.evaluate('document.cookie')]).toEqual([false, TITLE, ''])
    site.reply(`/${name}`, script(built['Vite']![name]!))
    await visit.open()
    await eventually(title).toBe(COUNTED)
    await remembered(page)
  })

  it('with a document that is broken goes on, holds everything, and says why once', async () => {
    serve(broken)
    await visit.open()
    await eventually(() => visit.said.length).toBe(1)
    expect(visit.said[0]).toMatch(/^error: assent: \[config\] .*services\[0\]\.porpuse is not an option/s)
    await handle('acceptAll()')
    await handle('open()')
    await settle(visit.page)
    expect(await visit.page.locator('assent-banner, assent-panel, assent-trigger').count()).toBe(0)
    expect([await title(), await ran(visit.page), await visit.page.evaluate('document.cookie')]).toEqual([TITLE, [], ''])
    expect([await handle('allows("required")'), visit.said.length]).toEqual([false, 1])
  })
})
