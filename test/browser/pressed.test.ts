/** A press counts, whatever listeners of the page do with it: change the page meanwhile, throw, stop it, prevent what it does. */
import { describe, expect, it } from 'vitest'
import details from '../../src/i18n/languages/details/en.js'
import en from '../../src/i18n/languages/en.js'
import ko from '../../src/i18n/languages/ko.js'
import { unpaused } from '../support/surfaces.js'
import { asked, button, choose, engine, eventually, panel, remembered, toggle, trigger, useVisit } from '../support/visit.js'

const visit = useVisit({ context: { hasTouch: true } })
const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

const PRESSES = '[\'pointerdown\', \'mousedown\', \'touchstart\', \'touchend\', \'pointerup\', \'mouseup\', \'click\', \'keydown\', \'keypress\', \'keyup\', \'focusin\', \'input\', \'change\']'
const all = (body: string, on = 'document', capture = true): string =>
  `for (const type of ${PRESSES}) ${on}.addEventListener(type, (event) => { ${body} }, { capture: ${capture}, passive: false })`

/** Those that a visitor’s page has, and worse ones. */
const pages: [string, string][] = [
  ['adds a child of the body', 'document.addEventListener("click", () => document.body.append(new Image(1, 1)))'],
  ['adds and removes one at each event', all('const it = document.createElement("i"); document.body.append(it); setTimeout(() => it.remove())')],
  ['puts another body in its place now and then', 'addEventListener("click", () => document.body.append(document.createElement("b")), true)'],
  ['throws', all('throw Error("of the page")')],
  ['stops everything', all('event.stopImmediatePropagation()')],
  ['prevents everything', all('event.preventDefault()')],
  ['prevents everything at the end', all('event.preventDefault()', 'window', false)],
  ['returns false', 'for (const it of ["onclick", "onmousedown", "ontouchstart", "onkeydown", "onpointerdown"]) document[it] = () => false'],
]

async function open(script: string, embed = ''): Promise<void> {
  visit.serve({
    policy: { version: '1', url: '/privacy', announced: day(-1), effective: day(9) },
    services: [{ id: 'st', category: 'analytics', name: 'Counter' }],
  }, { head: `<script>${script}</script>`, body: `${embed}<a href="#x" data-assent-open>Privacy</a><assent-declaration></assent-declaration><script async src="/assent-declaration.js"></script>` })
  await visit.open()
  await asked(visit.page)
}
const choices = () => visit.page.evaluate<Record<string, boolean>>('({ ...assent.$decision.get()?.choices })')
const inPanel = (name: string) => panel(visit.page).getByRole('button', { name, exact: true })
/** What the page throws is its own business. */
const forget = (): void => void visit.thrown.splice(0)

describe.each(pages)('on a page that %s', (_name, script) => {
  it('each control of banner, panel and declaration does what it says', async () => {
    const { page } = visit
    await open(script)
    await button(page, en.settings).click()
    await inPanel(en.save).waitFor()
    await panel(page).locator('[part=record]').waitFor()
    // By its name, by itself, by keyboard.
    await toggle(page, en.analyticsName).click()
    await eventually(() => toggle(page, en.analyticsName).isChecked()).toBe(true)
    await panel(page).locator('label', { hasText: en.advertisingName }).click()
    await eventually(() => toggle(page, en.advertisingName).isChecked()).toBe(true)
    await toggle(page, en.functionalName).focus()
    await page.keyboard.press('Space')
    await eventually(() => toggle(page, en.functionalName).isChecked()).toBe(true)
    await toggle(page, en.functionalName).click()
    await eventually(() => toggle(page, en.functionalName).isChecked()).toBe(false)
    await panel(page).locator('summary').first().click()
    await panel(page).getByText('Counter', { exact: true }).waitFor()
    await panel(page).locator('summary').first().click()
    await panel(page).getByText('Counter', { exact: true }).waitFor({ state: 'hidden' })
    await inPanel(en.save).click()
    await remembered(page)
    expect(await choices()).toMatchObject({ analytics: true, advertising: true, functional: false })

    await page.getByRole('link', { name: 'Privacy', exact: true }).click()
    await toggle(page, en.analyticsName).press('Space')
    await inPanel(en.save).press('Enter')
    await panel(page).waitFor({ state: 'detached' })
    expect(await choices()).toMatchObject({ analytics: false, advertising: true })
    await button(page, details.withdraw).click()
    await eventually(choices).toMatchObject({ advertising: false })
    forget()
  })

  it.each([
    ['a picture', '<img data-consent="st" data-src="/map.gif" alt="A map" width="400" height="200" style="display: block">'],
    ['a frame', '<iframe data-consent="st" data-src="/film" title="A film" width="400" height="200"></iframe>'],
  ])('so do those of a placeholder over %s', async (_what, embed) => {
    const { page, site } = visit
    await open(script, embed)
    await page.evaluate('assent.rejectAll()')
    const waiting = embed.startsWith('<img') ? page : page.locator('iframe').contentFrame()
    await waiting.getByRole('button', { name: en.embedAlways }).waitFor()
    await unpaused(page)
    await waiting.getByRole('button', { name: en.embedOnce }).click()
    await site.received('site.test', embed.startsWith('<img') ? '/map.gif' : '/film')
    expect(await choices()).toMatchObject({ analytics: false })
    await page.evaluate('assent.rejectAll()')
    await waiting.getByRole('button', { name: en.embedAlways }).click()
    await eventually(choices).toMatchObject({ st: true })
    forget()
  })

  it('so do the small ones: language, close, notice, trigger', async () => {
    const { page } = visit
    await open(script)
    await button(page, en.acceptAll).click()
    await remembered(page)
    await page.locator('assent-notice button').click()
    await page.locator('assent-notice').waitFor({ state: 'detached' })
    await page.evaluate(() => document.querySelector('[data-assent-open]')!.remove())
    await trigger(page).click()
    await panel(page).getByRole('combobox').selectOption('ko')
    await panel(page).or(page.getByRole('dialog', { name: ko.panelTitle })).getByRole('button', { name: ko.close, exact: true }).click()
    await page.locator('assent-panel').waitFor({ state: 'detached' })
    forget()
  })
})

it('the list of languages opens where the page prevents every press', async () => {
  if (engine !== 'chromium') return
  const { page } = visit
  await open(all('event.preventDefault()'))
  await button(page, en.settings).click()
  const list = page.locator('assent-panel select')
  await list.focus()
  await page.keyboard.press('Home')
  await eventually(() => list.inputValue()).not.toBe('en')
})

it('a link of the page’s own opens the panel, and a press on the page is still the page’s', async () => {
  const { page } = visit
  await open(`heard = []; ${all('heard.push(event.type)')}`)
  await choose(page, 'Reject all')
  await page.evaluate('heard.splice(0)')
  await page.getByRole('heading', { name: 'A shop' }).click()
  expect(await page.evaluate('heard')).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
  await page.getByRole('link', { name: 'Privacy', exact: true }).click()
  await panel(page).waitFor()
  await page.evaluate('heard.splice(0)')
  // Of what is done in the panel the page hears the click alone.
  await toggle(page, en.analyticsName).click()
  await eventually(() => page.evaluate<string[]>('heard.filter((it) => it !== "input")')).toEqual(['click'])
})

it('a tool that sets a switch and says so is heard', async () => {
  const { page } = visit
  await open('')
  await button(page, en.settings).click()
  await toggle(page, en.analyticsName).evaluate((it: HTMLInputElement) => {
    it.checked = true
    it.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await inPanel(en.save).click()
  await remembered(page)
  expect(await choices()).toMatchObject({ analytics: true, advertising: false })
})

it('what is switched outlives a page that changes all the time', async () => {
  const { page } = visit
  await open('setInterval(() => { const it = document.createElement("i"); document.body.append(it); it.remove() }, 5)')
  await button(page, en.settings).click()
  for (const name of [en.functionalName, en.analyticsName, en.advertisingName]) {
    await toggle(page, name).click()
    await eventually(() => toggle(page, name).isChecked()).toBe(true)
  }
  await toggle(page, en.analyticsName).click()
  await inPanel(en.save).click()
  await remembered(page)
  expect(await choices()).toMatchObject({ functional: true, analytics: false, advertising: true })
})
