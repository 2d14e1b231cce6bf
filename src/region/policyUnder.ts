/** The policy of a region: what its law asks, with what the site says differently. Not in the core: who has chosen needs none of it. */
import type { Config, ControllerOptions, RegionOptions, ServiceOptions } from '../config/types.js'
import { dictionary } from '../model/dictionary.js'
import { startingPolicy, type Lifetime, type Policy, type RegionBasis, type Signals } from '../model/policy.js'
import { REQUIRED } from '../model/required.js'
import { answerLifetime } from './answerLifetime.js'
import { unknown, type Basis, type RegionRule } from './rules.js'
import { boundSignals, mayOverride } from './signalsByLaw.js'

/** Where the visitor is, and how that is known. */
export interface Region {
  /** ISO 3166-1 alpha-2 or ISO 3166-2; `undefined` where nothing tells. */
  code: string | undefined
  basis: RegionBasis
}

/** What a region asks, and what the site says differently there. */
export interface LawOfRegion {
  /** ISO 3166 code; `*` where it is not known. */
  code: string
  /** Its row, with the site's own cells. */
  row: RegionRule
  /** The site's own, the widest first. */
  cells: readonly (RegionOptions | undefined)[]
}

/** Whether a service runs before any choice. */
function runsUnder(basis: Basis, { model }: RegionRule, { ownUse, anonymous }: Partial<ServiceOptions> = {}): boolean {
  if (basis === 'exempt-with-objection') return ownUse ?? model !== 'opt-in'
  if (basis === 'opt-in-if-identifying') return anonymous ?? false
  return basis !== 'opt-in'
}

/** What counts of a row where nothing more may run than before: what is shown, and what is stricter. */
const strictly = (rule: RegionRule): RegionRule => ({
  ...rule, model: 'opt-in', bases: unknown.bases, days: unknown.days, refusalDays: Math.max(rule.refusalDays, unknown.refusalDays),
})

/**
 * @param law what the law asks there
 * @param region where the visitor is
 * @param signals what the browser said at page start
 * @param previous the policy that the visitor has been under until now, which never allowed less without having asked
 * @param refused ids that the visitor has refused at last, whatever has become of that answer: nothing runs again just because it lapsed
 */
export function policyUnder({ code, row, cells }: LawOfRegion, config: Config, region: Region, signals: Signals, previous?: Policy, refused: readonly string[] = []): Policy {
  const { categories, services, storage, controller, regionFrom } = config
  const guessed = region.basis === 'guess' && regionFrom?.guess !== 'trust'
  const rule = guessed || previous?.model === 'opt-in' ? strictly(row) : row
  const start = startingPolicy({ ...config, signals: boundSignals(config, rule) }, signals)
  const { locks } = start

  const defaults = dictionary<boolean>()
  const lifetimes = dictionary<Lifetime>()
  for (const { id, lasts, separate } of categories) {
    // Not there at all, it is not kept off by a signal either.
    if (separate && !rule.separate.includes(separate)) locks[id] = 'elsewhere'
    const basis = separate || locks[id] ? 'opt-in' : rule.bases[id] ?? rule.model
    const itsServices = services.filter((it) => it.category === id)
    const running = itsServices.filter((it) => runsUnder(basis, rule, it))
    const whole = itsServices.length ? running.length === itsServices.length : runsUnder(basis, rule)
    defaults[id] = whole || id === REQUIRED
    if (!whole) for (const it of running) defaults[it.id] = true
    lifetimes[id] = answerLifetime(storage, rule, lasts, running.length > 0 || whole)
  }
  for (const { id, needs = [] } of services) if (needs.some((need) => locks[need] !== 'elsewhere')) defaults[id] = false
  for (const id in defaults) defaults[id] &&= id === REQUIRED || (!refused.includes(id) && (!previous || (previous.defaults[id] ?? false)))

  const offered = categories.filter(({ id, separate }) => !locks[id] && !separate)
  const nearest = <T>(of: (it: RegionOptions) => T | undefined): T | undefined => cells.map((it) => it && of(it)).filter(Boolean).pop()
  return {
    ...start,
    url: nearest((it) => it.url) ?? start.url,
    model: rule.model,
    jurisdiction: code === '*' ? 'unknown' : code,
    basis: region.basis,
    law: rule.law,
    defaults,
    overridable: categories.map(({ id }) => id).filter((id) => mayOverride(locks[id], rule)),
    days: Math.max(...offered.map((it) => lifetimes[it.id]!.granted), offered.length ? 0 : storage.days ?? rule.days),
    notice: rule.prompt && Object.keys(defaults).some((id) => id !== REQUIRED && defaults[id]),
    lifetimes,
    links: rule.links,
    marks: rule.marks || config.ui.marks,
    age: rule.age,
    controller: Object.assign({}, controller, ...cells.map((it) => it?.controller)) as ControllerOptions,
    messages: mergedMessages(cells.map((it) => it?.messages)),
    languages: nearest((it) => it.languages),
    optOut: dictionary(nearest((it) => it.optOut)),
  }
}

/** By locale and then by key: what is nearer to the visitor wins. */
function mergedMessages(all: readonly Policy['messages'][]): NonNullable<Policy['messages']> {
  const out = dictionary<object>()
  for (const messages of all) for (const locale in messages) out[locale] = { ...out[locale], ...messages[locale] }
  return out
}
