/** Checks a configuration by a file that is fetched while the handle is there already. What must not run before waits. */
import type { ConfigInput } from '../config/types.js'
import type { HandleEnvironment } from '../environment.js'
import type { Ahead } from '../handle.js'
import type { Review } from '../region/followLaw.js'
import type { NpmFiles } from './npmModules.js'

export interface CheckBehind extends Pick<Ahead, 'checked'> {
  /** Runs something once the document is known to be sound, or never. */
  whenSound(run: () => void): void
  review: Review
}

/** @param failed what a document has thrown that could not be started with: it is broken, whatever the check says */
export function checkBehind(input: ConfigInput, environment: HandleEnvironment, { first }: NpmFiles, failed?: unknown): CheckBehind {
  let reviewStored: Review | undefined
  const waiting: (() => void)[] = []
  return {
    review: (...it) => reviewStored!(...it),
    whenSound(run) {
      if (reviewStored) run()
      else waiting.push(run)
    },
    checked: (begin, emit) => first((it) => {
      if (!it.checkNow(input, environment, emit)) return
      if (failed) return environment.warn('effect-failed', 'start', failed)
      reviewStored = it.reviewStored
      if (!environment.life.ended) begin()
      waiting.splice(0).forEach((run) => run())
    }),
  }
}
