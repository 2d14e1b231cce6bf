/** The handle for one configuration: what is known, what the visitor is asked, how it is answered. What follows from that is `pageWork.ts`. */
import { atom } from 'nanostores'
import type { Cause, Consent, ConsentEvents, HeldEmbed, How } from './api.js'
import { onReturn, whenActive } from './browser/lifecycle.js'
import { signPage } from './browser/outerPages.js'
import type { ChoiceKeeper } from './choiceKeeper.js'
import { createChoiceMemory } from './choiceMemory.js'
import type { Config } from './config/types.js'
import { createCurrentView } from './currentView.js'
import { keepPress, pressKey, type EarlyPress, type Press } from './earlyPress.js'
import type { HandleEnvironment } from './environment.js'
import { createEmitter, type Emitter } from './events/emitter.js'
import { createLazy, type Lazy } from './lazy.js'
import type { Choices, Decision } from './model/decision.js'
import { resolveGrants, type Grants } from './model/grants.js'
import { meets } from './model/need.js'
import { startingPolicy, type Policy } from './model/policy.js'
import { waitsForAnswer } from './model/waitsForAnswer.js'
import type { HandleModules } from './handleModules.js'
import type { PageWork } from './pageWork.js'
import type { Review } from './region/followLaw.js'
import { createState, type State } from './state.js'
import { readLocal } from './storage/choiceReader.js'
import { createWhenAllowed } from './whenAllowed.js'

/** What is known before the start. */
export interface KnownAtStart {
  /** Of the configuration, where it has been checked; see `ChoiceKeeperNeeds`. */
  fingerprint?: string
  /** Absent where the configuration is known to be the one that the choice was made with. */
  review?: Review
  ahead?: Ahead
}

/** The handle is there before it is known that the configuration is sound: until then nothing is allowed, told or kept. */
export interface Ahead {
  /** What the visitor is asked under meanwhile; without it nothing is asked before the check. */
  policy?: Policy
  /**
   * @param begin begins the page; called once the configuration has been checked
   * @param emit tells listeners of the handle where it is not sound
   */
  checked(begin: () => void, emit: Emitter<ConsentEvents>['emit']): void
}

/** Nothing here throws into the page where the configuration is sound. */
export function startHandle<Here extends HandleEnvironment>(config: Config, environment: Here, modules: HandleModules<Here>, { fingerprint = '', review, ahead }: KnownAtStart = {}): Consent {
  const { window, warn, life } = environment
  const { name } = config.storage
  const emitter = createEmitter<ConsentEvents>(warn)
  const $held = atom<readonly HeldEmbed[]>([])
  const $outdated = atom(false)
  const $silent = atom(false)
  const $locale = atom(config.ui.locale)
  const grants = (): Grants => state.$grants.get()
  const allows = (need: string): boolean => !early.length && meets(need, grants())

  // The stores' listeners are the site's own code: what they throw is reported, and stops nothing here.
  const commit: State['commit'] = (next, cause, how) => emitter.call('$grants', () => state.commit(next, cause, how))

  // What is known: the choice of before, and the law as far as it can be told by now.
  const memory = createChoiceMemory(config, environment, review)
  let policyOfLaw: Policy | undefined
  /** On a server there is nothing to begin. */
  let begun = !window
  /** What is asked under ahead, once a person sees the page. */
  let active: Policy | undefined
  /** What was pressed and waits for what keeps it: nothing more comes until then, it may be a refusal. */
  const early: EarlyPress[] = []
  const carryOut = (it: ChoiceKeeper): void => it.chooseWaiting(early.splice(0))
  const keeper: Lazy<ChoiceKeeper> = createLazy(life, modules.choiceKeeper, ({ create }) => create(config, environment, {
    fingerprint, memory, learnt: () => policyOfLaw, begun: () => begun, commit, chosen: () => currentView.close(),
    current: () => ({ decision: begun ? $decision.get() : memory.read(), policy: $policy.get(), grants: grants() }),
    outdated: (it) => emitter.call('$outdated', () => $outdated.set(it)), silent: $silent.get,
    made: life.whileAlive((receipt) => emitter.emit('receipt', receipt)),
  }), ({ follow: followLaw }) => {
    followLaw(config, environment, memory.last, learn)
    carryOut(keeper.module!)
  })
  function learn(policy: Policy): void {
    policyOfLaw = policy
    if (!begun || life.ended) return
    commit({ policy }, 'region')
    currentView.ask()
  }

  // What follows from a change.
  const state = createState(ahead?.policy ?? startingPolicy(config, environment.signals()), (policy, decision) => resolveGrants(config, policy, decision), 
    (change) => pageWork.use((it) => it.follow(change)))
  const integration: HandleModules<Here>['integration'] = (use) => life.awaiting(() => modules.integration(use))
  const pageWork: Lazy<PageWork> = createLazy(life, modules.pageWork, (create) => create({
    fingerprint, emitter, integration, consent, keep: keeper.use, held: $held.set,
    silent(it) {
      $silent.set(it)
      if (active || begun) currentView.ask()
    },
  }))

  // What is asked, and how it is answered.
  const { $decision, $policy, $grants } = state
  const currentView = createCurrentView(life, keeper, emitter, () => !begun, () => waitsForAnswer(config, $policy.get(), $decision.get()), $silent.get)
  function choose(choices: Choices | boolean, cause: Cause, how: How = {}): void {
    if (life.ended) return
    const press: Press = [choices, cause, how, environment.now()]
    if (keeper.module) return keeper.module.choose(...press)
    early.push({ press, kept: keepPress(window, config, press) })
    // The question is answered, though nothing is kept yet.
    if (!begun || ahead) currentView.show('none')
    keeper.use(carryOut, carryOut)
  }

  function start(): void {
    if (!early.length && !readLocal(window!, pressKey(name))) return begin()
    // Until they are carried out nothing runs: the last may have been a refusal.
    memory.read()
    keeper.use((it) => {
      carryOut(it)
      begin()
    })
  }

  function begin(): void {
    life.add(onReturn(window!, refresh))
    const decision = memory.read()
    // Where the law is here already it comes first, and the page has one beginning.
    if (review) keeper.use(() => undefined)
    begun = true
    commit({ decision, policy: policyOfLaw }, 'start')
    if (readLocal(window!, `${name}_receipts`).includes('"id"')) keeper.use((it) => it.deliver())
    currentView.settle()
  }

  /** What tells one state of the stored choice from another: answers lapse one by one. */
  const stateOf = (it?: Decision): string | undefined => it && it.time + JSON.stringify(it.choices)

  /** Another tab has chosen, the page comes back from the back/forward cache, or the choice has lapsed. */
  function refresh(): void {
    const [previous, stored] = [$decision.get(), memory.read()]
    if (stateOf(previous) === stateOf(stored)) return
    commit({ decision: stored }, stored ? 'tab' : 'expiry')
    currentView.settle()
  }

  const consent: Consent = {
    config, $decision, $policy, $grants, $view: currentView.$view, $held, $locale, $outdated, $silent, allows,
    setLocale: $locale.set,
    when: createWhenAllowed($grants, allows, emitter),
    observe: (root) => { if (!life.ended) pageWork.use((it) => it.observe(root)) },
    // Whoever calls may have no types: `true` alone is no choice.
    decide: (choices, how) => choose(Object(choices) as Choices, 'choice', how),
    acceptAll: (how) => choose(true, 'choice', how),
    rejectAll: (how) => choose(false, 'choice', how),
    withdraw: (how) => choose(false, 'withdrawal', how),
    open: (view = 'panel') => currentView.show(view),
    close: currentView.close,
    again: () => keeper.module?.again(),
    describe: async ({ use }) => (use ? integration(use) : undefined),
    report: () => pageWork.module?.seen ?? [],
    on: emitter.on,
    destroy: life.end,
  }
  if (!window) return consent
  pageWork.use(() => undefined)
  life.add(signPage(window, name))
  life.add(whenActive(window.document, () => {
    if (!ahead) return start()
    active = ahead.policy
    if (active) currentView.ask()
    ahead.checked(start, emitter.emit)
  }))
  return consent
}
