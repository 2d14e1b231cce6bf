/** A template with markup and script, as vendors paste their posts: put in once, whatever the vendor makes of it, and taken out with that. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { beforeEach, describe, expect, it } from 'vitest'
import { config, note, pageWith } from '../support/pages.js'
import { script } from '../support/site.js'
import { thirdParty } from '../support/third.js'
import { asked, choose, eventually, hasRun, ran, settle, useVisit } from '../support/visit.js'

const visit = useVisit()
const { at: cdn, requested } = thirdParty(visit)

/** As post embeds do: the raw post gives way to a rendered one. */
const RENDER = `for (const raw of document.querySelectorAll('.post')) {
  const done = document.createElement('p'); done.className = 'done'; done.textContent = 'rendered'
  raw.before(done); raw.remove()
}; ${note('render')}`
const post = () => `<div id="post"><template data-consent="functional"><blockquote class="post">raw post</blockquote><script data-src="${cdn('/widgets.js')}"></script><iframe title="film" src="${cdn('/film')}"></iframe></template><i>after</i></div>`
const content = () => visit.page.locator('#post').evaluate((el) => [...el.children].map((it) => it.localName).filter((it) => !/script|assent/.test(it)).join(' '))
const change = async (call: string) => {
  await visit.page.evaluate(`assent.${call}()`)
  await settle(visit.page)
}

beforeEach(() => visit.site.reply('cdn.third.test/widgets.js', script(RENDER)))

async function accept(): Promise<void> {
  visit.serve({}, { body: post() })
  await visit.open()
  await asked(visit.page)
  await choose(visit.page, 'Accept all')
  await hasRun(visit.page, 1)
  await visit.site.received('third.test', '/film')
}

it('is never put back over what the vendor made of it', async () => {
  const { page } = visit
  await accept()
  await page.evaluate(() => {
    const image = new Image()
    image.dataset['consent'] = 'advertising'
    image.dataset['src'] = '/x.gif'
    document.body.append(image)
  })
  await visit.site.received('site.test', '/x.gif')
  await settle(page)
  expect(await content()).toBe('template p iframe i')
  await page.locator('.done').evaluate((el) => el.remove())
  await page.evaluate('assent.decide({ analytics: false })')
  await settle(page)
  expect(await content()).toBe('template iframe i')
  expect(requested().sort()).toEqual(['/film', '/widgets.js'])
})

it('is taken out with what the vendor made of it, and put in again as it was', async () => {
  await accept()
  await change('withdraw')
  expect(await content()).toBe('template i')
  expect(await visit.page.locator('#post').innerText()).toBe('after')
  await eventually(() => visit.page.frames().length).toBe(1)
  await change('acceptAll')
  expect(await content()).toBe('template p iframe i')
  expect(await ran(visit.page)).toEqual(['render'])
})

it('goes with its template, and runs nothing twice when that comes back', async () => {
  const { page } = visit
  await accept()
  await page.evaluate(() => {
    const template = document.querySelector('template')!
    template.remove()
    Reflect.set(window, 'template', template)
    document.body.append(document.createElement('hr'))
  })
  await change('rejectAll')
  await change('acceptAll')
  expect(await content()).toBe('i')
  await page.evaluate('post.prepend(template)')
  await page.locator('#post iframe').waitFor()
  await settle(page)
  expect(await ran(page)).toEqual(['render'])
})

it('goes by the mark that it has now', async () => {
  const { page, site } = visit
  visit.serve({}, { body: post() })
  await visit.open()
  await choose(page, 'Reject all')
  const mark = (need: string) => page.evaluate((it) => { document.querySelector('template')!.dataset['consent'] = it }, need)
  await mark('advertising')
  await page.evaluate('assent.decide({ functional: true })')
  await settle(page)
  expect(await content()).toBe('template i')
  expect(requested()).toEqual([])
  await mark('functional')
  await site.received('third.test', '/film')
  await hasRun(page, 1)
  await mark('advertising')
  await expect.poll(content).toBe('template i')
  await page.evaluate('assent.decide({ functional: false })')
  await page.evaluate(() => { document.querySelector('template')!.removeAttribute('data-consent') })
  site.forget()
  await page.evaluate('assent.acceptAll()')
  await settle(page)
  expect(await content()).toBe('template i')
  expect(requested()).toEqual([])
})

it('goes without its comments too, and begins anew with the next grant where a page was brought in line with markup that has the template alone', async () => {
  const { page } = visit
  await accept()
  const strip = (what: 'all' | 'comments') => page.evaluate((it) => {
    for (const node of [...document.getElementById('post')!.childNodes]) {
      if (node.nodeType === 8 || (it === 'all' && !/^(TEMPLATE|I)$/.test(node.nodeName))) node.remove()
    }
  }, what)
  await strip('all')
  await change('withdraw')
  await change('acceptAll')
  await hasRun(page, 2)
  expect(await content()).toBe('template p iframe i')
  await strip('comments')
  await change('withdraw')
  expect(await page.locator('#post iframe').count()).toBe(0)
  expect(await ran(page)).toEqual(['render', 'render'])
})

it('goes and comes with the one that it stands in, whatever copies the page', async () => {
  const { page } = visit
  visit.serve({}, { body: `<div id="post"><template data-consent="functional"><b>one</b><template data-consent="analytics"><u>inner</u><script>${note('inner')}</script></template></template></div>` })
  await visit.open()
  await choose(page, 'Accept all')
  await hasRun(page, 1)
  for (let i = 0; i < 2; i++) {
    expect(await page.evaluate('document.dispatchEvent(new Event("consent:before-cache")); document.getElementById("post").innerText')).toBe('')
    await page.locator('u').waitFor()
  }
  expect([await page.locator('#post').innerText(), await ran(page)]).toEqual(['oneinner', ['inner']])
  await page.evaluate('assent.decide({ analytics: false })')
  await settle(page)
  expect(await page.locator('#post').innerText()).toBe('one')
})

it('goes where the page has sorted it elsewhere, and comes back', async () => {
  const { page } = visit
  await accept()
  await page.evaluate(() => { const it = document.getElementById('post')!; it.append(...[...it.children].reverse()) })
  await change('withdraw')
  expect(await page.locator('#post iframe').count()).toBe(0)
  await change('acceptAll')
  await page.locator('#post iframe').waitFor()
})

describe('a copy of the page', () => {
  it.each(['box.replaceWith(box.cloneNode(true))', 'box.outerHTML += ""'])('by %s has one post, which is taken out with its need, and comes back after a withdrawal without', async (way) => {
    const { page, site } = visit
    await accept()
    await page.evaluate(`{ const box = document.getElementById('post'); ${way} }`)
    await settle(page)
    expect(await content()).toBe('template p iframe i')
    expect(await ran(page)).toEqual(['render'])
    await page.evaluate(`window.cached = document.getElementById('post').cloneNode(true)`)
    await change('withdraw')
    expect(await content()).toBe('template i')
    site.forget()
    await page.evaluate(`document.getElementById('post').replaceWith(cached)`)
    await settle(page)
    expect(await content()).toBe('template i')
  })

  it('of Turbo brings back nothing after a withdrawal, and one post while it is allowed', async () => {
    const { page, site } = visit
    site.reply('/turbo.js', script(await readFile(createRequire(import.meta.url).resolve('@hotwired/turbo/dist/turbo.es2017-umd.js'), 'utf8')))
    const serve = (path: string, name: string, body: string) => site.reply(path, pageWith(config(), {
      head: '<meta name="turbo-cache-control" content="no-preview"><script src="/turbo.js"></script>', body: `<h2>${name}</h2><a href="/two">Second</a>${body}`,
    }))
    serve('/', 'first', post())
    serve('/two', 'second', '')
    await visit.open()
    await asked(page)
    await choose(page, 'Accept all')
    await site.received('third.test', '/film')
    await hasRun(page, 1)
    const back = async () => {
      await page.goBack()
      await page.getByRole('heading', { name: 'first' }).waitFor()
      await settle(page)
    }
    const go = async () => {
      await page.getByRole('link', { name: 'Second' }).click()
      await page.getByRole('heading', { name: 'second' }).waitFor()
    }
    await go()
    await back()
    await hasRun(page, 2)
    expect(await content()).toBe('template p iframe i')
    await go()
    await change('withdraw')
    site.forget()
    await back()
    expect(await content()).toBe('template i')
    expect(requested()).toEqual([])
    expect(await ran(page)).toEqual(['render', 'render'])
  })
})

it('two beside each other keep to themselves', async () => {
  const { page } = visit
  visit.serve({}, { body: `<div id="post"><template data-consent="functional"><b>one</b><template data-consent="analytics"><u>inner</u></template></template><template data-consent="advertising"><s>two</s></template></div>` })
  await visit.open()
  await choose(page, 'Accept all')
  await page.locator('u').waitFor()
  expect(await page.locator('#post').innerText()).toBe('oneinnertwo')
  await page.evaluate('assent.decide({ functional: false })')
  await settle(page)
  expect(await page.locator('#post').innerText()).toBe('two')
  await page.evaluate('assent.decide({ functional: true, advertising: false })')
  await settle(page)
  expect(await page.locator('#post').innerText()).toBe('oneinner')
})

it('whose addresses wait is asked for by no browser before its grant, and has them all with it', async () => {
  const { page, site } = visit
  for (const it of ['/pic.gif', '/set.gif', '/poster.gif']) site.reply(`cdn.third.test${it}`, { type: 'image/gif', body: Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64') })
  const paths = ['/widgets.js', '/pic.gif', '/set.gif', '/look.css', '/film', '/poster.gif']
  visit.serve({}, {
    body: `<template data-consent="functional"><blockquote class="post">raw post</blockquote><script data-src="${cdn('/widgets.js')}"></script>
<img data-src="${cdn('/pic.gif')}" alt=""><img data-srcset="${cdn('/set.gif')} 1x" alt=""><link rel="stylesheet" data-href="${cdn('/look.css')}"><iframe title="film" data-src="${cdn('/film')}"></iframe><video data-poster="${cdn('/poster.gif')}"></video></template>`,
  })
  await visit.open()
  await asked(page)
  await settle(page)
  expect(requested()).toEqual([])
  await choose(page, 'Accept all')
  await Promise.all(paths.map((it) => site.received('third.test', it)))
  await settle(page)
  expect(requested().sort()).toEqual(paths.sort())
  expect(visit.said).toEqual([])
})

it.each([
  ['<script src="/tag.js"></script>', '<script src="/tag.js">'],
  ['<b><script type="module" src="/tag.mjs"></script></b>', '<script src="/tag.mjs">'],
  ['<img alt="" src="/pic.gif">', '<img src="/pic.gif">'],
  ['<img alt="" srcset="/pic.gif 1x">', '<img srcset="/pic.gif 1x">'],
  ['<link rel="stylesheet" href="/look.css" type="text/css">', '<link href="/look.css">'],
])('says of %s in it that Firefox asks for it ahead', async (inside, named) => {
  visit.serve({}, { body: `<template data-consent="functional">${inside}</template>` })
  visit.site.reply('/tag.mjs', script(''))
  await visit.open()
  await eventually(() => visit.said.join()).toContain(`[template-ahead] data-consent="functional": ${named} stands in a template of the page`)
})

it('says nothing of what waits, of frames, or of a template that a script makes', async () => {
  const { page } = visit
  visit.serve({}, { body: '<template data-consent="functional"><script type="text/plain" src="/tag.js"></script><iframe title="film" src="/film"></iframe><p>Text</p></template>' })
  await visit.open()
  await asked(page)
  await settle(page)
  await page.evaluate(() => { document.querySelector('main')!.insertAdjacentHTML('beforeend', '<template data-consent="functional"><img alt="" src="/pic.gif"></template>') })
  await settle(page)
  expect(visit.said).toEqual([])
})
