/** What every page needs, with what is fetched for it when it is needed. A file of its own, fetched at once. */
import { wholeEnvironment } from '../browser/wholeEnvironment.js'
import type { HandleEnvironment } from '../environment.js'
import { pageWorkOf, type CreatePageWork } from '../pageWork.js'
import { createDataLayer } from '../services/dataLayer.js'
import type { Integration } from '../services/integration.js'
import { integrations } from '../services/integrations.js'
import { createRunner } from '../services/runner.js'

export function pageWorkHere(given: HandleEnvironment): CreatePageWork {
  const environment = wholeEnvironment(given)
  const failed = (cause: unknown): void => environment.warn('part-failed', cause)
  return pageWorkOf(environment, {
    gate: (use) => void import('../gate/gate.js').then((it) => use(it.createGate), failed),
    guard: (use) => void import('../guard/guard.js').then((it) => use(it.createGuard), failed),
    runner: (use) => use(createRunner),
  }, createDataLayer(environment.window!, environment.warn))
}

export const integration = (name: string): Promise<Integration> =>
  integrations[name]?.() ?? Promise.reject(Error(`there is no integration "${name}"`))
