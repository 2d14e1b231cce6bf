/** The npm entry to the SDK: checks the configuration, then starts. */
import type { Consent } from './api.js'
import { bindEnvironment } from './bindEnvironment.js'
import { hereEnvironment } from './browser/browserEnvironment.js'
import { isLocal } from './browser/isLocal.js'
import { parseConfig } from './config/check.js'
import { ConfigError } from './config/explain.js'
import type { ConfigInput } from './config/types.js'
import { startConsent } from './consent.js'
import type { Environment } from './environment.js'
import { npmModules, warningSentences } from './npmModules.js'
import { reviewStored } from './region/followLaw.js'

/**
 * Asks, holds, remembers and proves, for one page.
 * @param input the configuration document; see `demo/reference/options.md`
 * @param environment the browser, unless a test or a server gives another one
 * @returns the handle; `destroy()` undoes everything
 * @throws ConfigError listing every problem of the configuration
 */
export function createConsent(input: ConfigInput, environment: Environment = hereEnvironment(warningSentences)): Consent {
  const { config, problems } = parseConfig(input)
  if (!config) throw new ConfigError(problems)
  const surroundings = bindEnvironment(environment)
  const { window, idle } = surroundings
  if (window && isLocal(window)) idle(() => void import('./tellAdvice.js').then((it) => it.tellAdvice(input, window.document)))
  return startConsent(config, surroundings, npmModules, { review: reviewStored })
}
