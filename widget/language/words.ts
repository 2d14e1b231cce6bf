/** The words that banner and panel share, and the words of a whole surface for its receipt. */
import type { ComponentChildren, VNode } from 'preact'
import { wordFor } from '../../src/declaration/words.js'
import type { Consent } from '../../src/index.js'
import { fill, type Shown } from './texts.js'

/** The names of the categories that are meant, in a row. */
export const namesOf = ({ config }: Consent, shown: Shown, meant: (id: string) => boolean): string =>
  config.categories.filter((it) => !it.separate && meant(it.id)).map((it) => wordFor(it, 'name', shown) ?? it.id).join(shown.messages.comma)

/** One line for each signal that denies something here, saying what; the other locks have no such message. */
export const signalLines = (consent: Consent, shown: Shown): string[] => {
  const { locks } = consent.$policy.get()
  return [...new Set(Object.values(locks))].flatMap((lock) => {
    const text = shown.messages[`${lock as 'gpc'}Honored`] as string | undefined
    const categories = namesOf(consent, shown, (id) => locks[id] === lock && !consent.allows(id))
    return text && categories ? fill(text, { categories }) : []
  })
}

/**
 * Every text of a tree, in order. The receipt proves these words; they are read off what is drawn, so that the two cannot
 * differ, and not off the page, where an extension that translates would change them.
 */
export const wordsOf = (tree: ComponentChildren): string[] =>
  Array.isArray(tree) ? tree.flatMap(wordsOf)
    : typeof tree === 'string' ? [tree]
    : tree && typeof tree === 'object' ? wordsOf((tree as VNode).props.children) : []
