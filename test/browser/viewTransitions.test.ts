/** The browser’s own view transitions, within a page and from one to the next: what asks is there during and after them. */
import { expect, it } from 'vitest'
import en from '../../src/i18n/languages/en.js'
import { asked, button, choose, engine, eventually, panel, remembered, settle, trigger, useVisit } from '../support/visit.js'

const visit = useVisit()
const SLOW = '<style>::view-transition-group(*), ::view-transition-old(*), ::view-transition-new(*) { animation-duration: 1s }</style>'
const ROUTE = `<script>route = () => (transition = document.startViewTransition(() => { document.querySelector('main').innerHTML = '<h1>Another</h1>' })).ready</script>`
const supports = engine === 'chromium'

it.runIf(supports)('a route that changes so: the question and the trigger stay, and answer when it is over', async () => {
  const { page } = visit
  visit.serve({}, { head: SLOW + ROUTE, body: '<p>Text</p>'.repeat(80) })
  await visit.open()
  await asked(page)
  const raised = (name: string) => page.evaluate((it) => document.querySelector(it)!.matches(':popover-open'), name)
  await page.evaluate('route()')
  expect(await raised('assent-banner')).toBe(true)
  await page.evaluate('transition.finished')
  await choose(page, 'Reject all')
  await trigger(page).waitFor()
  await page.evaluate('route()')
  expect(await raised('assent-trigger')).toBe(true)
  await page.evaluate('transition.finished')
  await trigger(page).click()
  await panel(page).waitFor()
  await page.evaluate('route()')
  await page.evaluate('transition.finished')
  await panel(page).getByRole('button', { name: en.rejectAll }).click()
  await panel(page).waitFor({ state: 'detached' })
})

it.runIf(supports)('a press in the middle of it is the browser’s: it chooses nothing, and the next one counts', async () => {
  const { page } = visit
  visit.serve({}, { head: SLOW + ROUTE })
  await visit.open()
  await asked(page)
  const { x, y, width, height } = (await button(page, en.rejectAll).boundingBox())!
  await page.evaluate('route()')
  await page.mouse.click(x + width / 2, y + height / 2)
  await page.evaluate('transition.finished')
  expect(await page.evaluate('assent.$decision.get()')).toBeUndefined()
  await page.mouse.click(x + width / 2, y + height / 2)
  await remembered(page)
  expect(await page.evaluate('assent.allows("analytics")')).toBe(false)
})

it('from one page to the next', async () => {
  const { page } = visit
  visit.serve({}, { head: `<style>@view-transition { navigation: auto }</style>${SLOW}`, body: '<a href="/?two">Second</a>' })
  await visit.open()
  await asked(page)
  await page.getByRole('link', { name: 'Second' }).click()
  await page.waitForURL(/two/)
  await asked(page)
  await choose(page, 'Reject all')
  await trigger(page).waitFor()
  await page.reload()
  await trigger(page).waitFor()
  await settle(page)
  await trigger(page).click()
  await panel(page).waitFor()
  await eventually(() => visit.thrown.length).toBe(0)
})
