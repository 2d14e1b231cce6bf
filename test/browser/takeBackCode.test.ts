/** What was revoked and goes on running: it gets nothing out and keeps nothing, until the page ends, and where it must, the page ends. */
import { readFile } from 'node:fs/promises'
import type { Frame } from 'playwright-core'
import { expect, it } from 'vitest'
import type { ConfigInput, Seen } from '../../src/index.js'
import { config, heldScript, pageWith } from '../support/pages.js'
import { held, script } from '../support/site.js'
import { choose, engine, eventually, settle, useVisit } from '../support/visit.js'

const visit = useVisit({ secure: true })
const chromium = engine === 'chromium'

const vendor: NonNullable<ConfigInput['services']>[number] = {
  id: 'vendor', category: 'analytics', hosts: ['third.test'],
  cookies: [{ name: 'vnd*' }, { name: 'vnd*', kind: 'localStorage' }, { name: 'vnd-db', kind: 'indexedDB' }, { name: 'vnd-cache', kind: 'cacheStorage' }],
}
const api = (path = '/hit') => visit.site.url(path, 'api.third.test')
const sent = () => visit.site.requests('third.test').filter((it) => it.path !== '/vendor.js').map((it) => it.path)
const report = () => visit.page.evaluate(() => (Reflect.get(window, 'assent') as { report(): Seen[] }).report())

/** Serves and opens a page whose vendor's script is this, and accepts; the guard has had its idle time. */
async function accepted(text: string, more: Partial<ConfigInput> = {}, service: Partial<typeof vendor> = {}): Promise<void> {
  visit.site.reply('cdn.third.test/vendor.js', script(text))
  visit.serve({ services: [{ ...vendor, ...service }], ...more }, { body: heldScript('vendor', { src: visit.site.url('/vendor.js', 'cdn.third.test') }) })
  await visit.open()
  await choose(visit.page, 'Accept all')
  await visit.page.waitForFunction('window.vendor')
  await guardAtHand()
}

/** Waits until the page has the guard, which comes in its idle time after a grant: before, a withdrawal has to fetch it. */
async function guardAtHand(): Promise<void> {
  await visit.site.received('site.test', '/assent-guard.js')
  await visit.page.evaluate(`import('${visit.site.url('/assent-guard.js')}').then(() => undefined)`)
  await settle(visit.page)
}

/** Withdraws, and forgets what was sent before that moment. */
async function withdrawn(): Promise<void> {
  await visit.page.evaluate('assent.withdraw()')
  await settle(visit.page)
  visit.site.forget()
}

const ticks = (page = visit.page, count = 3) => page.evaluate((n) => new Promise<void>((done) => {
  const from = Reflect.get(window, 'ticks') as number
  const timer = setInterval(() => { if ((Reflect.get(window, 'ticks') as number) >= from + n) { clearInterval(timer); done() } }, 20)
}), count)

it('an SDK that sends batches by a timer sends none more, and its identifiers do not come back', async () => {
  // As Amplitude: a queue, `fetch` with keepalive, an id in a cookie and events in localStorage, written with each batch.
  await accepted(`window.ticks = 0; window.failed = 0
    const flush = () => {
      document.cookie = 'vnd_id=' + Math.random() + '; path=/; max-age=9999'
      localStorage.setItem('vnd_unsent', '[1]')
      localStorage.vnd_direct = '1'
      fetch('${api()}', { method: 'POST', body: '[]', keepalive: true }).catch(() => window.failed++)
      window.ticks++
    }
    window.vendor = setInterval(flush, 60)`)
  await visit.site.received('third.test', '/hit')
  await withdrawn()
  await ticks()
  await visit.page.waitForFunction('window.failed > 2')
  expect(sent()).toEqual([])
  expect(await visit.page.evaluate(() => document.cookie)).not.toContain('vnd')
  expect(await visit.page.evaluate('localStorage.getItem("vnd_unsent")')).toBeNull()
  await visit.page.evaluate('clearInterval(window.vendor)')
  // What the guard does not see is swept when it is looked for.
  await visit.page.waitForFunction('!("vnd_direct" in localStorage)')
  expect((await report()).map((it) => `${it.outcome} ${it.kind}`).sort()).toEqual(['refused cookie', 'refused fetch', 'refused localStorage'])
  await visit.page.evaluate('assent.acceptAll()')
  expect(await visit.page.evaluate((url) => fetch(url).then((it) => it.status), api('/again'))).toBe(200)
})

it('is refused in the very moment of the change, by every way out', async () => {
  await accepted(`window.socket = new WebSocket('${api('/socket').replace('http', 'ws')}'); window.vendor = 1`)
  await visit.site.received('third.test', '/socket')
  visit.site.forget()
  const outcome = await visit.page.evaluate(async (url) => {
    ;(Reflect.get(window, 'assent') as { withdraw(): void }).withdraw()
    const failed = fetch(`${url}?fetch`).then(() => 'sent', (it: Error) => it.name)
    const beacon = navigator.sendBeacon(`${url}?beacon`)
    const xhr = new XMLHttpRequest()
    const xhrFailed = new Promise((done) => { xhr.onerror = () => done('error') })
    xhr.open('GET', `${url}?xhr`)
    xhr.send()
    new Image().src = `${url}?img`
    const inPage = document.body.appendChild(document.createElement('img'))
    inPage.src = `${url}?shown`
    document.head.append(Object.assign(document.createElement('script'), { src: `${url}?script.js` }))
    new WebSocket(url.replace('http', 'ws'))
    new EventSource(url)
    return [await failed, beacon, await xhrFailed]
  }, api())
  expect(outcome).toEqual(['TypeError', true, 'error'])
  await settle(visit.page)
  expect(sent()).toEqual([])
  // At the grant what stands in the page comes, and what was gathered without a permission does not.
  await visit.page.evaluate('assent.acceptAll()')
  await eventually(() => visit.site.requests('third.test').map((it) => [...it.query.keys()][0]).sort()).toEqual(['script.js', 'shown'])
  await settle(visit.page)
  expect(sent()).toHaveLength(2)
  // Firefox says so of the socket that was open, which this server never answered.
  visit.thrown.splice(0, Infinity, ...visit.thrown.filter((it) => !it.includes('connection to the server at ws:')))
})

const UNLOAD = (url: string) => `
  const bye = (how) => { navigator.sendBeacon('${url}?' + how, 'x'); const xhr = new XMLHttpRequest(); xhr.open('POST', '${url}?xhr'); try { xhr.send() } catch {} ; fetch('${url}?fetch', { method: 'POST', keepalive: true }).catch(() => 0) }
  addEventListener('pagehide', () => bye('pagehide')); addEventListener('beforeunload', () => bye('beforeunload'))
  document.addEventListener('visibilitychange', () => bye('hidden'))`

it.each([false, true])('sends nothing as the page ends, nor writes again (reload: %s)', async (reload) => {
  // As Clarity: its cookies each second, an upload by XHR, beacons as the page ends.
  await accepted(`window.ticks = 0; setInterval(() => { document.cookie = 'vnd_clck=1; path=/'; window.ticks++ }, 50); window.vendor = 1; ${UNLOAD(api('/collect'))}`, {}, { reload })
  await visit.page.evaluate(() => { Reflect.set(window, 'old', true) })
  if (!reload) {
    await withdrawn()
    await ticks()
    expect(await visit.page.evaluate(() => document.cookie)).not.toContain('vnd')
    await visit.page.reload()
  } else {
    visit.site.forget()
    await visit.page.evaluate('assent.withdraw()')
  }
  await visit.page.waitForFunction(() => !Reflect.get(window, 'old') && Boolean(Reflect.get(window, 'assent')))
  await settle(visit.page)
  expect(sent()).toEqual([])
  expect(await visit.page.evaluate(() => document.cookie)).not.toContain('vnd')
})

it('a reload waits for the guard, for a visitor who withdraws before it came', async () => {
  const { page, site } = visit
  const guard = held({ type: 'text/javascript', body: await readFile(new URL('../../dist/assent-guard.js', import.meta.url), 'utf8') })
  await accepted(`window.vendor = 1; ${UNLOAD(api('/collect'))}`, {}, { reload: true })
  site.reply('/assent-guard.js', guard.reply)
  await page.reload({ waitUntil: 'commit' })
  await page.waitForFunction('window.vendor && window.assent && assent.withdraw')
  await page.evaluate(() => Reflect.set(window, 'old', true))
  site.forget()
  await page.evaluate('assent.withdraw()')
  await page.waitForFunction('!assent.allows("vendor")')
  guard.release()
  await page.waitForFunction(() => !Reflect.get(window, 'old') && Boolean(Reflect.get(window, 'assent')))
  await settle(page)
  expect(sent()).toEqual([])
})

it.each([
  ['contentWindow', `const f = document.body.appendChild(document.createElement('iframe')); const it = f.contentWindow.fetch; f.remove(); it`],
  ['contentDocument', `const f = document.body.appendChild(document.createElement('iframe')); f.contentDocument.defaultView.fetch.bind(window)`],
  ['the list of frames', `document.body.append(document.createElement('iframe')); frames[frames.length - 1].fetch.bind(window)`],
  ['markup', `document.body.insertAdjacentHTML('beforeend', '<div><iframe name="fresh"></iframe></div>'); window.fresh.fetch.bind(window)`],
  ['inner markup', `document.body.appendChild(document.createElement('div')).innerHTML = '<iframe></iframe>'; window[window.length - 1].fetch`],
  ['a fragment', `const t = document.createDocumentFragment(); t.append(document.createElement('iframe')); document.body.replaceChildren(...document.body.childNodes, t); window[window.length - 1].fetch`],
  ['a frame in a frame', `const f = document.body.appendChild(document.createElement('iframe')); const g = f.contentDocument.body.appendChild(f.contentDocument.createElement('iframe')); f.contentWindow[0].fetch`],
  ['a shadow root', `const s = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' }); s.innerHTML = '<iframe></iframe>'; s.firstChild.contentWindow.fetch`],
  ['an object', `const o = document.createElement('object'); o.data = 'about:blank'; document.body.append(o); o.contentWindow ? o.contentWindow.fetch : fetch`],
])('an SDK that takes its fetch out of a fresh frame, by %s, gets one that is refused too', async (_, take) => {
  await accepted('window.vendor = 1')
  await withdrawn()
  const answer = await visit.page.evaluate(`(() => {
    const it = eval(${JSON.stringify(`{ ${take} }`)})
    return [${JSON.stringify(api())}, new Request(${JSON.stringify(api())}, { method: 'POST', body: 'x' })].map((what) => it.call(window, what).then(() => 'sent', (it) => it.name))
  })()`.replace('return [', 'return Promise.all([').replace('it.name))', 'it.name)))'))
  expect(answer).toEqual(['TypeError', 'TypeError'])
  expect(sent()).toEqual([])
})

it('what it puts over functions looks native to whoever asks', async () => {
  const look = `(() => {
    const set = (owner, name) => Object.getOwnPropertyDescriptor(owner.prototype, name).set
    const all = { fetch, XMLHttpRequest, WebSocket, EventSource, send: XMLHttpRequest.prototype.send, beacon: navigator.sendBeacon, src: set(HTMLImageElement, 'src'), cookie: set(Document, 'cookie'),
      append: Node.prototype.appendChild, text: Function.prototype.toString, setItem: Storage.prototype.setItem }
    return Object.entries(all).map(([key, it]) => [key, it.toString(), Function.prototype.toString.call(it), String(it), it.name, it.length, /^function\\s[^(]*\\([^)]*\\)\\s*\\{\\s*\\[native code\\]\\s*\\}$/.test(it.toString()),
      'prototype' in it && it.prototype.constructor === it])
  })()`
  await accepted('window.vendor = 1')
  const before = await visit.page.evaluate(look)
  await withdrawn()
  expect(await visit.page.evaluate(`fetch(${JSON.stringify(api())}).catch((it) => it.name)`)).toBe('TypeError')
  expect(await visit.page.evaluate(look)).toEqual(before)
  await visit.page.evaluate('assent.destroy()')
  expect(await visit.page.evaluate(look)).toEqual(before)
  expect(await visit.page.evaluate(`fetch(${JSON.stringify(api())}).then((it) => it.status)`)).toBe(200)
})

it('leaves what was never revoked alone: other hosts, and services that were never allowed', async () => {
  visit.serve({ services: [vendor, { id: 'other', category: 'advertising', hosts: ['google.test'] }] })
  await visit.open()
  await visit.page.evaluate('assent.decide({ analytics: true })')
  await guardAtHand()
  await withdrawn()
  const ask = (host: string) => visit.page.evaluate((url) => fetch(url).then((it) => it.status, (it: Error) => it.name), visit.site.url('/x', host))
  expect([await ask('api.third.test'), await ask('www.google.test'), await ask('www.site.test')]).toEqual(['TypeError', 200, 404])
  expect((await report()).map((it) => it.host.split(':')[0])).toEqual(['api.third.test'])
})

it.runIf(chromium)('a database and a cache that it has open are refused, and gone', async () => {
  await accepted(`const request = indexedDB.open('vnd-db'); request.onupgradeneeded = () => request.result.createObjectStore('s')
    request.onsuccess = () => { window.db = request.result; caches.open('vnd-cache').then(() => { window.vendor = 1 }) }`)
  await withdrawn()
  const result = await visit.page.evaluate(async () => {
    const attempt = (run: () => unknown) => { try { return run() } catch (cause) { return (cause as Error).name } }
    const again = new Promise((done) => {
      const request = indexedDB.open('vnd-db')
      request.onsuccess = () => done('open')
      request.onerror = () => done(`${request.error!.name} ${request.readyState} ${request instanceof IDBOpenDBRequest}`)
    })
    const cache = caches.open('vnd-cache').then(() => 'open', (it: Error) => it.name)
    return [attempt(() => (Reflect.get(window, 'db') as IDBDatabase).transaction('s', 'readwrite')), await again, await cache]
  })
  expect(result).toEqual(['InvalidStateError', 'UnknownError done true', 'UnknownError'])
  await eventually(() => visit.page.evaluate(async () => [...(await indexedDB.databases()).map((it) => it.name), ...await caches.keys()])).toEqual([])
  await eventually(() => visit.page.evaluate('localStorage.getItem("consent_choice_gone")')).toBeNull()
})

it('an integration whose tag did not come is started again at the next grant', async () => {
  const { page, site } = visit
  site.reply('www.google.test/gtag/js', { status: 503, type: 'text/plain', body: '' })
  visit.serve({ services: [{ id: 'ga', use: 'google-analytics', options: { id: 'G-TEST1', src: site.url('/gtag/js', 'www.google.test') } }] })
  await visit.open()
  await choose(page, 'Accept all')
  await site.received('google.test', '/gtag/js')
  await settle(page)
  site.reply('www.google.test/gtag/js', script('window.tag = true'))
  await page.evaluate('assent.withdraw()')
  await page.evaluate('assent.acceptAll()')
  await page.waitForFunction('window.tag')
})

it('a tag that was refused comes at the next grant, once', async () => {
  const { page, site } = visit
  await accepted(`window.vendor = 1; window.load = () => document.head.append(Object.assign(document.createElement('script'), { src: '${site.url('/more.js', 'cdn.third.test')}' }))`)
  await withdrawn()
  await page.evaluate('load()')
  await settle(page)
  expect(sent()).toEqual([])
  await page.evaluate('assent.acceptAll()')
  await page.waitForFunction('(window.ran || []).length')
  await page.evaluate('assent.withdraw()')
  await page.evaluate('assent.acceptAll()')
  await settle(page)
  expect(sent()).toEqual(['/more.js'])
})

/** Puts a frame of the site into a page under guard, once the SDK is there, and waits until it has loaded. */
async function frameOf(body: string): Promise<Frame> {
  const { page, site } = visit
  site.reply('/inner', body)
  visit.serve({ services: [vendor], guard: 'enforce' })
  await visit.open()
  await choose(page, 'Reject all')
  await page.evaluate(() => new Promise((done) => { document.body.append(Object.assign(document.createElement('iframe'), { src: '/inner', title: 'Inner', onload: done })) }))
  return page.frames()[1]!
}

it('a frame that goes on from its first page to one of the site is under guard there, and gets what waited', async () => {
  const frame = await frameOf('<!doctype html><title>Inner</title>')
  await frame.evaluate((src) => { document.head.append(Object.assign(document.createElement('script'), { src })) }, api('/inner.js'))
  await settle(visit.page)
  expect(sent()).toEqual([])
  await visit.page.evaluate('assent.acceptAll()')
  await visit.site.received('third.test', '/inner.js')
})

it('a page in a frame that has assent of its own goes by that, from the moment of a choice in it', async () => {
  const frame = await frameOf(pageWith(config({ services: [vendor], guard: 'enforce' })))
  await frame.waitForFunction('window.assent && assent.acceptAll')
  expect(await frame.evaluate((url) => fetch(url).then(() => 'sent', (it: Error) => it.name), api('/early'))).toBe('TypeError')
  // What keeps a choice may have to be fetched first: the moment is that of the grant.
  expect(await frame.evaluate((url) => {
    const assent = Reflect.get(window, 'assent') as { acceptAll(): void; when(need: string, tell: (allowed: boolean) => void): void }
    return new Promise((done, failed) => {
      assent.when('vendor', (allowed) => { if (allowed) fetch(url).then((it) => done(it.status), failed) })
      assent.acceptAll()
    })
  }, api('/own'))).toBe(200)
  expect(sent()).toEqual(['/own'])
})

it('a page in a frame whose own rules are on their way is under those of the page around it', async () => {
  // As `tag/index.ts` signs a page whose document has not come.
  const frame = await frameOf('<!doctype html><title>Inner</title><script>window[Symbol.for("assent")] = ""</script>')
  expect(await frame.evaluate((url) => fetch(url).then(() => 'sent', (cause: Error) => cause.name), api('/early'))).toBe('TypeError')
  expect(sent()).toEqual([])
})

it.each<[string, string, string]>([
  ['fetch', 'fetch(url).then(() => done("sent"), (cause) => done(cause.name))', 'TypeError'],
  // To what is of a page that has gone, browsers bring no events.
  // Firefox opens no request there, whoever asks.
  ['XMLHttpRequest', 'const it = new XMLHttpRequest(); try { it.open("GET", url) } catch { return done("0 4") } it.send(); setTimeout(() => done(`${it.status} ${it.readyState}`))', '0 4'],
  ['EventSource', 'const it = new EventSource(url); setTimeout(() => done(`${it.readyState}`))', '2'],
  ['WebSocket', 'const it = new WebSocket(url.replace("http", "ws")); setTimeout(() => done(`${it.readyState}`))', '3'],
  ['Worker', 'done(typeof new Worker(url).postMessage)', 'function'],
  ['sendBeacon', 'done(`${navigator.sendBeacon(url)}`)', 'true'],
])('%s, taken out of a frame, fails as the network does when the frame has gone on to another site', async (_name, code, outcome) => {
  const { page, site } = visit
  await frameOf('<!doctype html><title>Inner</title>')
  site.reply('/else', { type: 'text/html', body: '<!doctype html><title>Else</title>' })
  expect(await page.evaluate<unknown>(`new Promise((done, failed) => {
    const frame = document.querySelector('iframe[title=Inner]')
    const { fetch, XMLHttpRequest, EventSource, WebSocket, Worker, navigator } = frame.contentWindow
    const url = ${JSON.stringify(api('/late'))}
    frame.onload = () => { try { ${code} } catch (cause) { failed(cause) } }
    frame.src = ${JSON.stringify(site.url('/else', 'www.google.test'))}
  })`)).toBe(outcome)
  await settle(page)
  expect(sent()).toEqual([])
})

it('a picture that waits in a frame which has gone on to another site keeps nothing back: neither the choice nor the other pictures', async () => {
  const { page, site } = visit
  await frameOf('<!doctype html><title>Inner</title>')
  site.reply('/else', { type: 'text/html', body: '<!doctype html><title>Else</title>' })
  await page.evaluate(`new Promise((done) => {
    const [frame, other] = [document.querySelector('iframe[title=Inner]'), document.body.appendChild(document.createElement('iframe'))]
    for (const [it, name] of [[frame, 'gone'], [other, 'there']]) new it.contentWindow.Image().src = ${JSON.stringify(api('/'))} + name + '.gif'
    frame.onload = () => done()
    frame.src = ${JSON.stringify(site.url('/else', 'www.google.test'))}
  })`)
  await settle(page)
  expect(sent()).toEqual([])
  await page.evaluate('assent.acceptAll()')
  await site.received('third.test', '/there.gif')
  await eventually(() => page.evaluate(() => document.cookie)).toMatch(/\.api\./)
})

it('a frame that it made and left unmarked goes, and comes back with the grant', async () => {
  const { page, site } = visit
  await accepted(`window.vendor = 1; document.body.append(Object.assign(document.createElement('iframe'), { src: '${site.url('/chat', 'cdn.third.test')}', title: 'Chat', width: 300, height: 300 }))`)
  await site.received('third.test', '/chat')
  await page.evaluate('assent.withdraw()')
  await eventually(() => page.frames().some((it) => it.url().endsWith('/chat'))).toBe(false)
  site.forget()
  await page.evaluate('assent.acceptAll()')
  await site.received('third.test', '/chat')
})
