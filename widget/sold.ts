/** What an opt-out of sale and sharing is about. */
import type { Consent } from '../src/index.js'

/** What is sold or shared: the categories that Global Privacy Control denies. Who names none of them means all that can be refused. */
export function soldIn({ config: { categories, signals } }: Consent): string[] {
  const optional = categories.map(({ id }) => id).filter((id) => id !== 'required')
  const among = (ids: readonly string[]): string[] => optional.filter((id) => ids.includes(id))
  return [among(Array.isArray(signals.gpc) ? signals.gpc : []), among(['advertising'])].find((it) => it[0]) ?? optional
}
