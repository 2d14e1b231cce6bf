/** A site's own files of a site that marks nothing late (`assent build --no-late`). */
import { beforeEach, expect, it } from 'vitest'
import { builtSite, serveBuilt } from '../support/builtSite.js'
import { config, heldScript, note } from '../support/pages.js'
import { choose, eventually, hasRun, ran, settle, trigger, useVisit } from '../support/visit.js'

const visit = useVisit({ secure: true })
const marked = (id: string): string => heldScript('analytics', { text: note(id) })
const template = `<template data-consent="analytics"><p id="in">In.</p><script>${note('in a template')}</script><template data-consent="analytics"><script>${note('in one within')}</script></template></template>`

/** Counts what goes on hearing of changes in all of the document. */
const COUNT = `window.watching = new Map()
for (const name of ['observe', 'disconnect']) {
  const own = MutationObserver.prototype[name]
  MutationObserver.prototype[name] = function (target, how) {
    if (name === 'disconnect') watching.delete(this)
    else if (target === document && how.subtree) watching.set(this, true)
    return own.apply(this, arguments)
  }
}`

beforeEach(async () => {
  const built = await builtSite(config(), { late: false })
  serveBuilt(visit, built)
  visit.site.reply('/', `<!doctype html><html lang="en"><meta charset="utf-8"><title>Site</title>${built.snippet}<body>${marked('before')}${template}<main>Text.</main>${marked('last')}`)
  await visit.context.addInitScript(COUNT)
})

it('what stands in the HTML waits for its grant, with what is in templates, on this page and on the next', async () => {
  const { page } = visit
  await visit.open()
  await settle(page)
  expect(await ran(page)).toEqual([])
  await choose(page, 'Accept all')
  await hasRun(page, 4)
  expect(await ran(page)).toEqual(expect.arrayContaining(['before', 'last', 'in a template', 'in one within']))
  await page.reload()
  await hasRun(page, 4)
})

it('a template is emptied where its grant is taken back, and what comes with the next one is held like it', async () => {
  const { page } = visit
  await visit.open()
  await choose(page, 'Accept all')
  await page.locator('#in').waitFor()
  await page.evaluate('assent.withdraw()')
  await page.locator('#in').waitFor({ state: 'detached' })
  await page.evaluate('assent.acceptAll()')
  await page.locator('#in').waitFor()
})

it('once the page has been read nothing is watched, and what is marked then stays as it is', async () => {
  const { page } = visit
  await visit.open()
  await choose(page, 'Accept all')
  await hasRun(page, 4)
  await trigger(page).waitFor()
  await eventually(() => page.evaluate('watching.size')).toBe(0)
  await page.evaluate((html) => document.body.append(document.createRange().createContextualFragment(html)), marked('late'))
  await settle(page)
  expect(await ran(page)).toHaveLength(4)
})
