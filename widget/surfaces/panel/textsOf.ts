import type { ComponentChildren, VNode } from 'preact'

/**
 * Every text of a tree, in order. The receipt proves these words; they are read off what is drawn, so that the two cannot
 * differ, and not off the page, where an extension that translates would change them.
 */
export const textsOf = (tree: ComponentChildren): string[] =>
  Array.isArray(tree) ? tree.flatMap(textsOf)
    : typeof tree === 'string' ? [tree]
    : tree && typeof tree === 'object' ? textsOf((tree as VNode).props.children) : []
