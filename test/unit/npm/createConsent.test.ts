import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest'
import type { Consent, ConsentEvents } from '../../../src/api.js'
import type { ConfigInput } from '../../../src/config/types.js'
import { createConsent } from '../../../src/index.js'
import { encodeDecision } from '../../../src/model/storedDecision.js'
import { fingerprint } from '../../../src/model/fingerprint.js'
import { clearStorage, decisionOf, documentWith, fakeEnvironment } from '../support.js'

const VIDEO = { services: [{ id: 'video', category: 'functional' }] }
const open: Consent[] = []
let said: MockInstance<typeof console.error>

beforeEach(() => {
  clearStorage()
  said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => {
  open.splice(0).forEach((it) => it.destroy())
  document.body.innerHTML = ''
})

function begin(input: unknown, environment = fakeEnvironment()): { consent: Consent; environment: typeof environment } {
  const consent = createConsent(input as ConfigInput, environment)
  open.push(consent)
  return { consent, environment }
}
const next = <E extends keyof ConsentEvents>(consent: Consent, event: E): Promise<ConsentEvents[E]> => new Promise((done) => { consent.on(event, done) })
const stored = (): string | null => localStorage.getItem('consent_choice')
const storeUnder = (input: unknown): void =>
  localStorage.setItem('consent_choice', encodeDecision(decisionOf(), fingerprint(JSON.stringify(input))))

describe('on a first visit', () => {
  it('the handle is there at once, allows nothing and asks nothing, until the configuration is checked', async () => {
    const { consent } = begin(documentWith(VIDEO))
    expect([consent.allows('video'), consent.allows('required'), consent.$view.get(), consent.config.services.length]).toEqual([false, false, 'none', 1])
    const change = await next(consent, 'change')
    expect(change.cause).toBe('start')
    expect([consent.allows('required'), consent.allows('video')]).toEqual([true, false])
    await expect.poll(() => consent.$view.get()).toBe('banner')
  })

  it('the page has one beginning, under the law of its region', async () => {
    const { consent } = begin(documentWith({ policy: { version: '1', url: '/privacy', region: 'US-CA' } }))
    const causes: string[] = []
    consent.on('change', (it) => causes.push(it.cause))
    const change = await next(consent, 'change')
    expect(change.policy.jurisdiction).toBe('US-CA')
    expect(causes).toEqual(['start'])
  })

  it('what is pressed before is carried out after the check, as of its own time', async () => {
    const { consent, environment } = begin(documentWith())
    consent.acceptAll({ method: 'banner.accept_all' })
    expect([consent.allows('analytics'), stored()]).toEqual([false, null])
    expect(localStorage.getItem('consent_choice_press')).toContain('banner.accept_all')
    environment.wait(5_000)
    await expect.poll(() => consent.allows('analytics')).toBe(true)
    expect(consent.$decision.get()!.time).toBe(environment.now() - 5_000)
    expect([stored() !== null, localStorage.getItem('consent_choice_press')]).toEqual([true, null])
  })

  it('what is asked for before is shown after the check', async () => {
    const { consent } = begin(documentWith())
    consent.open('banner')
    expect(consent.$view.get()).toBe('none')
    await expect.poll(() => consent.$view.get()).toBe('banner')
    const other = begin(documentWith()).consent
    other.open()
    expect(other.$view.get()).toBe('none')
    await expect.poll(() => other.$view.get()).toBe('panel')
  })

  it('what is marked is not touched before the check, and waits after it', async () => {
    document.body.innerHTML = '<iframe data-consent="video" data-src="https://video.test/"></iframe>'
    const { consent } = begin(documentWith(VIDEO))
    await next(consent, 'change')
    await expect.poll(() => consent.$held.get().length).toBe(1)
    expect(document.querySelector('iframe')!.hasAttribute('src')).toBe(false)
  })

  it('nothing begins where the handle is ended before', async () => {
    storeUnder(documentWith(VIDEO))
    const observes = vi.spyOn(MutationObserver.prototype, 'observe')
    for (const input of [documentWith(), documentWith(VIDEO)]) begin(input).consent.destroy()
    // Those after them begin with the same files.
    await next(begin(documentWith(VIDEO)).consent, 'change')
    const ofOne = observes.mock.calls.length
    await next(begin(documentWith(VIDEO)).consent, 'change')
    expect(observes.mock.calls.length).toBe(2 * ofOne)
  })

  it('nothing is heard where the handle is ended before', async () => {
    const { consent } = begin(documentWith())
    const heard = vi.fn()
    consent.on('change', heard)
    consent.destroy()
    await begin(documentWith()).consent.when('required')
    expect(heard).not.toHaveBeenCalled()
    expect(consent.$view.get()).toBe('none')
  })

  it('undefined is the same as nothing', async () => {
    const { consent } = begin(documentWith({ services: undefined, guard: undefined, ui: { position: undefined } }))
    expect(consent.config.ui.position).toBe('bottom-start')
    await consent.when('required')
    expect(said).not.toHaveBeenCalled()
  })
})

describe('a visitor who has chosen under this configuration', () => {
  it('is not asked, and what was allowed is allowed at once', () => {
    storeUnder(documentWith(VIDEO))
    const { consent } = begin(documentWith(VIDEO))
    expect([consent.allows('video'), consent.$view.get(), consent.$decision.get()?.seq]).toEqual([true, 'none', 1])
  })

  it('has the effects of that as soon as they are here', async () => {
    storeUnder(documentWith(VIDEO))
    const { consent } = begin(documentWith(VIDEO))
    expect(await next(consent, 'change')).toMatchObject({ cause: 'start', grants: { video: true } })
  })

  it.each([
    ['the configuration is another one', (): void => storeUnder(documentWith())],
    ['one of two stored choices is of another one', (): void => {
      storeUnder(documentWith({ ui: { position: 'top' } } as never))
      document.cookie = `consent_choice=${encodeDecision(decisionOf(), 'other')}; path=/`
    }],
  ])('waits for the check where %s', async (_, store) => {
    store()
    const { consent } = begin(documentWith({ ui: { position: 'top' } } as never))
    expect(consent.allows('analytics')).toBe(false)
    await consent.when('analytics')
    expect(consent.$view.get()).toBe('none')
  })
})

describe('a broken configuration', () => {
  const broken: [name: string, input: unknown, paths: string[]][] = [
    ['with mistakes', { policy: { version: '' }, ui: { layuot: 'box' } }, ['policy.url', 'policy.version', 'ui.layuot']],
    ['with a list that is none', documentWith({ services: {} } as never), ['services']],
    ['with a service that is none', documentWith({ services: [null] } as never), ['services[0]']],
    ['without a policy', {}, ['policy.url', 'policy.version']],
    ['that is nothing', undefined, ['policy.url', 'policy.version']],
    ['that is null', null, ['']],
    ['that is a list', [], ['']],
    ['that is a text', '{}', ['']],
  ]
  it.each(broken)('%s: the handle is there, holds everything, and says why once', async (_, input, paths) => {
    document.body.innerHTML = '<script type="text/plain" data-consent="required">window.ran = true</script>'
    const { consent } = begin(input)
    const changes = vi.fn()
    consent.on('change', changes)
    const { problems, message } = await next(consent, 'broken')
    expect(problems.map((it) => it.path).sort()).toEqual(expect.arrayContaining(paths))
    for (const path of paths) expect(message).toContain(path || 'the document')
    expect(said.mock.calls).toEqual([['assent: [config]', message]])
    consent.acceptAll()
    consent.open()
    expect([consent.allows('required'), consent.$view.get(), changes.mock.calls, stored(), document.cookie]).toEqual([false, 'none', [], null, ''])
    expect(Reflect.get(window, 'ran')).toBeUndefined()
  })

  it('does nothing with what was pressed before it was checked', async () => {
    const { consent } = begin(documentWith({ ui: { layuot: 'box' } } as never))
    consent.acceptAll()
    await next(consent, 'broken')
    expect([consent.allows('analytics'), stored(), consent.$decision.get()]).toEqual([false, null, undefined])
  })

  it.each([
    ['throws when it is read', () => ({ get policy(): never { throw new Error('no policy') } })],
    ['throws when its services are read', () => ({ ...documentWith(), get services(): never { throw new Error('no services') } })],
  ])('that %s holds everything, also for a visitor who has chosen, and is said', async (_, document) => {
    for (const mark of ['', fingerprint('')]) localStorage.setItem('consent_choice', encodeDecision(decisionOf(), mark))
    const { consent, environment } = begin(document())
    await expect.poll(() => environment.said.map((it) => it.slice(0, 2))).toEqual([['effect-failed', 'check']])
    consent.acceptAll()
    expect([consent.allows('required'), consent.allows('analytics'), consent.$view.get()]).toEqual([false, false, 'none'])
  })

  it('that cannot be started with is checked, though the stored choice has its fingerprint', async () => {
    const input = documentWith({ services: {} } as never)
    storeUnder(input)
    const { consent } = begin(input)
    await next(consent, 'broken')
    expect([consent.allows('required'), consent.allows('analytics')]).toEqual([false, false])
  })

  it('leaves no listener behind on the page', async () => {
    const listening = vi.spyOn(document, 'addEventListener')
    const gone = vi.spyOn(document, 'removeEventListener')
    const { consent } = begin({})
    await next(consent, 'broken')
    expect(gone.mock.calls.map((it) => it[0]).sort()).toEqual(listening.mock.calls.map((it) => it[0]).sort())
  })

  it('is broken too for a visitor who has chosen before', async () => {
    const input = documentWith({ ui: { layuot: 'box' } } as never)
    localStorage.setItem('consent_choice', encodeDecision(decisionOf(), fingerprint(JSON.stringify(documentWith()))))
    const { consent } = begin(input)
    await next(consent, 'broken')
    expect(consent.allows('analytics')).toBe(false)
  })
})

describe('on a server', () => {
  const serve = (input: unknown = documentWith({ ...VIDEO, receipts: { endpoint: '/receipts' } })): Consent => begin(input, fakeEnvironment({ window: undefined })).consent

  it('the handle works, keeps to itself, and nothing throws', async () => {
    const consent = serve()
    expect(consent.allows('analytics')).toBe(false)
    const heard = vi.fn()
    const stop = consent.on('change', heard)
    for (const name of ['acceptAll', 'rejectAll', 'withdraw', 'open', 'close'] as const) expect(() => consent[name](), name).not.toThrow()
    expect(() => consent.decide({ video: true })).not.toThrow()
    await consent.when('video')
    stop()
    expect(consent.destroy).not.toThrow()
    expect([document.cookie, localStorage.length, heard.mock.calls, said.mock.calls]).toEqual(['', 0, [], []])
  })

  it('a broken configuration is said there too', async () => {
    const consent = serve({ policy: { version: '1' } })
    expect(consent.allows('required')).toBe(false)
    await expect.poll(() => said.mock.calls.length).toBe(1)
    expect(said.mock.calls[0]![1]).toContain('policy.url')
  })
})
