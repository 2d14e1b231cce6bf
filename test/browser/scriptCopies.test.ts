/** What pages, caches and frameworks do with a held script after it has run: it is what and where it was, and nothing live is beside it. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { build } from 'esbuild'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { config, heldScript, note, pageWith } from '../support/pages.js'
import { script } from '../support/site.js'
import { thirdParty } from '../support/third.js'
import { asked, choose, hasRun, ran, settle, useVisit } from '../support/visit.js'

const visit = useVisit()
const { at: cdn, requested, slow } = thirdParty(visit)
const read = (file: string) => readFile(createRequire(import.meta.url).resolve(file), 'utf8')
const both = (name: string): string => heldScript('analytics', { src: cdn(`/${name}.js`) }) + heldScript('analytics', { text: note(name) })
const live = () => visit.page.evaluate(() => [...document.querySelectorAll<HTMLScriptElement>('main script')].filter((it) => it.type !== 'text/plain').length)
const withdraw = () => visit.page.evaluate('assent.withdraw()')

describe('Turbo', () => {
  // What it fetches ahead for a link under the pointer would be thrown away at the test's end, and Turbo throws then.
  function serve(path: string, name: string, more = ''): void {
    const head = `<meta name="turbo-cache-control" content="no-preview"><meta name="turbo-prefetch" content="false"><script src="/turbo.js"></script>${heldScript('functional', { text: note('head') })}`
    visit.site.reply(path, pageWith(config(), { head, body: `<h2>${name}</h2><a href="/">Home</a> <a href="/two">Second</a>${both(name)}${more}` }))
  }
  const heading = (name: string) => visit.page.getByRole('heading', { name }).waitFor()
  const follow = async (link: string, name: string) => {
    await visit.page.getByRole('link', { name: link }).click()
    await heading(name)
  }
  beforeEach(async () => {
    visit.site.reply('/turbo.js', script(await read('@hotwired/turbo/dist/turbo.es2017-umd.js')))
    serve('/', 'first', `<script>${note('plain')}</script>`)
    serve('/two', 'second')
    await visit.open()
    await asked(visit.page)
  })

  it('puts nothing live back after a withdrawal: nothing is asked for, nothing runs', async () => {
    const { page, site } = visit
    await choose(page, 'Accept all')
    await hasRun(page, 4)
    await follow('Second', 'second')
    await hasRun(page, 6)
    await withdraw()
    site.forget()
    const before = await ran(page)
    await page.goBack()
    await heading('first')
    await settle(page)
    await page.goForward()
    await heading('second')
    await settle(page)
    expect((await ran(page)).filter((it) => it !== 'plain')).toEqual(before.filter((it) => it !== 'plain'))
    expect(requested()).toEqual([])
    expect(await live()).toBe(0)
  })

  it('nor what was on its way when the copy was made', async () => {
    const { page, site } = visit
    const { release } = slow('/hangs.js')
    serve('/two', 'second', heldScript('analytics', { src: cdn('/hangs.js') }))
    await choose(page, 'Accept all')
    await hasRun(page, 4)
    await follow('Second', 'second')
    await site.received('third.test', '/hangs.js')
    await follow('Home', 'first')
    await withdraw()
    site.forget()
    release()
    await page.goBack()
    await heading('second')
    await settle(page)
    expect(requested()).toEqual([])
  })

  it('runs what a body brings as it runs any script of a body, on the way back too; what the head has once', async () => {
    const { page } = visit
    await choose(page, 'Accept all')
    await hasRun(page, 4)
    await follow('Second', 'second')
    await hasRun(page, 6)
    await page.goBack()
    await heading('first')
    await hasRun(page, 9)
    await settle(page)
    const all = await ran(page)
    const count = (name: string) => all.filter((it) => it === name).length
    expect(['plain', 'first', '/first.js', 'second', '/second.js', 'head'].map(count)).toEqual([2, 2, 2, 1, 1, 1])
    expect(await live()).toBe(1)
  })

  it('leaves alone what is not to run again in another body', async () => {
    const { page } = visit
    const tag = heldScript('analytics', { text: note('once'), more: 'data-turbo-eval="false"' })
    serve('/', 'first', tag)
    serve('/two', 'second', tag)
    await visit.open()
    await choose(page, 'Accept all')
    await follow('Second', 'second')
    await follow('Home', 'first')
    await hasRun(page, 8)
    await settle(page)
    expect((await ran(page)).filter((it) => it === 'once')).toEqual(['once'])
  })
})

describe('htmx', () => {
  beforeEach(async () => {
    visit.site.reply('/htmx.js', script(await read('htmx.org/dist/htmx.js')))
    visit.site.reply('/two', '<h2>second</h2>')
    visit.serve({}, { head: '<meta name="htmx-config" content=\'{"includeIndicatorStyles": false}\'><script src="/htmx.js"></script>', body: `<div id="view" hx-history-elt><h2>first</h2><button hx-get="/two" hx-target="#view" hx-push-url="true">Go</button>${both('first')}</div>` })
    await visit.open()
    await choose(visit.page, 'Accept all')
    await hasRun(visit.page, 2)
    await visit.page.getByRole('button', { name: 'Go' }).click()
    await visit.page.getByRole('heading', { name: 'second' }).waitFor()
  })
  const back = async () => {
    await visit.page.goBack()
    await visit.page.getByRole('heading', { name: 'first' }).waitFor()
    await settle(visit.page)
  }

  it('restores nothing live after a withdrawal', async () => {
    await withdraw()
    visit.site.forget()
    await back()
    expect(await ran(visit.page)).toEqual(['/first.js', 'first'])
    expect([requested(), await live()]).toEqual([[], 0])
  })

  it('runs what it restores while it is allowed, as it does any script', async () => {
    await back()
    await hasRun(visit.page, 4)
    expect(await ran(visit.page)).toEqual(['/first.js', 'first', '/first.js', 'first'])
  })
})

describe('React', () => {
  let react: string
  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: {
        resolveDir: new URL('..', import.meta.url).pathname,
        contents: `import { createElement as h, Fragment, useState } from 'react'
import { createRoot } from 'react-dom/client'
function App() {
  const [at, go] = useState(0)
  return h('div', null, h('button', { onClick: () => go(at + 1) }, 'Next'), h('p', null, 'view ' + at), at % 4 > 1 ? null : h(Fragment, null,
    at % 4 ? h('i', null, 'before') : null,
    h('script', { type: 'text/plain', 'data-consent': 'analytics', 'data-src': window.tag }),
    h('script', { type: 'text/plain', 'data-consent': 'analytics', dangerouslySetInnerHTML: { __html: ${JSON.stringify(note('inline'))} } })))
}
createRoot(document.getElementById('root')).render(h(App))`,
      },
      bundle: true, write: false, format: 'iife', logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' },
    })
    react = outputFiles[0]!.text
  })

  it('removes the view that it made, and makes another', async () => {
    const { page } = visit
    visit.site.reply('/react.js', script(react))
    visit.serve({}, { body: `<div id="root"></div><script>tag = ${JSON.stringify(cdn('/tag.js'))}</script><script src="/react.js"></script>` })
    await visit.open()
    await choose(page, 'Accept all')
    await hasRun(page, 2)
    // Something before them, then without them, then with them again.
    for (const at of [1, 2, 3, 4]) {
      await page.getByRole('button', { name: 'Next' }).click()
      await page.getByText(`view ${at}`).waitFor()
      await settle(page)
    }
    expect(await ran(page)).toEqual(['/tag.js', 'inline', '/tag.js', 'inline'])
    expect(await page.locator('#root script').count()).toBe(2)
  })

  it('while the script is on its way too', async () => {
    const { page, site } = visit
    const { release } = slow('/tag.js')
    visit.site.reply('/react.js', script(react))
    visit.serve({}, { body: `<div id="root"></div><script>tag = ${JSON.stringify(cdn('/tag.js'))}</script><script src="/react.js"></script>` })
    await visit.open()
    await choose(page, 'Accept all')
    await site.received('third.test', '/tag.js')
    for (const at of [1, 2]) {
      await page.getByRole('button', { name: 'Next' }).click()
      await page.getByText(`view ${at}`).waitFor()
    }
    release()
    await hasRun(page, 1)
    await settle(page)
    expect(await ran(page)).toEqual(['/tag.js'])
  })
})

describe('a page of its own', () => {
  beforeEach(async () => {
    visit.serve({}, { body: `<div id="box">${both('a')}</div>` })
    await visit.open()
    await choose(visit.page, 'Accept all')
    await hasRun(visit.page, 2)
    visit.site.forget()
  })

  const ways: Record<string, string> = {
    'moves it': 'document.body.append(box)',
    'takes it out and puts it back': 'const { parentNode } = box; box.remove(); setTimeout(() => parentNode.append(box))',
    'writes its markup anew': 'box.innerHTML += "<p>more</p>"',
    'puts in a clone': 'box.replaceWith(box.cloneNode(true))',
    'imports a clone': 'box.after(document.importNode(box, true))',
    'keeps its markup': 'const html = box.outerHTML; box.remove(); setTimeout(() => document.body.insertAdjacentHTML("beforeend", html))',
    'makes new elements of it, as caches do': 'for (const it of box.querySelectorAll("script")) { const s = document.createElement("script"); for (const a of it.attributes) s.setAttribute(a.name, a.value); s.text = it.text; it.replaceWith(s) }',
  }
  it.each(Object.keys(ways))('%s: nothing runs twice', async (way) => {
    const { page } = visit
    await page.evaluate(`{ const box = document.getElementById('box'); ${ways[way]!} }`)
    await settle(page)
    await withdraw()
    await page.evaluate('assent.acceptAll()')
    await settle(page)
    expect(await ran(page)).toEqual(['/a.js', 'a'])
    expect([requested(), await live()]).toEqual([[], 0])
  })

  it('shows another view, which brings its own: it runs', async () => {
    await visit.page.evaluate((html) => { document.querySelector('main')!.innerHTML = html }, both('a'))
    await hasRun(visit.page, 4)
    expect(await ran(visit.page)).toEqual(['/a.js', 'a', '/a.js', 'a'])
  })

  it('that listens on its own element hears it load or fail', async () => {
    const { page, site } = visit
    site.reply('cdn.third.test/gone.js', { status: 404 })
    await page.evaluate(([ok, gone]) => {
      for (const src of [ok!, gone!]) {
        const it = document.createElement('script')
        it.type = 'text/plain'
        it.dataset['consent'] = 'analytics'
        it.dataset['src'] = src
        const ran = Reflect.get(window, 'ran') as string[]
        it.onload = () => ran.push(`loaded ${it.isConnected}`)
        it.onerror = () => ran.push('failed')
        document.body.append(it)
      }
    }, [cdn('/b.js'), cdn('/gone.js')])
    await hasRun(page, 5)
    expect(await ran(page)).toEqual(['/a.js', 'a', '/b.js', 'loaded true', 'failed'])
  })
})
