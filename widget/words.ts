/** The words that banner and panel share, and the words of a whole surface for its receipt. */
import type { ComponentChildren, VNode } from 'preact'
import { textFor } from '../src/i18n/locale.js'
import type { CategoryOptions, Consent, MessageKey } from '../src/index.js'
import { fill, type Shown } from './texts.js'

/** A category’s name or description: the site’s, else the built-in one. */
export const wordFor = (category: CategoryOptions, part: 'name' | 'description', { language, messages }: Shown): string | undefined =>
  textFor(category[part], language) ?? messages[(category.id + (part === 'name' ? 'Name' : 'Description')) as MessageKey]

/** The names of the categories that are locked for this reason; without a reason, of those that can be chosen. */
export const namesLocked = ({ config, $policy }: Consent, shown: Shown, by?: 'gpc' | 'dnt'): string =>
  config.categories.filter(({ id }) => $policy.get().locks[id] === by)
    .map((it) => wordFor(it, 'name', shown) ?? it.id).join(shown.messages.comma)

/** One line for each signal that denies something here, saying what. */
export const signalLines = (consent: Consent, shown: Shown): string[] =>
  (['gpc', 'dnt'] as const).flatMap((signal) => {
    const categories = namesLocked(consent, shown, signal)
    return categories ? fill(shown.messages[`${signal}Honored`], { categories }) : []
  })

/**
 * Every text of a tree, in order. The receipt proves these words; they are read off what is drawn, so that the two cannot
 * differ, and not off the page, where an extension that translates would change them.
 */
export const wordsOf = (tree: ComponentChildren): string[] =>
  Array.isArray(tree) ? tree.flatMap(wordsOf)
    : typeof tree === 'string' ? [tree]
    : tree && typeof tree === 'object' ? wordsOf((tree as VNode).props.children) : []
