/** Marks and addresses as they come later, by libraries and lazy loaders; and what is said of what nobody can hold. */
import { build } from 'esbuild'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { script } from '../support/site.js'
import { thirdParty } from '../support/third.js'
import { asked, choose, engine, eventually, settle, useVisit } from '../support/visit.js'

const visit = useVisit()
const { at, requested } = thirdParty(visit)
const { resolve } = createRequire(import.meta.url)
const root = new URL('../../', import.meta.url).pathname
const services = [{ id: 'video', category: 'functional', name: 'Film player' }, { id: 'ads', category: 'advertising', name: 'Ads' }]
const toldOf = (code: string) => visit.said.filter((it) => it.includes(`[${code}]`))
const shows = (path: string) => expect.poll(() => visit.page.frames().some((it) => it.url().endsWith(path)))

const reactApp = async (): Promise<string> => (await build({
  stdin: {
    contents: `import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
function App() { const [film, set] = useState(''); window.film = set; return createElement('iframe', film ? { title: 'film', 'data-consent': 'video', 'data-src': film } : { title: 'film' }) }
createRoot(document.querySelector('#app')).render(createElement(App))`,
    resolveDir: root,
  },
  bundle: true, write: false, format: 'iife', logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' },
})).outputFiles[0]!.text

const libraries: Record<string, () => Promise<[files: string[], body: string]>> = {
  'nobody but a script': () => Promise.resolve([[], '<iframe title="film"></iframe><script>film = (it) => Object.assign(document.querySelector("iframe").dataset, { src: it, consent: "video" })</script>']),
  'Alpine': async () => [[await readFile(resolve('alpinejs/dist/cdn.min.js'), 'utf8')],
    '<div x-data="{ film: \'\' }" x-init="window.film = (it) => { film = it }"><iframe title="film" :data-consent="film ? \'video\' : null" :data-src="film || null"></iframe></div>'],
  'Vue': async () => [[await readFile(resolve('vue/dist/vue.global.prod.js'), 'utf8'),
    'const film = Vue.ref(""); window.film = (it) => { film.value = it }; Vue.createApp({ setup: () => ({ src: film }), template: `<iframe title="film" :data-consent="src ? \'video\' : null" :data-src="src || null"></iframe>` }).mount("#app")'],
  '<div id="app"></div>'],
  'htmx': async () => [[await readFile(resolve('htmx.org/dist/htmx.min.js'), 'utf8'),
    'window.film = (it) => { const el = document.querySelector("iframe"); htmx.swap(el, `<iframe id="film" title="film" data-consent="video" data-src="${it}"></iframe>`, { swapStyle: "outerHTML" }) }'],
  '<iframe id="film" title="film"></iframe>'],
  'React': async () => [[await reactApp()], '<div id="app"></div>'],
}

it.each(Object.keys(libraries))('marks that %s sets on an element that is there already are seen, and another address is followed', async (library) => {
  const { page, site } = visit
  const [files, body] = await libraries[library]!()
  files.forEach((text, i) => site.reply(`/${i}.js`, script(text)))
  visit.serve({ services }, { body: body + files.map((_, i) => `<script src="/${i}.js"></script>`).join('') })
  await visit.open()
  await asked(page)
  await page.waitForFunction(() => typeof Reflect.get(window, 'film') === 'function')
  const film = (path: string) => page.evaluate((to) => { (Reflect.get(window, 'film') as (it: string) => void)(to) }, at(path))
  await film('/one.html')
  await settle(page)
  expect(requested()).toEqual([])
  await choose(page, 'Accept all')
  await shows('/one.html').toBe(true)
  await film('/two.html')
  await shows('/two.html').toBe(true)
  await page.evaluate('assent.withdraw()')
  await shows('/two.html').toBe(false)
  await film('/three.html')
  await settle(page)
  expect(requested()).toEqual(['/one.html', '/two.html'])
  expect(await page.locator('iframe').getAttribute('src')).toBe(null)
})

it('another mark is followed: an element shows by the one that it has now', async () => {
  const { page, site } = visit
  visit.serve({ services }, { body: `<iframe title="film" data-consent="ads" data-src="${at('/film')}"></iframe>` })
  await visit.open()
  await choose(page, 'Reject all')
  await page.evaluate('assent.decide({ video: true })')
  await settle(page)
  expect(requested()).toEqual([])
  await page.evaluate(() => { document.querySelector('iframe')!.dataset['consent'] = 'video' })
  await site.received('third.test', '/film')
  await page.evaluate(() => { document.querySelector('iframe')!.dataset['consent'] = 'ads' })
  await shows('/film').toBe(false)
})

const loader = `<script>addEventListener('load', () => setTimeout(() => { const io = new IntersectionObserver((all) => all.forEach((it) => { if (it.isIntersecting && it.target.dataset.src) it.target.src = it.target.dataset.src }))
document.querySelectorAll('iframe, img').forEach((it) => io.observe(it)); window.lazy = true }, 600))</script>`

it.each([
  ['the safe spelling', 'data-consent-src', ''], ['a class of theirs, and the other spelling', 'data-src', 'class="lazyload"'],
])('a lazy loader does not load what waits with %s', async (_name, attribute, more) => {
  const { page, site } = visit
  visit.serve({ services }, { body: `<iframe title="film" data-consent="video" ${attribute}="${at('/film')}" ${more}></iframe><img alt="" data-consent="ads" ${attribute}="${at('/img.gif')}" ${more} width="9" height="9">${loader}` })
  await visit.open()
  await asked(page)
  await page.waitForFunction('window.lazy')
  await settle(page)
  expect(requested()).toEqual([])
  if (more) await eventually(() => toldOf('lazy-loader').join()).toContain('has the class "lazyload" of a lazy loader')
  else expect(visit.said).toEqual([])
  await choose(page, 'Accept all')
  await Promise.all(['/film', '/img.gif'].map((it) => site.received('third.test', it)))
})

it('what is given its address while it waits loses it again, and that is said', async () => {
  const { page } = visit
  visit.serve({ services }, { body: `<iframe title="film" data-consent="video" data-src="${at('/film')}"></iframe>${loader}` })
  await visit.open()
  await asked(page)
  await page.waitForFunction('window.lazy')
  await eventually(() => toldOf('given-early').join()).toContain('data-consent-src')
  expect(await page.locator('iframe').getAttribute('src')).toBe(null)
  await settle(page)
  expect(page.frames().some((it) => it.url().includes('third.test'))).toBe(false)
})

it('a script waits with the safe spelling too', async () => {
  const { page, site } = visit
  visit.serve({ services }, { body: `<script type="text/plain" data-consent="ads" data-consent-src="${at('/tag.js')}"></script>` })
  await visit.open()
  await asked(page)
  await settle(page)
  expect(requested()).toEqual([])
  await choose(page, 'Accept all')
  await site.received('third.test', '/tag.js')
})

const shot = () => `<img src='${at('/shot.gif')}' alt=''>`
it.each([['under Trusted Types', { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types assent" }], ['anywhere', {}]])(
  'a page in data-srcdoc waits like an address and is given %s to a frame that is shut in, and to no other', async (_name, headers) => {
    const { page, site } = visit
    visit.serve({ services }, { body: `<iframe title="a" sandbox data-consent="video" data-srcdoc="${shot()}"></iframe><iframe title="b" sandbox="allow-scripts allow-same-origin" data-consent="video" data-srcdoc="x"></iframe><iframe title="c" data-consent="video" data-consent-srcdoc="x"></iframe>` }, headers)
    await visit.open()
    await asked(page)
    await settle(page)
    expect(requested()).toEqual([])
    await choose(page, 'Accept all')
    await site.received('third.test', '/shot.gif')
    const has = () => page.locator('iframe').evaluateAll((all) => all.map((it) => it.hasAttribute('srcdoc')))
    expect(await has()).toEqual([true, false, false])
    await eventually(() => toldOf('unsafe-page').length).toBe(2)
    await page.evaluate('assent.withdraw()')
    await expect.poll(has).toEqual([false, false, false])
  })

it('a page in srcdoc itself is kept aside and said, and comes back', async () => {
  const { page, site } = visit
  visit.serve({ services }, { body: '<div id="late"></div>' })
  await visit.open()
  await asked(page)
  await page.evaluate((html) => { document.querySelector('#late')!.innerHTML = '<iframe title="a" data-consent="video"></iframe>'; document.querySelector('iframe')!.srcdoc = html }, shot())
  await eventually(() => toldOf('real-address').join()).toContain('srcdoc')
  expect(await page.locator('iframe').evaluate((it) => it.hasAttribute('srcdoc'))).toBe(false)
  site.forget()
  await choose(page, 'Accept all')
  await site.received('third.test', '/shot.gif')
})

it('an image set of a preload is held like an address', async () => {
  const { page, site } = visit
  visit.serve({ services }, { head: `<link rel="preload" as="image" data-consent="ads" data-imagesrcset="${at('/set.gif')} 1x">` })
  await visit.open()
  await asked(page)
  await settle(page)
  expect(requested()).toEqual([])
  await choose(page, 'Accept all')
  // Firefox preloads no picture that nothing uses.
  if (engine === 'chromium') await site.received('third.test', '/set.gif')
  await page.locator('link[imagesrcset]').waitFor({ state: 'attached' })
  await page.evaluate('assent.withdraw()')
  await page.locator('link[data-imagesrcset]:not([imagesrcset])').waitFor({ state: 'attached' })
})

it.each([
  ['<style data-consent="ads">h1 { color: red }</style>', 'not-held', '<style>'],
  ['<svg width="9" height="9"><image data-consent="ads" data-href="/x"></image></svg>', 'not-held', '<image>'],
  ['<x-map data-consent="ads"></x-map>', 'not-held', '<x-map>'],
  ['<input type="image" alt="x" data-consent="ads">', 'not-held', '<input>'],
  ['<img alt="" data-consent="ads" style="background: url(/x.gif)">', 'not-held-style', '<img style='],
  ['<script type="opt-in" data-consent="ads"></script>', 'script-type', '<script type="opt-in">'],
])('%s cannot be held, which is said', async (body, code, told) => {
  visit.serve({ services }, { body })
  await visit.open()
  await asked(visit.page)
  await eventually(() => toldOf(code).join()).toContain(told)
})

it('TEXT/PLAIN is text/plain', async () => {
  const { page } = visit
  visit.serve({ services }, { body: '<script type=" TEXT/PLAIN" data-consent="ads">window.r1 = 1</script>' })
  await visit.open()
  await choose(page, 'Accept all')
  await page.waitForFunction('window.r1 === 1')
})
