// @vitest-environment node
import { expect, it, vi } from 'vitest'
import type { Change } from '../../src/api.js'
import { createState, type State } from '../../src/state.js'
import { decisionOf, policyOf } from './support.js'

const setup = (run: (change: Change, state: State) => void = () => undefined): { state: State; changes: Change[] } => {
  const changes: Change[] = []
  const state = createState(
    policyOf(),
    (policy, decision) => ({ analytics: policy.version === '1' && decision?.choices['analytics'] === true }),
    (change) => {
      changes.push(change)
      run(change, state)
    },
  )
  return { state, changes }
}

it('grants nothing before the first commit', () => {
  expect(setup().state.$grants.get()).toEqual({})
})

it('says in a change what led to it and what was before', () => {
  const { state, changes } = setup()
  const [yes, no] = [decisionOf(), decisionOf({ seq: 2, choices: { analytics: false } })]
  state.commit({ decision: yes }, 'choice', { method: 'panel.save' })
  state.commit({ decision: no }, 'withdrawal')
  expect(changes).toEqual([
    { cause: 'choice', decision: yes, previousDecision: undefined, policy: policyOf(), grants: { analytics: true }, previous: {},
      how: { method: 'panel.save' } },
    { cause: 'withdrawal', decision: no, previousDecision: yes, policy: policyOf(), grants: { analytics: false },
      previous: { analytics: true }, how: {} },
  ])
})

it('resolves the grants anew under a new policy, and keeps the decision', () => {
  const { state } = setup()
  state.commit({ decision: decisionOf() }, 'start')
  state.commit({ policy: policyOf({ version: '2' }) }, 'start')
  expect([state.$decision.get(), state.$policy.get().version, state.$grants.get()]).toEqual(
    [decisionOf(), '2', { analytics: false }])
})

it('takes a decision away when it is told that there is none', () => {
  const { state } = setup()
  state.commit({ decision: decisionOf() }, 'start')
  state.commit({ decision: undefined }, 'expiry')
  expect(state.$decision.get()).toBeUndefined()
})

it('tells listeners once for each change of several stores, when everything is settled', () => {
  const log: string[] = []
  const { state } = setup(() => log.push('effects'))
  const listener = vi.fn(() => {
    log.push(`listener: ${state.$grants.get()['analytics']}, ${state.$policy.get().days}, ${state.$decision.get()?.seq}`)
  })
  state.$grants.listen(listener)
  state.$policy.listen(listener)
  state.$decision.listen(listener)
  state.commit({ decision: decisionOf({ seq: 3 }), policy: policyOf({ days: 30 }) }, 'choice')
  expect(log).toEqual(['effects', 'listener: true, 30, 3'])
})

it('shows the effects the new state', () => {
  setup((change, state) => {
    expect([state.$grants.get(), state.$decision.get()]).toEqual([change.grants, change.decision])
  }).state.commit({ decision: decisionOf() }, 'choice')
})

it('takes a choice made by a listener after the one it listens to', () => {
  const { state, changes } = setup()
  const stop = state.$decision.listen((it) => {
    if (it?.seq === 1) state.commit({ decision: decisionOf({ seq: 2, choices: {} }) }, 'choice')
  })
  state.commit({ decision: decisionOf() }, 'choice')
  stop()
  expect(changes.map((it) => [it.decision?.seq, it.previousDecision?.seq])).toEqual([[1, undefined], [2, 1]])
  expect(state.$grants.get()).toEqual({ analytics: false })
})
