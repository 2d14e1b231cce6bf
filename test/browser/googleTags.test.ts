/** A site's own Google tag or Tag Manager, of which the configuration says nothing: it is denied before the answer, and told of it. */
import { readFile } from 'node:fs/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import { config, configuredBy, heldScript, note, pageWith, type PageOptions } from '../support/pages.js'
import { held, script, type Answer } from '../support/site.js'
import { asked, choose, eventually, ran, settle, useVisit, withdraw } from '../support/visit.js'
import type { Consent } from '../../src/index.js'
import type { ConfigInput } from '../../src/config/types.js'

const visit = useVisit()

interface Container { fired: string[]; commands: string[]; pageView?: string | number }
/** What the container has seen; nothing before it runs. */
const container = () => visit.page.evaluate(() => (Reflect.get(window, 'google_tag_manager') as Record<string, unknown> | undefined)?.['GTM-1']) as Promise<Container | undefined>
const fired = async (event: string) => (await container())?.fired.filter((it) => it.startsWith(`${event} `)).map((it) => it.slice(event.length + 1)) ?? []
const pageView = async () => (await container())?.pageView
/** The commands in the page's layer, in short, and its events. */
const layer = () => visit.page.evaluate(() => ((Reflect.get(window, 'dataLayer') ?? []) as unknown[]).map((it) =>
  Object.prototype.toString.call(it) === '[object Arguments]'
    ? Array.from(it as ArrayLike<unknown>).slice(0, 2).join(' ')
    : (it as { event?: string }).event ?? 'data'))
const told = () => visit.page.evaluate(() => ((Reflect.get(window, 'dataLayer') ?? []) as unknown[])
  .map((it) => Array.from(it as ArrayLike<unknown>)).filter((it) => it[0] === 'consent' && it[1] === 'update').map((it) => it[2] as Record<string, string>))

/**
 * What stands in for Google waits ten times as long for an update as it is told: how busy a machine is decides nothing. What it is told,
 * half a second, is in test/services/dataLayer.test.ts.
 */
const patient = async (name: 'gtag.js' | 'gtm.js'): Promise<Answer> => {
  const text = await readFile(new URL(`../../demo/google/${name}`, import.meta.url), 'utf8')
  expect(text).toContain('values.wait_for_update')
  return script(text.replaceAll('values.wait_for_update', '$& * 10'))
}
beforeEach(async () => { visit.site.reply('www.google.test/gtm.js', await patient('gtm.js')) })

/** As Google gives it, but for the host. */
const gtm = (name = 'dataLayer') => `<script>(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':
new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],
j=d.createElement(s),dl=l!='dataLayer'?'&l='+l:'';j.async=true;j.src=
'http://www.google.test:${visit.site.port}/gtm.js?id='+i+dl;f.parentNode.insertBefore(j,f);
})(window,document,'script','${name}','GTM-1');</script>`
/** The text of Google's own tag: the line that makes the layer is its snippet's. */
const gtag = (before = 'window.dataLayer = window.dataLayer || [];') =>
  `${before} function gtag(){dataLayer.push(arguments);} gtag('js', new Date()); gtag('config', 'G-TEST1')`

const ways = ['inline', 'inline, of Google', 'fetched'] as const
type Way = typeof ways[number]

/** Serves a page whose configuration has no service of Google's. */
function serve(way: Way, options: PageOptions, more: Partial<ConfigInput> = {}): void {
  const google: Partial<ConfigInput> = { categories: [{ id: 'required' }, { id: 'functional' }, { id: 'analytics', consentMode: ['analytics_storage'] }, { id: 'advertising' }] }
  const document = config({ ...(way === 'inline, of Google' && google), ...more })
  visit.site.reply('/assent.json', { type: 'application/json', body: JSON.stringify(document) })
  visit.site.reply('/', way === 'fetched' ? configuredBy('/assent.json', options) : pageWith(document, options))
}
const at = (place: string, tag: string, snippet: string): PageOptions => ({ tag, ...(place === 'before' ? { before: snippet } : { head: snippet }) })

describe.each(ways)('with the configuration %s, Tag Manager', (way) => {
  describe.each(['before', 'after'])('%s the tag', (place) => {
    it('that is plain, async or deferred hears of each answer, and of the stored one on every page', async () => {
      const { page, context } = visit
      for (const tag of ['', 'async', 'defer']) {
        const soon = <T>(read: () => Promise<T>) => eventually(async () => ({ tag, found: await read() }))
        serve(way, at(place, tag, gtm()))
        await visit.open()
        await asked(page)
        await soon(container).toEqual({ tag, found: expect.anything() as unknown })
        await soon(layer).toEqual({ tag, found: expect.arrayContaining(['consent default']) as unknown })
        expect({ tag, told: await told() }).toEqual({ tag, told: [] })
        await choose(page, 'Accept all')
        await soon(() => fired('consent_update')).toEqual({ tag, found: expect.arrayContaining(['granted granted']) as unknown })
        expect({ tag, told: await told() }).toEqual({ tag, told: [expect.objectContaining({ analytics_storage: 'granted', ad_storage: 'granted', ad_user_data: 'granted' })] })
        await visit.open()
        await soon(() => fired('consent_update')).toEqual({ tag, found: ['granted granted'] })
        await soon(pageView).toEqual({ tag, found: expect.any(String) as unknown })
        expect({ tag, layer: (await layer()).filter((it) => it.startsWith('consent')) }).toEqual({ tag, layer: ['consent default', 'consent update', 'consent_update'] })
        // What refuses in the panel is the same whichever way the tag has come.
        await (tag ? page.evaluate('assent.rejectAll()') : withdraw(page))
        await soon(() => fired('consent_update')).toEqual({ tag, found: ['granted granted', 'denied denied'] })
        await visit.open()
        await soon(() => fired('consent_update')).toEqual({ tag, found: ['denied denied'] })
        expect({ tag, told: (await told()).map((it) => it['analytics_storage']) }).toEqual({ tag, told: ['denied'] })
        await context.clearCookies()
        await page.evaluate('localStorage.clear(), sessionStorage.clear()')
      }
    })

    it('never views a page before consent is known: denied on the first visit, as stored on the next', async () => {
      const { page } = visit
      serve(way, at(place, '', gtm()))
      /** Opens the page; the container comes when the tag has run. */
      const open = async (): Promise<void> => {
        const late = held(await patient('gtm.js'))
        visit.site.reply('www.google.test/gtm.js', late.reply)
        const opened = visit.open()
        await page.waitForFunction(() => 'allows' in Object(Reflect.get(window, 'assent')))
        late.release()
        await opened
      }
      await open()
      await eventually(() => fired('gtm.js')).toEqual(['denied denied'])
      await asked(page)
      await choose(page, 'Accept all')
      await open()
      // Where the configuration is still on its way, the tag waits for the update.
      await eventually(pageView).toBe('granted granted')
      if (way !== 'fetched') expect(await fired('gtm.js')).toEqual(['granted granted'])
    })
  })
})

describe('Google’s own tag', () => {
  it('that is held sends its first hit as it was answered', async () => {
    const { page, site } = visit
    serve('fetched', { body: heldScript('analytics', { text: gtag('') }) + heldScript('analytics', { src: `http://www.google.test:${site.port}/gtag/js?id=G-TEST1` }) })
    await visit.open()
    await choose(page, 'Accept all')
    expect((await site.received('google.test', '/g/collect')).query.get('gcs')).toBe('G111')
    expect((await layer()).filter((it) => /^(consent|js|config)/.test(it))).toEqual([
      'consent default', 'consent update', 'consent_update', 'consent_update', expect.stringMatching(/^js/), 'config G-TEST1'])
  })

  it('that is held for statistics alone is granted nothing else, also where nobody spoke of it', async () => {
    const { page, site } = visit
    serve('inline', { body: heldScript('analytics', { text: gtag() }) + heldScript('analytics', { src: `http://www.google.test:${site.port}/gtag/js?id=G-TEST1` }) })
    await visit.open()
    await asked(page)
    await page.evaluate(() => (Reflect.get(window, 'assent') as Consent).decide({ analytics: true }))
    expect((await site.received('google.test', '/g/collect')).query.get('gcs')).toBe('G101')
  })

  it.each(['inline, of Google', 'fetched'] as const)('that runs at once, by a gtag of its own and in a layer of its own, is denied and then told: %s', async (way) => {
    const { page, site } = visit
    serve(way, { head: `<script async src="http://www.google.test:${site.port}/gtag/js?id=G-TEST1"></script><script>${gtag('window.dataLayer = [];')}</script>` })
    await visit.open()
    expect((await site.received('google.test', '/g/collect')).query.get('gcs')).toBe('G100')
    await choose(page, 'Accept all')
    await page.evaluate("gtag('event', 'sign_up')")
    expect((await site.received('google.test', '/g/collect', (it) => it.query.get('en') === 'sign_up')).query.get('gcs')).toBe('G111')
    site.forget()
    site.reply('www.google.test/gtag/js', await patient('gtag.js'))
    await visit.open()
    expect((await site.received('google.test', '/g/collect')).query.get('gcs')).toBe('G111')
  })

  it('whose defaults the page has set is told of the answer', async () => {
    const { page } = visit
    serve('inline', { head: `<script>${gtag().replace('gtag(\'js\'', 'gtag("consent", "default", { analytics_storage: "denied", region: ["DE"] }); $&')}</script>` })
    await visit.open()
    await choose(page, 'Accept all')
    await eventually(told).toMatchObject([{ analytics_storage: 'granted' }])
    await visit.open()
    await eventually(told).toMatchObject([{ analytics_storage: 'granted' }])
    expect((await layer()).filter((it) => it === 'consent default')).toHaveLength(1)
  })
})

describe('where the law lets things run', () => {
  it.each<[string, Partial<ConfigInput>]>([
    ['until they are refused', { policy: { version: '1', url: '/privacy', region: 'US-CA' } }],
    ['and nobody is even told', { policy: { version: '1', url: '/privacy', region: 'US-CA' }, regions: { 'US-CA': { prompt: false } } }],
  ])('%s, a tag is granted it at once', async (_, more) => {
    serve('fetched', { head: gtm() }, more)
    await visit.open()
    await eventually(pageView).toBe('granted granted')
    expect((await told()).map((it) => it['ad_storage'])).toEqual(['granted'])
  })

  it('a tag does not wait where nobody will answer', async () => {
    serve('fetched', { head: gtm() }, { policy: { version: '1', url: '/privacy', audience: 'child' } })
    await visit.open()
    await eventually(told).toMatchObject([{ analytics_storage: 'denied' }])
  })
})

it('what is always granted is granted before the answer', async () => {
  serve('fetched', { head: gtm() }, { categories: [{ id: 'required', consentMode: ['security_storage', 'functionality_storage'] }, { id: 'analytics' }], signals: { gpc: [] } })
  await visit.open()
  await asked(visit.page)
  await eventually(told).toMatchObject([{ functionality_storage: 'granted', analytics_storage: 'denied' }])
})

it('a configuration that is late keeps everything denied until it comes', async () => {
  const { page, site } = visit
  serve('fetched', { head: gtm() })
  await visit.open()
  await choose(page, 'Accept all')
  const late = held({ type: 'application/json', body: JSON.stringify(config()) })
  site.reply('/assent.json', late.reply)
  await visit.open()
  await eventually(() => fired('gtm.js')).toEqual(['denied denied'])
  expect(await told()).toEqual([])
  late.release()
  await eventually(told).toMatchObject([{ analytics_storage: 'granted' }])
})

it.each(['inline', 'fetched'] as const)('a page without Google gets nothing that speaks of it: %s', async (way) => {
  const { page } = visit
  serve(way, { body: heldScript('analytics', { text: note('ran') }) })
  await visit.open()
  await choose(page, 'Accept all')
  await eventually(() => ran(page)).toEqual(['ran'])
  await settle(page)
  // Where the configuration is fetched, a tag had to be expected.
  expect(await layer()).toEqual(way === 'inline' ? [] : ['consent default', 'consent update', 'consent_update', 'consent_update'])
  expect(visit.site.requests('google.test')).toEqual([])
})

it('says once, where Google’s tag came first, that nothing was denied', async () => {
  const { page } = visit
  serve('inline', { before: `<script src="http://www.google.test:${visit.site.port}/gtm.js?id=GTM-1"></script>${gtm()}` })
  await visit.open()
  await asked(page)
  await eventually(() => visit.said.filter((it) => it.includes('[google-first]'))).toHaveLength(1)
})

it('says that no category grants anything, where a tag of Google’s would wait for ever', async () => {
  const { page } = visit
  serve('fetched', { head: gtm() }, { categories: [{ id: 'required' }, { id: 'statistics' }], signals: { gpc: [] } })
  await visit.open()
  await asked(page)
  await eventually(() => visit.said.filter((it) => it.includes('[google-unmapped]') && it.includes('"statistics"'))).toHaveLength(1)
})
