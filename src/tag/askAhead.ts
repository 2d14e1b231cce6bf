/** Asks the visitor before the document has been checked: nothing runs, is told or kept until that is done. */
import { isLocal } from '../browser/isLocal.js'
import { pressKey } from '../earlyPress.js'
import type { Modules } from '../modules.js'
import { policyAhead } from '../region/policyAhead.js'
import { readLocal } from '../storage/choiceReader.js'
import type { FirstVisit, Page } from './firstVisit.js'
import { quiet } from './loadModule.js'

/**
 * @returns whether it is done so: not on a developer's own machine or where the tag wants the document checked first, where a law must
 * be looked up, where nobody is asked, or a press of before waits
 * @throws whatever is wrong with the document
 */
export function askAhead({ input, dataset, modules, withDefaults, bind, give, run, refuse }: Page): boolean {
  const here = bind()
  const { window, life, painted } = here
  const config = withDefaults(input!)
  if (isLocal(window!) || 'check' in dataset || readLocal(window!, pressKey(config.storage.name))) return false
  const policy = policyAhead(config, here)
  if (!policy) return false
  let sound: FirstVisit | undefined
  let broken = false
  /** What waits for the check. */
  const forCheck: (() => void)[] = []
  let [begin, callIn] = [quiet, quiet]
  /** A prerendered page is checked before anybody sees it, and begins when somebody does. */
  function checked(it: () => void): void {
    if (sound) it()
    else begin = it
  }

  const whenChecked = (use: (it: FirstVisit) => void): void => give<FirstVisit>('assent-first', (it) => {
    if (broken) return
    const problems = sound ? [] : it.problemsIn(input, withDefaults)
    broken = problems.length > 0
    if (broken) {
      life.end()
      return refuse(problems)
    }
    if (!sound) {
      sound = it
      forCheck.forEach((run) => run())
      // After the end only what was pressed before it is still to be done.
      if (!life.ended) {
        begin()
        callIn()
      }
    }
    use(it)
  })

  /** It goes by all of the document; its file may come before. */
  const gate: Modules['gate'] = (use) => modules.gate!((create) => {
    if (sound) use(create)
    else forCheck.push(() => use(create))
  })

  try {
    callIn = run(
      { review: (...it) => sound!.review(...it), ahead: { policy, checked } },
      { ...modules, gate, choiceKeeper: (use) => (sound ? sound.choiceKeeper(use) : whenChecked((it) => it.choiceKeeper(use))) },
      here,
    )
  } catch (cause) {
    life.end()
    throw cause
  }
  // The banner comes first.
  painted(() => whenChecked(() => undefined))
  return true
}
