/**
 * What a choice was about, as short marks: each category's services with who runs them, their purposes and recipients. Something
 * new asks again for its category; layout, colours and texts never do, and neither does what goes away.
 */
import type { Config, ServiceOptions, TransferOptions } from '../config/types.js'
import { REQUIRED } from './category.js'
import { bare } from './bare.js'
import type { Decision } from './decision.js'
import { fingerprint } from './fingerprint.js'
import { changeSince, versionInForce } from './versions.js'

/** Characters of one mark: enough to tell some hundred things of a site apart. */
const MARK_CHARACTERS = 4

const markOf = ({ category, id }: ServiceOptions, it: unknown): string =>
  fingerprint(JSON.stringify([category, id, it])).padStart(MARK_CHARACTERS, '0').slice(-MARK_CHARACTERS)
const ownMark = (it: ServiceOptions): string => markOf(it, [it.use, it.vendor.name])
const purposeMarks = (it: ServiceOptions): string[] => (it.purposes ?? []).map((one) => markOf(it, ['purpose', one]))
const recipientMark = (it: ServiceOptions, { recipient, country }: TransferOptions): string => markOf(it, ['recipient', recipient, country])

const marksOf = (it: ServiceOptions): string[] =>
  [ownMark(it), ...purposeMarks(it), ...(it.transfers ?? []).map((one) => recipientMark(it, one))]

const split = (scope: string): string[] => scope.match(RegExp(`.{${MARK_CHARACTERS}}`, 'g')) ?? []

/** @returns the marks of a configuration, one after another */
export const scopeOf = ({ services }: Config): string => [...new Set(services.flatMap(marksOf))].join('')

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
  return { ...current, choices: bare(Object.fromEntries(Object.entries(choices).filter(([id]) => !asked(id)))) }
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
  const known = split(scope)
  return services.flatMap((service): News[] => {
    const whole = [ownMark(service), ...purposeMarks(service)].some((it) => !known.includes(it))
    const recipients = (service.transfers ?? []).filter((it) => !known.includes(recipientMark(service, it))).map((it) => it.recipient)
    return whole || recipients.length ? [{ service, recipients: whole ? [] : recipients }] : []
  })
}
