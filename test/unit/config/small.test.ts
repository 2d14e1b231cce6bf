// @vitest-environment node
/** Attributes of the script tag, and the mark of a document that was checked. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyAttributes, attributes } from '../../../src/config/attributes.js'
import { findProblems } from '../../../src/config/check.js'
import { fingerprint } from '../../../src/model/fingerprint.js'
import { documentWith } from '../support.js'

/** The document after the tag's attributes have been put in. */
const applied = (input: unknown, dataset: Record<string, string>): unknown => {
  applyAttributes(input, dataset)
  return input
}

describe('an attribute of the script tag', () => {
  it('wins over the document and leaves the rest of its group alone', () => {
    const input = documentWith({ ui: { locale: 'en', layout: 'bar' }, receipts: { endpoint: '/a' } })
    expect(applied(input, { locale: 'ko', endpoint: '/b' })).toEqual(
      documentWith({ ui: { locale: 'ko', layout: 'bar' }, receipts: { endpoint: '/b' } }))
  })

  it('makes the group where the document has none', () => {
    expect(applied(documentWith(), { position: 'top' })).toEqual(documentWith({ ui: { position: 'top' } }))
  })

  it('changes nothing when it is not there, and none but the five is read', () => {
    expect(Object.keys(attributes)).toEqual(['endpoint', 'locale', 'layout', 'position', 'region'])
    expect(applied(documentWith(), { config: 'a.json', nonce: 'x', toString: 'x' })).toEqual(documentWith())
  })

  it('is checked like the document', () => {
    expect(findProblems(applied(documentWith(), { layout: 'popup' }))).toMatchObject(
      [{ code: 'invalid', path: 'ui.layout' }])
  })

  it.each([[null], ['text'], [1], [[]]])('leaves a document alone that is none: %j', (input) => {
    expect(findProblems(applied(input, { locale: 'ko' }))).toMatchObject([{ code: 'invalid', path: '' }])
  })
})

describe('the mark of a document', () => {
  it('is that of FNV-1a', () => {
    // Test vectors of the algorithm (draft-eastlake-fnv): "" and "foobar".
    expect(parseInt(fingerprint(''), 36).toString(16)).toBe('811c9dc5')
    expect(parseInt(fingerprint('foobar'), 36).toString(16)).toBe('bf9cf968')
  })

  it('is short, of letters and digits, and another one for another text', () => {
    fc.assert(fc.property(fc.string(), fc.string({ minLength: 1, maxLength: 1 }), (text, more) => {
      expect(fingerprint(text)).toMatch(/^[0-9a-z]{1,7}$/)
      expect(fingerprint(text + more)).not.toBe(fingerprint(text))
    }))
  })
})
