/** The road of the law: what the visitor is under at once, what is learnt later, and what that changes. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { encodeDecision } from '../../../src/model/storedDecision.js'
import { DAY, clearStorage, decisionOf, endAll, NOW, start } from '../support.js'

const store = (...args: Parameters<typeof decisionOf>): void => localStorage.setItem('consent_choice', encodeDecision(decisionOf(...args)))
const inRegion = (region: string) => ({ policy: { version: '1', url: '/privacy', region } })
const OFF = { functional: false, analytics: false, advertising: false }
const ON = { functional: true, analytics: true, advertising: true }

beforeEach(clearStorage)
afterEach(() => {
  endAll()
  vi.unstubAllGlobals()
})

describe('a first visit', () => {
  it('is asked before anything runs where the law wants that', () => {
    const { consent } = start(inRegion('DE'))
    expect(consent.$grants.get()).toMatchObject(OFF)
    expect([consent.$view.get(), consent.$policy.get()]).toMatchObject(['banner', { jurisdiction: 'DE', basis: 'config', law: 'GDPR' }])
  })

  it('has things run at once where the law lets them, is told, and can refuse', () => {
    const { consent } = start(inRegion('US-CA'))
    expect(consent.$grants.get()).toMatchObject(ON)
    expect(consent.$view.get()).toBe('banner')
    consent.rejectAll()
    expect(consent.$grants.get()).toMatchObject(OFF)
    expect(start(inRegion('US-CA')).consent.$view.get()).toBe('none')
  })

  it('is told of nothing where the site does without', () => {
    const { consent } = start({ ...inRegion('US'), regions: { US: { prompt: false } } })
    expect([consent.$view.get(), consent.allows('analytics')]).toEqual(['none', true])
  })

  it('with Global Privacy Control has nothing sold, from the beginning, in the same breath as the rest runs', () => {
    const seen: unknown[] = []
    const { consent } = start(inRegion('US-CA'), { signals: () => ({ gpc: true, dnt: undefined }) })
    consent.$grants.subscribe((it) => seen.push(it))
    expect(consent.$grants.get()).toMatchObject({ ...ON, advertising: false })
    consent.acceptAll()
    expect(consent.allows('advertising')).toBe(false)
  })
})

describe('an opt-out', () => {
  it('is remembered twelve months, asked again after that, and not undone by having lapsed', () => {
    const { consent } = start(inRegion('US-CA'))
    consent.decide({ advertising: false }, { method: 'choices.opt_out' })
    const later = (days: number) => start(inRegion('US-CA'), { now: () => NOW + days * DAY }).consent
    expect([later(365).allows('advertising'), later(365).$view.get()]).toEqual([false, 'none'])
    expect([later(366).allows('advertising'), later(366).allows('analytics'), later(366).$view.get()]).toEqual([false, true, 'banner'])
  })

  it('holds in a region that asks for a yes, where the rest is asked about', () => {
    start(inRegion('US')).consent.decide({ advertising: false }, { method: 'choices.opt_out' })
    const { consent } = start(inRegion('DE'))
    expect([consent.$grants.get(), consent.$view.get()]).toMatchObject([OFF, 'banner'])
  })

  it('under a version of the policy that is over is not undone by the new one', () => {
    store({ version: '0', choices: { required: true, functional: true, analytics: false, advertising: false } })
    const { consent } = start(inRegion('US'))
    expect(consent.$grants.get()).toMatchObject({ functional: true, analytics: false, advertising: false })
    expect(consent.$view.get()).toBe('banner')
  })
})

describe('what is learnt later', () => {
  const endpoint = { regionFrom: { endpoint: '/region' } }
  const answer = (region: unknown): void => void vi.stubGlobal('fetch', vi.fn(() => Promise.resolve({ json: () => Promise.resolve({ region }) })))

  it('allows nothing that was asked about', async () => {
    answer('US')
    const { consent } = start(endpoint)
    expect(consent.$view.get()).toBe('banner')
    await vi.waitFor(() => expect(consent.$policy.get()).toMatchObject({ jurisdiction: 'US', basis: 'endpoint', links: ['opt-out'] }))
    expect([consent.$grants.get(), consent.$view.get()]).toMatchObject([OFF, 'banner'])
    // From the visit's next page on it is known from the start.
    const { consent: next } = start(endpoint)
    expect([next.$grants.get(), next.$policy.get().basis]).toMatchObject([ON, 'endpoint'])
    expect(fetch).toHaveBeenCalledTimes(1)
  })

  it('is told by the policy, and is no change where the same may run', async () => {
    answer('KR')
    const causes: string[] = []
    const { consent } = start(endpoint)
    consent.on('change', ({ cause }) => causes.push(cause))
    await vi.waitFor(() => expect(consent.$policy.get().marks).toBe(true))
    expect(causes).toEqual([])
  })

  it('is a change like any other where less may run, which the site hears of', async () => {
    answer('DE')
    const causes: string[] = []
    const { consent } = start({ ...endpoint, regions: { '*': { model: 'opt-out' }, DE: { model: 'opt-in' } } })
    expect(consent.$grants.get()).toMatchObject(ON)
    consent.on('change', ({ cause }) => causes.push(cause))
    await vi.waitFor(() => expect(causes).toEqual(['region']))
    expect(consent.$grants.get()).toMatchObject(OFF)
  })

  it('does not come where the endpoint is hung or wrong: the visitor is asked all the same', async () => {
    answer('Atlantis')
    const { consent } = start(endpoint)
    await new Promise((done) => setTimeout(done))
    expect([consent.$view.get(), consent.$policy.get().jurisdiction]).toEqual(['banner', 'unknown'])
  })

  it('after the handle is destroyed is nobody’s', async () => {
    let learn = (_answer: unknown): void => undefined
    vi.stubGlobal('fetch', vi.fn(() => new Promise((done) => { learn = done })))
    const { consent } = start(endpoint)
    const before = consent.$policy.get()
    await vi.waitFor(() => expect(fetch).toHaveBeenCalled())
    consent.destroy()
    learn({ json: () => Promise.resolve({ region: 'KR' }) })
    await new Promise((done) => setTimeout(done))
    expect(consent.$policy.get()).toBe(before)
  })

  it('by a guess changes what is shown, and not what runs', () => {
    vi.spyOn(Intl, 'DateTimeFormat').mockImplementation((() => ({ resolvedOptions: () => ({ timeZone: 'America/New_York' }) })))
    const { consent } = start()
    expect([consent.$policy.get(), consent.$grants.get()]).toMatchObject([{ jurisdiction: 'US', basis: 'guess', model: 'opt-in' }, OFF])
    expect(start({ regionFrom: { guess: 'off' } }).consent.$policy.get().jurisdiction).toBe('unknown')
    expect(start({ regionFrom: { guess: 'trust' } }).consent.$grants.get()).toMatchObject(ON)
  })
})

describe('days', () => {
  it('a refusal holds as long as the region wants, though the configuration says less, and that is said', () => {
    const { consent, environment } = start({ ...inRegion('IT'), storage: { days: 30 } })
    expect(environment.said).toEqual([['refusal-days', 30, 184, 'GDPR', 'IT']])
    consent.decide({ analytics: true, functional: false, advertising: false })
    const later = start({ ...inRegion('IT'), storage: { days: 30 } }, { now: () => NOW + 31 * DAY }).consent
    expect(later.$decision.get()!.choices).toEqual({ required: true, functional: false, advertising: false })
    // What has lapsed is asked again, for its category alone.
    expect(later.$view.get()).toBe('banner')
    later.decide({ analytics: true })
    expect(later.$grants.get()).toMatchObject({ ...OFF, analytics: true })
  })

  it('are no matter of a warning where refusals hold for ever', () => {
    expect(start({ ...inRegion('IT'), storage: { days: 30, onExpiry: 'keep-refusals' } }).environment.said).toEqual([])
  })
})

describe('versions', () => {
  const policy = { version: '2', url: '/privacy', effective: '2026-12-01', announced: '2026-11-01', previous: [{ version: '1' }] }
  const chosen = { choices: { required: true, ...ON } }
  const on = (date: string, more = {}) => start({ policy: { ...policy, ...more } }, { now: () => Date.parse(`${date}T12:00:00`) }).consent

  it('before the effective date nobody is asked, and a choice is made under the version before', () => {
    store({ ...chosen, version: '1' })
    expect([on('2026-11-30').$view.get(), on('2026-11-30').allows('analytics')]).toEqual(['none', true])
    clearStorage()
    const consent = on('2026-11-30')
    consent.acceptAll()
    expect(consent.$decision.get()!.version).toBe('1')
    // Kept without the mark of the configuration, so that each page looks again whether the day has come.
    expect(localStorage.getItem('consent_choice')).toMatch(/\.$/)
  })

  it('from that date on a material change asks again', () => {
    store({ ...chosen, version: '1', time: Date.parse('2026-11-20') })
    expect([on('2026-12-01').$view.get(), on('2026-12-01').allows('analytics')]).toEqual(['banner', false])
  })

  it('and a minor one does not', () => {
    store({ ...chosen, version: '1', time: Date.parse('2026-11-20') })
    const consent = on('2026-12-01', { material: false })
    expect([consent.$view.get(), consent.allows('analytics'), consent.$decision.get()!.version]).toEqual(['none', true, '2'])
  })

  it('a minor change does not carry over what a material one before it had asked again', () => {
    store({ ...chosen, version: '0', time: Date.parse('2026-11-20') })
    const previous = (material?: boolean) => ({ material: false, previous: [{ version: '1', ...(material === undefined ? {} : { material }) }, { version: '0' }] })
    expect(on('2026-12-01', previous()).allows('analytics')).toBe(false)
    expect(on('2026-12-01', previous(false)).allows('analytics')).toBe(true)
  })
})

it('says where a page lacks the link that the law wants on it', () => {
  const said = (): unknown[][] => {
    const { environment } = start(inRegion('US-CA'))
    environment.runIdle()
    return environment.said
  }
  expect(said()).toEqual([['link-missing', 'US-CA', 'CCPA', 'privacy-choices']])
  document.body.innerHTML = '<assent-choices></assent-choices>'
  expect(said()).toEqual([])
  document.body.innerHTML = ''
  const { environment } = start(inRegion('DE'))
  environment.runIdle()
  expect(environment.said).toEqual([])
})
