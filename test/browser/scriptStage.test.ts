/** A held script that runs late finds what it would have found in time: a place to write to, and its moment where it asks for it. */
import { describe, expect, it } from 'vitest'
import { heldScript, note } from '../support/pages.js'
import { script } from '../support/site.js'
import { thirdParty } from '../support/third.js'
import { asked, choose, eventually, hasRun, ran, settle, useVisit } from '../support/visit.js'

const visit = useVisit()
const { at: cdn, requested } = thirdParty(visit)
const inline = (text: string, more = ''): string => heldScript('analytics', { text: text.replaceAll('</script', '<\\/script'), more })
const external = (path: string, more = ''): string => heldScript('analytics', { src: cdn(path), more })

async function accept(body: string, headers: Record<string, string> = {}, tag = ''): Promise<void> {
  visit.serve({}, { body: `<div id="box"><b>before</b>${body}<b>after</b></div>`, tag }, headers)
  await visit.open()
  await asked(visit.page)
  await choose(visit.page, 'Accept all')
}
const done = () => visit.page.evaluate(() => ['write', 'writeln', 'open', 'addEventListener'].filter((it) => Object.hasOwn(document, it) || (it === 'addEventListener' && Object.hasOwn(window, it))))
const text = () => visit.page.locator('#box').innerText()

describe('document.write()', () => {
  it('writes at the place of the script, also in pieces, and the page stays', async () => {
    await accept(inline('document.open(); document.write("<i id=ad>", "ad ", "<u>"); document.writeln("more</u></i>"); document.getElementById("ad").title = "found"; document.write("<i>!</i>"); document.close()') + inline('document.write("<i>half")'))
    await visit.page.locator('i', { hasText: 'half' }).waitFor()
    expect((await text()).replace(/\s+/g, ' ')).toBe('beforead more !halfafter')
    expect(await visit.page.locator('#ad').getAttribute('title')).toBe('found')
    await visit.page.getByRole('heading', { name: 'A shop' }).waitFor()
    expect(await done()).toEqual([])
    // On the next page too, where it runs while the page is parsed.
    await visit.open()
    await visit.page.locator('i', { hasText: 'half' }).waitFor()
    await visit.page.waitForFunction('document.readyState === "complete"')
    expect((await text()).replace(/\s+/g, ' ')).toBe('beforead more !halfafter')
  })

  it('of a script from elsewhere writes there as well, async or not; what the page writes is its own', async () => {
    for (const name of ['a', 'b']) visit.site.reply(`cdn.third.test/${name}.js`, script(`document.write('<i>${name}</i>'); ${note(name)}`))
    await accept(external('/a.js') + external('/b.js', 'async'))
    await hasRun(visit.page, 2)
    await expect.poll(text).toBe('beforeabafter')
    await expect.poll(done).toEqual([])
  })

  it('runs what it writes in its turn, before what comes after: scripts that load, and scripts that use them', async () => {
    await accept(inline(`document.write('<script src="${cdn('/lib.js')}"></script><script>${note('uses it').replaceAll('"', '\\"').replaceAll("'", '"')}</script>'); ${note('writes')}`) + inline(note('next')))
    await hasRun(visit.page, 4)
    expect(await ran(visit.page)).toEqual(['writes', '/lib.js', 'uses it', 'next'])
  })

  it('runs what it writes piece by piece in the order of the pieces, be it a script of the page or from elsewhere', async () => {
    const pieces = ['lib', 'more'].map((it) => `document.write('<script src="${cdn(`/${it}.js`)}"></script>')`).join(';')
    const last = `document.write('<script>${note('uses them').replaceAll('"', '\\"').replaceAll("'", '"')}</script>')`
    visit.site.reply('cdn.third.test/writer.js', script(`${pieces.replaceAll('</script', '<\\/script')}; ${last.replaceAll('</script', '<\\/script')}`))
    await accept(inline(`${pieces};${last}`) + inline(note('next')) + external('/writer.js'))
    await hasRun(visit.page, 7)
    expect(await ran(visit.page)).toEqual(['/lib.js', '/more.js', 'uses them', 'next', '/lib.js', '/more.js', 'uses them'])
  })

  it('writes what is taken back with its need', async () => {
    await accept(inline(`document.write('<iframe title="x" src="${cdn('/frame')}"></iframe>')`))
    await visit.page.frameLocator('iframe').getByText('/frame').waitFor()
    await visit.page.evaluate('assent.withdraw()')
    await eventually(() => visit.page.frames().map((it) => it.url())).not.toContain(cdn('/frame'))
  })

  it('is dropped under Trusted Types, and said', async () => {
    const nonce = 'nonce="x1"'
    await accept(inline(`document.write("<i>ad</i>"); ${note('ran')}`, nonce), { 'content-security-policy': "script-src 'nonce-x1'; require-trusted-types-for 'script'; trusted-types assent" }, nonce)
    await hasRun(visit.page, 1)
    await settle(visit.page)
    expect(await text()).toBe('beforeafter')
    await eventually(() => visit.said.join()).toContain('[write-dropped] data-consent="analytics": <script>document.write(')
  })

  it('gives no scripts to who may have none: what is written on a strict page is judged as what is held', async () => {
    const nonce = 'nonce="x1"'
    await accept(inline(`document.write("<script src=${cdn('/evil.js')}></script><script>${note('evil').replaceAll('"', "'")}</script><i>ad</i>"); ${note('ran')}`, nonce), { 'content-security-policy': "script-src 'nonce-x1' 'strict-dynamic'" }, nonce)
    await hasRun(visit.page, 1)
    await settle(visit.page)
    expect(await ran(visit.page)).toEqual(['ran'])
    expect(requested()).toEqual([])
    expect(await text()).toBe('beforeadafter')
  })

  it('is not in the way of elements and scripts that have put something in its place', async () => {
    visit.serve({}, { body: `<img name="write" alt=""><img name="open" alt="">${inline('try { document.write("x") } catch { ' + note('no function') + ' }')}` })
    await visit.open()
    await choose(visit.page, 'Accept all')
    await hasRun(visit.page, 1)
    visit.serve({}, { before: '<script>document.write = (it) => (window.ran = window.ran || []).push(it)</script>', body: inline('document.write("<i>x</i>")') + '<script>document.write("of the page")</script>' })
    await visit.open()
    await visit.page.locator('i').waitFor()
    await visit.page.evaluate('document.write("later")')
    expect(await ran(visit.page)).toEqual(['of the page', 'later'])
  })
})

describe('data-consent-ready', () => {
  it('has a place for what is written in the moment, too', async () => {
    await accept(inline(`addEventListener('load', () => { document.write('<i>late</i>'); ${note('wrote')} })`, 'data-consent-ready'))
    await hasRun(visit.page, 1)
    await visit.page.locator('#box i').waitFor()
    expect(await text()).toBe('beforelateafter')
    expect(await done()).toEqual([])
  })

  const waits = `
    const note = (it) => (window.ran = window.ran || []).push(it)
    document.addEventListener('DOMContentLoaded', function (event) { note('DOMContentLoaded ' + (this === document) + (event.target === document)) })
    addEventListener('load', { handleEvent: (event) => note(event.type) })
    window.addEventListener('pageshow', () => note('pageshow'), { once: true })
    document.addEventListener('readystatechange', () => note(document.readyState))
    window.onload = () => note('overwritten')
    window.onload = () => note('onload')
    addEventListener('click', () => note('click'))`
  const called = ['DOMContentLoaded truetrue', 'load', 'pageshow', 'complete', 'onload']
  const page = '<script>window.mine = 0; addEventListener("load", () => mine++); document.addEventListener("DOMContentLoaded", () => mine++)</script>'

  it.each(['with its text', 'from elsewhere'])('calls back, once, what a script %s has registered; nothing of the page', async (form) => {
    visit.site.reply('cdn.third.test/waits.js', script(`{${waits}}`))
    await accept(page + (form === 'with its text' ? inline(`{${waits}}`, 'data-consent-ready') : external('/waits.js', 'data-consent-ready')))
    await hasRun(visit.page, 5)
    await visit.page.evaluate('addEventListener("load", () => mine++)')
    await settle(visit.page)
    expect(await ran(visit.page)).toEqual(called)
    expect(await visit.page.evaluate('mine')).toBe(2)
    expect(await done()).toEqual([])
  })

  it('leaves to the browser what is still to come', async () => {
    await accept('')
    visit.serve({}, { body: inline(`{${waits}}`, 'data-consent-ready') })
    await visit.open()
    await visit.page.waitForFunction('document.readyState === "complete"')
    await hasRun(visit.page, 5)
    await settle(visit.page)
    const all = await ran(visit.page)
    expect(all.filter((it) => it !== 'interactive').sort()).toEqual([...called].sort())
  })

  it('is asked for: without it nothing is called', async () => {
    await accept(inline(`{${waits}}; ${note('ran')}`))
    await hasRun(visit.page, 1)
    await settle(visit.page)
    expect(await ran(visit.page)).toEqual(['ran'])
  })

  it('a listener that throws stops no other', async () => {
    await accept(inline(`addEventListener('load', () => { throw Error('of the vendor') }); addEventListener('load', () => ${note('second')})`, 'data-consent-ready'))
    await hasRun(visit.page, 1)
    expect(visit.thrown.splice(0)).toEqual(['Error: of the vendor'])
  })
})
