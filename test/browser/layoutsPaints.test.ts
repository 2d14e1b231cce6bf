/** What Chromium measures of a page with the SDK: the banner is never its largest paint, and nothing on it ever moves by itself. */
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { UiInput } from '../../src/config/types.js'
import { paints } from '../support/paints.js'
import { held } from '../support/site.js'
import { everything, seen } from '../support/surfaces.js'
import { eventually, remembered, settle, useVisit } from '../support/visit.js'

const visit = useVisit()
/** Room for a banner that is part of the page, as its site would leave it. */
const head = '<meta name="viewport" content="width=device-width"><style>#here { min-height: 640px } p { max-width: 60em }</style>'
const words = 'A paragraph of an ordinary page, of the length that people write. '
const article = `<p>${words.repeat(12)}</p><p>${words.repeat(9)}</p><div id="here"></div><p>${words.repeat(12)}</p>`
const layouts: [string, UiInput][] = [
  ['a box', {}], ['a box at the top', { position: 'top-end' }], ['a bar', { layout: 'bar' }], ['a bar at the top', { layout: 'bar', position: 'top' }],
  ['a modal dialog', { layout: 'modal' }], ['a part of the page', { layout: 'inline' }],
]
const screens: [string, number, number][] = [['a desktop', 1280, 720], ['a phone', 390, 760]]

/** Opens a page that is seen before the banner comes, as on any real network. */
async function open(ui: UiInput, body = article): Promise<void> {
  await visit.page.unroute('**/assent-ui.js')
  await visit.page.route('**/assent-ui.js', async (route) => {
    await visit.page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length)
    await route.continue()
  })
  visit.serve(everything(ui), { before: head, body })
  await visit.open()
  await seen(visit.page, `assent-banner${ui.locale ? `[lang=${ui.locale}]` : ''} [value=reject]`)
  await settle(visit.page)
}

describe.each(screens)('on %s', (_screen, width, height) => {
  it.each(layouts)('the largest paint is the page’s own text, not %s, which moves nothing when it comes', async (_name, ui) => {
    const { page } = visit
    await page.setViewportSize({ width, height })
    // German is the longest of the languages that have most to say.
    for (const locale of ['en', 'de']) {
      await open({ ...ui, locale })
      const { largest, shifts } = await paints(page)
      expect(largest).toContain(true)
      expect(largest).not.toContain(false)
      expect(shifts).toBe(0)
    }
  })

  it.each(layouts)('nothing moves until all is answered and closed, with %s', async (_name, ui) => {
    const { page } = visit
    await page.setViewportSize({ width, height })
    await open(ui)
    await page.locator('assent-banner [value=settings]').click()
    await seen(page, 'assent-panel [part=record]')
    await page.keyboard.press('Escape')
    await page.locator('assent-panel').waitFor({ state: 'detached' })
    await page.locator('assent-banner [value=reject]').click()
    await remembered(page)
    await seen(page, 'assent-trigger button', 'assent-notice button')
    await settle(page)
    expect((await paints(page)).shifts).toBe(0)
    await page.locator('assent-trigger button').click()
    await seen(page, 'assent-panel [part=record] code')
    await page.locator('assent-panel [part~=accept]').click()
    await page.locator('assent-panel').waitFor({ state: 'detached' })
    await page.locator('assent-notice button').click()
    await page.locator('assent-notice').waitFor({ state: 'detached' })
    await settle(page)
    expect((await paints(page)).shifts).toBe(0)
    // Whoever comes back sees no more of it move.
    await visit.open()
    await seen(page, 'assent-trigger button')
    await settle(page)
    const { shifts, largest } = await paints(page)
    expect([shifts, largest.includes(false)]).toEqual([0, false])
  })
})

it.each(layouts)('nothing moves either where the language takes longer than a moment, in %s', async (_name, ui) => {
  const { page, site } = visit
  const german = held({ type: 'text/javascript', body: await readFile(new URL('../../dist/locales/de.js', import.meta.url)) })
  site.reply('/locales/de.js', german.reply)
  visit.serve(everything({ ...ui, locale: 'de' }), { before: head, body: article })
  await page.goto(site.url('/'), { waitUntil: 'commit' })
  await site.received('site.test', '/locales/de.js')
  await page.waitForFunction(() => performance.now() > 2_000, undefined, { polling: 10 })
  german.release()
  await seen(page, 'assent-banner[lang=de] [value=reject]')
  await settle(page)
  expect((await paints(page)).shifts).toBe(0)
})

describe('what would be measured', () => {
  it.each(layouts)('where there is next to nothing else, %s is the largest paint', async (_name, ui) => {
    await open(ui, '<div id="here"></div>')
    await eventually(async () => (await paints(visit.page)).largest).toContain(false)
  })

  it('a banner that is part of the page moves what is below it where the page leaves no room', async () => {
    await open({ layout: 'inline' }, `<div id="here" style="min-height: 0"></div>${article.replace(' id="here"', '')}`)
    await eventually(async () => (await paints(visit.page)).shifts).toBeGreaterThan(0)
  })
})
