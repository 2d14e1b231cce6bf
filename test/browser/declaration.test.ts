/** The declaration on a policy page: printed, alive, in another language, and on strict pages. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { ConfigInput } from '../../src/config/types.js'
import detailsEn from '../../src/i18n/languages/details/en.js'
import detailsKo from '../../src/i18n/languages/details/ko.js'
import ko from '../../src/i18n/languages/ko.js'
import { violations } from '../support/axe.js'
import { prints } from '../support/built.js'
import { config, type PageOptions } from '../support/pages.js'
import { held, script } from '../support/site.js'
import { asked, button, choose, eventually, panel, settle, toggle, trigger, useVisit } from '../support/visit.js'

const visit = useVisit()

const site: Partial<ConfigInput> = {
  controller: { name: 'Example Ltd', contact: 'privacy@example.com' },
  services: [
    { id: 'ga', use: 'google-analytics', options: { id: 'G-TEST1', src: '/none.js' } },
    {
      id: 'heatmap', category: 'analytics', name: 'Heatmaps', cookies: [{ name: '_hm', duration: 'P1Y' }],
      transfers: [{ recipient: 'Heat Ltd', country: 'IE', items: 'Presses' }],
    },
  ],
}
const TAG = '<script async src="/assent-declaration.js"></script>'
const ELEMENT = 'assent-declaration'
let printed: Record<'en' | 'ko', string>

beforeAll(async () => {
  const [english, korean] = await Promise.all(['en', 'ko'].map((it) => prints('declaration', config(site), '--locale', it)))
  printed = { en: `<${ELEMENT}>${english}</${ELEMENT}>`, ko: `<${ELEMENT}>${korean}</${ELEMENT}>` }
})

const serve = (more: PageOptions = {}, headers?: Record<string, string>) =>
  visit.serve(site, { head: TAG, body: `<${ELEMENT}></${ELEMENT}>`, ...more }, headers)
const declaration = () => visit.page.locator(ELEMENT)
const stateOf = (category: string) => declaration().locator(`h4:text-is("${category}") + p`)
const isAlive = () => button(visit.page, detailsEn.change).waitFor()
const titles = () => declaration().locator('h2').allInnerTexts()

describe('what is printed', () => {
  it('can be read without JavaScript', async () => {
    const { page } = visit
    serve({ body: printed.en }, { 'content-security-policy': "script-src 'none'" })
    await visit.open()
    await page.getByRole('heading', { name: detailsEn.declarationTitle }).waitFor()
    const table = page.getByRole('table', { name: 'Google Analytics: Cookie' })
    expect(await table.getByRole('rowheader').allInnerTexts()).toEqual(['_ga', '_ga_*', '_gid', '_gat*'])
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual(['Name', 'Kind', 'Purpose', 'Kept for', 'Provider'])
    expect(await page.getByRole('cell', { name: 'Ireland' }).isVisible()).toBe(true)
    expect(await page.getByRole('button').count()).toBe(0)
  })

  it('has nothing for axe to find', async () => {
    visit.site.reply('/printed', `<!doctype html><html lang="en"><title>Privacy</title><main><h1>Privacy</h1>${printed.en}</main></html>`)
    await visit.open('/printed')
    expect(await violations(visit.page)).toEqual([])
  })

  it('gives way to the live form, once, also where the parser is still at it', async () => {
    const slow = held(script(''))
    visit.site.reply('/slow.js', slow.reply)
    serve({ body: printed.en.replace('<h3>', '<script src="/slow.js"></script><h3>') })
    const opened = visit.open()
    await visit.page.waitForFunction((it) => Boolean(customElements.get(it)), ELEMENT)
    await asked(visit.page)
    slow.release()
    await opened
    await isAlive()
    expect(await titles()).toEqual([detailsEn.declarationTitle])
    expect(await declaration().locator('script').count()).toBe(0)
    expect(await declaration().getByText(detailsEn.gaPurpose).count()).toBe(1)
  })

  it('stays where the configuration is wrong', async () => {
    visit.serve({ ...site, categories: [] }, { head: TAG, body: printed.en })
    await visit.open()
    await eventually(() => visit.said.join()).toContain('no category')
    expect(await titles()).toEqual([detailsEn.declarationTitle])
    expect(await visit.page.getByRole('button').count()).toBe(0)
  })
})

describe('the live form', () => {
  it('follows the choice, shows the record, and withdraws', async () => {
    const { page, context, site: { origin } } = visit
    serve()
    await visit.open()
    await asked(page)
    await isAlive()
    expect(await stateOf('Required').innerText()).toBe('Always on')
    expect(await stateOf('Analytics').innerText()).toBe('Not allowed')
    expect(await declaration().getByText(detailsEn.choiceNone).isVisible()).toBe(true)
    await choose(page, 'Accept all')
    await eventually(() => stateOf('Analytics').innerText()).toBe('Allowed')
    const [cookie] = (await context.cookies(origin())).filter((it) => it.name === 'consent_choice')
    expect(cookie!.value).toContain(`.${await declaration().locator('p > code').innerText()}.`)
    await page.evaluate(() => { document.cookie = '_hm=1' })

    await button(page, detailsEn.withdraw).click()
    await eventually(() => stateOf('Analytics').innerText()).toBe('Not allowed')
    expect(await page.evaluate('[assent.allows("analytics"), assent.allows("advertising")]')).toEqual([false, false])
    expect(await declaration().getByRole('status').innerText()).toBe('Extra features: Not allowed, Analytics: Not allowed, Advertising: Not allowed')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(detailsEn.withdraw)
    await eventually(() => page.evaluate(() => document.cookie)).not.toContain('_hm')
    await visit.open()
    await isAlive()
    expect(await stateOf('Analytics').innerText()).toBe('Not allowed')
  })

  it('opens the panel, from which the keyboard comes back', async () => {
    const { page } = visit
    serve()
    await visit.open()
    await choose(page, 'Reject all')
    await button(page, detailsEn.change).press('Enter')
    await toggle(page, 'Analytics').click()
    await panel(page).getByRole('button', { name: 'Save' }).press('Enter')
    await panel(page).waitFor({ state: 'hidden' })
    await eventually(() => stateOf('Analytics').innerText()).toBe('Allowed')
    expect(await stateOf('Advertising').innerText()).toBe('Not allowed')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(detailsEn.change)
  })

  it('is part of the page, with the page’s own styles', async () => {
    serve({ before: '<link rel="stylesheet" href="/site.css">' })
    visit.site.reply('/site.css', { type: 'text/css', body: 'table { border: 3px solid red } h4 { color: rgb(1, 2, 3) }' })
    await visit.open()
    await isAlive()
    expect(await declaration().locator('h4').first().evaluate((el) => getComputedStyle(el).color)).toBe('rgb(1, 2, 3)')
    expect(await declaration().locator('table').first().evaluate((el) => getComputedStyle(el).borderTopWidth)).toBe('3px')
  })

  it('has nothing for axe to find', async () => {
    const { page } = visit
    serve({ body: printed.en })
    await visit.open()
    await choose(page, 'Accept all')
    await isAlive()
    await trigger(page).waitFor()
    expect(await violations(page)).toEqual([])
    await button(page, detailsEn.withdraw).click()
    await eventually(() => stateOf('Analytics').innerText()).toBe('Not allowed')
    expect(await violations(page)).toEqual([])
  })

  it('is defined once, however often its file is there, and goes and comes with its element', async () => {
    const { page } = visit
    serve({ head: TAG + TAG.replace('.js', '.js?2') })
    await visit.open()
    await isAlive()
    await page.evaluate((it) => {
      const element = document.querySelector(it)!
      element.remove()
      Object.assign(window, { left: element.childNodes.length })
      document.querySelector('main')!.append(element, document.createElement(it))
    }, ELEMENT)
    await eventually(titles).toEqual([detailsEn.declarationTitle, detailsEn.declarationTitle])
    expect(await page.evaluate('left')).toBe(0)
  })
})

describe('on a Korean page', () => {
  const NONCE = 'nonce="x1"'
  const watch = `<script ${NONCE}>window.violations = []; document.addEventListener('securitypolicyviolation', (it) => {
    violations.push(it.violatedDirective + ' ' + it.blockedURI + ' ' + it.sample)
  })</script>`

  it.each([
    ['a nonce', `script-src 'nonce-x1'; style-src 'self'`],
    ['a nonce and Trusted Types',
      `default-src 'none'; script-src 'nonce-x1'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types assent`],
  ])('it is Korean, under %s', async (_name, policy) => {
    const { page } = visit
    serve({ lang: 'ko', before: watch, tag: NONCE, head: TAG.replace(' async', ` async ${NONCE}`), body: printed.ko + '<script>window.unwanted = true</script>' },
      { 'content-security-policy': policy })
    await visit.open()
    await button(page, detailsKo.change).waitFor()
    expect(await declaration().locator('> div').getAttribute('lang')).toBe('ko')
    expect(await stateOf(ko.analyticsName).innerText()).toBe(detailsKo.denied)
    expect(await declaration().getByText(detailsKo.gaPurpose).isVisible()).toBe(true)
    await button(page, ko.acceptAll).click()
    await eventually(() => stateOf(ko.analyticsName).innerText()).toBe(detailsKo.granted)
    await button(page, detailsKo.withdraw).click()
    await eventually(() => stateOf(ko.analyticsName).innerText()).toBe(detailsKo.denied)
    await settle(page)
    // The one script without a nonce shows that the policy is in force.
    expect(await page.evaluate('[violations.filter((it) => !it.startsWith("script-src-elem inline")), violations.length, "unwanted" in window]')).toEqual([[], 1, false])
    expect(visit.said.filter((it) => it.includes('assent'))).toEqual([])
  })
})
