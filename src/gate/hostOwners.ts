/** Which services a host belongs to, by the configuration. */
import { declaredHosts } from '../config/declaredNames.js'
import type { Config, ServiceOptions } from '../config/types.js'

export interface HostOwner {
  need: string
  /** Its tag loads whatever the grants are, as the site has chosen. */
  free?: boolean
}

const isFree = ({ use, options }: ServiceOptions): boolean => use !== undefined && (options as { mode?: unknown } | undefined)?.mode === 'advanced'

function hostOf(host: string): string | undefined {
  try {
    return new URL(`http://${host}`).host
  } catch {
    return undefined
  }
}

/**
 * @param pageHost the page's own host
 * @returns gives those of the longest domain that fits: `tags.example.com` before `example.com`, which stands for its subdomains too
 */
export function createHostOwners({ services, hosts }: Config, pageHost: string): (address: URL) => readonly HostOwner[] {
  const owners = new Map<string, HostOwner[]>()
  const add = (host: string, owner: HostOwner): void => {
    const key = hostOf(host)
    if (key) owners.set(key, [...owners.get(key) ?? [], owner])
  }
  for (const service of services) {
    for (const host of declaredHosts(service)) {
      // An integration that is served from the page's own host does not make all of it the service's.
      if (host !== pageHost || service.hosts.includes(host)) add(host, { need: service.id, free: isFree(service) })
    }
  }
  for (const host of Object.keys(hosts)) add(host, { need: hosts[host]! })

  return ({ hostname, port }) => {
    const labels = hostname.split('.')
    for (let i = 0; i < labels.length; i++) {
      const domain = labels.slice(i).join('.')
      const found = (port && owners.get(`${domain}:${port}`)) || owners.get(domain)
      if (found) return found
    }
    return []
  }
}
