/** What an opt-out of sale and sharing is about. */
import type { Consent } from '../src/index.js'

/** What is sold or shared: the categories that Global Privacy Control denies. Who names none of them means all that can be refused. */
export function soldIn({ config: { categories, signals } }: Consent): string[] {
  const optional = categories.map(({ id }) => id).filter((id) => id !== 'required')
  const among = (ids: readonly string[]): string[] => optional.filter((id) => ids.includes(id))
  return [among(Array.isArray(signals.gpc) ? signals.gpc : []), among(['advertising'])].find((it) => it[0]) ?? optional
}

/** Opts out of all of it, also of what was allowed by itself. @param label what was pressed @param shownAt when it was shown, in ms since 1970 UTC */
export function optOut(consent: Consent, label: string, language: string, shownAt?: number): void {
  const sold = soldIn(consent)
  const alone = consent.config.services.filter(({ id, category = '' }) => sold.includes(category) && consent.$decision.get()?.choices[id])
  consent.decide(Object.fromEntries([...sold, ...alone.map((it) => it.id)].map((id) => [id, false])), {
    method: 'choices.opt_out', language, ...(shownAt && { shownAt }), texts: JSON.stringify({ language, surface: 'choices', texts: [label] }),
  })
}
