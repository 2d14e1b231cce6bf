/** Text at twice its size, at 320 px, and with more space: it can all be read, and everything can still be reached. */
import { expect, it } from 'vitest'
import type { UiInput } from '../../src/config/types.js'
import { sendSignal } from '../support/hostile.js'
import { spaceOut, unreadable, unreadableIn } from '../support/readable.js'
import { hiddenOf } from '../support/sight.js'
import { article, closePanel, everything, policyPage, resize, seen, stations, stationsByKey } from '../support/surfaces.js'
import { useVisit } from '../support/visit.js'

/** Twice what browsers have: the setting of the visitor’s browser, by which `medium` and `em` in media queries go too. */
const visit = useVisit({ textSize: 32 })
const sizes: [string, number, number][] = [['320 px wide', 320, 640], ['320 × 256 px', 320, 256], ['on a phone', 390, 760], ['on a desktop', 1280, 720]]
type Layout = NonNullable<UiInput['layout']>
const layouts: [Layout, UiInput][] = [['box', {}], ['bar', { layout: 'bar' }], ['modal', { layout: 'modal' }], ['inline', { layout: 'inline' }]]
/** Long words, words that are not to be broken, from right to left. */
const languages = ['de', 'fi', 'ko', 'ar']

async function open(ui: UiInput = {}, page = article()): Promise<void> {
  visit.serve(everything({ marks: false, ...ui }), page)
  await visit.open()
  // A placeholder is made when it comes into view, from which a long question in the page keeps it.
  if (!page.head) await visit.page.locator('iframe').first().scrollIntoViewIfNeeded()
  const lang = ui.locale ? `[lang=${ui.locale}]` : ''
  await seen(visit.page, `assent-banner${lang} [value=reject]`, ...page.head ? [] : [`assent-embed${lang} button`])
}

const within = (selector: string) => visit.page.locator(selector)
const ACTIONS = ':is(a, button)'
const CONTROLS = ':is(label, summary, button, select)'

/** What is wrong with these surfaces, and what of these elements cannot be reached; empty where all is well. */
async function amiss(surfaces: string[], ...reached: string[]): Promise<string[]> {
  const found = await unreadable(visit.page, ...surfaces)
  for (const it of reached) found.push(...(await hiddenOf(0.8, within(it))).map((one) => `hidden: ${one}`))
  return found
}

/** Notes what is wrong, with where it was. */
function notes() {
  const wrong: string[] = []
  return { wrong, note: (where: string, found: string[]) => { wrong.push(...found.map((it) => `${where}: ${it}`)) } }
}

it.each(layouts)('the question is whole at every size, as a %s', async (layout, ui) => {
  const { page } = visit
  const { wrong, note } = notes()
  // Each size is the one that a layout comes up at; the others it comes to have.
  const first = layouts.findIndex(([it]) => it === layout)
  for (const [name, width, height] of [...sizes.slice(first), ...sizes.slice(0, first)]) {
    await resize(page, width, height)
    if (page.url() === 'about:blank') await open(ui)
    note(name, await amiss(['banner'], `assent-banner ${ACTIONS}`))
  }
  expect(wrong).toEqual([])
  // The visitor’s own size.
  expect(await within('assent-banner .frame').evaluate((it) => getComputedStyle(it).fontSize)).toBe('28.8px')
})

it('panel, record, notice, trigger and placeholder are whole at every size', async () => {
  const { page } = visit
  const { wrong, note } = notes()
  for (const [name, width, height] of sizes) {
    await resize(page, width, height)
    if (page.url() === 'about:blank') await open()
    // By pointer once, which leads there as well. It is opened at each size, since it leaves room for where it was opened.
    await (width === 390 ? stations : stationsByKey).panel(page)
    note(`${name}, panel`, await amiss(['panel', 'embed']))
    await stationsByKey.services(page)
    note(`${name}, services`, await amiss(['panel'], `assent-panel ${CONTROLS}`))
    if (name !== sizes.at(-1)![0]) await closePanel(page)
  }
  await stations.chosen(page)
  for (const [name, width, height] of sizes) {
    await resize(page, width, height)
    note(`${name}, notice`, await amiss(['notice', 'trigger'], `assent-notice ${ACTIONS}`, 'assent-trigger button'))
    await stationsByKey.record(page)
    note(`${name}, record`, await amiss(['panel'], 'assent-panel [part=record] :is(button, select)'))
    await closePanel(page)
  }
  expect(wrong).toEqual([])
})

it('a modal dialog that is higher than the window begins at its beginning', async () => {
  await visit.page.setViewportSize({ width: 320, height: 640 })
  await open({ layout: 'modal' })
  expect(await within('assent-banner .frame').evaluate((it) => it.scrollTop)).toBe(0)
})

it('long words are whole too, at 320 px', async () => {
  const { page, context } = visit
  const wrong: Record<string, unknown> = {}
  const note = (where: string, found: Record<string, string[]>): void => { if (Object.keys(found).length) wrong[where] = found }
  await page.setViewportSize({ width: 320, height: 640 })
  // A switch that cannot be moved has most to say.
  await sendSignal(context, 'globalPrivacyControl', true)
  // Each language is the one that a layout comes up in; the others it comes to have.
  for (const [i, layout] of (['modal', 'inline', 'bar', 'box'] as const).entries()) {
    await open({ locale: languages[i]!, layout })
    note(layout, await unreadableIn(page, [...languages.slice(i), ...languages.slice(0, i)], { banner: '[value=reject]', embed: 'button' }))
  }
  await stationsByKey.panel(page)
  await stationsByKey.services(page)
  note('panel', await unreadableIn(page, languages, { panel: '[part=record]' }))
  await stations.chosen(page)
  note('notice', await unreadableIn(page, languages, { notice: 'section' }))
  expect(wrong).toEqual({})
})

it('declaration and privacy choices are whole at 320 px, in the page’s own size', async () => {
  const { page } = visit
  const all = { declaration: 'button', choices: 'button' }
  await page.setViewportSize({ width: 320, height: 640 })
  await open({ locale: 'de' }, policyPage({ before: '<style>body { overflow-wrap: break-word }</style>' }))
  await seen(page, 'assent-declaration [lang=de] button', 'assent-choices [lang=de] button')
  const before = await unreadableIn(page, ['de', 'en'], all)
  await page.evaluate('assent.rejectAll()')
  await seen(page, 'assent-choices [role=status]:not(:empty)')
  expect([before, await unreadableIn(page, ['en', 'de'], all)]).toEqual([{}, {}])
})

it.each(layouts)('nothing is lost where letters, words, lines and paragraphs have more space, as a %s', async (_name, ui) => {
  const { page } = visit
  const { wrong, note } = notes()
  await page.setViewportSize({ width: 390, height: 760 })
  await open(ui)
  await spaceOut(page)
  expect(await within('assent-banner p').first().evaluate((it) => getComputedStyle(it).letterSpacing)).toBe(`${28.8 * 0.12}px`)
  note('question', await amiss(['banner', 'embed'], `assent-banner ${ACTIONS}`))
  await stationsByKey.panel(page)
  await stationsByKey.services(page)
  await spaceOut(page)
  note('panel', await amiss(['panel'], `assent-panel ${CONTROLS}`))
  await stationsByKey.chosen(page)
  await spaceOut(page)
  note('notice', await amiss(['notice'], `assent-notice ${ACTIONS}`))
  expect(wrong).toEqual([])
})

it.each(layouts)('a site may double it as well, as a %s', async (_name, ui) => {
  const { page } = visit
  const { wrong, note } = notes()
  await page.setViewportSize({ width: 390, height: 760 })
  await open({ ...ui, theme: { fontSize: '32px' } })
  note('question', await amiss(['banner', 'embed']))
  await stationsByKey.panel(page)
  await stationsByKey.services(page)
  note('panel', await amiss(['panel']))
  expect(wrong).toEqual([])
})
