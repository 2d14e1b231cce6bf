/** Goes on from `peersMeasured.test.ts`: signals and tabs, strict pages, accessibility, speed, and what is added to a page. */
import { expect, it } from 'vitest'
import en from '../../src/i18n/languages/en.js'
import { violations } from '../support/axe.js'
import { built, logs } from '../support/built.js'
import { sendSignal } from '../support/hostile.js'
import { analytics, heldScript, note } from '../support/pages.js'
import { paints } from '../support/paints.js'
import { gif, held } from '../support/site.js'
import { thirdParty } from '../support/third.js'
import { asked, banner, button, choose, hasRun, panel, paths, ran, settle, toggle, trigger, useVisit } from '../support/visit.js'

/** By which copies of nanostores agree. */
const OF_A_DEPENDENCY = ['nanostoresGlobal']

const visit = useVisit()
const { at, requested } = thirdParty(visit)
const marked = (more = '') =>
  heldScript('analytics', { src: at('/a.js'), more }) + heldScript('analytics', { text: note('tag'), more })

it('what is on by default stays off for a browser that sends Global Privacy Control and Do Not Track', async () => {
  const { page, site } = visit
  await sendSignal(visit.context, 'globalPrivacyControl', true)
  await sendSignal(visit.context, 'doNotTrack', '1')
  visit.serve({
    policy: { version: '1', url: '/privacy' }, regions: { '*': { model: 'opt-out' } },
    services: [analytics(site.port)], signals: { dnt: ['analytics'] },
  }, { body: marked() + heldScript('advertising', { text: note('ad') }) + heldScript('functional', { text: note('chat') }) })
  await visit.open()
  await hasRun(page, 1)
  await settle(page)
  expect(await ran(page)).toEqual(['chat'])
  expect([...requested(), ...site.requests('google.test')]).toEqual([])
})

it('the question goes from a second tab when the first one has its answer, and what is allowed runs there', async () => {
  const { page } = visit
  visit.serve({}, { body: marked() })
  await visit.open()
  const other = await visit.tab()
  await asked(other)
  await page.bringToFront()
  await choose(page, 'Accept all')
  await other.bringToFront()
  await banner(other).waitFor({ state: 'hidden' })
  await hasRun(other, 2)
})

it.each([
  ['a nonce for scripts and no inline styles', ''],
  ['that and Trusted Types', '; require-trusted-types-for \'script\'; trusted-types assent'],
])('under a policy that asks for %s the banner is styled, and marked scripts of both kinds run', async (_name, more) => {
  const { page } = visit
  const nonce = 'nonce="n1"'
  visit.serve({}, {
    tag: nonce, body: `${marked(nonce)}<script>unwanted = true</script>`,
    before: `<script ${nonce}>
      refused = []; addEventListener('securitypolicyviolation', (it) => refused.push(it.violatedDirective))
    </script>`,
  }, { 'content-security-policy': `script-src 'nonce-n1'; style-src 'self'${more}` })
  await visit.open()
  await asked(page)
  expect(await button(page, 'Reject all').evaluate((el) => getComputedStyle(el).minHeight)).toBe('44px')
  await choose(page, 'Accept all')
  await hasRun(page, 2)
  expect(await ran(page)).toEqual(['/a.js', 'tag'])
  // Of the one script without a nonce, which shows that the policy is in force.
  expect(await page.evaluate('refused')).toEqual(['script-src-elem'])
})

it('a checker of accessibility finds nothing in the banner and nothing in the panel', async () => {
  const { page } = visit
  visit.serve({ services: [analytics(visit.site.port)] })
  await visit.open()
  await asked(page)
  expect(await violations(page)).toEqual([])
  await button(page, 'Settings').click()
  await panel(page).waitFor()
  expect(await violations(page)).toEqual([])
})

it('the keyboard starts with the page, comes to the banner in its turn and leaves it again', async () => {
  const { page } = visit
  visit.serve({}, { body: '<a href="#one">One</a>' })
  await visit.open()
  await asked(page)
  const way = []
  for (let i = 0; i < 6; i++) {
    way.push(await page.evaluate(() => {
      const it = document.activeElement as HTMLElement
      return it === document.body ? '' : it.innerText
    }))
    await page.keyboard.press('Tab')
  }
  expect(way).toEqual(['', 'One', en.policyLink, en.rejectAll, en.acceptAll, en.settings])
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
  expect(await page.locator('[aria-modal], [role=dialog]').count()).toBe(0)
})

it('Escape closes the panel, throws away what was switched in it, and gives the focus back', async () => {
  const { page } = visit
  visit.serve({}, { body: marked() })
  await visit.open()
  await button(page, 'Settings').click()
  await toggle(page, en.analyticsName).click()
  await page.keyboard.press('Escape')
  await panel(page).waitFor({ state: 'hidden' })
  expect(await button(page, 'Settings').evaluate((el) => el.matches(':focus'))).toBe(true)
  await settle(page)
  expect([await ran(page), requested(), await page.evaluate('[document.cookie, localStorage.length]')]).toEqual([[], [], ['', 0]])
})

it('a first visit moves nothing, leaves the page’s text its largest paint, and asks for five files of the SDK', async () => {
  const { page } = visit
  visit.serve({}, { body: marked() + `<p>${'Words that somebody came to read. '.repeat(60)}</p>` })
  await visit.open()
  await asked(page)
  await settle(page)
  const { shifts, largest } = await paints(page)
  expect(shifts).toBe(0)
  expect(new Set(largest)).toEqual(new Set([true]))
  expect(paths(visit.site).sort()).toEqual(['/', '/assent-first.js', '/assent-gate.js', '/assent-ui.js', '/assent.js'])
  expect(requested()).toEqual([])
})

it('the page has one more global, and those that Google’s tag defines where it is used', async () => {
  const { page, site } = visit
  const globals = () => page.evaluate(() => Object.keys(window))
  site.reply('/plain', '<!doctype html><title>Plain</title>')
  await visit.open('/plain')
  const plain = await globals()
  const added = async () => (await globals()).filter((it) => !plain.includes(it) && !OF_A_DEPENDENCY.includes(it)).sort()
  visit.serve({ services: [analytics(site.port)] })
  await visit.open()
  await asked(page)
  expect(await added()).toEqual(['assent', 'dataLayer', 'ga-disable-G-TEST1', 'gtag'])
  visit.serve()
  await visit.open()
  await choose(page, 'Accept all')
  await trigger(page).click()
  await panel(page).waitFor()
  expect(await added()).toEqual(['assent'])
})

it('on a server the npm entries can be imported and required, add nothing and allow nothing', async () => {
  expect(await logs(`
    import { createRequire } from 'node:module'
    const before = Object.keys(globalThis)
    const [index, other] = ${JSON.stringify([built('npm/index.js'), built('npm/widget.js')])}
    const [sdk, widget] = [await import(index), await import(other)]
    const required = createRequire(import.meta.url)(index)
    const consent = sdk.createConsent({ policy: { version: '1', url: '/privacy' } })
    console.log(JSON.stringify({
      window: typeof window, widget: typeof widget.mountWidget, same: required.createConsent === sdk.createConsent,
      allowed: consent.allows('analytics'), added: Object.keys(globalThis).filter((it) => !before.includes(it)),
    }))`)).toEqual({ window: 'undefined', widget: 'function', same: true, allowed: false, added: OF_A_DEPENDENCY })
})

it('the question comes while a picture of the page is still on its way', async () => {
  const { page, site } = visit
  const { reply, release } = held(gif())
  site.reply('cdn.third.test/slow.gif', reply)
  visit.serve({}, { body: `<img alt="" src="${at('/slow.gif')}">` })
  await page.goto(site.url('/'), { waitUntil: 'commit' })
  await choose(page, 'Reject all')
  expect(await page.evaluate(() => document.readyState)).toBe('interactive')
  release()
  await page.waitForLoadState('load')
})

it.each([true, false])('a browser that says it is driven (%s) is asked and held like any other', async (driven) => {
  const { page } = visit
  if (!driven) await page.addInitScript(() => { Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false }) })
  visit.serve({}, { body: marked() })
  await visit.open()
  expect(await page.evaluate(() => navigator.webdriver)).toBe(driven)
  await asked(page)
  await settle(page)
  expect([await ran(page), requested()]).toEqual([[], []])
  await choose(page, 'Accept all')
  await hasRun(page, 2)
})
