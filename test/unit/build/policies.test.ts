// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { policiesOf } from '../../../src/build/policies.js'
import { parseConfig } from '../../../src/config/check.js'
import type { ConfigInput } from '../../../src/config/types.js'
import { resolvePolicy } from '../../../src/region/resolvePolicy.js'
import { allSignalSets, signalSet } from '../../../src/site/signalSet.js'

const configOf = (document: Partial<ConfigInput> = {}) => parseConfig({ policy: { version: '1', url: '/privacy' }, ...document }).config!

describe('the policies of a build', () => {
  it('are those of everywhere, and of the regions that the document names', () => {
    expect(Object.keys(policiesOf(configOf()))).toEqual(['*'])
    expect(Object.keys(policiesOf(configOf({ regions: { 'EEA': { days: 90 }, 'US-CA': { days: 90 }, '*': { days: 90 } } })))).toEqual(['*', 'US-CA'])
  })

  it('are those of its region alone where the document has one', () => {
    expect(Object.keys(policiesOf(configOf({ policy: { version: '1', url: '/privacy', region: 'DE' } })))).toEqual(['DE'])
  })

  it('are what the page would make of region and signals', () => {
    const config = configOf({ regions: { US: { days: 90 } }, signals: { dnt: true } })
    for (const signals of allSignalSets()) {
      const { signals: _said, ...made } = policiesOf(config)['US']![signalSet(signals)]!
      const { signals: _read, ...found } = resolvePolicy(config, { code: 'US', basis: 'config' }, signals)
      expect(made).toEqual(found)
    }
  })
})
