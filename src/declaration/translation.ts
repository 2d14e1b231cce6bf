/** What the trees of this folder are written with. */
import type { CategoryOptions, Texts } from '../config/types.js'
import type { panelDetailTexts, noticeTexts, SurfaceMessages } from '../i18n/languages/en.js'
import { textFor } from '../i18n/locale.js'
import type { Details } from '../i18n/messages.js'

export interface Translation {
  /** BCP 47 tag. */
  language: string
  messages: SurfaceMessages & Details & typeof panelDetailTexts & Partial<typeof noticeTexts>
}

/** A text of the site or of an integration, which names a message instead: those begin with `ga`. */
export const say = (text: Texts | undefined, { language, messages }: Translation): string | undefined =>
  typeof text === 'string' && /^ga[A-Z][a-z]+$/.test(text) ? messages[text as keyof Details] : textFor(text, language)

/** A category’s name or description: the site’s, else the built-in one. */
export const categoryText = (
  category: CategoryOptions, field: 'name' | 'description', { language, messages }: { language: string; messages: Partial<SurfaceMessages> },
): string | undefined => textFor(category[field], language) ?? messages[(category.id + (field === 'name' ? 'Name' : 'Description')) as keyof SurfaceMessages]
