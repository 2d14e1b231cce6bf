/** What a first visit needs and a returning one does not: the check of the configuration, the keeper and the law. A file of its own. */
import { wholeEnvironment } from '../browser/wholeEnvironment.js'
import { createChoiceKeeper } from '../choiceKeeper.js'
import type { HandleEnvironment } from '../environment.js'
import type { HandleModules } from '../handleModules.js'
import { followLaw } from '../region/followLaw.js'

export { reviewStored } from '../region/followLaw.js'
export { checkNow } from './checkNow.js'

export const choiceKeeper: HandleModules<HandleEnvironment>['choiceKeeper'] = (use) => use({
  create: (config, environment, needs) => createChoiceKeeper(config, wholeEnvironment(environment), needs),
  follow: (config, environment, ...rest) => followLaw(config, wholeEnvironment(environment), ...rest),
})
