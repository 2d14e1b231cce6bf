/** The configuration is the tag's own: a JSON script that somebody else wrote into the page takes over nothing. */
import { expect, it } from 'vitest'
import { config, heldScript, note } from '../support/pages.js'
import { asked, eventually, ran, settle, useVisit } from '../support/visit.js'

const visit = useVisit()
const block = (more: string, document: object): string => `<script type="application/json" ${more}>${JSON.stringify(document)}</script>`
const own = (more = 'data-assent') => block(more, config())
/** Lets everything run, wherever the visitor is. */
const evil = (more = 'data-assent') => block(more, config({ policy: { version: 'evil', url: '/evil' }, regions: { '*': { model: 'notice' } } }))
const TAG = '<script src="/assent.js"></script>'
const NAMED = '<script src="/assent.js" data-config="#consent"></script>'
const page = (body: string): string => `<!doctype html><html lang="en"><title>A shop</title><body><main>${body}${heldScript('analytics', { text: note('evil') })}</main></body></html>`

it.each([
  ['first in the page', `<div>${evil()}</div>${own()}${TAG}`],
  ['before the page’s own', `${evil()}${own()}${TAG}`],
  ['after the tag', `${own()}${TAG}${evil()}`],
  ['in SVG', `${own()}<svg><script type="application/json" data-assent>{}</script></svg>${TAG}`],
  ['with the id, after the tag', `${own('id="consent"')}${NAMED}${evil('id="consent"')}`],
  ['without the id', `${evil()}${own('id="consent"')}${evil()}${NAMED}`],
])('one %s: the page’s own counts', async (_name, html) => {
  visit.site.reply('/', page(html))
  await visit.open()
  await asked(visit.page)
  await settle(visit.page)
  expect(await visit.page.evaluate('assent.config.policy.version')).toBe('1')
  expect(await ran(visit.page)).toEqual([])
})

it.each([
  ['that is alone, elsewhere in the page', `<div>${evil()}</div>${TAG}`],
  ['between the page’s own and the tag, not alone', `${own()}${evil()}<p>x</p>${TAG}`],
  ['with the id of the page’s own, before the tag', `${evil('id="consent"')}${own('id="consent"')}${NAMED}`],
  ['that is no script', `<div id="consent" type="application/json">{}</div>${NAMED}`],
  ['where a module finds its address twice', `${own()}<script type="text/plain" src="/assent.js" data-config="/evil.json"></script><script type="module" src="/assent.js"></script>`],
])('one %s: everything is held, and said', async (_name, html) => {
  visit.site.reply('/', page(html))
  await visit.open()
  await eventually(() => visit.said.filter((it) => /\[config\].*No configuration|not-found/.test(it)).length).toBe(1)
  await settle(visit.page)
  expect(await ran(visit.page)).toEqual([])
  expect(visit.site.requests('site.test', '/evil.json')).toEqual([])
})
