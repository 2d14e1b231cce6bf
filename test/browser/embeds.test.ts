/** What is not a script: held, with a placeholder in its place where it has one, and taken back. */
import { expect, it } from 'vitest'
import { gif, held, script, takes } from '../support/site.js'
import { note } from '../support/pages.js'
import { asked, button, choose, engine, hasRun, ran, settle, useVisit, withdraw } from '../support/visit.js'

const visit = useVisit()
const cdn = (path: string): string => visit.site.url(path, 'cdn.third.test')
const requested = () => visit.site.requests('third.test').map((it) => it.path)
const video = { id: 'video', category: 'functional', name: 'Film player', vendor: { name: 'Filmhouse', country: 'US' } }
const frame = (more = '') => `<iframe data-consent="video" data-src="${cdn('/film')}" title="A film" width="400" height="225" frameborder="0" ${more}></iframe>`
/** Of the frame at that place. */
const placeholder = (n = 0) => visit.page.locator('iframe').nth(n).contentFrame().getByRole('group', { name: /Film player/ })

const kinds: Record<string, () => string> = {
  iframe: () => `<iframe data-consent="functional" data-src="${cdn('/frame')}" title="f"></iframe>`,
  embed: () => `<embed data-consent="functional" data-src="${cdn('/embed')}" type="text/html">`,
  object: () => `<object data-consent="functional" data-data="${cdn('/object')}" type="text/html"></object>`,
  img: () => `<img data-consent="functional" data-src="${cdn('/img')}" alt="">`,
  'img with srcset': () => `<img data-consent="functional" data-srcset="${cdn('/img')} 1x" alt="">`,
  picture: () => `<picture data-consent="functional"><source data-srcset="${cdn('/picture')}"><img data-src="${cdn('/fallback')}" alt=""></picture>`,
  video: () => `<video data-consent="functional" data-src="${cdn('/video')}" preload="auto" muted></video>`,
  'video with sources': () => `<video data-consent="functional" preload="auto" muted><source data-src="${cdn('/source')}" type="video/mp4"></video>`,
  'poster of a video': () => `<video data-consent="functional" data-poster="${cdn('/poster')}" preload="none"></video>`,
  audio: () => `<audio data-consent="functional" data-src="${cdn('/audio')}" preload="auto"></audio>`,
  'link to a style sheet': () => `<link rel="stylesheet" data-consent="functional" data-href="${cdn('/style')}">`,
  'link to preload': () => `<link rel="preload" as="image" data-consent="functional" data-href="${cdn('/preload')}">`,
  'link to an icon': () => `<link rel="icon" data-consent="functional" data-href="${cdn('/icon')}">`,
}

// Firefox's driver takes an embed or object that loads for a navigation, and waits for its end for ever.
const drivable = Object.keys(kinds).filter((kind) => engine === 'chromium' || !/^(embed|object)$/.test(kind))

it.each(drivable)('holds an element of kind %s, loads it once allowed, and takes its address away again', async (kind) => {
  const { page } = visit
  visit.serve({}, { body: kinds[kind]!() })
  await visit.open()
  await asked(page)
  await settle(page)
  expect(requested()).toEqual([])
  await choose(page, 'Accept all')
  // No headless browser fetches an icon; that it has its address again is what can be seen.
  if (kind === 'link to an icon') await page.waitForSelector('link[href*="/icon"]', { state: 'attached' })
  else await visit.site.received('third.test')
  const [path] = requested()
  await withdraw(page)
  await page.waitForFunction(() => !document.querySelector('[data-consent][src],[data-consent][href],[data-consent][data],[data-consent][srcset],[data-consent] [src],[data-consent] [srcset]'))
  visit.site.forget()
  await page.reload()
  await settle(page)
  expect(requested(), path).toEqual([])
})

it('takes a frame away from what it shows when it is revoked', async () => {
  const { page } = visit
  visit.serve({ services: [video] }, { body: frame() })
  await visit.open()
  await choose(page, 'Accept all')
  const shows = () => page.frames().some((it) => it.url().includes('/film'))
  await expect.poll(shows).toBe(true)
  await withdraw(page)
  await expect.poll(shows).toBe(false)
})

it('puts a placeholder over a held embed, in its place and size, that says what it is and who gets data', async () => {
  const { page } = visit
  visit.serve({ services: [video] }, { body: `<p>Before</p>${frame()}<p>After</p>` })
  await visit.open()
  await placeholder().waitFor()
  expect(await placeholder().textContent()).toBe('')
  await expect.poll(() => placeholder().getByText('Film player sends data to Filmhouse when it loads, so it waits for your permission.').isVisible()).toBe(true)
  const [over, under] = [await placeholder().boundingBox(), await page.locator('iframe').boundingBox()]
  expect(over).toEqual(under)
})

it('follows its embed when the page moves and resizes it', async () => {
  const { page } = visit
  visit.serve({ services: [video] }, {
    head: '<style>#row { display: flex; justify-content: center; align-items: center; height: 500px } iframe { width: 50%; border: 0 }</style>',
    body: `<div id="row"><span>left</span>${frame('style="float:none"')}<span>right</span></div>`,
  })
  await visit.open()
  await placeholder().waitFor()
  for (const width of [1200, 800]) {
    await page.setViewportSize({ width, height: 700 })
    await expect.poll(async () => JSON.stringify(await placeholder().boundingBox()) === JSON.stringify(await page.locator('iframe').boundingBox())).toBe(true)
  }
})

it('loads one embed once, without storing anything, and the keyboard goes on inside it', async () => {
  const { page, context } = visit
  visit.serve({ services: [video] }, { body: frame() + frame() })
  await visit.open()
  await button(page, 'Reject all').click()
  await page.waitForFunction(() => document.cookie.includes('consent_choice'))
  const before = await context.cookies()
  await placeholder().getByRole('button', { name: 'Load once' }).click()
  await visit.site.received('third.test', '/film')
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('iframe')
  expect([await placeholder(0).count(), await placeholder(1).count()]).toEqual([0, 1])
  expect((await context.cookies()).map((it) => it.value)).toEqual(before.map((it) => it.value))
  expect(requested()).toEqual(['/film'])
  visit.site.forget()
  await page.reload()
  await placeholder(1).waitFor()
  expect(requested()).toEqual([])
})

it('allows an embed for good, leaves the rest unasked, and records it', async () => {
  const { page, site } = visit
  site.reply('/receipts', takes)
  visit.serve({ services: [video], receipts: { endpoint: '/receipts' } }, { body: frame() })
  await visit.open()
  await placeholder().getByRole('button', { name: 'Always allow' }).click()
  const receipt = JSON.parse((await site.received('site.test', '/receipts')).body) as Record<string, unknown>
  expect(receipt).toMatchObject({
    event: { method: 'embed.accept' }, ui: { surface: 'embed' }, services: { video: 'granted' },
    choices: { required: 'granted', functional: 'denied', analytics: 'denied', advertising: 'denied' },
  })
  // One embed is no answer about the rest.
  await asked(page)
  await site.received('third.test', '/film')
  site.forget()
  await page.reload()
  await site.received('third.test', '/film')
  await asked(page)
})

it('moves nothing when the embed comes', async () => {
  const { page } = visit
  visit.serve({ services: [video] }, { body: `<p>Before</p>${frame()}<p>After</p>` })
  await page.addInitScript(() => {
    Reflect.set(window, 'shifts', 0)
    new PerformanceObserver((list) => list.getEntries().forEach((it) => Reflect.set(window, 'shifts', Reflect.get(window, 'shifts') + Reflect.get(it, 'value'))))
      .observe({ type: 'layout-shift', buffered: true })
  })
  await visit.open()
  await placeholder().waitFor()
  await choose(page, 'Accept all')
  await visit.site.received('third.test', '/film')
  await settle(page)
  expect(await page.evaluate(() => Reflect.get(window, 'shifts') as number)).toBe(0)
})

it('has no placeholder for what has no place, such as a pixel', async () => {
  const { page } = visit
  visit.site.reply('cdn.third.test/pixel', gif())
  visit.serve({ services: [video] }, { body: `<img data-consent="advertising" data-src="${cdn('/pixel')}" width="1" height="1" alt="">${frame()}` })
  await visit.open()
  await placeholder().waitFor()
  expect(await page.getByRole('group').count()).toBe(0)
})

it('holds from then on what was written to load at once, says so, and still brings it to life', async () => {
  const { page, said } = visit
  visit.serve({ services: [video] }, { body: '<div id="late"></div>' })
  await visit.open()
  await asked(page)
  await page.evaluate((src) => {
    document.querySelector('#late')!.append(Object.assign(document.createElement('iframe'), { src, title: 'late' }))
    document.querySelector('iframe')!.setAttribute('data-consent', 'video')
  }, cdn('/mistake'))
  await page.evaluate((src) => {
    const el = Object.assign(document.createElement('iframe'), { src, title: 'marked' })
    el.setAttribute('data-consent', 'video')
    document.querySelector('#late')!.append(el)
  }, cdn('/mistake'))
  await page.waitForSelector('iframe[title=marked]:not([src])', { state: 'attached' })
  await expect.poll(() => said.join()).toContain('assent: [real-address] data-consent="video"')
  visit.site.forget()
  await choose(page, 'Accept all')
  await visit.site.received('third.test', '/mistake')
})

it('empties a frame that was written with its address in the markup, says so, and brings it to life with the grant', async () => {
  const { page, said } = visit
  visit.serve({ services: [video] }, { body: `<iframe title="Film" data-consent="video" src="${cdn('/mistake')}"></iframe>` })
  await visit.open()
  await asked(page)
  await expect.poll(() => said.join()).toContain('[real-address]')
  await expect.poll(() => page.frames().map((it) => it.url())).not.toContain(cdn('/mistake'))
  visit.site.forget()
  await choose(page, 'Reject all')
  await settle(page)
  expect(requested()).toEqual([])
  await page.evaluate('assent.acceptAll()')
  await page.frameLocator('iframe').getByText('/mistake').waitFor()
})

it('puts the markup of a template into the page once allowed, runs its scripts in order and once, and takes it out again', async () => {
  const { page } = visit
  const slow = held(script('window.ran = [...(window.ran || []), "slow"]'))
  visit.site.reply('cdn.third.test/slow.js', slow.reply)
  visit.serve({}, { body: '<div id="late"></div>' })
  await visit.open()
  await asked(page)
  // The harder case: scripts that innerHTML has parsed are "already started".
  await page.evaluate((html) => { document.querySelector('#late')!.innerHTML = html },
    `<template data-consent="functional"><b>One</b><script src="${cdn('/slow.js')}"></script><script>${note('inline')}</script><i>Two</i></template>`)
  expect(await page.locator('#late b').count()).toBe(0)
  await choose(page, 'Accept all')
  await visit.site.received('third.test', '/slow.js')
  await settle(page)
  // The second waits for the first, however long it takes.
  expect(await ran(page)).toEqual([])
  slow.release()
  await hasRun(page, 2)
  expect(await ran(page)).toEqual(['slow', 'inline'])
  expect(await page.locator('#late').innerText()).toContain('One')
  await withdraw(page)
  await page.waitForFunction(() => !document.querySelector('#late b'))
  await page.evaluate('assent.acceptAll()')
  await page.locator('#late b').waitFor()
  await settle(page)
  expect(await ran(page)).toEqual(['slow', 'inline'])
})

it('watches a shadow root that is handed over', async () => {
  const { page } = visit
  visit.serve({ services: [video] }, { body: '<div id="host"></div>' })
  await visit.open()
  await asked(page)
  await page.evaluate((src) => {
    const root = document.querySelector('#host')!.attachShadow({ mode: 'open' })
    const { assent } = window as unknown as { assent: { observe(root: ShadowRoot): void } }
    assent.observe(root)
    const el = Object.assign(document.createElement('iframe'), { title: 'inside' })
    el.dataset['consent'] = 'video'
    el.dataset['src'] = src
    root.append(el)
  }, cdn('/inside'))
  await settle(page)
  expect(requested()).toEqual([])
  await choose(page, 'Accept all')
  await visit.site.received('third.test', '/inside')
})

it.each([0, 1])('goes on with a shadow root (within %i others) whose element was out of the page while the visitor chose', async (others) => {
  const { page } = visit
  visit.serve({ services: [video] }, { body: '<div id="host"></div>' })
  await visit.open()
  await asked(page)
  await page.evaluate(([src, depth]) => {
    const { assent } = window as unknown as { assent: { observe(root: ShadowRoot): void } }
    let host: Element = document.querySelector('#host')!
    Reflect.set(window, 'host', host)
    let root = host.attachShadow({ mode: 'open' })
    assent.observe(root)
    for (let i = 0; i < depth; i++) {
      root.append(document.createElement('p'), host = document.createElement('div'))
      root = host.attachShadow({ mode: 'open' })
      assent.observe(root)
    }
    Reflect.set(window, 'inner', root)
    root.innerHTML = `<iframe title="inside" data-consent="video" data-src="${src}"></iframe>`
  }, [cdn('/inside'), others] as const)
  await settle(page)
  await page.evaluate('host.remove()')
  await choose(page, 'Accept all')
  await settle(page)
  expect(requested()).toEqual([])
  const within = () => page.evaluate(() => (Reflect.get(window, 'inner') as ShadowRoot).querySelector('iframe')!.getAttribute('src'))
  await page.evaluate(() => { const it = document.createElement('p'); it.append(Reflect.get(window, 'host') as Element); document.querySelector('main')!.append(it) })
  await visit.site.received('third.test', '/inside')
  await page.evaluate('host.parentNode.remove()')
  await expect.poll(within).toBe(null)
})

it('a frame that got another address from the page keeps it, whoever copies the page', async () => {
  const { page, site } = visit
  visit.serve({ services: [video] }, { body: frame() })
  await visit.open()
  await choose(page, 'Accept all')
  await site.received('third.test', '/film')
  await page.frameLocator('iframe').getByText('/film').waitFor()
  await page.evaluate((src) => { document.querySelector('iframe')!.src = src }, cdn('/film-two'))
  await page.frameLocator('iframe').getByText('/film-two').waitFor()
  await page.waitForFunction(() => document.querySelector('iframe')!.loading === 'lazy')
  site.forget()
  await page.evaluate('document.dispatchEvent(new Event("consent:before-cache"))')
  await settle(page)
  expect(requested()).toEqual([])
  expect(await page.locator('iframe').getAttribute('src')).toBe(cdn('/film-two'))
})

it('a picture that nobody sees loads the other address that the page gives it while it may', async () => {
  const { page } = visit
  visit.serve({ services: [video] }, { body: `<div style="display: none"><img data-consent="video" data-src="${cdn('/one.gif')}" alt=""></div>` })
  await visit.open()
  await choose(page, 'Accept all')
  await visit.site.received('third.test', '/one.gif')
  await page.waitForFunction(() => document.querySelector('img')!.loading === 'lazy')
  await page.evaluate((src) => { document.querySelector('img')!.src = src }, cdn('/two.gif'))
  await visit.site.received('third.test', '/two.gif')
  await page.waitForFunction(() => document.querySelector('img')!.loading === 'lazy')
  await settle(page)
  expect(requested()).toEqual(['/one.gif', '/two.gif'])
})

it('does not let a script run that is marked but written to run at once, says so, and runs it once allowed', async () => {
  const { page, said } = visit
  visit.serve({}, { body: `<script data-consent="analytics" src="${cdn('/mistake.js')}"></script><script data-consent="analytics">${note('inline')}</script>` })
  // The page knows the answer from its start only where one was given before.
  await visit.open()
  // On a first visit they have run before anybody could know better; then they must not run once more.
  await choose(page, 'Accept all')
  await settle(page)
  expect((await ran(page)).sort()).toEqual(['/mistake.js', 'inline'])
  await withdraw(page)
  await visit.open()
  await settle(page)
  expect(await ran(page)).toEqual([])
  expect(said.join()).toContain('[not-inert] data-consent="analytics"')
  await page.evaluate('assent.acceptAll()')
  await hasRun(page, 2)
  await settle(page)
  expect(await ran(page)).toEqual(['/mistake.js', 'inline'])
})

it('works under a strict policy and Trusted Types, without a violation', async () => {
  const { page, said } = visit
  visit.serve({ services: [video] }, { tag: 'nonce="n0nce"', body: `${frame()}<template data-consent="functional" nonce="n0nce"><script src="${cdn('/t.js')}" nonce="n0nce"></script></template>` }, {
    'content-security-policy': "script-src 'nonce-n0nce' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'; trusted-types assent",
  })
  await visit.open()
  await placeholder().waitFor()
  await choose(page, 'Accept all')
  await visit.site.received('third.test', '/film')
  await hasRun(page, 1)
  expect(said.filter((it) => /polic|trusted/i.test(it))).toEqual([])
})

it('offers no “Always allow” for an id that nobody declared, says so once, and records nothing for “Load once”', async () => {
  const { page, site, said } = visit
  site.reply('/receipts', takes)
  visit.serve({ services: [video], receipts: { endpoint: '/receipts' } }, { body: `${frame()}<iframe data-consent="films" data-src="${cdn('/other')}" title="Another" width="400" height="225"></iframe>` })
  await visit.open()
  await asked(page)
  const other = page.locator('[title=Another]').contentFrame().locator('assent-embed')
  await other.getByRole('button', { name: 'Load once' }).waitFor()
  expect(await other.getByRole('button').count()).toBe(1)
  expect(await placeholder().getByRole('button').count()).toBe(2)
  await other.getByRole('button', { name: 'Load once' }).click()
  await site.received('third.test', '/other')
  await settle(page)
  expect(said.filter((it) => it.includes('unknown-need'))).toHaveLength(1)
  expect([await page.evaluate('assent.$decision.get()'), site.requests('site.test', '/receipts')]).toEqual([undefined, []])
})
