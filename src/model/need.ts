/** What marked code needs: ids separated by spaces for "all of these", `!id` for "only while not allowed". */
import type { Config } from '../config/types.js'
import type { Grants } from './grants.js'

/** The ids of a need in one order, so that two spellings of it are one need. */
export const needKey = (need: string): string => [...new Set(need.split(/\s+/).filter(Boolean))].sort().join(' ')

/** Whether the grants meet a need. An id that nobody declared meets nothing, not even as `!id`. */
export function meets(need: string, grants: Grants): boolean {
  const key = needKey(need)
  return key !== '' && key.split(' ').every((it) => (it[0] === '!' ? grants[it.slice(1)] === false : grants[it] === true))
}

/** The ids of a need that the configuration does not declare. */
export const unknownIds = (need: string, { categories, services }: Pick<Config, 'categories' | 'services'>): string[] =>
  needKey(need).replace(/!/g, '').split(' ').filter((id) => id && ![...categories, ...services].some((it) => it.id === id))
