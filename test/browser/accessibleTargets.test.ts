/** What is pressed is large enough for every hand: 44 × 44 CSS pixels, more than WCAG 2.2 AA (2.5.8) asks for. */
import { expect, it } from 'vitest'
import type { UiInput } from '../../src/config/types.js'
import { detailKeys, messageKeys } from '../../src/i18n/messages.js'
import { article, closePanel, everything, policyPage, resize, seen, stations, stationsByKey } from '../support/surfaces.js'
import { useVisit } from '../support/visit.js'

const visit = useVisit()
const SIZE = 44
/** Of what is beside the main actions: WCAG 2.2, 2.5.8. */
const LEAST = 24
const MAIN = 'button, input, select'
// A label around what it names is no target beside it.
const ANY = `${MAIN}, summary, label[for], a[href]`

interface Target { name: string; left: number; top: number; width: number; height: number }

/** What is found within these elements and their shadow roots. */
async function targets(selector: string, ...within: string[]): Promise<Target[]> {
  const found = await visit.page.evaluate(([what, names]) => [document, ...[...document.querySelectorAll('iframe')].flatMap((it) => it.contentDocument ?? [])]
    .flatMap((one) => names.flatMap((name) => [...one.querySelectorAll(name)])).flatMap((host) =>
    [host, ...host.shadowRoot ? [host.shadowRoot] : []].flatMap((root) => [...root.querySelectorAll<HTMLElement>(what)])
      .filter((it) => it.checkVisibility())
      .map((it) => {
        const { left, top, width, height } = it.getBoundingClientRect()
        return { name: `${host.localName}: ${it.ariaLabel ?? (it.title || it.textContent || it.id)}`, left, top, width, height }
      })), [selector, within] as const)
  // What is not found is not large enough either.
  expect(found.length).toBeGreaterThanOrEqual(within.length)
  return found
}

/** Which of them are smaller than that. */
const smaller = async (size: number, selector: string, ...within: string[]): Promise<string[]> =>
  (await targets(selector, ...within)).filter((it) => Math.min(it.width, it.height) < size).map((it) => `${it.name}: ${it.width} × ${it.height}`)

/** Which of them are smaller than WCAG asks for and have not so much room for themselves either: a circle around each, clear of all others. */
async function crowded(...within: string[]): Promise<string[]> {
  const all = await targets(ANY, ...within)
  return all.filter((it) => Math.min(it.width, it.height) < LEAST && all.some((other) => {
    const [x, y] = [it.left + it.width / 2, it.top + it.height / 2]
    const dx = Math.max(other.left - x, 0, x - other.left - other.width)
    const dy = Math.max(other.top - y, 0, y - other.top - other.height)
    return other !== it && Math.hypot(dx, dy) < LEAST / 2
  })).map((it) => `crowded: ${it.name}`)
}

async function open(ui: UiInput = {}, page = article()): Promise<void> {
  visit.serve(everything(ui), page)
  await visit.open()
  await seen(visit.page, 'assent-banner [value=reject]')
}

const screens: [string, number, number][] = [['a desktop', 1280, 720], ['a phone', 390, 760], ['the narrowest phone', 320, 568]]
const layouts: [string, UiInput][] = [['a box', {}], ['a bar', { layout: 'bar' }], ['a modal dialog', { layout: 'modal' }], ['a part of the page', { layout: 'inline' }]]

/**
 * Looks at what is open on one screen after the other.
 * @param first of them, where the page has come up
 * @returns what is amiss, with where
 */
async function onScreens(look: () => Promise<string[]>, first = 0): Promise<string[]> {
  const wrong: string[] = []
  for (const [name, width, height] of [...screens.slice(first), ...screens.slice(0, first)]) {
    await resize(visit.page, width, height)
    wrong.push(...(await look()).map((it) => `on ${name}: ${it}`))
  }
  return wrong
}

/** Has the page come up on a screen. */
async function begin(on: number, ui?: UiInput, page = article()): Promise<void> {
  const [, width, height] = screens[on]!
  await visit.page.setViewportSize({ width, height })
  await open(ui, page)
}

it.each(layouts)('the three answers are, on every screen, in %s', async (name, ui) => {
  // Every screen is the one that a layout comes up on; the others it comes to have.
  const first = layouts.findIndex(([it]) => it === name) % screens.length
  await begin(first, ui)
  expect(await onScreens(async () => {
    const count = await visit.page.locator('assent-banner').getByRole('button').count()
    return [...count === 3 ? [] : [`${count} buttons`], ...await smaller(SIZE, 'button', 'assent-banner'), ...await crowded('assent-banner')]
  }, first)).toEqual([])
})

it.each([['plain', 0], ['soft', 1], ['sharp', 2]] as const)('everything that is pressed afterwards is, on every screen, in the looks “%s”', async (preset, first) => {
  const { page } = visit
  await begin(first, { theme: { preset } })
  await seen(page, 'assent-embed button')
  const wrong = await onScreens(() => smaller(SIZE, 'button', 'assent-banner', 'assent-embed'), first)
  wrong.push(...await onScreens(async () => {
    // It is opened on each, since it leaves room for where it was opened.
    await stationsByKey.panel(page)
    const count = await page.locator('assent-panel').getByRole('switch').count()
    const found = [...count === 4 ? [] : [`${count} switches`], ...await smaller(SIZE, MAIN, 'assent-panel'), ...await crowded('assent-panel')]
    await stationsByKey.services(page)
    found.push(...await smaller(LEAST, 'summary, label', 'assent-panel'))
    await closePanel(page)
    return found
  }, first))
  await stations.panel(page)
  await stations.chosen(page)
  wrong.push(...await onScreens(() => smaller(SIZE, `${MAIN}, a`, 'assent-trigger', 'assent-notice'), first))
  await stations.record(page)
  wrong.push(...await onScreens(() => smaller(SIZE, MAIN, 'assent-panel'), first))
  expect(wrong).toEqual([])
})

it('privacy choices and the buttons of the declaration are, on every screen, within a text of the page’s', async () => {
  const { page } = visit
  await begin(2, {}, policyPage())
  await seen(page, 'assent-choices button', 'assent-declaration button')
  const wrong = await onScreens(() => smaller(SIZE, 'button', 'assent-choices', 'assent-declaration'), 2)
  // Also the one that comes with a choice.
  await page.evaluate('assent.rejectAll()')
  await page.locator('assent-declaration button').nth(1).waitFor()
  wrong.push(...await onScreens(() => smaller(SIZE, 'button', 'assent-declaration'), 2))
  expect(wrong).toEqual([])
})

it.each(['zh-Hans', 'ja'])('the short words of %s make no narrow buttons', async (locale) => {
  const { page } = visit
  await open({ locale })
  await seen(page, `assent-banner[lang=${locale}] button`, `assent-embed[lang=${locale}] button`)
  expect(await smaller(SIZE, 'button', 'assent-banner', 'assent-embed')).toEqual([])
  await page.evaluate('assent.rejectAll()')
  await seen(page, `assent-trigger[lang=${locale}] button`, `assent-notice[lang=${locale}] button`)
  expect(await smaller(SIZE, `${MAIN}, a`, 'assent-trigger', 'assent-notice')).toEqual([])
})

it('not even words of one letter do, in a small size', async () => {
  const { page } = visit
  const messages = Object.fromEntries([...messageKeys, ...detailKeys].map((it) => [it, 'i']))
  await open({ messages: { en: messages }, theme: { fontSize: '8px' } })
  await seen(page, 'assent-embed button')
  const wrong = await smaller(SIZE, 'button', 'assent-banner', 'assent-embed')
  await stationsByKey.panel(page)
  wrong.push(...await smaller(SIZE, MAIN, 'assent-panel'))
  await stationsByKey.chosen(page)
  wrong.push(...await smaller(SIZE, `${MAIN}, a`, 'assent-trigger', 'assent-notice'))
  await stationsByKey.record(page)
  wrong.push(...await smaller(SIZE, MAIN, 'assent-panel'))
  expect(wrong).toEqual([])
})

it('a switch is pressed by its name too, and no target lies over another', async () => {
  const { page } = visit
  await page.setViewportSize({ width: 320, height: 568 })
  await open({ marks: false })
  await stations.panel(page)
  const one = page.locator('assent-panel').getByRole('switch').nth(1)
  await page.locator('assent-panel label').nth(1).click()
  expect(await one.isChecked()).toBe(true)
  const all = await targets(ANY, 'assent-panel')
  const over = all.flatMap((a, i) => all.slice(i + 1).filter((b) => a.left < b.left + b.width - 1 && b.left < a.left + a.width - 1
    && a.top < b.top + b.height - 1 && b.top < a.top + a.height - 1).map((b) => `${a.name} / ${b.name}`))
  expect(over).toEqual([])
})
