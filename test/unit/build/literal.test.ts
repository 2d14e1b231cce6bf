// @vitest-environment node
import { runInThisContext } from 'node:vm'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { literal, parsed } from '../../../src/build/literal.js'

const evaluate = (text: string): unknown => runInThisContext(`(${text})`) as unknown
/** What JSON makes of it, which has no prototype to look at. */
const json = (value: unknown): string => JSON.stringify(value)

it('gives back what JSON can carry, whatever it is', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => {
    expect(json(evaluate(literal(value)))).toBe(json(value))
    expect(evaluate(parsed(value))).toEqual(JSON.parse(json(value)))
  }))
})

it('writes records in which nothing is but what was written', () => {
  const it = evaluate(literal({ analytics: true, inside: { a: 1 } })) as Record<string, Record<string, unknown>>
  expect([it['constructor'], it['inside']!['toString']]).toEqual([undefined, undefined])
})

it.each(['</script>', '<!--', '<SCRIPT', '\u2028\u2029', '\\\'"\n'])('ends no script, and says the same: %j', (text) => {
  for (const write of [literal, parsed]) {
    const out = write({ text })
    expect(out).not.toMatch(/<[!/s]|[\u2028\u2029\n]/i)
    expect((evaluate(out) as { text: string }).text).toBe(text)
  }
})

it('leaves out what a record has not', () => {
  expect(literal({ a: undefined, b: () => 1, c: null })).toBe('{__proto__:null,c:null}')
})
