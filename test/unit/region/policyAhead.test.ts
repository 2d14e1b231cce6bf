/** What is asked ahead of the law is what the law asks of who is nowhere known to be. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseConfig } from '../../../src/config/check.js'
import type { Config, ConfigInput } from '../../../src/config/types.js'
import type { Policy } from '../../../src/model/policy.js'
import { followLaw } from '../../../src/region/followLaw.js'
import { policyAhead } from '../../../src/region/policyAhead.js'
import { clearStorage, configOf, fakeEnvironment } from '../support.js'

const folder = join(import.meta.dirname, '../../../demo/policies')
const documents = readdirSync(folder).filter((it) => it.endsWith('.json')).map((it) => [it, readFileSync(join(folder, it), 'utf8')] as const)

beforeEach(() => {
  clearStorage()
  performance.getEntriesByType ??= () => []
})
afterEach(() => { document.head.innerHTML = '' })

/** What the law says at once. */
function byLaw(config: Config, environment = fakeEnvironment()): Policy {
  let first: Policy | undefined
  followLaw(config, environment, undefined, (it) => { first ??= it })
  return first!
}

describe('a policy ahead of the law', () => {
  it.each(documents)('is that of the law, of %s', (_, text) => {
    const input = JSON.parse(text) as ConfigInput
    const { config } = parseConfig({ ...input, policy: { ...input.policy, region: undefined } })
    const ahead = policyAhead(config!, fakeEnvironment())
    if (ahead) expect(ahead).toEqual(byLaw(config!))
    else expect(Object.keys(config!.regions ?? {})).toContain('*')
  })

  it.each<[string, Partial<ConfigInput>]>([
    ['nothing said', {}],
    ['days of its own', { storage: { days: 30 } }],
    ['a consent apart', { categories: [{ id: 'required' }, { id: 'analytics' }, { id: 'abroad', separate: 'overseas-transfer' }] as ConfigInput['categories'] & object }],
    ['cells for a region', { regions: { KR: { days: 7 } } }],
    ['an audience of children, who are asked about what is not locked', { policy: { version: '1', url: '/p', audience: 'child' }, categories: [{ id: 'required' }] }],
  ])('is that of the law, with %s', (_, more) => {
    const config = configOf(more)
    const ahead = policyAhead(config, fakeEnvironment())
    expect(ahead ?? byLaw(config)).toEqual(byLaw(config))
  })

  it('is that of the law where a signal denies something', () => {
    const environment = { ...fakeEnvironment(), signals: () => ({ gpc: true, dnt: undefined }) }
    const config = configOf()
    expect(policyAhead(config, environment)).toEqual(byLaw(config, environment))
    expect(policyAhead(config, environment)!.locks['advertising']).toBe('gpc')
  })

  it.each<[string, Partial<ConfigInput>, () => void]>([
    ['the document names a region', { policy: { version: '1', url: '/p', region: 'DE' } }, () => undefined],
    ['the page does', {}, () => { document.head.innerHTML = '<meta name="assent-region" content="US-CA">' }],
    ['the page names something that is none: the law says so', {}, () => { document.head.innerHTML = '<meta name="assent-region" content="nowhere">' }],
    ['a guess is trusted', { regionFrom: { guess: 'trust' } }, () => undefined],
    ['the site has cells of its own for everywhere', { regions: { '*': { days: 7 } } }, () => undefined],
    ['nobody is asked', { categories: [{ id: 'required' }] }, () => undefined],
  ])('is none where %s', (_, more, prepare) => {
    prepare()
    expect(policyAhead(configOf(more), fakeEnvironment())).toBeUndefined()
  })
})
