/** The law of the visitor's region, from wherever the page learns it: what runs, what is asked, what is fetched and recorded. */
import { describe, expect, it } from 'vitest'
import type { ConfigInput } from '../../src/config/types.js'
import closerEn from '../../src/i18n/languages/details/en.js'
import en from '../../src/i18n/languages/en.js'
import { sendSignal } from '../support/hostile.js'
import { heldScript, note, type PageOptions } from '../support/pages.js'
import { held, takes } from '../support/site.js'
import { asked, banner, button, choose, eventually, hasRun, notAsked, panel, ran, remembered, settle, toggle, trigger, useVisit } from '../support/visit.js'

const visit = useVisit({ secure: true })
const ALL = ['functional', 'analytics', 'advertising']
const body = ALL.map((it) => heldScript(it, { text: note(it) })).join('')

function serve(document: Partial<ConfigInput> = {}, options: PageOptions = {}, headers: Record<string, string> = {}): void {
  visit.serve({ receipts: { endpoint: '/receipts' }, ...document }, { body, ...options }, headers)
  visit.site.reply('/receipts', takes)
}
const inRegion = (region: string): Partial<ConfigInput> => ({ policy: { version: '1', url: '/privacy', region } })
const told = (code: string) => ({ before: `<meta name="assent-region" content="${code}">` })
interface Posted { regime: object; choices: object; overrides?: object[]; event: { method: string; validUntil: string; time: string } }
const receipts = () => visit.site.requests('site.test', '/receipts').map((it) => JSON.parse(it.body) as Posted)
const receipt = async () => JSON.parse((await visit.site.received('site.test', '/receipts')).body) as Posted
const places = () => visit.site.requests('site.test').map((it) => it.path).filter((it) => it !== '/settle')

describe('the region is learnt from', () => {
  const sources: [basis: string, serve: () => unknown][] = [
    ['config', () => serve(inRegion('US-CA'))],
    ['config', () => serve({}, { tag: 'data-region="US-CA"' })],
    ['meta', () => serve({}, told('US-CA'))],
    ['cookie', () => serve({}, {}, { 'set-cookie': 'assent_region=US-CA; Path=/; SameSite=Lax' })],
    ['header', () => serve({}, {}, { 'server-timing': 'cache;desc="hit", assent-region;desc="US-CA"' })],
    ['endpoint', async () => {
      serve({ regionFrom: { endpoint: '/region' } })
      visit.site.reply('/region', { type: 'application/json', body: '{"region":"US-CA"}' })
      // The first page of a visit has asked by the time the answer comes; the next one knows it.
      await visit.open()
      await visit.page.waitForFunction(() => sessionStorage.getItem('consent_choice_region'))
    }],
  ]
  it.each(sources)('%s: things run until they are refused, and the receipt says how it is known', async (basis, prepare) => {
    const { page } = visit
    await prepare()
    await visit.open()
    await hasRun(page, 3)
    await choose(page, 'Reject all')
    expect(await receipt()).toMatchObject({
      regime: { jurisdiction: 'US-CA', model: 'opt-out', basis, law: 'CCPA' }, choices: { analytics: 'denied', advertising: 'denied' },
    })
    await visit.open()
    await notAsked(page)
    await settle(page)
    expect(await ran(page)).toEqual([])
  })

  it('nothing, and nothing runs before a yes', async () => {
    serve()
    await visit.open()
    await asked(visit.page)
    await settle(visit.page)
    expect(await ran(visit.page)).toEqual([])
    await choose(visit.page, 'Accept all')
    expect(await receipt()).toMatchObject({ regime: { jurisdiction: 'unknown', model: 'opt-in', basis: 'default' } })
  })

  it('an endpoint that never answers, and the visitor is asked all the same', async () => {
    visit.site.reply('/region', held('').reply)
    serve({ regionFrom: { endpoint: '/region' } })
    await visit.open()
    await asked(visit.page)
    await settle(visit.page)
    expect(await ran(visit.page)).toEqual([])
  })

  it('a late answer, which allows nothing unasked, and what it asks is shown and recorded', async () => {
    const { page } = visit
    const late = held({ type: 'application/json', body: '{"region":"KR"}' })
    visit.site.reply('/region', late.reply)
    serve({ regionFrom: { endpoint: '/region' } })
    await visit.open()
    await asked(page)
    late.release()
    await page.waitForFunction('assent.$policy.get().marks')
    await button(page, 'Settings').click()
    await panel(page).getByRole('switch', { name: `${en.analyticsName} ${en.optional}` }).check()
    await panel(page).getByRole('button', { name: en.save }).click()
    await hasRun(page, 1)
    expect(await receipt()).toMatchObject({ regime: { jurisdiction: 'KR', basis: 'endpoint', law: 'PIPA' }, choices: { analytics: 'granted' } })
  })
})

describe('what the law asks', () => {
  it('Japan: a notice, while it runs, and a way out', async () => {
    const { page } = visit
    serve(inRegion('JP'))
    await visit.open()
    await hasRun(page, 3)
    await banner(page).getByText('You can refuse at any time.').waitFor()
    await choose(page, 'Reject all')
    await visit.open()
    await notAsked(page)
    expect(await ran(page)).toEqual([])
  })

  it('the United Kingdom: statistics of the site’s own run, the rest is asked about, and a press objects to both', async () => {
    const { page } = visit
    serve({ ...inRegion('GB'), services: [{ id: 'count', category: 'analytics', name: 'Counting', ownUse: true }, { id: 'ads', category: 'advertising' }] })
    await visit.open()
    await asked(page)
    await hasRun(page, 1)
    expect(await ran(page)).toEqual(['analytics'])
    await choose(page, 'Reject all')
    await visit.open()
    await notAsked(page)
    expect(await ran(page)).toEqual([])
  })

  it('California: a press on the link opts out of sale, the rest goes on, and nobody is asked again', async () => {
    const { page } = visit
    serve(inRegion('US-CA'))
    await visit.open()
    await button(page, 'Settings').click()
    await panel(page).getByRole('button', { name: closerEn.privacyChoices }).click()
    await remembered(page)
    expect(await receipt()).toMatchObject({ event: { method: 'choices.opt_out' }, choices: { functional: 'default', advertising: 'denied' } })
    const { event: { time, validUntil } } = await receipt()
    expect(Math.round((Date.parse(validUntil) - Date.parse(time)) / 86_400_000)).toBeGreaterThanOrEqual(365)
    await visit.open()
    await hasRun(page, 2)
    await notAsked(page)
    expect((await ran(page)).sort()).toEqual(['analytics', 'functional'])
  })

  it('California, with Global Privacy Control: nothing is sold from the start, it is said, and no yes comes over it', async () => {
    const { page } = visit
    await sendSignal(visit.context, 'globalPrivacyControl', true)
    serve({ ...inRegion('US-CA'), signals: { gpc: false } })
    await visit.open()
    await hasRun(page, 2)
    await banner(page).getByText('Opt-out request honored').waitFor()
    await button(page, 'Settings').click()
    await panel(page).getByRole('button', { name: closerEn.privacyChoices }).waitFor()
    expect(await panel(page).getByRole('button', { name: en.override }).count()).toBe(0)
    await panel(page).getByRole('button', { name: en.acceptAll }).click()
    await settle(page)
    expect((await ran(page)).sort()).toEqual(['analytics', 'functional'])
  })

  it('Germany, with Global Privacy Control: a yes takes one more step, which says what it overrides, and is recorded with those words', async () => {
    const { page } = visit
    await sendSignal(visit.context, 'globalPrivacyControl', true)
    serve(inRegion('DE'))
    await visit.open()
    await button(page, 'Settings').click()
    const text = en.overrideText.replace('{categories}', en.advertisingName)
    await panel(page).getByText(text).waitFor()
    expect(await toggle(page, en.advertisingName).isDisabled()).toBe(true)
    await panel(page).getByRole('button', { name: en.override }).click()
    expect(await toggle(page, en.advertisingName).isChecked()).toBe(true)
    await panel(page).getByRole('button', { name: en.save }).click()
    await hasRun(page, 1)
    expect(await ran(page)).toEqual(['advertising'])
    expect(await receipt()).toMatchObject({ choices: { advertising: 'granted' }, overrides: [{ category: 'advertising', signal: 'gpc', text }] })
    // It counts on the pages that follow, without the table of laws.
    visit.site.forget()
    await visit.open()
    await hasRun(page, 1)
    await settle(page)
    expect(await ran(page)).toEqual(['advertising'])
    expect(places()).not.toContain('/assent-first.js')
    // And it can be taken back where it was given.
    await trigger(page).click()
    await panel(page).getByRole('button', { name: en.override, pressed: true }).click()
    await panel(page).getByRole('button', { name: en.save }).click()
    await eventually(() => page.evaluate('assent.allows("advertising")')).toBe(false)
  })
})

describe('what a page costs', () => {
  it('who has chosen about everything fetches no table of laws', async () => {
    const { page } = visit
    serve(inRegion('US'))
    await visit.open()
    await asked(page)
    await page.evaluate('assent.acceptAll()')
    await remembered(page)
    await visit.open()
    await trigger(page).waitFor()
    await settle(page)
    visit.site.forget()
    await visit.open()
    await hasRun(page, 3)
    await settle(page)
    expect(places().filter((it) => it.includes('first'))).toEqual([])
    expect(receipts()).toEqual([])
  })
})

it('a site for children asks nobody and lets nothing run; a guardian can allow it, and the receipt says who did', async () => {
  const { page } = visit
  serve({ policy: { version: '1', url: '/privacy', region: 'KR', audience: 'child' } })
  await visit.open()
  await notAsked(page)
  await page.evaluate('assent.acceptAll()')
  await settle(page)
  expect(await ran(page)).toEqual([])
  visit.site.forget()
  await page.evaluate(`assent.decide({ functional: true }, { decidedBy: 'guardian' })`)
  await hasRun(page, 1)
  expect(await ran(page)).toEqual(['functional'])
  expect(await receipt()).toMatchObject({ event: { by: 'guardian' }, choices: { functional: 'granted', advertising: 'denied' } })
})
