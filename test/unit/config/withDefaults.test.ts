// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cookieDefaults, defaults, known, serviceDefaults } from '../../../src/config/defaults.js'
import type { Option } from '../../../src/config/option.js'
import { options } from '../../../src/config/options.js'
import type { ConfigInput } from '../../../src/config/types.js'
import { withDefaults } from '../../../src/config/withDefaults.js'
import { documentWith } from '../support.js'
import { validDocument } from './arbitrary.js'

/** Paths of the options that have a default in the table and nothing in the value. */
function lacking(option: Option, value: unknown, path = ''): string[] {
  if (value === undefined) return option.fallback !== undefined || (option.kind === 'object' && !option.optional) ? [path] : []
  if (option.kind === 'list') return (value as unknown[]).flatMap((it, i) => lacking(option.of, it, `${path}[${i}]`))
  if (option.kind !== 'object') return []
  return Object.entries(option.fields).flatMap(
    ([name, it]) => lacking(it, (value as Record<string, unknown>)[name], `${path}.${name}`))
}

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze)
  return value
}

describe('a completed document', () => {
  it('has the defaults of the issue', () => {
    expect(withDefaults(documentWith())).toMatchObject({
      policy: { id: 'main', version: '1', url: '/privacy' },
      controller: {},
      categories: [{ id: 'required' }, { id: 'functional' }, { id: 'analytics' }, { id: 'advertising' }],
      services: [],
      signals: { gpc: ['advertising'], dnt: false },
      storage: { name: 'consent_choice', domain: 'auto', sameSite: 'Lax' },
      receipts: {},
      ui: { layout: 'box', position: 'bottom-start', locale: 'auto', trigger: true, theme: {}, messages: {} },
    })
  })

  it('has every default of the table, and keeps what it was given', () => {
    fc.assert(fc.property(validDocument, (document) => {
      const config = withDefaults(document as unknown as ConfigInput)
      expect(lacking(options, config)).toEqual([])
      // DNT's `true` stands for a list; everything else is there as it was written.
      expect(config).toMatchObject(
        JSON.parse(JSON.stringify(document, (key, it: unknown) => (key === 'dnt' ? undefined : it))) as object)
    }), { numRuns: 300 })
  })

  it('changes neither what it was given nor the defaults', () => {
    freeze([defaults, serviceDefaults, cookieDefaults, known])
    fc.assert(fc.property(validDocument, (document) => {
      const before = JSON.stringify(document)
      withDefaults(freeze(document) as unknown as ConfigInput)
      expect(JSON.stringify(document)).toBe(before)
    }), { numRuns: 100 })
  })

  it.each<[object, object | undefined, string]>([
    [{}, undefined, 'consent_choice'], [{ id: 'main' }, undefined, 'consent_choice'], [{ id: 'main' }, {}, 'consent_choice'],
    [{ id: 'shop' }, undefined, 'consent_choice-shop'], [{ id: 'shop' }, { days: 30 }, 'consent_choice-shop'],
    [{ id: 'Shop-2' }, undefined, 'consent_choice-Shop-2'],
    [{ id: 'shop' }, { name: 'own' }, 'own'], [{ id: 'shop' }, { name: 'consent_choice' }, 'consent_choice'],
  ])('has a name for what is stored, by its policy %j and storage %j: %s', (policy, storage, name) => {
    const document = documentWith()
    expect(withDefaults({ ...document, policy: { ...document.policy, ...policy }, ...(storage && { storage }) }).storage.name).toBe(name)
  })

  it('has one name for each policy, which a cookie can bear and which is no key of another’s', () => {
    const pattern = new RegExp(`^(?:${(options.fields['storage'] as { fields: Record<string, { pattern?: string }> }).fields['name']!.pattern!})$`)
    const ids = ['receipts', '_receipts', 'a_receipts', 'a', 'a-receipts', '-a', 'a b', 'a/b', 'a;b', 'a=b', 'ä', '가', 'x'.repeat(32), 'x'.repeat(33), 'x'.repeat(2_000), 'main ', 'constructor', '__proto__', ' ']
    const names = ids.map((id) => withDefaults(documentWith({ policy: { id, version: '1', url: '/' } })).storage.name)
    for (const it of names) expect(it).toMatch(pattern)
    const keys = names.flatMap((it) => [it, ...['receipts', 'region', 'notice', 'probe'].map((end) => `${it}_${end}`)])
    expect(new Set(keys).size).toBe(keys.length)
    expect(Math.max(...names.map((it) => it.length))).toBeLessThan(48)
  })

  it('gives a service the category of its integration, unless it has its own', () => {
    const ga = { id: 'ga', use: 'google-analytics', options: { id: 'G-A1' } }
    expect(withDefaults(documentWith({ services: [ga] })).services[0]!.category).toBe('analytics')
    const own = { ...ga, category: 'advertising' }
    expect(withDefaults(documentWith({ services: [own] })).services[0]!.category).toBe('advertising')
  })
})
