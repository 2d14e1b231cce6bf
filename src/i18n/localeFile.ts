/** Types only: what the file of every language exports (`assent/locales/ko`). */
import type { Messages } from './messages.js'

/** What the language calls itself. */
export declare const name: string
declare const messages: Messages
export default messages
