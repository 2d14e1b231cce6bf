/** The page's calls: they wait until there is a handle, and go to it from then on. */
import type { Consent } from '../api.js'
import type { BoundEnvironment } from '../environment.js'
import type { Life } from '../life.js'
import type { LoadModule } from './loadModule.js'

/** Gets the loader of further files too, and the handle’s lifetime: custom elements of files of their own go by them (`defineElement.ts`). */
export type Callback = (consent: Consent, loadModule: LoadModule, life: Life) => void
export type Queue = Pick<Consent, 'allows'> & { push(...callbacks: Callback[]): void }

/**
 * @param queue what the page calls, which is the handle by now
 * @returns lets the calls come that have waited
 */
export function openQueue(queue: Queue & Consent, waiting: readonly Callback[], { life, warn }: BoundEnvironment, loadModule: LoadModule): () => void {
  const call = life.whileAlive((callback: Callback) => {
    try {
      callback(queue, loadModule, life)
    } catch (cause) {
      warn('callback-failed', cause)
    }
  })
  return () => {
    queue.push = (...callbacks) => callbacks.forEach((it) => call(it))
    queue.push(...waiting)
  }
}
