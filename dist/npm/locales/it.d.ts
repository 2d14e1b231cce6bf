import { M as Messages } from '../types-qUc8dwue.js';

/** Italian. */

declare const it: Messages;

export { it as default };
