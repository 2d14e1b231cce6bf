/** What a first visit needs and a returning one does not: the check of the configuration, the keeper and the law. A file of its own. */
import { isLocal } from '../browser/isLocal.js'
import { problemsIn } from '../config/check.js'
import type { Problem } from '../config/problem.js'
import type { ConfigInput } from '../config/types.js'
import type { withDefaults } from '../config/withDefaults.js'
import type { KnownAtStart } from '../consent.js'
import type { BoundEnvironment } from '../environment.js'
import type { Modules } from '../modules.js'
import type { tellAdvice } from '../tellAdvice.js'
import { keeping } from './keeping.js'

/** The page with its document, and what the script tag does with it. */
export interface Page {
  /** The document, not yet checked. */
  input: ConfigInput | null
  /** Of the tag. */
  dataset: Readonly<Record<string, string | undefined>>
  modules: Modules
  withDefaults: typeof withDefaults
  /** Fetches a file of the script tag. */
  give<T>(name: string, use: (it: T) => void): void
  /** Makes the world of one handle. */
  bind(): BoundEnvironment
  /** Starts the SDK. @returns lets the site's calls come that have waited @throws whatever is wrong with a document that was not checked */
  run(known: KnownAtStart, modules: Modules, here: BoundEnvironment): () => void
  /** Says what is wrong; the page goes on, and everything stays held. */
  refuse(problems: Problem[]): void
}

export const firstVisit = {
  ...keeping,
  problemsIn,
  /** The document is checked, then the page begins. */
  checkAndRun({ input, modules, withDefaults, bind, give, run, refuse }: Page): void {
    const problems = problemsIn(input, withDefaults)
    if (problems.length) return refuse(problems)
    const here = bind()
    const window = here.window!
    run({ review: keeping.review }, { ...modules, choiceKeeper: keeping.choiceKeeper }, here)()
    if (isLocal(window)) here.idle(() => give<typeof tellAdvice>('assent-advice', (tell) => tell(input!, window.document)))
  },
}

export type FirstVisit = typeof firstVisit
