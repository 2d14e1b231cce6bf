// @vitest-environment node
/** What a site's own bundler makes of the package: what its visitors wait for, and how many files there are. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundle, bundlers, bundlesTable, example, headless, measure, type Row } from './bundles.mjs'
import { blockOf } from './sizesTable.mjs'

/** In bytes, compressed with Brotli 11. */
const [WITH_WIDGET, HEADLESS] = [9_000, 6_000]
/** With two languages. */
const FILES = 12

const code = example()
let rows: Row[]
beforeAll(async () => {
  rows = []
  for (const it of bundlers) rows.push(await measure(it))
}, 60_000)

describe('the README’s example for npm', () => {
  it('has two languages, and is whole without the widget', () => {
    expect(code.match(/assent\/locales\/\w+/g)).toHaveLength(2)
    expect(headless(code)).not.toMatch(/widget|locales/i)
    expect(headless(code)).toContain('consent.when(')
  })

  it.each(bundlers)('built by %s loads little at once, and comes in few files', (bundler) => {
    const row = rows.find((it) => it.bundler === bundler)!
    expect(row.entry).toBeLessThanOrEqual(WITH_WIDGET)
    expect(row.headless).toBeLessThanOrEqual(HEADLESS)
    expect(row.files).toBeLessThanOrEqual(FILES)
    // What is measured is there: no bundler can do with less.
    expect(row.headless).toBeGreaterThan(4_000)
    expect(row.entry).toBeGreaterThan(row.headless)
  })

  it.each(bundlers)('built by %s has no file of a language that the site does not pass', async (bundler) => {
    const { files, texts } = await bundle(bundler, code.replace(/mountWidget\(.*\)/, 'mountWidget(consent)'))
    expect(files).toBeLessThanOrEqual(FILES - 2)
    expect(Object.keys(texts).filter((it) => /Alle ablehnen/.test(texts[it]!))).toEqual([])
    const all = await bundle(bundler, code)
    expect(Object.keys(all.texts).filter((it) => /Alle ablehnen/.test(all.texts[it]!))).toHaveLength(1)
  })

  it('is in the table of sizes with what it has', () => {
    const block = blockOf(readFileSync(join(import.meta.dirname, '../../demo/reference/sizes.md'), 'utf8'), 'bundles')
    expect(block, 'run: node test/build/sizesTable.mjs').toBe(bundlesTable(rows))
  })
})

describe('the measure', () => {
  it('counts what is loaded at once, also where it is in a file of its own', async () => {
    const { entry } = await bundle('esbuild', `import { checkConfig } from 'assent/check'\nglobalThis.check = checkConfig\n${code}`)
    expect(entry).toBeGreaterThan(WITH_WIDGET)
    const shared = await bundle('esbuild', `import { checkConfig } from 'assent/check'\nglobalThis.check = checkConfig\nimport('assent/check')\n${code}`)
    expect(shared.entry).toBeGreaterThan(WITH_WIDGET)
  })

  it('counts files of ours, and none of the site’s', async () => {
    const { files, texts } = await bundle('Rollup', headless(code))
    expect(Object.keys(texts)).toHaveLength(files + 1)
  })
})
