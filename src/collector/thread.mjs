/** `x.js?thread`: the text of a file for a worker thread, for the build, for tests from the sources, and for tests that bundle by themselves. */
import { build } from 'esbuild'
import { fileURLToPath, pathToFileURL } from 'node:url'

const QUERY = /\.js\?thread$/
const sourceOf = (id, from) => fileURLToPath(new URL(id.replace(QUERY, '.ts'), pathToFileURL(from)))

async function textOf(file) {
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, platform: 'node', format: 'cjs', target: 'node20', write: false, logLevel: 'error' })
  return `export default ${JSON.stringify(outputFiles[0].text)}`
}

/** For Rollup and Vite. */
export const thread = {
  name: 'thread',
  enforce: 'pre',
  resolveId: (id, from) => (QUERY.test(id) && from ? `\0thread:${sourceOf(id, from)}` : null),
  load: (id) => (id.startsWith('\0thread:') ? textOf(id.slice('\0thread:'.length)) : null),
}

/** For esbuild. */
export const esbuildThread = {
  name: 'thread',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: QUERY }, ({ path, importer }) => ({ path: sourceOf(path, importer), namespace: 'thread' }))
    onLoad({ filter: /.*/, namespace: 'thread' }, async ({ path }) => ({ contents: await textOf(path) }))
  },
}
