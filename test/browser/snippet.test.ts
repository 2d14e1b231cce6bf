/** The tag as the README has it, and wherever else it may be put: no page waits for it, and nothing marked runs, loads or stores before its grant. */
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { built } from '../support/built.js'
import { heldScript, note } from '../support/pages.js'
import { held } from '../support/site.js'
import { asked, choose, eventually, notAsked, ran, settle, trigger, useVisit } from '../support/visit.js'

const visit = useVisit()
const DOCUMENT = '<script type="application/json" data-assent>{"policy":{"version":"1","url":"/privacy"}}</script>'
const NAMED = DOCUMENT.replace('data-assent', 'id="consent"')
const third = (path: string) => visit.site.url(path, 'cdn.third.test')
const COMES = ['/frame', '/held.js', '/in-template.gif', '/picture.gif', '/style.css']

const marked = (): string => heldScript('analytics', { src: third('/held.js') })
  + heldScript('analytics', { text: `${note('inline')}; localStorage.setItem('_own', '1'); document.cookie = '_own=1'` })
  + `<iframe data-consent="analytics" data-src="${third('/frame')}" title="A film" width="300" height="200"></iframe>`
  + `<img data-consent="analytics" data-src="${third('/picture.gif')}" alt="">`
  + `<link rel="stylesheet" data-consent="analytics" data-href="${third('/style.css')}">`
  + `<template data-consent="analytics"><img data-src="${third('/in-template.gif')}" alt=""></template>`

const page = (head: string, end = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A shop</title>${head}</head><body><main><h1>A shop</h1>${marked()}</main>${end}</body></html>`

const places: [string, () => string][] = [
  ['with async, in the head', () => page(`${DOCUMENT}<script async src="/assent.js"></script>`)],
  ['with async, its document at an address', () => page('<script async src="/assent.js" data-config="/assent.json"></script>')],
  ['with async, its document further down', () => page('<script async src="/assent.js" data-config="#consent"></script>', NAMED)],
  ['with defer', () => page(`${DOCUMENT}<script defer src="/assent.js"></script>`)],
  ['without either', () => page(`${DOCUMENT}<script src="/assent.js"></script>`)],
  ['at the end of the body', () => page('', `${DOCUMENT}<script async src="/assent.js"></script>`)],
  ['from another host', () => page('', `${DOCUMENT}<script async src="${visit.site.url('/assent.js', 'cdn.site.test')}"></script>`)],
  ['inserted by a script', () => page(NAMED, '<script>const it = document.createElement("script"); it.src = "/assent.js"; it.dataset.config = "#consent"; document.body.append(it)</script>')],
  ['among files that come in another order', () => page(`<script async src="/assent-first.js"></script><script async src="/assent-ui.js"></script><script async src="/assent-gate.js"></script>${DOCUMENT}<script async src="/assent.js"></script>`)],
]
const came = () => [...new Set(visit.site.requests('third.test').map((it) => it.path))].sort()

describe.each(places)('the tag %s', (_, serve) => {
  it.each(['at once', 'when the page is there long since'])('that comes %s holds what is marked until its grant, and lets it go on the next page without a question', async (when) => {
    const { page: tab, site } = visit
    site.reply('/assent.json', { type: 'application/json', body: '{"policy":{"version":"1","url":"/privacy"}}' })
    site.reply('/', serve())
    const { reply, release } = held({ type: 'text/javascript', body: await readFile(built('assent.js')) })
    if (when !== 'at once') site.reply('/assent.js', reply)
    await tab.goto(site.url('/'), { waitUntil: 'commit' })
    if (when !== 'at once') {
      await site.received('site.test', '/assent.js')
      release()
    }
    await asked(tab)
    await settle(tab)
    expect([came(), await ran(tab)]).toEqual([[], []])
    expect(await tab.evaluate(() => [document.cookie, localStorage.length])).toEqual(['', 0])
    await choose(tab, 'Accept all')
    await eventually(came).toEqual(COMES)
    await eventually(() => ran(tab)).toContain('inline')
    site.forget()
    await visit.open()
    await eventually(came).toEqual(COMES)
    await notAsked(tab)
  })
})

it('lets the page paint, whatever becomes of it', async () => {
  const { page: tab, site } = visit
  site.reply('/', page(`${DOCUMENT}<script async src="/assent.js"></script>`))
  site.reply('/assent.js', held('').reply)
  await tab.goto(site.url('/'), { waitUntil: 'commit' })
  await site.received('site.test', '/assent.js')
  await tab.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  expect([came(), await ran(tab)]).toEqual([[], []])
})

it('carries out what the page has asked for before it came', async () => {
  const { page: tab, site } = visit
  const { reply, release } = held({ type: 'text/javascript', body: await readFile(built('assent.js')) })
  site.reply('/assent.js', reply)
  site.reply('/', page(`${DOCUMENT}<script>window.assent = window.assent || []; assent.push((it) => it.rejectAll())</script><script async src="/assent.js"></script>`))
  await tab.goto(site.url('/'), { waitUntil: 'commit' })
  await site.received('site.test', '/assent.js')
  release()
  await trigger(tab).waitFor()
  expect(await tab.evaluate('assent.$decision.get().choices.analytics')).toBe(false)
})
