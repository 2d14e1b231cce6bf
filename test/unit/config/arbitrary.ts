/** Generates documents from the options table itself: valid ones, and ones that are broken in a known way. */
import fc from 'fast-check'
import type { ObjectOption, Option } from '../../../src/config/option.js'
import { ADDRESS, CONTACT } from '../../../src/model/address.js'
import { options } from '../../../src/config/options.js'

const PATTERNS: Record<string, fc.Arbitrary<string>> = {
  '^\\d{4}-\\d\\d-\\d\\d$': fc.constantFrom('2026-11-01', '0000-00-00'),
  '_(storage|user_data|personalization)$': fc.constantFrom('ad_storage', 'ad_user_data', 'own_personalization'),
  '^(session|P(?=.)(\\d+[YMWD])*(T(?=.)(\\d+[HMS])*)?)$': fc.constantFrom('session', 'P1Y', 'PT30M', 'P1DT2H'),
  '^(session|P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?)$': fc.constantFrom('P1Y', 'P180D', 'P1Y2M3W4D'),
  [ADDRESS]: fc.constantFrom('/privacy', 'https://www.example.com/a?b=c', '#rights', '//cdn.example/a b'),
  [CONTACT]: fc.constantFrom('/out', 'mailto:a@b.example', 'tel:118'),
  '^(?!EU|UK)[A-Z]{2}(-[A-Z0-9]{1,3})?$': fc.constantFrom('KR', 'US-CA', 'GB'),
  '^(\\*|EEA|(?!EU|UK)[A-Z]{2}(-[A-Z0-9]{1,3})?)$': fc.constantFrom('*', 'EEA', 'KR', 'US-CA'),
  '^[A-Z]{2}$': fc.constantFrom('US', 'KR'),
}

function textOf(pattern: string | undefined): fc.Arbitrary<string> {
  if (!pattern) return fc.string({ minLength: 1, maxLength: 12 })
  const expression = new RegExp(pattern)
  // What looks ahead cannot be generated from, only checked.
  const near = /\(\?[!=]/.test(pattern) ? /^[A-Za-z][A-Za-z0-9-]*$/ : expression
  return PATTERNS[pattern] ?? fc.stringMatching(near).filter((it) => it.length < 40 && expression.test(it))
}

/** A plain name: what JSON.parse makes of it is an ordinary key. */
const key = fc.stringMatching(/^[a-z][a-zA-Z]{0,6}$/)

function valueOf(option: Option): fc.Arbitrary<unknown> {
  switch (option.kind) {
    case 'text': return textOf(option.pattern)
    case 'integer': return fc.integer({ min: option.min, max: option.max })
    case 'flag': return fc.boolean()
    case 'choice': return fc.constantFrom(...option.values)
    case 'texts': return fc.oneof(fc.string(), fc.dictionary(key, fc.string(), { maxKeys: 3 }))
    case 'list': return fc.array(valueOf(option.of), { maxLength: 3 })
    case 'record': return fc.dictionary(option.keys ? textOf(option.keys.pattern) : key, valueOf(option.of), { maxKeys: 3 })
    case 'either': return fc.oneof(...option.options.map(valueOf))
    case 'opaque': return fc.constant({})
    case 'hook': return fc.constant(undefined)
    case 'object': return objectOf(option)
  }
}

const isNeeded = (it: Option): boolean =>
  it.required === true || (it.kind === 'object' && Object.values(it.fields).some(isNeeded))

function objectOf({ fields }: ObjectOption): fc.Arbitrary<Record<string, unknown>> {
  // A hook is a function: no document has one.
  const entries = Object.entries(fields).filter(([, it]) => it.kind !== 'hook')
  const arbitraries = Object.fromEntries(entries.map(([name, it]) => [name, valueOf(it)] as const))
  const requiredKeys = entries.filter(([, it]) => isNeeded(it)).map(([name]) => name)
  return fc.record(arbitraries, { requiredKeys })
}

/** JSON documents that fit the table; what their ids mean to one another is left to chance. */
export const shapedDocument: fc.Arbitrary<Record<string, unknown>> = objectOf(options)

const CATEGORIES = ['required', 'functional', 'analytics', 'advertising', 'social', 'maps']

/** JSON documents without a problem. */
export const validDocument: fc.Arbitrary<Record<string, unknown>> = fc.tuple(
  shapedDocument,
  fc.option(fc.shuffledSubarray(CATEGORIES.slice(1)), { nil: undefined }),
  fc.uniqueArray(fc.stringMatching(/^s[a-z0-9-]{1,6}$/).filter((it) => !CATEGORIES.includes(it)), { maxLength: 4 }),
  fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
).map(([document, others, ids, random]) => {
  const names = others ? ['required', ...others] : CATEGORIES.slice(0, 4)
  const pick = (i: number): string => names[random[i % random.length]! % names.length]!
  const { categories: _, services, signals, hosts, regions, ...rest } = document as {
    categories?: object[]
    services?: object[]
    signals?: Record<string, unknown>
    hosts?: Record<string, string>
    regions?: Record<string, { bases?: object; optOut?: object }>
  }
  /** Its keys are categories. */
  const byCategory = (record: object): object =>
    Object.fromEntries(Object.values(record).map((it: unknown, i) => [names[i % names.length], it] as const)) as object
  return {
    ...rest,
    ...(others && { categories: names.map((id) => ({ id })) }),
    ...(services && {
      services: ids.map((id, i) => (random[i]! % 3 === 0
        ? { id, use: 'google-analytics', options: { id: 'G-A1' }, category: pick(i) }
        : { ...services[i], use: undefined, needs: undefined, id, category: pick(i) })).map((it) => JSON.parse(JSON.stringify(it)) as object),
    }),
    ...(hosts && { hosts: Object.fromEntries(Object.keys(hosts).map((host, i) => [host, pick(i)])) }),
    ...(regions && {
      regions: Object.fromEntries(Object.entries(regions).map(([code, it]) => [
        code, { ...it, ...(it.bases && { bases: byCategory(it.bases) }), ...(it.optOut && { optOut: byCategory(it.optOut) }) },
      ])),
    }),
    ...(signals && {
      signals: {
        gpc: [pick(0)],
        ...('dnt' in signals && { dnt: typeof signals['dnt'] === 'boolean' ? signals['dnt'] : [pick(1)] }),
      },
    }),
  }
})

export type Path = readonly (string | number)[]

/** As problems name it: `services[1].category`. */
export const pathText = (path: Path): string =>
  path.reduce<string>((text, it) => (typeof it === 'number' ? `${text}[${it}]` : text ? `${text}.${it}` : it), '')

/** Every object of a shaped document whose keys the table knows, with its path and what the table says. */
export function knownObjects(
  value: unknown, option: Option = options, path: Path = [],
): [Path, Record<string, unknown>, ObjectOption][] {
  if (option.kind === 'list' && Array.isArray(value)) return value.flatMap((it, i) => knownObjects(it, option.of, [...path, i]))
  if (option.kind !== 'object' || typeof value !== 'object' || value === null) return []
  const it = value as Record<string, unknown>
  const inner = Object.entries(option.fields).filter(([name]) => Object.hasOwn(it, name))
    .flatMap(([name, field]) => knownObjects(it[name], field, [...path, name]))
  return [[path, it, option], ...inner]
}
