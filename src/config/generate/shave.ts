/**
 * The options table as a file for the script tag has it: what the check does not read (docs, forms in words, defaults, names of types) is
 * left out, and what recurs is written once. Short functions give each option the names that it has in `option.ts`, so `check.ts` and
 * `advise.ts` read the same table everywhere; `rollup.config.mjs` puts this in its place.
 */
import { integrations } from '../integrations.js'
import type { Option } from '../option.js'
import { options } from '../options.js'

/** Makers of options, of what the check reads. The minifier shortens their names and drops those that nothing calls. */
const MAKERS = `
const text = (pattern, required) => ({ kind: 'text', pattern, required })
const neededText = (pattern) => text(pattern, true)
const anyText = text()
const anyNeededText = neededText()
const integer = (min, max) => ({ kind: 'integer', min, max })
const choice = (...values) => ({ kind: 'choice', values })
const list = (of, most) => ({ kind: 'list', of, most })
const record = (of, keys) => ({ kind: 'record', of, keys })
const either = (...options) => ({ kind: 'either', options })
const fieldsAlike = (names, option) => Object.fromEntries(names.split(' ').map((it) => [it, option]))
const object = (fields) => ({ kind: 'object', fields })
const flag = { kind: 'flag' }
const texts = { kind: 'texts' }
const opaque = { kind: 'opaque' }
const hook = { kind: 'hook' }
`

const quote = (text: string): string => JSON.stringify(text)
const argumentsOf = (all: readonly (string | number | undefined)[]): string => all.filter((it) => it !== undefined).join(', ')

/** From how many fields on that are all the same their names are written as one text. */
const MANY = 20

function fieldsOf(fields: Record<string, Option>, write: (option: Option) => string): string {
  const names = Object.keys(fields)
  const written = Object.values(fields).map(write)
  return names.length >= MANY && new Set(written).size === 1
    ? `fieldsAlike(${quote(names.join(' '))}, ${written[0]!})`
    : `{ ${names.map((name, i) => `${quote(name)}: ${written[i]!}`).join(', ')} }`
}

/** What makes an option. @param write for those within it */
function maker(option: Option, write: (option: Option) => string): string {
  switch (option.kind) {
    case 'text':
      if (!option.pattern) return option.required ? 'anyNeededText' : 'anyText'
      return `${option.required ? 'neededText' : 'text'}(${quote(option.pattern)})`
    case 'integer': return `integer(${option.min}, ${option.max})`
    case 'choice': return `choice(${option.values.map(quote).join(', ')})`
    case 'list': return `list(${argumentsOf([write(option.of), option.most])})`
    case 'record': return `record(${argumentsOf([write(option.of), option.keys && `{ pattern: ${quote(option.keys.pattern)} }`])})`
    case 'either': return `either(${option.options.map(write).join(', ')})`
    case 'object': return `object(${fieldsOf(option.fields, write)})`
    case 'flag': case 'texts': case 'opaque': case 'hook': return option.kind
  }
}

/** As often as this an option occurs that is written once. */
const OFTEN = 3

/** @returns the text of a module that has the `options` of `options.ts` and the `integrations` of `integrations.ts` */
export function shavedTable(): string {
  const whole = (option: Option): string => maker(option, whole)
  const times = new Map<string, number>()
  /** What is within an option that occurred before is counted once. */
  function count(option: Option): string {
    const text = whole(option)
    const before = times.get(text) ?? 0
    times.set(text, before + 1)
    return before ? text : maker(option, count)
  }
  const names = new Map<string, string>()
  const shared: string[] = []
  function write(option: Option): string {
    const text = whole(option)
    const known = names.get(text)
    if (known) return known
    const made = maker(option, write)
    if (times.get(text)! < OFTEN || !made.includes('(')) return made
    const name = `shared${names.size}`
    names.set(text, name)
    shared.push(`const ${name} = ${made}\n`)
    return name
  }
  const vendors = Object.entries(integrations)
  for (const it of [options, ...vendors.map(([, { options: own }]) => own)]) count(it)
  const table = write(options)
  const ofVendors = vendors.map(([use, it]) => `${quote(use)}: { options: ${write(it.options)} }`)
  return `${MAKERS}${shared.join('')}export const options = ${table}
export const integrations = { ${ofVendors.join(', ')} }
`
}
