/** The parts for npm use: the site's bundler splits off what is imported lazily. The script tag has its own way: `tag/parts.ts`. */
import type { Loaders } from './environment.js'
import { createGate } from './gate/gate.js'
import { createKeeper } from './keeper.js'
import { followLaw, reviewStored } from './law.js'
import { createRunner } from './services/runner.js'
import type { Integration } from './services/service.js'

const integrations: Record<string, () => Promise<Integration>> = {
  'google-analytics': () => import('./services/googleAnalytics.js').then((it) => it.googleAnalytics),
}

export const loaders: Loaders = {
  integration: (name) => integrations[name]?.() ?? Promise.reject(Error(`there is no integration "${name}"`)),
  gate: (use) => use(createGate),
  keeper: (use) => use(createKeeper, followLaw),
  runner: (use) => use(createRunner),
  review: reviewStored,
  guard: (use) => void import('./gate/guard/guard.js').then((it) => use(it.createGuard)),
  warnings: () => import('./warnings.js').then((it) => it.explainWarning),
}
