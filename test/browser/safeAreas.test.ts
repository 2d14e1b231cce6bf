/** Notches, rounded corners and home indicators: nothing of any surface lies under them. Chromium alone lets a test set them. */
import { describe, expect, it } from 'vitest'
import type { UiInput } from '../../src/config/types.js'
import en from '../../src/i18n/languages/en.js'
import { closePanel, resize } from '../support/surfaces.js'
import { asked, button, choose, engine, panel, trigger, useVisit } from '../support/visit.js'

const visit = useVisit({ context: { hasTouch: true } })
const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

interface Insets { top: number; right: number; bottom: number; left: number }
const phones: [string, [number, number], Insets][] = [
  ['upright', [390, 844], { top: 47, right: 0, bottom: 34, left: 0 }],
  ['lying', [844, 390], { top: 0, right: 47, bottom: 21, left: 47 }],
  ['a small one, lying', [568, 320], { top: 20, right: 44, bottom: 21, left: 44 }],
  ['a tablet with every side taken', [820, 1180], { top: 40, right: 30, bottom: 40, left: 30 }],
]

/** Makes of the window that of a phone. */
type Hold = (phone: typeof phones[number]) => Promise<void>

async function holder(): Promise<Hold> {
  const { page, context } = visit
  const cdp = await context.newCDPSession(page)
  return async ([name, [width, height], insets]) => {
    await cdp.send('Emulation.setSafeAreaInsetsOverride', { insets: Object.fromEntries(Object.entries(insets).flatMap(([side, value]) => [[side, value], [`${side}Max`, value]])) })
    await resize(page, width, height)
    const given = await page.evaluate(() => {
      const probe = Object.assign(document.createElement('i'), { style: 'padding-top: env(safe-area-inset-top)' })
      document.body.append(probe)
      const { paddingTop } = getComputedStyle(probe)
      probe.remove()
      return paddingTop
    })
    expect([name, given]).toEqual([name, `${insets.top}px`])
  }
}

async function open(ui: UiInput, dir: 'ltr' | 'rtl'): Promise<void> {
  visit.serve({ ui, policy: { version: '1', url: '/privacy', announced: day(-1), effective: day(9) } },
    { dir, ...(dir === 'rtl' && { lang: 'ar' }), before: '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">', body: '<p>Text</p>'.repeat(60) })
  await visit.open()
  await visit.page.locator('assent-banner [value=reject]').waitFor()
}

/** What can be read or pressed in a surface, and is not within the safe area, where it is in sight at all. */
const under = (host: string, insets: Insets) => visit.page.evaluate(([name, { top, right, bottom, left }]) => {
  const it = document.querySelector(name)!
  const all = [...it.children, ...it.shadowRoot!.querySelectorAll('button, p, h2, h3, a, input, summary')].filter((one) => !one.querySelector('button, p, h2, h3, a, input'))
  const box = it.shadowRoot!.querySelector('dialog, .frame, section')?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight }
  return all.flatMap((one) => {
    const r = one.getBoundingClientRect()
    // What a scrolled part has further down, or under its buttons, is not in sight.
    const hit = (one.getRootNode() as Document).elementFromPoint((r.left + r.right) / 2, (r.top + r.bottom) / 2)
    if (!r.width || r.top < box.top || r.bottom > box.bottom || (hit?.closest('.actions, .top') && !one.closest('.actions, .top'))) return []
    const fine = r.left >= left && r.top >= top && r.right <= innerWidth - right && r.bottom <= innerHeight - bottom
    return fine ? [] : [`${one.localName} ${[r.left, r.top, r.right, r.bottom].map(Math.round).join()}`]
  })
}, [host, insets] as const)

const layouts: [string, UiInput][] = [
  ['box', {}], ['box at the top', { position: 'top-start' }], ['box at the end', { position: 'bottom-end' }], ['box in the middle', { position: 'top' }], ['bar', { layout: 'bar' }],
  ['bar at the top', { layout: 'bar', position: 'top' }], ['dialog', { layout: 'modal' }],
]

describe.runIf(engine === 'chromium').each(['ltr', 'rtl'] as const)('on phones, %s', (dir) => {
  it.each(layouts)('a %s, its panel, trigger and notice', async (layout, ui) => {
    const { page } = visit
    const wrong: string[] = []
    const look = async (phone: string, insets: Insets, ...hosts: string[]): Promise<void> => {
      for (const it of hosts) wrong.push(...(await under(it, insets)).map((one) => `${phone}, ${it}: ${one}`))
    }
    // Each phone is the one that some layouts come up on; with the others it is turned.
    const first = layouts.findIndex(([it]) => it === layout) % phones.length
    const all = [...phones.slice(first), ...phones.slice(0, first)]
    const hold = await holder()
    await hold(all[0]!)
    await open(ui, dir)
    const dialog = page.locator('assent-panel dialog')
    for (const phone of all) {
      const [name, , insets] = phone
      await hold(phone)
      await look(name, insets, 'assent-banner')
      // By key: nothing lies over the place of one for half a second. It is opened on each, since it leaves room for where it was opened.
      await page.locator('assent-banner [value=settings]').press('Enter')
      await dialog.waitFor()
      await page.locator('assent-panel [part=record]').waitFor()
      await look(name, insets, 'assent-panel')
      await dialog.evaluate((it) => it.scrollTo(0, 99_999))
      await look(name, insets, 'assent-panel')
      if (phone !== all.at(-1)) await closePanel(page)
    }
    await page.locator('assent-panel [part~=reject]').press('Enter')
    await page.locator('assent-trigger button').waitFor()
    await page.locator('assent-notice button').waitFor()
    for (const phone of all) {
      await hold(phone)
      await look(phone[0], phone[2], 'assent-trigger', 'assent-notice')
    }
    expect(wrong).toEqual([])
  })
})

it('where there are none, everything is where it was', async () => {
  const { page } = visit
  await page.setViewportSize({ width: 1280, height: 720 })
  visit.serve({})
  await visit.open()
  await asked(page)
  const { x, y, height } = (await page.locator('assent-banner .frame').boundingBox())!
  expect([x, 720 - y - height]).toEqual([16, 16])
  await button(page, en.settings).click()
  await panel(page).waitFor()
  await page.keyboard.press('Escape')
  await choose(page, 'Reject all')
  await trigger(page).waitFor()
  const box = (await page.locator('assent-trigger button').boundingBox())!
  expect([box.x, 720 - box.y - box.height]).toEqual([16, 16])
})
