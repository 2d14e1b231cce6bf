/** What a first visit needs and a returning one does not: the check of the configuration, the keeper and the law. A file of its own. */
import { createChoiceKeeper } from '../choiceKeeper.js'
import { problemsIn } from '../config/check.js'
import type { Modules } from '../modules.js'
import { followLaw, reviewStored } from '../region/followLaw.js'

/** The keeper takes the place of the one to be fetched: from then on it is at hand at once. */
export const firstVisit = {
  problemsIn,
  choiceKeeper: (use: Parameters<Modules['choiceKeeper']>[0]): void => use({ create: createChoiceKeeper, follow: followLaw }),
  review: reviewStored,
}
