/**
 * Builds dist: the script-tag files (each one IIFE, minified, ES2020) and the npm entries (ES modules, as written).
 * What the options table generates is written first.
 */
import nodeResolve from '@rollup/plugin-node-resolve'
import { transform } from 'esbuild'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { brotliCompressSync, constants } from 'node:zlib'
import { dts } from 'rollup-plugin-dts'
import esbuild from 'rollup-plugin-esbuild'
import { minify } from 'terser'
import { thread } from './src/collector/thread.mjs'
import { integrations, languages, writeGenerated } from './src/config/generate/generate.mjs'
import { BUILT_FROM, hashSources } from './src/config/generate/hashSources.mjs'
import { shaved } from './src/config/generate/shaved.mjs'
import { siteModules } from './src/site/siteModules.mjs'

const { version, dependencies, peerDependencies } = JSON.parse(await readFile('package.json', 'utf8'))
/** Another folder than `dist`, for comparing. */
const dist = process.env.ASSENT_DIST ?? 'dist'

/** Begins every build: nothing of an older one stays, and what the options table generates is there. */
const begin = {
  name: 'begin',
  async buildStart() {
    await rm(dist, { recursive: true, force: true })
    await writeGenerated(dist)
  },
}

/** Ends every build. */
const end = {
  name: 'end',
  closeBundle: async () => writeFile(`${dist}/${BUILT_FROM}`, `${await hashSources()}\n`),
}

/** The locales that are files of their own; English is in the widget. */
const locales = await languages()
const lazyLocales = locales.filter((it) => it !== 'en')

/** `x.css?inline`: the text of a style sheet, minified. */
const css = {
  name: 'css',
  async load(id) {
    if (!id.endsWith('.css?inline')) return null
    const { code } = await transform(await readFile(id.slice(0, -'?inline'.length), 'utf8'), { loader: 'css', minify: true, target: ['chrome105'] })
    // esbuild leaves the spaces in custom properties as they are written.
    return `export default ${JSON.stringify(code.trim().replace(/(--[\w-]+[:,]) /g, '$1'))}`
  },
  resolveId(id, from) {
    return id.endsWith('.css?inline') ? new URL(id, `file://${from}`).pathname + '?inline' : null
  },
}

/** `module:file#name`: an entry that hands an export over on the script element that loaded it; an element named `currentScript` is not it. */
const handover = {
  name: 'handover',
  resolveId: (id) => (id.startsWith('module:') ? `\0${id}` : null),
  load(id) {
    if (!id.startsWith('\0module:')) return null
    const [file, name] = id.slice('\0module:'.length).split('#')
    return `import { ${name} as handedOver } from ${JSON.stringify(`./${file}`)}\nconst script = Reflect.get(Document.prototype, 'currentScript', document)\nif (script) script.assent = handedOver`
  },
}
/** JSX without a runtime of its own: `createElement` takes the same, since no key is used. */
const jsx = {
  name: 'jsx',
  resolveId: (id) => (id === 'preact/jsx-runtime' ? '\0jsx' : null),
  load: (id) => (id === '\0jsx' ? "export { createElement as jsx, createElement as jsxs, Fragment } from 'preact'" : null),
}
const fromRoot = {
  name: 'from-root',
  resolveId(id, from) {
    return from?.startsWith('\0module:') ? this.resolve(new URL(id, import.meta.url).pathname) : null
  },
}

/** What libraries read of `document`, read as its interface has it: elements of the page may have the names of its properties and methods. */
const clobberable = [
  { library: /\/js-cookie\//, found: /document\.cookie/g, instead: 'real(document).cookie' },
  { library: /\/preact\/dist\//, found: /\w+\.ownerDocument\|\|document/g, instead: 'real(document)' },
]
const unclobbered = {
  name: 'unclobbered',
  transform(code, id) {
    const here = clobberable.find((it) => it.library.test(id))
    if (!here) return null
    if (code.search(here.found) < 0) this.error(`${id} reads the page in another way than rollup.config.mjs knows`)
    const text = code.replace(here.found, here.instead)
    return { code: `import { real } from ${JSON.stringify(new URL('src/page/domClobbering.ts', import.meta.url).pathname)}\n${text}`, map: null }
  },
}

const terserOptions = {
  ecma: 2020, toplevel: true,
  // Comparisons as they are written compress better than turned round.
  compress: { passes: 5, inline: 1, pure_getters: true, unsafe_arrows: true, keep_fargs: false, comparisons: false },
  format: { comments: false },
}
/** What compresses best differs from file to file. */
const compressed = (text) => brotliCompressSync(`${text}\n`, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length
async function smallest(code) {
  const all = await Promise.all([{}, { booleans: false }, { booleans: false, inline: 2 }, { arrows: false }, { hoist_funs: true }].map((it) =>
    minify(code, { ...terserOptions, compress: { ...terserOptions.compress, ...it } })))
  return all.reduce((best, it) => (compressed(it.code) < compressed(best.code) ? it : best))
}
const terser = { name: 'terser', renderChunk: (code) => (code.length < 6_000 ? minify(code, terserOptions) : smallest(code)) }

const compile = (define) => esbuild({
  include: /\.[mc]?[jt]sx?$/, exclude: [], target: 'es2020', jsx: 'automatic', jsxImportSource: 'preact', tsconfig: false, define,
})
const flags = { __DOCS__: 'false', __SITE__: 'false', __VERSION__: JSON.stringify(version) }

/** What every file that a page fetches is built with. @param more flags */
const pluginsWith = (more) => [css, jsx, shaved, unclobbered, handover, fromRoot, nodeResolve({ browser: true }), compile({ ...flags, 'process.env.NODE_ENV': '"production"', ...more })]
const pagePlugins = pluginsWith({})

/** One file for the script tag. It brings its own copy of what it needs; nanostores keeps copies consistent. */
const iife = (input, file, before = []) => ({
  input,
  output: { file: `${dist}/${file}`, format: 'iife' },
  plugins: [...before, ...pagePlugins, terser],
})

/** `locale:xx`: the file of a language, with its details; English has further names for the surfaces that show a part of it. */
const locale = {
  name: 'locale',
  resolveId: (id) => (id.startsWith('locale:') ? `\0${id}` : null),
  load(id) {
    if (!id.startsWith('\0locale:')) return null
    const file = (folder) => JSON.stringify(new URL(`src/i18n/languages/${folder}${id.slice('\0locale:'.length)}.ts`, import.meta.url).pathname)
    return `export { default, name } from ${file('')}\nexport { default as details } from ${file('details/')}`
  },
}
/** The command reads the same files. */
const fromLocales = {
  name: 'from-locales',
  resolveId: (id) => (id.startsWith('./locales/') ? { id, external: true } : null),
  transform: (code, id) => (id.endsWith('/languageFiles.ts')
    ? code.replace(/import\('\.\/languages\/details\/(.+?)\.js'\)/g, "import('./locales/$1.js').then((it) => ({ default: it.details }))").replaceAll('./languages/', './locales/')
    : null),
}

const entries = {
  'index': 'src/index.ts',
  'widget': 'widget/index.ts',
  'declaration': 'widget/declaration.ts',
  'choices': 'widget/choices.ts',
  'check': 'src/check.ts',
  'services': 'src/services/index.ts',
  'receipt': 'src/model/receipt.ts',
  'locales/index': 'src/i18n/locales.ts',
}
/** What the npm entries import when it is needed: files of their own, as they are for the script tag. Each brings what it needs, so that a site's bundler makes no more files than there are here. */
const apart = {
  first: 'src/npm/first.ts',
  page: 'src/npm/page.ts',
  gate: 'src/gate/gate.ts',
  guard: 'src/guard/guard.ts',
  explaining: 'src/npm/explaining.ts',
  asking: 'widget/files/asking.ts',
  panel: 'widget/files/panel.ts',
  around: 'widget/files/around.ts',
  embeds: 'widget/files/embeds.ts',
  drawDeclaration: 'widget/surfaces/declaration.ts',
  drawChoices: 'widget/surfaces/privacyLink/privacyLink.ts',
}
const split = {
  name: 'split',
  async resolveDynamicImport(id, from) {
    const found = await this.resolve(id, from)
    const name = Object.keys(apart).find((it) => found?.id === new URL(apart[it], import.meta.url).pathname)
    return name ? { id: `./${name}.js`, external: true } : null
  },
}
const servers = { collector: 'src/collector/index.ts', build: 'src/build/index.ts', server: 'src/server/index.ts', cli: 'src/cli/index.ts' }
const packages = Object.keys({ ...dependencies, ...peerDependencies })
const external = (id) => id.startsWith('node:') || packages.some((it) => id === it || id.startsWith(`${it}/`))
/** What the minifiers of some bundlers leave undone; names and lines stay. */
const tersely = {
  name: 'tersely',
  renderChunk: (code) => minify(code, { ecma: 2020, module: true, mangle: false, compress: { passes: 3, comparisons: false }, format: { beautify: true, indent_level: 2 } }),
}
const npm = (input, plugins = [], output = {}) => ({
  input,
  external,
  output: { dir: `${dist}/npm`, format: 'es', chunkFileNames: 'chunk-[name].js', hoistTransitiveImports: false, ...output },
  plugins: [...plugins, css, shaved, nodeResolve(), compile(flags)],
})

export default [
  iife('src/tag/index.ts', 'assent.js', [begin]),
  iife('module:src/tag/asking.ts#asking', 'assent-ui.js'),
  iife('module:src/explanations.ts#explanations', 'assent-explain.js'),
  iife('module:src/tellAdvice.ts#tellAdvice', 'assent-advice.js'),
  iife('module:src/tag/firstVisit.ts#firstVisit', 'assent-first.js'),
  iife('module:src/gate/gate.ts#createGate', 'assent-gate.js'),
  iife('module:src/services/runner.ts#createRunner', 'assent-services.js'),
  iife('module:src/guard/guard.ts#createGuard', 'assent-guard.js'),
  iife('module:widget/surfaces/panel/panel.tsx#createPanel', 'assent-panel.js'),
  iife('module:widget/surfaces/panel/panelDetails.ts#createPanelDetails', 'assent-details.js'),
  iife('module:widget/focus/modal.ts#modal', 'assent-modal.js'),
  iife('module:widget/draw/theme.ts#createTheme', 'assent-theme.js'),
  iife('module:widget/surfaces/placeholder/placeholder.ts#mountPlaceholders', 'assent-placeholder.js'),
  iife('module:widget/surfaces/trigger.ts#mountTrigger', 'assent-trigger.js'),
  iife('module:widget/surfaces/notice.ts#mountNotice', 'assent-notice.js'),
  iife('module:widget/surfaces/outdated.ts#mountOutdated', 'assent-outdated.js'),
  iife('src/tag/privacyLinkElement.ts', 'assent-choices.js'),
  iife('src/tag/declarationElement.ts', 'assent-declaration.js'),
  await siteModules({
    folder: `${dist}/site`, plugins: pluginsWith({ __SITE__: 'true' }), minify: (text) => minify(text, { ...terserOptions, toplevel: false }), integrations: await integrations(),
    more: () => Promise.all(['', 'details/'].flatMap((folder) => locales.map((it) => readFile(`src/i18n/languages/${folder}${it}.ts`, 'utf8')))),
  }),
  ...Object.entries(await integrations()).map(([name, file]) => iife(`module:src/services/${file}.ts#${file}`, `services/${name}.js`)),
  ...lazyLocales.map((it) => iife(`module:src/i18n/languages/${it}.ts#default`, `locales/${it}.js`)),
  ...lazyLocales.map((it) => iife(`module:src/i18n/languages/details/${it}.ts#default`, `locales/details/${it}.js`)),
  ...Object.entries({ ...entries, ...apart }).map(([name, file]) => npm({ [name]: file }, [split, tersely], { inlineDynamicImports: true })),
  ...locales.map((it) => npm({ [`locales/${it}`]: `locale:${it}` }, [locale], { inlineDynamicImports: true })),
  npm(servers, [fromLocales, thread], { banner: (chunk) => (chunk.name === 'cli' ? '#!/usr/bin/env node' : '') }),
  {
    // One for all languages: each file has what every other one has.
    input: { ...entries, collector: servers.collector, build: servers.build, server: servers.server, locale: 'src/i18n/localeFile.ts' },
    external,
    output: { dir: `${dist}/npm`, format: 'es', chunkFileNames: 'types-[name].d.ts' },
    plugins: [
      { ...css, load: (id) => (id.endsWith('.css?inline') ? 'declare const css: string\nexport default css' : null) },
      { ...thread, load: (id) => (id.startsWith('\0thread:') ? 'declare const text: string\nexport default text' : null) },
      dts(),
      end,
    ],
  },
]
