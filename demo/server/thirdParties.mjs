/** The companies behind the site's third-party code, played by four host names: analytics, a video host, an ad network, and one for all else. */
import { readFile } from 'node:fs/promises'
import { fileFrom } from './files.mjs'
import { partyOf } from './hosts.mjs'

const folder = new URL('../thirdParties/', import.meta.url)
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

const YEAR = 31_536_000
/**
 * What each sets in the browser, as third parties must: `None` and `Secure`, which browsers take over http on `localhost`. The
 * video host uses a partitioned cookie, which all of them accept; that of the ad network is one which many refuse.
 */
const attributes = `Max-Age=${YEAR}; Path=/; Secure; HttpOnly; SameSite=None`
const cookies = { video: ['clip_visitor', `${attributes}; Partitioned`], ads: ['lantern_uid', attributes] }

const kinds = { script: 'script', iframe: 'frame', image: 'image', empty: 'hit', document: 'visit' }

const namesIn = (header) => (header ?? '').split(';').map((it) => it.split('=')[0].trim()).filter(Boolean)

/** @param {URL} url what a hit says, in words */
function detailOf({ pathname, searchParams }) {
  if (pathname === '/g/collect') return `${searchParams.get('en')}, gcs=${searchParams.get('gcs')}`
  return [...searchParams].map(([name, value]) => `${name}=${value}`).join(', ')
}

/** @param {string} party @param {URL} url */
async function bodyFor(party, url) {
  const { pathname } = url
  if (pathname === '/g/collect' || pathname === '/played') return new Response(null, { status: 204 })
  if (pathname === '/pixel.gif') return new Response(PIXEL, { headers: { 'content-type': 'image/gif' } })
  if (pathname === '/gtag/js') {
    const text = await readFile(new URL('../google/gtag.js', import.meta.url), 'utf8')
    return new Response(text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } })
  }
  const name = pathname.split('/')[1]
  return fileFrom(new Request(url), folder, `${party}/${name.includes('.') ? name : `${name}.html`}`)
}

/**
 * @param {{ send(data: unknown): void }} feed told of every request, as it arrives
 * @returns {(request: Request) => Promise<Response | undefined>} `undefined` for other hosts
 */
export const createThirdParties = (feed) => async (request) => {
  const url = new URL(request.url)
  const party = partyOf(url)
  if (!party) return undefined
  const dest = request.headers.get('sec-fetch-dest') ?? 'empty'
  const sent = namesIn(request.headers.get('cookie'))
  const [cookie, how] = cookies[party] ?? []
  const sets = dest === 'document' || sent.includes(cookie) ? undefined : cookie
  // Somebody who opens an address is no request of a page.
  if (dest !== 'document') {
    feed.send({ time: Date.now(), host: url.hostname, path: url.pathname, kind: kinds[dest] ?? dest, detail: detailOf(url), sent, sets })
  }
  const response = (await bodyFor(party, url)) ?? new Response('Not found', { status: 404 })
  response.headers.set('cache-control', 'no-store')
  response.headers.set('access-control-allow-origin', '*')
  if (sets) response.headers.append('set-cookie', `${sets}=${crypto.randomUUID()}; ${how}`)
  return response
}
