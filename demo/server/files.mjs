/** Files of a folder, with a validator in place of a lifetime: a rebuilt file is seen at the next load. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'

const types = {
  '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.html': 'text/html', '.md': 'text/markdown',
}

/**
 * @param {Request} request
 * @param {string} body
 * @param {string} type media type
 */
export function answerWith(request, body, type) {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const headers = { etag, 'cache-control': 'no-cache', 'content-type': `${type}; charset=utf-8`, 'x-content-type-options': 'nosniff' }
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
  return new Response(request.method === 'HEAD' ? null : body, { headers })
}

/**
 * @param {URL} folder with its closing slash
 * @param {string} path below it
 * @returns {Promise<Response | undefined>}
 */
export async function fileFrom(request, folder, path) {
  const type = types[extname(path)]
  const url = new URL(path.replace(/^\/+/, ''), folder)
  if (!type || !url.pathname.startsWith(folder.pathname)) return undefined
  const body = await readFile(url, 'utf8').catch(() => undefined)
  return body === undefined ? undefined : answerWith(request, body, type)
}
