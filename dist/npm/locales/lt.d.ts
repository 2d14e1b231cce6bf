import { M as Messages } from '../types-qUc8dwue.js';

/** Lithuanian. */

declare const lt: Messages;

export { lt as default };
