/** The npm entry to the SDK: the handle is there at once, and everything stays held until the configuration has been checked. */
import type { Consent } from '../api.js'
import { attempt } from '../browser/attempt.js'
import { handleEnvironment } from '../browser/handleEnvironment.js'
import type { ConfigInput } from '../config/types.js'
import { withDefaults } from '../config/withDefaults.js'
import { withoutUndefined } from '../config/withoutUndefined.js'
import type { Environment, HandleEnvironment } from '../environment.js'
import { startHandle } from '../handle.js'
import { createLife } from '../life.js'
import { fingerprint } from '../model/fingerprint.js'
import { checkBehind } from './checkBehind.js'
import { npmFiles, npmModules } from './npmModules.js'
import { wasChecked } from './wasChecked.js'

/** What is held by, where a document is so broken that there is no handle for it. */
const NOTHING: ConfigInput = { policy: { version: '', url: '' } }

/**
 * Asks, holds, remembers and proves, for one page. A document that is broken never throws: everything stays held, the console says why,
 * and so does the event `broken`. `checkConfig` of `assent/check` throws, for tests and builds.
 * @param input the configuration document; see `demo/reference/options.md`
 * @param environment what is another one than the browser's, for a test or a server
 * @returns the handle; `destroy()` undoes everything
 */
export function createConsent(input: ConfigInput, environment?: Partial<Environment>): Consent {
  const around = { ...handleEnvironment(() => import('./explaining.js').then((it) => it.explanations.warning)), ...environment }
  const files = npmFiles(around)
  const text = attempt(() => JSON.stringify(input)) ?? ''

  /** @param failed what the document did, where it is not the one that is started with */
  function start(document: ConfigInput, failed?: unknown): Consent {
    const config = withDefaults(withoutUndefined(document))
    const mark = text && fingerprint(text)
    const life = createLife((cause) => around.warn('effect-failed', 'destroy', cause))
    const here: HandleEnvironment = { ...around, life, warn: life.whileAlive(around.warn) }
    try {
      if (!failed && wasChecked(here.window, config.storage.name, mark)) return startHandle(config, here, npmModules(files, here, (run) => run()), { fingerprint: mark })
      const { whenSound, review, checked } = checkBehind(input, here, files, failed)
      if (!here.window) checked(() => undefined, () => undefined)
      const consent = startHandle(config, here, npmModules(files, here, whenSound), { fingerprint: mark, review, ahead: { checked } })
      return { ...consent, open: (view) => whenSound(() => consent.open(view)), close: () => whenSound(consent.close) }
    } catch (cause) {
      life.end()
      throw cause
    }
  }

  try {
    return start(input)
  } catch (cause) {
    return start(NOTHING, cause)
  }
}
