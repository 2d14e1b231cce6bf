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

/** Libraries of npm in a page, as a site would bundle them. @param contents a module that imports them */
export async function bundleLibraries(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: new URL('../..', import.meta.url).pathname, loader: 'jsx' }, bundle: true, write: false, format: 'iife', target: 'es2022', logLevel: 'error',
    jsx: 'automatic', define: { 'process.env.NODE_ENV': '"production"' },
  })
  return outputFiles[0]!.text
}
