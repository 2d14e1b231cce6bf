// @vitest-environment node
/** No page makes a receipt that its own collector would refuse: whatever passes the check, whatever is chosen, whatever was stored. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { How } from '../../../src/api.js'
import { parseReceipt } from '../../../src/collector/parseReceipt.js'
import { parseConfig } from '../../../src/config/check.js'
import type { Config } from '../../../src/config/types.js'
import { liveDecision, METHODS, type Choices, type Decision } from '../../../src/model/decision.js'
import { resolveGrants } from '../../../src/model/grants.js'
import { limits } from '../../../src/model/limits.js'
import { nextDecision } from '../../../src/model/nextDecision.js'
import { versionInForce } from '../../../src/model/versionInForce.js'
import { decodeDecision, encodeDecision } from '../../../src/model/storedDecision.js'
import { buildReceipt } from '../../../src/receipts/buildReceipt.js'
import { resolvePolicy } from '../../../src/region/resolvePolicy.js'
import { validDocument } from '../config/arbitrary.js'
import { configOf, DAY, documentWith, NOW, uuidOf } from '../support.js'

/** A text as long as it may be, and one longer. */
const about = (most: number, unit = 'v'): fc.Arbitrary<string> =>
  fc.constantFrom(most - 1, most, most + 1, most * 2).map((it) => unit.repeat(it).slice(0, it))
const odd = fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), fc.constantFrom('a\nb', 'ü😀', '\ud800', '%', '"\\"', ' ', '\u2028'))

const id = fc.oneof(about(limits.id, 'a'), fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,10}$/), fc.constantFrom('constructor', 'toString'))
const category = fc.record({ id, lasts: fc.constantFrom(undefined, 'P1D', 'P100Y', 'P101Y', 'P999999Y', 'P1Y2M3W4D'), separate: fc.constantFrom(undefined, 'overseas-transfer') })

/** Documents at the limits of each field that a receipt carries, of which some pass the check. */
const extreme = fc.record({
  policy: fc.record({
    id: fc.oneof(about(limits.id), odd), version: fc.oneof(about(limits.version), about(limits.version, '😀'), odd),
    url: fc.oneof(about(limits.address, '/ü'), odd, fc.constantFrom('/privacy#cookies', 'https://example.com/a?b=c#d')),
    previous: fc.array(fc.record({ version: fc.oneof(about(limits.version), odd) }), { maxLength: 1 }),
    effective: fc.constantFrom('2020-01-01', '2999-01-01'),
    audience: fc.constantFrom('general', 'child'),
    region: fc.constantFrom('KR', 'US-CA', 'DE', 'ZZ'),
  }),
  categories: fc.array(category, { maxLength: 5 }).map((them) => [{ id: 'required' }, ...them]),
  services: fc.array(fc.record({ id, needs: fc.constantFrom(undefined, ['required']) }), { maxLength: 4 })
    .map((them) => them.map((it) => ({ ...it, category: 'required' }))),
  regions: fc.dictionary(fc.constantFrom('*', 'KR', 'US-CA', 'EEA'), fc.record({
    law: fc.oneof(about(limits.law), odd), url: fc.oneof(about(limits.address), odd), model: fc.constantFrom('opt-in', 'opt-out', 'notice'),
    signals: fc.constantFrom({ gpc: 'until-yes' }, { gpc: 'always', dnt: 'until-yes' }),
  })),
  storage: fc.record({ onExpiry: fc.constantFrom('ask', 'keep-refusals', 'reset') }),
})

const anything = fc.oneof(odd, fc.jsonValue(), fc.constantFrom(undefined, NaN, Infinity, -1, 0, 1e308))
/** What a caller without types may say of how it was chosen. */
const how: fc.Arbitrary<How> = fc.record({
  method: fc.oneof(fc.constantFrom(...METHODS), odd), language: fc.oneof(fc.constantFrom('en', 'pt_BR', 'zh-Hans', 'x'), about(limits.language), anything),
  shownAt: fc.oneof(fc.constant(NOW), anything), override: fc.oneof(about(limits.override), odd, anything),
  decidedBy: fc.oneof(fc.constantFrom('subject', 'guardian'), odd), own: fc.dictionary(id, fc.boolean()),
}, { requiredKeys: [] }) as fc.Arbitrary<How>

const steps = fc.array(fc.record({
  picks: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), whole: fc.boolean(), how,
  /** The clock of the visitor, which may be anything. */
  wait: fc.oneof(fc.integer({ min: -2, max: 400 }).map((it) => it * DAY / 2), fc.constantFrom(30 * 3_600_000, -40_000 * DAY, 400_000 * DAY, 3e15)),
}), { minLength: 1, maxLength: 4 })

const said = { gpc: true, dnt: true }

/** Goes through choices as a visitor with a strange clock does, and gives each receipt to the collector. */
function walk(config: Config, all: typeof steps extends fc.Arbitrary<infer T> ? T : never, from?: Decision): void {
  let [now, last]: [number, Decision | undefined] = [NOW, from]
  for (const { picks, whole, how: by, wait } of all) {
    now += wait
    const policy = resolvePolicy({ ...config, policy: { ...config.policy, version: versionInForce(config.policy, '2026-11-22') } }, { code: config.policy.region, basis: 'config' }, said)
    const current = last && liveDecision(last, now)
    const ids = [...config.categories, ...config.services].map((it) => it.id)
    const choices: Choices = Object.fromEntries(ids.slice(0, picks.length).map((it, i) => [it, picks[i]!]))
    const decision = nextDecision(config, policy, current, last, choices, { ...by, method: by.method ?? 'api', whole }, now, () => uuidOf(3))
    if (!decision) continue
    const grants = resolveGrants(config, policy, decision)
    const receipt = buildReceipt({ decision, previousDecision: last, policy, grants, how: by }, config, uuidOf(7), 'https://www.site.test')
    const sent = JSON.stringify(receipt)
    expect(new TextEncoder().encode(sent).length).toBeLessThan(limits.body)
    expect(parseReceipt(JSON.parse(sent)).problem).toBeUndefined()
    // And it is remembered, on a clock that a cookie can write down.
    if (now > 0 && now < 36 ** 9) expect(decodeDecision(encodeDecision(decision))).toMatchObject({ choices: Object.fromEntries(Object.entries(decision.choices)), seq: decision.seq })
    last = decision
  }
}

describe('a receipt is one that the collector takes', () => {
  it('whatever passes the check, and whatever is chosen', () => {
    let passed = 0
    fc.assert(fc.property(fc.oneof(extreme, validDocument), steps, (document, all) => {
      const { config } = parseConfig(JSON.parse(JSON.stringify(document)))
      if (!config) return
      passed++
      walk(config, all)
    }), { numRuns: 600 })
    expect(passed).toBeGreaterThan(100)
  })

  it('also with as many and as long ids as there may be, all allowed over a signal', () => {
    const length = Math.floor((limits.ids - 8) / (limits.categories - 1)) - 3
    const categories = Array.from({ length: limits.categories - 1 }, (_, i) => ({ id: `${'c'.repeat(length)}${i}` }))
    const config = configOf({
      policy: { version: 'ü'.repeat(limits.version), url: `/${'ü'.repeat(limits.address - 1)}`, region: 'DE' },
      categories: [{ id: 'required' }, ...categories], signals: { gpc: categories.map((it) => it.id) },
      regions: { DE: { signals: { gpc: 'until-yes' } } },
    })
    walk(config, [true, false].map((pick) => ({
      picks: Array<boolean>(100).fill(pick), whole: true, how: { override: 'ü'.repeat(9_000), language: 'en', shownAt: NOW }, wait: DAY,
    })))
  })

  it.each<[string, unknown, string]>([
    ['a version of 300 characters', { policy: { version: 'v'.repeat(300), url: '/' } }, 'policy.version'],
    ['a version with a line break', { policy: { version: '1\n2', url: '/' } }, 'policy.version'],
    ['half a surrogate pair', { policy: { version: '\ud83d', url: '/' } }, 'policy.version'],
    ['an address of 3,000', { policy: { version: '1', url: `/${'a'.repeat(3_000)}` } }, 'policy.url'],
    ['an id of the policy of 140', { policy: { version: '1', url: '/', id: 'a'.repeat(140) } }, 'policy.id'],
    ['an earlier version of 300', { policy: { version: '1', url: '/', previous: [{ version: 'v'.repeat(300) }] } }, 'policy.previous[0].version'],
    ['an id of 140', documentWith({ categories: [{ id: 'required' }, { id: 'a'.repeat(140) }] }), 'categories[1].id'],
    ['a service of 140', documentWith({ services: [{ id: 'a'.repeat(140), category: 'analytics' }] }), 'services[0].id'],
    ['120 categories', documentWith({ categories: [{ id: 'required' }, ...Array.from({ length: 119 }, (_, i) => ({ id: `c${i}` }))] }), 'categories'],
    ['501 services', documentWith({ services: Array.from({ length: 501 }, (_, i) => ({ id: `s${i}`, category: 'analytics' })) }), 'services'],
    ['ids too long together', documentWith({ services: Array.from({ length: 80 }, (_, i) => ({ id: `${'s'.repeat(110)}${i}`, category: 'analytics' })) }), ''],
    ['a law of 80', documentWith({ regions: { KR: { law: 'l'.repeat(80) } } }), 'regions.KR.law'],
    ['a region’s address of 3,000', documentWith({ regions: { KR: { url: 'l'.repeat(3_000) } } }), 'regions.KR.url'],
    ['a yes of 200 years', documentWith({ categories: [{ id: 'required' }, { id: 'analytics', lasts: 'P200Y' }] }), 'categories[1].lasts'],
  ])('%s is refused by the check', (_, document, path) => {
    expect(parseConfig(document).problems.map((it) => it.path)).toEqual([path])
  })
})

describe('a stored value that was tampered with', () => {
  const config = configOf({ services: [{ id: 'video', category: 'functional' }] })
  const honest = (more: Partial<Decision> = {}): string => encodeDecision({
    version: '1', time: NOW - DAY, method: 'banner.reject_all', recordId: uuidOf(1), seq: 3,
    choices: { required: true, functional: false, analytics: false, advertising: false }, days: { required: 180, functional: 180 }, over: {}, ...more,
  }, 'mark', 'ab12')

  it.each([
    ['a record of hyphens', honest({ recordId: '-'.repeat(36) })], ['another version of UUID', honest({ recordId: '00000000-0000-1000-8000-000000000001' })],
    ['no number', honest().replace('.3.', '.-.')], ['NaN', honest({ seq: NaN })], ['0', honest({ seq: 0 })], ['-1', honest({ seq: -1 })], ['1e308', honest({ seq: 1e308 })],
    ['a number that is too large', honest({ seq: limits.seq + 1 })], ['zzzzzz', honest().replace('.3.', '.zzzzzz.')],
    ['the year 300000', honest({ time: Date.UTC(275_000, 1) })], ['Infinity', honest({ time: Infinity })], ['a negative time', honest({ time: -1e15 })],
    ['10,000 ids', honest({ choices: Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`i${i}`, true])) })],
    ['an id of 200', honest({ choices: { ['a'.repeat(200)]: true } })], ['an id twice', honest().replace('analytics!', 'analytics!analytics*')],
    ['99999 days', honest({ days: { analytics: 99_999 } })], ['a method of nobody', honest({ method: 'banner.accept_everything' as 'api' })],
    ['a signal of nobody', honest({ over: { analytics: 'tea' as 'gpc' }, choices: { analytics: true } })],
    ['a version of 300', honest({ version: 'v'.repeat(300) })], ['a megabyte', honest() + 'a'.repeat(1_000_000)],
  ])('is no choice: %s', (_, text) => {
    expect(decodeDecision(text)).toBeUndefined()
  })

  const cut = fc.tuple(fc.nat(120), fc.nat(40), fc.oneof(odd, fc.constantFrom('*', '!', '+gpc180', '.', 'zzzzzzzzz', '99999', 'analytics*', '-', '1e308')))
  it('never throws, never allows more than it says, and what is chosen after it has a receipt that the collector takes', () => {
    fc.assert(fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), steps, (cuts, all) => {
      const text = cuts.reduce((it, [at, length, by]) => it.slice(0, at) + by + it.slice(at + length), honest())
      const found = decodeDecision(text)
      const policy = resolvePolicy(config, { code: undefined, basis: 'default' }, { gpc: undefined, dnt: undefined })
      const grants = resolveGrants(config, policy, found && liveDecision(found, NOW))
      for (const name of ['functional', 'analytics', 'advertising', 'video']) {
        if (grants[name]) expect(text).toMatch(RegExp(`(${name}|functional)[*+]`))
      }
      walk(config, all, found)
    }), { numRuns: 1_000 })
  })
})
