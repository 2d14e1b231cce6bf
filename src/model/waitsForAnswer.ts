/** Whether the visitor is asked: which categories still wait for an answer. Pure. Why one asks again is `whyAgain.ts`. */
import type { Config } from '../config/types.js'
import type { Decision } from './decision.js'
import type { Policy } from './policy.js'

/** Ids of the categories that a visitor is still to be asked about. What is offered in the panel alone never waits. */
export const waitingIn = (
  { categories }: Pick<Config, 'categories'>, { locks, defaults }: Pick<Policy, 'locks' | 'defaults'>, decision: Pick<Decision, 'choices'> | undefined,
): string[] =>
  categories.filter(({ id, separate }) => !locks[id] && !defaults[id] && !separate && decision?.choices[id] === undefined).map((it) => it.id)

/** Whether a visitor is still to be asked about a category, or told of what runs. */
export const waitsForAnswer = (config: Pick<Config, 'categories'>, policy: Policy, decision: Decision | undefined): boolean =>
  (!!policy.notice && !decision) || waitingIn(config, policy, decision).length > 0
