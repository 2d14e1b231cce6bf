/**
 * Libraries that take a page over, from npm as they are: Lenis scrolls it, the dialogs of Radix and React Aria close all the rest of it
 * off, zone.js listens in everybody’s place. What asks stays in use, and what scrolls is what is under the pointer.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { UiInput } from '../../src/config/types.js'
import en from '../../src/i18n/languages/en.js'
import { bundleLibraries } from '../support/bundle.js'
import { script } from '../support/site.js'
import { asked, button, choose, engine, eventually, panel, remembered, settle, toggle, trigger, useVisit } from '../support/visit.js'

const visit = useVisit()
const file = (path: string) => readFile(createRequire(import.meta.url).resolve(path), 'utf8')
const TEXT = '<p>Text of the page.</p>'.repeat(100)
const services = Array.from({ length: 6 }, (_, i) => ({ id: `s${i}`, category: 'analytics', name: `Service ${i}` }))

/** How far the page is scrolled, and the panel, once neither has moved for some frames: what is scrolled by a wheel moves with the next. */
const scrolled = (page: Page) => page.evaluate(async () => {
  const look = () => [Math.round(scrollY), Math.round(document.querySelector('assent-panel')?.shadowRoot!.querySelector('dialog')!.scrollTop ?? 0)] as [page: number, panel: number]
  const end = performance.now() + 10_000
  let last = look()
  for (let still = 0; still < 6;) {
    await new Promise(requestAnimationFrame)
    const now = look()
    still = String(now) === String(last) ? still + 1 : 0
    last = now
    if (performance.now() > end) throw new Error(`It never comes to rest: ${String(now)}`)
  }
  return last
})
/** Turns the wheel until nothing moves any more. */
async function wheel(page: Page, x: number, y: number, by: number): Promise<[page: number, panel: number]> {
  await page.mouse.move(x, y)
  // Each comes back when the page has had it.
  for (let i = 0; i < 4; i++) await page.mouse.wheel(0, by / 4)
  return scrolled(page)
}
const isWhole = (page: Page) => panel(page).locator('[part=record]').waitFor()
async function openPanel(page: Page): Promise<void> {
  await button(page, en.settings).click()
  await isWhole(page)
}
/** After which nothing lies over the place. */
async function openPanelByKey(page: Page): Promise<void> {
  await button(page, en.settings).press('Enter')
  await isWhole(page)
}

/** How pages take the wheel. */
const scrollers: [string, () => Promise<[head: string, files: Record<string, string>]>][] = [
  ['nothing', async () => ['', {}]],
  ['Lenis', async () => ['<script src="/lenis.js"></script><script>addEventListener("DOMContentLoaded", () => { lenis = new Lenis({ autoRaf: true }) })</script>', { '/lenis.js': await file('lenis/dist/lenis.min.js') }]],
  ['a listener at the window', async () => ['<script>addEventListener("wheel", (event) => { event.preventDefault(); scrollBy(0, event.deltaY) }, { passive: false })</script>', {}]],
  ['a listener that comes before all in the document', async () => ['<script>document.addEventListener("wheel", (event) => { event.preventDefault(); scrollBy(0, event.deltaY) }, { passive: false, capture: true })</script>', {}]],
]

describe.each(scrollers)('a page that scrolls by %s', (_name, library) => {
  async function open(size: [number, number], ui: UiInput = {}): Promise<void> {
    const { page, site } = visit
    await page.setViewportSize({ width: size[0], height: size[1] })
    const [head, files] = await library()
    for (const [path, body] of Object.entries(files)) site.reply(path, script(body))
    visit.serve({ services, ui }, { body: TEXT, head })
    await visit.open()
    await asked(page)
  }

  it('is scrolled beside the panel’s ground by nobody, and the panel is where it is larger than the window', async () => {
    const { page } = visit
    await open([900, 520])
    expect((await wheel(page, 700, 100, 400))[0]).toBeGreaterThan(300)
    await page.evaluate('globalThis.lenis ? lenis.scrollTo(0, { immediate: true }) : scrollTo(0, 0)')
    await openPanelByKey(page)
    const [, some] = await wheel(page, 450, 200, 200)
    expect(some).toBeGreaterThan(150)
    const [end, most] = await wheel(page, 450, 200, 4_000)
    expect(most).toBeGreaterThan(some)
    // At its end, and beside it.
    expect([end, await wheel(page, 450, 200, 800), await wheel(page, 20, 200, 800)]).toEqual([0, [0, most], [0, most]])
    for (const key of ['PageDown', 'ArrowDown', 'End']) await page.keyboard.press(key)
    expect(await wheel(page, 450, 200, 0)).toEqual([0, most])
  })

  it('nor where the panel has nothing to scroll', async () => {
    const { page } = visit
    await open([1280, 1400])
    await page.addStyleTag({ content: 'assent-panel::part(panel) { max-height: 100% }' })
    await openPanelByKey(page)
    expect(await panel(page).evaluate((it) => it.scrollHeight <= it.clientHeight)).toBe(true)
    expect([await wheel(page, 640, 400, 800), await wheel(page, 20, 400, 800)]).toEqual([[0, 0], [0, 0]])
    for (const key of ['PageDown', 'ArrowDown', 'End', ' ']) await page.keyboard.press(key)
    await settle(page)
    expect(await scrolled(page)).toEqual([0, 0])
  })

  it('a long question scrolls by itself', async () => {
    const { page } = visit
    await open([320, 300])
    const frame = page.locator('assent-banner .frame')
    const { x, y, height } = (await frame.boundingBox())!
    const rest = await frame.evaluate((it) => it.scrollHeight - it.clientHeight)
    expect(rest).toBeGreaterThan(20)
    await wheel(page, x + 100, y + height / 2, 600)
    expect([await frame.evaluate((it) => Math.round(it.scrollTop)), (await scrolled(page))[0]]).toEqual([rest, 0])
  })
})

it('fingers: the panel scrolls under Lenis with touch, and the page does not at its end', async () => {
  if (engine !== 'chromium') return
  const { page, site, context } = visit
  await page.setViewportSize({ width: 390, height: 500 })
  site.reply('/lenis.js', script(await file('lenis/dist/lenis.min.js')))
  visit.serve({ services }, { body: TEXT, head: '<meta name="viewport" content="width=device-width"><script src="/lenis.js"></script><script>addEventListener("DOMContentLoaded", () => { new Lenis({ autoRaf: true, syncTouch: true }) })</script>' })
  await visit.open()
  await asked(page)
  await openPanelByKey(page)
  const cdp = await context.newCDPSession(page)
  await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  const drag = async (): Promise<[page: number, panel: number]> => {
    for (let y = 300; y >= 150; y -= 15) await cdp.send('Input.dispatchTouchEvent', { type: y === 300 ? 'touchStart' : 'touchMove', touchPoints: [{ x: 195, y }] })
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    return scrolled(page)
  }
  const [top, some] = await drag()
  expect([top, some > 50]).toEqual([0, true])
  const most = await panel(page).evaluate((it) => {
    it.scrollTop = it.scrollHeight
    return Math.round(it.scrollTop)
  })
  for (let i = 0; i < 2; i++) expect(await drag()).toEqual([0, most])
})

/** How the dialogs of pages are made. Each says in `closings` how often it has been closed. */
const REACT = 'import { useState } from "react"\nimport { createRoot } from "react-dom/client"\n'
const SHOW = 'window.closings = 0; createRoot(document.getElementById("app")).render(<App />)'
const dialogs: [string, string][] = [
  ['Radix', `${REACT}import * as Dialog from "@radix-ui/react-dialog"
function App() {
  const [open, set] = useState(false)
  window.show = () => set(true)
  return <><button>Page</button><Dialog.Root open={open} onOpenChange={(it) => { if (!it) window.closings++; set(it) }}><Dialog.Portal><Dialog.Overlay style={{ position: "fixed", inset: 0, background: "#0008" }} />
    <Dialog.Content aria-describedby={undefined} style={{ position: "fixed", top: 10, right: 10, background: "#fff" }}><Dialog.Title>Of the page</Dialog.Title><input aria-label="Name" /><Dialog.Close>Close it</Dialog.Close></Dialog.Content></Dialog.Portal></Dialog.Root></>
}
${SHOW}`],
  ['React Aria', `${REACT}import { Dialog, Heading, Modal, ModalOverlay, Button } from "react-aria-components"
function App() {
  const [open, set] = useState(false)
  window.show = () => set(true)
  return <><button>Page</button><ModalOverlay isDismissable isOpen={open} onOpenChange={(it) => { if (!it) window.closings++; set(it) }} style={{ position: "fixed", inset: 0, background: "#0008" }}><Modal style={{ position: "fixed", top: 10, right: 10, background: "#fff" }}>
    <Dialog>{({ close }) => <><Heading slot="title">Of the page</Heading><input aria-label="Name" /><Button onPress={close}>Close it</Button></>}</Dialog></Modal></ModalOverlay></>
}
${SHOW}`],
  // What MUI, Bootstrap, focus-trap and Headless UI do, in a few lines.
  ['a trap', `document.getElementById("app").innerHTML = '<button>Page</button><div id="m" role="dialog" aria-modal="true" aria-label="Of the page" hidden style="position: fixed; inset: 0; z-index: 2147483647; background: #fff8"><input aria-label="Name"><button id="x">Close it</button></div>'
window.closings = 0
const back = (event) => { if (!m.hidden && !m.contains(event.target)) { event.preventDefault(); event.stopImmediatePropagation(); m.querySelector("input").focus() } }
window.show = () => {
  m.hidden = false
  m.querySelector("input").focus()
  for (const it of document.body.children) if (!it.contains(m)) { it.inert = true; it.setAttribute("aria-hidden", "true") }
  for (const type of ["focusin", "mousedown", "touchstart", "click", "keydown", "wheel", "touchmove"]) document.addEventListener(type, back, { capture: true, passive: false })
  addEventListener("focus", back, true)
  document.addEventListener("focusout", (event) => { if (event.relatedTarget && !m.hidden && !m.contains(event.relatedTarget)) m.querySelector("input").focus() })
}
x.onclick = () => { m.hidden = true; closings++; for (const it of document.body.children) { it.inert = false; it.removeAttribute("aria-hidden") } }`],
]

describe.each(dialogs)('a dialog of %s', (name, source) => {
  let bundle: string
  beforeAll(async () => { bundle = name === 'a trap' ? source : await bundleLibraries(source) })
  async function open(script1 = ''): Promise<void> {
    const { page, site } = visit
    await page.setViewportSize({ width: 900, height: 520 })
    site.reply('/app.js', script(bundle))
    visit.serve({ services }, { body: `<div id="app"></div>${TEXT}`, head: `<script defer src="/app.js"></script>${script1}` })
    await visit.open()
    await asked(page)
    await page.waitForFunction('window.show')
  }
  const isOpen = () => visit.page.getByLabel('Name').isVisible()
  const show = async (): Promise<void> => {
    await visit.page.evaluate('show()')
    await visit.page.getByLabel('Name').waitFor()
    await settle(visit.page)
  }
  const focused = () => visit.page.evaluate(() => {
    const it = document.activeElement!
    return it.textContent || it.shadowRoot?.activeElement?.localName
  })

  it('leaves the question alive, to pointers, keyboards and screen readers', async () => {
    const { page } = visit
    await open()
    await show()
    expect(await page.evaluate(() => ['inert', 'aria-hidden'].filter((it) => document.querySelector('assent-banner')!.hasAttribute(it)))).toEqual([])
    await button(page, en.settings).focus()
    await settle(page)
    expect(await focused()).toBe(en.settings)
    await page.keyboard.press('Shift+Tab')
    await settle(page)
    expect(await focused()).toBe(en.acceptAll)
    await choose(page, 'Reject all')
    expect([await isOpen(), await page.evaluate('closings')]).toEqual([true, 0])
  })

  it('leaves the panel alive, and the panel leaves it', async () => {
    const { page } = visit
    await open()
    await show()
    await openPanel(page)
    await settle(page)
    expect(await focused()).toBe('h2')
    const [of, some] = await wheel(page, 450, 200, 200)
    expect([of, some > 150]).toEqual([0, true])
    await wheel(page, 450, 200, -400)
    await toggle(page, en.analyticsName).click()
    await page.keyboard.press('Escape')
    await panel(page).waitFor({ state: 'detached' })
    expect([await isOpen(), await page.evaluate('closings')]).toEqual([true, 0])
    await openPanelByKey(page)
    await toggle(page, en.analyticsName).click()
    await panel(page).getByRole('button', { name: en.save }).click()
    await remembered(page)
    expect(await page.evaluate('assent.allows("analytics")')).toBe(true)
    // It goes on, and can be closed.
    await page.getByLabel('Name').fill('A name')
    await button(page, 'Close it').click()
    await page.getByLabel('Name').waitFor({ state: 'hidden' })
    await trigger(page).click()
    await panel(page).waitFor()
  })

  it('leaves the trigger alive', async () => {
    const { page } = visit
    await open()
    await choose(page, 'Accept all')
    await trigger(page).waitFor()
    await show()
    await trigger(page).click()
    await panel(page).getByRole('button', { name: en.rejectAll }).click()
    await panel(page).waitFor({ state: 'detached' })
    expect(await page.evaluate('assent.allows("analytics")')).toBe(false)
    expect([await isOpen(), await page.evaluate('closings')]).toEqual([true, 0])
  })

  it('that is open before anybody is asked leaves the question alive too', async () => {
    const { page } = visit
    // React draws when it finds time.
    await open('<script>addEventListener("load", function go() { window.show ? show() : setTimeout(go) })</script>')
    await page.getByLabel('Name').waitFor()
    await choose(page, 'Reject all')
    expect([await isOpen(), await page.evaluate('closings')]).toEqual([true, 0])
  })
})

it.each(['before', 'after'])('in Angular’s zone, with zone.js %s the script tag, everything can be chosen and withdrawn', async (place) => {
  const { page, site } = visit
  site.reply('/zone.js', script(await readFile(new URL('../../node_modules/zone.js/bundles/zone.umd.js', import.meta.url), 'utf8')))
  const zone = `<script src="/zone.js"></script><script>
    turns = 0; angular = Zone.current.fork({ name: 'angular', onHasTask: (delegate, current, target, state) => { delegate.hasTask(target, state); turns++; document.body?.append(document.createElement('i')) } })</script>`
  visit.serve({ services }, { [place === 'before' ? 'before' : 'head']: zone, body: '<button id="open">Privacy</button><script>angular.run(() => { document.getElementById("open").addEventListener("click", () => assent.open()) })</script>' })
  await visit.open()
  await asked(page)
  await openPanel(page)
  await toggle(page, en.analyticsName).click()
  await panel(page).getByRole('button', { name: en.save }).click()
  await remembered(page)
  expect(await page.evaluate('[assent.allows("analytics"), assent.allows("advertising")]')).toEqual([true, false])
  await button(page, 'Privacy').click()
  await toggle(page, en.analyticsName).click()
  await eventually(() => toggle(page, en.analyticsName).isChecked()).toBe(false)
  await panel(page).getByRole('button', { name: en.save }).click()
  await panel(page).waitFor({ state: 'detached' })
  expect(await page.evaluate('assent.allows("analytics")')).toBe(false)
  await trigger(page).click()
  await panel(page).getByRole('button', { name: en.acceptAll }).click()
  await eventually(() => page.evaluate('assent.allows("advertising")')).toBe(true)
})
