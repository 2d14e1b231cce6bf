import { M as Messages } from '../types-qUc8dwue.js';

/** German. */

declare const de: Messages;

export { de as default };
