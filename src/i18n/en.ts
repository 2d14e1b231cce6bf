/** English, whole. What visitors download has each part of it where it is shown. */
import type { Messages } from './messages.js'
import { embedTexts, noticeTexts, overrideTexts, triggerLabel } from './short.js'
import { surface } from './surface.js'

const en: Messages = { ...surface, trigger: triggerLabel, ...embedTexts, ...noticeTexts, ...overrideTexts }

export default en
