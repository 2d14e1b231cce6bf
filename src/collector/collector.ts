/** The collector as one web-standard function: routes, and nothing that needs Node. */
import { createCors, refuseMethod, type Origins } from './cors.js'
import { createLog } from './log.js'
import { postReceipt } from './postReceipt.js'
import { createRateLimit } from './rateLimit.js'
import { listReceipts, readReceipt, refuseReader } from './readReceipts.js'
import { checkCookieName, refreshCookie } from './refreshCookie.js'
import { jsonResponse, refuse } from './responses.js'
import type { Store } from './store.js'
import { tellRegion } from './tellRegion.js'

export interface CollectorOptions {
  store: Store
  /**
   * Origins of the sites whose pages may post and ask, such as `https://www.example.com`; `*` for every site, and for what names none;
   * an empty list for the site in whose server the collector is mounted.
   */
  origins: Origins
  /** Bearer token for reading; without it nothing can be read. */
  token?: string | undefined
  /** Where the collector is mounted, such as `/consent`. @default '' */
  basePath?: string | undefined
  /** Whether there is `POST /refresh`, which sets the choice's cookie again by a response header, for `storage.refresh`. @default false */
  refresh?: boolean | undefined
  /** The cookie that `POST /refresh` sets again, as in `storage.name`. @default 'consent_choice' */
  cookie?: string | undefined
  /**
   * Receipts that one network (an IPv4 /24 or IPv6 /48) may post in a minute for one origin; 0 for as many as come. Counts only where the
   * handler is told the sender's address. @default 300
   */
  rate?: number | undefined
  /** Told of every failure of the store; gets no receipt and nothing of the visitor. @default lines of JSON on console.error, counted */
  log?: ((message: string, cause: unknown) => void) | undefined
  /** The collector's clock, in ms since 1970 UTC. @default Date.now */
  now?: (() => number) | undefined
}

/** What is known of a request beside it. No header says it, which anybody could send. */
export interface Sender {
  /** The IP address it came from; used to count posts, in memory alone, and for nothing else. */
  address?: string | undefined
}

export type Collector = (request: Request, sender?: Sender) => Promise<Response>

type Methods = Partial<Record<'GET' | 'POST' | 'OPTIONS', () => Response | Promise<Response>>>

/**
 * Makes the handler that takes and returns receipts: `POST /receipts`, `GET /receipts`, `GET /receipts/:id`; `GET /region`, which says
 * where the visitor is; `POST /refresh` where it is asked for; `GET /health`, whether receipts can be stored now; and `GET /live`, whether
 * anything answers at all, without asking the store.
 * It stores and logs neither address nor user agent of the visitor.
 * @throws TypeError for an origin, token or base path that cannot work
 */
export function createCollector(options: CollectorOptions): Collector {
  const { store, token, basePath = '', refresh = false, cookie = 'consent_choice', rate = 300, now = Date.now } = options
  const log = options.log ?? createLog({ write: (line) => console.error(line), now }).error
  const cors = createCors(options.origins)
  if (token !== undefined && !/^[\x21-\x7e]+$/.test(token)) {
    throw new TypeError('token: an HTTP header can carry only visible ASCII characters, and an empty token would protect nothing.')
  }
  if (!/^(\/[^/?#]+)*$/.test(basePath)) {
    throw new TypeError(`basePath: ${JSON.stringify(basePath)} must begin with "/" and not end with it, such as "/consent".`)
  }

  checkCookieName(cookie)
  if (!(rate >= 0 && Number.isFinite(rate))) throw new TypeError(`rate: ${rate} must be a number of posts in a minute, or 0 for no limit.`)
  const limited = (): void => log(
    'assent collector: a network posts too often and is told to wait',
    `more than ${rate} receipts a minute for one site; behind a proxy every visitor has the proxy’s address, unless it is trusted (--trust-proxy)`)
  const posting = { store, cors, now, limit: rate ? createRateLimit({ perMinute: rate, now }) : undefined, limited }

  const forReaders = (request: Request, read: () => Promise<Response>) => async (): Promise<Response> =>
    (await refuseReader(request, token)) ?? read()

  async function health(): Promise<Response> {
    await store.healthy()
    return jsonResponse(200, { status: 'ok' })
  }

  function methodsFor(path: string, request: Request, { address }: Sender): Methods | undefined {
    if (path === '/live') return { GET: () => jsonResponse(200, { status: 'ok' }) }
    if (path === '/health') return { GET: health }
    if (path === '/refresh' && refresh) return { POST: () => refreshCookie(request, cookie) }
    if (path === '/region') return { GET: () => tellRegion(request, cors), OPTIONS: () => cors.preflight(request, 'GET') }
    if (path === '/receipts') {
      return {
        GET: forReaders(request, () => listReceipts(request, store)),
        POST: () => postReceipt(request, posting, address),
        OPTIONS: () => cors.preflight(request, 'POST'),
      }
    }
    const id = /^\/receipts\/([^/]+)$/.exec(path)?.[1]
    return id === undefined ? undefined : { GET: forReaders(request, () => readReceipt(id, store)) }
  }

  function route(request: Request, sender: Sender): Response | Promise<Response> {
    const { pathname } = new URL(request.url)
    const methods = pathname.startsWith(`${basePath}/`) ? methodsFor(pathname.slice(basePath.length), request, sender) : undefined
    if (!methods) {
      const paths = ['receipts', 'receipts/:id', ...(refresh ? ['refresh'] : []), 'region', 'health', 'live'].map((it) => `${basePath}/${it}`)
      const message = `Here are ${paths.join(', ')}.`
      return refuse(404, { code: 'not-found', path: 'url', received: pathname, message })
    }
    const method = request.method === 'HEAD' ? 'GET' : request.method
    const run = Object.hasOwn(methods, method) ? methods[method as keyof Methods] : undefined
    return run ? run() : refuseMethod(request, Object.keys(methods).join(', '))
  }

  return async (request, sender = {}) => {
    let response
    try {
      response = await route(request, sender)
    } catch (cause) {
      // The reason is for the operator; the sender learns only that trying again may help.
      log('assent collector: the receipt store failed', cause)
      const message = 'Receipts cannot be stored or read at the moment. Send it again later under the same id.'
      response = refuse(503, { code: 'unavailable', path: '', message }, { 'retry-after': '5', ...cors.judge(request).headers })
    }
    return request.method === 'HEAD' ? new Response(null, response) : response
  }
}
