/** What is broken stays held: no configuration, missing file or mistake of the site opens the gate or harms the page. */
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import en from '../../src/i18n/languages/en.js'
import { built } from '../support/built.js'
import { analytics, configuredBy, heldScript, note } from '../support/pages.js'
import { asked, banner, button, choose, eventually, hasRun, panel, ran, remembered, settle, trigger, useVisit } from '../support/visit.js'

const visit = useVisit()
const policy = { version: '1', url: '/privacy' }
const services = (...services: unknown[]) => ({ policy, services })
const gated = heldScript('analytics', { text: note('analytics') })
const body = ['required', 'analytics', '!analytics'].map((it) => heldScript(it, { text: note(it) })).join('') +
  '<button onclick="this.textContent = \'pressed\'">Buy</button>'

/** A page that works, with nothing shown, nothing asked and nothing released; what was said on the console. */
async function staysHeld(): Promise<string[]> {
  const { page } = visit
  await visit.open()
  await eventually(() => visit.said.length).toBeGreaterThan(0)
  await settle(page)
  expect(await ran(page)).toEqual([])
  expect(await button(page, 'Reject all').count()).toBe(0)
  expect(await page.evaluate('["required", "analytics", "!analytics"].map(assent.allows)')).toEqual([false, false, false])
  expect(await page.evaluate('typeof assent.push')).toBe('function')
  const words = (await page.locator('body').innerText()).split(/\n+/)
  expect(words.filter((it) => !['A shop', 'Things to buy.', 'Buy'].includes(it))).toEqual([])
  await button(page, 'Buy').click()
  await button(page, 'pressed').waitFor()
  expect(await page.evaluate(() => [document.cookie, localStorage.length])).toEqual(['', 0])
  return [...visit.said]
}

const serveText = (text: string): void => {
  visit.site.reply('/assent.json', { type: 'application/json', body: text })
  visit.site.reply('/', configuredBy('/assent.json', { body }))
}

describe('a broken configuration is said once, with path, value and what to do, and everything is held:', () => {
  it.each([
    ['an unknown key', { policy, servces: [] }, ['servces', '[]', 'Did you mean "services"?']],
    ['an unknown key deeper down', { policy, ui: { layuot: 'bar' } }, ['ui.layuot', '"bar"', 'Did you mean "layout"?']],
    ['a wrong type', { policy: { ...policy, version: 1 } }, ['policy.version', 'received 1', 'one line']],
    ['a value that is none of the possible', { policy, ui: { layout: 'baar' } }, ['ui.layout', '"baar"', 'Did you mean "bar"?']],
    ['a number out of range', { policy, storage: { days: 4_000 } }, ['storage.days', '4000', 'from 1 to 400']],
    ['duplicate ids', services({ id: 'a', category: 'analytics' }, { id: 'a', category: 'analytics' }),
      ['services[1].id', '"a"', 'Rename']],
    ['a service with the id of a category', services({ id: 'analytics', category: 'analytics' }),
      ['services[0].id', '"analytics"', 'Rename']],
    ['a service in an unknown category', services({ id: 'a', category: 'analitics' }),
      ['services[0].category', '"analitics"', 'Did you mean "analytics"?']],
    ['an unknown integration', services({ id: 'a', use: 'google-analytic' }),
      ['services[0].use', '"google-analytic"', 'Did you mean "google-analytics"?']],
    ['a measurement id that is none', services({ id: 'a', use: 'google-analytics', options: { id: 'X' } }),
      ['services[0].options.id', '"X"', 'G-XXXXXXX']],
    ['no policy', {}, ['policy', 'missing', 'Give it']],
    ['null for a group', { policy, storage: null }, ['storage', 'null', 'an object']],
    ['null in a list', services(null), ['services[0]', 'null', 'an object']],
    ['null', null, ['null', 'an object']],
    ['a list', [], ['[]', 'an object']],
    ['a number', 5, ['5', 'an object']],
  ])('%s', async (_name, document, words) => {
    serveText(JSON.stringify(document))
    const said = await staysHeld()
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(/^error: assent:/)
    for (const it of words) expect(said[0]).toContain(it)
  })

  it('names every problem at once', async () => {
    serveText(JSON.stringify({ policy: { version: 1 }, ui: { layout: 'x' }, foo: 1 }))
    const [said, ...more] = await staysHeld()
    expect(more).toEqual([])
    for (const it of ['policy.version', 'policy.url', 'ui.layout', 'foo']) expect(said).toContain(it)
  })

  it.each([
    ['cut JSON', '{"policy": {'], ['nothing', ''], ['an error page', '<!doctype html><title>404</title>'],
  ])('%s', async (_name, text) => {
    serveText(text)
    const said = await staysHeld()
    expect(said).toHaveLength(1)
    for (const it of ['/assent.json', 'JSON']) expect(said[0]).toContain(it)
  })

  it.each([404, 500])('a document that answers %i', async (status) => {
    serveText('')
    visit.site.reply('/assent.json', { status, body: '' })
    const said = await staysHeld()
    expect(said).toHaveLength(1)
    for (const it of ['/assent.json', String(status), 'data-config']) expect(said[0]).toContain(it)
  })

  it('no document at all', async () => {
    visit.site.reply('/', `<!doctype html><title>A shop</title><script src="/assent.js"></script>${body}`)
    const said = await staysHeld()
    expect(said).toHaveLength(1)
    expect(said[0]).toContain('data-config')
  })

  it('inline JSON with a comment', async () => {
    visit.site.reply('/', `<!doctype html><title>A shop</title><script type="application/json" data-assent>{ // mine
      "policy": {"version": "1", "url": "/privacy"} }</script><script src="/assent.js"></script>${body}`)
    const said = await staysHeld()
    expect(said).toHaveLength(1)
    expect(said[0]).toContain('JSON')
  })

  it('anything, also where the file with the explanations is missing', async () => {
    serveText(JSON.stringify({ policy, servces: [] }))
    visit.site.reply('/assent-explain.js', { status: 404 })
    const said = await staysHeld()
    expect(said.filter((it) => it.includes('[config]'))).toHaveLength(1)
  })
})

describe('a file of the SDK that is missing', () => {
  it('assent-ui.js: nobody can be asked, so everything stays held, and it is said', async () => {
    visit.serve({}, { body: gated })
    visit.site.reply('/assent-ui.js', { status: 404 })
    const { page } = visit
    await visit.open()
    await eventually(() => visit.said.filter((it) => it.includes('[part-failed]') && it.includes('assent-ui.js')).length).toBe(1)
    await settle(page)
    expect(await ran(page)).toEqual([])
    // The site's own code can still ask.
    await page.evaluate('assent.acceptAll()')
    await hasRun(page, 1)
    await remembered(page)
  })

  it('assent-panel.js: the question stays, it is said, and another press tries again', async () => {
    visit.serve({}, { body: gated })
    visit.site.reply('/assent-panel.js', { status: 404 })
    const { page } = visit
    const tried = () => visit.site.requests('site.test', '/assent-panel.js').length
    await visit.open()
    await asked(page)
    await eventually(() => visit.said.filter((it) => it.includes('[part-failed]') && it.includes('assent-panel.js')).length).toBe(1)
    const ahead = tried()
    await button(page, en.settings).click()
    await eventually(tried).toBeGreaterThan(ahead)
    await settle(page)
    expect([await ran(page), await panel(page).count(), await banner(page).count()]).toEqual([[], 0, 1])
    visit.site.reply('/assent-panel.js', { type: 'text/javascript', body: await readFile(built('assent-panel.js')) })
    await button(page, en.settings).click()
    await panel(page).getByRole('button', { name: en.rejectAll }).click()
    await remembered(page)
  })

  it('assent-first.js: an answer opens nothing in a page that nobody has checked; it is written down, and the next page carries it out', async () => {
    visit.serve({}, { body })
    visit.site.reply('/assent-first.js', { status: 404 })
    const { page } = visit
    await visit.open()
    await asked(page)
    const failures = () => visit.said.filter((it) => it.includes('assent-first.js')).length
    await eventually(failures).toBe(1)
    await button(page, 'Accept all').click()
    await eventually(() => visit.site.requests('site.test', '/assent-first.js').length).toBe(2)
    await settle(page)
    expect([await ran(page), await banner(page).count(), failures()]).toEqual([[], 0, 1])
    expect(await page.evaluate('["required", "analytics", "!analytics"].map(assent.allows)')).toEqual([false, false, false])
    visit.site.reply('/assent-first.js', { type: 'text/javascript', body: await readFile(built('assent-first.js')) })
    await visit.open()
    await remembered(page)
    await hasRun(page, 2)
    expect([(await ran(page)).sort(), await banner(page).count()]).toEqual([['analytics', 'required'], 0])
  })

  it('assent-trigger.js: the page goes on, and a link of its own opens the panel', async () => {
    visit.serve({}, { body: `${gated}<a href="/x" data-assent-open>Settings of mine</a>` })
    visit.site.reply('/assent-trigger.js', { status: 404 })
    const { page } = visit
    await visit.open()
    await choose(page, 'Accept all')
    await visit.open()
    await hasRun(page, 1)
    await page.getByRole('link', { name: 'Settings of mine' }).click()
    await page.getByRole('dialog').waitFor()
  })

  it('the vendor’s file: the service stays off, and it is said', async () => {
    visit.serve({ services: [analytics(visit.site.port)] })
    visit.site.reply('/services/google-analytics.js', { status: 404 })
    const { page, site } = visit
    await visit.open()
    await choose(page, 'Accept all')
    await eventually(() => visit.said.join()).toContain('google-analytics')
    await settle(page)
    expect(site.requests('google.test')).toEqual([])
  })

  it('the language: English is shown', async () => {
    visit.serve({}, { lang: 'ko' })
    visit.site.reply('/locales/ko.js', { status: 404 })
    await visit.open()
    await asked(visit.page)
  })

  it('assent.js itself: nothing marked runs', async () => {
    visit.serve({}, { body })
    visit.site.reply('/assent.js', { status: 404 })
    await visit.open()
    await settle(visit.page)
    expect(await ran(visit.page)).toEqual([])
  })
})

it('a listener of the site that throws stops nothing', async () => {
  const { page } = visit
  visit.serve({}, {
    head: '<script>assent.push(a => a.on("change", () => { throw Error("of the site") }))</script>',
    body: gated,
  })
  await visit.open()
  await choose(page, 'Accept all')
  await hasRun(page, 1)
  await trigger(page).waitFor()
  await eventually(() => visit.said.join()).toContain('of the site')
})
