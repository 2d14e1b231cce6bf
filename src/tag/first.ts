/** What a first visit needs and a returning one does not: the check of the configuration, the keeper and the law. A file of its own. */
import { findProblems } from '../config/parse.js'
import { createKeeper } from '../keeper.js'
import { followLaw, reviewStored } from '../law.js'
import type { Parts } from '../parts.js'

/** The keeper takes the place of the one to be fetched: from then on it is at hand at once. */
export const first = {
  findProblems,
  keeper: (use: Parameters<Parts['keeper']>[0]): void => use(createKeeper, followLaw),
  review: reviewStored,
}
