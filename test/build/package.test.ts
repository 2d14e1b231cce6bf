// @vitest-environment node
/** The package as npm packs it, in a project of its own, outside this repository: what is missing there is missing for everyone. */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const { version, exports, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as
  { version: string; exports: Record<string, unknown>; dependencies: Record<string, string> }

const run = promisify(execFile)
interface Outcome { code: number; stdout: string; stderr: string }
/** A command that may fail. */
const attempt = (command: string, args: string[]): Promise<Outcome> => run(command, args, { cwd: project, timeout: 60_000 }).then(
  ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
  (error: Outcome) => ({ code: error.code, stdout: error.stdout, stderr: error.stderr }))
const node = (code: string): Promise<Outcome> => attempt(process.execPath, ['--input-type=module', '-e', code])

let project: string
let tarball: Buffer
let packed: string[]

beforeAll(async () => {
  project = realpathSync(mkdtempSync(join(tmpdir(), 'assent-package-')))
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], { cwd: root })
  const [{ filename, files }] = JSON.parse(stdout) as [{ filename: string; files: { path: string }[] }]
  packed = files.map((it) => it.path)
  tarball = readFileSync(join(project, filename))
  const modules = join(project, 'node_modules')
  mkdirSync(join(modules, 'assent'), { recursive: true })
  await run('tar', ['-xzf', filename, '-C', 'node_modules/assent', '--strip-components=1'], { cwd: project })
  // Its dependencies and no more: not libsql, which is an optional peer.
  for (const name of Object.keys(dependencies)) symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction')
  writeFileSync(join(project, 'package.json'), '{"type":"module"}')
}, 120_000)
afterAll(() => rmSync(project, { recursive: true, force: true }))

const entries = [...Object.keys(exports).filter((it) => !/\.json$|\*/.test(it)), './locales/en', './locales/ko']
  .map((it) => it.replace('.', 'assent'))

describe('the package', () => {
  it('holds what is built, the licence and the README, and nothing else', () => {
    expect(packed.filter((it) => !it.startsWith('dist/')).sort()).toEqual(['LICENSE', 'README.md', 'package.json'])
  })

  it('brings three dependencies to a site', () => {
    expect(Object.keys(dependencies).sort()).toEqual(['js-cookie', 'nanostores', 'preact'])
  })

  it('is clean by publint', async () => {
    const bytes = new Uint8Array(tarball).buffer
    const { messages, pkg } = await publint({ strict: true, pack: { tarball: bytes } })
    expect(messages.map((it) => formatMessage(it, pkg))).toEqual([])
  })

  it('can be imported on a server, entry by entry, and nothing happens', async () => {
    const { code, stdout, stderr } = await node(`
      const globals = () => Object.getOwnPropertyNames(globalThis).filter((it) => it !== 'nanostoresGlobal')
      const before = globals()
      const said = []
      for (const name of ['setTimeout', 'setInterval', 'fetch']) {
        const real = globalThis[name]
        globalThis[name] = (...args) => (said.push(name), real(...args))
      }
      const exported = {}
      for (const entry of ${JSON.stringify(entries)}) exported[entry] = Object.keys(await import(entry)).length
      const added = globals().filter((it) => !before.includes(it))
      console.log(JSON.stringify({ exported, added, said, listeners: process.eventNames() }))`)
    expect([code, stderr]).toEqual([0, ''])
    const { exported, ...rest } = JSON.parse(stdout) as { exported: Record<string, number> }
    expect(rest).toEqual(
      { added: [], said: [], listeners: expect.not.arrayContaining(['exit', 'SIGINT', 'SIGTERM']) as string[] })
    expect(Object.keys(exported)).toEqual(entries)
    for (const [entry, count] of Object.entries(exported)) expect(count, entry).toBeGreaterThan(0)
  })

  it('works on a server: a handle that grants nothing, and a check that throws everything', async () => {
    const { code, stdout, stderr } = await node(`
      import { createConsent } from 'assent'
      import { ConfigError, checkConfig } from 'assent/check'
      import { googleAnalytics } from 'assent/services'
      const consent = createConsent({
        policy: { version: '1', url: '/privacy' }, services: [googleAnalytics({ id: 'G-A1' })], receipts: { endpoint: '/receipts' },
      })
      const before = [consent.allows('required'), consent.allows('analytics'), consent.$view.get()]
      consent.acceptAll()
      await consent.when('analytics')
      consent.destroy()
      let problems
      try { checkConfig({}) } catch (error) { problems = error instanceof ConfigError && error.problems.map((it) => it.path) }
      console.log(JSON.stringify([before, consent.allows('analytics'), problems]))`)
    expect([code, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toEqual([[false, false, 'none'], true, ['policy.version', 'policy.url']])
  })

  it('has types that a project can use', () => {
    const file = join(project, 'use.ts')
    writeFileSync(file, `${entries.map((it, i) => `import * as m${i} from '${it}'`).join('\n')}
      export const all = [${entries.map((_, i) => `m${i}`).join(', ')}]
      const { createConsent } = m${entries.indexOf('assent')}
      const consent: import('assent').Consent = createConsent({ policy: { version: '1', url: '/' } })
      export const granted: boolean = consent.$grants.get()['analytics'] ?? false\n`)
    // Node's way of resolving is the strictest. Declarations are checked as well: one that is not there would else pass for any.
    const program = ts.createProgram([file], {
      module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, target: ts.ScriptTarget.ES2022,
      strict: true, noEmit: true, skipLibCheck: false, skipDefaultLibCheck: true, lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
      types: [],
    })
    const wrong =
      ts.getPreEmitDiagnostics(program).filter((it) => !it.file || /use\.ts$|\/node_modules\/assent\//.test(it.file.fileName))
    expect(wrong.map((it) => `${it.file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(it.messageText, ' ')}`)).toEqual([])
  }, 60_000)

  it('says what to install where the driver of its database is missing', async () => {
    const { code, stdout } = await node(`
      import { createSqliteStore } from 'assent/collector'
      await createSqliteStore({ file: 'receipts.db' }).catch((error) => console.log(error.message))`)
    expect(code).toBe(0)
    expect(stdout).toContain('"libsql"')
    expect(stdout).toContain('npm install libsql')
  })
})

describe('the command', () => {
  const assent = (...args: string[]): Promise<Outcome> =>
    attempt(process.execPath, ['node_modules/assent/dist/npm/cli.js', ...args])

  it('says its version', async () => {
    expect(await assent('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  it('says what to install where the driver of its database is missing', async () => {
    const { code, stderr } = await assent('collect', '--port', '0', '--origin', 'https://www.site.test', '--data', 'receipts.db')
    expect(code).toBe(1)
    expect(stderr).toContain('npm install libsql')
    expect(stderr).not.toContain('    at ')
  })

  it('checks a configuration', async () => {
    writeFileSync(join(project, 'good.json'), '{"policy":{"version":"1","url":"/privacy"}}')
    writeFileSync(join(project, 'bad.json'), '{"policy":{"version":"1","url":"/privacy"},"serivces":[]}')
    expect(await assent('check', 'good.json')).toMatchObject({ code: 0, stderr: '' })
    const { code, stdout, stderr } = await assent('check', 'bad.json')
    expect(code).toBe(1)
    expect(stdout + stderr).toContain('Did you mean "services"?')
  })
})
