/** `when`: for code that is not markup. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { clearStorage, endAll, start as startWith } from './support.js'

const start = () => startWith({ services: [{ id: 'chat', category: 'functional' }] }).consent

beforeEach(clearStorage)
afterEach(endAll)

describe('when', () => {
  it('settles once the need is met, and not before', async () => {
    const consent = start()
    const met = vi.fn()
    const promise = consent.when('chat').then(met)
    await Promise.resolve()
    expect(met).not.toHaveBeenCalled()
    consent.decide({ chat: true })
    await promise
    expect(met).toHaveBeenCalledOnce()
  })

  it('settles at once where the need is met already', async () => {
    const consent = start()
    consent.acceptAll()
    await expect(consent.when('analytics functional')).resolves.toBeUndefined()
  })

  it('tells the answer now and at each change of it, and nothing else, until it is stopped', () => {
    const consent = start()
    const told: boolean[] = []
    const stop = consent.when('chat', (allowed) => told.push(allowed))
    consent.decide({ chat: true })
    consent.decide({ analytics: true })
    consent.withdraw()
    consent.acceptAll()
    stop()
    consent.withdraw()
    expect(told).toEqual([false, true, false, true])
  })

  it('goes on with the others when one of them throws', () => {
    const consent = start()
    const after = vi.fn()
    consent.when('chat', () => { throw new Error('x') })
    consent.when('chat', after)
    consent.acceptAll()
    expect(after).toHaveBeenLastCalledWith(true)
  })
})
