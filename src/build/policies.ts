/** The policies of a site's regions, made when it is built: the page need not know the law to ask. */
import type { Config } from '../config/types.js'
import { allSignalSets } from '../site/signalSet.js'
import type { Site } from '../site/site.js'
import { resolvePolicy } from '../region/resolvePolicy.js'
import { codesOf } from '../region/codes.js'

/** The regions that a page of the site can need at once: the one it is for, else none, and those that the document names. */
export function policiesOf(config: Config): Site['policies'] {
  const named = Object.keys(config.regions ?? {}).filter((it) => it !== 'EEA' && codesOf(it)[0] === it)
  const codes = config.policy.region === undefined ? ['*', ...named] : [codesOf(config.policy.region)[0]]
  return Object.fromEntries(codes.map((code) => [code, allSignalSets().map((signals) =>
    resolvePolicy(config, { code: code === '*' ? undefined : code, basis: 'config' }, signals))]))
}
