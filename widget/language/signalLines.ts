/** What banner and panel say of the signals that are honoured, with the names of categories. */
import { categoryText } from '../../src/declaration/translation.js'
import type { Consent } from '../../src/index.js'
import { fill, type ShownTranslation } from './translationSource.js'

/** The names of the categories that are meant, in a row. */
export const categoryNames = ({ config }: Consent, translation: ShownTranslation, meant: (id: string) => boolean): string =>
  config.categories.filter((it) => !it.separate && meant(it.id)).map((it) => categoryText(it, 'name', translation) ?? it.id).join(translation.messages.comma)

/** One line for each signal that denies something here, saying what; the other locks have no such message. */
export const signalLines = (consent: Consent, translation: ShownTranslation): string[] => {
  const { locks } = consent.$policy.get()
  return [...new Set(Object.values(locks))].flatMap((lock) => {
    const text = translation.messages[`${lock as 'gpc'}Honored`] as string | undefined
    const categories = categoryNames(consent, translation, (id) => locks[id] === lock && !consent.allows(id))
    return text && categories ? fill(text, { categories }) : []
  })
}
