/** Pages that change without loading anew: by a router within the body, with another body, and with a widget that comes late. */
import { beforeAll, describe, expect, it } from 'vitest'
import en from '../../src/i18n/languages/en.js'
import { bundleNpm } from '../support/bundle.js'
import { heldScript, note } from '../support/pages.js'
import { forms, spa, ways } from '../support/spa.js'
import { asked, banner, button, choose, eventually, hasRun, inPlaceholder, panel, ran, remembered, settle, toggle, trigger, useVisit } from '../support/visit.js'

const visit = useVisit()
let npm: string
beforeAll(async () => { npm = await bundleNpm() })
const { serve, navigate, replaceBody, hosts } = spa(visit, () => npm)

const video = { id: 'video', category: 'functional', name: 'Film player', vendor: { name: 'Filmhouse' } }
const film = (path: string) => `<iframe data-consent="video" data-src="${visit.site.url(path, 'cdn.third.test')}" title="A film" width="400" height="225"></iframe>`
const placeholder = () => visit.page.locator('iframe').contentFrame().getByRole('group', { name: /Film player/ })
const held = (what: string) => heldScript('analytics', { text: note(what) })
const embeds = () => placeholder().count()
const isModal = () => panel(visit.page).evaluate((el) => el.matches(':modal'))

describe.each(forms)('on %s', (form) => {
  it('banner and trigger stay over client-side navigation, and what comes with it is held', async () => {
    const { page, site } = visit
    serve(form, held('first'), { services: [video] })
    await visit.open()
    await asked(page)
    await navigate('/two', held('second') + film('/film'))
    await placeholder().waitFor()
    await settle(page)
    await asked(page)
    expect(await ran(page)).toEqual([])
    expect(site.requests('third.test')).toEqual([])
    await choose(page, 'Accept all')
    await hasRun(page, 1)
    await site.received('third.test', '/film')
    // What left with the first page never runs.
    expect(await ran(page)).toEqual(['second'])
    await trigger(page).waitFor()
    await navigate('/three', held('third'))
    await hasRun(page, 2)
    expect(await ran(page)).toEqual(['second', 'third'])
    await eventually(hosts).toEqual(['trigger'])
    await trigger(page).click()
    await panel(page).waitFor()
  })

  describe.each(form === 'the script tag' ? Object.keys(ways) : ['body.replaceWith()'])('after %s', (way) => {
    it('the banner is there again, once, and then the trigger', async () => {
      const { page } = visit
      serve(form, held('first'))
      await visit.open()
      await asked(page)
      await replaceBody(way, held('second'))
      await asked(page)
      await settle(page)
      expect(await page.locator('assent-banner').count()).toBe(1)
      expect(await ran(page)).toEqual([])
      await choose(page, 'Accept all')
      await hasRun(page, 1)
      await trigger(page).waitFor()
      await replaceBody(way, held('third'))
      await hasRun(page, 2)
      await trigger(page).waitFor()
      await eventually(hosts).toEqual(['trigger'])
      expect(await ran(page)).toEqual(['second', 'third'])
      await trigger(page).click()
      await panel(page).waitFor()
    })

    it('the open panel is there again: modal, focused, with what was switched', async () => {
      const { page } = visit
      serve(form)
      await visit.open()
      await button(page, 'Settings').click()
      await toggle(page, en.analyticsName).click()
      await replaceBody(way, '')
      await panel(page).waitFor()
      expect(await isModal()).toBe(true)
      expect(await panel(page).evaluate((el) => el.contains((el.getRootNode() as ShadowRoot).activeElement))).toBe(true)
      expect(await toggle(page, en.analyticsName).isChecked()).toBe(true)
      await page.keyboard.press('Escape')
      await panel(page).waitFor({ state: 'hidden' })
      await button(page, 'Settings').click()
      await toggle(page, en.functionalName).click()
      await replaceBody(way, '')
      await panel(page).getByRole('button', { name: en.save }).click()
      await panel(page).waitFor({ state: 'hidden' })
      await remembered(page)
      expect(await page.evaluate('["functional", "analytics"].map(assent.allows)')).toEqual([true, false])
      expect(await banner(page).count()).toBe(0)
    })

    it('an embed of the new body has its placeholder, one of the old has none', async () => {
      const { page, site } = visit
      serve(form, film('/old'), { services: [video] })
      await visit.open()
      await choose(page, 'Reject all')
      await placeholder().waitFor()
      await replaceBody(way, film('/new'))
      await placeholder().waitFor()
      await expect.poll(embeds).toBe(1)
      await inPlaceholder(page, en.embedOnce).click()
      await site.received('third.test', '/new')
      expect(site.requests('third.test').map((it) => it.path)).toEqual(['/new'])
      await expect.poll(embeds).toBe(0)
    })
  })

  it('nothing of it is in a new body after destroy()', async () => {
    const { page } = visit
    serve(form)
    await visit.open()
    await asked(page)
    await page.evaluate(form === 'the script tag' ? 'assent.destroy()' : 'widget.destroy()')
    await settle(page)
    expect(await hosts()).toEqual([])
    await replaceBody('body.replaceWith()', '')
    await settle(page)
    expect(await hosts()).toEqual([])
  })
})

it('a copy of the body that is put back has no dead buttons, and the elements that the page has written stay', async () => {
  const { page } = visit
  serve('the script tag', '<assent-choices>Your choices</assent-choices>')
  await visit.open()
  await asked(page)
  const copy = await page.evaluateHandle(() => document.body.cloneNode(true))
  await choose(page, 'Reject all')
  await trigger(page).waitFor()
  await page.evaluate((it) => document.body.replaceWith(it), copy)
  await trigger(page).waitFor()
  expect((await hosts()).sort()).toEqual(['choices', 'trigger'])
  expect(await button(page, 'Accept all').count()).toBe(0)
})

it('a banner before the page is before the next one, too', async () => {
  const { page } = visit
  serve('the script tag', '', { ui: { layout: 'modal' } })
  await visit.open()
  await asked(page)
  await replaceBody('body.replaceWith()', '')
  await asked(page)
  expect(await page.getByRole('dialog', { name: en.bannerTitle }).evaluate((el) => el.matches(':modal'))).toBe(true)
  await button(page, 'Reject all').click()
  await remembered(page)
  expect(await page.getByRole('dialog').count()).toBe(0)
})

it('a banner within the page goes along into the same place of the next, and into a corner where there is none', async () => {
  const { page } = visit
  const inPlace = () => page.locator('#place assent-banner[layout=inline]')
  serve('the script tag', '<div id="place"></div>', { ui: { layout: 'inline', target: '#place' } })
  await visit.open()
  await inPlace().waitFor()
  await navigate('/two', '<h1>Two</h1><div id="place"></div>')
  await inPlace().waitFor()
  await asked(page)
  await replaceBody('body.replaceWith()', '<div id="place"></div>')
  await inPlace().waitFor()
  await navigate('/three', '<h1>Three</h1>')
  await page.locator('body > assent-banner[layout=box]').waitFor()
  await eventually(hosts).toEqual(['banner'])
  await choose(page, 'Reject all')
})

it('who removes the banner alone, again and again, has their way', async () => {
  const { page } = visit
  serve('the script tag')
  await visit.open()
  await asked(page)
  await page.evaluate(() => {
    const remove = () => document.querySelector('assent-banner')?.remove()
    new MutationObserver(remove).observe(document.body, { childList: true })
    remove()
  })
  await settle(page)
  expect(await banner(page).count()).toBe(0)
})

it('a widget that is mounted late shows the question that waits, and can go and come again', async () => {
  const { page } = visit
  serve('the npm entries')
  await visit.open()
  await page.evaluate('widget.destroy()')
  await settle(page)
  expect(await hosts()).toEqual([])
  expect(await page.evaluate('assent.$view.get()')).toBe('banner')
  const mount = () => page.evaluate('void (widget = npm.mountWidget(assent))')
  await mount()
  await asked(page)
  await page.evaluate('widget.destroy()')
  await banner(page).waitFor({ state: 'hidden' })
  await mount()
  await choose(page, 'Accept all')
  await trigger(page).waitFor()
  await page.evaluate('widget.destroy()')
  expect(await hosts()).toEqual([])
  await page.evaluate('assent.open()')
  await mount()
  await panel(page).waitFor()
  expect(await isModal()).toBe(true)
})
