// @vitest-environment node
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { localDate } from '../../../src/browser/localDate.js'
import { liveDecision } from '../../../src/model/decision.js'
import { versionInForce } from '../../../src/model/versionInForce.js'
import { DAY, decisionOf, NOW } from '../support.js'

const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Seoul', 'Asia/Kathmandu', 'America/Los_Angeles', 'Europe/Berlin', 'Australia/Lord_Howe', 'UTC']
const zone = fc.constantFrom(...zones)
/** From 2020 to 2040, with its leap days and changes of the clock. */
const time = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 0, 1) })
const before = process.env['TZ']

afterEach(() => {
  process.env['TZ'] = before
})

function inZone<T>(name: string, run: () => T): T {
  process.env['TZ'] = name
  return run()
}

describe('the visitor’s own date', () => {
  it('is that of the calendar on the wall, in every time zone and at every change of the clock', () => {
    fc.assert(fc.property(zone, time, (name, at) => {
      const wall = new Intl.DateTimeFormat('en-CA', { timeZone: name, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at)
      expect(inZone(name, () => localDate(at))).toBe(wall)
    }), { numRuns: 2_000 })
  })

  it('has leap days', () => {
    expect(inZone('Asia/Seoul', () => localDate(Date.UTC(2028, 1, 28, 15)))).toBe('2028-02-29')
    expect(inZone('UTC', () => localDate(Date.UTC(2028, 1, 29, 23, 59)))).toBe('2028-02-29')
  })

  it('brings a policy into force at the visitor’s midnight, once and for good', () => {
    const policy = { id: 'main', version: '2', url: '/p', effective: '2028-02-29', previous: [{ version: '1' }] }
    fc.assert(fc.property(zone, time, fc.integer({ min: 0, max: 400 * DAY }), (name, at, later) => inZone(name, () => {
      const [now, then] = [versionInForce(policy, localDate(at)), versionInForce(policy, localDate(at + later))]
      expect(now).toBe(localDate(at) < '2028-02-29' ? '1' : '2')
      // The clock only goes on: what is in force stays so.
      if (now === '2') expect(then).toBe('2')
    })), { numRuns: 2_000 })
  })
})

describe('how long an answer holds', () => {
  it('is a matter of days gone by, not of where the visitor is or how the clock is set for the summer', () => {
    fc.assert(fc.property(zone, zone, fc.integer({ min: 1, max: 400 }), fc.integer({ min: -DAY + 1, max: DAY - 1 }), (from, to, days, off) => {
      const decision = inZone(from, () => decisionOf({ days: { required: days, functional: days, analytics: days, advertising: days } }))
      const holds = (now: number): boolean => inZone(to, () => !!liveDecision(decision, now))
      expect(holds(NOW + days * DAY + off)).toBe(off < 0)
    }))
  })

  it('a clock set back by less than a day changes nothing; one set back further asks again, and one set forward lets answers lapse', () => {
    fc.assert(fc.property(fc.integer({ min: -1_000, max: 1_000 }), (hours) => {
      const counts = !!liveDecision(decisionOf({ days: { functional: 30 } }), NOW + hours * 3_600_000)
      expect(counts).toBe(hours > -24 && hours < 180 * 24)
    }))
  })
})
