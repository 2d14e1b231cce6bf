/** Elements whose names are those of properties that the SDK reads: they answer for nothing, and stop nothing. */
import { describe, expect, it } from 'vitest'
import { heldScript, note } from '../support/pages.js'
import { takes } from '../support/site.js'
import { asked, button, choose, eventually, hasRun, panel, ran, remembered, settle, useVisit } from '../support/visit.js'

const visit = useVisit()
const evil = (path: string): string => visit.site.url(path, 'evil.third.test')
/** What a page whose tag is taken for another's would ask for; the pictures ask for themselves. */
const requested = () => visit.site.requests('evil.third.test').map((it) => it.path).filter((it) => /assent-|locales|json/.test(it))

/** What the SDK, its parts and what they are made of read of the document. */
const OF_DOCUMENT = [
  'currentScript', 'body', 'head', 'documentElement', 'cookie', 'querySelector', 'querySelectorAll', 'createElement', 'createElementNS', 'createTextNode',
  'readyState', 'baseURI', 'addEventListener', 'removeEventListener', 'dispatchEvent', 'activeElement', 'defaultView', 'implementation', 'prerendering',
  'visibilityState', 'hidden', 'importNode', 'contains', 'nodeType', 'ownerDocument', 'location', 'adoptedStyleSheets', 'createRange', 'execCommand',
  'lang', 'dir', 'fonts', 'scripts', 'forms', 'getElementById', 'firstElementChild', 'hasAttribute', 'childNodes',
]
/** And of the window. */
const OF_WINDOW = [
  'assent', 'nanostoresGlobal', 'dataLayer', 'gtag', 'google_tag_manager', 'addEventListener', 'removeEventListener', 'dispatchEvent', 'trustedTypes',
  'requestIdleCallback', 'scheduler', 'Temporal', 'cookieStore', 'CookieStore', 'dataset', 'nodeType', 'closest', 'toString',
]

const named = (names: readonly string[], attribute: string): string => names.map((it) => `<img ${attribute}="${it}" src="${evil('/assent.js')}" alt="">
  <form ${attribute}="${it}"><input name="push"><input name="epoch"><input name="yield"><input name="allows"><input name="assentOpen"></form>
  <iframe name="${it}" title="${it}" srcdoc="" hidden></iframe>`).join('')

/** A visitor's press. The driver's own finds nothing on a page where `document.querySelector` is a picture. */
const press = (selector: string) => visit.page.evaluate((it) => {
  const find = (): HTMLElement | null => {
    const hosts = [...Document.prototype.querySelectorAll.call(document, 'assent-banner, assent-panel, assent-trigger')]
    for (const host of hosts) {
      const found = host.querySelector<HTMLElement>(it) ?? host.shadowRoot!.querySelector<HTMLElement>(it)
      if (found?.checkVisibility()) return found
    }
    return null
  }
  return new Promise<void>((done) => {
    const look = (): void => {
      const found = find()
      if (!found) return void requestAnimationFrame(look)
      found.click()
      done()
    }
    look()
  })
}, selector)
const settled = () => visit.page.evaluate(() => new Promise((done) => { setTimeout(() => requestIdleCallback(done)) }))

async function works(): Promise<void> {
  const { page } = visit
  await press('[value=settings]')
  await press('[part~=save]')
  await page.waitForFunction('assent.$decision.get()')
  expect(await ran(page)).toEqual([])
  await press('[part~=trigger]')
  await press('[part~=accept]')
  await hasRun(page, 2)
  expect((await ran(page)).sort()).toEqual(['late', 'parsed'])
  await expect.poll(async () => (await visit.context.cookies()).map((it) => it.name)).toContain('consent_choice')
  await press('[part~=trigger]')
  await press('[part~=reject]')
  await page.waitForFunction('!assent.allows("analytics")')
  await settled()
  expect(requested()).toEqual([])
  expect(visit.said).toEqual([])
}

const body = () => heldScript('analytics', { text: note('parsed') })
/** Comes when the page is open, into a form whose fields have the names of what finds marked elements. */
const insert = () => visit.page.evaluate((html) => {
  const [form] = new DOMParser().parseFromString(html, 'text/html').forms
  Document.prototype.querySelector.call(document, 'main')!.append(form!)
}, `<form data-consent="analytics"><input name="nodeType"><input name="hasAttribute"><input name="getAttribute"><input name="querySelectorAll">
  <input name="firstElementChild"><input name="localName"><input name="namespaceURI"><input name="attributes"><input name="closest"><input name="matches"><input name="textContent">
  ${heldScript('analytics', { text: note('late') })}</form>`)

describe('elements with names of the document', () => {
  it.each(['before', 'head'] as const)('all of them, written %s the tag or after it', async (place) => {
    visit.serve({ receipts: { endpoint: '/receipts' } }, { [place]: named(OF_DOCUMENT, 'name'), body: body() })
    visit.site.reply('/receipts', takes)
    await visit.open()
    await insert()
    await eventually(() => visit.said.length).toBe(1)
    expect(visit.said[0]).toMatch(/\[not-held\] data-consent="analytics": <form>/)
    ;(visit.said as string[]).length = 0
    await works()
  })

  it('the first page that has nothing else to go by: the tag is itself, and its parts come from beside it', async () => {
    visit.serve({}, { before: `<img name="currentScript" src="${evil('/assent.js')}"><script type="text/plain" src="${evil('/assent.js')}"></script>
      <script type="text/plain" src="${evil('/assent-first.js')}"></script><img name="currentScript" src="${evil('/x/assent.js')}">`, body: body() })
    await visit.open()
    await asked(visit.page)
    await choose(visit.page, 'Accept all')
    await remembered(visit.page)
    await hasRun(visit.page, 1)
    expect(requested()).toEqual([])
    expect(await visit.page.evaluate('[...Document.prototype.querySelectorAll.call(document, "script")].map((it) => it.src).filter((it) => it.includes("evil"))'))
      .toHaveLength(2)
  })
})

describe('elements with names of the window', () => {
  it.each(['id', 'name'])('all of them, by %s', async (attribute) => {
    visit.serve({}, { before: named(OF_WINDOW, attribute), body: body() + heldScript('analytics', { text: note('late') }) })
    await visit.open()
    await works()
  })

  it('those of Google: its tags are told all the same', async () => {
    visit.serve({ services: [{ id: 'ga', use: 'google-analytics', options: { id: 'G-TEST1', src: `http://www.google.test:${visit.site.port}/gtag/js` } }] },
      { before: named(['dataLayer', 'gtag'], 'id') })
    await visit.open()
    await choose(visit.page, 'Accept all')
    await visit.site.received('google.test', '/g/collect')
  })

  it('a press on what is nothing of the SDK opens nothing', async () => {
    visit.serve({}, { before: '<form id="dataset"><input name="assentOpen"></form>', body: '<button type="button">Buy</button>' })
    await visit.open()
    await asked(visit.page)
    await button(visit.page, 'Buy').click()
    await settle(visit.page)
    expect(await panel(visit.page).count()).toBe(0)
  })

  it('a frame of another origin is no second copy, and no queue', async () => {
    visit.serve({}, { before: `<iframe name="assent" title="x" src="${evil('/frame')}"></iframe><iframe name="dataLayer" title="y" src="${evil('/frame')}"></iframe>`, body: body() })
    await visit.open()
    await asked(visit.page)
    await choose(visit.page, 'Accept all')
    await hasRun(visit.page, 1)
    expect(visit.said).toEqual([])
  })

  it('custom elements of the SDK make their own queue', async () => {
    visit.serve({ policy: { version: '1', url: '/privacy', region: 'US-CA' } }, {
      before: '<div id="assent"></div><script src="/assent-choices.js"></script>', body: '<assent-choices></assent-choices>',
    })
    await visit.open()
    await visit.page.locator('assent-choices').getByRole('button').waitFor()
  })
})
