/** Brings the guard: for the whole visit where the site asks for it, else when something was revoked that goes on in the page. */
import type { Config } from '../config/types.js'
import type { BoundEnvironment } from '../environment.js'
import type { Lazy } from '../lazy.js'
import type { Grants } from '../model/grants.js'
import { meets } from '../model/need.js'
import { REQUIRED } from '../model/required.js'
import type { CreateGuard } from './guard.js'

export interface Protection {
  /** Has what was revoked refused its hosts. */
  follow(previous: Grants, now: Grants): void
  /** Whether all that must be refused is. */
  isOn(): boolean
}

/** @param begin puts the guard over the page: it goes by what `lost` holds, which was allowed in this page and is no more */
export function createProtection(
  { services, hosts, guard }: Config, { life, idle }: BoundEnvironment, createGuard: Lazy<CreateGuard>, begin: (create: CreateGuard, lost: ReadonlySet<string>) => void,
): Protection {
  // An integration has hosts of its own.
  const hosted = [...services.filter((it) => it.category !== REQUIRED && (it.use !== undefined || it.hosts.length > 0)).map((it) => it.id), ...Object.values(hosts)]
  const lost = new Set<string>()
  let on = false

  function use(): void {
    createGuard.use((create) => {
      if (on || life.ended || (guard === 'off' && !lost.size)) return
      on = true
      begin(create, lost)
    })
  }
  if (guard !== 'off') use()

  return {
    follow(previous, now) {
      let runs = false
      for (const need of hosted) {
        if (meets(need, now)) {
          lost.delete(need)
          runs ||= need !== REQUIRED
        } else if (meets(need, previous)) {
          lost.add(need)
        }
      }
      if (lost.size) use()
      // There in time for whoever takes it back: the moment of the choice is the last at which anything may be sent.
      else if (runs && !createGuard.module) idle(() => createGuard.use(() => undefined))
    },
    isOn: () => on || !lost.size,
  }
}
