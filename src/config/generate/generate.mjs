/** Writes what the options table generates; read by the build and by the test that compares. */
import { build } from 'esbuild'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Runs a module of the sources here. */
async function load(path) {
  const { outputFiles } = await build({
    entryPoints: [new URL(path, import.meta.url).pathname], bundle: true, format: 'esm', write: false, define: { __DOCS__: 'true', __SITE__: 'false' },
  })
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)
}

/** `demo/reference/warnings.md` */
const emitWarnings = (warnings, advice) => `# Warnings

Generated from \`src/warnings.ts\` and \`src/config/adviceTexts.ts\`. Each is said once on the console, as \`assent: [code] …\`; \`{0}\`, \`{1}\` … are the details. Problems of a configuration are said with their own codes, each with its path, the value received and the fix.

| code | what it says |
| --- | --- |
${Object.entries(warnings).map(([code, text]) => `| \`${code}\` | ${text.replace(/[|<]/g, '\\$&')} |`).join('\n')}

## Advice

What a configuration that is right still lacks, or says in vain. \`assent check\` prints it; a page says it on the console where its host is \`localhost\`, since nobody but its developer is there: when the configuration is new, once it has been checked.

| code | what it says |
| --- | --- |
${Object.entries(advice).map(([code, text]) => `| \`${code}\` | ${text.replace(/[|<]/g, '\\$&')} |`).join('\n')}
`

/** @returns name → text of each style sheet of the widget */
async function readSheets() {
  const folder = new URL('../../../widget/styles/', import.meta.url)
  const names = (await readdir(folder)).sort()
  return Object.fromEntries(await Promise.all(names.map(async (it) => [it.replace('.css', ''), await readFile(new URL(it, folder), 'utf8')])))
}

/** The tags of the languages that have a file, English first: the list of them is the folder. */
export async function languages() {
  const tags = (await readdir(new URL('../../i18n/languages/', import.meta.url))).filter((it) => it.endsWith('.ts')).map((it) => it.slice(0, -3)).sort()
  return ['en', ...tags.filter((it) => it !== 'en')]
}

const quote = (tag) => (/^\w+$/.test(tag) ? tag : `'${tag}'`)
const FROM_FOLDER = 'Generated from the files of `languages/` by `npm run build`; changes belong there.'

/** `src/i18n/locales.ts`: tags and own names. */
async function emitLocales(tags) {
  const names = await Promise.all(tags.map(async (it) => {
    const text = await readFile(new URL(`../../i18n/languages/${it}.ts`, import.meta.url), 'utf8')
    const [, name] = /^export const name = '(.+)'$/m.exec(text) ?? []
    if (!name) throw new Error(`src/i18n/languages/${it}.ts: "export const name" is missing: what the language calls itself`)
    return name
  }))
  return `/** ${FROM_FOLDER} */

/** The locales that have a file here. English, the first, is bundled; the others are fetched when they are shown. */
export const locales: readonly string[] = '${tags.join(' ')}'.split(' ')

/** What each language calls itself. */
export const names: Readonly<Record<string, string>> = {
${tags.map((it, i) => `  ${quote(it)}: '${names[i]}',`).join('\n')}
}
`
}

/** `src/i18n/languageFiles.ts`: the languages as files that a bundler can split off. */
const emitFiles = (tags) => `/** ${FROM_FOLDER} By locale; English is not among them, since it is always here. */
import type { Details, Messages } from './messages.js'

type Files<T> = Record<string, () => Promise<{ default: T }>>

${[['messageFiles', 'Messages', ''], ['detailFiles', 'Details', 'details/']].map(([list, type, folder]) => `export const ${list}: Files<${type}> = {
${tags.filter((it) => it !== 'en').map((it) => `  ${quote(it)}: () => import('./languages/${folder}${it}.js'),`).join('\n')}
}`).join('\n\n')}
`

/** Name of each vendor integration → its file in `src/services`: the list of them is the table. */
export const integrations = async () => (await load('./emit.ts')).integrationFiles()

/** The options table for the script tag's files, as the text of a module. */
export const shavedTable = async () => (await load('./shave.ts')).shavedTable()

/** @returns path → text of each generated file */
export async function generate() {
  const { emitDefaults, emitIntegrations, emitReference, emitSchema, emitTypes, emitVendorDefaults } = await load('./emit.ts')
  const { emitRegions } = await load('./emitRegions.ts')
  const { emitTheming } = await load('./emitTheming.ts')
  const { warnings } = await load('../../warnings.ts')
  const { adviceTexts } = await load('../adviceTexts.ts')
  const tags = await languages()
  return {
    'src/i18n/locales.ts': await emitLocales(tags),
    'src/i18n/languageFiles.ts': emitFiles(tags),
    'src/config/defaults.ts': emitDefaults(),
    'src/services/vendorDefaults.ts': emitVendorDefaults(),
    'src/services/integrations.ts': emitIntegrations(),
    'src/config/types.ts': emitTypes(),
    'dist/assent.schema.json': emitSchema(),
    'demo/reference/options.md': emitReference(),
    'demo/reference/regions.md': emitRegions(),
    'demo/reference/theming.md': emitTheming(await readSheets()),
    'demo/reference/warnings.md': emitWarnings(warnings, adviceTexts),
  }
}

/** Writes each file whose text has changed. @param dist the folder of built files */
export async function writeGenerated(dist = 'dist') {
  for (const [name, text] of Object.entries(await generate())) {
    const path = name.replace(/^dist(?=\/)/, dist)
    if ((await readFile(path, 'utf8').catch(() => '')) === text) continue
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) await writeGenerated()
