/** English, whole. What visitors download has each part of it where it is shown. */
import type { Messages } from './messages.js'
import { closerTexts, embedTexts, noticeTexts, outdatedTexts, triggerLabel } from './short.js'
import { surface } from './surface.js'

const en: Messages = { ...surface, trigger: triggerLabel, ...embedTexts, ...noticeTexts, ...outdatedTexts, ...closerTexts }

export default en
