/** Types only: the modules of the SDK that are fetched when they are needed. `npm/npmModules.ts` has them for npm, `tag/` for the script tag. */
import type { CreateChoiceKeeper } from './choiceKeeper.js'
import type { CreateGate } from './gate/gate.js'
import type { Observe } from './gate/markWatcher.js'
import type { CreateGuard } from './guard/guard.js'
import type { FollowLaw } from './region/followLaw.js'
import type { Integration } from './services/integration.js'
import type { CreateRunner } from './services/runner.js'

/** Each hands over what makes its module: at once where that is here already, else when it has been fetched. */
export interface Modules {
  /** What keeps things beyond the page, and what knows the law. */
  choiceKeeper(use: (it: { create: CreateChoiceKeeper; follow: FollowLaw }) => void): void
  /** What holds marked elements; absent where nothing is marked, and no element is looked at. */
  gate?: ((use: (create: CreateGate) => void) => void) | undefined
  /** Watches for what is marked in another way than all the time. */
  observe?: Observe | undefined
  /** What tells services of their grants. */
  runner(use: (create: CreateRunner) => void): void
  /** What watches the page for things nobody marked. */
  guard(use: (create: CreateGuard) => void): void
  /** A vendor integration, by the name in `use`. */
  integration(name: string): Promise<Integration>
}
