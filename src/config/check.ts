/** Unknown in, configuration or problems out: checks a document against the table, then its ids. */
import { ADDRESS, CONTACT } from '../model/address.js'
import { daysIn } from '../model/days.js'
import { limits } from '../model/limits.js'
import { unknownIds } from '../model/need.js'
import { REQUIRED } from '../model/required.js'
import { signalNames } from '../model/signals.js'
import type { Compact } from './compact.js'
import { known } from './defaults.js'
import type { Problem, ProblemCode } from './problem.js'
import { table, vendorOptions } from './table.js'
import type { Config, ConfigInput } from './types.js'
import { withDefaults } from './withDefaults.js'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A key of the document must never reach what Object.prototype has. */
const own = <T>(from: { readonly [key: string]: T }, key: string): T | undefined =>
  Object.prototype.hasOwnProperty.call(from, key) ? from[key] : undefined

/**
 * Checks a configuration document.
 * @param input what JSON.parse or the caller gave; nothing is assumed of it
 * @returns every problem found; none means that `withDefaults` may have it
 */
export function findProblems(input: unknown): Problem[] {
  const problems: Problem[] = []
  const report = (code: ProblemCode, path: string, received?: unknown, names?: readonly string[]): void => {
    problems.push({ code, path, received, known: names })
  }

  function check(option: Compact, value: unknown, path: string): void {
    const [kind, first, second, third] = Array.isArray(option) ? (option as [unknown, ...Compact[]]) : [option as unknown]
    const at = (key: string): string => (path ? `${path}.${key}` : key)
    if (isObject(kind)) {
      const it = value === undefined ? {} : value
      if (!isObject(it)) return report('invalid', path, value)
      const keys = Object.keys(kind)
      for (const key of Object.keys(it)) if (!keys.includes(key)) report('unknown-key', at(key), it[key], keys)
      for (const key of keys) check(kind[key] as Compact, own(it, key), at(key))
      return
    }
    if (value === undefined) {
      if (kind === 1 || ((kind === 's' || kind === 'a') && first)) report('missing', path)
      return
    }
    if (kind === 'e') return check(Array.isArray(value) ? third! : second!, value, path)
    if (kind === 'l' && Array.isArray(value)) {
      if (value.length > (third as number)) return report('too-many', path, value.length)
      return value.forEach((it: unknown, i) => check(first!, it ?? null, `${path}[${i}]`))
    }
    if (kind === 'r' && isObject(value)) {
      return Object.keys(value).forEach((key) => {
        if (second && !RegExp(second as unknown as string).test(key)) report('invalid-key', at(key), key)
        else check(first!, value[key] ?? null, at(key))
      })
    }
    const isText = typeof value === 'string'
    let fits
    switch (kind) {
      case 3: fits = isObject(value); break
      case 4: fits = typeof value === 'function'; break
      case 2: fits = isText || (isObject(value) && Object.values(value).every((it) => typeof it === 'string')); break
      case 'i': fits = Number.isInteger(value) && (value as number) >= (second as number) && (value as number) <= (third as number); break
      case 'a': fits = isText && RegExp(third ? CONTACT : ADDRESS).test(value); break
      case 'c': fits = (option as unknown[]).includes(value, 2); break
      case true: case false: case 5: fits = typeof value === 'boolean'; break
      case 'l': case 'r': fits = false; break
      default: fits = isText && value && (!third || RegExp(third as unknown as string).test(value))
    }
    if (!fits) report('invalid', path, value)
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
        if (!own(known, use)) return report('unknown-integration', `${path}.use`, use, Object.keys(known))
        check(vendorOptions[use]!, (input as ConfigInput).services![i]!.options, `${path}.options`)
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

  check(table, input, '')
  if (!problems.length) checkIds(withDefaults(withoutUndefined(input) as ConfigInput))
  return problems
}

export interface Parsed {
  /** Complete where `problems` is empty; else absent. */
  config?: Config
  problems: Problem[]
}

/** A document of code may say `undefined` for what it leaves out; one of JSON cannot. What belongs to an integration is left as it is. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined)
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).flatMap(([key, it]) => (it === undefined ? [] : [[key, key === 'options' ? it : withoutUndefined(it)]])))
    : value
}

/** Checks a document and completes it. */
export function parseConfig(input: unknown): Parsed {
  const problems = findProblems(input)
  return problems.length ? { problems } : { problems, config: withDefaults(withoutUndefined(input) as ConfigInput) }
}
