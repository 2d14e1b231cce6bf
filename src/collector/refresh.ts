/**
 * `POST /refresh`: sets the choice's cookie again by a response header. Safari keeps such a cookie for its full life, but one that a
 * script has written for seven days only (WebKit's tracking prevention). Nothing is stored here.
 */
import { PRIVATE, refuse } from './answer.js'
import { parseJson, readBody } from './body.js'

/** Cookies above it are dropped by browsers (RFC 6265bis § 5.5). */
const LARGEST = 4_096
/** Days; browsers cap longer lives (RFC 6265bis § 5.5). */
const LONGEST = 400
/** The encoded choice, and so no character that could end the cookie or begin an attribute. */
const VALUE = /^1\.[A-Za-z0-9.~%*!_-]+$/

interface Refresh {
  name: string
  value: string
  days: number
  domain: string
  sameSite: string
}

/** @returns what is wrong, as the path of the key and a sentence */
function problemOf(it: Partial<Refresh> | null, name: string, host: string): [path: string, message: string] | undefined {
  if (typeof it !== 'object' || it === null) return ['', 'The body must be a JSON object.']
  const other = Object.keys(it).find((key) => !['name', 'value', 'days', 'domain', 'sameSite'].includes(key))
  if (other !== undefined) return [other, 'There is no such key.']
  if (it.name !== name) return ['name', `Only the cookie ${JSON.stringify(name)} is set here; give the collector the name in storage.name.`]
  if (typeof it.value !== 'string' || !VALUE.test(it.value) || name.length + it.value.length > LARGEST) return ['value', 'This is no stored choice.']
  if (!Number.isInteger(it.days) || it.days! < 1 || it.days! > LONGEST) return ['days', `Must be a whole number from 1 to ${LONGEST}.`]
  if (it.sameSite !== 'Lax' && it.sameSite !== 'Strict' && it.sameSite !== 'None') return ['sameSite', 'Must be "Lax", "Strict" or "None".']
  if (typeof it.domain !== 'string' || (it.domain !== '' && it.domain !== host && !host.endsWith(`.${it.domain}`))) {
    return ['domain', `Must be ${JSON.stringify(host)} or a parent of it: this server can set no other site’s cookies.`]
  }
  return undefined
}

/**
 * @param name the cookie's name, as in `storage.name`
 * @returns 204 with Set-Cookie, or a refusal that says why
 */
export async function refreshCookie(request: Request, name: string): Promise<Response> {
  const { hostname, origin, protocol } = new URL(request.url)
  // Another site's page has no business with this cookie. Behind a proxy that ends TLS only the host can be compared.
  const from = request.headers.get('origin')
  if (from !== null && from !== origin && URL.canParse(from) && new URL(from).hostname !== hostname) {
    return refuse(403, { code: 'wrong-origin', path: 'origin', received: from, message: 'The cookie is refreshed by pages of the same host only.' })
  }
  const body = await readBody(request)
  if ('problem' in body) return refuse(body.status, body.problem)
  const json = parseJson(body.text)
  if (!json) return refuse(400, { code: 'not-json', path: 'body', received: body.text, message: 'The body must be a JSON object.' })
  const it = json.value as Partial<Refresh> | null
  const problem = problemOf(it, name, hostname)
  if (problem) {
    const [path, message] = problem
    return refuse(422, { code: 'wrong-value', path, received: (it as Record<string, unknown> | null)?.[path], message })
  }
  const { value, days, domain, sameSite } = it as Refresh
  const secure = protocol === 'https:' || from?.startsWith('https:') || sameSite === 'None'
  const cookie = [
    `${name}=${encodeURIComponent(value)}`, `Max-Age=${days * 86_400}`, 'Path=/', `SameSite=${sameSite}`,
    ...(domain ? [`Domain=${domain}`] : []), ...(secure ? ['Secure'] : []), ...(sameSite === 'None' ? ['Partitioned'] : []),
  ].join('; ')
  return new Response(null, { status: 204, headers: { ...PRIVATE, 'set-cookie': cookie } })
}
