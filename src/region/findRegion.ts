/** Where the visitor is: what the site says, in the page, a cookie, a header or at an endpoint. What the browser lets one guess is `guessRegion.ts`. */
import { attempt } from '../browser/attempt.js'
import type { Config } from '../config/types.js'
import { real } from '../page/domClobbering.js'
import { readCookies } from '../storage/readCookies.js'
import type { Region } from './policyUnder.js'
import { codesOf } from './codes.js'

/** Of the `<meta>` element, and of the metric in the page’s `Server-Timing` header. */
const NAME = 'assent-region'

/** Whether a text is the code of a region. */
export const isCode = (it: unknown): it is string => typeof it === 'string' && codesOf(it)[0] !== '*'

/** Where an endpoint’s answer is kept for the visit. */
export const keyOf = ({ storage }: Config): string => `${storage.name}_region`

function readHeader(window: Window): string | undefined {
  const [page] = window.performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return page?.serverTiming?.find((it) => it.name === NAME)?.description
}

/**
 * What may tell the region at once, in the order in which it counts.
 * @param guess tells it where the site trusts a guess
 */
export function regionSources(config: Config, window: Window | undefined, guess?: (window: Window) => string | undefined): readonly [Region['basis'], () => string | null | undefined][] {
  const { policy, regionFrom = {} } = config
  const cookie = regionFrom.cookie ?? 'assent_region'
  return [
    ['config', () => policy.region],
    ['meta', () => real(window!.document).head.querySelector<HTMLMetaElement>(`meta[name="${NAME}"]`)?.content],
    ['cookie', () => readCookies(window!.document).find((it) => it[0] === cookie)?.[1]],
    ['header', () => readHeader(window!)],
    ['endpoint', () => (regionFrom.endpoint === undefined ? undefined : window!.sessionStorage.getItem(keyOf(config)))],
    ['guess', () => (regionFrom.guess === 'trust' ? guess?.(window!) : undefined)],
  ]
}

/**
 * The region, as far as it can be known at once. On a server, where there is no window, only the configuration tells.
 * @param doubt hears of what is no region: the source and what it says
 * @param guess see `regionSources`
 */
export function findRegion(config: Config, window: Window | undefined, doubt: (basis: string, received: string) => void, guess?: (window: Window) => string | undefined): Region {
  for (const [basis, read] of regionSources(config, window, guess)) {
    const code = attempt(read)
    if (isCode(code)) return { code, basis }
    if (code) doubt(basis, code)
  }
  return { code: undefined, basis: 'default' }
}
