/** Types only: what a handle is made with. `consent.ts` has its page's work at hand, `npm/` fetches that too. */
import type { ChoiceKeeper, ChoiceKeeperNeeds } from './choiceKeeper.js'
import type { Config } from './config/types.js'
import type { Decision } from './model/decision.js'
import type { Policy } from './model/policy.js'
import type { Modules } from './modules.js'
import type { CreatePageWork } from './pageWork.js'

/** `Here`: what it is given of the world, which may be less than its modules go by. */
export interface HandleModules<Here> extends Pick<Modules, 'integration'> {
  choiceKeeper(use: (it: {
    create(config: Config, environment: Here, needs: ChoiceKeeperNeeds): ChoiceKeeper
    follow(config: Config, environment: Here, last: Decision | undefined, tell: (policy: Policy) => void): void
  }) => void): void
  /** What a handle does on its page, with the modules for that. */
  pageWork(use: (create: CreatePageWork) => void): void
}
