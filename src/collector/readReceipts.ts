/** GET /receipts and GET /receipts/:id, for whoever has the token. */
import { clockSkew } from './clockSkew.js'
import { csvStream } from './csv.js'
import { encodeCursor, parseQuery, type Asked } from './parseQuery.js'
import { jsonResponse, PRIVATE_HEADERS, refuse } from './responses.js'
import { sameSecret } from './sha256.js'
import { listAll, type Kept, type Store } from './store.js'
import { verifyEntries } from './verifyEntries.js'

const shown = ({ receipt, receivedAt, hash, sealed }: Kept): unknown => ({
  receipt, receivedAt: new Date(receivedAt).toISOString(), hash, skew: clockSkew(receipt, receivedAt) ?? null,
  ...(sealed && { number: sealed.number, seal: sealed.seal }),
})

/** @returns a refusal, or `undefined` where the bearer token (RFC 6750) is the right one */
export async function refuseReader(request: Request, token: string | undefined): Promise<Response | undefined> {
  if (token === undefined) {
    const message = 'This collector has no token, so receipts cannot be read here. Set one (ASSENT_TOKEN) to read.'
    return refuse(403, { code: 'reading-off', path: 'token', message })
  }
  const given = /^Bearer +(\S+) *$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  if (given !== undefined && (await sameSecret(given, token))) return undefined
  const missing = given === undefined
  return refuse(401, {
    code: missing ? 'no-token' : 'wrong-token', path: 'Authorization',
    message: `Reading receipts needs the header "Authorization: Bearer …" with the collector’s token${missing ? '' : '; this one is wrong'}.`,
  }, { 'www-authenticate': `Bearer realm="receipts"${missing ? '' : ', error="invalid_token"'}` })
}

/** One receipt, or 404. */
export async function readReceipt(id: string, store: Store): Promise<Response> {
  const entry = await store.get(id)
  return entry
    ? jsonResponse(200, shown(entry))
    : refuse(404, { code: 'not-found', path: 'id', received: id, message: 'No receipt has this id.' })
}

/** Where the next page is (RFC 8288), for an export that has no place to say it. */
function linkTo(url: URL, cursor: string | undefined): Record<string, string> {
  if (cursor === undefined) return {}
  const next = new URL(url)
  next.searchParams.set('cursor', cursor)
  return { link: `<${next.pathname}${next.search}>; rel="next"` }
}

async function exportCsv(url: URL, asked: Asked, store: Store): Promise<Response> {
  const headers = {
    ...PRIVATE_HEADERS, 'content-type': 'text/csv; charset=utf-8; header=present', 'content-disposition': 'attachment; filename="receipts.csv"',
  }
  // The first page is asked for before answering, so that a store that fails is an answer and not half a file.
  const first = await store.list(asked)
  async function* rows(): AsyncGenerator<Kept> {
    yield* first.entries
    if (!asked.limited && first.next) yield* listAll(store, { ...asked, after: first.next })
  }
  const cursor = asked.limited && first.next ? encodeCursor(first.next) : undefined
  return new Response(csvStream(rows()), { headers: { ...headers, ...linkTo(url, cursor) } })
}

/** A page of receipts, a verified record, or an export. */
export async function listReceipts(request: Request, store: Store): Promise<Response> {
  const url = new URL(request.url)
  const query = parseQuery(url, request.headers.get('accept') ?? '')
  if ('problem' in query) return refuse(400, query.problem)
  const { asked } = query
  if (asked.csv) return exportCsv(url, asked, store)
  const page = await store.list(asked)
  const cursor = page.next && encodeCursor(page.next)
  return jsonResponse(200, {
    receipts: page.entries.map(shown),
    next: cursor ?? null,
    // The chain is that of the whole record, whatever page of it is shown.
    ...(asked.verify ? { verified: await verifyEntries(listAll(store, { recordId: asked.recordId })) } : {}),
  }, linkTo(url, cursor))
}
