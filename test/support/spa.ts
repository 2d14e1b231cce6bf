/** A site whose pages change without loading anew, on the script tag or on the npm entries. */
import type { ConfigInput } from '../../src/config/types.js'
import { config, pageWith } from './pages.js'
import { script } from './site.js'
import type { Visit } from './visit.js'

export const forms = ['the script tag', 'the npm entries'] as const
export type Form = (typeof forms)[number]

/** How libraries put another body, or other content of it, into a page. `body` is the new one. */
export const ways: Record<string, string> = {
  'body.replaceWith()': 'document.body.replaceWith(body)',
  'replaceChild()': 'document.documentElement.replaceChild(body, document.body)',
  'document.body = …': 'document.body = body',
  'remove() and, a frame later, append()': 'document.body.remove(); requestAnimationFrame(() => document.documentElement.append(body))',
  'replaceChildren()': 'document.body.replaceChildren(...body.childNodes)',
  'one removeChild() after another': 'const old = [...document.body.childNodes]; document.body.prepend(...body.childNodes); for (const it of old) it.remove()',
}

export interface Spa {
  /** Serves the shop at `/`. With the npm entries, `assent` is the handle and `widget` the mounted widget. */
  serve(form: Form, body?: string, more?: Partial<ConfigInput>): void
  /** What a router does: another address, and another `<main>` in the same body. */
  navigate(path: string, main: string): Promise<void>
  /** Another body, or another content of it. */
  replaceBody(way: string, main: string): Promise<void>
  /** The elements that the widget has on the page, without `assent-` before their names. */
  hosts(): Promise<string[]>
}

/** @param npm what `bundleNpm()` returned */
export function spa(visit: Visit, npm: () => string): Spa {
  return {
    serve(form, body = '', more = {}) {
      const document = config(more)
      visit.site.reply('/npm.js', script(npm()))
      visit.site.reply('/', form === 'the script tag' ? pageWith(document, { body }) : `<!doctype html><html lang="en"><head><title>A shop</title>
<script src="/npm.js"></script><script>assent = npm.createConsent(${JSON.stringify(document)}); widget = npm.mountWidget(assent)</script></head>
<body><main><h1>A shop</h1>${body}</main></body></html>`)
    },
    navigate: (path, main) => visit.page.evaluate(([to, html]) => {
      history.pushState({}, '', to)
      const next = document.createElement('main')
      next.innerHTML = html
      document.querySelector('main')!.replaceWith(next)
    }, [path, main] as const),
    async replaceBody(way, main) {
      await visit.page.evaluate(`{
        const body = document.createElement('body');
        body.innerHTML = ${JSON.stringify(`<main><h1>Elsewhere</h1>${main}</main>`)};
        ${ways[way]!};
      }`)
      await visit.page.getByRole('heading', { name: 'Elsewhere' }).waitFor()
    },
    hosts: () => visit.page.evaluate(() =>
      [...document.querySelectorAll('*')].map((it) => it.localName).filter((it) => /^assent-(?!status)/.test(it)).map((it) => it.slice('assent-'.length))),
  }
}
