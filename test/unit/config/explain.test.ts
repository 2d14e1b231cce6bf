// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { findProblems } from '../../../src/config/check.js'
import { ConfigError, explain, explainAll } from '../../../src/config/explain.js'
import { documentWith } from '../support.js'

const said = (input: unknown): string[] => findProblems(input).map(explain)
const one = (more: object): string[] => said(documentWith(more))
const service = (more: object): object => ({ services: [{ id: 'video', category: 'functional', ...more }] })

describe('a problem is explained by where it is, what was received, what was expected and what to do:', () => {
  it.each<[string, string[], string]>([
    ['a missing text', said({ policy: { url: '/' } }), 'policy.version is missing. Give it one line of at most 256 characters.'],
    ['a missing id', one({ services: [{ category: 'functional' }] }),
      'services[0].id is missing. Give it a letter, then letters, digits or "-", at most 128 characters.'],
    ['a wrong type', one({ storage: { days: '180' } }),
      'storage.days: received "180", expected a whole number from 1 to 400. Change the value.'],
    ['a wrong form', one(service({ cookies: [{ name: 'a', duration: '1 year' }] })),
      'services[0].cookies[0].duration: received "1 year", expected "session" or an ISO 8601 duration such as "P1Y". Did you mean "P1Y"?'],
    ['a mistyped choice', one({ ui: { layout: 'bxo' } }),
      'ui.layout: received "bxo", expected one of "box", "bar", "modal", "inline", "none". Did you mean "box"?'],
    ['a choice far from any', one({ ui: { layout: 'whatever' } }),
      'ui.layout: received "whatever", expected one of "box", "bar", "modal", "inline", "none". Change the value.'],
    ['a choice that others call otherwise', one({ ui: { position: 'bottom-left' } }),
      'ui.position: received "bottom-left", expected one of "bottom-start", "bottom-end", "top-start", "top-end", "bottom", "top". Did you mean "bottom-start"?'],
    ['a country in small letters', one({ policy: { version: '1', url: '/', region: 'us_ca' } }),
      'policy.region: received "us_ca", expected an ISO 3166 code such as "KR" or "US-CA". Did you mean "US-CA"?'],
    ['what is no country', one({ policy: { version: '1', url: '/', region: 'UK' } }),
      'policy.region: received "UK", expected an ISO 3166 code such as "KR" or "US-CA". Did you mean "GB"?'],
    ['a date in another form', one({ policy: { version: '1', url: '/', effective: '2026/1/5' } }),
      'policy.effective: received "2026/1/5", expected a date as YYYY-MM-DD. Did you mean "2026-01-05"?'],
    ['the address of a host', one(service({ hosts: ['https://cdn.example.com/x.js'] })),
      'services[0].hosts[0]: received "https://cdn.example.com/x.js", expected a host such as "cdn.example.com". Did you mean "cdn.example.com"?'],
    ['an address with spaces around', one({ receipts: { endpoint: ' /receipts' } }),
      'receipts.endpoint: received " /receipts", expected an address such as "/privacy" or "https://www.example.com/privacy". Did you mean "/receipts"?'],
    ['a region that is no country', one({ regions: { EU: {} } }),
      'regions.EU: received "EU" as a key, expected an ISO 3166 code such as "KR" or "US-CA", "EEA" or "*". Did you mean "EEA"?'],
    ['a region in small letters', one({ regions: { 'us-ca': {} } }),
      'regions.us-ca: received "us-ca" as a key, expected an ISO 3166 code such as "KR" or "US-CA", "EEA" or "*". Did you mean "US-CA"?'],
    ['a category that others call otherwise', one(service({ category: 'statistics' })),
      'services[0].category: received "statistics", but there is no category with that id. Did you mean "analytics"?'],
    ['a message that others call otherwise', one({ ui: { messages: { en: { decline: 'No' } } } }),
      'ui.messages.en.decline is not an option (received "No"). Did you mean "rejectAll"? Otherwise remove it.'],
    ['a flag', one({ ui: { trigger: 'yes' } }), 'ui.trigger: received "yes", expected true or false. Change the value.'],
    ['texts', one({ categories: [{ id: 'required', name: 1 }] }),
      'categories[0].name: received 1, expected a string, or an object of strings by locale. Change the value.'],
    ['a list', one({ services: {} }), 'services: received {}, expected a list. Change the value.'],
    ['a group', one({ ui: null }), 'ui: received null, expected an object. Change the value.'],
    ['a message', one({ ui: { messages: { en: { acceptAll: 1 } } } }),
      'ui.messages.en.acceptAll: received 1, expected a string that is not empty. Change the value.'],
    ['a signal', one({ signals: { dnt: 'yes' } }),
      'signals.dnt: received "yes", expected true, false or a list. Change the value.'],
    ['an item of a signal', one({ signals: { dnt: [5] } }),
      'signals.dnt[0]: received 5, expected a string that is not empty. Change the value.'],
    ['the whole document', said([]), 'the document: received [], expected an object. Change the value.'],
    ['a mistyped key', said({ ...documentWith(), serivces: [] }),
      'serivces is not an option (received []). Did you mean "services"? Otherwise remove it.'],
    ['a mistyped key far inside', one(service({ vendor: { privcy: '/' } })),
      'services[0].vendor.privcy is not an option (received "/"). Did you mean "privacy"? Otherwise remove it.'],
    ['a key far from any', one({ receipts: { compression: 1 } }),
      'receipts.compression is not an option (received 1). Use one of "endpoint". Otherwise remove it.'],
    ['an option of an integration', one({ services: [{ id: 'ga', use: 'google-analytics', options: { id: 'A-1' } }] }),
      'services[0].options.id: received "A-1", expected a measurement id such as "G-XXXXXXX". Change the value.'],
    ['an id twice', one(service({ id: 'analytics' })),
      'services[0].id: received "analytics", which another category or service has already; they share one namespace. Rename one of them.'],
    ['an unknown category', one(service({ category: 'anlytics' })),
      'services[0].category: received "anlytics", but there is no category with that id. Did you mean "analytics"?'],
    ['a choice for the session alone', one({ categories: [{ id: 'required' }, { id: 'functional', lasts: 'session' }], signals: { gpc: [] } }),
      'categories[1].lasts: received "session", which only "required" can have: a choice is kept beyond the browser’s session. Give a duration such as "P12M", or leave it out.'],
    ['no category', one({ services: [{ id: 'video' }] }),
      'services[0].category is missing, and the service names no integration with "use". Use one of "required", "functional", "analytics", "advertising".'],
    ['no required category', one({ categories: [{ id: 'analytics' }] }),
      'categories: received ["analytics"], without "required". Add {"id": "required"}: what the site cannot work without belongs there.'],
    ['an unknown integration', one(service({ use: 'google-analitics' })),
      'services[0].use: received "google-analitics", which assent has no integration for. Did you mean "google-analytics"? Otherwise leave "use" out and give the service a category.'],
    ['no document', [explain({ code: 'not-found', path: '', received: 'a.json: Error: 404' })],
      'No configuration: a.json: Error: 404. Give the script tag a data-config attribute with the address of the document, or with "#" and the id of the one JSON script that has it; or put that, with data-assent, directly before the tag.'],
    ['no JSON', [explain({ code: 'not-json', path: 'a.json', received: new SyntaxError('Unexpected token') })],
      'a.json: this cannot be read as JSON: SyntaxError: Unexpected token. Check commas and quotes there.'],
  ])('%s', (_, sentences, sentence) => {
    expect(sentences).toEqual([sentence])
  })

  it('a long value, shortened', () => {
    const [sentence] = one({ ui: { layout: 'x'.repeat(500) } })
    expect(sentence!.length).toBeLessThan(250)
    expect(sentence).toContain('xxx…')
  })

  it.each([
    ['a value in a circle', () => { const it: Record<string, unknown> = {}; return (it['it'] = it) }],
    ['a big number', () => 1n],
    ['a function', () => () => 1],
    ['a symbol', () => Symbol('x')],
  ])('%s, which JSON cannot show', (_, make) => {
    expect(() => new ConfigError(findProblems(documentWith({ storage: { days: make() as never } })))).not.toThrow()
  })
})

describe('an error of a configuration', () => {
  it('lists every problem, each with its code', () => {
    const problems = findProblems({ policy: { version: 1 }, uii: {} })
    const error = new ConfigError(problems)
    expect(error).toMatchObject({ name: 'ConfigError', problems })
    expect(error.message.split('\n')).toEqual([
      'the configuration has 3 problems; everything is held until it is mended:',
      expect.stringMatching(/^- \[unknown-key\] uii .*"ui"/), expect.stringMatching(/^- \[invalid\] policy\.version/),
      expect.stringMatching(/^- \[missing\] policy\.url/),
    ])
  })

  it('speaks of one problem as of one', () => {
    expect(explainAll(findProblems({ policy: { version: '1' } }))).toMatch(/^the configuration has a problem;/)
  })
})
