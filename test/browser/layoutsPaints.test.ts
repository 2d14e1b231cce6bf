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
const still = { moved: 0, largest: [true] }
/** What each layout should be found as. */
const each = <T>(found: T): [string, T][] => layouts.map(([name]) => [name, found])

/** How often something has moved by itself, and whose the largest paints were: `true` is the page’s own. */
async function found(page = visit.page): Promise<typeof still> {
  const { shifts, largest } = await paints(page)
  return { moved: shifts, largest: [...new Set(largest)] }
}

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
  it('the largest paint is the page’s own text, not a surface, which moves nothing when it comes', async () => {
    await visit.page.setViewportSize({ width, height })
    const all: [string, typeof still][] = []
    for (const [name, ui] of layouts) {
      // German is the longest of the languages that have most to say.
      await open({ ...ui, locale: 'de' })
      all.push([name, await found()])
    }
    expect(all).toEqual(each(still))
  })

  it.each(layouts)('the largest paint is the page’s own, and nothing moves until all is answered and closed, with %s', async (_name, ui) => {
    const { page } = visit
    // Nothing lies over the place of a key for half a second. By pointer where surfaces make way, as they should, for the focus that a key brings.
    const press = (of: string) => (ui.position ? page.locator(of).click() : page.locator(of).press('Enter'))
    await page.setViewportSize({ width, height })
    await open(ui)
    expect(await found()).toEqual(still)
    await press('assent-banner [value=settings]')
    await seen(page, 'assent-panel [part=record]')
    await page.keyboard.press('Escape')
    await page.locator('assent-panel').waitFor({ state: 'detached' })
    await press('assent-banner [value=reject]')
    await remembered(page)
    await seen(page, 'assent-trigger button', 'assent-notice button')
    await settle(page)
    expect((await paints(page)).shifts).toBe(0)
    await press('assent-trigger button')
    await seen(page, 'assent-panel [part=record] code')
    await press('assent-panel [part~=accept]')
    await page.locator('assent-panel').waitFor({ state: 'detached' })
    await press('assent-notice button')
    await page.locator('assent-notice').waitFor({ state: 'detached' })
    await settle(page)
    expect((await paints(page)).shifts).toBe(0)
    // Whoever comes back sees no more of it move.
    await visit.open()
    await seen(page, 'assent-trigger button')
    await settle(page)
    expect(await found()).toEqual(still)
  })
})

it('nothing moves either where the language takes longer than a moment, in any layout', async () => {
  const { context, site } = visit
  const german = held({ type: 'text/javascript', body: await readFile(new URL('../../dist/locales/de.js', import.meta.url)) })
  site.reply('/locales/de.js', german.reply)
  // They wait at the same time, each on a host of its own: to one host a browser has six connections.
  const pages = [visit.page]
  for (const [i, [, ui]] of layouts.entries()) {
    const page = pages[i] ??= await context.newPage()
    visit.serve(everything({ ...ui, locale: 'de' }), { before: head, body: article })
    await page.goto(site.url('/', `site${i}.site.test`), { waitUntil: 'commit' })
    await site.received(`site${i}.site.test`, '/locales/de.js')
  }
  await pages.at(-1)!.waitForFunction(() => performance.now() > 2_000, undefined, { polling: 10 })
  german.release()
  const moved: [string, number][] = []
  for (const [i, page] of pages.entries()) {
    await seen(page, 'assent-banner[lang=de] [value=reject]')
    await settle(page)
    moved.push([layouts[i]![0], (await paints(page)).shifts])
  }
  expect(moved).toEqual(each(0))
})

describe('what would be measured', () => {
  it('where there is next to nothing else, each is the largest paint', async () => {
    for (const [name, ui] of layouts) {
      await open(ui, '<div id="here"></div>')
      await eventually(async () => [name, ...(await paints(visit.page)).largest]).toContain(false)
    }
  })

  it('a banner that is part of the page moves what is below it where the page leaves no room', async () => {
    await open({ layout: 'inline' }, `<div id="here" style="min-height: 0"></div>${article.replace(' id="here"', '')}`)
    await eventually(async () => (await paints(visit.page)).shifts).toBeGreaterThan(0)
  })
})
