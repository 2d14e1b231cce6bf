/**
 * A placeholder is part of its embed: no framework and no rule of the page finds an element more, and where the embed goes, it goes;
 * clipped, enlarged, hidden with it.
 */
import { build } from 'esbuild'
import { createRequire } from 'node:module'
import type { Locator } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { tabTo } from '../support/keys.js'
import { script } from '../support/site.js'
import { asked, button, choose, engine, eventually, settle, useVisit } from '../support/visit.js'

const load = createRequire(import.meta.url)
const { createElement: h } = load('react') as { createElement(type: string, props: object, ...children: unknown[]): unknown }
const { renderToString } = load('react-dom/server') as { renderToString(element: unknown): string }

const visit = useVisit()
const video = { id: 'video', category: 'functional', name: 'Film player', vendor: { name: 'Filmhouse', country: 'US' } }
const cdn = (path: string): string => visit.site.url(path, 'cdn.third.test')

type Kind = 'frame' | 'sandboxed frame' | 'image' | 'video'
const SIZE = 'width="400" height="220" style="display: block; border: 0; max-width: none"'
const markup: Record<Kind, () => string> = {
  'frame': () => `<iframe class="it" data-consent="video" data-src="${cdn('/film')}" title="A film" ${SIZE}></iframe>`,
  'sandboxed frame': () => `<iframe class="it" sandbox="allow-scripts" data-consent="video" data-src="${cdn('/film')}" title="A film" ${SIZE}></iframe>`,
  'image': () => `<img class="it" data-consent="video" data-src="${cdn('/map.gif')}" alt="A map" ${SIZE}>`,
  'video': () => `<video class="it" data-consent="video" data-src="${cdn('/film.mp4')}" controls ${SIZE}></video>`,
}
const kinds = Object.keys(markup) as Kind[]
const held = (): Locator => visit.page.locator('.it').first()
/** The placeholder of the first embed. */
const placeholder = (kind: Kind): Locator => (kind === 'frame' ? held().contentFrame() : visit.page).locator('assent-embed').first()
const once = (kind: Kind): Locator => placeholder(kind).getByRole('button', { name: 'Load once' })

async function open(kind: Kind, body: (embed: string) => string, head = ''): Promise<void> {
  visit.serve({ services: [video] }, { head: `<style>* { margin: 0 } body { font: 16px/1.5 sans-serif }</style>${head}`, body: body(markup[kind]()) })
  await visit.open()
  await asked(visit.page)
  await visit.page.evaluate('assent.rejectAll()')
}

/** Waits until it lies where the embed is, and is as large: in its document all of it. */
const fits = (kind: Kind) => eventually(() => visit.page.evaluate((isFrame) => {
  const it = document.querySelector<HTMLIFrameElement>('.it')!
  const host = (isFrame ? it.contentDocument! : document).querySelector('assent-embed')
  const own = host?.getBoundingClientRect()
  const [wanted, view] = isFrame ? [new DOMRect(0, 0, it.clientWidth, it.clientHeight), it.contentWindow!] : [it.getBoundingClientRect(), window]
  if (!own?.width || view.getComputedStyle(host!).visibility !== 'visible') return ['nothing']
  return (['left', 'top', 'width', 'height'] as const).filter((name) => Math.abs(own[name] - wanted[name]) > 1).map((name) => `${name}: ${own[name]}, not ${wanted[name]}`)
}, kind === 'frame')).toEqual([])
/** What a press there would meet. */
const meets = (x: number, y: number) => visit.page.evaluate(([left, top]) => document.elementFromPoint(left!, top!)?.localName ?? '', [x, y])
const isThere = (kind: Kind) => (kind === 'frame' ? 'iframe' : 'assent-embed')

describe('React 19 keeps what a server has rendered', () => {
  let react: string
  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: { contents: 'import { createElement } from "react"; import { hydrateRoot } from "react-dom/client"; window.lib = { createElement, hydrateRoot }', resolveDir: process.cwd() },
      bundle: true, write: false, format: 'iife', target: 'es2020', logLevel: 'error', define: { 'process.env.NODE_ENV': '"development"' },
    })
    react = outputFiles[0]!.text
  })
  const parts = () => [
    ['h2', {}, 'Films'],
    ['iframe', { 'data-consent': 'video', 'data-src': cdn('/film'), 'title': 'A film', 'width': 400, 'height': 200, 'style': { display: 'block' } }],
    ['iframe', { 'data-consent': 'video', 'data-src': cdn('/film'), 'title': 'Another', 'width': 400, 'height': 200, 'sandbox': 'allow-scripts' }],
    ['img', { 'data-consent': 'video', 'data-src': cdn('/map.gif'), 'alt': 'A map', 'width': 400, 'height': 200, 'style': { display: 'block' } }],
    ['p', {}, 'After'],
  ] as const

  it.each(['a part of the page', 'the whole document'])('%s', async (which) => {
    const { page, said } = visit
    const whole = which === 'the whole document'
    visit.site.reply('/react.js', script(react))
    const list = parts()
    const settings = JSON.stringify({ policy: { version: '1', url: '/privacy' }, services: [video] })
    const view = h('div', { id: 'app' }, ...list.map(([tag, props, text], key) => h(tag, { ...props, key }, text)))
    if (whole) {
      const head = h('head', {}, h('meta', { charSet: 'utf-8' }), h('title', {}, 'A shop'),
        h('script', { 'type': 'application/json', 'data-assent': '', 'dangerouslySetInnerHTML': { __html: settings } }), h('script', { src: '/assent.js' }), h('script', { src: '/react.js' }))
      visit.site.reply('/', { type: 'text/html', body: `<!doctype html>${renderToString(h('html', { lang: 'en' }, head, h('body', {}, view)))}` })
    } else {
      visit.serve({ services: [video] }, { head: '<script src="/react.js"></script>', body: `<div id="root">${renderToString(view)}</div>` })
    }
    await page.setViewportSize({ width: 1000, height: 1500 })
    await visit.open()
    await asked(page)
    await page.locator('[title="A film"]').contentFrame().locator('assent-embed button').first().waitFor()
    await eventually(() => page.locator('assent-embed').count()).toBe(2)
    const before = await page.evaluate(() => {
      Reflect.set(window, 'before', [...document.querySelectorAll('#app, #app *')])
      return document.querySelector('#app')!.children.length
    })
    expect(before).toBe(list.length)
    await page.evaluate(({ all, settings, whole }) => {
      const { createElement: make, hydrateRoot } = Reflect.get(window, 'lib') as { createElement(...all: unknown[]): object; hydrateRoot(...all: unknown[]): void }
      const app = make('div', { id: 'app' }, ...all.map(([tag, props, text], key) => make(tag, { ...props, key }, text)))
      const onRecoverableError = (error: unknown): void => console.error(`recovered: ${String(error)}`)
      if (!whole) return hydrateRoot(document.querySelector('#root'), app, { onRecoverableError })
      const head = make('head', {}, make('meta', { charSet: 'utf-8' }), make('title', {}, 'A shop'),
        make('script', { 'type': 'application/json', 'data-assent': '', 'dangerouslySetInnerHTML': { __html: settings } }), make('script', { src: '/assent.js' }), make('script', { src: '/react.js' }))
      hydrateRoot(document, make('html', { lang: 'en' }, head, make('body', {}, app)), { onRecoverableError })
    }, { all: list as unknown as [string, object, string?][], settings, whole })
    await eventually(() => page.evaluate(() => Object.keys(document.querySelector('#app p')!).some((it) => it.startsWith('__reactFiber')))).toBe(true)
    await settle(page)
    expect(said.filter((it) => /^(error|warning)/.test(it) && /recovered|hydrat|match/i.test(it))).toEqual([])
    expect(await page.evaluate(() => (Reflect.get(window, 'before') as Element[]).every((it) => it.isConnected))).toBe(true)
    await choose(page, 'Accept all')
    await page.locator('[title="A film"][src]').waitFor()
    await eventually(() => page.locator('assent-embed').count()).toBe(0)
  })
})

describe.each(kinds)('of a held %s', (kind) => {
  it('it scrolls with an app shell, is clipped by it, and covers nothing else', async () => {
    const { page } = visit
    await page.setViewportSize({ width: 900, height: 700 })
    await open(kind, (it) => `<header>App</header><section>${it}${'<p>Text of the page.</p>'.repeat(80)}</section>`,
      '<style>main { height: 100vh; display: flex; flex-direction: column } main > :is(h1, main > p) { display: none } header { height: 100px } section { flex: 1; overflow-y: auto }</style>')
    await fits(kind)
    const scroll = (top: number) => page.evaluate((it) => { document.querySelector('section')!.scrollTop = it }, top)
    const { x, y } = (await held().boundingBox())!
    expect(await meets(x + 20, y + 20)).toBe(isThere(kind))
    await scroll(120)
    await fits(kind)
    // Half of it is under the header, and half is there.
    await eventually(() => meets(x + 20, y - 20)).not.toBe(isThere(kind))
    expect(await meets(x + 20, y + 20)).toBe(isThere(kind))
    await scroll(1_000)
    await eventually(() => meets(x + 20, y + 20)).toBe('p')
    expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true)
    await scroll(0)
    await once(kind).click()
    await visit.site.received('third.test')
  })

  it('no rule about siblings or children finds one more, before and after', async () => {
    const { page } = visit
    await open(kind, (it) => `<div class="space">${it}<p>after</p></div>`, '<style>.space > * + * { margin-top: 32px } .space > :nth-child(3) { margin-top: 99px } .space > p:last-child { color: red }</style>')
    await once(kind).waitFor()
    const look = () => page.evaluate(() => {
      const p = document.querySelector('.space p')!
      return [document.querySelector('.space')!.children.length, Math.round(p.getBoundingClientRect().top - document.querySelector('.it')!.getBoundingClientRect().bottom), getComputedStyle(p).color]
    })
    expect(await look()).toEqual([2, 32, 'rgb(255, 0, 0)'])
    await page.evaluate('assent.acceptAll()')
    await eventually(() => once(kind).count()).toBe(0)
    expect(await look()).toEqual([2, 32, 'rgb(255, 0, 0)'])
  })

  it.each(['section', 'body'].flatMap((it) => [
    [it, 'zoom: 1.5'], [it, 'zoom: .75'], [it, 'transform: scale(.8); transform-origin: 0 0'], [it, 'transform: translate(50px, 30px)'],
  ] as const))('it has the size of its embed, on a page with %s { %s }', async (selector, style) => {
    await open(kind, (it) => `<section>${it}</section>`, `<style>${selector} { ${style} }</style>`)
    await fits(kind)
  })

  it('it goes along in a carousel and is gone with its slide', async () => {
    const { page } = visit
    await open(kind, (it) => `<section><div>${it}<b>Two</b></div></section>`,
      '<style>section { width: 400px; overflow: hidden } section div { display: flex; width: 800px; height: 220px; transition: transform .2s } b { flex: none; width: 400px }</style>')
    await fits(kind)
    const move = (to: string) => page.evaluate((it) => { document.querySelector<HTMLElement>('section div')!.style.transform = it }, to)
    const { x, y } = (await held().boundingBox())!
    await move('translateX(-400px)')
    await eventually(() => meets(x + 20, y + 20)).toBe('b')
    expect(await meets(x - 5, y + 20)).not.toBe(isThere(kind))
    await move('')
    await fits(kind)
    await eventually(() => meets(x + 20, y + 20)).toBe(isThere(kind))
  })

  it('it comes with a tab or an accordion that is opened, and goes with it', async () => {
    const { page } = visit
    await open(kind, (it) => `<details><summary>More</summary>${it}</details>`)
    await settle(page)
    expect(await once(kind).isVisible()).toBe(false)
    await page.getByText('More').click()
    await once(kind).waitFor()
    await fits(kind)
    await page.getByText('More').click()
    await once(kind).waitFor({ state: 'hidden' })
  })

  it('it comes with a tab that was hidden, and goes with it', async () => {
    const { page } = visit
    await open(kind, (it) => `<div hidden id="tab">${it}</div>`)
    await settle(page)
    expect(await once(kind).isVisible()).toBe(false)
    await page.evaluate(() => { document.getElementById('tab')!.hidden = false })
    await fits(kind)
    await page.evaluate(() => { document.getElementById('tab')!.hidden = true })
    await once(kind).waitFor({ state: 'hidden' })
  })

  it.skipIf(engine === 'firefox')('on paper there is an empty place', async () => {
    const { page } = visit
    await open(kind, (it) => `<section>${it}</section>`)
    await fits(kind)
    const before = await held().boundingBox()
    await page.emulateMedia({ media: 'print' })
    await once(kind).waitFor({ state: 'hidden' })
    expect(await held().boundingBox()).toEqual(before)
    await page.emulateMedia({ media: 'screen' })
    await fits(kind)
  })

  it('it is as visible as its embed', async () => {
    const { page } = visit
    await open(kind, (it) => `<section>${it}</section>`)
    await fits(kind)
    for (const style of ['visibility: hidden', 'display: none', 'opacity: 0']) {
      await page.evaluate((it) => document.querySelector('section')!.setAttribute('style', it), style)
      if (kind === 'frame') expect(await page.locator('assent-embed').count()).toBe(0)
      else await once(kind).waitFor({ state: 'hidden' })
      await page.evaluate(() => document.querySelector('section')!.removeAttribute('style'))
      await fits(kind)
    }
  })

  it('it stays under what the page has above it', async () => {
    const { page } = visit
    await open(kind, (it) => `<header style="position: sticky; top: 0; height: 60px; background: white; z-index: 2">Bar</header>${it}<p style="height: 3000px"></p>`)
    await fits(kind)
    await page.evaluate(() => scrollTo(0, document.querySelector('.it')!.getBoundingClientRect().top + scrollY - 20))
    const { x } = (await held().boundingBox())!
    await eventually(() => meets(x + 20, 50)).toBe('header')
    await eventually(() => meets(x + 20, 100)).toBe(isThere(kind))
  })

  it('it is above in a dialog, and can be pressed there', async () => {
    const { page } = visit
    await open(kind, (it) => `<dialog style="width: 500px; height: 300px">${it}</dialog>`)
    await page.evaluate(() => document.querySelector('dialog')!.showModal())
    await fits(kind)
    await once(kind).click()
    await visit.site.received('third.test')
  })

  it('it is above in a popover, and can be pressed there', async () => {
    const { page } = visit
    await open(kind, (it) => `<div popover="manual" id="pop" style="width: 500px; height: 300px">${it}</div>`)
    await page.evaluate(() => { document.getElementById('pop')!.showPopover() })
    await fits(kind)
    await once(kind).click()
    await visit.site.received('third.test')
  })

  it('it sticks with a column that sticks, from right to left too', async () => {
    const { page } = visit
    await open(kind, (it) => `<div dir="rtl" style="height: 3000px"><div style="position: sticky; top: 10px">${it}</div></div>`)
    for (const top of [0, 400, 1_000]) {
      await page.evaluate((it) => scrollTo(0, it), top)
      await fits(kind)
    }
  })

  it('the keyboard finds it and not what is under it; it loads what it stands for, and leaves nothing behind', async () => {
    const { page } = visit
    await open(kind, (it) => `<section><button>First</button>${it}</section>`)
    await once(kind).waitFor()
    await button(page, 'First').focus()
    const way = await tabTo(page, 'assent-embed: Load once')
    if (kind !== 'frame') expect(way.filter((it) => !/^assent-|^(First|body|Film player .*)$/.test(it))).toEqual([])
    await page.keyboard.press('Enter')
    await visit.site.received('third.test')
    await eventually(() => page.locator('assent-embed').count()).toBe(0)
    expect(await page.evaluate(() => document.querySelector<HTMLElement>('.it')!.inert)).toBe(false)
  })
})

describe('of many', () => {
  const MANY = 100

  it('over pictures that come into view together, styles are read once for each of them', async () => {
    const { page } = visit
    await page.addInitScript(() => {
      const { getComputedStyle: native } = window
      Reflect.set(window, 'reads', 0)
      window.getComputedStyle = (...args) => {
        Reflect.set(window, 'reads', (Reflect.get(window, 'reads') as number) + 1)
        return native(...args)
      }
      new MutationObserver(() => {
        if (document.querySelectorAll('assent-embed').length >= 60) setTimeout(() => 'came' in window || Reflect.set(window, 'came', Reflect.get(window, 'reads')))
      }).observe(document, { childList: true, subtree: true })
    })
    await page.setViewportSize({ width: 1200, height: 900 })
    visit.serve({ services: [video] }, { body: `<img data-consent="video" data-src="${cdn('/map.gif')}" alt="A map" style="display: block; float: left; width: 110px; height: 70px">`.repeat(60) })
    await visit.open()
    await choose(page, 'Reject all')
    const reads = await page.waitForFunction('window.came')
    // A few for each, in a frame or two; with all looked at for each it would be some 5,000.
    expect(await reads.jsonValue()).toBeLessThan(1_500)
  })

  it('only those in view, or close to it, have a placeholder; by keyboard each has its turn', async () => {
    const { page } = visit
    visit.serve({ services: [video] }, {
      body: `<p><button>First</button></p><p style="height: 3000px"></p>${markup.frame()}<p style="height: 3000px"></p>${markup.frame()}<p><button>Last</button></p>
${Array.from({ length: MANY }, () => `<p style="height: 300px"></p>${markup.frame()}`).join('')}`,
    })
    await visit.open()
    await asked(page)
    await page.evaluate('assent.rejectAll()')
    await settle(page)
    const made = () => page.evaluate(() => [...document.querySelectorAll('iframe')].flatMap((it, i) => (it.contentDocument?.querySelector('assent-embed') ? [i] : [])))
    expect(await made()).toEqual([])
    await button(page, 'First').focus()
    // Firefox stops at the document of a frame and at what scrolls too.
    const pressTo = async (wanted: string, key?: 'Shift+Tab') => (await tabTo(page, wanted, key)).slice(1).filter((it) => /Last|First|embed/.test(it))
    for (let i = 0; i < 2; i++) {
      expect(await pressTo('assent-embed: Load once')).toEqual([])
      expect(await pressTo('assent-embed: Always allow')).toEqual([])
    }
    expect(await pressTo('Last')).toEqual([])
    expect(await pressTo('assent-embed: Always allow', 'Shift+Tab')).toEqual([])
    await page.evaluate(() => scrollTo(0, 30_000))
    await eventually(made).toSatisfy((it: number[]) => it.length > 2 && it.length < 20)
  })
})

it('a frame that the page moves, and so begins anew, has it again', async () => {
  const { page } = visit
  await open('frame', (it) => `<section></section>${it}`)
  await once('frame').waitFor()
  await page.evaluate(() => document.querySelector('section')!.append(document.querySelector('.it')!))
  await once('frame').click()
  await visit.site.received('third.test')
})

it('what has the focus in a frame is not under the banner', async () => {
  const { page } = visit
  await page.setViewportSize({ width: 600, height: 600 })
  visit.serve({ services: [video], ui: { layout: 'bar' } }, { body: `<p><button>First</button></p><p style="height: 260px"></p>${markup.frame()}<p style="height: 2000px"></p>` })
  await visit.open()
  await asked(page)
  await button(page, 'First').focus()
  await tabTo(page, 'assent-embed: Load once')
  await eventually(async () => {
    const [bar, it] = [(await page.locator('assent-banner').boundingBox())!, (await once('frame').boundingBox())!]
    return it.y + it.height <= bar.y || bar.y + bar.height <= it.y
  }).toBe(true)
})
