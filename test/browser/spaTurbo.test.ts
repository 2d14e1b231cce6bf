/** A site on Turbo (https://turbo.hotwired.dev): each visit brings another body, the way back a copy of an old one, a refresh morphs it. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { beforeEach, expect, it } from 'vitest'
import en from '../../src/i18n/languages/en.js'
import { config, heldScript, note, pageWith } from '../support/pages.js'
import { script } from '../support/site.js'
import { asked, banner, button, choose, hasRun, panel, ran, settle, toggle, trigger, useVisit } from '../support/visit.js'

const visit = useVisit()
const turbo = await readFile(createRequire(import.meta.url).resolve('@hotwired/turbo/dist/turbo.es2017-umd.js'), 'utf8')

const video = { id: 'video', category: 'functional', name: 'Film player', vendor: { name: 'Filmhouse' } }
const film = () => `<iframe data-consent="video" data-src="${visit.site.url('/film', 'cdn.third.test')}" title="A film" width="400" height="225"></iframe>`
const placeholder = () => visit.page.locator('iframe').contentFrame().getByRole('group', { name: /Film player/ })
/** The names of what has nothing inside; what is for screen readers never has, but there is only one. */
const shells = () => visit.page.evaluate(() => [...document.querySelectorAll('*')].filter((it) => it.localName.startsWith('assent-') && !it.shadowRoot)
  .map((it) => it.localName).join().replace(/^assent-status$/, ''))

/** A page of the site: its name as a link text of the others, a held script and a held film. */
function serve(path: string, name: string, more = ''): void {
  const head = '<meta name="turbo-refresh-method" content="morph"><meta name="turbo-cache-control" content="no-preview"><script src="/turbo.js"></script>'
  const body = `<h2>${name}</h2><a href="/">Home</a> <a href="/two">Second</a>${heldScript('analytics', { text: note(name) })}${film()}${more}`
  visit.site.reply(path, pageWith(config({ services: [video] }), { head, body }))
}

const follow = async (link: string, name: string) => {
  await visit.page.getByRole('link', { name: link }).click()
  await visit.page.getByRole('heading', { name }).waitFor()
}
const refresh = async (name: string) => {
  await visit.page.evaluate('Turbo.visit(location.href, { action: "replace" })')
  await visit.page.getByText(name).waitFor()
  await settle(visit.page)
}

beforeEach(async () => {
  visit.site.reply('/turbo.js', script(turbo))
  serve('/', 'first')
  serve('/two', 'second')
  await visit.open()
  await asked(visit.page)
  await visit.page.evaluate(() => { Reflect.set(window, 'kept', true) })
})

const sameDocument = () => visit.page.evaluate(() => Reflect.get(window, 'kept') as boolean)

it('the question goes along until it is answered; then each body gets what is allowed, and the trigger', async () => {
  const { page, site } = visit
  await follow('Second', 'second')
  await asked(page)
  await placeholder().waitFor()
  await settle(page)
  expect(await ran(page)).toEqual([])
  expect(site.requests('third.test')).toEqual([])
  await choose(page, 'Accept all')
  await hasRun(page, 1)
  await site.received('third.test', '/film')
  await trigger(page).waitFor()
  await follow('Home', 'first')
  await hasRun(page, 2)
  expect(await ran(page)).toEqual(['second', 'first'])
  await trigger(page).click()
  await panel(page).waitFor()
  expect(await sameDocument()).toBe(true)
})

it('the way back shows no copy of a banner that has been answered, nor a second one while it waits', async () => {
  const { page } = visit
  await follow('Second', 'second')
  await page.goBack()
  await page.getByRole('heading', { name: 'first' }).waitFor()
  await asked(page)
  await placeholder().waitFor()
  expect(await shells()).toBe('')
  expect(await page.locator('assent-banner').count()).toBe(1)
  await page.goForward()
  await page.getByRole('heading', { name: 'second' }).waitFor()
  await choose(page, 'Reject all')
  await page.goBack()
  await page.getByRole('heading', { name: 'first' }).waitFor()
  await trigger(page).waitFor()
  expect(await shells()).toBe('')
  expect(await banner(page).count()).toBe(0)
  expect(await button(page, 'Accept all').count()).toBe(0)
  expect(await page.locator('assent-trigger').count()).toBe(1)
  expect(await placeholder().count()).toBe(1)
  expect(await sameDocument()).toBe(true)
})

it('a refresh that morphs the page leaves banner, open panel and trigger as they are, and the focus in them', async () => {
  const { page } = visit
  const hasFocus = (name: string) => page.getByRole('button', { name, exact: true }).last().evaluate((el) => el.matches(':focus'))
  await page.evaluate(() => { Reflect.set(window, 'body', document.body) })
  await button(page, 'Settings').focus()
  serve('/', 'first', '<p>Morphed once</p>')
  await refresh('Morphed once')
  expect(await hasFocus('Settings')).toBe(true)
  await button(page, 'Settings').click()
  await toggle(page, en.analyticsName).click()
  await panel(page).getByRole('button', { name: en.save }).focus()
  serve('/', 'first', '<p>Morphed twice</p>')
  await refresh('Morphed twice')
  expect(await panel(page).evaluate((el) => el.matches(':modal'))).toBe(true)
  expect(await toggle(page, en.analyticsName).isChecked()).toBe(true)
  expect(await hasFocus(en.save)).toBe(true)
  await panel(page).getByRole('button', { name: en.save }).click()
  await hasRun(page, 1)
  await trigger(page).focus()
  serve('/', 'first', '<p>Morphed again</p>')
  await refresh('Morphed again')
  expect(await hasFocus(en.trigger)).toBe(true)
  await trigger(page).click()
  await panel(page).waitFor()
  // It was the same body all along.
  expect(await page.evaluate(() => Reflect.get(window, 'body') === document.body)).toBe(true)
})
