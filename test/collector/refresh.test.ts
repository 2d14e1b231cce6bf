// @vitest-environment node
/** POST /refresh: the site's own server sets the cookie of the choice again. */
import { describe, expect, it } from 'vitest'
import { createCollector } from '../../src/collector/handler.js'
import { createMemoryStore } from '../../src/collector/memoryStore.js'
import { encodeDecision } from '../../src/model/nextDecision.js'

const value = encodeDecision({
  version: '2026-11-01 ✓', time: 1_790_000_000_000, seq: 3, method: 'banner.accept_all', recordId: '0b8f6a4e-52f7-4a0f-8f0b-9c1b7a2d3e4f',
  choices: { required: true, analytics: true, advertising: false },
}, 'x1y2')
const body = { name: 'consent_choice', value, days: 180, domain: 'site.test', sameSite: 'Lax' }
const collector = createCollector({ store: createMemoryStore(), origins: ['https://www.site.test'] })
const post = (it: unknown, headers: Record<string, string> = { origin: 'https://www.site.test' }, url = 'https://www.site.test/refresh') =>
  collector(new Request(url, { method: 'POST', body: typeof it === 'string' ? it : JSON.stringify(it), headers }))

describe('refreshing the cookie', () => {
  it('sets what the page wrote, on the same domain and for the same time', async () => {
    const answer = await post(body)
    expect(answer.status).toBe(204)
    expect(answer.headers.get('set-cookie')).toBe(
      `consent_choice=${encodeURIComponent(value)}; Max-Age=15552000; Path=/; SameSite=Lax; Domain=site.test; Secure`)
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it('sets a cookie for the host alone where the page has one', async () => {
    expect((await post({ ...body, domain: '' })).headers.get('set-cookie')).not.toContain('Domain')
  })

  it('keeps what embedded pages need', async () => {
    expect((await post({ ...body, sameSite: 'None' })).headers.get('set-cookie')).toContain('SameSite=None; Domain=site.test; Secure; Partitioned')
  })

  it('knows a TLS-ending proxy by the origin of the page', async () => {
    const answer = await post(body, { origin: 'https://www.site.test' }, 'http://www.site.test/refresh')
    expect(answer.headers.get('set-cookie')).toContain('Secure')
    expect((await post(body, { origin: 'http://www.site.test' }, 'http://www.site.test/refresh')).headers.get('set-cookie')).not.toContain('Secure')
  })

  it.each([
    ['another cookie', { ...body, name: 'session' }, 'name'],
    ['a value that is no choice', { ...body, value: 'x=1; Domain=evil.test' }, 'value'],
    ['a value with a line break', { ...body, value: `${value}\r\nset-cookie: a=b` }, 'value'],
    ['a value above what browsers keep', { ...body, value: `1.${'a'.repeat(5000)}` }, 'value'],
    ['a life above what browsers keep', { ...body, days: 401 }, 'days'],
    ['no whole number of days', { ...body, days: 1.5 }, 'days'],
    ['another site’s domain', { ...body, domain: 'evil.test' }, 'domain'],
    ['a domain that only ends alike', { ...body, domain: 'te.test' }, 'domain'],
    ['an unknown key', { ...body, path: '/x' }, 'path'],
    ['an attribute that there is not', { ...body, sameSite: 'Lax; Domain=evil.test' }, 'sameSite'],
  ])('refuses %s, and says where', async (_, it, path) => {
    const answer = await post(it)
    expect(answer.status).toBe(422)
    expect(answer.headers.has('set-cookie')).toBe(false)
    expect(((await answer.json()) as { error: { path: string } }).error.path).toBe(path)
  })

  it.each([['not JSON', '{', 400], ['null', 'null', 422], ['a list', '[]', 422]])('refuses %s', async (_, text, status) => {
    expect((await post(text)).status).toBe(status)
  })

  it('is for pages of the same host only', async () => {
    expect((await post(body, { origin: 'https://evil.test' })).status).toBe(403)
  })

  it('is reached by POST alone', async () => {
    expect((await collector(new Request('https://www.site.test/refresh'))).status).toBe(405)
  })
})
