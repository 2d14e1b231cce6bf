// @vitest-environment node
/** `dist` and the generated sources are what the sources build, and say nothing of the machine they were built on. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Script } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const filesIn = (folder: string): string[] =>
  (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [])
  .map((it) => it.replaceAll('\\', '/')).filter((it) => statSync(join(folder, it)).isFile()).sort()
const dist = filesIn(join(root, 'dist'))
const { generate } = await import(/* @vite-ignore */ pathToFileURL(join(root, 'src/config/generate/generate.mjs')).href) as
  { generate(): Promise<Record<string, string>> }
/** Read before the build, by path: what it should be. */
const generated = Object.entries(await generate()).filter(([path]) => !path.startsWith('dist/'))

// The build writes generated files: it runs in a copy, so that a test never mends what it is there to find. That the copy has
// another path shows that no path gets into what is built.
let copy: string
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'assent-build-'))
  for (const it of ['src', 'widget', 'package.json', 'rollup.config.mjs', 'tsconfig.json']) {
    cpSync(join(root, it), join(copy, it), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
  const { status, stderr } =
    spawnSync(process.execPath, ['node_modules/rollup/dist/bin/rollup', '-c', '--silent'], { cwd: copy, encoding: 'utf8' })
  if (status !== 0) throw new Error(`the build failed: ${stderr}`)
}, 120_000)
afterAll(() => rmSync(copy, { recursive: true, force: true }))

describe('dist', () => {
  it('has the files that the sources build, and no other', () => {
    expect(dist).toEqual(filesIn(join(copy, 'dist')))
  })

  it.each(dist)('is byte for byte what the sources build: %s', (file) => {
    const path = join(copy, 'dist', file)
    expect(existsSync(path), 'it is not built any more; run npm run build').toBe(true)
    expect(readFileSync(join(root, 'dist', file)).equals(readFileSync(path)), 'run npm run build').toBe(true)
  })

  // Lists that hide banners and block trackers match these words in addresses.
  it('has no name with "cookie" or "consent" among the files that a page fetches', () => {
    expect(dist.filter((it) => !it.startsWith('npm/') && /cookie|consent/i.test(it))).toEqual([])
  })

  it('points at no source map', () => {
    expect(dist.filter(
      (it) => it.endsWith('.map') || readFileSync(join(root, 'dist', it), 'utf8').includes('sourceMappingURL'))).toEqual([])
  })

  it('has classic scripts for the script tag: no module, and nothing that does not parse', () => {
    for (const file of dist.filter((it) => it.endsWith('.js') && !it.startsWith('npm/'))) {
      expect(() => new Script(readFileSync(join(root, 'dist', file), 'utf8')), file).not.toThrow()
    }
  })
})

describe('what is generated from the sources', () => {
  it.each(generated)('is up to date: %s', (path, text) => {
    expect(readFileSync(join(root, path), 'utf8') === text, 'run npm run generate').toBe(true)
  })
})

describe('no path of a machine', () => {
  const texts = [
    ...dist.map((it) => `dist/${it}`),
    ...['src', 'widget', 'demo/reference'].flatMap((folder) => filesIn(join(root, folder)).map((it) => `${folder}/${it}`)),
    ...['README.md', 'package.json', 'package-lock.json'].filter((it) => existsSync(join(root, it))),
  ].filter((it) => !/\.(png|svg|jpe?g|woff2?)$/.test(it))
  const machine = [root, homedir(), tmpdir()].filter((it) => it.length > 4)

  it.each(['src', 'widget', 'demo', 'dist', 'README.md', 'package'])('is in any text of %s', (start) => {
    const found = texts.filter((it) => it.startsWith(start)).filter((it) => {
      const text = readFileSync(join(root, it), 'utf8')
      return machine.some((path) => text.includes(`${path}/`)) || /\/(home|Users|root)\/[\w.-]+\/|[A-Z]:\\\\?Users/.test(text)
    })
    expect(found).toEqual([])
  })
})
