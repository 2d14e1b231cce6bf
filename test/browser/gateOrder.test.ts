/** The order in which the gate runs things, and that it runs none twice. */
import { expect, it } from 'vitest'
import en from '../../src/i18n/languages/en.js'
import { heldScript, note } from '../support/pages.js'
import { thirdParty } from '../support/third.js'
import { asked, button, choose, hasRun, panel, ran, remembered, settle, trigger, useVisit, withdraw } from '../support/visit.js'

const visit = useVisit()
const { at: cdn, requested, slow } = thirdParty(visit)

const external = (path: string, more = ''): string => heldScript('analytics', { src: cdn(path), more })
const inline = (text: string): string => heldScript('analytics', { text })

/** Whose script is its own: a template is no part of the order. */
const template = (what: string): string => `<template data-consent="functional"><script>${note(what)}</script></template>`
/** Replaces what the page shows, as a single-page app does. */
const showView = (html: string) => visit.page.evaluate((it) => { document.querySelector('main')!.innerHTML = it }, html)

it('keeps the order of scripts with the same need, however long the first one takes', async () => {
  const { page, site } = visit
  const { release } = slow('/library.js')
  visit.serve({}, {
    body: external('/library.js') + inline(note('uses the library')) +
      external('/plugin.js'),
  })
  await visit.open()
  await choose(page, 'Accept all')
  await site.received('third.test', '/library.js')
  await settle(page)
  expect(await ran(page)).toEqual([])
  release()
  await hasRun(page, 3)
  expect(await ran(page)).toEqual(['/library.js', 'uses the library', '/plugin.js'])
})

it('keeps that order when a second choice comes while the first script loads', async () => {
  const { page, site } = visit
  const { release } = slow('/library.js')
  visit.serve({}, { body: external('/library.js') + inline(note('uses the library')) })
  await visit.open()
  await choose(page, 'Accept all')
  await site.received('third.test', '/library.js')
  await page.evaluate('assent.decide({ advertising: false })')
  await settle(page)
  expect(await ran(page)).toEqual([])
  release()
  await hasRun(page, 2)
  expect(await ran(page)).toEqual(['/library.js', 'uses the library'])
  expect(requested()).toEqual(['/library.js'])
})

it('does not let a script that never loads hold up what has another need', async () => {
  const { page, site } = visit
  slow('/hangs.js')
  visit.serve({}, {
    body: external('/hangs.js') + inline(note('waits')) +
      heldScript('advertising', { src: cdn('/ad.js') }) + heldScript('functional', { text: note('chat') }) +
      heldScript('analytics functional', { src: cdn('/both.js') }),
  })
  await visit.open()
  await choose(page, 'Accept all')
  await site.received('third.test', '/hangs.js')
  await hasRun(page, 3)
  await settle(page)
  expect((await ran(page)).sort()).toEqual(['/ad.js', '/both.js', 'chat'])
})

it('does not wait for an async script', async () => {
  const { page, site } = visit
  slow('/hangs.js')
  visit.serve({}, { body: external('/hangs.js', 'async') + external('/next.js') })
  await visit.open()
  await choose(page, 'Accept all')
  await site.received('third.test', '/hangs.js')
  await hasRun(page, 1)
  expect(await ran(page)).toEqual(['/next.js'])
})

it('goes on after a script that is not there or throws', async () => {
  const { page, site } = visit
  site.reply('cdn.third.test/gone.js', { status: 404, type: 'text/javascript', body: '' })
  visit.serve({}, {
    body: external('/gone.js') + inline('throw Error("of the third party")') +
      external('/next.js'),
  })
  await visit.open()
  await choose(page, 'Accept all')
  await hasRun(page, 1)
  expect(await ran(page)).toEqual(['/next.js'])
  expect(visit.thrown.splice(0)).toEqual(['Error: of the third party'])
})

it('runs nothing twice, however often it is granted and revoked, or saved again', async () => {
  const { page } = visit
  visit.serve({}, {
    body: external('/a.js') + inline(note('inline')) +
      heldScript('analytics advertising', { text: note('both') }) + heldScript('!analytics', { text: note('without') }),
  })
  await visit.open()
  await choose(page, 'Accept all')
  await hasRun(page, 4)
  for (let i = 0; i < 2; i++) {
    await withdraw(page)
    await trigger(page).click()
    await panel(page).getByRole('button', { name: 'Accept all' }).click()
  }
  for (let i = 0; i < 3; i++) {
    await trigger(page).click()
    await button(page, en.save).click()
    await panel(page).waitFor({ state: 'hidden' })
  }
  await settle(page)
  expect((await ran(page)).sort()).toEqual(['/a.js', 'both', 'inline', 'without'])
  expect(requested()).toEqual(['/a.js'])
})

it('runs nothing twice when what has run is moved or written anew', async () => {
  const { page } = visit
  visit.serve({}, { body: `<div id="box">${external('/a.js')}${inline(note('inline'))}</div>` })
  await visit.open()
  await choose(page, 'Accept all')
  await hasRun(page, 2)
  await page.evaluate(() => {
    const box = document.getElementById('box')!
    document.body.append(box)
    for (const it of [...box.children]) box.append(it)
    box.innerHTML += '<p>more</p>'
  })
  await settle(page)
  expect(await ran(page)).toEqual(['/a.js', 'inline'])
})

it('stops what has not started when the grant is revoked while something loads', async () => {
  const { page, site } = visit
  const { release } = slow('/first.js')
  visit.serve({}, {
    body: external('/first.js') + external('/second.js') + inline(note('third')),
  })
  await visit.open()
  await button(page, 'Accept all').click()
  await site.received('third.test', '/first.js')
  await settle(page)
  await page.evaluate('assent.withdraw()')
  site.forget()
  release()
  // What the browser was told to run cannot be called back; all else is, also what it has fetched ahead.
  await hasRun(page, 1)
  await settle(page)
  expect(await ran(page)).toEqual(['/first.js'])
  expect(requested()).toEqual([])
  await page.evaluate('assent.acceptAll()')
  await hasRun(page, 3)
  expect(await ran(page)).toEqual(['/first.js', '/second.js', 'third'])
})

it('picks up what is inserted before the answer, and runs it when it is allowed', async () => {
  const { page } = visit
  visit.serve()
  await visit.open()
  await asked(page)
  await page.evaluate((html) => { document.querySelector('main')!.insertAdjacentHTML('beforeend', `<section>${html}</section>`) },
    external('/html.js') + inline(note('html')) + template('template'))
  await page.evaluate((text) => {
    const it = document.createElement('script')
    it.type = 'text/plain'
    it.dataset['consent'] = 'analytics'
    it.text = text
    document.body.append(it)
  }, note('element'))
  await settle(page)
  expect(await ran(page)).toEqual([])
  expect(requested()).toEqual([])
  await choose(page, 'Accept all')
  await hasRun(page, 4)
  expect(await ran(page)).toContain('template')
  expect((await ran(page)).filter((it) => it !== 'template')).toEqual(['/html.js', 'html', 'element'])
})

it('runs what is inserted after the grant at once, on each view of a single-page app', async () => {
  const { page } = visit
  visit.serve()
  await visit.open()
  await choose(page, 'Accept all')
  for (const view of ['one', 'two']) {
    await page.evaluate((html) => {
      const main = document.createElement('main')
      main.innerHTML = html
      document.querySelector('main')!.replaceWith(main)
    }, external(`/${view}.js`) + inline(note(view)) + template('template') +
      `<iframe title="${view}" data-consent="functional" data-src="${cdn(`/${view}`)}"></iframe>`)
    await page.frameLocator('iframe').getByText(`/${view}`).waitFor()
  }
  await hasRun(page, 6)
  expect((await ran(page)).filter((it) => it === 'template')).toHaveLength(2)
  expect((await ran(page)).filter((it) => it !== 'template')).toEqual(['/one.js', 'one', '/two.js', 'two'])
})

it('goes on with a new view when the old one goes while its script loads', async () => {
  const { page, site } = visit
  const { release } = slow('/old.js')
  visit.serve({}, { body: external('/old.js') })
  await visit.open()
  await choose(page, 'Accept all')
  await site.received('third.test', '/old.js')
  await showView(inline(note('new')))
  release()
  await hasRun(page, 2)
  expect(await ran(page)).toEqual(['/old.js', 'new'])
})

it('forgets what has left the page before its grant', async () => {
  const { page } = visit
  visit.serve({}, { body: external('/old.js') })
  await visit.open()
  await asked(page)
  await showView(external('/new.js'))
  await choose(page, 'Accept all')
  await hasRun(page, 1)
  await settle(page)
  expect(requested()).toEqual(['/new.js'])
  await remembered(page)
})
