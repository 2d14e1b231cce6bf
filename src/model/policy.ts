/** What law, region, signals and configuration ask here. Pure: the same input gives the same policy. */
import type { Config, ControllerOptions, RegionOptions } from '../config/types.js'
import { ANSWER_DAYS } from './days.js'
import type { Overcome } from './decision.js'
import { dictionary } from './dictionary.js'
import { REQUIRED } from './required.js'
import { signalKinds, signalNames, type Signal, type Signals } from './signals.js'

export type { Signal, Signals }

/** What may run before a choice: nothing optional, everything but what a signal denies, or everything that the visitor is told of. */
export type Model = 'opt-in' | 'opt-out' | 'notice'

/** "Your Privacy Choices", "Do Not Sell or Share My Personal Information", or a link to opt out in words of the site's own. */
export type RegionLink = 'privacy-choices' | 'do-not-sell' | 'opt-out'

/** How the region is known; `default` where it is not. */
export type RegionBasis = 'default' | 'config' | 'meta' | 'cookie' | 'header' | 'endpoint' | 'guess'

/** Why a category cannot be chosen: always granted (`required`), or denied by a signal, for a child, or since it is for other regions. */
export type Lock = 'required' | Overcome | 'elsewhere'

/** Days that an answer holds. */
export interface Lifetime {
  granted: number
  denied: number
}

export interface Policy {
  /** The version in force. */
  version: string
  url: string
  /** `opt-in`: nothing but `required` before a yes. */
  model: Model
  /** ISO 3166 code of where the visitor is, or `unknown`; absent, like all of the region’s, until it has been looked for. */
  jurisdiction?: string
  /** How that is known. */
  basis?: RegionBasis
  /** Short name of the law, where the region is known. */
  law?: string
  /** Granted before any choice, by category id, and by the id of a service that goes by something else than its category. */
  defaults: Record<string, boolean>
  /** Categories that cannot be chosen, and why. */
  locks: Record<string, Lock>
  /** Those of them that a deliberate yes allows all the same; see `How.override`. */
  overridable?: readonly string[]
  /** Something optional runs without having been asked for, and the visitor is told once. */
  notice?: boolean
  /** Days that a yes holds at most. */
  days: number
  /** By category id, where the region is known. */
  lifetimes?: Record<string, Lifetime>
  /** Must be on the page at all times. */
  links?: readonly RegionLink[]
  /** Whether categories are marked [Required] or [Optional]. */
  marks?: boolean
  /** From which a visitor's own consent counts. */
  age?: number
  /** What the site says differently in this region. */
  controller?: ControllerOptions
  messages?: RegionOptions['messages']
  optOut?: RegionOptions['optOut']
  languages?: readonly string[] | undefined
  /** The signals as they were read at page start, for the receipt. */
  signals: Signals
}

/**
 * The policy while the region is not known: nothing optional before a yes.
 * @param signals what the browser said at page start
 */
export function startingPolicy({ policy: { version, url, audience }, categories, storage, signals: named }: Config, signals: Signals): Policy {
  const locks: Policy['locks'] = dictionary()
  const lock = (by: Lock, ids?: readonly string[]): void => {
    for (const { id } of categories) if (!ids || ids.includes(id)) locks[id] = by
  }
  if (audience === 'child') lock('age')
  for (const name of signalNames) {
    const ids = named[name]
    if (signals[name] && ids) lock(name, ids === true ? signalKinds[name].about : ids)
  }
  locks[REQUIRED] = REQUIRED
  return {
    version,
    url,
    model: 'opt-in',
    defaults: dictionary({ [REQUIRED]: true }),
    locks,
    days: storage.days ?? ANSWER_DAYS,
    signals,
  }
}

/** The signals that deny something under this policy, for the words shown. */
export const signalsApplied = (policy: Policy): Signal[] =>
  signalNames.filter((signal) => Object.values(policy.locks).includes(signal)).reverse()
