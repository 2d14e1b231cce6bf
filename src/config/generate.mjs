/** Writes what the options table generates; read by the build and by the test that compares. */
import { build } from 'esbuild'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** @returns path → text of each generated file */
export async function generate() {
  const { outputFiles } = await build({
    entryPoints: [new URL('./emit.ts', import.meta.url).pathname], bundle: true, format: 'esm', write: false, define: { __DOCS__: 'true' },
  })
  const { emitDefaults, emitReference, emitSchema, emitTable, emitTypes, emitVendorDefaults } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)
  return {
    'src/config/table.ts': emitTable(),
    'src/config/defaults.ts': emitDefaults(),
    'src/services/defaults.ts': emitVendorDefaults(),
    'src/config/types.ts': emitTypes(),
    'dist/assent.schema.json': emitSchema(),
    'demo/reference/options.md': emitReference(),
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
