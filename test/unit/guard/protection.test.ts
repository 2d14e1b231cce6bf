/** When the guard comes: with what was allowed and is no more, or at once where the site asks for it; it forgets what is allowed again. */
import { expect, it, vi } from 'vitest'
import type { ConfigInput } from '../../../src/config/types.js'
import type { CreateGuard } from '../../../src/guard/guard.js'
import { createProtection } from '../../../src/guard/protection.js'
import { configOf, fakeEnvironment } from '../support.js'

const services = [{ id: 'film', category: 'functional', hosts: ['film.example'] }, { id: 'own', category: 'functional' }]

function setup(more: Partial<ConfigInput> = {}) {
  const environment = fakeEnvironment()
  const create = (() => undefined) as unknown as CreateGuard
  const fetched = vi.fn((run: (module: CreateGuard) => void) => { run(create) })
  const begin = vi.fn<(create: CreateGuard, lost: ReadonlySet<string>) => void>()
  const protection = createProtection(configOf({ services, ...more }), environment, { module: undefined, use: fetched }, begin)
  return { environment, fetched, begin, protection, lost: () => [...begin.mock.calls[0]![1]] }
}

it('comes with the first that is taken back, and refuses that alone', () => {
  const { begin, protection, lost } = setup()
  protection.follow({ film: true, own: true }, { film: false, own: false })
  expect(begin).toHaveBeenCalledOnce()
  expect(lost()).toEqual(['film'])
  expect(protection.isOn()).toBe(true)
})

it('forgets what is allowed again, and comes once', () => {
  const { begin, protection, lost } = setup()
  protection.follow({ film: true }, { film: false })
  protection.follow({ film: false }, { film: true })
  expect(lost()).toEqual([])
  protection.follow({ film: true }, { film: false })
  expect(lost()).toEqual(['film'])
  expect(begin).toHaveBeenCalledOnce()
})

it.each([['was never allowed', { film: false }, { film: false }], ['has no hosts', { own: true }, { own: false }]])('does not come for what %s', (_what, previous, now) => {
  const { begin, fetched, protection } = setup()
  protection.follow(previous, now)
  expect(begin).not.toHaveBeenCalled()
  expect(fetched).not.toHaveBeenCalled()
  expect(protection.isOn()).toBe(true)
})

it('is fetched when the page is idle, once something runs that may be taken back', () => {
  const { environment, begin, fetched, protection } = setup()
  protection.follow({ film: false }, { film: true })
  expect(fetched).not.toHaveBeenCalled()
  environment.runIdle()
  expect(fetched).toHaveBeenCalledOnce()
  expect(begin).not.toHaveBeenCalled()
})

it('is there from the first where the site asks for it', () => {
  const { begin, lost } = setup({ guard: 'enforce' })
  expect(begin).toHaveBeenCalledOnce()
  expect(lost()).toEqual([])
})
