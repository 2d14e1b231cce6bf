/**
 * A visitor’s filter hides the dialog that asks, or the panel: the page goes on as if nobody had asked, and nothing is allowed. What a
 * filter’s own style sheet does is done here in the shadow root, where it wins over the page’s and over ours just so.
 */
import { describe, expect, it } from 'vitest'
import type { UiInput } from '../../src/config/types.js'
import en from '../../src/i18n/languages/en.js'
import { button, eventually, panel, settle, useVisit } from '../support/visit.js'

const visit = useVisit()
const BODY = '<button onclick="bought = true">Buy</button> <button data-assent-open>Privacy</button>'
type Assent = { $view: { get(): string }; $decision: { get(): unknown }; allows(id: string): boolean }

/** A style sheet that is stronger than all others, for our elements of one name, from the beginning or from the call on. */
const filter = (name: string, css: string): void => {
  const page = window as unknown as { filtered?: Record<string, string>; filter: (name: string, css: string) => void }
  const hide = (root: ShadowRoot, text: string): void => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  }
  const first = !page.filtered
  page.filtered ??= {}
  page.filtered[name] = css
  const there = document.querySelector(name)?.shadowRoot
  if (there) hide(there, css)
  if (!first) return
  const append = Element.prototype.append
  Element.prototype.append = function (...nodes) {
    append.apply(this, nodes)
    for (const it of nodes) {
      const text = it instanceof HTMLElement && page.filtered![it.localName]
      if (text && (it).shadowRoot) hide((it).shadowRoot, text)
    }
  }
}

/** What filters write, and how. */
const hidden: [string, string][] = [
  ['display: none', ':host { display: none !important }'],
  ['visibility of the dialog', 'dialog { visibility: hidden !important }'],
  ['visibility of all in it', ':host, ::slotted(*), * { visibility: hidden !important }'],
  ['content-visibility', 'dialog { content-visibility: hidden !important }'],
  ['no size', 'dialog { width: 0 !important; height: 0 !important; min-width: 0 !important; padding: 0 !important; border: 0 !important; overflow: hidden !important }'],
  ['opacity', 'dialog { opacity: 0 !important }'],
  ['clip-path', 'dialog { clip-path: inset(50%) !important }'],
  ['a place outside', 'dialog { transform: translate(-9999px) !important }'],
  ['its buttons', '::slotted(button), button { display: none !important }'],
]

const serve = (ui: UiInput = {}): void => visit.serve({ ui }, { body: BODY })
const state = () => visit.page.evaluate(() => {
  const { assent } = window as unknown as { assent: Assent }
  return [assent.$view.get(), assent.$decision.get(), assent.allows('analytics')]
})
const modals = () => visit.page.evaluate(() => ['assent-banner', 'assent-panel']
  .filter((it) => document.querySelector(it)?.shadowRoot!.querySelector('dialog')?.matches(':modal')))
async function pageIsFree(view: string): Promise<void> {
  const { page } = visit
  await eventually(modals).toEqual([])
  await page.evaluate('bought = false')
  await button(page, 'Buy').click()
  expect(await page.evaluate('bought')).toBe(true)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('Privacy')
  expect(await state()).toEqual([view, undefined, false])
}
async function asked(): Promise<void> {
  await visit.page.locator('assent-banner').waitFor({ state: 'attached' })
  await settle(visit.page)
}

describe.each(hidden)('hidden by %s', (_name, css) => {
  it('from the beginning, the dialog that asks leaves the page free', async () => {
    const { page } = visit
    await page.addInitScript(`(${filter})('assent-banner', ${JSON.stringify(css)})`)
    serve({ layout: 'modal' })
    await visit.open()
    await asked()
    await pageIsFree('banner')
    // The panel can still be opened, and what was asked is tried again after it.
    await page.evaluate('assent.open()')
    await panel(page).waitFor()
    await page.keyboard.press('Escape')
    await panel(page).waitFor({ state: 'detached' })
    await settle(page)
    await pageIsFree('banner')
  })

  it('later, both leave the page free', async () => {
    const { page } = visit
    serve({ layout: 'modal' })
    await visit.open()
    await button(page, en.rejectAll).waitFor()
    expect(await modals()).toEqual(['assent-banner'])
    await page.evaluate(`(${filter})('assent-banner', ${JSON.stringify(css)})`)
    await pageIsFree('banner')
    await button(page, 'Privacy').click()
    await panel(page).waitFor()
    expect(await modals()).toEqual(['assent-panel'])
    await page.evaluate(`(${filter})('assent-panel', ${JSON.stringify(css)})`)
    await pageIsFree('banner')
  })

  it('from the beginning, the panel closes at each opening, however it is opened', async () => {
    const { page } = visit
    await page.addInitScript(`(${filter})('assent-panel', ${JSON.stringify(css)})`)
    serve()
    await visit.open()
    await button(page, en.rejectAll).waitFor()
    for (const open of [() => button(page, 'Privacy').click(), () => page.evaluate('assent.open()'), () => button(page, en.settings).click()]) {
      await open()
      await settle(page)
      await pageIsFree('banner')
    }
    expect(await page.locator('assent-status').textContent()).not.toContain(en.saved)
  })
})

it('removed by a tool, the panel can be opened again', async () => {
  const { page } = visit
  serve()
  await visit.open()
  await button(page, en.rejectAll).waitFor()
  await button(page, 'Privacy').click()
  await panel(page).waitFor()
  await page.evaluate(() => document.querySelector('assent-panel')!.remove())
  await eventually(async () => (await state())[0]).toBe('banner')
  await button(page, 'Privacy').click()
  await panel(page).waitFor()
})

describe('what is not hidden stays', () => {
  const stays = async (): Promise<void> => {
    await settle(visit.page)
    expect(await modals()).toEqual(['assent-banner'])
  }

  it.each([
    ['on a page that is uncovered later', '<style id="cover">body { display: none }</style>'],
    ['on a page that is seen later', '<style id="cover">html { opacity: 0 !important } body { visibility: hidden }</style>'],
    ['where it fades in', '<style>@keyframes in { from { opacity: 0 } } assent-banner::part(banner) { animation: in .3s }</style>'],
    ['under a dialog of the page', '<style id="cover"></style><script>addEventListener("load", () => setTimeout(() => { const it = document.createElement("dialog"); it.textContent = "Page"; it.style.cssText = "width: 90%; height: 90%"; document.body.append(it); it.showModal(); setTimeout(() => it.close(), 300) }, 300))</script>'],
  ])('%s', async (_name, before) => {
    const { page } = visit
    visit.serve({ ui: { layout: 'modal' } }, { before, body: BODY })
    await visit.open()
    await asked()
    await stays()
    await page.evaluate(() => document.getElementById('cover')?.remove())
    await stays()
    await button(page, en.rejectAll).click()
    await eventually(modals).toEqual([])
  })

  it.each([[320, 256], [320, 120], [1280, 720]])('in a window of %i × %i, wherever it is scrolled', async (width, height) => {
    const { page } = visit
    await page.setViewportSize({ width, height })
    serve({ layout: 'modal' })
    await visit.open()
    await button(page, en.rejectAll).waitFor()
    await stays()
    for (const top of [100, 9999, 0]) {
      await page.evaluate((it) => document.querySelector('assent-banner')!.shadowRoot!.querySelector('dialog')!.scrollTo(0, it), top)
      await stays()
    }
    await page.setViewportSize({ width: 800, height: 600 })
    await stays()
  })
})
