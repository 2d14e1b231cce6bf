import { M as Messages } from '../types-qUc8dwue.js';

/** Japanese. */

declare const ja: Messages;

export { ja as default };
