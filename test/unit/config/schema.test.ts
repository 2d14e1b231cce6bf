// @vitest-environment node
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findProblems } from '../../../src/config/check.js'
import { emitSchema } from '../../../src/config/generate/emit.js'
import { documentWith } from '../support.js'
import { knownObjects, shapedDocument, validDocument } from './arbitrary.js'

const valid = new Ajv2020({ allErrors: true }).compile(JSON.parse(emitSchema()) as object)

/** What a schema can say; how ids relate to one another it cannot. */
const formal = (input: unknown): boolean =>
  !findProblems(input).some(({ code }) => ['invalid', 'missing', 'unknown-key', 'invalid-key', 'too-many'].includes(code))

describe('the JSON Schema', () => {
  it('is one of draft 2020-12', () => {
    expect(JSON.parse(emitSchema())).toMatchObject(
      { $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object', additionalProperties: false })
  })

  it('accepts what parsing accepts', () => {
    fc.assert(fc.property(validDocument, (document) => {
      expect(valid(document), JSON.stringify(valid.errors)).toBe(true)
    }), { numRuns: 300 })
  })

  it('agrees with parsing about a document with anything in the place of one value', () => {
    fc.assert(fc.property(shapedDocument, fc.jsonValue(), fc.nat(), (shaped, value, n) => {
      // What is looked for again must not be changed.
      const document = structuredClone(shaped)
      const places = knownObjects(document)
      const [, object, option] = places[n % places.length]!
      const names = Object.keys(option.fields)
      object[names[n % names.length]!] = value
      expect(valid(document), JSON.stringify([document, valid.errors, findProblems(document)])).toBe(formal(document))
    }), { numRuns: 1_000 })
  })

  it('agrees with parsing about a document that lacks something', () => {
    fc.assert(fc.property(validDocument, fc.nat(), (document, n) => {
      const places = knownObjects(document)
      const [, object] = places[n % places.length]!
      delete object[Object.keys(object)[n % (Object.keys(object).length || 1)]!]
      expect(valid(document)).toBe(formal(document))
    }), { numRuns: 300 })
  })

  it.each([null, [], 1, 'x', {}, { policy: null }])('refuses %j, as parsing does', (input) => {
    expect(valid(input)).toBe(false)
    expect(formal(input)).toBe(false)
  })

  it.each([
    { id: 'G-A1' }, { id: 'A-1' }, {}, undefined, { id: 'G-A1', mode: 'advanced' }, { id: 'G-A1', mode: 'none' },
    { id: 'G-A1', more: 1 }, [],
  ])('agrees with parsing about the options %j of an integration', (options) => {
    const document =
      JSON.parse(JSON.stringify(documentWith({ services: [{ id: 'ga', use: 'google-analytics', options }] }))) as unknown
    expect(valid(document)).toBe(formal(document))
  })
})
