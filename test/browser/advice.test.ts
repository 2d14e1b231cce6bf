/** Advice of the script tag: on localhost, on the console, once; and nowhere else, where its file is not even asked for. */
import { describe, expect, it } from 'vitest'
import { config, pageWith } from '../support/pages.js'
import { asked, button, eventually, settle, useVisit } from '../support/visit.js'

const visit = useVisit()
const ga = { id: 'ga', use: 'google-analytics', options: { id: 'G-A1' } }
const LINE = 'warning: assent: [unused-category] categories: received nothing, so that visitors are asked about "functional", "advertising" as well, which no service uses; '
  + 'expected the categories that this site has. Write "categories": [{ "id": "required" }, { "id": "analytics" }]; where a page marks elements with another one, keep that one in the list.'

async function open(host: string, document: object, body = ''): Promise<void> {
  visit.site.reply(`${host}/`, { type: 'text/html', body: pageWith(config(document), { body }) })
  await visit.open('/', host)
  await asked(visit.page)
}

describe('a default category that no service uses', () => {
  it('is told on localhost with the line to write, and is asked for all the same', async () => {
    await open('localhost', { services: [ga] })
    await eventually(() => visit.said).toEqual([LINE])
    expect(await visit.page.locator('assent-banner').textContent()).toContain('Extra features, Analytics, Advertising')
  })

  it('is not told where the page marks it', async () => {
    await open('localhost', { services: [ga] }, '<iframe data-consent="functional" data-src="/film" title="A film" width="400" height="300"></iframe>')
    await eventually(() => visit.said).toEqual([expect.stringMatching(/asked about "advertising" as well/)])
  })

  it('is not told again where the configuration is known', async () => {
    const { page } = visit
    await open('localhost', { services: [ga] })
    await eventually(() => visit.said.length).toBe(1)
    await button(page, 'Reject all').click()
    await page.waitForFunction(() => document.cookie.includes('consent_choice'))
    await page.reload()
    await page.locator('assent-trigger').waitFor()
    await settle(page)
    expect(visit.said).toHaveLength(1)
  })

  it('is nobody else’s business', async () => {
    await open('www.site.test', { services: [ga] })
    await button(visit.page, 'Reject all').click()
    // By then the page has been idle.
    await visit.page.locator('assent-trigger').waitFor()
    expect(visit.said).toEqual([])
    expect(visit.site.requests(undefined, '/assent-advice.js')).toEqual([])
  })
})

describe('a page that asks for what it has', () => {
  it('hears nothing on localhost', async () => {
    await open('localhost', { categories: [{ id: 'required' }, { id: 'analytics' }], services: [ga] })
    await visit.site.received('localhost', '/assent-advice.js')
    await settle(visit.page)
    expect(visit.said).toEqual([])
    expect(await visit.page.locator('assent-banner').textContent()).not.toContain('Advertising')
  })
})
