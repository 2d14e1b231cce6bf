/**
 * Situations in which consent tools were measured and found wanting, in the order of the measurement: what happens here.
 * What is held, when it runs, and what is stored; `peersMeasuredPage.test.ts` goes on with the page around it.
 */
import { expect, it } from 'vitest'
import type { ConfigInput } from '../../src/config/types.js'
import en from '../../src/i18n/languages/en.js'
import { prints } from '../support/built.js'
import { guarded } from '../support/guarded.js'
import { refuseStorage } from '../support/hostile.js'
import { analytics, config, heldScript, note, pageWith } from '../support/pages.js'
import { thirdParty } from '../support/third.js'
import {
  asked, banner, button, choose, eventually, hasRun, notAsked, panel, ran, settle, toggle, trigger, useVisit, withdraw,
} from '../support/visit.js'

const visit = useVisit()
const guard = guarded(visit)
const { at, requested, slow } = thirdParty(visit)

const inline = (what: string, need = 'analytics', more = '') => heldScript(need, { text: note(what), more })
const external = (path: string, need = 'analytics', more = '') => heldScript(need, { src: at(path), more })
const withGoogle = (model: 'opt-in' | 'opt-out' = 'opt-in'): Partial<ConfigInput> =>
  ({ regions: { '*': { model } }, services: [analytics(visit.site.port)] })
const googleCookies = async () =>
  (await visit.context.cookies()).filter((it) => it.name.startsWith('_ga')).map((it) => `${it.domain} ${it.name}`)

/** Puts markup into the page the way single-page apps do. */
const insert = (html: string) => visit.page.evaluate((it) => {
  const section = document.createElement('section')
  section.innerHTML = it
  document.querySelector('main')!.append(section)
}, html)

it('with the guard, images, frames, scripts, fetches and beacons of unmarked code ask nobody before the grant', async () => {
  const { page } = visit
  await guard.visit(`addEventListener('DOMContentLoaded', () => {
    const add = (tag, src) => document.body.append(Object.assign(document.createElement(tag), { src }))
    add('img', '${at('/a.gif')}')
    add('iframe', '${at('/frame')}')
    add('script', '${at('/a.js')}')
    new Image().src = '${at('/b.gif')}'
    fetch('${at('/fetch')}').catch(() => { window.refused = true })
    navigator.sendBeacon('${at('/beacon')}')
  })`)
  await asked(page)
  await settle(page)
  expect(requested()).toEqual([])
  expect(await page.evaluate('refused')).toBe(true)
  await choose(page, 'Accept all')
  await eventually(() => requested().sort()).toEqual(['/a.gif', '/a.js', '/b.gif', '/beacon', '/frame'])
})

it('with the header that “assent csp” prints, unmarked images, frames and scripts in the markup do not either', async () => {
  const { page, site } = visit
  const document = config({ services: [{ id: 'ads', category: 'advertising', hosts: [`third.test:${site.port}`] }] })
  const [before, after] = await Promise.all([prints('csp', document), prints('csp', document, '--category', 'advertising')])
  const body = `<img alt="" src="${at('/a.gif')}"><iframe title="frame" src="${at('/frame')}"></iframe>
    <script src="${at('/a.js')}"></script>`
  site.reply('/', ({ headers: { cookie } }) => ({
    type: 'text/html', body: pageWith(document, { body }),
    headers: { 'content-security-policy': cookie?.includes('advertising*') ? after : before },
  }))
  await visit.open()
  await choose(page, 'Accept all')
  await settle(page)
  expect(requested()).toEqual([])
  await visit.open()
  await eventually(() => requested().sort()).toEqual(['/a.gif', '/a.js', '/frame'])
})

it('a declared cookie that an unmarked script writes before the choice is refused by the guard', async () => {
  await guard.visit('document.cookie = "_ga=1"; document.cookie = "basket=1"; seen = document.cookie', withGoogle())
  expect(await visit.page.evaluate('seen')).toBe('basket=1')
})

it('without the guard it is deleted as soon as the page is idle, with the question still open', async () => {
  const { page } = visit
  visit.serve(withGoogle(), { head: '<script>document.cookie = "_ga=1; path=/"; seen = document.cookie</script>' })
  await visit.open()
  expect(await page.evaluate('seen')).toBe('_ga=1')
  await asked(page)
  await eventually(googleCookies).toEqual([])
  expect(await banner(page).isVisible()).toBe(true)
})

it('a refusal deletes such a cookie from the host alone as well as from the parent domain', async () => {
  const { page } = visit
  visit.serve(withGoogle())
  await visit.open()
  await asked(page)
  await settle(page)
  await page.evaluate(() => { for (const more of ['', '; domain=site.test']) document.cookie = `_ga=1; path=/${more}` })
  expect((await googleCookies()).sort()).toEqual(['.site.test _ga', 'www.site.test _ga'])
  await choose(page, 'Reject all')
  await eventually(googleCookies).toEqual([])
})

it('refusing what was on by default is heard as a refusal alone, and nothing of it loads afterwards', async () => {
  const { page, site } = visit
  visit.serve(withGoogle('opt-out'), {
    head: `<script>assent.push((a) => a.when('ga', (it) => (window.ran ??= []).push(it)))</script>`, body: inline('tag'),
  })
  await visit.open()
  await hasRun(page, 2)
  await site.received('google.test', '/g/collect')
  expect((await ran(page)).sort()).toEqual(['tag', true])
  await page.evaluate('ran.length = 0')
  await choose(page, 'Reject all')
  await settle(page)
  expect(await ran(page)).toEqual([false])
  site.forget()
  await visit.open()
  await settle(page)
  expect(await ran(page)).toEqual([false])
  expect(site.requests('google.test')).toEqual([])
})

it('scripts that wait for their turn do not run when the grant is taken back while one before them loads', async () => {
  const { page, site } = visit
  const { release } = slow('/first.js')
  visit.serve({}, { body: external('/first.js') + external('/second.js') + inline('third') })
  await visit.open()
  await choose(page, 'Accept all')
  await site.received('third.test', '/first.js')
  await withdraw(page)
  release()
  await hasRun(page, 1)
  await settle(page)
  expect(await ran(page)).toEqual(['/first.js'])
})

it('a script that never arrives holds up nothing but what needs the same', async () => {
  const { page, site } = visit
  slow('/hangs.js')
  visit.serve({}, { body: external('/hangs.js') + external('/ad.js', 'advertising') + inline('chat', 'functional') })
  await visit.open()
  await choose(page, 'Accept all')
  await site.received('third.test', '/hangs.js')
  await hasRun(page, 2)
  expect((await ran(page)).sort()).toEqual(['/ad.js', 'chat'])
})

it.each(['before', 'after'])('scripts and templates that innerHTML brings in %s the grant run by themselves', async (moment) => {
  const { page } = visit
  visit.serve()
  await visit.open()
  await asked(page)
  const late = () => insert(`${external('/late.js')}${inline('late')}
    <template data-consent="functional"><script>${note('template')}</script></template>`)
  if (moment === 'before') await late()
  await settle(page)
  expect([await ran(page), requested()]).toEqual([[], []])
  await choose(page, 'Accept all')
  if (moment === 'after') await late()
  await hasRun(page, 3)
  expect((await ran(page)).sort()).toEqual(['/late.js', 'late', 'template'])
})

it('what depends on a library runs after it, also when another choice is made while the library loads', async () => {
  const { page, site } = visit
  const { release } = slow('/library.js')
  visit.serve({}, { body: external('/library.js') + inline('uses the library') })
  await visit.open()
  await choose(page, 'Accept all')
  await site.received('third.test', '/library.js')
  await trigger(page).click()
  await toggle(page, en.advertisingName).click()
  await button(page, en.save).click()
  await settle(page)
  expect(await ran(page)).toEqual([])
  release()
  await hasRun(page, 2)
  expect(await ran(page)).toEqual(['/library.js', 'uses the library'])
})

it('saving again runs no script a second time', async () => {
  const { page } = visit
  visit.serve({}, { body: inline('tag') })
  await visit.open()
  await choose(page, 'Accept all')
  for (let i = 0; i < 3; i++) {
    await trigger(page).click()
    await button(page, en.save).click()
    await panel(page).waitFor({ state: 'hidden' })
  }
  await settle(page)
  expect(await ran(page)).toEqual(['tag'])
})

it('a broken stored value is replaced by the answer to a new question', async () => {
  const { page, context } = visit
  await context.addCookies([{ name: 'consent_choice', value: '%7Bbroken', url: visit.site.origin() }])
  visit.serve({}, { body: inline('tag') })
  await visit.open()
  await choose(page, 'Accept all')
  await hasRun(page, 1)
  await visit.open()
  await hasRun(page, 1)
  await notAsked(page)
  expect(visit.said).toEqual([])
})

it('a browser that refuses localStorage and sessionStorage asks once and remembers by its cookie', async () => {
  const { page } = visit
  await refuseStorage(visit.context, { names: ['localStorage', 'sessionStorage'], cookies: true })
  visit.serve({}, { body: inline('tag') })
  await visit.open()
  expect(await page.evaluate(() => { try { return localStorage.length } catch { return 'refused' } })).toBe('refused')
  await choose(page, 'Accept all')
  await visit.open()
  await hasRun(page, 1)
  await notAsked(page)
})

it('a frame without an origin of its own, where the look at a cookie throws, asks and runs what it is allowed', async () => {
  const { page, site } = visit
  visit.serve({}, { body: inline('tag') })
  site.reply('/outer', '<!doctype html><iframe title="inner" sandbox="allow-scripts" src="/" width="1000" height="700"></iframe>')
  await visit.open('/outer')
  const inner = page.frames()[1]!
  await page.frameLocator('iframe').getByRole('button', { name: 'Accept all' }).click()
  await inner.waitForFunction('window.ran')
  expect(await inner.evaluate(() => { try { return document.cookie } catch { return window.origin } })).toBe('null')
})
