/** Unknown in, configuration or problems out. Checks the document against the table, fills in what is absent, then checks ids. */
import { integrations } from './integrations.js'
import type { Option } from './option.js'
import { options } from './options.js'
import type { Problem, ProblemCode } from './problem.js'
import type { Config } from './types.js'

export interface Parsed {
  /** Complete where `problems` is empty; what was wrong is left out or replaced by its default. */
  config: Config
  problems: Problem[]
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A key of the document must never reach what Object.prototype has. */
const own = <T>(table: Record<string, T>, key: string): T | undefined =>
  Object.prototype.hasOwnProperty.call(table, key) ? table[key] : undefined

/**
 * Reads a configuration document.
 * @param input what JSON.parse or the caller gave; nothing is assumed of it
 * @returns the configuration with its defaults, and every problem found
 */
export function parseConfig(input: unknown): Parsed {
  const problems: Problem[] = []
  const report = (code: ProblemCode, path: string, received: unknown, option?: Option, known?: readonly string[]): undefined => {
    problems.push({ code, path, received, option, known })
  }
  const at = (path: string, key: string | number): string =>
    typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${key}` : key

  function read(option: Option, value: unknown, path: string): unknown {
    if (value === undefined) {
      if (option.required) return report('missing', path, value, option)
      if (option.kind !== 'object') return option.fallback
      value = {}
    }
    const wrong = (): undefined => report('wrong-type', path, value, option)
    switch (option.kind) {
      case 'text':
        if (typeof value !== 'string') return wrong()
        return !value || (option.pattern && !RegExp(option.pattern).test(value)) ? report('bad-value', path, value, option) : value
      case 'integer':
        if (typeof value !== 'number') return wrong()
        return Number.isInteger(value) && value >= option.min && value <= option.max ? value : report('bad-value', path, value, option)
      case 'flag':
        return typeof value === 'boolean' ? value : wrong()
      case 'choice':
        if (typeof value !== 'string') return wrong()
        return option.values.includes(value) ? value : report('bad-value', path, value, option, option.values)
      case 'texts':
        if (typeof value === 'string') return value
        return isObject(value) && Object.values(value).every((it) => typeof it === 'string') ? value : wrong()
      case 'list':
        return Array.isArray(value) ? value.map((it, i) => read(option.of, it ?? null, at(path, i))) : wrong()
      case 'record':
        return isObject(value)
          ? Object.fromEntries(Object.entries(value).map(([key, it]) => [key, read(option.of, it ?? null, at(path, key))]))
          : wrong()
      case 'either': {
        const fits = option.options.find((it) => (it.kind === 'list') === Array.isArray(value))
        return fits?.kind === 'list' || typeof value === 'boolean' ? read(fits!, value, path) : wrong()
      }
      case 'opaque':
        return value
      case 'object': {
        if (!isObject(value)) return wrong()
        for (const key of Object.keys(value)) {
          if (!own(option.fields, key)) report('unknown-key', at(path, key), value[key], undefined, Object.keys(option.fields))
        }
        const out: Record<string, unknown> = {}
        for (const key of Object.keys(option.fields)) {
          const part = read(option.fields[key]!, own(value, key), at(path, key))
          if (part !== undefined) out[key] = part
        }
        return out
      }
    }
  }

  // A wrong whole is reported once and read on as empty, so that the result always has its shape.
  const config = (read(options, input, '') ?? parseShape()) as Config
  if (!problems.length) checkIds()
  return { config, problems }

  function parseShape(): unknown {
    const found = problems.length
    const shape = read(options, {}, '')
    problems.length = found
    return shape
  }

  function checkIds(): void {
    const { categories, services, signals } = config
    const names = categories.map((it) => it.id)
    const seen = new Set<string>()
    const claim = (id: string, path: string): void => {
      if (seen.has(id)) report('duplicate-id', path, id)
      seen.add(id)
    }
    categories.forEach((it, i) => claim(it.id, `categories[${i}].id`))
    if (!seen.has('required')) report('no-required', 'categories', names)
    services.forEach((service, i) => {
      const path = `services[${i}]`
      claim(service.id, `${path}.id`)
      const vendor = service.use === undefined ? undefined : own(integrations, service.use)
      if (vendor) {
        service.category ??= vendor.category
        service.options = read(vendor.options, service.options, `${path}.options`)
      } else if (service.use !== undefined) {
        report('unknown-integration', `${path}.use`, service.use, undefined, Object.keys(integrations))
      } else if (service.category === undefined) {
        report('no-category', `${path}.category`, undefined, undefined, names)
      }
      if (service.category !== undefined && !names.includes(service.category)) {
        report('unknown-id', `${path}.category`, service.category, undefined, names)
      }
    })
    for (const key of ['gpc', 'dnt'] as const) {
      const ids = own(own(input as Record<string, Record<string, unknown>>, 'signals') ?? {}, key)
      if (Array.isArray(ids)) {
        ids.forEach((id, i) => names.includes(id) || report('unknown-id', `signals.${key}[${i}]`, id, undefined, names))
      } else {
        // A default names only what the site has.
        const fallback = ids === true ? ['analytics', 'advertising'] : ids === undefined && key === 'gpc' ? signals.gpc : []
        signals[key] = fallback.filter((id) => names.includes(id))
      }
    }
  }
}
