/** Checks a configuration, and says what is wrong with it, or on `localhost` what could be better. */
import type { ConsentEvents } from '../api.js'
import { isLocal } from '../browser/isLocal.js'
import { findProblems } from '../config/check.js'
import type { Problem } from '../config/problem.js'
import type { ConfigInput } from '../config/types.js'
import { wholeEnvironment } from '../browser/wholeEnvironment.js'
import type { HandleEnvironment } from '../environment.js'
import type { Emitter } from '../events/emitter.js'

/**
 * @param input the document; nothing is assumed of it
 * @param emit tells listeners of the handle what is wrong, in sentences where they can be had
 * @returns whether nothing is
 */
export function checkNow(input: ConfigInput, environment: HandleEnvironment, emit: Emitter<ConsentEvents>['emit']): boolean {
  const words = () => import('./explaining.js')
  const { window, life } = environment
  let problems: Problem[]
  try {
    problems = findProblems(input)
  } catch (cause) {
    // No document of JSON does that; one of code may.
    environment.warn('effect-failed', 'check', cause)
    life.end()
    return false
  }
  if (problems.length) {
    life.end()
    void words().then((it) => it.explanations.config(problems), () => JSON.stringify(problems)).then((message) => {
      console.error('assent: [config]', message)
      emit('broken', { problems, message })
    })
  } else if (window && isLocal(window)) {
    wholeEnvironment(environment).idle(() => void words().then((it) => it.tellAdvice(input, window.document), () => undefined))
  }
  return !problems.length
}
