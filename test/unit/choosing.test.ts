/** What a visitor chooses, over this visit and later ones: the whole road, with jsdom's cookies and storage. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ConfigInput } from '../../src/config/types.js'
import { encodeDecision } from '../../src/model/storedDecision.js'
import { clearStorage, DAY, decisionOf, endAll, NOW, start, uuidOf } from './support.js'

const DENIED = { required: true, functional: false, analytics: false, advertising: false }
const GRANTED = { required: true, functional: true, analytics: true, advertising: true }
const VIDEO = { services: [{ id: 'video', category: 'functional' }] }
const stored = (): string | null => localStorage.getItem('consent_choice')
const store = (...args: Parameters<typeof decisionOf>): void =>
  localStorage.setItem('consent_choice', encodeDecision(decisionOf(...args)))

beforeEach(clearStorage)
afterEach(endAll)

describe('a first visit', () => {
  it('asks, allows nothing but what is required, and writes nothing', () => {
    const { consent, environment } = start(VIDEO)
    expect(consent.$view.get()).toBe('banner')
    expect(consent.$grants.get()).toEqual({ ...DENIED, video: false })
    expect(consent.$decision.get()).toBeUndefined()
    environment.runIdle()
    expect([document.cookie, localStorage.length, sessionStorage.length]).toEqual(['', 0, 0])
    expect(window).not.toHaveProperty('dataLayer')
  })

  it('does not ask where there is nothing to ask', () => {
    expect(start({ categories: [{ id: 'required' }] }).consent.$view.get()).toBe('none')
  })
})

describe('a choice', () => {
  it.each<['acceptAll' | 'rejectAll' | 'withdraw', Record<string, boolean>]>(
    [['acceptAll', GRANTED], ['rejectAll', DENIED], ['withdraw', DENIED]])(
    'by %s is made at once, kept, and closes the banner', (name, grants) => {
      const { consent } = start()
      consent[name]()
      expect(consent.$grants.get()).toEqual(grants)
      expect(consent.$decision.get()).toMatchObject(
        { time: NOW, choices: grants, method: 'api', version: '1', recordId: uuidOf(1), seq: 1 })
      expect(consent.$view.get()).toBe('none')
      expect(stored()).toBe(encodeDecision(consent.$decision.get()!))
      expect(document.cookie).toContain('consent_choice=')
      expect(start().consent.$grants.get()).toEqual(grants)
    })

  it('by parts leaves the rest as it was', () => {
    const { consent } = start(VIDEO)
    consent.decide({ analytics: true, video: true })
    consent.decide({ advertising: true }, { method: 'panel.save' })
    expect(consent.$grants.get()).toEqual({ ...DENIED, analytics: true, advertising: true, video: true })
    expect(consent.$decision.get()).toMatchObject({ method: 'panel.save', seq: 2 })
  })

  it.each(['rejectAll', 'withdraw'] as const)('by %s takes back what was granted to one service alone', (name) => {
    const { consent } = start(VIDEO)
    consent.decide({ video: true })
    expect(consent.allows('video')).toBe(true)
    consent[name]()
    expect(consent.$grants.get()).toEqual({ ...DENIED, video: false })
  })

  it('by acceptAll grants what was denied to one service alone', () => {
    const { consent } = start(VIDEO)
    consent.decide({ functional: true, video: false })
    consent.acceptAll()
    expect(consent.allows('video')).toBe(true)
  })

  it('for an id that nobody declared is said, and leaves it out', () => {
    const { consent, environment } = start()
    consent.decide({ social: true, analytics: true })
    expect(consent.$grants.get()).toEqual({ ...DENIED, analytics: true })
    expect(environment.said).toEqual([['unknown-id', 'social']])
  })

  it.each([[{}, []], [{ social: true }, [['unknown-id', 'social']]], [{ social: false, toString: true }, [['unknown-id', 'social'], ['unknown-id', 'toString']]],
    [{ required: true }, []], [null, []], [{ analytics: 'yes' }, []], ['analytics', []]])('of %j is none: nothing is kept, and the question stays', (choices, said) => {
    const { consent, environment } = start({ receipts: { endpoint: '/receipts' } })
    const heard = vi.fn()
    consent.on('change', heard)
    consent.decide(choices as Record<string, boolean>)
    consent.decide(choices as Record<string, boolean>)
    expect([consent.$grants.get(), consent.$decision.get(), consent.$view.get()]).toEqual([DENIED, undefined, 'banner'])
    expect([document.cookie, localStorage.length, heard.mock.calls.length]).toEqual(['', 0, 0])
    // Said once: `createWarn` leaves out what it has said.
    expect(environment.said.slice(0, said.length)).toEqual(said)
    expect(new Set(environment.said.map(String)).size).toBe(said.length)
    // The next one is the first.
    consent.rejectAll()
    expect(consent.$decision.get()).toMatchObject({ seq: 1 })
  })

  it('of everything leaves consents apart as they were, unless a control of their own was used', () => {
    const more: Partial<ConfigInput> = {
      policy: { version: '1', url: '/privacy', region: 'KR' },
      categories: [{ id: 'required' }, { id: 'analytics' }, { id: 'abroad', separate: 'overseas-transfer' }, { id: 'news', separate: 'marketing-messages' }],
      services: [{ id: 'mail', category: 'news' }, { id: 'chart', category: 'analytics' }],
    }
    const { consent } = start(more)
    const allowed = (): string[] => Object.keys(consent.$grants.get()).filter((id) => consent.allows(id))
    consent.acceptAll()
    expect(allowed()).toEqual(['required', 'analytics', 'chart'])
    expect(Object.keys(consent.$decision.get()!.choices)).toEqual(['required', 'analytics'])
    consent.decide({ abroad: true, mail: true, chart: false })
    consent.acceptAll({ method: 'panel.accept_all' })
    expect(allowed()).toEqual(['required', 'analytics', 'abroad', 'mail', 'chart'])
    consent.acceptAll({ method: 'panel.accept_all', own: { news: true, abroad: false } })
    expect(allowed()).toEqual(['required', 'analytics', 'news', 'mail', 'chart'])
    consent.withdraw()
    expect(allowed()).toEqual(['required'])
    expect(consent.$decision.get()!.choices).toEqual({ required: true, analytics: false, abroad: false, news: false })
  })

  it('cannot undo a signal, and does not outlive it', () => {
    const { consent } = start({}, { signals: () => ({ gpc: true, dnt: undefined }) })
    consent.acceptAll()
    expect(consent.$grants.get()).toEqual({ ...GRANTED, advertising: false })
    expect(start().consent.allows('advertising')).toBe(false)
  })

  it('lasts for the page where nothing can be kept, and that is said', () => {
    const refuse = (): never => { throw new DOMException('no', 'SecurityError') }
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(refuse)
    vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(refuse)
    vi.spyOn(document, 'cookie', 'set').mockImplementation(refuse)
    const { consent, environment } = start()
    consent.acceptAll()
    expect(consent.allows('analytics')).toBe(true)
    expect(environment.said.map((it) => it.slice(0, 2))).toEqual([['not-kept', 'consent_choice']])
  })

  it('closes the banner even when a listener of a store throws', () => {
    const { consent } = start()
    const stop = consent.$grants.listen(() => { throw new Error('the site’s own') })
    try {
      consent.acceptAll()
    } catch {
      // Whose error it is does not matter here.
    }
    stop()
    expect(consent.$view.get()).toBe('none')
  })
})

describe('a later visit', () => {
  it('counts what was chosen, and does not ask', () => {
    store()
    const { consent } = start()
    expect(consent.$grants.get()).toEqual(GRANTED)
    expect(consent.$view.get()).toBe('none')
  })

  it.each<[string, Parameters<typeof decisionOf>[0]]>([
    ['the choice has lapsed', { time: NOW - 180 * DAY }], ['the policy is another', { version: '0' }],
    ['the choice is from the future', { time: NOW + 2 * DAY }],
  ])('asks again when %s, and allows nothing until then', (_, more) => {
    store(more)
    const { consent } = start()
    expect(consent.$grants.get()).toEqual(DENIED)
    expect(consent.$view.get()).toBe('banner')
  })

  it.each(['rubbish', '{"analytics":true}', ''])('asks when what is stored is no choice: %j', (text) => {
    localStorage.setItem('consent_choice', text)
    document.cookie = `consent_choice=${text}; path=/`
    expect(start().consent.$view.get()).toBe('banner')
  })

  it('takes the newest of what cookie and localStorage have', () => {
    store({ time: NOW - DAY, choices: GRANTED })
    document.cookie = `consent_choice=${encodeURIComponent(encodeDecision(decisionOf({ choices: DENIED })))}; path=/`
    expect(start().consent.$grants.get()).toEqual(DENIED)
  })

  it('goes on with the record over a new version of the policy', () => {
    store({ version: '0', seq: 4 })
    const { consent } = start()
    consent.acceptAll()
    expect(consent.$decision.get()).toMatchObject({ recordId: uuidOf(1), seq: 5 })
  })
})

describe('a page that is left open', () => {
  const comeBack = (): unknown => document.dispatchEvent(new Event('visibilitychange'))

  it('hears of a choice in another tab', () => {
    const { consent } = start()
    const causes: string[] = []
    consent.on('change', (it) => causes.push(it.cause))
    store({ choices: { ...DENIED, analytics: true } })
    window.dispatchEvent(new StorageEvent('storage', { key: 'consent_choice' }))
    comeBack()
    expect(consent.allows('analytics')).toBe(true)
    expect(consent.$view.get()).toBe('none')
    expect(causes).toEqual(['tab'])
  })

  it.each([['some hours', 20 * 3_600_000], ['days', 3 * DAY]])('hears of a withdrawal made after its clock, %s ahead, was put right', (_, ahead) => {
    const here = start()
    here.environment.wait(ahead)
    here.consent.acceptAll()
    here.environment.wait(-ahead)
    const { consent: there } = start()
    there.rejectAll()
    comeBack()
    expect(here.consent.allows('analytics')).toBe(false)
    expect(here.consent.$view.get()).toBe('none')
    expect(here.consent.$decision.get()).toMatchObject({ time: NOW, seq: 2 })
    expect(start().consent.$grants.get()).toEqual(DENIED)
  })

  it('asks again when the choice has lapsed meanwhile', () => {
    const { consent, environment } = start()
    consent.acceptAll()
    environment.wait(180 * DAY)
    const causes: string[] = []
    consent.on('change', (it) => causes.push(it.cause))
    comeBack()
    expect([consent.allows('analytics'), consent.$view.get(), causes]).toEqual([false, 'banner', ['expiry']])
  })

  it('keeps what was chosen here when what was stored is gone: only time takes a choice away', () => {
    const { consent } = start()
    consent.acceptAll()
    clearStorage()
    comeBack()
    expect(consent.allows('analytics')).toBe(true)
  })
})

describe('two policies of one domain', () => {
  const shop = { policy: { id: 'shop', version: '1', url: '/p' } }
  const blog = { policy: { id: 'blog', version: '1', url: '/p' } }

  it('have an answer each', () => {
    start(shop).consent.acceptAll()
    const other = start(blog).consent
    expect(other.$view.get()).toBe('banner')
    other.rejectAll()
    expect(start(shop).consent.$grants.get()).toEqual(GRANTED)
    expect(start(blog).consent.$grants.get()).toEqual(DENIED)
    expect(Object.keys(localStorage).sort()).toEqual(['consent_choice-blog', 'consent_choice-shop'])
  })

  it('take nothing for their own that was stored without one: it may be the other’s', () => {
    store({ choices: GRANTED })
    expect(start(shop).consent.$grants.get()).toEqual(DENIED)
    expect(start({ ...shop, storage: { name: 'consent_choice' } }).consent.$grants.get()).toEqual(GRANTED)
  })
})
