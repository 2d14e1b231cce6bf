/** How a choice is made: what it answers becomes a Decision, which is committed. Comes with what keeps it. */
import type { Cause, How } from './api.js'
import type { Change } from './api.js'
import { createUuid } from './browser/createUuid.js'
import type { ChoiceMemory } from './choiceMemory.js'
import type { Config } from './config/types.js'
import type { BoundEnvironment } from './environment.js'
import type { Choices, Decision } from './model/decision.js'
import { resolveGrants, type Grants } from './model/grants.js'
import { nextDecision } from './model/nextDecision.js'
import type { Policy } from './model/policy.js'
import type { State } from './state.js'

export interface Choosing {
  /**
   * @param choices what is answered; `true` or `false` about everything, and then what was chosen for single services goes with it
   * @param time when it was made, in ms since 1970 UTC; now without it
   */
  choose(choices: Choices | boolean, cause: Cause, how?: How, time?: number): void
  /** The change that a choice leads to which was made in time, but can be kept only after the end of its page. */
  chooseLate(...choice: Parameters<Choosing['choose']>): Change | undefined
}

export interface ChoosingNeeds {
  memory: ChoiceMemory
  /** What counts at this moment. */
  current(): { decision: Decision | undefined; policy: Policy; grants: Grants }
  /** Whether the page has begun: before, a choice is kept and not yet committed. */
  begun(): boolean
  /** The policy of the law, where it is known by now: it may be in force only from the next commit on. */
  learnt(): Policy | undefined
  commit: State['commit']
  /** Hears that a choice was made. */
  chosen(): void
}

export function createChoosing(
  config: Config, { warn, now, uuid = createUuid }: Pick<BoundEnvironment, 'warn' | 'now' | 'uuid'>, { memory, current, learnt, commit, chosen }: ChoosingNeeds,
): Choosing {
  const { categories, services } = config
  const known = [...categories, ...services].map((it) => it.id)

  /** The decision that a choice leads to; nothing where none of it can be chosen here. Says which of its ids nobody declared. */
  function next(choices: Choices | boolean, policy: Policy, how: How, time = now()): Decision | undefined {
    const whole = typeof choices === 'boolean'
    // A consent with `separate` is given by an act of its own alone.
    const all: object = whole ? Object.fromEntries(categories.filter((it) => !choices || !it.separate).map(({ id }) => [id, choices])) : Object(choices) as object
    // Whoever calls may have no types: what is no answer is none.
    const answers = Object.fromEntries(Object.entries(all).filter((it): it is [string, boolean] => typeof it[1] === 'boolean'))
    for (const id in answers) if (!known.includes(id)) warn('unknown-id', id)
    return nextDecision(config, policy, current().decision, memory.last, answers, { method: 'api', ...how, whole }, time, uuid)
  }

  return {
    choose(choices, cause, how = {}, time) {
      const decision = next(choices, current().policy, how, time)
      if (decision) {
        memory.last = decision
        commit({ decision }, cause, how)
      }
      chosen()
    },
    chooseLate(choices, cause, how = {}, time) {
      const { decision: previousDecision, grants: previous, ...now } = current()
      const policy = learnt() ?? now.policy
      const decision = next(choices, policy, how, time)
      return decision && { cause, decision, previousDecision, policy, grants: resolveGrants(config, policy, decision), previous, how }
    },
  }
}
