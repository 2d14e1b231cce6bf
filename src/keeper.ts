/**
 * What reaches beyond the page: the choice that is kept, its receipt that is delivered, what revoked services kept and must lose.
 * A file of its own for the script tag, since a returning visitor's page needs none of it.
 */
import { deleteCookie } from './browser/cookies.js'
import { findNames, KINDS, type Declared } from './browser/names.js'
import { createStorage } from './browser/storage.js'
import type { Config } from './config/types.js'
import type { Environment } from './environment.js'
import type { Change } from './handle.js'
import { encodeDecision, type Decision } from './model/decision.js'
import type { Receipt } from './model/receipt.js'
import { createOutbox } from './receipts/outbox.js'

export interface Keeper {
  /** Keeps a choice. */
  persist(decision: Decision): void
  /** Deletes what `gone` declares and `spared` does not, as far as a page can reach it. */
  sweep(gone: readonly Declared[], spared: readonly Declared[]): void
  /** Queues the receipt of a change. */
  record(change: Change): void
  /** Tries to deliver what waits. */
  deliver(): void
  destroy(): void
}

/** @param made hears of each receipt as it is made */
export type CreateKeeper = (config: Config, environment: Environment, made: (receipt: Receipt) => void) => Keeper

export const createKeeper: CreateKeeper = (config, environment, made) => {
  const window = environment.window!
  const write = createStorage(window, config.storage, environment.mark)
  const outbox = config.receipts.endpoint === undefined ? undefined : createOutbox(environment, config, made)

  return {
    persist(decision) {
      if (!write(encodeDecision(decision, environment.mark))) environment.warn('not-kept', config.storage.name)
    },
    sweep(gone, others) {
      const spared = [...others, ...KINDS.map((kind) => ({ kind, name: `${config.storage.name}*` }))]
      for (const name of findNames(window, 'cookie', gone, spared)) deleteCookie(window.document, name)
      for (const kind of ['localStorage', 'sessionStorage'] as const) {
        for (const name of findNames(window, kind, gone, spared)) window[kind].removeItem(name)
      }
    },
    record: (change) => outbox?.add(change),
    deliver: () => outbox?.flush(),
    destroy: () => outbox?.destroy(),
  }
}
