/** What is generated from the options table: JSON Schema, TypeScript types, the reference page, and the defaults. */
import { integrations } from '../integrations.js'
import type { ObjectOption, Option } from '../option.js'
import { options } from '../options.js'

type Json = Record<string, unknown>

function schemaOf(option: Option): Json {
  const about: Json = {}
  if (option.doc) about.description = option.doc
  if (option.fallback !== undefined) about.default = option.fallback
  switch (option.kind) {
    case 'text': return { type: 'string', minLength: 1, ...(option.pattern && { pattern: option.pattern }), ...about }
    case 'integer': return { type: 'integer', minimum: option.min, maximum: option.max, ...about }
    case 'flag': return { type: 'boolean', ...about }
    case 'choice': return { enum: option.values, ...about }
    case 'texts': return { oneOf: [{ type: 'string' }, { type: 'object', additionalProperties: { type: 'string' } }], ...about }
    case 'list': return { type: 'array', items: schemaOf(option.of), ...(option.most && { maxItems: option.most }), ...about }
    case 'record': return { type: 'object', additionalProperties: schemaOf(option.of), ...(option.keys && { propertyNames: { pattern: option.keys.pattern } }), ...about }
    case 'either': return { oneOf: option.options.map(schemaOf), ...about }
    case 'opaque': return { type: 'object', ...about }
    // No JSON value fits: a document never has one.
    case 'hook': return false as unknown as Json
    case 'object': {
      const entries = Object.entries(option.fields)
      const required = entries.filter(([, it]) => needed(it)).map(([key]) => key)
      return {
        type: 'object', additionalProperties: false, ...about,
        properties: Object.fromEntries(entries.map(([key, it]) => [key, schemaOf(it)])),
        ...(required.length && { required }),
      }
    }
  }
}

const needed = (option: Option): boolean =>
  option.required === true || (option.kind === 'object' && Object.values(option.fields).some((it) => it.required))

/** `dist/assent.schema.json`: JSON Schema draft 2020-12 of the configuration document. */
export function emitSchema(): string {
  const schema = schemaOf(options) as Json & { properties: { services: { items: Json } } }
  schema.properties.services.items.allOf = Object.entries(integrations).map(([use, entry]) => ({
    if: { properties: { use: { const: use } }, required: ['use'] },
    then: { properties: { options: schemaOf(entry.options) }, required: ['options'] },
  }))
  return `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'assent', ...schema }, null, 2)}\n`
}

function typeOf(option: Option, input: boolean): string {
  switch (option.kind) {
    case 'text': return 'string'
    case 'integer': return 'number'
    case 'flag': return 'boolean'
    case 'choice': return option.values.map((it) => `'${it}'`).join(' | ')
    case 'texts': return 'Texts'
    case 'list': {
      const of = typeOf(option.of, input)
      return of.includes(' ') ? `(${of})[]` : `${of}[]`
    }
    case 'record': return `Record<string, ${typeOf(option.of, input)}>`
    case 'either': return option.options.map((it) => typeOf(it, input)).join(' | ')
    case 'opaque': return input ? 'object' : 'unknown'
    case 'hook': return '(() => void)'
    // The keys are the message table's, which has a type of its own.
    case 'object': return option.name === 'MessageTexts' ? 'Partial<Messages & Details>' : input ? `${option.name.replace('Options', '')}Input` : option.name
  }
}

function interfacesOf(option: Option, input: boolean, out: Map<string, string>): void {
  if (option.kind === 'list' || option.kind === 'record') return interfacesOf(option.of, input, out)
  if (option.kind !== 'object' || option.name === 'MessageTexts') return
  const lines = Object.entries(option.fields).map(([key, it]) => {
    interfacesOf(it, input, out)
    const present = needed(it) || (!input && ((it.kind === 'object' || it.kind === 'record') ? !it.optional : it.fallback !== undefined))
    const fallback = it.fallback === undefined || !input ? '' : ` @default ${JSON.stringify(it.fallback)}`
    return `  /** ${it.doc ?? ''}${fallback} */\n  ${key}${present ? '' : '?'}: ${typeOf(it, input)}${present ? '' : ' | undefined'}`
  })
  out.set(typeOf(option, input), `/** ${option.doc ?? ''} */\nexport interface ${typeOf(option, input)} {\n${lines.join('\n')}\n}\n`)
}

/** `src/config/types.ts`: what a caller may write (`…Input`) and what parsing gives. */
export function emitTypes(): string {
  const out = new Map<string, string>()
  const roots: Option[] = [options, ...Object.values(integrations).map((it) => it.options)]
  for (const root of roots) {
    interfacesOf(root, true, out)
    interfacesOf(root, false, out)
  }
  return `/** Generated from options.ts by \`npm run build\`; changes belong there. */\nimport type { Details, Messages } from '../i18n/messages.js'\n
/** A text for the visitor: one string for every language, or one by BCP 47 language tag. */
export type Texts = string | Record<string, string>\n\n${[...out.values()].join('\n')}`
}

const cell = (value: string): string => value.replace(/\|/g, '\\|').replace(/\n/g, ' ')

function rowsOf(option: ObjectOption, path: string): string[] {
  return Object.entries(option.fields).flatMap(([key, it]) => {
    const here = path + key
    const inner = it.kind === 'list' && it.of.kind === 'object' ? it.of : it.kind === 'object' ? it : undefined
    const shown = inner ? (it.kind === 'list' ? 'list of objects' : 'object') : typeOf(it, true)
    const fallback = needed(it) ? (it.required ? '**required**' : '') : it.fallback === undefined ? '' : `\`${JSON.stringify(it.fallback)}\``
    return [
      `| \`${here}\` | ${cell(shown === 'Texts' ? 'text, or texts by locale' : `\`${shown}\``)} | ${cell(fallback)} | ${cell(it.doc ?? '')} |`,
      ...(inner ? rowsOf(inner, `${here}${it.kind === 'list' ? '[]' : ''}.`) : []),
    ]
  })
}

/** `demo/reference/options.md`. */
export function emitReference(): string {
  const head = '| option | type | default | meaning |\n| --- | --- | --- | --- |\n'
  const vendors = Object.entries(integrations).map(([use, entry]) => `\n## \`use: "${use}"\`\n\n${head}${rowsOf(entry.options, 'options.').join('\n')}\n`)
  return `# Options\n\nGenerated from \`src/config/options.ts\`. One JSON document; everything but \`policy\` has a default.\n\n${head}${rowsOf(options, '').join('\n')}\n${vendors.join('')}`
}

/** As in JSON, but without needless quotes around keys. */
const literal = (value: unknown): string => JSON.stringify(value).replace(/"([A-Za-z$_][\w$]*)":/g, '$1:')

const HEAD = `/** Generated from options.ts and integrations.ts by \`npm run build\`; changes belong there. */

`

/** What each option has when it is absent; an object where there are fields. */
function fallbackOf(option: Option): unknown {
  if (option.kind !== 'object') return option.fallback
  if (option.optional) return undefined
  const entries = Object.entries(option.fields).map(([key, it]) => [key, fallbackOf(it)] as const)
  return Object.fromEntries(entries.filter((it) => it[1] !== undefined))
}

/** `src/config/defaults.ts`: what the core adds to a document that has been checked. */
export function emitDefaults(): string {
  const service = (options.fields['services'] as { of: Option }).of
  const cookie = ((service as ObjectOption).fields['cookies'] as { of: Option }).of
  const known = (key: 'category' | 'cookies' | 'hosts'): string =>
    literal(Object.fromEntries(Object.entries(integrations).map(([use, it]) => [use, it[key]])))
  const fallbacks = fallbackOf(options) as { storage: { name?: string } }
  // It goes by `policy.id` too: `storedName` has it.
  delete fallbacks.storage.name
  return `${HEAD}export const defaults = ${literal(fallbacks)}

export const serviceDefaults = ${literal(fallbackOf(service))}

export const cookieDefaults = ${literal(fallbackOf(cookie))}

/** Integration → the category of its services. Its cookies and hosts are apart: the core needs neither. */
export const known: Record<string, string> = ${known('category')}

export const knownCookies: Record<string, readonly string[]> = ${known('cookies')}

export const knownHosts: Record<string, readonly string[]> = ${known('hosts')}
`
}

/** `src/services/vendorDefaults.ts`: what the options of an integration have when they are absent. */
export const emitVendorDefaults = (): string =>
  `${HEAD}export const vendorDefaults = ${literal(Object.fromEntries(Object.entries(integrations).map(([use, it]) => [use, fallbackOf(it.options)])))}\n`

/** The file of a vendor integration, and what it exports: `google-analytics` is `googleAnalytics` in `googleAnalytics.ts`. */
const fileOf = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Name of each integration → its file in `src/services`. */
export const integrationFiles = (): Record<string, string> => Object.fromEntries(Object.keys(integrations).map((it) => [it, fileOf(it)]))

export const emitIntegrations = (): string => `${HEAD}import type { Integration } from './integration.js'

/** The vendor integrations as files that a bundler can split off, by the name in \`use\`. */
export const integrations: Record<string, () => Promise<Integration>> = {
${Object.entries(integrationFiles()).map(([name, file]) => `  '${name}': () => import('./${file}.js').then((it) => it.${file}),`).join('\n')}
}
`
