/** How a choice is made: what it answers becomes a Decision, which is committed. */
import type { Cause, Change, How } from './api.js'
import type { ChoiceKeeper } from './choiceKeeper.js'
import type { Config } from './config/types.js'
import type { Lazy } from './lazy.js'
import type { Lifetime } from './lifetime.js'
import type { Memory } from './memory.js'
import type { Choices, Decision } from './model/decision.js'
import { resolveGrants } from './model/grants.js'
import type { Policy } from './model/policy.js'
import type { State } from './state.js'

export interface Choosing {
  /** @param whole whether it is about everything: what was chosen for single services goes with it */
  choose(choices: Choices, whole: boolean, cause: Cause, how?: How): void
  chooseAll(granted: boolean, cause: Cause, how?: How): void
}

export interface ChoosingNeeds {
  config: Config
  life: Lifetime
  state: State
  memory: Memory
  keeper: Lazy<ChoiceKeeper>
  /** The policy of the law, where it is known by now; it may be in force only from the next commit on. */
  policy(): Policy | undefined
  commit: State['commit']
  /** Hears that a choice was made. */
  made(): void
}

export function createChoosing({ config, life, state: { $decision, $grants, $policy }, memory, keeper, policy, commit, made }: ChoosingNeeds): Choosing {
  function choose(choices: Choices, whole: boolean, cause: Cause, how: How = {}): void {
    if (life.ended) return
    const next = (it: ChoiceKeeper, under: Policy): Decision | undefined =>
      it.next(under, $decision.get(), memory.last, choices, { method: 'api', ...how, whole })
    keeper.use((it) => {
      const decision = next(it, $policy.get())
      if (decision) commit({ decision: memory.last = decision }, cause, how)
      made()
    }, (it) => {
      // Made in time, but kept by what came only after the end: the next page goes by it.
      const under = policy() ?? $policy.get()
      const decision = next(it, under)
      if (!decision) return
      const change: Change = {
        cause, decision, previousDecision: $decision.get(), policy: under, grants: resolveGrants(config, under, decision), previous: $grants.get(), how,
      }
      it.persist(decision)
      it.record(change)
    })
  }

  return {
    choose,
    // A consent with `separate` is given by an act of its own alone.
    chooseAll: (granted, cause, how) =>
      choose(Object.fromEntries(config.categories.filter((it) => !granted || !it.separate).map(({ id }) => [id, granted])), true, cause, how),
  }
}
