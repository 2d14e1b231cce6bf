/** The configuration under the version of the policy that is in force. */
import { localDate } from '../browser/localDate.js'
import type { Config } from '../config/types.js'
import { versionInForce } from '../model/versionInForce.js'

/** @param now ms since 1970 UTC */
export const configInForce = (config: Config, now: number): Config =>
  ({ ...config, policy: { ...config.policy, version: versionInForce(config.policy, localDate(now)) } })
