/** What an opt-out denies: by a signal that the law binds a site to, or by the link that stands for it. */
import type { Config } from '../config/types.js'
import { REQUIRED } from './required.js'
import { signalKinds, type Signal } from './signals.js'

/**
 * Categories that a binding signal denies, whatever the site says of it: those it names; where it names none, or none that exists,
 * what is sold and shared by name, else all that is optional.
 */
export function optedOutCategories(signal: Signal, { signals, categories }: Pick<Config, 'signals' | 'categories'>): string[] {
  const named = signals[signal]
  const optional = categories.map(({ id }) => id).filter((id) => id !== REQUIRED)
  const among = (ids: readonly string[]): string[] => optional.filter((id) => ids.includes(id))
  const namedIds = among(Array.isArray(named) ? named : [])
  const usualIds = among(signalKinds[signal].about)
  return [namedIds, usualIds].find((it) => it.length > 0) ?? optional
}
