/** What a first visit needs and a returning one does not: the check of the configuration, the keeper and the law. A file of its own. */
import { findProblems } from '../config/parse.js'
import type { Loaders } from '../environment.js'
import { createKeeper } from '../keeper.js'
import { followLaw, reviewStored } from '../law.js'

/** But for the check, what takes the place of the environment’s own: from then on it is at hand at once. */
export const first = {
  findProblems,
  keeper: (use: Parameters<Loaders['keeper']>[0]): void => use(createKeeper, followLaw),
  review: reviewStored,
}
