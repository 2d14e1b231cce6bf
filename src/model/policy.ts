/** What configuration and signals ask here. Pure: the same input gives the same policy. */
import type { Config } from '../config/types.js'
import { REQUIRED } from './category.js'
import { bare } from './decision.js'

/** What the browser says for the visitor; `undefined` where it says nothing. */
export interface Signals {
  /** Global Privacy Control (W3C): only `true` counts. */
  gpc: boolean | undefined
  /** Do Not Track, normalised over its three properties. */
  dnt: boolean | undefined
}

export type Model = 'opt-in' | 'opt-out' | 'notice'
export type Signal = 'gpc' | 'dnt'

export interface Policy {
  version: string
  url: string
  /** `opt-in`: nothing but `required` before a yes. */
  model: Model
  /** ISO 3166 code of the law that applies, or `unknown`. */
  jurisdiction: string
  /** How the jurisdiction is known. */
  basis: 'default'
  /** Granted before any choice, by category id. */
  defaults: Record<string, boolean>
  /** Categories that cannot be chosen, and why: always granted (`required`) or denied by a signal. */
  locks: Record<string, 'required' | Signal>
  /** Days a choice holds. */
  days: number
  /** The signals as they were read at page start, for the receipt. */
  signals: Signals
}

/** What `signals.dnt: true` lets Do Not Track deny. */
const DNT: readonly string[] = ['analytics', 'advertising']

/**
 * @param config the parsed configuration
 * @param signals what the browser said at page start
 */
export function resolvePolicy(config: Config, signals: Signals): Policy {
  const { policy, categories, storage } = config
  const locks: Policy['locks'] = bare()
  const denies = (signal: Signal, ids: boolean | readonly string[]): void => {
    const named = ids === true ? DNT : ids || []
    if (signals[signal]) for (const { id } of categories) if (named.includes(id)) locks[id] = signal
  }
  denies('dnt', config.signals.dnt)
  denies('gpc', config.signals.gpc)
  locks[REQUIRED] = REQUIRED
  return {
    version: policy.version,
    url: policy.url,
    model: policy.model,
    jurisdiction: 'unknown',
    basis: 'default',
    defaults: Object.fromEntries(categories.map(({ id }) => [id, id === REQUIRED || policy.model !== 'opt-in'])),
    locks,
    days: storage.days,
    signals,
  }
}

/** The signals that deny something under this policy, for the words shown. */
export const signalsApplied = (policy: Policy): Signal[] =>
  (['gpc', 'dnt'] as const).filter((signal) => Object.values(policy.locks).includes(signal))
