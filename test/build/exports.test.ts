// @vitest-environment node
/** What npm users can import, pinned by name: a name more or less is a decision, not an accident. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
interface Package {
  exports: Record<string, string | Record<string, string>>
  bin: Record<string, string>
  files: string[]
  sideEffects: string[]
}
const { exports, bin, files, sideEffects } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Package

const VALUES: Record<string, string[]> = {
  index: ['createConsent', 'meets', 'signalsApplied'],
  widget: ['mountWidget'],
  declaration: ['mountDeclaration'],
  choices: ['mountChoices'],
  check: ['ConfigError', 'checkConfig'],
  'locales/index': ['locales', 'names'],
  services: ['googleAnalytics'],
  receipt: ['RECEIPT_SCHEMA', 'receiptState', 'receiptText', 'receiptType', 'sealReceipt'],
  collector: ['createCollector', 'createMemoryStore', 'createSqliteStore', 'parseReceipt', 'serve', 'verifyEntries'],
}
const TYPES: Record<string, string[]> = {
  index: [
    'Again', 'Broken', 'CategoryOptions', 'Cause', 'DetailKey', 'Details', 'Change', 'Choices', 'Config', 'ConfigInput', 'Consent', 'ConsentEvents', 'CookieInput',
    'CookieOptions', 'Decision',
    'Environment', 'Grants', 'HeldEmbed', 'How', 'Lifetime', 'Lock', 'MessageKey', 'Messages', 'Method', 'Model', 'Policy', 'Problem', 'ProblemCode',
    'Receipt', 'RegionBasis', 'Seen', 'ServiceInput',
    'ServiceOptions', 'ServiceTexts', 'Signal', 'Signals', 'Texts', 'VendorInput', 'View',
  ],
  'widget': ['Describe', 'Locale', 'Locales', 'Widget', 'WidgetOptions'],
  'declaration': ['Declaration', 'DeclarationOptions'],
  'choices': ['PrivacyChoices', 'PrivacyChoicesOptions'],
  'check': ['Problem', 'ProblemCode'],
  'locales/index': [],
  services: ['GoogleAnalyticsInput'],
  receipt: ['Answer', 'Digest', 'Receipt', 'ReceiptState', 'ReceiptType'],
  collector: [
    'Collector', 'CollectorOptions', 'Entry', 'Finding', 'Inserted', 'Kept', 'Page', 'ParsedReceipt', 'Position', 'Problem', 'Query',
    'Receipt', 'Sealed', 'Sender', 'ServeOptions',
    'Serving', 'SqliteOptions', 'Store',
  ],
}

const built = (name: string): string => join(root, 'dist/npm', name)

/** The names a declaration file exports, through whatever files it re-exports from. */
function declared(names: readonly string[]): Map<string, string[]> {
  const paths = names.map((it) => built(`${it}.d.ts`))
  const program = ts.createProgram(paths, {
    module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, skipLibCheck: true, noLib: true, types: [],
  })
  const checker = program.getTypeChecker()
  return new Map(names.map((name, i) => {
    const symbol = checker.getSymbolAtLocation(program.getSourceFile(paths[i]!)!)
    return [name, symbol ? checker.getExportsOfModule(symbol).map((it) => it.name).sort() : []]
  }))
}

describe('npm', () => {
  it.each(Object.keys(VALUES))('"%s" exports these values and no other', async (name) => {
    const module = await import(/* @vite-ignore */ pathToFileURL(built(`${name}.js`)).href) as object
    expect(Object.keys(module).sort()).toEqual(VALUES[name])
  })

  const types = declared(Object.keys(TYPES))
  it.each(Object.keys(TYPES))('"%s" declares these types and values and no other', (name) => {
    expect(types.get(name)).toEqual([...VALUES[name]!, ...TYPES[name]!].sort())
  })

  it('exports a locale as a default, complete with its types', async () => {
    for (const file of readdirSync(built('locales')).filter((it) => it.endsWith('.js') && it !== 'index.js')) {
      const module = await import(/* @vite-ignore */ pathToFileURL(built(`locales/${file}`)).href) as object
      expect(Object.keys(module).sort(), file).toEqual(['default', 'details', 'name'])
    }
    // One declaration for all of them.
    expect(existsSync(join(root, (exports['./locales/*'] as { types: string }).types))).toBe(true)
  })
})

describe('package.json', () => {
  const targets = Object.entries(exports)
    .flatMap(([name, it]) => (typeof it === 'string' ? [it] : Object.values(it)).map((path) => [name, path]))

  it.each(targets)('export %s leads to %s, which is there', (_, path) => {
    const [before, after] = path.split('*')
    const folder = join(root, before!)
    const matching = (end: string): string[] =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((it) => it.endsWith(end))
    expect(after === undefined ? existsSync(folder) : matching(after).length > 0).toBe(true)
  })

  it('has types first in every export that has them, as TypeScript asks', () => {
    for (const [name, it] of Object.entries(exports)) {
      if (typeof it !== 'string') expect(Object.keys(it), name).toEqual(['types', 'default'])
    }
  })

  it('has a command that is there and can be run', () => {
    expect(Object.keys(bin)).toEqual(['assent'])
    expect(readFileSync(join(root, bin['assent']!), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
  })

  it('ships what is built, and tells bundlers that importing it does nothing but for the files of the script tag', () => {
    expect(files).toEqual(['dist'])
    expect(sideEffects.filter((it) => it.includes('npm'))).toEqual([])
  })
})
