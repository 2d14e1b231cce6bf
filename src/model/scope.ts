/**
 * What a choice was about, as short marks: each category's services with who runs them, their purposes and recipients. Something
 * new asks again for its category; layout, colours and texts never do, and neither does what goes away.
 */
import type { Config, PolicyOptions, ServiceOptions } from '../config/types.js'
import { REQUIRED } from './category.js'
import { bare, type Decision } from './decision.js'
import { fingerprint } from './fingerprint.js'

/** Characters of one mark: enough to tell some hundred things of a site apart. */
const LENGTH = 4

const marksOf = ({ id, category, use, vendor, purposes = [], transfers = [] }: ServiceOptions): string[] =>
  [[use, vendor.name], ...purposes.map((it) => ['purpose', it]), ...transfers.map((it) => ['recipient', it.recipient, it.country])]
    .map((it) => fingerprint(JSON.stringify([category, id, it])).padStart(LENGTH, '0').slice(-LENGTH))

const split = (scope: string): string[] => scope.match(RegExp(`.{${LENGTH}}`, 'g')) ?? []

/** @returns the marks of a configuration, one after another */
export const scopeOf = ({ services }: Config): string => [...new Set(services.flatMap(marksOf))].join('')

/**
 * @param today the visitor's own date as YYYY-MM-DD
 * @returns the version of the policy in force: before its effective date the one before it, where that is named
 */
export const versionInForce = ({ version, effective = '', previous = [] }: PolicyOptions, today: string): string =>
  (today < effective && previous[0]?.version) || version

/** Whether a choice under one version counts under the one in force: nothing since then asks again. */
function carriesOver(from: string, policy: PolicyOptions, today: string): boolean {
  const versions = [policy, ...policy.previous ?? []]
  let at = versions.findIndex((it) => it.version === versionInForce(policy, today))
  while (versions[at] && versions[at]!.version !== from && versions[at]!.material === false) at++
  return versions[at]?.version === from
}

/**
 * What of a stored decision still counts under a configuration that may be another than it was made with.
 * @param today the visitor's own date as YYYY-MM-DD
 * @returns the decision under the version in force, without its choices for categories that have something new, and for their services
 */
export function review({ policy, services }: Config, decision: Decision, today: string): Decision | undefined {
  const { scope, choices } = decision
  if (!carriesOver(decision.version, policy, today)) return undefined
  const current = { ...decision, version: versionInForce(policy, today) }
  if (scope === undefined) return current
  const known = split(scope)
  const fresh = new Set(services.filter((it) => marksOf(it).some((mark) => !known.includes(mark))).map((it) => it.category))
  fresh.delete(REQUIRED)
  const asked = (id: string): boolean => fresh.has(id) || services.some((it) => it.id === id && fresh.has(it.category))
  return { ...current, choices: bare(Object.fromEntries(Object.entries(choices).filter(([id]) => !asked(id)))) }
}
