/**
 * For Rollup: the modules of a site's own files. What begins every page is one, `core`; each other one has a copy of what it needs
 * beside it, so that it is fetched with nothing that only others use.
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { posix } from 'node:path'
import { rollup } from 'rollup'

const root = new URL('../../', import.meta.url).pathname
const CORE = 'src/site/startSite.ts#startSite'
/** By name: `file#export`. */
const files = {
  'assent-ui': 'src/tag/mountAsking.ts#mountAsking',
  'assent-explain': 'src/warnings.ts#explainWarning',
  'assent-first': 'src/tag/keeping.ts#keeping',
  'assent-gate': 'src/gate/gate.ts#createGate',
  'assent-early': 'src/site/observeWhileRead.ts#observeWhileRead',
  'assent-services': 'src/services/runner.ts#createRunner',
  'assent-guard': 'src/guard/guard.ts#createGuard',
  'assent-panel': 'widget/surfaces/panel/panel.tsx#createPanel',
  'assent-details': 'widget/surfaces/panel/panelDetails.ts#createPanelDetails',
  'assent-modal': 'widget/focus/modal.ts#modal',
  'assent-theme': 'widget/draw/theme.ts#createTheme',
  'assent-placeholder': 'widget/surfaces/placeholder/placeholder.ts#mountPlaceholders',
  'assent-trigger': 'widget/surfaces/trigger.ts#mountTrigger',
  'assent-notice': 'widget/surfaces/notice.ts#mountNotice',
  'assent-outdated': 'widget/surfaces/outdated.ts#mountOutdated',
}

/** An entry exports its value as `it`. */
const entry = {
  name: 'entry',
  resolveId: (id) => (id.startsWith('site:') ? `\0${id}` : null),
  load(id) {
    const [, file, name] = /^\0site:[^:]*:(.*)#(.*)$/.exec(id) ?? []
    return file === undefined ? null : `export { ${name} as it } from ${JSON.stringify(root + file)}`
  },
}

const OF = /^(\0?)\/@of\/(\d+)\//
const real = (id) => id.replace(OF, (_all, virtual) => virtual || '/')

/** @param shared the modules of the core */
const copies = (names, shared) => ({
  name: 'copies',
  async resolveId(id, importer) {
    const of = OF.exec(importer ?? '')?.[2] ?? names.indexOf(/^\0site:([^:]*):/.exec(importer ?? '')?.[1])
    if (!importer || Number(of) < 0) return null
    const found = await this.resolve(id, real(importer), { skipSelf: true })
    if (!found || found.external || shared.has(found.id)) return found
    return found.id.startsWith('\0') ? `\0/@of/${of}/${found.id.slice(1)}` : `/@of/${of}${found.id}`
  },
  load: (id) => (OF.test(id) && !id.startsWith('\0') && !id.includes('?') ? readFile(real(id), 'utf8') : null),
})

/** A plugin that sees what a copy is of. */
const seeing = (plugin) => ({ ...plugin, ...(plugin.load && { load(id, ...more) { return plugin.load.call(this, real(id), ...more) } }) })

/** Each module as a call of `define`: name, needs, and what makes it. Joined, they are one script; see `site.ts`. */
const calls = (minify, more) => ({
  name: 'calls',
  async renderChunk(code, { fileName }) {
    const text = code.replace('define((function () {', 'define([], (function () {')
    const [head, list, names] = /^define\(\[(.*?)\], \(function \((.*?)\) \{/.exec(text) ?? this.error(`${fileName} is no AMD module`)
    const needs = [...list.matchAll(/'([^']+)'/g)].map((it) => it[1]).filter((it) => it !== 'exports').map((it) => posix.join(posix.dirname(fileName), it))
    const own = list.includes("'exports'") ? names : `exports${names && `, ${names}`}`
    const call = await minify(`define(${JSON.stringify(fileName.replace(/\.js$/, ''))}, ${JSON.stringify(needs)}, (function (${own}) {${text.slice(head.length)}`)
    // In parentheses it is compiled at once: it is called at once.
    return { code: call.code.replace(/^(define\("[^"]+",\[[^\]]*\],)([^]*)\);?\s*$/, '$1($2));') }
  },
  /** One name for what belongs together: a module knows the core by names that the next build may give to something else. */
  async generateBundle(_options, bundle) {
    const all = [...Object.keys(bundle).sort().map((it) => bundle[it].code), ...await more(), await readFile(`${root}src/build/linkModules.ts`, 'utf8')]
    const release = createHash('sha256').update(all.join()).digest('hex').slice(0, 8)
    this.emitFile({ type: 'asset', fileName: 'release.json', source: `${JSON.stringify({ release })}\n` })
  },
})

/**
 * @param folder where the modules are put
 * @param plugins what every file that a page fetches is built with
 * @param minify of a module's text
 * @param integrations name → file in `src/services`
 * @param more gives the texts of further files that belong to the same release
 */
export async function siteModules({ folder, plugins, minify, integrations, more }) {
  const vendors = Object.fromEntries(Object.entries(integrations).map(([name, file]) => [`services/${name}`, `src/services/${file}.ts#${file}`]))
  const all = { core: CORE, ...files, ...vendors }
  const names = Object.keys({ ...files, ...vendors })
  const begun = await rollup({ input: `site:core:${CORE}`, plugins: [entry, ...plugins] })
  const shared = new Set(begun.cache.modules.map((it) => it.id))
  return {
    input: Object.fromEntries(Object.entries(all).map(([name, it]) => [name, `site:${name}:${it}`])),
    output: {
      dir: folder, format: 'amd', minifyInternalExports: true, hoistTransitiveImports: false,
      manualChunks: (id) => (shared.has(id) ? 'core' : undefined),
    },
    preserveEntrySignatures: 'allow-extension',
    plugins: [entry, copies(names, shared), ...plugins.map(seeing), calls(minify, more)],
  }
}
