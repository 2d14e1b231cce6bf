/** Sentences for problems: which option, what was received, what was expected, how to fix it. Not in the core: fetched when needed. */
import type { Option } from './option.js'
import { integrations } from './integrations.js'
import { options } from './options.js'
import type { Problem } from './problem.js'

const show = (value: unknown): string => {
  let text
  try {
    text = value === undefined ? 'nothing' : JSON.stringify(value) ?? typeof value
  } catch {
    // A circle or a big integer: not of a JSON document, but code may pass it.
    text = typeof value
  }
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}

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

/** Edit distance, for "did you mean". */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length]!
}

/** The known name that a mistyped one most likely meant. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const ranked = known.map((it) => [distance(name.toLowerCase(), it.toLowerCase()), it] as const).sort((a, b) => a[0] - b[0])
  const best = ranked[0]
  return best && best[0] <= Math.max(2, name.length / 3) ? best[1] : undefined
}

function choose(problem: Problem, name: string): string {
  const known = problem.known ?? []
  const near = nearest(name, known)
  return near === undefined ? `Use one of ${known.map(show).join(', ')}.` : `Did you mean ${show(near)}?`
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
      const near = option?.kind === 'choice' && typeof received === 'string' ? nearest(received, option.values) : undefined
      return `${where}: ${got}, expected ${expected(option)}. ${near === undefined ? 'Change the value.' : `Did you mean ${show(near)}?`}`
    }
    case 'unknown-key': return `${where} is not an option (${got}). ${choose(problem, path.split('.').pop() ?? path)} Otherwise remove it.`
    case 'invalid-key': {
      const around = optionAt(path.slice(0, -String(received).length - 1))
      return `${where}: ${got} as a key, expected ${(around?.kind === 'record' && around.keys?.form) || 'another one'}. Change the key.`
    }
    case 'session-only': return `${where}: ${got}, which only "required" can have: a choice is kept beyond the browser’s session. Give a duration such as "P12M", or leave it out.`
    case 'duplicate-id': return `${where}: ${got}, which another category or service has already; they share one namespace. Rename one of them.`
    case 'unknown-id': return `${where}: ${got}, but there is no category ${path.startsWith('hosts') ? 'or service ' : ''}with that id. ${choose(problem, String(received))}`
    case 'no-category': return `${where} is missing, and the service names no integration with "use". ${choose(problem, '')}`
    case 'no-required': return `${where}: ${got}, without "required". Add {"id": "required"}: what the site cannot work without belongs there.`
    case 'unknown-integration': return `${where}: ${got}, which assent has no integration for. ${choose(problem, String(received))} Otherwise leave "use" out and give the service a category.`
    case 'not-found': return `No configuration: ${String(received)}. Give the script tag a data-config attribute with the address of the document, or put the document into the page.`
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
