/** What a first visit needs and a returning one does not: the check of the configuration, and the keeper. A file of its own. */
import { findProblems } from '../config/parse.js'
import { createKeeper } from '../keeper.js'
import { review } from '../model/scope.js'

export const first = { findProblems, createKeeper, review }
