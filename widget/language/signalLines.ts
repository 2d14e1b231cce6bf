/** What banner and panel say of the signals that are honoured, with the names of categories. */
import { wordFor } from '../../src/declaration/translation.js'
import type { Consent } from '../../src/index.js'
import { fill, type Shown } from './translationSource.js'

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
