// @vitest-environment node
/** Every address that a document can have is checked, and the place that has a bad one is named. */
import { describe, expect, it } from 'vitest'
import { findProblems } from '../../../src/config/check.js'
import { explain } from '../../../src/config/explain.js'
import { integrations } from '../../../src/config/integrations.js'
import type { Option } from '../../../src/config/option.js'
import { options } from '../../../src/config/options.js'

/** Each option that is a text, by its path; a list has one item, a record one key. */
function textsIn(option: Option, path = ''): [string, Option & { kind: 'text' }][] {
  switch (option.kind) {
    case 'text': return [[path, option]]
    case 'list': return textsIn(option.of, `${path}[0]`)
    case 'record': return textsIn(option.of, `${path}.${path === 'regions' ? 'KR' : 'analytics'}`)
    case 'object': return Object.entries(option.fields).flatMap(([key, it]) => textsIn(it, path ? `${path}.${key}` : key))
    default: return []
  }
}
const all = [...textsIn(options), ...Object.values(integrations).flatMap((it) => textsIn(it.options, 'services[0].options'))]
const addresses = all.filter(([, it]) => it.address)

/** A document with this value at this place, and what the place needs around it. */
function documentWith(path: string, value: unknown): unknown {
  const document: Record<string, unknown> = { policy: { version: '1', url: '/privacy' } }
  const keys = path.replace(/\[0\]/g, '.0').split('.')
  let at = document
  keys.slice(0, -1).forEach((key, i) => { at = (at[key] ??= keys[i + 1] === '0' ? [] : {}) as Record<string, unknown> })
  at[keys.at(-1)!] = value
  const { categories, services, policy } = document as { categories?: object[]; services?: object[]; policy: { previous?: object[] } }
  if (categories) document['categories'] = [{ id: 'required' }, { id: 'functional' }, { id: 'advertising' }, { id: 'analytics', ...categories[0] }]
  if (services) document['services'] = [path.includes('options') ? { id: 'ga', use: 'google-analytics', options: { id: 'G-A1', ...(services[0] as { options: object }).options } } : { id: 'x', category: 'functional', ...services[0] }]
  if (policy.previous) policy.previous = [{ version: '0', ...policy.previous[0] }]
  return document
}
const placeOf = (path: string): string => (path.startsWith('categories[0]') ? path.replace('[0]', '[3]') : path)

describe('an address', () => {
  it('is every option that says it is one', () => {
    expect(all.filter(([path, it]) => /^(Address|Where it (leads|can be read))/.test(it.doc ?? '') && path !== '$schema' && !it.address).map(([path]) => path)).toEqual([])
    expect(addresses.map(([path]) => path)).toEqual(expect.arrayContaining([
      'policy.url', 'policy.previous[0].url', 'controller.url', 'controller.rights', 'controller.complaints[0].url', 'categories[0].optOut[0].url',
      'services[0].optOut[0].url', 'services[0].vendor.privacy', 'regionFrom.endpoint', 'regions.KR.url', 'regions.KR.controller.rights', 'regions.KR.optOut.analytics[0].url',
      'storage.refresh', 'receipts.endpoint', 'services[0].options.src',
    ]))
  })

  it.each(addresses)('%s is refused where a browser would run it, take it for data, or send a user', (path, { address }) => {
    for (const bad of ['javascript:alert(1)', ' JavaScript:x', 'java\tscript:x', 'data:text/html,x', 'blob:x', 'vbscript:x', 'https://user:secret@example.com/', '\\\\example.com']) {
      expect(findProblems(documentWith(path, bad)), bad).toEqual([expect.objectContaining({ code: 'invalid', path: placeOf(path), received: bad })])
    }
    for (const good of ['/privacy', 'https://www.example.com/a?b#c']) expect(findProblems(documentWith(path, good)), good).toEqual([])
    expect(findProblems(documentWith(path, 'mailto:privacy@example.com'))).toHaveLength(address === 'contact' ? 0 : 1)
  })

  it('is explained by what would be right', () => {
    expect(findProblems(documentWith('policy.url', 'javascript:x')).map(explain)).toEqual([
      'policy.url: received "javascript:x", expected an address such as "/privacy" or "https://www.example.com/privacy". Change the value.',
    ])
  })
})
