import { M as Messages } from '../types-qUc8dwue.js';

/** Croatian. */

declare const hr: Messages;

export { hr as default };
