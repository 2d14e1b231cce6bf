import { M as Messages } from '../types-qUc8dwue.js';

/** Icelandic. */

declare const is: Messages;

export { is as default };
