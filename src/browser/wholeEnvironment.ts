/** Adds to what a handle has begun with what its page needs besides, in the files that need it. */
import type { BoundEnvironment, HandleEnvironment } from '../environment.js'
import { browserEnvironment } from './browserEnvironment.js'

export function wholeEnvironment(given: HandleEnvironment): BoundEnvironment {
  const { whileAlive } = given.life
  const all = { ...browserEnvironment(given.window, () => Promise.reject(Error('said by what is given'))), ...given }
  return { ...all, idle: (run) => all.idle(whileAlive(run)), painted: (run) => all.painted(whileAlive(run)) }
}
