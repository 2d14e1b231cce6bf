/** What a handle needs at once of the page that this code is in, or of a server, where there is none. The rest: `wholeEnvironment.ts`. */
import type { Environment } from '../environment.js'
import { createWarn, type Sentences } from './createWarn.js'
import { readSignals } from './readSignals.js'

/** @param sentences of warnings */
export function handleEnvironment(sentences: Sentences): Pick<Environment, 'window' | 'now' | 'signals' | 'warn'> {
  const here = typeof window === 'undefined' ? undefined : window
  return { window: here, now: () => Date.now(), signals: () => readSignals(here), warn: createWarn(sentences) }
}
