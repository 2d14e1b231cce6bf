/** Markup as data, so that one description is drawn in the panel, written into a page, and printed as HTML or Markdown. */

export type Attributes = Readonly<Record<string, string | boolean | undefined | ((event: Event) => void)>>
/** Tag, attributes, children: `['a', { href: '/' }, 'Home']`. An attribute that is `undefined` or `false` is absent. */
export type Branch = readonly [tag: string, attributes: Attributes, ...children: Tree[]]
/** `undefined`, `''` and `false` are nothing. */
export type Tree = string | false | undefined | Branch | readonly Tree[]

/** Whether a tree is one element, and not a text or a list. */
export const isBranch = (it: Tree): it is Branch => Array.isArray(it) && typeof it[0] === 'string' && typeof it[1] === 'object' && !Array.isArray(it[1])
