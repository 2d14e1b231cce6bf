import { M as Messages } from '../types-qUc8dwue.js';

/** Arabic. */

declare const ar: Messages;

export { ar as default };
