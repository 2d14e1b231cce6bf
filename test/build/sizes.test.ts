// @vitest-environment node
/** What a visitor downloads: budgets in budgets.ts, and figures in the reference and the README that are those of the files. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtSituations, LOCALE, situations } from './budgets.js'
import { blockOf, builtSizes, builtTable, readSizes, sizesTable, withBlock } from './sizesTable.mjs'

const root = join(import.meta.dirname, '../..')
const sizes = readSizes()
const of = (files: readonly string[]): number => files.reduce((sum, file) => sum + (sizes.find((it) => it.file === file)?.brotli ?? NaN), 0)

describe('the built files', () => {
  it.each(Object.entries(situations))('cost no more than their budget: %s', (_, { files, most }) => {
    expect(of(files), files.join(' + ')).toBeLessThanOrEqual(most)
  })

  it.each(sizes.filter(({ file }) => file.startsWith('locales/')))('stay within the budget of a language: $file', ({ brotli }) => {
    expect(brotli).toBeLessThanOrEqual(LOCALE)
  })

  it('are each part of a situation', () => {
    const counted = Object.values(situations).flatMap(({ files }) => files)
    const rest = sizes.map(({ file }) => file).filter((file) => !file.startsWith('locales/') && !counted.includes(file))
    expect(rest, 'give it a situation in test/build/budgets.ts').toEqual([])
  })

  it('on a later visit cost little more than vanilla-cookieconsent 3.1 alone', () => {
    expect(of(situations['returning visitor']!.files)).toBeLessThan((9_063 + 4_719) * 1.05)
  })
})

describe('a site’s own files', async () => {
  const built = await builtSizes()

  it.each(Object.entries(builtSituations))('cost no more than their budget: %s', (_, { files, most }) => {
    const found = files.map((it) => built.find(({ file }) => file.includes(it))?.brotli ?? NaN)
    expect(found.reduce((sum, it) => sum + it), files.join(' + ')).toBeLessThanOrEqual(most)
  })

  it('are in the table', () => {
    expect(blockOf(readFileSync(join(root, 'demo/reference/sizes.md'), 'utf8'), 'built'), 'run: node test/build/sizesTable.mjs').toBe(builtTable(built))
  })
})

describe('what is written of sizes', () => {
  it('says in the README what a visitor fetches', () => {
    const kB = (situation: string): string => (of(situations[situation]!.files) / 1_000).toFixed(1)
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(`A first visit fetches ${kB('first visit')} kB for the banner and ${kB('behind the banner')} behind it, a later one ${kB('returning visitor')} kB (Brotli)`)
  })

  it('says of each file what it has', () => {
    const block = blockOf(readFileSync(join(root, 'demo/reference/sizes.md'), 'utf8'))
    expect(block, 'demo/reference/sizes.md has no <!-- sizes --> block').toBeDefined()
    expect(block, 'run: node test/build/sizesTable.mjs').toBe(sizesTable(sizes))
  })
})

describe('the table of sizes', () => {
  const some = [{ file: 'locales/ko.js', bytes: 999, brotli: 1 }, { file: 'assent.js', bytes: 1_234_567, brotli: 12_345 }]

  it('has a row for each file, the most needed first', () => {
    expect(sizesTable(some).split('\n').slice(2)).toEqual([
      '| `assent.js` | 12,345 | 1,234,567 | always |', '| `locales/ko.js` | 1 | 999 | where the language is shown |', '',
    ])
  })

  it('has one row for all languages, from the smallest file to the largest', () => {
    const files = ['locales/ko.js', 'locales/de.js', 'locales/details/ko.js'].map((file, i) => ({ file, bytes: 1000 * (i + 1), brotli: i }))
    expect(sizesTable(files).split('\n').slice(2)).toEqual([
      '| `locales/details/ko.js` | 2 | 3,000 | where the language’s details are shown |',
      '| `locales/*.js`, 2 files | 0–1 | 1,000–2,000 | where the language is shown |', '',
    ])
  })

  it('is put between its marks and found there, and nothing else is touched', () => {
    const readme = 'a\n<!-- sizes -->\nold\n<!-- /sizes -->\nb'
    expect(withBlock(readme, 'new $1\n')).toBe('a\n<!-- sizes -->\nnew $1\n<!-- /sizes -->\nb')
    expect(blockOf(withBlock(readme, 'new $1\n'))).toBe('new $1\n')
    expect(blockOf('no marks')).toBeUndefined()
  })

  it('says of every file that is built when it is fetched', () => {
    expect(sizesTable(sizes)).not.toMatch(/\| {2}\|$/m)
  })
})
