/** What a browser asks and this site does not act on: visitors are told (CalOPPA § 22575(b)(5)). */
import type { Config } from '../config/types.js'
import type { Policy } from '../model/policy.js'
import type { Tree } from './tree.js'
import type { Words } from './words.js'

export const ignoredTree = ({ signals }: Pick<Config, 'signals'>, policy: Pick<Policy, 'locks'> & Partial<Pick<Policy, 'signals'>>, { messages }: Words): Tree =>
  policy.signals?.dnt && signals.dnt === false && !Object.values(policy.locks).includes('dnt') && ['p', {}, messages.dntIgnored]
