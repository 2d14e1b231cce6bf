/** Where a page has the tag of a site's own files, what others keep of the page, and who reads it without a script: the promise holds. */
import { describe, expect, it } from 'vitest'
import { violations } from '../support/axe.js'
import { builtSite, serveBuilt } from '../support/builtSite.js'
import { config, heldScript, note } from '../support/pages.js'
import { script } from '../support/site.js'
import { thirdParty } from '../support/third.js'
import { asked, banner, choose, hasRun, ran, settle, trigger, useVisit } from '../support/visit.js'

const visit = useVisit({ secure: true })
const { at: cdn, requested } = thirdParty(visit)
const held = (): string => heldScript('analytics', { text: note('inline') }) + heldScript('analytics', { src: cdn('/held.js') })
const page = (head: string, body: string, end = ''): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Site</title>${head}<body>${body}<main><h1>Site</h1><p>Text.</p>${held()}</main>${end}`
/** The tag of the file alone, in another way. */
const TAG = /<script async src=[^>]*><\/script>/
const PLACES: Record<string, (snippet: string) => readonly [head: string, end: string]> = {
  'in the head, with async': (it) => [it, ''],
  'in the head, with defer': (it) => [it.replace('<script async', '<script defer'), ''],
  'in the head, waited for': (it) => [it.replace('<script async', '<script'), ''],
  'at the end of the body': (it) => [it.replace(TAG, ''), TAG.exec(it)![0]],
}

describe.each([['a file of the site’s own', false], ['the banner in the page’s HTML', true]])('with %s', (_name, inline) => {
  it.each([...Object.keys(PLACES), 'in the head, from a CDN'])('%s: nothing that waits runs or is asked for before its grant, and all of it then', async (place) => {
    const { page: tab, site } = visit
    const far = place.includes('CDN')
    const built = await builtSite(config(), { inline, folder: far ? site.url('/assent/', 'cdn.third.test') : '/assent/' })
    serveBuilt(visit, built)
    if (far) for (const { name, text } of built.files) site.reply(`cdn.third.test/assent/${name}`, script(text))
    const [head, end] = (PLACES[place] ?? PLACES['in the head, with async']!)(built.snippet)
    site.reply('/', page(head, built.body ?? '', end))
    await visit.open()
    await asked(tab)
    await settle(tab)
    expect(await ran(tab)).toEqual([])
    expect(requested().filter((it) => !it.startsWith('/assent/'))).toEqual([])
    await choose(tab, 'Accept all')
    await hasRun(tab, 2)
    await tab.reload()
    await hasRun(tab, 2)
    await settle(tab)
    expect(await banner(tab).count()).toBe(0)
  })

  it('one page of a cache serves two visitors: who has chosen is not asked, who has not is', async () => {
    const { page: tab, site, browser } = visit
    const built = await builtSite(config(), { inline })
    serveBuilt(visit, built)
    const html = page(built.snippet, built.body ?? '')
    site.reply('/', { type: 'text/html', headers: { 'cache-control': 'public, max-age=600' }, body: html })
    await visit.open()
    await choose(tab, 'Reject all')
    await tab.reload()
    await trigger(tab).waitFor()
    expect(await banner(tab).count()).toBe(0)
    const other = await browser.newContext()
    const second = await other.newPage()
    await second.goto(site.url('/'))
    await asked(second)
    await other.close()
  })
})

describe('the banner in the page’s HTML', () => {
  async function serve(): Promise<void> {
    const built = await builtSite(config(), { inline: true })
    visit.site.reply('/', page(built.snippet, built.body!))
    visit.site.reply(`/assent/${built.files[0]!.name}`, { status: 500 })
  }

  it('has nothing for axe to find, before any script has come', async () => {
    await serve()
    for (const colorScheme of ['light', 'dark'] as const) {
      await visit.page.emulateMedia({ colorScheme })
      await visit.open()
      await asked(visit.page)
      expect(await violations(visit.page)).toEqual([])
    }
  })

  it('is read without JavaScript: its words, and that nothing optional runs; no button that does nothing', async () => {
    await serve()
    const context = await visit.browser.newContext({ javaScriptEnabled: false })
    const tab = await context.newPage()
    await tab.goto(visit.site.url('/'))
    await tab.getByRole('heading', { name: 'May we use optional cookies?' }).waitFor()
    expect(await tab.getByText('Nothing optional runs.').isVisible()).toBe(true)
    expect(await tab.locator('assent-banner button').first().isVisible()).toBe(false)
    await context.close()
  })
})
