/**
 * The banner for one request, by a server that knows what the browser says before the page does: the stored choice, the region, the
 * signals, the language. Strings in, strings out.
 */
import { standIn, standInScript } from '../build/standIn.js'
import { questionOf, type Language } from '../build/question.js'
import { localDate } from '../browser/localDate.js'
import { parseConfig } from '../config/check.js'
import { ConfigError } from '../config/explain.js'
import type { ConfigInput } from '../config/types.js'
import en from '../i18n/languages/details/en.js'
import { matchLocale } from '../i18n/locale.js'
import { liveDecision } from '../model/decision.js'
import { fingerprint } from '../model/fingerprint.js'
import { review } from '../model/scope.js'
import { forEachSignal } from '../model/signals.js'
import { newestDecision } from '../model/storedDecision.js'
import { waitsForAnswer } from '../model/waitsForAnswer.js'
import { codesOf } from '../region/codes.js'
import { configInForce } from '../region/configInForce.js'
import { resolvePolicy } from '../region/resolvePolicy.js'

/** What the browser has sent. */
export interface BannerRequest {
  /** The `Cookie` header. */
  cookie?: string | null | undefined
  /** The request’s headers: a `Headers`, or an object by lower-case name. */
  headers?: { get(name: string): string | null } | Readonly<Record<string, string | readonly string[] | undefined>> | null | undefined
  /** Languages whose texts are at hand; the first serves who reads none of them. @default English */
  languages?: readonly Language[] | undefined
  /** BCP 47 tag of the page’s language. @default the visitor’s by `Accept-Language` */
  language?: string | undefined
  /** The page’s Content-Security-Policy nonce. */
  nonce?: string | undefined
  /** ms since 1970 UTC. @default now */
  now?: number | undefined
}

export interface RenderedBanner {
  /** HTML for the beginning of the body; empty where nobody is asked. */
  body: string
  /** HTML for the head: what the page’s own scripts go by, and the script that keeps a press until they are here. */
  head: string
  /** Value of the `Vary` header: what the answer went by. */
  vary: string
}

/** Headers in which hosts say where the visitor is, the more exact first: Vercel and CloudFront say the subdivision too. */
const REGION_HEADERS = [
  ['x-vercel-ip-country', 'x-vercel-ip-country-region'], ['cloudfront-viewer-country', 'cloudfront-viewer-country-region'], ['cf-ipcountry', 'cf-region-code'], ['x-country-code', ''],
] as const
/** What Cloudflare says where it does not know. */
const NOWHERE = 'XX'
const SIGNAL_HEADERS = { gpc: 'sec-gpc', dnt: 'dnt' } as const

function readCookie(header: string, name: string): string[] {
  return header.split('; ').filter((it) => it.startsWith(`${name}=`)).map((it) => {
    try {
      return decodeURIComponent(it.slice(name.length + 1))
    } catch {
      return ''
    }
  })
}

/** The first of the languages that the visitor accepts, the most wished for first (RFC 9110, § 12.5.4). */
const accepted = (header: string): string[] => header.split(',').map((it) => {
  const [tag = '', ...more] = it.trim().split(';')
  return { tag, weight: Number(/q=([\d.]+)/.exec(more.join())?.[1] ?? 1) }
}).filter((it) => it.weight > 0).sort((a, b) => b.weight - a.weight).map((it) => it.tag)

/**
 * @param document the configuration document
 * @throws ConfigError listing every problem of the document
 */
export function renderBanner(document: ConfigInput, { cookie, headers, languages: offered, language, nonce, now = Date.now() }: BannerRequest): RenderedBanner {
  const { config: given, problems } = parseConfig(document)
  if (!given) throw new ConfigError(problems)
  const config = configInForce(given, now)
  const asked = new Set<string>()
  const said = headers ?? {}
  const languages = offered?.length ? offered : [{ language: 'en' }]
  const header = (name: string): string => {
    asked.add(name)
    const found = typeof said.get === 'function' ? (said as { get(name: string): string | null }).get(name) : (said as Record<string, string | readonly string[] | undefined>)[name]
    return typeof found === 'string' ? found : found?.[0] ?? ''
  }

  const { storage: { name }, policy: { region: fixed } } = config
  const sent = header('cookie')
  const stored = readCookie(cookie ?? sent, name)
  const newest = newestDecision(stored)
  const live = newest && liveDecision(newest, now)
  const decision = live && review(given, live, localDate(now))
  const signals = forEachSignal((it) => (header(SIGNAL_HEADERS[it]).trim() === '1' ? true : undefined))

  const place = fixed === undefined ? REGION_HEADERS.map(([country, part]) => [header(country), part && header(part)]).filter(([it]) => it !== NOWHERE).find(([country = '']) => codesOf(country)[0] !== '*') : undefined
  const [country = '', part = ''] = place ?? []
  const exact = codesOf(`${country}-${part}`)[0]
  const code = fixed ?? (exact === '*' ? codesOf(country)[0] : exact)
  const region = code === '*' ? undefined : code
  const policy = resolvePolicy(config, { code: region, basis: fixed === undefined && region ? 'header' : region ? 'config' : 'default' }, signals)

  const available = languages.map((it) => it.language)
  const wanted = [language, ...(language ? [] : accepted(header('accept-language')))].map((it) => it && matchLocale(it, available)).find(Boolean)
  const chosen = languages.find((it) => it.language === wanted) ?? languages[0]!
  const question = waitsForAnswer(config, policy, decision) && !decision ? questionOf(config, policy, chosen, now) : undefined
  const banner = question && standIn(config, question, chosen.notKept ?? en.notKept, nonce)
  const metas = [
    ...(fixed === undefined && region ? [`<meta name="assent-region" content="${region}">`] : []),
    ...Object.entries(signals).filter(([, it]) => it).map(([it]) => `<meta name="assent-${it}" content="1">`),
  ]
  const once = nonce === undefined ? '' : ` nonce="${nonce.replace(/[^\w+/=-]/g, '')}"`
  return {
    body: banner?.html ?? '',
    head: [...metas, ...(banner ? [`<script${once}>${standInScript(config, fingerprint(JSON.stringify(document)))}</script>`] : [])].join('\n'),
    vary: [...new Set([...asked].map((it) => it.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase())))].join(', '),
  }
}
