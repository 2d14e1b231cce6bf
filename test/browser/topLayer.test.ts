/** In sight and in use, whatever the page does to its body, to its popovers, and to everything that is not its own dialog. */
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { UiInput } from '../../src/config/types.js'
import en from '../../src/i18n/languages/en.js'
import { asked, banner, button, choose, engine, eventually, panel, remembered, settle, trigger, useVisit } from '../support/visit.js'

const visit = useVisit()
const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const TEXT = '<p>Text of the page.</p>'.repeat(60)
const HOSTS = 'assent-banner, assent-trigger, assent-notice'

async function open(css: string, { ui = {}, body = TEXT, script = '' }: { ui?: UiInput; body?: string; script?: string } = {}): Promise<void> {
  visit.serve({ ui, policy: { version: '1', url: '/privacy', announced: day(-1), effective: day(9) } }, { body, head: `<style>${css}</style><script>${script}</script>` })
  await visit.open()
  await asked(visit.page)
}

/** Which of what is shown is not in the window, or would not take a press in the middle of its first button. */
const amiss = (page: Page) => page.evaluate((hosts) => [...document.querySelectorAll<HTMLElement>(hosts)].filter((it) => !it.hidden && (it.localName !== 'assent-notice' || it.shadowRoot!.querySelector('section'))).flatMap((host) => {
  const it = host.querySelector('button') ?? host.shadowRoot!.querySelector('button')!
  const { left, right, top, bottom } = it.getBoundingClientRect()
  const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
  const fine = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && (hit === host || host.contains(hit))
  return fine ? [] : [`${host.localName} ${[left, top, right, bottom].map(Math.round).join()} under ${hit?.localName}`]
}), HOSTS)

const raised = (page: Page, name: string) => page.evaluate((it) => document.querySelector(it)?.matches(':popover-open'), name)
const ready = async (page: Page): Promise<void> => {
  await trigger(page).waitFor()
  await page.locator('assent-notice button').waitFor()
}

const traps = ['filter: grayscale(1)', 'transform: translateZ(0)', 'perspective: 500px', 'contain: layout', 'contain: strict; height: 5000px', 'backdrop-filter: blur(1px)',
  'will-change: transform', 'rotate: 0.01deg', 'container-type: inline-size', 'overflow: hidden; height: 300px; position: relative', 'isolation: isolate; z-index: 0; position: relative',
  'opacity: .5', 'clip-path: inset(0 0 90% 0)', 'mask: linear-gradient(#000 0 0)', 'pointer-events: none', 'visibility: hidden', 'user-select: none', 'mix-blend-mode: multiply']

it.each(['body', 'html'])('what a style sheet does to %s moves nothing', async (element) => {
  const { page } = visit
  const css = (trap: string): string => `${element} { ${trap} }`
  /** Presses the middle of it with the mouse. A press within half a second of another at its place would be one with it: the trigger is at the other end. */
  const press = async (it: Locator): Promise<void> => {
    const { x, y, width, height } = (await it.boundingBox())!
    await page.mouse.click(x + width / 2, y + height / 2)
  }
  const openBy = async (it: Locator, trap: string): Promise<void> => {
    await press(it)
    await eventually(async () => ({ trap, panel: await panel(page).locator('[part=record]').isVisible() })).toEqual({ trap, panel: true })
  }
  await open(css(traps[0]!), { ui: { triggerPosition: 'bottom-end' } })
  for (const [i, trap] of traps.entries()) {
    await page.evaluate((it) => { document.querySelector('style')!.textContent = it }, css(trap))
    await page.evaluate('assent.open("banner")')
    await asked(page)
    expect({ trap, banner: await amiss(page) }).toEqual({ trap, banner: [] })
    await openBy(button(page, en.settings), trap)
    const box = (await panel(page).boundingBox())!
    expect({ trap, isWithin: box.y >= 0 && box.y + box.height <= page.viewportSize()!.height }).toEqual({ trap, isWithin: true })
    await press(panel(page).getByRole('button', { name: en.rejectAll }))
    await panel(page).waitFor({ state: 'detached' })
    await ready(page)
    expect({ trap, seq: await page.evaluate('assent.$decision.get().seq'), trigger: await amiss(page) }).toEqual({ trap, seq: i + 1, trigger: [] })
    await openBy(trigger(page), trap)
    await page.evaluate('assent.close()')
    await panel(page).waitFor({ state: 'detached' })
  }
})

it('what is set later moves nothing either, and takes no focus', async () => {
  const { page } = visit
  await open('')
  expect(await page.evaluate(() => document.activeElement!.localName)).toBe('body')
  const before = await banner(page).boundingBox()
  await page.evaluate(() => { document.body.style.filter = 'invert(1)' })
  expect(await banner(page).boundingBox()).toEqual(before)
  expect(await amiss(page)).toEqual([])
})

it('styles of the page for popovers do not reach it, nor what it puts before and behind', async () => {
  const { page } = visit
  const look = async () => {
    await settle(page)
    const { x, y, width, height } = (await page.locator('assent-banner .frame').boundingBox())!
    return { box: { x, y, width, height }, picture: (await page.screenshot()).toString('base64') }
  }
  await open('')
  const plain = await look()
  await open(`[popover], :popover-open, assent-banner { display: none !important; opacity: 0 !important; inset: 0 !important; margin: auto !important; padding: 3em !important; border: 9px solid red !important; background: red !important; width: 100vw !important; height: 100vh !important; translate: 50px 50px !important }
    *::before, *::after, [popover]::before, [popover]::after { content: "!" ; display: block; position: fixed; inset: 0; background: blue }
    ::backdrop, [popover]::backdrop, *::backdrop { background: #000c !important; backdrop-filter: blur(9px) !important; display: block !important }
    @keyframes away { to { opacity: 0; translate: -100vw } } [popover] { animation: away 1ms forwards !important; transition: all 9s !important }
    html::before, html::after, body::before, body::after, main::before, main::after, main *::before, main *::after, head *::before, head *::after { content: none !important; display: none !important }`)
  const styled = await look()
  expect(styled.box).toEqual(plain.box)
  expect(styled.picture === plain.picture).toBe(true)
})

describe('a page that closes popovers', () => {
  it.each<[string, string]>([
    ['when they open', 'document.addEventListener("beforetoggle", (event) => event.preventDefault(), true)'],
    ['when they open, before anybody hears of it', 'addEventListener("beforetoggle", (event) => event.preventDefault(), true)'],
    ['once they are open', 'window.hides = 0; addEventListener("toggle", (event) => event.newState === "open" && (hides++, event.target.hidePopover()), true)'],
    ['at each press', 'addEventListener("click", () => document.querySelectorAll(":popover-open").forEach((it) => it.hidePopover()))'],
    ['and has a showPopover of its own', 'HTMLElement.prototype.showPopover = () => { throw Error("of the page") }'],
  ])('%s, does not close these', async (_name, script) => {
    const { page } = visit
    await open('', { script })
    expect(await amiss(page)).toEqual([])
    await page.mouse.click(600, 20)
    // Otherwise it is where `position: fixed` puts it.
    if (!/Error|^addEventListener\("before|hides/.test(script)) await eventually(() => raised(page, 'assent-banner')).toBe(true)
    await choose(page, 'Reject all')
    await ready(page)
    await page.mouse.click(600, 20)
    expect(await amiss(page)).toEqual([])
    // Two that undo each other’s work do not go on for ever: banner, trigger and notice.
    await settle(page)
    if (script.includes('hides')) expect(await page.evaluate<number>('window.hides')).toBeLessThan(60)
  })
})

it('a page that closes popovers as it is scrolled does so for a moment', async () => {
  const { page } = visit
  await page.clock.install()
  await open('', { script: 'addEventListener("scroll", () => document.querySelectorAll(":popover-open").forEach((it) => it.hidePopover()))', body: TEXT.repeat(9) })
  await page.mouse.move(600, 20)
  for (let i = 0; i < 30; i++) await page.mouse.wheel(0, 30)
  // Longer than it rests.
  await page.clock.runFor(4_000)
  await eventually(() => raised(page, 'assent-banner')).toBe(true)
  await choose(page, 'Reject all')
})

it.each([
  ['in another body', '{ const it = document.createElement("body"); it.append(...document.body.childNodes); document.body.replaceWith(it) }'],
  ['in a wrapper', '{ const it = document.createElement("div"); it.append(...document.body.childNodes); document.body.append(it) }'],
])('panel and modal question close the page off %s too', async (_name, script) => {
  const { page } = visit
  await open('', { ui: { layout: 'modal' } })
  const isModal = (name: string) => page.evaluate((it) => document.querySelector(it)!.shadowRoot!.querySelector('dialog')!.matches(':modal'), name)
  await page.evaluate(script)
  await eventually(() => isModal('assent-banner')).toBe(true)
  await button(page, en.settings).click()
  await panel(page).waitFor()
  await page.evaluate(script)
  await eventually(() => isModal('assent-panel')).toBe(true)
  await panel(page).getByRole('button', { name: en.rejectAll }).click()
  await remembered(page)
})

describe('what comes to be elsewhere is raised again', () => {
  it.each<[string, string]>([
    ['with a body that takes the place of the old one', '{ const it = document.createElement("body"); it.append(...document.body.childNodes); document.body.replaceWith(it) }'],
    ['with all of the body in a wrapper', '{ const it = document.createElement("div"); it.append(...document.body.childNodes); document.body.append(it); it.style.transform = "scale(1)" }'],
    ['with a body that has nothing of it', '{ document.body.innerHTML = "<main>Another</main>" }'],
  ])('%s', async (_name, script) => {
    const { page } = visit
    await open('')
    await page.evaluate(script)
    await eventually(() => raised(page, 'assent-banner')).toBe(true)
    expect(await amiss(page)).toEqual([])
    await choose(page, 'Reject all')
    await ready(page)
    await page.evaluate(script)
    for (const it of ['assent-trigger', 'assent-notice']) await eventually(() => raised(page, it)).toBe(true)
    expect(await amiss(page)).toEqual([])
  })

  it('with the part of the page that it was in', async () => {
    const { page } = visit
    await page.clock.install()
    await open('', { ui: { layout: 'inline', target: '#ask' }, body: '<div id="app"><div id="ask"></div></div>' })
    expect(await raised(page, 'assent-banner')).toBe(false)
    await page.evaluate(() => { document.querySelector('#app')!.innerHTML = '<div id="ask"></div>' })
    await page.clock.runFor(1_000)
    await asked(page)
    expect(await page.locator('#ask > assent-banner').count()).toBe(1)
  })

  it('but what a tool removes by itself stays away', async () => {
    const { page } = visit
    await page.clock.install()
    await open('')
    // What is fetched ahead comes into the page for a moment, upon which what is missing is put back.
    for (const it of ['/assent-panel.js', '/assent-notice.js']) await visit.site.received('site.test', it)
    await settle(page)
    await page.evaluate(() => document.querySelector('assent-banner')!.remove())
    // Three times longer than until the next look, each of which is in the frame after.
    for (let i = 0; i < 3; i++) {
      await page.clock.runFor(500)
      await settle(page)
    }
    expect(await page.locator('assent-banner').count()).toBe(0)
  })
})

describe('a modal dialog of the page', () => {
  const DIALOG = '<dialog id="d" style="width: 95vw; height: 95vh"><button onclick="d.close()">Close it</button></dialog>'
  it('lies over what asks, which is back when it is closed', async () => {
    const { page } = visit
    await open('', { body: DIALOG })
    await page.evaluate(() => document.querySelector('dialog')!.showModal())
    await button(page, 'Close it').click()
    expect(await amiss(page)).toEqual([])
    await choose(page, 'Reject all')
  })

  it('that is open before is not covered by something that cannot be pressed', async () => {
    const { page } = visit
    visit.serve({}, { body: `${DIALOG}<script>d.showModal()</script>` })
    await visit.open()
    await page.locator('assent-banner').waitFor({ state: 'attached' })
    await settle(page)
    expect(await raised(page, 'assent-banner')).toBe(false)
    await button(page, 'Close it').click()
    await eventually(() => raised(page, 'assent-banner')).toBe(true)
    await choose(page, 'Reject all')
  })

  it('nor a film that fills the screen', async () => {
    const { page } = visit
    await open('', { body: '<button onclick="this.requestFullscreen()">Full</button>' })
    await choose(page, 'Reject all')
    await ready(page)
    await button(page, 'Full').click()
    await page.waitForFunction('document.fullscreenElement')
    await page.evaluate(() => document.body.append(document.createElement('i')))
    await settle(page)
    const hit = await page.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)!.localName)
    expect(hit).toBe('button')
    await page.evaluate('document.exitFullscreen()')
    await eventually(() => amiss(page)).toEqual([])
  })
})

it('our own order: the panel over banner, trigger and notice, whatever of the body changes meanwhile', async () => {
  const { page } = visit
  await open('')
  await button(page, en.settings).click()
  await panel(page).waitFor()
  const top = () => page.evaluate(() => {
    const it = document.querySelector('assent-panel')!.shadowRoot!.querySelector('[part~=save]')!.getBoundingClientRect()
    const inert = [...document.querySelectorAll('assent-banner, assent-trigger')].map((one) => one.getBoundingClientRect()).map(({ left, top }) => document.elementFromPoint(left + 5, top + 5)?.localName)
    return [document.elementFromPoint(it.left + 5, it.top + 5)!.localName, ...new Set(inert)]
  })
  expect(await top()).toEqual(['assent-panel', 'assent-panel'])
  await page.evaluate('for (let i = 0; i < 3; i++) document.body.append(document.createElement("i"))')
  await settle(page)
  expect(await top()).toEqual(['assent-panel', 'assent-panel'])
  await panel(page).getByRole('button', { name: en.rejectAll }).click()
  await ready(page)
  await trigger(page).click()
  await panel(page).waitFor()
  expect(await top()).toEqual(['assent-panel', 'assent-panel'])
})

it('without popovers it is where it always was', async () => {
  const { page } = visit
  await page.addInitScript(() => {
    for (const name of ['showPopover', 'hidePopover', 'togglePopover', 'popover']) Reflect.deleteProperty(HTMLElement.prototype, name)
  })
  await open('')
  expect(await amiss(page)).toEqual([])
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('assent-banner')!).position)).toBe('fixed')
  await choose(page, 'Reject all')
  await ready(page)
  expect(await amiss(page)).toEqual([])
})

it.each<[string, UiInput]>([['a box', {}], ['a part of the page', { layout: 'inline' }]])('on paper there is nothing of it: %s', async (_, ui) => {
  if (engine !== 'chromium') return
  const { page } = visit
  await open('', { ui })
  await page.emulateMedia({ media: 'print' })
  expect(await banner(page).isVisible()).toBe(false)
})

it('what others take out of use is back in a moment, and nobody is caught in a fight', async () => {
  const { page } = visit
  await open('')
  await page.evaluate(() => {
    for (const it of document.querySelectorAll('assent-banner')) {
      it.setAttribute('aria-hidden', 'true')
      it.toggleAttribute('inert', true)
    }
  })
  await choose(page, 'Reject all')
  await ready(page)
  // One that insists.
  await page.evaluate(() => {
    const it = document.querySelector('assent-trigger')!
    new MutationObserver(() => it.hasAttribute('inert') || it.setAttribute('inert', '')).observe(it, { attributes: true })
    it.setAttribute('inert', '')
  })
  await settle(page)
  expect(await page.evaluate('1 + 1')).toBe(2)
})
