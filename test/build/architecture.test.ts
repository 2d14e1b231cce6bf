// @vitest-environment node
/** The shape of the house: who may import whom, how long a file may be, and that a module does nothing by being there. */
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { parseSource, readSources, type SourceFile } from '../support/imports.js'
import { moduleState } from './moduleState.js'
import { repeats } from './repeats.js'
import { covers, forbiddenImports, importCycles, tooling, typesOnly, valuesAmongTypes } from './rules.js'

const root = join(import.meta.dirname, '../..')
const files = readSources(root, ['src', 'widget', 'demo']).filter(({ path }) => !tooling.includes(path))
const shipped = files.filter(({ path }) => /^(src|widget)\//.test(path))
const source = (path: string, text: string) => parseSource(root, path, text)

describe('repeats()', () => {
  const least = 12
  it.each([
    ['in two files', ['const a = [1, 2, 3, 4, 5]', '/** The same. */ const a = [ 1,\n2, 3, 4, 5 ]'], ['src/0.ts:1 and src/1.ts:1: 14 tokens']],
    ['in one file', ['f({ a: 1, b: 2, c: 3 })\n\nf({ a: 1, b: 2, c: 3 })\n'], ['src/0.ts:1 and src/0.ts:3: 16 tokens']],
    ['nowhere: other names', ['const a = [1, 2, 3, 4, 5]', 'const b = [1, 2, 3, 4, 6]'], []],
    ['nowhere: imports', ["import { a, b, c, d, e, f } from './x.js'", "import { a, b, c, d, e, f } from './x.js'"], []],
    ['nowhere: a pattern is one token', ['x(/[a-z]{2}[a-z]{2}/)', 'y(/[a-z]{2}[a-z]{2}/)'], []],
  ])('finds what is written twice %s', (_where, texts, found) => {
    expect(repeats(texts.map((text, i) => source(`src/${i}.ts`, text)), least)).toEqual(found)
  })
})

describe('the sources', () => {
  it('are found', () => {
    expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(['src/api.ts', 'src/model/grants.ts', 'demo/google/gtag.js']))
  })

  it('import only what the table of the design allows', () => {
    expect(files.flatMap(forbiddenImports)).toEqual([])
  })

  it.each(typesOnly)('have nothing but types in %s', (name) => {
    const file = files.find(({ path }) => covers(name, path))!
    expect(valuesAmongTypes(file)).toEqual([])
    expect(file.imports.filter(({ typeOnly }) => !typeOnly)).toEqual([])
  })

  it('have no cycles', () => {
    expect(importCycles(files)).toEqual([])
  })

  it('have no file above 250 lines, but for generated ones', () => {
    const long = shipped.filter(({ lines, text }) => lines > 250 && !/^\/\*\*? Generated /.test(text))
    expect(long.map(({ path, lines }) => `${path} has ${lines} lines; the limit is 250: let it do one thing`)).toEqual([])
  })

  it('say nothing twice', () => {
    const written = (it: SourceFile): boolean => !/^\/\*\*? Generated /.test(it.text) && !it.path.startsWith('src/i18n/languages/')
    expect(repeats(shipped.filter(written), 45)).toEqual([])
    // A test may read better whole than in pieces; what is longer than this belongs to test/support.
    expect(repeats(readSources(root, ['test']), 90)).toEqual([])
  })

  it('keep no mutable state in a module', () => {
    expect(shipped.flatMap(moduleState)).toEqual([])
  })
})

/** The script tag and the command line are programs: running them is what they are for. */
const entries = shipped.map(({ path }) => path).filter((path) => /\/index\.tsx?$/.test(path) && !/^src\/(tag|cli)\//.test(path))

describe('an entry, imported without a window,', () => {
  it('includes src/index.ts', () => {
    expect(entries).toContain('src/index.ts')
  })

  it.each(entries)('%s neither throws nor does anything', async (path) => {
    expect(typeof window).toBe('undefined')
    vi.resetModules()
    // vitest keeps its own things under __vitest…; nanostores shares one global between its copies on purpose.
    const globals = () => Object.getOwnPropertyNames(globalThis).filter((name) => !/^__vite|^nanostoresGlobal$/.test(name))
    const before = globals()
    const calls = [
      ...(['log', 'info', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name)),
      ...(['setTimeout', 'setInterval', 'queueMicrotask', 'fetch'] as const).map((name) => vi.spyOn(globalThis, name)),
    ]
    const listeners = process.eventNames().length
    await import(join(root, path))
    for (const spy of calls) expect(spy, `${path} called ${spy.getMockName()}`).not.toHaveBeenCalled()
    expect(process.eventNames()).toHaveLength(listeners)
    expect(globals()).toEqual(before)
  })
})

describe('these rules', () => {
  it('name the file, the line and the rule of a forbidden import', () => {
    const file = source('src/model/x.ts', `import { a } from './grants.js'\nimport { b } from '../storage/choiceWriter.js'`)
    expect(forbiddenImports(file)).toEqual([
      'src/model/x.ts:2 imports src/storage/choiceWriter.ts. Rule: src/model may import src/model; types of src/config/types',
    ])
  })

  it('tell types from values, however they are written', () => {
    const path = 'src/model/x.ts'
    for (const text of [
      `import type { Config } from '../config/types.js'`, `import { type Config } from '../config/types.js'`,
      `export type { Config } from '../config/types.js'`, `export { type Config } from '../config/types.js'`,
      `type C = import('../config/types.js').Config`,
    ]) expect(forbiddenImports(source(path, text)), text).toEqual([])
    for (const text of [
      `import { parse } from '../config/types.js'`, `import { type Config, parse } from '../config/types.js'`, `import '../config/types.js'`,
      `import * as all from '../config/types.js'`, `import all from '../config/types.js'`, `export * from '../config/types.js'`,
      `const later = import('../config/types.js')`, `import type { Problem } from '../config/problem.js'`,
    ]) expect(forbiddenImports(source(path, text)), text).toHaveLength(1)
  })

  it('tell a value among types', () => {
    expect(valuesAmongTypes(source('src/api.ts', `import type { A } from './a.js'\nexport interface B { a: A }\nexport const c = 1`))).toEqual([
      'src/api.ts:3 is no type. Rule: this file holds nothing but types',
    ])
  })

  it('hold packages too', () => {
    expect(forbiddenImports(source('src/storage/x.ts', `import Cookies from 'js-cookie'`))).toEqual([])
    expect(forbiddenImports(source('src/gate/x.ts', `import { h } from 'preact'`))).toHaveLength(1)
    expect(forbiddenImports(source('src/collector/x.ts', `import { join } from 'node:path'`))).toEqual([])
    expect(forbiddenImports(source('widget/x.tsx', `import css from './styles/x.css?inline'`))).toEqual([])
  })

  it('keep the widget, the demo and the collector out of the SDK', () => {
    expect(forbiddenImports(source('widget/x.tsx', `import { createState } from '../src/state.js'`))).toHaveLength(1)
    expect(forbiddenImports(source('demo/x.ts', `import { createConsent } from '../src/index.js'`))).toHaveLength(1)
    expect(forbiddenImports(source('src/consent.ts', `import { mountWidget } from '../widget/index.js'`))).toHaveLength(1)
    expect(forbiddenImports(source('src/collector/x.ts', `import { parseConfig } from '../config/parse.js'`))).toHaveLength(1)
  })

  it('want a rule for every new area', () => {
    expect(forbiddenImports(source('src/novelty/x.ts', ''))).toEqual([
      'src/novelty/x.ts: no rule says what it may import; add its area to test/build/rules.ts',
    ])
  })

  it('find a cycle, also of types, once, and let later imports be', () => {
    const a = source('src/a.ts', `import './b.js'`)
    const b = source('src/b.ts', `import './c.js'`)
    expect(importCycles([a, b, source('src/c.ts', `import './a.js'`)].map((it) => ({
      ...it, imports: it.imports.map((one) => ({ ...one, file: one.file?.replace(/js$/, 'ts') })),
    })))).toEqual(['src/a.ts → src/b.ts → src/c.ts → src/a.ts'])
    const back = (text: string) => source('src/c.ts', text)
    const toSources = (file: typeof a) => ({ ...file, imports: file.imports.map((one) => ({ ...one, file: one.file?.replace(/js$/, 'ts') })) })
    expect(importCycles([a, b, back(`import type { A } from './a.js'`)].map(toSources))).toHaveLength(1)
    expect(importCycles([a, b, back(`void import('./a.js')`)].map(toSources))).toEqual([])
  })

  it.each([
    'let count = 0', 'export let count = 0', 'var x', 'const seen = new Map()', 'const seen = new WeakSet<Node>()', 'const queue: string[] = []',
    'export const $view = atom(1)',
  ])('call "%s" state', (text) => {
    expect(moduleState(source('src/x.ts', text))).toHaveLength(1)
  })

  it.each([
    'declare let __DOCS__: boolean', 'const table = new Map([[1, 2]])', 'const names = ["a"]', 'const f = () => { let x = 0; return x++ }',
    'const $x = { atom }',
  ])('let "%s" be', (text) => {
    expect(moduleState(source('src/x.ts', text))).toEqual([])
  })
})
