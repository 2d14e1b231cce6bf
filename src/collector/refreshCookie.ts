/**
 * `POST /refresh`: sets the choice's cookie again by a response header. Safari keeps such a cookie for its full life, but one that a
 * script has written for seven days only (WebKit's tracking prevention). Nothing is stored here.
 *
 * It gives a longer life and nothing else: only a value that came in the request's own cookie is set, and only for a page of the same
 * origin. So nobody makes a choice for the visitor here, also not who gets past one of the checks.
 */
import { LONGEST_COOKIE_DAYS, MS_PER_DAY } from '../model/days.js'
import { parseJson, readBody } from './readBody.js'
import { PRIVATE_HEADERS, refuse } from './responses.js'

/** Cookies above it are dropped by browsers (RFC 6265bis § 5.5). */
const LARGEST_COOKIE_BYTES = 4_096
/** The encoded choice (`model/storedDecision.ts`), and so no character that could end the cookie or begin an attribute. */
const VALUE = /^1\.[A-Za-z0-9.~%*!+_'()-]+$/
/** A token of HTTP, as a cookie's name must be (RFC 6265 § 4.1.1). */
const NAME = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/

interface Refresh {
  name: string
  value: string
  days: number
  domain: string
  sameSite: string
}

/** @throws TypeError for a name that no cookie can have */
export function checkCookieName(name: string): void {
  if (!NAME.test(name)) throw new TypeError(`cookie: ${JSON.stringify(name)} cannot be the name of a cookie; give what storage.name has.`)
}

/**
 * @returns whether the browser itself says that a page of the same origin asks (https://w3c.github.io/webappsec-fetch-metadata/). One that
 * does not say it (Safari before 16.4, all on plain http) is refused: its cookie lives as long as a script's does.
 */
function isSameOrigin(request: Request): boolean {
  const origin = request.headers.get('origin')
  // `null` is what a page without an origin or without a referrer sends, of whatever site.
  if (request.headers.get('sec-fetch-site') !== 'same-origin' || origin === null || !URL.canParse(origin)) return false
  // A proxy may have taken scheme and port from the address it hands on.
  return new URL(origin).hostname === new URL(request.url).hostname
}

/** @returns the values of the request's cookie of that name, as they were sent: there may be one for the host and one for a parent */
const sentValues = (request: Request, name: string): string[] =>
  (request.headers.get('cookie') ?? '').split(';').map((it) => it.trim()).filter((it) => it.startsWith(`${name}=`)).map((it) => it.slice(name.length + 1))

/** @returns what is wrong, as the path of the key and a sentence */
function problemOf(it: Partial<Refresh> | null, name: string, host: string): [path: string, message: string] | undefined {
  if (typeof it !== 'object' || it === null || Array.isArray(it)) return ['', 'The body must be a JSON object.']
  const other = Object.keys(it).find((key) => !['name', 'value', 'days', 'domain', 'sameSite'].includes(key))
  if (other !== undefined) return [other, 'There is no such key.']
  if (it.name !== name) return ['name', `Only the cookie ${JSON.stringify(name)} is set here; give the collector the name in storage.name.`]
  if (typeof it.value !== 'string' || !VALUE.test(it.value) || name.length + it.value.length > LARGEST_COOKIE_BYTES) return ['value', 'This is no stored choice.']
  if (!Number.isInteger(it.days) || it.days! < 1 || it.days! > LONGEST_COOKIE_DAYS) return ['days', `Must be a whole number from 1 to ${LONGEST_COOKIE_DAYS}.`]
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
  const from = request.headers.get('origin')
  if (!isSameOrigin(request)) {
    return refuse(403, {
      code: 'wrong-origin', path: 'Origin', received: from,
      message: 'The cookie is renewed by pages of the same origin only, which their browser tells in Origin and Sec-Fetch-Site. Behind a proxy, hand on the Host that the browser sent, and Sec-Fetch-Site.',
    })
  }
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  // A form cannot send it, and a page of another site must ask before it does.
  if (type !== 'application/json') {
    return refuse(415, { code: 'wrong-type', path: 'Content-Type', received: type, message: 'Content-Type must be application/json.' })
  }
  const body = await readBody(request)
  if ('problem' in body) return refuse(body.status, body.problem)
  const json = parseJson(body.text)
  if (!json) return refuse(400, { code: 'not-json', path: 'body', received: body.text, message: 'The body must be a JSON object.' })
  const it = json.value as Partial<Refresh> | null
  const { hostname, protocol } = new URL(request.url)
  const problem = problemOf(it, name, hostname)
  if (problem) {
    const [path, message] = problem
    return refuse(422, { code: 'wrong-value', path, received: (it as Record<string, unknown> | null)?.[path], message })
  }
  const { value, days, domain, sameSite } = it as Refresh
  // As the page writes it: js-cookie leaves what a cookie may have, which of these characters is the plus.
  const encoded = encodeURIComponent(value).replaceAll('%2B', '+')
  if (!sentValues(request, name).includes(encoded)) {
    return refuse(409, {
      code: 'not-the-cookie', path: 'value', received: value,
      message: `The request has no cookie ${name} with this value. Only the life of a cookie that the browser has is renewed here.`,
    })
  }
  const secure = protocol === 'https:' || from?.startsWith('https:') || sameSite === 'None'
  const cookie = [
    `${name}=${encoded}`, `Max-Age=${days * (MS_PER_DAY / 1_000)}`, 'Path=/', `SameSite=${sameSite}`,
    ...(domain ? [`Domain=${domain}`] : []), ...(secure ? ['Secure'] : []), ...(sameSite === 'None' ? ['Partitioned'] : []),
  ].join('; ')
  return new Response(null, { status: 204, headers: { ...PRIVATE_HEADERS, 'set-cookie': cookie } })
}
