/** The reload of a page whose service cannot be stopped: for what ran here alone, once, and for whom. */
import { expect, it, vi } from 'vitest'
import type { Change } from '../../src/api.js'
import type { Grants } from '../../src/model/grants.js'
import { createReload } from '../../src/reload.js'
import { configOf, fakeEnvironment, policyOf } from './support.js'

const services = [{ id: 'chat', category: 'functional', reload: true }, { id: 'heat', category: 'analytics' }]

function setup() {
  const [reload, outdated] = [vi.fn(), vi.fn()]
  const environment = fakeEnvironment({ window: { document, navigator, location: { reload } } as unknown as Window & typeof globalThis })
  const { follow } = createReload(configOf({ services }), environment, { outdated, silent: () => false })
  const change = (previous: Grants, grants: Grants): Change =>
    ({ cause: 'choice', decision: undefined, previousDecision: undefined, policy: policyOf(), how: {}, previous, grants })
  return { reload, outdated, go: (previous: Grants, grants: Grants, here = true) => follow(change(previous, grants), here, () => true) }
}

it('comes for what was allowed here and is refused here', () => {
  const { reload, go } = setup()
  go({ chat: true, heat: true }, { chat: false, heat: false })
  expect(reload).toHaveBeenCalledOnce()
})

it.each<[string, Grants, Grants]>([
  ['was never allowed', { chat: false }, { chat: false }], ['nobody was asked about', {}, {}],
  ['is allowed', { chat: true }, { chat: true }], ['can be stopped', { chat: false, heat: true }, { chat: false, heat: false }],
])('does not come for what %s', (_what, previous, grants) => {
  const { reload, outdated, go } = setup()
  go(previous, grants)
  expect(reload).not.toHaveBeenCalled()
  expect(outdated).toHaveBeenLastCalledWith(false)
})

it('waits where the choice came from elsewhere and the page may be in use, and is forgotten with the next grant', () => {
  const { reload, outdated, go } = setup()
  go({ chat: true }, { chat: false }, false)
  expect(outdated).toHaveBeenLastCalledWith(true)
  go({ chat: false }, { chat: true }, false)
  expect(outdated).toHaveBeenLastCalledWith(false)
  expect(reload).not.toHaveBeenCalled()
})
