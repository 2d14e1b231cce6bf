// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../../src/config/check.js'
import { lapsesAt, liveDecision, type Choices, type Decision, type Method } from '../../../src/model/decision.js'
import { resolveGrants } from '../../../src/model/grants.js'
import { limits } from '../../../src/model/limits.js'
import { nextDecision } from '../../../src/model/nextDecision.js'
import { decodeDecision, encodeDecision, newestDecision } from '../../../src/model/storedDecision.js'
import { configOf, DAY, decisionOf, documentWith, NOW, policyOf, uuidOf } from '../support.js'

const METHODS: Method[] = [
  'banner.accept_all', 'banner.reject_all', 'panel.accept_all', 'panel.reject_all', 'panel.save', 'embed.accept', 'choices.opt_out',
  'api',
]
const id = fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,12}$/)
const decision: fc.Arbitrary<Decision> = fc.record({
  version: fc.string({ unit: 'binary', minLength: 1, maxLength: 100 }),
  time: fc.integer({ min: 0, max: 36 ** 9 - 1 }),
  seq: fc.integer({ min: 1, max: limits.seq }),
  method: fc.constantFrom(...METHODS),
  recordId: fc.uuid({ version: 4 }),
  choices: fc.dictionary(id, fc.boolean(), { noNullPrototype: true }),
}).chain((it) => fc.record({
  days: fc.constant(Object.keys(it.choices)).chain((ids) => fc.record(Object.fromEntries(ids.map((key) => [key, fc.nat(limits.days)])))),
  over: fc.constant(Object.fromEntries(Object.keys(it.choices).filter((key) => it.choices[key] && key.length > 3)
    .map((key, i) => [key, (['gpc', 'dnt', 'age'] as const)[i % 3]!]))),
}).map((more) => ({ ...it, ...more })))

describe('the stored form of a decision', () => {
  it('gives the decision back, whatever its version, ids and times', () => {
    fc.assert(fc.property(decision, fc.constantFrom('', 'abc09'), fc.constantFrom('', '0a1b2c3d'), (it, mark, scope) => {
      expect(decodeDecision(encodeDecision(it, mark, scope))).toEqual({ ...it, scope })
    }), { numRuns: 2_000 })
  })

  it('needs no escaping but for the version: letters, digits and a few marks that a cookie may hold (RFC 6265)', () => {
    fc.assert(fc.property(decision, (it) => {
      expect(encodeDecision(it)).toMatch(/^[A-Za-z0-9.~_*!+'()%-]+$/)
    }))
  })

  it('is compact: four categories in at most 130 characters', () => {
    expect(encodeDecision(decisionOf({ version: '2026-11-01' }), 'abcdef0').length).toBeLessThan(131)
  })

  it('ends with the mark of the configuration that was checked', () => {
    expect(encodeDecision(decisionOf(), 'm4rk')).toMatch(/\.m4rk$/)
  })
})

/** Strings near the stored form: parts of it cut, doubled, swapped and filled with noise. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.stringMatching(
    /^[1-2]\.[0-9a-z]{0,12}\.[0-9a-z]{0,8}\.[a-z~_.]{0,12}\.[0-9a-f-]{30,40}\.[^.]{0,8}\.[A-Za-z0-9*!+-]{0,20}(\.[a-z]*)?$/),
  fc.tuple(decision, fc.nat(200), fc.nat(200), fc.string({ unit: 'binary', maxLength: 4 })).map(([it, from, length, noise]) => {
    const text = encodeDecision(it, 'mark')
    return text.slice(0, from) + noise + text.slice(from + length)
  }),
)

describe('what is not the stored form of a decision', () => {
  it('never throws, and never gives a grant that is not written in it', () => {
    fc.assert(fc.property(hostile, (text) => {
      const found = decodeDecision(text)
      if (!found) return
      for (const [name, granted] of Object.entries(found.choices)) {
        expect(typeof granted).toBe('boolean')
        if (granted) expect(text).toMatch(RegExp(`${name}[*+]`))
      }
      const again = encodeDecision(found, '', found.scope)
      expect(decodeDecision(again)).toEqual({ ...found, scope: found.scope ?? '' })
    }), { numRuns: 10_000 })
  })

  it.each([
    '', '1', 'null', '{"analytics":true}', '[]', 'undefined', 'granted', 'yes', '__proto__', '%', '%E0%A4%A',
    '2.mias3qps.1.api.00000000-0000-4000-8000-000000000001.1.analytics*',
    '1.mias3qps.1.api.00000000-0000-4000-8000-000000000001.1.analytics',
    '1.mias3qps.1.api.00000000-0000-4000-8000-000000000001.1.analytics* ',
    '1.mias3qps.1.api.00000000-0000-4000-8000-000000000001.1.__proto__*',
    '1.mias3qps.1.api.00000000-0000-4000-8000-000000000001.%E0%A4%A.analytics*',
    '1.mias3qps.1.api.00000000-0000-4000-8000-000000000001..analytics*',
    '1..1.api.00000000-0000-4000-8000-000000000001.1.analytics*',
    '1.mias3qps.1.API.00000000-0000-4000-8000-000000000001.1.analytics*',
    '1.mias3qps.1.api.short.1.analytics*',
    '1.mias3qps.1.api.00000000-0000-4000-8000-000000000001.1.analytics*.scope.mark.more',
    '1.mias3qps.1.api.00000000-0000-4000-8000-000000000001.1.analytics*\n',
  ])('is no decision: %j', (text) => {
    expect(decodeDecision(text)).toBeUndefined()
  })
})

describe('of several stored forms', () => {
  const at = (time: number, seq = 1): Decision => decisionOf({ time, seq })
  const text = (...decisions: Decision[]): string[] => decisions.map((it) => encodeDecision(it))

  it('the newest counts, in whatever order they are found', () => {
    for (const texts of [text(at(1), at(3), at(2)), text(at(3), at(2), at(1))]) expect(newestDecision(texts)?.time).toBe(3)
  })

  it('the later one of a record counts where the times are the same', () => {
    expect(newestDecision(text(at(1, 1), at(1, 2)))?.seq).toBe(2)
  })

  it('what is known already stays unless one is newer', () => {
    expect(newestDecision(text(at(1)), at(2))?.time).toBe(2)
    expect(newestDecision(text(at(3)), at(2))?.time).toBe(3)
    expect(newestDecision(['', 'x'], at(2))?.time).toBe(2)
  })

  it('within a record the later one counts, whatever the clock said: one that was ahead has been put right', () => {
    const [ahead, right] = [at(1_000, 1), at(5, 2)]
    for (const texts of [text(ahead, right), text(right, ahead)]) expect(newestDecision(texts)?.seq).toBe(2)
    expect(newestDecision(text(right), ahead)?.seq).toBe(2)
    expect(newestDecision(text(ahead), right)?.seq).toBe(2)
  })

  it('of several records that of the latest time counts, with its own latest, in whatever order they are found', () => {
    const [ahead, right, other] = [at(1_000, 1), at(5, 2), { ...at(500, 7), recordId: uuidOf(9) }]
    const all = [ahead, right, other]
    for (const order of [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]) {
      expect(newestDecision(text(...order.map((i) => all[i]!)))).toMatchObject({ recordId: right.recordId, seq: 2 })
    }
    expect(newestDecision(text(right, other))?.recordId).toBe(other.recordId)
  })

  it('none is none', () => {
    expect(newestDecision([])).toBeUndefined()
    expect(newestDecision(['', 'rubbish'])).toBeUndefined()
  })
})

describe('of a decision counts', () => {
  const days = { required: 365, functional: 30, analytics: 365, advertising: 180 }
  const left = (now: number, more: Partial<Decision> = { days }): string[] | undefined =>
    liveDecision(decisionOf(more), now) && Object.keys(liveDecision(decisionOf(more), now)!.choices)

  it.each<[string, string[] | undefined, number]>([
    ['everything at once', ['required', 'functional', 'analytics', 'advertising'], NOW],
    ['each answer until the last millisecond of its days', ['required', 'functional', 'analytics', 'advertising'], NOW + 30 * DAY - 1],
    ['and no longer, while the others go on', ['required', 'analytics', 'advertising'], NOW + 30 * DAY],
    ['and the longest, alone', ['required', 'analytics'], NOW + 364 * DAY],
    ['nothing when all have lapsed', undefined, NOW + 365 * DAY],
    ['everything on a clock that is an hour behind', ['required', 'functional', 'analytics', 'advertising'], NOW - 3_600_000],
    ['everything on a clock that is just under a day behind', ['required', 'functional', 'analytics', 'advertising'], NOW - DAY + 1],
    ['nothing from a future that no clock explains', undefined, NOW - DAY],
  ])('%s', (_, ids, now) => {
    expect(left(now)).toEqual(ids)
  })

  it('six months of what was stored without days', () => {
    expect(left(NOW + 180 * DAY - 1, {})).toHaveLength(4)
    expect(left(NOW + 180 * DAY, {})).toBeUndefined()
  })

  it('by the time of the choice, never by the life of the cookie', () => {
    expect(lapsesAt(decisionOf({ days: { analytics: 1 } }), 'analytics')).toBe(NOW + DAY)
    expect(lapsesAt(decisionOf(), 'analytics')).toBe(NOW + 180 * DAY)
  })

  it('whatever the clock does, no answer beyond its days, and none changes', () => {
    const clock = fc.integer({ min: -500, max: 500 }).map((it) => it * DAY / 2)
    fc.assert(fc.property(decision, clock, (it, shift) => {
      const live = liveDecision(it, it.time + shift)
      for (const id in live?.choices) {
        expect(live.choices[id]).toBe(it.choices[id])
        expect(shift).toBeLessThan((it.days?.[id] ?? 180) * DAY)
        expect(shift).toBeGreaterThan(-DAY)
      }
    }))
  })
})

describe('the next decision', () => {
  const config = configOf({ services: [{ id: 'video', category: 'functional' }, { id: 'map', category: 'functional' }] })
  const none = { required: true, functional: false, analytics: false, advertising: false }
  const next = (choices: Choices, current?: Decision, last = current, now = NOW, policy = policyOf()): Decision =>
    nextDecision(config, policy, current, last, choices, { method: 'panel.save' }, now, () => uuidOf(9))!

  it('has an answer for every category, and takes what was not chosen from the defaults', () => {
    expect(next({ analytics: true })).toEqual({
      version: '1', time: NOW, method: 'panel.save', recordId: uuidOf(9), seq: 1, choices: { ...none, analytics: true },
      days: { required: 180, functional: 180, analytics: 180, advertising: 180 }, over: {},
    })
  })

  it('keeps what was chosen before and is left out now', () => {
    const current = decisionOf({ choices: { ...none, analytics: true, video: true } })
    expect(next({ advertising: true }, current).choices).toEqual({ ...none, analytics: true, advertising: true, video: true })
  })

  it('keeps nothing of a decision that no longer counts', () => {
    expect(next({ analytics: false }, undefined, decisionOf()).choices).toEqual(none)
  })

  it('cannot refuse what is required', () => {
    expect(next({ required: false, analytics: false }).choices).toMatchObject({ required: true })
  })

  it('takes a service only where it was chosen itself', () => {
    expect(next({ video: true }).choices).toEqual({ ...none, video: true })
    expect(next({ functional: true }).choices).not.toHaveProperty('video')
  })

  it('leaves out what the configuration does not have', () => {
    expect(next({ social: true, analytics: false }, decisionOf({ choices: { gone: true } })).choices).toEqual(none)
  })

  it('records no grant that a signal forbids: what was not offered was not accepted', () => {
    const locked = policyOf({ locks: { required: 'required', advertising: 'gpc' } })
    const all = { required: true, functional: true, analytics: true, advertising: true }
    expect(next(all, undefined, undefined, NOW, locked).choices).toMatchObject({ analytics: true, advertising: false })
  })

  it('goes on with the record while that holds, and counts', () => {
    expect(next({ analytics: false }, decisionOf({ seq: 4 }))).toMatchObject({ recordId: uuidOf(1), seq: 5 })
  })

  it('goes on with the record over a new version of the policy', () => {
    expect(next({ analytics: false }, undefined, decisionOf({ version: '0', seq: 4 }))).toMatchObject({ recordId: uuidOf(1), seq: 5, version: '1' })
  })

  it('begins a new record when the last one has lapsed, so that nobody is followed for ever', () => {
    expect(next({ analytics: false }, undefined, decisionOf({ seq: 4 }), NOW + 180 * DAY)).toMatchObject({ recordId: uuidOf(9), seq: 1 })
  })

  it('changes neither the decision before nor the choices', () => {
    const [current, choices] = [Object.freeze(decisionOf()), Object.freeze({ analytics: false })]
    Object.freeze(current.choices)
    expect(() => next(choices, current)).not.toThrow()
  })

  it.each(['constructor', 'toString', 'valueOf'])('grants nothing unasked to an id that every object has: %s', (name) => {
    const { config: odd } =
      parseConfig(documentWith({ categories: [{ id: 'required' }, { id: name }], services: [{ id: 'x', category: name }] }))
    const { config: service } = parseConfig(documentWith({ services: [{ id: name, category: 'analytics' }] }))
    // To refuse such an id is as good.
    for (const it of [odd, service]) {
      if (!it) continue
      const decision = nextDecision(it, policyOf(), undefined, undefined, { functional: false, [it.categories[1]!.id]: false }, { method: 'api' }, NOW, () => uuidOf(1))!
      expect(encodeDecision(decision)).not.toContain(`${name}*`)
      expect(resolveGrants(it, policyOf(), decision)[name]).toBe(false)
    }
  })
})
