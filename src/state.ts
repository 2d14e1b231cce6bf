/** The three stores and `commit`, their only writer: every change enters here and leaves as one Change. */
import { atom, batch, type ReadableAtom } from 'nanostores'
import type { Cause, Change, How } from './api.js'
import type { Decision } from './model/decision.js'
import { NO_GRANTS, type Grants } from './model/grants.js'
import type { Policy } from './model/policy.js'

export interface State {
  $decision: ReadableAtom<Decision | undefined>
  $policy: ReadableAtom<Policy>
  $grants: ReadableAtom<Grants>
  commit(next: { decision?: Decision | undefined; policy?: Policy | undefined }, cause: Cause, how?: How): void
}

/**
 * @param policy the first policy
 * @param resolve Grants of a Decision under a Policy
 * @param run the consequences; they see the new state, and listeners of the stores run after them
 */
export function createState(
  policy: Policy,
  resolve: (policy: Policy, decision: Decision | undefined) => Grants,
  run: (change: Change) => void,
): State {
  const $decision = atom<Decision | undefined>()
  const $policy = atom(policy)
  const $grants = atom(NO_GRANTS)
  return {
    $decision,
    $policy,
    $grants,
    commit(next, cause, how = {}) {
      batch(() => {
        const previous = $grants.get()
        const previousDecision = $decision.get()
        if ('decision' in next) $decision.set(next.decision)
        if (next.policy) $policy.set(next.policy)
        const [decision, now] = [$decision.get(), $policy.get()]
        const grants = resolve(now, decision)
        $grants.set(grants)
        // A law that is learnt and changes nothing has no consequences: `$policy` tells of it.
        if (cause !== 'region' || JSON.stringify(grants) !== JSON.stringify(previous)) run({ cause, decision, previousDecision, policy: now, grants, previous, how })
      })
    },
  }
}
