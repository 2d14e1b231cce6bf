/** Several sites on one domain, each with a policy of its own: none asks again for the other's sake, and none touches the other's answer. */
import { expect, it } from 'vitest'
import { config, pageWith } from '../support/pages.js'
import { takes } from '../support/site.js'
import { banner, button, choose, eventually, notAsked, settle, useVisit, withdraw } from '../support/visit.js'
import type { ConfigInput } from '../../src/config/types.js'

const visit = useVisit()
const allows = (need = 'analytics') => visit.page.evaluate(`assent.allows(${JSON.stringify(need)})`)
const cookies = async () => (await visit.context.cookies()).map((it) => `${it.domain} ${it.name}`).sort()
const local = () => visit.page.evaluate(() => Object.keys(localStorage).sort())

/** Two sites as they come: other versions, other services. */
const sites: Record<'shop' | 'blog', Partial<ConfigInput>> = {
  shop: { policy: { id: 'shop', version: '3', url: '/p' }, services: [{ id: 'stats', category: 'analytics', cookies: [{ name: '*' }, { name: '*', kind: 'localStorage' }] }] },
  blog: { policy: { id: 'blog', version: '2025-01', url: '/p' } },
}
const places: [string, { shop: [host: string, path: string]; blog: [host: string, path: string] }][] = [
  ['two hosts', { shop: ['shop.site.test', '/'], blog: ['blog.site.test', '/'] }],
  ['two paths of one host', { shop: ['www.site.test', '/shop'], blog: ['www.site.test', '/blog/'] }],
]

it.each(places)('on %s each keeps its answer, whatever is chosen and swept on the other', async (_, at) => {
  const { page, site } = visit
  for (const name of ['shop', 'blog'] as const) site.reply(at[name].join(''), pageWith(config({ receipts: { endpoint: '/receipts' }, ...sites[name] })))
  site.reply('/receipts', takes)
  const open = (name: 'shop' | 'blog') => visit.open(at[name][1], at[name][0])

  await open('blog')
  await choose(page, 'Accept all')
  await open('shop')
  await button(page, 'Reject all').click()
  await banner(page).waitFor({ state: 'hidden' })
  await eventually(cookies).toEqual(['.site.test consent_choice-blog', '.site.test consent_choice-shop'])

  await open('blog')
  await notAsked(page)
  expect(await allows()).toBe(true)
  // A service of the shop declares everything: its sweep spares what is the SDK's, on both.
  await open('shop')
  await notAsked(page)
  expect(await allows()).toBe(false)
  await settle(page)
  expect(await cookies()).toEqual(['.site.test consent_choice-blog', '.site.test consent_choice-shop'])

  await open('blog')
  await notAsked(page)
  await withdraw(page)
  await eventually(() => allows()).toBe(false)
  const records = site.requests('site.test', '/receipts').map((it) => JSON.parse(it.body) as { recordId: string; seq: number; policy: { id: string } })
  await eventually(() => site.requests('site.test', '/receipts').length).toBeGreaterThanOrEqual(3)
  expect(new Set(records.map((it) => `${it.policy.id} ${it.recordId}`)).size).toBe(2)
  if (at.shop[0] === at.blog[0]) expect((await local()).filter((it) => !it.endsWith('_receipts'))).toEqual(['consent_choice-blog', 'consent_choice-shop'])
})

it('a name that the document gives wins, on a page that starts from what was checked too', async () => {
  const { page } = visit
  visit.serve({ ...sites.blog, storage: { name: 'own' } })
  await visit.open()
  await button(page, 'Accept all').click()
  await eventually(cookies).toEqual(['.site.test own'])
  visit.site.forget()
  await visit.open()
  await notAsked(page)
  expect(await allows()).toBe(true)
  expect(visit.site.requests('site.test', '/receipts')).toEqual([])
})

it('a page that starts from what was checked finds it under the name of its policy, and fetches nothing that a first visit needs', async () => {
  const { page, site } = visit
  visit.serve(sites.blog)
  await visit.open()
  await choose(page, 'Accept all')
  await settle(page)
  await visit.open()
  await notAsked(page)
  await settle(page)
  site.forget()
  await visit.open()
  await notAsked(page)
  expect(site.requests('site.test', '/assent-first.js')).toEqual([])
  expect(await allows()).toBe(true)
})

it('a clock that was put right keeps no withdrawal from another tab', async () => {
  const { page, context } = visit
  visit.serve({ services: [{ id: 'stats', category: 'analytics' }] })
  await page.clock.setFixedTime(Date.now() + 20 * 3_600_000)
  await visit.open()
  await choose(page, 'Accept all')
  expect(await allows()).toBe(true)
  const other = await context.newPage()
  await other.goto(visit.site.url('/'))
  await notAsked(other)
  await page.clock.setFixedTime(Date.now())
  await withdraw(other)
  await eventually(() => allows()).toBe(false)
  await visit.open()
  expect(await allows()).toBe(false)
})
