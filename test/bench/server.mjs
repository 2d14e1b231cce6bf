/** The bench's site and its third party, on one local port, told apart by the Host header. All goes out as brotli, quality 11. */
import { access, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { pageFor } from './page.mjs'
import { dist, subjects } from './subjects.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
/** Where the files of each subject are. */
const folders = {
  assent: dist,
  'vanilla-cookieconsent': 'node_modules/vanilla-cookieconsent/dist',
  orejime: 'node_modules/orejime/dist',
}
const types = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' }

// `localhost`, because Chromium asks for brotli over plain HTTP only there; several labels, because real sites have them; and the dot of the
// root at its end, by which it is still that to the browser, but no developer's own machine to assent, which would check first and advise.
export const SITE = 'www.site.localhost.'
export const THIRD = 'cdn.third.localhost'

const compress = promisify(brotliCompress)
/** @param {string | Buffer} body */
const brotli = (body) => compress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })

/** @returns {Promise<string | Buffer | undefined>} what is at this address, or nothing */
async function find(host, path, port) {
  if (host === THIRD) return 'ran.push(performance.now())'
  const built = Object.values(subjects).map((it) => it.files?.[path]).find(Boolean)
  if (built) return built
  const [, first, ...rest] = path.split('/')
  const folder = folders[first]
  if (folder) return readFile(join(resolve(root, folder), normalize(`/${rest.join('/')}`))).catch(() => undefined)
  const page = /^\/(?<visit>first|later)\/(?<name>[\w -]+)\.html$/.exec(decodeURI(path))?.groups
  return page && subjects[page.name] && pageFor(subjects[page.name], page.visit, `http://${THIRD}:${port}`)
}

/** @throws {Error} where there is nothing to measure @returns {Promise<{ url(path: string): string, close(): Promise<void> }>} */
export async function startServer() {
  await access(join(dist, 'npm/build.js')).catch(() => {
    throw Error(`There is nothing built in ${dist}: npm run build`)
  })
  /** Compressed once, by address: the first round must not wait for what the others do not. */
  const made = new Map()

  async function answer(request, response) {
    const { method, url, headers } = request
    if (method === 'POST') {
      // As a collector does: it names what it has taken.
      const { receiptId } = JSON.parse(Buffer.concat(await request.toArray()).toString())
      return response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ receiptId }))
    }
    const { hostname, pathname, port } = new URL(url, `http://${headers.host}`)
    const key = hostname + pathname
    if (!made.has(key)) made.set(key, find(hostname, pathname, port).then((it) => it && brotli(it)))
    const body = await made.get(key)
    if (!body) return response.writeHead(404).end()
    if (!headers['accept-encoding']?.includes('br')) throw Error('the browser did not ask for brotli')
    const type = extname(pathname)
    response.writeHead(200, {
      'content-type': `${types[type]}; charset=utf-8`,
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': type === '.html' ? 'no-cache' : 'public, max-age=31536000, immutable',
    }).end(body)
  }

  const server = createServer((request, response) => {
    if (request.method !== 'POST') request.resume()
    answer(request, response).catch((cause) => response.writeHead(500).end(String(cause)))
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: (path) => `http://${SITE}:${server.address().port}${path}`,
    close: () => new Promise((done) => {
      server.close(done)
      server.closeAllConnections()
    }),
  }
}
