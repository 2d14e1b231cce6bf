/** The guard and what scripts ask for without an element, and what they write: it fails as the network fails, or waits, or is not written. */
import { expect, it } from 'vitest'
import { ads, guarded } from '../support/guarded.js'
import { asked, choose, engine, settle, useVisit, withdraw } from '../support/visit.js'

const visit = useVisit({ secure: true })
const page = guarded(visit)
const { cdn, requested } = page

it('refuses whatever a script asks for before the grant, while the page is parsed and when it is there; what can wait comes with the grant', async () => {
  const { page: tab } = visit
  await page.visit(`heard = []
    const hear = (what) => () => { heard.push(what) }
    fetch('${cdn('/fetch')}').then(hear('answered'), (it) => heard.push(it.name))
    const xhr = Object.assign(new XMLHttpRequest(), { onload: hear('answered'), onerror: hear('xhr') })
    xhr.open('GET', '${cdn('/xhr')}')
    xhr.send()
    new WebSocket('${cdn('/socket').replace('http', 'ws')}').onerror = hear('socket')
    new EventSource('${cdn('/events')}').onerror = hear('events')
    navigator.sendBeacon('${cdn('/beacon')}')
    new Image().src = '${cdn('/a.gif')}'
    document.head.append(Object.assign(document.createElement('script'), { src: '${cdn('/a.js')}' }))
    addEventListener('DOMContentLoaded', () => {
      const add = (tag, src) => document.body.append(Object.assign(document.createElement(tag), { src }))
      add('img', '${cdn('/b.gif')}')
      add('iframe', '${cdn('/frame')}')
      add('script', '${cdn('/b.js')}')
      new Image().src = '${cdn('/c.gif')}'
      fetch('${cdn('/late')}').then(hear('answered'), (it) => heard.push('late ' + it.name))
      navigator.sendBeacon('${cdn('/late-beacon')}')
    })`)
  await asked(tab)
  await expect.poll(() => page.run('heard.sort()')).toEqual(['TypeError', 'events', 'late TypeError', 'socket', 'xhr'])
  await settle(tab)
  expect(requested()).toEqual([])
  await choose(tab, 'Accept all')
  await expect.poll(() => requested().sort()).toEqual(['/a.gif', '/a.js', '/b.gif', '/b.js', '/beacon', '/c.gif', '/frame', '/late-beacon'])
})

const failure = (call: string) => page.run(`${call}.then((it) => 'answered ' + it.status, (it) => it.name + ' ' + (it instanceof TypeError))`)

it.each([
  ['an address', `fetch('{}')`], ['a URL', `fetch(new URL('{}'))`], ['a request', `fetch(new Request('{}', { method: 'POST', body: 'x' }))`],
])('refuses fetch of %s as the network does', async (_, call) => {
  await page.visit('')
  await asked(visit.page)
  expect(await failure(call.replace('{}', cdn('/hit')))).toBe('TypeError true')
  expect(requested()).toEqual([])
  expect(await page.outcomes('fetch')).toEqual(['refused cdn.third.test'])
  await page.decide({ advertising: true })
  expect(await failure(call.replace('{}', cdn('/hit')))).toMatch(/^answered 20/)
  expect(requested()).toContain('/hit')
})

const send = (more: string) => `new Promise((done) => {
  const [xhr, events] = [new XMLHttpRequest(), []]
  for (const it of ['readystatechange', 'load', 'error', 'loadend', 'timeout']) xhr.addEventListener(it, () => events.push(it + xhr.readyState))
  xhr.onloadend = () => setTimeout(() => done([...events, xhr.status, xhr.responseText]))
  ${more}
})`

it('refuses XMLHttpRequest as the network does', async () => {
  await page.visit('')
  await asked(visit.page)
  const open = (host: string) => send(`xhr.open('GET', '${host}'); xhr.send()`)
  const refused = await page.run(open(cdn('/hit')))
  expect(refused).toEqual(['readystatechange1', 'readystatechange4', 'error4', 'loadend4', 0, ''])
  // The real thing, where nobody answers.
  expect(refused).toEqual(await page.run(open('http://nobody.invalid/')))
  expect(requested()).toEqual([])
  expect(await page.outcomes('xhr')).toEqual(['refused cdn.third.test', 'passed nobody.invalid'])
  expect(await page.run(`{
    const xhr = new XMLHttpRequest()
    xhr.open('GET', '${cdn('/hit')}', false)
    try { xhr.send() } catch (it) { it.name }
  }`)).toBe('NetworkError')
})

it('lets a request that was refused be opened anew', async () => {
  await page.visit('')
  await asked(visit.page)
  const events = await page.run(send(`
    xhr.open('GET', '${cdn('/hit')}')
    xhr.send()
    xhr.open('GET', '/own')
    xhr.send()`)) as unknown[]
  expect(events.slice(-2)[0]).toBe(404)
  expect(events).not.toContain('error4')
  expect(requested()).toEqual([])
})

it('keeps beacons until the grant', async () => {
  await page.visit(`sent = navigator.sendBeacon('${cdn('/beacon')}', 'body')`)
  await asked(visit.page)
  await settle(visit.page)
  expect(await page.run('sent')).toBe(true)
  expect(requested()).toEqual([])
  await page.decide({ advertising: false })
  await settle(visit.page)
  expect(requested()).toEqual([])
  await page.decide({ advertising: true })
  expect((await visit.site.received('third.test', '/beacon')).body).toBe('body')
  await withdraw(visit.page)
  await page.decide({ advertising: true })
  await settle(visit.page)
  expect(requested()).toEqual(['/beacon'])
})

it.each([
  ['WebSocket', 'websocket', ['error true 3', 'close true 3']],
  ['EventSource', 'eventsource', ['error true 2']],
])('gives the page a %s that nobody answers', async (name, kind, events) => {
  await page.visit('')
  await asked(visit.page)
  const address = cdn('/live').replace(name === 'WebSocket' ? 'http' : 'x', name === 'WebSocket' ? 'ws' : 'x')
  expect(await page.run(`new Promise((done) => {
    const [it, events] = [new ${name}('${address}'), []]
    const hear = ({ type, target }) => {
      events.push(type + ' ' + (target === it) + ' ' + it.readyState)
      if (events.length === ${events.length}) done([it instanceof ${name}, it.url, it.constructor === ${name}, ...events])
    }
    it.addEventListener('error', hear)
    it.onclose = hear
    it.close()
  })`)).toEqual([true, address, expect.any(Boolean), ...events])
  expect(requested()).toEqual([])
  expect(await page.outcomes(kind)).toEqual(['refused cdn.third.test'])
  await page.decide({ advertising: true })
  await page.run(`void new ${name}('${address}')`)
  await visit.site.received('third.test', '/live')
})

it('gives the page a worker that fails, where its own host is declared', async () => {
  await page.visit('', { hosts: { 'www.site.test': 'analytics' } })
  await asked(visit.page)
  expect(await page.run(`new Promise((done) => {
    const worker = new Worker('/work.js')
    worker.postMessage(1)
    worker.onerror = (it) => done([it.type, worker instanceof Worker])
  })`)).toEqual(['error', true])
  expect(await page.run(`new SharedWorker('/shared.js').port instanceof MessagePort`)).toBe(true)
  await settle(visit.page).catch(() => undefined)
  expect(visit.site.requests('site.test').filter((it) => /work|shared/.test(it.path))).toEqual([])
  expect(await page.outcomes('worker')).toEqual(['refused www.site.test'])
})

it('leaves the page’s own host alone, and the addresses of the SDK', async () => {
  await page.visit('', { hosts: { 'other.site.test': 'analytics' }, receipts: { endpoint: visit.site.url('/receipts', 'other.site.test') } })
  await page.run(`fetch('/own').then(() => new Promise((done) => { new Image().onload = done; done() }))`)
  await visit.site.received('www.site.test', '/own')
  await choose(visit.page, 'Reject all')
  await visit.site.received('other.site.test', '/receipts')
  expect((await page.report()).filter((it) => it.outcome !== 'passed')).toEqual([])
})

const WRITES = `
  document.cookie = '_ad_id=1; path=/'
  document.cookie = '_adult=1'
  document.cookie = 'shop=1'
  localStorage.setItem('ad_queue', '1')
  sessionStorage.setItem('ad_queue', '1')
  sessionStorage.setItem('ad_visit', '1')
  localStorage['basket'] = '1'
  cookieStore.set('_ad_a', '1')
  cookieStore.set({ name: '_ad_b', value: '1', path: '/' })
  cookieStore.set({ name: 'shop_b', value: '1', path: '/' })`
const KEPT = `[document.cookie.split('; ').map((it) => it.split('=')[0]).filter((it) => !it.startsWith('consent')).sort(),
  Object.keys(localStorage).filter((it) => !it.startsWith('consent')).sort(), Object.keys(sessionStorage).filter((it) => !it.startsWith('consent')).sort()]`
const EVERYTHING = [['_ad_a', '_ad_b', '_ad_id', '_adult', 'shop', 'shop_b'], ['ad_queue', 'basket'], ['ad_queue', 'ad_visit']]

it('refuses what a service keeps under its declared names', async () => {
  await page.visit(WRITES)
  await asked(visit.page)
  await settle(visit.page)
  expect(await page.run(KEPT)).toEqual([['shop', 'shop_b'], ['basket'], ['ad_queue']])
  const refused = (await page.report()).filter((it) => it.outcome === 'refused')
  expect(refused.map((it) => `${it.kind} ${it.name} ${it.need}`).sort()).toEqual([
    'cookie _ad_a ads', 'cookie _ad_b ads', 'cookie _ad_id ads', 'cookie _adult ads', 'localStorage ad_queue ads', 'sessionStorage ad_visit ads',
  ])
  await page.decide({ advertising: true })
  await page.run(WRITES)
  await expect.poll(() => page.run(KEPT)).toEqual(EVERYTHING)
})

it('only notes them where it observes', async () => {
  await page.visit('', { guard: 'observe' })
  await choose(visit.page, 'Accept all')
  await page.run(WRITES)
  await expect.poll(() => page.run(KEPT)).toEqual(EVERYTHING)
  const seen = (await page.report()).filter((it) => it.name)
  expect(seen.find((it) => it.name === '_ad_id')).toMatchObject({ kind: 'cookie', declared: true, need: 'ads', outcome: 'passed', host: new URL(visit.site.origin()).host })
  expect(seen.find((it) => it.name === 'shop')).toMatchObject({ declared: false, outcome: 'passed' })
  expect(seen.filter((it) => it.name?.startsWith('consent'))).toEqual([])
})

it('lets a denied service’s cookies be deleted and no others be written, also those known of its integration', async () => {
  await visit.context.addCookies([{ name: '_ga', value: 'old', url: visit.site.origin() }, { name: '_ad_id', value: 'old', url: visit.site.origin() }])
  await page.visit(`document.cookie = '_ga=new'; document.cookie = '_ga_X1=new'; document.cookie = 'basket=1'; before = document.cookie
    document.cookie = '_ga=; Max-Age=0'; document.cookie = '_ad_id=; expires=Thu, 01 Jan 1970 00:00:00 GMT'; after = document.cookie`, {
    services: [{ id: 'ga', use: 'google-analytics', options: { id: 'G-T1' } }, { id: 'ads', category: 'advertising', cookies: [{ name: '_ad*' }] }],
  })
  expect(await page.run('[before.split("; ").sort(), after]')).toEqual([['_ad_id=old', '_ga=old', 'basket=1'], 'basket=1'])
})

it('refuses the databases and caches that a service declares, and reports them', async () => {
  const open = (name: string) => `new Promise((done) => { const it = indexedDB.open('${name}'); it.onsuccess = () => { it.result.close(); done('open') }; it.onerror = () => done(it.error.name) })`
  const cache = (name: string) => `(self.caches ? caches.open('${name}').then(() => 'open', (it) => it.name) : Promise.resolve('open'))`
  const all = `Promise.all([${open('ad-db')}, ${open('shop')}, ${cache('ad-cache')}, ${cache('shop')}])`
  const kept = `Promise.all([indexedDB.databases().then((all) => all.map((it) => it.name).sort()), self.caches ? caches.keys().then((all) => all.sort()) : ['ad-cache', 'shop']])`
  await page.visit('', { services: [{ ...ads, cookies: [{ name: 'ad-db', kind: 'indexedDB' }, { name: 'ad-cache', kind: 'cacheStorage' }] }] })
  await asked(visit.page)
  const caches = engine === 'chromium'
  expect(await page.run(all)).toEqual(['UnknownError', 'open', caches ? 'UnknownError' : 'open', 'open'])
  expect((await page.report()).filter((it) => it.declared).map((it) => `${it.outcome} ${it.kind} ${it.name} ${it.need}`))
    .toEqual(['refused indexedDB ad-db ads', ...caches ? ['refused cacheStorage ad-cache ads'] : []])
  await page.decide({ advertising: true })
  expect(await page.run(all)).toEqual(['open', 'open', 'open', 'open'])
  expect(await page.run(kept)).toEqual([['ad-db', 'shop'], ['ad-cache', 'shop']])
})
