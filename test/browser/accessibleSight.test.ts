/** What visitors have set for their eyes holds here too: less motion, their own colours, more contrast, a dark screen. */
import type { Locator } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import type { UiInput } from '../../src/config/types.js'
import en from '../../src/i18n/languages/en.js'
import { examine } from '../support/axe.js'
import { changed, contrast, edgeOf, pictureOf, type Picture } from '../support/pixels.js'
import { article, everything, locate, policyPage, seen, stationsByKey as stations } from '../support/surfaces.js'
import { toggle, useVisit } from '../support/visit.js'

const visit = useVisit({ context: { viewport: { width: 1280, height: 800 } } })
const presets = ['plain', 'soft', 'sharp'] as const
const everywhere = ['asked', 'panel', 'services', 'chosen', 'record'] as const

async function open(ui: UiInput = {}, page = article()): Promise<void> {
  visit.serve(everything({ marks: false, ...ui }), page)
  await visit.open()
  await seen(visit.page, 'assent-banner [value=reject]')
}
const inBanner = (value: string) => visit.page.locator(`assent-banner [value=${value}]`)
const inPanel = (part: string) => visit.page.locator(`assent-panel [part~=${part}]`)
const dialog = () => visit.page.locator('assent-panel dialog')

describe('less motion', () => {
  /** What moves, or would, by its style. */
  const moving = () => visit.page.evaluate(() => [...document.querySelectorAll('*')].filter((it) => it.localName.startsWith('assent-'))
    .flatMap((host) => [host, ...host.querySelectorAll('*'), ...host.shadowRoot?.querySelectorAll('*') ?? []])
    .flatMap((it) => ['', '::before', '::after', '::backdrop'].flatMap((pseudo) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(it, pseudo)
      // Nobody sees a thousandth of a second; the dialog has it to hear of its being hidden.
      const isStill = transitionDuration.split(',').every((it) => parseFloat(it) <= 0.001) && animationName === 'none' && scrollBehavior !== 'smooth'
      return isStill ? [] : [`${it.localName}${pseudo} ${transitionDuration} ${animationName} ${scrollBehavior}`]
    })))
  /** How long the thumb of a switch is on its way. */
  const wayOf = (one: Locator) => one.evaluate((it: HTMLInputElement) => {
    it.click()
    return it.getAnimations({ subtree: true }).map((one) => one.effect!.getComputedTiming().endTime)
  })

  it('is none at all, on any surface', async () => {
    const { page } = visit
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await open()
    for (const it of everywhere) {
      await stations[it](page)
      expect(await moving()).toEqual([])
    }
    expect(await wayOf(toggle(page, en.analyticsName))).toEqual([])
  })

  it('is none on the policy page either, nor in a modal dialog', async () => {
    await visit.page.emulateMedia({ reducedMotion: 'reduce' })
    await open({ layout: 'modal' }, policyPage())
    await seen(visit.page, 'assent-choices button', 'assent-declaration button')
    expect(await moving()).toEqual([])
  })

  it('is only a switch that glides, for who has set nothing', async () => {
    const { page } = visit
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await open()
    await stations.panel(page)
    expect(new Set((await moving()).map((it) => it.split(' ')[0]))).toEqual(new Set(['input::after']))
    expect(await wayOf(toggle(page, en.analyticsName))).toEqual([150])
  })
})

describe.each(['light', 'dark'] as const)('in forced colours, %s', (colorScheme) => {
  beforeEach(() => visit.page.emulateMedia({ forcedColors: 'active', colorScheme }))

  it.each(presets)('banner, panel, notice, placeholder and trigger keep their edges, and buttons theirs (%s)', async (preset) => {
    const { page } = visit
    await open({ theme: { preset } })
    await seen(page, 'assent-embed button')
    await page.mouse.move(900, 5)
    const edges = async (...all: Locator[]): Promise<number> => {
      const found: number[] = []
      for (const one of all) for (const it of await one.all()) found.push(await edgeOf(it))
      return Math.min(...found)
    }
    expect(await edges(page.locator('assent-banner .frame'), ...['reject', 'accept', 'settings'].map(inBanner))).toBeGreaterThan(3)
    await stations.panel(page)
    await page.mouse.move(900, 5)
    expect(await edges(dialog(), inPanel('button'))).toBeGreaterThan(3)
    await inPanel('reject').click()
    await seen(page, 'assent-trigger button', 'assent-notice section')
    await page.mouse.move(900, 5)
    const rest = ['assent-notice section', 'assent-notice button', 'assent-trigger button', 'assent-embed'].map((it) => locate(page, it))
    expect(await edges(...rest)).toBeGreaterThan(3)
  })

  it('a bar has an edge towards the page, and a dialog around it', async () => {
    await open({ layout: 'bar' })
    expect(await edgeOf(visit.page.locator('assent-banner .frame'), ['top'])).toBeGreaterThan(3)
    await open({ layout: 'modal' })
    expect(await edgeOf(visit.page.locator('assent-banner .frame'))).toBeGreaterThan(3)
  })

  it('a switch that is on is told from one that is off, by more than a colour', async () => {
    const { page } = visit
    await open()
    await stations.panel(page)
    const one = toggle(page, en.analyticsName)
    await page.mouse.move(900, 5)
    const off = await pictureOf(one)
    await one.evaluate((it: HTMLInputElement) => { it.click() })
    await page.mouse.move(900, 6)
    const on = await pictureOf(one)
    // The upper line of its outline is there in both, 42 px long with its corners.
    const line = (it: Picture, y: number) => Array.from({ length: 20 }, (_, i) => contrast(it.at(12 + i, y), it.at(0, 0)))
    for (const it of [off, on]) expect(Math.max(...[9, 10, 11].map((y) => Math.min(...line(it, y))))).toBeGreaterThan(3)
    expect(changed(off, on)).toBeGreaterThan(150)
    // The thumb is on the other side: left and right of the middle, what stands out there.
    const thumb = (it: Picture) => [13, 33].map((x) => contrast(it.at(x, 21), it.at(23, 21)) >= 3)
    expect([thumb(off), thumb(on)]).toEqual([[true, false], [false, true]])
  })

  it('a switch that cannot be moved says so in words, and keeps its outline', async () => {
    const { page } = visit
    await open()
    await stations.panel(page)
    await inPanel('category-state').filter({ hasText: en.alwaysOn }).waitFor()
    const one = await pictureOf(toggle(page, en.requiredName))
    expect(changed(one, { ...one, at: () => one.at(0, 0) }, 2)).toBeGreaterThan(100)
  })

  it('what has the focus is told from what has not', async () => {
    const { page } = visit
    /** How many pixels change when it gets the focus, of as many as a line of 2 px around it has (WCAG 2.2, 2.4.13). */
    const ring = async (of: Locator): Promise<number> => {
      const before = await pictureOf(of, 6)
      await page.keyboard.press('Tab')
      await of.focus()
      const share = changed(before, await pictureOf(of, 6)) / (4 * (before.width + before.height - 24))
      await of.blur()
      return share
    }
    await open()
    await page.mouse.move(900, 5)
    const rings = [await ring(inBanner('reject'))]
    await stations.panel(page)
    rings.push(await ring(inPanel('save')), await ring(inPanel('close')), await ring(toggle(page, en.analyticsName)))
    await inPanel('reject').click()
    await seen(page, 'assent-trigger button', 'assent-notice section')
    rings.push(await ring(page.locator('assent-trigger button')), await ring(page.locator('assent-notice button')))
    expect(Math.min(...rings)).toBeGreaterThan(0.9)
  })
})

describe('more contrast', () => {
  beforeEach(() => visit.page.emulateMedia({ contrast: 'more' }))

  const looks = [
    ...presets.flatMap((preset) => [[preset, 'light', 'auto'], [preset, 'dark', 'auto']] as const),
    ['plain', 'light', 'light'], ['plain', 'light', 'dark'],
  ] as const
  it.each(looks)(
    'every edge is as strong as the words, and every word has 7 : 1 (%s, on a %s screen, scheme %s)', async (preset, colorScheme, scheme) => {
      const { page } = visit
      await page.emulateMedia({ contrast: 'more', colorScheme })
      await open({ theme: { preset, scheme } })
      const borders = (...selectors: string[]) => page.evaluate((all) => all.flatMap((one) => {
        const [name, inside] = one.split(' ') as [string, string?]
        const host = (name === 'assent-embed' ? document.querySelector('iframe')!.contentDocument! : document).querySelector(name)!
        const { borderTopWidth, borderTopColor, color } = getComputedStyle(inside ? host.shadowRoot!.querySelector(inside)! : host)
        return parseFloat(borderTopWidth) >= 1 && borderTopColor === color ? [] : [`${one}: ${borderTopWidth} ${borderTopColor}`]
      }), selectors)
      const faint = async () => (await examine(page, ['color-contrast-enhanced'])).violations.filter((it) => it.startsWith('assent-'))
      await stations.asked(page)
      expect(await borders('assent-banner .frame', 'assent-embed')).toEqual([])
      expect(await faint()).toEqual([])
      await stations.panel(page)
      expect(await borders('assent-panel dialog')).toEqual([])
      expect(await faint()).toEqual([])
      await stations.chosen(page)
      expect(await borders('assent-notice section', 'assent-trigger button')).toEqual([])
      expect(await faint()).toEqual([])
    })
})

describe('a dark screen', () => {
  it.each(presets)('has no bright surface, and what the browser draws itself is dark too (%s)', async (preset) => {
    const { page } = visit
    await page.emulateMedia({ colorScheme: 'dark' })
    await open({ theme: { preset } })
    /** The ground of a surface, and what its scroll bars and fields are drawn for. */
    const looks = async (of: Locator) => [contrast((await pictureOf(of)).at(40, 4), [0, 0, 0]) < 2, await of.evaluate((it) => getComputedStyle(it).colorScheme)]
    await stations.asked(page)
    expect(await looks(page.locator('assent-banner .frame'))).toEqual([true, 'light dark'])
    expect(await looks(locate(page, 'assent-embed'))).toEqual([true, 'light dark'])
    await stations.panel(page)
    expect(await looks(dialog())).toEqual([true, 'light dark'])
    await stations.chosen(page)
    expect(await looks(page.locator('assent-notice section'))).toEqual([true, 'light dark'])
  })
})
