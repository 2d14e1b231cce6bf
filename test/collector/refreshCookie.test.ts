// @vitest-environment node
/** POST /refresh: the site's own server sets the cookie of the choice again, and nothing but what the browser has already. */
import { describe, expect, it } from 'vitest'
import { createCollector } from '../../src/collector/collector.js'
import { createMemoryStore } from '../../src/collector/memoryStore.js'
import { encodeDecision } from '../../src/model/storedDecision.js'

const decision = {
  version: '2026-11-01 ✓', time: 1_790_000_000_000, seq: 3, method: 'banner.accept_all' as const, recordId: '0b8f6a4e-52f7-4a0f-8f0b-9c1b7a2d3e4f',
  choices: { required: true, analytics: true, advertising: false },
}
const value = encodeDecision(decision, 'x1y2')
const body = { name: 'consent_choice', value, days: 180, domain: 'site.test', sameSite: 'Lax' }
const SITE = 'https://www.site.test'
const cookie = `session=a; consent_choice=${encodeURIComponent(value)}; theme=dark`
/** What a browser sends with the request of a page of the same origin. */
const own = { origin: SITE, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', cookie }
type Sent = Record<string, string | undefined>

const collector = createCollector({ store: createMemoryStore(), origins: [SITE], refresh: true })
const post = (it: unknown, headers: Sent = own, url = `${SITE}/refresh`) =>
  collector(new Request(url, {
    method: 'POST', body: typeof it === 'string' ? it : JSON.stringify(it),
    headers: Object.entries(headers).filter((pair): pair is [string, string] => pair[1] !== undefined),
  }))
const refusal = async (answer: Response) => {
  expect(answer.headers.has('set-cookie')).toBe(false)
  return [answer.status, ((await answer.json()) as { error: { code: string; path: string } }).error] as const
}

describe('refreshing the cookie', () => {
  it('sets what the browser has, on the domain the page says and for its time', async () => {
    const answer = await post(body)
    expect(answer.status).toBe(204)
    expect(answer.headers.get('set-cookie')).toBe(
      `consent_choice=${encodeURIComponent(value)}; Max-Age=15552000; Path=/; SameSite=Lax; Domain=site.test; Secure`)
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it.each([
    ['a yes over a signal', encodeDecision({ ...decision, over: { analytics: 'gpc' }, days: { analytics: 365 } })],
    ['a version with what the encoding of addresses leaves alone', encodeDecision({ ...decision, version: `2026's (draft)! 50 % + more` })],
  ])('takes every choice that a page writes, as the page writes it: %s', async (_, choice) => {
    // js-cookie leaves what cookies may have.
    const raw = encodeURIComponent(choice).replaceAll('%2B', '+')
    const answer = await post({ ...body, value: choice }, { ...own, cookie: `consent_choice=${raw}` })
    expect(answer.status).toBe(204)
    expect(answer.headers.get('set-cookie')).toMatch(`consent_choice=${raw};`)
  })

  it('sets nothing that only looks like the choice', async () => {
    const broken = { ...own, cookie: 'consent_choice=%E0%A4%A; consent_choice="1.a"' }
    expect((await refusal(await post(body, broken)))[0]).toBe(409)
  })

  it('is there only where it is asked for', async () => {
    const without = createCollector({ store: createMemoryStore(), origins: '*' })
    for (const method of ['POST', 'GET', 'OPTIONS']) {
      const answer = await without(new Request(`${SITE}/refresh`, { method, headers: own, ...(method === 'POST' && { body: JSON.stringify(body) }) }))
      expect(answer.status).toBe(404)
    }
  })

  it('sets a cookie for the host alone where the page has one', async () => {
    expect((await post({ ...body, domain: '' })).headers.get('set-cookie')).not.toContain('Domain')
  })

  it('keeps what embedded pages need', async () => {
    expect((await post({ ...body, sameSite: 'None' })).headers.get('set-cookie')).toContain('SameSite=None; Domain=site.test; Secure; Partitioned')
  })

  it('knows a TLS-ending proxy by the origin of the page', async () => {
    const answer = await post(body, own, 'http://www.site.test/refresh')
    expect(answer.headers.get('set-cookie')).toContain('Secure')
    const plain = { ...own, origin: 'http://www.site.test' }
    expect((await post(body, plain, 'http://www.site.test/refresh')).headers.get('set-cookie')).not.toContain('Secure')
  })

  it.each([
    ['another cookie', { ...body, name: 'session' }, 'name'],
    ['a value that is no choice', { ...body, value: 'x=1; Domain=evil.test' }, 'value'],
    ['a value with a line break', { ...body, value: `${value}\r\nset-cookie: a=b` }, 'value'],
    ['a value above what browsers keep', { ...body, value: `1.${'a'.repeat(5000)}` }, 'value'],
    ['a life above what browsers keep', { ...body, days: 401 }, 'days'],
    ['no life', { ...body, days: 0 }, 'days'],
    ['no whole number of days', { ...body, days: 1.5 }, 'days'],
    ['days as text', { ...body, days: '1; Domain=evil.test' }, 'days'],
    ['another site’s domain', { ...body, domain: 'evil.test' }, 'domain'],
    ['a domain that only ends alike', { ...body, domain: 'te.test' }, 'domain'],
    ['a domain below', { ...body, domain: 'a.www.site.test' }, 'domain'],
    ['a domain with an attribute', { ...body, domain: 'site.test; HttpOnly' }, 'domain'],
    ['a domain with a line break', { ...body, domain: '\r\nset-cookie: a=b.site.test' }, 'domain'],
    ['a domain that is a list', { ...body, domain: ['site.test'] }, 'domain'],
    ['an unknown key', { ...body, path: '/x' }, 'path'],
    ['an attribute that there is not', { ...body, sameSite: 'Lax; Domain=evil.test' }, 'sameSite'],
  ])('refuses %s, and says where', async (_, it, path) => {
    expect(await refusal(await post(it))).toEqual([422, expect.objectContaining({ path })])
  })

  it.each([['not JSON', '{', 400], ['null', 'null', 422], ['a list', '[]', 422]])('refuses %s', async (_, text, status) => {
    expect((await refusal(await post(text)))[0]).toBe(status)
  })

  it.each<[string, Sent]>([
    ['a page of another site', { origin: 'https://evil.test', 'sec-fetch-site': 'cross-site' }],
    ['a form of a page without a referrer', { origin: 'null', 'content-type': 'text/plain', 'sec-fetch-site': 'cross-site' }],
    ['a page without an origin that sends JSON', { origin: 'null' }],
    ['who names no origin', { origin: undefined }],
    ['a page of a neighbour', { origin: 'https://shop.site.test', 'sec-fetch-site': 'same-site' }],
    ['the site itself in a browser that does not say it', { 'sec-fetch-site': undefined }],
    ['a neighbour in a browser that says no more', { origin: 'https://shop.site.test', 'sec-fetch-site': undefined }],
    ['another port in a browser that says no more', { origin: 'https://www.site.test:8443', 'sec-fetch-site': undefined }],
    ['what was typed into the address bar', { 'sec-fetch-site': 'none' }],
    ['a browser that contradicts itself', { 'sec-fetch-site': 'cross-site' }],
    ['another host under a right word', { origin: 'https://evil.test', 'sec-fetch-site': 'same-origin' }],
  ])('is not for %s', async (_, headers) => {
    expect(await refusal(await post(body, { ...own, ...headers }))).toEqual([403, expect.objectContaining({ code: 'wrong-origin', path: 'Origin' })])
  })

  it.each(['text/plain', 'text/plain;charset=application/json', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])('takes no "%s", which a form can send', async (type) => {
    expect(await refusal(await post(body, { ...own, 'content-type': type }))).toEqual([415, expect.objectContaining({ code: 'wrong-type' })])
  })

  const accepted = encodeDecision({ ...decision, choices: { required: true, analytics: true, advertising: true } }, 'x1y2')
  it.each<[string, string | undefined, object]>([
    ['another choice than the browser’s', cookie, { value: accepted }],
    ['a choice where there is none', undefined, {}],
    ['a choice that another cookie has', `other=${encodeURIComponent(value)}; xconsent_choice=${encodeURIComponent(value)}`, {}],
    ['the beginning of a choice', cookie, { value: value.slice(0, -1) }],
    ['what only decodes to the same', `consent_choice=${encodeURIComponent(value).replace('1.', '%31.')}`, {}],
    ['what another cookie’s value ends with', `a="consent_choice=${encodeURIComponent(value)}"`, {}],
  ])('does not set %s', async (_, sent, changes) => {
    expect(await refusal(await post({ ...body, ...changes }, { ...own, cookie: sent }))).toEqual([409, expect.objectContaining({ code: 'not-the-cookie' })])
  })

  it('finds the value where there are two cookies of the name', async () => {
    expect((await post(body, { ...own, cookie: `consent_choice=old; ${cookie}` })).status).toBe(204)
  })

  it('is reached by POST alone, and asked by no page of another origin', async () => {
    expect((await collector(new Request(`${SITE}/refresh`))).status).toBe(405)
    const asked = await collector(new Request(`${SITE}/refresh`, { method: 'OPTIONS', headers: { origin: 'https://evil.test', 'access-control-request-headers': 'content-type' } }))
    expect(asked.headers.has('access-control-allow-origin')).toBe(false)
  })
})
