// @vitest-environment node
/** What `demo/reference/region.md` gives to copy: it runs, and it says what the collector does. */
import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { setup } from './support.js'

const page = readFileSync(new URL('../../demo/reference/region.md', import.meta.url), 'utf8')

/** The first block of code of a section. */
function codeOf(title: string): string {
  const section = page.split(/^## /m).find((it) => it.startsWith(`${title}\n`))
  const code = /^```js\n([\s\S]*?)^```$/m.exec(section ?? '')?.[1]
  if (code === undefined) throw new Error(`region.md has no JavaScript under "${title}"`)
  return code
}
const load = async <T>(code: string): Promise<T> =>
  (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as T

const COOKIE = (region: string) => `assent_region=${region}; Path=/; SameSite=Lax; Secure`
const PLACES: [region: string, country: string, subdivision: string | undefined][] = [
  ['US-CA', 'US', 'CA'], ['KR', 'KR', undefined], ['KR', 'KR', ''],
]

describe('the Worker for Cloudflare', () => {
  const run = async (cf: object | undefined, type = 'text/html; charset=utf-8') => {
    const { default: worker } = await load<{ default: { fetch(request: Request): Promise<Response> } }>(codeOf('Cloudflare'))
    vi.stubGlobal('fetch', async () => new Response('<p>', { headers: [['content-type', type], ['set-cookie', 'basket=1']] }))
    try {
      return await worker.fetch(Object.assign(new Request('https://www.shop.test/'), { cf }))
    } finally {
      vi.unstubAllGlobals()
    }
  }

  it.each(PLACES)('sets the cookie for %s beside those of the page', async (region, country, regionCode) => {
    const response = await run({ country, regionCode })
    expect(response.headers.getSetCookie()).toEqual(['basket=1', COOKIE(region)])
    expect(await response.text()).toBe('<p>')
  })

  it('leaves alone what is no page, and pages where nothing is known', async () => {
    expect((await run({ country: 'US' }, 'image/png')).headers.getSetCookie()).toEqual(['basket=1'])
    expect((await run({})).headers.getSetCookie()).toEqual(['basket=1'])
    expect((await run(undefined)).headers.getSetCookie()).toEqual(['basket=1'])
  })
})

describe('the middleware for Vercel', () => {
  interface Middleware {
    config: { matcher: string }
    default(request: Request): { headers?: Record<string, string> } | undefined
  }
  const middleware = () => {
    const code = codeOf('Vercel').replace("import { next } from '@vercel/functions'", 'const next = (it) => it')
    expect(code).not.toContain('import')
    return load<Middleware>(code)
  }
  const cookie = async (headers: Record<string, string>) =>
    (await middleware()).default(new Request('https://www.shop.test/', { headers }))?.headers?.['Set-Cookie']

  it.each(PLACES)('sets the cookie for %s', async (region, country, subdivision) => {
    const more = subdivision === undefined ? undefined : { 'x-vercel-ip-country-region': subdivision }
    expect(await cookie({ 'x-vercel-ip-country': country, ...more })).toBe(COOKIE(region))
  })

  it('sets none where nothing is known', async () => {
    expect(await cookie({ 'x-vercel-ip-country-region': 'CA' })).toBeUndefined()
  })

  it('runs for pages alone', async () => {
    const { config } = await middleware()
    const matches = (path: string) => new RegExp(`^${config.matcher}$`).test(path)
    expect(['/', '/shop', '/shop/tide-mug'].filter(matches)).toHaveLength(3)
    expect(['/assent/assent.js', '/logo.svg', '/_next/static/x'].filter(matches)).toEqual([])
  })
})

describe('the function for CloudFront', () => {
  interface Values { [name: string]: { value: string; attributes?: string } }
  type Handler = (event: { request: { headers: Values }; response: { cookies?: Values } }) => { cookies?: Values }
  const run = async (headers: Values, response: { cookies?: Values } = { cookies: {} }) => {
    const { handler } = await load<{ handler: Handler }>(`${codeOf('CloudFront')}\nexport { handler }`)
    return handler({ request: { headers }, response }).cookies
  }

  it.each(PLACES.slice(0, 2))('sets the cookie for %s beside those of the page', async (region, country, subdivision) => {
    const more = subdivision ? { 'cloudfront-viewer-country-region': { value: subdivision } } : undefined
    const headers = { 'cloudfront-viewer-country': { value: country }, ...more }
    const ours = { assent_region: { value: region, attributes: 'Path=/; SameSite=Lax; Secure' } }
    expect(await run(headers)).toEqual(ours)
    expect(await run(headers, {})).toEqual(ours)
    expect(await run(headers, { cookies: { basket: { value: '1' } } })).toEqual({ basket: { value: '1' }, ...ours })
  })

  it('sets none where nothing is known', async () => {
    expect(await run({})).toEqual({})
  })

  it('is written in what that runtime knows: ES 5.1', async () => {
    expect(codeOf('CloudFront')).not.toMatch(/=>|\bconst\b|\blet\b|\?\.|\?\?|\.\.\.|\{ *\w+ *\} *=/)
  })
})

describe('the page', () => {
  it('names the headers in the order in which the collector asks for them, and how long its answer is kept', async () => {
    const { headers } = await setup().get('/region')
    const rows = [...page.matchAll(/^\| \d \| `([\w-]+)`[^|]*\| (?:`([\w-]+)` )?\|/gm)]
    expect(['Origin', ...rows.flatMap(([, ...names]) => names.filter(Boolean))].join(', ')).toBe(headers.get('vary'))
    expect(page).toContain(`\`Cache-Control: ${headers.get('cache-control')}\``)
  })

  it('has no other idea of what is no country', async () => {
    const [, list = ''] = /^(.*) are no country and so unknown/m.exec(page) ?? []
    const names = [...list.matchAll(/`(\w\w)`/g)].map(([, name]) => name!)
    expect(names).toHaveLength(5)
    for (const name of names) {
      expect(await (await setup().get('/region', { 'CF-IPCountry': name })).json()).toEqual({ region: null })
    }
  })
})
