/** Writes what the options table generates; read by the build and by the test that compares. */
import { build } from 'esbuild'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Runs a module of the sources here. */
async function load(path) {
  const { outputFiles } = await build({
    entryPoints: [new URL(path, import.meta.url).pathname], bundle: true, format: 'esm', write: false, define: { __DOCS__: 'true' },
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

/** @returns path → text of each generated file */
export async function generate() {
  const { emitDefaults, emitReference, emitSchema, emitTable, emitTypes, emitVendorDefaults } = await load('./emit.ts')
  const { emitRegions } = await load('./emitRegions.ts')
  const { emitTheming } = await load('./theming.ts')
  const { warnings } = await load('../../warnings.ts')
  const { adviceTexts } = await load('../adviceTexts.ts')
  return {
    'src/config/table.ts': emitTable(),
    'src/config/defaults.ts': emitDefaults(),
    'src/services/defaults.ts': emitVendorDefaults(),
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
