import { afterEach, beforeEach, describe, expect, it, vi, type Mock } from 'vitest'
import type { Change, ConsentEvents } from '../../src/api.js'
import type { ChoiceKeeper } from '../../src/choiceKeeper.js'
import type { ConfigInput } from '../../src/config/types.js'
import { createEffects, type EffectNeeds } from '../../src/effects.js'
import { createEmitter } from '../../src/events/emitter.js'
import type { Runner } from '../../src/services/runner.js'
import { clearStorage, configOf, decisionOf, fakeEnvironment, policyOf, type FakeEnvironment } from './support.js'

const STEPS = ['persist', 'stop', 'inform', 'protect', 'gate', 'start', 'sweep', 'record', 'announce', 'event', 'data layer'] as const
type Step = typeof STEPS[number]
const FINGERPRINT = '1a2b'

const config = configOf({
  services: [
    { id: 'ga', use: 'google-analytics', options: { id: 'G-A1' } },
    { id: 'video', category: 'functional', cookies: [{ name: 'v' }] },
  ],
  receipts: { endpoint: '/receipts' },
})

interface Setup {
  log: Step[]
  environment: FakeEnvironment
  /** What Google's tags are told. */
  told: Mock
  run(more?: Partial<Change>): void
}

/** @param broken the steps that throw after they have been noted @param other another configuration */
function setup(
  broken: readonly Step[] = [], grants: Record<string, boolean> = { required: true, ga: false, video: true }, other?: Partial<ConfigInput>,
): Setup {
  const log: Step[] = []
  const note = (step: Step) => (): void => {
    log.push(step)
    if (broken.includes(step)) throw new Error(step)
  }
  const environment = fakeEnvironment()
  const emitter = createEmitter<ConsentEvents>(() => undefined)
  emitter.on('change', note('announce'))
  const keeper = {
    choose: vi.fn(), chooseWaiting: vi.fn(), persist: note('persist'), sweep: note('sweep'), record: note('record'), deliver: vi.fn(), reload: vi.fn(), again: () => undefined,
    destroy: vi.fn(),
  } as ChoiceKeeper
  const told = vi.fn(() => {
    note('inform')()
    return true
  })
  const module: Runner = { stop: note('stop'), start: note('start') }
  const effects = createEffects({
    config: other ? configOf(other) : config, environment, fingerprint: FINGERPRINT, emitter, keep: (use: (it: ChoiceKeeper) => void) => use(keeper), grants: () => grants,
    gate: { apply: note('gate') }, runner: { module, use: (use: (it: Runner) => void) => use(module) }, protection: { follow: note('protect') },
    google: { update: told, announce: note('data layer') },
  } as unknown as EffectNeeds)
  listener = note('event')
  document.addEventListener('consent:change', listener)
  return {
    log, environment, told,
    run: (more = {}) => effects({
      cause: 'choice', decision: decisionOf(), previousDecision: undefined, policy: policyOf(), grants, previous: {}, how: {},
      ...more,
    }),
  }
}

let listener = (): void => undefined
beforeEach(() => {
  clearStorage()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
  document.removeEventListener('consent:change', listener)
})

describe('the consequences of a change', () => {
  it('come in order: keep, inform, protect, release, sweep, record, announce', () => {
    const { log, run, environment } = setup()
    run()
    expect(log).toEqual(STEPS)
    expect(environment.said).toEqual([])
  })

  it.each<[Step, string]>([
    ['persist', 'persist'], ['inform', 'inform'], ['gate', 'release'], ['sweep', 'sweep'], ['record', 'record'],
    ['data layer', 'announce'],
  ])('go on when "%s" throws, and that is said', (broken, step) => {
    const { log, run, environment } = setup([broken])
    run()
    expect(environment.said).toEqual([['effect-failed', step, new Error(broken)]])
    const rest = STEPS.slice(STEPS.indexOf(broken) + 1).filter((it) => !(broken === 'gate' && it === 'start'))
    expect(log).toEqual([...STEPS.slice(0, STEPS.indexOf(broken) + 1), ...rest])
  })

  it('do not end with a listener of the site that throws', () => {
    const { log, run, environment } = setup(['announce'])
    run()
    expect(log).toEqual(STEPS)
    expect(environment.said).toEqual([])
  })

  it('at the start of a page write, sweep and record nothing before the page is idle', () => {
    const { log, run, environment } = setup()
    run({ cause: 'start' })
    expect(log).not.toContain('persist')
    expect(log).not.toContain('sweep')
    environment.runIdle()
    expect(log.filter((it) => it === 'persist' || it === 'sweep')).toEqual(['persist', 'sweep'])
    expect(log).not.toContain('record')
  })

  it('at the start of a later page of the visit do not write again', () => {
    const { log, run, environment } = setup()
    sessionStorage.setItem('consent_choice', FINGERPRINT)
    run({ cause: 'start' })
    environment.runIdle()
    expect(log).not.toContain('persist')
  })

  it.each(['tab', 'expiry'] as const)('that came by %s make no receipt and write nothing: another page has', (cause) => {
    const { log, run, environment } = setup()
    run({ cause })
    environment.runIdle()
    expect(log).not.toContain('record')
    expect(log).not.toContain('persist')
  })

  it.each<[string, Partial<Change>, boolean]>([
    ['a start without a choice', { cause: 'start', decision: undefined }, true],
    ['a start where nothing is asked', { cause: 'start', decision: undefined, policy: policyOf({ locks: { functional: 'age', analytics: 'age', advertising: 'age' } }) }, false],
    ['a start with a choice', { cause: 'start' }, false],
    ['a choice', {}, false],
    ['a choice that has lapsed', { cause: 'expiry', decision: undefined }, false],
  ])('tell Google whether an answer is waited for: after %s', (_, change, waiting) => {
    const { run, told } = setup()
    run(change)
    expect(told).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ security_storage: 'granted' }), waiting)
  })

  it('say once that no category grants anything of Google’s, where a tag of Google’s is there', () => {
    const { run, environment } = setup([], {}, { categories: [{ id: 'required' }, { id: 'statistics' }], signals: { gpc: [] } })
    run()
    expect(environment.said).toEqual([['google-unmapped', 'statistics']])
  })

  it('sweep nothing where everything is granted', () => {
    const { log, run } = setup([], { required: true, ga: true, video: true })
    run()
    expect(log).not.toContain('sweep')
  })
})
