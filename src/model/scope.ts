/**
 * What a choice was about, as short marks: each category's services with who runs them, their purposes and recipients. Something
 * new asks again for its category; layout, colours and texts never do, and neither does what goes away.
 */
import type { Config, ServiceOptions } from '../config/types.js'
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

/** @returns the decision without its choices for categories that have something new, and for their services */
export function review({ services }: Config, decision: Decision): Decision {
  const { scope, choices } = decision
  if (scope === undefined) return decision
  const known = split(scope)
  const fresh = new Set(services.filter((it) => marksOf(it).some((mark) => !known.includes(mark))).map((it) => it.category))
  fresh.delete(REQUIRED)
  const asked = (id: string): boolean => fresh.has(id) || services.some((it) => it.id === id && fresh.has(it.category))
  return { ...decision, choices: bare(Object.fromEntries(Object.entries(choices).filter(([id]) => !asked(id)))) }
}
