/** The composition root: puts the parts together for one parsed configuration and returns the handle. */
import { atom } from 'nanostores'
import type { Cause, Consent, ConsentEvents, HeldEmbed, How, Seen, View } from './api.js'
import { attempt } from './browser/attempt.js'
import { onOpener, onReturn, whenActive } from './browser/lifecycle.js'
import { lookAround, sign } from './browser/lookAround.js'
import type { CreateChoiceKeeper, ChoiceKeeper } from './choiceKeeper.js'
import type { Config } from './config/types.js'
import { createEffects } from './effects.js'
import type { Surroundings } from './environment.js'
import { createEmitter } from './events/emitter.js'
import type { CreateGate, Gate } from './gate/gate.js'
import { createWatch } from './gate/watch.js'
import type { CreateGuard } from './guard/guard.js'
import { createProtection } from './guard/protection.js'
import { createLazy } from './lazy.js'
import { liveDecision, type Choices, type Decision } from './model/decision.js'
import { resolveGrants, type Grants } from './model/grants.js'
import { meets } from './model/need.js'
import { startingPolicy, waitsFor, type Policy } from './model/policy.js'
import { newestDecision } from './model/storedDecision.js'
import type { Parts } from './parts.js'
import type { FollowLaw, Review } from './region/followLaw.js'
import { createDataLayer, type DataLayer } from './services/dataLayer.js'
import { expectsGoogle } from './services/googleConsentMode.js'
import type { CreateRunner, Runner } from './services/runner.js'
import type { Integration } from './services/service.js'
import { createState, type State } from './state.js'
import { readStored } from './storage/choiceReader.js'
import { dropDatabases } from './storage/dropDatabases.js'

/** What is known before the start. */
export interface Known {
  /** Of the configuration, where it has been checked; see `ChoiceKeeperNeeds`. */
  fingerprint?: string
  /** Absent where the configuration is known to be the one that the choice was made with. */
  review?: Review
  /** Where Google's tags are told already. */
  google?: DataLayer
}

/** Starts the SDK. Nothing here throws into the page. */
export function startConsent(config: Config, environment: Surroundings, parts: Parts, { fingerprint = '', review, ...known }: Known = {}): Consent {
  const { window, warn, now, life } = environment
  const google = known.google ?? (window && createDataLayer(window, warn))
  // Before anything else, and in a page that is prerendered too: its tags run already.
  if (expectsGoogle(config)) google?.deny()
  const { name } = config.storage
  const emitter = createEmitter<ConsentEvents>((event, cause) => warn('listener-failed', event, cause))
  const grants = (): Grants => state.$grants.get()
  const allows = (need: string): boolean => meets(need, grants())
  const $held = atom<readonly HeldEmbed[]>([])
  const once = new WeakSet<Element>()
  const gate = createLazy<CreateGate, Gate>(life, parts.gate, (create) => {
    const it = create({ window: window!, environment, config, once, allows, held: $held.set })
    life.add(it.destroy)
    return it
  })
  const watch = window && createWatch({ window, gate, allows, warn })
  for (const it of [watch, google]) if (it) life.add(it.destroy)
  const integration = (name: string): Promise<Integration> => life.awaiting(() => parts.integration(name))
  const runner = createLazy<CreateRunner, Runner>(life, parts.runner, (create) =>
    create({ config, environment, window: window!, integration, grants, call: emitter.call }))
  const keeper = createLazy<[CreateChoiceKeeper, FollowLaw], ChoiceKeeper>(
    life, (use) => parts.choiceKeeper((...means) => use(means)),
    ([create]) => {
      const it = create(config, environment, {
        fingerprint, made: life.whileAlive((receipt) => emitter.emit('receipt', receipt)),
        guarded: () => protection.isOn(), outdated: (outdated) => emitter.call('$outdated', () => $outdated.set(outdated)), silent: $silent.get,
      })
      life.add(it.destroy)
      return it
    },
    ([, follow]) => follow(config, environment, last, learn),
  )
  const state = createState(
    startingPolicy(config, environment.signals()),
    (policy, decision) => resolveGrants(config, policy, decision),
    createEffects({ config, environment, fingerprint, gate: watch, google, services: { stop: () => runner.part?.stop(), start: startServices }, keep: keeper.use, emitter, protection: () => protection, grants }),
  )
  if (window) watch?.observe(window.document)
  const $view = atom<View>('none')
  const $outdated = atom(false)
  const $silent = atom(false)
  const $locale = atom(config.ui.locale)
  let policy: Policy | undefined
  let begun = false
  const seen: Seen[] = []
  /** The newest choice ever stored, also when it no longer counts: the record goes on from it until it lapses. */
  let last: Decision | undefined

  function startServices(): void {
    if (config.services.some((it) => it.use ?? it.onGrant ?? it.onRevoke)) runner.use((it) => it.start())
  }

  /** What the law asks here, as far as it is known by now. */
  function learn(it: Policy): void {
    policy = it
    if (!begun || life.ended) return
    commit({ policy }, 'region')
    ask()
  }

  // The stores' listeners are the site's own code: what they throw is reported, and stops nothing here.
  const commit = (next: Parameters<State['commit']>[0], cause: Cause, how?: How): void =>
    emitter.call('$grants', () => state.commit(next, cause, how))

  function stored(): Decision | undefined {
    last = newestDecision(readStored(window!, name), last)
    const live = last && liveDecision(last, now())
    return live && review ? review(config, live, now()) : live
  }

  /** @param whole whether it is about everything: what was chosen for single services goes with it */
  function choose(choices: Choices, whole: boolean, cause: Cause, how: How = {}): void {
    if (life.ended) return
    const next = (it: ChoiceKeeper, under = state.$policy.get()): Decision | undefined =>
      it.next(under, state.$decision.get(), last, choices, { method: 'api', ...how, whole })
    keeper.use((it) => {
      const decision = next(it)
      if (decision) commit({ decision: last = decision }, cause, how)
      askOrEnd()
    }, (it) => {
      // Made in time, but kept by what came only after the end: the next page goes by it.
      const under = policy ?? state.$policy.get()
      const decision = next(it, under)
      if (!decision) return
      it.persist(decision)
      const [previousDecision, previous] = [state.$decision.get(), grants()]
      it.record({ cause, decision, previousDecision, policy: under, grants: resolveGrants(config, under, decision), previous, how })
    })
  }

  const chooseAll = (granted: boolean, cause: Cause, how?: How): void =>
    // A consent with `separate` is given by an act of its own alone.
    choose(Object.fromEntries(config.categories.filter((it) => !granted || !it.separate).map(({ id }) => [id, granted])), true, cause, how)
  const waits = (): boolean => waitsFor(config, state.$policy.get(), state.$decision.get())
  const askOrEnd = (): void => show(waits() && !$silent.get() ? 'banner' : 'none')
  /** The banner comes where something waits for an answer, and goes where nothing does any more. */
  const ask = (): void => void ($view.get() === 'panel' || askOrEnd())
  /** The law is known first, so that nobody is asked whom it lets alone. */
  const settle = (): void => (waits() ? keeper.use(ask) : ask())

  function show(view: View): void {
    if (life.ended || $view.get() === view) return
    // On its way while the visitor reads, so that a choice is kept the moment it is made.
    if (view !== 'none') keeper.use(() => undefined)
    emitter.call('$view', () => $view.set(view))
  }

  function start(): void {
    life.add(onReturn(window!, refresh))
    dropDatabases(window!, name)
    const decision = stored()
    // Where the law is here already it comes first, and the page has one beginning.
    if (review) keeper.use(() => undefined)
    begun = true
    commit({ decision, policy }, 'start')
    if (attempt(() => window!.localStorage.getItem(`${name}_receipts`))?.includes('"id"')) keeper.use((it) => it.deliver())
    settle()
  }

  /** What tells one state of the stored choice from another: answers lapse one by one. */
  const signOf = (it?: Decision): string | undefined => it && it.time + JSON.stringify(it.choices)

  /** Another tab has chosen, the page comes back from the back/forward cache, or the choice has lapsed. */
  function refresh(): void {
    const [before, after] = [state.$decision.get(), stored()]
    if (signOf(before) === signOf(after)) return
    commit({ decision: after }, after ? 'tab' : 'expiry')
    settle()
  }

  function when(need: string): Promise<void>
  function when(need: string, tell: (allowed: boolean) => void): () => void
  function when(need: string, tell?: (allowed: boolean) => void): Promise<void> | (() => void) {
    if (!tell) {
      return new Promise((done) => {
        when(need, (allowed) => allowed && done())
      })
    }
    let told: boolean | undefined
    return state.$grants.subscribe(() => {
      const allowed = allows(need)
      if (allowed !== told) emitter.call('when', () => tell(told = allowed))
    })
  }

  const consent: Consent = {
    config,
    $decision: state.$decision,
    $policy: state.$policy,
    $grants: state.$grants,
    $view,
    $held,
    $locale,
    $outdated,
    $silent,
    setLocale: $locale.set,
    allows,
    when,
    observe: (root) => { if (!life.ended) watch?.observe(root) },
    decide: (choices, how) => choose(choices, false, 'choice', how),
    acceptAll: (how) => chooseAll(true, 'choice', how),
    rejectAll: (how) => chooseAll(false, 'choice', how),
    withdraw: (how) => chooseAll(false, 'withdrawal', how),
    open: (view = 'panel') => show(view),
    close: askOrEnd,
    again: () => keeper.part?.again(state.$policy.get(), state.$decision.get(), last),
    describe: async ({ use }) => (use ? integration(use) : undefined),
    report: () => seen,
    on: emitter.on,
    destroy: life.end,
  }
  life.add(() => emitter.call('$view', () => $view.set('none')))
  if (!window) return consent
  life.add(onOpener(window.document, consent.open))
  life.add(sign(window, name))
  life.add(lookAround(window, name, (silent) => {
    $silent.set(silent)
    if (begun) ask()
  }))
  const guard = createLazy<CreateGuard, CreateGuard>(life, parts.guard, (create) => create)
  const protection = createProtection(config, environment, guard, (create, lost) => create({ ...environment, window }, consent, once, seen, lost))
  life.add(whenActive(window.document, start))
  return consent
}
