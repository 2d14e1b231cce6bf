/** What visitors have set for their eyes holds here too: less motion, their own colours, more contrast, a dark screen. */
import type { Locator } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import type { UiInput } from '../../src/config/types.js'
import en from '../../src/i18n/languages/en.js'
import { examine } from '../support/axe.js'
import { changed, contrast, edgesOf, intoView, picture, pictureOf, type Picture } from '../support/pixels.js'
import { article, everything, locate, policyPage, seen, stationsByKey as stations } from '../support/surfaces.js'
import { toggle, useVisit } from '../support/visit.js'

const visit = useVisit({ context: { viewport: { width: 1280, height: 800 } } })
const presets = ['plain', 'soft', 'sharp'] as const
const schemes = ['light', 'dark'] as const
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

describe('in forced colours, light and dark', () => {
  beforeEach(() => visit.page.emulateMedia({ forcedColors: 'active' }))

  /** Looks in both. @returns what was found in each */
  async function inBoth<T>(look: (scheme: typeof schemes[number]) => Promise<T>): Promise<[typeof schemes[number], T][]> {
    const found: [typeof schemes[number], T][] = []
    for (const scheme of schemes) {
      await visit.page.emulateMedia({ forcedColors: 'active', colorScheme: scheme })
      found.push([scheme, await look(scheme)])
    }
    return found
  }
  /** What has the focus has it no more: its ring would be taken for an edge. */
  const unfocus = () => visit.page.evaluate(() => {
    let it = document.activeElement
    while (it?.shadowRoot?.activeElement) it = it.shadowRoot.activeElement
    if (it instanceof HTMLElement) it.blur()
  })
  /** Edges that do not stand out, of all that these find. */
  async function faint(of: readonly Locator[], sides?: Parameters<typeof edgesOf>[2]): Promise<string[]> {
    await unfocus()
    const found = await inBoth(() => edgesOf(visit.page, of, sides))
    return found.flatMap(([scheme, edges]) => edges.flatMap((it, i) => (it > 3 ? [] : [`${scheme}, ${i + 1}. of ${of.join()}: ${it}`])))
  }

  it.each(presets)('banner, panel, notice, placeholder and trigger keep their edges, and buttons theirs (%s)', async (preset) => {
    const { page } = visit
    await open({ theme: { preset } })
    await seen(page, 'assent-embed button')
    await page.mouse.move(900, 5)
    expect(await faint([page.locator('assent-banner .frame'), ...['reject', 'accept', 'settings'].map(inBanner)])).toEqual([])
    await stations.panel(page)
    expect(await faint([dialog(), inPanel('button')])).toEqual([])
    await stations.chosen(page)
    expect(await faint(['assent-notice section', 'assent-notice button', 'assent-trigger button', 'assent-embed'].map((it) => locate(page, it)))).toEqual([])
  })

  it('a bar has an edge towards the page, and a dialog around it', async () => {
    await open({ layout: 'bar' })
    expect(await faint([visit.page.locator('assent-banner .frame')], ['top'])).toEqual([])
    await open({ layout: 'modal' })
    expect(await faint([visit.page.locator('assent-banner .frame')])).toEqual([])
  })

  it('a switch that is on is told from one that is off by more than a colour, one that cannot be moved by words', async () => {
    const { page } = visit
    await open()
    await stations.panel(page)
    const one = toggle(page, en.analyticsName)
    await page.mouse.move(900, 5)
    const move = () => one.evaluate((it: HTMLInputElement) => { it.click() })
    await inBoth(async (scheme) => {
      const off = await pictureOf(one)
      await move()
      const on = await pictureOf(one)
      await move()
      // The upper line of its outline is there in both, 42 px long with its corners.
      const line = (it: Picture, y: number) => Array.from({ length: 20 }, (_, i) => contrast(it.at(12 + i, y), it.at(0, 0)))
      for (const it of [off, on]) expect(Math.max(...[9, 10, 11].map((y) => Math.min(...line(it, y)))), scheme).toBeGreaterThan(3)
      expect(changed(off, on), scheme).toBeGreaterThan(150)
      // The thumb is on the other side: left and right of the middle, what stands out there.
      const thumb = (it: Picture) => [13, 33].map((x) => contrast(it.at(x, 21), it.at(23, 21)) >= 3)
      expect([thumb(off), thumb(on)], scheme).toEqual([[true, false], [false, true]])
    })
    await inPanel('category-state').filter({ hasText: en.alwaysOn }).waitFor()
    // It keeps its outline.
    await inBoth(async (scheme) => {
      const fixed = await pictureOf(toggle(page, en.requiredName))
      expect(changed(fixed, { ...fixed, at: () => fixed.at(0, 0) }, 2), scheme).toBeGreaterThan(100)
    })
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
    const weak: string[] = []
    const look = async (...of: Locator[]): Promise<void> => {
      await unfocus()
      for (const one of of) for (const [scheme, share] of await inBoth(() => ring(one))) if (!(share > 0.9)) weak.push(`${scheme}, ${one}: ${share}`)
    }
    await open()
    await page.mouse.move(900, 5)
    await look(inBanner('reject'))
    await stations.panel(page)
    await look(inPanel('save'), inPanel('close'), toggle(page, en.analyticsName))
    await stations.chosen(page)
    await look(page.locator('assent-trigger button'), page.locator('assent-notice button'))
    expect(weak).toEqual([])
  })
})

describe('more contrast', () => {
  const looks = [...presets.map((preset) => [preset, 'auto', schemes] as const), ['plain', 'light', ['light']], ['plain', 'dark', ['light']]] as const
  it.each(looks)('every edge is as strong as the words, and every word has 7 : 1 (%s, scheme %s, on screens that are %j)', async (preset, scheme, screens) => {
    const { page } = visit
    await page.emulateMedia({ contrast: 'more' })
    await open({ theme: { preset, scheme } })
    const borders = (selectors: string[]) => page.evaluate((all) => all.flatMap((one) => {
      const [name, inside] = one.split(' ') as [string, string?]
      const host = (name === 'assent-embed' ? document.querySelector('iframe')!.contentDocument! : document).querySelector(name)!
      const { borderTopWidth, borderTopColor, color } = getComputedStyle(inside ? host.shadowRoot!.querySelector(inside)! : host)
      return parseFloat(borderTopWidth) >= 1 && borderTopColor === color ? [] : [`${one}: ${borderTopWidth} ${borderTopColor}`]
    }), selectors)
    const faint = async () => (await examine(page, ['color-contrast-enhanced'])).violations.filter((it) => it.startsWith('assent-'))
    const wrong: string[] = []
    const look = async (...selectors: string[]): Promise<void> => {
      for (const colorScheme of screens) {
        await page.emulateMedia({ contrast: 'more', colorScheme })
        wrong.push(...[...await borders(selectors), ...await faint()].map((it) => `${colorScheme}: ${it}`))
      }
    }
    await stations.asked(page)
    await look('assent-banner .frame', 'assent-embed')
    await stations.panel(page)
    await look('assent-panel dialog')
    await stations.chosen(page)
    await look('assent-notice section', 'assent-trigger button')
    expect(wrong).toEqual([])
  })
})

describe('a dark screen', () => {
  it.each(presets)('has no bright surface, and what the browser draws itself is dark too (%s)', async (preset) => {
    const { page } = visit
    await page.emulateMedia({ colorScheme: 'dark' })
    await open({ theme: { preset } })
    /** The ground of surfaces, and what their scroll bars and fields are drawn for. */
    const looks = async (...all: string[]) => {
      const of = all.map((it) => locate(page, it))
      const boxes = await Promise.all(of.map(async (it) => { await intoView(it); return (await it.boundingBox())! }))
      const shown = await picture(page, { x: 0, y: 0, ...page.viewportSize()! })
      const grounds = boxes.map(({ x, y }) => contrast(shown.at(Math.floor(x) + 40, Math.floor(y) + 4), [0, 0, 0]) < 2)
      return Promise.all(of.map(async (it, i) => [all[i], grounds[i], await it.evaluate((one) => getComputedStyle(one).colorScheme)]))
    }
    await stations.asked(page)
    expect(await looks('assent-banner .frame', 'assent-embed')).toEqual([['assent-banner .frame', true, 'light dark'], ['assent-embed', true, 'light dark']])
    await stations.panel(page)
    expect(await looks('assent-panel dialog')).toEqual([['assent-panel dialog', true, 'light dark']])
    await stations.chosen(page)
    expect(await looks('assent-notice section')).toEqual([['assent-notice section', true, 'light dark']])
  })
})
