/** A double tap is one press: what the first has brought under the finger takes no second, and says nothing. */
import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { ConfigInput, UiInput } from '../../src/config/types.js'
import details from '../../src/i18n/languages/details/en.js'
import en from '../../src/i18n/languages/en.js'
import { handOf, pass, spotOf, type Hand, type Pointer, type Spot } from '../support/press.js'
import { takes } from '../support/site.js'
import { resize } from '../support/surfaces.js'
import { asked, banner, button, eventually, panel, remembered, settle, toggle, trigger, useVisit } from '../support/visit.js'

const visit = useVisit({ context: { hasTouch: true } })
const film = { id: 'film', category: 'functional', name: 'Films' }
const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** Everywhere on this page is a link that leads away; what it hears is noted. */
const PAGE = `<meta name="viewport" content="width=device-width"><style>#all { position: fixed; inset: 0 }</style><a id="all" href="/gone">.</a><div id="ask" style="position: relative"></div>
<script>heard = []
for (const type of ['pointerdown', 'mousedown', 'touchstart', 'click', 'dblclick', 'contextmenu', 'focusin'])
  addEventListener(type, (it) => heard.push(type + ' ' + it.target.id), true)</script>`

function serve(ui: UiInput = {}, body = '', more: Partial<ConfigInput> = {}, head = ''): void {
  visit.site.reply('/receipts', takes)
  visit.serve({ receipts: { endpoint: '/receipts' }, services: [film], ui, ...more }, { body: PAGE + body, head })
}
const state = () => visit.page.evaluate<[string, unknown]>('[assent.$view.get(), assent.$decision.get()?.choices]')
const receipts = () => visit.site.requests('site.test', '/receipts').length
const heard = (of = '') => visit.page.evaluate<string[]>(`heard.filter((it) => it.endsWith(' ${of}'))`)
/** That whatever would have come of it has. */
async function nothingCameOfIt(seq = 0): Promise<void> {
  await settle(visit.page)
  expect(new URL(visit.page.url()).pathname).toBe('/')
  expect([await visit.page.evaluate('assent.$decision.get()?.seq ?? 0'), receipts()]).toEqual([seq, seq])
}
const inPanel = (name: string): Locator => panel(visit.page).getByRole('button', { name, exact: true })
/** With the keyboard, after which nothing lies over any place. */
async function chooseByKey(name: string): Promise<void> {
  await button(visit.page, name).press('Enter')
  await banner(visit.page).waitFor({ state: 'hidden' })
  await remembered(visit.page)
}
async function openChosen(): Promise<void> {
  await visit.open()
  await chooseByKey(en.rejectAll)
  await trigger(visit.page).waitFor()
  await visit.site.received('site.test', '/receipts')
}
/** Waits until the panel has all that it says, so that nothing of it moves any more. */
const isWhole = () => panel(visit.page).locator('[part=record]').waitFor()
async function openPanel(): Promise<void> {
  await visit.page.evaluate('assent.open()')
  await isWhole()
}
async function closePanel(): Promise<void> {
  // With Escape the banner would make way for what gets the focus back.
  await visit.page.evaluate('assent.close()')
  await panel(visit.page).waitFor({ state: 'detached' })
}
const hand = (pointer: Pointer): Promise<Hand> => handOf(visit.page, pointer)

it.each<[string, UiInput]>([
  ['a box', {}], ['a box at the end', { position: 'bottom-end' }], ['a bar', { layout: 'bar' }], ['a dialog', { layout: 'modal' }], ['a part of the page', { layout: 'inline', target: '#ask' }],
])('Settings in %s pressed twice in windows of all sizes opens the panel, and nothing else', async (_name, ui) => {
  const { page } = visit
  serve(ui)
  await visit.open()
  await asked(page)
  for (const pointer of ['touch', 'mouse'] as const) {
    const one = await hand(pointer)
    for (const [width, height] of [[320, 256], [390, 844], [768, 700], [1280, 800]] as const) {
      const now = await page.evaluate(() => performance.now())
      await resize(page, width, height)
      await one.twice(await spotOf(button(page, en.settings)), 40, now)
      await eventually(async () => [pointer, width, height, await panel(page).isVisible()]).toEqual([pointer, width, height, true])
      await nothingCameOfIt()
      const focused = await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.localName)
      expect([pointer, width, height, ...await state(), await heard('all'), focused]).toEqual([pointer, width, height, 'panel', undefined, [], 'h2'])
      await closePanel()
    }
  }
})

it('“Withdraw” of the declaration pressed twice is one withdrawal', async () => {
  const { page } = visit
  serve({}, '<assent-declaration style="position: relative; display: block"></assent-declaration>', {}, '<script async src="/assent-declaration.js"></script>')
  await visit.open()
  await chooseByKey(en.acceptAll)
  await visit.site.received('site.test', '/receipts')
  const withdraw = button(page, details.withdraw)
  await withdraw.waitFor()
  await (await hand('touch')).twice(await spotOf(withdraw), 90)
  await eventually(() => page.evaluate('assent.$decision.get().seq')).toBe(2)
  await nothingCameOfIt(2)
})

it.each<[string, UiInput]>([['a box', {}], ['a box at the end', { position: 'bottom-end' }], ['a bar', { layout: 'bar' }], ['a box at the top', { position: 'top-start' }]])(
  'no answer of the panel comes to lie where Settings of %s was pressed', async (_name, ui) => {
    const { page } = visit
    serve(ui)
    await visit.open()
    await asked(page)
    for (const [width, height] of [[360, 640], [390, 844], [768, 700], [768, 1024], [1280, 800], [1920, 1080]] as const) {
      await resize(page, width, height)
      const { x, y } = await spotOf(button(page, en.settings))
      await page.mouse.click(x, y)
      await isWhole()
      for (const name of [en.rejectAll, en.acceptAll, en.save]) {
        const box = (await inPanel(name).boundingBox())!
        const isUnder = x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
        expect([width, height, name, isUnder]).toEqual([width, height, name, false])
      }
      await closePanel()
    }
  })

it('a panel that has kept clear of Settings has the whole window again when the phone is turned', async () => {
  const { page } = visit
  await page.setViewportSize({ width: 390, height: 844 })
  serve()
  await visit.open()
  await asked(page)
  await button(page, en.settings).click()
  await panel(page).locator('[part=record]').waitFor()
  const room = async () => {
    const { height } = (await panel(page).boundingBox())!
    return page.viewportSize()!.height - height
  }
  expect(await room()).toBeGreaterThan(60)
  await page.setViewportSize({ width: 844, height: 390 })
  await eventually(room).toBeLessThan(40)
})

describe('what opens the panel, wherever it is', () => {
  /** An opener of the page just where the panel will have something. */
  const over = ({ x, y }: Spot, more: string): string =>
    `<button id="opener" ${more} style="position: fixed; left: ${x - 10}px; top: ${y - 10}px; width: 20px; height: 20px; padding: 0">o</button>`
  const controls: [string, () => Locator][] = [
    ...[en.rejectAll, en.acceptAll, en.save, en.close].map((name): [string, () => Locator] => [name, () => inPanel(name)]),
    [en.analyticsName, () => toggle(visit.page, en.analyticsName)],
    [en.policyLink, () => panel(visit.page).getByRole('link', { name: en.policyLink })],
  ]
  /** How pages open it themselves. */
  const calls = [
    'onclick="assent.open()"', 'onpointerdown="assent.open()"', 'onpointerup="assent.open()"', 'ontouchend="assent.open()" onmouseup="assent.open()"',
    'onclick="event.stopImmediatePropagation(); event.preventDefault(); assent.open()"', 'onclick="Promise.resolve().then(() => assent.open())"',
  ]
  async function spotIn(of: () => Locator): Promise<Spot> {
    await openPanel()
    const spot = await spotOf(of())
    await closePanel()
    return spot
  }
  /** Presses an opener that is where the panel will have something. */
  async function pressOver(one: Hand, what: string, of: () => Locator, more: string): Promise<void> {
    const { page } = visit
    const spot = await spotIn(of)
    await page.evaluate((html) => {
      document.getElementById('opener')?.remove()
      document.querySelector('main')!.insertAdjacentHTML('beforeend', html)
    }, over(spot, more))
    await one.twice(spot, 90)
    await eventually(async () => [what, more, await panel(page).isVisible()]).toEqual([what, more, true])
    await nothingCameOfIt()
    expect([what, more, ...await state(), await toggle(page, en.analyticsName).isChecked(), await heard('all')]).toEqual([what, more, 'panel', undefined, false, []])
    await closePanel()
  }

  describe.each(['touch', 'mouse'] as const)('is pressed twice with a %s', (pointer) => {
    async function openAsked(): Promise<Hand> {
      serve()
      await visit.open()
      await asked(visit.page)
      return hand(pointer)
    }

    it('and each control of the panel in turn is under the second press', async () => {
      const one = await openAsked()
      for (const [name, of] of controls) await pressOver(one, name, of, 'data-assent-open')
    })

    it('and “Accept all” is under the second press, however the page opens it', async () => {
      const one = await openAsked()
      for (const more of calls) await pressOver(one, en.acceptAll, () => inPanel(en.acceptAll), more)
    })
  })

  it.each(['touch', 'mouse'] as const)('is pressed with a %s before what shows the panel is there', async (pointer) => {
    const { page } = visit
    serve()
    await openChosen()
    const spot = await spotIn(() => inPanel(en.acceptAll))
    serve({}, over(spot, 'data-assent-open'))
    let fetched = (): void => undefined
    await page.route('**/assent-ui.js', async (route) => {
      await new Promise<void>((done) => { fetched = done })
      await route.continue()
    })
    await visit.open()
    await settle(page)
    const one = await hand(pointer)
    await one.press(spot)
    await page.waitForFunction('assent.$view.get() === "panel"')
    // Longer than a gesture takes: to the visitor nothing has happened yet.
    await pass(page, 600)
    fetched()
    await panel(page).waitFor()
    await one.press(spot)
    await nothingCameOfIt(1)
    expect(await panel(page).isVisible()).toBe(true)
  })

  it('is the trigger', async () => {
    const { page } = visit
    await page.setViewportSize({ width: 390, height: 844 })
    serve({ triggerPosition: 'bottom-end' })
    await openChosen()
    visit.site.forget()
    for (const pointer of ['touch', 'mouse'] as const) {
      await (await hand(pointer)).twice(await spotOf(trigger(page)), 80)
      await panel(page).waitFor()
      await settle(page)
      expect([pointer, await panel(page).isVisible(), await page.evaluate('assent.$decision.get().seq'), receipts()]).toEqual([pointer, true, 1, 0])
      await closePanel()
    }
  })
})

it.each<[string, UiInput]>([['a box', {}], ['a bar', { layout: 'bar' }], ['a dialog', { layout: 'modal' }]])(
  'an answer of %s pressed twice is one choice, and the page under it hears nothing', async (_name, ui) => {
    const { page } = visit
    serve(ui)
    await visit.open()
    await asked(page)
    let seq = 0
    for (const pointer of ['touch', 'mouse', 'pen'] as const) {
      const one = await hand(pointer)
      for (const name of [en.rejectAll, en.acceptAll]) {
        await page.evaluate('assent.open("banner")')
        await asked(page)
        await one.twice(await spotOf(button(page, name)))
        await eventually(async () => [pointer, name, await page.locator('assent-banner').count()]).toEqual([pointer, name, 0])
        await eventually(() => [pointer, name, receipts()]).toEqual([pointer, name, ++seq])
        await nothingCameOfIt(seq)
        const focused = await page.evaluate(() => document.activeElement!.localName)
        expect([pointer, name, await heard('all'), focused]).toEqual([pointer, name, [], 'body'])
      }
    }
  })

describe.each(['touch', 'mouse', 'pen'] as const)('with a %s', (pointer) => {
  it('a press is one also where the page takes away what lies over the place: the link there is not followed', async () => {
    const { page } = visit
    serve({}, '', {}, `<script>new MutationObserver(() => document.querySelectorAll('assent-pause').forEach((it) => { removed = true; it.remove() }))
      .observe(document, { childList: true, subtree: true })</script>`)
    await visit.open()
    await asked(page)
    const [one, spot] = [await hand(pointer), await spotOf(button(page, en.acceptAll))]
    const at = await page.evaluate(() => performance.now())
    await one.press(spot, at)
    await page.locator('assent-banner').waitFor({ state: 'detached' })
    await visit.site.received('site.test', '/receipts')
    await pass(page, 400)
    await one.press(spot, at + 400)
    await nothingCameOfIt(1)
    expect(await page.evaluate('removed')).toBe(true)
  })

  it('each button of the panel in turn, with the page beneath', async () => {
    const { page } = visit
    serve()
    await openChosen()
    const one = await hand(pointer)
    let chosen = 1
    for (const name of [en.rejectAll, en.acceptAll, en.save, en.close]) {
      await openPanel()
      await one.twice(await spotOf(inPanel(name)))
      await eventually(async () => [name, await panel(page).count()]).toEqual([name, 0])
      await settle(page)
      expect([name, new URL(page.url()).pathname, await heard('all')]).toEqual([name, '/', []])
      if (name !== en.close) chosen++
      await eventually(() => [name, receipts()]).toEqual([name, chosen])
    }
  })

  it('the close button, with the banner beneath: the question stays open', async () => {
    const { page } = visit
    serve()
    await visit.open()
    await asked(page)
    await openPanel()
    const spot = await spotOf(inPanel(en.close))
    // As a banner at the top would have it there.
    await page.evaluate(({ x, y }) => {
      const it = document.querySelector<HTMLElement>('assent-banner [value=accept]')!
      it.style.cssText = `position: fixed !important; left: ${x - 30}px !important; top: ${y - 22}px !important`
    }, spot)
    await (await hand(pointer)).twice(spot)
    await panel(page).waitFor({ state: 'detached' })
    await nothingCameOfIt()
    expect(await state()).toEqual(['banner', undefined])
  })

  it('the close button of the notice', async () => {
    const { page } = visit
    serve({}, '', { policy: { version: '2', url: '/privacy', announced: day(-2), effective: day(20) } })
    await openChosen()
    const close = page.locator('assent-notice button')
    await close.waitFor()
    await page.evaluate('heard.length = 0')
    await (await hand(pointer)).twice(await spotOf(close))
    await page.locator('assent-notice').waitFor({ state: 'detached' })
    await nothingCameOfIt(1)
    expect([await panel(page).count(), await heard('all')]).toEqual([0, []])
  })

  it('the choices link records once', async () => {
    const { page } = visit
    serve({ trigger: false }, '<p style="position: relative"><assent-choices></assent-choices></p>', {}, '<script src="/assent-choices.js"></script>')
    await visit.open()
    await (await hand(pointer)).twice(await spotOf(button(page, details.privacyChoices)))
    await visit.site.received('site.test', '/receipts')
    await nothingCameOfIt(1)
  })
})

describe('a frame under the finger', () => {
  /** Notes in its parent what reaches it. */
  const FRAME = '<body style="margin: 0; height: 2000px"><script>for (const type of ["pointerdown", "click"]) addEventListener(type, () => parent.inFrame = (parent.inFrame || 0) + 1); parent.isThere = true</script>'
  const inFrame = () => visit.page.evaluate<number>('window.inFrame ?? 0')

  it.each(['touch', 'mouse'] as const)('that was there already gets nothing of two presses on “Accept all” with a %s', async (pointer) => {
    const { page } = visit
    visit.site.reply('/frame', { type: 'text/html', body: FRAME })
    serve({}, '<iframe src="/frame" style="position: fixed; inset: 0; width: 100%; height: 100%; border: 0"></iframe>')
    await visit.open()
    await asked(page)
    await page.waitForFunction('window.isThere')
    const spot = await spotOf(button(page, en.acceptAll))
    const one = await hand(pointer)
    await one.twice(spot)
    await page.locator('assent-banner').waitFor({ state: 'detached' })
    await settle(page)
    expect(await inFrame()).toBe(0)
    await pass(page, 600)
    await one.press(spot)
    await eventually(inFrame).toBe(2)
  })

  it.each([
    [en.embedOnce, 'touch'], [en.embedOnce, 'mouse'], [en.embedAlways, 'touch'], [en.embedAlways, 'mouse'],
  ] as const)('that “%s” has loaded gets nothing of the second press with a %s, at another place or later all of it', async (name, pointer) => {
    const { page } = visit
    visit.site.reply('/film', { type: 'text/html', body: FRAME })
    const one = await hand(pointer)
    // What reaches a frame goes by the time that has passed indeed, which a busy machine does not keep.
    for (let quick = false; !quick;) {
      serve({}, '<iframe data-consent="film" data-src="/film" title="A film" style="position: relative; width: 600px; height: 400px; border: 0"></iframe>')
      await visit.open()
      await chooseByKey(en.rejectAll)
      const spot = await spotOf(page.locator('iframe').contentFrame().locator('assent-embed').getByRole('button', { name }))
      await page.evaluate('isThere = false, inFrame = 0')
      const begun = await page.evaluate(() => performance.now())
      await one.press(spot)
      await page.waitForFunction('window.isThere')
      await one.press(spot)
      await one.press({ x: spot.x + 60, y: spot.y + 30 })
      const counted = await inFrame()
      quick = await page.evaluate(() => performance.now()) - begun < 450
      if (quick) expect(counted).toBe(2)
      await pass(page, 600)
      await one.press(spot)
      await eventually(inFrame).toBe(counted + 2)
      await visit.context.clearCookies()
      await page.evaluate('localStorage.clear()')
    }
  })

  it('also within a dialog of the page', async () => {
    const { page } = visit
    visit.site.reply('/film', { type: 'text/html', body: FRAME })
    serve({}, '<dialog style="width: 640px; height: 440px"><iframe data-consent="film" data-src="/film" title="A film" width="600" height="400"></iframe></dialog>')
    await visit.open()
    await chooseByKey(en.rejectAll)
    await page.evaluate('document.querySelector("main dialog").showModal()')
    const spot = await spotOf(page.locator('iframe').contentFrame().locator('assent-embed').getByRole('button', { name: en.embedOnce }))
    await (await hand('mouse')).press(spot)
    expect(await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)!.localName, spot)).toBe('assent-pause')
    await page.waitForFunction(({ x, y }) => document.elementFromPoint(x, y)!.localName === 'iframe', spot)
  })
})

describe('a press counts at once', () => {
  async function pressSettings(): Promise<Spot> {
    serve()
    await visit.open()
    await asked(visit.page)
    const spot = await spotOf(button(visit.page, en.settings))
    await (await hand('mouse')).press(spot)
    await isWhole()
    return spot
  }

  it.each(['touch', 'mouse', 'pen'] as const)('at another place, with a %s', async (pointer) => {
    const { page } = visit
    await page.setViewportSize({ width: 1280, height: 720 })
    const settings = await pressSettings()
    const accept = await spotOf(inPanel(en.acceptAll))
    expect(Math.hypot(accept.x - settings.x, accept.y - settings.y)).toBeGreaterThan(60)
    await (await hand(pointer)).press(accept)
    await remembered(page)
    expect(await page.evaluate('assent.allows("analytics")')).toBe(true)
  })

  it('60 pixels away from where it was opened', async () => {
    const { page } = visit
    await pressSettings()
    await page.keyboard.press('Escape')
    await panel(page).waitFor({ state: 'detached' })
    const accept = await spotOf(button(page, en.acceptAll))
    await page.evaluate(({ x, y }) => {
      document.body.insertAdjacentHTML('beforeend', `<button id="here" popover="manual" data-assent-open style="left: ${x - 5}px; top: ${y - 65}px; width: 10px; height: 10px; margin: 0; padding: 0"></button>`)
      document.getElementById('here')!.showPopover()
    }, accept)
    const one = await hand('mouse')
    await one.press({ x: accept.x, y: accept.y - 60 })
    await panel(page).waitFor()
    // With Escape the banner would make way for what gets the focus back.
    await page.evaluate('assent.close()')
    await one.press(accept)
    await remembered(page)
  })

  it('at the same place 600 ms later', async () => {
    const { page } = visit
    await page.setViewportSize({ width: 1280, height: 720 })
    const one = await hand('mouse')
    serve()
    await visit.open()
    await asked(page)
    await openPanel()
    const accept = await spotOf(inPanel(en.acceptAll))
    await page.keyboard.press('Escape')
    await panel(page).waitFor({ state: 'detached' })
    await page.evaluate(({ x, y }) => {
      document.body.insertAdjacentHTML('beforeend', `<button id="here" data-assent-open style="position: fixed; left: ${x - 5}px; top: ${y - 5}px; width: 10px; height: 10px; padding: 0"></button>`)
    }, accept)
    await one.press(accept)
    await panel(page).waitFor()
    await pass(page, 600)
    await one.press(accept)
    await remembered(page)
    expect(await page.evaluate('assent.allows("analytics")')).toBe(true)
  })

  it('with the keyboard, and by click()', async () => {
    const { page } = visit
    await pressSettings()
    await inPanel(en.acceptAll).focus()
    await page.keyboard.press('Enter')
    await remembered(page)
    expect(await page.evaluate('assent.allows("analytics")')).toBe(true)
    await page.evaluate(() => {
      const press = (of: ParentNode, what: string): void => of.querySelector<HTMLElement>(what)!.click()
      ;(window as unknown as { assent: { open(view: string): void } }).assent.open('banner')
      press(document, 'assent-banner [value=settings]')
      press(document.querySelector('assent-panel')!.shadowRoot!, '[part~=reject]')
    })
    expect(await page.evaluate('[assent.$decision.get().seq, assent.allows("analytics")]')).toEqual([2, false])
  })

  it('on what is not new: a switch goes on and off, and so do the controls of the page beside it', async () => {
    const { page } = visit
    serve({}, '<button id="next" style="position: relative" onclick="this.dataset.n = +(this.dataset.n ?? 0) + 1; const it = document.createElement(\'iframe\'); it.dataset.consent = \'film\'; it.dataset.src = \'/film\'; it.style.cssText = \'position: relative; display: block; width: 300px; height: 200px\'; document.querySelector(\'main iframe\')?.remove(); this.after(it)">Next</button>')
    await visit.open()
    await asked(page)
    const one = await hand('mouse')
    const next = await spotOf(button(page, 'Next'))
    await one.twice(next)
    expect(await button(page, 'Next').getAttribute('data-n')).toBe('2')
    await openPanel()
    await pass(page, 600)
    const spot = await spotOf(toggle(page, en.analyticsName))
    await one.twice(spot)
    expect(await toggle(page, en.analyticsName).isChecked()).toBe(false)
    await one.press(spot)
    expect(await toggle(page, en.analyticsName).isChecked()).toBe(true)
  })
})

it('leaves nothing on the page: what lay over the place goes by itself, and with the handle', async () => {
  const { page } = visit
  serve()
  await visit.open()
  await asked(page)
  const spot = await spotOf(button(page, en.acceptAll))
  const one = await hand('mouse')
  await one.press(spot)
  await page.locator('assent-pause').waitFor({ state: 'attached' })
  await page.locator('assent-pause').waitFor({ state: 'detached' })
  await page.evaluate('assent.open("banner")')
  await asked(page)
  await one.press(spot)
  await page.evaluate('assent.destroy()')
  expect(await page.locator('assent-pause').count()).toBe(0)
})
