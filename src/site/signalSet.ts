/** Policies that are made before a page knows its signals: one for each set of them. */
import { signalNames, type Signals } from '../model/signals.js'

/** Every set of signals, in the order of `signalSet`. */
export const allSignalSets = (): Signals[] => Array.from({ length: 2 ** signalNames.length }, (_, set) =>
  Object.fromEntries(signalNames.map((name, i) => [name, (set >> i) % 2 === 1])) as unknown as Signals)

/** The number of a set of signals. */
export const signalSet = (signals: Signals): number => signalNames.reduce((sum, name, i) => sum + (signals[name] ? 2 ** i : 0), 0)
