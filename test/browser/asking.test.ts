/** The banner: what it says, that its answers are alike, that it leaves the page alone, that the visitor's tools can use it. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import en from '../../src/i18n/languages/en.js'
import ko from '../../src/i18n/languages/ko.js'
import { analytics, config, configuredBy, heldScript, note } from '../support/pages.js'
import { paints } from '../support/paints.js'
import { held } from '../support/site.js'
import { differences, styleOf } from '../support/style.js'
import { asked, banner, button, choose, engine, eventually, hasRun, panel, paths, remembered, settle, trigger, useVisit } from '../support/visit.js'

const visit = useVisit()
const ACTIONS = ['Reject all', 'Accept all', 'Settings']
const article = `<p>${'A paragraph of an ordinary page, of the length that people write. '.repeat(12)}</p>`.repeat(3)

const focused = (page: Page) => page.evaluate(() => {
  const it = document.activeElement as HTMLElement
  return it === document.body ? 'the page' : it.innerText
})

describe('the three answers', () => {
  it.each([
    ['a desktop', 1280, 'en'], ['a phone', 390, 'en'], ['the narrowest phone', 320, 'ko'],
  ])('are alike in place, size and style on %s', async (_name, width, lang) => {
    const { page } = visit
    await page.setViewportSize({ width, height: 720 })
    visit.serve({}, { lang, body: article })
    await visit.open()
    const buttons = (lang === 'ko' ? [ko.rejectAll, ko.acceptAll, ko.settings] : ACTIONS).map((it) => button(page, it))
    await buttons[0]!.waitFor()
    const boxes = await Promise.all(buttons.map(async (it) => (await it.boundingBox())!))
    for (const it of boxes) {
      expect(it.width).toBeCloseTo(boxes[0]!.width, 1)
      expect(it.height).toBeCloseTo(boxes[0]!.height, 1)
      expect(it.y + it.height).toBeLessThanOrEqual(720)
    }
    const [reject, accept, settings] = await Promise.all(buttons.map(styleOf))
    expect(differences(reject!, accept!)).toEqual([])
    expect(differences(reject!, settings!)).toEqual([])
  })
})

describe('the banner', () => {
  it('names purposes, third parties, how long, how to withdraw, and links to the privacy policy', async () => {
    const { page } = visit
    visit.serve()
    await visit.open()
    await asked(page)
    const text = await banner(page).innerText()
    for (const it of [en.functionalName, en.analyticsName, en.advertisingName]) expect(text).toContain(it)
    for (const it of [/third parties/i, /180 days/, /withdraw/i]) expect(text).toMatch(it)
    await banner(page).getByRole('link', { name: en.policyLink }).click()
    await page.waitForURL('**/privacy')
  })

  it('asks in Korean on a Korean page', async () => {
    const { page } = visit
    visit.serve({}, { lang: 'ko' })
    await visit.open()
    const region = page.getByRole('region', { name: ko.bannerTitle })
    await region.waitFor()
    expect(await region.getByRole('button').allInnerTexts()).toEqual([ko.rejectAll, ko.acceptAll, ko.settings])
    expect(await region.getAttribute('lang')).toBe('ko')
    await region.getByRole('button', { name: ko.settings }).click()
    await page.getByRole('dialog', { name: ko.panelTitle }).waitFor()
  })

  it('takes no focus and does not hold it', async () => {
    const { page } = visit
    visit.serve({}, { body: '<a href="#one">One</a> <a href="#two">Two</a>' })
    await visit.open()
    await asked(page)
    expect(await focused(page)).toBe('the page')
    const way = []
    for (let i = 0; i < 7; i++) {
      await page.keyboard.press('Tab')
      way.push(await focused(page))
    }
    expect(way).toEqual(['One', 'Two', en.policyLink, ...ACTIONS, 'the page'])
    expect(await page.locator('[aria-modal], [role=dialog]').count()).toBe(0)
    await page.keyboard.press('Escape')
    expect(await banner(page).isVisible()).toBe(true)
  })

  it('leaves the page usable beneath it, and Escape decides nothing in it', async () => {
    const { page } = visit
    visit.serve({}, { body: '<button onclick="this.textContent = \'pressed\'">Buy</button>' })
    await visit.open()
    await asked(page)
    await button(page, 'Buy').click()
    await button(page, 'pressed').waitFor()
    expect(await page.evaluate(() => getComputedStyle(document.body).overflow)).toBe('visible')
    expect(await banner(page).evaluate((el) => [el.role, el.ariaModal])).toEqual(['region', null])
    await button(page, 'Reject all').focus()
    await page.keyboard.press('Escape')
    await settle(page)
    expect(await banner(page).isVisible()).toBe(true)
    expect(await page.evaluate(() => [document.cookie, localStorage.length])).toEqual(['', 0])
  })

  // Firefox measures neither of the two.
  it.skipIf(engine === 'firefox')('shifts nothing, and the page’s own text stays its largest paint', async () => {
    const { page } = visit
    visit.serve({}, { body: article })
    await visit.open()
    await choose(page, 'Reject all')
    await trigger(page).waitFor()
    await settle(page)
    const { shifts, largest } = await paints(page)
    expect(shifts).toBe(0)
    expect(largest).toContain(true)
    expect(largest).not.toContain(false)
  })

  it('looks the same whatever the page’s own style sheet says, and so does the panel', async () => {
    const { page } = visit
    const children = () => Promise.all([0, 1, 2, 3, 4, 5, 6].map(async (i) => styleOf(banner(page).locator('> *').nth(i))))
    const ofPanel = async () => {
      await button(page, 'Settings').press('Enter')
      return styleOf(panel(page).getByRole('button', { name: en.save }))
    }
    visit.serve({}, { body: article })
    await visit.open()
    await asked(page)
    const [host, before, box] = [await styleOf(banner(page)), await children(), await banner(page).boundingBox()]
    const save = await ofPanel()
    visit.serve({}, {
      body: `${article}<button>Buy</button><script>document.body.id = 'x'</script>`,
      head: `<style>button { background: red !important; letter-spacing: 5px !important; width: 300px }
        #x a { color: orange !important } #x p { display: none !important } h2::before { content: "page" !important }
        * { font: 40px serif; letter-spacing: 5px; box-sizing: content-box; float: left }
        [role=region] { opacity: .1; position: static !important; margin: 50px !important }</style>`,
    })
    await visit.open()
    await asked(page)
    expect(await page.locator('main p').first().evaluate((el) => getComputedStyle(el).display)).toBe('none')
    expect(await button(page, 'Buy').evaluate((el) => getComputedStyle(el).backgroundColor)).toBe('rgb(255, 0, 0)')
    expect(differences(host, await styleOf(banner(page)))).toEqual([])
    const after = await children()
    for (const [i, it] of before.entries()) expect(differences(it, after[i]!)).toEqual([])
    expect(await banner(page).boundingBox()).toEqual(box)
    expect(differences(save, await ofPanel())).toEqual([])
  })
})

describe('on a page that comes slowly', () => {
  async function openSlowly(head = ''): Promise<{ come(): Promise<void> }> {
    const { page, site } = visit
    let release = (): void => undefined
    const rest = new Promise<void>((done) => { release = done })
    visit.serve({}, { head, body: '</main><script src="/slow.js"></script><footer id="more">Imprint</footer>' })
    site.reply('/slow.js', async () => {
      await rest
      return { type: 'text/javascript', body: '' }
    })
    await page.goto(site.url('/'), { waitUntil: 'commit' })
    // While its parser waits, Firefox lets inserted scripts wait for some six seconds.
    await button(page, 'Reject all').waitFor({ timeout: 30_000 })
    expect(await page.evaluate(() => document.readyState)).toBe('loading')
    return {
      async come() {
        release()
        await page.waitForLoadState()
      },
    }
  }
  const STUCK = '<script>for (const it of [Element, Document, DocumentFragment]) delete it.prototype.moveBefore</script>'

  it.each([['', ''], [', where nothing can be moved without leaving the page', STUCK]])('nothing comes to lie over an open panel when the page is there%s', async (_name, head) => {
    const { page } = visit
    const { come } = await openSlowly(head)
    await button(page, 'Settings').click()
    await page.getByRole('dialog', { name: en.panelTitle }).waitFor()
    await come()
    const hit = () => page.getByRole('dialog').getByRole('button', { name: en.save }).evaluate((it) => {
      const { left, top, width, height } = it.getBoundingClientRect()
      const root = it.getRootNode() as ShadowRoot
      return [document.elementFromPoint(left + width / 2, top + height / 2) === root.host, root.querySelector('dialog')!.matches(':modal')]
    })
    expect(await hit()).toEqual([true, true])
    // What was in the top layer before the panel is still below it.
    expect(await page.evaluate(() => {
      const { left, top, width, height } = document.querySelector('assent-banner')!.getBoundingClientRect()
      return document.elementFromPoint(left + width / 2, top + height / 2)!.localName
    })).toBe('assent-panel')
  })

  it.each([

    ['', ''],
    [', where nothing can be moved without leaving the page', STUCK],
  ])('is asked before the page is there, is at its end in the end, in sight and with the focus it had%s', async (_name, head) => {
    const { page } = visit
    const { come } = await openSlowly(head)
    const canMove = await page.evaluate(() => 'moveBefore' in document.body)
    if (canMove) await button(page, 'Settings').focus()
    await come()
    const hosts = await page.evaluate(() => [...document.body.children].map((it) => it.localName))
    expect(hosts.indexOf('assent-banner')).toBeGreaterThan(hosts.indexOf('footer'))
    if (canMove) expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Settings')
    expect(await banner(page).evaluate((it) => it.matches(':popover-open'))).toBe(true)
  })
})

it('waits for nobody: not for pictures, endpoints or the words of a language, on the first page or a later one', async () => {
  const { page, site } = visit
  const { reply } = held('')
  await page.clock.install()
  for (const path of ['/slow.gif', '/receipts', '/refresh', '/locales/ko.js']) site.reply(path, reply)
  const body = `${heldScript('analytics', { text: note('tag') })}<img alt="" src="/slow.gif">`
  const more = { receipts: { endpoint: '/receipts' }, storage: { refresh: '/refresh' } }
  for (const version of ['1', '2']) {
    // The words of the language do not come either: English it is.
    visit.serve({ ...more, policy: { version, url: '/privacy' } }, { lang: 'ko', body })
    await page.goto(site.url('/'), { waitUntil: 'commit' })
    await site.received('site.test', '/locales/ko.js')
    await eventually(async () => {
      await page.clock.fastForward(1_000)
      return button(page, 'Accept all').count()
    }).toBe(1)
    await choose(page, 'Accept all')
    expect(await page.evaluate(() => document.readyState), version).toBe('interactive')
    await hasRun(page, 1)
    await site.received('site.test', '/receipts')
    await site.received('site.test', '/refresh')
    site.forget()
  }
})

describe('the visitor’s own tools', () => {
  it('find the banner in the light DOM, read it, press “Reject all”, and see it gone within 300 ms', async () => {
    const { page } = visit
    visit.serve({}, { body: '<header style="position: fixed; top: 0">Menu</header>' })
    await visit.open()
    await asked(page)
    // As autoconsent, Consent-O-Matic and Brave's heuristics go about it; none of them looks into shadow roots.
    const took = await page.evaluate(async () => {
      const visible = (el: Element): boolean => el.getClientRects().length > 0 && el.checkVisibility()
      const popups = [...document.querySelectorAll<HTMLElement>('body *')].filter((el) =>
        visible(el) && (/fixed|sticky/.test(getComputedStyle(el).position)
          || el.matches('dialog[open], [role=dialog], [aria-modal=true]')))
      const popup = popups.find((el) => /cookies?/i.test(el.innerText))
      const reject = [...popup?.querySelectorAll<HTMLElement>('button, a, [role=button]') ?? []]
        .find((el) => /^reject all$/i.test(el.innerText.trim()))
      if (!popup || !reject) return 'not found'
      const start = performance.now()
      reject.click()
      while (popup.isConnected && popup.getClientRects().length) await new Promise(requestAnimationFrame)
      return performance.now() - start
    })
    expect(took).toBeLessThan(300)
    await remembered(page)
    expect(await page.evaluate('assent.allows("analytics")')).toBe(false)
  })

  it('find no names that block and hide lists look for', async () => {
    const { page, site } = visit
    site.reply('/assent.json', { type: 'application/json', body: JSON.stringify(config({
      services: [analytics(site.port)], receipts: { endpoint: '/receipts' },
    })) })
    const body = '<iframe title="Film" data-consent="functional" data-src="/film"></iframe><img alt="" data-consent="unknown">'
    site.reply('/', configuredBy('/assent.json', { lang: 'ko', body }))
    const names = () => page.evaluate(() => [...document.querySelectorAll('*')].filter((it) => it.localName.includes('-'))
      .flatMap((host) => [host, ...host.children].map((it) => [it.localName, it.id, it.className, it.slot].join(' '))).join(' '))
    await visit.open()
    await button(page, ko.settings).click()
    await page.getByRole('dialog').waitFor()
    const open = await names()
    await page.getByRole('dialog').getByRole('button', { name: ko.acceptAll }).click()
    await button(page, ko.trigger).waitFor()
    await visit.open()
    await button(page, ko.trigger).waitFor()
    await settle(page)
    const files = ['assent', 'assent-ui', 'assent-first', 'assent-trigger', 'locales/ko', 'services/google-analytics']
    expect(paths(site)).toEqual(expect.arrayContaining(files.map((it) => `/${it}.js`)))
    for (const it of [...paths(site), open, await names()]) expect(it).not.toMatch(/cookie|consent/i)
    expect(open).toContain('assent-banner')
  })
})

it('is readable where the browser has no constructed style sheets', async () => {
  const { page, context } = visit
  await context.addInitScript(() => { Reflect.deleteProperty(window, 'CSSStyleSheet') })
  visit.serve()
  await visit.open()
  await choose(page, 'Reject all')
})
