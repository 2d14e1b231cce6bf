/** What screen readers are handed, by Chromium’s own accessibility tree: roles, names, states and descriptions of every surface. */
import { describe, expect, it } from 'vitest'
import type { UiInput } from '../../src/config/types.js'
import ar from '../../src/i18n/languages/ar.js'
import details from '../../src/i18n/languages/details/en.js'
import en from '../../src/i18n/languages/en.js'
import { sendSignal } from '../support/hostile.js'
import { article, everything, policyPage, seen, stationsByKey as stations } from '../support/surfaces.js'
import { branch, tree } from '../support/tree.js'
import { eventually, panel, toggle, useVisit } from '../support/visit.js'

const visit = useVisit()
const ASKS = [`  heading "${en.bannerTitle}" level=2`, `  link "${en.policyLink}"`, ...[en.rejectAll, en.acceptAll, en.settings].map((it) => `  button "${it}"`)]
const FILM = en.embedText.replace('{name}', 'Films').replace('{provider}', 'Film House')
const PANEL = `dialog "${en.panelTitle}" modal=true`
const TRIGGER = `region "${en.trigger}"`
const services = (count: number) => en.services.replace('{count}', String(count))

async function open(ui: UiInput = {}, page = article()): Promise<void> {
  visit.serve(everything({ marks: false, ...ui }), page)
  await visit.open()
  await seen(visit.page, 'assent-banner [value=reject]')
}
const sendGpc = () => sendSignal(visit.context, 'globalPrivacyControl', true)
/** A category of the panel as it is before the first choice. */
const category = (name: string, description: string, count: number) =>
  [`  heading "${name}" level=3`, `  switch "${name}" checked=false (${description})`, '  group', `    DisclosureTriangle "${services(count)}" expanded=false`]

describe('the banner', () => {
  it.each<[string, UiInput, string]>([
    ['box', {}, `region "${en.bannerTitle}"`], ['bar', { layout: 'bar' }, `region "${en.bannerTitle}"`],
    ['part of the page', { layout: 'inline' }, `region "${en.bannerTitle}"`],
    ['modal dialog', { layout: 'modal' }, `dialog "${en.bannerTitle}" modal=true`],
  ])('is named, and its heading, link and buttons come in the order in which they are seen, as a %s', async (_name, ui, root) => {
    await open(ui)
    expect(await branch(visit.page, root)).toEqual([root, ...ASKS])
    // A dialog is all there is; nothing else closes the page off.
    const whole = await tree(visit.page)
    expect(whole.includes('  main')).toBe(ui.layout !== 'modal')
  })

  it('is a landmark of its own, beside the page’s, and part of the page’s where it is put there', async () => {
    const depth = async () => (await tree(visit.page)).find((it) => it.includes('region'))!.search(/\S/)
    await open()
    expect(await depth()).toBe(2)
    await open({ layout: 'inline' })
    expect(await depth()).toBe(4)
  })
})

describe('the panel', () => {
  it('says of each category what it is for, whether it is on, and what cannot be switched; and names what is pressed by the words that are seen', async () => {
    await open()
    await stations.panel(visit.page)
    const folded = await panel(visit.page).locator('summary').all()
    expect(folded).toHaveLength(3)
    for (const it of folded) expect(await it.evaluate((el) => [el.textContent, el.ariaLabel])).toEqual([await it.innerText(), null])
    for (const name of [en.rejectAll, en.acceptAll, en.save]) expect(await panel(visit.page).getByRole('button', { name, exact: true }).innerText()).toBe(name)
    expect(await branch(visit.page, PANEL)).toEqual([
      PANEL,
      `  heading "${en.panelTitle}" level=2`, `  button "${en.close}"`, `  link "${en.policyLink}"`,
      '  status live=polite atomic=true',
      `  heading "${en.requiredName}" level=3`,
      `  switch "${en.requiredName}" checked=true disabled=true (${en.alwaysOn} ${en.requiredDescription})`,
      ...category(en.functionalName, en.functionalDescription, 1),
      ...category(en.analyticsName, en.analyticsDescription, 2),
      ...category(en.advertisingName, en.advertisingDescription, 1),
      `  heading "${details.yourChoice}" level=3`, `  combobox "${details.language}:" expanded=false value=English`,
      ...[en.rejectAll, en.acceptAll, en.save].map((it) => `  button "${it}"`),
    ])
  })

  it('is all there is while it is open: neither page nor banner can be reached', async () => {
    await open()
    await stations.panel(visit.page)
    expect((await tree(visit.page)).filter((it) => it.search(/\S/) <= 2)).toEqual(['RootWebArea "A shop"', `  ${PANEL}`])
  })

  it('says a switch that is moved, and services that are unfolded, with each of them under its heading', async () => {
    const { page } = visit
    await open({ marks: true })
    await stations.panel(page)
    await toggle(page, `${en.analyticsName} ${en.optional}`).press('Space')
    expect(await branch(page, `  switch "${en.analyticsName} ${en.optional}" checked=true (${en.analyticsDescription})`.trim())).toHaveLength(1)
    await stations.services(page)
    const inside = await branch(page, PANEL)
    expect(inside.filter((it) => it.includes('DisclosureTriangle'))).toEqual([1, 2, 1].map((it) => `    DisclosureTriangle "${services(it)}" expanded=true`))
    expect(inside.filter((it) => it.includes('level=4'))).toEqual(['Films', 'Google Analytics', 'Heatmaps', 'ads'].map((it) => `    heading "${it}" level=4`))
  })

  it('says which switch a signal keeps off, and why', async () => {
    await sendGpc()
    await open()
    await stations.panel(visit.page)
    const inside = await branch(visit.page, PANEL)
    expect(inside).toContain(`  switch "${en.advertisingName}" checked=false disabled=true (${en.lockedBySignal} ${en.advertisingDescription})`)
    expect(inside).toContain(`  status "${en.gpcHonored.replace('{categories}', en.advertisingName)}" live=polite atomic=true`)
  })

  it('has the visitor’s record, with what can be done with it', async () => {
    const { page } = visit
    await open()
    await stations.panel(page)
    await stations.chosen(page)
    await stations.record(page)
    const inside = await branch(page, PANEL)
    const from = inside.indexOf(`  heading "${details.yourChoice}" level=3`)
    expect(inside.slice(from + 1, from + 4)).toEqual([`  button "${details.copy}"`, `  button "${details.download}"`, '  status live=polite atomic=true'])
  })
})

describe('what stays on the page', () => {
  it('are trigger and notice, each a landmark with a name', async () => {
    const { page } = visit
    await open()
    expect(await branch(page, TRIGGER)).toEqual([])
    await page.evaluate('assent.rejectAll()')
    await seen(page, 'assent-trigger button', 'assent-notice section')
    const [root, ...more] = await branch(page, TRIGGER)
    expect([root, more.length, more[0]]).toEqual([TRIGGER, 1, expect.stringMatching(`^  button "${en.trigger}"`)])
    const notice = `region "${en.policyLink}"`
    expect(await branch(page, notice)).toEqual([notice, `  link "${en.policyLink}"`, `  button "${en.noticeClose}"`])
  })

  it('is a trigger that is not described by its own name once more', async () => {
    await open()
    await visit.page.evaluate('assent.rejectAll()')
    await seen(visit.page, 'assent-trigger button')
    expect(await branch(visit.page, TRIGGER)).toEqual([TRIGGER, `  button "${en.trigger}"`])
  })

  it('is a placeholder in the frame that waits, under its name', async () => {
    const { page } = visit
    await open()
    await seen(page, 'assent-embed button')
    const root = `group "${FILM}"`
    const frames = async () => (await tree(page)).filter((it) => it.includes('Iframe')).map((it) => it.trim())
    for (const it of [0, 1]) await eventually(() => branch(page, root, it)).toEqual([root, `  button "${en.embedOnce}"`, `  button "${en.embedAlways}"`])
    expect(await frames()).toEqual(['Iframe "A film"', 'Iframe "Another film"'])
    await page.evaluate('assent.acceptAll()')
    await eventually(() => branch(page, root, 0)).toEqual([])
    expect(await frames()).toEqual(['Iframe "A film"', 'Iframe "Another film"'])
  })
})

describe('the policy page', () => {
  it('has a declaration whose headings lead down without a gap, and tables with a name and headed columns', async () => {
    const { page } = visit
    await open({}, policyPage())
    await seen(page, 'assent-declaration table', 'assent-declaration button')
    const whole = await branch(page, 'main')
    const levels = whole.flatMap((it) => /heading .* level=(\d)/.exec(it)?.[1] ?? []).map(Number)
    expect(levels.slice(0, 2)).toEqual([1, 2])
    expect(levels.filter((it, i) => i && it > levels[i - 1]! + 1)).toEqual([])
    const table = `table "Google Analytics: ${details.cookie}"`
    const inside = await branch(page, table)
    expect(inside.filter((it) => it.includes('columnheader'))).toEqual(
      [details.name, details.kind, details.purpose, details.duration, details.provider].map((it) => `    columnheader "${it}"`))
    expect(inside.filter((it) => it.includes('rowheader'))).toEqual(['_ga', '_ga_*', '_gid', '_gat*'].map((it) => `    rowheader "${it}"`))
    // A wide table is scrolled by the keyboard: it has a name where the focus stops.
    expect(await branch(page, `group "Google Analytics: ${details.cookie}"`)).toContain(`  ${table}`)
    expect(whole).toContain(`  button "${details.change}"`)
    expect(whole).not.toContain(`  button "${details.withdraw}"`)
    await page.evaluate('assent.rejectAll()')
    await eventually(() => branch(page, 'main')).toContain(`  button "${details.withdraw}"`)
  })

  it('has privacy choices that are buttons, and a switch that is on where the browser’s signal is honored', async () => {
    const { page } = visit
    await open({}, policyPage())
    await seen(page, 'assent-choices button')
    for (const it of [details.privacyChoices, details.doNotSell]) expect(await branch(page, `button "${it}"`)).toHaveLength(1)
    await sendGpc()
    await visit.open()
    await seen(page, 'assent-choices [role=switch]')
    const whole = await branch(page, 'main')
    const honored = [`  status "${details.optOutHonored}" live=polite atomic=true`, `  switch "${details.optOutHonored}" checked=true disabled=true`]
    expect(whole.slice(-4)).toEqual([...honored, ...honored])
    expect(whole.join()).not.toContain(details.privacyChoices)
  })
})

it('every surface says its language and direction, where they are not the page’s', async () => {
  const { page } = visit
  const spoken = (...names: string[]) => page.evaluate((all) => all.map((name) => {
    const host = (name === 'embed' ? document.querySelector('iframe')!.contentDocument! : document).querySelector(`assent-${name}`)!
    // Those that are part of the page say it inside.
    const it = host.hasAttribute('lang') ? host : (host.shadowRoot ?? host).querySelector('[lang]')!
    const { direction } = getComputedStyle(it)
    return [name, it.getAttribute('lang'), direction].join(' ')
  }), names)
  const inArabic = (...names: string[]) => names.map((it) => `${it} ar rtl`)
  visit.serve(everything({ locale: 'ar' }), { ...policyPage(), body: `${article().body}${policyPage().body}` })
  await visit.open()
  await page.locator('assent-banner[lang=ar] [value=settings]').click()
  await seen(page, 'assent-panel [part=record]', 'assent-declaration [lang=ar] button', 'assent-choices [lang=ar] button', 'assent-embed[lang=ar] button')
  const first = ['banner', 'panel', 'embed', 'declaration', 'choices']
  expect(await spoken(...first)).toEqual(inArabic(...first))
  expect(await page.locator('assent-panel').getByRole('option', { name: 'English' }).getAttribute('lang')).toBe('en')
  await page.locator('assent-panel [part~=save]').click()
  await seen(page, 'assent-trigger[lang=ar] button', 'assent-notice[lang=ar] button')
  expect(await spoken('trigger', 'notice')).toEqual(inArabic('trigger', 'notice'))
  await eventually(() => page.locator('assent-status').evaluate((it) => [it.getAttribute('lang'), it.textContent])).toEqual(['ar', ar.saved])
  expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(['en', ''])
})
