/** The panel and what opens it: nothing counts before it is saved, and closing it changes nothing. */
import { readFile } from 'node:fs/promises'
import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import details from '../../src/i18n/languages/details/en.js'
import en from '../../src/i18n/languages/en.js'
import { built } from '../support/built.js'
import { heldScript, note } from '../support/pages.js'
import { held } from '../support/site.js'
import { differences, styleOf } from '../support/style.js'
import { thirdParty } from '../support/third.js'
import {
  asked, banner, button, choose, engine, eventually, hasRun, panel, ran, remembered, settle, toggle, trigger, useVisit,
} from '../support/visit.js'

const visit = useVisit()
const { at, requested } = thirdParty(visit)
const OPTIONAL = [en.functionalName, en.analyticsName, en.advertisingName]
const inPanel = (name: string) => panel(visit.page).getByRole('button', { name, exact: true })
const hasFocus = (of: Locator) => eventually(() => of.evaluate((el) => el.matches(':focus'))).toBe(true)
const switches = () => Promise.all(OPTIONAL.map((it) => toggle(visit.page, it).isChecked()))
const allowed = (...ids: string[]) => visit.page.evaluate(`${JSON.stringify(ids)}.map(assent.allows)`)
const closed = () => panel(visit.page).waitFor({ state: 'hidden' })

async function openSettings(): Promise<void> {
  visit.serve({
    services: [
      { id: 'heatmap', category: 'analytics', name: 'Heatmaps',
        vendor: { name: 'Warm Ltd', country: 'US', privacy: 'https://warm.test/privacy' },
        cookies: [{ name: '_hm*', duration: 'P1Y', purpose: { en: 'Counts clicks.' } }] },
    ],
  }, { body: `${heldScript('analytics', { text: note('analytics') })}${heldScript('analytics', { src: at('/a.js') })}<button id="buy">Buy</button>` })
  await visit.open()
  await button(visit.page, 'Settings').click()
  await panel(visit.page).waitFor()
}

it('describes each category with its services and what they keep, and nothing is ticked', async () => {
  const { page } = visit
  await openSettings()
  for (const it of [en.requiredDescription, en.functionalDescription, en.analyticsDescription, en.advertisingDescription]) {
    await panel(page).getByText(it).waitFor()
  }
  expect(await switches()).toEqual([false, false, false])
  expect(await toggle(page, en.requiredName).isChecked()).toBe(true)
  expect(await toggle(page, en.requiredName).isDisabled()).toBe(true)
  await panel(page).getByText(en.services.replace('{count}', '1')).click()
  for (const it of ['Heatmaps', /Warm Ltd/, '_hm*', 'Counts clicks.']) await panel(page).getByText(it).first().waitFor()
  expect(await panel(page).getByRole('link', { name: details.providerPolicy }).getAttribute('href')).toBe('https://warm.test/privacy')
  expect(await panel(page).getByRole('link', { name: en.policyLink, exact: true }).getAttribute('href')).toBe('/privacy')
})

describe('its file', () => {
  const arrived = () => visit.site.requests('site.test', '/assent-panel.js').length

  it.each([
    ['the pointer comes to the banner', async () => button(visit.page, en.settings).hover()],
    ['the focus comes to the banner', async () => button(visit.page, en.rejectAll).focus()],
    ['Settings is pressed', async () => visit.page.evaluate(() => { document.querySelector<HTMLElement>('[value=settings]')!.click() })],
  ])('comes when %s, be the page never idle', async (_, come) => {
    visit.serve({}, { before: '<script>window.requestIdleCallback = () => 0</script>' })
    await visit.open()
    await asked(visit.page)
    await visit.page.evaluate(() => fetch('/settle', { method: 'POST' }))
    expect(arrived()).toBe(0)
    await come()
    await visit.site.received('site.test', '/assent-panel.js')
  })

  /** A page that asks, whose panel comes when it is let go. */
  async function openLate(): Promise<{ release(): void }> {
    const late = held({ type: 'text/javascript', body: await readFile(built('assent-panel.js')) })
    visit.site.reply('/assent-panel.js', late.reply)
    visit.serve()
    await visit.open()
    await asked(visit.page)
    return late
  }

  it('may be late: the question stays in its place until then, and can be answered', async () => {
    const { page } = visit
    const late = await openLate()
    const place = await page.locator('assent-banner').boundingBox()
    await button(page, en.settings).click()
    expect(await page.locator('assent-banner').boundingBox()).toEqual(place)
    late.release()
    await panel(page).waitFor()
    await page.keyboard.press('Escape')
    await closed()
    await button(page, en.rejectAll).click()
    await remembered(page)
  })

  it('may be later than the answer, and then opens nothing', async () => {
    const { page } = visit
    const late = await openLate()
    await button(page, en.settings).click()
    await button(page, en.rejectAll).click()
    await remembered(page)
    late.release()
    await trigger(page).waitFor()
    await settle(page)
    expect(await panel(page).count()).toBe(0)
    await trigger(page).click()
    await panel(page).waitFor()
  })
})

describe('the draft', () => {
  it.each(['Escape', 'the close button'])('is thrown away by %s, and focus goes back to where it was', async (way) => {
    const { page } = visit
    await openSettings()
    await toggle(page, en.analyticsName).click()
    expect(await switches()).toEqual([false, true, false])
    if (way === 'Escape') await page.keyboard.press('Escape')
    else await inPanel(en.close).click()
    await closed()
    await hasFocus(button(page, 'Settings'))
    await settle(page)
    expect([await ran(page), requested()]).toEqual([[], []])
    expect(await page.evaluate(() => [document.cookie, localStorage.length])).toEqual(['', 0])
    await button(page, 'Settings').click()
    expect(await switches()).toEqual([false, false, false])
  })

  it('counts when it is saved, and not a moment before', async () => {
    const { page } = visit
    await openSettings()
    await toggle(page, en.analyticsName).click()
    await settle(page)
    expect(await ran(page)).toEqual([])
    expect(await page.evaluate('assent.allows("analytics")')).toBe(false)
    await inPanel(en.save).click()
    await closed()
    await hasRun(page, 1)
    await remembered(page)
    expect(await banner(page).count()).toBe(0)
    expect(await allowed('functional', 'analytics', 'heatmap', 'advertising')).toEqual([false, true, true, false])
    await trigger(page).click()
    expect(await switches()).toEqual([false, true, false])
  })

  it('can be made by tools: a switch is a checkbox that click() toggles', async () => {
    const { page } = visit
    await openSettings()
    await toggle(page, en.advertisingName).evaluate((el) => { (el as HTMLInputElement).click() })
    expect(await toggle(page, en.advertisingName).evaluate((el) => (el as HTMLInputElement).checked)).toBe(true)
    await inPanel(en.save).evaluate((el) => { (el as HTMLButtonElement).click() })
    await remembered(page)
    expect(await page.evaluate('assent.allows("advertising")')).toBe(true)
  })
})

it.each([['Accept all', true], ['Reject all', false]] as const)('offers “%s” as well, in one press', async (name, granted) => {
  const { page } = visit
  await openSettings()
  await inPanel(name).click()
  await closed()
  await remembered(page)
  expect(await banner(page).count()).toBe(0)
  expect(await allowed('functional', 'analytics', 'advertising')).toEqual([granted, granted, granted])
  // There is no other way back to it.
  await trigger(page).waitFor()
})

it('offers both answers alike, and neither it nor the banner says whose work it is', async () => {
  await openSettings()
  const words = (await Promise.all([banner(visit.page), panel(visit.page)].map((it) => it.innerText()))).join()
  expect(words).not.toMatch(/assent|\bby\s+[A-Z]|powered|secured/)
  const links = visit.page.locator('assent-banner, assent-panel').getByRole('link')
  expect(await links.evaluateAll((all) => all.map((it) => it.getAttribute('href')))).toEqual(['/privacy', '/privacy'])
  await visit.page.mouse.move(0, 0)
  const [reject, accept] = await Promise.all(['Reject all', 'Accept all'].map((it) => styleOf(inPanel(it))))
  expect(differences(reject!, accept!)).toEqual([])
})

it('is modal: what is behind it can be neither reached by Tab, nor focused, nor pressed', async () => {
  const { page } = visit
  await openSettings()
  for (let i = 0; i < 15; i++) {
    await page.keyboard.press('Tab')
    expect(['body', 'assent-panel']).toContain(await page.evaluate(() => document.activeElement!.localName))
  }
  expect(await panel(page).evaluate((el) => el.matches(':modal'))).toBe(true)
  const behind = await page.evaluate(() => {
    const el = document.getElementById('buy')!
    const { x, y } = el.getBoundingClientRect()
    el.focus()
    return [document.activeElement === el, document.elementFromPoint(x + 2, y + 2) === el]
  })
  expect(behind).toEqual([false, false])
})

it.each([['fits', 3_000], ['scrolls', 420]])('lets the page behind it rest, where all of it %s: neither wheel nor keys move that', async (fits, height) => {
  const { page } = visit
  await page.setViewportSize({ width: 1_280, height })
  visit.serve({ categories: [{ id: 'required' }, { id: 'analytics' }] }, { body: '<p>Text.</p>'.repeat(400) })
  await visit.open()
  await asked(page)
  await button(page, en.settings).press('Enter')
  await panel(page).locator('[part=record]').waitFor()
  expect(await panel(page).evaluate((it) => it.scrollHeight > it.clientHeight)).toBe(fits === 'scrolls')
  const frames = () => page.evaluate(async () => { for (let i = 0; i < 20; i++) await new Promise(requestAnimationFrame) })
  // Firefox heeds `overscroll-behavior` where a hand turns the wheel, not where its driver does.
  const inside = engine !== 'firefox' || fits === 'fits' ? [[640, height / 2] as const] : []
  for (const [x, y] of [...inside, [20, 200] as const]) {
    await page.mouse.move(x, y)
    for (let i = 0; i < 12; i++) await page.mouse.wheel(0, 400)
    await frames()
    expect([x, await page.evaluate('scrollY')]).toEqual([x, 0])
  }
  for (const key of ['PageDown', 'End', 'ArrowDown']) await page.keyboard.press(key)
  await frames()
  expect(await page.evaluate('scrollY')).toBe(0)
})

describe('after the choice', () => {
  it('a trigger stays on the page and opens the panel, which gives the focus back', async () => {
    const { page } = visit
    visit.serve()
    await visit.open()
    await asked(page)
    expect(await trigger(page).count()).toBe(0)
    await choose(page, 'Accept all')
    await trigger(page).click()
    expect(await switches()).toEqual([true, true, true])
    await page.keyboard.press('Escape')
    await closed()
    await hasFocus(trigger(page))
    expect(await page.evaluate('assent.allows("analytics")')).toBe(true)
  })

  it('there is no trigger where the site wants none', async () => {
    const { page } = visit
    visit.serve({ ui: { trigger: false } })
    await visit.open()
    await choose(page, 'Accept all')
    await settle(page)
    expect(await trigger(page).count()).toBe(0)
  })
})

describe('data-assent-open', () => {
  it('opens the panel from any element of the page, before and after the choice, and gives the focus back', async () => {
    const { page } = visit
    visit.serve({}, { body: '<a href="/elsewhere" data-assent-open><span>Privacy settings</span></a>' })
    await visit.open()
    await asked(page)
    const opener = page.getByRole('link', { name: 'Privacy settings' })
    for (let i = 0; i < 2; i++) {
      await opener.click()
      await panel(page).waitFor()
      await page.keyboard.press('Escape')
      await closed()
      await hasFocus(opener)
      if (i === 0) await choose(page, 'Reject all')
    }
    expect(page.url()).toBe(visit.site.url('/'))
  })

  it('works on what is inserted later, and inside the shadow roots of the page', async () => {
    const { page } = visit
    visit.serve({}, { body: '<div id="footer"></div>' })
    await visit.open()
    await choose(page, 'Reject all')
    await page.evaluate(() => {
      const opener = Object.assign(document.createElement('button'), { textContent: 'Change my mind' })
      opener.dataset['assentOpen'] = ''
      document.getElementById('footer')!.attachShadow({ mode: 'open' }).append(opener)
    })
    await button(page, 'Change my mind').click()
    await panel(page).waitFor()
  })
})

describe('drawn before it is pressed for', () => {
  const prepared = async (): Promise<void> => {
    const { page, site } = visit
    await asked(page)
    await button(page, en.settings).hover()
    await site.received('site.test', '/assent-details.js')
    await settle(page)
  }

  it('is nowhere on the page, and opens with its details in it', async () => {
    const { page } = visit
    visit.serve({ services: [{ id: 'heatmap', category: 'analytics', name: 'Heatmaps' }] })
    await visit.open()
    await prepared()
    expect(await page.locator('assent-panel').count()).toBe(0)
    await page.mouse.down()
    await page.mouse.up()
    await panel(page).waitFor()
    expect(await page.locator('assent-panel').count()).toBe(1)
    await panel(page).getByText(en.services.replace('{count}', '1')).waitFor()
  })

  it('is forgotten where another button is pressed, and knows that choice when it opens', async () => {
    const { page } = visit
    visit.serve()
    await visit.open()
    await prepared()
    await choose(page, 'Accept all')
    await trigger(page).click()
    await panel(page).waitFor()
    expect(await switches()).toEqual([true, true, true])
    expect(await page.locator('assent-panel').count()).toBe(1)
  })

  it('speaks the language that was chosen meanwhile', async () => {
    const { page } = visit
    visit.serve()
    await visit.open()
    await prepared()
    await page.evaluate("assent.setLocale('de')")
    await page.locator('assent-banner[lang=de]').waitFor()
    await page.evaluate("assent.open('panel')")
    await page.locator('assent-panel[lang=de] h2').waitFor()
    expect(await page.locator('assent-panel h2').first().textContent()).not.toBe(en.panelTitle)
  })

  it('opens once more after it was closed', async () => {
    const { page } = visit
    visit.serve()
    await visit.open()
    await prepared()
    for (let i = 0; i < 2; i++) {
      await button(page, en.settings).click({ delay: 20 })
      await panel(page).waitFor()
      await page.keyboard.press('Escape')
      await closed()
      await asked(page)
    }
  })
})
