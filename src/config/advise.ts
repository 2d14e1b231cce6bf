/**
 * What a document that passes the check still lacks or says in vain. For the developer alone: `assent check` and, on localhost, the
 * console; nothing changes for visitors. `adviceTexts.ts` makes sentences of it.
 */
import { locales } from '../i18n/locales.js'
import { matchLocale } from '../i18n/locale.js'
import { countries } from './countries.js'
import { defaults, known } from './defaults.js'
import { COUNTRY, DAY } from './forms.js'
import type { Option } from './option.js'
import { options } from './options.js'
import type { CategoryInput, ConfigInput, ServiceInput } from './types.js'

export type AdviceCode =
  | 'unused-category' | 'unnamed-category' | 'undescribed-category' | 'unneeded-consent' | 'no-purpose' | 'no-vendor' | 'no-target'
  | 'late-announcement' | 'unknown-language' | 'unknown-country' | 'unknown-region' | 'no-such-day'

export interface Advice {
  code: AdviceCode
  /** As problems name it: `services[1].vendor.name`. */
  path: string
  received?: unknown
  /** What would have been right, or is there. */
  known?: readonly string[]
}

/** Every value of the document whose option is such a one, with its path. */
function valuesOf(wanted: (option: Option) => boolean, option: Option, value: unknown, path: string): [path: string, value: unknown][] {
  if (value === undefined || value === null) return []
  if (wanted(option)) return [[path, value]]
  const at = (key: string): string => (path ? `${path}.${key}` : key)
  switch (option.kind) {
    case 'list': return (value as unknown[]).flatMap((it, i) => valuesOf(wanted, option.of, it, `${path}[${i}]`))
    case 'record': return Object.entries(value).flatMap(([key, it]) => valuesOf(wanted, option.of, it, at(key)))
    case 'object': return Object.entries(value).flatMap(([key, it]) => valuesOf(wanted, option.fields[key]!, it, at(key)))
    default: return []
  }
}

const isDay = (it: Option): boolean => it.kind === 'text' && it.pattern === DAY
const isCountry = (it: Option): boolean => it.kind === 'text' && it.pattern === COUNTRY
const isTexts = (it: Option): boolean => it.kind === 'texts'

/** Whether the calendar has that day. */
function exists(day: string): boolean {
  const time = Date.parse(day)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

/** Whether a language has a name, by which a tag is told from a slip. */
function isLanguage(tag: string): boolean {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag) !== undefined
  } catch {
    // It has no form of a tag, such as `en_US`.
    return false
  }
}

/** Texts in a language in which nothing else is shown, and languages that are none. */
function languages({ ui = {}, regions = {} }: ConfigInput, all: [string, unknown][]): Advice[] {
  const own = [['ui.messages', ui.messages] as const, ...Object.entries(regions).map(([code, it]) => [`regions.${code}.messages`, it.messages] as const)]
    .flatMap(([path, messages]) => Object.keys(messages ?? {}).map((tag) => [`${path}.${tag}`, tag] as [string, string]))
  const shown = [...new Set([...locales, ...own.map((it) => it[1])])]
  const unknown = (path: string, received: string): Advice => ({ code: 'unknown-language', path, received, known: shown.filter((it) => it !== received) })
  const wished = [
    ...(ui.locale === undefined || ui.locale === 'auto' ? [] : [['ui.locale', ui.locale] as [string, string]]),
    ...(ui.locales ?? []).map((tag, i) => [`ui.locales[${i}]`, tag] as [string, string]),
    ...Object.entries(regions).flatMap(([code, it]) => (it.languages ?? []).map((tag, i) => [`regions.${code}.languages[${i}]`, tag] as [string, string])),
  ]
  return [
    ...own.filter(([, tag]) => !matchLocale(tag, locales) && !isLanguage(tag)).map((it) => unknown(...it)),
    ...wished.filter(([, tag]) => !matchLocale(tag, shown)).map((it) => unknown(...it)),
    ...all.flatMap(([path, texts]) => {
      const tags = typeof texts === 'object' ? Object.keys(texts as object) : []
      return tags.filter((tag) => !shown.some((it) => matchLocale(it, tags) === tag)).map((tag) => unknown(`${path}.${tag}`, tag))
    }),
  ]
}

const categoryOf = ({ category, use = '' }: ServiceInput): string | undefined => category ?? known[use]

/**
 * @param input a document in which `findProblems` finds none
 * @param marked ids that elements of the page are marked with, where there is a page
 */
export function advise(input: ConfigInput, marked: readonly string[] = []): Advice[] {
  const { policy, categories, services = [], hosts = {}, regions = {}, ui = {} } = input
  const used = new Set([
    'required', ...marked, ...services.flatMap((it) => [categoryOf(it) ?? '', ...it.needs ?? []]),
    ...Object.values(hosts).flatMap((it) => it.split(/\s+/)).map((it) => it.replace(/^!/, '')),
  ])
  // Pages mark elements with services too.
  for (const it of services) if (used.has(it.id)) used.add(categoryOf(it) ?? '')
  const builtIn = defaults.categories.map((it) => it.id)
  const unused = builtIn.filter((id) => !used.has(id))
  const each = <T>(all: readonly T[] | undefined, path: string, look: (it: T, path: string) => (Advice | false)[]): Advice[] =>
    (all ?? []).flatMap((it, i) => look(it, `${path}[${i}]`)).filter((it) => it !== false)
  const category = ({ id, name, description, separate }: CategoryInput, path: string): (Advice | false)[] => [
    !builtIn.includes(id) && name === undefined && { code: 'unnamed-category', path: `${path}.name`, received: id },
    !builtIn.includes(id) && description === undefined && { code: 'undescribed-category', path: `${path}.description`, received: id },
    separate !== undefined && !used.has(id) && { code: 'unneeded-consent', path, received: id },
  ]
  const service = ({ id, use, purpose, vendor }: ServiceInput, path: string): (Advice | false)[] => [
    // An integration brings both.
    use === undefined && purpose === undefined && { code: 'no-purpose', path: `${path}.purpose`, received: id },
    use === undefined && vendor?.name === undefined && { code: 'no-vendor', path: `${path}.vendor.name`, received: id },
  ]
  const valuesAt = (wanted: (option: Option) => boolean): [string, unknown][] => valuesOf(wanted, options, input, '')
  return [
    ...(categories === undefined && unused.length > 0 ? [{ code: 'unused-category' as const, path: 'categories', received: unused, known: builtIn.filter((id) => used.has(id)) }] : []),
    ...each(categories, 'categories', category),
    ...each(services, 'services', service),
    ...(ui.layout === 'inline' && ui.target === undefined ? [{ code: 'no-target' as const, path: 'ui.target' }] : []),
    ...(policy.announced && policy.effective && policy.announced > policy.effective
      ? [{ code: 'late-announcement' as const, path: 'policy.announced', received: policy.announced, known: [policy.effective] }] : []),
    ...(valuesAt(isDay) as [string, string][]).filter(([, day]) => !exists(day)).map(([path, received]): Advice => ({ code: 'no-such-day', path, received })),
    ...[...(valuesAt(isCountry) as [string, string][]), ...(policy.region ? [['policy.region', policy.region] as const] : [])]
      .filter(([, code]) => !countries.includes(code.slice(0, 2))).map(([path, received]): Advice => ({ code: 'unknown-country', path, received, known: countries })),
    ...Object.keys(regions).filter((it) => !['*', 'EEA'].includes(it) && !countries.includes(it.slice(0, 2)))
      .map((received): Advice => ({ code: 'unknown-region', path: `regions.${received}`, received, known: ['EEA', ...countries] })),
    ...languages(input, valuesAt(isTexts)),
  ]
}
