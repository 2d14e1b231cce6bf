import { M as Messages } from '../types-qUc8dwue.js';

/** Slovenian. */

declare const sl: Messages;

export { sl as default };
