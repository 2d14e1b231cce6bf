/**
 * Faults that another consent tool was shown to have, in the order and by the numbers of their list: what happens here.
 * 1 to 8; `peersC15tNetwork.test.ts` has 9 to 13, `peersC15tAgain.test.ts` 14, and `peersC15tAccess.test.ts` accessibility.
 */
import { expect, it } from 'vitest'
import { guarded } from '../support/guarded.js'
import { refuseStorage } from '../support/hostile.js'
import { analytics, config, heldScript, note, pageWith } from '../support/pages.js'
import { thirdParty } from '../support/third.js'
import { asked, button, choose, eventually, hasRun, notAsked, ran, settle, useVisit, withdraw } from '../support/visit.js'

const visit = useVisit({ domains: ['co.uk'] })
const guard = guarded(visit)
const { at, requested } = thirdParty(visit)
const DAY = 86_400_000
const tag = heldScript('analytics', { text: note('tag') })
const cookies = async () => (await visit.context.cookies()).map((it) => it.name)

it.each([31, 5 * 365])('1. a choice for 30 days is asked for again after %i, though localStorage still has it', async (days) => {
  const { page, context } = visit
  visit.serve({ storage: { days: 30 } }, { body: tag })
  await visit.open()
  await choose(page, 'Accept all')
  await hasRun(page, 1)
  await context.clearCookies()
  await page.clock.setFixedTime(Date.now() + days * DAY)
  await visit.open()
  await asked(page)
  await settle(page)
  expect(await ran(page)).toEqual([])
  expect(await cookies()).toEqual([])
})

it('2. a browser that stores nothing runs what is required at once, asks, and runs what is allowed', async () => {
  const { page } = visit
  await refuseStorage(visit.context)
  visit.serve({}, { body: heldScript('required', { text: note('basket') }) + tag })
  await visit.open()
  await asked(page)
  expect(await ran(page)).toEqual(['basket'])
  await button(page, 'Accept all').click()
  await hasRun(page, 2)
  expect(await ran(page)).toEqual(['basket', 'tag'])
})

it('3. a marked frame asks nobody before its grant and loads with it', async () => {
  const { page } = visit
  visit.serve({}, { body: `<iframe title="Film" data-consent="functional" data-src="${at('/film')}"></iframe>` })
  await visit.open()
  await asked(page)
  await settle(page)
  expect(requested()).toEqual([])
  await choose(page, 'Accept all')
  await page.frameLocator('iframe').getByText('/film').waitFor()
})

it('3. one that was written with its address by mistake is emptied, which is said, and still loads with the grant', async () => {
  const { page, site } = visit
  visit.serve({}, { body: `<iframe title="Film" data-consent="functional" src="${at('/film')}"></iframe>` })
  await visit.open()
  await asked(page)
  await eventually(() => visit.said.join()).toContain('[real-address]')
  await eventually(() => page.frames().map((it) => it.url())).not.toContain(at('/film'))
  site.forget()
  await choose(page, 'Reject all')
  await settle(page)
  expect(requested()).toEqual([])
  await page.evaluate('assent.acceptAll()')
  await page.frameLocator('iframe').getByText('/film').waitFor()
})

it('4. the guard stops every kind of request that a script can make; what it refuses fails as on a lost network', async () => {
  const { page } = visit
  await guard.visit(`heard = []
    const hear = (what) => () => { heard.push(what) }
    fetch('${at('/fetch')}').then(hear('answered'), (it) => heard.push(it.name))
    const xhr = Object.assign(new XMLHttpRequest(), { onload: hear('answered'), onerror: hear('xhr') })
    xhr.open('GET', '${at('/xhr')}')
    xhr.send()
    new WebSocket('${at('/socket').replace('http', 'ws')}').onerror = hear('socket')
    new EventSource('${at('/events')}').onerror = hear('events')
    navigator.sendBeacon('${at('/beacon')}')
    new Image().src = '${at('/a.gif')}'
    document.head.append(Object.assign(document.createElement('script'), { src: '${at('/a.js')}' }))`)
  await asked(page)
  await eventually(() => page.evaluate('heard.sort()')).toEqual(['TypeError', 'events', 'socket', 'xhr'])
  await settle(page)
  expect(requested()).toEqual([])
})

it('5. what ran by default is refused on the first page: it stops, its cookies go, and it reloads where asked', async () => {
  const { page, site } = visit
  const stubborn = { id: 'stubborn', category: 'analytics', reload: true, cookies: [{ name: 'stub*' }] }
  const services = [analytics(site.port), stubborn]
  visit.serve({ policy: { version: '1', url: '/privacy' }, regions: { '*': { model: 'opt-out' } }, services }, {
    body: heldScript('stubborn', { text: `document.cookie = 'stub_id=1'; ${note('stubborn')}` }),
  })
  await visit.open()
  await hasRun(page, 1)
  await site.received('google.test', '/g/collect')
  await eventually(async () => (await cookies()).sort()).toEqual(['_ga', '_ga_TEST1', 'stub_id'])
  site.forget()
  await button(page, 'Reject all').click()
  await site.received('site.test', '/')
  await notAsked(page)
  await settle(page)
  expect(await ran(page)).toEqual([])
  expect(await cookies()).toEqual(['consent_choice'])
  expect(site.requests('google.test')).toEqual([])
  expect(site.requests('site.test', '/')).toHaveLength(1)
})

it('6. below a public suffix of two labels the choice counts on every host of the site', async () => {
  const { page, site } = visit
  for (const host of ['www.shop.co.uk', 'help.shop.co.uk']) site.reply(`${host}/`, pageWith(config()))
  await visit.open('/', 'www.shop.co.uk')
  await choose(page, 'Accept all')
  expect((await visit.context.cookies()).map((it) => it.domain)).toEqual(['.shop.co.uk'])
  await visit.open('/', 'help.shop.co.uk')
  await notAsked(page)
})

const texts = ['1', '007', 'a,b:c', 'x; path=/evil', '100 % “new” é.~*!']

it.each(texts)('7. free text comes back from storage as it went in: %s', async (version) => {
  const { page, context } = visit
  visit.serve({ policy: { version, url: '/privacy' } })
  await visit.open()
  await choose(page, 'Reject all')
  expect(await context.cookies()).toMatchObject([{ name: 'consent_choice', path: '/', domain: '.site.test' }])
  await visit.open()
  await notAsked(page)
  expect(await page.evaluate('assent.$decision.get().version')).toBe(version)
})

it('8. what is taken back in one tab is taken back in the other', async () => {
  const { page } = visit
  visit.serve({}, { body: `<iframe title="Film" data-consent="functional" data-src="${at('/film')}"></iframe>` })
  await visit.open()
  await choose(page, 'Accept all')
  const other = await visit.tab()
  await other.frameLocator('iframe').getByText('/film').waitFor()
  await withdraw(page)
  await other.waitForFunction('!assent.allows("functional")')
  await eventually(() => other.frames().map((it) => it.url())).not.toContain(at('/film'))
})
