import { M as Messages, D as Details } from './types-messages.js';

/** Types only: what the file of every language exports (`assent/locales/ko`). */

/** What the language calls itself. */
declare const name: string;
/** What is read by those who look closer. */
declare const details: Details;
declare const messages: Messages;

export { messages as default, details, name };
