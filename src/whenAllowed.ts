/** Waits for a need to be met, or follows whether it is. */
import type { ReadableAtom } from 'nanostores'
import type { Consent, ConsentEvents } from './api.js'
import type { Emitter } from './events/emitter.js'
import type { Grants } from './model/grants.js'

export function createWhenAllowed($grants: ReadableAtom<Grants>, allows: (need: string) => boolean, { call }: Pick<Emitter<ConsentEvents>, 'call'>): Consent['when'] {
  function when(need: string): Promise<void>
  function when(need: string, tell: (allowed: boolean) => void): () => void
  function when(need: string, tell?: (allowed: boolean) => void): Promise<void> | (() => void) {
    if (!tell) {
      return new Promise((done) => {
        when(need, (allowed) => {
          if (allowed) done()
        })
      })
    }
    /** What was told last; nothing at first. */
    let told: boolean | undefined
    return $grants.subscribe(() => {
      const allowed = allows(need)
      if (allowed !== told) {
        told = allowed
        call('when', () => tell(allowed))
      }
    })
  }
  return when
}
