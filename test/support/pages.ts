/** Pages with the script tag, as a site would write them. */
import type { ConfigInput } from '../../src/config/types.js'

/** The smallest configuration, and what a test adds. */
export const config = (more: Partial<ConfigInput> = {}): ConfigInput => ({ policy: { version: '1', url: '/privacy' }, ...more })

/** Google Analytics from the stand-in on a second origin. */
export const analytics = (port: number) =>
  ({ id: 'ga', use: 'google-analytics', options: { id: 'G-TEST1', src: `http://www.google.test:${port}/gtag/js` } })

export interface PageOptions {
  /** Of the html element. */
  lang?: string
  /** Of the html element too. */
  dir?: 'ltr' | 'rtl'
  /** Markup before the script tag. */
  before?: string
  /** Attributes of the script tag. */
  tag?: string
  head?: string
  body?: string
}

const page = (configuration: string, attribute: string, { lang = 'en', dir, before = '', tag = '', head = '', body = '' }: PageOptions) =>
  `<!doctype html><html lang="${lang}"${dir ? ` dir="${dir}"` : ''}><head><meta charset="utf-8"><title>A shop</title>${before}${configuration}
<script src="/assent.js" ${attribute} ${tag}></script>${head}</head>
<body><main><h1>A shop</h1><p>Things to buy.</p>${body}</main></body></html>`

/** A page with its configuration inline, before the script tag. */
export const pageWith = (document: unknown, options: PageOptions = {}): string =>
  page(`<script type="application/json" data-assent>${JSON.stringify(document)}</script>`, '', options)

/** A page that names the address of its configuration. */
export const configuredBy = (address: string, options: PageOptions = {}): string => page('', `data-config="${address}"`, options)

/** A script that is held, as it is written into a page: by an address in `data-src`, or with text. */
export const heldScript = (need: string, { src, text = '', more = '' }: { src?: string; text?: string; more?: string }): string =>
  `<script type="text/plain" data-consent="${need}"${src ? ` data-src="${src}"` : ''} ${more}>${text}</script>`

/** Script text that notes in `window.ran` that it ran, as third parties of `site.ts` do. */
export const note = (what: string): string => `(window.ran = window.ran || []).push(${JSON.stringify(what)})`
