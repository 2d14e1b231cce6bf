/** Unknown in, configuration or problems out: checks a document against the table, then its ids. */
import { daysIn } from '../model/days.js'
import { limits } from '../model/limits.js'
import { unknownIds } from '../model/need.js'
import { REQUIRED } from '../model/required.js'
import { signalNames } from '../model/signals.js'
import { integrations } from './integrations.js'
import type { Option } from './option.js'
import { options } from './options.js'
import type { Problem, ProblemCode } from './problem.js'
import type { Config, ConfigInput } from './types.js'
import { withDefaults } from './withDefaults.js'
import { withoutUndefined } from './withoutUndefined.js'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A key of the document must never reach what Object.prototype has. */
const own = <T>(from: { readonly [key: string]: T }, key: string): T | undefined =>
  Object.prototype.hasOwnProperty.call(from, key) ? from[key] : undefined

/** Whether a value is of the kind that its option wants; what a list or an object holds is looked at apart. */
function fits(option: Option, value: unknown): boolean {
  switch (option.kind) {
    case 'text': return typeof value === 'string' && value !== '' && (!option.pattern || RegExp(option.pattern).test(value))
    case 'texts': return typeof value === 'string' || (isObject(value) && Object.values(value).every((it) => typeof it === 'string'))
    case 'integer': return Number.isInteger(value) && (value as number) >= option.min && (value as number) <= option.max
    case 'flag': return typeof value === 'boolean'
    case 'choice': return option.values.includes(value as string)
    case 'hook': return typeof value === 'function'
    case 'list': return Array.isArray(value)
    case 'either': return option.options.some((it) => fits(it, value))
    case 'record': case 'object': case 'opaque': return isObject(value)
  }
}

/**
 * Checks a configuration document.
 * @param input what JSON.parse or the caller gave; nothing is assumed of it
 * @param complete `withDefaults`, which the script tag's core has and the file with the check need not bring again
 * @returns every problem found; none means that `withDefaults` may have it
 */
export function problemsIn(input: unknown, complete: typeof withDefaults): Problem[] {
  const problems: Problem[] = []
  const report = (code: ProblemCode, path: string, received?: unknown, names?: readonly string[]): void => {
    problems.push({ code, path, received, known: names })
  }

  function check(option: Option, value: unknown, path: string): void {
    if (value === undefined && option.kind !== 'object') {
      if (option.required) report('missing', path)
      return
    }
    // Of a group that is absent the fields are looked at all the same: one of them may be needed.
    if (value !== undefined && !fits(option, value)) return report('invalid', path, value)
    const at = (key: string): string => (path ? `${path}.${key}` : key)
    const inside = (value ?? {}) as Record<string, unknown>
    switch (option.kind) {
      case 'either': return check(option.options.find((it) => fits(it, value))!, value, path)
      case 'list': {
        const { length } = value as unknown[]
        if (length > option.most!) return report('too-many', path, length)
        return (value as unknown[]).forEach((it, i) => check(option.of, it ?? null, `${path}[${i}]`))
      }
      case 'record':
        for (const key of Object.keys(inside)) {
          if (option.keys && !RegExp(option.keys.pattern).test(key)) report('invalid-key', at(key), key)
          else check(option.of, inside[key] ?? null, at(key))
        }
        return
      case 'object': {
        const names = Object.keys(option.fields)
        for (const key of Object.keys(inside)) if (!names.includes(key)) report('unknown-key', at(key), inside[key], names)
        for (const key of names) check(option.fields[key]!, own(inside, key), at(key))
        return
      }
      default: // Nothing is in it.
    }
  }

  function checkIds({ categories, services, hosts, regions }: Config): void {
    const names = categories.map((it) => it.id)
    const seen = new Set<string>()
    const claim = ({ id }: { id: string }, path: string): void => {
      if (seen.has(id)) report('duplicate-id', `${path}.id`, id)
      seen.add(id)
    }
    const exists = (id: string, path: string): void => {
      if (!names.includes(id)) report('unknown-id', path, id, names)
    }
    categories.forEach((it, i) => {
      claim(it, `categories[${i}]`)
      if (it.lasts === 'session' && it.id !== REQUIRED) report('session-only', `categories[${i}].lasts`, it.lasts)
      if (daysIn(it.lasts)! > limits.days) report('invalid', `categories[${i}].lasts`, it.lasts)
    })
    for (const [code, { bases, optOut }] of Object.entries(regions ?? {})) {
      for (const [key, cell] of Object.entries({ bases, optOut })) for (const id in cell) exists(id, `regions.${code}.${key}.${id}`)
    }
    const length = [...categories, ...services].reduce((sum, { id }) => sum + id.length, 0)
    if (length > limits.ids) report('ids-too-long', '', length)
    if (!names.includes('required')) report('no-required', 'categories', names)
    services.forEach((service, i) => {
      const path = `services[${i}]`
      const { use, category } = service
      claim(service, path)
      if (use !== undefined) {
        const integration = own(integrations, use)
        if (!integration) return report('unknown-integration', `${path}.use`, use, Object.keys(integrations))
        check(integration.options, (input as ConfigInput).services![i]!.options, `${path}.options`)
      }
      if (category === undefined) report('no-category', `${path}.category`, undefined, names)
      else exists(category, `${path}.category`)
    })
    const ids = [...categories, ...services].map((it) => it.id)
    for (const host of Object.keys(hosts)) unknownIds(hosts[host]!, { categories, services }).forEach((id) => report('unknown-id', `hosts.${host}`, id, ids))
    services.forEach(({ needs = [] }, i) => needs.forEach((id, j) => exists(id, `services[${i}].needs[${j}]`)))
    // A default may name what the site does not have.
    const { signals = {} } = input as ConfigInput
    for (const key of signalNames) {
      const ids = signals[key]
      if (Array.isArray(ids)) ids.forEach((id, i) => exists(id, `signals.${key}[${i}]`))
    }
  }

  check(options, input, '')
  if (!problems.length) checkIds(complete(withoutUndefined(input as ConfigInput)))
  return problems
}

export interface Parsed {
  /** Complete where `problems` is empty; else absent. */
  config?: Config
  problems: Problem[]
}

/** Every problem of a document; see `problemsIn`. */
export const findProblems = (input: unknown): Problem[] => problemsIn(input, withDefaults)

/** Checks a document and completes it. */
export function parseConfig(input: unknown): Parsed {
  const problems = findProblems(input)
  return problems.length ? { problems } : { problems, config: withDefaults(withoutUndefined(input as ConfigInput)) }
}
