/** The gate: what is marked is held until the grants meet its need, and is then what the page wrote. */
import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { heldScript, note } from '../support/pages.js'
import { script } from '../support/site.js'
import { asked, choose, eventually, hasRun, ran, remembered, settle, useVisit, withdraw } from '../support/visit.js'

const visit = useVisit()
const cdn = (path: string): string => visit.site.url(path, 'cdn.third.test')
const requested = () => visit.site.requests('third.test').map((it) => it.path)
const decide = async (choices: Record<string, boolean>) => {
  await visit.page.evaluate(`assent.decide(${JSON.stringify(choices)})`)
  await remembered(visit.page)
}

/** Held texts that note their own need. */
const noting = (needs: string[]): string => needs.map((it) => heldScript(it, { text: note(it) })).join('')

const threeForms = () =>
  heldScript('analytics', { src: cdn('/a.js') }) +
  `<script type="text/plain" data-consent="analytics" src="${cdn('/b.js')}"></script>` +
  heldScript('analytics', { text: note('inline') })

// Whether the browser says that it is driven.
it.each([true, false])('holds scripts with data-src, with src and with text, and runs them once they are allowed (navigator.webdriver: %s)', async (driven) => {
  const { page } = visit
  if (!driven) await page.addInitScript(() => { Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false }) })
  visit.serve({}, { body: threeForms() })
  await visit.open()
  expect(await page.evaluate(() => navigator.webdriver)).toBe(driven)
  await asked(page)
  await settle(page)
  expect(requested()).toEqual([])
  expect(await ran(page)).toEqual([])
  await choose(page, 'Accept all')
  await hasRun(page, 3)
  expect(await ran(page)).toEqual(['/a.js', '/b.js', 'inline'])
})

it('runs nothing after a refusal, on that page or on the next', async () => {
  const { page } = visit
  visit.serve({}, { body: threeForms() })
  await visit.open()
  await choose(page, 'Reject all')
  await settle(page)
  expect(await ran(page)).toEqual([])
  await visit.open()
  await settle(page)
  expect(await ran(page)).toEqual([])
  expect(requested()).toEqual([])
})

it('runs what is allowed on the next page, without another question', async () => {
  const { page } = visit
  visit.serve({}, { before: heldScript('analytics', { text: note('above the tag') }), body: threeForms() })
  await visit.open()
  await choose(page, 'Accept all')
  await visit.open()
  await hasRun(page, 4)
  expect(await ran(page)).toEqual(['above the tag', '/a.js', '/b.js', 'inline'])
})

it('runs only what was granted, by category and by service', async () => {
  const { page } = visit
  visit.serve({ services: [{ id: 'heatmap', category: 'analytics' }, { id: 'counter', category: 'analytics' }] }, {
    body: noting(['required', 'functional', 'analytics', 'advertising', 'heatmap', 'counter']),
  })
  await visit.open()
  await hasRun(page, 1)
  expect(await ran(page)).toEqual(['required'])
  await decide({ analytics: true, counter: false })
  await settle(page)
  expect(await ran(page)).toEqual(['required', 'analytics', 'heatmap'])
})

it('takes several ids as “all of these”', async () => {
  const { page } = visit
  visit.serve({}, { body: heldScript('analytics  advertising', { text: note('both') }) })
  await visit.open()
  await asked(page)
  await decide({ analytics: true })
  await settle(page)
  expect(await ran(page)).toEqual([])
  await decide({ advertising: true })
  await hasRun(page, 1)
  expect(await ran(page)).toEqual(['both'])
})

it('takes !id as “only while not allowed”', async () => {
  const { page } = visit
  visit.serve({}, { body: noting(['!analytics', 'advertising !analytics']) })
  await visit.open()
  await hasRun(page, 1)
  expect(await ran(page)).toEqual(['!analytics'])
  await choose(page, 'Accept all')
  await visit.open()
  await settle(page)
  expect(await ran(page)).toEqual([])
  await decide({ analytics: false })
  await hasRun(page, 2)
  expect(await ran(page)).toEqual(['!analytics', 'advertising !analytics'])
})

it('keeps holding what needs an id that nobody declared, and says so once', async () => {
  const { page } = visit
  const body = heldScript('analitics', { text: note('typo') }) + heldScript('analitics', { text: note('typo') }) +
    heldScript('!nobody', { text: note('not nobody') }) + heldScript('analytics nobody', { text: note('half') })
  visit.serve({}, { body })
  await visit.open()
  await choose(page, 'Accept all')
  await settle(page)
  expect(await ran(page)).toEqual([])
  const warnings = () => visit.said.filter((it) => it.includes('[unknown-need]'))
  await eventually(() => warnings().length).toBe(3)
  expect(warnings().filter((it) => it.includes('"analitics"'))).toHaveLength(1)
})

it('lets allows() say what runs', async () => {
  const { page } = visit
  const needs = 'required|analytics|advertising|analytics advertising|!analytics|!advertising|nobody|!nobody|'.split('|')
  visit.serve({}, { body: noting(needs) })
  const allowed = () => page.evaluate(`${JSON.stringify(needs)}.filter(assent.allows)`)
  await visit.open()
  await asked(page)
  await settle(page)
  expect(await ran(page)).toEqual(await allowed())
  await decide({ analytics: true })
  await visit.open()
  await settle(page)
  expect(await ran(page)).toEqual(['required', 'analytics', '!advertising'])
  expect(await allowed()).toEqual(await ran(page))
})

it('gives the running script every attribute the held one has, and its place; then only the held one is left', async () => {
  const { page, site } = visit
  site.reply('cdn.third.test/a.js', script(`{
    const it = document.currentScript
    window.seen = {
      attributes: Object.fromEntries([...it.attributes].map(({ name, value }) => [name, value])),
      found: [document.getElementById('a'), document.querySelector('script[src*="a.js"]')].every((one) => one === it),
      parent: it.parentNode.localName, next: it.nextSibling.id, settings: it.text,
    };
    ${note('a')}
  }`))
  const more = 'id="a" class="x y" data-site="7" crossorigin="use-credentials" referrerpolicy="no-referrer" async'
  visit.serve({}, { body: heldScript('analytics', { src: cdn('/a.js'), text: '{"size": 7}', more }) })
  await visit.open()
  await asked(page)
  await page.evaluate(() => { Reflect.set(window, 'held', document.getElementById('a')) })
  await choose(page, 'Accept all')
  await hasRun(page, 1)
  expect(await page.evaluate('seen')).toMatchObject({
    attributes: { 'id': 'a', 'class': 'x y', 'data-site': '7', 'src': cdn('/a.js'), 'crossorigin': 'use-credentials', 'referrerpolicy': 'no-referrer', 'async': '' },
    found: true, parent: 'main', next: 'a', settings: '{"size": 7}',
  })
  await page.waitForFunction(() => document.querySelectorAll('main script').length === 1)
  expect(await page.locator('#a').evaluate((el) => [el === Reflect.get(window, 'held'), (el as HTMLScriptElement).type])).toEqual([true, 'text/plain'])
  expect(visit.site.requests('third.test')[0]!.headers).not.toHaveProperty('referer')
})

it('keeps what a script does when it has loaded or failed', async () => {
  const { page, site } = visit
  site.reply('cdn.third.test/gone.js', { status: 404 })
  const more = `onload="${note('loaded').replaceAll('"', '\'')}" onerror="${note('failed').replaceAll('"', '\'')}"`
  visit.serve({}, { body: ['/a.js', '/gone.js'].map((it) => heldScript('analytics', { src: cdn(it), more })).join('') })
  await visit.open()
  await choose(page, 'Accept all')
  await site.received('third.test', '/gone.js')
  await settle(page)
  expect(await ran(page)).toEqual(['/a.js', 'loaded', 'failed'])
})

it('runs a script only if it is the one its integrity says', async () => {
  const { page, site } = visit
  const genuine = note('genuine')
  site.reply('cdn.third.test/genuine.js', script(genuine))
  site.reply('cdn.third.test/changed.js', script(`${genuine};${note('changed')}`))
  const more = `crossorigin integrity="sha384-${createHash('sha384').update(genuine).digest('base64')}"`
  visit.serve({}, {
    body: ['/changed.js', '/genuine.js'].map((it) => heldScript('analytics', { src: cdn(it), more })).join(''),
  })
  await visit.open()
  await choose(page, 'Accept all')
  await hasRun(page, 1)
  expect(await ran(page)).toEqual(['genuine'])
})

it('runs modules as modules', async () => {
  const { page, site } = visit
  site.reply('cdn.third.test/part.js', script('export const name = "imported"'))
  site.reply('cdn.third.test/module.js', script(`import { name } from './part.js'; (window.ran = window.ran || []).push(name)`))
  const more = 'data-type="module"'
  visit.serve({}, {
    body: heldScript('analytics', { src: cdn('/module.js'), more }) +
      heldScript('analytics', { text: 'ran.push(typeof import.meta.url + " " + document.currentScript)', more }),
  })
  await visit.open()
  await asked(page)
  await settle(page)
  expect(requested()).toEqual([])
  await choose(page, 'Accept all')
  await hasRun(page, 2)
  expect(await ran(page)).toEqual(['imported', 'string null'])
})

it('gives scripts the nonce that the browser hides from the page, so that a strict policy lets them run', async () => {
  const { page } = visit
  const watch = 'window.violations = []; addEventListener("securitypolicyviolation", (it) => violations.push(it.blockedURI))'
  const more = 'nonce="n0nce"'
  visit.serve({}, {
    tag: more,
    before: `<script nonce="n0nce">${watch}</script>`,
    body: heldScript('analytics', { src: cdn('/a.js'), more }) + heldScript('analytics', { text: note('inline'), more }) +
      '<script>window.unwanted = true</script>',
  }, { 'content-security-policy': 'script-src \'nonce-n0nce\'' })
  await visit.open()
  await choose(page, 'Accept all')
  await hasRun(page, 2)
  expect(await ran(page)).toEqual(['/a.js', 'inline'])
  // The one that has no nonce shows that the policy was in force.
  expect(await page.evaluate('[violations, "unwanted" in window]')).toEqual([['inline'], false])
})

it('holds frames and images, shows them when they are allowed, and takes frames away again', async () => {
  const { page, site } = visit
  visit.serve({}, {
    body: `<iframe title="Film" data-consent="functional" data-src="${cdn('/film')}"></iframe>
      <img alt="" data-consent="advertising" data-src="${cdn('/pixel.gif')}">
      <video data-consent="functional" data-poster="${cdn('/poster.png')}"></video>`,
  })
  await visit.open()
  await asked(page)
  await settle(page)
  expect(requested()).toEqual([])
  await choose(page, 'Accept all')
  await site.received('third.test', '/pixel.gif')
  await site.received('third.test', '/poster.png')
  await page.frameLocator('iframe').getByText('/film').waitFor()
  await withdraw(page)
  await eventually(() => page.frames().map((it) => it.url())).not.toContain(cdn('/film'))
  site.forget()
  await visit.open()
  await settle(page)
  expect(requested()).toEqual([])
})
