/** Text at twice its size, at 320 px, and with more space: it can all be read, and everything can still be reached. */
import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { UiInput } from '../../src/config/types.js'
import { sendSignal } from '../support/hostile.js'
import { spaceOut, unreadable } from '../support/readable.js'
import { sightOf } from '../support/sight.js'
import { article, everything, policyPage, seen, stations } from '../support/surfaces.js'
import { useVisit } from '../support/visit.js'

/** Twice what browsers have: the setting of the visitor’s browser, by which `medium` and `em` in media queries go too. */
const visit = useVisit({ textSize: 32 })
const sizes: [string, number, number][] = [['320 px wide', 320, 640], ['320 × 256 px', 320, 256], ['on a phone', 390, 760], ['on a desktop', 1280, 720]]
const layouts: [string, UiInput][] = [['box', {}], ['bar', { layout: 'bar' }], ['modal', { layout: 'modal' }], ['inline', { layout: 'inline' }]]
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

/** Scrolls to each of them, and says of which not nearly all can be seen. */
async function hidden(...all: Locator[]): Promise<string[]> {
  const found: string[] = []
  for (const one of all) for (const it of await one.all()) {
    await it.scrollIntoViewIfNeeded()
    const { free } = await sightOf(it)
    if (free < 0.8) found.push(`${(await it.textContent())!}: ${free}`)
  }
  return found
}
const within = (selector: string) => visit.page.locator(selector)

it('follows the visitor’s own size', async () => {
  await open()
  expect(await within('assent-banner .frame').evaluate((it) => getComputedStyle(it).fontSize)).toBe('28.8px')
})

describe.each(sizes)('%s', (_size, width, height) => {
  it.each(layouts)('the question is whole as a %s', async (_name, ui) => {
    await visit.page.setViewportSize({ width, height })
    await open(ui)
    expect(await unreadable(visit.page, 'banner')).toEqual([])
    expect(await hidden(within('assent-banner :is(a, button)'))).toEqual([])
  })

  it('panel, record, notice, trigger and placeholder are whole', async () => {
    const { page } = visit
    await page.setViewportSize({ width, height })
    await open()
    await stations.panel(page)
    expect(await unreadable(page, 'panel', 'embed')).toEqual([])
    await stations.services(page)
    expect(await unreadable(page, 'panel')).toEqual([])
    expect(await hidden(within('assent-panel :is(label, summary, button, select)'))).toEqual([])
    await stations.chosen(page)
    expect(await unreadable(page, 'notice', 'trigger')).toEqual([])
    expect(await hidden(within('assent-notice :is(a, button)'), within('assent-trigger button'))).toEqual([])
    await stations.record(page)
    expect(await unreadable(page, 'panel')).toEqual([])
    expect(await hidden(within('assent-panel [part=record] :is(button, select)'))).toEqual([])
  })
})

it('a modal dialog that is higher than the window begins at its beginning', async () => {
  await visit.page.setViewportSize({ width: 320, height: 640 })
  await open({ layout: 'modal' })
  expect(await within('assent-banner .frame').evaluate((it) => it.scrollTop)).toBe(0)
})

it.each(languages)('long words are whole too, at 320 px in %s', async (locale) => {
  const { page, context } = visit
  await page.setViewportSize({ width: 320, height: 640 })
  // A switch that cannot be moved has most to say.
  await sendSignal(context, 'globalPrivacyControl', true)
  for (const layout of ['modal', 'inline', 'bar', 'box'] as const) {
    await open({ locale, layout })
    expect(await unreadable(page, 'banner', 'embed')).toEqual([])
  }
  await stations.panel(page)
  await stations.services(page)
  expect(await unreadable(page, 'panel')).toEqual([])
  await stations.chosen(page)
  await seen(page, `assent-notice[lang=${locale}] section`)
  expect(await unreadable(page, 'notice')).toEqual([])
})

it.each(['en', 'de'])('declaration and privacy choices are whole at 320 px, in the page’s own size (%s)', async (locale) => {
  const { page } = visit
  await page.setViewportSize({ width: 320, height: 640 })
  await open({ locale }, policyPage({ before: '<style>body { overflow-wrap: break-word }</style>' }))
  await seen(page, `assent-declaration [lang=${locale}] button`, `assent-choices [lang=${locale}] button`)
  expect(await unreadable(page, 'declaration', 'choices')).toEqual([])
  await page.evaluate('assent.rejectAll()')
  await seen(page, 'assent-choices [role=status]:not(:empty)')
  expect(await unreadable(page, 'declaration', 'choices')).toEqual([])
})

it.each(layouts)('nothing is lost where letters, words, lines and paragraphs have more space, as a %s', async (_name, ui) => {
  const { page } = visit
  await page.setViewportSize({ width: 390, height: 760 })
  await open(ui)
  await spaceOut(page)
  expect(await within('assent-banner p').first().evaluate((it) => getComputedStyle(it).letterSpacing)).toBe(`${28.8 * 0.12}px`)
  expect(await unreadable(page, 'banner', 'embed')).toEqual([])
  expect(await hidden(within('assent-banner :is(a, button)'))).toEqual([])
  await stations.panel(page)
  await stations.services(page)
  await spaceOut(page)
  expect(await unreadable(page, 'panel')).toEqual([])
  expect(await hidden(within('assent-panel :is(label, summary, button, select)'))).toEqual([])
  await stations.chosen(page)
  await spaceOut(page)
  expect(await unreadable(page, 'notice')).toEqual([])
  expect(await hidden(within('assent-notice :is(a, button)'))).toEqual([])
})

it.each(layouts)('a site may double it as well, as a %s', async (_name, ui) => {
  const { page } = visit
  await page.setViewportSize({ width: 390, height: 760 })
  await open({ ...ui, theme: { fontSize: '32px' } })
  expect(await unreadable(page, 'banner', 'embed')).toEqual([])
  await stations.panel(page)
  await stations.services(page)
  expect(await unreadable(page, 'panel')).toEqual([])
})
