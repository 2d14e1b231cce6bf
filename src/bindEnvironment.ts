/** Makes the world of one handle of an environment: what it begins ends with it, and what arrives later is dropped. */
import type { Environment, BoundEnvironment } from './environment.js'
import { createLife } from './life.js'

export function bindEnvironment(environment: Environment): BoundEnvironment {
  const life = createLife((cause) => environment.warn('effect-failed', 'destroy', cause))
  const { whileAlive } = life
  return {
    ...environment,
    life,
    idle: (run) => environment.idle(whileAlive(run)),
    painted: (run) => environment.painted(whileAlive(run)),
    warn: whileAlive(environment.warn),
  }
}
