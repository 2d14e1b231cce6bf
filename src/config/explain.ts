/** Sentences for problems: which option, what was received, what was expected, how to fix it. Not in the core: fetched when needed. */
import { limits } from '../model/limits.js'
import { integrations } from './integrations.js'
import { meanings, nearestName, show } from './nearestName.js'
import type { Option } from './option.js'
import { options } from './options.js'
import type { Problem } from './problem.js'

const KINDS: Record<Option['kind'], string> = {
  text: 'a string', integer: 'a whole number', flag: 'true or false', choice: 'one of its values', texts: 'a string, or an object of strings by locale',
  list: 'a list', record: 'an object', object: 'an object', either: 'true, false or a list', opaque: 'an object', hook: 'a function',
}

function expected(option: Option | undefined): string {
  if (!option) return 'something else'
  if (option.kind === 'text' && option.form) return option.form
  if (option.kind === 'integer') return `a whole number from ${option.min} to ${option.max}`
  if (option.kind === 'choice') return `one of ${option.values.map(show).join(', ')}`
  if (option.kind === 'text') return 'a string that is not empty'
  return KINDS[option.kind]
}

/** The option of the items, where an option is a list or may be one. */
function itemOf(option: Option | undefined): Option | undefined {
  if (option?.kind === 'either') return itemOf(option.options.find((it) => it.kind === 'list'))
  return option?.kind === 'list' ? option.of : undefined
}

/** The option that a path such as `services[1].cookies[0].name` leads to. */
function optionAt(path: string): Option | undefined {
  let option: Option | undefined = options
  for (const key of path.split(/[.[]/).filter(Boolean)) {
    if (key.endsWith(']')) option = itemOf(option)
    else if (option?.kind === 'object') option = option.fields[key]
    else if (option?.kind === 'record') option = option.of
    else if (option?.kind === 'opaque') option = Object.values(integrations).map((it) => it.options.fields[key]).find(Boolean)
  }
  return option
}

function choose(problem: Problem, name: string): string {
  const known = problem.known ?? []
  const near = nearestName(name, known)
  return near === undefined ? `Use one of ${known.map(show).join(', ')}.` : `Did you mean ${show(near)}?`
}

/** What a text most likely meant that misses the form of its option, such as `de` for a country or `1 year` for a duration. */
function corrected(option: Option | undefined, received: unknown): string | undefined {
  if (typeof received !== 'string') return undefined
  if (option?.kind === 'choice') return nearestName(received, option.values)
  if (option?.kind !== 'text' || !option.pattern) return undefined
  const text = received.trim()
  const [, count, unit = ''] = /^(\d+)\s*(y|m|w|d)/i.exec(text) ?? []
  const [, year, month = '', day = ''] = /^(\d{4})\D+(\d\d?)\D+(\d\d?)$/.exec(text) ?? []
  return [
    text, text.toUpperCase(), ...meanings(text), text.replace(/^\w+:\/+|\/.*$/g, ''), text.replace(/_/g, '-').toUpperCase(),
    ...(count ? [`P${count}${unit.toUpperCase()}`] : []), ...(year ? [`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`] : []),
  ].find((it) => it && it !== received && RegExp(option.pattern!).test(it))
}

/** One sentence of what is wrong and one of what to do. */
export function explain(problem: Problem): string {
  const { code, path, received } = problem
  const option = optionAt(path)
  const where = path || 'the document'
  const got = `received ${show(received)}`
  switch (code) {
    case 'missing': return `${where} is missing. Give it ${expected(option)}.`
    case 'invalid': {
      const near = corrected(option, received)
      return `${where}: ${got}, expected ${expected(option)}. ${near === undefined ? 'Change the value.' : `Did you mean ${show(near)}?`}`
    }
    case 'unknown-key': return `${where} is not an option (${got}). ${choose(problem, path.split('.').pop() ?? path)} Otherwise remove it.`
    case 'invalid-key': {
      const around = optionAt(path.slice(0, -String(received).length - 1))
      const keys = around?.kind === 'record' ? around.keys : undefined
      const near = keys && [...meanings(String(received)), String(received).toUpperCase()].find((it) => RegExp(keys.pattern).test(it))
      return `${where}: ${got} as a key, expected ${keys?.form ?? 'another one'}. ${near === undefined ? 'Change the key.' : `Did you mean ${show(near)}?`}`
    }
    case 'session-only': return `${where}: ${got}, which only "required" can have: a choice is kept beyond the browser’s session. Give a duration such as "P12M", or leave it out.`
    case 'duplicate-id': return `${where}: ${got}, which another category or service has already; they share one namespace. Rename one of them.`
    case 'unknown-id': return `${where}: ${got}, but there is no category ${path.startsWith('hosts') ? 'or service ' : ''}with that id. ${choose(problem, String(received))}`
    case 'no-category': return `${where} is missing, and the service names no integration with "use". ${choose(problem, '')}`
    case 'no-required': return `${where}: ${got}, without "required". Add {"id": "required"}: what the site cannot work without belongs there.`
    case 'too-many': return `${where}: ${String(received)} entries, and a receipt can carry ${option?.kind === 'list' ? option.most! : 'fewer'}. Take some away, or put together what visitors need not tell apart.`
    case 'ids-too-long': return `categories and services: their ids have ${String(received)} characters together, and a receipt can carry ${limits.ids}. Shorten them; what the visitor reads is the name.`
    case 'unknown-integration': return `${where}: ${got}, which assent has no integration for. ${choose(problem, String(received))} Otherwise leave "use" out and give the service a category.`
    case 'not-found': return `No configuration: ${String(received)}. Give the script tag a data-config attribute with the address of the document, or with "#" and the id of the one JSON script that has it; or put that, with data-assent, directly before the tag.`
    case 'not-json': return `${where}: this cannot be read as JSON: ${String(received)}. Check commas and quotes there.`
  }
}

/** Every problem in one text, a line each. */
export const explainAll = (problems: readonly Problem[]): string =>
  `the configuration has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}; everything is held until it is mended:\n${problems.map((it) => `- [${it.code}] ${explain(it)}`).join('\n')}`

/** What `createConsent` throws: every problem of a configuration, in one message. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  constructor(readonly problems: readonly Problem[]) {
    super(explainAll(problems))
  }
}
