/** The cookie that the site's own server sets again: the visitor's own page renews it, and nobody else's page makes a choice by it. */
import { beforeEach, describe, expect, it } from 'vitest'
import { createCollector, createMemoryStore } from '../../dist/npm/collector.js'
import { heldScript, note } from '../support/pages.js'
import type { Received } from '../support/site.js'
import { button, choose, eventually, settle, useVisit } from '../support/visit.js'

const visit = useVisit({ secure: true })
const HOST = 'www.site.test'
let answers: { status: number; from: string | undefined }[] = []

/** The site with its collector beside it, and what the collector answered. */
beforeEach(() => {
  answers = []
  const collect = createCollector({ store: createMemoryStore(), origins: [], refresh: true })
  visit.site.reply(`${HOST}/refresh`, async ({ url, method, body, headers }: Received) => {
    const answer = await collect(new Request(url, { method, headers: headers as Record<string, string>, ...(body && { body }) }))
    answers.push({ status: answer.status, from: headers['sec-fetch-site'] })
    return { status: answer.status, cookies: answer.headers.getSetCookie() }
  })
  visit.serve({ storage: { refresh: '/refresh' } }, { body: heldScript('analytics', { text: note('analytics') }) })
})

const cookie = async (): Promise<string | undefined> => (await visit.context.cookies()).find((it) => it.name === 'consent_choice')?.value
/** What a visitor who accepts has, made in a tab of its own and taken away again. */
async function accepted(): Promise<string> {
  await visit.open()
  await choose(visit.page, 'Accept all')
  await eventually(() => answers.length).toBe(1)
  const value = await cookie()
  await visit.page.evaluate(() => { localStorage.clear() })
  await visit.context.clearCookies()
  answers = []
  return decodeURIComponent(value!)
}

it('is renewed for the page that has just written it, to the same value', async () => {
  await visit.open()
  await choose(visit.page, 'Accept all')
  await eventually(() => answers).toEqual([{ status: 204, from: 'same-origin' }])
  const sent = await visit.site.received(HOST, '/refresh')
  const { value } = JSON.parse(sent.body) as { value: string }
  expect(await cookie()).toBe(encodeURIComponent(value))
  // Written by a script it would end in 180 days too: what came last is what counts, and it is the response.
  expect((await visit.context.cookies()).map((it) => it.name)).toEqual(['consent_choice'])
})

it('is renewed where a yes comes over what keeps it off', async () => {
  visit.serve({ storage: { refresh: '/refresh' }, policy: { version: '1', url: '/privacy', audience: 'child' } })
  await visit.open()
  await visit.page.waitForFunction('window.assent && assent.decide')
  await visit.page.evaluate(`assent.decide({ analytics: true }, { decidedBy: 'guardian' })`)
  await eventually(() => answers).toEqual([{ status: 204, from: 'same-origin' }])
  expect(await cookie()).toContain('analytics+age')
})

describe('a visitor who has rejected', () => {
  const body = (value: string): string => JSON.stringify({ name: 'consent_choice', value, days: 180, domain: 'site.test', sameSite: 'Lax' })
  // The equals sign of a text/plain form falls into a key that is there twice, of which the last counts.
  const form = (value: string): string => `<!doctype html><meta name="referrer" content="no-referrer"><title>evil</title>
    <form method="post" enctype="text/plain" action="${visit.site.url('/refresh', HOST)}"><input></form>
    <script>const it = document.querySelector('input')
      it.name = '{"name":"'; it.value = ${JSON.stringify(`",${body(value).slice(1)}`)}; document.forms[0].submit()</script>`
  const asking = (value: string, options: string): string => `<!doctype html><meta name="referrer" content="no-referrer"><title>evil</title>
    <script>fetch('${visit.site.url('/refresh', HOST)}', { method: 'POST', body: ${JSON.stringify(body(value))}, credentials: 'include', ${options} })
      .catch(() => undefined).then(() => { document.title = 'asked' })</script>`

  it.each<[string, string, (value: string) => string]>([
    ['a form of another site, without a referrer', 'evil.third.test', form],
    ['a form of a neighbour of the same site', 'evil.site.test', form],
    ['a script of another site, without asking', 'evil.third.test', (it) => asking(it, `mode: 'no-cors'`)],
    ['a script of another site, as JSON', 'evil.third.test', (it) => asking(it, `headers: { 'content-type': 'application/json' }`)],
    ['a script of a neighbour, as JSON', 'evil.site.test', (it) => asking(it, `headers: { 'content-type': 'application/json' }`)],
    ['a sandboxed frame of the site itself', HOST, (it) => `<!doctype html><title>asked</title><iframe sandbox="allow-scripts allow-forms" srcdoc="${form(it).replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"></iframe>`],
  ])('has still rejected after %s', async (_, host, page) => {
    const yes = await accepted()
    await visit.open()
    await choose(visit.page, 'Reject all')
    await eventually(() => answers.length).toBe(1)
    const no = await cookie()
    expect(no).not.toBe(encodeURIComponent(yes))
    visit.site.forget()
    visit.site.reply(`${host}/evil`, page(yes))
    const tab = await visit.context.newPage()
    await tab.goto(visit.site.url('/evil', host))
    // It has come through, or the browser has asked and was told no.
    await visit.site.received(HOST, '/refresh')
    await eventually(() => answers.length).toBe(2)
    expect(answers[1]!.status).not.toBe(204)
    await tab.close()
    expect(await cookie()).toBe(no)
    // Also where nothing but the cookie is left to go by.
    await visit.page.evaluate(() => { localStorage.clear() })
    await visit.open()
    await settle(visit.page)
    expect(await visit.page.evaluate('window.ran || []')).toEqual([])
    expect(await visit.page.evaluate('assent.allows("analytics")')).toBe(false)
  })
})

it('is not asked for where the browser has refused the cookie', async () => {
  await visit.page.addInitScript(() => Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => undefined }))
  await visit.open()
  await button(visit.page, 'Accept all').click()
  await eventually(() => visit.page.evaluate('!!localStorage.getItem("consent_choice")')).toBe(true)
  await settle(visit.page)
  expect(visit.site.requests(HOST, '/refresh')).toEqual([])
})
