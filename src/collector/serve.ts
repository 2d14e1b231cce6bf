/**
 * Puts a collector behind a small Node server, and tells it the address that each request came from. Node's modules are loaded when it
 * starts, so that the entry can also be imported at the edge.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Collector } from './collector.js'
import { jsonResponse, refuse } from './responses.js'

export interface ServeOptions {
  handler: Collector
  /** 0 for any free one. @default 8787 */
  port?: number | undefined
  /** Address to listen on. @default '127.0.0.1' */
  host?: string | undefined
  /**
   * Whether a proxy of yours stands before it, and nobody comes past that: the address is then the last one in `X-Forwarded-For`, which
   * the proxy has written; those before it can be anybody's invention. @default false
   */
  trustProxy?: boolean | undefined
  /** How long a request may take to arrive whole, in ms. @default 10000 */
  requestTimeout?: number | undefined
}

export interface Serving {
  url: string
  /** Takes no more connections, lets what is under way finish for up to `grace` ms (default 5000), then resolves. */
  close(grace?: number): Promise<void>
}

/** The body as it arrives. Given up, it is read to its end and dropped: a closed socket would swallow the answer. */
function bodyOf(req: IncomingMessage): ReadableStream<Uint8Array> {
  let given = false
  return new ReadableStream({
    start(out) {
      req.on('data', (chunk: Buffer) => {
        if (given) return
        out.enqueue(new Uint8Array(chunk))
        if ((out.desiredSize ?? 0) <= 0) req.pause()
      })
      req.on('end', () => {
        if (!given) out.close()
      })
      req.on('error', (cause) => {
        if (!given) out.error(cause)
      })
      req.pause()
    },
    pull: () => void req.resume(),
    cancel() {
      given = true
      req.resume()
    },
  })
}

function requestOf(req: IncomingMessage): Request | undefined {
  const method = req.method ?? 'GET'
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headersDistinct)) for (const it of value ?? []) headers.append(name, it)
  const body = method === 'GET' || method === 'HEAD' ? {} : { body: bodyOf(req), duplex: 'half' as const }
  try {
    return new Request(`http://${req.headers.host ?? 'localhost'}${req.url ?? '/'}`, { method, headers, ...body })
  } catch {
    return undefined
  }
}

/** @returns the address a request came from; without the port that some proxies write */
function addressOf(req: IncomingMessage, trustProxy: boolean, isIP: (text: string) => number): string | undefined {
  const last = trustProxy ? req.headersDistinct['x-forwarded-for']?.join(',').split(',').at(-1)?.trim() : undefined
  const [, bracketed, dotted] = /^\[(.+)\](?::\d+)?$|^([\d.]+):\d+$/.exec(last ?? '') ?? []
  const said = bracketed ?? dotted ?? last ?? ''
  return isIP(said) ? said : req.socket.remoteAddress
}

/**
 * Starts a server and resolves when it listens.
 * @throws Error of Node, such as `EADDRINUSE`, where it cannot
 */
export async function serve({ handler, port = 8787, host = '127.0.0.1', trustProxy = false, requestTimeout = 10_000 }: ServeOptions): Promise<Serving> {
  const { createServer } = await import('node:http')
  const { isIP } = await import('node:net')
  const { Readable } = await import('node:stream')
  const { pipeline } = await import('node:stream/promises')

  let closing = false

  async function respond(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const request = requestOf(req)
    const response = request
      ? await handler(request, { address: addressOf(req, trustProxy, isIP) }).catch(() => jsonResponse(500, { error: { code: 'failed', path: '', message: 'The collector failed.' } }))
      : refuse(400, { code: 'bad-request', path: 'url', received: req.url, message: 'This is not a request that can be understood.' })
    // A connection kept alive would hold up the end.
    if (closing) res.setHeader('connection', 'close')
    res.writeHead(response.status, Object.fromEntries(response.headers))
    if (!response.body) res.end()
    // A reader that went away is no failure.
    else await pipeline(Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]), res).catch(() => undefined)
    // What the handler left unread would stand before the next request of this connection.
    req.removeAllListeners('data').resume()
  }

  const server = createServer({ requestTimeout, headersTimeout: requestTimeout, connectionsCheckingInterval: Math.min(requestTimeout, 1000) },
    (req, res) => void respond(req, res))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const bound = (server.address() as AddressInfo).port

  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    close: (grace = 5000) => new Promise((resolve) => {
      closing = true
      const late = setTimeout(() => server.closeAllConnections(), grace)
      server.close(() => {
        clearTimeout(late)
        resolve()
      })
      server.closeIdleConnections()
    }),
  }
}
