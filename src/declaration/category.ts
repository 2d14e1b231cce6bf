/** A category: its name and what it is for, what refusing it means, and how it stands with this visitor. */
import type { CategoryOptions } from '../config/types.js'
import { textFor } from '../i18n/locale.js'
import { REQUIRED } from '../model/category.js'
import type { Grants } from '../model/grants.js'
import type { Policy } from '../model/policy.js'
import { lastsText, linksTree } from './service.js'
import type { Tree } from './tree.js'
import { wordFor, type Words } from './words.js'

export const categoryName = (category: CategoryOptions, words: Words): string => wordFor(category, 'name', words) ?? category.id

/** Allowed or not, and what else than the visitor decides that. */
export function stateText(id: string, grants: Grants, { locks }: Pick<Policy, 'locks'>, { messages }: Words): string {
  const lock = locks[id]
  if (lock === 'required') return messages.alwaysOn
  return messages[grants[id] ? 'granted' : lock === 'age' ? 'lockedByAge' : lock && lock !== 'elsewhere' ? 'lockedBySignal' : 'denied']
}

/**
 * @param marks whether it is said that the visitor is free to refuse it
 * @param state how it stands with this visitor; absent in what is printed for all
 */
export function categoryTree(category: CategoryOptions, marks: boolean, words: Words, state?: string): Tree {
  const { messages, language } = words
  const description = wordFor(category, 'description', words)
  const lost = textFor(category.lost, language)
  return [
    ['h4', {}, marks && `${messages[category.id === REQUIRED ? 'required' : 'optional']} `, categoryName(category, words)],
    state && ['p', {}, ['strong', {}, state]],
    description && ['p', {}, description],
    category.lasts && ['p', {}, `${messages.duration}: ${lastsText({ duration: category.lasts }, words)}`],
    lost && ['p', {}, `${messages.ifRefused}: ${lost}`],
    linksTree(messages.optOutLink, category.optOut, words),
  ]
}
