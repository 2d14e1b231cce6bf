/** Web fonts as files that every engine takes from the system: WOFF2 (https://www.w3.org/TR/WOFF2/) back to what it was made of. */
import { brotliDecompressSync } from 'node:zlib'

/** Of tables, by the number that stands for them. */
const TAGS = ('cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF '
  + 'GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop '
  + 'trak Zapf Silf Glat Gloc Feat Sill').split(' ').map((it) => it.replace('_', ' '))
const HEADER = 48

const checksum = (table) => {
  let sum = 0
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0
  return sum
}

/** Tables begin at multiples of four bytes. */
const padded = (table) => Buffer.concat([table, Buffer.alloc(-table.length & 3)])

/**
 * @type {import('./sfnt.mjs').SfntOf}
 */
export const sfntOf = (woff2) => {
  if (woff2.toString('latin1', 0, 4) !== 'wOF2') throw new Error('no WOFF2')
  let at = HEADER
  /** Seven bits a byte, the first first, as long as the eighth is set. */
  const number = () => {
    for (let value = 0; ;) {
      const byte = woff2[at++]
      value = value * 128 + (byte & 127)
      if (byte < 128) return value
    }
  }
  const tables = Array.from({ length: woff2.readUInt16BE(12) }, () => {
    const flags = woff2[at++]
    const known = flags & 63
    if (known === 63) at += 4
    const tag = known === 63 ? woff2.toString('latin1', at - 4, at) : TAGS[known]
    const transformed = /glyf|loca/.test(tag) ? flags >> 6 !== 3 : flags >> 6 !== 0
    if (transformed) throw new Error(`the table ${tag} is transformed, which this does not undo`)
    return { tag, length: number() }
  })
  const data = brotliDecompressSync(woff2.subarray(at, at + woff2.readUInt32BE(20)))
  let from = 0
  for (const it of tables) it.data = data.subarray(from, from += it.length)

  tables.sort((a, b) => (a.tag < b.tag ? -1 : 1))
  const most = 2 ** Math.floor(Math.log2(tables.length))
  const directory = Buffer.alloc(12 + 16 * tables.length)
  woff2.copy(directory, 0, 4, 8)
  directory.writeUInt16BE(tables.length, 4)
  directory.writeUInt16BE(most * 16, 6)
  directory.writeUInt16BE(Math.log2(most), 8)
  directory.writeUInt16BE((tables.length - most) * 16, 10)
  const parts = [directory]
  let offset = directory.length
  tables.forEach(({ tag, length, data: table }, i) => {
    const part = padded(table)
    const entry = 12 + 16 * i
    directory.write(tag, entry, 'latin1')
    directory.writeUInt32BE(checksum(part), entry + 4)
    directory.writeUInt32BE(offset, entry + 8)
    directory.writeUInt32BE(length, entry + 12)
    parts.push(part)
    offset += part.length
  })
  return Buffer.concat(parts)
}
