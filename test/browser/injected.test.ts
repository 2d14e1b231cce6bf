/** Markup that somebody else got into a page with a strict policy gains nothing from assent; what the page marks as its own runs. */
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { heldScript, note } from '../support/pages.js'
import { script } from '../support/site.js'
import { asked, choose, eventually, hasRun, ran, settle, useVisit } from '../support/visit.js'

const visit = useVisit()
const NONCE = 'nonce="x1"'
const STRICT = "script-src 'nonce-x1' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types assent"
const evil = (path: string): string => visit.site.url(path, 'evil.third.test')
const cdn = (path: string): string => visit.site.url(path, 'cdn.third.test')
const requested = () => visit.site.requests('evil.third.test').map((it) => it.path)

/** Counts what the page's policy was asked to refuse. */
const WATCH = `<script ${NONCE}>window.refused = []; document.addEventListener('securitypolicyviolation', (it) => refused.push(it.violatedDirective + ' ' + it.sample + it.sourceFile + it.columnNumber))</script>`

/** Each tries to run code of its own, without a press or after one. */
const attacks: Record<string, () => string> = {
  'a held script with an address': () => heldScript('required', { src: evil('/a.js') }),
  'a held script with a real address': () => `<script type="text/plain" data-consent="required" src="${evil('/b.js')}"></script>`,
  'a held script with text': () => heldScript('required', { text: note('evil') }),
  'a held module': () => heldScript('required', { src: evil('/c.js'), more: 'data-type="module"' }),
  'a held script with another nonce': () => heldScript('required', { src: evil('/d.js'), more: 'nonce="x2"' }),
  'a held script with an empty nonce': () => heldScript('required', { src: evil('/e.js'), more: 'nonce' }),
  'a held script with an integrity that nobody listed': () => heldScript('required', { src: evil('/f.js'), more: 'integrity="sha384-AAAA" crossorigin' }),
  'a held script of a data address': () => heldScript('required', { src: `data:text/javascript,${encodeURIComponent(note('evil'))}` }),
  'a held script that swallows the nonce of what follows': () => `<script type="text/plain" data-consent="required" data-src="${evil('/g.js')}" data-x="<script " ${NONCE}></script>`,
  'a template with a script': () => `<template data-consent="required"><script src="${evil('/h.js')}"></script><script>${note('evil')}</script></template>`,
  'a template with a marked script that is not inert': () => `<template data-consent="required"><script data-consent="required" src="${evil('/i.js')}"></script><script data-consent="analytics">${note('evil')}</script></template>`,
  'a template with a script in SVG': () => `<template data-consent="required"><svg><script href="${evil('/j.js')}"></script><script>${note('evil')}</script></svg></template>`,
  'a template with handlers': () => `<template data-consent="required"><img src="${evil('/k.png')}" onerror="${note('evil').replaceAll('"', "'")}" onload="${note('evil').replaceAll('"', "'")}"></template>`,
  'an import map': () => heldScript('required', { text: `{"imports":{"x":"${evil('/l.js')}"}}`, more: 'data-type="importmap"' }),
  'speculation rules': () => heldScript('required', { text: `{"prefetch":[{"source":"list","urls":["/speculated"]}]}`, more: 'data-type="speculationrules"' }),
  'a held script in SVG': () => `<svg><script type="text/plain" data-consent="required" data-src="${evil('/m.js')}">${note('evil')}</script></svg>`,
  'a held script with a host that only looks declared': () => heldScript('required', { src: evil('/n.js').replace('//', '//cdn.third.test@') }),
}

async function gainsNothing(): Promise<void> {
  const { page } = visit
  await asked(page)
  await settle(page)
  expect(await ran(page)).toEqual([])
  await choose(page, 'Accept all')
  await settle(page)
  expect(await ran(page)).toEqual([])
  expect(requested()).toEqual([])
  expect(visit.site.requests('site.test', '/speculated')).toEqual([])
}

describe('under a nonce, strict-dynamic and Trusted Types', () => {
  it.each(Object.keys(attacks))('%s never runs, and is said', async (name) => {
    visit.serve({ services: [{ id: 'stats', category: 'analytics', hosts: ['cdn.third.test'] }] }, { tag: NONCE, body: attacks[name]!() }, { 'content-security-policy': STRICT })
    await visit.open()
    await gainsNothing()
    await eventually(() => visit.said.filter((it) => /\[(not-own|not-held|unsafe-address)\]/.test(it)).length).toBeGreaterThan(0)
  })

  it('what the page has marked as its own runs: by nonce, by a listed integrity, by the host of a service', async () => {
    const { page } = visit
    const text = '(window.ran = window.ran || []).push("integrity")'
    const integrity = `sha384-${createHash('sha384').update(text).digest('base64')}`
    visit.site.reply('cdn.third.test/integrity.js', script(text))
    visit.site.reply('other.third.test/integrity.js', { ...script(text), headers: { 'access-control-allow-origin': '*' } })
    visit.serve({ services: [{ id: 'stats', category: 'analytics', hosts: ['cdn.third.test'] }, { id: 'ads', category: 'advertising', integrity: [integrity] }] }, {
      before: WATCH, tag: NONCE,
      body: heldScript('functional', { src: evil('/nonce.js'), more: NONCE }) + heldScript('functional', { text: note('inline'), more: NONCE }) +
        heldScript('stats', { src: cdn('/host.js') }) +
        heldScript('ads', { src: visit.site.url('/integrity.js', 'other.third.test'), more: `integrity="${integrity}" crossorigin` }) +
        `<template data-consent="functional" ${NONCE}><b>Hello</b><script data-src="${cdn('/template.js')}"></script><script ${NONCE}>${note('in template')}</script></template>`,
    }, { 'content-security-policy': STRICT })
    await visit.open()
    await choose(page, 'Accept all')
    await hasRun(page, 6)
    expect((await ran(page)).sort()).toEqual(['/host.js', '/nonce.js', '/template.js', 'in template', 'inline', 'integrity'])
    await page.locator('main b').waitFor()
    expect(await page.evaluate('refused')).toEqual([])
    expect(visit.said).toEqual([])
  })

  it('a host that a service names lets a script run with that service, whatever the script is marked with', async () => {
    const { page } = visit
    visit.serve({ services: [{ id: 'stats', category: 'analytics', hosts: ['cdn.third.test'] }] },
      { tag: NONCE, body: heldScript('required', { src: cdn('/early.js') }) }, { 'content-security-policy': STRICT })
    await visit.open()
    await asked(page)
    await settle(page)
    expect(visit.site.requests('third.test')).toEqual([])
    await page.evaluate(() => (Reflect.get(window, 'assent') as { decide(it: object): void }).decide({ functional: true }))
    await settle(page)
    expect(visit.site.requests('third.test')).toEqual([])
    await page.evaluate(() => (Reflect.get(window, 'assent') as { decide(it: object): void }).decide({ stats: true }))
    await hasRun(page, 1)
  })

  it('a template of the page’s own gives the nonce to nobody: what others wrote into it does not run', async () => {
    visit.serve({}, {
      tag: NONCE, body: `<template data-consent="required" ${NONCE}><i>Comments</i><script src="${evil('/a.js')}"></script><script>${note('evil')}</script>
        <script data-consent="required" src="${evil('/b.js')}"></script><div><template shadowrootmode="open" shadowrootclonable><script src="${evil('/c.js')}"></script></template></div></template>`,
    }, { 'content-security-policy': STRICT })
    await visit.open()
    await visit.page.locator('main i').waitFor()
    await gainsNothing()
  })

  it('nothing is asked for ahead that will not run', async () => {
    visit.serve({}, {
      tag: NONCE, body: heldScript('required', { text: '', more: NONCE }) + ['/1.js', '/2.js', '/3.js'].map((it) => heldScript('required', { src: evil(it) })).join(''),
    }, { 'content-security-policy': STRICT })
    await visit.open()
    await gainsNothing()
  })
})

describe('a page is strict', () => {
  const body = () => heldScript('required', { src: evil('/a.js') }) + heldScript('required', { text: note('evil') }) +
    `<template data-consent="required"><script src="${evil('/b.js')}"></script><base href="${evil('/')}"></template>`

  it.each<[string, Parameters<typeof visit.serve>]>([
    ['by a nonce on its tag, without a policy that can be seen', [{}, { tag: NONCE }]],
    ['by a nonce that only an attribute says', [{}, { tag: 'data-nonce="x1"' }]],
    ['by a nonce on another of its scripts', [{}, { before: `<script ${NONCE}></script>` }]],
    ['by Trusted Types alone', [{}, {}, { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types assent" }]],
    ['by Trusted Types with a default policy that lets everything pass', [{}, {
      before: '<script>{ const createScript = (it) => it; trustedTypes.createPolicy("default", { createScript, createScriptURL: createScript, createHTML: createScript }) }</script>',
    }, { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types assent default" }]],
    ['by hashes and strict-dynamic in a policy that stands in the page', [{}, {
      before: `<meta http-equiv="Content-Security-Policy" content="script-src 'sha256-${'HASH'}' 'strict-dynamic'">`,
      tag: 'integrity="HASH" crossorigin',
    }]],
    ['because its configuration says so', [{ strict: true }, {}]],
  ])('%s', async (_name, [document, options, headers]) => {
    const hash = `sha256-${createHash('sha256').update(await (await fetch(visit.site.url('/assent.js').replace('www.site.test', '127.0.0.1'), { headers: { host: 'www.site.test' } })).text()).digest('base64')}`
    const filled = JSON.parse(JSON.stringify(options).replaceAll('sha256-HASH', hash).replaceAll('integrity=\\"HASH\\"', `integrity=\\"${hash}\\"`)) as object
    visit.serve(document, { ...filled, body: body() }, headers)
    await visit.open()
    await gainsNothing()
    await eventually(() => visit.said.filter((it) => it.includes('[not-own]')).length).toBe(3)
    expect(await visit.page.evaluate('document.baseURI')).toBe(visit.site.url('/'))
  })

  it('not without one of these: what is marked runs as it is marked', async () => {
    visit.serve({}, { body: heldScript('analytics', { src: cdn('/a.js') }) + heldScript('analytics', { text: note('inline') }) + `<template data-consent="analytics"><script>${note('template')}</script></template>` })
    await visit.open()
    await asked(visit.page)
    await choose(visit.page, 'Accept all')
    await hasRun(visit.page, 3)
    expect(visit.said).toEqual([])
  })
})
