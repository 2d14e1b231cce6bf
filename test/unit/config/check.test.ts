// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findProblems, parseConfig } from '../../../src/config/check.js'
import type { Problem } from '../../../src/config/problem.js'
import { documentWith } from '../support.js'
import { knownObjects, pathText, shapedDocument, validDocument } from './arbitrary.js'

const CATEGORIES = ['required', 'functional', 'analytics', 'advertising']
const service = (more: object): object => ({ id: 'video', category: 'functional', ...more })

describe('a document', () => {
  it('needs no more than a policy', () => {
    expect(findProblems({ policy: { version: '1', url: '/privacy' } })).toEqual([])
  })

  it.each<[string, unknown, Problem]>([
    ['that is no object', null, { code: 'invalid', path: '', received: null, known: undefined }],
    ['that is a list', [], { code: 'invalid', path: '', received: [], known: undefined }],
    ['with a group that is no object', documentWith({ ui: [] as never }),
      { code: 'invalid', path: 'ui', received: [], known: undefined }],
    ['with null for a group', documentWith({ storage: null as never }),
      { code: 'invalid', path: 'storage', received: null, known: undefined }],
    ['without a version', { policy: { url: '/' } },
      { code: 'missing', path: 'policy.version', received: undefined, known: undefined }],
    ['with an empty text', { policy: { version: '', url: '/' } },
      { code: 'invalid', path: 'policy.version', received: '', known: undefined }],
    ['with a text that misses its pattern', { policy: { version: '1', url: '/', effective: '1 May' } },
      { code: 'invalid', path: 'policy.effective', received: '1 May', known: undefined }],
    ['with a number above its range', documentWith({ storage: { days: 401 } }),
      { code: 'invalid', path: 'storage.days', received: 401, known: undefined }],
    ['with a number below its range', documentWith({ storage: { days: 0 } }),
      { code: 'invalid', path: 'storage.days', received: 0, known: undefined }],
    ['with a fraction', documentWith({ storage: { days: 1.5 } }),
      { code: 'invalid', path: 'storage.days', received: 1.5, known: undefined }],
    ['with a number written as text', documentWith({ storage: { days: '180' as never } }),
      { code: 'invalid', path: 'storage.days', received: '180', known: undefined }],
    ['with a value outside its choices', documentWith({ ui: { layout: 'popup' as never } }),
      { code: 'invalid', path: 'ui.layout', received: 'popup', known: undefined }],
    ['with the kind of an option for its value', documentWith({ ui: { layout: 'c' as never } }),
      { code: 'invalid', path: 'ui.layout', received: 'c', known: undefined }],
    ['with a flag written as text', documentWith({ ui: { trigger: 'false' as never } }),
      { code: 'invalid', path: 'ui.trigger', received: 'false', known: undefined }],
    ['with an object for a list', documentWith({ services: {} as never }),
      { code: 'invalid', path: 'services', received: {}, known: undefined }],
    ['with null in a list', documentWith({ categories: [null as never] }),
      { code: 'invalid', path: 'categories[0]', received: null, known: undefined }],
    ['with a text that is no text in one language', documentWith({ categories: [{ id: 'required', name: { en: 1 as never } }] }),
      { code: 'invalid', path: 'categories[0].name', received: { en: 1 }, known: undefined }],
    ['with a message that is no text', documentWith({ ui: { messages: { en: { acceptAll: false as never } } } }),
      { code: 'invalid', path: 'ui.messages.en.acceptAll', received: false, known: undefined }],
    ['with a signal that is neither flag nor list', documentWith({ signals: { dnt: 'yes' as never } }),
      { code: 'invalid', path: 'signals.dnt', received: 'yes', known: undefined }],
    ['with a list of a signal that holds a number', documentWith({ signals: { dnt: [1 as never] } }),
      { code: 'invalid', path: 'signals.dnt[0]', received: 1, known: undefined }],
    ['with an unknown key', { ...documentWith(), serivces: [] },
      { code: 'unknown-key', path: 'serivces', received: [], known: expect.arrayContaining(['services', 'ui']) as string[] }],
    ['with an unknown key far inside', documentWith({ services: [service({ cookies: [{ name: 'a', expires: 1 }] }) as never] }),
      { code: 'unknown-key', path: 'services[0].cookies[0].expires', received: 1,
        known: expect.arrayContaining(['name', 'duration']) as string[] }],
    ['with one id for two categories',
      documentWith({ categories: [{ id: 'required' }, { id: 'a' }, { id: 'a' }], signals: { gpc: [] } }),
      { code: 'duplicate-id', path: 'categories[2].id', received: 'a', known: undefined }],
    ['with one id for a category and a service', documentWith({ services: [service({ id: 'analytics' }) as never] }),
      { code: 'duplicate-id', path: 'services[0].id', received: 'analytics', known: undefined }],
    ['with a service in a category that is not there', documentWith({ services: [service({ category: 'fun' }) as never] }),
      { code: 'unknown-id', path: 'services[0].category', received: 'fun', known: CATEGORIES }],
    ['with a signal for a category that is not there', documentWith({ signals: { gpc: ['ads'] } }),
      { code: 'unknown-id', path: 'signals.gpc[0]', received: 'ads', known: CATEGORIES }],
    ['with a basis for a category that is not there', documentWith({ regions: { GB: { bases: { statistics: 'notice' } } } }),
      { code: 'unknown-id', path: 'regions.GB.bases.statistics', received: 'statistics', known: CATEGORIES }],
    ['with ways out of a category that is not there', documentWith({ regions: { 'US-CA': { optOut: { ads: [] } } } }),
      { code: 'unknown-id', path: 'regions.US-CA.optOut.ads', received: 'ads', known: CATEGORIES }],
    ['with a choice for the session alone', documentWith({ categories: [{ id: 'required', lasts: 'session' }, { id: 'functional', lasts: 'session' }], signals: { gpc: [] } }),
      { code: 'session-only', path: 'categories[1].lasts', received: 'session', known: undefined }],
    ['with a choice for hours', documentWith({ categories: [{ id: 'required', lasts: 'PT12H' }], signals: { gpc: [] } }),
      { code: 'invalid', path: 'categories[0].lasts', received: 'PT12H', known: undefined }],
    ['with a service in no category', documentWith({ services: [{ id: 'video' }] }),
      { code: 'no-category', path: 'services[0].category', received: undefined, known: CATEGORIES }],
    ['whose integration belongs to a category that is not there', documentWith({
      categories: [{ id: 'required' }], services: [{ id: 'ga', use: 'google-analytics', options: { id: 'G-A1' } }],
    }), { code: 'unknown-id', path: 'services[0].category', received: 'analytics', known: ['required'] }],
    ['without the required category', documentWith({ categories: [{ id: 'analytics' }] }),
      { code: 'no-required', path: 'categories', received: ['analytics'], known: undefined }],
    ['with an integration that assent has not', documentWith({ services: [service({ use: 'google' }) as never] }),
      { code: 'unknown-integration', path: 'services[0].use', received: 'google',
        known: expect.arrayContaining(['google-analytics']) as string[] }],
    ['whose integration lacks its options', documentWith({ services: [{ id: 'ga', use: 'google-analytics' }] }),
      { code: 'missing', path: 'services[0].options.id', received: undefined, known: undefined }],
    ['whose integration has an option too many',
      documentWith({ services: [{ id: 'ga', use: 'google-analytics', options: { id: 'G-A1', mdoe: 1 } }] }),
      { code: 'unknown-key', path: 'services[0].options.mdoe', received: 1, known: ['id', 'mode', 'src'] }],
    ['whose integration has a wrong id',
      documentWith({ services: [{ id: 'ga', use: 'google-analytics', options: { id: 'A-1' } }] }),
      { code: 'invalid', path: 'services[0].options.id', received: 'A-1', known: undefined }],
  ])('%s is refused, and the place is named', (_, input, problem) => {
    expect(findProblems(input)).toEqual([problem])
    expect(parseConfig(input)).not.toHaveProperty('config')
  })

  it('is refused for everything that is wrong with it, at once', () => {
    const problems = findProblems({ policy: {}, ui: { layout: 1 }, colour: 'red' })
    expect(problems.map((it) => it.path).sort()).toEqual(['colour', 'policy.url', 'policy.version', 'ui.layout'])
  })

  it('may name the same categories for a signal that it has, whatever they are called', () => {
    const document = documentWith({ categories: [{ id: 'required' }, { id: 'ads' }], signals: { gpc: ['ads'], dnt: ['ads'] } })
    expect(findProblems(document)).toEqual([])
  })

  it('whose categories lack those of a default is not blamed for the default', () => {
    expect(findProblems(documentWith({ categories: [{ id: 'required' }, { id: 'ads' }], signals: { dnt: true } }))).toEqual([])
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('cannot reach Object.prototype by a key %s', (name) => {
    const hostile =
      JSON.parse(`{"policy":{"version":"1","url":"/"},"${name}":{"days":1},"ui":{"${name}":1,"theme":{"${name}":"x"}},
      "services":[{"id":"a","use":"${name}","category":"functional"}]}`) as unknown
    expect(findProblems(hostile).map((it) => it.path)).toEqual(expect.arrayContaining([name, `ui.${name}`]))
    expect(({} as Record<string, unknown>)['days']).toBeUndefined()
    expect(findProblems(documentWith({ services: [service({ use: name }) as never] }))[0]?.code).toBe('unknown-integration')
  })

  it('is not followed round a circle in what the table leaves to an integration', () => {
    const options: Record<string, unknown> = { id: 'G-A1' }
    options['self'] = options
    expect(findProblems(documentWith({ services: [{ id: 'ga', use: 'google-analytics', options }] }))).toMatchObject([
      { code: 'unknown-key', path: 'services[0].options.self' },
    ])
  })

  it.each(['categories', 'services', 'ui', 'storage', 'signals', 'receipts', 'controller'])(
    'may say undefined for %s, as the types allow: it means the default', (name) => {
      expect(parseConfig({ ...documentWith(), [name]: undefined }).config).toEqual(parseConfig(documentWith()).config)
    })

  it.each([['storage', 'days'], ['storage', 'name'], ['ui', 'locale'], ['signals', 'gpc'], ['policy', 'id']] as const)(
    'may say undefined for %s.%s, as the types allow: it means the default', (group, name) => {
      const needed = group === 'policy' ? { version: '1', url: '/privacy' } : {}
      const { config } = parseConfig(documentWith({ [group]: { ...needed, [name]: undefined } }))
      expect(config?.[group]).toEqual(parseConfig(documentWith()).config![group])
    })
})

describe('whatever it is given,', () => {
  it('parsing does not throw', () => {
    fc.assert(fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (input) => {
      expect(findProblems(input)).toBeInstanceOf(Array)
    }), { numRuns: 500 })
  })

  it('parsing does not throw for a document with anything in the place of one value', () => {
    fc.assert(fc.property(shapedDocument, fc.jsonValue(), fc.nat(), (document, value, n) => {
      const places = knownObjects(document)
      const [, object, option] = places[n % places.length]!
      const names = Object.keys(option.fields)
      object[names[n % names.length]!] = value
      expect(findProblems(document)).toBeInstanceOf(Array)
    }), { numRuns: 500 })
  })

  it('a valid document has no problem', () => {
    fc.assert(fc.property(validDocument, (document) => {
      expect(findProblems(document)).toEqual([])
    }), { numRuns: 300 })
  })

  it('an unknown key is reported with its path, wherever it is', () => {
    fc.assert(fc.property(validDocument, fc.string({ minLength: 1 }), fc.jsonValue(), fc.nat(), (document, name, value, n) => {
      const places = knownObjects(document)
      const [path, object, option] = places[n % places.length]!
      fc.pre(!Object.hasOwn(option.fields, name))
      Object.defineProperty(object, name, { value, enumerable: true, configurable: true })
      expect(findProblems(document)).toContainEqual({
        code: 'unknown-key', path: pathText([...path, name]), received: value, known: Object.keys(option.fields),
      })
    }), { numRuns: 300 })
  })
})
