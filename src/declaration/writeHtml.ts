/** Writes a tree as HTML, for a page that is printed at build time. Buttons and handlers need a script and are left out. */
import { isBranch, type Tree } from './tree.js'

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escape = (text: string): string => text.replace(/[&<>"']/g, (it) => ENTITIES[it]!)

/** What stands within a line of text; after all else a new line begins, which a reader of the source is glad of. */
const INLINE = ['a', 'code', 'strong']

export function writeHtml(tree: Tree): string {
  if (!isBranch(tree)) return Array.isArray(tree) ? (tree as readonly Tree[]).map(writeHtml).join('') : escape((tree || '') as string)
  const [tag, attributes, ...children] = tree
  if (tag === 'button') return ''
  const written = Object.entries(attributes).map(([name, value]) =>
    (typeof value === 'string' ? ` ${name}="${escape(value)}"` : value === true ? ` ${name}` : '')).join('')
  return `<${tag}${written}>${children.map(writeHtml).join('')}</${tag}>${INLINE.includes(tag) ? '' : '\n'}`
}
