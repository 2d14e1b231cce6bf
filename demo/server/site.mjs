/** The site's own host: pages, built files, collector, and the live feeds of the demo. */
import { randomBytes } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { pages } from '../site/pages/index.mjs'
import { layout } from '../site/layout.mjs'
import { printDeclaration } from './declaration.mjs'
import { answerWith, fileFrom } from './files.mjs'
import { betterAddress, originsFor } from './hosts.mjs'
import { createOwn } from './own.mjs'
import { createWays, pickWay, wayOf } from './ways.mjs'
import { documentFor, documentOf, fillIn, queryOf, redirectTo, settingsFor } from './policies.mjs'

const dist = new URL('../../dist/', import.meta.url)
const statics = new URL('../site/public/', import.meta.url)
const reference = new URL('../reference/', import.meta.url)
/** How many receipts the live page begins with. */
const SHOWN = 50

/** As strict as a page can be: no inline code or style without the nonce, no HTML from strings, and third parties by name. */
function policyFor(nonce, { google, video, ads, vendor }, { hasForm, hasStyle }) {
  return [
    "default-src 'none'", `script-src 'nonce-${nonce}'`, `style-src 'self'${hasStyle ? ` 'nonce-${nonce}'` : ''}`, `img-src 'self' ${ads} ${vendor}`,
    `connect-src 'self' ${google}`, `frame-src ${video} ${ads} ${vendor}`, "base-uri 'none'",
    `form-action ${hasForm ? "'self'" : "'none'"}`, "frame-ancestors 'none'",
    "require-trusted-types-for 'script'", 'trusted-types assent',
  ].join('; ')
}

async function latest(store) {
  const entries = []
  let after
  do {
    const page = await store.list({ after, limit: 500 })
    entries.push(...page.entries)
    entries.splice(0, Math.max(0, entries.length - SHOWN))
    after = page.next
  } while (after)
  return entries
}

async function referencePages() {
  const names = (await readdir(reference)).filter((it) => it.endsWith('.md')).sort()
  return Promise.all(names.map(async (name) => ({ name: name.slice(0, -3), text: await readFile(new URL(name, reference), 'utf8') })))
}

/**
 * @param {object} parts
 * @param {(request: Request) => Promise<Response>} parts.collector
 * @param {object} parts.store
 * @param {ReturnType<import('./feed.mjs').createFeed>} parts.receipts
 * @param {ReturnType<import('./feed.mjs').createFeed>} parts.requests
 * @returns {(request: Request) => Promise<Response>}
 */
export function createSite({ collector, store, receipts, requests }) {
  /** Visits by page, for the count that needs no permission: a number, and nothing of who. */
  const counts = new Map()
  const own = createOwn()
  const ways = createWays()

  async function page(request, url, find) {
    const origins = originsFor(url)
    const nonce = randomBytes(16).toString('base64')
    const found = find(url.pathname)
    const settings = await settingsFor(url)
    const config = await documentFor(settings, origins)
    const documents = url.pathname.startsWith('/demo/reference/') ? await referencePages() : []
    const declaration = async () => fillIn(await printDeclaration(), origins)
    const [since, better] = [requests.last(), betterAddress(url)]
    const context = { url, origins, nonce, config, settings, documents, declaration, since, better }
    const content = await found?.(context)
    const shown = content ?? pages.missing(context)
    // What is tried out, and pages of other sites, have documents of their own.
    const way = shown.site || shown.inline || queryOf(settings) ? undefined : wayOf(request)
    const files = await ways.filesFor(way, config, shown.lang ?? 'en')
    const body = layout(shown, { ...context, way, files }).html
    return new Response(request.method === 'HEAD' ? null : body, {
      status: content ? 200 : 404,
      headers: {
        'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff',
        'content-security-policy': policyFor(nonce, origins, { hasForm: content?.tryout, hasStyle: way === 'inline' }),
        'referrer-policy': 'strict-origin-when-cross-origin',
      },
    })
  }

  async function document(request, url) {
    const settings = await settingsFor(url)
    // What no policy is at is answered by the shop's.
    return documentOf(settings).split('?')[0] === url.pathname
      ? answerWith(request, await documentFor(settings, originsFor(url)), 'application/json') : undefined
  }

  function count(path) {
    if (!pages.find(path)) return new Response('No such page', { status: 404 })
    counts.set(path, (counts.get(path) ?? 0) + 1)
    return Response.json({ count: counts.get(path) })
  }

  return async (request) => {
    const url = new URL(request.url)
    const { pathname } = url
    if (/^\/(receipts(\/|$)|health$|region$)/.test(pathname)) return collector(request)
    if (pathname === '/count' && request.method === 'POST') return count(url.searchParams.get('page') ?? '')
    if (request.method !== 'GET' && request.method !== 'HEAD') return new Response('Not here', { status: 405, headers: { allow: 'GET, HEAD' } })
    if (pathname === '/demo/policy') return redirectTo(url)
    if (pathname === '/demo/way') return pickWay(url)
    const file = ways.answer(request, pathname)
    if (file) return file
    if (pathname.endsWith('/assent.json') && !pathname.startsWith('/own/')) return (await document(request, url)) ?? page(request, url, pages.find)
    const live = request.method === 'GET' && pathname.startsWith('/demo/live/') ? pathname.slice('/demo/live/'.length) : ''
    if (live === 'receipts') return receipts.open({ before: () => latest(store) })
    if (live === 'requests') {
      const seen = request.headers.get('last-event-id') ?? url.searchParams.get('since')
      return requests.open({ since: Number(seen) || undefined })
    }
    if (pathname.startsWith('/own/')) return (await own(request, pathname.slice('/own/'.length))) ?? page(request, url, pages.find)
    if (pathname.startsWith('/static/')) return (await fileFrom(request, statics, pathname.slice('/static/'.length))) ?? page(request, url, pages.find)
    return (await fileFrom(request, dist, pathname)) ?? page(request, url, pages.find)
  }
}
