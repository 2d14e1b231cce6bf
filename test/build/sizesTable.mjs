/**
 * The tables of demo/reference/sizes.md: between `<!-- sizes -->` and `<!-- /sizes -->` what the files in dist have, between the marks of `bundles` what
 * bundlers make of the npm entries.
 * `node test/build/sizesTable.mjs` writes it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** When a page fetches a file, in the order of the table. */
const WHEN = {
  'assent.js': 'always',
  'assent-ui.js': 'when there is something to ask, or the panel is opened',
  'assent-panel.js': 'when the page is idle after the banner, or the panel is opened',
  'assent-details.js': 'when the panel opens',
  'assent-theme.js': 'where `ui.theme` is set',
  'assent-modal.js': 'where `ui.layout` is `modal`',
  'assent-first.js': 'on a first visit, once the banner is painted; or after the configuration has changed',
  'assent-gate.js': 'where elements are marked',
  'assent-services.js': 'where a service has an integration',
  'assent-guard.js': 'when a service with hosts is allowed, once the page is idle; where the guard is on',
  'assent-placeholder.js': 'where an embed waits',
  'assent-trigger.js': 'on the pages after the choice, when they are idle',
  'assent-notice.js': 'while a new policy is announced',
  'assent-outdated.js': 'in another tab that has to be loaded anew',
  'assent-choices.js': 'where a page has `<assent-choices>`',
  'assent-declaration.js': 'where a page has `<assent-declaration>`',
  'assent-explain.js': 'when something is wrong',
  'assent-advice.js': 'on `localhost` alone, for the developer',
}
const KINDS = { 'services/': 'at the first grant of the service', 'locales/details/': 'where the language’s details are shown', 'locales/': 'where the language is shown' }

const compressed = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length

/** The document of the README, with Google Analytics as it says there. */
function documentOf(readme) {
  const [, document] = /^```json\n([^]*?)^```/m.exec(readme)
  const [, service] = /Google Analytics needs no markup: `(\{.*?\})`/.exec(readme)
  const parsed = JSON.parse(document)
  return { ...parsed, services: [...parsed.services, JSON.parse(service)] }
}

/** @type {import('./sizesTable.mjs').BuiltSizes} */
export async function builtSizes() {
  const { build } = await import(join(root, 'dist/npm/build.js'))
  const { files, snippet, body } = await build(documentOf(readFileSync(join(root, 'README.md'), 'utf8')), { read: (name) => readFileSync(join(root, 'dist', name), 'utf8'), inline: true })
  const sizeOf = (file, text, when = 'always') => ({ file, when, bytes: Buffer.byteLength(text), brotli: compressed(text) })
  return [
    sizeOf('in the page, with `--inline`', snippet + body),
    ...files.filter((it) => it.name !== 'site.js' && !it.name.includes('/locales/'))
      .map(({ name, text, when }) => sizeOf(`\`${name.replace(/^[\da-f]{8}\//, '').replace(/\.[\da-f]{8}/, '')}\``, text, when)),
  ]
}

const number = (it) => String(it).replace(/(?=(\d{3})+$)(?<=\d)/g, ',')

/** @type {import('./sizesTable.mjs').BuiltTable} */
export const builtTable = (sizes) => `| file | bytes, Brotli | minified | fetched where |\n| --- | ---: | ---: | --- |\n${
  sizes.map(({ file, bytes, brotli, when }) => `| ${file} | ${number(brotli)} | ${number(bytes)} | ${when} |\n`).join('')}`

/** @type {import('./sizesTable.mjs').ReadSizes} */
export const readSizes = (folder = join(root, 'dist')) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((it) => it.replaceAll('\\', '/'))
    .filter((it) => it.endsWith('.js') && !/^(npm|site)\//.test(it)).sort()
    .map((file) => {
      const bytes = readFileSync(join(folder, file))
      return { file, bytes: bytes.length, brotli: compressed(bytes) }
    })

/** Files of languages are many and alike: one row for all of a folder. */
const rowOf = ({ file }) => file.replace(/^(locales\/(?:details\/)?)[^/]+$/, '$1*.js')

/** @type {import('./sizesTable.mjs').SizesTable} */
export const sizesTable = (sizes) => {
  const place = ({ file }) => [...Object.keys(WHEN), ...Object.keys(KINDS)].findIndex((it) => file.startsWith(it))
  const when = (file) => WHEN[file] ?? Object.entries(KINDS).find(([folder]) => file.startsWith(folder))?.[1] ?? ''
  const span = (values) => [...new Set([Math.min(...values), Math.max(...values)])].map(number).join('–')
  const sorted = [...sizes].sort((a, b) => place(a) - place(b) || (a.file < b.file ? -1 : 1))
  const rows = [...new Set(sorted.map(rowOf))].map((row) => {
    const files = sorted.filter((it) => rowOf(it) === row)
    const name = files.length > 1 ? `\`${row}\`, ${files.length} files` : `\`${files[0].file}\``
    return `| ${name} | ${span(files.map((it) => it.brotli))} | ${span(files.map((it) => it.bytes))} | ${when(files[0].file)} |`
  })
  return `| file | bytes, Brotli | minified | fetched |\n| --- | ---: | ---: | --- |\n${rows.join('\n')}\n`
}

const blockNamed = (name) => new RegExp(`(<!-- ${name} -->\\n)[^]*?(<!-- /${name} -->)`)

/** @type {import('./sizesTable.mjs').BlockOf} */
export const blockOf = (readme, name = 'sizes') => blockNamed(name).exec(readme)?.[0].replace(blockNamed(name), (it, open, close) => it.slice(open.length, -close.length))

/** @type {import('./sizesTable.mjs').WithBlock} */
export const withBlock = (readme, table, name = 'sizes') => readme.replace(blockNamed(name), (_, open, close) => open + table + close)

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { bundlers, bundlesTable, measure } = await import('./bundles.mjs')
  const path = join(root, 'demo/reference/sizes.md')
  const rows = []
  for (const it of bundlers) rows.push(await measure(it))
  const tables = { sizes: sizesTable(readSizes()), built: builtTable(await builtSizes()), bundles: bundlesTable(rows) }
  writeFileSync(path, Object.entries(tables).reduce((page, [name, table]) => withBlock(page, table, name), readFileSync(path, 'utf8')))
}
