/** Held scripts run as what they are, in the order in which the page would have run them. */
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { heldScript, note } from '../support/pages.js'
import { held, script } from '../support/site.js'
import { thirdParty } from '../support/third.js'
import { asked, choose, eventually, hasRun, ran, settle, useVisit } from '../support/visit.js'

const visit = useVisit()
const { at: cdn, requested, slow } = thirdParty(visit)

const external = (path: string, more = ''): string => heldScript('analytics', { src: cdn(path), more })
const inline = (text: string, more = ''): string => heldScript('analytics', { text, more })
const typed = (type: string): string => `data-type="${type}"`

async function accept(body: string, head = ''): Promise<void> {
  visit.serve({}, { body, head })
  await visit.open()
  await asked(visit.page)
  await choose(visit.page, 'Accept all')
}

/** A returning visitor, whose page comes in two pieces: what is before `PAUSE`, and on `release()` the rest. */
async function returning(first: string, rest: string): Promise<void> {
  await accept('<p>first visit</p>')
  const { reply, release } = held(script('/* the page goes on */'))
  visit.site.reply('/pause.js', reply)
  visit.serve({}, { body: `${first}<p id="early">early</p><script src="/pause.js"></script><p id="late">late</p>${rest}` })
  await visit.page.goto(visit.site.url('/'), { waitUntil: 'commit' })
  await visit.page.locator('#early').waitFor()
  await visit.site.received('site.test', '/pause.js')
  // Scripts of the page that wait for the end of parsing do not let a test see it.
  await visit.page.evaluate(() => new Promise((done) => { setTimeout(done) }))
  Reflect.set(returning, 'release', release)
}
const goOn = (): void => { (Reflect.get(returning, 'release') as () => void)() }

describe('any type of JavaScript', () => {
  const types = ['text/javascript', 'application/javascript', 'TEXT/ECMASCRIPT', 'text/jscript', 'text/javascript1.5', 'application/x-javascript', ' text/javascript ', 'text/javascript; charset=utf-8']

  it.each(types)('%s keeps its place', async (type) => {
    const { release } = slow('/lib.js')
    await accept(external('/lib.js', typed(type)) + inline(note('uses it'), typed(type)) + inline(note('last')))
    await visit.site.received('third.test', '/lib.js')
    await settle(visit.page)
    expect(await ran(visit.page)).toEqual([])
    release()
    await hasRun(visit.page, 3)
    expect(await ran(visit.page)).toEqual(['/lib.js', 'uses it', 'last'])
  })

  it('within a template and a fragment too', async () => {
    const { release } = slow('/lib.js')
    await accept(`<template data-consent="analytics"><script type="application/javascript" src="${cdn('/lib.js')}"></script><script type="text/ecmascript">${note('uses it')}</script></template>`)
    await visit.site.received('third.test', '/lib.js')
    await visit.page.evaluate((html) => {
      const fragment = document.createRange().createContextualFragment(html)
      document.querySelector('main')!.append(fragment)
    }, inline(note('fragment'), typed('text/jscript')))
    await settle(visit.page)
    expect(await ran(visit.page)).toEqual([])
    release()
    await hasRun(visit.page, 3)
    expect(await ran(visit.page)).toEqual(['/lib.js', 'uses it', 'fragment'])
  })

  it('is seen to where it is written to run at once', async () => {
    await accept('')
    await visit.page.evaluate('assent.withdraw()')
    visit.serve({}, { body: `<script type="application/javascript" data-consent="analytics">${note('mistake')}</script>` })
    await visit.open()
    await settle(visit.page)
    expect(await ran(visit.page)).toEqual([])
    await visit.page.evaluate('assent.acceptAll()')
    await hasRun(visit.page, 1)
    expect(visit.said.join()).toContain('[not-inert] data-consent="analytics"')
  })
})

it('that the page inserts to run at once is on its way already, and does not run again with the grant', async () => {
  const { page, site } = visit
  const { release } = slow('/late.js')
  visit.serve({}, { body: inline(note('held')) })
  await visit.open()
  await asked(page)
  await settle(page)
  await page.evaluate((src) => {
    const it = document.createElement('script')
    Object.assign(it, { src })
    it.dataset['consent'] = 'analytics'
    document.body.append(it)
  }, cdn('/late.js'))
  await site.received('third.test', '/late.js')
  await settle(page)
  release()
  await hasRun(page, 1)
  await choose(page, 'Accept all')
  await hasRun(page, 2)
  await settle(page)
  expect(await ran(page)).toEqual(['/late.js', 'held'])
})

describe('a type that is none', () => {
  it('of a vendor’s own in data-type stays for the vendor, and the script runs', async () => {
    visit.site.reply('cdn.third.test/badge.js', script('(window.ran = window.ran || []).push(document.currentScript.dataset.type)'))
    await accept(external('/badge.js', typed('rating')) + inline(note('next')))
    await hasRun(visit.page, 2)
    expect(await ran(visit.page)).toEqual(['rating', 'next'])
  })

  it('TEXT/PLAIN is held as text/plain is; anything else is said with its element', async () => {
    await accept(`<script type="TEXT/PLAIN" data-consent="analytics">${note('upper')}</script>
      <script type="opt-in" data-consent="analytics">${note('other')}</script><script type="text/x-blocked" data-consent="analytics">${note('other')}</script>`)
    await hasRun(visit.page, 1)
    await eventually(() => visit.said.length).toBe(2)
    expect(visit.said[0]).toContain('[script-type] data-consent="analytics": <script type="opt-in">')
    expect(visit.said[1]).toContain('<script type="text/x-blocked">')
    expect(await ran(visit.page)).toEqual(['upper'])
  })

  it('of data is there while it is allowed, as the element that it was; in a template too, where nothing of it runs', async () => {
    const { page } = visit
    await accept(inline('{"a": 1}', `${typed('application/json')} id="data"`) +
      `<template data-consent="analytics"><script type="text/x-template" id="tpl">${note('template')}</script></template>`)
    const types = () => page.evaluate(() => [...document.querySelectorAll<HTMLScriptElement>('#data, #tpl')].map((it) => it.type))
    await expect.poll(types).toEqual(['application/json', 'text/x-template'])
    expect(await page.evaluate('JSON.parse(document.getElementById("data").text).a')).toBe(1)
    await page.evaluate('assent.withdraw()')
    await expect.poll(types).toEqual(['text/plain'])
    await page.evaluate('assent.acceptAll()')
    await expect.poll(types).toEqual(['application/json', 'text/x-template'])
    expect(await ran(page)).toEqual([])
    expect(visit.said).toEqual([])
  })
})

describe('modules', () => {
  it('nomodule is neither run nor asked for, and nothing waits for it', async () => {
    await accept(external('/new.js', typed('module')) + external('/legacy.js', 'nomodule') + external('/legacy2.js', 'nomodule') + inline(note('next')))
    await hasRun(visit.page, 2)
    await settle(visit.page)
    // As in any page: what is inline runs before modules do.
    expect(await ran(visit.page)).toEqual(['next', '/new.js'])
    expect(requested()).toEqual(['/new.js'])
  })

  it('an import map is there before the modules of all needs, and no module is asked for ahead of it', async () => {
    visit.site.reply('cdn.third.test/lib.js', script('export const x = 7'))
    for (const name of ['m1', 'm2', 'm3']) visit.site.reply(`cdn.third.test/${name}.js`, script(`import { x } from 'lib'; (window.ran = window.ran || []).push('${name} ' + x)`))
    await accept(heldScript('advertising', { src: cdn('/m3.js'), more: typed('module') }) +
      inline(JSON.stringify({ imports: { lib: cdn('/lib.js') } }), typed('importmap')) +
      external('/m1.js', typed('module')) + external('/m2.js', typed('module')))
    await hasRun(visit.page, 3)
    expect((await ran(visit.page)).sort()).toEqual(['m1 7', 'm2 7', 'm3 7'])
    await expect.poll(() => visit.page.locator('main script').count()).toBe(4)
  })
})

describe('while the page is parsed', () => {
  it('deferred scripts and modules wait for its end, others do not', async () => {
    const sees = (name: string) => `(window.ran = window.ran || []).push('${name} ' + !!document.querySelector('#late'))`
    for (const name of ['deferred', 'module']) visit.site.reply(`cdn.third.test/${name}.js`, script(sees(name)))
    await returning(external('/deferred.js', 'defer') + heldScript('advertising', { src: cdn('/module.js'), more: typed('module') }) +
      heldScript('functional', { text: sees('inline module'), more: typed('module') }) + inline(sees('inline')), external('/last.js'))
    await hasRun(visit.page, 1)
    expect(await ran(visit.page)).toEqual(['inline false'])
    goOn()
    await hasRun(visit.page, 5)
    const all = await ran(visit.page)
    expect([...all].sort()).toEqual(['/last.js', 'deferred true', 'inline false', 'inline module true', 'module true'])
    // Of its need the deferred one comes last, where the page has it.
    expect(all.indexOf('/last.js')).toBeLessThan(all.indexOf('deferred true'))
  })
})

describe('what is fetched ahead', () => {
  it('is asked for as the script says, once, and leaves no link in the page', async () => {
    const text = note('third')
    visit.site.reply('cdn.third.test/third.js', { ...script(text), headers: { 'access-control-allow-origin': '*', 'cache-control': 'max-age=60' } })
    const { release } = slow('/first.js')
    const integrity = `sha384-${createHash('sha384').update(text).digest('base64')}`
    await accept(external('/first.js') + external('/second.js', 'referrerpolicy="no-referrer"') +
      external('/third.js', `crossorigin="anonymous" referrerpolicy="origin" integrity="${integrity}"`))
    await visit.site.received('third.test', '/second.js')
    await visit.site.received('third.test', '/third.js')
    expect(await visit.page.locator('link').count()).toBe(0)
    release()
    await hasRun(visit.page, 3)
    expect(await ran(visit.page)).toEqual(['/first.js', '/second.js', 'third'])
    const [second, third] = ['/second.js', '/third.js'].map((path) => visit.site.requests('third.test', path))
    expect(second!.map((it) => it.headers.referer)).toEqual([undefined])
    expect(third!.map((it) => [it.headers.referer, it.headers.origin])).toEqual([[visit.site.url('/'), visit.site.origin()]])
    await expect.poll(() => visit.page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(0)
  })
})
