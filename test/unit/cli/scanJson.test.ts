// @vitest-environment node
/** JSON with places: as JSON.parse reads it, with what that does not tell. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scanJson, type NotJson, type Scanned } from '../../../src/cli/scanJson.js'

const read = (text: string): Scanned => {
  const it = scanJson(text)
  if ('reason' in it) throw Error(it.reason)
  return it
}
const wrong = (text: string): string => {
  const { line, column, reason } = scanJson(text) as NotJson
  return `${line}:${column} ${reason}`
}

describe('a text that is JSON', () => {
  it('is read as JSON.parse reads it, whatever is in it', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.constantFrom(0, 1, 2, '\t'), (value, space) => {
      const text = JSON.stringify(value, null, space)
      expect(read(text).value).toEqual(JSON.parse(text))
    }))
  })

  it('is one exactly where JSON.parse takes it', () => {
    const pieces = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"', '\\', 'true', 'null', 'True', '1', '-', '.5', '0', '01', 'e3', ' ', '\n', '\t', '\u00a0', '/', '//', "'", '\\u00e', '\u0000', 'é', '\u2028', '😀')
    const parses = (text: string): boolean => {
      try {
        JSON.parse(text)
        return true
      } catch {
        return false
      }
    }
    fc.assert(fc.property(fc.array(pieces, { maxLength: 9 }).map((it) => it.join('')), (text) => {
      expect('value' in scanJson(text), text).toBe(parses(text))
    }), { numRuns: 20_000 })
    // One that is right but for one character.
    fc.assert(fc.property(fc.jsonValue(), fc.nat(), pieces, (value, n, piece) => {
      const right = JSON.stringify(value)
      const text = right.slice(0, n % (right.length + 1)) + piece + right.slice(n % (right.length + 1) + 1)
      expect('value' in scanJson(text), text).toBe(parses(text))
    }), { numRuns: 5_000 })
  })

  it('has the place of every key and item', () => {
    const { places } = read('{\n  "a": [1,\r\n    { "b c": 2 }],\r  "😀": "x", "é": 0 }')
    expect(Object.fromEntries([...places].map(([path, { line, column }]) => [path, `${line}:${column}`]))).toEqual({
      '': '1:1', 'a': '2:3', 'a[0]': '2:9', 'a[1]': '3:5', 'a[1].b c': '3:7', '😀': '4:3', 'é': '4:14',
    })
  })

  it('names each key that is there twice, in whatever object and however it is written', () => {
    const { duplicates, value } = read('{"a":1,\n"b":{"c":1,"c":2,"d":[{"e":1,"\\u0065":2}]},\n"a":{"c":3},"__proto__":1,"__proto__":2}')
    expect(duplicates).toEqual([
      { path: 'b.c', place: { line: 2, column: 12 }, first: { line: 2, column: 6 } },
      { path: 'b.d[0].e', place: { line: 2, column: 30 }, first: { line: 2, column: 24 } },
      { path: 'a', place: { line: 3, column: 1 }, first: { line: 1, column: 2 } },
      { path: '__proto__', place: { line: 3, column: 27 }, first: { line: 3, column: 13 } },
    ])
    expect((value as { a: unknown }).a).toEqual({ c: 3 })
    expect(read('[{"a":1},{"a":2},{"b":{"a":1},"a":1}]').duplicates).toEqual([])
  })
})

describe('a text that is not', () => {
  it.each<[string, string]>([
    ['', '1:1 The text ends where a value was expected. Close what is open.'],
    ['{"a": 1', '1:8 The text ends, but the { of line 1, column 1, is not closed. Close it with }.'],
    ['{\n  "a": [1, 2\n', '3:1 The text ends, but the [ of line 2, column 8, is not closed. Close it with ].'],
    ['{\n  "a": 1,\n}', '2:9 Received a comma before "}", expected none after the last one. Remove the comma.'],
    ['[1, 2, ]', '1:6 Received a comma before "]", expected none after the last one. Remove the comma.'],
    ['{ "a": 1 "b": 2 }', '1:10 Received a text, expected "," or "}". Put a comma between the two.'],
    ['{ a: 1 }', '1:3 Received a, expected a key. Keys stand in double quotes: "a".'],
    ["{ 'a': 1 }", '1:3 Received "\'", expected a key. Texts and keys stand in double quotes ("…").'],
    ['{ “a”: 1 }', '1:3 Received "“", expected a key. Texts and keys stand in double quotes ("…").'],
    ['{ "a" 1 }', '1:7 Received "1", expected ":" after the key.'],
    ['{ "a": True }', '1:8 Received True, expected a value. true, false and null are written in small letters.'],
    ['{ "a": undefined }', '1:8 Received "undefined", expected a value.'],
    ['{ "a": .5 }', '1:8 Received ".5", expected a value.'],
    ['{ "a": 01 }', '1:9 Received "1", expected "," or "}".'],
    ['{ "a": "x\ny" }', '1:8 A text is not closed on its line. Close it with ", and write a line break in it as \\n.'],
    ['{ "a": "x', '1:8 A text is not closed before the end. Close it with ".'],
    ['{ "a": "C:\\d" }', '1:8 A text has a backslash that JSON does not know. There are \\" \\\\ \\/ \\b \\f \\n \\r \\t and \\uXXXX.'],
    ['{ "a": 1 // one\n}', '1:10 JSON has no comments. Remove it.'],
    ['/* a */ {}', '1:1 JSON has no comments. Remove it.'],
    ['{} {}', '1:4 Received "{", expected nothing more: the document has ended.'],
    ['{ "a": @ }', '1:8 Received "@", expected a value.'],
  ])('%j has its line, its column and what to do', (text, sentence) => {
    expect(wrong(text)).toBe(sentence)
  })

  it('is no danger however deep it is', () => {
    expect(scanJson('['.repeat(200_000))).toHaveProperty('reason')
  })
})
