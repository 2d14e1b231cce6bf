/** The guard and elements that scripts make: the address of a service that is not allowed is never asked for, and is given at the grant. */
import { expect, it } from 'vitest'
import { ads, guarded, guardTags } from '../support/guarded.js'
import { script } from '../support/site.js'
import { asked, button, choose, hasRun, inPlaceholder, ran, settle, trigger, useVisit, withdraw } from '../support/visit.js'

const visit = useVisit()
const page = guarded(visit)
const { cdn, requested } = page

/** One of each, made in the ways that pages make them. */
const makers: [kind: string, path: string, make: (address: string) => string][] = [
  ['script', '/a.js', (it) => `document.head.append(Object.assign(document.createElement('script'), { src: '${it}' }))`],
  ['script', '/b.js', (it) => `var s = document.createElement('script'); s.setAttribute('SRC', '${it}'); document.head.append(s)`],
  ['script', '/c.js', (it) => `var s = document.createElement('script'); document.head.append(s); s.src = '${it}'`],
  ['img', '/a.gif', (it) => `new Image().src = '${it}'`],
  ['img', '/b.gif', (it) => `var i = document.createElement('img'); i.setAttribute('src', '${it}'); document.documentElement.append(i)`],
  ['img', '/c.gif', (it) => `new Image().srcset = '/own.gif 1x, ${it} 2x, ${it} 1.5x'`],
  ['video', '/poster.png', (it) => `document.documentElement.append(Object.assign(document.createElement('video'), { poster: '${it}' }))`],
  ['audio', '/a.mp3', (it) => `new Audio().src = '${it}'`],
  ['embed', '/film', (it) => `document.documentElement.append(Object.assign(document.createElement('embed'), { type: 'text/html', src: '${it}' }))`],
  ['link', '/a.css', (it) => `document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '${it}' }))`],
]

it.each(makers)('holds %s %s until its service is allowed', async (kind, path, make) => {
  await page.visit(make(cdn(path)))
  await asked(visit.page)
  await settle(visit.page)
  expect(requested()).toEqual([])
  expect(await page.outcomes(kind)).toContain('held cdn.third.test')
  await page.decide({ advertising: false })
  await settle(visit.page)
  expect(requested()).toEqual([])
  await page.decide({ advertising: true })
  // Which picture of a set is loaded depends on the screen; the grant is what matters.
  if (path !== '/c.gif') expect((await visit.site.received('third.test', path)).path).toBe(path)
})

it('lets everything pass where it only observes', async () => {
  await page.visit(makers.map(([, path, make]) => `{ ${make(cdn(path)).replace('var ', 'const ')} }`).join(';'), { guard: 'observe' })
  for (const [, path] of makers) if (path !== '/c.gif') await visit.site.received('third.test', path)
  for (const kind of new Set(makers.map((it) => it[0]))) expect(await page.outcomes(kind)).toContain('passed cdn.third.test')
  expect((await page.report()).filter((it) => it.outcome !== 'passed')).toEqual([])
})

it.each(['iframe', 'object'])('holds a dynamic %s with a placeholder in its place, loads it once, takes it away', async (tag) => {
  const name = tag === 'object' ? 'data' : 'src'
  await page.visit(`addEventListener('DOMContentLoaded', () => {
    const el = document.createElement('${tag}')
    el.style.cssText = 'width: 400px; height: 300px'
    el.${name} = '${cdn('/film')}'
    document.querySelector('main').append(el)
  })`)
  const once = (tag === 'iframe' ? inPlaceholder : button)(visit.page, 'Load once')
  await asked(visit.page)
  await settle(visit.page)
  expect(requested()).toEqual([])
  expect(await page.run(`document.querySelector('${tag}').${name}`)).toBe(cdn('/film'))
  await once.click()
  await visit.site.received('third.test', '/film')
  visit.site.forget()
  await choose(visit.page, 'Reject all')
  await settle(visit.page)
  expect(requested()).toEqual([])
  await once.waitFor()
  await page.decide({ advertising: true })
  await visit.site.received('third.test', '/film')
})

it('holds a frame that gets its address when it is in the page, and forgets it when that address is another one', async () => {
  await page.visit('')
  await asked(visit.page)
  await page.run(`{
    const el = document.createElement('iframe')
    document.querySelector('main').append(el)
    el.src = '${cdn('/film')}'
  }`)
  await settle(visit.page)
  expect(requested()).toEqual([])
  await page.run(`document.querySelector('iframe').src = '/own'`)
  await visit.site.received('site.test', '/own')
  await expect.poll(() => page.run(`[...document.querySelector('iframe').attributes].map((it) => it.name + '=' + it.value)`)).toEqual(['src=/own'])
  await page.decide({ advertising: true })
  await settle(visit.page)
  expect(requested()).toEqual([])
})

it('leaves to the page the address that it wrote, and to a script its type', async () => {
  await page.visit('')
  const read = await page.run(`(() => {
    const [script, image, frame] = ['script', 'img', 'iframe'].map((it) => document.createElement(it))
    for (const el of [script, image, frame]) el.src = '${cdn('/x').replace('http:', '')}'
    script.type = 'module'
    return [script.src, image.src, frame.src, script.getAttribute('src'), script.type, script.dataset.type]
  })()`)
  expect(read).toEqual([cdn('/x'), cdn('/x'), cdn('/x'), null, 'text/plain', 'module'])
})

it('tells whoever made a script that it has loaded, or failed', async () => {
  visit.site.reply('cdn.third.test/gone.js', { status: 404 })
  await page.visit(`for (const path of ['/a.js', '/gone.js']) {
    const el = document.createElement('script')
    el.onload = () => ran.push('loaded ' + path)
    el.onerror = () => ran.push('failed ' + path)
    el.src = '${cdn('')}' + path
    document.head.append(el)
  }
  var ran = []`)
  await choose(visit.page, 'Accept all')
  await hasRun(visit.page, 3)
  expect((await ran(visit.page)).sort()).toEqual(['/a.js', 'failed /gone.js', 'loaded /a.js'])
})

it('runs a held script once, and as the kind it is', async () => {
  visit.site.reply('cdn.third.test/module.js', script('(window.ran = window.ran || []).push(typeof import.meta.url)'))
  await page.visit(`document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: '${cdn('/module.js')}' }))`)
  await choose(visit.page, 'Accept all')
  await hasRun(visit.page, 1)
  await withdraw(visit.page)
  await trigger(visit.page).waitFor()
  await page.decide({ advertising: true })
  await settle(visit.page)
  expect(await ran(visit.page)).toEqual(['string'])
})

it('lets through what has been allowed, and holds what comes after a withdrawal', async () => {
  const add = (path: string) => `document.head.append(Object.assign(document.createElement('script'), { src: '${cdn(path)}' }))`
  await page.visit('')
  await choose(visit.page, 'Accept all')
  await page.run(add('/a.js'))
  await hasRun(visit.page, 1)
  await withdraw(visit.page)
  await page.run(add('/b.js'))
  await settle(visit.page)
  expect(requested()).toEqual(['/a.js'])
})

it('goes by the mark where the page has written one', async () => {
  await page.visit(`for (const need of ['functional', 'analytics']) {
    const el = document.createElement('script')
    el.type = 'text/plain'
    el.dataset.consent = need
    el.src = '${cdn('/')}' + need + '.js'
    document.head.append(el)
  }`)
  await asked(visit.page)
  await page.decide({ functional: true })
  await hasRun(visit.page, 1)
  await settle(visit.page)
  expect(requested()).toEqual(['/functional.js'])
})

it('lets what is in a marked element go by its mark', async () => {
  visit.serve({ guard: 'enforce', services: [ads] }, {
    before: guardTags(),
    body: `<picture data-consent="functional"><source data-srcset="${cdn('/a.gif')}"><img alt="" data-src="${cdn('/b.gif')}"></picture>`,
  })
  await visit.open()
  await asked(visit.page)
  await settle(visit.page)
  expect(requested()).toEqual([])
  await page.decide({ functional: true })
  await visit.site.received('third.test', '/a.gif')
})

it('needs one of the services that share a host, whichever it is', async () => {
  await page.visit(`document.head.append(Object.assign(document.createElement('script'), { src: '${cdn('/a.js')}' }));
    document.documentElement.append(Object.assign(document.createElement('iframe'), { src: '${cdn('/film')}' }))`, {
    services: [{ id: 'ads', category: 'advertising', hosts: ['third.test'] }, { id: 'count', category: 'analytics', hosts: ['third.test'] }],
  })
  await asked(visit.page)
  await settle(visit.page)
  expect(requested()).toEqual([])
  await page.decide({ analytics: true })
  await hasRun(visit.page, 1)
  await visit.site.received('third.test', '/film')
  await page.decide({ analytics: false, advertising: true })
  await settle(visit.page)
  expect(await ran(visit.page)).toEqual(['/a.js'])
})

it('takes the address from markup that is written into the page, and gives it back', async () => {
  await page.visit('')
  await asked(visit.page)
  const markup = `<img id="late" src="${cdn('/late.gif')}"><iframe src="${cdn('/late')}"></iframe><script src="${cdn('/never.js')}"><\/script>`
  await page.run(`{
    const box = document.createElement('div')
    box.innerHTML = ${JSON.stringify(markup)}
    document.querySelector('main').append(box)
  }`)
  await settle(visit.page)
  expect(await page.run(`[late.getAttribute('src'), document.querySelector('iframe').getAttribute('src')]`)).toEqual([null, null])
  expect(await page.outcomes('iframe')).toEqual(['passed cdn.third.test'])
  visit.site.forget()
  await page.decide({ advertising: true })
  await visit.site.received('third.test', '/late')
  await expect.poll(() => page.run(`late.getAttribute('src')`)).toBe(cdn('/late.gif'))
  await settle(visit.page)
  expect(requested()).not.toContain('/never.js')
})

it('keeps a script of the parser from running, though not from being fetched', async () => {
  visit.site.reply('cdn.third.test/parsed.js', script('(window.ran = window.ran || []).push("parsed")'))
  visit.serve({ guard: 'enforce', services: [ads] }, { before: guardTags(), body: `<script src="${cdn('/parsed.js')}"></script>` })
  await visit.open()
  await asked(visit.page)
  await settle(visit.page)
  expect(await ran(visit.page)).toEqual([])
  await choose(visit.page, 'Accept all')
  await hasRun(visit.page, 1)
})
