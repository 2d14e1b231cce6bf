/** What a browser asks and this site does not act on: visitors are told (CalOPPA § 22575(b)(5)). */
import type { Policy } from '../model/policy.js'
import type { Translation } from './translation.js'
import type { Tree } from './tree.js'

export const ignoredSignalsTree = ({ signals, locks }: Pick<Policy, 'locks'> & Partial<Pick<Policy, 'signals'>>, { messages }: Translation): Tree =>
  signals?.dnt && !Object.values(locks).includes('dnt') && ['p', {}, messages.dntIgnored]
