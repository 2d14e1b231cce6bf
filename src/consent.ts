/** The composition root: puts the parts together for one parsed configuration and returns the handle. */
import { atom } from 'nanostores'
import { attempt } from './browser/attempt.js'
import { onOpener, onReturn, whenActive } from './browser/lifecycle.js'
import { readStored } from './browser/stored.js'
import type { Config } from './config/types.js'
import { createEffects } from './effects.js'
import type { Environment } from './environment.js'
import { createEmitter } from './events/emitter.js'
import { createWatch } from './gate/watch.js'
import type { Cause, Consent, ConsentEvents, HeldEmbed, How, Seen, View } from './handle.js'
import type { Keeper } from './keeper.js'
import { liveDecision, newestDecision, type Choices, type Decision } from './model/decision.js'
import { resolveGrants, type Grants } from './model/grants.js'
import { meets } from './model/need.js'
import { startingPolicy, waitsFor, type Policy } from './model/policy.js'
import { createDataLayer } from './services/dataLayer.js'
import { expectsGoogle } from './services/googleConsentMode.js'
import type { Runner } from './services/runner.js'
import { createState, type State } from './state.js'

/**
 * Starts the SDK. Nothing here throws into the page.
 * @param google where Google's tags are told already
 */
export function startConsent(
  config: Config, environment: Environment,
  google = environment.window && createDataLayer(environment.window, environment.warn),
): Consent {
  const { window, warn, now } = environment
  // Before anything else, and in a page that is prerendered too: its tags run already.
  if (expectsGoogle(config)) google?.deny()
  const { name } = config.storage
  const emitter = createEmitter<ConsentEvents>((event, cause) => warn('listener-failed', event, cause))
  const grants = (): Grants => state.$grants.get()
  const allows = (need: string): boolean => meets(need, grants())
  const $held = atom<readonly HeldEmbed[]>([])
  const gate = window && createWatch({
    window, environment, config, allows, held: $held.set,
  })
  const state = createState(
    startingPolicy(config, environment.signals()),
    (policy, decision) => resolveGrants(config, policy, decision),
    createEffects({ config, environment, gate, google, services: { stop: () => runner?.stop(), start: startServices }, keep, emitter, grants }),
  )
  if (window) gate?.observe(window.document)
  const $view = atom<View>('none')
  const $locale = atom(config.ui.locale)
  let keeper: Keeper | undefined
  let policy: Policy | undefined
  let begun: boolean | undefined
  let runner: Runner | undefined
  const seen: Seen[] = []
  /** The newest choice ever stored, also when it no longer counts: the record goes on from it until it lapses. */
  let last: Decision | undefined

  function keep(use: (keeper: Keeper) => void): void {
    if (keeper) return use(keeper)
    environment.keeper((create, follow) => {
      if (!keeper) {
        keeper = create(config, environment, (receipt) => emitter.emit('receipt', receipt))
        follow(config, environment, last, (it) => {
          policy = it
          if (!begun) return
          commit({ policy }, 'region')
          ask()
        })
      }
      use(keeper)
    })
  }

  function startServices(): void {
    if (runner) runner.start()
    else if (config.services.some((it) => it.use ?? it.onGrant ?? it.onRevoke)) {
      environment.runner((create) => {
        runner ??= create({ config, environment, window: window!, grants, call: emitter.call })
        runner.start()
      })
    }
  }

  // The stores' listeners are the site's own code: what they throw is reported, and stops nothing here.
  const commit = (next: Parameters<State['commit']>[0], cause: Cause, how?: How): void =>
    emitter.call('$grants', () => state.commit(next, cause, how))

  function stored(): Decision | undefined {
    last = newestDecision(readStored(window!, name), last)
    const live = last && liveDecision(last, now())
    return live && environment.review ? environment.review(config, live, now()) : live
  }

  /** @param part whether it is about some ids alone, and the rest stays */
  const choose = (choices: Choices, part: boolean, cause: Cause, how?: How): void => keep((it) => {
    const current = part ? state.$decision.get() : undefined
    last = it.next(state.$policy.get(), current, last, choices, { method: 'api', ...how })
    commit({ decision: last }, cause, how)
    askOrEnd()
  })

  // About everything: what was chosen for single services goes with it.
  const chooseAll = (granted: boolean, cause: Cause, how?: How): void =>
    choose(Object.fromEntries(config.categories.map(({ id }) => [id, granted])), false, cause, how)
  const waits = (): boolean => waitsFor(config, state.$policy.get(), state.$decision.get())
  const askOrEnd = (): void => show(waits() ? 'banner' : 'none')
  /** The banner comes where something waits for an answer, and goes where nothing does any more. */
  const ask = (): void => void ($view.get() === 'panel' || askOrEnd())
  /** The law is known first, so that nobody is asked whom it lets alone. */
  const settle = (): void => (waits() ? keep(ask) : ask())

  function show(view: View): void {
    if ($view.get() === view) return
    // On its way while the visitor reads, so that a choice is kept the moment it is made.
    if (view !== 'none') keep(() => undefined)
    emitter.call('$view', () => $view.set(view))
  }

  function start(): void {
    undo.push(onReturn(window!, refresh))
    const decision = stored()
    // Where the law is here already it comes first, and the page has one beginning.
    if (environment.review) keep(() => undefined)
    begun = true
    commit({ decision, policy }, 'start')
    if (attempt(() => window!.localStorage.getItem(`${name}_receipts`))?.includes('"id"')) keep((it) => it.deliver())
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
    setLocale: $locale.set,
    allows,
    when,
    observe: (root) => gate?.observe(root),
    decide: (choices, how) => choose(choices, true, 'choice', how),
    acceptAll: (how) => chooseAll(true, 'choice', how),
    rejectAll: (how) => chooseAll(false, 'choice', how),
    withdraw: (how) => chooseAll(false, 'withdrawal', how),
    open: (view = 'panel') => show(view),
    close: askOrEnd,
    again: () => keeper?.again(state.$policy.get(), state.$decision.get(), last),
    describe: async ({ use }) => (use ? environment.integration(use) : undefined),
    report: () => seen,
    on: emitter.on,
    destroy() {
      gate?.destroy()
      google?.destroy()
      keeper?.destroy()
      // What is learnt from now on is nobody's.
      begun = false
      undo.splice(0).forEach((it) => it())
      show('none')
    },
  }
  const undo = window ? [onOpener(window.document, consent.open)] : []
  if (config.guard !== 'off' && window) environment.guard((create) => create({ ...environment, window }, consent, undo, seen))
  if (window) undo.push(whenActive(window.document, start))
  return consent
}
