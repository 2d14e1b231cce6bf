/**
 * Tells services of their grants: vendor integrations, which are fetched at the first one, and the hooks of the site's own.
 * A file of its own for the script tag, needed only where a service has one of these.
 */
import { declaredHosts } from '../config/declaredNames.js'
import type { Config, ServiceOptions } from '../config/types.js'
import type { Environment, PageWindow } from '../environment.js'
import { addressOf } from '../model/address.js'
import type { Grants } from '../model/grants.js'
import { real } from '../page/domClobbering.js'
import type { Integration, ServiceContext } from './integration.js'

export interface RunnerNeeds {
  config: Config
  environment: Environment
  window: PageWindow
  /** Fetches a vendor integration, by the name in `use`. */
  integration(name: string): Promise<Integration>
  /** The grants at this moment: they may have changed while an integration was fetched. */
  grants(): Grants
  /** Calls code of the site's own, and reports what it throws. */
  call(name: string, run: () => void): void
}

export interface Runner {
  /** Tells those that were revoked to stop, before anything else happens to them. */
  stop(): void
  /** Starts those that are allowed. */
  start(): void
}

export type CreateRunner = (needs: RunnerNeeds) => Runner

export const createRunner: CreateRunner = ({ config, environment, window, integration, grants, call }) => {
  /** Integrations that have been fetched, or are being fetched. */
  const started = new Map<string, Promise<Integration>>()
  /** Services whose tag did not come, or was refused: they begin anew at their next grant. */
  const failed = new Set<string>()
  /** Services that run. */
  const running = new Set<string>()
  const allowed = ({ id }: ServiceOptions): boolean => grants()[id] === true
  const mayLoad = (it: ServiceOptions): boolean => allowed(it) || (it.options as { mode?: string } | undefined)?.mode === 'advanced'

  /** An integration's tag comes from a host that is declared, or, where the document says so, from the site itself. */
  const loadFor = (it: ServiceOptions) => (src: string): void => {
    if (!addressOf(src)) return
    const hosts = [window.location.host, ...declaredHosts(it)]
    const document = real(window.document)
    const el = document.createElement('script')
    el.async = true
    el.nonce = environment.nonce
    el.onerror = () => failed.add(it.id)
    el.src = environment.trust.url(src, ({ host }) => hosts.includes(host))
    document.head.append(el)
  }

  const tell = (it: ServiceOptions, what: 'start' | 'stop' | 'resume', of: Integration): void =>
    call(it.id, () => of[what]?.({ window, options: it.options, script: loadFor(it) } satisfies ServiceContext))

  function load(it: ServiceOptions): void {
    const known = started.get(it.id)
    const first = failed.delete(it.id) || !known
    if (!known) started.set(it.id, integration(it.use!))
    started.get(it.id)!.then((of) => {
      if (mayLoad(it)) tell(it, first ? 'start' : 'resume', of)
      else if (first) started.delete(it.id)
    }, (cause) => {
      started.delete(it.id)
      environment.warn('service-failed', it.id, it.use, cause)
    })
  }

  return {
    stop() {
      for (const it of config.services) {
        if (allowed(it) || !running.delete(it.id)) continue
        started.get(it.id)?.then((of) => tell(it, 'stop', of), () => undefined)
        if (it.onRevoke) call(it.id, it.onRevoke)
      }
    },
    start() {
      for (const it of config.services) {
        const fresh = allowed(it) && !running.has(it.id)
        if (it.use && (fresh || (mayLoad(it) && !started.has(it.id)))) load(it)
        if (!fresh) continue
        running.add(it.id)
        if (it.onGrant) call(it.id, it.onGrant)
      }
    },
  }
}
