/** An environment whose clock, ids, idle time and warnings a test holds in its hand. */
import type { Consent } from '../../src/api.js'
import { bindEnvironment } from '../../src/bindEnvironment.js'
import { createChoiceKeeper, type ChoiceKeeperNeeds } from '../../src/choiceKeeper.js'
import { parseConfig } from '../../src/config/check.js'
import type { Config, ConfigInput } from '../../src/config/types.js'
import { startConsent } from '../../src/consent.js'
import type { Environment, BoundEnvironment } from '../../src/environment.js'
import { createGate } from '../../src/gate/gate.js'
import { createGuard } from '../../src/guard/guard.js'
import { createLife } from '../../src/life.js'
import type { Decision } from '../../src/model/decision.js'
import type { Policy } from '../../src/model/policy.js'
import type { Modules } from '../../src/modules.js'
import { followLaw, reviewStored } from '../../src/region/followLaw.js'
import { createDataLayer } from '../../src/services/dataLayer.js'
import { integrations } from '../../src/services/integrations.js'
import { createRunner } from '../../src/services/runner.js'

export const NOW = Date.parse('2026-11-22T06:30:00.000Z')
export const DAY = 86_400_000
export const uuidOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

/** The smallest document, and what a test adds. */
export const documentWith = (more: Partial<ConfigInput> = {}): ConfigInput =>
  ({ policy: { version: '1', url: '/privacy' }, ...more })

export function configOf(more: Partial<ConfigInput> = {}): Config {
  const { config, problems } = parseConfig(documentWith(more))
  if (!config) throw new Error(JSON.stringify(problems))
  return config
}

export const policyOf = (more: Partial<Policy> = {}): Policy => ({
  version: '1', url: '/privacy', model: 'opt-in', jurisdiction: 'unknown', basis: 'default',
  defaults: { required: true, functional: false, analytics: false, advertising: false }, locks: { required: 'required' },
  days: 180, signals: { gpc: undefined, dnt: undefined }, ...more,
})

export const decisionOf = (more: Partial<Decision> = {}): Decision => ({
  version: '1', time: NOW, method: 'banner.accept_all', recordId: uuidOf(1), seq: 1,
  choices: { required: true, functional: true, analytics: true, advertising: true }, ...more,
})

export interface FakeEnvironment extends BoundEnvironment {
  /** Each warning as its code and details. */
  said: unknown[][]
  /** Moves the clock of `now()`, in ms. */
  wait(ms: number): void
  /** Runs what waits for idle time. */
  runIdle(): void
}

/** @param more what differs; everything else is the page's own window */
export function fakeEnvironment(more: Partial<Environment> = {}): FakeEnvironment {
  const said: unknown[][] = []
  const idle: (() => void)[] = []
  let [time, ids] = [NOW, 0]
  return {
    window: window,
    life: createLife(),
    now: () => time,
    uuid: () => uuidOf(++ids),
    signals: () => ({ gpc: undefined, dnt: undefined }),
    trust: { url: (it) => it, text: (it) => it, html: (it) => it },
    nonce: '',
    nonced: false,
    folder: '',
    idle: (run) => void idle.push(run),
    painted: (run) => run(),
    warn: (...line) => void said.push(line),
    said,
    wait: (ms) => { time += ms },
    runIdle: () => idle.splice(0).forEach((it) => it()),
    ...more,
  }
}

/** What a keeper hears of and asks for, where a test is about something else. */
export const keeperNeeds: ChoiceKeeperNeeds = {
  fingerprint: '', made: () => undefined, begun: () => true, outdated: () => undefined, silent: () => false,
  memory: { last: undefined, read: () => undefined }, learnt: () => undefined, commit: () => undefined, chosen: () => undefined,
  current: () => ({ decision: undefined, policy: policyOf(), grants: {} }),
}

/** Deletes every cookie and storage entry that jsdom keeps between the tests of a file. */
export function clearStorage(): void {
  for (const name of document.cookie.split('; ').map((it) => it.split('=')[0]!)) {
    for (const domain of ['', '; domain=site.test', '; domain=www.site.test']) {
      document.cookie = `${name}=; path=/; Max-Age=0${domain}`
    }
  }
  localStorage.clear()
  sessionStorage.clear()
}

export interface Started {
  consent: Consent
  environment: FakeEnvironment
}

/** All modules at hand, but for the integrations of vendors. */
const modules: Modules = {
  integration: (name) => integrations[name]!(),
  gate: (use) => use(createGate),
  choiceKeeper: (use) => use({ create: createChoiceKeeper, follow: followLaw }),
  runner: (use) => use(createRunner),
  guard: (use) => use(createGuard),
}

const open: Consent[] = []

/** A consent handle over jsdom's window, all of which is at hand; `endAll` destroys what a test has started. */
export function start(more: Partial<ConfigInput> = {}, environment: Partial<Environment> = {}): Started {
  const fake = fakeEnvironment(environment)
  const consent = startConsent(configOf(more), bindEnvironment(fake), modules, { review: reviewStored, google: createDataLayer(fake.window!, fake.warn) })
  open.push(consent)
  return { consent, environment: fake }
}

export const endAll = (): void => open.splice(0).forEach((it) => it.destroy())
