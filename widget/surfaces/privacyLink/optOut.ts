/** The opt-out of sale and sharing, by a press: it denies what Global Privacy Control would. */
import type { Consent } from '../../../src/index.js'
import { optedOutCategories } from '../../../src/model/optedOutCategories.js'

/** Opts out of all that is sold or shared, also of what was allowed by itself. @param label what was pressed @param shownAt when it was shown, in ms since 1970 UTC */
export function optOut(consent: Consent, label: string, language: string, shownAt?: number): void {
  const optedOutIds = optedOutCategories('gpc', consent.config)
  const alone = consent.config.services.filter(({ id, category = '' }) => optedOutIds.includes(category) && consent.$decision.get()?.choices[id])
  consent.decide(Object.fromEntries([...optedOutIds, ...alone.map((it) => it.id)].map((id) => [id, false])), {
    method: 'choices.opt_out', language, ...(shownAt && { shownAt }), texts: JSON.stringify({ language, surface: 'choices', texts: [label] }),
  })
}
