/** What a first visit needs and a returning one does not: the check of the configuration, the keeper and the law. A file of its own. */
import { findProblems } from '../config/parse.js'
import { createKeeper } from '../keeper.js'
import { followLaw, reviewStored } from '../law.js'

export const first = { findProblems, createKeeper, followLaw, reviewStored }
