// @vitest-environment node
/** The papers lead where they say: paths that are named are there, and every folder of the house has its line. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const house = read('src/README.md')
const foldersIn = (path: string): string[] => readdirSync(join(root, path), { withFileTypes: true }).filter((it) => it.isDirectory()).map((it) => it.name)

describe('src/README.md', () => {
  it.each([['src', ''], ['widget', '../widget/']])('has a line for each folder of %s', (folder, prefix) => {
    expect(foldersIn(folder).filter((it) => !house.includes(`| \`${prefix}${it}/\` |`))).toEqual([])
  })

  it('names only what is there', () => {
    const named = [...house.matchAll(/`((?:\.\.\/)?[\w./-]*(?:\/|\.(?:ts|tsx|mjs|json|js)))`/g)].map((it) => it[1]!).filter((it) => !/^xx\b|\/xx\./.test(it))
    const near = ['src', '.', 'src/config', 'src/storage', 'src/i18n']
    expect(named.length).toBeGreaterThan(50)
    expect(named.filter((it) => !near.some((from) => existsSync(join(root, from, it))))).toEqual([])
  })
})

describe('a page', () => {
  const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'src/README.md',
    ...['demo/reference', 'demo/reference/decisions'].flatMap((folder) => readdirSync(join(root, folder)).filter((it) => it.endsWith('.md')).map((it) => `${folder}/${it}`))]

  it.each(pages)('links to what is there: %s', (page) => {
    const links = [...read(page).matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map((it) => it[1]!).filter((it) => !/^[a-z]+:/.test(it))
    expect(links.filter((it) => !existsSync(join(root, dirname(page), it)))).toEqual([])
  })

  it('of a decision has its date, its parts and its line', () => {
    const folder = 'demo/reference/decisions'
    for (const name of readdirSync(join(root, folder)).filter((it) => it !== 'README.md')) {
      const text = read(`${folder}/${name}`)
      const [, title, date] = /^# (.+)\n\n(\d{4}-\d\d-\d\d)\n/.exec(text) ?? []
      expect([...text.matchAll(/^## (.*)$/gm)].map((it) => it[1]), name).toEqual(['Context', 'What was chosen', 'What it costs', 'What was measured'])
      expect(read(`${folder}/README.md`), name).toContain(`| ${date} | [${title}](${name}) |`)
    }
  })
})

describe('a package that no source imports', () => {
  const { ignoreDependencies } = JSON.parse(read('knip.json')) as { ignoreDependencies: string[] }
  const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: Record<string, string> }
  const tests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' }).filter((it) => /\.m?ts$|\.mjs$/.test(it)).map((it) => read(join('test', it)))

  it.each(ignoreDependencies)('is read from its folder by a test: %s', (pattern) => {
    const named = Object.keys(devDependencies).filter((it) => new RegExp(`^${pattern}$`).test(it))
    expect(named).not.toEqual([])
    expect(named.filter((name) => !tests.some((it) => new RegExp(`${name}["'\`/]|\`${name}`).test(it)))).toEqual([])
  })
})

describe('a comment', () => {
  const filesIn = (folder: string): string[] => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((it) => `${folder}/${it.replaceAll('\\', '/')}`)
  const sources = ['src', 'widget'].flatMap(filesIn)
  const papers = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...filesIn('demo/reference')]
  /** What is built, or a site has. */
  const elsewhere = ['dist/assent.schema.json', 'assent.schema.json', 'assent.json']
  const isThere = (name: string): boolean => [...sources, ...papers, ...elsewhere, 'package.json', 'rollup.config.mjs'].some((it) => `/${it}`.endsWith(`/${name}`))

  it('names no file that is not there', () => {
    const named = sources.filter((it) => /\.(tsx?|mjs|css)$/.test(it)).flatMap((path) =>
      [...read(path).matchAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm)].flatMap(([comment]) =>
        [...comment.matchAll(/(?<![\w./-])[\w./-]+\.(tsx?|mjs|css|md|json)\b(?!\/)/g)].map(([name]) => ({ path, name }))))
    expect(named.length).toBeGreaterThan(50)
    expect(named.filter(({ name }) => !isThere(name))).toEqual([])
  })
})
