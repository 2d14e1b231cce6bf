/**
 * The kinds of option that the table in `options.ts` is written in. An option says what a value must be and
 * what stands in for it when it is absent; parsing, types, JSON Schema and reference pages all read it.
 */
import { ADDRESS, CONTACT } from '../model/address.js'

/** Docs are for the generated types, schema and pages; builds that reach a browser leave them out. */
declare const __DOCS__: boolean

interface Common {
  /** Must be given. */
  required?: boolean
  /** Stands in when the value is absent. */
  fallback?: unknown
  /** One or two sentences for the reference, with units and formats. */
  doc?: string
}

/** `address`: what is asked for or led to, `contact` where a link may also write or call; its pattern is that of `model/address.ts`. */
export interface TextOption extends Common { kind: 'text'; pattern?: string; form?: string; address?: 'web' | 'contact' }
export interface IntegerOption extends Common { kind: 'integer'; min: number; max: number }
export interface FlagOption extends Common { kind: 'flag' }
export interface ChoiceOption extends Common { kind: 'choice'; values: readonly string[] }
/** A text of the site's own: one string for every language, or an object by locale. */
export interface TextsOption extends Common { kind: 'texts' }
/** `most` entries at most. */
export interface ListOption extends Common { kind: 'list'; of: Option; most?: number }
/** `keys` says what its keys must be. */
export interface RecordOption extends Common { kind: 'record'; of: Option; keys?: { pattern: string; form: string } | undefined; optional?: boolean }
/** `name` is the name of the generated type; an `optional` one may be absent after parsing too. */
export interface ObjectOption extends Common { kind: 'object'; name: string; fields: Record<string, Option>; optional?: boolean }
export interface EitherOption extends Common { kind: 'either'; options: readonly Option[] }
/** Left to the vendor integration named by `use`, which has a table of its own. */
export interface OpaqueOption extends Common { kind: 'opaque' }

/** A function, for configurations written in code; no JSON document has it. */
export interface HookOption extends Common { kind: 'hook' }

export type Option =
  | TextOption | IntegerOption | FlagOption | ChoiceOption | TextsOption | ListOption | RecordOption
  | ObjectOption | EitherOption | OpaqueOption | HookOption

/** `doc` comes last so that the minifier drops it with its argument. */
const option = <O extends Option>(it: O, doc: string): O => (__DOCS__ ? { ...it, doc } : it)

type Rest<O> = Omit<O, 'kind' | 'doc'>

export const text = (rest: Rest<TextOption>, doc: string): TextOption => option({ kind: 'text', ...rest }, doc)
/** Every option that holds an address is one of these, so that none is without the check. */
export const address = (rest: Rest<TextOption>, doc: string): TextOption =>
  text({ ...rest, pattern: ADDRESS, form: 'an address such as "/privacy" or "https://www.example.com/privacy"', address: 'web' }, doc)
export const contact = (rest: Rest<TextOption>, doc: string): TextOption =>
  text({ ...rest, pattern: CONTACT, form: 'an address such as "https://www.example.com", "mailto:privacy@example.com" or "tel:+82-2-123"', address: 'contact' }, doc)
export const integer = (rest: Rest<IntegerOption>, doc: string): IntegerOption => option({ kind: 'integer', ...rest }, doc)
export const flag = (fallback: boolean | undefined, doc: string): FlagOption => option({ kind: 'flag', fallback }, doc)
export const choice = (values: readonly string[], fallback: string | undefined, doc: string): ChoiceOption =>
  option({ kind: 'choice', values, fallback }, doc)
export const texts = (doc: string): TextsOption => option({ kind: 'texts' }, doc)
export const list = (of: Option, fallback: unknown, doc: string): ListOption => option({ kind: 'list', of, fallback }, doc)
export const record = (of: Option, doc: string, keys?: RecordOption['keys']): RecordOption => option({ kind: 'record', of, fallback: {}, keys }, doc)
export const object = (name: string, fields: Record<string, Option>, doc: string): ObjectOption =>
  option({ kind: 'object', name, fields }, doc)
export const either = (options: readonly Option[], fallback: unknown, doc: string): EitherOption =>
  option({ kind: 'either', options, fallback }, doc)
export const hook = (doc: string): HookOption => option({ kind: 'hook' }, doc)
export const opaque = (doc: string): OpaqueOption => option({ kind: 'opaque' }, doc)
