// @vitest-environment node
import { describe, expect, it } from 'vitest'
import en from '../../../src/i18n/languages/en.js'
import de from '../../../src/i18n/languages/de.js'
import { encodeDecision } from '../../../src/model/storedDecision.js'
import type { Decision } from '../../../src/model/decision.js'
import { renderBanner, type BannerRequest } from '../../../src/server/index.js'
import { parseConfig } from '../../../src/config/check.js'
import { scopeOf } from '../../../src/model/scope.js'

const document = { policy: { version: '1', url: '/privacy' } }
const NOW = Date.UTC(2026, 10, 28)
const render = (request: BannerRequest = {}, more: object = {}) => renderBanner({ ...document, ...more }, { now: NOW, ...request })
const chosen = (more: Partial<Decision> = {}): string => {
  const decision: Decision = {
    version: '1', time: NOW - 1000, choices: { required: true, functional: false, analytics: false, advertising: false }, method: 'banner.reject_all',
    recordId: '2b1f0c3e-8a4d-4b6e-9a57-3d2c1b0a9f8e', seq: 1, ...more,
  }
  return `a=b; consent_choice=${encodeURIComponent(encodeDecision(decision, '', scopeOf(parseConfig(document).config!)))}; c=d`
}

describe('renderBanner()', () => {
  it('asks who has not chosen', () => {
    const { body, head } = render()
    expect(body).toContain(`>${en.bannerTitle}</h2>`)
    expect(head).toMatch(/^<script>.*<\/script>$/s)
  })

  it('asks in English where nothing is said and no language is at hand', () => {
    expect(render({ headers: null, languages: [] })).toEqual(render())
  })

  it('leaves who has chosen alone, and asks again where the choice is none any more', () => {
    expect(render({ cookie: chosen() })).toMatchObject({ body: '', head: '' })
    for (const cookie of [chosen({ version: '0' }), chosen({ time: NOW - 400 * 86_400_000 }), 'consent_choice=%E0%A4%A', 'consent_choice=1.x']) expect(render({ cookie }).body, cookie).not.toBe('')
  })

  it('goes by the region that the host tells, and tells the page', () => {
    const { body, head } = render({ headers: { 'cf-ipcountry': 'US' } })
    expect(head).toContain('<meta name="assent-region" content="US">')
    expect(body).not.toContain(en.bannerTitle)
    expect(render({ headers: { 'x-vercel-ip-country': 'US', 'x-vercel-ip-country-region': 'CA' } }).head).toContain('content="US-CA"')
    expect(render({ headers: { 'cf-ipcountry': 'XX' } })).toEqual(render())
    expect(render({ headers: { 'cf-ipcountry': '"><script>' } }).head).not.toContain('assent-region')
    expect(render({ headers: { 'cf-ipcountry': 'US' } }, { policy: { version: '1', url: '/privacy', region: 'DE' } }).body).toContain(en.bannerTitle)
  })

  it('heeds what the browser asks for, says so and tells the page', () => {
    const { body, head } = render({ headers: new Headers({ 'Sec-GPC': '1' }) })
    expect(body).toContain('slot="status"')
    expect(head).toContain('<meta name="assent-gpc" content="1">')
    expect(render({ headers: { 'sec-gpc': '0' } }).head).not.toContain('assent-gpc')
  })

  it('speaks the language that is wished for most, of those at hand', () => {
    const languages = [{ language: 'en' }, { language: 'de', messages: de }]
    expect(render({ languages, headers: { 'accept-language': 'fr, en;q=0.4, de-AT;q=0.8' } }).body).toContain(de.bannerTitle)
    expect(render({ languages, headers: { 'accept-language': 'de' }, language: 'en' }).body).toContain(en.bannerTitle)
    expect(render({ languages, headers: { 'accept-language': 'fr' } }).body).toContain(en.bannerTitle)
    // What weighs nothing is not wanted, and what is no weight neither.
    for (const none of ['de;q=0', 'de;q=1.2.3']) expect(render({ languages, headers: { 'accept-language': none } }).body, none).toContain(en.bannerTitle)
  })

  it('names the headers that it went by', () => {
    expect(render({ headers: { 'cf-ipcountry': 'US' } }).vary.split(', ')).toEqual(expect.arrayContaining(['Cookie', 'Sec-Gpc', 'Dnt', 'Cf-Ipcountry', 'Accept-Language']))
    const fixed = render({ language: 'en', cookie: '' }, { policy: { version: '1', url: '/privacy', region: 'DE' } }).vary
    expect(fixed).not.toMatch(/Cf-Ipcountry|Accept-Language/)
  })

  it('writes the nonce, and nothing else that is in it', () => {
    const { head, body } = render({ nonce: 'r4nd0m' })
    expect(head).toContain('<script nonce="r4nd0m">')
    expect(body).toContain('<style nonce="r4nd0m">')
    const hostile = render({ nonce: '"><img>' })
    expect(hostile.head + hostile.body).not.toContain('<img>')
  })

  it('says everything that is wrong with a document', () => {
    expect(() => renderBanner({ policy: { version: '', url: 'javascript:1' } }, {})).toThrow(/policy\.version.*policy\.url/s)
  })
})
