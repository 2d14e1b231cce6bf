/** Which version of the policy is in force on a day. Pure. */
import type { PolicyOptions } from '../config/types.js'

/**
 * @param today the visitor's own date as YYYY-MM-DD
 * @returns the version of the policy in force: before its effective date the one before it, where that is named
 */
export const versionInForce = ({ version, effective = '', previous = [] }: PolicyOptions, today: string): string =>
  (today < effective && previous[0]?.version) || version
