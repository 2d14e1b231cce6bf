/** The npm entries in a page, put there as a site's own bundler would: from the built files. */
import { build } from 'esbuild'
import { built } from './built.js'

/** @returns a classic script that leaves `createConsent` and `mountWidget` in `window.npm` */
export async function bundleNpm(): Promise<string> {
  const contents = `import { createConsent } from '${built('npm/index.js')}'
import { mountWidget } from '${built('npm/widget.js')}'
window.npm = { createConsent, mountWidget }`
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: built('npm') }, bundle: true, write: false, format: 'iife', target: 'es2020', logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return outputFiles[0]!.text
}
