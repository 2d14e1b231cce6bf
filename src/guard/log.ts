/** Everything the guard has seen, the same thing once, with a count. */
import type { Seen } from '../api.js'
import type { PageWindow } from '../environment.js'

/** More different things than this are left out. */
const MOST_SEEN = 1_000

/** @param time ms since the page was opened; now when absent */
export type Log = (what: Pick<Seen, 'host' | 'kind' | 'outcome'> & { name?: string; need: string | undefined }, time?: number) => void

/**
 * @param seen what is written into
 * @param decided when the visitor decided, in ms since 1970 UTC
 */
export function createLog({ performance }: PageWindow, seen: Seen[], decided: () => number | undefined): Log {
  const places = new Map<string, number>()
  /** The first decision. */
  let choice: number | undefined

  return ({ host, kind, name, need, outcome }, time = performance.now()) => {
    choice ??= decided()
    const after = choice === undefined || time < choice - performance.timeOrigin ? 'start' : 'choice'
    const key = [host, kind, name, after, outcome].join(' ')
    const place = places.get(key) ?? seen.length
    if (place === MOST_SEEN) return
    const earlier = seen[place]
    places.set(key, place)
    seen[place] = {
      host, kind, ...(name !== undefined && { name }), time: Math.min(earlier?.time ?? time, time), count: (earlier?.count ?? 0) + 1, after,
      ...(need !== undefined && { need }), declared: need !== undefined, outcome,
    }
  }
}
