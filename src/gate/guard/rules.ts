/** What the configuration says of a host, and of a name that something is kept under. */
import { declaredHosts, declaredNames } from '../../config/declared.js'
import type { Config, ServiceOptions } from '../../config/types.js'
import type { PageWindow } from '../../environment.js'
import { matchesPattern } from '../../model/pattern.js'

export interface Verdict {
  host: string
  /** Without its fragment; empty of a name. */
  url: string
  /** Where declared: what it waits for. */
  need: string | undefined
  allowed: boolean
}

export interface Rules {
  /** @returns nothing where the guard has no business: the page's own host, the SDK's own requests, what is no address of a network */
  ofAddress(address: unknown): Verdict | undefined
  /** @returns nothing of what the SDK keeps itself */
  ofName(kind: string, name: string): Verdict | undefined
}

interface Owner {
  need: string
  /** Its tag loads whatever the grants are, as the site has chosen. */
  free?: boolean
}

/** Files that the SDK fetches of itself, in its own folder. */
const PARTS = /^(assent-[a-z]+|(locales|services)\/[\w-]+)\.js$/

const isFree = ({ use, options }: ServiceOptions): boolean => use !== undefined && (options as { mode?: unknown } | undefined)?.mode === 'advanced'

function parse(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base)
  } catch {
    return undefined
  }
}

export function createRules({ document, location }: PageWindow, config: Config, allows: (need: string) => boolean): Rules {
  const owners = new Map<string, Owner[]>()
  const add = (host: string, owner: Owner): void => {
    const key = parse(`http://${host}`)?.host
    if (key) owners.set(key, [...owners.get(key) ?? [], owner])
  }
  for (const service of config.services) {
    for (const host of declaredHosts(service)) {
      // An integration that is served from the page's own host does not put all of it under guard.
      if (host !== location.host || service.hosts.includes(host)) add(host, { need: service.id, free: isFree(service) })
    }
  }
  for (const host of Object.keys(config.hosts)) add(host, { need: config.hosts[host]! })

  const names = config.services.flatMap((service) => declaredNames(service).map((it) => ({ ...it, need: service.id })))
  const endpoints = [config.receipts.endpoint, config.storage.refresh].flatMap((it) => parse(it ?? ':', document.baseURI)?.href ?? [])
  const folder = parse('.', document.querySelector<HTMLScriptElement>('script[src*="assent.js"]')?.src)?.href
  const isOwn = (url: string): boolean =>
    endpoints.some((it) => url.startsWith(it)) || (folder !== undefined && url.startsWith(folder) && PARTS.test(url.slice(folder.length)))

  /** Those of the longest domain that fits: `tags.example.com` before `example.com`. */
  function ownersOf({ hostname, port }: URL): Owner[] {
    const labels = hostname.split('.')
    for (let i = 0; i < labels.length; i++) {
      const domain = labels.slice(i).join('.')
      const found = (port && owners.get(`${domain}:${port}`)) || owners.get(domain)
      if (found) return found
    }
    return []
  }

  const verdict = (host: string, url: string, of: readonly Owner[]): Verdict => {
    // Services that share a host cannot be told apart: one that is allowed is enough.
    const allowed = of.find((it) => it.free || allows(it.need))
    return { host, url, need: (allowed ?? of[0])?.need, allowed: !of.length || allowed !== undefined }
  }

  return {
    ofAddress(address) {
      const url = parse(String(address), document.baseURI)
      if (!url || !/^(https?|wss?):$/.test(url.protocol)) return undefined
      url.hash = ''
      const of = ownersOf(url)
      if ((!of.length && url.hostname === location.hostname) || isOwn(url.href)) return undefined
      return verdict(url.host, url.href, of)
    },
    ofName(kind, name) {
      if (name.startsWith(config.storage.name)) return undefined
      return verdict(location.host, '', names.filter((it) => it.kind === kind && matchesPattern(it.name, name)))
    },
  }
}
