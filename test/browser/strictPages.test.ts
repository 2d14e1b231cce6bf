/** Pages with a strict Content-Security-Policy and Trusted Types: everything works, and nothing is reported; and the policy that is printed holds. */
import { expect, it } from 'vitest'
import ko from '../../src/i18n/languages/ko.js'
import { prints } from '../support/built.js'
import { analytics, config, heldScript, note, pageWith } from '../support/pages.js'
import { takes } from '../support/site.js'
import { thirdParty } from '../support/third.js'
import { button, choose, eventually, hasRun, ran, remembered, settle, useVisit } from '../support/visit.js'

const visit = useVisit()
const NONCE = 'nonce="x1"'
const watch = `<script ${NONCE}>window.violations = []; document.addEventListener('securitypolicyviolation', (it) => {
  violations.push(it.violatedDirective + ' ' + it.blockedURI + ' ' + it.sample)
})</script>`
const types = 'require-trusted-types-for \'script\'; trusted-types assent'

it.each([
  ['a nonce', 'script-src \'nonce-x1\'; style-src \'self\''],
  ['a nonce and strict-dynamic', `script-src 'nonce-x1' 'strict-dynamic'; style-src 'self'; object-src 'none'; base-uri 'none'`],
  ['a nonce and Trusted Types', `script-src 'nonce-x1'; style-src 'self'; ${types}`],
  ['everything forbidden but what is named',
    `default-src 'none'; script-src 'nonce-x1'; style-src 'self'; connect-src 'self' http://www.google.test:*; ${types}`],
])('the whole road works under %s', async (_name, policy) => {
  const { page, site } = visit
  site.reply('/receipts', takes)
  visit.serve({ services: [analytics(site.port)], receipts: { endpoint: '/receipts' } }, {
    lang: 'ko', before: watch, tag: NONCE,
    body: heldScript('analytics', { src: site.url('/a.js', 'cdn.third.test'), more: NONCE }) +
      heldScript('analytics', { text: note('inline'), more: NONCE }) +
      '<script>window.unwanted = true</script>',
  }, { 'content-security-policy': policy })
  await visit.open()
  // The one that has no nonce shows that the policy is in force.
  const violations = async () =>
    (await page.evaluate<string[]>('violations')).filter((it) => !it.startsWith('script-src-elem inline'))
  expect(await page.evaluate('[violations.length, "unwanted" in window]')).toEqual([1, false])
  expect(await button(page, ko.rejectAll).evaluate((el) => getComputedStyle(el).minHeight)).toBe('44px')
  await button(page, ko.settings).click()
  await page.getByRole('dialog').getByRole('switch', { name: ko.analyticsName }).click()
  await page.getByRole('dialog').getByRole('button', { name: ko.save, exact: true }).click()
  await hasRun(page, 2)
  expect(await ran(page)).toEqual(['/a.js', 'inline'])
  await remembered(page)
  await site.received('google.test', '/g/collect')
  await site.received('site.test', '/receipts')
  await button(page, ko.trigger).click()
  const dialog = page.getByRole('dialog')
  expect(await dialog.evaluate((el) => getComputedStyle(el).position)).toBe('fixed')
  // Styled by its own sheet, not by the browser's default.
  const save = dialog.getByRole('button', { name: ko.save, exact: true })
  expect(await save.evaluate((el) => getComputedStyle(el).minHeight)).toBe('44px')
  await dialog.getByRole('button', { name: ko.rejectAll }).click()
  await settle(page)
  expect(await violations()).toEqual([])
  expect(visit.said.filter((it) => it.includes('assent'))).toEqual([])
})

it('passes the nonce on where only an attribute says it', async () => {
  const { page, site } = visit
  visit.serve({ services: [{ id: 'stats', category: 'analytics', hosts: ['cdn.third.test'] }] }, {
    tag: 'data-nonce="x1"', body: heldScript('analytics', { text: note('inline'), more: NONCE }) + heldScript('analytics', { src: site.url('/a.js', 'cdn.third.test') }),
  }, { 'content-security-policy': 'script-src \'nonce-x1\' http://www.site.test:*; style-src \'self\'' })
  await visit.open()
  await choose(page, 'Accept all')
  await hasRun(page, 2)
  expect((await ran(page)).sort()).toEqual(['/a.js', 'inline'])
})

it('goes by nonces that were there when it began, though there are several and their scripts are gone since', async () => {
  const { page } = visit
  visit.serve({}, {
    before: '<script nonce="x1">document.currentScript.id = "one"</script><script nonce="x2">document.currentScript.id = "two"</script>',
    body: `${heldScript('analytics', { text: note('stranger') })}<script>document.querySelector('#one').remove(); document.querySelector('#two').remove()</script>`,
  })
  await visit.open()
  await choose(page, 'Accept all')
  await eventually(() => visit.said.filter((it) => it.includes('[not-own]')).length).toBe(1)
  await settle(page)
  expect(await ran(page)).toEqual([])
})

it('says what is missing where Trusted Types do not name its policy, and holds what it cannot run', async () => {
  const { page } = visit
  visit.serve({}, { tag: NONCE, body: heldScript('analytics', { text: note('inline'), more: NONCE }) },
    { 'content-security-policy': 'script-src \'nonce-x1\'; require-trusted-types-for \'script\'; trusted-types other' })
  await visit.open()
  await eventually(() => visit.said.length).toBeGreaterThan(0)
  await settle(page)
  expect(await ran(page)).toEqual([])
})

it('the header that “assent csp” prints holds unmarked images, frames and scripts of the markup until their grant', async () => {
  const { page, site } = visit
  const { at, requested } = thirdParty(visit)
  const document = config({ services: [{ id: 'ads', category: 'advertising', hosts: [`third.test:${site.port}`] }] })
  const [before, after] = await Promise.all([prints('csp', document), prints('csp', document, '--category', 'advertising')])
  const body = `<img alt="" src="${at('/a.gif')}"><iframe title="frame" src="${at('/frame')}"></iframe>
    <script src="${at('/a.js')}"></script>`
  site.reply('/', ({ headers: { cookie } }) => ({
    type: 'text/html', body: pageWith(document, { body }),
    headers: { 'content-security-policy': cookie?.includes('advertising*') ? after : before },
  }))
  await visit.open()
  await choose(page, 'Accept all')
  await settle(page)
  expect(requested()).toEqual([])
  await visit.open()
  await eventually(() => requested().sort()).toEqual(['/a.gif', '/a.js', '/frame'])
})
