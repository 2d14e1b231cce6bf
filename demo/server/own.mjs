/** Pages with an interface of the site's own, in plain HTML, React and Vue. The last two are bundled once, as a site's own build would do: what is imported later is a file of its own. */
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { answerWith, fileFrom } from './files.mjs'

const folder = new URL('../own/', import.meta.url)
const path = (name) => fileURLToPath(new URL(name, folder))

const define = {
  'process.env.NODE_ENV': '"production"',
  __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
}

/** @returns {Promise<Record<string, string>>} scripts by their path below `/own/` */
async function bundle() {
  const { outputFiles } = await build({
    entryPoints: { 'react/main': path('react/main.jsx'), 'vue/main': path('vue/main.js') },
    outdir: path('.'), write: false, bundle: true, splitting: true, format: 'esm', target: 'es2022', minify: true, define, logLevel: 'error',
    jsx: 'automatic', jsxImportSource: 'react',
    // Not the repository's, which has JSX made for Preact.
    tsconfigRaw: {},
  })
  return Object.fromEntries(outputFiles.map((it) => [it.path.slice(path('.').length).replaceAll('\\', '/'), it.text]))
}

/** Vue brings a Trusted Types policy of its own. */
const POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "connect-src 'self'", "base-uri 'none'", "form-action 'none'",
  "frame-ancestors 'none'", "require-trusted-types-for 'script'", 'trusted-types assent vue',
].join('; ')

/** @returns {(request: Request, name: string) => Promise<Response | undefined>} answers for a path below `/own/` */
export function createOwn() {
  const bundled = bundle()
  // Said at the request for one of them; the other pages go on without.
  bundled.catch(() => undefined)
  return async (request, name) => {
    if (/^(plain|react|vue)$/.test(name)) {
      const page = await fileFrom(request, folder, `${name}/index.html`)
      page?.headers.set('content-security-policy', POLICY)
      return page
    }
    const script = /^((react|vue)\/main|[\w-]+-[A-Z\d]{8})\.js$/.test(name) ? (await bundled)[name] : undefined
    return script === undefined ? fileFrom(request, folder, name) : answerWith(request, script, 'text/javascript')
  }
}
