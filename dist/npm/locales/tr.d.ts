import { M as Messages } from '../types-qUc8dwue.js';

/** Turkish. */

declare const tr: Messages;

export { tr as default };
