/** A module of the SDK that is fetched when it is first needed, made once, and ended with the lifetime it was made in. */
import type { Life } from './life.js'

export interface Lazy<Module> {
  /** The module, once it is here. */
  readonly module: Module | undefined
  /**
   * Uses the module: at once where it is here, else when it has been fetched. Where that is after the end it is dropped.
   * @param late what must be done with the module even then
   */
  use(run: (module: Module) => void, late?: (module: Module) => void): void
}

/**
 * @param fetch hands over what the module is made with, now or later; called again by each use until it has
 * @param create makes the module; its `destroy`, where it has one, is called at the end
 * @param begin what follows from its being here, before it is first used
 */
export function createLazy<Means, Module extends object>(
  life: Life, fetch: (use: (means: Means) => void) => void, create: (means: Means) => Module, begin: (means: Means) => void = () => undefined,
): Lazy<Module> {
  let module: Module | undefined

  function makeOnce(means: Means): Module {
    if (module) return module
    const made = module = create(means)
    life.add((made as { destroy?(): void }).destroy)
    begin(means)
    return made
  }

  return {
    get module() { return module },
    use(run, late) {
      // What a change has begun is brought to its end, also where a listener of that change has ended everything.
      if (module) return run(module)
      if (life.ended) return
      fetch((means) => {
        const now = life.ended ? late : run
        now?.(makeOnce(means))
      })
    },
  }
}
