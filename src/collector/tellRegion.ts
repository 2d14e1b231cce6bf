/**
 * `GET /region`: where the visitor is, as the CDN or proxy before the collector says it. Nothing is looked up, stored or logged.
 * Whoever forges a header changes the rules of one visitor, themselves.
 */
import { refuseOrigin, type Cors } from './cors.js'
import { jsonResponse } from './responses.js'

/**
 * Who says it, by the headers of the country (ISO 3166-1 alpha-2) and of the subdivision (what stands behind the hyphen in
 * ISO 3166-2). The first who says anything decides, be it that nothing is known: what is left would tell of another machine.
 * So the site's own header is first, and Vercel last: behind another CDN it sees the address of that.
 * - `X-Region`: the site's own, the whole code, such as `US-CA`.
 * - Cloudflare: https://developers.cloudflare.com/fundamentals/reference/http-headers/#cf-ipcountry, and the managed transform
 *   "Add visitor location headers", https://developers.cloudflare.com/rules/transform/managed-transforms/reference/
 * - CloudFront: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/adding-cloudfront-headers.html
 * - Vercel: https://vercel.com/docs/headers/request-headers
 */
const SOURCES: readonly (readonly [country: string, subdivision?: string])[] = [
  ['X-Region'],
  ['CF-IPCountry', 'CF-Region-Code'],
  ['CloudFront-Viewer-Country', 'CloudFront-Viewer-Country-Region'],
  ['X-Vercel-IP-Country', 'X-Vercel-IP-Country-Region'],
]

/** Without `u`, and before upper case is made of it: no letter outside ASCII may become one of these. */
const CODE = /^[a-z]{2}(-[a-z\d]{1,3})?$/i
const SUBDIVISION = /^[a-z\d]{1,3}$/i
/** Cloudflare's and Unicode's unknown (Cloudflare's `T1`, Tor, is no code anyway), and MaxMind's "Europe", "Asia/Pacific". */
const NOWHERE = /^(XX|ZZ|EU|AP)\b/

/** Seconds. A visitor who travels has the rules of the place before for an hour; every page would ask again otherwise. */
const FRESH_SECONDS = 3_600

/** A browser has none of these; a cache that keeps what is private all the same must hold one answer for each region. */
const VARY = ['Origin', ...SOURCES.flat()].join(', ')

/** @returns ISO 3166-1 alpha-2, or ISO 3166-2 where the subdivision is known, in upper case; `null` where nothing is known */
export function regionOf(headers: Headers): string | null {
  for (const [country, subdivision = ''] of SOURCES) {
    const said = headers.get(country)
    if (!said) continue
    const subdivisionCode = subdivision && headers.get(subdivision)
    const code = subdivisionCode && SUBDIVISION.test(subdivisionCode) ? `${said}-${subdivisionCode}` : said
    return CODE.test(code) && !NOWHERE.test(code.toUpperCase()) ? code.toUpperCase() : null
  }
  return null
}

/** @returns 200 with `{ "region": "US-CA" }`, for one browser to keep, or 403 for a page of an origin that is not configured */
export function tellRegion(request: Request, cors: Cors): Response {
  const { allowed, headers } = cors.judge(request)
  if (!allowed) return refuseOrigin(request, headers)
  const region = regionOf(request.headers)
  return jsonResponse(200, { region }, { ...headers, vary: VARY, 'cache-control': `private, max-age=${FRESH_SECONDS}` })
}
