/** Google Analytics behind one script tag: nothing before the grant, everything after it, nothing left after the withdrawal. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { ConfigInput } from '../../src/config/types.js'
import en from '../../src/i18n/languages/en.js'
import type { Consent } from '../../src/index.js'
import { analytics, config, configuredBy, pageWith } from '../support/pages.js'
import {
  asked, banner, button, choose, eventually, notAsked, panel, remembered, settle, toggle, trigger, useVisit, withdraw,
} from '../support/visit.js'

const visit = useVisit()
const withGoogle = (): Partial<ConfigInput> => ({ services: [analytics(visit.site.port)] })
beforeEach(() => visit.serve(withGoogle()))

const TYPES = [
  'ad_personalization', 'ad_storage', 'ad_user_data', 'analytics_storage',
  'functionality_storage', 'personalization_storage', 'security_storage',
]
const allDenied = Object.fromEntries(TYPES.map((it) => [it, it === 'security_storage' ? 'granted' : 'denied']))
const allGranted = Object.fromEntries(TYPES.map((it) => [it, 'granted']))

interface Entry { kind: string; values: unknown[] }
const dataLayer = (): Promise<Entry[]> => visit.page.evaluate(() => ((Reflect.get(window, 'dataLayer') ?? []) as unknown[])
  .map((it) => ({ kind: Object.prototype.toString.call(it), values: Array.from(it as ArrayLike<unknown>) })))
const told = async (what: 'default' | 'update') =>
  (await dataLayer()).filter(({ values }) => values[0] === 'consent' && values[1] === what).map(({ values }) => values[2])
const disabled = () => visit.page.evaluate(() => Reflect.get(window, 'ga-disable-G-TEST1') as unknown)
const googleCookies = async () =>
  (await visit.context.cookies()).filter((it) => it.name.startsWith('_g')).map((it) => `${it.domain} ${it.name}`).sort()
const hit = (name = 'page_view') => visit.site.received('google.test', '/g/collect', (it) => it.query.get('en') === name)
const tags = () => visit.site.requests('google.test', '/gtag/js')

describe('before the answer', () => {
  it('asks Google for nothing, keeps its cookies away and its tag disabled', async () => {
    const { page, site } = visit
    await visit.open()
    await asked(page)
    await settle(page)
    expect(site.requests('google.test')).toEqual([])
    expect(await googleCookies()).toEqual([])
    expect(await disabled()).toBe(true)
    expect(await told('update')).toEqual([])
  })

  it.each(['inline', 'fetched'])('has Consent Mode deny all seven types before any tag, with the document %s', async (way) => {
    const { page, site } = visit
    const first = '<script>window.dataLayer ??= []; window.early = dataLayer.length; dataLayer.push({ event: "own" })</script>'
    if (way === 'fetched') {
      site.reply('/assent.json', { type: 'application/json', body: JSON.stringify(config(withGoogle())) })
      site.reply('/', configuredBy('/assent.json', { head: first }))
    } else {
      visit.serve(withGoogle(), { head: first })
    }
    await visit.open()
    await asked(page)
    expect(await page.evaluate(() => Reflect.get(window, 'early') as unknown)).toBe(1)
    const [entry] = await dataLayer()
    expect(entry!.kind).toBe('[object Arguments]')
    expect(entry!.values).toEqual(['consent', 'default', { ...allDenied, wait_for_update: expect.any(Number) as number }])
    expect(await told('default')).toHaveLength(1)
    expect(await disabled()).toBe(true)
  })

  it('deletes, without the guard, a cookie that other code has written: when the page is idle, with the question open, and with the refusal', async () => {
    const { page } = visit
    visit.serve(withGoogle(), { head: '<script>document.cookie = "_ga=1; path=/"; seen = document.cookie</script>' })
    await visit.open()
    expect(await page.evaluate('seen')).toBe('_ga=1')
    await asked(page)
    await eventually(googleCookies).toEqual([])
    expect(await banner(page).isVisible()).toBe(true)
    await settle(page)
    await page.evaluate(() => { for (const more of ['', '; domain=site.test']) document.cookie = `_ga=1; path=/${more}` })
    expect(await googleCookies()).toEqual(['.site.test _ga', 'www.site.test _ga'])
    await choose(page, 'Reject all')
    await eventually(googleCookies).toEqual([])
  })

  it('lets the defaults stand that the page has set itself', async () => {
    const own = { ad_storage: 'denied', analytics_storage: 'denied', wait_for_update: 2_000, region: ['KR'] }
    visit.serve(withGoogle(), {
      before: `<script>window.dataLayer = []; function gtag() { dataLayer.push(arguments) }
        gtag('consent', 'default', ${JSON.stringify(own)})</script>`,
    })
    await visit.open()
    await asked(visit.page)
    expect(await told('default')).toEqual([own])
  })
})

describe('the answer', () => {
  it('loads the tag once, and its first hit says what was granted', async () => {
    const { page, site } = visit
    await visit.open()
    await asked(page)
    await choose(page, 'Accept all')
    expect((await hit()).query.get('gcs')).toBe('G111')
    await page.waitForFunction(() => document.cookie.includes('_ga_TEST1='))
    expect(await disabled()).toBe(false)
    expect(await told('update')).toEqual([allGranted])
    expect(tags().map((it) => it.query.get('id'))).toEqual(['G-TEST1'])
    const commands = (await dataLayer()).map(({ values }) => values[0] === 'consent' ? values[1] : values[0]).filter(Boolean)
    expect(commands).toEqual(['default', 'update', 'js', 'config'])
    expect(site.requests('google.test', '/g/collect')).toHaveLength(1)
  })

  it('tells Google of a refusal once, and asks it for nothing', async () => {
    const { page, site } = visit
    await visit.open()
    await asked(page)
    await choose(page, 'Reject all')
    await settle(page)
    expect(await told('update')).toEqual([allDenied])
    expect(site.requests('google.test')).toEqual([])
    expect(await googleCookies()).toEqual([])
    expect(await disabled()).toBe(true)
  })

  it('grants Google no more than the categories that were chosen', async () => {
    const { page } = visit
    await visit.open()
    await button(page, 'Settings').click()
    await toggle(page, en.analyticsName).click()
    await panel(page).getByRole('button', { name: en.save }).click()
    expect((await hit()).query.get('gcs')).toBe('G101')
    expect(await told('update')).toEqual([{ ...allDenied, analytics_storage: 'granted' }])
  })
})

describe('the next page', () => {
  it('repeats a stored grant once, without asking again', async () => {
    const { page, site } = visit
    await visit.open()
    await choose(page, 'Accept all')
    await hit()
    site.forget()
    await visit.open()
    expect((await hit()).query.get('gcs')).toBe('G111')
    await trigger(page).waitFor()
    expect(await banner(page).count()).toBe(0)
    expect(await told('default')).toHaveLength(1)
    expect(await told('update')).toEqual([allGranted])
    expect(tags()).toHaveLength(1)
  })

  it('where things run until they are refused, repeats an opt-out once, and then no more is said when the law is learnt', async () => {
    const { page } = visit
    visit.serve({ ...withGoogle(), policy: { version: '1', url: '/privacy', region: 'US-CA' } })
    await visit.open()
    expect((await hit()).query.get('gcs')).toBe('G111')
    await page.evaluate(() => (Reflect.get(window, 'assent') as Consent).decide({ advertising: false }, { method: 'choices.opt_out' }))
    visit.site.forget()
    await visit.open()
    expect((await hit()).query.get('gcs')).toBe('G101')
    await eventually(() => page.evaluate(() => (Reflect.get(window, 'assent') as Consent).$policy.get().law)).toBe('CCPA')
    await settle(page)
    expect((await told('update')).at(-1)).toMatchObject({ analytics_storage: 'granted', ad_storage: 'denied' })
  })

  it('repeats a stored refusal once, without asking again', async () => {
    const { page, site } = visit
    await visit.open()
    await choose(page, 'Reject all')
    await visit.open()
    await trigger(page).waitFor()
    await settle(page)
    expect(await banner(page).count()).toBe(0)
    expect(await told('default')).toHaveLength(1)
    expect(await told('update')).toEqual([allDenied])
    expect(site.requests('google.test')).toEqual([])
    expect(await disabled()).toBe(true)
  })
})

describe('the withdrawal', () => {
  /** What Google's older and newer tags leave behind, on the host alone and on the parent domain. */
  const leaveCookies = () => visit.page.evaluate(() => {
    for (const name of ['_ga', '_ga_TEST1', '_ga_OTHER', '_gid', '_gat', '_gat_UA-1', '_gat_gtag_UA_1']) {
      document.cookie = `${name}=host; path=/`
      document.cookie = `${name}=parent; path=/; domain=site.test`
    }
  })

  it('removes Google’s cookies from the host and from the parent domain, and no others', async () => {
    const { page, context } = visit
    await visit.open()
    await choose(page, 'Accept all')
    await hit()
    // On a later page, where the SDK has fetched nothing yet that it deletes with.
    await visit.open()
    await leaveCookies()
    await page.evaluate(() => { document.cookie = 'basket=3; path=/' })
    expect(await googleCookies()).toHaveLength(14)
    await withdraw(page)
    await eventually(googleCookies).toEqual([])
    expect((await context.cookies()).map((it) => it.name).sort()).toEqual(['basket', 'consent_choice'])
    expect(await disabled()).toBe(true)
    expect(await told('update')).toEqual([allGranted, allDenied])
  })

  it('holds when the running tag says goodbye as the page is left, and on the page after it', async () => {
    const { page, context, site } = visit
    await visit.open()
    await choose(page, 'Accept all')
    await hit()
    await withdraw(page)
    await eventually(googleCookies).toEqual([])
    site.forget()
    site.reply('/next', '<!doctype html><title>next</title>')
    await visit.open('/next')
    await settle(page)
    expect(await googleCookies()).toEqual([])
    expect(site.requests('google.test')).toEqual([])
    await visit.open()
    await notAsked(page)
    await settle(page)
    expect((await context.cookies()).map((it) => it.name)).toEqual(['consent_choice'])
  })

  it('removes what an older page wrote again, on the next page that knows of the refusal', async () => {
    const { page } = visit
    await visit.open()
    await choose(page, 'Reject all')
    await leaveCookies()
    await visit.open()
    await eventually(googleCookies).toEqual([])
  })

  it('can be taken back without a second copy of the tag', async () => {
    const { page } = visit
    await visit.open()
    await choose(page, 'Accept all')
    await hit()
    await withdraw(page)
    await eventually(googleCookies).toEqual([])
    await trigger(page).click()
    await panel(page).getByRole('button', { name: 'Accept all' }).click()
    await eventually(googleCookies).toEqual(['.site.test _ga', '.site.test _ga_TEST1'])
    await page.evaluate('gtag("event", "sign_up")')
    expect((await hit('sign_up')).query.get('gcs')).toBe('G111')
    expect(tags()).toHaveLength(1)
    expect(await told('update')).toEqual([allGranted, allDenied, allGranted])
  })
})

describe('mode: "advanced"', () => {
  beforeEach(() => {
    const ga = analytics(visit.site.port)
    visit.serve({ services: [{ ...ga, options: { ...ga.options, mode: 'advanced' } }] })
  })

  it('loads the tag at once with everything denied, which sends cookieless pings', async () => {
    await visit.open()
    await asked(visit.page)
    expect((await hit()).query.get('gcs')).toBe('G100')
    expect(await googleCookies()).toEqual([])
  })

  it('gets its cookies with the grant, and loses them with the withdrawal', async () => {
    const { page } = visit
    await visit.open()
    await asked(page)
    await hit()
    await choose(page, 'Accept all')
    await eventually(googleCookies).toEqual(['.site.test _ga', '.site.test _ga_TEST1'])
    await withdraw(page)
    await eventually(googleCookies).toEqual([])
    expect(tags()).toHaveLength(1)
    await remembered(page)
  })
})

it('needs no more than the script tag and the measurement id', async () => {
  const { page, site } = visit
  const ga = analytics(site.port)
  site.reply('/', pageWith({ policy: { version: '1', url: '/privacy' }, services: [ga] }))
  await visit.open()
  await choose(page, 'Accept all')
  expect((await hit()).query.get('tid')).toBe('G-TEST1')
})
