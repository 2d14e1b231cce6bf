// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { regions, ruleFor } from '../../../src/region/laws.js'
import type { RegionCells, RegionRule } from '../../../src/region/rules.js'
import { countries, provinces, states } from '../../support/iso3166.js'

const everywhere = [...countries, ...states, ...provinces]
const unknown = ruleFor(undefined)
const named = (codes: string): string[] => codes.split(' ')
/** Those of a list whose rule differs from what is expected, so that a failure names them. */
const unlike = (codes: readonly string[], cells: RegionCells): string[] =>
  codes.filter((code) => Object.entries(cells).some(([cell, value]) => {
    const got = ruleFor(code)[cell as keyof RegionRule]
    return JSON.stringify(got) !== JSON.stringify(value)
  }))

describe('every region', () => {
  it('of ISO 3166-1 is in the list, and of part 2 what has laws of its own', () => {
    expect([new Set(countries).size, new Set(states).size, new Set(provinces).size]).toEqual([249, 51, 13])
  })

  it.each(everywhere)('has a whole rule: %s', (code) => {
    const rule = ruleFor(code)
    expect(Object.keys(rule)).toEqual(expect.arrayContaining(Object.keys(unknown)))
    expect(Object.values(rule)).not.toContain(undefined)
    expect(['opt-in', 'opt-out', 'notice']).toContain(rule.model)
    expect(['high', 'medium', 'low']).toContain(rule.confidence)
    expect([rule.law, rule.source]).not.toContain('')
    expect(rule.days).toBeGreaterThanOrEqual(180)
    // Longer than 13 months is nowhere good practice.
    expect(rule.days).toBeLessThanOrEqual(396)
    expect(Number.isInteger(rule.age) && rule.age >= 0 && rule.age <= 18).toBe(true)
  })

  it('is asked before anything runs, but for those whose law is known to be weaker', () => {
    expect(countries.filter((it) => ruleFor(it).model !== 'opt-in')).toEqual(named('CA CH HK JP US'))
    expect(provinces.filter((it) => ruleFor(it).model === 'opt-in')).toEqual(['CA-QC'])
    expect(unlike(states, { model: 'opt-out' })).toEqual([])
  })

  it('that may run things before a yes shows a way to opt out; Japan has things published instead', () => {
    const without = everywhere.filter((it) => ruleFor(it).model !== 'opt-in' && ruleFor(it).links.length === 0)
    expect(without).toEqual(['JP'])
  })

  it('knows no law under which Do Not Track binds', () => {
    expect(everywhere.filter((it) => ruleFor(it).signals.dnt !== 'none')).toEqual([])
  })
})

describe('the table', () => {
  it('names only codes that exist, none twice in a row', () => {
    for (const [codes] of regions) {
      expect(named(codes).filter((it) => !everywhere.includes(it))).toEqual([])
      expect(new Set(named(codes)).size).toBe(named(codes).length)
    }
  })

  it('has no row that says nothing', () => {
    expect(regions.filter(([, cells]) => Object.values(cells).every((it) => it === undefined))).toEqual([])
  })
})

const SEPARATE = ['third-party-provision', 'overseas-transfer', 'marketing-messages'] as const
/** What is known of each law, in the words of the research. */
const known: [what: string, codes: string, cells: RegionCells][] = [
  ['EU-27, IS, LI, NO: opt-in, ePrivacy and GDPR; kept six months for either answer',
    'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK',
    { law: 'GDPR', model: 'opt-in', days: 180, bases: {}, confidence: 'high' }],
  ['the parts of France and Finland with codes of their own are in the Union', 'AX GF GP MF MQ RE YT',
    { law: 'GDPR', model: 'opt-in' }],
  ['16 in DE, HU, HR, IE, LU, NL, PL, RO, SK, LI', 'DE HU HR IE LU NL PL RO SK LI', { age: 16 }],
  ['15 in CZ, FR, GR, SI, DK', 'CZ FR GR SI DK RE', { age: 15 }],
  ['14 in AT, BG, CY, ES, IT, LT', 'AT BG CY ES IT LT', { age: 14 }],
  ['13 in BE, EE, FI, LV, MT, PT, SE, NO, IS', 'BE EE FI LV MT PT SE NO IS AX', { age: 13 }],
  ['GB: opt-in; statistics and appearance exempt with an objection', 'GB',
    { model: 'opt-in', age: 13, confidence: 'high',
      bases: { analytics: 'exempt-with-objection', functional: 'exempt-with-objection' } }],
  ['CH: opt-out for the ordinary, opt-in for high-risk profiling; no fixed age', 'CH',
    { model: 'opt-out', bases: { advertising: 'opt-in' }, age: 0 }],
  ['BR: opt-in', 'BR', { model: 'opt-in', age: 12 }],
  ['KR: opt-in for advertising and identifiable analytics; [필수]/[선택]; separate consents; 14', 'KR',
    { model: 'opt-in', marks: true, age: 14, separate: SEPARATE,
      bases: { advertising: 'opt-in', analytics: 'opt-in-if-identifying' } }],
  ['JP: notice; no age in law now', 'JP', { model: 'notice', age: 0 }],
  ['HK: notice and opt-out', 'HK', { model: 'opt-out', links: ['opt-out'], age: 0 }],
  ['VN, IN: opt-in', 'VN IN', { model: 'opt-in' }],
  ['IN: 18', 'IN', { age: 18 }],
  ['SG, TW, AU, NZ, TH, CN, ZA, TR, AE, SA, ID, MY, PH: not researched, opt-in', 'SG TW AU NZ TH CN ZA TR AE SA ID MY PH',
    { model: 'opt-in', bases: {}, confidence: 'low' }],
  ['CA (rest): notice or implied, and opt-out', 'CA CA-ON CA-AB CA-BC CA-NU',
    { law: 'PIPEDA', model: 'opt-out', links: ['opt-out'] }],
  ['CA-QC: opt-in; 14', 'CA-QC', { law: 'Law 25', model: 'opt-in', links: [], days: 180, age: 14 }],
  ['US-CA: opt-out, GPC, "Your Privacy Choices"', 'US-CA',
    { law: 'CCPA', model: 'opt-out', links: ['privacy-choices'], signals: { dnt: 'none', gpc: 'always' }, confidence: 'high' }],
  ['CO, CT, TX, MT, NE, NH, NJ, MN, MD, DE, OR: opt-out, GPC',
    'US-CO US-CT US-TX US-MT US-NE US-NH US-NJ US-MN US-MD US-DE US-OR',
    { model: 'opt-out', links: ['opt-out'], signals: { dnt: 'none', gpc: 'always' }, confidence: 'medium' }],
  ['VA, UT, IA, IN, TN, KY, RI, FL, NV: opt-out; GPC not mandated, honoured anyway',
    'US-VA US-UT US-IA US-IN US-TN US-KY US-RI US-FL US-NV', { model: 'opt-out', signals: { dnt: 'none', gpc: 'always' } }],
  ['US other, US unknown: treated as opt-out', 'US US-NY US-WA US-DC US-PR',
    { law: 'FTC Act', model: 'opt-out', links: ['opt-out'], signals: { dnt: 'none', gpc: 'always' }, age: 13 }],
  ['XK, EU and UK are no codes of ISO 3166-1: opt-in', 'XK EU UK ZZ', { law: 'unknown', model: 'opt-in' }],
]

describe('the law that is known', () => {
  it.each(known)('%s', (_, codes, cells) => {
    expect(unlike(named(codes), cells)).toEqual([])
  })

  it('of a state with one of its own has a name', () => {
    const own = states.filter((it) => ruleFor(it).law !== 'FTC Act').map((it) => it.slice(3))
    expect(own.sort()).toEqual(named('CA CO CT DE FL IA IN KY MD MN MT NE NH NJ NV OR RI TN TX UT VA'))
    expect(new Set(states.map((it) => ruleFor(it).law)).size).toBe(own.length + 1)
  })

  it('says of the twelve states in which signals bind that they do, and of the others that they do not', () => {
    const bound = states.filter((it) => ruleFor(it).note?.startsWith('Opt-out preference signals bind')).map((it) => it.slice(3))
    expect(bound.sort()).toEqual(named('CA CO CT DE MD MN MT NE NH NJ OR TX'))
  })

  it('marks categories in Korea only', () => {
    expect(everywhere.filter((it) => ruleFor(it).marks)).toEqual(['KR'])
  })
})

describe('times', () => {
  /** Days from each day of nine years to the day some months later. */
  const longest = (months: number): number => Math.max(...Array.from({ length: 3_288 }, (_, day) => {
    const from = Date.UTC(2026, 0, 1 + day)
    const date = new Date(from)
    return (Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate()) - from) / 86_400_000
  }))

  it('remember an opt-out for twelve months, whichever they are', () => {
    expect(everywhere.filter((it) => ruleFor(it).optOutDays < longest(12))).toEqual([])
    expect(unknown.optOutDays).toBeGreaterThanOrEqual(longest(12))
  })

  it('leave who opted out in a state of the US in peace for twelve months (Cal. Civ. Code § 1798.135(c)(4))', () => {
    expect(states.filter((it) => ruleFor(it).refusalDays < longest(12))).toEqual([])
  })

  it('leave who refused in Italy in peace for six months, whichever they are', () => {
    expect(ruleFor('IT').refusalDays).toBeGreaterThanOrEqual(longest(6))
  })

  it('never ask who refused sooner than who agreed', () => {
    expect(everywhere.filter((it) => ruleFor(it).refusalDays < ruleFor(it).days)).toEqual([])
  })
})

describe('a region that is not known', () => {
  it('is asked before anything runs, under the strictest of all', () => {
    expect(unknown).toMatchObject({ law: 'unknown', model: 'opt-in', links: [], marks: false, separate: [] })
    expect(Object.keys(unknown.bases)).toEqual([])
    expect(unknown.age).toBe(Math.max(...everywhere.map((it) => ruleFor(it).age)))
  })

  it.each([
    '', ' ', '-', 'U', 'USA', 'US-', 'US-CALI', 'US--CA', 'US_CA', 'US/CA', 'US CA', ' US', 'US ', 'US\n', 'US\0', 'US-CA-LA',
    '840', 'T1', '*',
    // Letters that become ASCII ones in the other case.
    'u\u017f', 'us-\u017fc', '\u212ar', '\u0131n', '\u0130N', '\uff35\uff33', 'u\u0073\u0301',
    '__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty',
  ])('may be written as anything: %j', (text) => {
    expect(ruleFor(text)).toEqual(unknown)
  })

  it('may be written at any length', () => {
    for (const text of ['US'.repeat(500_000), `US-${'A'.repeat(1_000_000)}`, `${'-'.repeat(1_000_000)}US`]) {
      expect(ruleFor(text)).toEqual(unknown)
    }
  })

  it('is what any text is that is no code', () => {
    const short = fc.string({ unit: fc.constantFrom(...'USusKRkr-\u017f\u212a\u0131\u0130 \n'), maxLength: 6 })
    const text = fc.oneof(short, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype), ...Object.getOwnPropertyNames(Array.prototype)))
    const expected = JSON.stringify(unknown)
    fc.assert(fc.property(text.filter((it) => !/^[A-Za-z]{2}(-[A-Za-z0-9]{1,3})?$/.test(it)), (it) => {
      expect(JSON.stringify(ruleFor(it))).toBe(expected)
    }), { numRuns: 500 })
  })

  it('has what the site says of every region, and nothing that it says of one', () => {
    expect(ruleFor('nowhere', { '*': { days: 30 }, US: { days: 31 }, '': { days: 32 } })).toEqual({ ...unknown, days: 30 })
  })
})

describe('a code', () => {
  it('may be in either case', () => {
    const mixed = fc.constantFrom(...everywhere).chain((code) => fc.tuple(fc.constant(code), fc.mixedCase(fc.constant(code))))
    fc.assert(fc.property(mixed, ([code, it]) => {
      expect(ruleFor(it)).toEqual(ruleFor(code))
    }))
  })

  it('of a subdivision without a row has its country’s', () => {
    const subdivision = fc.stringMatching(/^[A-Z0-9]{1,3}$/)
    fc.assert(fc.property(fc.constantFrom(...countries), subdivision, (country, part) => {
      fc.pre(!regions.some(([codes]) => named(codes).includes(`${country}-${part}`)))
      expect(ruleFor(`${country}-${part}`)).toEqual(ruleFor(country))
    }))
  })
})
