/** What every page needs, with what is fetched for it when it is needed. A file of its own, fetched at once. */
import { wholeEnvironment } from '../browser/wholeEnvironment.js'
import type { HandleEnvironment } from '../environment.js'
import { pageWorkOf, type CreatePageWork } from '../pageWork.js'
import { createDataLayer } from '../services/dataLayer.js'
import type { Integration } from '../services/integration.js'
import { integrations } from '../services/integrations.js'
import { createRunner } from '../services/runner.js'

/** Nothing begins before what it returns is called: the handle may have ended by then. */
export const pageWorkHere = (given: HandleEnvironment): CreatePageWork => (needs) => {
  const environment = wholeEnvironment(given)
  const failed = (cause: unknown): void => environment.warn('part-failed', cause)
  const modules: Parameters<typeof pageWorkOf>[1] = {
    gate: (use) => void import('../gate/gate.js').then((it) => use(it.createGate), failed),
    guard: (use) => void import('../guard/guard.js').then((it) => use(it.createGuard), failed),
    runner: (use) => use(createRunner),
  }
  return pageWorkOf(environment, modules, createDataLayer(environment.window!, environment.warn))(needs)
}

export const integration = (name: string): Promise<Integration> =>
  integrations[name]?.() ?? Promise.reject(Error(`there is no integration "${name}"`))
