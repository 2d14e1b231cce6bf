/** A withdrawal reaches other tabs, frames of the site, cookies of special names, databases that are open, and pages from a cache. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import de from '../../src/i18n/languages/de.js'
import en from '../../src/i18n/languages/en.js'
import type { ConfigInput } from '../../src/index.js'
import { built } from '../support/built.js'
import { config, heldScript, note, pageWith } from '../support/pages.js'
import { held, script } from '../support/site.js'
import { banner, button, choose, engine, eventually, ran, settle, trigger, useVisit } from '../support/visit.js'

const visit = useVisit({ secure: true })
const chromium = engine === 'chromium'
const stats: NonNullable<ConfigInput['services']>[number] = { id: 'stats', category: 'analytics', cookies: [{ name: '_st' }], reload: true }

const beat = () => heldScript('stats', { text: `window.beats = setInterval(() => { new Image().src = '${visit.site.url('/beat.gif', 'cdn.third.test')}' }, 40)` })
const isOld = (page: Page) => page.evaluate(() => Boolean(Reflect.get(window, 'old')))
const isNew = (page: Page) => page.waitForFunction(() => !Reflect.get(window, 'old') && Boolean(Reflect.get(window, 'assent')))
/** As the browser says it of a tab that another one is before; all tabs of this harness are seen. */
const see = (page: Page, state: 'hidden' | 'visible') => page.evaluate((it) => {
  Object.defineProperty(Document.prototype, 'visibilityState', { configurable: true, get: () => it })
  Object.defineProperty(Document.prototype, 'hidden', { configurable: true, get: () => it === 'hidden' })
  document.dispatchEvent(new Event('visibilitychange'))
}, state)

/** Two tabs of one site, where the service runs; the second is as it is said. */
async function twoTabs(state: 'hidden' | 'visible', body = ''): Promise<Page> {
  visit.serve({ services: [stats] }, { body: beat() + body })
  await visit.open()
  await choose(visit.page, 'Accept all')
  const other = await visit.tab()
  await other.waitForFunction('window.beats')
  await see(other, state)
  await other.evaluate(() => Reflect.set(window, 'old', true))
  return other
}
const withdrawn = async (other: Page): Promise<void> => {
  await visit.page.evaluate('assent.withdraw()')
  await other.waitForFunction('window.assent && assent.allows && !assent.allows("stats")')
}

it('a tab that nobody sees reloads at once, where its service cannot be stopped', async () => {
  const other = await twoTabs('hidden')
  await withdrawn(other)
  await isNew(other)
  visit.site.forget()
  await settle(other)
  expect(visit.site.requests('third.test')).toEqual([])
})

it('a tab that is in use says so, and reloads when it is left', async () => {
  const other = await twoTabs('visible')
  await withdrawn(other)
  await eventually(() => other.evaluate('assent.$outdated.get()')).toBe(true)
  await settle(other)
  expect(await isOld(other)).toBe(true)
  const notice = other.getByText(en.outdatedText)
  await notice.waitFor()
  await button(other, en.noticeClose).click()
  await notice.waitFor({ state: 'detached' })
  await see(other, 'hidden')
  await isNew(other)
  expect(await other.evaluate('assent.$outdated.get()')).toBe(false)
})

it.runIf(chromium)('a withdrawal counts that another tab has not heard of when it renews the choice of before', async () => {
  const { page, site } = visit
  visit.serve({ services: [{ ...stats, reload: false }] }, { body: beat() })
  await visit.open()
  await choose(page, 'Accept all')
  // As browsers are: what one process has stored, another hears of later. The other tab is busy from here until it renews; and the cookie
  // of the withdrawal, which it would see, comes after a paint.
  const file = await readFile(built('assent-first.js'), 'utf8')
  const renewal = held(script(`navigator.sendBeacon('/busy'); for (const end = Date.now() + 1_000; Date.now() < end;); ${file}`))
  site.reply('/assent-first.js', renewal.reply)
  const other = await visit.context.newPage()
  // What is held back may be asked for before the page is there.
  await other.goto(site.url('/'), { waitUntil: 'commit' })
  await other.waitForFunction('window.beats')
  renewal.release()
  await site.received('site.test', '/busy')
  await page.evaluate('assent.withdraw(); for (const end = Date.now() + 2_000; Date.now() < end;);')
  await eventually(() => other.evaluate('assent.allows("stats")')).toBe(false)
  const kept = await page.evaluate('localStorage.getItem("consent_choice")')
  expect(await other.evaluate('localStorage.getItem("consent_choice")')).toBe(kept)
  await eventually(async () => (await visit.context.cookies()).filter((it) => it.name === 'consent_choice').map((it) => decodeURIComponent(it.value))).toEqual([kept])
  const next = await visit.tab()
  await next.waitForFunction('window.assent && assent.$decision')
  expect(await next.evaluate('[assent.$decision.get().seq, assent.allows("stats")]')).toEqual([2, false])
})

it.each([
  ['a text', '<input id="x">', async (it: Page) => it.fill('#x', 'typed')],
  ['an area', '<textarea id="x">old</textarea>', async (it: Page) => it.fill('#x', 'typed')],
  ['a box', '<input id="x" type="checkbox">', async (it: Page) => it.check('#x')],
  ['a list', '<select id="x"><option>a<option>b</select>', async (it: Page) => { await it.click('h1'); await it.selectOption('#x', 'b') }],
  ['what a framework made the default', '<input id="x">', async (it: Page) => { await it.click('h1'); await it.evaluate(() => { Object.assign(document.querySelector('#x')!, { value: 'typed', defaultValue: 'typed' }) }) }],
  ['editable text', '<p id="x" contenteditable>text</p>', async (it: Page) => it.click('#x')],
  ['a field in a shadow root', '<div id="x"></div><script>x.attachShadow({ mode: "open" }).innerHTML = "<input>"</script>', async (it: Page) => it.fill('#x input', 'typed')],
  ['an editor in a frame', '<iframe id="x" title="Editor"></iframe>', async (it: Page) => { await it.evaluate(() => { document.querySelector<HTMLIFrameElement>('#x')!.contentDocument!.designMode = 'on' }) }],
  ['a field in a frame', '<iframe title="Form" srcdoc="<input>"></iframe>', async (it: Page) => it.frameLocator('iframe').locator('input').fill('typed')],
])('a tab with %s that a reload would lose is not reloaded, hidden or not', async (_, markup, fill) => {
  const other = await twoTabs('visible', markup)
  await fill(other)
  await see(other, 'hidden')
  await withdrawn(other)
  await eventually(() => other.evaluate('assent.$outdated.get()')).toBe(true)
  await see(other, 'visible')
  await see(other, 'hidden')
  await settle(other)
  expect(await isOld(other)).toBe(true)
})

it('a tab that is in use is answered whatever the page does with a press, and the keyboard goes on where it was', async () => {
  const other = await twoTabs('visible', '<input id="field"><script>document.addEventListener("click", (event) => { event.stopImmediatePropagation(); event.preventDefault() }, true)</script>')
  await other.locator('#field').focus()
  await withdrawn(other)
  const notice = other.getByText(en.outdatedText)
  await notice.waitFor()
  expect(await other.locator('assent-notice').evaluate((it) => it.matches(':popover-open'))).toBe(true)
  await button(other, en.noticeClose).focus()
  await other.keyboard.press('Enter')
  await notice.waitFor({ state: 'detached' })
  expect(await other.evaluate(() => document.activeElement!.id)).toBe('field')
})

it('a tab that is in use reloads when its visitor says so, in their language', async () => {
  const other = await twoTabs('visible')
  await other.evaluate('assent.setLocale("de")')
  await withdrawn(other)
  await button(other, de.reload).click()
  await isNew(other)
})

it('a tab that waits for its reload forgets it when the service is allowed again', async () => {
  const other = await twoTabs('visible')
  await visit.page.evaluate(() => Reflect.set(window, 'old', true))
  await withdrawn(other)
  await eventually(() => other.evaluate('assent.$outdated.get()')).toBe(true)
  await isNew(visit.page)
  await visit.page.waitForFunction('assent.acceptAll')
  await visit.page.evaluate('assent.acceptAll()')
  await eventually(() => other.evaluate('assent.$outdated.get()')).toBe(false)
  await see(other, 'hidden')
  await settle(other)
  expect(await isOld(other)).toBe(true)
})

it.runIf(chromium)('cookies with a prefix, and partitioned ones, are deleted as any', async () => {
  const { page, site } = visit
  const names = ['__Secure-st', '__Host-st', 'st_part', '__Host-part', 'st_plain']
  site.reply('localhost/', pageWith(config({ services: [{ ...stats, reload: false, cookies: [...names, 'twin'].map((name) => ({ name })) }] })))
  await page.goto(site.url('/', 'localhost'))
  await choose(page, 'Accept all')
  const kept = () => page.evaluate(() => document.cookie.split('; ').map((it) => it.split('=')[0]).filter((it) => !it!.startsWith('consent')).sort())
  await page.evaluate(() => {
    for (const it of [
      '__Secure-st=1; path=/; Secure', '__Host-st=1; path=/; Secure', 'st_part=1; path=/; Secure; SameSite=None; Partitioned',
      '__Host-part=1; path=/; Secure; SameSite=None; Partitioned', 'st_plain=1', 'twin=1', 'twin=2; path=/; Secure; SameSite=None; Partitioned',
    ]) document.cookie = it
  })
  expect(await kept()).toEqual([...names, 'twin', 'twin'].sort())
  await page.evaluate('assent.withdraw()')
  await eventually(kept).toEqual([])
})

it('what is written later is deleted when it is written, for as long as it goes on', async () => {
  const { page } = visit
  visit.serve({ services: [{ ...stats, reload: false, cookies: [{ name: '_st' }, { name: '_st', kind: 'sessionStorage' }, { name: 'st-db', kind: 'indexedDB' }] }] })
  await visit.open()
  await choose(page, 'Accept all')
  await page.evaluate('assent.withdraw()')
  for (let i = 0; i < 3; i++) {
    await page.evaluate(() => {
      document.cookie = '_st=1'
      sessionStorage.setItem('_st', '1')
      return new Promise((done) => {
        const request = indexedDB.open('st-db')
        request.onsuccess = () => { request.result.close(); done(undefined) }
      })
    })
    await page.waitForFunction(async () => !document.cookie.includes('_st') && sessionStorage.getItem('_st') === null && !(await indexedDB.databases()).length)
  }
  // As the page is left, with nobody waiting for a timer.
  expect(await page.evaluate(() => {
    document.cookie = '_st=1'
    sessionStorage.setItem('_st', '1')
    window.dispatchEvent(new PageTransitionEvent('pagehide'))
    return document.cookie.includes('_st') || sessionStorage.getItem('_st')
  })).toBeNull()
  await page.evaluate('assent.acceptAll()')
  await page.evaluate(() => {
    document.cookie = '_st=1'
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await settle(page)
  expect(await page.evaluate(() => document.cookie)).toContain('_st')
})

it.each([true, false])('a database that is open is gone by the next page, before anything there could open it (listed: %s)', async (listed) => {
  const { page } = visit
  const blind = listed ? '' : 'delete IDBFactory.prototype.databases;'
  const look = 'window.seen = new Promise((done) => { const it = indexedDB.open("st-db"); let fresh = false; it.onupgradeneeded = () => { fresh = true }; it.onsuccess = () => { it.result.close(); done(fresh) } })'
  visit.serve({ services: [{ ...stats, reload: false, cookies: [{ name: 'st-db', kind: 'indexedDB' }] }] }, { before: `<script>${blind}</script>`, body: heldScript('stats', { text: look }) })
  await visit.open()
  await choose(page, 'Accept all')
  await page.waitForFunction('window.seen')
  expect(await page.evaluate('seen')).toBe(true)
  await page.evaluate(() => new Promise((done) => {
    const it = indexedDB.open('st-db')
    it.onsuccess = () => { Reflect.set(window, 'kept', it.result); done(undefined) }
  }))
  await page.evaluate('assent.withdraw()')
  await settle(page)
  expect(await page.evaluate('localStorage.getItem("consent_choice_gone")')).toBe('["st-db"]')
  // Allowed again at once on the next page, before the sweep there has had its time.
  await page.evaluate(() => {
    const list = JSON.stringify(['st-db'])
    localStorage.setItem('consent_choice_gone', list)
  })
  await page.reload()
  await page.waitForFunction('window.assent && assent.acceptAll')
  await page.evaluate('assent.acceptAll()')
  await page.waitForFunction('window.seen')
  expect(await page.evaluate('seen')).toBe(true)
  expect(await page.evaluate('localStorage.getItem("consent_choice_gone")')).toBeNull()
  await page.reload()
  await page.waitForFunction('window.seen')
  expect(await page.evaluate('seen')).toBe(false)
})

const inner = (text: string, more: Partial<ConfigInput> = {}) => pageWith(config({ services: [{ id: 'stats', category: 'analytics' }], ...more }), { body: heldScript('stats', { text }) })

it('a page of the site in a frame stays silent where the page around it asks, and goes by its answers', async () => {
  const { page, site } = visit
  site.reply('/inner', inner(note('inner')))
  visit.serve({ services: [{ id: 'stats', category: 'analytics' }] }, { body: '<iframe src="/inner" title="Inner" width="700" height="450"></iframe>' })
  await visit.open()
  await banner(page).waitFor()
  const frame = page.frames()[1]!
  await frame.waitForFunction('window.assent && assent.allows && assent.$silent')
  await settle(page)
  expect(await frame.evaluate('[assent.$silent.get(), assent.$view.get()]')).toEqual([true, 'none'])
  expect(await frame.evaluate('[...document.querySelectorAll("*")].filter((it) => it.shadowRoot && it.shadowRoot.childElementCount && !it.hidden).map((it) => it.localName)')).toEqual([])
  await choose(page, 'Accept all')
  await frame.waitForFunction('(window.ran || []).includes("inner")')
  await trigger(page).waitFor()
  await settle(page)
  expect(await frame.evaluate('document.querySelector("assent-trigger")')).toBeNull()
  await page.evaluate('assent.withdraw()')
  await frame.waitForFunction('!assent.allows("stats")')
  // Asked by a link of its own, it answers; and the page around it agrees.
  await frame.evaluate('assent.open()')
  expect(await frame.evaluate('assent.$view.get()')).toBe('panel')
  await frame.evaluate('assent.acceptAll()')
  await page.waitForFunction('assent.allows("stats")')
})

it.each([
  ['has no SDK', '<!doctype html><title>Out</title>'],
  ['keeps another choice', 'other'],
  ['is of another origin', 'cross'],
])('asks in its frame where the page around it %s', async (_, around) => {
  const { page, site } = visit
  site.reply('/inner', inner(note('inner')))
  const markup = `<iframe src="${site.url('/inner')}" title="Inner" width="700" height="450"></iframe>`
  if (around === 'other') visit.serve({ policy: { id: 'shop', version: '1', url: '/p' } }, { body: markup })
  else if (around === 'cross') site.reply('other.third.test/', { type: 'text/html', body: pageWith(config(), { body: markup }) })
  else site.reply('/', around + markup)
  await page.goto(around === 'cross' ? site.url('/', 'other.third.test') : site.url('/'))
  await page.frameLocator('iframe').getByRole('button', { name: 'Reject all' }).waitFor()
})

it('asks in its frame where the page around it has a document that is none', async () => {
  const { page, site } = visit
  site.reply('/inner', inner(note('inner')))
  site.reply('/', '<!doctype html><title>Out</title><script src="/assent.js" data-config="/broken.json"></script><iframe src="/inner" title="Inner" width="700" height="450"></iframe>')
  site.reply('/broken.json', { type: 'application/json', body: '{' })
  await visit.open()
  await page.frameLocator('iframe').getByRole('button', { name: 'Reject all' }).waitFor()
})

it('asks in its frame where the page around it comes to keep another choice', async () => {
  const { page, site } = visit
  site.reply('/inner', inner(note('inner')))
  site.reply('/', '<!doctype html><title>Out</title><script src="/assent.js" data-config="/late.json"></script><iframe src="/inner" title="Inner" width="700" height="450"></iframe>')
  const { reply, release } = held({ type: 'application/json', body: JSON.stringify(config({ policy: { id: 'shop', version: '1', url: '/p' } })) })
  site.reply('/late.json', reply)
  await page.goto(site.url('/'), { waitUntil: 'commit' })
  await page.waitForFunction('frames[0] && frames[0].assent && frames[0].assent.$view')
  await settle(page)
  expect(await page.frames()[1]!.evaluate('assent.$view.get()')).toBe('none')
  release()
  await page.frameLocator('iframe').getByRole('button', { name: 'Reject all' }).waitFor()
})

it('waits in its frame for a page around it that starts late', async () => {
  const { page, site } = visit
  site.reply('/inner', inner(note('inner')))
  site.reply('/late.gif', async () => { await new Promise((done) => { setTimeout(done, 700) }); return { type: 'image/gif', body: '' } })
  site.reply('/', `<!doctype html><title>Out</title><script type="application/json" data-assent>${JSON.stringify(config())}</script><iframe src="/inner" title="Inner"></iframe><img src="/late.gif" alt=""><script>
    setTimeout(() => { const tag = document.createElement('script'); tag.src = '/assent.js'; tag.dataset.config = '/late.json'; document.head.append(tag) }, 300)</script>`)
  site.reply('/late.json', { type: 'application/json', body: JSON.stringify(config()) })
  await visit.open()
  await banner(page).waitFor()
  await settle(page)
  expect(await page.frames()[1]!.evaluate('assent.$view.get()')).toBe('none')
})

it.runIf(chromium)('a service worker that serves pages from its cache brings nothing back', async () => {
  const { page, site } = visit
  const [src, film] = [site.url('/vendor.js', 'cdn.third.test'), site.url('/film', 'cdn.third.test')]
  site.reply('/sw.js', script(`
    self.addEventListener('install', () => self.skipWaiting())
    self.addEventListener('activate', (it) => it.waitUntil(clients.claim()))
    self.addEventListener('fetch', (event) => event.respondWith((async () => {
      const cache = await caches.open('pages')
      const found = await cache.match(event.request)
      if (found) return found
      const answer = await fetch(event.request)
      if (event.request.method === 'GET') await cache.put(event.request, answer.clone())
      return answer
    })()))`))
  visit.serve({ services: [{ id: 'stats', category: 'analytics' }] }, {
    body: heldScript('stats', { src }) + `<iframe data-consent="stats" data-src="${film}" title="Film"></iframe>`,
  })
  await visit.open()
  await page.evaluate(() => navigator.serviceWorker.register('/sw.js').then(() => navigator.serviceWorker.ready))
  await page.waitForFunction('navigator.serviceWorker.controller')
  // Twice: with the SDK's own files in the cache, and the vendor's.
  await page.reload()
  await choose(page, 'Accept all')
  await page.waitForFunction('(window.ran || []).length')
  await page.reload()
  await page.waitForFunction('(window.ran || []).length')
  const before = await page.evaluate('document.cookie')
  await page.evaluate('assent.withdraw()')
  await eventually(() => page.evaluate('document.cookie')).not.toBe(before)
  site.forget()
  await page.reload()
  await page.waitForFunction('window.assent && assent.allows && assent.$grants')
  await settle(page)
  expect(site.requests('site.test', '/')).toEqual([])
  expect(await ran(page)).toEqual([])
  expect(await page.evaluate('[...document.querySelectorAll("iframe")].map((it) => it.getAttribute("src"))')).toEqual([null])
  expect(page.frames().map((it) => it.url()).filter((it) => it.includes('film'))).toEqual([])
})
