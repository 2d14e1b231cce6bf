/** A category: its name and what it is for, what refusing it means, and how it stands with this visitor. */
import type { CategoryOptions, Config } from '../config/types.js'
import { textFor } from '../i18n/locale.js'
import type { Grants } from '../model/grants.js'
import type { Policy } from '../model/policy.js'
import { REQUIRED } from '../model/required.js'
import { lastsText, linksTree } from './service.js'
import { categoryText, type Translation } from './translation.js'
import type { Tree } from './tree.js'

export const categoryName = (category: CategoryOptions, translation: Translation): string => categoryText(category, 'name', translation) ?? category.id

/** Allowed or not, and what else than the visitor decides that. */
export function stateText(id: string, grants: Grants, { locks }: Pick<Policy, 'locks'>, { messages }: Translation): string {
  const lock = locks[id]
  if (lock === 'required') return messages.alwaysOn
  return messages[grants[id] ? 'granted' : lock === 'age' ? 'lockedByAge' : lock && lock !== 'elsewhere' ? 'lockedBySignal' : 'denied']
}

/**
 * How long a yes holds, where it is not the same for all; nothing where the first one to lapse takes the others with it.
 * @param offered the categories that can be chosen
 */
export function keptText({ id, lasts }: CategoryOptions, { lifetimes }: Pick<Partial<Policy>, 'lifetimes'>, offered: readonly string[], { storage: { onExpiry } }: Pick<Config, 'storage'>, translation: Translation): string {
  if (onExpiry === 'reset' && id !== REQUIRED) return ''
  const days = (it: string): number | undefined => lifetimes?.[it]?.granted
  const differs = offered.includes(id) && offered.some((it) => days(it) !== days(id))
  const duration = lasts ?? (differs ? `P${days(id)!}D` : undefined)
  return duration ? `${translation.messages.duration}: ${lastsText({ duration }, translation)}` : ''
}

/**
 * @param kept how long a yes holds, where that is said
 * @param saysOptional whether it is said that the visitor is free to refuse it
 * @param state how it stands with this visitor; absent in what is printed for all
 */
export function categoryTree(category: CategoryOptions, kept: string, saysOptional: boolean, translation: Translation, state?: string): Tree {
  const { messages, language } = translation
  const description = categoryText(category, 'description', translation)
  const lost = textFor(category.lost, language)
  return [
    ['h4', {}, saysOptional && `${messages[category.id === REQUIRED ? 'required' : 'optional']} `, categoryName(category, translation)],
    state && ['p', {}, ['strong', {}, state]],
    description && ['p', {}, description],
    kept && ['p', {}, kept],
    lost && ['p', {}, `${messages.ifRefused}: ${lost}`],
    linksTree(messages.optOutLink, category.optOut, translation),
  ]
}
