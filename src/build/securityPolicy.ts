/** A Content-Security-Policy from the configuration. */
import { declaredHosts } from '../config/declaredNames.js'
import type { Config } from '../config/types.js'

/** Whether every id of a need is among the allowed ones. */
const meets = (need: string, allowed: ReadonlySet<string>): boolean =>
  need.split(/\s+/).filter(Boolean).every((it) => (it.startsWith('!') ? !allowed.has(it.slice(1)) : allowed.has(it)))

/** Services go with their category, as they do where a visitor has chosen nothing else. */
function allowedIds({ services }: Config, ids: readonly string[]): Set<string> {
  const allowed = new Set(['required', ...ids])
  for (const { id, category } of services) if (category && allowed.has(category)) allowed.add(id)
  return allowed
}

/** Of an address elsewhere; one without a scheme has that of the page, as a source of a policy has. */
export function originOf(address: string | undefined): string[] {
  if (address?.startsWith('//')) return [new URL(`https:${address}`).host]
  try {
    return [new URL(address ?? '').origin]
  } catch {
    // Relative: the site's own.
    return []
  }
}

/**
 * @param ids allowed categories and services
 * @param scripts further sources of `script-src`
 * @param styles sources of `style-src`; without any there is no such directive
 * @returns the header's value
 */
export function securityPolicy(config: Config, ids: readonly string[], scripts: readonly string[] = [], styles: readonly string[] = []): string {
  const allowed = allowedIds(config, ids)
  const hosts = [
    ...config.services.filter(({ id }) => allowed.has(id)).flatMap(declaredHosts),
    ...Object.keys(config.hosts).filter((it) => meets(config.hosts[it]!, allowed)),
  ]
  const sources = [...new Set(hosts)].flatMap((it) => [it, `*.${it}`])
  const directives: Record<string, string[]> = {
    'script-src': ["'self'", ...scripts, ...sources],
    // A host without a scheme is one of http and https; sockets have their own.
    'connect-src': ["'self'", ...[config.receipts.endpoint, config.storage.refresh].flatMap(originOf), ...sources, ...sources.map((it) => `wss://${it}`)],
    'img-src': ["'self'", 'data:', ...sources],
    'frame-src': ["'self'", ...sources],
    ...(styles.length && { 'style-src': ["'self'", ...styles] }),
  }
  return Object.entries(directives).map(([name, values]) => [name, ...new Set(values)].join(' ')).join('; ')
}
