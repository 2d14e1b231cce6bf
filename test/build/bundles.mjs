/** The README's example of npm use, built by the bundlers that sites have: what its entry weighs, and how many files come of it. */
import nodeResolve from '@rollup/plugin-node-resolve'
import { build as esbuild } from 'esbuild'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { rollup } from 'rollup'
import { minify } from 'terser'
import { build as vite } from 'vite'
import webpack from 'webpack'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The block of code below the README's heading "npm". */
export const example = (readme = readFileSync(join(root, 'README.md'), 'utf8')) => /^## npm\n[^]*?^```js\n([^]*?)^```/m.exec(readme)[1]

/** The same with an interface of the site's own. */
export const headless = (code) => code.replace(/^.*mountWidget.*\n/gm, '')

/** What stands in a file of the site itself, which is none of ours. */
const OWN = '(counted)'
/** As on a page of a site, whatever this process is for. */
const define = { 'process.env.NODE_ENV': '"production"' }
const size = (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length

const DEPENDENCIES = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).dependencies)

/**
 * A site's project, whose only dependency is the package, as a folder that is gone at the end. Bundlers take the links in it for what they
 * are called there: where this repository is goes into no hash.
 */
async function inProject(code, work) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'assent-bundle-')))
  try {
    mkdirSync(join(folder, 'node_modules'))
    symlinkSync(root, join(folder, 'node_modules/assent'), 'junction')
    for (const it of DEPENDENCIES) symlinkSync(join(root, 'node_modules', it), join(folder, 'node_modules', it), 'junction')
    writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }')
    writeFileSync(join(folder, 'main.js'), code)
    writeFileSync(join(folder, 'stats.js'), "document.title += ' (counted)'\n")
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const ofRollup = (output) =>
  output.filter((it) => it.type === 'chunk').map(({ fileName, code, imports, isEntry }) => ({ name: fileName, text: code, imports, entry: isEntry }))

/** Each returns what it writes, minified: `{ name, text, imports, entry }[]`, `imports` being what it loads at once. */
const builders = {
  async Vite(folder) {
    const { output } = await vite({ root: folder, configFile: false, logLevel: 'silent', define, resolve: { preserveSymlinks: true }, build: { write: false, rollupOptions: { input: join(folder, 'main.js') } } })
    return ofRollup(output)
  },
  async Rollup(folder) {
    const bundle = await rollup({
      input: join(folder, 'main.js'),
      preserveSymlinks: true,
      plugins: [nodeResolve({ browser: true }), { name: 'replace', transform: (text) => ({ code: text.replaceAll('process.env.NODE_ENV', '"production"'), map: null }) }, { name: 'terser', renderChunk: (code) => minify(code, { module: true }) }],
    })
    const { output } = await bundle.generate({ format: 'es', dir: folder })
    await bundle.close()
    return ofRollup(output)
  },
  async esbuild(folder) {
    const { outputFiles, metafile } = await esbuild({
      entryPoints: [join(folder, 'main.js')], outdir: join(folder, 'out'), absWorkingDir: folder, bundle: true, preserveSymlinks: true, splitting: true, format: 'esm', minify: true, write: false, metafile: true,
      define,
    })
    return Object.entries(metafile.outputs).map(([name, { imports, entryPoint }]) => ({
      name, text: outputFiles.find((it) => it.path === join(folder, name)).text,
      imports: imports.filter((it) => it.kind === 'import-statement').map((it) => it.path), entry: entryPoint === 'main.js',
    }))
  },
  async webpack(folder) {
    const compiler = webpack({
      mode: 'production', context: folder, entry: './main.js', devtool: false, performance: false, resolve: { symlinks: false },
      output: { path: join(folder, 'out'), module: true, chunkFormat: 'module', chunkLoading: 'import' }, experiments: { outputModule: true },
    })
    const stats = await new Promise((done, fail) => compiler.run((error, it) => (error ? fail(error) : done(it))))
    await new Promise((done) => compiler.close(done))
    const { assets, entrypoints, errors } = stats.toJson({ all: false, assets: true, entrypoints: true, errors: true })
    if (errors.length) throw new Error(errors.map((it) => it.message).join('\n'))
    const atOnce = entrypoints.main.assets.map((it) => it.name)
    return assets.map(({ name }) => ({ name, text: readFileSync(join(folder, 'out', name), 'utf8'), imports: [], entry: atOnce.includes(name) }))
  },
}

export const bundlers = Object.keys(builders)

/** @type {import('./bundles.mjs').Bundle} */
export const bundle = (bundler, code) => inProject(code, async (folder) => {
  const files = await builders[bundler](folder)
  const atOnce = new Set(files.filter((it) => it.entry).map((it) => it.name))
  for (const name of atOnce) for (const it of files.find((one) => one.name === name).imports) atOnce.add(it)
  return {
    entry: files.filter((it) => atOnce.has(it.name)).reduce((sum, it) => sum + size(it.text), 0),
    files: files.filter((it) => !it.text.includes(OWN)).length,
    texts: Object.fromEntries(files.map((it) => [it.name, it.text])),
  }
})

/** @returns what a site with the README's example has */
export async function measure(bundler) {
  const code = example()
  const [whole, alone] = [await bundle(bundler, code), await bundle(bundler, headless(code))]
  return { bundler, entry: whole.entry, headless: alone.entry, files: whole.files }
}

/** @type {import('./bundles.mjs').BundlesTable} */
export const bundlesTable = (rows) => {
  const number = (it) => String(it).replace(/(?=(\d{3})+$)(?<=\d)/g, ',')
  return `| bundler | entry with the widget | entry without | files |\n| --- | ---: | ---: | ---: |\n${rows.map((it) => `| ${it.bundler} | ${number(it.entry)} | ${number(it.headless)} | ${it.files} |`).join('\n')}\n`
}
