/**
 * Which addresses a document may have: what leads to a page or a server, and never runs, carries data or names a user. One form for
 * the check, the schema and every place that uses one, so that what passes here is what a browser makes of it.
 *
 * No scheme but http and https; no backslash, which browsers read as a slash; no control character, which they leave out; no space at
 * either end, which they cut off; nothing before an `@` in the host. What has a colon before its first slash has a scheme: a relative
 * path with one is written `./a:b`. And no more than a receipt can carry.
 */
import { limits, lineOf } from './limits.js'

const WEB = '(([Hh][Tt][Tt][Pp][Ss]?:)?//[^/?#@\\\\\\u0000-\\u0020\\u007f]+([/?#]|$)|(?![ ]|//|[^/?#]*:))'
const REST = '([^\\\\\\u0000-\\u001f\\u007f]*[^\\\\\\u0000-\\u0020\\u007f])?'

const LINE = `(?=${lineOf(limits.address)})`

/** Absolute with http or https, relative, or a fragment. Not the empty text, which is no address. */
export const ADDRESS = `^${LINE}${WEB}${REST}$`

/** Those, and an e-mail address or telephone number as a link. */
export const CONTACT = `^${LINE}(${WEB}${REST}|[Mm][Aa][Ii][Ll][Tt][Oo]:[^\\\\\\u0000-\\u0020\\u007f]+|[Tt][Ee][Ll]:[+*#0-9][-+*#0-9A-Za-z().;=]*)$`

/** Of a text that may be asked for, as a page or a server: the text itself, else nothing. */
export const addressOf = (text: string | null | undefined): string | undefined => (text && RegExp(ADDRESS).test(text) ? text : undefined)

/** Of a text that a link may lead to: the text itself, else nothing. */
export const linkOf = (text: string | null | undefined): string | undefined => (text && RegExp(CONTACT).test(text) ? text : undefined)
