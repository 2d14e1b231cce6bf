/** The banner that a site's own files draw, and the one in the page's HTML, while another takes its place; and what looks like it. */
import { describe, expect, it } from 'vitest'
import { builtSite, serveBuilt } from '../support/builtSite.js'
import { config, heldScript, note } from '../support/pages.js'
import { held, script } from '../support/site.js'
import { asked, banner, choose, hasRun, panel, ran, remembered, settle, useVisit } from '../support/visit.js'

const visit = useVisit({ secure: true })
const htmlOf = (head: string, body: string): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Site</title>${head}<body>${body}`

/** @returns has the files of that kind wait, and gives what lets them come */
async function serve({ inline = true, body = '' } = {}): Promise<(files: RegExp) => () => void> {
  const built = await builtSite(config(), { inline })
  serveBuilt(visit, built)
  visit.site.reply('/', htmlOf(built.snippet, `${built.body ?? ''}<main>${heldScript('analytics', { text: note('analytics') })}${body}</main>`))
  return (files) => {
    const waiting = built.files.filter(({ name }) => files.test(name)).map(({ name, text }) => ({ name, ...held(script(text)) }))
    for (const { name, reply } of waiting) visit.site.reply(`/assent/${name}`, reply)
    return () => waiting.forEach((it) => it.release())
  }
}
/** Opens the page, waits for no file, and until a press is meant for it. */
async function come(): Promise<void> {
  await visit.page.goto(visit.site.url('/'), { waitUntil: 'commit' })
  await asked(visit.page)
  await visit.page.waitForFunction('performance.now() > 1000')
}
/** Waits until a file is here and what follows from it at once has had its frames. */
async function hasCome(file: RegExp): Promise<void> {
  await visit.page.waitForFunction((it) => performance.getEntriesByType('resource').some(({ name, responseEnd }: PerformanceEntry & { responseEnd?: number }) => responseEnd! > 0 && RegExp(it).test(name.split('/').pop()!)), file.source)
  await settle(visit.page)
}
const overStandIn = () => visit.page.waitForFunction('!document.querySelector("#assent-stand-in assent-banner")', undefined, { polling: 5 })
const stored = () => visit.page.evaluate(() => Object.keys(localStorage))
const gpc = (): Promise<unknown> => visit.context.addInitScript('Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { get: () => true })')
async function over(value: string): Promise<void> {
  const { x, y } = (await visit.page.locator(`assent-banner [value=${value}]`).boundingBox())!
  await visit.page.mouse.move(x + 20, y + 10)
}
const imposter = (style = ''): string => `<div id="assent-stand-in" style="${style}"><p><button value="accept" class="imposter">Read more</button></p></div>`

describe('what looks like the banner in the page’s HTML', () => {
  it('makes no choice, neither before the page’s own file has come nor behind it', async () => {
    const { page } = visit
    const release = (await serve({ body: imposter() }))(/^site/)
    await come()
    await page.locator('.imposter').click()
    expect(await stored()).toEqual([])
    release()
    await overStandIn()
    await page.evaluate((html) => document.querySelector('main')!.insertAdjacentHTML('afterbegin', html), imposter('display:block!important'))
    await page.evaluate(() => document.querySelector<HTMLElement>('.imposter')!.click())
    expect(await stored()).toEqual([])
    await page.reload()
    await settle(page)
    expect(await ran(page)).toEqual([])
  })

  it('has no press that waits lost, and nothing thrown, where it is a form with fields of such names', async () => {
    const { page, site } = visit
    const release = (await serve())(/^site/)
    await come()
    await page.locator('assent-banner [value=accept]').click()
    await page.goto('about:blank')
    release()
    const built = await builtSite(config())
    serveBuilt(visit, built)
    site.reply('/', htmlOf('', `<form id="assent-stand-in"><input name="pressed"><input name="remove"></form>${built.snippet}`))
    await visit.open()
    await remembered(page)
  })

  it('is not shown to who has chosen, where the page puts another body in the place of its own', async () => {
    const { page } = visit
    await serve()
    await visit.open()
    await overStandIn()
    await page.waitForFunction('performance.now() > 1000')
    await choose(page, 'Reject all')
    await page.evaluate((html) => document.documentElement.replaceChild(document.adoptNode(new DOMParser().parseFromString(html, 'text/html').body), document.body), imposter())
    expect(await page.locator('#assent-stand-in').isVisible()).toBe(false)
  })
})

it('the script in the head throws nothing, whatever the page’s elements are called', async () => {
  const { page } = visit
  await serve({ body: '<form><input name="matches"><input name="parentNode"><b id="in-form">Text</b></form>' })
  await visit.open()
  await overStandIn()
  await page.evaluate(() => {
    document.getElementById('in-form')!.click()
    return new Promise((done) => { document.body.append(Object.assign(new Image(), { onerror: () => setTimeout(done), src: '/missing/site.png' })) })
  })
})

describe('a press that is under way', () => {
  it.each([['in the page’s HTML', true, /^site/], ['that the file has drawn', false, /assent-ui/]] as const)('counts where the banner %s has its place taken', async (_name, inline, files) => {
    const { page } = visit
    const release = (await serve({ inline }))(files)
    await come()
    await over('accept')
    await page.mouse.down()
    release()
    await hasCome(files)
    await page.mouse.up()
    await hasRun(page, 1)
  })

  it('counts by keyboard too', async () => {
    const { page } = visit
    const release = (await serve({ inline: false }))(/assent-ui/)
    await come()
    await page.locator('assent-banner [value=accept]').focus()
    await page.keyboard.down(' ')
    release()
    await hasCome(/assent-ui/)
    await page.keyboard.up(' ')
    await hasRun(page, 1)
  })

  it('counts right after the file has drawn its banner where one was read before', async () => {
    const { page } = visit
    const hold = await serve()
    const [release, releaseWidget] = [hold(/^site/), hold(/assent-ui/)]
    await come()
    await over('accept')
    release()
    await overStandIn()
    await page.mouse.down()
    await page.mouse.up()
    releaseWidget()
    await hasRun(page, 1)
  })
})

describe('a press on the banner in the page’s HTML', () => {
  it.each(['reject', 'settings'])('counts on %s while the widget that says something else is on its way', async (value) => {
    const { page } = visit
    await gpc()
    const release = (await serve())(/assent-ui/)
    await come()
    await page.waitForFunction('!Array.isArray(window.assent)')
    await page.locator(`assent-banner [value=${value}]`).click()
    if (value === 'reject') await remembered(page)
    release()
    if (value === 'settings') return panel(page).waitFor()
    await settle(page)
    expect(await banner(page).count()).toBe(0)
  })

  it('counts where it cannot be written down', async () => {
    const { page } = visit
    const release = (await serve())(/^site/)
    await come()
    await page.evaluate(() => { Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError') } })
    await page.evaluate(() => { Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('', 'SecurityError') } }) })
    await page.locator('assent-banner [value=accept]').click()
    release()
    await hasRun(page, 1)
  })
})

it('the focus stays on the link when the widget takes the banner’s place', async () => {
  const { page } = visit
  const release = (await serve())(/^site/)
  await come()
  await page.locator('assent-banner a').focus()
  release()
  await overStandIn()
  await settle(page)
  expect(await page.evaluate(() => document.activeElement!.localName)).toBe('a')
})

/** The time of events is what the test says it is, in ms since the page began. */
const timed = () => visit.context.addInitScript(() => {
  Object.assign(window, { at: 1_000 })
  Object.defineProperty(Event.prototype, 'timeStamp', { get: () => (window as never as { at: number }).at })
})
const at = (time: number) => visit.page.evaluate((it) => { Object.assign(window, { at: it }) }, time)

describe('a press that was not meant for it', () => {
  it('is none within half a second after the page was opened: it is the second click of what has led there', async () => {
    const { page } = visit
    await timed()
    const release = (await serve())(/^site/)
    await come()
    await at(300)
    await page.locator('assent-banner [value=accept]').click()
    expect(await stored()).toEqual([])
    expect(await page.locator('assent-banner').isVisible()).toBe(true)
    await at(600)
    await page.locator('assent-banner [value=accept]').click()
    expect(await stored()).toEqual(['consent_choice_stand-in'])
    release()
    await hasRun(page, 1)
  })

  it('is none within half a second after the file has drawn it where nothing stood before, but by keyboard', async () => {
    const { page } = visit
    await timed()
    const release = (await serve({ inline: false }))(/assent-ui/)
    await come()
    await at(1_300)
    await page.locator('assent-banner [value=accept]').click()
    await settle(page)
    expect(await banner(page).count()).toBe(1)
    await page.locator('assent-banner [value=accept]').press('Enter')
    await hasRun(page, 1)
    release()
  })
})

describe('words that are not what the widget would say', () => {
  it.each([['of a signal', gpc, 'en'], ['of the page’s language', async (): Promise<unknown> => undefined, 'de'], ['of a region that the page tells', async (): Promise<unknown> => undefined, 'en" data-x="']] as const)('are not drawn, because %s', async (why, before, lang) => {
    const { page, site } = visit
    await before()
    const hold = await serve({ inline: false })
    const built = await builtSite(config())
    site.reply('/', htmlOf(`${why.includes('region') ? '<meta name="assent-region" content="KR">' : ''}${built.snippet}`, '<main>Text.</main>').replace('lang="en"', `lang="${lang}"`))
    const release = hold(/assent-ui/)
    await page.goto(site.url('/'), { waitUntil: 'commit' })
    await site.received('site.test', `/assent/${built.files.find((it) => it.name.endsWith('assent-ui.js'))!.name}`)
    await settle(page)
    expect(await page.locator('assent-banner').count()).toBe(0)
    release()
    await page.locator('assent-banner button').first().waitFor()
  })
})

it('an answer to a document that has changed meanwhile is none: the visitor is asked anew', async () => {
  const { page, site } = visit
  const release = (await serve())(/^site/)
  await come()
  await page.locator('assent-banner [value=accept]').click()
  await page.goto('about:blank')
  release()
  const built = await builtSite(config({ policy: { version: '2', url: '/privacy' } }), { inline: true })
  serveBuilt(visit, built)
  site.reply('/', htmlOf(built.snippet, `${built.body}<main>${heldScript('analytics', { text: note('analytics') })}</main>`))
  await visit.open()
  await asked(page)
  await settle(page)
  expect(await ran(page)).toEqual([])
  expect(await stored()).not.toContain('consent_choice_stand-in')
})

it('the banner in the page’s HTML goes where nobody is asked', async () => {
  const { page, site } = visit
  const built = await builtSite(config({ regions: { US: { prompt: false } } }), { inline: true })
  serveBuilt(visit, built)
  site.reply('/', htmlOf(`<meta name="assent-region" content="US">${built.snippet}`, `${built.body}<main>${heldScript('analytics', { text: note('analytics') })}</main>`))
  await visit.open()
  await hasRun(page, 1)
  await settle(page)
  expect(await page.locator('#assent-stand-in').count()).toBe(0)
  expect(await page.locator('assent-banner').count()).toBe(0)
})
