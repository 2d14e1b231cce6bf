import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Change, View } from '../../src/api.js'
import { encodeDecision } from '../../src/model/storedDecision.js'
import { clearStorage, decisionOf, endAll, start } from './support.js'

const DENIED = { required: true, functional: false, analytics: false, advertising: false }
const stored = (): string | null => localStorage.getItem('consent_choice')
const store = (...args: Parameters<typeof decisionOf>): void =>
  localStorage.setItem('consent_choice', encodeDecision(decisionOf(...args)))

beforeEach(clearStorage)
afterEach(endAll)

describe('listeners', () => {
  it('hear of each change in a settled world, and of each view', () => {
    const { consent } = start()
    const changes: Change[] = []
    const views: View[] = []
    consent.on('change', (it) => {
      expect([consent.$grants.get(), consent.$decision.get(), consent.allows('analytics')]).toEqual(
        [it.grants, it.decision, true])
      expect(stored()).not.toBeNull()
      changes.push(it)
    })
    consent.$view.listen((it) => views.push(it))
    consent.acceptAll()
    consent.open()
    consent.close()
    expect(changes.map((it) => [it.cause, it.previous])).toEqual([['choice', DENIED]])
    expect(views).toEqual(['none', 'panel', 'none'])
  })

  it('that throw are said, and the others go on', () => {
    const { consent, environment } = start()
    const after = vi.fn()
    consent.on('change', () => { throw new Error('x') })
    consent.on('change', after)
    consent.acceptAll()
    expect(after).toHaveBeenCalledOnce()
    expect(environment.said).toEqual([['listener-failed', 'change', new Error('x')]])
  })
})

describe('views', () => {
  it('come back to the banner while it waits for an answer', () => {
    const { consent } = start()
    consent.open()
    expect(consent.$view.get()).toBe('panel')
    consent.close()
    expect(consent.$view.get()).toBe('banner')
    consent.rejectAll()
    consent.open('banner')
    consent.close()
    expect(consent.$view.get()).toBe('none')
  })
})

describe('after destroy()', () => {
  it('the page has no listener left', () => {
    const balance = new Map<string, number>()
    const count = (name: string, event: string, by: number): unknown =>
      balance.set(`${name} ${event}`, (balance.get(`${name} ${event}`) ?? 0) + by)
    for (const [name, target] of Object.entries<EventTarget>({ window, document })) {
      const { addEventListener: add, removeEventListener: remove } = target
      vi.spyOn(target, 'addEventListener').mockImplementation((...args) => {
        count(name, args[0], 1)
        add.apply(target, args)
      })
      vi.spyOn(target, 'removeEventListener').mockImplementation((...args) => {
        count(name, args[0], -1)
        remove.apply(target, args)
      })
    }
    const { consent } = start({ receipts: { endpoint: '/receipts' } })
    expect(balance.size).toBeGreaterThan(3)
    consent.destroy()
    expect([...balance].filter((it) => it[1] !== 0)).toEqual([])
  })

  it('nothing is shown, and another tab is not heard', () => {
    const { consent } = start()
    consent.destroy()
    expect(consent.$view.get()).toBe('none')
    store()
    window.dispatchEvent(new Event('storage'))
    expect(consent.allows('analytics')).toBe(false)
  })

  it('a page that was prerendered does not start', () => {
    Object.defineProperty(document, 'prerendering', { configurable: true, value: true })
    const { consent } = start()
    Reflect.deleteProperty(document, 'prerendering')
    expect(consent.$view.get()).toBe('none')
    consent.destroy()
    document.dispatchEvent(new Event('prerenderingchange'))
    expect(consent.$view.get()).toBe('none')
  })
})
