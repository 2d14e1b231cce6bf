/**
 * What a choice was about, as short fingerprints: each category's services with who runs them, their purposes and recipients. Something
 * new asks again for its category; layout, colours and texts never do, and neither does what goes away.
 */
import type { Config, ServiceOptions, TransferOptions } from '../config/types.js'
import type { Decision } from './decision.js'
import { dictionary } from './dictionary.js'
import { fingerprint } from './fingerprint.js'
import { changeSince } from './policyVersions.js'
import { versionInForce } from './versionInForce.js'
import { REQUIRED } from './required.js'

/** Characters of one fingerprint: enough to tell some hundred things of a site apart. */
const FINGERPRINT_CHARACTERS = 4

const fingerprintOf = ({ category, id }: ServiceOptions, it: unknown): string =>
  fingerprint(JSON.stringify([category, id, it])).padStart(FINGERPRINT_CHARACTERS, '0').slice(-FINGERPRINT_CHARACTERS)
const serviceFingerprint = (it: ServiceOptions): string => fingerprintOf(it, [it.use, it.vendor.name])
const purposeFingerprints = (it: ServiceOptions): string[] => (it.purposes ?? []).map((one) => fingerprintOf(it, ['purpose', one]))
const recipientFingerprint = (it: ServiceOptions, { recipient, country }: TransferOptions): string => fingerprintOf(it, ['recipient', recipient, country])

const fingerprintsOf = (it: ServiceOptions): string[] =>
  [serviceFingerprint(it), ...purposeFingerprints(it), ...(it.transfers ?? []).map((one) => recipientFingerprint(it, one))]

const splitScope = (scope: string): string[] => scope.match(RegExp(`.{${FINGERPRINT_CHARACTERS}}`, 'g')) ?? []

/** @returns the fingerprints of a configuration, one after another */
export const scopeOf = ({ services }: Pick<Config, 'services'>): string => [...new Set(services.flatMap(fingerprintsOf))].join('')

/**
 * What of a stored decision still counts under a configuration that may be another than it was made with.
 * @param today the visitor's own date as YYYY-MM-DD
 * @returns the decision under the version in force, without its choices for categories that have something new, and for their services
 */
export function review({ policy, services }: Config, decision: Decision, today: string): Decision | undefined {
  const { choices } = decision
  if (changeSince(decision.version, policy, today)) return undefined
  const current = { ...decision, version: versionInForce(policy, today) }
  if (decision.scope === undefined) return current
  const fresh = new Set(newSince({ services }, decision).map((it) => it.service.category))
  fresh.delete(REQUIRED)
  const asked = (id: string): boolean => fresh.has(id) || services.some((it) => it.id === id && fresh.has(it.category))
  return { ...current, choices: dictionary(Object.fromEntries(Object.entries(choices).filter(([id]) => !asked(id)))) }
}

/** A service of which something was not part of what was asked before. */
export interface News {
  service: ServiceOptions
  /** Who receives data and did not before, where that alone is new; else it is new as a whole, or who runs it or what for. */
  recipients: string[]
}

/** What is new since a choice; nothing where it was stored without what it was about. */
export function newSince({ services }: Pick<Config, 'services'>, { scope }: Decision): News[] {
  if (scope === undefined) return []
  const known = splitScope(scope)
  return services.flatMap((service): News[] => {
    const whole = [serviceFingerprint(service), ...purposeFingerprints(service)].some((it) => !known.includes(it))
    const recipients = (service.transfers ?? []).filter((it) => !known.includes(recipientFingerprint(service, it))).map((it) => it.recipient)
    return whole || recipients.length ? [{ service, recipients: whole ? [] : recipients }] : []
  })
}
