/** The browser as an Environment. */
import type { Environment, PageWindow } from '../environment.js'
import { real } from '../page/domClobbering.js'
import { createWarn, type Sentences } from './createWarn.js'
import { readSignals } from './readSignals.js'
import { createTrust } from './trustedTypes.js'

/** The nonces of the page's scripts: who has written several into one page is not known, so several are none. */
const findNonces = ({ document }: PageWindow): Set<string> =>
  new Set([...real(document).querySelectorAll<HTMLScriptElement>('script[nonce]:not([data-consent])')].map((it) => it.nonce).filter(Boolean))

/**
 * @param window the page's window, or `undefined` on a server
 * @param sentences of warnings
 * @param nonce the page's; found on the page's own scripts when absent
 * @param folder of the SDK's own files
 */
export function browserEnvironment(window: PageWindow | undefined, sentences: Sentences, nonce?: string, folder = ''): Environment {
  const found = nonce ? [nonce] : window ? [...findNonces(window)] : []
  const idle = window?.requestIdleCallback as unknown
  return {
    window,
    now: () => Date.now(),
    signals: () => readSignals(window),
    trust: createTrust(window),
    nonce: found.length === 1 ? found[0]! : '',
    nonced: found.length > 0,
    folder,
    // Where the browser has none, an element may have its name.
    idle(run) {
      if (typeof idle === 'function') window!.requestIdleCallback(run, { timeout: 2_000 })
      else setTimeout(run, 2_000)
    },
    // A page that nobody sees has no frames.
    painted: (run) => void new Promise<void>((done) => {
      window?.requestAnimationFrame?.(() => setTimeout(done))
      setTimeout(done, 200)
    }).then(run),
    warn: createWarn(sentences),
  }
}
