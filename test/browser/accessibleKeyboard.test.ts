/** Whatever a visitor can do here is done with the keyboard alone; focus goes in, stays where it should, and comes back. */
import { describe, expect, it } from 'vitest'
import de from '../../src/i18n/languages/de.js'
import details from '../../src/i18n/languages/details/en.js'
import en from '../../src/i18n/languages/en.js'
import { focused, tabTo } from '../support/keys.js'
import { article, everything, policyPage, seen } from '../support/surfaces.js'
import { banner, eventually, panel, remembered, trigger, useVisit } from '../support/visit.js'

const visit = useVisit()
const press = (key: string) => visit.page.keyboard.press(key)
const now = () => focused(visit.page)
const go = (wanted: string, key?: 'Shift+Tab') => tabTo(visit.page, wanted, key)
const allowed = () => visit.page.evaluate<boolean[]>('["functional", "analytics", "advertising"].map(assent.allows)')
const ANALYTICS = `assent-panel: ${en.analyticsName}`
const TRIGGER = `assent-trigger: ${en.trigger}`

/** A page that the visitor has come to the end of. */
async function openArticle(ui = {}): Promise<void> {
  visit.serve(everything({ marks: false, ...ui }), article({ body: '<p><a href="/end">The end</a></p>' }))
  await visit.open()
  await seen(visit.page, 'assent-banner [value=reject]', 'assent-embed button')
}

/** The same, for who has refused; the keyboard’s way begins at the page’s beginning. */
async function openChosen(): Promise<void> {
  await openArticle()
  await visit.page.evaluate('assent.rejectAll()')
  await remembered(visit.page)
  await visit.open()
  await seen(visit.page, 'assent-trigger button', 'assent-embed button', 'assent-notice button')
}

describe('the banner', () => {
  it.each([
    [en.rejectAll, 'Enter', false], [en.acceptAll, 'Space', true],
  ] as const)('“%s” is pressed with %s, and focus comes back to the page', async (name, confirm, granted) => {
    await openArticle()
    expect(await now()).toBe('body')
    await go('The end')
    await go(`assent-banner: ${name}`)
    await press(confirm)
    await banner(visit.page).waitFor({ state: 'detached' })
    expect(await now()).toBe('The end')
    expect(await allowed()).toEqual([granted, granted, granted])
  })

  it('is reached backwards too, and leaves no focus behind where there was none', async () => {
    await openArticle()
    await go(`assent-banner: ${en.acceptAll}`, 'Shift+Tab')
    await press('Enter')
    await banner(visit.page).waitFor({ state: 'detached' })
    expect(await now()).toBe('body')
    await go('The shop')
  })

  it('gives focus back into a shadow root', async () => {
    visit.serve(everything(), article())
    await visit.open()
    await seen(visit.page, 'assent-banner [value=reject]', 'assent-embed button')
    const way = await go(`assent-banner: ${en.rejectAll}`)
    const before = way.filter((it) => !it.startsWith('assent-banner')).at(-1)
    expect(before).toBe(`assent-embed: ${en.embedAlways}`)
    await press('Enter')
    await banner(visit.page).waitFor({ state: 'detached' })
    expect(await now()).toBe(before)
  })

  it('keeps focus inside as a modal dialog, whatever is pressed, and gives it back after the answer', async () => {
    const { page } = visit
    // The page is there first: what a dialog closes off can take no focus.
    await page.route('**/assent-ui.js', async (route) => {
      await page.waitForFunction(() => document.activeElement?.localName === 'input')
      await route.continue()
    })
    visit.serve(everything({ layout: 'modal' }), article({ body: '<p><input aria-label="Search"></p><script>document.querySelector("input").focus()</script>' }))
    await visit.open()
    await seen(page, 'assent-banner [value=reject]')
    expect(await now()).toBe(`assent-banner: ${en.bannerTitle}`)
    for (const key of ['Escape', 'Escape', 'Escape']) await press(key)
    const way = [...await go(`assent-banner: ${en.settings}`), ...await go(`assent-banner: ${en.rejectAll}`)]
    // The body stands for the browser's own bars.
    expect(way.filter((it) => it !== 'body' && !it.startsWith('assent-banner'))).toEqual([])
    await press('Enter')
    await eventually(now).toBe('Search')
  })
})

describe('the panel', () => {
  it('is opened from the banner, switched, saved, and closed', async () => {
    const { page } = visit
    await openArticle()
    await go('The end')
    await go(`assent-banner: ${en.settings}`)
    await press('Enter')
    await eventually(now).toBe(`assent-panel: ${en.panelTitle}`)
    await go(ANALYTICS)
    await press('Space')
    expect([await now(), await panel(page).getByRole('switch', { name: en.analyticsName }).isChecked()]).toEqual([ANALYTICS, true])
    await go(`assent-panel: ${en.save}`)
    await press('Enter')
    await panel(page).waitFor({ state: 'detached' })
    expect(await now()).toBe('The end')
    expect(await allowed()).toEqual([false, true, false])
  })

  it('unfolds the services of a category; Escape leads back to the question, which is still open', async () => {
    const { page } = visit
    await openArticle()
    await go(`assent-banner: ${en.settings}`)
    await press('Enter')
    await seen(page, 'assent-panel [part=record]')
    await go('assent-panel: Services (2)')
    await press('Enter')
    expect(await now()).toBe('assent-panel: Services (2)')
    await panel(page).getByText('_hm*').waitFor()
    await press('Tab')
    expect(await now()).toBe(`assent-panel: ${details.providerPolicy}`)
    await press('Escape')
    await eventually(now).toBe(`assent-banner: ${en.settings}`)
    expect(await allowed()).toEqual([false, false, false])
  })

  it('holds the focus: Tab leads nowhere else, forwards and backwards', async () => {
    await openArticle()
    await go(`assent-banner: ${en.settings}`)
    await press('Enter')
    await seen(visit.page, 'assent-panel [part=record]')
    const way = [...await go(`assent-panel: ${en.save}`), ...await go(`assent-panel: ${en.close}`), ...await go(ANALYTICS, 'Shift+Tab')]
    expect(way.filter((it) => it !== 'body' && !it.startsWith('assent-panel'))).toEqual([])
    await go(`assent-panel: ${en.close}`, 'Shift+Tab')
    await press('Enter')
    await eventually(now).toBe(`assent-banner: ${en.settings}`)
  })

  it('copies the id of the choice, says so, and leaves the focus on the button', async () => {
    const { page } = visit
    await openChosen()
    await go(TRIGGER)
    await press('Enter')
    await seen(page, 'assent-panel [part=record] code')
    await go(`assent-panel: ${details.copy}`)
    await press('Enter')
    await panel(page).getByRole('status').filter({ hasText: details.copied }).waitFor()
    expect(await now()).toBe(`assent-panel: ${details.copy}`)
    const id = await panel(page).locator('code').last().innerText()
    await press('Escape')
    await eventually(now).toBe(TRIGGER)
    await page.evaluate(() => { document.body.append(Object.assign(document.createElement('textarea'), { title: 'Note' })) })
    await go('Note')
    await press('Control+V')
    expect(await page.locator('textarea').inputValue()).toBe(id)
  })

  it('changes its language, with the focus where it was', async () => {
    const { page } = visit
    await openChosen()
    await go(TRIGGER)
    await press('Enter')
    await seen(page, 'assent-panel select')
    await go(`assent-panel: ${details.language}:`)
    await page.keyboard.type('Deutsch')
    await page.locator('assent-panel[lang=de]').waitFor({ state: 'attached' })
    await eventually(now).toBe('assent-panel: Sprache:')
    await press('Escape')
    await eventually(now).toBe(`assent-trigger: ${de.trigger}`)
  })
})

it('the trigger withdraws, and has the focus again', async () => {
  const { page } = visit
  await openArticle()
  await page.evaluate('assent.acceptAll()')
  await trigger(page).waitFor()
  await go(TRIGGER)
  await press('Space')
  await go(`assent-panel: ${en.rejectAll}`)
  await press('Enter')
  await panel(page).waitFor({ state: 'detached' })
  expect(await now()).toBe(TRIGGER)
  expect(await allowed()).toEqual([false, false, false])
})

describe('a placeholder', () => {
  it.each([[en.embedOnce, 1], [en.embedAlways, 0]] as const)('“%s” loads the embed, and the keyboard goes on in it', async (name, left) => {
    const { page } = visit
    await openChosen()
    await go(`assent-embed: ${name}`)
    await press('Enter')
    await eventually(now).toBe('A film')
    await page.locator('iframe[title="A film"][src="/film"]').waitFor()
    await eventually(() => page.locator('[title="Another film"]').contentFrame().locator('assent-embed').count()).toBe(left)
    await go(left ? `assent-embed: ${en.embedOnce}` : 'Another film')
  })
})

it('the notice is closed, and focus comes back', async () => {
  await openChosen()
  const way = await go(`assent-notice: ${en.noticeClose}`)
  const before = way.filter((it) => !it.startsWith('assent-notice')).at(-1)
  await press('Enter')
  await visit.page.locator('assent-notice').waitFor({ state: 'detached' })
  expect(await now()).toBe(before)
})

it('privacy choices opt out, with the focus on the button', async () => {
  visit.serve(everything(), policyPage())
  await visit.open()
  await seen(visit.page, 'assent-choices button')
  await go(`assent-choices: ${details.privacyChoices}`)
  await press('Space')
  await visit.page.getByRole('status').filter({ hasText: details.optedOut }).first().waitFor()
  expect(await now()).toBe(`assent-choices: ${details.privacyChoices}`)
})

it('the declaration changes the choice and withdraws it, with the focus on its buttons', async () => {
  const { page } = visit
  visit.serve(everything(), policyPage())
  await visit.open()
  await seen(page, 'assent-declaration button', 'assent-banner button')
  await go(`assent-declaration: ${details.change}`)
  await press('Enter')
  await go(`assent-panel: ${en.acceptAll}`)
  await press('Enter')
  await panel(page).waitFor({ state: 'detached' })
  expect([await now(), await allowed()]).toEqual([`assent-declaration: ${details.change}`, [true, true, true]])
  await go(`assent-declaration: ${details.withdraw}`)
  await press('Enter')
  await eventually(allowed).toEqual([false, false, false])
  expect(await now()).toBe(`assent-declaration: ${details.withdraw}`)
})
