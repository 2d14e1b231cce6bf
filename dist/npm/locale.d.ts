import { M as Messages } from './types-messages.js';

/** Types only: what the file of every language exports (`assent/locales/ko`). */

/** What the language calls itself. */
declare const name: string;
declare const messages: Messages;

export { messages as default, name };
