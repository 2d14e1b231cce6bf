/** What each language calls itself: written in its file, since asking `Intl` for forty of them would hold the page up; it names the rest. */
import { languageName } from './intl.js'
import { names } from './locales.js'

/** @param tag BCP 47 @returns its name in that language itself */
export const ownName = (tag: string): string => (names[tag] ?? languageName(tag))
