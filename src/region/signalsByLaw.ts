/** What the law makes of Global Privacy Control and Do Not Track: what they deny, and whether a yes may come over that. */
import type { Config } from '../config/types.js'
import { optedOutCategories } from '../model/optedOutCategories.js'
import type { Lock } from '../model/policy.js'
import { forEachSignal, isSignal } from '../model/signals.js'
import type { RegionRule } from './rules.js'

/** The settings for signals, with what the law makes of them. */
export const boundSignals = (config: Config, { signals }: RegionRule): Config['signals'] =>
  forEachSignal((name) => (signals[name] === 'none' ? config.signals[name] : [...optedOutCategories(name, config)]))

/** A signal that the law lets an explicit yes overcome, and one that the site alone listens to. */
export const mayOverride = (lock: Lock | undefined, { signals }: RegionRule): boolean =>
  isSignal(lock) && signals[lock] !== 'always'
