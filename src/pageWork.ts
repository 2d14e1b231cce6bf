/** All that a handle does on its page: what follows from a change, and what it works on. What is marked, what is guarded, vendors and Google's tags, presses and pages around. */
import type { Change, Consent, ConsentEvents, HeldEmbed, Seen } from './api.js'
import type { ChoiceKeeper } from './choiceKeeper.js'
import { createEffects } from './effects.js'
import { onOpener } from './browser/onOpener.js'
import { watchOuterPages } from './browser/outerPages.js'
import type { BoundEnvironment } from './environment.js'
import type { Emitter } from './events/emitter.js'
import type { CreateGate, Gate } from './gate/gate.js'
import { createMarkWatcher } from './gate/markWatcher.js'
import type { CreateGuard } from './guard/guard.js'
import { createProtection } from './guard/protection.js'
import { createLazy } from './lazy.js'
import type { Modules } from './modules.js'
import type { DataLayer } from './services/dataLayer.js'
import { expectsGoogle } from './services/googleConsentMode.js'
import type { CreateRunner, Runner } from './services/runner.js'
import { deleteLeftDatabases } from './storage/deleteLeftDatabases.js'

export interface PageWorkNeeds {
  /** As it is kept with the choice; see `ChoiceKeeperNeeds`. */
  fingerprint: string
  emitter: Emitter<ConsentEvents>
  integration: Modules['integration']
  /** Uses the keeper: at once where it is here, else when it has been fetched. */
  keep(use: (keeper: ChoiceKeeper) => void): void
  consent: Consent
  /** Hears which embeds are held, at each change. */
  held(embeds: readonly HeldEmbed[]): void
  /** Hears whether a page around this one asks for the same choice. */
  silent(it: boolean): void
}

export interface PageWork {
  /** Runs what follows from a change. */
  follow(change: Change): void
  /** Watches a document or a shadow root for what is marked. */
  observe(root: Node & ParentNode): void
  /** What the guard has seen. */
  seen: readonly Seen[]
}

export type CreatePageWork = (needs: PageWorkNeeds) => PageWork

/**
 * From here on everything marked is held, until the grants meet its need.
 * @param google tells Google's tags; ended with the rest
 * @returns makes it for a handle
 */
export const pageWorkOf = (
  environment: BoundEnvironment, modules: Pick<Modules, 'gate' | 'observe' | 'runner' | 'guard'>, google: DataLayer,
): CreatePageWork => ({ fingerprint, emitter, integration, consent, keep, held, silent }) => {
  const { config, allows, $grants: { get: grants } } = consent
  const { life, warn } = environment
  const { name } = config.storage
  const window = environment.window!
  // In a page that is prerendered too: its tags run already.
  if (expectsGoogle(config)) google.deny()
  const once = new WeakSet<Element>()
  const seen: Seen[] = []
  const all = { config, environment, window, grants, allows, held, once }
  const gate = createLazy<CreateGate, Gate>(life, modules.gate!, (create) => create(all))
  const runner = createLazy<CreateRunner, Runner>(life, modules.runner, (create) => create({ ...all, integration, call: emitter.call }))
  const guard = createLazy<CreateGuard, CreateGuard>(life, modules.guard, (create) => create)
  const markWatcher = modules.gate && createMarkWatcher({ window, gate, allows, warn, observe: modules.observe, changed: google.watched() })
  const protection = createProtection(config, environment, guard, (create, lost) => create({ ...environment, window }, consent, once, seen, lost))
  const runEffects = createEffects({ config, environment, fingerprint, gate: markWatcher, google, runner, keep, emitter, protection, grants })
  markWatcher?.observe(window.document)
  life.add(google.destroy)
  life.add(markWatcher?.destroy)
  life.add(onOpener(window.document, consent.open))
  life.add(watchOuterPages(window, name, silent))
  return {
    seen,
    follow(change) {
      if (change.cause === 'start') deleteLeftDatabases(window, name)
      runEffects(change)
    },
    observe: (root) => markWatcher?.observe(root),
  }
}
