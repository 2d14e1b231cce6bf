/** What the trees of this folder are written with. */
import type { CategoryOptions, Texts } from '../config/types.js'
import type { closerTexts, noticeTexts, SurfaceMessages } from '../i18n/languages/en.js'
import { textFor } from '../i18n/locale.js'
import type { Details } from '../i18n/messages.js'

export interface Words {
  /** BCP 47 tag. */
  language: string
  messages: SurfaceMessages & Details & typeof closerTexts & Partial<typeof noticeTexts>
}

/** A text of the site or of an integration, which names a message instead: those begin with `ga`. */
export const say = (text: Texts | undefined, { language, messages }: Words): string | undefined =>
  typeof text === 'string' && /^ga[A-Z][a-z]+$/.test(text) ? messages[text as keyof Details] : textFor(text, language)

/** A category’s name or description: the site’s, else the built-in one. */
export const wordFor = (
  category: CategoryOptions, part: 'name' | 'description', { language, messages }: { language: string; messages: SurfaceMessages },
): string | undefined => textFor(category[part], language) ?? messages[(category.id + (part === 'name' ? 'Name' : 'Description')) as keyof SurfaceMessages]
