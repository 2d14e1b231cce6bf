/** The consequences of a Change, in order. One that throws is reported and never stops the rest. */
import type { Change, ConsentEvents } from './api.js'
import type { ChoiceKeeper } from './choiceKeeper.js'
import type { Config } from './config/types.js'
import type { BoundEnvironment } from './environment.js'
import type { Emitter } from './events/emitter.js'
import type { MarkWatcher } from './gate/markWatcher.js'
import type { Protection } from './guard/protection.js'
import type { Lazy } from './lazy.js'
import type { Grants } from './model/grants.js'
import { waitsForAnswer } from './model/waitsForAnswer.js'
import { real } from './page/domClobbering.js'
import type { DataLayer } from './services/dataLayer.js'
import { consentState, disableAnalytics, unmapped } from './services/googleConsentMode.js'
import type { Runner } from './services/runner.js'
import { isFresh } from './storage/choiceReader.js'

export interface EffectNeeds {
  config: Config
  environment: BoundEnvironment
  /** As it is kept with the choice; see `ChoiceKeeperNeeds`. */
  fingerprint: string
  gate: MarkWatcher | undefined
  google: DataLayer
  runner: Pick<Lazy<Runner>, 'module' | 'use'>
  /** Uses the keeper: at once where it is here, else when it has been fetched. */
  keep(use: (keeper: ChoiceKeeper) => void): void
  emitter: Emitter<ConsentEvents>
  /** Has what was revoked refused. */
  protection: Protection
  /** The grants at this moment. */
  grants(): Grants
}

const chosen = ({ cause }: Change): boolean => cause === 'choice' || cause === 'withdrawal'

/** @returns runs the effects of one change */
export function createEffects({ config, environment, fingerprint, gate, google, runner, keep, emitter, protection, grants }: EffectNeeds): (change: Change) => void {
  const window = environment.window!
  const { name } = config.storage
  const deaf = unmapped(config)

  const denied = (it: Grants): boolean => config.services.some(({ id }) => it[id] === false)

  /** In this order. */
  const effects: readonly (readonly [name: string, run: (change: Change) => void])[] = [
    /** The choice survives a closing tab. Rewritten once a visit, its time unchanged: browsers cap the life of a cookie. */
    ['persist', (change) => {
      const { decision } = change
      if (!decision) return
      const persist = (): void => keep((it) => it.persist(decision))
      if (chosen(change)) persist()
      else if (change.cause === 'start' && !isFresh(window, name, fingerprint)) environment.idle(persist)
    }],

    /** Vendors hear of it before their tags run. */
    ['inform', ({ cause, decision, policy }) => {
      runner.module?.stop()
      disableAnalytics(window, config, grants())
      const waiting = cause === 'start' && !decision && waitsForAnswer(config, policy, decision)
      if (google.update(consentState(config, grants()), waiting) && deaf) environment.warn('google-unmapped', deaf)
    }],

    /** After the vendor was told, which is the last that it has to say. */
    ['protect', ({ previous, grants: now }) => protection.follow(previous, now)],

    ['release', (change) => {
      gate?.apply(chosen(change))
      if (config.services.some((it) => it.use ?? it.onGrant ?? it.onRevoke)) runner.use((it) => it.start())
    }],

    ['sweep', ({ cause, previous }) => {
      const sweep = (): void => {
        if (denied(grants()) || denied(previous)) keep((it) => it.sweep(grants(), previous))
      }
      if (cause === 'start') environment.idle(sweep)
      else sweep()
    }],

    ['record', (change) => {
      if (config.receipts.endpoint && chosen(change)) keep((it) => it.record(change))
    }],

    ['announce', (change) => {
      emitter.emit('change', change)
      real(window.document).dispatchEvent(new window.CustomEvent('consent:change', { detail: change }))
      google.announce(grants())
    }],

    /** Last of all, and when what the keeper had to do is done: only a fresh page is rid of a service that cannot be stopped. */
    ['reload', (change) => {
      if (change.cause !== 'start' && config.services.some((it) => it.reload)) keep((it) => it.reload(change, chosen(change), protection.isOn))
    }],
  ]

  return (change) => {
    for (const [name, run] of effects) {
      try {
        run(change)
      } catch (cause) {
        environment.warn('effect-failed', name, cause)
      }
    }
  }
}
