/** What keeps a choice and knows the law. */
import { createChoiceKeeper } from '../choiceKeeper.js'
import type { Modules } from '../modules.js'
import { followLaw, reviewStored } from '../region/followLaw.js'

/** The keeper takes the place of the one to be fetched: from then on it is at hand at once. */
const choiceKeeper: Modules['choiceKeeper'] = (use) => use({ create: createChoiceKeeper, follow: followLaw })

export const keeping = { choiceKeeper, review: reviewStored }
export type Keeping = typeof keeping
