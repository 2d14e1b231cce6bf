import { M as Messages } from '../types-qUc8dwue.js';

/** Portuguese (Portugal). */

declare const pt: Messages;

export { pt as default };
