/**
 * A website, its third parties and a stand-in for Google on one local port, told apart by the Host header. Records every
 * request, so that a test can say what was asked for and, above all, what was not.
 */
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

export interface Received {
  /** Host name without the port. */
  host: string
  method: string
  /** Without the query. */
  path: string
  query: URLSearchParams
  /** Whole address. */
  url: string
  headers: IncomingMessage['headers']
  /** Empty unless something was sent. */
  body: string
  /** ms since the site was started. */
  time: number
}

export interface Answer {
  status?: number
  /** Content-Type. */
  type?: string
  headers?: Record<string, string>
  /** Values of Set-Cookie. */
  cookies?: string[]
  body?: string | Uint8Array
}

/** An answer; text is HTML; a function may take its time. */
export type Reply = string | Answer | ((request: Received) => string | Answer | Promise<string | Answer>)

/** By `/path` (any host of site.test) or `host/path`. */
export type Replies = Record<string, Reply>

export interface Site {
  port: number
  /** `http://www.site.test:1234` */
  origin: (host?: string) => string
  url: (path: string, host?: string) => string
  /** What was received so far, oldest first; `host` is a host name or a domain with all its hosts. */
  requests: (host?: string, path?: string) => Received[]
  /** Resolves with the first request that fits, be it in the past or still to come. */
  received: (host: string, path?: string, fits?: (request: Received) => boolean) => Promise<Received>
  /** Sets or replaces a reply: `/path` or `host/path`. */
  reply: (address: string, reply: Reply) => void
  /** Forgets the requests so far. */
  forget: () => void
  close: () => Promise<void>
}

const root = new URL('../../', import.meta.url).pathname
/** The built files, or another build of them. */
const dist = join(root, process.env['ASSENT_DIST'] ?? 'dist')
const types: Record<string, string> = {
  '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.map': 'application/json', '.html': 'text/html',
  '.gif': 'image/gif', '.svg': 'image/svg+xml',
}
const typeOf = (path: string): string => types[extname(path)] ?? 'text/html'

export const script = (body: string): Answer => ({ type: 'text/javascript', body })
export const frame = (body: string): Answer => ({ type: 'text/html', body })
/** 1 × 1, transparent. */
export const gif = (): Answer =>
  ({ type: 'image/gif', body: Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64') })

/** What a collector answers: it has the receipt, and names it. */
export const takes = ({ method, body }: Pick<Received, 'method' | 'body'>): Answer => (method === 'POST'
  ? { status: 201, type: 'application/json', body: JSON.stringify({ receiptId: (JSON.parse(body) as { receiptId: string }).receiptId }) }
  : { status: 204 })

/** A reply that is not given before `release()`. */
export const held = (reply: Reply): { reply: Reply; release: () => void } => {
  let release = (): void => undefined
  const released = new Promise<void>((resolve) => { release = resolve })
  return { reply: (request) => released.then(() => (typeof reply === 'function' ? reply(request) : reply)), release }
}

const isOf = (host: string, wanted: string): boolean => host === wanted || host.endsWith(`.${wanted}`)

/** What a third party answers when the test did not say: scripts note that they ran in `window.ran`, pixels are pixels. */
const thirdParty = (request: Received): Answer => {
  if (request.method !== 'GET') return { status: 204 }
  if (request.path.endsWith('.js')) return script(`(window.ran = window.ran || []).push(${JSON.stringify(request.path)})`)
  if (/\.(gif|png)$/.test(request.path)) return gif()
  return frame(`<!doctype html><title>frame</title><p>${request.host}${request.path}</p>`)
}

const google = async (request: Received): Promise<Answer | undefined> => {
  const library = { '/gtag/js': 'gtag.js', '/gtm.js': 'gtm.js' }[request.path]
  if (library) return script(await readFile(join(root, 'demo/google', library), 'utf8'))
  return request.path.endsWith('/collect') ? { status: 204 } : undefined
}

/** Built files are there on every host, so that a test can also load them as from a CDN. */
const built = async ({ method, path }: Received): Promise<Answer | undefined> => {
  if (method !== 'GET' || path.endsWith('/')) return undefined
  const body = await readFile(join(dist, normalize(path))).catch(() => undefined)
  return body && { type: typeOf(path), body }
}

const readBody = async (message: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** A third party lets every origin read its answers, with credentials: what is held back is never held back by CORS. */
const corsHeaders = ({ headers }: Received): Record<string, string> => headers.origin === undefined ? {} : {
  'access-control-allow-origin': headers.origin,
  'access-control-allow-credentials': 'true',
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': headers['access-control-request-headers'] ?? 'content-type',
}

/**
 * Starts the site on a free port of 127.0.0.1.
 * @param pages the pages of site.test by path, and what other hosts answer by `host/path`; or one function for site.test
 */
export const startSite = async (pages: Replies | ((request: Received) => string | Answer | undefined) = {}): Promise<Site> => {
  const log: Received[] = []
  const replies = new Map<string, Reply>(typeof pages === 'function' ? [] : Object.entries(pages))
  const waiting = new Set<() => void>()
  const start = performance.now()

  const receive = async (message: IncomingMessage): Promise<Received> => {
    const url = new URL(message.url ?? '/', `http://${message.headers.host ?? '127.0.0.1'}`)
    const time = performance.now() - start
    const body = await readBody(message)
    return {
      host: url.hostname, method: message.method ?? 'GET', path: url.pathname, query: url.searchParams, url: url.href,
      headers: message.headers, body, time,
    }
  }

  const resolve = async (request: Received): Promise<string | Answer> => {
    const own = isOf(request.host, 'site.test')
    const reply = replies.get(`${request.host}${request.path}`) ?? (own ? replies.get(request.path) : undefined)
    if (reply !== undefined) return typeof reply === 'function' ? reply(request) : reply
    if (request.method === 'OPTIONS') return { status: 204 }
    const page = own && typeof pages === 'function' ? pages(request) : undefined
    const answer = page ?? await built(request) ?? (isOf(request.host, 'google.test') ? await google(request) : undefined)
    if (answer !== undefined) return answer
    if (!own) return thirdParty(request)
    if (request.method === 'POST' && request.path === '/receipts') return takes(request)
    return request.method === 'GET' ? { status: 404, body: 'not found' } : { status: 204 }
  }

  const respond = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const request = await receive(message)
    // Browsers ask for it of their own accord; no test is about it.
    if (request.path === '/favicon.ico') { response.writeHead(204).end(); return }
    log.push(request)
    for (const look of [...waiting]) look()
    const given = await resolve(request)
    const answer = typeof given === 'string' ? frame(given) : given
    response.writeHead(answer.status ?? 200, {
      'content-type': `${answer.type ?? typeOf(request.path)}; charset=utf-8`,
      'cache-control': 'no-store',
      ...(isOf(request.host, 'site.test') ? {} : corsHeaders(request)),
      ...answer.headers,
      ...(answer.cookies ? { 'set-cookie': answer.cookies } : {}),
    })
    response.end(answer.body)
  }

  const server = createServer((message, response) => {
    respond(message, response).catch((error: unknown) => {
      // A page that went away mid-request is no failure; a reply that throws must not look like a missing one.
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' })
      response.end(String(error))
    })
  })
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done) })
  const { port } = server.address() as AddressInfo

  const requests: Site['requests'] = (host, path) => log.filter((request) =>
    (host === undefined || isOf(request.host, host)) && (path === undefined || request.path === path))

  const received: Site['received'] = (host, path, fits = () => true) => new Promise((done) => {
    const look = (): void => {
      const found = requests(host, path).find(fits)
      if (!found) return
      waiting.delete(look)
      done(found)
    }
    waiting.add(look)
    look()
  })

  const origin: Site['origin'] = (host = 'www.site.test') => `http://${host}:${port}`

  return {
    port,
    origin,
    url: (path, host) => `${origin(host)}${path}`,
    requests,
    received,
    reply: (address, reply) => { replies.set(address, reply) },
    forget: () => { log.length = 0 },
    close: () => new Promise((done) => {
      server.close(() => { done() })
      server.closeAllConnections()
    }),
  }
}
