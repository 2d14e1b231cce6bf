/** The collector as one web-standard function: routes, and nothing that needs Node. */
import { answer, refuse } from './answer.js'
import { createCors, refuseMethod, type Origins } from './cors.js'
import { postReceipt } from './post.js'
import { listReceipts, readReceipt, refuseReader } from './read.js'
import { refreshCookie } from './refresh.js'
import { tellRegion } from './region.js'
import type { Store } from './store.js'

export interface CollectorOptions {
  store: Store
  /** Origins of the sites whose pages may post and ask, such as `https://www.example.com`; `*` for every site. */
  origins: Origins
  /** Bearer token for reading; without it nothing can be read. */
  token?: string | undefined
  /** Where the collector is mounted, such as `/consent`. @default '' */
  basePath?: string | undefined
  /** The cookie that `POST /refresh` sets again, as in `storage.name`. @default 'consent_choice' */
  cookie?: string | undefined
  /** Told of every failure of the store; gets no receipt and nothing of the visitor. @default console.error */
  log?: ((message: string, cause: unknown) => void) | undefined
  /** The collector's clock, in ms since 1970 UTC. @default Date.now */
  now?: (() => number) | undefined
}

export type Collector = (request: Request) => Promise<Response>

type Methods = Partial<Record<'GET' | 'POST' | 'OPTIONS', () => Response | Promise<Response>>>

/**
 * Makes the handler that takes and returns receipts: `POST /receipts`, `GET /receipts`, `GET /receipts/:id`, `GET /health`,
 * `POST /refresh`, which sets the choice's cookie by a response header, and `GET /region`, which says where the visitor is.
 * It reads no address and no user agent of the visitor, stores neither and logs neither.
 * @throws TypeError for an origin, token or base path that cannot work
 */
export function createCollector(options: CollectorOptions): Collector {
  const { store, token, basePath = '', cookie = 'consent_choice', now = Date.now, log = (message, cause) => console.error(message, cause) } = options
  const cors = createCors(options.origins)
  if (token !== undefined && !/^[\x21-\x7e]+$/.test(token)) {
    throw new TypeError('token: an HTTP header can carry only visible ASCII characters, and an empty token would protect nothing.')
  }
  if (!/^(\/[^/?#]+)*$/.test(basePath)) {
    throw new TypeError(`basePath: ${JSON.stringify(basePath)} must begin with "/" and not end with it, such as "/consent".`)
  }

  const forReaders = (request: Request, read: () => Promise<Response>) => async (): Promise<Response> =>
    (await refuseReader(request, token)) ?? read()

  async function health(): Promise<Response> {
    await store.healthy()
    return answer(200, { status: 'ok' })
  }

  function methodsFor(path: string, request: Request): Methods | undefined {
    if (path === '/health') return { GET: health }
    if (path === '/refresh') return { POST: () => refreshCookie(request, cookie) }
    if (path === '/region') return { GET: () => tellRegion(request, cors), OPTIONS: () => cors.preflight(request, 'GET') }
    if (path === '/receipts') {
      return {
        GET: forReaders(request, () => listReceipts(request, store)),
        POST: () => postReceipt(request, store, cors, now),
        OPTIONS: () => cors.preflight(request, 'POST'),
      }
    }
    const id = /^\/receipts\/([^/]+)$/.exec(path)?.[1]
    return id === undefined ? undefined : { GET: forReaders(request, () => readReceipt(id, store)) }
  }

  function route(request: Request): Response | Promise<Response> {
    const { pathname } = new URL(request.url)
    const methods = pathname.startsWith(`${basePath}/`) ? methodsFor(pathname.slice(basePath.length), request) : undefined
    if (!methods) {
      const paths = ['receipts', 'receipts/:id', 'refresh', 'region', 'health'].map((it) => `${basePath}/${it}`)
      const message = `Here are ${paths.join(', ')}.`
      return refuse(404, { code: 'not-found', path: 'url', received: pathname, message })
    }
    const method = request.method === 'HEAD' ? 'GET' : request.method
    const run = Object.hasOwn(methods, method) ? methods[method as keyof Methods] : undefined
    return run ? run() : refuseMethod(request, Object.keys(methods).join(', '))
  }

  return async (request) => {
    let response
    try {
      response = await route(request)
    } catch (cause) {
      // The reason is for the operator; the sender learns only that trying again may help.
      log('assent collector: the receipt store failed', cause)
      const message = 'Receipts cannot be stored or read at the moment. Send it again later under the same id.'
      response = refuse(503, { code: 'unavailable', path: '', message }, { 'retry-after': '5', ...cors.judge(request).headers })
    }
    return request.method === 'HEAD' ? new Response(null, response) : response
  }
}
