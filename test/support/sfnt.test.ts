// @vitest-environment node
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { sfntOf } from './sfnt.mjs'

const packed = readFileSync(createRequire(import.meta.url).resolve('@librescore/fonts/SourceHanSansKR.min.woff2'))

it('gives back the tables, in order, where the directory says, with their sums', () => {
  const font = sfntOf(packed)
  expect(font.toString('latin1', 0, 4)).toBe('OTTO')
  const tags: string[] = []
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16) {
    const [sum, offset, length] = [4, 8, 12].map((it) => font.readUInt32BE(at + it)) as [number, number, number]
    let found = 0
    for (let i = offset; i < offset + length; i += 4) found = (found + font.readUInt32BE(i)) >>> 0
    tags.push(font.toString('latin1', at, at + 4))
    expect([tags.at(-1), offset % 4, found]).toEqual([tags.at(-1), 0, sum])
  }
  expect(tags).toEqual([...tags].sort())
  expect(tags).toEqual(expect.arrayContaining(['CFF ', 'cmap', 'head', 'hhea', 'hmtx', 'name']))
})

it('refuses what is none', () => {
  expect(() => sfntOf(Buffer.from('OTTO'))).toThrow('no WOFF2')
})

it('refuses outlines that would have to be put together again', () => {
  const transformed = Buffer.from(packed)
  // The first entry of the directory, as that of the table `glyf` in its usual form.
  transformed[48] = 10
  expect(() => sfntOf(transformed)).toThrow('glyf')
})
