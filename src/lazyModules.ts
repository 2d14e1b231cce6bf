/** The modules that a page fetches when it first needs them, each made once and given what it works with. */
import type { ConsentEvents, HeldEmbed } from './api.js'
import type { ChoiceKeeper, ChoiceKeeperNeeds, CreateChoiceKeeper } from './choiceKeeper.js'
import type { Config } from './config/types.js'
import type { BoundEnvironment } from './environment.js'
import type { Emitter } from './events/emitter.js'
import type { CreateGate, Gate } from './gate/gate.js'
import type { CreateGuard } from './guard/guard.js'
import { createLazy, type Lazy } from './lazy.js'
import type { Grants } from './model/grants.js'
import type { Modules } from './modules.js'
import type { FollowLaw } from './region/followLaw.js'
import type { Integration } from './services/integration.js'
import type { CreateRunner, Runner } from './services/runner.js'

export interface LazyModulesNeeds {
  /** Elements that the visitor has allowed by "load once". */
  once: WeakSet<Element>
  /** The grants at this moment. */
  grants(): Grants
  allows(need: string): boolean
  /** Hears which embeds are held, at each change. */
  held(embeds: readonly HeldEmbed[]): void
  keeping: Omit<ChoiceKeeperNeeds, 'made'>
  /** The law is here with the keeper, before that is first used. */
  follow(followLaw: FollowLaw): void
}

export interface LazyModules {
  gate: Lazy<Gate>
  keeper: Lazy<ChoiceKeeper>
  runner: Lazy<Runner>
  /** What makes it: it may be here long before it is needed. */
  guard: Lazy<CreateGuard>
  integration(name: string): Promise<Integration>
}

export function createLazyModules(
  config: Config, environment: BoundEnvironment, modules: Modules, { emit, call }: Emitter<ConsentEvents>, { keeping, follow, ...needs }: LazyModulesNeeds,
): LazyModules {
  const { life } = environment
  const all = { config, environment, window: environment.window!, ...needs }
  const integration = (name: string): Promise<Integration> => life.awaiting(() => modules.integration(name))
  return {
    gate: createLazy<CreateGate, Gate>(life, modules.gate!, (create) => create(all)),
    keeper: createLazy<{ create: CreateChoiceKeeper; follow: FollowLaw }, ChoiceKeeper>(
      life, modules.choiceKeeper,
      ({ create }) => create(config, environment, { ...keeping, made: life.whileAlive((receipt) => emit('receipt', receipt)) }),
      (it) => follow(it.follow),
    ),
    runner: createLazy<CreateRunner, Runner>(life, modules.runner, (create) => create({ ...all, integration, call })),
    guard: createLazy<CreateGuard, CreateGuard>(life, modules.guard, (create) => create),
    integration,
  }
}
