// @vitest-environment node
/** What the banner promises of how long an answer is kept, against what is stored, for configurations and answers of all kinds. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { daysText, keptDays } from '../../../src/declaration/keptDays.js'
import type { Choices } from '../../../src/model/decision.js'
import { liveDecision } from '../../../src/model/decision.js'
import { nextDecision } from '../../../src/model/nextDecision.js'
import { resolvePolicy } from '../../../src/region/resolvePolicy.js'
import { configOf, DAY, NOW, uuidOf } from '../support.js'

const IDS = ['functional', 'analytics', 'advertising']
const lasts = fc.option(fc.constantFrom('P30D', 'P6M', 'P12M', 'P13M', 'P1W', 'P2Y'), { nil: undefined })
const choices = fc.record({ functional: fc.boolean(), analytics: fc.boolean(), advertising: fc.boolean() })
const region = fc.constantFrom(undefined, 'DE', 'IT', 'GB', 'KR', 'JP', 'US-CA', 'CH')
const options = fc.record({
  days: fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined }),
  onExpiry: fc.constantFrom(undefined, 'ask' as const, 'keep-refusals' as const, 'reset' as const),
})
const manner = fc.constantFrom('banner.accept_all' as const, 'banner.reject_all' as const, 'panel.save' as const, 'api' as const)

it('promises no day more than any answer is kept, whatever is answered, and beside what is kept from before', () => {
  fc.assert(fc.property(region, options, fc.tuple(lasts, lasts, lasts), choices, fc.subarray(IDS), choices, fc.integer({ min: 0, max: 400 }), fc.boolean(), manner,
    (code, { days, onExpiry }, holds, first, asked, second, later, gpc, method) => {
      const config = configOf({
        categories: [{ id: 'required' }, ...IDS.map((id, i) => ({ id, ...(holds[i] && { lasts: holds[i] }) }))],
        storage: { ...(days && { days }), ...(onExpiry && { onExpiry }) },
      })
      const policy = resolvePolicy(config, { code, basis: 'config' }, { gpc, dnt: undefined })
      const offered = (ids: readonly string[]): string[] => ids.filter((id) => !policy.locks[id])
      const before = nextDecision(config, policy, undefined, undefined, first, { method: 'api' }, NOW, () => uuidOf(1))
      if (!before) return
      const all = keptDays(policy, offered(IDS))!
      for (const id of offered(IDS)) if (id in before.choices) expect(all[before.choices[id] ? 'yes' : 'no']).toBeLessThanOrEqual(before.days![id]!)
      // Some of it is asked again later, and the rest goes on.
      const now = NOW + later * DAY + 5_000
      const live = liveDecision(before, now)
      if (!live) return
      const kept = { ...live, choices: Object.fromEntries(Object.entries(live.choices).filter(([id]) => !asked.includes(id))) }
      const some: Choices = Object.fromEntries(asked.map((id) => [id, second[id as 'analytics']]))
      const after = nextDecision(config, policy, kept, before, some, { method }, now, () => uuidOf(2))
      if (!after) return
      const promised = keptDays(policy, offered(asked), onExpiry === 'reset' ? kept : undefined, now)!
      for (const id of offered(asked)) if (id in after.choices) expect(promised[after.choices[id] ? 'yes' : 'no']).toBeLessThanOrEqual(after.days![id]!)
    }), { numRuns: 3_000 })
})

it('is the shortest there is, and nothing where nothing is offered or known', () => {
  const config = configOf({ categories: [{ id: 'required' }, { id: 'analytics', lasts: 'P365D' }, { id: 'advertising' }] })
  const policy = resolvePolicy(config, { code: 'DE', basis: 'config' }, { gpc: undefined, dnt: undefined })
  const of = (...ids: string[]) => daysText(keptDays(policy, ids)!)
  expect([of('analytics', 'advertising'), of('analytics')]).toEqual([180, '180–365'])
  expect([keptDays(policy, []), keptDays({ days: 30 }, ['analytics'])]).toEqual([undefined, undefined])
})
