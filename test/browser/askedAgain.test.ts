/** People are asked again for what is new, and for that alone; never for looks, words or what goes. */
import { expect, it } from 'vitest'
import type { ConfigInput, ServiceInput } from '../../src/config/types.js'
import en from '../../src/i18n/languages/en.js'
import { heldScript, note } from '../support/pages.js'
import { asked, banner, button, choose, hasRun, notAsked, panel, ran, remembered, settle, useVisit } from '../support/visit.js'

const visit = useVisit()
const FOUR = ['required', 'functional', 'analytics', 'advertising'].map((id) => ({ id }))
const heat: ServiceInput = {
  id: 'heat', category: 'analytics', name: 'Heatmaps', purposes: ['clicks'], vendor: { name: 'Warm Ltd', country: 'US' },
}
const chat: ServiceInput = { id: 'chat', category: 'functional', name: 'Chat' }

const body = ['chat', 'analytics', 'heat', 'advertising'].map((it) => heldScript(it, { text: note(it) })).join('')
const serve = (more: Partial<ConfigInput>) => visit.serve({ services: [heat, chat], ...more }, { body })
const allowed = (...ids: string[]) => visit.page.evaluate(`${JSON.stringify(ids)}.filter(assent.allows)`)

/** Has a visitor who has answered come back to a site that has changed. */
async function comeBack(answer: 'Accept all' | 'Reject all', more: Partial<ConfigInput>): Promise<void> {
  serve({})
  await visit.open()
  await choose(visit.page, answer)
  serve(more)
  await visit.open()
}

const unimportant: [what: string, more: Partial<ConfigInput>][] = [
  ['layout and position are others', { ui: { layout: 'bar', position: 'top' } }],
  ['colours and corners are others', { ui: { theme: { accent: '#063', radius: '0' } } }],
  ['words of the site are others', { ui: { messages: { en: { bannerTitle: 'Another question?', acceptAll: 'Yes' } } } }],
  ['a service has another name and sentence', { services: [{ ...heat, name: 'Hot spots', purpose: 'Shows clicks.' }, chat] }],
  ['the services come in another order', { services: [chat, heat] }],
  ['a service is gone', { services: [chat] }],
  ['a purpose is gone', { services: [{ ...heat, purposes: [] }, chat] }],
  ['a category is gone', { categories: FOUR.slice(0, 3) }],
]

it.each(unimportant)('nobody is asked again when %s', async (_what, more) => {
  await comeBack('Accept all', more)
  await notAsked(visit.page)
  expect(await allowed('functional', 'chat', 'analytics')).toEqual(['functional', 'chat', 'analytics'])
})

const important: [what: string, more: Partial<ConfigInput>, fresh: string][] = [
  ['a category', { categories: [...FOUR, { id: 'social', name: 'Social media' }] }, 'social'],
  ['a service', { services: [heat, chat, { id: 'count', category: 'analytics' }] }, 'analytics'],
  ['another vendor of a service', { services: [{ ...heat, vendor: { name: 'Cold Ltd', country: 'US' } }, chat] }, 'analytics'],
  ['a purpose of a service', { services: [{ ...heat, purposes: ['clicks', 'profiles'] }, chat] }, 'analytics'],
]

it.each(important)('%s that is new asks for its category alone; all else runs and stays', async (_what, more, fresh) => {
  const { page } = visit
  const asksFor = fresh === 'analytics' ? ['analytics', 'heat'] : [fresh]
  const kept = ['functional', 'chat', 'analytics', 'heat', 'advertising'].filter((it) => !asksFor.includes(it))
  const known = kept.filter((it) => it !== 'functional')
  await comeBack('Accept all', more)
  // Before the answer, on this page and on the next.
  for (let i = 0; i < 2; i++) {
    await visit.open()
    await asked(page)
    await hasRun(page, known.length)
    await settle(page)
    expect(await ran(page)).toEqual(known)
    expect(await allowed('functional', 'chat', 'analytics', 'heat', 'advertising', fresh)).toEqual(kept)
  }
  await button(page, 'Settings').click()
  await panel(page).getByRole('button', { name: en.save }).click()
  await page.waitForFunction((id) => document.cookie.includes(`${id}!`), fresh)
  await visit.open()
  await notAsked(visit.page)
  expect(await ran(page)).toEqual(known)
  expect(await allowed(...kept, fresh)).toEqual(kept)
})

it.each(important)('%s that is new is allowed by a yes, and the next page does not ask', async (_what, more, fresh) => {
  const { page } = visit
  await comeBack('Accept all', more)
  await asked(page)
  await button(page, 'Accept all').click()
  await banner(page).waitFor({ state: 'hidden' })
  await remembered(page)
  await visit.open()
  await notAsked(visit.page)
  expect(await allowed(fresh, 'functional', 'advertising')).toEqual([fresh, 'functional', 'advertising'])
})

// As when the page is left before its renewal has reached both.
it.each(['cookie', 'localStorage'])('what is new is asked although the copy in the %s is still of before', async (where) => {
  const { page } = visit
  await comeBack('Accept all', {})
  const before = await page.evaluate(() => localStorage.getItem('consent_choice')!)
  serve(important[2]![1])
  await visit.open()
  await asked(page)
  await page.waitForFunction((it) => localStorage.getItem('consent_choice') !== it && !document.cookie.includes(it), before)
  await page.evaluate(([name, it]) => {
    if (name === 'cookie') document.cookie = `consent_choice=${it}; path=/; domain=site.test; max-age=9999`
    else localStorage.setItem('consent_choice', it)
  }, [where, before] as const)
  await visit.open()
  await asked(page)
  expect(await allowed('analytics', 'advertising')).toEqual(['advertising'])
})

it('what was refused stays refused while something new is asked about', async () => {
  await comeBack('Reject all', important[1]![1])
  await asked(visit.page)
  await settle(visit.page)
  expect(await ran(visit.page)).toEqual([])
  expect(await allowed('functional', 'analytics', 'advertising')).toEqual([])
})
