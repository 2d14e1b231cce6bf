/** Where each browser’s maker says how to refuse and delete cookies. Most addresses answer in the reader’s language. */
import { rowTree } from './service.js'
import type { Translation } from './translation.js'
import type { Tree } from './tree.js'

const BROWSERS = [
  { name: 'Chrome', url: 'https://support.google.com/chrome/answer/95647' },
  { name: 'Edge', url: 'https://support.microsoft.com/topic/168dab11-0753-043d-7c16-ede5947fc64d' },
  { name: 'Firefox', url: 'https://support.mozilla.org/kb/block-websites-storing-cookies-site-data-firefox' },
  { name: 'Safari (macOS)', url: 'https://support.apple.com/guide/safari/sfri11471/mac' },
  { name: 'Safari (iOS)', url: 'https://support.apple.com/105082' },
  { name: 'Samsung Internet', url: 'https://www.samsung.com/us/support/owners/app/samsung-internet' },
  { name: 'Opera', url: 'https://help.opera.com/en/latest/web-preferences/#cookies' },
]

export const browsersTree = (translation: Translation): Tree => [
  ['h3', {}, translation.messages.browserTitle],
  ['p', {}, `${translation.messages.browserText} `, rowTree(BROWSERS, translation)],
]
