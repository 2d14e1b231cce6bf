// @vitest-environment node
/** The options table as the script tag's files have it, beside the table itself: the same findings, whatever the document. */
import fc from 'fast-check'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rollup, type Plugin } from 'rollup'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { advise } from '../../../src/config/advise.js'
import { findProblems } from '../../../src/config/check.js'
import { shavedTable } from '../../../src/config/generate/shave.js'
import { integrations } from '../../../src/config/integrations.js'
import type { ObjectOption, Option } from '../../../src/config/option.js'
import { options } from '../../../src/config/options.js'
import type { ConfigInput } from '../../../src/config/types.js'
import { documentWith } from '../support.js'
import { knownObjects, shapedDocument, validDocument } from './arbitrary.js'

interface Readers { findProblems: typeof findProblems; advise: typeof advise }
interface Tables { options: Option; integrations: Record<string, { options: ObjectOption }> }

const sources = join(import.meta.dirname, '../../../src/config')
const moduleOf = async (code: string): Promise<unknown> => import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)
const { shaved } = await import(/* @vite-ignore */ pathToFileURL(join(sources, 'generate/shaved.mjs')).href) as { shaved: Plugin }

/** A file that imports what reads the table. */
const entry: Plugin = {
  name: 'entry',
  resolveId: (id) => (id === 'entry' ? id : /\.js$/.test(id) && id.startsWith('/') ? id.replace(/js$/, 'ts') : null),
  load: (id) => (id === 'entry' ? ['check', 'advise'].map((it) => `export * from ${JSON.stringify(join(sources, `${it}.js`))}`).join('\n') : null),
}
const types: Plugin = {
  name: 'types',
  resolveId(id, from) {
    return from && id.startsWith('.') ? this.resolve(join(from, '..', id.replace(/js$/, 'ts'))) : null
  },
  transform: (text, id) => (id.endsWith('.ts') ? ts.transpileModule(text, { compilerOptions: { target: ts.ScriptTarget.ES2020, module: ts.ModuleKind.ESNext } }).outputText : null),
}
const bundle = await rollup({ input: 'entry', plugins: [entry, shaved, types] })
const { output: [{ code, moduleIds }] } = await bundle.generate({ format: 'es' })
const built = await moduleOf(code) as Readers

/** An option without what no check reads. */
function bare(option: Option): object {
  const { kind, required } = option
  switch (option.kind) {
    case 'text': return { kind, required, pattern: option.pattern }
    case 'integer': return { kind, required, min: option.min, max: option.max }
    case 'choice': return { kind, required, values: option.values }
    case 'list': return { kind, required, of: bare(option.of), most: option.most }
    case 'record': return { kind, required, of: bare(option.of), keys: option.keys && { pattern: option.keys.pattern } }
    case 'either': return { kind, required, options: option.options.map(bare) }
    case 'object': return { kind, required, fields: Object.fromEntries(Object.entries(option.fields).map(([key, it]) => [key, bare(it)])) }
    default: return { kind, required }
  }
}

/** The names of fields, in their order, wherever there are any: `known` of a problem lists them. */
const order = (option: object): unknown[] => [...JSON.stringify(option).matchAll(/"([\w$]+)":\{/g)].map(([, name]) => name)

describe('the table of the script tag’s files', () => {
  it('has every option with its kind and what is checked of it, in the same order', async () => {
    const tables = await moduleOf(shavedTable()) as Tables
    expect(tables.options).toEqual(bare(options))
    expect(order(tables.options)).toEqual(order(bare(options)))
    expect(tables.integrations).toEqual(Object.fromEntries(Object.entries(integrations).map(([use, it]) => [use, { options: bare(it.options) }])))
  })

  it('stands in place of the one that has the texts', () => {
    expect(moduleIds.filter((it) => /\/(options|option|integrations)\.ts$/.test(it))).toEqual([])
    expect(moduleIds.some((it) => it.endsWith('/check.ts')) && moduleIds.some((it) => it.endsWith('/advise.ts'))).toBe(true)
  })
})

describe('with it', () => {
  const alike = (document: unknown): void => {
    expect(built.findProblems(document)).toEqual(findProblems(document))
  }

  it('a document that is right has no problem, and the same advice', () => {
    fc.assert(fc.property(validDocument, (document) => {
      alike(document)
      const input = document as unknown as ConfigInput
      expect(built.advise(input)).toEqual(advise(input))
    }), { numRuns: 300 })
  })

  it('a document has the same problems whose ids are left to chance', () => {
    fc.assert(fc.property(shapedDocument, alike), { numRuns: 300 })
  })

  it('a document has the same problems with anything in the place of some of its values', () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.oneof(fc.jsonValue(), fc.constantFrom(undefined, () => undefined, NaN, 0, 401, '', 'x', 'P1D'))), { minLength: 1, maxLength: 4 })
    fc.assert(fc.property(shapedDocument, changes, (document, all) => {
      for (const [n, value] of all) {
        const [, object, option] = knownObjects(document)[n % knownObjects(document).length]!
        const names = [...Object.keys(option.fields), 'unheard-of']
        object[names[n % names.length]!] = value
      }
      alike(document)
    }), { numRuns: 1_000 })
  })

  it('a document has the same problems that lacks something', () => {
    fc.assert(fc.property(validDocument, fc.nat(), (document, n) => {
      const places = knownObjects(document)
      const [, object] = places[n % places.length]!
      delete object[Object.keys(object)[n % (Object.keys(object).length || 1)]!]
      alike(document)
    }), { numRuns: 300 })
  })

  it('anything that is no document is refused alike', () => {
    fc.assert(fc.property(fc.oneof(fc.jsonValue(), fc.anything()), alike), { numRuns: 300 })
  })

  it.each([
    undefined, {}, { id: 'A-1' }, { id: 'G-A1', mode: 'none' }, { id: 'G-A1', src: 'javascript:x' }, { id: 'G-A1', more: 1 }, [], 1,
  ])('the options %j of an integration have the same problems', (of) => {
    alike(documentWith({ services: [{ id: 'ga', use: 'google-analytics', options: of as object }] }))
  })

  it('lists that are longer than a receipt can carry have the same problems', () => {
    alike(documentWith({ categories: Array.from({ length: 101 }, (_, i) => ({ id: `c${i}` })) }))
    alike(documentWith({ services: Array.from({ length: 501 }, (_, i) => ({ id: `s${i}`, category: 'functional' })) }))
  })
})
