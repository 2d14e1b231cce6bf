/** Types only: what the file of every language exports (`assent/locales/ko`). */
import type { Details, Messages } from './messages.js'

/** What the language calls itself. */
export declare const name: string
/** What is read by those who look closer. */
export declare const details: Details
declare const messages: Messages
export default messages
