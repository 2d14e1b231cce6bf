/** What the guard tells, and that it leaves the page as it was. */
import { expect, it } from 'vitest'
import { ads, guarded, guardTags } from '../support/guarded.js'
import { note } from '../support/pages.js'
import { asked, choose, hasRun, ran, settle, useVisit } from '../support/visit.js'

const visit = useVisit()
const page = guarded(visit)
const { cdn } = page

/** Every function and accessor that the guard touches, as the page finds them. */
const SHAPE = `(() => {
  const names = ['Document', 'Element', 'Navigator', 'Storage', 'XMLHttpRequest', 'CookieStore', 'HTMLScriptElement', 'HTMLIFrameElement', 'HTMLEmbedElement',
    'HTMLObjectElement', 'HTMLImageElement', 'HTMLSourceElement', 'HTMLMediaElement', 'HTMLVideoElement', 'HTMLLinkElement']
  const targets = [window, ...names.flatMap((it) => window[it]?.prototype ?? [])]
  return targets.map((it) => [it, Object.getOwnPropertyDescriptors(it)])
})()`
/** Which of them are not what they were. */
const CHANGED = `before.flatMap(([target, was]) => Reflect.ownKeys(was).filter((key) => {
  if (target === window && !['fetch', 'WebSocket', 'EventSource', 'Worker', 'SharedWorker'].includes(key)) return false
  const is = Object.getOwnPropertyDescriptor(target, key) ?? {}
  return ['value', 'get', 'set', 'writable', 'enumerable', 'configurable'].some((it) => is[it] !== was[key][it])
}).map(String)).sort()`

it('tells what was asked for, by whom, before or after the first decision, declared or not', async () => {
  visit.serve({ guard: 'observe', services: [ads] }, {
    before: `<img alt="" src="${cdn('/parsed.gif')}">${guardTags()}`,
    head: `<script>new Image().src = '${visit.site.url('/1.gif', 'www.google.test')}'; new Image().src = '${cdn('/2.gif')}'; new Image().src = '${cdn('/3.gif')}'</script>`,
  })
  await visit.open()
  await asked(visit.page)
  await expect.poll(() => page.outcomes('img')).toHaveLength(2)
  await expect.poll(async () => (await page.report()).find((it) => it.declared)?.count).toBe(3)
  await choose(visit.page, 'Accept all')
  await page.run(`fetch('${cdn('/4')}').then(() => new Promise((done) => setTimeout(done, 100)))`)
  const { port } = visit.site
  const seen = (await page.report()).filter((it) => !it.name)
  expect(seen.map(({ time, ...it }) => ({ ...it, time: time >= 0 })).sort((a, b) => a.host.localeCompare(b.host) || a.kind.localeCompare(b.kind))).toEqual([
    { host: `cdn.third.test:${port}`, kind: 'fetch', time: true, count: 1, after: 'choice', need: 'ads', declared: true, outcome: 'passed' },
    { host: `cdn.third.test:${port}`, kind: 'img', time: true, count: 3, after: 'start', need: 'ads', declared: true, outcome: 'passed' },
    { host: `www.google.test:${port}`, kind: 'img', time: true, count: 1, after: 'start', declared: false, outcome: 'passed' },
  ])
  const [fetched, image] = ['fetch', 'img'].map((kind) => seen.find((it) => it.kind === kind)!.time)
  expect(fetched).toBeGreaterThan(image!)
})

it('counts everything on the page of a returning visitor as after the decision', async () => {
  await page.visit(`new Image().src = '${cdn('/1.gif')}'`)
  await choose(visit.page, 'Reject all')
  await page.visit(`new Image().src = '${cdn('/1.gif')}'`)
  expect((await page.report()).filter((it) => it.kind === 'img')).toMatchObject([{ after: 'choice', outcome: 'held', count: 1 }])
})

it('is there before the first script after its tag also for a returning visitor, and is fetched when it has no tag', async () => {
  await page.visit('')
  await choose(visit.page, 'Reject all')
  visit.site.forget()
  await page.visit(`fetch('${cdn('/hit')}').catch(() => { ${note('refused')} })`)
  await hasRun(visit.page, 1)
  expect(visit.site.requests('site.test', '/assent-guard.js')).toHaveLength(1)
  visit.serve({ guard: 'enforce', services: [ads] })
  await visit.open()
  await expect.poll(() => visit.site.requests('site.test', '/assent-guard.js').length).toBe(2)
  await settle(visit.page)
  expect(await page.run(`fetch('${cdn('/hit')}').catch((it) => it.name)`)).toBe('TypeError')
})

it('is not fetched before a service that has hosts is allowed, and touches nothing, where it is off', async () => {
  visit.serve({ services: [ads] }, { before: `<script>before = ${SHAPE}</script>` })
  await visit.open()
  await choose(visit.page, 'Reject all')
  await settle(visit.page)
  expect(visit.site.requests('site.test', '/assent-guard.js')).toEqual([])
  expect(await page.run(CHANGED)).toEqual([])
  // What is allowed can be taken back: then it must be there in time, and touches nothing until then.
  await page.run('assent.acceptAll()')
  await visit.site.received('site.test', '/assent-guard.js')
  await settle(visit.page)
  expect(await page.run(CHANGED)).toEqual([])
  expect(await page.report()).toEqual([])
})

it('leaves every function as it was, and is not seen while it is there', async () => {
  visit.serve({ guard: 'enforce', services: [ads] }, { before: `<script>before = ${SHAPE}</script>${guardTags()}` })
  await visit.open()
  await asked(visit.page)
  expect(await page.run(CHANGED)).toEqual(expect.arrayContaining(['fetch', 'WebSocket', 'cookie', 'src', 'srcset', 'setAttribute', 'sendBeacon', 'setItem']))
  expect(await page.run(`[fetch.name, fetch.length, String(fetch).includes('native code'), WebSocket.OPEN, new Image() instanceof Image]`))
    .toEqual(['fetch', 1, true, 1, true])
  await page.run('assent.destroy()')
  expect(await page.run(CHANGED)).toEqual([])
  expect(await page.run(`fetch('${cdn('/hit')}').then((it) => it.ok)`)).toBe(true)
})

it('gives way to whoever has patched over it', async () => {
  await page.visit('')
  await asked(visit.page)
  await page.run(`{
    const ours = window.fetch
    window.fetch = theirs = (...args) => ours(...args)
    assent.destroy()
  }`)
  expect(await page.run('window.fetch === theirs')).toBe(true)
  expect(await page.run(`fetch('${cdn('/hit')}').then((it) => it.ok)`)).toBe(true)
})

it('never throws into the page, whatever it is given', async () => {
  await page.visit('')
  await asked(visit.page)
  const own = `(() => {
    const said = []
    const tries = [() => fetch({ toString() { throw Error('mine') } }).catch(() => 0), () => new WebSocket('::'), () => document.createElement('img').src = null,
      () => document.createElement('script').setAttribute('src'), () => { document.cookie = '' }, () => localStorage.setItem('only one'), () => new XMLHttpRequest().send(),
      () => new XMLHttpRequest().open('GET'), () => Reflect.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src').set.call({}, 'x'), () => WebSocket('ws://x'),
      () => navigator.sendBeacon(), () => new Image().src = 'http://[bad']
    for (const it of tries) try { it(); said.push('nothing') } catch (cause) { said.push(cause.name) }
    return said
  })()`
  const guardedPage = await page.run(own)
  await page.run('assent.destroy()')
  expect(guardedPage).toEqual(await page.run(own))
})

it('works under a strict policy and Trusted Types, and lets no text through that they refuse', async () => {
  const watch = 'violations = []; addEventListener("securitypolicyviolation", (it) => violations.push(it.effectiveDirective))'
  const own = `const policy = trustedTypes.createPolicy('page', { createScriptURL: (it) => it })
    const add = (src) => { const el = document.createElement('script'); el.nonce = 'n0nce'; el.src = src; document.head.append(el) }
    add(policy.createScriptURL('${cdn('/a.js')}'))
    add(policy.createScriptURL('/own.js'))
    try { add('${cdn('/b.js')}') } catch (cause) { refused = cause.name }`
  visit.site.reply('/own.js', { type: 'text/javascript', body: note('own') })
  visit.serve({ guard: 'enforce', services: [ads] }, {
    before: `<script nonce="n0nce">${watch}</script>${guardTags('nonce="n0nce"')}`, tag: 'nonce="n0nce"', head: `<script nonce="n0nce">${own}</script>`,
  }, { 'content-security-policy': `script-src 'nonce-n0nce'; style-src 'self'; require-trusted-types-for 'script'; trusted-types assent page` })
  await visit.open()
  await choose(visit.page, 'Accept all')
  await hasRun(visit.page, 2)
  expect(await ran(visit.page)).toEqual(['own', '/a.js'])
  expect(await page.run('[refused, violations]')).toEqual(['TypeError', ['require-trusted-types-for']])
  expect(page.requested()).toEqual(['/a.js'])
})
