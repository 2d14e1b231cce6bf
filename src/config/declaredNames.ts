/** What a service declares: its own words and what is known of its integration. */
import { knownCookies, knownHosts } from './defaults.js'
import type { CookieOptions, ServiceOptions } from './types.js'

/** Names in which `*` stands for any characters, each with where it is kept. */
export const declaredNames = ({ use = '', cookies }: ServiceOptions): Pick<CookieOptions, 'name' | 'kind'>[] =>
  [...cookies, ...(knownCookies[use] ?? []).map((name) => ({ name, kind: 'cookie' as const }))]

/** The host of an address that the options of an integration name; none where it is of the site itself. */
function hostOf(address: unknown): string[] {
  try {
    return [new URL(address as string).host]
  } catch {
    return []
  }
}

/** Hosts that a service is fetched from and sends to; each stands for its subdomains too. */
export const declaredHosts = ({ use = '', hosts, options }: ServiceOptions): string[] =>
  [...new Set([...hosts, ...(knownHosts[use] ?? []), ...hostOf((options as { src?: unknown } | undefined)?.src)])]
