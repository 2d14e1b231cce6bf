/** Every link that a tree has: one whose address may not be led to is text. */
import { linkOf } from '../model/address.js'
import type { Attributes, Tree } from './tree.js'

/** @param url of the document, which a check may not have seen */
export function anchor(url: string, text: Tree, more: Attributes = {}): Tree {
  const href = linkOf(url)
  return href === undefined ? text : ['a', { href, ...more }, text]
}
