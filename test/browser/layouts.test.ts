/** The forms of the banner on a real page: box, bar, dialog, part of the page; and that it never hides what has the focus. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { UiInput } from '../../src/config/types.js'
import en from '../../src/i18n/languages/en.js'
import { violations } from '../support/axe.js'
import { paints } from '../support/paints.js'
import { asked, banner, button, choose, panel, paths, remembered, settle, trigger, useVisit } from '../support/visit.js'

const visit = useVisit()
const TARGET = '<style>#ask { min-height: 500px }</style><div id="ask"></div>'
const article = `<p>${'A paragraph of an ordinary page, of the length that people write. '.repeat(12)}</p>`.repeat(3)
const layouts: [string, UiInput, 'region' | 'dialog'][] = [
  ['box', {}, 'region'], ['bar', { layout: 'bar' }, 'region'], ['bar', { layout: 'bar', position: 'top' }, 'region'],
  ['modal', { layout: 'modal' }, 'dialog'], ['inline', { layout: 'inline', target: '#ask' }, 'region'],
]
const surface = (page: Page, role: 'region' | 'dialog') => page.getByRole(role, { name: en.bannerTitle })
const serve = (ui: UiInput): void => visit.serve({ ui }, { body: TARGET + article })

/** Presses as the visitor's tools do, in the light DOM. @returns how long the banner was still there, in ms */
const pressed = (page: Page, value: 'accept' | 'reject') => page.evaluate(async (it) => {
  const host = document.querySelector('assent-banner')!
  const start = performance.now()
  host.querySelector<HTMLElement>(`button[value=${it}]`)!.click()
  while (host.isConnected) await new Promise(requestAnimationFrame)
  return performance.now() - start
}, value)

describe.each(layouts)('as a %s (%j)', (layout, ui, role) => {
  it('it asks, is found by nothing that axe knows, and is gone within 300 ms of either answer', async () => {
    const { page } = visit
    serve(ui)
    await visit.open()
    await asked(page)
    expect(await page.locator('assent-banner').getAttribute('layout')).toBe(layout)
    await surface(page, role).waitFor()
    expect(await violations(page)).toEqual([])
    expect(await pressed(page, 'reject')).toBeLessThan(300)
    await remembered(page)
    await trigger(page).waitFor()
    expect(await page.evaluate('assent.allows("analytics")')).toBe(false)
    await page.evaluate('assent.open("banner")')
    await asked(page)
    expect(await pressed(page, 'accept')).toBeLessThan(300)
    expect(await page.evaluate('assent.allows("analytics")')).toBe(true)
  })

  it('it opens the panel, which gives the question back when it is closed', async () => {
    const { page } = visit
    serve(ui)
    await visit.open()
    await button(page, en.settings).click()
    await panel(page).waitFor()
    await page.keyboard.press('Escape')
    await panel(page).waitFor({ state: 'hidden' })
    expect(await surface(page, role).isVisible()).toBe(true)
    expect(await page.evaluate(() => (document.activeElement as HTMLButtonElement).value)).toBe('settings')
    await button(page, en.settings).click()
    await panel(page).getByRole('button', { name: en.acceptAll }).click()
    await remembered(page)
    expect(await page.locator('assent-banner').count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement!.localName)).toBe('body')
  })
})

it('where it stands: a box in its corner, a bar over the whole width, both within the window', async () => {
  const { page } = visit
  const frame = async (ui: UiInput) => {
    serve(ui)
    await visit.open()
    await asked(page)
    const { x, y, width, height } = (await page.locator('assent-banner .frame').boundingBox())!
    return [x, 1280 - x - width, y, 720 - y - height].map(Math.round)
  }
  await page.setViewportSize({ width: 1280, height: 720 })
  const [left, right, , below] = await frame({})
  expect([left, below]).toEqual([16, 16])
  expect(right).toBeGreaterThan(600)
  const [, end, above] = await frame({ position: 'top-end' })
  expect([end, above]).toEqual([16, 16])
  const [before, after] = await frame({ position: 'bottom' })
  expect(before).toBe(after)
  expect(await frame({ layout: 'bar' })).toEqual([0, 0, expect.any(Number), 0])
  expect(await frame({ layout: 'bar', position: 'top-end' })).toEqual([0, 0, 0, expect.any(Number)])
})

describe('a modal banner', () => {
  const open = () => page().evaluate(() => document.querySelector('assent-banner')!.shadowRoot!.querySelector('dialog')!.matches('[open]:modal'))
  const page = () => visit.page
  async function ask(): Promise<void> {
    visit.serve({ ui: { layout: 'modal' } }, { body: '<button id="buy">Buy</button> <a href="#shop">Shop</a>' })
    await visit.open()
    await surface(page(), 'dialog').waitFor()
  }

  it('closes the page off: it can be neither focused nor pressed, and Tab does not lead there', async () => {
    await ask()
    expect(await page().evaluate(() => document.activeElement!.localName)).toBe('assent-banner')
    const reached = await page().evaluate(() => {
      const buy = document.querySelector<HTMLElement>('#buy')!
      const { left, top } = buy.getBoundingClientRect()
      buy.focus()
      return [document.activeElement === buy, document.elementFromPoint(left + 5, top + 5)?.localName]
    })
    expect(reached).toEqual([false, 'assent-banner'])
    const way = []
    for (let i = 0; i < 9; i++) {
      await page().keyboard.press('Tab')
      way.push(await page().evaluate(() => (document.activeElement === document.body ? '' : document.activeElement!.parentElement!.localName)))
    }
    expect(way).toContain('assent-banner')
    expect(way.filter((it) => it && it !== 'assent-banner')).toEqual([])
    expect(await page().evaluate(() => document.querySelector('dialog') === null)).toBe(true)
  })

  it('is not closed by Escape, however often', async () => {
    await ask()
    for (let i = 0; i < 4; i++) {
      await page().keyboard.press('Escape')
      expect(await open()).toBe(true)
    }
    await button(page(), en.settings).click()
    await panel(page()).waitFor()
    await page().keyboard.press('Escape')
    // Chromium says that a dialog has closed with the next frame.
    await settle(page())
    expect(await page().evaluate('assent.$view.get()')).toBe('banner')
    await page().keyboard.press('Escape')
    expect(await open()).toBe(true)
  })

  it('leaves the page free afterwards', async () => {
    await ask()
    await button(page(), en.rejectAll).click()
    await button(page(), 'Buy').click()
    expect(await page().evaluate(() => document.activeElement!.id)).toBe('buy')
  })
})

describe('an inline banner', () => {
  it('is part of the page, and shifts nothing where it has room: neither when it comes nor when it goes', async () => {
    const { page } = visit
    serve({ layout: 'inline', target: '#ask' })
    await visit.open()
    await asked(page)
    const [position, parent] = await banner(page).evaluate((it) => [getComputedStyle(it).position, it.parentElement!.id])
    expect([position, parent]).toEqual(['static', 'ask'])
    const [box, room] = [(await banner(page).boundingBox())!, (await page.locator('#ask').boundingBox())!]
    expect([box.x, box.y, box.width]).toEqual([room.x, room.y, room.width])
    expect(box.height).toBeLessThanOrEqual(room.height)
    await page.mouse.wheel(0, 50)
    await page.waitForFunction(() => scrollY > 0)
    expect((await banner(page).boundingBox())!.y).toBeLessThan(box.y)
    await choose(page, 'Reject all')
    await trigger(page).waitFor()
    await settle(page)
    expect((await paints(page)).shifts).toBe(0)
  })

  it('is a box where there is no such element', async () => {
    const { page } = visit
    serve({ layout: 'inline', target: '#elsewhere' })
    await visit.open()
    await asked(page)
    expect(await banner(page).evaluate((it) => [it.getAttribute('layout'), getComputedStyle(it).position])).toEqual(['box', 'fixed'])
  })
})

it('with the layout “none” nothing is shown or fetched, and the handle works', async () => {
  const { page, site } = visit
  serve({ layout: 'none' })
  await visit.open()
  await page.waitForFunction('assent.$view.get() === "banner"')
  await page.evaluate('assent.open()')
  await settle(page)
  expect(await page.evaluate(() => [...document.querySelectorAll('*')].filter((it) => it.localName.startsWith('assent-')).length)).toBe(0)
  await page.evaluate('assent.acceptAll()')
  await remembered(page)
  await settle(page)
  // The widget may have been fetched ahead: the first page does so before it has read the configuration.
  expect(paths(site)).not.toContain('/assent-trigger.js')
})

describe('what has the keyboard’s focus', () => {
  const links = `<div style="max-width: 300px">${Array.from({ length: 50 }, (_, i) => `<p><a href="#${i}">Link number ${i}</a></p>`).join('')}</div>`

  /** Where the focused link is hidden, by the banner or since it is outside the window. */
  const hidden = (page: Page) => page.evaluate(() => {
    const it = document.activeElement!
    if (it.localName !== 'a' || it.closest('assent-banner')) return ''
    const { top, bottom, left, right } = it.getBoundingClientRect()
    const seen = [left + 1, right - 1].every((x) => [top + 1, bottom - 1].every((y) => it.contains(document.elementFromPoint(x, y))))
    return seen ? '' : it.textContent
  })

  it.each<[string, UiInput, string]>([
    ['under a box', {}, ''], ['under a bar', { layout: 'bar' }, ''], ['under a bar at the top', { layout: 'bar', position: 'top' }, ''],
    ['where the page scrolls smoothly', { layout: 'bar' }, 'html { scroll-behavior: smooth }'],
  ])('is always seen %s, down to the end of the page and back', async (_name, ui, css) => {
    const { page } = visit
    await page.setViewportSize({ width: 800, height: 600 })
    visit.serve({ ui }, { body: links, head: `<style>${css}</style>` })
    await visit.open()
    await asked(page)
    const { position = 'bottom-start' } = ui
    const other = position.replace(/top|bottom/, (it) => (it === 'top' ? 'bottom' : 'top'))
    /** Where the banner has been, one after the other. */
    const way: (string | null)[] = []
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let i = 0; i < 50; i++) {
        await page.keyboard.press(key)
        await expect.poll(() => hidden(page), { interval: 10 }).toBe('')
        const now = await banner(page).getAttribute('position')
        if (now !== way.at(-1)) way.push(now)
      }
    }
    // Only at the end of the page, where it cannot scroll further, does the banner make way; and it comes back.
    expect(way).toEqual(position === 'top' ? [other, position, other] : [position, other, position])
  })

  it('stays at its beginning where a skip link leads to all of the page’s text', async () => {
    const { page } = visit
    visit.serve({}, { body: `<a href="#text">Skip</a><div id="text" tabindex="-1"><p>The beginning</p>${links}</div>` })
    await visit.open()
    await asked(page)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.matches('#text:focus-visible'))
    expect(await page.getByText('The beginning').evaluate((it) => it.getBoundingClientRect().top)).toBeLessThan(200)
    expect(await banner(page).getAttribute('position')).toBe('bottom-start')
  })
})
