/** Copies of a page, in the caches of libraries, of sites and of browsers: none brings back what a visitor has withdrawn. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { beforeEach, expect, it } from 'vitest'
import { config, pageWith } from '../support/pages.js'
import { script } from '../support/site.js'
import { thirdParty } from '../support/third.js'
import { asked, choose, engine, notAsked, settle, useVisit } from '../support/visit.js'

const visit = useVisit()
const { at, requested } = thirdParty(visit)
const file = (path: string) => readFile(createRequire(import.meta.url).resolve(path), 'utf8')
const [turbo, htmx] = await Promise.all(['@hotwired/turbo/dist/turbo.es2017-umd.js', 'htmx.org/dist/htmx.min.js'].map(file)) as [string, string]

const services = [{ id: 'video', category: 'functional', name: 'Film player' }]
const frame = (more = '') => `<iframe data-consent="video" data-src="${at('/film')}" title="film" width="300" height="150" ${more}></iframe>`
const media = () => `${frame()}<img data-consent="video" data-src="${at('/img.gif')}" alt="" width="9" height="9">
<video data-consent="video" data-src="${at('/clip.mp4')}" data-poster="${at('/poster.gif')}" muted></video>
<link rel="stylesheet" data-consent="video" data-href="${at('/style.css')}">`
const everything = ['/clip.mp4', '/film', '/img.gif', '/poster.gif', '/style.css']
const kinds = () => [...new Set(requested())].sort()
const live = () => visit.page.evaluate(() => [...document.querySelectorAll('[data-consent]')]
  .flatMap((el) => ['src', 'href', 'poster', 'srcdoc'].filter((it) => el.hasAttribute(it)).map((it) => `${el.localName} ${it}`)))
const loaded = () => expect.poll(kinds).toEqual(everything)
/** The first choice of a page waits for the file that keeps it. */
const withdrawn = async () => {
  await visit.page.evaluate('assent.withdraw()')
  await visit.page.waitForFunction('!assent.allows("video")')
}

/** A page: its name, links, and what waits. */
const serve = (path: string, name: string, head: string, body: string) =>
  visit.site.reply(path, pageWith(config({ services }), { head, body: `<div id="view"><h2>${name}</h2>${body}</div>` }))
const go = async (link: string, name: string) => {
  await visit.page.getByRole('link', { name: link }).click()
  await visit.page.getByRole('heading', { name }).waitFor()
}
const back = async (name: string) => {
  await visit.page.evaluate('history.back()')
  await visit.page.getByRole('heading', { name }).waitFor()
  await settle(visit.page)
}

beforeEach(() => {
  visit.site.reply('/turbo.js', script(turbo))
  visit.site.reply('/htmx.js', script(htmx))
  for (const it of ['/clip.mp4', '/style.css']) visit.site.reply(`cdn.third.test${it}`, { type: it.endsWith('css') ? 'text/css' : 'video/mp4', body: '' })
})

it.each(['turbo', 'htmx'])('the cache of %s has no live address, and its copy comes to life with the next grant', async (library) => {
  const { page, site } = visit
  const head = `<script src="/${library}.js"></script>`
  const links = '<p hx-boost="true"><a href="/two">Second</a></p>'
  serve('/', 'first', head, links + media())
  serve('/two', 'second', head, links)
  await visit.open()
  await choose(page, 'Accept all')
  await loaded()
  await go('Second', 'second')
  await settle(page)
  await withdrawn()
  site.forget()
  await back('first')
  expect([requested(), await live()]).toEqual([[], []])
  await page.evaluate('assent.acceptAll()')
  await site.received('third.test', '/film')
  // The rest browsers may have in memory.
  expect((await live()).sort()).toEqual(['iframe src', 'img src', 'link href', 'video poster', 'video src'])
})

it('of what stays in the page while htmx keeps a copy of it, a frame goes on and the rest has its address again', async () => {
  const { page, site } = visit
  serve('/', 'first', '<script src="/htmx.js"></script>', `${media()}<a href="#" hx-get="/part" hx-target="#part" hx-push-url="/part">More</a><div id="part"></div>`)
  site.reply('/part', { type: 'text/html', body: '<h3>part</h3>' })
  await visit.open()
  await choose(page, 'Accept all')
  await loaded()
  site.forget()
  await go('More', 'part')
  await expect.poll(live).toEqual(expect.arrayContaining(['img src', 'video poster', 'link href']))
  await settle(page)
  expect(requested()).not.toContain('/film')
  expect(page.frames().some((it) => it.url().endsWith('/film'))).toBe(true)
  await withdrawn()
  await expect.poll(() => page.frames().some((it) => it.url().endsWith('/film'))).toBe(false)
})

const caches: Record<string, [keep: string, put: string]> = {
  'cloneNode()': ['view.cloneNode(true)', 'el.replaceWith(kept)'],
  'innerHTML': ['view.innerHTML', 'el.innerHTML = kept'],
  'the nodes themselves': ['view', 'el.replaceWith(kept)'],
}
it.each(Object.keys(caches))('a cache of the site’s own, by %s, that tells nobody, brings back no frame and no picture', async (way) => {
  const { page, site } = visit
  serve('/', 'first', '', `${frame()}${frame('loading="eager"')}<img data-consent="video" data-src="${at('/img.gif')}" alt="" width="9" height="9">`)
  await visit.open()
  await choose(page, 'Accept all')
  await expect.poll(kinds).toEqual(['/film', '/img.gif'])
  await settle(page)
  const [keep, put] = caches[way]!
  await page.evaluate(`{ const view = document.querySelector('#view'); window.kept = ${keep}; const next = document.createElement('div'); next.id = 'view'; view.replaceWith(next) }`)
  await settle(page)
  await withdrawn()
  site.forget()
  const restore = `{ const kept = window.kept, el = document.querySelector('#view'); ${put} }`
  await page.evaluate(restore)
  await settle(page)
  expect([requested(), await live()]).toEqual([[], []])
  await page.evaluate('assent.acceptAll()')
  await expect.poll(live).toEqual(['iframe src', 'iframe src', 'img src'])
  await site.received('third.test', '/film')
})

it('a copy that comes while it is allowed loads, also where nobody sees it, and once', async () => {
  const { page, site } = visit
  serve('/', 'first', '', `<div style="display:none">${frame()}</div>`)
  await visit.open()
  await choose(page, 'Accept all')
  await site.received('third.test', '/film')
  await settle(page)
  site.forget()
  await page.evaluate(() => { const it = document.querySelector('#view')!; it.replaceWith(it.cloneNode(true)) })
  await site.received('third.test', '/film')
  await settle(page)
  expect(requested()).toEqual(['/film'])
})

it('a frame adds nothing to the history, whatever is chosen and whichever film it shows', async () => {
  const { page, site } = visit
  serve('/', 'first', '', `${frame()}${frame('sandbox="allow-scripts"')}${frame('name="player"')}`)
  site.reply('/before', '<!doctype html><title>before</title>')
  await visit.open('/before')
  await visit.open()
  await choose(page, 'Accept all')
  const asks = (path: string) => expect.poll(() => requested().filter((it) => it === path).length)
  await asks('/film').toBe(3)
  await settle(page)
  const before = await page.evaluate(() => history.length)
  for (const times of [6, 9]) {
    await withdrawn()
    await settle(page)
    expect(await live()).toEqual([])
    await page.evaluate('assent.acceptAll()')
    await asks('/film').toBe(times)
    await settle(page)
  }
  await page.evaluate((to) => document.querySelectorAll('iframe').forEach((it) => { it.dataset['src'] = to }), at('/two'))
  await asks('/two').toBe(3)
  await settle(page)
  expect(await page.evaluate(() => history.length)).toBe(before)
  await page.evaluate('history.back()')
  await page.waitForURL('**/before')
})

it('no browser brings back what a frame has shown, when the visitor has withdrawn elsewhere and comes back or loads anew', async () => {
  const { page, site } = visit
  // A page that may not be kept alive is made anew, and its frames from what the browser has noted of them.
  serve('/', 'first', '<script>addEventListener("unload", () => undefined)</script>', media())
  serve('/two', 'second', '', '')
  await visit.open()
  await choose(page, 'Accept all')
  await loaded()
  await visit.open('/two')
  await notAsked(page)
  await withdrawn()
  site.forget()
  await page.goBack()
  await page.getByRole('heading', { name: 'first' }).waitFor()
  await settle(page)
  expect(requested()).toEqual([])
  await page.evaluate('assent.acceptAll()')
  await site.received('third.test', '/film')
  await withdrawn()
  site.forget()
  await page.reload()
  await notAsked(page)
  await settle(page)
  expect(requested()).toEqual([])
})

it.skipIf(engine === 'firefox')('nothing in a frame can hold up its end', async () => {
  const { page, site } = visit
  site.reply('cdn.third.test/film', { type: 'text/html', body: '<!doctype html><button>play</button><script>onbeforeunload = (it) => { it.preventDefault(); it.returnValue = "stay" }</script>' })
  serve('/', 'first', '', frame())
  await visit.open()
  await asked(page)
  await choose(page, 'Accept all')
  await page.frameLocator('iframe').getByRole('button').click()
  let prompts = 0
  page.on('dialog', (it) => { prompts++; void it.dismiss() })
  await withdrawn()
  await expect.poll(() => page.frames().some((it) => it.url().endsWith('/film'))).toBe(false)
  expect(prompts).toBe(0)
})
