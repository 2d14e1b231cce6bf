/** The modules for npm use: the site's bundler splits off what is imported lazily. The script tag has its own way: `tag/loadModule.ts`. */
import { createChoiceKeeper } from './choiceKeeper.js'
import { createGate } from './gate/gate.js'
import type { Modules } from './modules.js'
import { followLaw } from './region/followLaw.js'
import { integrations } from './services/integrations.js'
import { createRunner } from './services/runner.js'

export const npmModules: Modules = {
  integration: (name) => integrations[name]?.() ?? Promise.reject(Error(`there is no integration "${name}"`)),
  gate: (use) => use(createGate),
  choiceKeeper: (use) => use({ create: createChoiceKeeper, follow: followLaw }),
  runner: (use) => use(createRunner),
  guard: (use) => void import('./guard/guard.js').then((it) => use(it.createGuard)),
}

/** The sentences of warnings. */
export const warningSentences = () => import('./warnings.js').then((it) => it.explainWarning)
