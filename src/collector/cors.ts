/**
 * Who may post and ask from a browser (https://fetch.spec.whatwg.org/#http-cors-protocol). Reading receipts is not for other
 * origins at all.
 */
import { isBareOrigin } from './receiptSchema.js'
import { jsonResponse, refuse } from './responses.js'

/** Exact origins, or `*` for every site. An empty list is the site's own, where the collector is mounted in its server. */
export type Origins = readonly string[] | '*'

export interface Cors {
  /**
   * Whether a request may post or ask, and the headers its answer must carry. Browsers name the origin with every POST, and leave it out
   * where a page asks its own site.
   */
  judge(request: Request): { allowed: boolean; headers: Record<string, string> }
  /** Answers OPTIONS. @param method what may be done on this path */
  preflight(request: Request, method: 'GET' | 'POST'): Response
  /** For which site a request is counted: its origin where that is configured; whoever may name any could count anew with each. */
  siteOf(request: Request): string
  /** Whether a receipt of this origin may come with this request. */
  fits(origin: string, request: Request): boolean
}

/** Seconds for which a browser may remember a preflight; Chromium stops at two hours. */
const REMEMBER = '7200'

/** @throws TypeError for an origin that no browser would ever send */
export function createCors(origins: Origins): Cors {
  const list = origins === '*' ? [] : origins
  for (const it of list) {
    if (!isBareOrigin(it)) {
      throw new TypeError(`origins: ${JSON.stringify(it)} is not an origin. Give scheme, host and port alone, such as "https://www.example.com".`)
    }
  }
  // Whoever sends a request also chooses the host in its address: for a post that counts only where nothing else is said.
  const knows = (origin: string, request: Request): boolean =>
    origins === '*' || list.includes(origin) || ((!list.length || request.method !== 'POST') && origin === new URL(request.url).origin)

  const judge: Cors['judge'] = (request) => {
    const origin = request.headers.get('origin')
    const headers = { vary: 'Origin' }
    if (origin === null) return { allowed: origins === '*' || request.method !== 'POST', headers }
    if (!knows(origin, request)) return { allowed: false, headers }
    return { allowed: true, headers: { ...headers, 'access-control-allow-origin': origin, 'access-control-expose-headers': 'Retry-After' } }
  }

  return {
    judge,
    siteOf: (request) => (origins === '*' ? '*' : request.headers.get('origin') ?? ''),
    fits: (origin, request) => {
      const sent = request.headers.get('origin')
      return sent === null || origin === sent
    },
    preflight(request, method) {
      const { allowed, headers } = judge(request)
      if (!allowed) return refuseOrigin(request, headers)
      return new Response(null, {
        status: 204,
        headers: {
          ...headers, 'access-control-allow-methods': method, 'access-control-allow-headers': 'content-type', 'access-control-max-age': REMEMBER,
        },
      })
    },
  }
}

export const refuseOrigin = (request: Request, headers: Record<string, string>): Response =>
  refuse(403, {
    code: 'origin-not-allowed', path: 'Origin', received: request.headers.get('origin'),
    message: request.headers.has('origin')
      ? 'Pages of this origin may not ask here. Add it to the collector’s origins (assent collect --origin …), also where it is that of the collector itself.'
      : 'The header Origin is missing, which browsers send with every POST.',
  }, headers)

/** For the methods a path does not have. */
export const refuseMethod = (request: Request, allow: string): Response =>
  request.method === 'OPTIONS'
    ? jsonResponse(200, { allow }, { allow })
    : refuse(405, { code: 'wrong-method', path: 'method', received: request.method, message: `Only ${allow} can be used here.` }, { allow })
