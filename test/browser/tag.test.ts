/** The script tag: however it is written into the page, it starts once, takes its options, and fetches no more than it needs. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import en from '../../src/i18n/languages/en.js'
import ko from '../../src/i18n/languages/ko.js'
import { analytics, config, configuredBy, heldScript, note } from '../support/pages.js'
import { held, takes } from '../support/site.js'
import { asked, banner, button, choose, eventually, hasRun, panel, paths, ran, settle, trigger, useVisit } from '../support/visit.js'

const visit = useVisit()
const gated = heldScript('analytics', { text: note('analytics') })
const film = '<iframe data-consent="functional" data-src="/film" title="A film" width="400" height="225"></iframe>'
const placeholder = (tab: Page) => tab.frameLocator('iframe').getByRole('group', { name: /A film/ })
const inline = (more = 'data-assent'): string => `<script type="application/json" ${more}>${JSON.stringify(config())}</script>`
/** Anywhere in the page, where the tag names it. */
const named = (): string => inline('id="consent"')

/** A page written out, where it is about how it is written. */
const page = (head: string, body = gated): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A shop</title>${head}<body><main>${body}</main></body></html>`

async function asksHoldsAndReleases(tab: Page): Promise<void> {
  await asked(tab)
  await settle(tab)
  expect(await ran(tab)).toEqual([])
  await choose(tab, 'Accept all')
  await hasRun(tab, 1)
  await trigger(tab).waitFor()
  expect(visit.said).toEqual([])
}

describe('works', () => {
  const inject = '<script>document.head.append(Object.assign(document.createElement("script"), { src: "/assent.js" }))</script>'
  it.each([
    ['synchronously', () => page(`${inline()}<script src="/assent.js"></script>`)],
    ['with async', () => page(`${inline()}<script async src="/assent.js"></script>`)],
    ['with defer', () => page(`${inline()}<script defer src="/assent.js"></script>`)],
    ['as a module', () => page(`${inline()}<script type="module" src="/assent.js"></script>`)],
    ['injected by a script', () => page(inline() + inject)],
    ['with what comes between it and its document', () => page(`${inline()}<link rel="icon" href="data:,"><script></script><script src="/assent.js"></script>`)],
    ['at the end of the body', () => page('', `${gated}${inline()}<script src="/assent.js"></script>`)],
    ['at the end of the body, with a document in the head that it names', () => page(named(), `${gated}<script src="/assent.js" data-config="#consent"></script>`)],
    ['before a document that it names', () => page(`<script src="/assent.js" data-config="#consent"></script>${named()}`)],
    ['before a document that it names, far away', () => page('<script src="/assent.js" data-config="#consent"></script>', `${gated}${named()}`)],
    ['with async, and a document that it names', () => page(`<script async src="/assent.js" data-config="#consent"></script>${named()}`)],
    ['with a query', () => page(`${inline()}<script src="/assent.js?v=1"></script>`)],
    ['from another host', () => page(`${inline()}<script src="${visit.site.url('/assent.js', 'cdn.third.test')}"></script>`)],
  ])('%s', async (_name, html) => {
    visit.site.reply('/', html())
    await visit.open()
    await asksHoldsAndReleases(visit.page)
  })

  it.each(['', 'async', 'defer'])('with a document that is fetched, and the attribute “%s”', async (tag) => {
    const { site } = visit
    site.reply('/assent.json', { type: 'application/json', body: JSON.stringify(config()) })
    site.reply('/', configuredBy('/assent.json', { tag, body: gated }))
    await visit.open()
    await asksHoldsAndReleases(visit.page)
  })

  it('while its document is on the way: everything is held, calls wait, the page goes on', async () => {
    const { page: tab, site } = visit
    const late = held({ type: 'application/json', body: JSON.stringify(config()) })
    site.reply('/assent.json', late.reply)
    const head = '<script>assent.push(() => { window.called = true })</script>'
    const body = `${gated}<button onclick="this.textContent = 'Bought'">Buy</button>`
    site.reply('/', configuredBy('/assent.json', { body, head }))
    await visit.open()
    await button(tab, 'Buy').click()
    await button(tab, 'Bought').waitFor()
    await settle(tab)
    expect(await ran(tab)).toEqual([])
    expect(await tab.evaluate('["required", "analytics"].map(assent.allows)')).toEqual([false, false])
    expect(await tab.evaluate('"called" in window')).toBe(false)
    late.release()
    await asksHoldsAndReleases(tab)
    expect(await tab.evaluate('called')).toBe(true)
  })
})

describe('window.assent', () => {
  it('takes calls before it has loaded and after, in their order, and one that throws stops none', async () => {
    const { page: tab } = visit
    const push = (text: string): string => `<script>window.assent = window.assent || []; assent.push(a => { ${text} })</script>`
    visit.serve({}, {
      before: push(note('first')) + push('throw Error("of the site")') + push('ran.push(typeof a.acceptAll, a === assent)'),
      head: push(note('last')),
    })
    await visit.open()
    await asked(tab)
    expect(await ran(tab)).toEqual(['first', 'function', true, 'last'])
    await tab.evaluate(`assent.push(() => ${note('at once')}); ${note('after')}`)
    expect((await ran(tab)).slice(-2)).toEqual(['at once', 'after'])
    await eventually(() => visit.said.filter((it) => /callback-failed.*of the site/.test(it)).length).toBe(1)
  })

  it('is the handle', async () => {
    const { page: tab } = visit
    visit.serve()
    await visit.open()
    await asked(tab)
    const kinds = await tab.evaluate('Object.entries(assent).map(([name, it]) => name + ": " + typeof it)')
    expect(kinds).toEqual(expect.arrayContaining([
      ...'allows decide acceptAll rejectAll withdraw open close on destroy push'.split(' ').map((it) => `${it}: function`),
      ...['$decision', '$policy', '$grants'].map((it) => `${it}: object`),
    ]))
    await tab.evaluate('assent.open()')
    await tab.getByRole('dialog').waitFor()
    await tab.evaluate('assent.close()')
    await tab.getByRole('dialog').waitFor({ state: 'hidden' })
    await tab.evaluate('assent.on("change", it => { window.heard = it.cause }); assent.acceptAll(); assent.withdraw()')
    expect(await tab.evaluate('heard')).toBe('withdrawal')
  })

  it('is the only global the SDK adds, besides the one by which copies of nanostores agree, and those that Google’s tag defines where it is used', async () => {
    const { page: tab, site } = visit
    const globals = () => tab.evaluate(() => Object.keys(window))
    site.reply('/plain', page(''))
    await visit.open('/plain')
    const plain = await globals()
    const added = async () => (await globals()).filter((it) => !plain.includes(it)).sort()
    visit.serve({ services: [analytics(site.port)] })
    await visit.open()
    await asked(tab)
    // The flag comes with the check, behind the banner.
    await eventually(added).toEqual(['assent', 'dataLayer', 'ga-disable-G-TEST1', 'gtag', 'nanostoresGlobal'])
    visit.serve()
    await visit.open()
    await choose(tab, 'Accept all')
    await trigger(tab).click()
    await tab.getByRole('dialog').waitFor()
    expect(await added()).toEqual(['assent', 'nanostoresGlobal'])
  })
})

it('a second copy says so and does nothing', async () => {
  const { page: tab } = visit
  visit.serve({ receipts: { endpoint: '/receipts' } }, { head: '<script src="/assent.js"></script>', body: gated })
  visit.site.reply('/receipts', takes)
  await visit.open()
  await choose(tab, 'Accept all')
  await trigger(tab).waitFor()
  await visit.site.received('site.test', '/receipts')
  await settle(tab)
  expect(await ran(tab)).toEqual(['analytics'])
  expect(await trigger(tab).count()).toBe(1)
  expect(visit.site.requests('site.test', '/receipts')).toHaveLength(1)
  expect(visit.said).toHaveLength(1)
  expect(visit.said[0]).toMatch(/^warning: .*two copies/)
})

describe('attributes of the tag', () => {
  it('data-locale wins over the document and over the page', async () => {
    visit.serve({ ui: { locale: 'en' } }, { tag: 'data-locale="ko"' })
    await visit.open()
    await button(visit.page, ko.rejectAll).waitFor()
  })

  it('data-endpoint wins over the document', async () => {
    const { page: tab, site } = visit
    visit.serve({ receipts: { endpoint: '/elsewhere' } }, { tag: 'data-endpoint="/proofs"' })
    site.reply('/proofs', takes)
    await visit.open()
    await choose(tab, 'Reject all')
    await site.received('site.test', '/proofs')
    expect(paths(site)).not.toContain('/elsewhere')
  })
})

describe('what is fetched', () => {
  it('is the script and the banner on a first visit, the panel when idle, the gate where something is held, and neither locale nor vendor nor explanation', async () => {
    visit.serve({ services: [{ id: 'ga', use: 'google-analytics', options: { id: 'G-TEST1' } }] })
    await visit.open()
    await asked(visit.page)
    await visit.site.received('site.test', '/assent-panel.js')
    await settle(visit.page)
    expect(paths(visit.site).sort()).toEqual(['/', '/assent-first.js', '/assent-panel.js', '/assent-services.js', '/assent-ui.js', '/assent.js'])
    visit.site.forget()
    visit.serve({}, { body: heldScript('analytics', { src: visit.site.url('/a.js', 'cdn.third.test') }) + gated })
    await visit.open()
    await asked(visit.page)
    await visit.site.received('site.test', '/assent-panel.js')
    await settle(visit.page)
    expect(paths(visit.site).sort()).toEqual(['/', '/assent-first.js', '/assent-gate.js', '/assent-panel.js', '/assent-ui.js', '/assent.js'])
    expect(visit.site.requests('third.test')).toEqual([])
  })

  it('has the trigger in a file that comes once it is to be seen, and the placeholder in one for pages that hold an embed', async () => {
    const { page: tab, site } = visit
    visit.serve({}, { body: film })
    await visit.open()
    await asked(tab)
    await placeholder(tab).waitFor()
    await site.received('site.test', '/assent-panel.js')
    await choose(tab, 'Reject all')
    await trigger(tab).waitFor()
    expect(paths(site).sort())
      .toEqual(['/', '/assent-first.js', '/assent-gate.js', '/assent-panel.js', '/assent-placeholder.js', '/assent-trigger.js', '/assent-ui.js', '/assent.js'])
  })

  it('is, where an embed waits and nothing is asked, the placeholder alone, and the panel’s opening shows no second one', async () => {
    const { page: tab, site } = visit
    visit.serve({}, { body: film })
    await visit.open()
    await choose(tab, 'Reject all')
    await site.received('site.test', '/assent-trigger.js')
    site.forget()
    await visit.open()
    await placeholder(tab).waitFor()
    await trigger(tab).waitFor()
    await settle(tab)
    expect(paths(site).sort()).toEqual(['/', '/assent-gate.js', '/assent-placeholder.js', '/assent-trigger.js', '/assent.js'])
    await trigger(tab).click()
    await panel(tab).getByRole('button', { name: en.save }).click()
    await settle(tab)
    expect([await tab.frameLocator('iframe').locator('assent-embed').count(), await tab.locator('assent-trigger').count()]).toEqual([1, 1])
  })

  const answers = ['Accept all', 'Reject all'] as const
  it.each(answers)('is the script and, when idle, the trigger on later pages after “%s”', async (name) => {
    const { page: tab, site } = visit
    visit.serve()
    await visit.open()
    await choose(tab, name)
    // For the next page, when this one is idle.
    await site.received('site.test', '/assent-trigger.js')
    site.forget()
    await visit.open()
    await trigger(tab).waitFor()
    await settle(tab)
    expect(paths(site)).toEqual(['/', '/assent.js', '/assent-trigger.js'])
    expect(await banner(tab).count()).toBe(0)
  })

  it('is, when idle, also what writes the cookie anew on the first page of a later visit', async () => {
    const { page: tab, site } = visit
    visit.serve()
    await visit.open()
    await choose(tab, 'Reject all')
    // For the next page, when this one is idle.
    await site.received('site.test', '/assent-trigger.js')
    site.forget()
    const later = await visit.tab()
    await button(later, en.trigger).waitFor()
    await settle(later)
    expect(paths(site).sort()).toEqual(['/', '/assent-first.js', '/assent-trigger.js', '/assent.js'])
  })

  it('is, when idle, also what sweeps after a refused service, which may have written again', async () => {
    const { page: tab, site } = visit
    visit.serve({ services: [{ id: 'heatmap', category: 'analytics', cookies: [{ name: '_hm*' }] }] })
    await visit.open()
    await choose(tab, 'Reject all')
    // For the next page, when this one is idle.
    await site.received('site.test', '/assent-trigger.js')
    site.forget()
    await visit.open()
    await trigger(tab).waitFor()
    await settle(tab)
    expect(paths(site).sort()).toEqual(['/', '/assent-first.js', '/assent-trigger.js', '/assent.js'])
  })
})
