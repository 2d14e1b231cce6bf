/** POST /receipts: takes one receipt, once. */
import { refuseOrigin, type Cors } from './cors.js'
import { parseReceipt } from './parseReceipt.js'
import type { RateLimit } from './rateLimit.js'
import { parseJson, readBody } from './readBody.js'
import { jsonResponse, refuse } from './responses.js'
import { hashReceipt } from './sha256.js'
import type { Store } from './store.js'

// `text/plain` is what a beacon can send to another origin without a preflight.
const TYPES = ['application/json', 'text/plain']

export interface Posting {
  store: Store
  cors: Cors
  limit: RateLimit | undefined
  /** Hears of each post that had to wait, and not of whose. */
  limited(): void
  /** The collector's clock, in ms since 1970 UTC. */
  now(): number
}

/**
 * @param address of the sender, where it is known; used for counting and nothing else
 * @returns 201 where the receipt is new and durable, 200 where it was there already, 4xx with a reason otherwise
 */
export async function postReceipt(request: Request, { store, cors, limit, limited, now }: Posting, address: string | undefined): Promise<Response> {
  const { allowed, headers } = cors.judge(request)
  if (!allowed) return refuseOrigin(request, headers)
  const wait = address === undefined ? 0 : limit?.take(cors.siteOf(request), address)
  if (wait) {
    limited()
    const message = 'Too many receipts come from this network. Send it again later under the same id.'
    return refuse(429, { code: 'too-many', path: '', message }, { ...headers, 'retry-after': String(wait) })
  }

  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (!TYPES.includes(type)) {
    return refuse(415, { code: 'wrong-type', path: 'Content-Type', received: type, message: `Content-Type must be ${TYPES.join(' or ')}.` }, headers)
  }
  const body = await readBody(request)
  if ('problem' in body) return refuse(body.status, body.problem, headers)
  const json = parseJson(body.text)
  if (!json) return refuse(400, { code: 'not-json', path: 'body', received: body.text, message: 'The body must be one receipt as JSON.' }, headers)

  const receivedAt = now()
  const { receipt, problem } = parseReceipt(json.value)
  if (problem) return refuse(400, problem, headers)
  if (!cors.fits(receipt.origin, request)) {
    return refuse(400, {
      code: 'wrong-origin', path: 'origin', received: receipt.origin,
      message: `origin must be that of the page that posts${request.headers.has('origin') ? `, here "${request.headers.get('origin')}"` : ''}.`,
    }, headers)
  }
  const hash = await hashReceipt(receipt)
  if (receipt.integrity?.alg === 'sha-256' && receipt.integrity.hash !== hash) {
    return refuse(422, {
      code: 'wrong-hash', path: 'integrity.hash', received: receipt.integrity.hash,
      message: `The hash of this receipt without "integrity" (RFC 8785, UTF-8) is ${hash}.`,
    }, headers)
  }

  const kept = await store.insert({ receipt, receivedAt, hash })
  if (kept.outcome === 'conflict') {
    return refuse(409, {
      code: 'id-taken', path: 'receiptId', received: receipt.receiptId,
      message: 'Another receipt has this id, and receipts are never changed. A new event needs a new UUID.',
    }, headers)
  }
  return jsonResponse(kept.outcome === 'stored' ? 201 : 200, { receiptId: receipt.receiptId, receivedAt: new Date(kept.receivedAt).toISOString() }, headers)
}
