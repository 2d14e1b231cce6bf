/** A part of the SDK that is fetched when it is first needed, made once, and ended with the lifetime it was made in. */
import type { Lifetime } from './life.js'

export interface Lazy<Part> {
  /** The part, once it is here. */
  readonly part: Part | undefined
  /**
   * Uses the part: at once where it is here, else when it has been fetched. Where that is after the end it is dropped.
   * @param late what must be done with the part even then
   */
  use(run: (part: Part) => void, late?: (part: Part) => void): void
}

/**
 * @param fetch hands over what the part is made with, now or later; called again by each use until it has
 * @param create makes the part; its `destroy`, where it has one, is called at the end
 * @param begin what follows from its being here, before it is first used
 */
export function createLazy<Means, Part extends object>(
  life: Lifetime, fetch: (use: (means: Means) => void) => void, create: (means: Means) => Part, begin: (means: Means) => void = () => undefined,
): Lazy<Part> {
  let part: Part | undefined

  function make(means: Means): Part {
    if (part) return part
    const made = part = create(means)
    life.add((made as { destroy?(): void }).destroy)
    begin(means)
    return made
  }

  return {
    get part() { return part },
    use(run, late) {
      // What a change has begun is brought to its end, also where a listener of that change has ended everything.
      if (part) return run(part)
      if (life.ended) return
      fetch((means) => {
        const now = life.ended ? late : run
        now?.(make(means))
      })
    },
  }
}
