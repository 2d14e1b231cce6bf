/** What DOMPurify lets pass by its defaults, and what weaker cleaners do, gains nothing from assent: before a press, after one, and on the next page. */
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { note } from '../support/pages.js'
import { asked, choose, eventually, ran, settle, useVisit, withdraw } from '../support/visit.js'

const visit = useVisit()
const root = new URL('../../', import.meta.url).pathname
const code = note('evil').replaceAll('"', "'")
/** The same, from a frame. */
const inside = code.replaceAll('window.', 'parent.')
const SCHEMES = ['javascript:', 'JaVaScRiPt:', ' javascript:', 'java\nscript:', '\u0001javascript:', 'data:text/html,<script>', 'vbscript:', 'blob:']

/** Marked, and with every attribute that could be given back, as `data-` ones. */
const marked = (address: string): string => ['src', 'href', 'xlink:href', 'data', 'action', 'formaction', 'srcdoc', 'poster', 'srcset', 'content', 'values', 'to', 'from', 'onload', 'onerror', 'onclick', 'style', 'code', 'codebase', 'background', 'ping', 'manifest', 'http-equiv']
  .map((it) => `data-${it}="${address.replaceAll('"', '&quot;')}"`).join(' ')
const need = 'data-consent="required"'

/** Elements that are none of those that can be held, and some that are. */
const TAGS = [
  'a', 'area', 'base', 'form', 'button', 'input type="image"', 'meta', 'style', 'svg', 'math', 'details', 'div', 'custom-element', 'frame', 'frameset', 'applet', 'portal', 'marquee', 'body',
  'constructor', '__proto__', 'link rel="canonical"', 'link', 'link rel="stylesheet canonical"', 'image', 'textarea', 'select', 'label', 'canvas', 'dialog', 'slot', 'noscript', 'xmp', 'table background="x"',
]
const HELD = ['iframe', 'embed', 'object', 'img', 'video', 'audio', 'source', 'track', 'picture', 'link rel="stylesheet"', 'link rel="preload" as="script"', 'link rel="modulepreload"']

const snippets = (): string[] => SCHEMES.map((it) => (it === 'data:text/html,<script>' ? `${it}${inside}</script>` : it + code)).flatMap((address) => [
  ...[...TAGS, ...HELD].map((tag) => `<${tag} ${need} ${marked(address)}>x</${tag.split(' ')[0]}>`),
  `<svg ${need}><a ${need} ${marked(address)} xlink:href="#"><text>x</text></a><animate ${need} attributeName="href" ${marked(address)} /><use ${need} ${marked(address)} /><image ${need} ${marked(address)} /><script ${need} ${marked(address)}></script></svg>`,
  `<math ${need}><mtext ${need} ${marked(address)}>x</mtext><maction ${need} actiontype="statusline" ${marked(address)}>x</maction></math>`,
  `<video ${need}><a ${marked(address)}>x</a><source ${marked(address)}><iframe ${marked(address)}></iframe></video>`,
  `<picture ${need}><a ${marked(address)}>x</a><img ${marked(address)} alt=""></picture>`,
  `<object ${need} ${marked(address)}><a ${marked(address)}>x</a><embed ${marked(address)}></object>`,
  `<iframe ${need} ${marked(address)} title="x"><a ${marked(address)}>x</a></iframe>`,
  `<div ${need}><a ${marked(address)}>x</a><iframe ${marked(address)}></iframe><script type="text/plain" ${marked(address)}></script></div>`,
  `<template ${need}><a ${need} ${marked(address)}>x</a><a ${marked(address)}>x</a><iframe ${need} ${marked(address)}></iframe></template>`,
  `<form ${need} ${marked(address)}><input name="attributes"><button ${need} ${marked(address)}>x</button></form>`,
])

/** Everything in the page that could run something or lead there. What a picture is fetched from never runs. */
const live = () => visit.page.evaluate(() => [...document.querySelectorAll('main *')].flatMap((el) => [...(el instanceof HTMLFormElement ? [] : el.attributes)]
  .filter(({ name, value }) => !/^data-|^srcset$/.test(name) && (/^on/i.test(name) || /(^|[\s,])(java\s*script|vbscript|data|blob):/i.test(value.replace(/[\u0000-\u0020]/g, ' '))))
  .map(({ name, value }) => `${el.localName} ${name}=${value}`))
  .concat([...document.querySelectorAll<HTMLElement>('main a, main area, main form, main button')].flatMap((el) =>
    ['href', 'action', 'formaction', 'xlink:href', 'ping'].filter((it) => el.hasAttribute(it) && el.getAttribute(it) !== '#').map((it) => `${el.localName} ${it}`))))

async function gainsNothing(): Promise<void> {
  const { page } = visit
  await asked(page)
  await settle(page)
  expect(await live()).toEqual([])
  await choose(page, 'Accept all')
  await settle(page)
  expect(await live()).toEqual([])
  await withdraw(page)
  await settle(page)
  expect(await live()).toEqual([])
  expect(await ran(page)).toEqual([])
  expect(visit.site.requests('evil.third.test').map((it) => it.path)).toEqual([])
}

const insert = (html: string, clean: boolean) => visit.page.evaluate(([text, cleaned]) => {
  const { DOMPurify } = window as unknown as { DOMPurify: { sanitize(it: string): string } }
  const box = document.createElement('div')
  box.innerHTML = cleaned ? DOMPurify.sanitize(text as string) : text as string
  document.querySelector('main')!.append(box)
  return box.querySelectorAll('[data-consent]').length
}, [html, clean])

async function open(): Promise<void> {
  visit.site.reply('/purify.js', { type: 'text/javascript', body: await readFile(`${root}node_modules/dompurify/dist/purify.min.js`, 'utf8') })
  visit.serve({}, { before: '<script src="/purify.js"></script>' })
  await visit.open()
}

describe('markup that came', () => {
  it.each([['through DOMPurify', true], ['through nothing', false]] as const)('%s and has no address of the web', async (_name, clean) => {
    await open()
    // The test is about what is marked, so some of it must come through.
    expect(await insert(snippets().join(''), clean)).toBeGreaterThan(100)
    await gainsNothing()
    await eventually(() => visit.said.filter((it) => it.includes('[not-held]')).length).toBeGreaterThan(5)
    await eventually(() => visit.said.filter((it) => it.includes('[unsafe-address]')).length).toBeGreaterThan(clean ? 0 : 5)
  })

  it('is said of an element that nobody can hold, with its name, once', async () => {
    await open()
    await insert(`<a ${need} data-href="/x">x</a><a ${need} data-href="/y">x</a>`, true)
    await eventually(() => visit.said.length).toBe(1)
    expect(visit.said[0]).toContain('[not-held] data-consent="required": <a>')
    expect(await visit.page.locator('main a').evaluateAll((all) => all.map((it) => it.hasAttribute('href')))).toEqual([false, false])
  })

  it('with an address of the web has it where the same element could have had it without assent', async () => {
    await open()
    await insert(`<img ${need} data-src="/own.gif" alt=""><video ${need}><source data-src="/own.mp4"></video><a ${need} data-href="/own">x</a>`, true)
    await visit.page.locator('img[src="/own.gif"]').waitFor({ state: 'attached' })
    await visit.page.locator('source[src="/own.mp4"]').waitFor({ state: 'attached' })
    expect(await live()).toEqual([])
  })
})

describe('a frame', () => {
  it('that has a page of its own is held with it, and only it gets it back', async () => {
    const { page } = visit
    visit.serve({}, {
      body: `<iframe data-consent="analytics" srcdoc="<script>${inside}</script>" title="a"></iframe><iframe data-consent="analytics" data-srcdoc="<script>${inside}</script>" title="b"></iframe>`,
    })
    await visit.open()
    await choose(page, 'Reject all')
    await visit.open()
    await settle(page)
    const has = () => page.locator('iframe').evaluateAll((all) => all.map((it) => it.hasAttribute('srcdoc')))
    expect(await has()).toEqual([false, false])
    await page.evaluate('assent.acceptAll()')
    await expect.poll(has).toEqual([true, false])
    await page.evaluate('assent.withdraw()')
    await expect.poll(has).toEqual([false, false])
  })
})

describe('a picture', () => {
  it('may bring itself, and nothing else may', async () => {
    visit.serve({}, {
      body: ['img alt=""', 'iframe title="x"', 'object', 'embed', 'link rel="stylesheet"', 'video', 'audio'].map((it) =>
        `<${it} ${need} data-src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-data="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-href="data:image/gif;base64,R0lGODlhAQABAAAAACw="></${it.split(' ')[0]}>`).join(''),
    })
    await visit.open()
    await asked(visit.page)
    await settle(visit.page)
    expect(await visit.page.evaluate(() => [...document.querySelectorAll('main [src], main [data], main [href]')].map((it) => it.localName))).toEqual(['img'])
  })
})
