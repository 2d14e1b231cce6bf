/** What the configuration says of a host, and of a name that something is kept under. */
import { declaredNames } from '../config/declaredNames.js'
import type { Config } from '../config/types.js'
import type { PageWindow } from '../environment.js'
import { createHostOwners, type HostOwner } from '../gate/hostOwners.js'
import { matchesPattern } from '../model/matchesPattern.js'
import { real } from '../page/domClobbering.js'
import { SDK_FILE } from '../sdkFile.js'

export interface HostVerdict {
  host: string
  /** Without its fragment; empty of a name. */
  url: string
  /** Where declared: what it waits for. */
  need: string | undefined
  allowed: boolean
  /** Whether it is not allowed any more, having been so in this page. */
  lost: boolean
}

export interface Rules {
  /** @returns nothing where the guard has no business: the page's own host, the SDK's own requests, what is no address of a network */
  ofAddress(address: unknown): HostVerdict | undefined
  /** @returns nothing of what the SDK keeps itself */
  ofName(kind: string, name: string): HostVerdict | undefined
}

function parse(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base)
  } catch {
    return undefined
  }
}

/**
 * @param lost needs that were allowed in this page and are no more
 * @param folder of the SDK's own files; empty where they have none
 */
export function createRules({ document, location }: PageWindow, config: Config, allows: (need: string) => boolean, folder: string, lost: ReadonlySet<string> = new Set()): Rules {
  const ownersOf = createHostOwners(config, location.host)
  const base = (): string => real(document).baseURI
  const names = config.services.flatMap((service) => declaredNames(service).map((it) => ({ ...it, need: service.id })))
  const endpoints = [config.receipts.endpoint, config.storage.refresh].flatMap((it) => parse(it ?? ':', base())?.href ?? [])
  const isOwn = (url: string): boolean =>
    endpoints.some((it) => url.startsWith(it)) || (folder !== '' && url.startsWith(folder) && SDK_FILE.test(url.slice(folder.length).replace(/\.js$/, '')))

  const verdict = (host: string, url: string, of: readonly HostOwner[]): HostVerdict => {
    // Services that share a host cannot be told apart: one that is allowed is enough.
    const allowed = of.find((it) => it.free || allows(it.need))
    const gone = allowed ? undefined : of.find((it) => lost.has(it.need))
    return { host, url, need: (allowed ?? gone ?? of[0])?.need, allowed: !of.length || allowed !== undefined, lost: gone !== undefined }
  }

  return {
    ofAddress(address) {
      const url = parse(String(address), base())
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
